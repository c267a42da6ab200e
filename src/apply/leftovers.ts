import type { Change } from '../plan/change.ts'
import { planOne } from '../plan/plan.ts'
import type { Policy } from '../plan/policy.ts'
import { asDeclared } from '../plan/pull-request.ts'
import type { RecordedTarget } from '../plan/record.ts'
import { keyOf, type Observed } from '../resources/resource.ts'
import type { Target } from './ports.ts'
import { readTargets } from './read.ts'
import { Watch, type WatchOptions } from './watch.ts'

/** How long a resource whose create lost its answer may stay invisible, in milliseconds. */
const INVISIBLE_MS = 30_000

/**
 * Finds what a job has left of what it recorded, and plans its deletion. What was never seen may still become visible,
 * and is looked for a while longer.
 *
 * @returns one change for each resource that exists: a delete, or a refusal where it is not this job's, or protected
 */
export async function planLeftovers(
  recorded: readonly RecordedTarget[],
  policy: Policy,
  options: Omit<WatchOptions, 'onLook'>
): Promise<Change[]> {
  const targets = recorded.map((one): Target & RecordedTarget => ({ ...one, shape: 'any' }))
  const seen = await readTargets(targets, options.pinecone)
  const deadline = Math.min(options.deadline, options.clock.now() + INVISIBLE_MS)
  const watch = new Watch({ ...options, deadline, onLook: () => undefined })
  const found = await Promise.all(
    targets.map(
      async (target) => seen.get(keyOf(target)) ?? (target.isSeen ? undefined : await appeared(target, watch))
    )
  )
  return found
    .filter((observed) => observed !== undefined)
    .map((observed) => planOne('destroy', asDeclared(observed), observed, policy))
    .map((change) => (change.action === 'refuse' ? { ...change, isBlocking: false } : change))
}

async function appeared(target: Target, watch: Watch): Promise<Observed | undefined> {
  const nothing = new Error('It did not appear.')
  return await watch
    .until<Observed>({
      target,
      last: undefined,
      look: (observed) => (observed === undefined ? { done: false } : { done: true, value: observed }),
      giveUp: () => nothing
    })
    .catch((error: unknown) => {
      if (error === nothing) return undefined
      throw error
    })
}
