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

/** Reads a resource and plans it anew, as apply does before each write. */
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
  confirmCreate(next, observed, progress)
  return next
}

/**
 * Confirms a create that lost its answer, such as a replace tries first: a resource that is now as declared comes from it.
 * An incomplete one may still be the old resource.
 */
export function confirmCreate(next: Change, observed: Observed | undefined, progress: Progress): void {
  if (!progress.mayExist || observed === undefined || isStillIncomplete(desiredOf(next), observed)) return
  progress.mayExist = false
  if (next.action === 'keep' || next.action === 'update') progress.created = progress.changed = true
}

/**
 * Plans a resource again, because it may have changed since the last plan.
 *
 * @param planned the change in the plan that the user was shown
 * @param change the change that is being carried out
 * @throws ActionError if it now requires a replace that the user was not shown, or the deletion of another resource
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
    // The planned model has the old resource's settings too, which a new plan could not read any more.
    const { model, notice, restore } = planned
    return {
      ...declaredTarget(planned.declared),
      action: 'create',
      model,
      ...(notice !== undefined && { notice }),
      ...(restore && { restore })
    }
  }
  // A planned lift of the protection was allowed when the plan was made.
  const isAllowed = 'liftsProtection' in planned && planned.liftsProtection
  const policy: Policy = {
    ...given,
    ...(isAllowed && { overrideDeletionProtection: 'all' }),
    // No run for a newer commit can have changed a resource that this run has made.
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

/**
 * Restores from the backup that the plan chose.
 *
 * @throws ActionError if the plan chose none, because it found the resource: it is not made empty instead
 */
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

/** @throws ActionError unless the deletion is of the very resource that the plan named, as last confirmed by a read */
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

/** Whether a replace is still for the fields that it was planned for, as far as Pinecone reported them both times. */
function hasSameCause(planned: Replace, next: Replace): boolean {
  const reported = causesOf(planned.fields).filter(
    (cause) => !next.observed.isIncomplete || !isReportedLate(next, cause)
  )
  return reported.every(({ path, before }) =>
    causesOf(next.fields).some(
      (cause) =>
        isEqual(cause.path, path) &&
        (before === undefined || cause.before === undefined || isEqual(cause.before, before))
    )
  )
}

/** The declared fields that require a new resource. */
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

/** Refuses a replace that the plan did not name, even if it is allowed. */
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

/** Whether a new plan for a resource that this run has made shows that Pinecone made it otherwise than declared. */
export function isMadeOtherwise(next: Change): next is Change & { readonly action: 'replace' | 'refuse' } {
  return next.action === 'replace' || (next.action === 'refuse' && next.failure.reason === 'immutable-change')
}

/** The error if Pinecone made a new resource otherwise than declared: it is kept, not replaced. */
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

/** The error if somebody else changes a resource each time this run plans it again. */
export function neverConverged(change: Change): ActionError {
  return new ActionError({
    reason: 'api-error',
    message:
      `${titleOf(change)} was changed or deleted by someone else each time this run tried to make it as declared. ` +
      `Find out who else manages it, then run this again.`
  })
}
