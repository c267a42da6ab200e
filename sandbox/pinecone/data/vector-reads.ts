// What vector operations read: OpenAPI 2026-04, fetchVectors, fetch_vectors_by_metadata, queryVectors, listVectors and
// describeIndexStats.
import type { IndexRecord } from '../records.ts'
import type { DataCall, DataOutcome } from './calls.ts'
import type { Filter } from './filter.ts'
import type { Namespace } from './namespace.ts'
import type { QueryVector, Scored } from './scores.ts'
import type { StoredRecord } from './stored.ts'
import { invalidArgument } from '../errors.ts'
import { checkHasDocuments, readableNamespace } from './calls.ts'
import { readFilter } from './filter.ts'
import {
  bodyObject,
  checkKeys,
  NO_SPARSE,
  pageOf,
  readDense,
  readFlag,
  readId,
  readIds,
  readInteger,
  readSparse,
  takesSparse
} from './reading.ts'
import { best, scorer } from './scores.ts'
import { plainFloats, plainSparse, writeVector } from './stored.ts'

const MAX_IDS = 1_000
const PAGE = { minimum: 1, maximum: 100 }
const TOP_K = { minimum: 1, maximum: 10_000 }
const ONE_READ = { readUnits: 1 }

/** Fetches records by their ids. What is not there is left out. */
export function fetchVectors(call: DataCall): DataOutcome {
  checkHasDocuments(call, false)
  const ids = readIds(call.query.getAll('ids'), MAX_IDS)
  const { name, namespace } = readableNamespace(call, call.query.get('namespace'))
  const found = ids.flatMap((id) => namespace?.get(id, 'visibleAt', call.seenAt) ?? [])
  return { status: 200, body: { vectors: byId(found), namespace: name, usage: ONE_READ } }
}

function byId(records: readonly StoredRecord[]): Record<string, unknown> {
  return Object.fromEntries(records.map((record) => [record.id, writeVector(record)]))
}

/** Fetches the records that a filter takes, by pages. */
export function fetchVectorsByMetadata(call: DataCall): DataOutcome {
  checkHasDocuments(call, false)
  const body = bodyObject(call.body)
  checkKeys(body, ['namespace', 'filter', 'limit', 'paginationToken'])
  const { name, namespace } = readableNamespace(call, body['namespace'])
  const limit = readInteger('limit', body['limit'], TOP_K, 100)
  const takes = readFilter(body['filter'])
  const records = new Map(
    [...(namespace?.seen('visibleAt', call.seenAt) ?? [])]
      .filter(({ metadata }) => takes(metadata ?? {}))
      .map((record) => [record.id, record])
  )
  const { page, next } = pageOf([...records.keys()].sort(), { prefix: '', limit, token: body['paginationToken'] })
  const vectors = byId(page.flatMap((id) => records.get(id) ?? []))
  return {
    status: 200,
    body: { vectors, namespace: name, usage: ONE_READ, ...(next !== null && { pagination: { next } }) }
  }
}

/** Lists ids, sorted, by pages (serverless only). */
export function listVectors(call: DataCall): DataOutcome {
  checkHasDocuments(call, false)
  if (call.index.deployment.kind === 'pod') throw invalidArgument('List is supported only for serverless indexes')
  const { name, namespace } = readableNamespace(call, call.query.get('namespace'))
  const { page, next } = pageOf(namespace?.ids(call.seenAt) ?? [], {
    prefix: call.query.get('prefix') ?? '',
    limit: readInteger('limit', call.query.get('limit'), PAGE, 100),
    token: call.query.get('paginationToken')
  })
  const vectors = page.map((id) => ({ id }))
  return {
    status: 200,
    body: { vectors, namespace: name, usage: ONE_READ, ...(next !== null && { pagination: { next } }) }
  }
}

const QUERY_KEYS = 'namespace topK filter includeValues includeMetadata vector sparseVector id scanFactor maxCandidates'

