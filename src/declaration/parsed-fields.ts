import { isAt, type Json, type JsonObject, type Path } from '../core/json.ts'
import type { Location } from '../core/location.ts'
import type { RuleField, RuleFields } from '../resources/dialect-spec.ts'

/**
 * One thing that a resource's declaration says, by the path at which the model has it. `invalid`: something else is
 * written where a mapping belongs. `unknown`: there is no such key; with a value, it is passed on. A value is missing where
 * it has its issue already.
 */
export interface ParsedField extends RuleField {
  readonly location: Location
}

/** All that one resource's declaration says, in the order in which it is written. */
export class ParsedFields implements RuleFields {
  readonly #fields = new Map<string, ParsedField>()
  readonly #written = new Map<string, ParsedField>()
  readonly #below = new Map<string, ParsedField[]>()

  /** Adds a field, unless there is one for its path already: then that one is given back. */
  add(field: ParsedField): ParsedField | undefined {
    const key = JSON.stringify(field.path)
    const first = this.#fields.get(key)
    this.#written.set(JSON.stringify(field.writtenAs), field)
    if (first !== undefined) return first
    this.#fields.set(key, field)
    const parent = JSON.stringify(field.path.slice(0, -1))
    const siblings = this.#below.get(parent)
    if (siblings) siblings.push(field)
    else this.#below.set(parent, [field])
    return undefined
  }

  /** Every field, in the order in which they are written. */
  all(): Iterable<ParsedField> {
    return this.#fields.values()
  }

  /** The field at a path, given as keys or joined by dots. */
  at(path: Path | string): ParsedField | undefined {
    return this.#fields.get(JSON.stringify(typeof path === 'string' ? path.split('.') : path))
  }

  /** What is written at a path of the user's own, joined by dots. */
  writtenAt(path: string): ParsedField | undefined {
    return this.#written.get(JSON.stringify(path.split('.')))
  }

  /** Every field directly below a path, given as keys or joined by dots. */
  below(path: Path | string): readonly ParsedField[] {
    return this.#below.get(JSON.stringify(typeof path === 'string' ? path.split('.') : path)) ?? []
  }

  /** Where a path is declared; where nothing is, the nearest that encloses it, and `fallback` in the end. */
  locationOf(path: Path, fallback: Location): Location {
    for (let length = path.length; length > 0; length--) {
      const field = this.at(path.slice(0, length))
      if (field) return field.location
    }
    return fallback
  }

  /** The values as one object. Of the mappings without any, only those stay that `meaningful` names. */
  model(meaningful: readonly string[] = []): JsonObject {
    const root: Branch = new Map()
    for (const { path, value, is } of this.#fields.values()) {
      if (is === 'mapping' ? meaningful.some((pattern) => isAt(pattern, path)) : value !== undefined)
        grow(root, path, value)
    }
    return objectOf(root)
  }
}

type Branch = Map<string, Branch | { readonly fieldValue: Json }>

// Built in place and only then made an object: copying the model for every key would take the square of their number.
function grow(root: Branch, path: Path, value: Json | undefined): void {
  let branch = root
  for (const [at, key] of path.entries()) {
    if (at === path.length - 1 && value !== undefined) {
      branch.set(key, { fieldValue: value })
      return
    }
    const known = branch.get(key)
    const next: Branch = known instanceof Map ? known : new Map<string, never>()
    branch.set(key, next)
    branch = next
  }
}

function objectOf(branch: Branch): JsonObject {
  return Object.fromEntries(
    [...branch].map(([key, inner]) => [key, inner instanceof Map ? objectOf(inner) : inner.fieldValue])
  )
}
