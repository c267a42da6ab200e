import type { JsonObject } from '../resources/json.ts'
import type { Kind } from '../resources/resource.ts'
import { ENDPOINTS } from './endpoints.ts'
import { encodeAssistant, encodeForModel, observedOf, type Encoded, type Wire } from './wire.ts'

/**
 * The classic shape, spoken by 2026-04 and before: `dimension`, `metric`, `vector_type` and `spec` at the top.
 * The model of `resources/` is written in this shape too, so nothing has to be moved.
 * Pinecone's OpenAPI 2026-04, db_control and assistant_control.
 */
export const CLASSIC: Wire = {
  version: '2026-04',
  encodeCreate,
  encodeUpdate: (_kind, patch) => patch,
  decode: observedOf
}

function encodeCreate(kind: Kind, name: string, model: JsonObject): Encoded {
  if (kind === 'assistant') return encodeAssistant(name, model)
  if (model['embed'] !== undefined) return encodeForModel(name, model)
  return { path: ENDPOINTS.index.path, body: { name, ...model } }
}
