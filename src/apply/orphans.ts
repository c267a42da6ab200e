import type { Change } from '../plan/change.ts'
import { planUndeclaredDestroy } from '../plan/plan.ts'
import type { Policy } from '../plan/policy.ts'
import type { RecordedTarget } from '../plan/record.ts'
import { undeclaredTarget, withoutBlocking } from '../plan/undeclared.ts'
import { unreadChange } from '../plan/unread.ts'
import { keyOf, type Observed, type Target } from '../resources/resource.ts'
import { readTargets } from './read.ts'
import { Poller, type PollerOptions } from './poller.ts'

/** How long a resource whose create lost its answer may stay invisible, in milliseconds. */
const INVISIBLE_MS = 30_000

/** What looking for orphans works with. */
export type OrphanOptions = Omit<PollerOptions, 'onPoll'>

/**
 * Plans the deletion of what a job has left of what it recorded.
 *
 * @returns one change for each resource that exists: a delete, or a refusal where it is not this job's, or protected;
 *   and one for each that could not be read
 */
export async function planOrphans(
  recorded: readonly RecordedTarget[],
  policy: Policy,
  { pinecone, ...time }: OrphanOptions
): Promise<Change[]> {
  const targets = recorded.map(targetOf)
  const { observed, unread } = await readTargets(targets, pinecone, time)
  const failed = targets.flatMap((target) => {
    const because = unread.get(keyOf(target))
    return because === undefined ? [] : [unreadChange(undeclaredTarget(target), because)]
  })
  return [...planned([...observed.values()], policy), ...failed]
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

function targetOf({ kind, name }: RecordedTarget): Target {
  return { kind, name, dialect: 'any' }
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
