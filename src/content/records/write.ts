// Records are written in batches, side by side; what one batch comes to says nothing of the others.

import type { ActionError } from '../../core/errors.ts'
import { forEachAtMost, type Limit } from '../../core/limiter.ts'
import type { NamespacePlan } from './compare-files.ts'
import { MAX_BODY_BYTES } from './doors.ts'
import { linesIn } from './sources.ts'
import type { RecordsTarget } from './target.ts'

/** Pinecone's docs, "Limits": 100 upserts a second and namespace. */
export const UPSERTS_AT_ONCE = 8
/** What is around the records of an upsert, a namespace's name included. */
const ENVELOPE_BYTES = 1_000

/** What came of writing into one namespace. */
export interface Written {
  readonly plan: NamespacePlan
  written: number
  failed: number
  /** Whether what failed may have taken effect all the same. */
  isUncertain: boolean
  cause?: ActionError
  /** The last lines that were written, as many as one upsert has. */
  last: readonly string[]
}

/**
 * Writes what is planned for a namespace. A batch that fails stops no other.
 *
 * @param all whether to write everything declared, whatever was planned
 * @param limit how many batches are under way at once, over all resources
 * @throws ActionError only where the run is cancelled
 */
export async function writeRecords(
  plan: NamespacePlan,
  target: RecordsTarget,
  all: boolean,
  limit: Limit
): Promise<Written> {
  const result: Written = { plan, written: 0, failed: 0, isUncertain: false, last: [] }
  if (!all && plan.fresh + plan.changed === 0) return result
  let lastNumber = -1
  const send = async (lines: readonly string[], number: number): Promise<void> => {
    const answer = await limit(() => target.upsert(lines, plan.namespace))
    if (answer.type === 'failed' && answer.status === 413 && lines.length > 1) {
      const half = Math.ceil(lines.length / 2)
      await send(lines.slice(0, half), number)
      await send(lines.slice(half), number)
    } else if (answer.type === 'failed') {
      result.failed += lines.length
      result.isUncertain ||= answer.status === undefined || answer.status >= 500
      result.cause ??= answer.error
    } else {
      result.written += lines.length
      if (number < lastNumber) return
      lastNumber = number
      result.last = lines
    }
  }
  await forEachAtMost(UPSERTS_AT_ONCE, batches(plan, target, all), ({ lines, number }) => send(lines, number))
  return result
}

/** The lines of one upsert. */
interface Batch {
  readonly lines: readonly string[]
  readonly number: number
}

async function* batches(plan: NamespacePlan, { door }: RecordsTarget, all: boolean): AsyncGenerator<Batch> {
  let lines: string[] = []
  let bytes = ENVELOPE_BYTES
  let number = 0
  for await (const { source, number: line, text, bytes: own } of linesIn(plan.sources)) {
    if (text === undefined || !(all || (plan.lines?.get(source)?.has(line) ?? true))) continue
    if (lines.length >= door.maxRecords || bytes + own + 1 > MAX_BODY_BYTES) {
      yield { lines, number: number++ }
      lines = []
      bytes = ENVELOPE_BYTES
    }
    lines.push(door.lineOf(text))
    bytes += own + 1
  }
  if (lines.length > 0) yield { lines, number }
}
