// One request and its answer: received and recorded, troubled if a fault says so, carried out, delivered.
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Answer } from './delivery.ts'
import type { AnswerFault, AnyFault, Trouble } from './faults.ts'
import type { Form } from './forms.ts'
import { setTimeout as wait } from 'node:timers/promises'
import { send, sendHalf } from './delivery.ts'
import { Faults, takesEffect } from './faults.ts'
import { readForm } from './forms.ts'
import { jsonOrText } from './text.ts'

/** A request as it arrived, and what became of it. */
export interface RequestRecord<Operation extends string | null = string | null> {
  readonly method: string
  /** With its query. */
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  /** The JSON, or the text where it is none; undefined without a body, for a form, and until it has arrived. */
  body: unknown
  /** The status sent; null until then, and where none was. */
  status: number | null
  /** When it arrived, in milliseconds of the sandbox's clock. */
  readonly at: number
  readonly operation: Operation
}

/** A request that has arrived whole. */
export interface Received<Route, Recorded> {
  readonly recorded: Recorded
  /** Its place among all requests. */
  readonly place: number
  readonly route: Route
  readonly query: URLSearchParams
  /** The body; '' where it is a form. */
  readonly text: string
  readonly form: Form | null
}

/** Where a request leads; null for a route that is unknown. */
export interface Routed {
  readonly operation: string | null
}

/** What one server is, where it is not like every other. */
export interface Service<Route extends Routed, Recorded extends RequestRecord, F extends AnyFault> {
  /** The clock, in milliseconds. */
  now(): number
  /** How long every answer takes, in real time. */
  latencyMs(): number
  /** Takes a method, the path without its query, and the port that the request came to. */
  routeTo(method: string, path: string, port: number): Route
  /** Takes a request whose body is still to come, and how many are under way with it; gives its record. */
  record(arrived: RequestRecord<Route['operation']>, route: Route, underWay: number): Recorded
  /** Adds to the record what only the body tells; what it shows of a form is up to it. */
  recordBody?(recorded: Recorded, form: Form | null): void
  /** Whether a fault that takes the request's operation takes the request. */
  concerns(fault: F, recorded: Recorded): boolean
  /** Carries out a request, by the state of `staleMs` ago; a refusal is an answer too. */
  answer(received: Received<Route, Recorded>, staleMs: number): Answer
  /** Gives what a fault sends in place of the answer. */
  faultAnswer(fault: AnswerFault<F>, received: Received<Route, Recorded>): Answer
}

/** All that is sent to one service, and what happens to it. */
export class Exchanges<Route extends Routed, Recorded extends RequestRecord, F extends AnyFault> {
  /** Every request, in the order of arrival. */
  readonly requests: Recorded[] = []
  readonly faults: Faults<F, Recorded>
  readonly #service: Service<Route, Recorded, F>
  readonly #closing = new AbortController()
  #underWay = 0

  /** Takes the service, and the randomness of its faults. */
  constructor(service: Service<Route, Recorded, F>, random: () => number) {
    this.#service = service
    this.faults = new Faults(random, (fault, recorded) => service.concerns(fault, recorded))
  }

  /** Leads one request to its answer, or to the trouble that a fault has for it. */
  async lead(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.#underWay += 1
    response.once('close', () => {
      this.#underWay -= 1
    })
    const service = this.#service
    const received = await this.#receive(request)
    const trouble = this.faults.strike(received.recorded)
    await this.#pause(service.latencyMs() + trouble.delayBeforeMs)
    const answer = takesEffect(trouble.fault) ? service.answer(received, trouble.staleMs) : null
    await this.#pause(trouble.delayAfterMs)
    response.sendDate = false
    response.setHeader('Date', new Date(service.now()).toUTCString())
    received.recorded.status = this.#deliver(response, answer, trouble, received)
  }

  /** Ends every wait: the sandbox closes. */
  close(): void {
    this.#closing.abort()
  }

  async #receive(request: IncomingMessage): Promise<Received<Route, Recorded>> {
    const service = this.#service
    const { method = '', url = '/' } = request
    const [path = '', ...query] = url.split('?')
    const route = service.routeTo(method, path, request.socket.localPort ?? 0)
    const about = { method, path: url, headers: headersOf(request), operation: route.operation }
    const arrived = { ...about, body: undefined, status: null, at: service.now() }
    const recorded = service.record(arrived, route, this.#underWay)
    const place = this.requests.push(recorded) - 1
    const bytes = await bytesOf(request)
    const form = await readForm(about.headers['content-type'], bytes)
    const text = form ? '' : bytes.toString()
    if (text !== '') recorded.body = jsonOrText(text)
    service.recordBody?.(recorded, form)
    return { recorded, place, route, query: new URLSearchParams(query.join('?')), text, form }
  }

  async #pause(ms: number): Promise<void> {
    if (ms > 0) await wait(ms, undefined, { signal: this.#closing.signal })
  }

  /** Gives the status that was sent, or null. `answer` is null just where the operation took no effect. */
  #deliver(
    response: ServerResponse,
    answer: Answer | null,
    { fault }: Trouble<F>,
    received: Received<Route, Recorded>
  ): number | null {
    switch (fault?.kind) {
      case undefined:
        return answer && send(response, answer)
      case 'reset':
        response.socket?.resetAndDestroy()
        return null
      case 'stall':
        return null
      case 'truncated-body':
      case 'stalled-body':
        return answer && sendHalf(response, answer, fault.kind === 'truncated-body')
      default:
        // Of the kinds above none is left, which the compiler cannot tell of a type it does not know.
        return send(response, this.#service.faultAnswer(fault as AnswerFault<F>, received))
    }
  }
}

function headersOf(request: IncomingMessage): Record<string, string> {
  const entries = Object.entries(request.headersDistinct)
  return Object.fromEntries(entries.map(([name, values = []]) => [name, values.join(', ')]))
}

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
