// From a file or an operation and the time to the state it is in (OpenAPI 2026-04, AssistantFileModel, OperationModel).
import type { FileRecord, OperationRecord } from './records.ts'

/** Operations are kept for thirty days after they ended (OpenAPI 2026-04, list_operations). */
const KEPT_MS = 30 * 24 * 60 * 60_000

export type FileStatus = 'Processing' | 'Available' | 'Deleting' | 'ProcessingFailed'

/** Whether a file is there at all. */
export function isThere({ goneAt }: FileRecord, now: number): boolean {
  return goneAt === null || now < goneAt
}

/** Gives `status` of a file. */
export function fileStatus(file: FileRecord, now: number): FileStatus {
  if (file.goneAt !== null) return 'Deleting'
  if (now < file.processedAt) return 'Processing'
  return file.failure === null ? 'Available' : 'ProcessingFailed'
}

/** Whether the list shows a file: one that failed drops out of it after a while, as Pinecone's docs say. */
export function isListed(file: FileRecord, now: number, failedListedMs: number): boolean {
  if (!isThere(file, now)) return false
  return fileStatus(file, now) !== 'ProcessingFailed' || now < file.processedAt + failedListedMs
}

/** Whether an operation is still told of. */
export function isKept({ completedAt }: OperationRecord, now: number): boolean {
  return now < completedAt + KEPT_MS
}

/** Gives `status` of an operation. */
export function operationStatus({ completedAt, failure }: OperationRecord, now: number): string {
  if (now < completedAt) return 'Processing'
  return failure === null ? 'Completed' : 'Failed'
}

/** Gives `percent_complete` of an operation: even progress to the end, or to where it failed. */
export function percentComplete({ createdAt, completedAt, failure }: OperationRecord, now: number): number {
  const share = now < completedAt ? (now - createdAt) / (completedAt - createdAt) : 1
  return Math.floor((failure === null ? 100 : 99) * share)
}
