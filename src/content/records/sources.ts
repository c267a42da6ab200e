import { stat } from 'node:fs/promises'
import { ActionError, type ValidationIssue } from '../../core/errors.ts'
import { isObject, type Json } from '../../core/json.ts'
import type { Location } from '../../core/location.ts'
import { locationOf, type Declared } from '../../resources/resource.ts'
import { titleOf } from '../../resources/registry.ts'
import { filesMatching, type WorkspaceFile } from '../workspace.ts'
import { MAX_RECORD_BYTES } from './endpoints.ts'
import { linesOf, type Line } from './lines.ts'

/** The key of `Declared.extras`: a list of `{file, namespace}`. */
export const KEY = 'records'

/** A file of records, and their namespace. */
export interface Source {
  readonly file: WorkspaceFile
  readonly namespace: string
  /** Where the declaration names it. */
  readonly declaredAt: Location
  /** Its state when it was found, before its check. */
  readonly version: string
  /** The number of its records that have been checked so far. */
  records: number
}

/** A line, and its file. */
export interface SourceLine extends Line {
  readonly source: Source
}

/** Finds the files that a resource declares, each once and grouped by namespace; a pattern without a file is an issue. */
export async function sourcesOf(
  declared: Declared,
  workspace: string
): Promise<{ readonly sources: readonly Source[]; readonly issues: readonly ValidationIssue[] }> {
  const sources = new Map<string, Source>()
  const issues: ValidationIssue[] = []
  // A resource inside an index is one of its namespaces.
  const own = declared.parent === undefined ? undefined : declared.name
  for (const [at, { file: pattern, namespace }] of entriesOf(declared.extras?.[KEY], own).entries()) {
    const declaredAt = locationOf(declared, [KEY, String(at), 'file'])
    const matches = await filesMatching(pattern, workspace)
    if ('problem' in matches) {
      const message = `${titleOf(declared)}: "${KEY}" ${JSON.stringify(pattern)} ${matches.problem}`
      issues.push({ message, location: declaredAt })
      continue
    }
    for (const file of matches.files) {
      const key = JSON.stringify([namespace, file.absolute])
      if (sources.has(key)) continue
      const version = await versionOf(file.absolute)
      sources.set(key, { file, namespace, declaredAt, version, records: 0 })
    }
  }
  return { sources: [...sourcesByNamespace([...sources.values()]).values()].flat(), issues }
}

/** @throws ActionError `invalid-declaration` if a file is no longer the one that was checked */
export async function throwIfChanged({ file, version }: Source): Promise<void> {
  if ((await versionOf(file.absolute)) === version) return
  const message = `${file.path} has changed since this run checked it, so its records are not written. Run this again.`
  throw new ActionError({ reason: 'invalid-declaration', message })
}

async function versionOf(path: string): Promise<string> {
  const stats = await stat(path, { bigint: true }).catch(() => undefined)
  return stats === undefined ? '' : [stats.size, stats.mtimeNs, stats.ino].join(' ')
}

/** Groups files by their namespace. */
export function sourcesByNamespace(sources: readonly Source[]): ReadonlyMap<string, readonly Source[]> {
  return Map.groupBy(sources, ({ namespace }) => namespace)
}

function entriesOf(
  value: Json | undefined,
  own: string | undefined
): { readonly file: string; readonly namespace: string }[] {
  return (Array.isArray(value) ? (value as readonly Json[]) : []).flatMap((entry) => {
    const { file, namespace = own } = isObject(entry) ? entry : {}
    return typeof file === 'string' && typeof namespace === 'string' ? [{ file, namespace }] : []
  })
}

/** Yields the lines of all files. */
export async function* linesIn(sources: readonly Source[]): AsyncGenerator<SourceLine> {
  for (const source of sources) {
    for await (const line of linesOf(source.file.absolute, MAX_RECORD_BYTES)) yield { ...line, source }
  }
}

/** A location in a file of records. */
export function locationIn({ file: { path } }: Source, line: number, column = 1): Location {
  return { source: path, file: path, line, column }
}
