// Waits until one resource is ready, completely described, or gone.

import { changedFields, lateFields, mayBeSame } from '../plan/compare.ts'
import { ActionError, type Failure } from '../core/errors.ts'
import { pathText } from '../core/json.ts'
import { resourceType, titleOf } from '../resources/registry.ts'
import { hasFailedForGood, type Desired, type Observed } from '../resources/resource.ts'
import { duration } from '../core/text/words.ts'
import type { Context } from './context.ts'
import type { PollResult } from './poller.ts'

/** How long Pinecone may not show a resource yet whose create it has answered. */
const MAX_INVISIBLE_MS = 60_000

/** A resource after waiting: as last seen, or gone although this run did not delete it. */
type Converged = { readonly observed: Observed } | 'gone'

/** What this run has done to the resource that it waits for. */
export interface Expectation {
  /** This run has just made it: it may not be visible yet, and a 404 is no reason to give up. */
  readonly isNew: boolean
  /** This run has just changed it: waiting ends only when it also answers as declared. */
  readonly isChanged: boolean
}

/**
 * Waits until a resource is ready, unless it already is.
 *
 * @throws NotReadyError if it failed, or did not become ready in time
 */
export async function waitUntilReady(
  declared: Desired,
  observed: Observed,
  expectation: Expectation,
  context: Context
): Promise<Converged> {
  const first = checkReadiness(declared, observed, expectation)
  if (first.done) return first.value
  if (!context.wait) return { observed }
  return await context.poller.until<Converged>({
    target: declared,
    last: observed,
    check: patientCheck(declared, expectation, context),
    giveUp: (last, waitedMs) => notReadyInTime(declared, last, waitedMs)
  })
}

/**
 * A check for a new resource, which may not be visible right after its create. If it disappears after it was visible, it
 * is gone; if it stays invisible for too long, the check throws.
 */
function patientCheck(
  declared: Desired,
  expectation: Expectation,
  { clock }: Context
): (seen: Observed | undefined) => PollResult<Converged> {
  let { isNew } = expectation
  const until = clock.now() + MAX_INVISIBLE_MS
  return (seen) => {
    if (seen === undefined && isNew && clock.now() >= until) throw vanished(declared)
    const result = checkReadiness(declared, seen, { ...expectation, isNew })
    isNew &&= seen === undefined
    return result
  }
}

function vanished(declared: Desired): NotReadyError {
  return new NotReadyError(undefined, {
    reason: 'not-ready',
    message:
      `${titleOf(declared)} was created by this run, and ${duration(MAX_INVISIBLE_MS)} later there is none of that name: ` +
      'somebody else has deleted it. Find out who, then run this again to create it.'
  })
}

function checkReadiness(
  declared: Desired,
  seen: Observed | undefined,
  { isNew, isChanged }: Expectation
): PollResult<Converged> {
  if (seen === undefined) return isNew ? { done: false } : { done: true, value: 'gone' }
  const readiness = resourceType(declared.kind).readiness(seen, declared.model)
  switch (readiness.is) {
    case 'terminating':
      return { done: true, value: 'gone' }
    case 'failed':
      // The answer may still be from before the change.
      if (isChanged && !hasFailedForGood(seen) && isStillChanging(declared, seen)) return { done: false }
      throw new NotReadyError(seen, {
        reason: 'not-ready',
        message: `${titleOf(declared)} will not become ready: ${readiness.why}. Look at it in the Pinecone console.`
      })
    case 'pending':
      return { done: false }
    case 'ready':
      // Pods answer queries while they scale, so they are ready, and not yet as declared.
      if (isChanged && (seen.state.startsWith('Scaling') || isStillChanging(declared, seen))) return { done: false }
      if (seen.isIncomplete && lateFields(declared).length > 0) return { done: false }
      return { done: true, value: { observed: seen } }
  }
}

/**
 * Waits until Pinecone describes a resource completely, which for some is only when they are ready.
 *
 * @returns undefined if it was deleted meanwhile
 * @throws NotReadyError if it failed, or was not described in time
 */
export async function waitUntilComplete(
  declared: Desired,
  observed: Observed,
  expectation: Expectation,
  context: Context
): Promise<Observed | undefined> {
  const check = patientCheck(declared, expectation, context)
  const converged = await context.poller.until<Converged>({
    target: declared,
    last: observed,
    check: (seen) =>
      seen !== undefined && seen.isIncomplete === undefined ? { done: true, value: { observed: seen } } : check(seen),
    giveUp: (last, waitedMs) => notReadyInTime(declared, last, waitedMs)
  })
  return converged === 'gone' ? undefined : converged.observed
}

/** Whether the description of a resource is incomplete because it is not ready. */
export function isStillIncomplete(declared: Pick<Desired, 'kind' | 'model'>, observed: Observed): boolean {
  return (
    observed.isIncomplete === true && resourceType(declared.kind).readiness(observed, declared.model).is !== 'ready'
  )
}

/** Whether a change in place is still to come. Other differences only show now that the resource is ready, and stay. */
function isStillChanging(declared: Desired, seen: Observed): boolean {
  return changedFields(declared, seen).some(({ effect }) => effect === 'in-place')
}

/** A resource did not become ready. Has the resource as last seen. */
export class NotReadyError extends ActionError {
  readonly observed: Observed | undefined

  constructor(observed: Observed | undefined, failure: Failure) {
    super(failure)
    this.observed = observed
  }
}

function notReadyInTime(declared: Desired, last: Observed | undefined, waitedMs: number): NotReadyError {
  const remaining = last?.ready === true ? changedFields(declared, last) : []
  const seen =
    remaining.length > 0
      ? `${remaining.map((field) => pathText(field.path)).join(', ')} did not become what was declared`
      : `its last state was ${last?.state ?? 'not visible yet'}`
  return new NotReadyError(last, {
    reason: 'not-ready',
    message:
      `${titleOf(declared)} was not ready after ${duration(waitedMs)}: ${seen}. ` +
      `Give it longer with "timeout", or look at it in the Pinecone console.`
  })
}

/**
 * Waits until a deleted resource is gone. Another resource of its name counts as gone, too: one that is not terminating
 * any more, that has begun anew or differs from the deleted one, or that already is as a replace makes it.
 */
export async function waitUntilGone(
  declared: Desired,
  observed: Observed,
  context: Context,
  isReplaced = false
): Promise<void> {
  let wasTerminating = observed.state === 'Terminating'
  const isAnother = (seen: Observed): boolean => {
    const isTerminating = seen.state === 'Terminating'
    wasTerminating ||= isTerminating
    if (isTerminating) return false
    return wasTerminating || !mayBeSame(observed, seen) || (isReplaced && isAsDeclared(seen))
  }
  // A late answer may still show the failed or half reported old resource, which differs in no field.
  const isAsDeclared = (seen: Observed): boolean =>
    !hasFailedForGood(seen) && seen.isIncomplete !== true && changedFields(declared, seen).length === 0
  await context.poller.until<true>({
    target: declared,
    last: observed,
    check: (seen) => (seen === undefined || isAnother(seen) ? { done: true, value: true } : { done: false }),
    giveUp: (last, waitedMs) =>
      new NotReadyError(last, {
        reason: 'not-ready',
        message:
          `${titleOf(declared)} was still there ${duration(waitedMs)} after its deletion was ` +
          `asked for (its last state was ${last?.state ?? 'unknown'}). Give it longer with "timeout".`
      })
  })
}
