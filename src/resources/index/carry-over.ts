import { isObject, valueAt, type Json, type JsonObject, type Path } from '../../core/json.ts'
import type { Desired } from '../resource.ts'

/**
 * Whether an index that replaces another can keep the old one's value at an undeclared `path`: not where the two have
 * different shapes, or where a declared field rules it out.
 * Pinecone's OpenAPI 2026-04 (CreateIndexRequest, CreateIndexForModelRequest) and 2026-07 (CreateIndexRequest).
 */
export function canCarryOver(path: Path, { model: declared, dialect }: Desired, observed: JsonObject): boolean {
  const isTyped = dialect === 'typed'
  switch (path[0] ?? '') {
    case 'spec':
      return isOfDeclaredSpec(path, declared) && !(isTyped && (path[1] === 'pod' || path[2] === 'schema'))
    case 'schema':
      return isTyped && declared['vector_type'] === undefined && isFieldKept(path, declared, observed)
    case 'cmek_id':
      return isTyped
    case 'dimension':
    case 'metric':
    case 'vector_type':
    case 'embed':
      if (path[0] === 'embed' && (isElsewhere(declared) || (isTyped && declared['vector_type'] !== undefined)))
        return false
      return declared['schema'] === undefined && areVectorsKept(path, declared, observed)
    default:
      return true
  }
}

/** Whether the declared index is not serverless, and so cannot have a model. */
function isElsewhere({ spec }: JsonObject): boolean {
  return isObject(spec) && spec['serverless'] === undefined
}

function isOfDeclaredSpec([, kind = '']: Path, { spec }: JsonObject): boolean {
  return !isObject(spec) || spec[kind] !== undefined
}

/** Settings that follow from the old index's vectors or model do not fit other vectors or another model. */
function areVectorsKept(path: Path, declared: JsonObject, observed: JsonObject): boolean {
  const [wanted, there] = [valueAt(declared, ['embed', 'model']), valueAt(observed, ['embed', 'model'])]
  if (wanted !== undefined && wanted !== there) return path[1] === 'field_map'
  if (declared['vector_type'] === 'sparse') return observed['vector_type'] === 'sparse'
  const isDense = declared['dimension'] !== undefined || declared['vector_type'] === 'dense'
  return !(isDense && observed['vector_type'] === 'sparse')
}

/** A schema has one field for each type of vectors, and switches of full-text search exclude each other. */
function isFieldKept([, , name = '', ...within]: Path, declared: JsonObject, observed: JsonObject): boolean {
  const typeOf = (field: Json | undefined): Json | undefined => valueAt(field, ['type'])
  const fields = valueAt(declared, ['schema', 'fields'])
  if (!isObject(fields)) return true
  const wanted = fields[name]
  const there = valueAt(observed, ['schema', 'fields', name])
  if (wanted === undefined) return !Object.values(fields).some((field) => takesSamePlace(field, there))
  if (typeOf(wanted) !== undefined && typeOf(wanted) !== typeOf(there)) return false
  if (!isTextKept(within, wanted, there)) return false
  const search = valueAt(wanted, ['full_text_search'])
  const isOn = (key: string): boolean => valueAt(search, [key]) === true
  if (within[1] === 'ngram') return !isOn('stemming') && !isOn('stop_words')
  if (within[1] === 'stop_words')
    return valueAt(search, ['stemming']) !== false && valueAt(search, ['ngram']) === undefined
  return within[1] !== 'stemming' || valueAt(search, ['ngram']) === undefined
}

/** Whether two fields both have dense vectors, or both sparse ones. A schema has only one field of each. */
function takesSamePlace(one: Json | undefined, other: Json | undefined): boolean {
  const has = (field: Json | undefined, type: string, key: string): boolean =>
    valueAt(field, ['type']) === type || valueAt(field, [key]) !== undefined
  return [
    ['dense_vector', 'embed'],
    ['sparse_vector', 'sparse_embed']
  ].some(([type = '', key = '']) => has(one, type, key) && has(other, type, key))
}

/** Text that is not stored has no full-text search, and a model's settings do not fit another model. */
function isTextKept([key = '']: Path, wanted: Json, there: Json | undefined): boolean {
  if (key === 'full_text_search') return valueAt(wanted, ['store_text']) !== false
  if (key === 'store_text') return valueAt(wanted, ['full_text_search']) === undefined
  const model = valueAt(wanted, [key, 'model'])
  return model === undefined || model === valueAt(there, [key, 'model'])
}
