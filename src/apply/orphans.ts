import type { Change } from '../plan/change.ts'
import { planUndeclaredDestroy } from '../plan/plan.ts'
import type { Policy } from '../plan/policy.ts'
import type { RecordedTarget } from '../plan/record.ts'
import { undeclaredTarget, withoutBlocking } from '../plan/undeclared.ts'
import { unreadChange } from '../plan/unread.ts'
import { isNamedAsOwned, isOwnedBy, readOwnership } from '../resources/ownership.ts'
import { ownerPrefix } from '../resources/ownership-in-name.ts'
import { kinds, resourceType, resourceTypes } from '../resources/registry.ts'
import { keyOf, type Identity, type Kind, type Observed, type Target } from '../resources/resource.ts'
import type { Listing } from './ports.ts'
import { readTargets } from './read.ts'
import { Poller, type PollerOptions } from './poller.ts'

/** How long a resource whose create lost its answer may stay invisible, in milliseconds. */
const INVISIBLE_MS = 30_000

/** What looking for orphans works with. */
export type OrphanOptions = Omit<PollerOptions, 'onPoll'>

/** The lists are an addition to what was recorded, and no reason to keep that waiting. */
const LIST_MS = 30_000

/**
 * Plans the deletion of what a job has left: of what it recorded, and of all else that has this job's ownership tags and
 * name ending, so that a lost record leaves nothing behind.
 *
 * @param recorded undefined where the record was lost: then the lists have to be read
 * @returns one change for each resource that exists: a delete, or a refusal where it is not this job's, or protected;
 *   and one for each that could not be read
 * @throws ActionError where neither a record nor a list says what there is
 */
export async function planOrphans(
  recorded: readonly RecordedTarget[] | undefined,
  policy: Policy,
  { pinecone, ...time }: OrphanOptions
): Promise<Change[]> {
  const { clock, deadline } = time
  const lister = pinecone.within({ deadline: Math.min(deadline, clock.now() + LIST_MS) })
  const { owner } = policy
  const outer = await Promise.allSettled(outerKinds().map((kind) => lister.list(kind, 'any')))
  const inner = await Promise.allSettled(
    parentsOf(recorded, outer).map(({ kind, parent }) => lister.list(kind, 'any', parent, ownerPrefix(owner)))
  )
  const lists = [...outer, ...inner]
  const listed = lists.flatMap((list) => (list.status === 'fulfilled' ? list.value.observed : []))
  const seen = new Map(listed.map((observed) => [keyOf(observed), observed]))
  const targets = (recorded ?? []).map(targetOf)
  const unlisted = targets.filter((target) => !seen.has(keyOf(target)))
  const { observed, unread } = await readTargets(unlisted, pinecone, time)
  const isRecorded = new Set(targets.map(keyOf))
  const found = [...listed.filter((one) => isRecorded.has(keyOf(one))), ...observed.values()]
  const others = listed.filter(
    (one) =>
      !isRecorded.has(keyOf(one)) && isOwnedBy(owner, readOwnership(one)) && isNamedAsOwned(one, readOwnership(one))
  )
  const failed = lists.find((list) => list.status === 'rejected')
  if (recorded === undefined && failed !== undefined) throw failureOf(failed)
  const unreadChanges = unlisted.flatMap((target) => {
    const because = unread.get(keyOf(target))
    return because === undefined ? [] : [unreadChange(undeclaredTarget(target), because)]
  })
  return [...planned([...found, ...others], policy), ...unreadChanges]
}

function outerKinds(): Kind[] {
  return kinds().filter((kind) => resourceType(kind).parent === undefined)
}

/** Where the job may have something inside of what is not its own: as recorded, or anywhere where the record was lost. */
function parentsOf(
  recorded: readonly RecordedTarget[] | undefined,
  lists: readonly PromiseSettledResult<Listing>[]
): { readonly kind: Kind; readonly parent: Identity }[] {
  if (recorded !== undefined) {
    const inside = recorded.flatMap(({ kind, parent }) => (parent === undefined ? [] : [{ kind, parent }]))
    return [...new Map(inside.map((one) => [`${one.kind} ${keyOf(one.parent)}`, one])).values()]
  }
  const all = lists.flatMap((list) => (list.status === 'fulfilled' ? list.value.observed : []))
  return resourceTypes().flatMap(({ kind, parent: outer, parentConflict }) =>
    all.flatMap((parent) => (parent.kind === outer && !parentConflict?.(parent) ? [{ kind, parent }] : []))
  )
}

function failureOf({ reason }: PromiseRejectedResult): unknown {
  return reason
}

/** The same for what was never seen although its create was sent: it may become visible yet, and is waited for. */
export async function planLateVisible(
  recorded: readonly RecordedTarget[],
  policy: Policy,
  options: OrphanOptions
): Promise<Change[]> {
  const deadline = Math.min(options.deadline, options.clock.now() + INVISIBLE_MS)
  const poller = new Poller({ ...options, deadline, onPoll: () => undefined })
  const found = await Promise.all(recorded.map((one) => appeared(targetOf(one), poller)))
  return planned(
    found.filter((observed) => observed !== undefined),
    policy
  )
}

function targetOf({ kind, name, parent }: RecordedTarget): Target {
  return { kind, name, ...(parent && { parent }), dialect: 'any' }
}

function planned(found: readonly Observed[], policy: Policy): Change[] {
  return found.map((observed) => withoutBlocking(planUndeclaredDestroy(observed, observed, policy)))
}

async function appeared(target: Target, poller: Poller): Promise<Observed | undefined> {
  const nothing = new Error('It did not appear.')
  return await poller
    .until<Observed>({
      target,
      last: undefined,
      check: (observed) => (observed === undefined ? { done: false } : { done: true, value: observed }),
      giveUp: () => nothing
    })
    .catch((error: unknown) => {
      if (error === nothing) return undefined
      throw error
    })
}
