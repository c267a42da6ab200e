import { isObject, valueAt, type Json, type JsonObject } from '../resources/json.ts'
import type { Kind, Observed } from '../resources/resource.ts'
import type { Encoded, Wire } from './wire.ts'

/**
 * The classic shape, spoken by 2026-04 and before: `dimension`, `metric`, `vector_type` and `spec` at the top.
 * The model of `resources/` is written in this shape too, so little has to be moved.
 * Pinecone's OpenAPI 2026-04, db_control and assistant_control.
 */
export const CLASSIC: Wire = { version: '2026-04', encodeCreate, decode }

function encodeCreate(kind: Kind, name: string, model: JsonObject): Encoded {
  if (kind === 'assistant') return { path: '/assistant/assistants', body: { name, ...model } }
  if (model['embed'] === undefined) return { path: '/indexes', body: { name, ...model } }
  return { path: '/indexes/create-for-model', body: createForModelBody(name, model) }
}

/** CreateIndexForModelRequest has what lies in `spec.serverless` at the top, and metric and dimension in `embed`. */
function createForModelBody(name: string, model: JsonObject): JsonObject {
  const { metric, dimension, embed, deletion_protection, tags } = model
  const serverless = valueAt(model, ['spec', 'serverless'])
  return {
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

function decode(kind: Kind, answer: Json): Observed | undefined {
  if (!isObject(answer)) return undefined
  const { name, host, status, ...model } = answer
  const state = kind === 'assistant' ? status : valueAt(status, ['state'])
  if (typeof name !== 'string' || typeof state !== 'string') return undefined
  return {
    kind,
    name,
    host: typeof host === 'string' ? host : '',
    state,
    ready: kind === 'assistant' ? state === 'Ready' : valueAt(status, ['ready']) === true,
    model: withoutNulls(model)
  }
}

/** Older answers say `null` for what is not set. */
function withoutNulls(model: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(model).filter(([, value]) => value !== null))
}
