import { isObject, type JsonObject, type Path } from '../core/json.ts'
import type { Owner } from './owner.ts'
import { jobInName, ownerInName, repositoryInName } from './ownership-in-name.ts'
import { resourceType } from './registry.ts'
import { isProtected, type Kind, type Observed } from './resource.ts'
import type { OwnershipMap } from './type.ts'

/** The prefix of the ownership tags' keys, in tags and metadata. Declarations may not use it. */
export const OWNERSHIP_PREFIX = 'gha-'

/** The ownership tag with the time from which a sweep may delete a resource, in seconds since the epoch. */
export const EXPIRY_TAG = 'gha-expires-at'

/**
 * The ownership tag of a resource whose deletion protection was lifted in order to delete it. If the deletion failed,
 * the next run restores the protection.
 */
export const PROTECTION_LIFTED_TAG = 'gha-protection-lifted'

/** The path of an ownership tag in a model; undefined where the type has its ownership in names. */
export function ownershipTagPath(kind: Kind, tag: string): Path | undefined {
  const map = ownershipMapOf(kind)
  return map && [map.at, tag]
}

/** The map with a type's ownership tags; undefined where the type has none, and names have the owner instead. */
export function ownershipMapOf(kind: Kind): OwnershipMap | undefined {
  const { ownership } = resourceType(kind)
  return ownership === 'in-name' ? undefined : ownership
}

/**
 * The ownership tags of a new resource.
 *
 * @param expiresAt seconds since the epoch; permanent resources do not expire
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
    case 'run':
      return { ...shared, 'gha-run-id': owner.runId, ...expiry }
    case 'job': {
      const { runId, runAttempt, jobId } = owner
      return { ...shared, 'gha-run-id': runId, 'gha-run-attempt': runAttempt, 'gha-job-id': jobId, ...expiry }
    }
  }
}

/** The owner of a resource, as far as it is known. */
export type Ownership =
  | { readonly by: 'nobody' }
  | { readonly by: 'permanent'; readonly repositoryId: string }
  | {
      readonly by: 'pull-request'
      readonly repositoryId: string
      readonly pullRequest: number
      readonly expiresAt: number
    }
  | { readonly by: 'run'; readonly repositoryId: string; readonly runId: string; readonly expiresAt: number }
  | {
      readonly by: 'job'
      readonly repositoryId: string
      readonly runId: string
      readonly runAttempt: string
      readonly jobId: string
      readonly expiresAt: number
    }
  /** The ownership tags contradict each other or are invalid: somebody changed them by hand. */
  | { readonly by: 'malformed'; readonly repositoryId: string }

