import type { Pinecone } from '../apply/ports.ts'
import { readAll } from '../apply/read-all.ts'
import { carryOutSweep, sweepDryRunOutcomes, unsweptOutcomes } from '../apply/sweep.ts'
import { selectForSweep, type SweepContext } from '../apply/sweep-selection.ts'
import { Poller } from '../apply/poller.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { SYSTEM_CLOCK } from '../inputs/system.ts'
import { ActionError } from '../core/errors.ts'
import { cleanUpPolicy } from '../plan/policy.ts'
import { tooManyDeletions } from '../plan/sweep.ts'
import { unaskedTexts } from '../plan/unread.ts'
import { repositoryPrefix } from '../resources/ownership-in-name.ts'
import { duration } from '../core/text/words.ts'
import type { Run } from './run.ts'
import { askGitHub, connect, DEFAULT_TIMEOUT_MS, unencryptedWarnings } from './servers.ts'

const MINUTE_MS = 60_000
/** A runner's clock that is off by more than this is worth a warning. */
const CLOCK_TOLERANCE_MS = 5 * MINUTE_MS

/** Deletes the orphans of this repository's pull requests and jobs: select, plan, apply. */
export async function sweep(inputs: Inputs, run: Run): Promise<void> {
  const { state, reporter, signal, startedAt } = run
  const { repositoryTagValue: repositoryId } = inputs.github
  if (repositoryId === '') throw new ActionError(OUTSIDE)
  const deadline = startedAt + (inputs.timeoutMs ?? DEFAULT_TIMEOUT_MS)
  state.warnings.push(...unencryptedWarnings(inputs.api))
  const pinecone = connect(inputs, deadline, run)
  const reading = await readAll(pinecone, { clock: SYSTEM_CLOCK, deadline }, repositoryPrefix(repositoryId))
  run.found.reading = reading
  const policy = cleanUpPolicy({ lifetime: 'permanent', repositoryId }, timeOf(pinecone, state.warnings))
  const shared = { pinecone, clock: SYSTEM_CLOCK, signal, deadline }
  const poller = new Poller({ ...shared, onPoll: reporter.waiting })
  // A sweep never waits for GitHub's rate limit, because the next one can do the rest.
  const github = askGitHub(inputs, deadline, run, { longestWaitMs: 0 })
  const context: SweepContext = { ...shared, github, policy, poller, command: 'destroy', wait: inputs.wait }

  const chosen = await selectForSweep(reading, context)
  state.plan = chosen.plan
  const unasked = unaskedTexts(reading, chosen.plan)
  state.warnings.push(...chosen.warnings, ...unasked.warnings)
  state.notices.push(...chosen.notices, ...unasked.notices)
  reporter.plan(chosen.plan, inputs.dryRun)
  const failure = tooManyDeletions(chosen.plan, inputs.maxDeletions)
  if (failure !== undefined) {
    state.outcomes = unsweptOutcomes(chosen)
    throw new ActionError(failure)
  }
  if (inputs.dryRun) {
    state.outcomes = sweepDryRunOutcomes(chosen)
  } else {
    const { outcomes, notices, warnings } = await carryOutSweep(chosen, context)
    state.outcomes = outcomes
    state.notices.push(...notices)
    state.warnings.push(...warnings)
  }
  // The outcomes are recorded, so a cancellation can now be the run's failure.
  signal.throwIfAborted()
  if (chosen.failure !== undefined) throw new ActionError(chosen.failure)
}

/** The time that decides what has expired: Pinecone's, because a runner's clock may be wrong. */
function timeOf(pinecone: Pinecone, warnings: string[]): number {
  const runnerMs = SYSTEM_CLOCK.now()
  const nowMs = pinecone.serverTime()
  if (nowMs === undefined) {
    warnings.push("Pinecone's answers have no date, so this sweep goes by the runner's clock.")
    return runnerMs
  }
  const offMs = runnerMs - nowMs
  if (Math.abs(offMs) > CLOCK_TOLERANCE_MS) {
    warnings.push(
      `The runner's clock is ${duration(Math.abs(offMs))} ${offMs > 0 ? 'ahead of' : 'behind'} Pinecone's. ` +
        "This sweep goes by Pinecone's; correct the runner's."
    )
  }
  return nowMs
}

const OUTSIDE = {
  reason: 'invalid-input',
  message:
    'A sweep takes only what has the ownership tags of its own repository, and which that is only GitHub Actions tells ' +
    '(GITHUB_REPOSITORY_ID). Run "command: sweep" in a workflow.'
} as const
