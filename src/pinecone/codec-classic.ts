import { isObject, valueAt, type Json, type JsonObject } from '../core/json.ts'
import type { Observed } from '../resources/resource.ts'
import { ENDPOINTS } from './endpoints.ts'
import { ASSISTANT_CODEC, encodeForModel, observedOf, type CreateRequest, type ApiCodec } from './codec.ts'

/**
 * The classic shape, spoken by 2026-04 and before: `dimension`, `metric`, `vector_type` and `spec` at the top.
 * The model of `resources/` is written in this shape too, so nothing has to be moved.
 * Pinecone's OpenAPI 2026-04, db_control and assistant_control.
 */
export const CLASSIC_CODEC: ApiCodec = {
  version: '2026-04',
  index: { encodeCreate, encodeUpdate: (patch) => patch, decode },
  assistant: ASSISTANT_CODEC
}

/**
 * IndexModel. An answer without what every classic one has, or with what only 2026-07 has, is about an index that this
 * shape has no words for, or in another version's.
 */
function decode(answer: Json): Observed | undefined {
  const observed = observedOf('index', answer)
  return observed === undefined || isWhole(observed.model) ? observed : { ...observed, isOtherShape: true }
}

function isWhole(model: JsonObject): boolean {
  const isPlaced = ['serverless', 'pod', 'byoc'].some((kind) => isObject(valueAt(model, ['spec', kind])))
  const hasVectors = model['vector_type'] === 'sparse' || typeof model['dimension'] === 'number'
  const isNewer = model['deployment'] !== undefined || model['schema'] !== undefined
  return isPlaced && hasVectors && typeof model['metric'] === 'string' && !isNewer
}

function encodeCreate(name: string, model: JsonObject): CreateRequest {
  if (model['embed'] !== undefined) return encodeForModel(name, model)
  return { path: ENDPOINTS.index.path, body: { name, ...model } }
}
