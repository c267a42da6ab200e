// What the operations on backups do to the state (OpenAPI 2026-04, control plane of indexes).
import type { Project } from '../project.ts'
import type { IndexDraft, IndexRecord, ReadCapacity, Tags } from '../records.ts'
import type { BackupRecord, RestoreJobRecord } from './records.ts'
import { invalidArgument, notFound, Refused } from '../errors.ts'
import { idOf } from '../ids.ts'
import { createIndex } from '../indexes.ts'
import { checkBackupQuota, checkPlanHasBackups } from '../plans.ts'

/** What a create of a backup asks for (OpenAPI 2026-04, CreateBackupRequest). */
export interface BackupDraft {
  readonly name?: string
  readonly description?: string
}

/** What a restore asks for (OpenAPI 2026-04, CreateIndexFromBackupRequest; the SDKs know `read_capacity` too). */
export interface RestoreDraft {
  readonly name: string
  /** Left out, those of the backup's source are copied. */
  readonly tags: Tags | undefined
  readonly deletionProtection: string
  readonly readCapacity: ReadCapacity | undefined
}

/** Gives the backup of that id, or the 404 of OpenAPI 2026-04, describe_backup. */
export function describeBackup({ backups }: Project, id: string, now: number): BackupRecord {
  const backup = backups.backup(id, now)
  if (backup) return backup
  throw notFound(`Backup ${id} not found.`)
}

/** Begins a backup of an index that exists (OpenAPI 2026-04, create_backup). Pods have none. */
export function createBackup(project: Project, source: IndexRecord, draft: BackupDraft): BackupRecord {
  const { now } = project.store.view()
  checkPlanHasBackups(project.plan)
  if (source.deployment.kind === 'pod') throw invalidArgument('Backups are not supported for pod-based indexes.')
  if (now < source.readyAt || source.initializationFails) {
    throw invalidArgument(`Index ${source.name} is not ready to be backed up.`)
  }
  checkBackupQuota(project.quota, project.backups.present(now).length)
  const backup = newBackup(project, source, draft)
  project.backups.backups.put(backup.id, backup)
  return backup
}

/** Gives the record that a create makes, untested against the rules. */
export function newBackup(project: Project, source: IndexRecord, draft: BackupDraft): BackupRecord {
  const { backups, speeds, store } = project
  const { now } = store.view()
  const sequence = store.nextSequence()
  return {
    id: idOf('backup', sequence),
    sequence,
    source,
    sourceDeletedAt: null,
    name: draft.name ?? null,
    description: draft.description ?? null,
    createdAt: now,
    readyAt: now + speeds.backupReadyMs,
    fails: backups.failing?.test(draft.name ?? '') === true || backups.failing?.test(source.name) === true,
    data: backups.copies.take(source, now - speeds.backupLagMs),
    goneAt: null
  }
}

/** Begins to delete a backup (OpenAPI 2026-04, delete_backup), unless an index is being made of it. */
export function deleteBackup(project: Project, id: string): void {
  const { now } = project.store.view()
  const { backups } = project
  const backup = describeBackup(project, id, now)
  if (backup.goneAt !== null) return
  const pending = backups.jobs.all().filter((job) => job.backupId === id && backups.jobStatusOf(job, now) === 'Pending')
  if (pending.length > 0) {
    const ids = pending.map((job) => `'${job.id}'`).join(', ')
    const message = `Unable to delete backup. There are pending restore jobs for this backup: [${ids}]`
    throw new Refused(412, 'FAILED_PRECONDITION', message)
  }
  backups.backups.put(id, { ...backup, goneAt: now + project.speeds.deleteMs })
}

/** Begins to make an index of a backup (OpenAPI 2026-04, create_index_from_backup_operation); gives the job. */
export function restoreBackup(project: Project, id: string, draft: RestoreDraft): RestoreJobRecord {
  const { backups, speeds, store } = project
  const { now } = store.view()
  checkPlanHasBackups(project.plan)
  const backup = describeBackup(project, id, now)
  const status = backups.statusOf(backup, now)
  if (status !== 'Ready') {
    throw new Refused(412, 'FAILED_PRECONDITION', `Backup ${id} is not ready: its status is ${status}.`)
  }
  const index = createIndex(project, restoredDraft(backup.source, draft), speeds.restoreMs)
  if (!index.initializationFails) backups.copies.restore(backup.data.contents, index)
  const sequence = store.nextSequence()
  const job = {
    id: idOf('restore-job', sequence),
    sequence,
    backupId: id,
    targetName: index.name,
    targetId: index.id,
    createdAt: now,
    completedAt: index.readyAt,
    fails: index.initializationFails
  }
  backups.jobs.put(job.id, job)
  return job
}

function restoredDraft(source: IndexRecord, draft: RestoreDraft): IndexDraft {
  const { vectorType, dimension, metric, embed, documents, metadata, cmekId } = source
  const { name, tags = source.tags, deletionProtection } = draft
  const deployment = restoredPlace(source, draft.readCapacity)
  const shape = { vectorType, dimension, metric, embed, documents, metadata, cmekId }
  return { name, tags, deletionProtection, deployment, ...shape }
}

/** The place is the backup's; the capacity is not, but where no other can be, as in a cloud of one's own. */
function restoredPlace({ deployment }: IndexRecord, sent: ReadCapacity | undefined): IndexDraft['deployment'] {
  switch (deployment.kind) {
    case 'serverless':
      return { ...deployment, readCapacity: sent ?? { mode: 'OnDemand' }, sourceCollection: null }
    case 'byoc':
      return { ...deployment, readCapacity: sent ?? deployment.readCapacity }
    case 'pod':
      return deployment
  }
}
