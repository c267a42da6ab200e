import { isObject, valueAt, withValueAt, type JsonObject, type Path } from '../../core/json.ts'
import type { Dialect } from '../resource.ts'
import type { Creation } from '../type.ts'
import { DENSE_VALUES } from './typed-fields.ts'

/** Pinecone's own default place of a serverless index. */
const DEFAULT_CLOUD = 'aws'
const DEFAULT_REGION = 'us-east-1'

/**
 * Completes a declared model for a create. Pinecone fills in most defaults itself; this adds `metric`, which some
 * servers demand, the pod type, which the spec demands, and cloud and region. In the dialect of 2026-07 `metric` has no
 * default.
 */
export function completeIndex(model: JsonObject, dialect: Dialect): Creation {
  const missing =
    dialect === 'typed'
      ? [...missingOfSchema(model), ...missingOfDeployment(model)]
      : missingOfClassic(model).map((path) => path.split('.'))
  if (missing.length > 0) return { possible: false, missing }
  const isHostedByDefault = needsRegion(model)
  const defaults: (readonly [path: string, value: string])[] = []
  if (isHostedByDefault)
    defaults.push(['spec.serverless.cloud', DEFAULT_CLOUD], ['spec.serverless.region', DEFAULT_REGION])
  if (valueAt(model, ['spec', 'pod']) !== undefined) defaults.push(['spec.pod.pod_type', 'p1.x1'])
  // With `embed`, the model decides the metric.
  if (model['embed'] === undefined && dialect === 'classic')
    defaults.push(['metric', model['vector_type'] === 'sparse' ? 'dotproduct' : 'cosine'])
  const notice = `declares no cloud and region, so a new one is put into ${DEFAULT_CLOUD} ${DEFAULT_REGION}, Pinecone's own default.`
  return { possible: true, model: defaults.reduce(withDefault, model), ...(isHostedByDefault && { notice }) }
}

function needsRegion(model: JsonObject): boolean {
  const [spec, serverless] = [model['spec'], valueAt(model, ['spec', 'serverless'])]
  if (spec !== undefined && serverless === undefined) return false
  return valueAt(serverless, ['cloud']) === undefined && valueAt(serverless, ['region']) === undefined
}

function missingOfClassic(model: JsonObject): string[] {
  const isMissing = (path: string): boolean => valueAt(model, path.split('.')) === undefined
  const missing: string[] = []
  if (model['embed'] === undefined) {
    if (model['vector_type'] !== 'sparse' && isMissing('dimension')) missing.push('dimension')
  } else missing.push(...['embed.model', 'embed.field_map'].filter(isMissing))
  for (const spec of ['pod', 'byoc']) {
    if (!isMissing(`spec.${spec}`) && isMissing(`spec.${spec}.environment`)) missing.push(`spec.${spec}.environment`)
  }
  const [cloud, region] = ['spec.serverless.cloud', 'spec.serverless.region'] as const
  if (isMissing(cloud) !== isMissing(region)) missing.push(isMissing(region) ? region : cloud)
  return missing
}

function withDefault(model: JsonObject, [path, value]: readonly [path: string, value: string]): JsonObject {
  const keys = path.split('.')
  return valueAt(model, keys) === undefined ? withValueAt(model, keys, value) : model
}

/**
 * The fields that a create in the dialect of 2026-07 lacks, by their written paths. It needs a schema with at least one
 * field, and every field must be complete.
 * Pinecone's OpenAPI 2026-07, CreateIndexRequest, DenseVectorField, StringFieldFullTextSearchNgram.
 */
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
  // Validation does not report a missing type beside an unknown key, which may be the misspelt type.
  if (isMissing('type')) return ['type']
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
