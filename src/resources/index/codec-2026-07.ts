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

/** What a deployment is called, and what holds the same in the model's `spec`. */
const DEPLOYMENTS = { managed: 'serverless', byoc: 'byoc', pod: 'pod' } as const

/** What `spec` has of one deployment, and of which. */
interface Spec {
  readonly type: keyof typeof DEPLOYMENTS
  readonly content: JsonObject
}

/** CreateIndexRequest. Pods, collections and metadata schemas are gone from it, and no typed declaration has them. */
function encodeCreate(name: string, model: JsonObject): CreateRequest {
  if (model['embed'] !== undefined) return encodeForModel(name, model)
  const { dimension, metric, vector_type, spec, schema, ...rest } = model
  const { deployment, read_capacity } = deploymentOf(specIn(spec))
  const fields = classicFields({ dimension, metric, vector_type }) ?? valueAt(schema, ['fields']) ?? {}
  return {
    body: {
      name,
      schema: { fields },
      ...(deployment === undefined ? {} : { deployment }),
      ...(read_capacity === undefined ? {} : { read_capacity }),
      ...rest
    }
  }
}

/** The schema that makes a classic index: one reserved field. Undefined where the index is none. */
function classicFields({ dimension, metric, vector_type }: Partial<JsonObject>): JsonObject | undefined {
  if (vector_type === undefined && dimension === undefined) return undefined
  if (vector_type === 'sparse') return { [SPARSE_VALUES]: { type: 'sparse_vector' } }
  return { [DENSE_VALUES]: { type: 'dense_vector', ...defined({ dimension, metric }) } }
}

function deploymentOf(spec: Spec | undefined): { readonly deployment?: JsonObject; readonly read_capacity?: Json } {
  if (spec === undefined) return {}
  const { read_capacity, ...location } = spec.content
  return { deployment: { deployment_type: spec.type, ...location }, ...defined({ read_capacity }) }
}

function specIn(spec: Json | undefined): Spec | undefined {
  for (const [type, kind] of entriesOf(DEPLOYMENTS)) {
    const content = valueAt(spec, [kind])
    if (isObject(content)) return { type, content }
  }
  return undefined
}

/** ConfigureIndexRequest. Of a schema it accepts the parameters of the one field that embeds. */
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

/**
 * IndexModel. A server that does not know this version answers in the words of 2026-04: that is the model already.
 */
function decode(answer: Json): Observed | undefined {
  const observed = observedOf('index', answer, statusOf)
  if (observed === undefined) return undefined
  const { deployment, schema } = observed.model
  if (deployment === undefined && schema === undefined) return observed
  const fields = valueAt(schema, ['fields'])
  if (!isObject(deployment) || !isObject(fields)) return undefined
  const isIncomplete = Object.keys(fields).length === 0 || (!observed.ready && observed.state === 'Initializing')
  return { ...observed, model: modelOf(observed.model, deployment, fields), ...(isIncomplete ? { isIncomplete } : {}) }
}

function modelOf(answer: JsonObject, deployment: JsonObject, fields: JsonObject): JsonObject {
  const { read_capacity, source_collection, ...others } = answer
  const rest = Object.entries(others).filter(([key]) => key !== 'deployment' && key !== 'schema')
  const search = searchFields(fields)
  return {
    ...Object.fromEntries(rest),
    ...classicWords(fields),
    ...(Object.keys(search).length === 0 ? {} : { schema: { fields: search } }),
    spec: specOf(deployment, defined({ read_capacity, source_collection }), filterable(fields))
  }
}

/** In a managed deployment `environment` only reports where that is. */
function specOf(deployment: JsonObject, beside: JsonObject, filterable: readonly string[]): JsonObject {
  const { deployment_type, environment, ...location } = deployment
  const kind = entriesOf(DEPLOYMENTS).find(([type]) => type === deployment_type)?.[1]
  if (kind === undefined) return {}
  const content = { ...location, ...(kind === 'serverless' ? {} : defined({ environment })), ...beside }
  if (filterable.length === 0) return { [kind]: content }
  if (kind === 'pod') return { pod: { ...content, metadata_config: { indexed: filterable } } }
  const fields = Object.fromEntries(filterable.map((name) => [name, { filterable: true }]))
  return { [kind]: { ...content, schema: { fields } } }
}

/** A classic dense index reports sparse values as well, whichever way it was made. */
function classicWords(fields: JsonObject): JsonObject {
  const dense = fields[DENSE_VALUES]
  if (isObject(dense)) {
    return { vector_type: 'dense', ...defined({ dimension: dense['dimension'], metric: dense['metric'] }) }
  }
  if (fields[SPARSE_VALUES] !== undefined) return { vector_type: 'sparse', metric: 'dotproduct' }
  const [embedding, ...others] = Object.entries(fields).filter(([, field]) => typeOf(field) === 'semantic_text')
  return embedding === undefined || others.length > 0 ? {} : embedWords(embedding)
}

/** What create-for-model has made: a field that is called as `field_map` has it. */
function embedWords([name, field]: readonly [string, Json]): JsonObject {
  const { model, dimension, metric, read_parameters, write_parameters } = withoutNulls(isObject(field) ? field : {})
  return {
    // Without a dimension the model may make sparse vectors, or Pinecone does not say how long the dense ones are.
    ...(dimension !== undefined && { vector_type: 'dense' }),
    ...defined({ dimension, metric }),
    embed: { ...defined({ model, read_parameters, write_parameters }), field_map: { text: name } }
  }
}

/** What can be declared; metadata is not. */
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

function entriesOf(deployments: typeof DEPLOYMENTS): [Spec['type'], string][] {
  return Object.entries(deployments) as [Spec['type'], string][]
}
