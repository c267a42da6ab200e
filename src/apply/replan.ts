import type { Change, Create, Delete, Replace } from '../plan/change.ts'
import { declaredTarget, desiredOf } from '../plan/undeclared.ts'
import { dialectConflict, isReportedLate, isSameResource, mayBeSame } from '../plan/compare.ts'
import { ActionError } from '../core/errors.ts'
import { isEqual, pathText } from '../core/json.ts'
import { planOne, planUndeclaredDestroy } from '../plan/plan.ts'
import { restoreSourceOf } from '../plan/restore.ts'
import type { Policy } from '../plan/policy.ts'
import { titleOf } from '../resources/registry.ts'
import type { Observed } from '../resources/resource.ts'
import type { Context } from './context.ts'
import type { Progress } from './progress.ts'
import { look, lookBeforeDeletion } from './read.ts'
import { isStillIncomplete } from './wait.ts'

/** Looks at a resource once more, and plans it by what is seen: what apply does before each write. */
export async function recheckByPlan(
  planned: Change,
  change: Change,
  progress: Progress,
  context: Context
): Promise<Change> {
  const isDeletion = change.action === 'delete' || change.action === 'replace'
  const seen = await (isDeletion ? lookBeforeDeletion : look)(change, context.pinecone)
  const isBeyond = change.dialect === 'any' && change.declared !== undefined
  const observed = seen && isBeyond ? { ...seen, isBeyondClassic: true as const } : seen
  progress.observed = observed
  const next = replan(planned, change, observed, progress, context)
  settleCreate(next, observed, progress)
  return next
}

/**
 * Settles what became of a create that lost its answer, as a replace tries one: what is now as declared has come of it.
 * What does not tell yet what it is may be what was there before.
 */
export function settleCreate(next: Change, observed: Observed | undefined, progress: Progress): void {
  if (!progress.mayExist || observed === undefined || isStillIncomplete(desiredOf(next), observed)) return
  progress.mayExist = false
  if (next.action === 'keep' || next.action === 'update') progress.created = progress.changed = true
}

/**
 * Plans a resource again, because it may not be what its change was planned for.
 *
 * @param planned the change in the plan that the user was shown
 * @param change the change that was just being carried out
 * @throws ActionError where it would take a replace that the user was not shown, or the deletion of another resource
 */
export function replan(
  planned: Change,
  change: Change,
  observed: Observed | undefined,
  progress: Progress,
  { command, policy: given }: Context
): Change {
  const { declared } = change
  if (planned.action === 'replace' && (observed === undefined || observed.state === 'Terminating')) {
    // What a replace makes is what was there, overlaid with what is declared.
    const { model, notice, restore } = planned
    return {
      ...declaredTarget(planned.declared),
      action: 'create',
      model,
      ...(notice !== undefined && { notice }),
      ...(restore && { restore })
    }
  }
  // What the plan may lift, its plan has found to be allowed.
  const isAllowed = 'liftsProtection' in planned && planned.liftsProtection
  const policy: Policy = {
    ...given,
    ...(isAllowed && { overrideDeletionProtection: 'all' }),
    // What this run has made, no run for a newer commit has made otherwise.
    ...(progress.created && { isOutdated: false })
  }
  const next = declared ? planOne(command, declared, observed, policy) : planUndeclaredDestroy(change, observed, policy)
  switch (next.action) {
    case 'replace':
      if (progress.created) return next
      if (planned.action !== 'replace' || progress.replaced) throw madeOtherwise(change, next.observed)
      checkSame(planned, next, progress)
      return asPlanned(planned, next)
    case 'delete':
      checkSame(planned, next, progress)
      return next
    case 'create':
      return asPlanned(planned, next)
    case 'keep':
    case 'update':
    case 'refuse':
      return next
  }
}

/** What the plan restores is restored from what it chose. What it found there is not made empty instead. */
function asPlanned(planned: Change, next: Create | Replace): Create | Replace {
  if (restoreSourceOf(next.declared) === undefined) return next
  const restore = 'restore' in planned ? planned.restore : undefined
  if (restore !== undefined) return { ...next, restore }
  throw new ActionError({
    reason: 'api-error',
    message:
      `${titleOf(next)} was deleted by someone else since this run read it, and is to be restored from a backup. Run this ` +
      'again to have one chosen.'
  })
}

/** Nothing is deleted but what the plan named, as it was when this run read it again. */
function checkSame(planned: Change, next: Delete | Replace, progress: Progress): void {
  const before = 'observed' in planned ? planned.observed : undefined
  const isSame =
    before !== undefined &&
    (progress.confirmed === undefined
      ? mayBeSame(before, next.observed)
      : isSameResource(progress.confirmed, next.observed)) &&
    (next.action === 'delete' || (planned.action === 'replace' && hasSameCause(planned, next)))
  if (!isSame) throw changedMeanwhile(next)
  progress.confirmed ??= next.observed
}

/** Whether a replace is still for the fields for which it was planned, as far as both were told of them. */
function hasSameCause(planned: Replace, next: Replace): boolean {
  const told = causesOf(planned.fields).filter((cause) => !next.observed.isIncomplete || !isReportedLate(next, cause))
  return told.every(({ path, before }) =>
    causesOf(next.fields).some(
      (cause) =>
        isEqual(cause.path, path) &&
        (before === undefined || cause.before === undefined || isEqual(cause.before, before))
    )
  )
}

/** The declared fields that only another resource can have. */
function causesOf(fields: Replace['fields']): Replace['fields'] {
  return fields.filter(({ effect, after }) => effect === 'replace' && after !== null)
}

function changedMeanwhile(change: Change): ActionError {
  return new ActionError({
    reason: 'api-error',
    message:
      `${titleOf(change)} was changed, or deleted and made again, by someone else since this run read it, so it is not ` +
      'deleted. Run this again to see what it would take now.'
  })
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

/** Whether a plan for what this run has made says that Pinecone made it otherwise than declared. */
export function isMadeOtherwise(next: Change): next is Change & { readonly action: 'replace' | 'refuse' } {
  return next.action === 'replace' || (next.action === 'refuse' && next.failure.reason === 'immutable-change')
}

/** The end of what this run has made, and Pinecone has made otherwise than declared: it is not replaced. */
export function createdOtherwise(change: Change, fields: Replace['fields']): ActionError {
  const list = causesOf(fields).map(
    ({ path, before, after }) =>
      `${pathText(path)} is ${before === undefined ? 'not set' : JSON.stringify(before)} and ` +
      `${JSON.stringify(after)} is declared`
  )
  return new ActionError({
    reason: 'creation-failed',
    message:
      `${titleOf(change)} was created by this run, and Pinecone has made it otherwise than declared: ${list.join('; ')}. ` +
      'It is kept as it is. Declare what Pinecone makes of it, or use values that it takes.'
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
