// From an operation on an assistant's files to its answer.
import type { Call, Outcome } from '../call.ts'
import type { AssistantRecord } from '../records.ts'
import type { OperationRecord } from './records.ts'
import type { FileOperation } from './routes.ts'
import type { Pace } from './limits.ts'
import { invalidArgument, notFound } from '../errors.ts'
import { pageOf } from '../paging.ts'
import { answerChat } from './chat.ts'
import { assistantAt, deleteFile, describeFile, sendFile } from './files.ts'
import { isKept, isListed, operationStatus } from './lifecycle.ts'
import { readFilterText } from './metadata.ts'
import { readFlag, readUpload } from './uploads.ts'
import { writeFile, writeOperation } from './wire.ts'

// OpenAPI 2026-04 gives these for operations, and none for files.
const PAGES = { byDefault: 100, maximum: 100 }

export const FILE_OPERATIONS: Readonly<Record<FileOperation, (call: Call) => Outcome>> = {
  listFiles: (call) => {
    const { project, view, query } = call
    const assistant = assistantOf(call, 'lists')
    const filter = query.get('filter')
    const isWanted = filter === null ? () => true : readFilterText(filter)
    const files = project.files
      .filesOf(assistant.sequence, view.now)
      .filter((file) => isListed(file, view.now, project.speeds.failedFileListedMs) && isWanted(file.metadata ?? {}))
    const { page, next } = pageOf(files, query.get('limit'), query.get('pagination_token'), PAGES)
    const written = page.map((file) => writeFile(file, view.now))
    return { status: 200, body: { files: written, ...(next !== null && { pagination: { next } }) } }
  },
  describeFile: (call) => {
    const { project, view, id, query } = call
    const file = describeFile(project, assistantOf(call, 'gets'), id, view.now)
    return { status: 200, body: writeFile(file, view.now, readFlag(query, 'include_url')) }
  },
  uploadFile: (call) => answerUpload(call, null),
  upsertFile: (call) => answerUpload(call, call.id),
  deleteFile: (call) => {
    const operation = deleteFile(call.project, assistantOf(call, 'writes'), call.id)
    return operation ? accepted(call, operation) : { status: 204 }
  },
  listOperations: (call) => {
    const { view, query } = call
    const { now } = view
    const type = query.get('operation_type')
    const status = query.get('status')
    const operations = operationsOf(call, assistantOf(call, 'lists')).filter(
      (one) => (type === null || one.type === type) && (status === null || operationStatus(one, now) === status)
    )
    const { page, next } = pageOf(operations, query.get('limit'), query.get('pagination_token'), PAGES)
    const written = page.map((operation) => writeOperation(operation, now))
    return { status: 200, body: { operations: written, ...(next !== null && { pagination: { next } }) } }
  },
  describeOperation: (call) => {
    const operation = operationsOf(call, assistantOf(call, 'gets')).find(({ id }) => id === call.id)
    if (!operation) throw notFound(`Operation ${call.id} not found.`)
    return { status: 200, body: writeOperation(operation, call.view.now) }
  },
  chatAssistant: (call) => ({ status: 200, body: answerChat(call, assistantOf(call, null)) })
}

/** The assistant that a request is about, once the request may be made at all. */
function assistantOf(call: Call, pace: Pace | null): AssistantRecord {
  const { project, version, name, host } = call
  if (!version.knowsFileOperations) {
    throw invalidArgument(`API version ${version.date}: this sandbox speaks of files since 2026-04.`)
  }
  // Whether it is there, a write sees at once; a stale read is of its files.
  const assistant = assistantAt(project.store.view(), name, host)
  if (pace) project.files.paces.take(pace, project.store.view().now)
  return assistant
}

function operationsOf({ project, view }: Call, assistant: AssistantRecord): OperationRecord[] {
  const all = project.files.operations.all(view.now)
  return all.filter((one) => one.assistant === assistant.sequence && isKept(one, view.now))
}

function answerUpload(call: Call, chosenId: string | null): Outcome {
  const { project, form, query } = call
  const assistant = assistantOf(call, 'writes')
  const upload = readUpload(form, query, project.files.rules.limits)
  return accepted(call, sendFile(project, assistant, upload, chosenId))
}

function accepted({ project, name }: Call, operation: OperationRecord): Outcome {
  return {
    status: 202,
    headers: { location: `/operations/${encodeURIComponent(name)}/${operation.id}` },
    body: writeOperation(operation, project.store.view().now)
  }
}
