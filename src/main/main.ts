import { receive, type Received } from '../inputs/inputs.ts'
import { cancelSignal, SYSTEM_CLOCK } from '../inputs/system.ts'
import { provision } from './provision.ts'
import type { RunState, Run } from './run.ts'
import { handOn } from '../inputs/github.ts'
import { askGitHub, DEFAULT_TIMEOUT_MS } from './servers.ts'
import { isTeardown, resolveRunTarget } from './run-target.ts'
import { RateLimit } from '../github/rate-limit.ts'
import { ActionError, failureFrom, type Failure } from '../core/errors.ts'
import { createReporter } from '../report/reporter.ts'
import { createRunner } from '../report/runner.ts'
import { redactorFor } from '../core/text/redact.ts'

/** Runs the step, from its inputs to its report. Never rejects: a failure is in the report, and fails the step. */
export async function main(): Promise<void> {
  const startedAt = SYSTEM_CLOCK.now()
  const received = receive()
  const { apiKey, githubToken, files, dryRun, command, advice } = received
  const redact = redactorFor(apiKey, githubToken)
  const runner = createRunner({ redact, summaryPath: files.summaryFile })
  const reporter = createReporter(runner, redact)
  const state: RunState = {
    command: command === 'auto' ? 'apply' : command,
    plan: undefined,
    outcomes: [],
    isSkipped: false,
    notices: [],
    warnings: [...advice]
  }
  let failure: Failure | undefined
  const shared = { rateLimit: new RateLimit(), viewer: {}, found: {} }
  const run: Run = { startedAt, redact, reporter, runner, state, signal: cancelSignal(), ...shared }
  try {
    await runCommand(received, run)
  } catch (thrown) {
    failure = failureFrom(thrown)
  }
  const tookMs = SYSTEM_CLOCK.now() - startedAt
  await tellPullRequest(received, run, failure)
  const links = 'reason' in received.inputs ? undefined : received.inputs.github
  const places = links && { repositoryUrl: links.repositoryUrl, commit: links.sha }
  reporter.finish({ dryRun, ...state, failure, tookMs, ...(places && { places }) })
  runner.end()
}

/** Never rejects, and loads nothing for a run without a pull request. */
async function tellPullRequest(received: Received, run: Run, failure: Failure | undefined): Promise<void> {
  const { state, signal } = run
  if (signal.aborted || state.isSkipped || (state.pullRequest === undefined && state.command !== 'sweep')) return
  const { comment } = await import(/* webpackChunkName: "comment" */ './comment.ts')
  await comment(received, run, failure)
}

async function runCommand({ inputs, files }: Received, run: Run): Promise<void> {
  const { state } = run
  if ('reason' in inputs) {
    if (inputs.reason !== 'no-secrets') throw new ActionError(inputs)
    state.isSkipped = true
    state.notices.push(inputs.message)
    return
  }
  const deadline = run.startedAt + (inputs.timeoutMs ?? DEFAULT_TIMEOUT_MS)
  const asking = { github: askGitHub(inputs, deadline, run), clock: SYSTEM_CLOCK, signal: run.signal }
  const target = await resolveRunTarget(inputs, asking, state)
  if (target === undefined) return
  state.command = target.command
  if (target.command === 'sweep') {
    const { sweep } = await import(/* webpackChunkName: "sweep" */ './sweep.ts')
    await sweep(inputs, run)
    return
  }
  const { owner, startedBy, restraint } = target
  const number = owner.lifetime === 'pull-request' ? owner.pullRequest : (startedBy?.pullRequest ?? inputs.pullRequest)
  // A run for a merge queue only reads, so it has nothing to add to the report of the pull request's own run.
  state.pullRequest = restraint === 'merge-queue' ? undefined : number
  if (restraint === 'outdated-commit') state.greenReason = restraint
  if (owner.lifetime === 'job' && target.command === 'apply') handOn(inputs.github.handOn)
  if (isTeardown(target)) {
    const { tearDown } = await import(/* webpackChunkName: "teardown" */ './teardown.ts')
    await tearDown(inputs, target, files, run)
  } else {
    await provision(inputs, target, files, run)
  }
}

/** The name by which @github/local-action starts it. */
export const run = main
