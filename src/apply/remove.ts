import type { Delete, Replace } from '../plan/change.ts'
import { backedUpBy } from '../plan/backup.ts'
import { desiredOf } from '../plan/undeclared.ts'
import { ActionError } from '../core/errors.ts'
import { isAllowed } from '../plan/policy.ts'
import { titleOf } from '../resources/registry.ts'
import { isProtected } from '../resources/resource.ts'
import type { Context } from './context.ts'
import { InterruptedError, type DeleteAnswer } from './ports.ts'
import { lag, pause, send, timed, type Progress } from './progress.ts'
import { liftProtection, withinReserve } from './protection.ts'
import { neverConverged } from './replan.ts'
import { waitUntilGone } from './wait.ts'

/** How often to look again at a resource that is refused as protected and was read without: about eight seconds in all. */
const MOST_LOOKS = 5

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

function protectedStill(change: Delete | Replace): ActionError {
  return new ActionError({
    reason: 'deletion-protected',
    message:
      `${titleOf(change)} is not deleted: this run has lifted its deletion protection, and Pinecone went on refusing the ` +
      'deletion until the time was up. That can take some seconds: give it longer with "timeout".'
  })
}
