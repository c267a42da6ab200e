import { declaredNameOf, isOwnedBy, readOwnership } from '../resources/ownership.ts'
import { fullNameOf } from '../resources/registry.ts'
import { keyOf, type Declared, type Observed } from '../resources/resource.ts'
import type { Plan, PlanTarget } from './change.ts'
import { planDestroy } from './plan.ts'
import { isAllowed, type Policy } from './policy.ts'
import { declaredTarget, undeclaredTarget, withoutBlocking } from './undeclared.ts'

/** A plan, and what the user should know about it. */
export interface PullRequestPlan {
  readonly plan: Plan
  readonly warnings: readonly string[]
}

/**
 * What tearing down a pull request does: everything that bears its ownership tags goes, declared or not, and nothing else.
 * What somebody has protected is kept and does not keep the others.
 *
 * @param all every resource of the project
 */
export function planPullRequestDestroy(
  declared: readonly Declared[],
  all: readonly Observed[],
  policy: Policy
): PullRequestPlan {
  const own = new Map(all.filter((one) => isOwnedBy(policy.owner, readOwnership(one))).map((one) => [keyOf(one), one]))
  const present = new Map(all.map((one) => [keyOf(one), one]))
  const declaredKeys = new Set(declared.map(keyOf))
  const undeclared = [...own.values()].filter((one) => !declaredKeys.has(keyOf(one))).map(undeclaredTarget)
  const changes = [...declared.map((one) => declaredTarget(one)), ...undeclared].map((one) => {
    const observed = own.get(keyOf(one))
    // It was seen in the newest version, and the one of its declaration may not see it.
    const target: PlanTarget = observed === undefined ? one : { ...one, dialect: 'any' }
    return withoutBlocking(planDestroy(target, observed, policyFor(observed, policy)))
  })
  const warnings = declared
    .filter((one) => present.has(keyOf(one)) && !own.has(keyOf(one)))
    .map(
      (one) =>
        `${one.kind} "${fullNameOf(one)}" is declared and exists, but bears no mark of this pull request, so it is left alone.`
    )
  return { plan: { command: 'destroy', changes }, warnings }
}

/** A permission by the name that a resource was once declared by holds although nothing declares it now. */
function policyFor(observed: Observed | undefined, policy: Policy): Policy {
  if (observed === undefined) return policy
  const declaredName = declaredNameOf(observed)
  const isOverridden =
    declaredName !== undefined && isAllowed(policy.overrideDeletionProtection, { kind: observed.kind, declaredName })
  return isOverridden ? { ...policy, overrideDeletionProtection: 'all' } : policy
}
