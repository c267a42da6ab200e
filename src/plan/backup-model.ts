import type { JsonObject } from '../core/json.ts'

/** A backup as Pinecone answered it. */
export interface Backup {
  readonly id: string
  /** The name of what it is of, and the id by which another of that name is told from it. */
  readonly source: string
  readonly sourceId: string
  readonly isSourceDeleted: boolean
  /** In Pinecone's words: `Initializing`, `Ready`, `InitializationFailed`, … */
  readonly status: string
  /** Milliseconds since the epoch. */
  readonly createdAtMs: number
  readonly description: string
  /** How many records it has; undefined where Pinecone does not say so (yet). */
  readonly records?: number
  /** All that was answered. */
  readonly model: JsonObject
}

/** What a resource is to be restored from. */
export interface Restore {
  /** What the backup is of. */
  readonly source: string
  /** Left out where a backup has to be made first. */
  readonly backupId?: string
  /** False where the backup is still being made, or has to be. */
  readonly isReady: boolean
  readonly ageMs?: number
  readonly records?: number
}
