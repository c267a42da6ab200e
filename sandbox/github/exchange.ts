// One request and its answer: received and recorded, troubled if a fault says so, carried out, delivered.
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Answer } from '../pinecone/delivery.ts'
import type { Principal } from './access.ts'
import type { Asked } from './answers.ts'
import type { Faults, Trouble } from './faults.ts'
import type { Call } from './operations.ts'
import type { RateLimits } from './rate-limits.ts'
import type { RepositoryRecord } from './records.ts'
import type { Operation, Route } from './routes.ts'
import type { Store } from './store.ts'
import type { Bases } from './wire.ts'
import { setTimeout as wait } from 'node:timers/promises'
import { send, sendHalf } from '../pinecone/delivery.ts'
import { identify } from './access.ts'
import { answerWith, conditionalAnswer, faultAnswer, namelessAnswer, refusalAnswer } from './answers.ts'
import { takesEffect } from './faults.ts'
import { carryOut } from './operations.ts'
import { fullName } from './records.ts'
import { routeTo } from './routes.ts'

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
  /** The repository it is about, by its name now; null where the path has none, or one that is not there. */
  readonly repository: string | null
  /** The first number in the path behind the repository: a pull request's or issue's, or a run's, job's, comment's id. */
  readonly number: number | null
  /** How many requests were under way when it arrived, itself among them. */
  readonly underWay: number
}

/** What every exchange needs. */
export interface Exchanges {
  readonly store: Store
  readonly faults: Faults
  readonly limits: RateLimits
  readonly requests: RecordedRequest[]
  /** Where it is served: known once it listens. */
  readonly bases: () => Bases
  readonly latencyMs: number
  /** Aborted when the sandbox closes: nothing is waited for any longer. */
  readonly closing: AbortSignal
  /** How many requests are under way. */
  underWay: number
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
  exchanges.underWay += 1
  response.once('close', () => {
    exchanges.underWay -= 1
  })
  const received = await receive(exchanges, request)
  const { recorded } = received
  const trouble = exchanges.faults.strike(recorded)
  await pause(exchanges, exchanges.latencyMs + trouble.delayBeforeMs)
  const answer = takesEffect(trouble) ? answerTo(exchanges, received) : null
  await pause(exchanges, trouble.delayAfterMs)
  response.sendDate = false
  response.setHeader('Date', new Date(exchanges.store.now()).toUTCString())
  recorded.status = deliver(exchanges, response, answer, trouble, received)
}

async function receive(exchanges: Exchanges, request: IncomingMessage): Promise<Received> {
  const { method = '', url = '/' } = request
  const [path = '', ...query] = url.split('?')
  const route = routeTo(method, path)
  const number = Number(route.args[0])
  const recorded: RecordedRequest = {
    method,
    path: url,
    headers: headersOf(request),
    body: undefined,
    status: null,
    at: exchanges.store.now(),
    operation: route.operation,
    repository: nameOf(exchanges.store, route),
    number: Number.isSafeInteger(number) ? number : null,
    underWay: exchanges.underWay
  }
  exchanges.requests.push(recorded)
  const text = await textOf(request)
  if (text !== '') recorded.body = parsed(text)
  return { recorded, route, query: new URLSearchParams(query.join('?')), text }
}

function nameOf(store: Store, { repository }: Route): string | null {
  if (!repository) return null
  const record = 'id' in repository ? store.repositories.get(repository.id) : findByAnyName(store, repository.fullName)
  return record ? fullName(record) : null
}

function findByAnyName(store: Store, name: string): RepositoryRecord | undefined {
  return store.findRepository(name) ?? store.findRenamed(name)
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

async function pause({ closing }: Exchanges, ms: number): Promise<void> {
  if (ms > 0) await wait(ms, undefined, { signal: closing })
}

function answerTo(exchanges: Exchanges, received: Received): Answer {
  const { recorded, route, query, text } = received
  const { store, limits } = exchanges
  if (recorded.headers['user-agent'] === undefined) return namelessAnswer()
  try {
    const principal = identify(store, recorded.headers['authorization'])
    if (route.operation !== 'rate-limit/get') limits.count(principal)
    const bases = { ...exchanges.bases(), api: exchanges.bases().api + route.prefix }
    const call: Call = { store, bases, limits, principal, method: recorded.method, route, query, text }
    const { status, body, headers = {} } = carryOut(call)
    const answer = answerWith(askedOf(exchanges, received), status, body, headers)
    return recorded.method === 'GET' ? conditionalAnswer(answer, recorded.headers['if-none-match']) : answer
  } catch (error) {
    return refusalAnswer(askedOf(exchanges, received), error)
  }
}

function askedOf(exchanges: Exchanges, { recorded }: Received): Asked {
  const { store, limits, requests } = exchanges
  const quota = limits.read(principalOf(store, recorded.headers['authorization']))
  return { place: requests.indexOf(recorded), operation: recorded.operation, quota, nowMs: store.now() }
}

/** A token that GitHub does not know counts as nobody's. */
function principalOf(store: Store, authorization: string | undefined): Principal {
  try {
    return identify(store, authorization)
  } catch {
    return { kind: 'nobody', token: null }
  }
}

/** Gives the status that was sent, or null. `answer` is null just where the operation took no effect. */
function deliver(
  exchanges: Exchanges,
  response: ServerResponse,
  answer: Answer | null,
  { fault }: Trouble,
  received: Received
): number | null {
  switch (fault?.kind) {
    case 'answer':
    case 'secondary-rate-limit':
    case 'rate-limit':
      return send(response, faultAnswer(askedOf(exchanges, received), fault))
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
