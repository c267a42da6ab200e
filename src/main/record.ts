import type { Outcome } from '../apply/outcome.ts'
import type { Api } from '../inputs/api.ts'
import type { Plan } from '../plan/change.ts'
import { writeRecord, type RecordedTarget } from '../plan/record.ts'
import type { Run } from './run.ts'

/**
 * Records what a job's run sets out to create, before the first create is sent: whatever becomes of this process, the
 * post step knows where to look.
 */
export function recordPlan(plan: Plan, api: Api, run: Run): void {
  record(
    plan.changes.map(({ kind, name }) => ({ kind, name, isSeen: false })),
    api,
    run
  )
}

/** Records what has come of it, so that the post step need not look for what was never made. */
export function recordOutcomes(outcomes: readonly Outcome[], api: Api, run: Run): void {
  record(
    outcomes
      .filter(({ observed, mayExist }) => observed !== undefined || mayExist)
      .map(({ kind, name, observed }) => ({ kind, name, isSeen: observed !== undefined })),
    api,
    run
  )
}

function record(targets: readonly RecordedTarget[], { url }: Api, { runner }: Run): void {
  const { name, value } = writeRecord({ at: url.href, targets })
  runner.saveState(name, value)
}
