// Plans the writes of records: compares the declared files with the index, without writing.

import type { ValidationIssue } from '../../core/errors.ts'
import { forEachAtMost } from '../../core/limiter.ts'
import { invalidContent } from '../issues.ts'
import { readLine, type Redact } from './read.ts'
import { linesIn, sourcesByNamespace, type Source } from './sources.ts'
import type { RecordLine, RecordsTarget } from './target.ts'

/** The planned writes into one namespace, and the number of records that are already equal. */
export interface NamespacePlan {
  readonly namespace: string
  readonly sources: readonly Source[]
  equal: number
  fresh: number
  changed: number
  /** The lines to write of each file; undefined for all lines. */
  readonly lines: ReadonlyMap<Source, Set<number>> | undefined
}

interface Item extends RecordLine {
  readonly source: Source
  readonly number: number
}

const FETCHES_AT_ONCE = 4
/** At least the size of one fetch. */
const MAX_ITEMS = 100

/** Plans to write every record of the files. */
export function writeAll(sources: readonly Source[]): NamespacePlan[] {
  return [...sourcesByNamespace(sources)].map(([namespace, own]) => {
    const fresh = own.reduce((sum, { records }) => sum + records, 0)
    return { namespace, sources: own, equal: 0, fresh, changed: 0, lines: undefined }
  })
}

/**
 * Compares every record of the files with the index.
 *
 * @throws ActionError if the index cannot be read, or `invalid-declaration` if a record does not fit it
 */
export async function compareFiles(
  sources: readonly Source[],
  target: RecordsTarget,
  redact: Redact
): Promise<NamespacePlan[]> {
  const plans: NamespacePlan[] = []
  const issues: ValidationIssue[] = []
  for (const [namespace, own] of sourcesByNamespace(sources)) {
    const lines = new Map(own.map((source) => [source, new Set<number>()]))
    const plan: NamespacePlan = { namespace, sources: own, equal: 0, fresh: 0, changed: 0, lines }
    plans.push(plan)
    const chunks = fetchable(own, namespace, target, redact, issues)
    await forEachAtMost(FETCHES_AT_ONCE, chunks, async (items) => {
      if (issues.length > 0) return
      const found = await target.find(items, namespace)
      for (const [at, { source, number }] of items.entries()) {
        const is = found[at]?.is
        if (is === 'equal') plan.equal += 1
        else {
          if (is === 'absent') plan.fresh += 1
          else plan.changed += 1
          lines.get(source)?.add(number)
        }
      }
    })
  }
  if (issues.length > 0) throw invalidContent(issues)
  return plans
}

/**
 * Checks the files against an index whose form was unknown at the first check.
 *
 * @throws ActionError `invalid-declaration` with every record that does not fit
 */
export async function checkAgainst(
  sources: readonly Source[],
  form: RecordsTarget['form'],
  redact: Redact
): Promise<void> {
  const issues: ValidationIssue[] = []
  for await (const line of linesIn(sources)) issues.push(...readLine(line, form, redact).issues)
  if (issues.length > 0) throw invalidContent(issues)
}

async function* fetchable(
  sources: readonly Source[],
  namespace: string,
  target: RecordsTarget,
  redact: Redact,
  issues: ValidationIssue[]
): AsyncGenerator<Item[]> {
  let items: Item[] = []
  let bytes = 0
  for await (const line of linesIn(sources)) {
    const { id, issues: own } = readLine(line, target.form, redact)
    issues.push(...own)
    const { source, number, content } = line
    if (id === undefined || content === undefined || issues.length > 0) continue
    items.push({ source, number, id, content: Buffer.from(content) })
    bytes += content.length
    if (items.length < MAX_ITEMS && bytes < 1_000_000) continue
    yield* target.fetchable(items, namespace)
    items = []
    bytes = 0
  }
  yield* target.fetchable(items, namespace)
}
