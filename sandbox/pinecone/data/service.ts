// What an index's host does with a request: how it is recorded, answered, and refused.
import type { Answer } from '../../http/delivery.ts'
import type { RequestRecord } from '../../http/exchange.ts'
import type { Project } from '../project.ts'
import type { DataOperation, DataRoute } from './routes.ts'
import { emptyAnswer, jsonAnswer, unknownRouteAnswer } from '../answers.ts'
import { invalidArgument, Refused } from '../errors.ts'
import { indexStatus } from '../lifecycle.ts'
import { versionFor } from '../versions.ts'
import { dataErrorAnswer, gatewayAnswer } from './answers.ts'
import { isObject } from './metadata.ts'
import { carryOutOnData } from './operations.ts'
import { readNamespace } from './reading.ts'

const MAX_URL = 8_192
const MAX_BODY = 2_097_152
const DOCUMENTS_SINCE = '2026-07'
const NAMESPACE_IN_BODY: readonly (DataOperation | null)[] = [
  'upsertVectors',
  'fetchVectorsByMetadata',
  'queryVectors',
  'updateVector',
  'deleteVectors'
]

/** As much of a recorded request as is told here. */
interface DataRecord extends RequestRecord {
  name: string | null
  readonly host?: string
  namespace?: string | null
}

/** Takes a request whose body is still to come; gives what is recorded of where it went. */
export function dataRecord({ index, namespace }: DataRoute): Pick<DataRecord, 'name' | 'host' | 'namespace'> {
  return { name: index.name, host: index.host, namespace }
}

/** Adds to a record what only its query and body tell: the namespace, and records of text as the list they are. */
export function recordDataBody(recorded: DataRecord): void {
  const { operation, path } = recorded
  if (operation === 'upsertRecords') recorded.body = linesOf(recorded.body)
  const body = isObject(recorded.body) ? recorded.body : {}
  if (NAMESPACE_IN_BODY.some((other) => other === operation)) recorded.namespace = nameOrNull(body['namespace'])
  if (operation === 'createNamespace') recorded.namespace = typeof body['name'] === 'string' ? body['name'] : null
  if (operation === 'fetchVectors' || operation === 'listVectors') {
    recorded.namespace = nameOrNull(new URLSearchParams(path.split('?')[1]).get('namespace'))
  }
}

function nameOrNull(sent: unknown): string | null {
  try {
    return readNamespace(sent)
  } catch {
    return null
  }
}

function linesOf(body: unknown): unknown {
  if (typeof body !== 'string') return body === undefined ? body : [body]
  try {
    const lines = body.split('\n').filter((line) => line.trim() !== '')
    return lines.map((line): unknown => JSON.parse(line))
  } catch {
    return body
  }
}

/** What of a request is needed to answer it. */
interface DataRequest {
  readonly recorded: DataRecord
  readonly route: DataRoute
  readonly query: URLSearchParams
  readonly text: string
}

/** Answers a request on an index's host, by the state of `staleMs` ago. */
export function answerOnData(project: Project, apiKey: string, request: DataRequest, staleMs: number): Answer {
  const { recorded, route } = request
  const { operation, index, allowed } = route
  if (recorded.headers['api-key'] !== apiKey) return gatewayAnswer(401, 'Invalid API Key')
  if (recorded.path.length > MAX_URL) return gatewayAnswer(414, 'URI Too Long')
  if (operation === null) return unknownRouteAnswer(recorded, allowed)
  // Data is served once the index is: whoever does not wait for that is told by what stands before it.
  if (!indexStatus(index, project.store.view().now).ready) return gatewayAnswer(503, 'no healthy upstream')
  try {
    return answerTo(project, operation, request, staleMs)
  } catch (error) {
    return dataErrorAnswer(error, operation)
  }
}

function answerTo(project: Project, operation: DataOperation, request: DataRequest, staleMs: number): Answer {
  const { recorded, route, query, text } = request
  const { date: version } = versionFor(recorded.headers['x-pinecone-api-version'], project.behaviour)
  if (operation.endsWith('Documents') && version < DOCUMENTS_SINCE) return unknownRouteAnswer(recorded, [])
  checkBody(operation, recorded, text)
  const outcome = carryOutOnData(operation, {
    project,
    index: route.index,
    data: project.data.of(route.index),
    version,
    seenAt: project.store.view().now - staleMs,
    namespace: route.namespace,
    query,
    body: recorded.body,
    text
  })
  return outcome.body === undefined ? emptyAnswer(outcome.status) : jsonAnswer(outcome.status, outcome.body)
}

function checkBody(operation: DataOperation, { method, headers }: DataRecord, text: string): void {
  const size = Buffer.byteLength(text)
  if (size > MAX_BODY) {
    const message = `Error, message length too large: found ${size} bytes, the limit is: ${MAX_BODY} bytes`
    throw new Refused(413, 'PAYLOAD_TOO_LARGE', message)
  }
  // Records of text are taken whatever they are called: SDK 8.2.0 sends them as text/plain.
  if (method !== 'POST' || text === '' || operation === 'upsertRecords') return
  if ((headers['content-type'] ?? '').toLowerCase().startsWith('application/json')) return
  throw invalidArgument('Expected request with Content-Type: application/json')
}
