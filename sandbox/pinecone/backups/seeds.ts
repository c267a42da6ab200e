// Putting backups into the project behind the API's back, and looking at them.
import type { Project } from '../project.ts'
import type { IndexRecord } from '../records.ts'
import type { BackupRecord, RestoreJobRecord } from './records.ts'
import type { BackupModel, RestoreJobModel } from './wire.ts'
import { newBackup } from './backups.ts'
import { writeBackup, writeRestoreJob } from './wire.ts'

/** A backup as the API would describe it; all but its source may be left out. `Index` describes an index. */
export interface BackupSeed<Index> {
  /** The index it is of: the name of one that exists, or a description of one that is gone. */
  readonly source: string | Index
  readonly backup_id?: string
  /** Of a source that is gone; one of its own unless told. */
  readonly source_index_id?: string
  /** Of a source that is gone, in milliseconds of the sandbox's clock; just after the backup unless told. */
  readonly source_index_deleted_at?: number
  readonly name?: string
  readonly description?: string
  /** Ready unless told. Initializing and Terminating end in their time. */
  readonly status?: 'Initializing' | 'Ready' | 'InitializationFailed' | 'Terminating'
  /** Milliseconds of the sandbox's clock; now unless told. */
  readonly created_at?: number
  /** What the source has, unless told. */
  readonly record_count?: number
  readonly namespace_count?: number
  readonly size_bytes?: number
}

/** The backups that exist, to inspect and to change without a request. */
export interface BackupState<Index> {
  /** Puts a backup there, as if it had always been. No rule or quota is asked. */
  seedBackup(seed: BackupSeed<Index>): BackupModel
  /** Gives a backup as 2026-04 answers it now. */
  getBackup(id: string): BackupModel | undefined
  /** Gives all backups, oldest first, those Terminating included. */
  listBackups(): BackupModel[]
  /** Gives all restore jobs, oldest first. */
  listRestoreJobs(): RestoreJobModel[]
}

/** A backup as a snapshot has it: of its data the number of records. */
export type BackupSnapshot = Omit<BackupRecord, 'data'> & { readonly records: number }

/** Takes a project, and what makes a record of a description; gives the way to seed and inspect its backups. */
export function backupStateOf<Index>(
  project: Project,
  recordOf: (described: Index) => IndexRecord
): BackupState<Index> {
  const { backups, store } = project
  const now = (): number => store.view().now
  const written = (backup: BackupRecord): BackupModel => structuredClone(writeBackup(backups, backup, now(), false))
  return {
    seedBackup: (seed) => {
      const backup = seededBackup(project, seed, recordOf)
      backups.backups.seed(backup.id, backup)
      return written(backup)
    },
    getBackup: (id) => [backups.backup(id, now())].filter((backup) => backup !== undefined).map(written)[0],
    listBackups: () => backups.present(now()).map(written),
    listRestoreJobs: () => backups.jobs.all().map((job) => writeRestoreJob(backups, job, now()))
  }
}

/** Gives all backups and restore jobs by their ids, to compare with a later moment. */
export function backupsSnapshot({ backups, store }: Project): {
  backups: Record<string, BackupSnapshot>
  restoreJobs: Record<string, RestoreJobRecord>
} {
  const present = backups
    .present(store.view().now)
    .map(({ data, ...backup }) => ({ ...structuredClone(backup), records: data.records }))
  return {
    backups: Object.fromEntries(present.map((backup) => [backup.id, backup])),
    restoreJobs: Object.fromEntries(backups.jobs.all().map((job) => [job.id, { ...job }]))
  }
}

function seededBackup<Index>(
  project: Project,
  seed: BackupSeed<Index>,
  recordOf: (described: Index) => IndexRecord
): BackupRecord {
  const { now } = project.store.view()
  const { status = 'Ready', created_at: createdAt = now, name, description } = seed
  const draft = { ...(name !== undefined && { name }), ...(description !== undefined && { description }) }
  const created = newBackup(project, sourceOf(project, seed, recordOf), draft)
  const { records, namespaces, bytes, contents } = created.data
  const gone = typeof seed.source !== 'string'
  return {
    ...created,
    id: seed.backup_id ?? created.id,
    sourceDeletedAt: gone ? (seed.source_index_deleted_at ?? createdAt + 1) : null,
    createdAt,
    readyAt: status === 'Initializing' ? created.readyAt : createdAt,
    fails: status === 'InitializationFailed',
    data: {
      records: seed.record_count ?? records,
      namespaces: seed.namespace_count ?? namespaces,
      bytes: seed.size_bytes ?? bytes,
      contents
    },
    goneAt: status === 'Terminating' ? now + project.speeds.deleteMs : null
  }
}

function sourceOf<Index>(
  { store }: Project,
  { source, source_index_id }: BackupSeed<Index>,
  recordOf: (described: Index) => IndexRecord
): IndexRecord {
  if (typeof source !== 'string') {
    const record = recordOf(source)
    return { ...record, id: source_index_id ?? record.id }
  }
  const index = store.view().indexes.get(source)
  if (index) return index
  throw new Error(`There is no index ${source} to have a backup: describe the index where it is gone.`)
}
