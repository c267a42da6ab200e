// Records are written in batches, side by side; what one batch comes to says nothing of the others.

import type { ActionError } from '../../core/errors.ts'
import { forEachAtMost, type Limit } from '../../core/limiter.ts'
import { Batch } from './batch.ts'
import type { NamespacePlan } from './compare-files.ts'
import { MAX_BODY_BYTES } from './doors.ts'
import { linesIn } from './sources.ts'
import type { RecordsTarget } from './target.ts'

/** Pinecone's docs, "Limits": 100 upserts a second and namespace. */
export const UPSERTS_AT_ONCE = 8

/** What came of writing into one namespace. */
export interface Written {
  readonly plan: NamespacePlan
  written: number
  failed: number
  /** Whether what failed may have taken effect all the same. */
  isUncertain: boolean
  cause?: ActionError
  /** The records that were written last, as many as one upsert has. */
  last?: Batch
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
  const result: Written = { plan, written: 0, failed: 0, isUncertain: false }
  if (!all && plan.fresh + plan.changed === 0) return result
  let lastNumber = -1
  const send = async (batch: Batch, number: number): Promise<void> => {
    const answer = await limit(() => target.upsert(batch))
    if (answer.type === 'failed' && answer.status === 413 && batch.size > 1) {
      for (const half of batch.halves()) await send(half, number)
    } else if (answer.type === 'failed') {
      result.failed += batch.size
      result.isUncertain ||= answer.status === undefined || answer.status >= 500
      result.cause ??= answer.error
    } else {
      result.written += batch.size
      if (number < lastNumber) return
      lastNumber = number
      result.last = batch
    }
  }
  let number = 0
  await forEachAtMost(UPSERTS_AT_ONCE, batches(plan, target, all), (batch) => send(batch, number++))
  return result
}

async function* batches(plan: NamespacePlan, { door }: RecordsTarget, all: boolean): AsyncGenerator<Batch> {
  const envelope = door.envelope(plan.namespace)
  let batch = new Batch(envelope)
  for await (const { source, number, content } of linesIn(plan.sources)) {
    if (content === undefined || !(all || (plan.lines?.get(source)?.has(number) ?? true))) continue
    const line = door.lineOf(content)
    if (batch.size >= door.maxRecords || (batch.size > 0 && batch.bytesWith(line) > MAX_BODY_BYTES)) {
      yield batch
      batch = new Batch(envelope)
    }
    batch.add(line)
  }
  if (batch.size > 0) yield batch
}
