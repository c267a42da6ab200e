// Files of assistants and what is done to them, independent of any API version's shape. Never changed in place.
import type { JsonObject } from '../records.ts'

export interface FileRecord {
  /** The `sequence` of the assistant it is of: a later assistant of the same name has none of its files. */
  readonly assistant: number
  readonly id: string
  /** The order of creation, which the list follows. */
  readonly sequence: number
  readonly name: string
  readonly bytes: Buffer
  readonly metadata: JsonObject | null
  readonly multimodal: boolean
  readonly createdAt: number
  /** When this content was sent. */
  readonly uploadedAt: number
  /** When it becomes Available, or fails. */
  readonly processedAt: number
  /** Why it fails; null where it does not. */
  readonly failure: string | null
  /** When it answers 404, once deleted. */
  readonly goneAt: number | null
}

export type OperationType = 'upload_file' | 'upsert_file' | 'delete_file'

export interface OperationRecord {
  readonly assistant: number
  readonly id: string
  readonly sequence: number
  readonly type: OperationType
  readonly fileId: string
  readonly createdAt: number
  readonly completedAt: number
  readonly failure: string | null
  /** What the ingestion costs; null for a delete. */
  readonly ingestionUnits: number | null
}
