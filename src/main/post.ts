import { apply } from '../apply/apply.ts'
import { planLateVisible, planOrphans } from '../apply/orphans.ts'
import type { Outcome } from '../apply/outcome.ts'
import { Poller } from '../apply/poller.ts'
import { receivePost } from '../inputs/inputs.ts'
import type { PostState } from '../inputs/post-state.ts'
import { cancelSignal, SYSTEM_CLOCK } from '../inputs/system.ts'
import { connectTo } from '../pinecone/connect.ts'
import type { Change } from '../plan/change.ts'
import { ActionError, failureFrom } from '../core/errors.ts'
import { cleanUpPolicy } from '../plan/policy.ts'
import { createReporter, type Reporter } from '../report/reporter.ts'
import type { Report } from '../report/report.ts'
import { createRunner } from '../report/runner.ts'
import { keyOf } from '../resources/resource.ts'
import { redactorFor } from '../core/text/redact.ts'

const POST_TIMEOUT_MS = 5 * 60_000

/** The post step: deletes the resources that the main step created. Reports nothing if there is nothing to do. */
export async function post(): Promise<void> {
  const startedAt = SYSTEM_CLOCK.now()
  const state = receivePost()
  if (state === undefined) return
  const redact = redactorFor(state.apiKey)
  const runner = createRunner({ redact, summaryPath: undefined })
  const reporter = createReporter(runner, redact)
  let deleted: Deleted = { outcomes: [], failure: undefined, warnings: [] }
  try {
    deleted = await deleteOrphans(state, { deadline: startedAt + POST_TIMEOUT_MS, reporter, redact })
  } catch (thrown) {
    deleted = { ...deleted, failure: failureFrom(thrown) }
  }
  reporter.finishPost({ ...deleted, tookMs: SYSTEM_CLOCK.now() - startedAt })
  runner.end()
}

type Deleted = Pick<Report, 'outcomes' | 'failure' | 'warnings'>

function lost({ recorded = [], apiKey }: PostState): ActionError {
  const names = recorded.map(({ kind, name }) => `${kind} "${name}"`).join(', ')
  const what = apiKey === '' ? 'the API key' : 'the address and the job'
  return new ActionError({
    reason: 'api-error',
    message:
      `What this job has made could not be deleted${names === '' ? '' : ` (${names})`}: ${what} that its main step kept ` +
      'in the state of the step (GITHUB_STATE) did not reach the post step. A sweep deletes it once the run is completed.'
  })
}

async function deleteOrphans(
  state: PostState,
  { deadline, reporter, redact }: { deadline: number; reporter: Reporter; redact: (text: string) => string }
): Promise<Deleted> {
  const { apiKey, access, recorded } = state
  if (access === undefined || apiKey === '') throw lost(state)
  const [signal, clock] = [cancelSignal(), SYSTEM_CLOCK]
  const { retrying: onRetry, trace } = reporter
  const options = { clock, random: Math.random, signal, deadline, onRetry, trace, redact }
  const pinecone = connectTo(access.api, apiKey, options)
  const policy = cleanUpPolicy(access.owner)
  const shared = { pinecone, clock, signal, deadline }
  const poller = new Poller({ ...shared, onPoll: reporter.waiting })
  const destroy = async (changes: readonly Change[]): Promise<readonly Outcome[]> => {
    const plan = { command: 'destroy', changes } as const
    reporter.plan(plan, false)
    return await apply(plan, { ...shared, command: 'destroy', policy, wait: true, poller })
  }
  const { changes, failure, warnings } = await planOrphans(recorded, policy, shared)
  const outcomes = await destroy(changes)
  const handled = new Set(outcomes.map(keyOf))
  const unseen = (recorded ?? []).filter((one) => !one.isSeen && !handled.has(keyOf(one)))
  const late = unseen.length === 0 ? [] : await destroy(await planLateVisible(unseen, policy, shared))
  return { outcomes: [...outcomes, ...late], failure, warnings }
}
