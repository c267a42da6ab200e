import { receive, type Received } from '../inputs/inputs.ts'
import { cancelSignal, SYSTEM_CLOCK } from '../inputs/system.ts'
import { comment } from './comment.ts'
import { provision } from './provision.ts'
import type { Findings, Run } from './run.ts'
import { askGitHub, DEFAULT_TIMEOUT_MS } from './servers.ts'
import { isTeardown, situate } from './run-target.ts'
import { sweep } from './sweep.ts'
import { tearDown } from './teardown.ts'
import { ActionError, failureFrom, type Failure } from '../core/errors.ts'
import { createReporter } from '../report/reporter.ts'
import { createRunner } from '../report/runner.ts'
import { scrubberFor } from '../core/text.ts'

/** The step, from its inputs to its report. Never rejects: whatever goes wrong is in the report, and fails the step. */
export async function main(): Promise<void> {
  const startedAt = SYSTEM_CLOCK.now()
  const received = receive()
  const { apiKey, githubToken, files, dryRun, command, advice } = received
  const scrub = scrubberFor(apiKey, githubToken)
  const runner = createRunner({ scrub, summaryPath: files.summaryFile })
  const reporter = createReporter(runner, scrub)
  const findings: Findings = {
    command: command === 'auto' ? 'apply' : command,
    plan: undefined,
    outcomes: [],
    isSkipped: false,
    notices: [],
    warnings: [...advice]
  }
  let failure: Failure | undefined
  const run: Run = { startedAt, scrub, reporter, runner, findings, signal: cancelSignal() }
  try {
    await runCommand(received, run)
  } catch (thrown) {
    failure = failureFrom(thrown)
  }
  const tookMs = SYSTEM_CLOCK.now() - startedAt
  await comment(received, run, failure)
  reporter.finish({ dryRun, ...findings, failure, tookMs })
  runner.end()
}

async function runCommand({ inputs, files }: Received, run: Run): Promise<void> {
  const { findings } = run
  if ('reason' in inputs) {
    if (inputs.reason !== 'no-secrets') throw new ActionError(inputs)
    findings.isSkipped = true
    findings.notices.push(inputs.message)
    return
  }
  const deadline = run.startedAt + (inputs.timeoutMs ?? DEFAULT_TIMEOUT_MS)
  const situated = await situate(inputs, askGitHub(inputs, deadline, run), findings)
  if (situated === undefined) return
  findings.command = situated.command
  if (situated.command === 'sweep') {
    await sweep(inputs, run)
    return
  }
  const { owner, startedBy } = situated
  findings.pullRequest =
    owner.lifetime === 'pull-request' ? owner.pullRequest : (startedBy?.pullRequest ?? inputs.pullRequest)
  await (isTeardown(situated) ? tearDown : provision)(inputs, situated, files.workspace, run)
}
