// Putting together what is sent: a result, a refusal, or what a fault says.
import type { Answer } from '../http/delivery.ts'
import type { AnswerFault } from '../http/faults.ts'
import type { Fault } from './faults.ts'
import { notFound, Refused } from './errors.ts'

/** Takes a status, a value and what else the headers say; gives the answer as JSON. */
export function jsonAnswer(status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(value) }
}

/** Takes a status; gives an answer without a body, as accepted deletes have. */
export function emptyAnswer(status: number, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, headers, body: '' }
}

/** Takes what an operation threw; gives the published error envelope, 500 where it is our own mistake. */
export function errorAnswer(error: unknown): Answer {
  if (error instanceof Refused) return jsonAnswer(error.status, error.envelope(), error.headers)
  const message = `Internal server error: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`
  return jsonAnswer(500, new Refused(500, 'UNKNOWN', message).envelope())
}

/**
 * Takes a request to a route that is not served, and the methods its path knows; gives the refusal: Pinecone has an
 * envelope for every one (OpenAPI 2026-04, ErrorResponse).
 */
export function unknownRouteAnswer(
  { method, path }: { readonly method: string; readonly path: string },
  allowed: readonly string[]
): Answer {
  const route = `${method} ${path.replace(/\?.*/s, '')}`
  if (allowed.length === 0) return errorAnswer(notFound(`Route ${route} not found.`))
  const headers = { allow: allowed.join(', ') }
  return errorAnswer(new Refused(405, 'UNIMPLEMENTED', `Method not allowed: ${route}.`, headers))
}

/** Takes a fault that is an answer; gives what it sends. */
export function faultAnswer(fault: AnswerFault<Fault>): Answer {
  if (fault.kind === 'redirect') return emptyAnswer(fault.status, { location: fault.location })
  const { status, body, headers = {} } = fault
  if (body === undefined) return emptyAnswer(status, headers)
  if (typeof body === 'string') return { status, headers: { 'content-type': 'text/plain', ...headers }, body }
  const json = jsonAnswer(status, body)
  return { ...json, headers: { ...json.headers, ...headers } }
}
