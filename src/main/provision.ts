import type { Outcome } from '../apply/outcome.ts'
import { readDeclared, readReplaced, readTargets } from '../apply/read.ts'
import type { Inputs, RunnerFiles } from '../inputs/inputs.ts'
import { SYSTEM_CLOCK } from '../inputs/system.ts'
import { undeclaredNameIssues } from '../inputs/permissions.ts'
import { isBlocked, type Plan } from '../plan/change.ts'
import type { DeclaredCommand } from '../core/command.ts'
import { ActionError } from '../core/errors.ts'
import { permanentWarnings } from '../plan/ownership.ts'
import { makePlan } from '../plan/plan.ts'
import type { Policy } from '../plan/policy.ts'
import { replaceWarnings, shownInsteadWarnings } from '../plan/preview-warnings.ts'
import { restoring } from '../plan/restore.ts'
import { withoutContention } from '../plan/declarers.ts'
import { finalName } from '../resources/names.ts'
import { nameTailOf } from '../resources/owner.ts'
import { ownershipMapOf } from '../resources/ownership.ts'
import { resourceType, titleOf } from '../resources/registry.ts'
import type { Declared, Observed } from '../resources/resource.ts'
import { planContent } from '../content/content.ts'
import { withUnread } from '../plan/unread.ts'
import { carryOutPlan, policyOf, prepare, type Prepared } from './carry-out.ts'
import { withHolders } from './quota.ts'
import { recordOutcomes, recordPlan } from './record.ts'
import type { Run } from './run.ts'
import type { OwnedRunTarget } from './run-target.ts'

/** Runs a command on the declared resources: declaration, plan, apply, each handed to the next. */
export async function provision(inputs: Inputs, target: OwnedRunTarget, files: RunnerFiles, run: Run): Promise<void> {
  const { state, reporter, signal } = run
  const { command, owner, restraint } = target
  const prepared = await prepare(inputs, target, files.workspace, run)
  checkNames(inputs, [...prepared.declared, ...prepared.implied, ...prepared.leftOut])
  const time = { clock: SYSTEM_CLOCK, deadline: prepared.deadline }
  const { observed, unread } = await readDeclared(prepared.declared, prepared.pinecone, time)
  const policy = policyOf(prepared)
  const whole = await planWhole(command, prepared, observed, policy)
  const resources = await restored(withUnread(await uncontended(whole, prepared, run), unread), prepared)
  const { plan, contents } = await planContent(resources, prepared.contentTypes, observed, policy.isOutdated === true)
  state.plan = plan
  state.notices.push(...creationNotices(plan))
  // Only an emulator, which ends with the job, is used with an explicit API version.
  const isEmulator = inputs.api.version !== undefined
  if (!isBlocked(plan)) state.warnings.push(...replaceWarnings(plan, policy))
  if (!inputs.dryRun && !isEmulator && !isBlocked(plan)) state.warnings.push(...permanentWarnings(plan, policy))
  if (command === 'show') state.warnings.push(...(await shownInstead(prepared)))
  reporter.plan(plan, inputs.dryRun)

  const writes = command === 'apply' && !inputs.dryRun && !isBlocked(plan) && plan.changes.length > 0
  const isRecorded = owner.lifetime === 'job' && writes
  if (inputs.isExpirySet) state.notices.push(...timelessNotices(prepared.declared))
  if (isRecorded) recordPlan(plan, { ...inputs, owner }, files.stateFile, run)
  const outcomes = await withHolders(await carryOutPlan(plan, policy, prepared, run, contents), prepared, run)
  state.outcomes = restraint === 'merge-queue' ? outcomes.map(withoutMissing) : outcomes
  if (isRecorded) recordOutcomes(outcomes, run)
  // The outcomes are recorded, so a cancellation can now be the run's failure.
  signal.throwIfAborted()
}

