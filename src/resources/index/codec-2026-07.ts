import { isObject, valueAt, type Json, type JsonObject } from '../../core/json.ts'
import { observedOf, withoutNulls } from '../answers.ts'
import type { Observed } from '../resource.ts'
import type { Codec, CreateRequest } from '../type.ts'
import { encodeForModel, statusOf } from './codec-classic.ts'
import { DENSE_VALUES, SEARCHES, SPARSE_VALUES } from './typed-fields.ts'

/**
 * Version 2026-07: a `schema` of typed fields, a `deployment`, and the read capacity at the top.
 * Pinecone's OpenAPI 2026-07, db_control, as the official Node SDK 9.0.0 is generated from it.
 */
export const CODEC_2026_07: Codec = { encodeCreate, encodeUpdate, decode }

/** Each type of deployment with its key in the model's `spec`. */
const DEPLOYMENTS = [
  ['managed', 'serverless'],
  ['byoc', 'byoc'],
  ['pod', 'pod']
] as const

/** The deployment in a model's `spec`. */
interface Spec {
  readonly type: string
  readonly content: JsonObject
}

/**
 * CreateIndexRequest. It no longer has pods, collections and metadata schemas; typed declarations have none of them.
 */
function encodeCreate(name: string, model: JsonObject): CreateRequest {
  if (model['embed'] !== undefined) return encodeForModel(name, model)
  const { dimension, metric, vector_type, spec, schema, ...rest } = model
  const fields = classicFields({ dimension, metric, vector_type }) ?? valueAt(schema, ['fields']) ?? {}
  return { body: { name, schema: { fields }, ...deploymentOf(specIn(spec)), ...rest } }
}

/** The schema of a classic index: one reserved field. Undefined where the index is not classic. */
function classicFields({ dimension, metric, vector_type }: Partial<JsonObject>): JsonObject | undefined {
  if (vector_type === undefined && dimension === undefined) return undefined
  if (vector_type === 'sparse') return { [SPARSE_VALUES]: { type: 'sparse_vector' } }
  return { [DENSE_VALUES]: { type: 'dense_vector', ...defined({ dimension, metric }) } }
}

function deploymentOf(spec: Spec | undefined): JsonObject {
  if (spec === undefined) return {}
  const { read_capacity, ...location } = spec.content
  return { deployment: { deployment_type: spec.type, ...location }, ...defined({ read_capacity }) }
}

function specIn(spec: Json | undefined): Spec | undefined {
  for (const [type, kind] of DEPLOYMENTS) {
    const content = valueAt(spec, [kind])
    if (isObject(content)) return { type, content }
  }
  return undefined
}

/** ConfigureIndexRequest. In a schema it accepts only the parameters of the field that embeds. */
function encodeUpdate(patch: JsonObject, observed: Observed | undefined): JsonObject {
  const { spec, embed, ...rest } = patch
  const found = specIn(spec)
  const { read_capacity, ...deployment } = found?.content ?? {}
  const field = valueAt(observed?.model, ['embed', 'field_map', 'text'])
  return {
    ...rest,
    ...defined({ read_capacity }),
    ...(Object.keys(deployment).length === 0 ? {} : { deployment }),
    ...(isObject(embed) && typeof field === 'string'
      ? { schema: { fields: { [field]: { type: 'semantic_text', ...embed } } } }
      : {})
  }
}

/** IndexModel. A server that does not know this version answers in the words of 2026-04, which are the model's. */
function decode(answer: Json): Observed | undefined {
  const observed = observedOf('index', answer, statusOf)
  if (observed === undefined) return undefined
  const { deployment, schema, ...others } = observed.model
  if (deployment === undefined && schema === undefined) return observed
  const fields = valueAt(schema, ['fields'])
  if (!isObject(deployment) || !isObject(fields)) return undefined
  const isIncomplete = Object.keys(fields).length === 0 || (!observed.ready && observed.state === 'Initializing')
  return { ...observed, model: modelOf(others, deployment, fields), ...(isIncomplete ? { isIncomplete } : {}) }
}

function modelOf(others: JsonObject, deployment: JsonObject, fields: JsonObject): JsonObject {
  const { read_capacity, source_collection, ...rest } = others
  const search = searchFields(fields)
  return {
    ...rest,
    ...classicWords(fields),
    ...(Object.keys(search).length === 0 ? {} : { schema: { fields: search } }),
    spec: specOf(deployment, defined({ read_capacity, source_collection }), filterable(fields))
  }
}

/** Leaves out the `environment` of a managed deployment: it only reports a location and cannot be declared. */
function specOf(deployment: JsonObject, beside: JsonObject, filterable: readonly string[]): JsonObject {
  const { deployment_type, environment, ...location } = deployment
  const kind = DEPLOYMENTS.find(([type]) => type === deployment_type)?.[1]
  if (kind === undefined) return {}
  const content = { ...location, ...(kind === 'serverless' ? {} : defined({ environment })), ...beside }
  if (filterable.length === 0) return { [kind]: content }
  if (kind === 'pod') return { pod: { ...content, metadata_config: { indexed: filterable } } }
  const fields = Object.fromEntries(filterable.map((name) => [name, { filterable: true }]))
  return { [kind]: { ...content, schema: { fields } } }
}

/** A classic dense index reports sparse values as well, in whichever dialect it was created. */
function classicWords(fields: JsonObject): JsonObject {
  const dense = fields[DENSE_VALUES]
  if (isObject(dense)) {
    return { vector_type: 'dense', ...defined({ dimension: dense['dimension'], metric: dense['metric'] }) }
  }
  if (fields[SPARSE_VALUES] !== undefined) return { vector_type: 'sparse', metric: 'dotproduct' }
  const [embedding, ...others] = Object.entries(fields).filter(([, field]) => typeOf(field) === 'semantic_text')
  return embedding === undefined || others.length > 0 ? {} : embedWords(embedding)
}

/** The field of an index from create-for-model; its name is that in `field_map`. */
function embedWords([name, field]: readonly [string, Json]): JsonObject {
  const { model, dimension, metric, read_parameters, write_parameters } = withoutNulls(isObject(field) ? field : {})
  return {
    // Without a dimension the vectors may be sparse, or dense ones whose length Pinecone does not report.
    ...(dimension !== undefined && { vector_type: 'dense' }),
    ...defined({ dimension, metric }),
    embed: { ...defined({ model, read_parameters, write_parameters }), field_map: { text: name } }
  }
}

/** The fields that can be declared: those to search by, not those of metadata. */
function searchFields(fields: JsonObject): JsonObject {
  const isSearched = ([name, field]: readonly [string, Json]): boolean => {
    if (name === DENSE_VALUES || name === SPARSE_VALUES) return false
    const type = typeOf(field)
    if (type === 'string') return SEARCHES.some((key) => isObject(valueAt(field, [key])))
    return type === 'dense_vector' || type === 'sparse_vector'
  }
  return Object.fromEntries(
    Object.entries(fields)
      .filter(isSearched)
      .map(([name, field]) => [name, isObject(field) ? withoutNulls(field) : field])
  )
}

function filterable(fields: JsonObject): string[] {
  return Object.keys(fields).filter((name) => valueAt(fields[name], ['filterable']) === true)
}

function typeOf(field: Json): Json | undefined {
  return valueAt(field, ['type'])
}

function defined(values: Partial<JsonObject>): JsonObject {
  return Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, Json] => entry[1] !== undefined && entry[1] !== null)
  )
}
