import type { JsonObject } from '../core/json.ts'
import { ENDPOINTS } from './endpoints.ts'
import { ASSISTANT_CODEC, encodeForModel, observedOf, type CreateRequest, type ApiCodec } from './codec.ts'

/**
 * The classic shape, spoken by 2026-04 and before: `dimension`, `metric`, `vector_type` and `spec` at the top.
 * The model of `resources/` is written in this shape too, so nothing has to be moved.
 * Pinecone's OpenAPI 2026-04, db_control and assistant_control.
 */
export const CLASSIC_CODEC: ApiCodec = {
  version: '2026-04',
  index: { encodeCreate, encodeUpdate: (patch) => patch, decode: (answer) => observedOf('index', answer) },
  assistant: ASSISTANT_CODEC
}

function encodeCreate(name: string, model: JsonObject): CreateRequest {
  if (model['embed'] !== undefined) return encodeForModel(name, model)
  return { path: ENDPOINTS.index.path, body: { name, ...model } }
}
