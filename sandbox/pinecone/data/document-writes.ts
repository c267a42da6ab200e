// What document operations write: 2026-07, upsertDocuments, updateDocuments and deleteDocuments.
import type { IndexRecord } from '../records.ts'
import type { DataCall, DataOutcome } from './calls.ts'
import type { StoredRecord } from './stored.ts'
import { invalidArgument } from '../errors.ts'
import { checkHasDocuments, writableNamespace, writeTimes } from './calls.ts'
import { readDocument, withFields, withoutFields } from './document-fields.ts'
import { embedsText } from './embedded-fields.ts'
import { isObject, isStrings } from './metadata.ts'
import { bodyObject, checkKeys, readFlag, readId, readIds, readNamespace } from './reading.ts'
import { recordsMatching } from './vector-writes.ts'

const MAX_DOCUMENTS = 1_000
const MAX_EMBEDDED_DOCUMENTS = 50

/** Upserts documents, all or none. */
export function upsertDocuments(call: DataCall): DataOutcome {
  checkHasDocuments(call, true)
  const body = bodyObject(call.body)
  checkKeys(body, ['documents'])
  const records = listOf(body['documents'], maximumFor(call.index)).map((sent) => readDocument(sent, call.index))
  const times = writeTimes(call)
  const namespace = writableNamespace(call, call.namespace, times)
  for (const record of records) namespace.put(record, times)
  return { status: 202, body: { upserted_count: records.length } }
}

function maximumFor(index: IndexRecord): number {
  return embedsText(index) ? MAX_EMBEDDED_DOCUMENTS : MAX_DOCUMENTS
}

function listOf(documents: unknown, maximum: number): unknown[] {
  if (!Array.isArray(documents) || documents.length === 0) throw invalidArgument('documents must be a non-empty list')
  if (documents.length <= maximum) return documents
  throw invalidArgument(`Number of documents must be at most ${maximum} a request, got ${documents.length}`)
}

/** Changes fields of documents by their ids, or of all that a filter takes. What is not there stays away. */
export function updateDocuments(call: DataCall): DataOutcome {
  checkHasDocuments(call, true)
  const body = bodyObject(call.body)
  checkKeys(body, ['documents', 'filter', 'set_fields', 'remove_fields'])
  const { documents, filter } = body
  if ((documents === undefined) === (filter === undefined)) {
    throw invalidArgument('Exactly one of documents and filter must be given')
  }
  const times = writeTimes(call)
  const namespace = call.data.get(readNamespace(call.namespace))
  if (filter === undefined) {
    for (const patch of listOf(documents, maximumFor(call.index))) {
      if (!isObject(patch)) throw invalidArgument('Each document must be a JSON object')
      const { _id, _remove_fields: remove, ...set } = patch
      const record = namespace?.get(readId(_id, 'Document _id'), 'at', Infinity)
      if (record) namespace?.put(patched(record, set, remove, call.index), times)
    }
    return { status: 202, body: {} }
  }
  checkFilter(filter)
  const { set_fields: set = {}, remove_fields: remove } = body
  if (!isObject(set)) throw invalidArgument('set_fields must be an object')
  const matching = namespace ? recordsMatching(namespace, filter) : []
  for (const record of matching) namespace?.put(patched(record, set, remove, call.index), times)
  return { status: 202, body: { matched_records: matching.length } }
}

function patched(
  record: StoredRecord,
  set: Record<string, unknown>,
  remove: unknown,
  index: IndexRecord
): StoredRecord {
  if (remove !== undefined && !isStrings(remove)) throw invalidArgument('Fields to remove must be a list of strings')
  const both = remove?.find((name) => Object.hasOwn(set, name))
  if (both !== undefined) throw invalidArgument(`Field '${both}' cannot be both set and removed`)
  return withoutFields(withFields(record, set, index), remove ?? [], index)
}

function checkFilter(filter: unknown): void {
  if (isObject(filter) && Object.keys(filter).length > 0) return
  throw invalidArgument('filter must be a non-empty object')
}

/** Deletes documents by their ids, by a filter, or all. */
export function deleteDocuments(call: DataCall): DataOutcome {
  checkHasDocuments(call, true)
  const body = bodyObject(call.body)
  checkKeys(body, ['ids', 'filter', 'delete_all'])
  const { ids, filter } = body
  const all = readFlag('delete_all', body['delete_all'])
  if ([ids !== undefined, filter !== undefined, all].filter(Boolean).length !== 1) {
    throw invalidArgument('Exactly one of ids, filter and delete_all must be given')
  }
  if (filter !== undefined) checkFilter(filter)
  const namespace = call.data.get(readNamespace(call.namespace))
  const wanted = ids === undefined ? null : readIds(ids, MAX_DOCUMENTS)
  const matching = wanted === null && namespace ? recordsMatching(namespace, all ? {} : filter).map(({ id }) => id) : []
  const times = writeTimes(call)
  for (const id of wanted ?? matching) namespace?.remove(id, times)
  return { status: 202, body: filter === undefined ? {} : { matched_records: matching.length } }
}
