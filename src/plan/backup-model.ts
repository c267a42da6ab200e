import type { JsonObject } from '../core/json.ts'

/** A backup as Pinecone answered it. */
export interface Backup {
  readonly id: string
  /** The name of the resource that was backed up, and its id, which differs from that of a later one with the name. */
  readonly source: string
  readonly sourceId: string
  readonly isSourceDeleted: boolean
  /** In Pinecone's words: `Initializing`, `Ready`, `InitializationFailed`, … */
  readonly status: string
  /** Milliseconds since the epoch. */
  readonly createdAtMs: number
  readonly description: string
  /** The number of records; undefined if Pinecone does not report it (yet). */
  readonly records?: number
  /** The whole answer. */
  readonly model: JsonObject
}

/** The backup that a resource is restored from. */
export interface Restore {
  /** The name of the resource that was backed up. */
  readonly source: string
  /** Left out if a backup has to be made first. */
  readonly backupId?: string
  /** False if the backup is still being made, or has to be. */
  readonly isReady: boolean
  readonly ageMs?: number
  readonly records?: number
}
