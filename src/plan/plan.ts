import { pathText, type Path } from '../core/json.ts'
import { completeForCreation, titleOf } from '../resources/registry.ts'
import { isProtected, keyOf, locationOf, type Declared, type Identity, type Observed } from '../resources/resource.ts'
import type { Change, FieldChange, Plan, PlanTarget, Refuse } from './change.ts'
import type { DeclaredCommand } from '../core/command.ts'
import { changedFields, dialectConflict, patchOf } from './compare.ts'
import type { Failure } from '../core/errors.ts'
import { withOwnershipTags } from './ownership-tags.ts'
import { ownershipFailure } from './ownership.ts'
import { isAllowed, type Policy } from './policy.ts'
import { declaredTarget, undeclaredTarget } from './undeclared.ts'

/**
 * Decides what the run does, whole, before anything of it is done.
 *
 * @param observed what was read, by `keyOf`; a resource that is not in it does not exist
 */
export function makePlan(
  command: DeclaredCommand,
  declared: readonly Declared[],
  observed: ReadonlyMap<string, Observed>,
  policy: Policy
): Plan {
  const replaced = new Set<string>()
  const changes = declared.map((one) => {
    // What is in a resource goes with it, and is made again in the new one.
    const isVoid = one.parent !== undefined && replaced.has(keyOf(one.parent))
    const change = planOne(command, one, isVoid ? undefined : observed.get(keyOf(one)), policy)
    if (change.action === 'replace') replaced.add(keyOf(one))
    return change
  })
  return { command, changes }
}

/** Decides what the run does about one resource. */
export function planOne(
  command: DeclaredCommand,
  declared: Declared,
  observed: Observed | undefined,
  policy: Policy
): Change {
  // Of a name that is terminating only the name is left, which is free soon, whoever had it.
  const present = observed?.state === 'Terminating' ? undefined : observed
  const failure = present && ownershipFailure(declared, present, command === 'destroy' ? 'delete' : 'use', policy)
  const target = declaredTarget(declared)
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

function planApply(unmarked: Declared, observed: Observed | undefined, policy: Policy): Change {
  const declared = withOwnershipTags(unmarked, observed, policy)
  if (observed === undefined) return planCreate(unmarked, declared)
  const identity = declaredTarget(declared)
  const fields = changedFields(declared, observed)
  if (fields.length === 0) return { ...identity, action: 'keep', observed }
  if (fields.every((field) => field.effect === 'in-place')) {
    return { ...identity, action: 'update', fields, observed, patch: patchOf(declared, observed, fields) }
  }
  return planReplace(unmarked, observed, fields, policy)
}

function planCreate(unmarked: Declared, declared: Declared): Change {
  const creation = completeForCreation(declared.kind, declared.model, declared.dialect)
  const target = declaredTarget(unmarked)
  if (!creation.possible) return refuse(target, undefined, [], missingFailure(unmarked, creation.missing))
  const { model, notice } = creation
  return { ...target, action: 'create', model, ...(notice !== undefined && { notice }) }
}

function planReplace(declared: Declared, observed: Observed, fields: readonly FieldChange[], policy: Policy): Change {
  const target = declaredTarget(declared)
  if (!isAllowed(policy.allowReplace, declared.declaredName)) {
    return refuse(target, observed, fields, immutableFailure(declared, observed, fields))
  }
  const failure = ownershipFailure(declared, observed, 'delete', policy)
  if (failure !== undefined) return refuse(target, observed, fields, failure)
  const create = planCreate(declared, withOwnershipTags(declared, undefined, policy))
  if (create.action !== 'create') return create
  const liftsProtection = isProtected(observed)
  if (liftsProtection && !isAllowed(policy.overrideDeletionProtection, declared.declaredName)) {
    return refuse(target, observed, fields, protectedFailure(target, 'replaced'))
  }
  return { ...create, action: 'replace', fields, observed, liftsProtection }
}

/** Decides what destroying does about one resource. */
export function planDestroy(target: PlanTarget, observed: Observed | undefined, policy: Policy): Change {
  if (observed === undefined) return { ...target, action: 'keep' }
  if (observed.state === 'Terminating') return { ...target, action: 'keep', observed }
  const liftsProtection = isProtected(observed)
  if (liftsProtection && !isAllowed(policy.overrideDeletionProtection, target.declaredName)) {
    return refuse(target, observed, [], protectedFailure(target, 'deleted'))
  }
  return { ...target, action: 'delete', observed, liftsProtection }
}

/** Decides what destroying does about one resource that nothing declares. */
export function planUndeclaredDestroy(resource: Identity, observed: Observed | undefined, policy: Policy): Change {
  const target = undeclaredTarget(resource)
  const present = observed?.state === 'Terminating' ? undefined : observed
  const failure = present && ownershipFailure(target, present, 'delete', policy)
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

function missingFailure(declared: Declared, missing: readonly Path[]): Failure {
  const issues = missing.map((path) => ({
    location: locationOf(declared, path),
    message:
      `${declared.kind} "${declared.declaredName}" does not exist yet, and creating it takes ${pathText(path)}. ` +
      `Declare ${pathText(path)}.`
  }))
  return { reason: 'invalid-declaration', message: issues.map((issue) => issue.message).join(' '), issues }
}

function immutableFailure(declared: Declared, observed: Observed, fields: readonly FieldChange[]): Failure {
  const immutable = fields.filter((field) => field.effect === 'replace')
  const list = immutable
    .map(
      ({ path, before, after }) =>
        `${pathText(path)} (${jsonOrNone(before)} in Pinecone, ${jsonOrNone(after)} declared)`
    )
    .join(', ')
  const apart = dialectConflict(declared, observed)
  return {
    reason: 'immutable-change',
    message:
      `${titleOf(declared)} exists, and Pinecone cannot change ${list} of an ` +
      `existing ${declared.kind}. ${apart === undefined ? '' : `${apart} `}Declare what exists, use another name, or, if its data may be lost, allow ` +
      `deleting and creating it again with "allow-replace: ${declared.declaredName}".`
  }
}

function protectedFailure(target: PlanTarget, what: 'deleted' | 'replaced'): Failure {
  return {
    reason: 'deletion-protected',
    message:
      `${titleOf(target)} has deletion protection enabled, so it is not ${what}. ` +
      `If it may go, say so with "override-deletion-protection: ${target.declaredName}".`
  }
}

function jsonOrNone(value: unknown): string {
  return value === undefined ? 'not set' : JSON.stringify(value)
}
