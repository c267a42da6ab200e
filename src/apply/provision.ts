import type { Create, Replace } from '../plan/change.ts'
import { changedFields, kindsApart } from '../plan/compare.ts'
import { ActionError, type Failure } from '../plan/failure.ts'
import { pathText } from '../resources/json.ts'
import { titleOf } from '../resources/kinds.ts'
import { readinessOf } from '../resources/readiness.ts'
import type { Declared, Observed } from '../resources/resource.ts'
import { duration } from '../text.ts'
import type { Context } from './context.ts'
import { InterruptedError, type Pinecone, type Unclear } from './ports.ts'
import type { Look } from './watch.ts'

/** What was found or made where a resource was to be created. */
export interface Made {
  readonly observed: Observed
  /** Whether this run made it, as far as can be told: its create was answered, or lost its answer. */
  readonly isOurs: boolean
  /** Whether it was looked up: then it may be somebody else's, and is compared like any other. */
  readonly isFound: boolean
}

/**
 * Creates a resource, and never blindly twice: after any end that leaves open whether it exists, it is looked up by
 * name before another try. A name that is still terminating is waited out.
 *
 * @param onUnclear told when a create was sent and may have taken effect although no answer says so
 */
export async function create(change: Create | Replace, context: Context, onUnclear: () => void): Promise<Made> {
  const { pinecone, clock, signal, deadline } = context
  const target = change.declared
  let mayBeOurs = false
  for (let attempt = 1; ; attempt += 1) {
    signal.throwIfAborted()
    const answer = await pinecone.create(target, change.model, attempt).catch((error: unknown) => {
      if (error instanceof InterruptedError) onUnclear()
      throw error
    })
    if (answer.type === 'created') return { observed: answer.observed, isOurs: true, isFound: false }
    if (answer.mayBeOurs) onUnclear()
    mayBeOurs ||= answer.mayBeOurs
    const found = await lookUp(target, answer, pinecone)
    if (found !== undefined && found.observed.state !== 'Terminating') {
      // What is of another kind has not come of this create.
      const isOurs = mayBeOurs && kindsApart(target, found.observed) === undefined
      return { observed: found.observed, isOurs, isFound: true }
    }
    if (found !== undefined) await gone(found.target, found.observed, context)
    else if (clock.now() + answer.retryAfterMs >= deadline) throw answer.because
    else await clock.sleep(answer.retryAfterMs, signal)
  }
}

/** What has the name, and in which shape it is seen. */
interface Found {
  readonly target: Declared
  readonly observed: Observed
}

async function lookUp(target: Declared, { isTaken, because }: Unclear, pinecone: Pinecone): Promise<Found | undefined> {
  try {
    const observed = await pinecone.describe(target)
    if (observed !== undefined) return { target, observed }
    return isTaken ? await lookBeyond(target, pinecone) : undefined
  } catch (error) {
    if (!(error instanceof ActionError) || error.reason === 'cancelled') throw error
    const message = `${because.message} Whether it exists could not be found out: ${error.message}`
    throw new ActionError({ reason: error.reason, message }, { cause: error })
  }
}

/**
 * A name that is taken and not seen may be that of an index with a schema of typed fields, which versions before 2026-07
 * have no words for. One that does not tell yet what it is may as well be one that is only not visible yet.
 */
async function lookBeyond(declared: Declared, pinecone: Pinecone): Promise<Found | undefined> {
  if (declared.kind !== 'index' || declared.shape !== 'classic') return undefined
  const target: Declared = { ...declared, shape: 'any' }
  const observed = await pinecone.describe(target)
  return observed === undefined || isUntold(declared, observed) ? undefined : { target, observed }
}

/** How a resource is after waiting: as it was last seen, or gone although nobody here asked for that. */
export type Settled = { readonly observed: Observed } | 'gone'

/** What to wait for. */
export interface Expectation {
  /** This run has just made it: it may not be visible yet, and a 404 is no reason to give up. */
  readonly isNew: boolean
  /** This run has just changed it: it is done only when it also answers as declared. */
  readonly isChanged: boolean
}

/**
 * Waits until a resource is ready, if that takes waiting at all.
 *
 * @throws NotReadyError when it failed, or did not become ready in time
 */