/** Finds the records nearest to a vector, or to the record of an id. */
export function queryVectors(call: DataCall): DataOutcome {
  checkHasDocuments(call, false)
  const body = bodyObject(call.body)
  checkKeys(body, QUERY_KEYS.split(' '))
  const { name, namespace } = readableNamespace(call, body['namespace'])
  const count = readInteger('topK', body['topK'], TOP_K)
  const takes = readFilter(body['filter'])
  const query = queryOf(body, call, namespace)
  const found = query ? nearest(call, namespace, query, takes, count) : []
  const withValues = readFlag('includeValues', body['includeValues'])
  const withMetadata = readFlag('includeMetadata', body['includeMetadata'])
  const matches = found.map(({ record, score }) => ({
    id: record.id,
    score,
    values: withValues && record.values ? plainFloats(record.values) : [],
    ...(withValues && record.sparse && { sparseValues: plainSparse(record.sparse) }),
    ...(withMetadata && record.metadata && { metadata: record.metadata })
  }))
  return { status: 200, body: { matches, namespace: name, usage: ONE_READ } }
}

/** Null where the record of the id is not there, which finds nothing. */
function queryOf(
  body: Record<string, unknown>,
  { index, seenAt }: DataCall,
  namespace: Namespace | undefined
): QueryVector | null {
  const { vector, sparseVector, id } = body
  const hasVector = Array.isArray(vector) && vector.length > 0
  if (typeof id === 'string' && id !== '') {
    if (hasVector || sparseVector !== undefined)
      throw invalidArgument('Cannot provide both ID and vector at the same time.')
    return namespace?.get(readId(id), 'searchableAt', seenAt) ?? null
  }
  return readQueryVector(index, hasVector ? vector : undefined, sparseVector)
}

/** Takes the vectors of a query as sent; gives what an index is searched with. */
export function readQueryVector(index: IndexRecord, dense: unknown, sparse: unknown): QueryVector {
  if (dense === undefined && sparse === undefined) throw invalidArgument('Either a vector or an ID must be given.')
  if (sparse !== undefined && !takesSparse(index)) throw invalidArgument(NO_SPARSE)
  if (dense === undefined && index.vectorType === 'dense') {
    throw invalidArgument(`Vector dimension 0 does not match the dimension of the index ${index.dimension ?? 0}`)
  }
  return {
    values: dense === undefined ? null : readDense(dense, index.dimension ?? 0, 'vector'),
    sparse: sparse === undefined ? null : readSparse(sparse, 'sparseVector')
  }
}

/** Gives the records nearest to a query, best first, out of those that a search sees. */
export function nearest(
  { index, seenAt }: DataCall,
  namespace: Namespace | undefined,
  query: QueryVector,
  takes: Filter,
  count: number
): Scored[] {
  const score = scorer(index.metric, query)
  const scored: Scored[] = []
  for (const record of namespace?.seen('searchableAt', seenAt) ?? []) {
    const value = takes(record.metadata ?? {}) ? score(record) : null
    if (value !== null) scored.push({ record, score: value })
  }
  return best(scored, index.metric, count)
}

/** Tells how many records each namespace has. */
export function describeIndexStats(call: DataCall): DataOutcome {
  const { index, data, seenAt } = call
  const body = call.body === undefined ? {} : bodyObject(call.body)
  checkKeys(body, ['filter'])
  if (body['filter'] !== undefined && index.deployment.kind !== 'pod') {
    throw invalidArgument(
      'Serverless and Starter indexes do not support describing index stats with metadata filtering'
    )
  }
  const takes = readFilter(body['filter'])
  const summaries = data.namesAt(seenAt).map((name) => {
    const records = [...(data.at(name, seenAt)?.seen('visibleAt', seenAt) ?? [])]
    return [name, { vectorCount: records.filter(({ metadata }) => takes(metadata ?? {})).length }] as const
  })
  const totalVectorCount = summaries.reduce((sum, [, { vectorCount }]) => sum + vectorCount, 0)
  const { metric, vectorType, dimension } = index
  const about = { metric, vectorType, ...(dimension !== null && { dimension }) }
  return {
    status: 200,
    body: { namespaces: Object.fromEntries(summaries), indexFullness: 0, totalVectorCount, ...about }
  }
}
