import { isObject, type Json, type JsonObject } from '../core/json.ts'
import { hasFailedForGood, type Kind, type Observed } from './resource.ts'
import type { Readiness } from './type.ts'

/** The `status` of an answer, read. */
export interface Status {
  readonly state: Json | undefined
  readonly ready: boolean
}

/**
 * Reads what all versions answer alike: the name, the host and the status. Everything else is the model.
 * Returns undefined where the answer does not describe a resource.
 */
export function observedOf(
  kind: Kind,
  answer: Json,
  statusOf: (status: Json | undefined) => Status
): Observed | undefined {
  if (!isObject(answer)) return undefined
  const { name, host, status, ...model } = answer
  const { state, ready } = statusOf(status)
  if (typeof name !== 'string' || typeof state !== 'string') return undefined
  return { kind, name, host: typeof host === 'string' ? host : '', state, ready, model: withoutNulls(model) }
}

/** A model without its `null`s: Pinecone answers `null` for fields that are not set. */
export function withoutNulls(model: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(model).filter(([, value]) => value !== null))
}

/**
 * Judges a resource by its state alone.
 * States: Pinecone's OpenAPI 2026-04, IndexModel.status and Assistant.status.
 */
export function readinessByState(observed: Observed): Readiness {
  const { state, ready } = observed
  if (state === 'Terminating') return { is: 'terminating' }
  if (hasFailedForGood(observed)) return { is: 'failed', why: `its state is ${state}` }
  return { is: ready ? 'ready' : 'pending' }
}

/** The code and message of a Pinecone error answer. */
export interface ErrorWords {
  readonly code: string | undefined
  readonly message: string
}

/**
 * Whether a 404 comes from Pinecone and means that no resource has this name: by its code, or by a message about the
 * name (`Resource docs not found.`, `Assistant "docs" not found.`). A gateway's 404 is about a route or a page.
 */
export function saysAbsent({ code, message }: ErrorWords, name: string): boolean {
  const words = message.split(/[\s"'`.,:;()]+/)
  return code === 'NOT_FOUND' || (words.includes(name) && /not found|does not exist/i.test(message))
}

/** Whether a status leaves the effect of a request open, and the same request may succeed later. */
export function isTransient(status: number): boolean {
  return status >= 500 || status === 408 || status === 425 || status === 499
}
