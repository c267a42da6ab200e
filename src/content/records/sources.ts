import type { ValidationIssue } from '../../core/errors.ts'
import { isObject, type Json } from '../../core/json.ts'
import type { Location } from '../../core/location.ts'
import { locationOf, type Declared } from '../../resources/resource.ts'
import { titleOf } from '../../resources/registry.ts'
import { filesMatching, type WorkspaceFile } from '../workspace.ts'
import { MAX_RECORD_BYTES } from './doors.ts'
import { linesOf, type Line } from './lines.ts'

/** The key of `Declared.extras`: a list of `{file, namespace}`. */
export const KEY = 'records'

/** A file of records, and where they go. */
export interface Source {
  readonly file: WorkspaceFile
  readonly namespace: string
  /** Where the declaration names it. */
  readonly declaredAt: Location
  /** How many records it has, as far as it has been checked. */
  records: number
}

/** A line of one of the files. */
export interface PlacedLine extends Line {
  readonly source: Source
}

/** The files that a resource declares, those of a namespace together, each once; and the patterns that name none. */
export async function sourcesOf(
  declared: Declared,
  workspace: string
): Promise<{ readonly sources: readonly Source[]; readonly issues: readonly ValidationIssue[] }> {
  const sources = new Map<string, Source>()
  const issues: ValidationIssue[] = []
  for (const [at, { file: pattern, namespace }] of entriesOf(declared.extras?.[KEY]).entries()) {
    const declaredAt = locationOf(declared, [KEY, String(at), 'file'])
    const matches = await filesMatching(pattern, workspace)
    if ('problem' in matches) {
      const message = `${titleOf(declared)}: "${KEY}" ${JSON.stringify(pattern)} ${matches.problem}`
      issues.push({ message, location: declaredAt })
      continue
    }
    for (const file of matches.files) {
      const key = JSON.stringify([namespace, file.absolute])
      if (!sources.has(key)) sources.set(key, { file, namespace, declaredAt, records: 0 })
    }
  }
  return { sources: [...sourcesByNamespace([...sources.values()]).values()].flat(), issues }
}

/** The files of each namespace. */
export function sourcesByNamespace(sources: readonly Source[]): ReadonlyMap<string, readonly Source[]> {
  return Map.groupBy(sources, ({ namespace }) => namespace)
}

function entriesOf(value: Json | undefined): { readonly file: string; readonly namespace: string }[] {
  return (Array.isArray(value) ? (value as readonly Json[]) : []).flatMap((entry) => {
    const { file, namespace } = isObject(entry) ? entry : {}
    return typeof file === 'string' && typeof namespace === 'string' ? [{ file, namespace }] : []
  })
}

/** All lines of files, one after the other. */
export async function* linesIn(sources: readonly Source[]): AsyncGenerator<PlacedLine> {
  for (const source of sources) {
    for await (const line of linesOf(source.file.absolute, MAX_RECORD_BYTES)) yield { ...line, source }
  }
}

/** A place in a file of records. */
export function placeIn({ file: { path } }: Source, line: number, column = 1): Location {
  return { source: path, file: path, line, column }
}
