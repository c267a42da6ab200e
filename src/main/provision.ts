import { apply } from '../apply/apply.ts'
import type { Context } from '../apply/context.ts'
import { foretell, leaveUntried } from '../apply/foretell.ts'
import type { Outcome } from '../apply/outcome.ts'
import type { Pinecone } from '../apply/ports.ts'
import { readAll, readTargets } from '../apply/read.ts'
import { Watch } from '../apply/watch.ts'
import type { Inputs } from '../inputs.ts'
import { SYSTEM_CLOCK } from '../inputs/system.ts'
import { isBlocked, type DeclaredCommand, type Plan } from '../plan/change.ts'
import { ActionError, type Fault } from '../plan/failure.ts'
import { makePlan } from '../plan/plan.ts'
import { undeclaredNames, type Policy } from '../plan/policy.ts'
import { planPullRequestDestroy } from '../plan/pull-request.ts'
import { DEFAULT_PLACEMENT } from '../resources/kinds.ts'
import { needsLongWait } from '../resources/readiness.ts'
import { keyOf, type Declared, type Observed } from '../resources/resource.ts'
import { declare } from './declare.ts'
import { recordOutcomes, recordPlan } from './record.ts'
import type { Findings, Run } from './run.ts'
import { connect, DEFAULT_TIMEOUT_MS } from './servers.ts'
import type { SituatedForOwner } from './situation.ts'

/** Dedicated read capacity takes up to half an hour. */
const DEDICATED_TIMEOUT_MS = 45 * 60_000

/** Does what the run is for with what is declared: declaration, plan, apply, each handed to the next. */
export async function provision(
  inputs: Inputs,
  situated: SituatedForOwner,
  workspace: string,
  run: Run
): Promise<void> {
  const { findings, reporter, signal, startedAt } = run
  const { command, owner, readsConfigFile } = situated
  const declared = await declare({ inputs, command, owner, workspace, readsConfigFile }, findings)
  const defaultMs = declared.some(needsLongWait) ? DEDICATED_TIMEOUT_MS : DEFAULT_TIMEOUT_MS
  const deadline = startedAt + (inputs.timeoutMs ?? defaultMs)
  const pinecone = connect(inputs, deadline, run)

  const isByMarks = command === 'destroy' && owner.lifetime === 'pull-request'
  if (!isByMarks) checkNames(inputs, declared)
  const all = isByMarks ? await readAll(pinecone) : [...(await readTargets(declared, pinecone)).values()]
  const policy = policyOf(inputs, situated, pinecone)
  const plan = isByMarks ? planByMarks(declared, all, policy, findings) : planFor(command, declared, all, policy)
  // What a teardown finds may be named too, declared or not.
  if (isByMarks) findings.warnings.push(...nameFaults(inputs, plan.changes).map(({ message }) => message))
  findings.plan = plan
  findings.notices.push(...placementNotices(plan))
  reporter.plan(plan, inputs.dryRun)

  const shared = { pinecone, clock: SYSTEM_CLOCK, signal, deadline }
  const watch = new Watch({ ...shared, onLook: reporter.waiting })
  const isRecorded = owner.lifetime === 'job' && command === 'apply' && !inputs.dryRun && !isBlocked(plan)
  if (isRecorded) recordPlan(plan, inputs.api, run)
  findings.outcomes = await outcomesOf(plan, inputs.dryRun, { ...shared, command, policy, wait: inputs.wait, watch })
  if (isRecorded) recordOutcomes(findings.outcomes, inputs.api, run)
  // All outcomes are known; that the run was cancelled is what ended it.
  signal.throwIfAborted()
}

function planFor(
  command: DeclaredCommand,
  declared: readonly Declared[],
  all: readonly Observed[],
  policy: Policy
): Plan {
  return makePlan(command, declared, new Map(all.map((one) => [keyOf(one), one])), policy)
}

function planByMarks(
  declared: readonly Declared[],
  all: readonly Observed[],
  policy: Policy,
  { warnings: said }: Findings
): Plan {
  const { plan, warnings } = planPullRequestDestroy(declared, all, policy)
  said.push(...warnings)
  return plan
}

async function outcomesOf(plan: Plan, dryRun: boolean, context: Context): Promise<Outcome[]> {
  if (isBlocked(plan)) return leaveUntried(plan)
  return dryRun && plan.command !== 'show' ? foretell(plan) : await apply(plan, context)
}

function policyOf(inputs: Inputs, { owner, startedBy }: SituatedForOwner, pinecone: Pinecone): Policy {
  const { allowReplace, overrideDeletionProtection, expiresAfterMs: afterMs } = inputs
  const nowMs = pinecone.serverTime() ?? SYSTEM_CLOCK.now()
  return { owner, startedBy, allowReplace, overrideDeletionProtection, expiry: { afterMs, nowMs } }
}

/** A permission for a name that nobody declares is a slip, which would otherwise only show when it matters. */
function checkNames(inputs: Inputs, declared: readonly Declared[]): void {
  const faults = nameFaults(inputs, declared)
  if (faults.length === 0) return
  throw new ActionError({ reason: 'invalid-input', message: faults.map((fault) => fault.message).join(' '), faults })
}

function nameFaults(
  { allowReplace, overrideDeletionProtection }: Inputs,
  declared: readonly { readonly declaredName: string }[]
): Fault[] {
  const names = declared.map((one) => one.declaredName)
  const given = { 'allow-replace': allowReplace, 'override-deletion-protection': overrideDeletionProtection }
  return Object.entries(given).flatMap(([source, allowance]) =>
    undeclaredNames(allowance, names).map((name) => ({
      place: { source, line: 0, column: 0 },
      message:
        `${source}: nothing with the name ${JSON.stringify(name)} is declared. ` +
        `Give names as they are declared: ${names.join(', ')}.`
    }))
  )
}

function placementNotices(plan: Plan): string[] {
  const { cloud, region } = DEFAULT_PLACEMENT
  return plan.changes.flatMap((change) =>
    'usesDefaultPlacement' in change && change.usesDefaultPlacement
      ? [
          `Index "${change.name}" declares no cloud and region, so a new one is put into ${cloud} ${region}, ` +
            "Pinecone's own default."
        ]
      : []
  )
}
