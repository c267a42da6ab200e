import type { Owner } from '../resources/owner.ts'
import type { PlanTarget } from './change.ts'

/**
 * The declared names that have a permission, or all of them. A name that two declared resources share is given with its
 * kind (`<kind>/docs`).
 */
export type Permission = 'all' | ReadonlySet<string>

/** The owner that this run works for, and what the user allowed beyond creating and changing in place. */
export interface Policy {
  readonly owner: Owner
  /** Resources that may be deleted and created again if a field cannot change in place. */
  readonly allowReplace: Permission
  /** Resources whose deletion protection may be lifted to delete or replace them. */
  readonly overrideDeletionProtection: Permission
  /** The expiry of resources that this run makes or keeps; permanent ones have none. */
  readonly expiry: Expiry
  /**
   * The pull request that started the run, if one did: the run then does not delete permanent resources. Its number is
   * undefined if it is unknown.
   */
  readonly startedBy: { readonly pullRequest: number | undefined } | undefined
  /** Whether resources that can have backups are backed up before they are deleted. */
  readonly backsUp?: boolean
  /** Whether the run's commit is no longer the head: the run then leaves existing resources as they are. */
  readonly isOutdated?: boolean
}

/** The policy of a run that only cleans up: nothing beyond that is allowed. */
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

/** A resource, as far as permissions name it. */
type Named = Pick<PlanTarget, 'kind' | 'declaredName' | 'parent'>

/** Whether a permission covers a resource, by its declared name. */
export function isAllowed(permission: Permission, named: Named): boolean {
  return permission === 'all' || permissionNames(named).some((name) => permission.has(name))
}

/** The names by which a permission may name a resource: its own, also with its kind or its parent in front. */
function permissionNames({ kind, declaredName, parent }: Named): string[] {
  const inside = parent === undefined ? [] : [`${parent.name}/${declaredName}`]
  return [declaredName, `${kind}/${declaredName}`, ...inside]
}

/** Drops the names that two declared resources share from a permission: they do not say which one is meant. */
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

/** The names of a permission that nothing declares: a mistake that would otherwise show only when it matters. */
export function undeclaredNames(permission: Permission, declared: readonly Named[]): string[] {
  const names = declared.flatMap(permissionNames)
  return permission === 'all' ? [] : [...permission].filter((name) => !names.includes(name))
}
