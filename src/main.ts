import { setTimeout as delay } from 'node:timers/promises'
import { apply } from './apply/apply.ts'
import type { Context } from './apply/context.ts'
import { foretell, leaveUntried } from './apply/foretell.ts'
import type { Outcome } from './apply/outcome.ts'
import type { Clock } from './apply/ports.ts'
import { readTargets } from './apply/read.ts'
import { Watch } from './apply/watch.ts'
import { readConfigFile } from './declaration/config-file.ts'
import { NOTHING_DECLARED, parseDeclaration, type Declaration } from './declaration/declaration.ts'
import { receive, type Inputs } from './inputs.ts'
import { PineconeClient } from './pinecone/client.ts'
import { createTransport } from './pinecone/transport.ts'
import { refusals, type Plan } from './plan/change.ts'
import { ActionError, failureFrom, type Failure } from './plan/failure.ts'
import { makePlan } from './plan/plan.ts'
import { undeclaredNames, type Policy } from './plan/policy.ts'
import type { Report } from './report/report.ts'
import { createReporter, type Reporter } from './report/reporter.ts'
import { createRunner } from './report/runner.ts'
import { needsLongWait } from './resources/readiness.ts'
import { DEFAULT_PLACEMENT, KIND_TABLES } from './resources/kinds.ts'
import { finalName } from './resources/names.ts'
import type { Declared } from './resources/resource.ts'
import { scrubberFor } from './text.ts'

const MINUTE_MS = 60_000
const TIMEOUT_MS = 10 * MINUTE_MS
/** Dedicated read capacity takes up to half an hour. */
const DEDICATED_TIMEOUT_MS = 45 * MINUTE_MS

/** What is known so far, for a report at any time. */
interface Findings {
  plan: Plan | undefined
  outcomes: readonly Outcome[]
  readonly notices: string[]
  readonly warnings: string[]
}

/** The step, from its inputs to its report. Never rejects: whatever goes wrong is in the report, and fails the step. */
export async function main(): Promise<void> {
  const startedAt = CLOCK.now()
  const { apiKey, runner, command, dryRun, inputs } = receive()
  const scrub = scrubberFor(apiKey)
  const reporter = createReporter(createRunner({ scrub, summaryPath: runner.summaryFile }), scrub)
  const findings: Findings = { plan: undefined, outcomes: [], notices: [], warnings: [] }
  let failure: Failure | undefined
  try {
    if ('reason' in inputs) throw new ActionError(inputs)
    await run(inputs, runner.workspace, startedAt, findings, reporter, scrub)
  } catch (thrown) {
    failure = failureFrom(thrown)
  }
  const report: Report = { command, dryRun, ...findings, failure, tookMs: CLOCK.now() - startedAt }
  reporter.finish(report)
}

async function run(
  inputs: Inputs,
  workspace: string,
  startedAt: number,
  findings: Findings,
  reporter: Reporter,
  scrub: (text: string) => string
): Promise<void> {
  const { declared, notices } = await declare(inputs, workspace)
  findings.notices.push(...notices)
  const policy = policyOf(inputs, declared)
  const signal = cancelSignal()
  const deadline = startedAt + (inputs.timeoutMs ?? (declared.some(needsLongWait) ? DEDICATED_TIMEOUT_MS : TIMEOUT_MS))
  const pinecone = connect(inputs, signal, deadline, findings, scrub)

  const plan = makePlan(inputs.command, declared, await readTargets(declared, pinecone), policy)
  findings.plan = plan
  findings.notices.push(...placementNotices(plan))
  reporter.plan(plan, inputs.dryRun)

  const { command, wait } = inputs
  const watch = new Watch({
    pinecone,
    clock: CLOCK,
    signal,
    deadline,
    onLook: (pending) => {
      reporter.waiting(pending)
    }
  })
  const context: Context = { command, policy, pinecone, clock: CLOCK, signal, deadline, wait, watch }
  findings.outcomes = await outcomesOf(plan, inputs.dryRun, context)
}

