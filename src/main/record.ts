import type { Outcome } from '../apply/outcome.ts'
import type { Api } from '../inputs/api.ts'
import type { Plan } from '../plan/change.ts'
import { ActionError } from '../core/errors.ts'
import { JOB_STATE, writeAccess, writeRecord, type RecordedTarget } from '../plan/record.ts'
import type { JobOwner } from '../resources/owner.ts'
import type { Run } from './run.ts'

/** What the post step needs in order to delete; it gets nothing else. */
interface PostAccess {
  readonly api: Api
  readonly apiKey: string
  readonly owner: JobOwner
}

/**
 * Records what a job's run plans to create, before the first create: even if this process dies, the post step knows what to
 * look for. Records the key too, because GitHub gives the state only to the post step of this step.
 *
 * @param stateFile GITHUB_STATE; without it the key would go to the log
 * @throws ActionError if it cannot be recorded, because created resources would be orphaned
 */
export function recordPlan(plan: Plan, { api, apiKey, owner }: PostAccess, stateFile: string, run: Run): void {
  const { runner } = run
  const access = { at: api.url.href, version: api.version, owner }
  const why =
    stateFile === ''
      ? 'the environment has no GITHUB_STATE'
      : (record(
          plan.changes
            // A child of a declared resource is deleted with it.
            .filter(({ declared }) => !declared?.isInDeclared)
            .map(({ kind, name, parent }) => ({ kind, name, ...(parent && { parent }), isSeen: false })),
          run
        ) ??
        runner.saveState(JOB_STATE.access, writeAccess(access)) ??
        runner.saveState(JOB_STATE.key, apiKey))
  if (why === undefined) return
  throw new ActionError({
    reason: 'api-error',
    message:
      `Nothing was made, because the post step could not be told what to delete at the end of the job (${why}). ` +
      `Look at the runner: the file that GITHUB_STATE names has to be there and writable.`
  })
}

/**
 * Records the outcomes, so that the post step need not look for resources that were never created. If that fails, the
 * earlier record stays valid.
 */
export function recordOutcomes(outcomes: readonly Outcome[], run: Run): void {
  record(
    outcomes
      .filter(({ observed, mayExist, isInDeclared }) => !isInDeclared && (observed !== undefined || mayExist))
      .map(({ kind, name, parent, observed }) => ({
        kind,
        name,
        ...(parent && { parent }),
        isSeen: observed !== undefined
      })),
    run
  )
}

function record(targets: readonly RecordedTarget[], { runner }: Run): string | undefined {
  return runner.saveState(JOB_STATE.record, writeRecord(targets))
}
