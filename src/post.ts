// The post step, a bundle of its own: were it the main one that reads from a state which step it is, a main step killed
// before it could say so would be done again, after everything else.

import { apply } from './apply/apply.ts'
import { planLateVisible, planOrphans } from './apply/orphans.ts'
import type { Outcome } from './apply/outcome.ts'
import { Poller } from './apply/poller.ts'
import { receivePost, type PostAccess, type PostInputs } from './inputs/inputs.ts'
import { cancelSignal, SYSTEM_CLOCK } from './inputs/system.ts'
import { connectTo } from './pinecone/connect.ts'
import type { Change } from './plan/change.ts'
import { ActionError, failureFrom, type Failure } from './core/errors.ts'
import { cleanUpPolicy } from './plan/policy.ts'
import { readRecord, type RecordedTarget } from './plan/record.ts'
import { createReporter, type Reporter } from './report/reporter.ts'
import { createRunner } from './report/runner.ts'
import { keyOf } from './resources/resource.ts'
import { redactorFor } from './core/text.ts'

const POST_TIMEOUT_MS = 5 * 60_000

await post()

/** Deletes what the job's main step has made. Says nothing where there is nothing to do. */
async function post(): Promise<void> {
  const startedAt = SYSTEM_CLOCK.now()
  const inputs = receivePost()
  if (inputs === undefined) return
  const { at, targets: recorded } = readRecord(inputs.record)
  if (recorded.length === 0) return
  const redact = redactorFor(inputs.apiKey)
  const runner = createRunner({ redact, summaryPath: undefined })
  const reporter = createReporter(runner, redact)
  let [outcomes, failure]: [readonly Outcome[], Failure | undefined] = [[], undefined]
  try {
    if ('reason' in inputs.usable) throw unusable(inputs.usable, recorded)
    if (inputs.usable.api.url.href !== at) throw unusable(elsewhere(at, inputs.usable), recorded)
    outcomes = await deleteRecorded(
      recorded,
      { ...inputs.usable, apiKey: inputs.apiKey },
      { deadline: startedAt + POST_TIMEOUT_MS, reporter, redact }
    )
  } catch (thrown) {
    failure = failureFrom(thrown)
  }
  reporter.finishPost({ outcomes, failure, tookMs: SYSTEM_CLOCK.now() - startedAt })
  runner.end()
}

/** The main step's inputs were good, and something has changed them since, or taken the key away. */
function unusable({ reason, message }: Failure, recorded: readonly RecordedTarget[]): ActionError {
  const names = recorded.map(({ kind, name }) => `${kind} "${name}"`).join(', ')
  return new ActionError({ reason, message: `What this job has made could not be deleted (${names}): ${message}` })
}

/** Elsewhere nothing of it is found, which would look as if it were gone. */
function elsewhere(at: string, { api }: PostAccess): Failure {
  return {
    reason: 'invalid-input',
    message:
      `it was made at ${at}, and the address is now ${api.url.href}. A step in between has set ` +
      'PINECONE_CONTROLLER_HOST: pass "api-url" instead. Until then a sweep can take it away.'
  }
}

async function deleteRecorded(
  recorded: readonly RecordedTarget[],
  { apiKey, api, owner }: PostAccess & Pick<PostInputs, 'apiKey'>,
  { deadline, reporter, redact }: { deadline: number; reporter: Reporter; redact: (text: string) => string }
): Promise<readonly Outcome[]> {
  const [signal, clock] = [cancelSignal(), SYSTEM_CLOCK]
  const { retrying: onRetry, trace } = reporter
  const pinecone = connectTo(api, apiKey, { clock, random: Math.random, signal, deadline, onRetry, trace, redact })
  const policy = cleanUpPolicy(owner)
  const shared = { pinecone, clock, signal, deadline }
  const poller = new Poller({ ...shared, onPoll: reporter.waiting })
  const destroy = async (changes: readonly Change[]): Promise<readonly Outcome[]> => {
    const plan = { command: 'destroy', changes } as const
    reporter.plan(plan, false)
    return await apply(plan, { ...shared, command: 'destroy', policy, wait: true, poller })
  }
  const outcomes = await destroy(await planOrphans(recorded, policy, shared))
  const handled = new Set(outcomes.map(keyOf))
  const unseen = recorded.filter((one) => !one.isSeen && !handled.has(keyOf(one)))
  if (unseen.length === 0) return outcomes
  return [...outcomes, ...(await destroy(await planLateVisible(unseen, policy, shared)))]
}
