import { hasNameOf } from '../resources/owner.ts'
import { declaredNameOf, isOwnedBy, readOwnership } from '../resources/ownership.ts'
import { fullNameOf } from '../resources/registry.ts'
import { keyOf, type Declared, type Observed } from '../resources/resource.ts'
import type { Plan, PlanTarget } from './change.ts'
import { planDestroy } from './plan.ts'
import { isAllowed, type Policy } from './policy.ts'
import { declaredTarget, undeclaredTarget, withoutBlocking } from './undeclared.ts'

/** A plan, and what the user should know about it. */
export interface TeardownPlan {
  readonly plan: Plan
  readonly warnings: readonly string[]
}

/**
 * What tearing down a pull request or a run does: what has its ownership tags is deleted, and nothing else. What somebody
 * has protected is kept and does not keep the others. What is undeclared must have the name ending of its owner too,
 * since a restored backup brings its source's tags along.
 *
 * @param all every resource of the project
 * @param scope whether what is undeclared is deleted too
 */
export function planTeardown(
  declared: readonly Declared[],
  all: readonly Observed[],
  policy: Policy,
  scope: 'declared' | 'everything'
): TeardownPlan {
  const { owner } = policy
  const own = new Map(all.filter((one) => isOwnedBy(owner, readOwnership(one))).map((one) => [keyOf(one), one]))
  const present = new Map(all.map((one) => [keyOf(one), one]))
  const declaredKeys = new Set(declared.map(keyOf))
  const others = scope === 'everything' ? [...own.values()].filter((one) => !declaredKeys.has(keyOf(one))) : []
  const undeclared = others.filter(({ name }) => hasNameOf(owner, name)).map(undeclaredTarget)
  const changes = [...declared.map((one) => declaredTarget(one)), ...undeclared].map((one) => {
    const observed = own.get(keyOf(one))
    // It was seen in the newest version, and the one of its declaration may not see it.
    const target: PlanTarget = observed === undefined ? one : { ...one, dialect: 'any' }
    return withoutBlocking(planDestroy(target, observed, policyFor(observed, policy)))
  })
  const whose = owner.lifetime === 'run' ? 'run' : 'pull request'
  const foreign = declared
    .filter((one) => present.has(keyOf(one)) && !own.has(keyOf(one)))
    .map(
      (one) =>
        `${one.kind} "${fullNameOf(one)}" is declared and exists, but has no ownership tags of this ${whose}, so it is left alone.`
    )
  const copies = others
    .filter(({ name }) => !hasNameOf(owner, name))
    .map(
      ({ kind, name }) =>
        `${kind} "${name}" has the ownership tags of this ${whose} and another name ending, as a copy has, so it is ` +
        'left alone. Delete it by hand, or remove its tags that begin with gha-.'
    )
  return { plan: { command: 'destroy', changes }, warnings: [...foreign, ...copies] }
}

/** A permission by the name that a resource was once declared by holds although nothing declares it now. */
function policyFor(observed: Observed | undefined, policy: Policy): Policy {
  if (observed === undefined) return policy
  const declaredName = declaredNameOf(observed)
  const isOverridden =
    declaredName !== undefined && isAllowed(policy.overrideDeletionProtection, { kind: observed.kind, declaredName })
  return isOverridden ? { ...policy, overrideDeletionProtection: 'all' } : policy
}
