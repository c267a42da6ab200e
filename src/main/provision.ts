import { readDeclared, readReplaced } from '../apply/read.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { undeclaredNameFaults } from '../inputs/permissions.ts'
import { isBlocked, type Plan } from '../plan/change.ts'
import type { DeclaredCommand } from '../core/command.ts'
import { ActionError } from '../core/errors.ts'
import { permanentWarnings } from '../plan/ownership.ts'
import { makePlan } from '../plan/plan.ts'
import type { Policy } from '../plan/policy.ts'
import { titleOf } from '../resources/registry.ts'
import type { Declared, Observed } from '../resources/resource.ts'
import { carryOutPlan, policyOf, prepare, type Prepared } from './carry-out.ts'
import { recordOutcomes, recordPlan } from './record.ts'
import type { Run } from './run.ts'
import type { OwnedRunTarget } from './run-target.ts'

/** Does what the run is for with what is declared: declaration, plan, apply, each handed to the next. */
export async function provision(inputs: Inputs, target: OwnedRunTarget, workspace: string, run: Run): Promise<void> {
  const { state, reporter, signal } = run
  const { command, owner } = target
  const prepared = await prepare(inputs, target, workspace, run)
  checkNames(inputs, prepared.declared)
  const observed = await readDeclared(prepared.declared, prepared.pinecone)
  const policy = policyOf(prepared)
  const plan = await planWhole(command, prepared, observed, policy)
  state.plan = plan
  state.notices.push(...creationNotices(plan))
  // What speaks another version by request is an emulator, which ends with the job.
  const isEmulator = inputs.api.version !== undefined
  if (!inputs.dryRun && !isEmulator && !isBlocked(plan)) state.warnings.push(...permanentWarnings(plan, policy))
  reporter.plan(plan, inputs.dryRun)

  const isRecorded = owner.lifetime === 'job' && command === 'apply' && !inputs.dryRun && !isBlocked(plan)
  if (isRecorded) recordPlan(plan, inputs.api, run)
  state.outcomes = await carryOutPlan(plan, policy, prepared, run)
  if (isRecorded) recordOutcomes(state.outcomes, inputs.api, run)
  // All outcomes are known; that the run was cancelled is what ended it.
  signal.throwIfAborted()
}

/** Makes the plan, and once more with what tells all that a replace would lose. */
async function planWhole(
  command: DeclaredCommand,
  { declared, pinecone }: Prepared,
  observed: ReadonlyMap<string, Observed>,
  policy: Policy
): Promise<Plan> {
  const plan = makePlan(command, declared, observed, policy)
  const replaced = await readReplaced(plan, pinecone)
  return replaced.size === 0 ? plan : makePlan(command, declared, new Map([...observed, ...replaced]), policy)
}

/** A permission for a name that nobody declares is a mistake, which would otherwise only show when it matters. */
function checkNames(inputs: Inputs, declared: readonly Declared[]): void {
  const issues = undeclaredNameFaults(inputs, declared)
  if (issues.length === 0) return
  throw new ActionError({ reason: 'invalid-input', message: issues.map((issue) => issue.message).join(' '), issues })
}

function creationNotices({ changes }: Plan): string[] {
  return changes.flatMap((change) => ('notice' in change ? [`${titleOf(change)} ${change.notice}`] : []))
}
