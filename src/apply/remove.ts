import type { Delete, Replace } from '../plan/change.ts'
import { ActionError, failureFrom, type Reason } from '../core/errors.ts'
import { planOne } from '../plan/plan.ts'
import { isAllowed, type Policy } from '../plan/policy.ts'
import { titleOf } from '../resources/registry.ts'
import type { Context } from './context.ts'
import type { Pinecone } from './ports.ts'

const PROTECTION_LAG_FIRST_MS = 500
const PROTECTION_LAG_MOST_MS = 5_000
/** How much of a run's time is kept for putting a protection back, and how long that may take when it is cancelled. */
const RESERVE_MS = 3_000
const RESERVE_SHARE = 0.25
const RESCUE_MS = 700
/** After these, Pinecone has certainly changed nothing. */
const NOT_LIFTED: readonly Reason[] = ['unauthorized', 'forbidden', 'not-found', 'quota']

/**
 * Asks for a resource to be deleted, which then takes its time. Deletion protection is lifted only where the plan says
 * so, and put back if the delete then fails, for want of time or because of a cancellation too.
 *
 * @returns whether it was asked for, or there was nothing (any more)
 */
export async function remove(change: Delete | Replace, context: Context): Promise<'accepted' | 'gone'> {
  const { pinecone, deadline } = context
  if (change.liftsProtection && !(await isStillToGo(change, pinecone, context.policy))) return 'gone'
  if (!change.liftsProtection) return await askToDelete(change, pinecone, deadline, context)
  const earlier = deadline - Math.min(RESERVE_MS, RESERVE_SHARE * (deadline - context.clock.now()))
  let mayBeLifted = false
  try {
    const lifted = await pinecone.update(change, { deletion_protection: 'disabled' })
    if (lifted === undefined) return 'gone'
    mayBeLifted = true
    return await askToDelete(change, pinecone.within({ deadline: earlier }), earlier, context)
  } catch (error) {
    // A change that lost its answer, or met a server's issue, may have been made.
    mayBeLifted ||= !NOT_LIFTED.includes(failureFrom(error).reason)
    throw mayBeLifted ? await protectAgain(change, error, context) : error
  }
}

/**
 * Pinecone may go on refusing for some seconds after deletion protection was lifted, whoever did that. What is to be
 * replaced is looked at again first: somebody else may just have made it what it is to be.
 */
async function askToDelete(
  change: Delete | Replace,
  pinecone: Pinecone,
  deadline: number,
  { clock, signal, policy }: Context
): Promise<'accepted' | 'gone'> {
  for (let delay = PROTECTION_LAG_FIRST_MS; ; delay = Math.min(delay * 2, PROTECTION_LAG_MOST_MS)) {
    if (!(await isStillToGo(change, pinecone, policy))) return 'gone'
    const answer = await pinecone.delete(change)
    if (answer.type !== 'protected') return answer.type
    const mayLift = change.liftsProtection || isAllowed(policy.overrideDeletionProtection, change.declaredName)
    if (!mayLift || clock.now() + delay >= deadline) throw answer.because
    await clock.sleep(delay, signal)
  }
}

async function isStillToGo(change: Delete | Replace, pinecone: Pinecone, policy: Policy): Promise<boolean> {
  if (change.action === 'delete') return true
  const observed = await pinecone.describe(change.declared)
  return planOne('apply', change.declared, observed, policy).action === 'replace'
}

async function protectAgain(change: Delete | Replace, error: unknown, context: Context): Promise<ActionError> {
  const { clock, deadline, signal } = context
  const failure = failureFrom(error)
  // A cancelled run has a second in all; another has what was kept for this.
  const until = signal.aborted ? clock.now() + RESCUE_MS : deadline
  const rescue = context.pinecone.within({ signal: new AbortController().signal, deadline: until })
  const more = await rescue.update(change, { deletion_protection: 'enabled' }).then(
    () => 'Its deletion protection has been put back.',
    (second: unknown) =>
      `Its deletion protection was lifted for this and could not be put back (${failureFrom(second).message}): ` +
      `enable it by hand if ${titleOf(change)} is to stay.`
  )
  return new ActionError({ ...failure, message: `${failure.message} ${more}` }, { cause: error })
}
