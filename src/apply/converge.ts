// What follows a write, or replaces one: waiting until a resource is ready, and comparing it again.

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

/** How long an answer may still show the resource that was there before this run made a new one. */
const STALE_MS = 30_000

/** Waits until a resource is ready, and compares it again. */
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

/** Waits until the resource that this run made is ready. A run that does not wait compares the create's answer. */
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

/** @throws ActionError if the answer to the create differs from the declaration, which waiting does not change */
function checkMade(change: Create | Replace, { made }: Progress): void {
  if (made === undefined) return
  const fields = changedFields(change.declared, made).filter(
    ({ effect, before }) => effect === 'replace' && before !== undefined
  )
  if (fields.length > 0) throw createdOtherwise(change, fields)
}

/**
 * Waits while answers may still show the resource that was there before this run made a new one.
 *
 * @throws ActionError if the answers keep differing from the declaration: then Pinecone has made the resource so
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
 * Waits until Pinecone describes a resource completely, even in a run that does not wait for readiness: until then it may
 * turn out to be another than declared, so nothing is written to it.
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

/** Marks a later answer like the one before it: it came through the same API version. */
export function seenLike({ isBeyondClassic }: Observed, seen: Observed): Observed {
  return isBeyondClassic ? { ...seen, isBeyondClassic } : seen
}
