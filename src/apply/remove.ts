import type { Delete, Replace } from '../plan/change.ts'
import { backedUpBy } from '../plan/backup.ts'
import { desiredOf } from '../plan/undeclared.ts'
import { isSameResource, mayBeSame } from '../plan/compare.ts'
import { ActionError, failureFrom, type Failure } from '../core/errors.ts'
import { isAllowed } from '../plan/policy.ts'
import { titleOf } from '../resources/registry.ts'
import { fitsLiftedTag, ownershipTagPath, ownershipTagsOf, PROTECTION_LIFTED_TAG } from '../resources/ownership.ts'
import { isProtected, type Observed } from '../resources/resource.ts'
import { withValueAt, type JsonObject } from '../core/json.ts'
import type { Context } from './context.ts'
import { InterruptedError, type DeleteAnswer } from './ports.ts'
import { pause, send, timed, type Progress } from './progress.ts'
import { lookBeforeDeletion } from './read.ts'
import { neverConverged } from './replan.ts'
import { waitUntilGone } from './wait.ts'

/** The first and the longest wait before another look while reads and answers to writes disagree. */
const LAG_FIRST_MS = 500
const LAG_MOST_MS = 5_000
/** How often to look again at a resource that is refused as protected and was read without: about eight seconds in all. */
const MOST_LOOKS = 5
/** How long an answer may still show the protection that was just lifted. */
const PROTECTION_STALE_MS = 10_000
/** The time kept for putting a protection back; `RESCUE_MS` for a run that is cancelled. */
const RESERVE_MS = 3_000
const RESERVE_SHARE = 0.4
const RESCUE_MS = 700

/**
 * Sends the next write of a deletion: backs the resource up, lifts its deletion protection, or deletes it.
 *
 * @param waits whether to wait until the resource is gone
 * @returns `done` if it is gone, or Pinecone is deleting it; `again` if it has to be read before the next write
 */
export async function removeOnce(
  change: Delete | Replace,
  progress: Progress,
  outer: Context,
  waits: boolean
): Promise<'done' | 'again'> {
  if (outer.policy.backsUp && progress.backup === undefined && backedUpBy(change) !== undefined) {
    const { backups } = outer
    if (backups === undefined) throw new TypeError(`Nothing backs up ${change.name}`)
    progress.backup = await timed(progress, outer, () => backups.before(change))
    // The backup took time, so the resource is read again before it is deleted.
    return 'again'
  }
  const context = withinReserve(outer, progress)
  if (isProtected(change.observed)) return await liftProtection(change, progress, context)
  const answer = await send(progress, context, (attempt) => context.pinecone.delete(change, attempt)).catch(
    (error: unknown) => {
      if (error instanceof InterruptedError && progress.deletion === 'none') progress.deletion = 'maybe'
      throw error
    }
  )
  if (answer.type === 'protected' || answer.type === 'ambiguous') {
    return await lookAgain(change, answer, progress, context)
  }
  // An answer of "gone" is verified before it is reported, or another resource made.
  if (answer.type === 'gone' && (await looksForGone(change, progress, context))) return 'again'
  if (answer.type === 'accepted') progress.deletion = 'accepted'
  if (progress.deletion !== 'none') {
    progress.changed = true
    progress.observed = { ...change.observed, state: 'Terminating', ready: false }
  }
  if (answer.type === 'accepted' && waits) {
    const isReplaced = change.action === 'replace'
    await timed(progress, outer, () => waitUntilGone(desiredOf(change), change.observed, outer, isReplaced))
  }
  if (waits || answer.type === 'gone') progress.observed = undefined
  return 'done'
}

/**
 * Whether to look again at a resource that Pinecone answered as gone: after some time, or at once if no time is left and
 * another is to be made in its place.
 *
 * @throws ActionError if it was there after that, and Pinecone answers once more that it is gone
 */
async function looksForGone(change: Delete | Replace, progress: Progress, context: Context): Promise<boolean> {
  if (await lag(progress, context)) return true
  if (change.action === 'delete') return false
  if (progress.isSaidGone) throw neverConverged(change)
  progress.isSaidGone = true
  return true
}

/** Waits before another look, longer each time; false if there is no time for that. */
async function lag(progress: Progress, { clock, signal, deadline }: Context): Promise<boolean> {
  const delay = Math.min(LAG_FIRST_MS * 2 ** (progress.attempt - 1), LAG_MOST_MS)
  if (clock.now() + delay >= deadline) return false
  progress.attempt += 1
  await clock.sleep(delay, signal)
  return true
}

/**
 * Waits before another look at a resource whose deletion was refused or got an ambiguous answer. Pinecone may go on
 * refusing for some seconds after deletion protection was lifted, by whomever; and somebody may have put a protected
 * resource in the place of an unprotected one.
 */
async function lookAgain(
  change: Delete | Replace,
  answer: Extract<DeleteAnswer, { type: 'protected' | 'ambiguous' }>,
  progress: Progress,
  context: Context
): Promise<'again'> {
  if (answer.type === 'ambiguous') {
    if (answer.mayBeOurs && progress.deletion === 'none') progress.deletion = 'maybe'
    await pause(answer, progress, context)
    return 'again'
  }
  const mayLift = change.liftsProtection || isAllowed(context.policy.overrideDeletionProtection, change)
  const isNew = !isProtected(change.observed) && progress.attempt <= MOST_LOOKS
  if ((mayLift || isNew) && (await lag(progress, context))) return 'again'
  throw progress.lift === 'done' ? protectedStill(change) : answer.because
}

/** While deletion protection is lifted, keeps some of the time for putting it back. */
function withinReserve(context: Context, { lift, liftDeadline }: Progress): Context {
  if (lift === 'none') return context
  return { ...context, deadline: liftDeadline, pinecone: context.pinecone.within({ deadline: liftDeadline }) }
}

async function liftProtection(
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

function protectedStill(change: Delete | Replace): ActionError {
  return new ActionError({
    reason: 'deletion-protected',
    message:
      `${titleOf(change)} is not deleted: this run has lifted its deletion protection, and Pinecone went on refusing the ` +
      'deletion until the time was up. That can take some seconds: give it longer with "timeout".'
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
