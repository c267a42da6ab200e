// Files and operations on the wire (OpenAPI 2026-04, assistant data plane).
import type { FileRecord, OperationRecord } from './records.ts'
import { timestamp } from '../times.ts'
import { fileStatus, operationStatus, percentComplete } from './lifecycle.ts'

/** A file as it is answered (OpenAPI 2026-04, AssistantFileModel). */
export interface FileModel {
  id: string
  name: string
  size: number
  metadata: Readonly<Record<string, unknown>> | null
  created_on: string
  updated_on: string
  status: string
  multimodal: boolean
  signed_url: string | null
}

/** An operation as it is answered (OpenAPI 2026-04, OperationModel). */
export interface OperationModel {
  id: string
  operation_type: string
  file_id: string
  status: string
  created_on: string
  completed_on: string | null
  percent_complete: number
  error_message: string | null
  ingestion_units: number | null
}

/** Takes a record and the time; gives the answer. A signed URL leads nowhere here. */
export function writeFile(file: FileRecord, now: number, signed = false): FileModel {
  const { id, name, bytes, metadata, multimodal } = file
  return {
    id,
    name,
    size: bytes.length,
    metadata,
    created_on: timestamp(file.createdAt),
    updated_on: timestamp(now < file.processedAt ? file.uploadedAt : file.processedAt),
    status: fileStatus(file, now),
    multimodal,
    signed_url: signed ? `https://storage.googleapis.com/sandbox/${id}?signature=none` : null
  }
}

/** Takes a record and the time; gives the answer. */
export function writeOperation(operation: OperationRecord, now: number): OperationModel {
  const status = operationStatus(operation, now)
  return {
    id: operation.id,
    operation_type: operation.type,
    file_id: operation.fileId,
    status,
    created_on: timestamp(operation.createdAt),
    completed_on: status === 'Processing' ? null : timestamp(operation.completedAt),
    percent_complete: percentComplete(operation, now),
    error_message: status === 'Failed' ? operation.failure : null,
    ingestion_units: status === 'Completed' ? operation.ingestionUnits : null
  }
}
