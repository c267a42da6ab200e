// The stages before and after the plan, which provisioning and teardown share.

import { dryRunOutcomes, keptOutcomes, notAttemptedOutcomes } from '../apply/dry-run.ts'
import { withImplied } from '../apply/implied.ts'
import type { BackupService } from '../apply/backup.ts'
import type { Outcome } from '../apply/outcome.ts'
import type { GitHub } from '../apply/ports.ts'
import { carryOutContent, type ContentPlans, type ContentType } from '../content/content.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { SYSTEM_CLOCK } from '../inputs/system.ts'
import type { PineconeClient } from '../pinecone/client.ts'
import { isBlocked, type Plan } from '../plan/change.ts'
import { uncomparedNotices } from '../plan/unread.ts'
import { untaggedLiftWarnings } from '../plan/ownership-tags.ts'
import { restoring } from '../plan/restore.ts'
import { withoutShared, type Policy } from '../plan/policy.ts'
import { resourceType } from '../resources/registry.ts'
import { checkContent, contentTypes } from './content.ts'
import type { Declared } from '../resources/resource.ts'
import { declare, type Declarations } from './declare.ts'
import type { Run } from './run.ts'
import { askGitHub, connect, DEFAULT_TIMEOUT_MS, unencryptedWarnings } from './servers.ts'
import type { OwnedRunTarget } from './run-target.ts'

/** Dedicated read capacity takes up to half an hour, and so do files at the pace of a small plan. */
const LONG_TIMEOUT_MS = 45 * 60_000

/** What a plan needs, before and after it is made. */
export interface Prepared extends Declarations {
  readonly inputs: Inputs
  readonly target: OwnedRunTarget
  readonly pinecone: PineconeClient
  /** When the run's time is up, in milliseconds since the epoch. */
  readonly deadline: number
  /** Declared children of declared resources, which a destroy deletes with their parents and does not plan. */
  readonly implied: readonly Declared[]
  /** The types of the declared content. */
  readonly contentTypes: readonly ContentType[]
}

/** Reads the declarations, and makes the client. */
export async function prepare(inputs: Inputs, target: OwnedRunTarget, workspace: string, run: Run): Promise<Prepared> {
  const { declared, leftOut } = await declare(inputs, target, workspace, run.state)
  const defaultMs =
    declared.some(({ kind, model, extras }) => resourceType(kind).needsLongWait?.(model, extras)) || inputs.backsUp
      ? LONG_TIMEOUT_MS
      : DEFAULT_TIMEOUT_MS
  const deadline = run.startedAt + (inputs.timeoutMs ?? defaultMs)
  run.state.warnings.push(...unencryptedWarnings(inputs.api))
  const pinecone = connect(inputs, deadline, run)
  run.found.pinecone = pinecone
  const types = await contentTypes(declared, inputs, workspace, pinecone, deadline, run)
  await checkContent(declared, types, target)
  const isImplied = ({ isInDeclared }: Declared): boolean => target.command === 'destroy' && isInDeclared === true
  const [implied, own] = [declared.filter(isImplied), declared.filter((one) => !isImplied(one))]
  return { inputs, target, declared: own, implied, leftOut, pinecone, deadline, contentTypes: types }
}

/** The run's policy. Call it after Pinecone's first answer, whose time decides expiries. */
export function policyOf({ inputs, target, declared, pinecone }: Prepared): Policy {
  const { owner, startedBy, restraint } = target
  const { expiresAfterMs: afterMs } = inputs
  const allowReplace = withoutShared(inputs.allowReplace, declared)
  const overrideDeletionProtection = withoutShared(inputs.overrideDeletionProtection, declared)
  const nowMs = pinecone.serverTime() ?? SYSTEM_CLOCK.now()
  const isOutdated = restraint === 'outdated-commit'
  const { backsUp } = inputs
  return { owner, startedBy, isOutdated, backsUp, allowReplace, overrideDeletionProtection, expiry: { afterMs, nowMs } }
}

/** Carries a plan out, or predicts its outcomes if it must not be carried out. */
export async function carryOutPlan(
  plan: Plan,
  policy: Policy,
  prepared: Prepared,
  run: Run,
  contents?: ContentPlans
): Promise<Outcome[]> {
  return withImplied(await outcomesOf(plan, policy, prepared, run, contents), prepared.implied)
}

async function outcomesOf(
  plan: Plan,
  policy: Policy,
  prepared: Prepared,
  run: Run,
  contents: ContentPlans | undefined
): Promise<Outcome[]> {
  const { reporter, signal, state } = run
  const { inputs, target, pinecone, deadline } = prepared
  const { command } = target
  const isDryRun = inputs.dryRun && command !== 'show'
  if (isBlocked(plan) || isDryRun) state.notices.push(...uncomparedNotices(plan))
  if (isBlocked(plan)) return notAttemptedOutcomes(plan)
  state.warnings.push(...untaggedLiftWarnings(plan))
  if (isDryRun) return dryRunOutcomes(plan)
  const kept = contents === undefined || contents.size === 0 ? keptOutcomes(plan) : undefined
  if (kept !== undefined) return kept
  const { afterClosing, apply, Poller } = await import(/* webpackChunkName: "apply" */ '../apply/carry-out.ts')
  const shared = { pinecone, clock: SYSTEM_CLOCK, signal, deadline }
  const poller = new Poller({ ...shared, onPoll: reporter.waiting })
  const { owner } = target
  const number = command === 'apply' && owner.lifetime === 'pull-request' ? owner.pullRequest : undefined
  const isClosed = number === undefined ? undefined : closedSince(number, askGitHub(inputs, deadline, run))
  const content = contents && carryOutContent.bind(undefined, contents)
  const needsBackups = policy.backsUp === true || restoring(plan).length > 0
  const backups = needsBackups ? await backupServiceFor(prepared, run) : undefined
  const optional = { ...(isClosed && { isClosed }), ...(content && { content }), ...(backups && { backups }) }
  const context = { ...shared, command, policy, wait: inputs.wait, poller, ...optional }
  const outcomes = await apply(plan, context)
  const inside = outcomes.flatMap((outcome) => outcome.content ?? [])
  state.warnings.push(...inside.flatMap(({ warnings = [] }) => warnings))
  const closed = await afterClosing(outcomes, context)
  if (closed === undefined) return outcomes
  state.notices.push(
    `Pull request #${String(number)} was closed while this run waited, so nothing more is made for it, and what this run ` +
      'has made is deleted.'
  )
  return closed
}

async function backupServiceFor(prepared: Prepared, run: Run): Promise<BackupService> {
  const { backupService } = await import(/* webpackChunkName: "backups" */ './backups.ts')
  return backupService(prepared, run)
}

/** How long resources share one answer. */
const SHARED_ANSWER_MS = 2000

/** Asks whether a pull request is closed by now. If GitHub cannot tell, it counts as still open. */
function closedSince(number: number, github: GitHub): () => Promise<boolean> {
  let last: { readonly at: number; readonly answer: Promise<boolean> } | undefined
  return async () => {
    const now = SYSTEM_CLOCK.now()
    if (last === undefined || now - last.at > SHARED_ANSWER_MS) {
      const ask = async (): Promise<boolean> => {
        const answer = await github.pullRequest(number)
        return answer.type === 'found' && answer.value.state === 'closed'
      }
      last = { at: now, answer: ask() }
    }
    return await last.answer
  }
}
