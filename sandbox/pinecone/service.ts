// What Pinecone does with a request: how it is recorded, answered, and refused.
import type { Answer } from '../http/delivery.ts'
import type { Received, RequestRecord, Service } from '../http/exchange.ts'
import type { DataOperation, DataRoute } from './data/routes.ts'
import type { Fault } from './faults.ts'
import type { Project } from './project.ts'
import type { Operation, Route } from './routes.ts'
import { emptyAnswer, errorAnswer, faultAnswer, jsonAnswer, unknownRouteAnswer } from './answers.ts'
import { dataRouteTo } from './data/routes.ts'
import { answerOnData, dataRecord, recordDataBody } from './data/service.ts'
import { indexAt, sweepData } from './data/sweep.ts'
import { Refused } from './errors.ts'
import { fileRouteTo } from './files/routes.ts'
import { summaryOf } from './files/uploads.ts'
import { carryOut } from './operations.ts'
import { routeTo } from './routes.ts'
import { versionFor } from './versions.ts'

/** A request as it arrived, and what became of it. */
export interface RecordedRequest extends RequestRecord<Operation | DataOperation | null> {
  /** The resource it is about; of a create, known once the body has arrived; on an index's host, the index. */
  name: string | null
  /** The file, operation, backup or restore job it is about, where the path has its id. */
  readonly id?: string
  /** The host it came to, where that is an index's own. */
  readonly host?: string
  /** On an index's host, the namespace it is about, or null. Where the body names it, known once that has arrived. */
  namespace?: string | null
}

/** Where a request leads: to the control plane, or to the data of the index whose host it came to. */
type AnyRoute = Route | DataRoute

/** Takes a project and the key that opens it; gives what serves it. */
export function serviceOf(
  project: Project,
  apiKey: string,
  now: () => number
): Service<AnyRoute, RecordedRequest, Fault> {
  return {
    now,
    latencyMs: () => project.speeds.latencyMs,
    routeTo: (method, path, port) => {
      sweepData(project)
      const index = indexAt(project, port)
      if (index) return dataRouteTo(index, method, path)
      const host = project.assistantHosts.at(port)
      return host === undefined ? routeTo(method, path) : { ...fileRouteTo(method, path), host }
    },
    record: (arrived, route) => {
      if ('index' in route) return { ...arrived, ...dataRecord(route) }
      return { ...arrived, name: null, ...(route.operation !== null && namesIn(route)) }
    },
    recordBody: (recorded, form) => {
      if (recorded.host !== undefined) recordDataBody(recorded)
      else recorded.name ??= nameIn(recorded)
      if (form) recorded.body = summaryOf(form)
    },
    concerns: ({ name, id, namespace }, recorded) =>
      (name === undefined || name === recorded.name) &&
      (id === undefined || id === recorded.id) &&
      (namespace === undefined || namespace === recorded.namespace),
    answer: (received, staleMs) => answerTo(project, apiKey, received, staleMs),
    faultAnswer
  }
}

function namesIn({ name, id }: Route & { readonly operation: Operation }): Pick<RecordedRequest, 'name' | 'id'> {
  return { name, ...(id !== undefined && { id }) }
}

function nameIn({ operation, body }: RecordedRequest): string | null {
  if (operation === null || typeof body !== 'object' || body === null || !('name' in body)) return null
  return typeof body.name === 'string' ? body.name : null
}

function answerTo(
  project: Project,
  apiKey: string,
  { recorded, route, query, text, form }: Received<AnyRoute, RecordedRequest>,
  staleMs: number
): Answer {
  if ('index' in route) return answerOnData(project, apiKey, { recorded, route, query, text }, staleMs)
  // What stands before Pinecone's API answers a wrong key, in plain text and before it looks at anything else.
  if (recorded.headers['api-key'] !== apiKey) {
    return { status: 401, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: 'Invalid API Key' }
  }
  if (route.operation === null) return unknownRouteAnswer(recorded, route.allowed)
  try {
    const version = versionFor(recorded.headers['x-pinecone-api-version'], project.behaviour)
    checkContentType(recorded)
    const view = project.store.view(staleMs)
    const { name, id = '', host = '' } = route
    const call = { project, version, view, name: name ?? '', id, host, query, text, form }
    const { status, headers, body } = carryOut(route.operation, call)
    return body === undefined ? emptyAnswer(status, headers) : jsonAnswer(status, body, headers)
  } catch (error) {
    return errorAnswer(error)
  }
}

function checkContentType({ method, operation, headers }: RecordedRequest): void {
  if ((method !== 'POST' && method !== 'PATCH') || operation === 'uploadFile') return
  if (/^application\/json\b/i.test(headers['content-type'] ?? '')) return
  throw new Refused(415, 'INVALID_ARGUMENT', 'Expected request with `Content-Type: application/json`')
}
