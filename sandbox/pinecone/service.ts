// What Pinecone does with a request: how it is recorded, answered, and refused.
import type { Answer } from '../http/delivery.ts'
import type { Received, RequestRecord, Service } from '../http/exchange.ts'
import type { Fault } from './faults.ts'
import type { Project } from './project.ts'
import type { Operation, Route } from './routes.ts'
import { emptyAnswer, errorAnswer, faultAnswer, jsonAnswer } from './answers.ts'
import { notFound, Refused } from './errors.ts'
import { carryOut } from './operations.ts'
import { routeTo } from './routes.ts'
import { versionFor } from './versions.ts'

/** A request as it arrived, and what became of it. */
export interface RecordedRequest extends RequestRecord<Operation | null> {
  /** The resource it is about; of a create, known once the body has arrived. */
  name: string | null
}

/** Takes a project and the key that opens it; gives what serves it. */
export function serviceOf(project: Project, apiKey: string, now: () => number): Service<Route, RecordedRequest, Fault> {
  return {
    now,
    latencyMs: () => project.speeds.latencyMs,
    routeTo,
    record: (arrived, route) => ({ ...arrived, name: route.operation === null ? null : route.name }),
    recordBody: (recorded) => {
      recorded.name ??= nameIn(recorded)
    },
    concerns: ({ name }, recorded) => name === undefined || name === recorded.name,
    answer: (received, staleMs) => answerTo(project, apiKey, received, staleMs),
    faultAnswer
  }
}

function nameIn({ operation, body }: RecordedRequest): string | null {
  if (operation === null || typeof body !== 'object' || body === null || !('name' in body)) return null
  return typeof body.name === 'string' ? body.name : null
}

function answerTo(
  project: Project,
  apiKey: string,
  { recorded, route, query, text }: Received<Route, RecordedRequest>,
  staleMs: number
): Answer {
  // What stands before Pinecone's API answers a wrong key, in plain text and before it looks at anything else.
  if (recorded.headers['api-key'] !== apiKey) {
    return { status: 401, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: 'Invalid API Key' }
  }
  if (route.operation === null) return unknownRoute(recorded, route.allowed)
  try {
    const version = versionFor(recorded.headers['x-pinecone-api-version'], project.behaviour)
    checkContentType(recorded)
    const view = project.store.view(staleMs)
    const call = { project, version, view, name: route.name ?? '', query, text }
    const outcome = carryOut(route.operation, call)
    return outcome.body === undefined ? emptyAnswer(outcome.status) : jsonAnswer(outcome.status, outcome.body)
  } catch (error) {
    return errorAnswer(error)
  }
}

/** Pinecone has an envelope for every refusal (OpenAPI 2026-04, ErrorResponse), that of a route it does not know too. */
function unknownRoute({ method, path }: RecordedRequest, allowed: readonly string[]): Answer {
  const route = `${method} ${path.replace(/\?.*/s, '')}`
  if (allowed.length === 0) return errorAnswer(notFound(`Route ${route} not found.`))
  const answer = errorAnswer(new Refused(405, 'UNIMPLEMENTED', `Method not allowed: ${route}.`))
  return { ...answer, headers: { ...answer.headers, allow: allowed.join(', ') } }
}

function checkContentType({ method, headers }: RecordedRequest): void {
  if (method !== 'POST' && method !== 'PATCH') return
  if (/^application\/json\b/i.test(headers['content-type'] ?? '')) return
  throw new Refused(415, 'INVALID_ARGUMENT', 'Expected request with `Content-Type: application/json`')
}
