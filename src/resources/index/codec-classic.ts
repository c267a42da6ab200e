import { isObject, valueAt, type Json, type JsonObject } from '../../core/json.ts'
import { observedOf, type Status } from '../answers.ts'
import type { Observed } from '../resource.ts'
import type { Codec, CreateRequest } from '../type.ts'

/**
 * Version 2026-04: `dimension`, `metric`, `vector_type` and `spec` at the top. The model uses these words too.
 * Pinecone's OpenAPI 2026-04, db_control.
 */
export const CLASSIC_CODEC: Codec = {
  encodeCreate: (name, model) =>
    model['embed'] === undefined ? { body: { name, ...model } } : encodeForModel(name, model),
  encodeUpdate: (patch) => patch,
  decode
}

/**
 * IndexModel. An answer that lacks a field of every classic index, or has one of 2026-07, is about an index that this
 * version cannot describe, or comes from another version.
 */
function decode(answer: Json): Observed | undefined {
  const observed = observedOf('index', answer, statusOf)
  return observed === undefined || isWholeClassic(observed.model) ? observed : { ...observed, isOtherShape: true }
}

/** Whether a model describes a whole classic index. */
export function isWholeClassic(model: JsonObject): boolean {
  const isPlaced = ['serverless', 'pod', 'byoc'].some((kind) => isObject(valueAt(model, ['spec', kind])))
  const hasVectors = model['vector_type'] === 'sparse' || typeof model['dimension'] === 'number'
  const isNewer = model['deployment'] !== undefined || model['schema'] !== undefined
  return isPlaced && hasVectors && typeof model['metric'] === 'string' && !isNewer
}

/** Reads the `status` of an index, which is the same in every version. */
export function statusOf(status: Json | undefined): Status {
  return { state: valueAt(status, ['state']), ready: valueAt(status, ['ready']) === true }
}

/**
 * The request for an index with a model that embeds, the same in every version: the fields of `spec.serverless` are at
 * the top, metric and dimension in `embed`.
 * Pinecone's OpenAPI 2026-04 and 2026-07, CreateIndexForModelRequest.
 */
export function encodeForModel(name: string, model: JsonObject): CreateRequest {
  const { metric, dimension, embed, deletion_protection, tags } = model
  const serverless = valueAt(model, ['spec', 'serverless'])
  return {
    subpath: '/create-for-model',
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
