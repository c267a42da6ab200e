import { titleOf } from '../resources/registry.ts'
import { declaredNameOf, isNamedAsOwned, isOwnedBy, ownershipTagsOf, readOwnership } from '../resources/ownership.ts'
import { nameTailOf, type Owner } from '../resources/owner.ts'
import { keyOf, type Declared, type Identity, type Observed } from '../resources/resource.ts'
import type { Change, Keep, Plan, PlanTarget } from './change.ts'
import type { Failure } from '../core/errors.ts'
import { planDestroy } from './plan.ts'
import { isAllowed, type Policy } from './policy.ts'
import { declaredTarget, undeclaredTarget, withoutBlocking } from './undeclared.ts'
import { unreadChange, unreadFailure, whyUnread, type ProjectReading } from './unread.ts'

interface TeardownPlan {
  readonly plan: Plan
  readonly warnings: readonly string[]
  /** Why resources could not be read, if no change of the plan says so. */
  readonly failure: Failure | undefined
}

/**
 * Plans the teardown of a pull request or a run. Deletes every resource, declared or not, that has the owner's ownership
 * tags and the name ending that belongs to them, and nothing else. A protected resource is kept, and does not keep the
 * others from being deleted. A resource that may be the owner's is left alone, with a warning; one that could not be read
 * fails.
 *
 * @param scope whether undeclared resources are deleted, or left alone with a warning, too
 * @param named the resources that the pull request's comment names, of any owner: the owner's fail if they could not be
 *   looked for
 */
export function planTeardown(
  declared: readonly Declared[],
  reading: ProjectReading,
  policy: Policy,
  scope: 'declared' | 'everything',
  named: readonly Identity[] = []
): TeardownPlan {
  const { owner } = policy
  const isOwn = (one: Pick<Observed, 'kind' | 'name' | 'model'>): boolean => {
    const ownership = readOwnership(one)
    return isOwnedBy(owner, ownership) && isNamedAsOwned(one, ownership)
  }
  const present = new Map(reading.all.map((one) => [keyOf(one), one]))
  const declaredKeys = new Set(declared.map(keyOf))
  const changeOf = (target: PlanTarget): Change => {
    const observed = present.get(keyOf(target))
    // It was read in the newest version; the version of its declaration may not show it.
    const seen: PlanTarget = observed === undefined ? target : { ...target, dialect: 'any' }
    if (observed !== undefined && !isOwn(observed)) return leftAlone(seen, observed, owner)
    const because = observed === undefined ? whyUnread(target, reading) : undefined
    if (because !== undefined) return unreadChange(target, because)
    return withoutBlocking(planDestroy(seen, observed, policyFor(observed, policy)))
  }
  const isEverything = scope === 'everything'
  const undeclared = isEverything ? reading.all.filter((one) => !declaredKeys.has(keyOf(one))) : []
  const unreadable = (isEverything ? reading.unreadable : []).flatMap(({ kind, name, model, because }) => {
    const isOurs =
      name !== undefined && !declaredKeys.has(keyOf({ kind, name })) && looksLike({ kind, name, model }, owner)
    return isOurs ? [unreadChange(undeclaredTarget({ kind, name }), because)] : []
  })
  const changes = [
    ...declared.map((one) => changeOf(declaredTarget(one))),
    ...undeclared.filter(isOwn).map((one) => changeOf(undeclaredTarget(one))),
    ...undeclared.filter((one) => !isOwn(one) && looksLike(one, owner)).map((one) => changeOf(undeclaredTarget(one))),
    ...unreadable
  ]
  const going = new Set(changes.flatMap((change) => (change.action === 'delete' ? [keyOf(change)] : [])))
  const hidden = (isEverything ? named : []).flatMap((one) => {
    const isSettled =
      present.has(keyOf(one)) || declaredKeys.has(keyOf(one)) || (one.parent && going.has(keyOf(one.parent)))
    // The comment is data from outside: it says where to look, and only the name tells the owner.
    const because = isSettled || !isOwn({ ...one, model: {} }) ? undefined : whyUnread(one, reading)
    return because === undefined ? [] : [unreadChange(undeclaredTarget(one), because)]
  })
  changes.push(...hidden)
  const plan: Plan = { command: 'destroy', changes }
  const warnings = changes.flatMap((change) =>
    change.action === 'keep' && change.isLeftAlone ? [`${titleOf(change)} is left alone: ${change.why ?? ''}.`] : []
  )
  return { plan, warnings, failure: unreadFailure(reading, plan) }
}

/** Whether an undeclared resource may be an owner's by its tags or its name, and is not certainly another owner's. */
function looksLike(observed: Pick<Observed, 'kind' | 'name' | 'model'>, owner: Owner): boolean {
  const ownership = readOwnership(observed)
  if (isOwnedBy(owner, ownership)) return true
  if (ownership.by === 'pull-request' || ownership.by === 'run' || ownership.by === 'job') return false
  if (ownership.by !== 'nobody' && !['', owner.repositoryId].includes(ownership.repositoryId)) return false
  const number = owner.lifetime === 'pull-request' ? String(owner.pullRequest) : undefined
  const tag = ownershipTagsOf(observed.kind, observed.model)['gha-pull-request']
  return observed.name.endsWith(`-${nameTailOf(owner)}`) || (tag !== undefined && tag === number)
}

function leftAlone(target: PlanTarget, observed: Observed, owner: Owner): Keep {
  return { ...target, action: 'keep', observed, isLeftAlone: true, why: whyLeftAlone(observed, owner) }
}

function whyLeftAlone(observed: Observed, owner: Owner): string {
  const ownership = readOwnership(observed)
  const whose = owner.lifetime === 'run' ? 'run' : 'pull request'
  if (isOwnedBy(owner, ownership)) {
    return `it has this ${whose}'s ownership tags, but its name does not end as they say, so they may be copies`
  }
  const tail = nameTailOf(owner)
  const byHand = `If it is this ${whose}'s, delete it by hand`
  switch (ownership.by) {
    case 'nobody':
      return `it has no ownership tags, so whose it is cannot be told. ${byHand}`
    case 'permanent':
      if (ownership.repositoryId !== owner.repositoryId || !observed.name.endsWith(`-${tail}`)) break
      return `it has lost some of its ownership tags. ${byHand}`
    case 'malformed':
      return `its ownership tags are incomplete or contradict each other. ${byHand}`
    case 'pull-request':
    case 'run':
    case 'job':
  }
  return `its ownership tags are not those of this ${whose}`
}

/** A permission also covers an undeclared resource by the name that it was once declared with. */
function policyFor(observed: Observed | undefined, policy: Policy): Policy {
  if (observed === undefined) return policy
  const name = declaredNameOf(observed)
  const isOverridden =
    name !== undefined && isAllowed(policy.overrideDeletionProtection, { kind: observed.kind, declaredName: name })
  return isOverridden ? { ...policy, overrideDeletionProtection: 'all' } : policy
}
