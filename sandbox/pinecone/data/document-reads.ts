// What document operations read: 2026-07, fetchDocuments, searchDocuments and listDocuments.
import type { DataCall, DataOutcome } from './calls.ts'
import type { Filter } from './filter.ts'
import type { Namespace } from './namespace.ts'
import type { Scored } from './scores.ts'
import { invalidArgument } from '../errors.ts'
import { checkHasDocuments, readableNamespace } from './calls.ts'
import { searchedField, readInclude, textFields, writeDocument } from './document-fields.ts'
import { readFilter } from './filter.ts'
import { isObject, isStrings } from './metadata.ts'
import { bodyObject, checkKeys, pageOf, readDense, readIds, readInteger, readSparse } from './reading.ts'
import { best } from './scores.ts'
import { nearest } from './vector-reads.ts'
import { bm25, tokensOf } from './words.ts'

const MAX_IDS = 1_000
const MAX_QUERY_BYTES = 10_240
const PAGE = { minimum: 1, maximum: 100 }
const FETCH_PAGE = { minimum: 1, maximum: 10_000 }
const USAGE = { read_units: 1 }

/** Fetches documents by their ids, or by a filter and then by pages. */
export function fetchDocuments(call: DataCall): DataOutcome {
  checkHasDocuments(call, true)
  const body = bodyObject(call.body)
  checkKeys(body, ['ids', 'filter', 'include_fields', 'pagination_token', 'limit'])
  const { ids, filter, pagination_token: token } = body
  if ((ids === undefined) === (filter === undefined))
    throw invalidArgument('Exactly one of ids and filter must be given')
  const { name, namespace } = readableNamespace(call, call.namespace)
  const include = readInclude(body['include_fields'], null)
  const limit = readInteger('limit', body['limit'], FETCH_PAGE, 100)
  const { page, next } =
    ids === undefined
      ? pageOf(matchingIds(call, namespace, filter), { prefix: '', limit, token })
      : { page: readIds(ids, MAX_IDS), next: null }
  const found = page.flatMap((id) => namespace?.get(id, 'visibleAt', call.seenAt) ?? [])
  const documents = Object.fromEntries(found.map((record) => [record.id, writeDocument(record, call.index, include)]))
  return {
    status: 200,
    body: { documents, namespace: name, usage: USAGE, ...(next !== null && { pagination: { next } }) }
  }
}

function matchingIds({ seenAt }: DataCall, namespace: Namespace | undefined, filter: unknown): string[] {
  if (!isObject(filter) || Object.keys(filter).length === 0) throw invalidArgument('filter must be a non-empty object')
  const takes = readFilter(filter)
  const records = [...(namespace?.seen('visibleAt', seenAt) ?? [])]
  return records.flatMap(({ id, metadata }) => (takes(metadata ?? {}) ? [id] : [])).sort()
}

/** Lists ids, sorted, by pages. */
export function listDocuments(call: DataCall): DataOutcome {
  checkHasDocuments(call, true)
  const body = bodyObject(call.body)
  checkKeys(body, ['prefix', 'limit', 'pagination_token'])
  const { prefix = '', limit, pagination_token: token } = body
  if (typeof prefix !== 'string') throw invalidArgument('prefix must be a string')
  const { name, namespace } = readableNamespace(call, call.namespace)
  const ids = namespace?.ids(call.seenAt) ?? []
  const { page, next } = pageOf(ids, { prefix, limit: readInteger('limit', limit, PAGE, 100), token })
  const documents = page.map((_id) => ({ _id }))
  return {
    status: 200,
    body: { documents, namespace: name, usage: USAGE, ...(next !== null && { pagination: { next } }) }
  }
}

/** Finds documents by a dense vector, by a sparse one, or by words. */
export function searchDocuments(call: DataCall): DataOutcome {
  checkHasDocuments(call, true)
  const body = bodyObject(call.body)
  checkKeys(body, ['score_by', 'top_k', 'include_fields', 'filter'])
  const { score_by: methods } = body
  if (!Array.isArray(methods) || methods.length === 0) throw invalidArgument('score_by must be a non-empty list')
  const { name, namespace } = readableNamespace(call, call.namespace)
  const count = readInteger('top_k', body['top_k'], { minimum: 1, maximum: 10_000 })
  const include = readInclude(body['include_fields'], [])
  const takes = readFilter(body['filter'], { words: true })
  const found = scoredBy(methods, call, namespace, takes, count)
  const matches = found.map(({ record, score }) => {
    const { _id, ...fields } = writeDocument(record, call.index, include)
    return { _id, _score: Number.isFinite(score) ? score : null, ...fields }
  })
  return { status: 200, body: { matches, namespace: name, usage: USAGE } }
}

