import { titleOf } from '../resources/registry.ts'
import { declaredNameOf, isOwnedBy, readOwnership, type Ownership } from '../resources/ownership.ts'
import type { Owner } from '../resources/owner.ts'
import type { Observed } from '../resources/resource.ts'
import type { Plan, PlanTarget } from './change.ts'
import type { Failure } from '../core/errors.ts'
import type { Policy } from './policy.ts'

/** What a run wants an existing resource for. */
export type Purpose = 'use' | 'delete'

/**
 * Why a run may not use a resource, or not delete it (a replace deletes, too); undefined if it may. Ownership tags prevent
 * accidents, not attacks: anybody with the API key can forge them.
 */
export function ownershipFailure(
  target: PlanTarget,
  observed: Observed,
  purpose: Purpose,
  policy: Policy
): Failure | undefined {
  const ownership = readOwnership(observed)
  const { owner } = policy
  if (owner.lifetime !== 'permanent') {
    return isOwnedBy(owner, ownership) ? nameFailure(target, observed) : notOwned(target, ownership, owner)
  }
  if (ownership.by !== 'permanent' && ownership.by !== 'nobody') {
    return notOwned(target, ownership, owner)
  }
  if (purpose !== 'delete') return undefined
  if (ownership.by === 'permanent' && ownership.repositoryId !== owner.repositoryId)
    return notOwned(target, ownership, owner)
  return permanentFailure(target, policy)
}

/** If two declarations result in one name (`docs` with the suffix `x`, and `docs-x`), the second is a mistake. */
function nameFailure(target: PlanTarget, observed: Observed): Failure | undefined {
  const madeFor = declaredNameOf(observed)
  if (target.declared === undefined || madeFor === undefined || madeFor === target.declaredName) return undefined
  return {
    reason: 'not-owned',
    message:
      `${titleOf(target)} exists and was made for the declared name ${JSON.stringify(madeFor)}, not for ` +
      `${JSON.stringify(target.declaredName)}: together with "name-suffix" both come to this name. Give one of them ` +
      'another name or suffix.'
  }
}

/**
 * Runs for a pull request may be of unreviewed code, so they delete a permanent resource only if its name has the pull
 * request's number.
 */
function permanentFailure(target: PlanTarget, { startedBy }: Policy): Failure | undefined {
  if (startedBy === undefined || isNamedFor(startedBy.pullRequest, target)) return undefined
  const own = startedBy.pullRequest && nameTail(startedBy.pullRequest)
  return {
    reason: 'permanent-in-pull-request',
    message:
      `${titleOf(target)} is permanent, and a run for a pull request does not delete what is ` +
      `permanent. Declare "lifetime: pull-request" for what belongs to the pull request` +
      (own === undefined ? '.' : `, or give it a name with ${own} in it.`)
  }
}

function isNamedFor(pullRequest: number | undefined, { name }: { readonly name: string }): boolean {
  return pullRequest !== undefined && `-${name}-`.includes(`-${nameTail(pullRequest)}-`)
}

function nameTail(pullRequest: number): string {
  return `pr-${String(pullRequest)}`
}

/**
 * The warning of a plan that makes or changes permanent resources in a run for a pull request: that may be intended, but
 * more often `lifetime: pull-request` was forgotten.
 */
export function permanentWarnings(plan: Plan, { owner, startedBy }: Policy): string[] {
  if (owner.lifetime !== 'permanent' || startedBy === undefined) return []
  const changes = plan.changes.filter(({ action }) => action === 'create' || action === 'update')
  const names = changes.filter((change) => !isNamedFor(startedBy.pullRequest, change)).map(({ name }) => name)
  if (names.length === 0) return []
  return [
    `This run is for a pull request, and what it makes or changes is permanent: ${names.join(', ')}. For a preview set ` +
      '"lifetime: pull-request"; to only see what merging would do, set "dry-run: true".'
  ]
}

function notOwned(target: PlanTarget, ownership: Ownership, owner: Owner): Failure {
  return {
    reason: 'not-owned',
    message:
      `${titleOf(target)} exists and ${ownerDescription(ownership, owner)}, so it is left alone. ` +
      hint(ownership, owner)
  }
}

function ownerDescription(ownership: Ownership, owner: Owner): string {
  if (ownership.by === 'nobody') return `has no ownership tags of ${ownerText(owner)}`
  if (ownership.by === 'malformed') return 'has ownership tags that make no sense'
  const of =
    ownership.repositoryId === owner.repositoryId
      ? 'this repository'
      : `the repository with the id ${ownership.repositoryId}`
  switch (ownership.by) {
    case 'permanent':
      return `belongs to ${of}`
    case 'pull-request':
      return `belongs to pull request #${String(ownership.pullRequest)} of ${of}`
    case 'run':
      return `belongs to run ${ownership.runId} of ${of}`
    case 'job':
      return `belongs to a job of run ${ownership.runId}, attempt ${ownership.runAttempt}, of ${of}`
  }
}

function ownerText(owner: Owner): string {
  switch (owner.lifetime) {
    case 'permanent':
      return 'this repository'
    case 'pull-request':
      return `pull request #${String(owner.pullRequest)} of this repository`
    case 'run':
      return 'this run'
    case 'job':
      return 'this job'
  }
}

function hint(ownership: Ownership, owner: Owner): string {
  if (ownership.by === 'malformed')
    return 'Remove its tags (or keys of metadata) that begin with gha- by hand, or use another name.'
  if (ownership.by !== 'nobody' && ownership.repositoryId !== owner.repositoryId) {
    return (
      'Where repositories share a Pinecone project, keep their names apart with ' +
      '"name-suffix: ${{ github.event.repository.name }}". If this repository is that one, moved here, remove the tag ' +
      'gha-repository-id by hand.'
    )
  }
  return 'Use another name, or "name-suffix".'
}
