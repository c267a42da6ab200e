// Backups and restore jobs, independent of any API version's shape. Never changed in place.
import type { IndexRecord } from '../records.ts'
import type { IndexContents } from './copies.ts'

export interface BackupRecord {
  readonly id: string
  /** The order of creation, which lists follow. */
  readonly sequence: number
  /** The index as it was when the backup was asked for. */
  readonly source: IndexRecord
  /** When the source was deleted, where only a seed knows. */
  readonly sourceDeletedAt: number | null
  readonly name: string | null
  readonly description: string | null
  readonly createdAt: number
  readonly readyAt: number
  readonly fails: boolean
  readonly data: IndexContents
  /** When it answers 404, once deleted. */
  readonly goneAt: number | null
}

export interface RestoreJobRecord {
  readonly id: string
  readonly sequence: number
  readonly backupId: string
  readonly targetName: string
  readonly targetId: string
  readonly createdAt: number
  readonly completedAt: number
  readonly fails: boolean
}
