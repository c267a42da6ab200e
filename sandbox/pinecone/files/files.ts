// What the operations on files do to the state (OpenAPI 2026-04, assistant data plane).
import type { Project } from '../project.ts'
import type { AssistantRecord } from '../records.ts'
import type { View } from '../store.ts'
import type { FileRecord, OperationRecord, OperationType } from './records.ts'
import type { Upload } from './uploads.ts'
import { describeAssistant } from '../assistants.ts'
import { assistantNotFound, invalidArgument, notFound, Refused } from '../errors.ts'
import { idOf } from '../ids.ts'
import { assistantStatus } from '../lifecycle.ts'
import { fileStatus } from './lifecycle.ts'
import { checkUnits } from './limits.ts'
import { failureOf, unitsOf } from './uploads.ts'

const ID = /^[A-Za-z0-9_-]{1,128}$/

/**
 * Gives the assistant of that name, or the 404 of OpenAPI 2026-04, list_files: where it is not there, is going, or has
 * its files at another host. What answers for one that is not ready is not published; here it is a 400.
 */
export function assistantAt(view: View, name: string, host: string): AssistantRecord {
  const assistant = describeAssistant(view, name)
  if (assistant.goneAt !== null || assistant.host !== host) throw assistantNotFound(name)
  const status = assistantStatus(assistant, view.now)
  if (status === 'Ready') return assistant
  throw new Refused(400, 'FAILED_PRECONDITION', `Assistant "${name}" is not ready: its status is ${status}.`)
}

/** Gives the file of that id, or the 404 of OpenAPI 2026-04, describe_file. */
export function describeFile(project: Project, assistant: AssistantRecord, id: string, now: number): FileRecord {
  const file = project.files.file(assistant.sequence, id, now)
  if (file) return file
  throw notFound(`File with id ${id}  not found in provided assistant`)
}

/** Takes an upload, and the id where the client chose it; gives the operation that processes it. */
export function sendFile(
  project: Project,
  assistant: AssistantRecord,
  upload: Upload,
  chosenId: string | null
): OperationRecord {
  if (chosenId !== null && !ID.test(chosenId)) {
    throw invalidArgument('File id must be 1 to 128 characters long, alphanumeric, hyphens (-) or underscores (_).')
  }
  const { files } = project
  const { now } = project.store.view()
  const units = unitsOf(upload.bytes.length)
  checkUnits(files.rules.limits, files.unitsSpent(now), units)
  const file = newFile(project, assistant, upload, chosenId)
  files.put(file)
  const type = chosenId === null ? 'upload_file' : 'upsert_file'
  return begin(project, file, type, { completedAt: file.processedAt, failure: file.failure, ingestionUnits: units })
}

/** Gives the record that an upload makes, untested against the rules; one of the same id is replaced. */
export function newFile(
  project: Project,
  assistant: AssistantRecord,
  upload: Upload,
  chosenId: string | null
): FileRecord {
  const { now } = project.store.view()
  const { files, speeds } = project
  const replaced = chosenId === null ? undefined : files.file(assistant.sequence, chosenId, now)
  const former = replaced?.goneAt === null ? replaced : undefined
  const sequence = former?.sequence ?? project.store.nextSequence()
  const takesMetadata = chosenId === null || files.rules.putTakesMetadata
  return {
    assistant: assistant.sequence,
    id: chosenId ?? idOf('file', sequence),
    sequence,
    name: upload.name,
    bytes: upload.bytes,
    metadata: takesMetadata ? upload.metadata : (former?.metadata ?? null),
    multimodal: upload.multimodal,
    createdAt: former?.createdAt ?? now,
    uploadedAt: now,
    processedAt: now + speeds.fileReadyMs,
    failure: failureOf(upload, files.rules),
    goneAt: null
  }
}

/** Begins to delete a file; gives the operation, or null where it is gone at once. Again is the same operation. */
export function deleteFile(project: Project, assistant: AssistantRecord, id: string): OperationRecord | null {
  const { now } = project.store.view()
  const { files, speeds } = project
  const file = describeFile(project, assistant, id, now)
  if (file.goneAt !== null) return deletionOf(project, file)
  if (files.rules.deleteStatus === 204 || fileStatus(file, now) === 'ProcessingFailed') {
    files.put({ ...file, goneAt: now })
    return null
  }
  const completedAt = now + speeds.fileDeleteMs
  files.put({ ...file, goneAt: completedAt })
  return begin(project, file, 'delete_file', { completedAt, failure: null, ingestionUnits: null })
}

function deletionOf({ files }: Project, { assistant, id }: FileRecord): OperationRecord | null {
  const operations = files.operations.all()
  return operations.findLast((one) => one.assistant === assistant && one.fileId === id) ?? null
}

function begin(
  project: Project,
  file: FileRecord,
  type: OperationType,
  end: Pick<OperationRecord, 'completedAt' | 'failure' | 'ingestionUnits'>
): OperationRecord {
  const sequence = project.store.nextSequence()
  const { now } = project.store.view()
  const id = `op-${idOf('operation', sequence)}`
  const operation = { assistant: file.assistant, id, sequence, type, fileId: file.id, createdAt: now, ...end }
  project.files.operations.put(id, operation)
  return operation
}
