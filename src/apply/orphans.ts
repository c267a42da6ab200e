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
import type { Failure } from '../core/errors.ts'
import type { Pinecone } from './ports.ts'
import { readAll } from './read-all.ts'
import { readTargets } from './read.ts'
import { Poller, type PollerOptions } from './poller.ts'

/** How long a resource whose create lost its answer may stay invisible, in milliseconds. */
const INVISIBLE_MS = 30_000

/** What looking for orphans works with. */
export type OrphanOptions = Omit<PollerOptions, 'onPoll'>

/** The lists are an addition to what was recorded, and no reason to keep that waiting. */
const LIST_MS = 30_000

/** What is to be deleted after a job, and what could not be found out. */
export interface Orphans {
  /** A delete for each resource that exists, or a refusal where it is not this job's, or protected, or could not be read. */
  readonly changes: readonly Change[]
  /** Why what the job has made may not all be among the changes. */
  readonly failure?: Failure
  readonly warnings: readonly string[]
}

/**
 * Plans the deletion of what a job has left: of what it recorded, and of all else that has this job's ownership tags and
 * name ending, so that a lost record leaves nothing behind.
 *
 * @param recorded undefined where the record was lost: then the lists have to be read
 * @throws ActionError where neither a record nor a list says what there is
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
  const targets = recorded.map(targetOf)
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

/** What the lists alone show: a list that cannot be read keeps nothing else from being deleted. */
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

/** Where the job has, by its record, something inside of what is not its own. */
function recordedParents(recorded: readonly RecordedTarget[]): { readonly kind: Kind; readonly parent: Identity }[] {
  const inside = recorded.flatMap(({ kind, parent }) => (parent === undefined ? [] : [{ kind, parent }]))
  return [...new Map(inside.map((one) => [`${one.kind} ${keyOf(one.parent)}`, one])).values()]
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