function scoredBy(
  methods: readonly unknown[],
  call: DataCall,
  namespace: Namespace | undefined,
  takes: Filter,
  count: number
): Scored[] {
  const kinds = methods.map((method) => (isObject(method) ? method['type'] : undefined))
  const [method] = methods
  if (kinds.every((kind) => kind === 'text' || kind === 'query_string')) {
    return byWords(methods.filter(isObject), call, namespace, takes, count)
  }
  if (methods.length > 1) throw invalidArgument('A dense_vector or sparse_vector clause of score_by must stand alone')
  if (!isObject(method) || (kinds[0] !== 'dense_vector' && kinds[0] !== 'sparse_vector')) {
    throw invalidArgument('score_by.type must be one of: dense_vector, sparse_vector, text, query_string')
  }
  const field = searchedField(call.index, kinds[0])
  const [named, ...others] = fieldsOf(method)
  if (field === null || named !== field || others.length > 0) {
    throw invalidArgument(`score_by: ${kinds[0]} must name exactly one field of that type`)
  }
  if (kinds[0] === 'sparse_vector') {
    const sparse = readSparse(method['sparse_values'], 'sparse_values')
    return nearest(
      { ...call, index: { ...call.index, metric: 'dotproduct' } },
      namespace,
      { values: null, sparse },
      takes,
      count
    )
  }
  return nearest(
    call,
    namespace,
    { values: readDense(method['values'], call.index.dimension ?? 0), sparse: null },
    takes,
    count
  )
}

function fieldsOf({ field, fields }: Record<string, unknown>): string[] {
  if ((field === undefined) === (fields === undefined)) {
    throw invalidArgument('score_by: exactly one of field and fields must be given')
  }
  if (isStrings(fields) && fields.length > 0) return fields
  if (typeof field === 'string') return [field]
  throw invalidArgument('score_by: fields must be a non-empty list of strings')
}

/** What one clause looks for: words, and the fields they are looked for in. */
interface Wanted {
  readonly fields: readonly string[]
  readonly words: readonly string[]
}

function byWords(
  methods: readonly Record<string, unknown>[],
  call: DataCall,
  namespace: Namespace | undefined,
  takes: Filter,
  count: number
): Scored[] {
  const known = textFields(call.index)
  const wanted = methods.flatMap((method) => wantedOf(method, known))
  const records = [...(namespace?.seen('searchableAt', call.seenAt) ?? [])]
  const words = (text: unknown): string[] => (typeof text === 'string' ? tokensOf(text) : [])
  const scores = new Map(known.map((field) => [field, bm25(records.map(({ metadata }) => words(metadata?.[field])))]))
  const scored = records.flatMap((record) => {
    if (!takes(record.metadata ?? {})) return []
    const parts = wanted.flatMap(({ fields, words: query }) =>
      fields.map((field) => scores.get(field)?.(query, words(record.metadata?.[field])) ?? 0)
    )
    const score = parts.reduce((sum, part) => sum + part, 0)
    return score > 0 ? [{ record, score }] : []
  })
  return best(scored, 'dotproduct', count)
}

/** Of a Lucene query, no more than words and `field:(words)` is understood here. */
function wantedOf(method: Record<string, unknown>, known: readonly string[]): Wanted[] {
  const query = typeof method['query'] === 'string' ? method['query'].trim() : ''
  if (query === '') throw invalidArgument('score_by: query must not be empty')
  if (Buffer.byteLength(query) > MAX_QUERY_BYTES) throw invalidArgument('score_by: query must be at most 10 KB')
  if (method['type'] === 'text') {
    const fields = fieldsOf(method)
    const unknown = fields.find((field) => !known.includes(field))
    if (unknown !== undefined) throw invalidArgument(`score_by: field '${unknown}' has no full-text search`)
    return [{ fields, words: tokensOf(query) }]
  }
  if ((method['field'] ?? method['fields']) !== undefined) {
    throw invalidArgument('score_by: query_string takes neither field nor fields')
  }
  const qualified = [...query.matchAll(/([\w-]+):(?:\(([^)]*)\)|(\S+))/g)]
  const rest = query.replace(/[\w-]+:(?:\([^)]*\)|\S+)/g, ' ')
  return [
    { fields: known, words: tokensOf(rest) },
    ...qualified.map(([, field = '', inside, word]) => ({ fields: [field], words: tokensOf(inside ?? word ?? '') }))
  ]
}
