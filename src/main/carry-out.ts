// What applying what is declared and tearing down by ownership tags have in common: what comes before the plan, and after it.

import { apply } from '../apply/apply.ts'
import { dryRunOutcomes, notAttemptedOutcomes } from '../apply/dry-run.ts'
import type { Outcome } from '../apply/outcome.ts'
import { Poller } from '../apply/poller.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { SYSTEM_CLOCK } from '../inputs/system.ts'
import type { PineconeClient } from '../pinecone/client.ts'
import { isBlocked, type Plan } from '../plan/change.ts'
import { withoutShared, type Policy } from '../plan/policy.ts'
import { resourceType } from '../resources/registry.ts'
import type { Declared } from '../resources/resource.ts'
import { declare } from './declare.ts'
import type { Run } from './run.ts'
import { connect, DEFAULT_TIMEOUT_MS, unencryptedWarnings } from './servers.ts'
import type { OwnedRunTarget } from './run-target.ts'

/** Dedicated read capacity takes up to half an hour. */
const DEDICATED_TIMEOUT_MS = 45 * 60_000

/** What a plan is made from, and carried out with. */
export interface Prepared {
  readonly inputs: Inputs
  readonly target: OwnedRunTarget
  readonly declared: readonly Declared[]
  readonly pinecone: PineconeClient
  /** When the run's time is up, in milliseconds since the epoch. */
  readonly deadline: number
}

/** Reads what is declared, and makes the client for it. */
export async function prepare(inputs: Inputs, target: OwnedRunTarget, workspace: string, run: Run): Promise<Prepared> {
  const declared = await declare(inputs, target, workspace, run.state)
  const defaultMs = declared.some(({ kind, model }) => resourceType(kind).needsLongWait?.(model))
    ? DEDICATED_TIMEOUT_MS
    : DEFAULT_TIMEOUT_MS
  const deadline = run.startedAt + (inputs.timeoutMs ?? defaultMs)
  run.state.warnings.push(...unencryptedWarnings(inputs.api))
  return { inputs, target, declared, pinecone: connect(inputs, deadline, run), deadline }
}

/** What is allowed. To be asked for after the first answer of Pinecone's, by whose time expiries are reckoned. */
export function policyOf({ inputs, target, declared, pinecone }: Prepared): Policy {
  const { owner, startedBy, restraint } = target
  const { expiresAfterMs: afterMs } = inputs
  const allowReplace = withoutShared(inputs.allowReplace, declared)
  const overrideDeletionProtection = withoutShared(inputs.overrideDeletionProtection, declared)
  const nowMs = pinecone.serverTime() ?? SYSTEM_CLOCK.now()
  const isOutdated = restraint === 'outdated-commit'
  return { owner, startedBy, isOutdated, allowReplace, overrideDeletionProtection, expiry: { afterMs, nowMs } }
}

/** Carries a plan out, or says what would come of it where that is not to be done. */
export async function carryOutPlan(
  plan: Plan,
  policy: Policy,
  { inputs, target, pinecone, deadline }: Prepared,
  { reporter, signal }: Run
): Promise<Outcome[]> {
  const { command } = target
  if (isBlocked(plan)) return notAttemptedOutcomes(plan)
  if (inputs.dryRun && command !== 'show') return dryRunOutcomes(plan)
  const shared = { pinecone, clock: SYSTEM_CLOCK, signal, deadline }
  const poller = new Poller({ ...shared, onPoll: reporter.waiting })
  return await apply(plan, { ...shared, command, policy, wait: inputs.wait, poller })
}