export async function ready(
  declared: Declared,
  observed: Observed,
  expectation: Expectation,
  context: Context
): Promise<Settled> {
  const first = lookAt(declared, observed, expectation)
  if (first.done) return first.value
  if (!context.wait) return { observed }
  return await context.watch.until<Settled>({
    target: declared,
    last: observed,
    look: (seen) => lookAt(declared, seen, expectation),
    giveUp: (last, waitedMs) => notReadyInTime(declared, last, waitedMs)
  })
}

function lookAt(declared: Declared, seen: Observed | undefined, { isNew, isChanged }: Expectation): Look<Settled> {
  if (seen === undefined) return isNew ? { done: false } : { done: true, value: 'gone' }
  const readiness = readinessOf(seen, declared.model)
  switch (readiness.is) {
    case 'terminating':
      return { done: true, value: 'gone' }
    case 'failed':
      throw new NotReadyError(seen, {
        reason: 'not-ready',
        message: `${titleOf(declared)} will not become ready: ${readiness.why}. Look at it in the Pinecone console.`
      })
    case 'pending':
      return { done: false }
    case 'ready':
      // Pods answer queries while they scale, so they are ready, and not yet what was asked for.
      if (isChanged && (seen.state.startsWith('Scaling') || isStillChanging(declared, seen))) return { done: false }
      return { done: true, value: { observed: seen } }
  }
}

/**
 * Waits until Pinecone tells what an index is, which it may keep to itself until that is ready.
 *
 * @returns undefined where it went away meanwhile
 * @throws NotReadyError when it failed, or did not come so far in time
 */
export async function told(
  declared: Declared,
  observed: Observed,
  expectation: Expectation,
  context: Context
): Promise<Observed | undefined> {
  const settled = await context.watch.until<Settled>({
    target: declared,
    last: observed,
    look: (seen) =>
      seen !== undefined && seen.isPartial === undefined
        ? { done: true, value: { observed: seen } }
        : lookAt(declared, seen, expectation),
    giveUp: (last, waitedMs) => notReadyInTime(declared, last, waitedMs)
  })
  return settled === 'gone' ? undefined : settled.observed
}

/** Whether Pinecone is still to tell what an index is. */
export function isUntold(declared: Declared, observed: Observed): boolean {
  return observed.isPartial === true && readinessOf(observed, declared.model).is !== 'ready'
}

/** What cannot change in place does not come by waiting: it is told only now that the index is ready. */
function isStillChanging(declared: Declared, seen: Observed): boolean {
  return changedFields(declared, seen).some(({ effect }) => effect === 'in-place')
}

/** A resource that did not become ready, with the last that was seen of it. */
export class NotReadyError extends ActionError {
  readonly observed: Observed | undefined

  constructor(observed: Observed | undefined, failure: Failure) {
    super(failure)
    this.observed = observed
  }
}

function notReadyInTime(declared: Declared, last: Observed | undefined, waitedMs: number): NotReadyError {
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
 * Waits until a resource that is terminating is gone. That is so, too, when somebody has made another of its name
 * meanwhile: one that was not terminating any more after it had been, or that already is what a replace is for.
 */
export async function gone(
  declared: Declared,
  observed: Observed,
  context: Context,
  isReplaced = false
): Promise<void> {
  let wasTerminating = observed.state === 'Terminating'
  const isAnother = (seen: Observed): boolean => {
    const isTerminating = seen.state === 'Terminating'
    wasTerminating ||= isTerminating
    return !isTerminating && (wasTerminating || (isReplaced && changedFields(declared, seen).length === 0))
  }
  await context.watch.until<true>({
    target: declared,
    last: observed,
    look: (seen) => (seen === undefined || isAnother(seen) ? { done: true, value: true } : { done: false }),
    giveUp: (last, waitedMs) =>
      new NotReadyError(last, {
        reason: 'not-ready',
        message:
          `${titleOf(declared)} was still there ${duration(waitedMs)} after its deletion was ` +
          `asked for (its last state was ${last?.state ?? 'unknown'}). Give it longer with "timeout".`
      })
  })
}
