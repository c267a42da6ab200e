import type { Outcome } from '../apply/outcome.ts'
import type { Api } from '../inputs/api.ts'
import type { Plan } from '../plan/change.ts'
import { ActionError } from '../core/errors.ts'
import { writeRecord, type RecordedTarget } from '../plan/record.ts'
import type { Run } from './run.ts'

/**
 * Records what a job's run sets out to create, before the first create is sent: whatever becomes of this process, the
 * post step knows where to look.
 *
 * @throws ActionError where that cannot be recorded: what is made then would be left behind
 */
export function recordPlan(plan: Plan, api: Api, run: Run): void {
  const targets = plan.changes.map(({ kind, name, parent }) => ({
    kind,
    name,
    ...(parent && { parent }),
    isSeen: false
  }))
  const why = record(targets, api, run)
  if (why === undefined) return
  throw new ActionError({
    reason: 'api-error',
    message:
      `Nothing was made, because the post step could not be told what to delete at the end of the job (${why}). ` +
      `Look at the runner: the file that GITHUB_STATE names has to be there and writable.`
  })
}

/**
 * Records what has come of it, so that the post step need not look for what was never made. Where that cannot be
 * recorded, what was recorded before holds.
 */
export function recordOutcomes(outcomes: readonly Outcome[], api: Api, run: Run): void {
  record(
    outcomes
      .filter(({ observed, mayExist }) => observed !== undefined || mayExist)
      .map(({ kind, name, parent, observed }) => ({
        kind,
        name,
        ...(parent && { parent }),
        isSeen: observed !== undefined
      })),
    api,
    run
  )
}

function record(targets: readonly RecordedTarget[], { url }: Api, { runner }: Run): string | undefined {
  const { name, value } = writeRecord({ at: url.href, targets })
  return runner.saveState(name, value)
}
