import type { Outcome } from '../apply/outcome.ts'
import type { Plan } from '../plan/change.ts'
import { writeRecord, type RecordedTarget } from '../plan/record.ts'
import type { Run } from './run.ts'

/**
 * Records what a job's run sets out to create, before the first create is sent: whatever becomes of this process, the
 * post step knows where to look.
 */
export function recordPlan(plan: Plan, run: Run): void {
  record(
    plan.changes.map(({ kind, name }) => ({ kind, name, isSeen: false })),
    run
  )
}

/** Records what has come of it, so that the post step need not look for what was never made. */
export function recordOutcomes(outcomes: readonly Outcome[], run: Run): void {
  record(
    outcomes
      .filter(({ observed, mayExist }) => observed !== undefined || mayExist)
      .map(({ kind, name, observed }) => ({ kind, name, isSeen: observed !== undefined })),
    run
  )
}

function record(targets: readonly RecordedTarget[], { runner }: Run): void {
  const { name, value } = writeRecord(targets)
  runner.saveState(name, value)
}
