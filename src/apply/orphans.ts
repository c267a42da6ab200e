import type { Change } from '../plan/change.ts'
import { planUndeclaredDestroy } from '../plan/plan.ts'
import type { Policy } from '../plan/policy.ts'
import type { RecordedTarget } from '../plan/record.ts'
import { undeclaredTarget, withoutBlocking } from '../plan/undeclared.ts'
import { unaskedTexts, unreadChange, unreadFailure } from '../plan/unread.ts'
import { isNamedAsOwned, isOwnedBy, readOwnership } from '../resources/ownership.ts'
import { ownerPrefix } from '../resources/ownership-in-name.ts'
import { kinds, resourceType } from '../resources/registry.ts'
import { keyOf, type Identity, type Kind, type Observed, type Target } from '../resources/resource.ts'
import { ActionError, type Failure } from '../core/errors.ts'
import type { Pinecone } from './ports.ts'
import { readAll } from './read-all.ts'
import { attempt, inAnyDialect, readTargets } from './read.ts'
import { Poller, type PollerOptions } from './poller.ts'

/** How long a resource whose create lost its answer may stay invisible. */
export const INVISIBLE_MS = 30_000
/** The lists only add to the record, so the recorded resources do not wait longer for them. */
const LIST_MS = 30_000

type OrphanOptions = Omit<PollerOptions, 'onPoll'>

interface Orphans {
  /** A delete for each resource that exists; a refusal if it is not this job's, is protected, or could not be read. */
  readonly changes: readonly Change[]
  /** Why the changes may lack some of the job's resources. */
  readonly failure?: Failure
  readonly warnings: readonly string[]
}

/**
 * Plans the deletion of the resources that a job has left: those that it recorded, and all others with this job's
 * ownership tags and name ending, so that a lost record leaves nothing behind.
 *
 * @param recorded undefined if the record was lost: then the lists have to be read
 * @throws ActionError if there is neither a record nor a readable list
 */
export async function planOrphans(
  recorded: readonly RecordedTarget[] | undefined,
  policy: Policy,
  { pinecone, ...time }: OrphanOptions
): Promise<Orphans> {
  const { clock, deadline } = time
  const lister = pinecone.within({ deadline: Math.min(deadline, clock.now() + LIST_MS) })
  if (recorded === undefined) return await planUnrecorded(policy, lister)
  const outer = await Promise.allSettled(outerKinds().map((kind) => lister.list(kind, 'any')))
  const inner = await Promise.allSettled(
    recordedParents(recorded).map(({ kind, parent }) => lister.list(kind, 'any', parent, ownerPrefix(policy.owner)))
  )
  const listed = [...outer, ...inner].flatMap((list) => (list.status === 'fulfilled' ? list.value.observed : []))
  const seen = new Map(listed.map((observed) => [keyOf(observed), observed]))
  const targets = recorded.map(inAnyDialect)
  const unlisted = targets.filter((target) => !seen.has(keyOf(target)))
  const { observed, unread } = await readTargets(unlisted, pinecone, time)
  const isRecorded = new Set(targets.map(keyOf))
  const found = [...listed.filter((one) => isRecorded.has(keyOf(one))), ...observed.values()]
  const others = listed.filter((one) => !isRecorded.has(keyOf(one)) && isOwned(one, policy))
  const unreadChanges = unlisted.flatMap((target) => {
    const because = unread.get(keyOf(target))
    return because === undefined ? [] : [unreadChange(undeclaredTarget(target), because)]
  })
  return { changes: [...planned([...found, ...others], policy), ...unreadChanges], warnings: [] }
}

/** Plans by the lists alone. A list that cannot be read does not keep the others' resources from being deleted. */
async function planUnrecorded(policy: Policy, lister: Pinecone): Promise<Orphans> {
  const reading = await readAll(lister, undefined, ownerPrefix(policy.owner))
  const changes = planned(
    reading.all.filter((one) => isOwned(one, policy)),
    policy
  )
  const plan = { command: 'destroy', changes } as const
  const failure = unreadFailure(reading, plan)
  const { notices, warnings } = unaskedTexts(reading, plan)
  return { changes, ...(failure && { failure }), warnings: [...notices, ...warnings] }
}

function isOwned(observed: Observed, { owner }: Policy): boolean {
  const read = readOwnership(observed)
  return isOwnedBy(owner, read) && isNamedAsOwned(observed, read)
}

function outerKinds(): Kind[] {
  return kinds().filter((kind) => resourceType(kind).parent === undefined)
}

/** The parents of the recorded resources, each with the kind that the job recorded in it. */
function recordedParents(recorded: readonly RecordedTarget[]): { readonly kind: Kind; readonly parent: Identity }[] {
  const inside = recorded.flatMap(({ kind, parent }) => (parent === undefined ? [] : [{ kind, parent }]))
  return [...new Map(inside.map((one) => [`${one.kind} ${keyOf(one.parent)}`, one])).values()]
}

/**
 * Waits for resources that were never seen although their creates were sent, and plans their deletion. One that cannot
 * be read fails by itself. One that never appears gets no change.
 */
export async function planLateVisible(
  recorded: readonly Identity[],
  policy: Policy,
  options: OrphanOptions
): Promise<Change[]> {
  const deadline = Math.min(options.deadline, options.clock.now() + INVISIBLE_MS)
  const poller = new Poller({ ...options, deadline, onPoll: () => undefined })
  const changes = await Promise.all(
    recorded.map(async (one): Promise<readonly Change[]> => {
      const end = await attempt(() => appeared(inAnyDialect(one), poller))
      if (end instanceof ActionError) return [unreadChange(undeclaredTarget(one), end)]
      return end === undefined ? [] : planned([end], policy)
    })
  )
  return changes.flat()
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
