// Writes records in concurrent batches that fail independently of each other.

import { ActionError } from '../../core/errors.ts'
import { valueAt, type Json } from '../../core/json.ts'
import { forEachAtMost, type Limit } from '../../core/limiter.ts'
import { isTransient } from '../../resources/answers.ts'
import { Batch } from './batch.ts'
import type { NamespacePlan } from './compare-files.ts'
import { MAX_BODY_BYTES } from './endpoints.ts'
import { linesIn, throwIfChanged } from './sources.ts'
import type { RecordsTarget } from './target.ts'

/** Pinecone's docs, "Limits": 100 upserts a second and namespace. */
export const UPSERTS_AT_ONCE = 8

/** The result of writing into one namespace. */
export interface Written {
  readonly plan: NamespacePlan
  written: number
  failed: number
  /** Whether a failed write may have taken effect nevertheless. */
  isUncertain: boolean
  cause?: ActionError
  /** The last upsert that succeeded. */
  last?: Batch
}

/**
 * Writes the planned records of a namespace. A failed batch does not stop the others.
 *
 * @param result updated after every batch, so that it is right however this ends
 * @param all whether to write every declared record, whatever was planned
 * @param limit limits the concurrent batches over all resources
 * @throws ActionError only if the run is cancelled
 */
export async function writeRecords(result: Written, target: RecordsTarget, all: boolean, limit: Limit): Promise<void> {
  const { plan } = result
  if (!all && plan.fresh + plan.changed === 0) return
  for (const source of plan.sources) await throwIfChanged(source)
  let lastNumber = -1
  const send = async (batch: Batch, number: number): Promise<void> => {
    const answer = await limit(() => target.upsert(batch)).catch((error: unknown) => {
      result.isUncertain = true
      throw error
    })
    if (answer.type === 'failed' && answer.status === 413 && batch.size > 1) {
      for (const half of batch.halves()) await send(half, number)
    } else if (answer.type === 'failed') {
      result.failed += batch.size
      result.isUncertain ||= answer.status === undefined || isTransient(answer.status)
      result.cause ??= answer.error
    } else {
      const missing = missingOf(answer.json, batch)
      result.written += batch.size - missing
      result.failed += missing
      if (missing > 0) result.cause ??= incomplete(missing, batch.size)
      if (missing > 0 || number < lastNumber) return
      lastNumber = number
      result.last = batch
    }
  }
  let number = 0
  await forEachAtMost(UPSERTS_AT_ONCE, batches(plan, target, all), (batch) => send(batch, number++))
}

/** How many records of a batch are missing by the answer. (Pinecone's OpenAPI, db_data: UpsertResponse.upsertedCount.) */
function missingOf(json: Json | undefined, { size }: Batch): number {
  const written = valueAt(json, ['upsertedCount'])
  return typeof written === 'number' && written >= 0 && written < size ? size - written : 0
}

function incomplete(missing: number, size: number): ActionError {
  const message = `Pinecone answered that ${String(missing)} of ${String(size)} records of a batch were not written. Run this again.`
  return new ActionError({ reason: 'api-error', message })
}

async function* batches(plan: NamespacePlan, { endpoints }: RecordsTarget, all: boolean): AsyncGenerator<Batch> {
  const envelope = endpoints.envelope(plan.namespace)
  let batch = new Batch(envelope)
  for await (const { source, number, content } of linesIn(plan.sources)) {
    if (content === undefined || !(all || (plan.lines?.get(source)?.has(number) ?? true))) continue
    const line = endpoints.lineOf(content)
    if (batch.size >= endpoints.maxRecords || (batch.size > 0 && batch.bytesWith(line) > MAX_BODY_BYTES)) {
      yield batch
      batch = new Batch(envelope)
    }
    batch.add(line)
  }
  if (batch.size > 0) yield batch
}
