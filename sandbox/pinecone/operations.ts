// From an operation to its answer: which code reads the body, changes the state and writes the result.
import type { AssistantModel } from './assistant-wire.ts'
import type { Call, Outcome } from './call.ts'
import type { AssistantRecord, IndexRecord } from './records.ts'
import type { Operation } from './routes.ts'
import type { View } from './store.ts'
import type { Version } from './versions.ts'
import { readCreateAssistant, readUpdateAssistant, writeAssistant, writeUpdate } from './assistant-wire.ts'
import {
  createAssistant,
  deleteAssistant,
  describeAssistant,
  listAssistants,
  pageOfAssistants,
  updateAssistant
} from './assistants.ts'
import { BACKUP_OPERATIONS } from './backups/operations.ts'
import { COLLECTION_OPERATIONS } from './collection-operations.ts'
import { notFound } from './errors.ts'
import { FILE_OPERATIONS } from './files/operations.ts'
import { configureIndex, createIndex, deleteIndex, describeIndex, listIndexes } from './indexes.ts'
import { indexStatus } from './lifecycle.ts'

const OPERATIONS: Readonly<Record<Operation, (call: Call) => Outcome>> = {
  listIndexes: (call) => {
    const { view } = call
    const indexes = listIndexes(seen(call, view)).map((record) => written(call, record, view.now))
    return { status: 200, body: { indexes } }
  },
  describeIndex: (call) => {
    const { view, name } = call
    return { status: 200, body: written(call, describeIndex(seen(call, view), name), view.now) }
  },
  createIndex: (call) => {
    const draft = call.version.indexes.readCreate(call.text, call.project)
    return answerIndex(call, 201, createIndex(call.project, draft))
  },
  createIndexForModel: (call) => {
    const draft = call.version.indexes.readCreateForModel(call.text)
    return answerIndex(call, 201, createIndex(call.project, draft))
  },
  configureIndex: (call) => {
    const { version, project } = call
    const changes = version.indexes.readConfigure(call.text, project)
    describeIndex(seen(call, project.store.view()), call.name)
    const status = version.indexes.configureStatus(project.behaviour)
    return answerIndex(call, status, configureIndex(project, call.name, changes))
  },
  deleteIndex: (call) => {
    describeIndex(seen(call, call.project.store.view()), call.name)
    deleteIndex(call.project, call.name)
    return { status: 202 }
  },
  listAssistants: ({ view, version, query }) => {
    const write = writer(version, view.now)
    if (!version.pagesAssistants) return { status: 200, body: { assistants: listAssistants(view).map(write) } }
    const { page, next } = pageOfAssistants(view, query.get('limit'), query.get('pagination_token'))
    return { status: 200, body: { assistants: page.map(write), ...(next !== null && { pagination: { next } }) } }
  },
  describeAssistant: ({ view, version, name }) => {
    return { status: 200, body: writer(version, view.now)(describeAssistant(view, name)) }
  },
  createAssistant: ({ project, version, text }) => {
    const record = createAssistant(project, readCreateAssistant(text))
    return { status: 200, body: writer(version, project.store.view().now)(record) }
  },
  updateAssistant: ({ project, version, name, text }) => {
    const record = updateAssistant(project, name, readUpdateAssistant(text))
    const changed = writeUpdate(record)
    if (project.behaviour.assistantUpdate === 'changed fields') return { status: 200, body: changed }
    return { status: 200, body: { ...writer(version, project.store.view().now)(record), ...changed } }
  },
  deleteAssistant: ({ project, name }) => {
    deleteAssistant(project, name)
    return { status: 200 }
  },
  ...COLLECTION_OPERATIONS,
  ...FILE_OPERATIONS,
  ...BACKUP_OPERATIONS
}

/** Carries out an operation; gives its outcome, or throws the refusal. */
export function carryOut(operation: Operation, call: Call): Outcome {
  const { knowsBackups, date } = call.version
  if (!knowsBackups && operation in BACKUP_OPERATIONS) throw notFound(`API version ${date} has no backups.`)
  return OPERATIONS[operation](call)
}

/** The view without what the version does not see. */
function seen({ project, version }: Call, view: View): View {
  if (version.indexes.knowsDocuments || project.classicSeesDocuments) return view
  return { ...view, indexes: new Map([...view.indexes].filter(([, { documents }]) => documents === null)) }
}

function answerIndex(call: Call, status: number, record: IndexRecord): Outcome {
  return { status, body: written(call, record, call.project.store.view().now) }
}

/** An index in the shape of the version; as long as it is initializing, the live service may not know its host. */
function written({ project, version }: Call, record: IndexRecord, now: number): unknown {
  const model = version.indexes.write(record, now)
  if (project.behaviour.initializingHost === 'told' || indexStatus(record, now).state !== 'Initializing') return model
  return { ...model, host: null }
}

function writer(version: Version, now: number) {
  return (record: AssistantRecord): AssistantModel => writeAssistant(record, now, version.showsAssistantRegion)
}
