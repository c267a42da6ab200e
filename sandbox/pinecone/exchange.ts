// One request and its answer: received and recorded, troubled if a fault says so, carried out, delivered.
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Answer } from './delivery.ts'
import type { Faults, Trouble } from './faults.ts'
import type { Project } from './project.ts'
import type { Operation, Route } from './routes.ts'
import { setTimeout as wait } from 'node:timers/promises'
import { emptyAnswer, errorAnswer, faultAnswer, jsonAnswer, send, sendHalf } from './delivery.ts'
import { Refused } from './errors.ts'
import { carryOut } from './operations.ts'
import { routeTo } from './routes.ts'
import { versionFor } from './versions.ts'

/** A request as it arrived, and what became of it. */
export interface RecordedRequest {
  readonly method: string
  /** With its query. */
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  /** The JSON, or the text where it is none; undefined without a body, and until it has arrived. */
  body: unknown
  /** The status sent; null until then, and where none was. */
  status: number | null
  /** When it arrived, in milliseconds of the sandbox's clock. */
  readonly at: number
  readonly operation: Operation | null
  /** The resource it is about; of a create, known once the body has arrived. */
  name: string | null
}

/** What every exchange needs. */
export interface Exchanges {
  readonly project: Project
  readonly faults: Faults
  readonly apiKey: string
  readonly requests: RecordedRequest[]
  readonly now: () => number
  /** Aborted when the sandbox closes: nothing is waited for any longer. */
  readonly closing: AbortSignal
}

interface Received {
  readonly recorded: RecordedRequest
  readonly route: Route
  readonly query: URLSearchParams
  readonly text: string
}

/** Leads one request to its answer, or to the trouble that a fault has for it. */
export async function exchange(
  exchanges: Exchanges,
  request: IncomingMessage,
  response: ServerResponse
): Promise<void> {
  const received = await receive(exchanges, request)
  const { recorded, route } = received
  const trouble = exchanges.faults.strike(route.operation, recorded.name)
  await pause(exchanges, exchanges.project.speeds.latencyMs + trouble.delayBeforeMs)
  const answer = takesEffect(trouble) ? answerTo(exchanges, received, trouble.staleMs) : null
  await pause(exchanges, trouble.delayAfterMs)
  response.sendDate = false
  response.setHeader('Date', new Date(exchanges.now()).toUTCString())
  recorded.status = deliver(response, answer, trouble)
}

async function receive(exchanges: Exchanges, request: IncomingMessage): Promise<Received> {
  const { method = '', url = '/' } = request
  const [path = '', ...query] = url.split('?')
  const route = routeTo(method, path)
  const recorded: RecordedRequest = {
    method,
    path: url,
    headers: headersOf(request),
    body: undefined,
    status: null,
    at: exchanges.now(),
    operation: route.operation,
    name: route.operation === null ? null : route.name
  }
  exchanges.requests.push(recorded)
  const text = await textOf(request)
  if (text !== '') recorded.body = parsed(text)
  recorded.name ??= nameIn(recorded)
  return { recorded, route, query: new URLSearchParams(query.join('?')), text }
}

function headersOf(request: IncomingMessage): Record<string, string> {
  const entries = Object.entries(request.headersDistinct)
  return Object.fromEntries(entries.map(([name, values = []]) => [name, values.join(', ')]))
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

function nameIn({ operation, body }: RecordedRequest): string | null {
  if (operation === null || typeof body !== 'object' || body === null || !('name' in body)) return null
  return typeof body.name === 'string' ? body.name : null
}

async function pause({ closing }: Exchanges, ms: number): Promise<void> {
  if (ms > 0) await wait(ms, undefined, { signal: closing })
}

function takesEffect({ fault }: Trouble): boolean {
  switch (fault?.kind) {
    case 'answer':
    case 'reset':
    case 'stall':
      return fault.after ?? false
    case 'redirect':
      return false
    case 'truncated-body':
    case 'stalled-body':
    case undefined:
      return true
  }
}

function answerTo(exchanges: Exchanges, { recorded, route, query, text }: Received, staleMs: number): Answer {
  const { project } = exchanges
  // What stands before Pinecone's API answers a wrong key, in plain text and before it looks at anything else.
  if (recorded.headers['api-key'] !== exchanges.apiKey) {
    return { status: 401, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: 'Invalid API Key' }
  }
  if (route.operation === null) {
    const { allowed } = route
    return allowed.length === 0 ? emptyAnswer(404) : emptyAnswer(405, { allow: allowed.join(', ') })
  }
  try {
    const version = versionFor(recorded.headers['x-pinecone-api-version'])
    checkContentType(recorded)
    const view = project.store.view(staleMs)
    const call = { project, version, view, name: route.name ?? '', query, text }
    const outcome = carryOut(route.operation, call)
    return outcome.body === undefined ? emptyAnswer(outcome.status) : jsonAnswer(outcome.status, outcome.body)
  } catch (error) {
    return errorAnswer(error)
  }
}

function checkContentType({ method, headers }: RecordedRequest): void {
  if (method !== 'POST' && method !== 'PATCH') return
  if (/^application\/json\b/i.test(headers['content-type'] ?? '')) return
  throw new Refused(415, 'INVALID_ARGUMENT', 'Expected request with `Content-Type: application/json`')
}

/** Gives the status that was sent, or null. `answer` is null just where the operation took no effect. */
function deliver(response: ServerResponse, answer: Answer | null, { fault }: Trouble): number | null {
  switch (fault?.kind) {
    case 'answer':
    case 'redirect':
      return send(response, faultAnswer(fault))
    case 'reset':
      response.socket?.resetAndDestroy()
      return null
    case 'stall':
      return null
    case 'truncated-body':
    case 'stalled-body':
      return answer && sendHalf(response, answer, fault.kind === 'truncated-body')
    case undefined:
      return answer && send(response, answer)
  }
}
