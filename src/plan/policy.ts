import type { Owner } from '../resources/owner.ts'
import type { PlanTarget } from './change.ts'

/**
 * Declared names to which something is allowed, or all of them. A name that two declared resources share stands here as
 * `index/docs` or `assistant/docs`.
 */
export type Permission = 'all' | ReadonlySet<string>

/** For whom this run works, and what the user allowed beyond creating and changing in place. */
export interface Policy {
  readonly owner: Owner
  /** May be deleted and created again where a field cannot change in place. */
  readonly allowReplace: Permission
  /** May lose their deletion protection in order to be deleted or replaced. */
  readonly overrideDeletionProtection: Permission
  /** When what is made or kept by this run expires; not for what is permanent. */
  readonly expiry: Expiry
  /**
   * The pull request on whose behalf the run was started, if it was: then what is permanent is not deleted.
   * `undefined` as its number where it is not known.
   */
  readonly startedBy: { readonly pullRequest: number | undefined } | undefined
  /** Whether what has backups is backed up before it is deleted. */
  readonly backsUp?: boolean
  /** Whether the run is for a commit that is the head no longer: what exists is then left as it is. */
  readonly isOutdated?: boolean
}

/** The policy of a run that only takes away what others left: nothing beyond that is allowed. */
export function cleanUpPolicy(owner: Owner, nowMs = 0): Policy {
  return {
    owner,
    startedBy: undefined,
    allowReplace: new Set(),
    overrideDeletionProtection: new Set(),
    expiry: { afterMs: 0, nowMs }
  }
}

/** How long a resource may live after its last apply. */
export interface Expiry {
  readonly afterMs: number
  /** Pinecone's own time, in milliseconds since the epoch: a runner's clock may be wrong. */
  readonly nowMs: number
}

/** What a permission is asked for. */
type Named = Pick<PlanTarget, 'kind' | 'declaredName' | 'parent'>

/** Whether a permission covers a resource, by the name of its declaration. */
export function isAllowed(permission: Permission, named: Named): boolean {
  return permission === 'all' || permissionNames(named).some((name) => permission.has(name))
}

/** The names by which a permission may give a resource: its own, with its kind, and with the parent's. */
function permissionNames({ kind, declaredName, parent }: Named): string[] {
  const inside = parent === undefined ? [] : [`${parent.name}/${declaredName}`]
  return [declaredName, `${kind}/${declaredName}`, ...inside]
}

/** A permission without the names that two declared resources share: which of them is meant, it does not say. */
export function withoutShared(permission: Permission, declared: readonly Named[]): Permission {
  if (permission === 'all') return 'all'
  const shared = sharedNames(permission, declared)
  return new Set([...permission].filter((name) => !shared.includes(name)))
}

/** The names of a permission that two declared resources share. */
export function sharedNames(permission: Permission, declared: readonly Named[]): string[] {
  if (permission === 'all') return []
  return [...permission].filter((name) => declared.filter((one) => one.declaredName === name).length > 1)
}

/**
 * The names that a permission gives and nothing declares: a mistake that would otherwise only show when it matters.
 */
export function undeclaredNames(permission: Permission, declared: readonly Named[]): string[] {
  const names = declared.flatMap(permissionNames)
  return permission === 'all' ? [] : [...permission].filter((name) => !names.includes(name))
}
