// Lifts the deletion protection of a resource, and puts it back where the deletion then fails.

import type { Delete, Replace } from '../plan/change.ts'
import { isSameResource, mayBeSame } from '../plan/compare.ts'
import { ActionError, failureFrom, type Failure } from '../core/errors.ts'
import { withValueAt, type JsonObject } from '../core/json.ts'
import { titleOf } from '../resources/registry.ts'
import { fitsLiftedTag, ownershipTagPath, ownershipTagsOf, PROTECTION_LIFTED_TAG } from '../resources/ownership.ts'
import { isProtected, type Observed } from '../resources/resource.ts'
import type { Context } from './context.ts'
import { InterruptedError } from './ports.ts'
import { lag, LAG_FIRST_MS, pause, send, type Progress } from './progress.ts'
import { lookBeforeDeletion } from './read.ts'

/** How long an answer may still show the protection that was just lifted. */
const PROTECTION_STALE_MS = 10_000
/** The time kept for putting a protection back; `RESCUE_MS` for a run that is cancelled. */
const RESERVE_MS = 3_000
const RESERVE_SHARE = 0.4
const RESCUE_MS = 700

/** While deletion protection is lifted, keeps some of the time for putting it back. */
export function withinReserve(context: Context, { lift, liftDeadline }: Progress): Context {
  if (lift === 'none') return context
  return { ...context, deadline: liftDeadline, pinecone: context.pinecone.within({ deadline: liftDeadline }) }
}

/**
 * Lifts the deletion protection of a resource that is to be deleted, and waits while answers still show it.
 *
 * @returns `done` if the resource is gone; `again` if it has to be read before the next write
 * @throws ActionError `deletion-protected` if it is protected again after this run lifted that
 */
export async function liftProtection(
  change: Delete | Replace,
  progress: Progress,
  context: Context
): Promise<'done' | 'again'> {
  const { clock, signal, deadline, pinecone } = context
  if (progress.lift === 'done') {
    const isStale = clock.now() - progress.liftedAtMs < PROTECTION_STALE_MS
    if (!isStale || clock.now() + LAG_FIRST_MS >= progress.liftDeadline) throw protectedAgain(change)
    await clock.sleep(LAG_FIRST_MS, signal)
    return 'again'
  }
  if (progress.lift === 'none') {
    progress.liftDeadline = deadline - Math.min(RESERVE_MS, RESERVE_SHARE * (deadline - clock.now()))
  }
  const patch = protectionPatch(change, 'disabled', fitsLiftedTag(change.observed) ? 'true' : undefined)
  const answer = await send(progress, context, (attempt) =>
    pinecone.update(change, patch, change.observed, attempt)
  ).catch((error: unknown) => {
    if (error instanceof InterruptedError) progress.lift = 'maybe'
    throw error
  })
  switch (answer.type) {
    case 'updated':
      progress.lift = 'done'
      progress.liftedAtMs = clock.now()
      progress.attempt = 1
      return 'again'
    case 'gone':
      if (await lag(progress, context)) return 'again'
      return 'done'
    case 'ambiguous':
      if (answer.mayBeOurs) progress.lift = 'maybe'
      await pause(answer, progress, withinReserve(context, progress))
      return 'again'
  }
}

function protectionPatch(
  { kind }: Pick<Delete, 'kind'>,
  deletion_protection: 'enabled' | 'disabled',
  tag: string | undefined
): JsonObject {
  const patch = { deletion_protection }
  const path = ownershipTagPath(kind, PROTECTION_LIFTED_TAG)
  return tag === undefined || path === undefined ? patch : withValueAt(patch, path, tag)
}

function protectedAgain(change: Delete | Replace): ActionError {
  return new ActionError({
    reason: 'deletion-protected',
    message:
      `${titleOf(change)} still has deletion protection after this run has lifted it: somebody may have enabled it again. ` +
      'It is not deleted.'
  })
}

/**
 * Puts the deletion protection back that this run lifted for a deletion that then failed. A cancelled run has less than a
 * second for it, any other run the time that was kept.
 *
 * @returns the failure, with the state of the protection in its message
 */
export async function protectAgain(
  change: Delete | Replace,
  failure: Failure,
  progress: Progress,
  { pinecone, clock, deadline, signal }: Context
): Promise<Failure> {
  const until = signal.aborted ? clock.now() + RESCUE_MS : deadline
  const bounds = { signal: new AbortController().signal, deadline: until }
  const rescue = { clock, deadline: until, signal: bounds.signal, pinecone: pinecone.within(bounds) }
  for (let attempt = 1; ; attempt += 1) {
    const end = await protectOnce(change, progress, attempt, rescue).catch(
      (error: unknown) => failureFrom(error).message
    )
    if (end === 'as it was') return failure
    if (end === 'back') {
      return { ...failure, message: `${failure.message} Its deletion protection has been put back.` }
    }
    if (typeof end === 'number' && clock.now() + end < until) await clock.sleep(end, bounds.signal)
    else {
      const why = typeof end === 'number' ? 'Pinecone gave no clear answer' : end
      const message =
        `${failure.message} Its deletion protection was lifted for this and could not be put back (${why}): ` +
        `enable it by hand if ${titleOf(change)} is to stay.`
      progress.changed = true
      return { ...failure, message }
    }
  }
}

/** @returns `as it was` if there was nothing to put back; a number of milliseconds after which to try again */
async function protectOnce(
  change: Delete | Replace,
  progress: Progress,
  attempt: number,
  { pinecone }: Pick<Context, 'pinecone'>
): Promise<'back' | 'as it was' | number> {
  const seen = await lookBeforeDeletion(change, pinecone)
  progress.observed = seen
  const before = progress.confirmed ?? change.observed
  const isTagged = seen !== undefined && ownershipTagsOf(seen.kind, seen.model)[PROTECTION_LIFTED_TAG] !== undefined
  // The tag identifies the resource even if somebody has changed its settings meanwhile.
  const isSame = isTagged ? mayBeSame : isSameResource
  if (seen === undefined || isGoing(seen) || !isSame(before, seen)) {
    if (progress.deletion === 'maybe' && (seen === undefined || isGoing(seen))) progress.deletion = 'accepted'
    return 'as it was'
  }
  if (progress.deletion === 'maybe') progress.deletion = 'none'
  if (isProtected(seen) && !isTagged) return 'as it was'
  const patch = protectionPatch(change, 'enabled', fitsLiftedTag(change.observed) ? '' : undefined)
  const answer = await pinecone.update(change, patch, seen, attempt)
  if (answer.type === 'ambiguous') return answer.retryAfterMs
  if (answer.type === 'updated') progress.observed = answer.observed ?? seen
  return answer.type === 'gone' ? 'as it was' : 'back'
}

function isGoing({ state }: Observed): boolean {
  return state === 'Terminating'
}
