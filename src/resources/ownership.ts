import { isObject, type JsonObject, type Path } from '../core/json.ts'
import type { Owner } from './owner.ts'
import type { Kind, Observed } from './resource.ts'

/** What the keys of our ownership tags begin with, in tags and metadata. Declarations may not use it. */
export const OWNERSHIP_PREFIX = 'gha-'

/** The ownership tag that says from when on a sweep may take a resource, in seconds since the epoch. */
export const EXPIRY_TAG = 'gha-expires-at'

/** How many tags each lifetime's ownership tags take of the 20 that an index may have. */
export const OWNERSHIP_TAG_COUNTS = { permanent: 2, 'pull-request': 4, job: 6 } as const

/** How many bytes of an assistant's 16 384 are kept free for ownership tags. */
export const OWNERSHIP_BYTES = 512

/** Where a kind bears its ownership tags: index tags, assistant metadata. */
export const OWNERSHIP_AT = { index: 'tags', assistant: 'metadata' } as const satisfies Record<Kind, string>

/** The path of a ownership tag in a model. */
export function ownershipTagPath(kind: Kind, mark: string): Path {
  return [OWNERSHIP_AT[kind], mark]
}

/**
 * The ownership tags of a resource that is made for an owner.
 *
 * @param expiresAt seconds since the epoch; what is permanent does not expire
 */
export function ownershipTagsFor(
  owner: Owner,
  declaredName: string,
  expiresAt: number
): Readonly<Record<string, string>> {
  const expiry = { [EXPIRY_TAG]: String(expiresAt) }
  const shared = { 'gha-repository-id': owner.repositoryId, 'gha-declared-name': declaredName }
  switch (owner.lifetime) {
    case 'permanent':
      return owner.repositoryId === '' ? {} : shared
    case 'pull-request':
      return { ...shared, 'gha-pull-request': String(owner.pullRequest), ...expiry }
    case 'job': {
      const { runId, runAttempt, jobId } = owner
      return { ...shared, 'gha-run-id': runId, 'gha-run-attempt': runAttempt, 'gha-job-id': jobId, ...expiry }
    }
  }
}

/** Whose a resource is, by its ownership tags. */
export type Ownership =
  | { readonly by: 'nobody' }
  | { readonly by: 'permanent'; readonly repositoryId: string }
  | {
      readonly by: 'pull-request'
      readonly repositoryId: string
      readonly pullRequest: number
      readonly expiresAt: number
    }
  | {
      readonly by: 'job'
      readonly repositoryId: string
      readonly runId: string
      readonly runAttempt: string
      readonly jobId: string
      readonly expiresAt: number
    }
  /** Marks of ours that contradict each other or make no sense: somebody has changed them by hand. */
  | { readonly by: 'malformed'; readonly repositoryId: string }

/** Reads the ownership tags of a resource. */
export function readOwnership({ kind, model }: Pick<Observed, 'kind' | 'model'>): Ownership {
  const ownershipTags = ownershipTagsOf(kind, model)
  const repositoryId = ownershipTags['gha-repository-id'] ?? ''
  const [pullRequest, runId] = [ownershipTags['gha-pull-request'], ownershipTags['gha-run-id']]
  if (pullRequest === undefined && runId === undefined) {
    // What is permanent never expires: of something temporary, the other tags are lost.
    if (ownershipTags[EXPIRY_TAG] !== undefined) return { by: 'malformed', repositoryId }
    return repositoryId === '' ? { by: 'nobody' } : { by: 'permanent', repositoryId }
  }
  const expiresAt = numberIn(ownershipTags[EXPIRY_TAG])
  const malformed: Ownership = { by: 'malformed', repositoryId }
  if (repositoryId === '' || expiresAt === undefined || (pullRequest !== undefined && runId !== undefined))
    return malformed
  if (pullRequest !== undefined) {
    const number = numberIn(pullRequest)
    return number === undefined ? malformed : { by: 'pull-request', repositoryId, pullRequest: number, expiresAt }
  }
  const [runAttempt, jobId] = [ownershipTags['gha-run-attempt'], ownershipTags['gha-job-id']]
  if (numberIn(runId) === undefined || numberIn(runAttempt) === undefined || !jobId) return malformed
  return { by: 'job', repositoryId, runId: runId ?? '', runAttempt: runAttempt ?? '', jobId, expiresAt }
}

/** Whether a resource bears the very ownership tags of an owner: its own, not merely some of its repository's. */
export function isOwnedBy(owner: Owner, ownership: Ownership): boolean {
  if (ownership.by !== owner.lifetime || ownership.repositoryId !== owner.repositoryId) return false
  switch (owner.lifetime) {
    case 'permanent':
      return true
    case 'pull-request':
      return ownership.by === 'pull-request' && ownership.pullRequest === owner.pullRequest
    case 'job':
      return (
        ownership.by === 'job' &&
        ownership.runId === owner.runId &&
        ownership.runAttempt === owner.runAttempt &&
        ownership.jobId === owner.jobId
      )
  }
}

/**
 * Whether the name of a resource ends as its ownership tags say. Tags can be copied (an index that is restored from a
 * backup bears those of the backup's source), so what nothing declares is deleted only where this holds.
 */
export function isNamedAsOwned({ name }: Pick<Observed, 'name'>, ownership: Ownership): boolean {
  return nameTailsOf(ownership).some((tail) => name.endsWith(`-${tail}`))
}

/** What a name may end in (see `nameTailOf` in `owner.ts`). */
function nameTailsOf(ownership: Ownership): readonly string[] {
  switch (ownership.by) {
    case 'pull-request':
      return [`pr-${String(ownership.pullRequest)}`]
    case 'job':
      return [`job-${ownership.jobId}`, `run-${ownership.runId}-${ownership.runAttempt}-${ownership.jobId}`]
    case 'nobody':
    case 'permanent':
    case 'malformed':
      return []
  }
}

/** The name under which a resource was declared, as far as its ownership tags tell. */
export function declaredNameOf(observed: Pick<Observed, 'kind' | 'model'>): string | undefined {
  return ownershipTagsOf(observed.kind, observed.model)['gha-declared-name']
}

/** The ownership tags as they are, texts only. */
export function ownershipTagsOf(kind: Kind, model: JsonObject): Readonly<Record<string, string | undefined>> {
  const at = model[OWNERSHIP_AT[kind]]
  if (!isObject(at)) return {}
  return Object.fromEntries(
    Object.entries(at).filter(
      (entry): entry is [string, string] => entry[0].startsWith(OWNERSHIP_PREFIX) && typeof entry[1] === 'string'
    )
  )
}

function numberIn(text: string | undefined): number | undefined {
  return text !== undefined && /^[1-9]\d{0,14}$/.test(text) ? Number(text) : undefined
}
