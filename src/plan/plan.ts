import { pathText, type Path } from '../core/json.ts'
import { completeForCreation, titleOf } from '../resources/kinds.ts'
import { isProtected, keyOf, type Declared, type Observed } from '../resources/resource.ts'
import type { Change, FieldChange, Plan, Refuse } from './change.ts'
import type { DeclaredCommand } from '../core/command.ts'
import { changedFields, dialectConflict, patchOf } from './compare.ts'
import type { Failure } from '../core/errors.ts'
import { isRenewal, withOwnershipTags } from './ownership-tags.ts'
import { ownershipFailure } from './ownership.ts'
import { isAllowed, type Policy } from './policy.ts'

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
  return { command, changes: declared.map((one) => planOne(command, one, observed.get(keyOf(one)), policy)) }
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
  if (failure !== undefined) return refuse(declared, present, [], failure)
  switch (command) {
    case 'apply':
      return planApply(declared, present, policy)
    case 'destroy':
      return planDestroy(declared, observed, policy)
    case 'show':
      return { ...identityOf(declared), action: 'keep', observed: present }
  }
}

function planApply(unmarked: Declared, observed: Observed | undefined, policy: Policy): Change {
  const declared = withOwnershipTags(unmarked, observed, policy)
  if (observed === undefined) return planCreate(unmarked, declared)
  const identity = identityOf(declared)
  const fields = changedFields(declared, observed)
  // The run for the newest commit brings it up to date.
  if (policy.isOutdated && !isRenewal(fields) && fields.length > 0) {
    return { ...identity, action: 'keep', observed, isOutdated: true }
  }
  if (fields.length === 0 || policy.isOutdated) return { ...identity, action: 'keep', observed }
  if (fields.every((field) => field.effect === 'in-place')) {
    return { ...identity, action: 'update', fields, observed, patch: patchOf(declared, observed, fields) }
  }
  return planReplace(unmarked, observed, fields, policy)
}

function planCreate(unmarked: Declared, declared: Declared): Change {
  const creation = completeForCreation(declared.kind, declared.model, declared.dialect)
  if (!creation.possible) return refuse(unmarked, undefined, [], missingFailure(unmarked, creation.missing))
  const { model, usesDefaultPlacement } = creation
  return { ...identityOf(unmarked), action: 'create', model, usesDefaultPlacement }
}

function planReplace(declared: Declared, observed: Observed, fields: readonly FieldChange[], policy: Policy): Change {
  if (!isAllowed(policy.allowReplace, declared.declaredName)) {
    return refuse(declared, observed, fields, immutableFailure(declared, observed, fields))
  }
  const failure = ownershipFailure(declared, observed, 'delete', policy)
  if (failure !== undefined) return refuse(declared, observed, fields, failure)
  const create = planCreate(declared, withOwnershipTags(declared, undefined, policy))
  if (create.action !== 'create') return create
  const liftsProtection = isProtected(observed)
  if (liftsProtection && !isAllowed(policy.overrideDeletionProtection, declared.declaredName)) {
    return refuse(declared, observed, fields, protectedFailure(declared, 'replaced'))
  }
  return { ...create, action: 'replace', fields, observed, liftsProtection }
}

/** Decides what destroying does about one resource. */
export function planDestroy(declared: Declared, observed: Observed | undefined, policy: Policy): Change {
  const identity = identityOf(declared)
  if (observed === undefined || observed.state === 'Terminating') return { ...identity, action: 'keep', observed }
  const liftsProtection = isProtected(observed)
  if (liftsProtection && !isAllowed(policy.overrideDeletionProtection, declared.declaredName)) {
    return refuse(declared, observed, [], protectedFailure(declared, 'deleted'))
  }
  return { ...identity, action: 'delete', observed, liftsProtection }
}

function identityOf(declared: Declared): Pick<Change, 'kind' | 'name' | 'declaredName' | 'declared'> {
  const { kind, name, declaredName } = declared
  return { kind, name, declaredName, declared }
}

function refuse(
  declared: Declared,
  observed: Observed | undefined,
  fields: readonly FieldChange[],
  failure: Failure
): Refuse {
  return { ...identityOf(declared), action: 'refuse', isBlocking: true, fields, observed, failure }
}

function missingFailure(declared: Declared, missing: readonly Path[]): Failure {
  const issues = missing.map((path) => ({
    location: declared.locationOf(path),
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

function protectedFailure(declared: Declared, what: 'deleted' | 'replaced'): Failure {
  return {
    reason: 'deletion-protected',
    message:
      `${titleOf(declared)} has deletion protection enabled, so it is not ${what}. ` +
      `If it may go, say so with "override-deletion-protection: ${declared.declaredName}".`
  }
}

function jsonOrNone(value: unknown): string {
  return value === undefined ? 'not set' : JSON.stringify(value)
}
