// The failures of a plan's refusals, in whole sentences.

import type { Failure } from '../core/errors.ts'
import { pathText, type Path } from '../core/json.ts'
import { isNamedAsOwned, readOwnership } from '../resources/ownership.ts'
import { fullNameOf, titleOf } from '../resources/registry.ts'
import { locationOf, type Declared, type Identity, type Observed } from '../resources/resource.ts'
import type { FieldChange, PlanTarget } from './change.ts'
import { dialectConflict } from './compare.ts'
import type { Policy } from './policy.ts'

/** Tags can be copied, and nothing else identifies an undeclared resource, so its name has to match them. */
export function copiedFailure(target: PlanTarget, observed: Observed, { owner }: Policy): Failure | undefined {
  if (owner.lifetime === 'permanent' || isNamedAsOwned(observed, readOwnership(observed))) return undefined
  return {
    reason: 'not-owned',
    message:
      `${titleOf(target)} has the ownership tags of this run, but its name does not end as theirs do, so they may be ` +
      'copied (a restored backup brings those of its source along). It is left alone. If it may go, delete it by hand.'
  }
}

/** Pinecone's answer lacks declared fields, or is of another shape. */
export function unreadableFailure(target: PlanTarget, unanswered: readonly Path[]): Failure {
  const fields = unanswered.map(pathText).join(', ')
  return {
    reason: 'api-error',
    message:
      `${titleOf(target)} exists, and what Pinecone answered about it is not the whole description of an ${target.kind} ` +
      `of the declared shape${fields === '' ? '' : ` (it lacks ${fields})`}, so nothing is changed. Check "api-version", ` +
      'and whether the declaration is in the shape in which it was made.'
  }
}

/** The resource will never be ready, and the user has not allowed a replace. */
export function failedFailure(target: PlanTarget, { state }: Observed): Failure {
  return {
    reason: 'not-ready',
    message:
      `${titleOf(target)} will not become ready: its state is ${state}. Delete it, or, if what it holds may be lost, ` +
      `allow deleting and creating it again with "allow-replace: ${target.declaredName}".`
  }
}

/** The declaration lacks fields that a create requires: one issue for each, with its location. */
export function missingFailure(declared: Declared, missing: readonly Path[]): Failure {
  const issues = missing.map((path) => ({
    location: locationOf(declared, path),
    message:
      `${declared.kind} "${declared.declaredName}" does not exist yet, and creating it takes ${pathText(path)}. ` +
      `Declare ${pathText(path)}.`
  }))
  return { reason: 'invalid-declaration', message: issues.map((issue) => issue.message).join(' '), issues }
}

/** The declared changes require a new resource, and the user has not allowed a replace. */
export function immutableFailure(declared: Declared, observed: Observed, fields: readonly FieldChange[]): Failure {
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

/** The resource has deletion protection, and the user has not allowed to lift it. */
export function protectedFailure(target: PlanTarget, what: 'deleted' | 'replaced'): Failure {
  return {
    reason: 'deletion-protected',
    message:
      `${titleOf(target)} has deletion protection enabled, so it is not ${what}. ` +
      `If it may go, say so with "override-deletion-protection: ${target.declaredName}".`
  }
}

/** The parent of a new resource does not exist. */
export function parentMissing(target: PlanTarget, parent: Identity): Failure {
  return {
    reason: 'not-found',
    message:
      `${titleOf(parent)} does not exist, and ${target.kind} "${target.name}" is declared in it. Declare the ${parent.kind} ` +
      'here too, create it first, or correct its name.'
  }
}

/** The parent cannot have such a resource. */
export function wrongParent(target: PlanTarget, parent: Identity, conflict: string): Failure {
  return {
    reason: 'invalid-declaration',
    message: `${titleOf(target)} cannot be made: ${parent.kind} "${fullNameOf(parent)}" ${conflict}.`
  }
}

/** The parent's deletion protection covers the resource. */
export function coveredFailure(target: PlanTarget, parent: Identity, action: 'delete' | 'replace'): Failure {
  return {
    reason: 'deletion-protected',
    message:
      `${titleOf(parent)} has deletion protection enabled, so ${target.kind} "${target.name}" in it is not ${action}d. If it ` +
      `may go, say so with "override-deletion-protection: ${target.kind}/${target.declaredName}".`
  }
}

function jsonOrNone(value: unknown): string {
  return value === undefined ? 'not set' : JSON.stringify(value)
}