/** Makes the plan; if it replaces anything, makes it again with all that the replace would lose. */
async function planWhole(
  command: DeclaredCommand,
  { declared, pinecone }: Prepared,
  observed: ReadonlyMap<string, Observed>,
  policy: Policy
): Promise<Plan> {
  const plan = makePlan(command, declared, observed, policy)
  const replaced = await readReplaced(plan, pinecone)
  if (replaced.observed.size + replaced.unread.size === 0) return plan
  const whole = makePlan(command, declared, new Map([...observed, ...replaced.observed]), policy)
  return withUnread(whole, replaced.unread)
}

/** Chooses the backups of the resources that the plan restores, if any. */
async function restored(plan: Plan, { pinecone }: Prepared): Promise<Plan> {
  if (restoring(plan).length === 0) return plan
  const { planRestores } = await import(/* webpackChunkName: "backups" */ './backups.ts')
  return await planRestores(plan, pinecone)
}

/** Resources whose owner stands only in their name have no expiry time. */
function timelessNotices(declared: readonly Declared[]): string[] {
  const timeless = declared.filter(({ kind, isInDeclared }) => !isInDeclared && ownershipMapOf(kind) === undefined)
  if (timeless.length === 0) return []
  return [
    `"expires-after" does not reach ${timeless.map(({ kind, declaredName }) => `${kind} "${declaredName}"`).join(', ')}: a ` +
      'sweep takes it when its pull request is closed, or its run is completed.'
  ]
}

/** Rejects permissions for undeclared names, which would otherwise go unnoticed until they matter. */
function checkNames(inputs: Inputs, declared: Prepared['leftOut']): void {
  const issues = undeclaredNameIssues(inputs, declared)
  if (issues.length === 0) return
  throw new ActionError({ reason: 'invalid-input', message: issues.map((issue) => issue.message).join(' '), issues })
}

function creationNotices({ changes }: Plan): string[] {
  return changes.flatMap((change) => ('notice' in change ? [`${titleOf(change)} ${change.notice}`] : []))
}

/** Two jobs that declare one name differently would replace each other's resource; the comment shows the other job. */
async function uncontended(plan: Plan, { inputs, target }: Prepared, run: Run): Promise<Plan> {
  const { owner } = target
  const replaces = plan.changes.some(({ action }) => action === 'replace')
  if (!replaces || isBlocked(plan) || owner.lifetime !== 'pull-request') return plan
  const { declarerOrigin, projectOfPlan, readDeclarers } = await import(
    /* webpackChunkName: "comment" */ './comment-reading.ts'
  )
  const origin = declarerOrigin(inputs, projectOfPlan(plan))
  if (origin === undefined) return plan
  return withoutContention(plan, await readDeclarers(inputs, owner.pullRequest, run), origin)
}

/** A red run would take the pull request out of the merge queue, for a preview that was never to be made there. */
function withoutMissing(outcome: Outcome): Outcome {
  if (outcome.result !== 'absent' || outcome.failure?.reason !== 'not-found') return outcome
  return Object.fromEntries(Object.entries(outcome).filter(([key]) => key !== 'failure')) as unknown as Outcome
}

/** Warns if a `show` gives a resource of which the pull request has its own preview. Never fails. */
async function shownInstead({ inputs, target, declared, pinecone }: Prepared): Promise<string[]> {
  const { owner, startedBy } = target
  const pullRequest = startedBy?.pullRequest
  if (owner.lifetime !== 'permanent' || pullRequest === undefined) return []
  const preview = { lifetime: 'pull-request', repositoryId: owner.repositoryId, pullRequest } as const
  const suffixes = { given: inputs.nameSuffix, tail: nameTailOf(preview) }
  const shown = declared.map(({ kind, name, declaredName }) => {
    return { kind, name, preview: finalName(declaredName, suffixes, resourceType(kind).maxNameLength) }
  })
  const targets = shown.map(({ kind, preview: name }) => ({ kind, name, dialect: 'any' as const }))
  const all = await readTargets(targets, pinecone).then(
    ({ observed }) => observed,
    () => new Map<string, never>()
  )
  return shownInsteadWarnings(shown, all, preview)
}
