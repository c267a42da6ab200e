import { carriedOver } from '../resources/carry-over.ts'
import { completeForCreation, resourceType } from '../resources/registry.ts'
import { isGuarded, tagsLeft } from '../resources/ownership.ts'
import { hasFailedForGood, keyOf, type Declared, type Identity, type Observed } from '../resources/resource.ts'
import type { Change, FieldChange, Plan, PlanTarget, Refuse } from './change.ts'
import type { DeclaredCommand } from '../core/command.ts'
import { changedFields, lateFields, patchOf, unansweredFields } from './compare.ts'
import type { Failure } from '../core/errors.ts'
import { isRenewal, withOwnershipTags, withProtectionRestored } from './ownership-tags.ts'
import { withBackup } from './backup.ts'
import { restoreSourceOf } from './restore.ts'
import { ownershipFailure } from './ownership.ts'
import { isAllowed, type Policy } from './policy.ts'
import {
  copiedFailure,
  coveredFailure,
  failedFailure,
  immutableFailure,
  missingFailure,
  parentMissing,
  protectedFailure,
  unreadableFailure,
  wrongParent
} from './refusals.ts'
import { declaredTarget, undeclaredTarget, withoutBlocking } from './undeclared.ts'

/**
 * Plans all declared resources.
 *
 * @param observed the resources that exist, by `keyOf`
 */
export function makePlan(
  command: DeclaredCommand,
  declared: readonly Declared[],
  observed: ReadonlyMap<string, Observed>,
  policy: Policy
): Plan {
  const replaced = new Set<string>()
  const changes = declared.map((one) => {
    // A replaced parent takes the resources inside it along: they are made again in the new one.
    const isVoid = one.parent !== undefined && replaced.has(keyOf(one.parent))
    const change = planOne(command, one, isVoid ? undefined : observed.get(keyOf(one)), policy)
    if (change.action === 'replace') replaced.add(keyOf(one))
    return withBackup(withParentChecked(change, declared, observed, policy), observed, policy)
  })
  return { command, changes }
}

/** Refuses a resource that its parent cannot have, and the deletion of one that a permanent parent's protection covers. */
function withParentChecked(
  change: Change,
  declared: readonly Declared[],
  observed: ReadonlyMap<string, Observed>,
  policy: Policy
): Change {
  const { parent, kind, action } = change
  if (parent === undefined || change.declared === undefined || action === 'refuse') return change
  const present = observed.get(keyOf(parent))
  const made = declared.find((one) => keyOf(one) === keyOf(parent))
  const known = present ?? (made && { ...made, host: '', state: '', ready: false })
  const isNew = action === 'create'
  const conflict = isNew && known ? resourceType(kind).parentConflict?.(known) : undefined
  if (isNew && known === undefined) return withoutBlocking(refuse(change, undefined, [], parentMissing(change, parent)))
  if (conflict !== undefined)
    return withoutBlocking(refuse(change, undefined, [], wrongParent(change, parent, conflict)))
  const isDeletion = action === 'delete' || action === 'replace'
  const isCovered = isDeletion && policy.owner.lifetime === 'permanent' && present !== undefined && isGuarded(present)
  if (!isCovered || isAllowed(policy.overrideDeletionProtection, change)) return change
  return refuse(change, change.observed, [], coveredFailure(change, parent, action))
}

/** Plans one declared resource. */
export function planOne(
  command: DeclaredCommand,
  declared: Declared,
  observed: Observed | undefined,
  policy: Policy
): Change {
  // A terminating resource counts as absent, whoever owns it: its name will be free soon.
  const present = observed?.state === 'Terminating' ? undefined : observed
  const target = declaredTarget(declared, observed)
  // A resource inside a declared one belongs to that, whose ownership is checked by itself.
  const failure = declared.isInDeclared
    ? undefined
    : present && ownershipFailure(target, present, command === 'destroy' ? 'delete' : 'use', policy)
  if (failure !== undefined) return refuse(target, present, [], failure)
  switch (command) {
    case 'apply':
      return planApply(declared, present, policy)
    case 'destroy':
      return planDestroy(target, observed, policy)
    case 'show':
      return { ...target, action: 'keep', ...(present && { observed: present }) }
  }
}

