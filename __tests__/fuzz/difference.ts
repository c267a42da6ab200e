import { at, entriesOf, isSame, type Plain } from './json.ts'

/** A difference between a declared field and what exists. */
export interface Difference {
  readonly path: string
  readonly declared: unknown
  readonly actual: unknown
  /** Whether a PATCH can remove it. */
  readonly inPlace: boolean
}

/** The difference between two values of a field, if they differ. */
export function unlike(path: string, declared: unknown, actual: unknown, inPlace: boolean): Difference[] {
  return isSame(declared, actual) ? [] : [{ path, declared, actual, inPlace }]
}

/** The differences in deletion protection and tags, which are the same in every shape of the API. */
export function commonDifferences(wanted: Plain, found: object): Difference[] {
  const protection =
    wanted['deletion_protection'] === undefined
      ? []
      : unlike('deletion_protection', wanted['deletion_protection'], at(found, 'deletion_protection'), true)
  const tags = entriesOf(wanted['tags']).flatMap(([key, value]) =>
    unlike(`tags.${key}`, value === '' ? undefined : value, at(found, 'tags', key), true)
  )
  return [...protection, ...tags]
}