async function outcomesOf(plan: Plan, dryRun: boolean, context: Context): Promise<Outcome[]> {
  if (refusals(plan).length > 0) return leaveUntried(plan)
  return dryRun && plan.command !== 'show' ? foretell(plan) : await apply(plan, context)
}

async function declare(inputs: Inputs, workspace: string): Promise<Declaration> {
  const sources = [
    { source: 'index', text: inputs.index },
    { source: 'assistant', text: inputs.assistant }
  ]
  const file = inputs.configFile === '' ? undefined : await readConfigFile(inputs.configFile, workspace)
  const declaration = parseDeclaration(file && 'source' in file ? [...sources, file.source] : sources, {
    finalName: (name, kind) => finalName(name, { given: inputs.nameSuffix }, KIND_TABLES[kind].maxNameLength)
  })
  const faults = [...(file && 'fault' in file ? [file.fault] : []), ...declaration.faults]
  if (faults.length > 0) {
    throw new ActionError({
      reason: 'invalid-declaration',
      message: faults.map((fault) => fault.message).join(' '),
      faults
    })
  }
  if (declaration.declared.length === 0)
    throw new ActionError({ reason: 'invalid-declaration', message: NOTHING_DECLARED })
  return declaration
}

function policyOf({ allowReplace, overrideDeletionProtection }: Inputs, declared: readonly Declared[]): Policy {
  const names = declared.map((one) => one.declaredName)
  const given = { 'allow-replace': allowReplace, 'override-deletion-protection': overrideDeletionProtection }
  const faults = Object.entries(given).flatMap(([source, allowance]) =>
    undeclaredNames(allowance, names).map((name) => ({
      place: { source, line: 1, column: 1 },
      message: `${source}: nothing with the name ${JSON.stringify(name)} is declared. Give names as they are declared: ${names.join(', ')}.`
    }))
  )
  if (faults.length > 0) {
    throw new ActionError({ reason: 'invalid-input', message: faults.map((fault) => fault.message).join(' '), faults })
  }
  return { allowReplace, overrideDeletionProtection }
}

function connect(
  { api, apiKey }: Inputs,
  signal: AbortSignal,
  deadline: number,
  { warnings }: Findings,
  scrub: (text: string) => string
): PineconeClient {
  if (api.isUnencrypted) {
    warnings.push(
      `api-url is plain http to ${api.url.host}: the API key and everything else can be read on the way. Use https if that host speaks it.`
    )
  }
  const transport = createTransport({ baseUrl: api.url, mayUseProxy: !api.isLoopback, apiKey, signal })
  const baseUrl = api.url.href.replace(/\/$/, '')
  return new PineconeClient({
    transport,
    clock: CLOCK,
    random: Math.random,
    signal,
    deadline,
    baseUrl,
    apiVersion: api.version,
    scrub
  })
}

function placementNotices(plan: Plan): string[] {
  const { cloud, region } = DEFAULT_PLACEMENT
  return plan.changes.flatMap((change) =>
    'usesDefaultPlacement' in change && change.usesDefaultPlacement
      ? [
          `Index "${change.name}" declares no cloud and region, so a new one is put into ${cloud} ${region}, Pinecone's own default.`
        ]
      : []
  )
}

/** Aborted when the runner cancels the step: it sends SIGINT, and SIGTERM 7.5 s later. */
function cancelSignal(): AbortSignal {
  const controller = new AbortController()
  const cancel = (): void => {
    controller.abort(
      new ActionError({
        reason: 'cancelled',
        message: 'The run was cancelled. What it had begun may go on in Pinecone; run it again to finish.'
      })
    )
  }
  process.once('SIGINT', cancel).once('SIGTERM', cancel)
  return controller.signal
}

const CLOCK: Clock = {
  now: () => Date.now(),
  sleep: async (ms, signal) => {
    try {
      await delay(ms, undefined, { signal })
    } catch (error) {
      // Node rejects with an AbortError of its own.
      signal.throwIfAborted()
      throw error
    }
  }
}