/** Reads the owner of a resource from its ownership tags, or from its name where the type has no tags. */
export function readOwnership({ kind, name, model }: Pick<Observed, 'kind' | 'name' | 'model'>): Ownership {
  if (ownershipMapOf(kind) === undefined) {
    const owner = ownerInName(name)
    // A name does not expire.
    return owner === undefined ? { by: 'nobody' } : { ...owner, repositoryId: owner.repository, expiresAt: Infinity }
  }
  const ownershipTags = ownershipTagsOf(kind, model)
  const repositoryId = ownershipTags['gha-repository-id'] ?? ''
  const [pullRequest, runId] = [ownershipTags['gha-pull-request'], ownershipTags['gha-run-id']]
  if (pullRequest === undefined && runId === undefined) {
    // Permanent resources never expire: this one is temporary and has lost its other tags.
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
  if (runId === undefined || numberIn(runId) === undefined) return malformed
  if (runAttempt === undefined && jobId === undefined) return { by: 'run', repositoryId, runId, expiresAt }
  if (numberIn(runAttempt) === undefined || !jobId) return malformed
  return { by: 'job', repositoryId, runId, runAttempt: runAttempt ?? '', jobId, expiresAt }
}

/** Whether this very owner owns a resource, not just its repository. */
export function isOwnedBy(owner: Owner, ownership: Ownership): boolean {
  if (ownership.by !== owner.lifetime || !isOfRepository(ownership, owner.repositoryId)) return false
  switch (owner.lifetime) {
    case 'permanent':
      return true
    case 'pull-request':
      return ownership.by === 'pull-request' && ownership.pullRequest === owner.pullRequest
    case 'run':
      return ownership.by === 'run' && ownership.runId === owner.runId
    case 'job':
      return (
        ownership.by === 'job' &&
        ownership.runId === owner.runId &&
        ownership.runAttempt === owner.runAttempt &&
        (ownership.jobId === owner.jobId || ownership.jobId === jobInName(owner.jobId))
      )
  }
}

/** Whether a repository owns a resource. The id may be in the form of tags or in that of names. */
export function isOfRepository(ownership: Ownership, repositoryId: string): boolean {
  if (ownership.by === 'nobody') return false
  const { repositoryId: own } = ownership
  return own === repositoryId || (repositoryId !== '' && own === repositoryInName(repositoryId))
}

/**
 * Whether the name of a resource has the ending that its ownership tags imply. Tags can be copied (an index that is
 * restored from a backup has those of the backup's source), so undeclared resources are deleted only where this holds.
 */
export function isNamedAsOwned({ kind, name }: Pick<Observed, 'kind' | 'name'>, ownership: Ownership): boolean {
  if (ownershipMapOf(kind) === undefined) return ownership.by !== 'nobody'
  switch (ownership.by) {
    // The same endings as in `nameTailOf` (`owner.ts`).
    case 'pull-request':
      return name.endsWith(`-pr-${String(ownership.pullRequest)}`)
    case 'run':
      return name.endsWith(`-run-${ownership.runId}`)
    case 'job':
      return name.endsWith(`-job-${ownership.jobId}`)
    case 'nobody':
    case 'permanent':
    case 'malformed':
      return false
  }
}

/** The declared name of a resource; undefined where neither tags nor name have it. */
export function declaredNameOf(observed: Pick<Observed, 'kind' | 'name' | 'model'>): string | undefined {
  if (ownershipMapOf(observed.kind) === undefined) return ownerInName(observed.name)?.declaredName
  return ownershipTagsOf(observed.kind, observed.model)['gha-declared-name']
}

/** Whether a resource has deletion protection, or had it until an action's run lifted it in order to delete. */
export function isGuarded({ kind, model }: Pick<Observed, 'kind' | 'model'>): boolean {
  return isProtected({ model }) || ownershipTagsOf(kind, model)[PROTECTION_LIFTED_TAG] !== undefined
}

/** Whether a resource has, or has room for, the tag that records its lifted protection. */
export function fitsLiftedTag({ kind, model }: Pick<Observed, 'kind' | 'model'>): boolean {
  return tagsLeft({ kind, model }) > 0 || ownershipTagsOf(kind, model)[PROTECTION_LIFTED_TAG] !== undefined
}

/**
 * How many more tags a resource may have; below 0 where it has too many, `Infinity` where their number is not limited.
 */
export function tagsLeft({ kind, model }: Pick<Observed, 'kind' | 'model'>): number {
  const map = ownershipMapOf(kind)
  if (map === undefined) return Infinity
  const { at, limit } = map
  const tags = model[at]
  return limit.counts === 'keys' ? limit.max - Object.keys(isObject(tags) ? tags : {}).length : Infinity
}

/** A model without ownership tags, so that it does not depend on owner and time. */
export function withoutOwnershipTags(kind: Kind, model: JsonObject): JsonObject {
  const map = ownershipMapOf(kind)
  if (map === undefined) return model
  const { at } = map
  const { [at]: tags, ...others } = model
  if (!isObject(tags)) return model
  const own = Object.entries(tags).filter(([tag]) => !tag.startsWith(OWNERSHIP_PREFIX))
  return own.length === 0 ? others : { ...others, [at]: Object.fromEntries(own) }
}

/** The ownership tags of a model, unchecked. Leaves out values that are not texts. */
export function ownershipTagsOf(kind: Kind, model: JsonObject): Readonly<Record<string, string | undefined>> {
  const map = ownershipMapOf(kind)
  const at = map && model[map.at]
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
