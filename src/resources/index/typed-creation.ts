import { isObject, valueAt, type JsonObject, type Path } from '../../core/json.ts'
import { DENSE_VALUES } from './typed-fields.ts'

/**
 * What a create in the shape of 2026-07 lacks, by the paths at which it is to be declared: a schema with something to
 * search by, a whole field, a whole place, and for BYOC its read capacity.
 * Pinecone's OpenAPI 2026-07, CreateIndexRequest, DenseVectorField, StringFieldFullTextSearchNgram.
 */
export function missingForTypedCreation(model: JsonObject): Path[] {
  return [...missingOfSchema(model), ...missingOfDeployment(model)]
}

function missingOfSchema(model: JsonObject): Path[] {
  if (model['vector_type'] === 'sparse') return []
  if (model['vector_type'] === 'dense') {
    const missing = ['dimension', 'metric'].filter((key) => model[key] === undefined)
    return missing.map((key) => ['schema', 'fields', DENSE_VALUES, key])
  }
  const fields = valueAt(model, ['schema', 'fields'])
  if (!isObject(fields) || Object.keys(fields).length === 0) return [['schema', 'fields']]
  return Object.entries(fields).flatMap(([name, field]) =>
    missingOfField(field).map((path) => ['schema', 'fields', name, ...path.split('.')])
  )
}

function missingOfField(field: JsonObject[string]): string[] {
  const isMissing = (path: string): boolean => valueAt(field, path.split('.')) === undefined
  if (valueAt(field, ['type']) === 'dense_vector') return ['dimension', 'metric'].filter(isMissing)
  if (isMissing('full_text_search.ngram')) return []
  return ['full_text_search.ngram.min_gram', 'full_text_search.ngram.max_gram'].filter(isMissing)
}

function missingOfDeployment(model: JsonObject): Path[] {
  const has = (...path: string[]): boolean => valueAt(model, ['spec', ...path]) !== undefined
  const missing: Path[] = []
  if (has('serverless', 'cloud') && !has('serverless', 'region')) missing.push(['deployment', 'region'])
  if (has('serverless', 'region') && !has('serverless', 'cloud')) missing.push(['deployment', 'cloud'])
  if (has('byoc') && !has('byoc', 'environment')) missing.push(['deployment', 'environment'])
  if (has('byoc') && !has('byoc', 'read_capacity')) missing.push(['read_capacity'])
  return missing
}
