import type { Owner } from '../resources/owner.ts'

/** Declared names to which something is allowed, or all of them. */
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

/** Whether an allowance covers a declared name. */
export function isAllowed(allowance: Permission, declaredName: string): boolean {
  return allowance === 'all' || allowance.has(declaredName)
}

/**
 * The names that an allowance gives and nothing declares: a mistake that would otherwise only show when it matters.
 */
export function undeclaredNames(allowance: Permission, declaredNames: readonly string[]): string[] {
  return allowance === 'all' ? [] : [...allowance].filter((name) => !declaredNames.includes(name))
}
