// Records of text, which the index itself embeds: OpenAPI 2026-04, upsertRecordsNamespace and searchRecordsNamespace.
import type { EmbedSettings, IndexRecord, JsonObject } from '../records.ts'
import type { DataCall, DataOutcome } from './calls.ts'
import type { Filter } from './filter.ts'
import type { Namespace } from './namespace.ts'
import type { QueryVector, Scored } from './scores.ts'
import type { StoredRecord } from './stored.ts'
import { invalidArgument } from '../errors.ts'
import { readableNamespace, writableNamespace, writeTimes } from './calls.ts'
import { readFilter } from './filter.ts'
import { checkField, checkMetadataSize, isObject, isStrings } from './metadata.ts'
import { bodyObject, checkKeys, readId, readInteger } from './reading.ts'
import { nearest, readQueryVector } from './vector-reads.ts'
import { embed, tokenCount, tokensOf } from './words.ts'

const MAX_RECORDS = 96
const TOP_K = { minimum: 1, maximum: 10_000 }

/** Upserts records, one a line, all or none. */
export function upsertRecords(call: DataCall): DataOutcome {
  const settings = embedOf(call.index)
  const lines = call.text.split('\n').filter((line) => line.trim() !== '')
  if (lines.length === 0) throw invalidArgument('The request body has no records')
  if (lines.length > MAX_RECORDS) {
    throw invalidArgument(
      `Input length '${lines.length}' exceeds inputs limit of ${MAX_RECORDS} for model '${settings.model}'`
    )
  }
  const records = lines.map((line) => readTextRecord(parsedLine(line), call.index))
  const times = writeTimes(call)
  const namespace = writableNamespace(call, call.namespace, times)
  for (const record of records) namespace.put(record, times)
  return { status: 201 }
}

function embedOf({ embed: settings }: IndexRecord): EmbedSettings {
  if (settings) return settings
  throw invalidArgument('Integrated inference is not configured for this index')
}

function parsedLine(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    throw invalidArgument('The request body is not valid newline-delimited JSON')
  }
}

/** Takes a record as sent; gives what it makes in an index that embeds: the text stays beside the other metadata. */
export function readTextRecord(sent: unknown, index: IndexRecord): StoredRecord {
  if (!isObject(sent)) throw invalidArgument('Each record must be a JSON object')
  const settings = embedOf(index)
  const field = settings.fieldMap['text'] ?? 'text'
  const { _id, id, ...metadata } = sent
  if ((_id === undefined) === (id === undefined))
    throw invalidArgument("Each record must have exactly one of '_id' and 'id'")
  const own = readId(_id ?? id, 'Record ID')
  const text = metadata[field]
  if (typeof text !== 'string' || text === '') {
    throw invalidArgument(`Record '${own}' must have a non-empty string in field '${field}'`)
  }
  for (const [key, value] of Object.entries(metadata)) checkField(key, value)
  checkMetadataSize(metadata)
  return { id: own, metadata, ...embed(text, settings) }
}

interface SearchQuery {
  readonly count: number
  readonly takes: Filter
  readonly vector: QueryVector | null
  readonly tokens: number
}

/** Finds records by a text, a vector, or the record of an id. */
export function searchRecords(call: DataCall): DataOutcome {
  const body = bodyObject(call.body)
  checkKeys(body, ['query', 'fields', 'rerank'])
  if (!isObject(body['query'])) throw invalidArgument('query must be given')
  const { fields, rerank } = body
  if (fields !== undefined && !isStrings(fields)) throw invalidArgument('fields must be a list of strings')
  const { namespace } = readableNamespace(call, call.namespace)
  const { vector, takes, count, tokens } = readQuery(body['query'], call, namespace)
  const found = vector ? nearest(call, namespace, vector, takes, count) : []
  const hits = reranked(found, rerank).map(({ record, score }) => ({
    _id: record.id,
    _score: score,
    fields: picked(record.metadata ?? {}, fields)
  }))
  const usage = {
    read_units: 1,
    ...(tokens > 0 && { embed_total_tokens: tokens }),
    ...(isObject(rerank) && { rerank_units: 1 })
  }
  return { status: 200, body: { result: { hits }, usage } }
}

function readQuery(query: Record<string, unknown>, call: DataCall, namespace: Namespace | undefined): SearchQuery {
  checkKeys(query, ['top_k', 'filter', 'inputs', 'vector', 'id', 'match_terms'], 'query: ')
  const count = readInteger('top_k', query['top_k'], TOP_K)
  const filter = readFilter(query['filter'])
  const terms = readTerms(query['match_terms'], call.index)
  const takes: Filter = (metadata) => filter(metadata) && terms(metadata)
  const { inputs, vector, id } = query
  if ([inputs, vector, id].filter((given) => given !== undefined).length !== 1) {
    throw invalidArgument('query must have exactly one of inputs, vector and id')
  }
  if (id !== undefined) {
    const record = namespace?.get(readId(id), 'searchableAt', call.seenAt) ?? null
    return { count, takes, vector: record, tokens: 0 }
  }
  if (inputs === undefined) return { count, takes, vector: vectorIn(vector, call.index), tokens: 0 }
  const settings = embedOf(call.index)
  const text = isObject(inputs) ? inputs['text'] : undefined
  if (typeof text !== 'string' || text === '') throw invalidArgument('query.inputs.text must be a non-empty string')
  return { count, takes, vector: embed(text, settings), tokens: tokenCount(text) }
}

function vectorIn(vector: unknown, index: IndexRecord): QueryVector {
  if (!isObject(vector)) throw invalidArgument('query.vector must be an object')
  const { values, sparse_values, sparse_indices } = vector
  const sparse = sparse_values === undefined ? undefined : { indices: sparse_indices, values: sparse_values }
  return readQueryVector(index, values, sparse)
}

/** Words that the text must have (OpenAPI 2026-04, SearchMatchTerms): for sparse indexes that embed. */
function readTerms(value: unknown, index: IndexRecord): Filter {
  if (value === undefined) return () => true
  if (index.embed?.vectorType !== 'sparse') {
    throw invalidArgument('match_terms is only supported for sparse indexes with integrated embedding')
  }
  if (!isObject(value) || value['strategy'] !== 'all' || !isStrings(value['terms'])) {
    throw invalidArgument('match_terms must have the strategy all and a list of terms')
  }
  const field = index.embed.fieldMap['text'] ?? 'text'
  const terms = value['terms'].flatMap(tokensOf)
  return (metadata) => {
    const words = tokensOf(String(metadata[field]))
    return terms.every((term) => words.includes(term))
  }
}

/** The order is kept: here a reranking model has nothing to add to it. */
function reranked(found: readonly Scored[], rerank: unknown): readonly Scored[] {
  if (rerank === undefined) return found
  if (!isObject(rerank) || typeof rerank['model'] !== 'string' || !isStrings(rerank['rank_fields'])) {
    throw invalidArgument('rerank must have a model and rank_fields')
  }
  return found.slice(0, readInteger('rerank.top_n', rerank['top_n'], TOP_K, found.length || 1))
}

/** Gives the fields that were asked for: all, where none were named. */
function picked(metadata: JsonObject, fields: readonly string[] | undefined): JsonObject {
  if (!fields || fields.length === 0) return metadata
  return Object.fromEntries(Object.entries(metadata).filter(([key]) => fields.includes(key)))
}
