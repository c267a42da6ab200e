import { readDeclared } from '../apply/read.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { SYSTEM_CLOCK } from '../inputs/system.ts'
import { undeclaredNameFaults } from '../inputs/permissions.ts'
import { isBlocked, type Plan } from '../plan/change.ts'
import { ActionError } from '../core/errors.ts'
import { permanentWarnings } from '../plan/ownership.ts'
import { makePlan } from '../plan/plan.ts'
import { withUnread } from '../plan/unread.ts'
import { DEFAULT_PLACEMENT } from '../resources/kinds.ts'
import type { Declared } from '../resources/resource.ts'
import { carryOutPlan, policyOf, prepare } from './carry-out.ts'
import { withHolders } from './quota.ts'
import { recordOutcomes, recordPlan } from './record.ts'
import type { Run } from './run.ts'
import type { OwnedRunTarget } from './run-target.ts'

/** Does what the run is for with what is declared: declaration, plan, apply, each handed to the next. */
export async function provision(inputs: Inputs, target: OwnedRunTarget, workspace: string, run: Run): Promise<void> {
  const { state, reporter, signal } = run
  const { command, owner } = target
  const prepared = await prepare(inputs, target, workspace, run)
  checkNames(inputs, prepared.declared)
  const time = { clock: SYSTEM_CLOCK, deadline: prepared.deadline }
  const { declared, observed, unread } = await readDeclared(prepared.declared, prepared.pinecone, time)
  const policy = policyOf(prepared)
  const plan = withUnread(makePlan(command, declared, observed, policy), unread)
  state.plan = plan
  state.notices.push(...placementNotices(plan))
  // What speaks another version by request is an emulator, which ends with the job.
  const isEmulator = inputs.api.version !== undefined
  if (!inputs.dryRun && !isEmulator && !isBlocked(plan)) state.warnings.push(...permanentWarnings(plan, policy))
  reporter.plan(plan, inputs.dryRun)

  const isRecorded = owner.lifetime === 'job' && command === 'apply' && !inputs.dryRun && !isBlocked(plan)
  if (isRecorded) recordPlan(plan, inputs.api, run)
  state.outcomes = await withHolders(await carryOutPlan(plan, policy, prepared, run), prepared, run)
  if (isRecorded) recordOutcomes(state.outcomes, inputs.api, run)
  // All outcomes are known; that the run was cancelled is what ended it.
  signal.throwIfAborted()
}

/** A permission for a name that nobody declares is a mistake, which would otherwise only show when it matters. */
function checkNames(inputs: Inputs, declared: readonly Declared[]): void {
  const issues = undeclaredNameFaults(inputs, declared)
  if (issues.length === 0) return
  throw new ActionError({ reason: 'invalid-input', message: issues.map((issue) => issue.message).join(' '), issues })
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
