import type { CreateAnswer, DeleteAnswer, Listing, Pinecone, Updated } from '../apply/ports.ts'
import type { Clock } from '../core/clock.ts'
import { ActionError } from '../core/errors.ts'
import { isObject, valueAt, type Json, type JsonObject } from '../core/json.ts'
import { KIND_TABLES } from '../resources/kinds.ts'
import type { Unreadable } from '../plan/unread.ts'
import type { Kind, Observed, Dialect, Target } from '../resources/resource.ts'
import { ENDPOINTS, listPath, pathOf } from './endpoints.ts'
import { errorFor, type Attempted } from './errors.ts'
import type { Reply } from './exchange.ts'
import { readReply, type Ok } from './reply.ts'
import { decide, type RetryDecision, type AttemptFailure, type Operation } from './retry.ts'
import { NoAnswerError, type Request, type Transport } from './transport.ts'
import { CODEC_2026_07 } from './codec-2026-07.ts'
import { CLASSIC_CODEC } from './codec-classic.ts'
import type { ApiCodec } from './codec.ts'

/** What the client works with. */
export interface ClientOptions {
  readonly transport: Transport
  readonly clock: Clock
  /** A number in [0, 1). */
  readonly random: () => number
  readonly signal: AbortSignal
  /** When the run's time is up, in the clock's milliseconds: no request outlives it. */
  readonly deadline: number
  /** Told of each try that failed and is to be repeated, in how many milliseconds. */
  readonly onRetry: (error: ActionError, afterMs: number) => void
  /** For error messages. */
  readonly baseUrl: string
  /** Takes the key out of what an answer echoes, before any of it is cut. */
  readonly redact: (text: string) => string
  /** Another version for the classic calls. */
  readonly apiVersion: string | undefined
}

const REQUEST_MS = 30_000
/** Until another try after a create whose answer says nothing. */
const UNCLEAR_MS = 2_000

/** A 404 to a name. */
interface None {
  readonly type: 'none'
  /** The number of the try that found this. */
  readonly number: number
}

interface ServerTime {
  readonly serverMs: number
  readonly clockMs: number
}

type Sent =
  | Ok
  | {
      readonly type: 'ended'
      readonly decision: RetryDecision
      readonly ended: AttemptFailure
      readonly error: ActionError
    }

/** The client of Pinecone's control plane. Every message of its errors is a whole explanation (`errors.ts`). */
export class PineconeClient implements Pinecone {
  readonly #options: ClientOptions
  readonly #wires: Readonly<Record<Dialect, ApiCodec>>
  /** Shared with the clients that `within` makes. */
  readonly #noted: { time?: ServerTime }

