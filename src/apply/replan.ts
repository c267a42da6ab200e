import type { Change } from '../plan/change.ts'
import { desiredOf } from '../plan/undeclared.ts'
import { dialectConflict } from '../plan/compare.ts'
import { ActionError } from '../core/errors.ts'
import { planOne, planUndeclaredDestroy } from '../plan/plan.ts'
import { titleOf } from '../resources/registry.ts'
import type { Observed } from '../resources/resource.ts'
import type { Context } from './context.ts'

/**
 * Plans a resource again, because it is not what its change was planned for.
 *
 * @param planned the change in the plan that the user was shown
 * @param change the change that was just being carried out
 * @throws ActionError where it would take a replace that the user was not shown
 */
export function replan(
  planned: Change,
  change: Change,
  observed: Observed | undefined,
  { command, policy }: Context
): Change {
  const { declared } = change
  const next = declared ? planOne(command, declared, observed, policy) : planUndeclaredDestroy(change, observed, policy)
  if (next.action === 'replace' && planned.action !== 'replace') throw madeOtherwise(change, next.observed)
  return next
}

/** Nothing is deleted that the plan did not name, allowed or not. */
function madeOtherwise(change: Change, observed: Observed): ActionError {
  const planned = 'observed' in change ? change.observed : undefined
  const how = planned === undefined ? 'not seen' : planned.isIncomplete ? 'not ready' : 'another one'
  const apart = dialectConflict(desiredOf(change), observed)
  return new ActionError({
    reason: 'immutable-change',
    message:
      `${titleOf(change)} was ${how} when this run made its plan, and is otherwise than declared. ` +
      (apart === undefined ? 'Run' : `${apart} Use another name, or run`) +
      ` this again to see what it would take.`
  })
}

/** The end of a resource that was another one each time it was planned again. */
export function neverConverged(change: Change): ActionError {
  return new ActionError({
    reason: 'api-error',
    message:
      `${titleOf(change)} was changed or deleted by someone else each time this run tried to make it as declared. ` +
      `Find out who else manages it, then run this again.`
  })
}
