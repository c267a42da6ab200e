// Restores a resource from a backup.

import type { Create, Replace } from '../plan/change.ts'
import type { Restore } from '../plan/backup-model.ts'
import type { ActionError } from '../core/errors.ts'
import { titleOf } from '../resources/registry.ts'
import type { Observed, Target } from '../resources/resource.ts'
import { restoreSourceOf } from '../plan/restore.ts'
import { backupError, type BackupService } from './backup.ts'
import type { Context } from './context.ts'
import type { CreateAnswer } from './ports.ts'
import { timed, type Progress } from './progress.ts'
import { NotReadyError } from './wait.ts'

/** How long a restored resource may not show by its name yet. */
const MAX_INVISIBLE_MS = 60_000

/**
 * Makes sure that the backup which a change restores from is ready: makes one, or waits for it, as planned.
 *
 * @throws ActionError if there is none: no empty resource is made instead
 */
export async function readyRestore(change: Create | Replace, progress: Progress, context: Context): Promise<void> {
  const { declared, restore } = change
  const source = restoreSourceOf(declared)
  if (source === undefined || progress.restored !== undefined) return
  const { backups } = context
  if (restore === undefined || backups === undefined) throw new TypeError(`No backup was chosen for ${change.name}`)
  const backupId =
    restore.isReady && restore.backupId !== undefined
      ? restore.backupId
      : await timed(progress, context, () => made(change, restore, backups))
  progress.restored = { backupId, jobId: undefined }
}

async function made(change: Create | Replace, restore: Restore, backups: BackupService): Promise<string> {
  const source = restoreSourceOf(change.declared)
  const { dialect } = change
  try {
    if (restore.backupId !== undefined) {
      const { id } = await backups.untilReady(
        { id: restore.backupId },
        { kind: change.kind, name: restore.source, dialect }
      )
      return id
    }
    if (source === undefined || !('of' in source)) throw new TypeError('Only a resource can be backed up')
    return (await backups.take(source.of, dialect, `for ${change.kind} ${change.name}`)).id
  } catch (error) {
    throw backupError(error, `${titleOf(change)} was not made, because there is no backup to restore it from.`)
  }
}

/** Sends one create from a backup, and waits until the new resource shows by its name. */
export async function sendRestore(
  { declared, model }: Create | Replace,
  progress: Progress,
  attempt: number,
  context: Context
): Promise<CreateAnswer> {
  const { backups } = context
  const { restored } = progress
  if (restored === undefined || backups === undefined) throw new TypeError(`No backup is ready for ${declared.name}`)
  const answer = await backups.api.restore(declared, model, restored.backupId, attempt)
  if (answer.type !== 'accepted') return answer
  progress.restored = { ...restored, jobId: answer.jobId }
  progress.isBegun = progress.mayExist = true
  return { type: 'created', observed: await untilShown(declared, context) }
}

async function untilShown(target: Target, { poller, pinecone, clock }: Context): Promise<Observed> {
  const first = await pinecone.describe(target)
  if (first !== undefined) return first
  const until = clock.now() + MAX_INVISIBLE_MS
  const never = (): ActionError =>
    new NotReadyError(undefined, {
      reason: 'not-ready',
      message: `${titleOf(target)} was restored from a backup, and does not show. Run this again to find it.`
    })
  return await poller.until<Observed>({
    target,
    last: undefined,
    check: (seen) => {
      if (seen !== undefined) return { done: true, value: seen }
      if (clock.now() >= until) throw never()
      return { done: false }
    },
    giveUp: never
  })
}

/** Adds the state of the restore job to the error of a resource that is not ready. */
export async function withRestoreJob(
  error: unknown,
  change: Create | Replace,
  { restored }: Progress,
  { backups, signal }: Context
): Promise<unknown> {
  if (!(error instanceof NotReadyError) || restored?.jobId === undefined || backups === undefined) return error
  if (signal.aborted) return error
  const says = await backups.api.describeJob(restored.jobId, change).catch(() => undefined)
  if (says === undefined) return error
  const message = `${error.message} Its restore job ${restored.jobId} says: ${says}.`
  return new NotReadyError(error.observed, { reason: error.reason, message })
}
