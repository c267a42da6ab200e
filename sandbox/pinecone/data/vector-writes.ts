// What vector operations write: OpenAPI 2026-04, upsertVectors, updateVector and deleteVectors.
import type { IndexRecord } from '../records.ts'
import type { DataCall, DataOutcome } from './calls.ts'
import type { Namespace } from './namespace.ts'
import type { StoredRecord } from './stored.ts'
import { invalidArgument, notFound } from '../errors.ts'
import { checkHasDocuments, writableNamespace, writeTimes } from './calls.ts'
import { readFilter } from './filter.ts'
import { checkMetadata, isObject } from './metadata.ts'
import {
  bodyObject,
  checkKeys,
  NO_SPARSE,
  readDense,
  readFlag,
  readId,
  readIds,
  readNamespace,
  readSparse,
  takesSparse
} from './reading.ts'

const MAX_VECTORS = 1_000
// A request of this size is one of thousands: what is recorded of it shares its numbers with what is stored.
const PACKED_LENGTH = 65_536

/** Upserts vectors, all or none. Of one id twice in a request, the last stays. */
export function upsertVectors(call: DataCall): DataOutcome {
  checkHasDocuments(call, false)
  const body = bodyObject(call.body)
  checkKeys(body, ['vectors', 'namespace'])
  const { vectors } = body
  if (!Array.isArray(vectors) || vectors.length === 0) throw invalidArgument('vectors must be a non-empty list')
  if (vectors.length > MAX_VECTORS) {
    throw invalidArgument(`Number of vectors must be at most ${MAX_VECTORS} a request, got ${vectors.length}`)
  }
  const records = vectors.map((vector) => readVector(vector, call.index))
  const times = writeTimes(call)
  const namespace = writableNamespace(call, body['namespace'], times)
  for (const record of records) namespace.put(record, times)
  if (call.text.length > PACKED_LENGTH) pack(vectors, records)
  return { status: 200, body: { upsertedCount: records.length } }
}

/** Takes a vector as sent; gives the record it makes in an index, or refuses it. */
export function readVector(vector: unknown, index: IndexRecord): StoredRecord {
  if (!isObject(vector)) throw invalidArgument('vectors: expected a list of objects')
  checkKeys(vector, ['id', 'values', 'sparseValues', 'sparse_values', 'metadata'], 'vectors: ')
  const id = readId(vector['id'])
  const sent = vector['sparseValues'] ?? vector['sparse_values']
  const sparse = sent === undefined ? null : readSparse(sent)
  if (sparse && !takesSparse(index)) throw invalidArgument(NO_SPARSE)
  const metadata = checkMetadata(vector['metadata'])
  if (index.vectorType === 'sparse') {
    if (isEmptyOrNone(vector['values'])) {
      if (!sparse) throw invalidArgument('Sparse vector must contain at least one value')
      return { id, values: null, sparse, metadata }
    }
    throw invalidArgument('Dense values are not supported by a sparse index')
  }
  return { id, values: readDense(vector['values'] ?? [], index.dimension ?? 0), sparse, metadata }
}

function isEmptyOrNone(values: unknown): boolean {
  return values === undefined || values === null || (Array.isArray(values) && values.length === 0)
}

function pack(vectors: readonly unknown[], records: readonly StoredRecord[]): void {
  for (const [place, vector] of vectors.entries()) {
    const values = records[place]?.values
    if (isObject(vector) && values) vector['values'] = values
  }
}

/** Updates the record of an id, or the metadata of all that a filter takes. What is not there stays away. */
export function updateVector(call: DataCall): DataOutcome {
  checkHasDocuments(call, false)
  const body = bodyObject(call.body)
  checkKeys(body, ['id', 'values', 'sparseValues', 'setMetadata', 'namespace', 'filter', 'dryRun'])
  if ((body['id'] === undefined) === (body['filter'] === undefined)) {
    throw invalidArgument('Exactly one of id and filter must be given')
  }
  const times = writeTimes(call)
  const namespace = call.data.get(readNamespace(body['namespace']))
  const set = checkMetadata(body['setMetadata'])
  if (body['filter'] !== undefined) {
    const matching = namespace ? recordsMatching(namespace, body['filter']) : []
    const dryRun = readFlag('dryRun', body['dryRun'])
    for (const record of dryRun ? [] : matching) namespace?.put({ ...record, metadata: merged(record, set) }, times)
    return { status: 200, body: { matchedRecords: matching.length } }
  }
  const changes = changesIn(body, call.index)
  const record = namespace?.get(readId(body['id']), 'at', Infinity)
  if (record) namespace?.put({ ...record, ...changes, metadata: merged(record, set) }, times)
  return { status: 200, body: {} }
}

function changesIn(body: Record<string, unknown>, index: IndexRecord): Partial<StoredRecord> {
  const { values, sparseValues } = body
  if (sparseValues !== undefined && !takesSparse(index)) throw invalidArgument(NO_SPARSE)
  return {
    ...(!isEmptyOrNone(values) && { values: readDense(values, index.dimension ?? 0) }),
    ...(sparseValues !== undefined && { sparse: readSparse(sparseValues) })
  }
}

function merged({ metadata }: StoredRecord, set: StoredRecord['metadata']): StoredRecord['metadata'] {
  return set ? checkMetadata({ ...metadata, ...set }) : metadata
}

/** Gives the records a filter takes, whether or not reads see them yet. */
export function recordsMatching(namespace: Namespace, filter: unknown): StoredRecord[] {
  const takes = readFilter(filter)
  return [...namespace.seen('at', Infinity)].filter(({ metadata }) => takes(metadata ?? {}))
}

/** Deletes by ids, by a filter, or all. */
export function deleteVectors(call: DataCall): DataOutcome {
  checkHasDocuments(call, false)
  const body = bodyObject(call.body)
  checkKeys(body, ['ids', 'deleteAll', 'namespace', 'filter'])
  const { ids, filter } = body
  const all = readFlag('deleteAll', body['deleteAll'])
  if ([ids !== undefined, filter !== undefined, all].filter(Boolean).length !== 1) {
    throw invalidArgument('Exactly one of ids, deleteAll and filter must be given')
  }
  const wanted = ids === undefined ? null : readIds(ids, MAX_VECTORS)
  const namespace = call.data.get(readNamespace(body['namespace']))
  if (!namespace) throw notFound('Namespace not found')
  const times = writeTimes(call)
  const chosen = wanted ?? recordsMatching(namespace, all ? {} : filter).map(({ id }) => id)
  for (const id of chosen) namespace.remove(id, times)
  return { status: 200, body: {} }
}
