// The paths of backups and restore jobs (OpenAPI 2026-04, control plane of indexes).
import type { Found, Methods } from '../methods.ts'
import { choose, NOWHERE } from '../methods.ts'

export type BackupOperation =
  | 'listIndexBackups'
  | 'createBackup'
  | 'listProjectBackups'
  | 'describeBackup'
  | 'deleteBackup'
  | 'createIndexFromBackup'
  | 'listRestoreJobs'
  | 'describeRestoreJob'

const OF_INDEX: Methods<BackupOperation> = { GET: 'listIndexBackups', POST: 'createBackup' }
const BACKUPS: Methods<BackupOperation> = { GET: 'listProjectBackups' }
const BACKUP: Methods<BackupOperation> = { GET: 'describeBackup', DELETE: 'deleteBackup' }
const RESTORE: Methods<BackupOperation> = { POST: 'createIndexFromBackup' }
const JOBS: Methods<BackupOperation> = { GET: 'listRestoreJobs' }
const JOB: Methods<BackupOperation> = { GET: 'describeRestoreJob' }

/** Takes a method and the parts of a path; gives the route, or null where the path is none of backups. */
export function backupRouteTo(method: string, parts: readonly string[]): Found<BackupOperation> | null {
  const [kind, first, last, ...more] = parts
  if (kind === 'indexes' && last === 'backups' && more.length === 0 && first !== '') {
    return choose(OF_INDEX, method, { name: first })
  }
  if (kind !== 'backups' && kind !== 'restore-jobs') return null
  if (first === '' || more.length > 0) return NOWHERE
  if (first === undefined) return choose(kind === 'backups' ? BACKUPS : JOBS, method, {})
  if (last === undefined) return choose(kind === 'backups' ? BACKUP : JOB, method, { id: first })
  return kind === 'backups' && last === 'create-index' ? choose(RESTORE, method, { id: first }) : NOWHERE
}
