import type { Outcome } from '../apply/outcome.ts'
import { readAll } from '../apply/read-all.ts'
import { SYSTEM_CLOCK } from '../inputs/system.ts'
import { holdersText } from '../plan/holders.ts'
import { cleanUpPolicy } from '../plan/policy.ts'
import type { Prepared } from './carry-out.ts'
import type { Run } from './run.ts'
import { askGitHub } from './servers.ts'

/** How long the search for the holders of a full project's quota may take. */
const MAX_HOLDERS_MS = 20_000

/**
 * Adds to each failure by a full quota who holds it, and what a sweep would free. Sends requests only if there is such a
 * failure; if they fail, the outcomes stay unchanged.
 */
export async function withHolders(outcomes: readonly Outcome[], prepared: Prepared, run: Run): Promise<Outcome[]> {
  const isFull = ({ failure }: Outcome): boolean => failure?.isProjectFull === true
  if (!outcomes.some(isFull) || run.signal.aborted) return [...outcomes]
  try {
    const { Poller } = await import(/* webpackChunkName: "apply" */ '../apply/carry-out.ts')
    const { selectForSweep } = await import(/* webpackChunkName: "sweep" */ '../apply/sweep-selection.ts')
    const { inputs, target } = prepared
    const deadline = SYSTEM_CLOCK.now() + MAX_HOLDERS_MS
    const pinecone = prepared.pinecone.within({ deadline })
    const shared = { pinecone, clock: SYSTEM_CLOCK, signal: run.signal, deadline }
    const reading = await readAll(pinecone, shared)
    const { repositoryId } = target.owner
    const { decided } = await selectForSweep(reading, {
      ...shared,
      command: 'destroy',
      wait: false,
      policy: cleanUpPolicy({ lifetime: 'permanent', repositoryId }, pinecone.serverTime() ?? SYSTEM_CLOCK.now()),
      poller: new Poller({ ...shared, onPoll: () => undefined }),
      github: askGitHub(inputs, deadline, run, { longestWaitMs: 0 })
    })
    return outcomes.map((outcome) => {
      if (outcome.failure === undefined || !isFull(outcome) || reading.unread.has(outcome.kind)) return outcome
      const message = `${outcome.failure.message} ${holdersText(outcome.kind, reading.all, decided)}`
      return { ...outcome, failure: { ...outcome.failure, message } }
    })
  } catch {
    return [...outcomes]
  }
}
