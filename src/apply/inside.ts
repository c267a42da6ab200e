import type { Change } from '../plan/change.ts'
import type { ContentOutcome } from '../plan/content.ts'
import { throwIfClosed } from './closed.ts'
import type { Context } from './context.ts'
import { isNewlyMade } from './order.ts'
import type { Outcome } from './outcome.ts'
import type { Progress } from './progress.ts'

/**
 * Writes the content of a resource after its change, and adds the result to its outcome. Nothing is written into a
 * resource that failed, or that is not ready because the run does not wait.
 *
 * @throws ClosedMeanwhileError
 */
export async function withContent(
  outcome: Outcome,
  change: Change,
  { waitedMs }: Progress,
  context: Context
): Promise<Outcome> {
  const { observed, failure, ready, result } = outcome
  const { content: write } = context
  if (write === undefined || observed === undefined || failure !== undefined) return outcome
  const isUncompared = change.content !== undefined && result === 'unchanged'
  // A newer commit may have made and filled it since this run made its plan.
  if (context.policy.isOutdated && !isNewlyMade(result)) return isUncompared ? { ...outcome, result: 'found' } : outcome
  if (!ready) {
    const content = (change.content ?? []).map(({ key }) => notAttempted(key))
    if (content.length === 0) return outcome
    return { ...outcome, content, ...(isUncompared && { result: 'found' }) }
  }
  if (waitedMs > 0 && change.content !== undefined) await throwIfClosed(context)
  const content = await write(change, observed, isNewlyMade(result))
  return content.length === 0 ? outcome : content.reduce(withEnd, { ...outcome, content })
}

function notAttempted(key: string): ContentOutcome {
  const texts = [`${key}: not attempted, because it is not ready`]
  return { key, counts: {}, texts, isChanged: false, isReady: false }
}

function withEnd(outcome: Outcome, { isChanged, isReady, failure }: ContentOutcome): Outcome {
  const base = { ...outcome, changed: outcome.changed || isChanged, ready: outcome.ready && isReady }
  if (outcome.failure !== undefined) return base
  if (failure !== undefined) return { ...base, result: 'failed', failure }
  return isChanged && outcome.result === 'unchanged' ? { ...base, result: 'updated' } : base
}
