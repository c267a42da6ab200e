import type { Plan } from '../plan/change.ts'
import { planUndeclaredDestroy } from '../plan/plan.ts'
import { undeclaredTarget, withoutBlocking } from '../plan/undeclared.ts'
import { unreadChange } from '../plan/unread.ts'
import { keyOf } from '../resources/resource.ts'
import { apply } from './apply.ts'
import type { Context } from './context.ts'
import { withoutEnd, type Outcome } from './outcome.ts'
import { readTargets } from './read.ts'

/**
 * Deletes the resources that a run made for a pull request that was closed while the run waited. A failed deletion is
 * the failure of its resource.
 *
 * @returns undefined if the pull request is still open; GitHub is asked only if the run has waited
 */
export async function afterClosing(outcomes: readonly Outcome[], context: Context): Promise<Outcome[] | undefined> {
  const hasWaited = outcomes.some(({ waitedMs = 0, isClosedMeanwhile }) => waitedMs > 0 || isClosedMeanwhile)
  if (!hasWaited || context.signal.aborted || !(await context.isClosed?.())) return undefined
  const isMade = ({ created, mayExist, isInDeclared }: Outcome): boolean =>
    !isInDeclared && (created || mayExist === true)
  const made = outcomes.filter(isMade).map(undeclaredTarget)
  const { observed, unread } = await readTargets(made, context.pinecone, context)
  const changes = made.flatMap((target) => {
    const [found, because] = [observed.get(keyOf(target)), unread.get(keyOf(target))]
    if (because !== undefined) return [unreadChange(target, because)]
    return found === undefined ? [] : [withoutBlocking(planUndeclaredDestroy(found, found, context.policy))]
  })
  const plan: Plan = { command: 'destroy', changes }
  const removed = new Map((await apply(plan, { ...context, command: 'destroy' })).map((one) => [keyOf(one), one]))
  return outcomes.map((outcome) => {
    const gone: Outcome = { ...outcome, ready: false }
    const end = removed.get(keyOf(outcome))
    if (end?.failure !== undefined) return { ...gone, observed: end.observed, result: 'failed', failure: end.failure }
    const isInside = outcome.parent !== undefined && removed.has(keyOf(outcome.parent))
    if (!isMade(outcome) && !isInside) return gone
    return { ...withoutEnd(gone), observed: end?.observed, result: 'deleted' }
  })
}
