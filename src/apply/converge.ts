// What comes after a write, or in place of one: waiting until a resource is ready, and comparing what is then answered.

import type { Change, Create, Replace } from '../plan/change.ts'
import { changedFields } from '../plan/compare.ts'
import { planOne } from '../plan/plan.ts'
import { declaredTarget, desiredOf } from '../plan/undeclared.ts'
import { hasFailedForGood, type Observed } from '../resources/resource.ts'
import type { Context } from './context.ts'
import { outcomeOf, resultOf, timed, type Progress, type StepEnd } from './progress.ts'
import { look } from './read.ts'
import { createdOtherwise, isMadeOtherwise, neverConverged } from './replan.ts'
import { waitUntilComplete, waitUntilReady, type Expectation } from './wait.ts'

/** So long an answer may still show what was there before this run made it anew. */
const STALE_MS = 30_000

/** Waits until a resource is ready, and compares what is then answered once more. */
export async function converge(
  change: Change,
  observed: Observed,
  expectation: Expectation,
  progress: Progress,
  context: Context
): Promise<StepEnd> {
  const converged = await timed(progress, context, () =>
    waitUntilReady(desiredOf(change), observed, expectation, context)
  )
  if (converged === 'gone') return { replanFor: undefined }
  const seen = seenLike(observed, converged.observed)
  if (seen.isOtherShape) return { replanFor: await look(change, context.pinecone) }
  if (context.wait && changedFields(desiredOf(change), seen).length > 0) return { replanFor: seen }
  progress.observed = seen
  return outcomeOf(change, progress, { result: resultOf(progress) })
}

/**
 * Waits until what this run made is ready. That it is otherwise than declared is found at once where nothing is waited
 * for.
 */
export async function convergeCreated(
  change: Create | Replace,
  observed: Observed,
  progress: Progress,
  context: Context
): Promise<StepEnd> {
  const target = { ...change, ...declaredTarget(change.declared, observed) }
  if (!context.wait) checkMade(target, progress)
  return await converge(target, observed, { isNew: true, isChanged: false }, progress, context)
}

/** @throws ActionError where the create itself answered otherwise than declared, which no waiting mends */
function checkMade(change: Create | Replace, { made }: Progress): void {
  if (made === undefined) return
  const fields = changedFields(change.declared, made).filter(
    ({ effect, before }) => effect === 'replace' && before !== undefined
  )
  if (fields.length > 0) throw createdOtherwise(change, fields)
}

/**
 * Waits while answers may still show what was there before this run made it.
 *
 * @throws ActionError where they go on showing something otherwise than declared: then Pinecone has made it so
 */
export async function untilNotStale(
  change: Change,
  progress: Progress,
  context: Context
): Promise<Observed | undefined> {
  const { clock, deadline, poller, policy } = context
  const { declared } = change
  if (declared === undefined) return progress.observed
  if (change.action === 'create' || change.action === 'replace') checkMade(change, progress)
  const until = Math.min(clock.now() + STALE_MS, deadline)
  const otherwise = (seen: Observed | undefined): readonly Error[] => {
    const next = planOne('apply', declared, seen, policy)
    return isMadeOtherwise(next) ? [createdOtherwise(next, next.fields)] : []
  }
  return await timed(progress, context, () =>
    poller.until<Observed | undefined>({
      target: desiredOf(change),
      last: progress.observed,
      check: (seen) => {
        const [error] = otherwise(seen)
        if (error === undefined) return { done: true, value: seen }
        progress.observed = seen
        if (clock.now() >= until || (seen !== undefined && hasFailedForGood(seen))) throw error
        return { done: false }
      },
      giveUp: (last) => otherwise(last)[0] ?? neverConverged(change)
    })
  )
}

/**
 * Nothing is written to an index that does not tell yet what it is: it may turn out to be another than is declared. So
 * that is waited for, even by a run that does not wait for more, and then all of it is compared.
 */
export async function waitForDescription(
  change: Change,
  observed: Observed,
  progress: Progress,
  context: Context
): Promise<StepEnd> {
  const expectation = { isNew: progress.created, isChanged: false }
  const replanFor = await timed(progress, context, () =>
    waitUntilComplete(desiredOf(change), observed, expectation, context)
  )
  return { replanFor: replanFor && seenLike(observed, replanFor) }
}

/** What is waited for in the version that shows it is beyond the declared one still. */
export function seenLike({ isBeyondClassic }: Observed, seen: Observed): Observed {
  return isBeyondClassic ? { ...seen, isBeyondClassic } : seen
}
