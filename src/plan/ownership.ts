import { titleOf } from '../resources/kinds.ts'
import { bearsMarksOf, markedBy, type Marked } from '../resources/ownership.ts'
import type { Owner } from '../resources/owner.ts'
import type { Declared, Observed } from '../resources/resource.ts'
import type { Plan } from './change.ts'
import type { Failure } from '../core/errors.ts'
import type { Policy } from './policy.ts'

/** What a resource that exists is wanted for. */
export type Purpose = 'use' | 'delete'

/**
 * Why a resource may not be used, or not be deleted (which replacing does too), on behalf of an owner; undefined where
 * it may. Marks prevent accidents: whoever holds the key can forge them.
 */
export function ownershipFailure(
  declared: Declared,
  observed: Observed,
  purpose: Purpose,
  policy: Policy
): Failure | undefined {
  const marked = markedBy(observed)
  const { owner } = policy
  if (owner.lifetime !== 'permanent') {
    return bearsMarksOf(owner, marked) ? undefined : notOwned(declared, marked, owner)
  }
  if (marked.by === 'pull-request' || marked.by === 'job' || marked.by === 'malformed') {
    return notOwned(declared, marked, owner)
  }
  if (purpose !== 'delete') return undefined
  if (marked.by === 'permanent' && marked.repositoryId !== owner.repositoryId) return notOwned(declared, marked, owner)
  return permanentFailure(declared, policy)
}

/** Runs for a pull request may be of unreviewed code: they delete what is permanent only where its name says it is theirs. */
function permanentFailure(declared: Declared, { startedBy }: Policy): Failure | undefined {
  if (startedBy === undefined || isNamedFor(startedBy.pullRequest, declared)) return undefined
  const own = startedBy.pullRequest && nameTail(startedBy.pullRequest)
  return {
    reason: 'permanent-in-pull-request',
    message:
      `${titleOf(declared)} is permanent, and a run for a pull request does not delete what is ` +
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
 * What is to be said of a plan that makes or changes what is permanent in a run for a pull request: it may be meant so,
 * but mostly `lifetime: pull-request` was forgotten.
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

function notOwned(declared: Declared, marked: Marked, owner: Owner): Failure {
  return {
    reason: 'not-owned',
    message: `${titleOf(declared)} exists and ${whose(marked, owner)}, so it is left alone. ` + remedy(marked, owner)
  }
}

function whose(marked: Marked, owner: Owner): string {
  if (marked.by === 'nobody') return `bears no mark of ${ownerText(owner)}`
  if (marked.by === 'malformed') return 'bears marks of this action that make no sense'
  const of =
    marked.repositoryId === owner.repositoryId ? 'this repository' : `the repository with the id ${marked.repositoryId}`
  switch (marked.by) {
    case 'permanent':
      return `belongs to ${of}`
    case 'pull-request':
      return `belongs to pull request #${String(marked.pullRequest)} of ${of}`
    case 'job':
      return `belongs to a job of run ${marked.runId}, attempt ${marked.runAttempt}, of ${of}`
  }
}

function ownerText(owner: Owner): string {
  switch (owner.lifetime) {
    case 'permanent':
      return 'this repository'
    case 'pull-request':
      return `pull request #${String(owner.pullRequest)} of this repository`
    case 'job':
      return 'this job'
  }
}

function remedy(marked: Marked, owner: Owner): string {
  if (marked.by === 'malformed')
    return 'Remove its tags (or keys of metadata) that begin with gha- by hand, or use another name.'
  if (marked.by !== 'nobody' && marked.repositoryId !== owner.repositoryId) {
    return (
      'Where repositories share a Pinecone project, keep their names apart with ' +
      '"name-suffix: ${{ github.event.repository.name }}". If this repository is that one, moved here, remove the mark ' +
      'gha-repository-id by hand.'
    )
  }
  return 'Use another name, or "name-suffix".'
}
