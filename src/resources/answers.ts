import { isObject, type Json, type JsonObject } from '../core/json.ts'
import { hasFailedForGood, type Kind, type Observed } from './resource.ts'
import type { Readiness } from './type.ts'

/** What an answer's `status` says. */
export interface Status {
  readonly state: Json | undefined
  readonly ready: boolean
}

/** What every version answers alike: the name, the host and the status. The rest is the model; `null` is not set. */
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

/** Answers say `null` for what is not set. */
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

/** What an answer that is no success says in a form of Pinecone's. */
export interface ErrorWords {
  readonly code: string | undefined
  readonly message: string
}

/**
 * Whether a 404 says, in Pinecone's own words, that there is nothing of this name: its code, or a message about the
 * name (`Resource docs not found.`, `Assistant "docs" not found.`). A gateway's 404 is about a route or a page.
 */
export function saysAbsent({ code, message }: ErrorWords, name: string): boolean {
  const words = message.split(/[\s"'`.,:;()]+/)
  return code === 'NOT_FOUND' || (words.includes(name) && /not found|does not exist/i.test(message))
}
