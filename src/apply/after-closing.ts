import type { Failure } from '../core/errors.ts'
import type { Plan } from '../plan/change.ts'
import { planUndeclaredDestroy } from '../plan/plan.ts'
import { undeclaredTarget, withoutBlocking } from '../plan/undeclared.ts'
import { unreadChange } from '../plan/unread.ts'
import { titleOf } from '../resources/registry.ts'
import { keyOf } from '../resources/resource.ts'
import { apply } from './apply.ts'
import type { Context } from './context.ts'
import { withoutEnd, type Outcome } from './outcome.ts'
import { INVISIBLE_MS, planLateVisible } from './orphans.ts'
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
  // A create without an answer may show late: only what is seen can be deleted.
  const isUnseen = (key: string): boolean => !observed.has(key) && !unread.has(key)
  const unseen = outcomes.filter((one) => isMade(one) && one.mayExist && isUnseen(keyOf(one)))
  const hasTime = context.clock.now() + INVISIBLE_MS < context.deadline
  const late = unseen.length === 0 ? [] : await planLateVisible(unseen.map(undeclaredTarget), context.policy, context)
  const appeared = new Set(late.map(keyOf))
  const invisible = new Set(unseen.map(keyOf).filter((key) => !appeared.has(key)))
  const plan: Plan = { command: 'destroy', changes: [...changes, ...late] }
  const removed = new Map((await apply(plan, { ...context, command: 'destroy' })).map((one) => [keyOf(one), one]))
  return outcomes.map((outcome) => {
    const gone: Outcome = { ...outcome, ready: false }
    const end = removed.get(keyOf(outcome))
    if (invisible.has(keyOf(outcome))) {
      if (hasTime) return { ...withoutEnd(gone), result: 'absent' }
      return { ...withoutEnd(gone), result: 'failed', failure: neverSeen(outcome) }
    }
    if (end?.failure !== undefined) return { ...gone, observed: end.observed, result: 'failed', failure: end.failure }
    const isInside = outcome.parent !== undefined && removed.has(keyOf(outcome.parent))
    if (!isMade(outcome) && !isInside) return gone
    return { ...withoutEnd(gone), observed: end?.observed, result: 'deleted' }
  })
}

function neverSeen(outcome: Outcome): Failure {
  return {
    reason: 'not-ready',
    message:
      `${titleOf(outcome)} was to be deleted, because its pull request was closed meanwhile. Its create had no clear ` +
      'answer, and the time was up before it could be waited for. If it appears, run this with "command: destroy", or let a sweep delete it.'
  }
}
