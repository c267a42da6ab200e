import type { Delete, Replace } from '../plan/change.ts'
import { ActionError, failureFrom } from '../plan/failure.ts'
import { KIND_TABLES } from '../resources/kinds.ts'
import type { Context } from './context.ts'
import { gone } from './provision.ts'

const PROTECTION_LAG_FIRST_MS = 500
const PROTECTION_LAG_MOST_MS = 5_000

/**
 * Deletes a resource and waits until it is gone, if the run waits or its name is needed again. Deletion protection is
 * lifted only where the plan says so, and put back if the delete then fails.
 *
 * @returns whether this run deleted it, or it was gone already
 */
export async function remove(change: Delete | Replace, context: Context): Promise<'deleted' | 'absent'> {
  const isGone = change.liftsProtection ? await removeProtected(change, context) : await askToDelete(change, context)
  if (isGone) return 'absent'
  if (context.wait || change.action === 'replace') await gone(change.declared, change.observed, context)
  return 'deleted'
}

async function removeProtected(change: Delete | Replace, context: Context): Promise<boolean> {
  const { pinecone } = context
  const lifted = await pinecone.update(change.declared, { deletion_protection: 'disabled' })
  if (lifted === undefined) return true
  try {
    return await askToDelete(change, context)
  } catch (error) {
    throw await protectAgain(change, error, context)
  }
}

/** Whether there was nothing to delete (any more). Pinecone may go on refusing for some seconds after a lift. */
async function askToDelete(change: Delete | Replace, { pinecone, clock, signal, deadline }: Context): Promise<boolean> {
  for (let delay = PROTECTION_LAG_FIRST_MS; ; delay = Math.min(delay * 2, PROTECTION_LAG_MOST_MS)) {
    const answer = await pinecone.delete(change.declared)
    if (answer.type !== 'protected') return answer.type === 'gone'
    if (!change.liftsProtection || clock.now() + delay >= deadline) throw answer.because
    await clock.sleep(delay, signal)
  }
}

async function protectAgain(change: Delete | Replace, error: unknown, context: Context): Promise<ActionError> {
  const failure = failureFrom(error)
  const title = `${KIND_TABLES[change.kind].title} "${change.name}"`
  const more = await context.pinecone.update(change.declared, { deletion_protection: 'enabled' }).then(
    () => 'Its deletion protection has been put back.',
    (second: unknown) =>
      `Its deletion protection was lifted for this and could not be put back (${failureFrom(second).message}): ` +
      `enable it by hand if ${title} is to stay.`
  )
  return new ActionError({ ...failure, message: `${failure.message} ${more}` }, { cause: error })
}
