// Backups and restore jobs on the wire (OpenAPI 2026-04 and, for the schema of a backup, 2026-07).
import type { Deployment, IndexRecord } from '../records.ts'
import type { BackupRecord, RestoreJobRecord } from './records.ts'
import type { BackupStore } from './store.ts'
import { timestamp } from '../times.ts'
import { writeSchema } from '../typed-model.ts'

/** A backup as it is answered (OpenAPI 2026-04, BackupModel; 2026-07 has a schema in place of dimension and metric). */
export interface BackupModel {
  backup_id: string
  source_index_name: string
  source_index_id: string
  source_index_deleted_at?: string
  name?: string
  description?: string
  status: string
  cloud: string
  region: string
  dimension?: number
  metric?: string
  schema?: { fields: Record<string, Record<string, unknown>> }
  record_count?: number
  namespace_count?: number
  size_bytes?: number
  tags: Record<string, string> | null
  created_at: string
}

/** A restore job as it is answered (OpenAPI 2026-04, RestoreJobModel). */
export interface RestoreJobModel {
  restore_job_id: string
  backup_id: string
  target_index_name: string
  target_index_id: string
  status: string
  created_at: string
  completed_at?: string
  percent_complete: number
}

/** Takes a record and the time; gives the answer. What a backup has in it is told once it is ready. */
export function writeBackup(store: BackupStore, backup: BackupRecord, now: number, typed: boolean): BackupModel {
  const { source, name, description, data } = backup
  const deletedAt = store.sourceDeletedAt(backup)
  const status = store.statusOf(backup, now)
  return {
    backup_id: backup.id,
    source_index_name: source.name,
    source_index_id: source.id,
    ...(deletedAt !== null && { source_index_deleted_at: timestamp(deletedAt) }),
    ...(name !== null && { name }),
    ...(description !== null && { description }),
    status,
    ...placeOf(source.deployment),
    ...(typed ? { schema: writeSchema(source) } : classicShape(source)),
    ...(status === 'Ready' && {
      record_count: data.records,
      namespace_count: data.namespaces,
      size_bytes: data.bytes
    }),
    tags: source.tags === null ? null : { ...source.tags },
    created_at: timestamp(backup.createdAt)
  }
}

function classicShape({ dimension, metric, deployment }: IndexRecord): Pick<BackupModel, 'dimension' | 'metric'> {
  const schema = deployment.kind === 'pod' ? null : deployment.schema
  return { ...(dimension !== null && { dimension }), metric, ...(schema && { schema: structuredClone(schema) }) }
}

/** Cloud and region are required of every backup: of a BYOC index they are in the name of its environment. */
function placeOf(deployment: Deployment): Pick<BackupModel, 'cloud' | 'region'> {
  if (deployment.kind === 'serverless') return { cloud: deployment.cloud, region: deployment.region }
  const [cloud = '', ...region] = deployment.environment.split('-').slice(0, -1)
  return { cloud, region: region.join('-') }
}

/** Takes a record and the time; gives the answer. */
export function writeRestoreJob(store: BackupStore, job: RestoreJobRecord, now: number): RestoreJobModel {
  const status = store.jobStatusOf(job, now)
  const { createdAt, completedAt } = job
  return {
    restore_job_id: job.id,
    backup_id: job.backupId,
    target_index_name: job.targetName,
    target_index_id: job.targetId,
    status,
    created_at: timestamp(createdAt),
    ...(status !== 'Pending' && { completed_at: timestamp(completedAt) }),
    percent_complete: status === 'Completed' ? 100 : Math.min(99, share(createdAt, completedAt, now))
  }
}

function share(from: number, to: number, now: number): number {
  return Math.floor((1_000 * (now - from)) / (to - from)) / 10
}