function planApply(untagged: Declared, observed: Observed | undefined, policy: Policy): Change {
  if (observed === undefined) return planCreate(untagged, withOwnershipTags(untagged, undefined, policy))
  const declared = withProtectionRestored(withOwnershipTags(untagged, observed, policy), observed)
  const identity = declaredTarget(declared, observed)
  const unanswered = unansweredFields(untagged, observed)
  if (observed.isOtherShape || unanswered.length > 0) {
    return refuse(identity, observed, [], unreadableFailure(identity, unanswered))
  }
  const fields = [...failedState(observed), ...changedFields(declared, observed)]
  // The run for the newest commit will change it.
  if (policy.isOutdated && !isRenewal(fields) && fields.length > 0) {
    return { ...identity, action: 'keep', observed, isOutdated: true }
  }
  const late = observed.isIncomplete ? lateFields(untagged) : []
  const uncompared = late.length > 0 ? { uncompared: late } : {}
  if (fields.length === 0 || policy.isOutdated) return { ...identity, action: 'keep', observed, ...uncompared }
  if (fields.every((field) => field.effect === 'in-place')) {
    const patch = patchOf(declared, observed, fields)
    return { ...identity, action: 'update', fields, observed, patch, ...uncompared }
  }
  return planReplace(untagged, observed, fields, policy)
}

/** A resource that Pinecone failed to make differs from every declaration. */
function failedState(observed: Observed): FieldChange[] {
  if (!hasFailedForGood(observed)) return []
  return [{ path: ['status', 'state'], before: observed.state, after: 'Ready', effect: 'replace' }]
}

function planCreate(untagged: Declared, declared: Declared): Change {
  const creation = completeForCreation(declared.kind, declared.model, declared.dialect)
  const target = declaredTarget(untagged)
  // A restored resource has the fields that are not declared from its backup.
  if (restoreSourceOf(untagged) !== undefined) return { ...target, action: 'create', model: declared.model }
  if (!creation.possible) return refuse(target, undefined, [], missingFailure(untagged, creation.missing))
  const { model, notice } = creation
  return { ...target, action: 'create', model, ...(notice !== undefined && { notice }) }
}

function planReplace(declared: Declared, observed: Observed, fields: readonly FieldChange[], policy: Policy): Change {
  const target = declaredTarget(declared, observed)
  if (!isAllowed(policy.allowReplace, declared)) {
    const failure = hasFailedForGood(observed)
      ? failedFailure(target, observed)
      : immutableFailure(declared, observed, fields)
    return refuse(target, observed, fields, failure)
  }
  const failure = ownershipFailure(target, observed, 'delete', policy)
  if (failure !== undefined) return refuse(target, observed, fields, failure)
  const { model, lost } = carriedOver(declared, observed)
  const create = planCreate(declared, withTagsThatFit({ ...declared, model }, policy))
  if (create.action !== 'create') return create
  const liftsProtection = isGuarded(observed)
  if (liftsProtection && !isAllowed(policy.overrideDeletionProtection, target)) {
    return refuse(target, observed, fields, protectedFailure(target, 'replaced'))
  }
  const losses = lost.map(({ path, value }): FieldChange => ({ path, before: value, after: null, effect: 'replace' }))
  return { ...create, ...target, action: 'replace', fields: [...fields, ...losses], observed, liftsProtection }
}

/** Adds the ownership tags, except to a permanent resource whose own tags leave no room for them. */
function withTagsThatFit(declared: Declared, policy: Policy): Declared {
  const tagged = withOwnershipTags(declared, undefined, policy)
  return policy.owner.lifetime === 'permanent' && tagsLeft(tagged) < 0 ? declared : tagged
}

/** Plans the deletion of one resource whose ownership has been checked. */
export function planDestroy(target: PlanTarget, observed: Observed | undefined, policy: Policy): Change {
  if (observed === undefined) return { ...target, action: 'keep' }
  if (observed.state === 'Terminating') return { ...target, action: 'keep', observed }
  const liftsProtection = isGuarded(observed)
  if (liftsProtection && !isAllowed(policy.overrideDeletionProtection, target)) {
    return refuse(target, observed, [], protectedFailure(target, 'deleted'))
  }
  return { ...target, action: 'delete', observed, liftsProtection }
}

/** Plans the deletion of one resource that nothing declares. */
export function planUndeclaredDestroy(resource: Identity, observed: Observed | undefined, policy: Policy): Change {
  const target = undeclaredTarget(resource)
  const present = observed?.state === 'Terminating' ? undefined : observed
  const failure =
    present && (ownershipFailure(target, present, 'delete', policy) ?? copiedFailure(target, present, policy))
  return failure === undefined ? planDestroy(target, observed, policy) : refuse(target, present, [], failure)
}

function refuse(
  target: PlanTarget,
  observed: Observed | undefined,
  fields: readonly FieldChange[],
  failure: Failure
): Refuse {
  return { ...target, action: 'refuse', isBlocking: true, fields, ...(observed && { observed }), failure }
}
