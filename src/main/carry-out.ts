// What applying what is declared and tearing down by marks have in common: what comes before the plan, and after it.

import { apply } from '../apply/apply.ts'
import { dryRunOutcomes, untriedOutcomes } from '../apply/dry-run.ts'
import type { Outcome } from '../apply/outcome.ts'
import { Watch } from '../apply/poller.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { SYSTEM_CLOCK } from '../inputs/system.ts'
import type { PineconeClient } from '../pinecone/client.ts'
import { isBlocked, type Plan } from '../plan/change.ts'
import type { Policy } from '../plan/policy.ts'
import { needsLongWait } from '../resources/readiness.ts'
import type { Declared } from '../resources/resource.ts'
import { declare } from './declare.ts'
import type { Run } from './run.ts'
import { connect, DEFAULT_TIMEOUT_MS, unencryptedWarnings } from './servers.ts'
import type { SituatedForOwner } from './run-target.ts'

/** Dedicated read capacity takes up to half an hour. */
const DEDICATED_TIMEOUT_MS = 45 * 60_000

/** What a plan is made from, and carried out with. */
export interface Prepared {
  readonly inputs: Inputs
  readonly situated: SituatedForOwner
  readonly declared: readonly Declared[]
  readonly pinecone: PineconeClient
  /** When the run's time is up, in milliseconds since the epoch. */
  readonly deadline: number
}

/** Reads what is declared, and makes the client for it. */
export async function prepare(
  inputs: Inputs,
  situated: SituatedForOwner,
  workspace: string,
  run: Run
): Promise<Prepared> {
  const declared = await declare(inputs, situated, workspace, run.findings)
  const defaultMs = declared.some(needsLongWait) ? DEDICATED_TIMEOUT_MS : DEFAULT_TIMEOUT_MS
  const deadline = run.startedAt + (inputs.timeoutMs ?? defaultMs)
  run.findings.warnings.push(...unencryptedWarnings(inputs.api))
  return { inputs, situated, declared, pinecone: connect(inputs, deadline, run), deadline }
}

/** What is allowed. To be asked for after the first answer of Pinecone's, by whose time expiries are reckoned. */
export function policyOf({ inputs, situated, pinecone }: Prepared): Policy {
  const { owner, startedBy } = situated
  const { allowReplace, overrideDeletionProtection, expiresAfterMs: afterMs } = inputs
  const nowMs = pinecone.serverTime() ?? SYSTEM_CLOCK.now()
  return { owner, startedBy, allowReplace, overrideDeletionProtection, expiry: { afterMs, nowMs } }
}

/** Carries a plan out, or says what would come of it where that is not to be done. */
export async function carryOutPlan(
  plan: Plan,
  policy: Policy,
  { inputs, situated, pinecone, deadline }: Prepared,
  { reporter, signal }: Run
): Promise<Outcome[]> {
  const { command } = situated
  if (isBlocked(plan)) return untriedOutcomes(plan)
  if (inputs.dryRun && command !== 'show') return dryRunOutcomes(plan)
  const shared = { pinecone, clock: SYSTEM_CLOCK, signal, deadline }
  const watch = new Watch({ ...shared, onLook: reporter.waiting })
  return await apply(plan, { ...shared, command, policy, wait: inputs.wait, watch })
}
