import { isObject, valueAt, type Json, type JsonObject } from '../core/json.ts'
import type { Kind, Observed } from '../resources/resource.ts'
import { ENDPOINTS } from './endpoints.ts'

/** Where a create goes, and what it says. */
export interface CreateRequest {
  /** From the control plane's base on. */
  readonly path: string
  readonly body: JsonObject
}

/**
 * One version of the API: how the one model of `resources/` is written to it and read from it. How to add another is
 * in docs/architecture.md.
 */
export interface ApiCodec extends Readonly<Record<Kind, Codec>> {
  /** What `X-Pinecone-Api-Version` says. */
  readonly version: string
}

/** How one kind is written to a version's requests and read from its answers. */
export interface Codec {
  readonly encodeCreate: (name: string, model: JsonObject) => CreateRequest
  /** The body of a PATCH. `observed` is how the resource was when the patch was made for it. */
  readonly encodeUpdate: (patch: JsonObject, observed: Observed | undefined) => JsonObject
  /** What an answer says of one resource; undefined where it is not the description of one. */
  readonly decode: (answer: Json) => Observed | undefined
}

/** What each kind's `status` says. */
const STATUS: Readonly<Record<Kind, (status: Json | undefined) => Status>> = {
  index: (status) => ({ state: valueAt(status, ['state']), ready: valueAt(status, ['ready']) === true }),
  assistant: (status) => ({ state: status, ready: status === 'Ready' })
}

interface Status {
  readonly state: Json | undefined
  readonly ready: boolean
}

/** What every version answers alike: the name, the host and the status. The rest is the model; `null` is not set. */
export function observedOf(kind: Kind, answer: Json): Observed | undefined {
  if (!isObject(answer)) return undefined
  const { name, host, status, ...model } = answer
  const { state, ready } = STATUS[kind](status)
  if (typeof name !== 'string' || typeof state !== 'string') return undefined
  return {
    kind,
    name,
    host: typeof host === 'string' ? host : '',
    state,
    ready,
    model: withoutNulls(model)
  }
}

/** Answers say `null` for what is not set. */
export function withoutNulls(model: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(model).filter(([, value]) => value !== null))
}

/** Assistants, which are the same in every version. */
export const ASSISTANT_CODEC: Codec = {
  encodeCreate: (name, model) => ({ path: ENDPOINTS.assistant.path, body: { name, ...model } }),
  encodeUpdate: (patch) => patch,
  decode: (answer) => observedOf('assistant', answer)
}

/**
 * The body for an index with a model that embeds, which every version takes alike: it has what lies in
 * `spec.serverless` at the top, and metric and dimension in `embed`.
 * Pinecone's OpenAPI 2026-04 and 2026-07, CreateIndexForModelRequest.
 */
export function encodeForModel(name: string, model: JsonObject): CreateRequest {
  const { metric, dimension, embed, deletion_protection, tags } = model
  const serverless = valueAt(model, ['spec', 'serverless'])
  return {
    path: `${ENDPOINTS.index.path}/create-for-model`,
    body: {
      name,
      ...(isObject(serverless) ? serverless : {}),
      ...(deletion_protection === undefined ? {} : { deletion_protection }),
      ...(tags === undefined ? {} : { tags }),
      embed: {
        ...(isObject(embed) ? embed : {}),
        ...(metric === undefined ? {} : { metric }),
        ...(dimension === undefined ? {} : { dimension })
      }
    }
  }
}