  constructor(options: ClientOptions, noted: { time?: ServerTime } = {}) {
    this.#options = options
    this.#noted = noted
    const classic = { ...CLASSIC_CODEC, version: options.apiVersion ?? CLASSIC_CODEC.version }
    // What nothing declares is looked at through the newest version, which sees indexes of both shapes; a server that
    // is spoken to in another version by request may know no other.
    this.#wires = {
      classic,
      typed: CODEC_2026_07,
      any: options.apiVersion === undefined ? CODEC_2026_07 : classic
    }
  }

  get seesBeyondClassic(): boolean {
    return this.#wires.any !== this.#wires.classic
  }

  async describe(target: Target): Promise<Observed | undefined> {
    const sent = await this.#send('describe', target, { method: 'GET', path: pathOf(target) })
    return sent.type === 'none' ? undefined : this.#decode(target, sent.json)
  }

  async list(kind: Kind, dialect: Dialect): Promise<Listing> {
    const all: Named = { kind, dialect, name: undefined }
    const observed: Observed[] = []
    const unreadable: Unreadable[] = []
    const seen = new Set<string>()
    for (let token = ''; ;) {
      const answer = await this.#send('list', all, { method: 'GET', path: listPath(kind, token) })
      const json = answer.type === 'ok' ? answer.json : undefined
      // Pinecone's key for a list is the kind's plural.
      const items = valueAt(json, [KIND_TABLES[kind].plural])
      if (!Array.isArray(items)) throw this.#notUnderstood(all)
      for (const item of items as Json[]) {
        const one = this.#wires[dialect][kind].decode(item)
        // What cannot be read of somebody else's must not keep ours from being read.
        if (one !== undefined) observed.push(one)
        else unreadable.push(this.#unreadable(kind, item))
      }
      const next = valueAt(json, ['pagination', 'next'])
      if (ENDPOINTS[kind].pageSize === undefined || typeof next !== 'string' || next === '')
        return { observed, unreadable }
      // A server that never comes to an end would keep the run here until its time is up.
      if (seen.has(next)) throw this.#notUnderstood(all)
      seen.add(next)
      token = next
    }
  }

  async create(target: Target, model: JsonObject, attempt: number): Promise<CreateAnswer> {
    const codec = this.#wires[target.dialect][target.kind]
    const { path, body } = codec.encodeCreate(target.name, model)
    const sent = await this.#sendOnce('create', target, { method: 'POST', path, body }, attempt)
    if (sent.type === 'ok') {
      const observed = codec.decode(sent.json ?? null)
      if (observed !== undefined) return { type: 'created', observed }
      const because = this.#notUnderstood(target)
      return { type: 'look', mayBeOurs: true, isTaken: false, retryAfterMs: UNCLEAR_MS, because }
    }
    const { decision, error } = sent
    if (decision.do !== 'look') throw error
    const { mayBeOurs, isTaken, afterMs } = decision
    return { type: 'look', mayBeOurs, isTaken, retryAfterMs: afterMs, because: error }
  }

  async update(target: Target, patch: JsonObject, before?: Observed): Promise<Updated | undefined> {
    const codec = this.#wires[target.dialect][target.kind]
    const body = codec.encodeUpdate(patch, before)
    const sent = await this.#send('update', target, { method: 'PATCH', path: pathOf(target), body })
    if (sent.type === 'none') return undefined
    const { updateAnswersWhole } = ENDPOINTS[target.kind]
    const observed = updateAnswersWhole ? codec.decode(sent.json ?? null) : undefined
    return { observed: observed ?? (await this.describe(target)) }
  }

  async delete(target: Target): Promise<DeleteAnswer> {
    try {
      const sent = await this.#send('delete', target, { method: 'DELETE', path: pathOf(target) })
      // A delete that was tried before and lost its answer is most likely what has made it go.
      return { type: sent.type === 'none' && sent.number === 1 ? 'gone' : 'accepted' }
    } catch (error) {
      if (error instanceof ActionError && error.reason === 'deletion-protected')
        return { type: 'protected', because: error }
      throw error
    }
  }

  within(bounds: { readonly deadline?: number; readonly signal?: AbortSignal }): PineconeClient {
    return new PineconeClient({ ...this.#options, ...bounds }, this.#noted)
  }

  serverTime(): number | undefined {
    const { time } = this.#noted
    return time && time.serverMs + (this.#options.clock.now() - time.clockMs)
  }

  /** Sends a request that may be repeated, until it succeeds, fails for good, or time is up. */
  async #send(
    operation: Exclude<Operation, 'create'>,
    target: Named,
    request: Omit<Request, 'version'>
  ): Promise<Ok | None> {
    const { clock, signal, deadline, onRetry } = this.#options
    for (let number = 1; ; number += 1) {
      const sent = await this.#sendOnce(operation, target, request, number)
      if (sent.type === 'ok') return sent
      const { decision, ended, error } = sent
      if (ended.type === 'answer' && ended.status === 404) {
        // Were it believed, a destroy would end well at a wrong address.
        if (ended.isHtml) throw this.#notUnderstood(target)
        if (target.name !== undefined) return { type: 'none', number }
      }
      if (decision.do !== 'retry' || clock.now() + decision.afterMs >= deadline) throw error
      onRetry(error, decision.afterMs)
      await clock.sleep(decision.afterMs, signal)
    }
  }

  async #sendOnce(
    operation: Operation,
    target: Named,
    request: Omit<Request, 'version'>,
    number: number
  ): Promise<Sent> {
    const { random, baseUrl } = this.#options
    const attempted: Attempted = { operation, kind: target.kind, name: target.name, baseUrl }
    const [ended, location] = await this.#exchange(request, this.#wires[target.dialect].version, operation)
    if (ended.type === 'ok') return ended
    const decision = decide({ operation, number, ended }, random())
    const reason = decision.do === 'fail' ? decision.reason : ended.type === 'no-answer' ? 'network' : 'api-error'
    return { type: 'ended', decision, ended, error: errorFor(attempted, ended, reason, location) }
  }

  async #exchange(
    request: Omit<Request, 'version'>,
    version: string,
    operation: Operation
  ): Promise<[AttemptFailure | Ok, location: string | null]> {
    const { transport, clock, deadline, redact, signal } = this.#options
    let reply: Reply
    try {
      reply = await transport(
        { ...request, version },
        { timeoutMs: () => Math.min(REQUEST_MS, deadline - clock.now()), signal }
      )
      this.#noteTime(reply)
    } catch (error) {
      if (!(error instanceof NoAnswerError)) throw error
      return [{ type: 'no-answer', message: error.message, obstacle: error.obstacle }, null]
    }
    return [readReply(reply, operation, clock.now(), redact), redact(reply.header('location') ?? '') || null]
  }

  #noteTime({ header }: Reply): void {
    const serverMs = Date.parse(header('date') ?? '')
    if (!Number.isNaN(serverMs)) this.#noted.time = { serverMs, clockMs: this.#options.clock.now() }
  }

  #decode(target: Named, json: Json | undefined): Observed {
    const observed = this.#wires[target.dialect][target.kind].decode(json ?? null)
    if (observed === undefined) throw this.#notUnderstood(target)
    return observed
  }

  #unreadable(kind: Kind, item: Json): Unreadable {
    const model = isObject(item) ? item : {}
    const name = typeof model['name'] === 'string' && model['name'] !== '' ? model['name'] : undefined
    return { kind, name, model, because: this.#notUnderstood({ kind, name }) }
  }

  #notUnderstood({ kind, name }: Pick<Named, 'kind' | 'name'>): ActionError {
    const { baseUrl } = this.#options
    const what = name === undefined ? `the list of ${KIND_TABLES[kind].plural}` : `${kind} "${name}"`
    return new ActionError({
      reason: 'api-error',
      message: `What ${baseUrl} answered about ${what} is not what Pinecone's API answers. Check "api-url" and "api-version".`
    })
  }
}

interface Named {
  readonly kind: Kind
  readonly dialect: Dialect
  readonly name: string | undefined
}
