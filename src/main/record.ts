import type { Outcome } from '../apply/outcome.ts'
import type { Plan } from '../plan/change.ts'
import type { Reason } from '../plan/failure.ts'
import { writeRecord, type RecordedTarget } from '../plan/record.ts'
import type { Run } from './run.ts'

/** After these, Pinecone has certainly made nothing. */
const NOTHING_MADE: readonly Reason[] = [
  'invalid-declaration',
  'unauthorized',
  'forbidden',
  'quota',
  'immutable-change',
  'not-owned'
]

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
      .filter(({ observed, failure }) => observed !== undefined || (failure && !NOTHING_MADE.includes(failure.reason)))
      .map(({ kind, name, observed }) => ({ kind, name, isSeen: observed !== undefined })),
    run
  )
}

function record(targets: readonly RecordedTarget[], { runner }: Run): void {
  const { name, value } = writeRecord(targets)
  runner.saveState(name, value)
}
