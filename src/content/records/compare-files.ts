// The plan of records: what is declared against what is there, by reads alone.

import type { ValidationIssue } from '../../core/errors.ts'
import { forEachAtMost } from '../../core/limiter.ts'
import { invalidContent } from '../issues.ts'
import { readLine, type Redact } from './read.ts'
import { linesIn, sourcesByNamespace, type Source } from './sources.ts'
import type { RecordLine, RecordsTarget } from './target.ts'

/** What is to be written into one namespace, and what is there as declared. */
export interface NamespacePlan {
  readonly namespace: string
  readonly sources: readonly Source[]
  equal: number
  fresh: number
  changed: number
  /** The lines to write of each file; undefined for all of them. */
  readonly lines: ReadonlyMap<Source, Set<number>> | undefined
}

interface Item extends RecordLine {
  readonly source: Source
  readonly number: number
}

const FETCHES_AT_ONCE = 4
/** As much as one fetch takes, or more. */
const MAX_ITEMS = 100

/** Plans to write all records of the files. */
export function writeAll(sources: readonly Source[]): NamespacePlan[] {
  return [...sourcesByNamespace(sources)].map(([namespace, own]) => {
    const fresh = own.reduce((sum, { records }) => sum + records, 0)
    return { namespace, sources: own, equal: 0, fresh, changed: 0, lines: undefined }
  })
}

/**
 * Compares all records of the files with what is there.
 *
 * @throws ActionError where they cannot be read, or, `invalid-declaration`, where they do not fit the index
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
    await forEachAtMost(FETCHES_AT_ONCE, fetchable(own, target, redact, issues), async (items) => {
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

/** All that does not fit an index of this form, which was not known before. */
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
  target: RecordsTarget,
  redact: Redact,
  issues: ValidationIssue[]
): AsyncGenerator<Item[]> {
  let items: Item[] = []
  let bytes = 0
  const [namespace = ''] = sources.map((source) => source.namespace)
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
