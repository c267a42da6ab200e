import type { Ambiguous, CreateAnswer, DeleteAnswer, Pinecone, UpdateAnswer } from '../apply/ports.ts'
import type { Clock } from '../core/clock.ts'
import { ActionError } from '../core/errors.ts'
import { valueAt, type Json, type JsonObject } from '../core/json.ts'
import { KIND_TABLES } from '../resources/kinds.ts'
import type { Kind, Observed, Dialect, Target } from '../resources/resource.ts'
import { ENDPOINTS, listPath, pathOf } from './endpoints.ts'
import { errorFor, type Attempted } from './errors.ts'
import type { Reply } from './exchange.ts'
import { readReply, type Ok } from './reply.ts'
import { decide, fullOf, type RetryDecision, type AttemptFailure, type Operation } from './retry.ts'
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
}

/** A request that did not succeed. */
interface Ended {
  readonly type: 'ended'
  readonly decision: RetryDecision
  readonly ended: AttemptFailure
  readonly error: ActionError
}

/** The client of Pinecone's control plane. Every message of its errors is a whole explanation (`errors.ts`). */
export class PineconeClient implements Pinecone {
  readonly #options: ClientOptions
  readonly #wires: Readonly<Record<Dialect, ApiCodec>>
  #serverTime: { readonly serverMs: number; readonly clockMs: number } | undefined

  constructor(options: ClientOptions) {
    this.#options = options
    const classic = { ...CLASSIC_CODEC, version: options.apiVersion ?? CLASSIC_CODEC.version }
    // What nothing declares is looked at through the newest version, which sees indexes of both shapes; a server that
    // is spoken to in another version by request may know no other.
    this.#wires = {
      classic,
      typed: CODEC_2026_07,
      any: options.apiVersion === undefined ? CODEC_2026_07 : classic
    }
  }

  seesBeyond({ kind, dialect }: Pick<Target, 'kind' | 'dialect'>): boolean {
    return dialect === 'classic' && this.#wires.any[kind] !== this.#wires.classic[kind]
  }

  async describe(target: Target): Promise<Observed | undefined> {
    const sent = await this.#send('describe', target, { method: 'GET', path: pathOf(target) })
    return sent.type === 'none' ? undefined : this.#decode(target, sent.json)
  }

  async list(kind: Kind, dialect: Dialect): Promise<readonly Observed[]> {
    const all: Named = { kind, dialect, name: undefined }
    const observed: Observed[] = []
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
      }
      const next = valueAt(json, ['pagination', 'next'])
      if (ENDPOINTS[kind].pageSize === undefined || typeof next !== 'string' || next === '') return observed
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
      return { type: 'ambiguous', mayBeOurs: true, isTaken: false, retryAfterMs: UNCLEAR_MS, because }
    }
    const of = sent.error.reason === 'quota' ? fullOf(sent.ended) : undefined
    return of === undefined ? ambiguousOf(sent) : { type: 'full', of, because: sent.error }
  }

  async update(target: Target, patch: JsonObject, before?: Observed, attempt = 1): Promise<UpdateAnswer> {
    const codec = this.#wires[target.dialect][target.kind]
    const body = codec.encodeUpdate(patch, before)
    const sent = await this.#sendOnce('update', target, { method: 'PATCH', path: pathOf(target), body }, attempt)
    if (sent.type === 'ended') return this.#isNone(target, sent.ended) ? { type: 'gone' } : this.#retold(sent)
    const { updateAnswersWhole } = ENDPOINTS[target.kind]
    const observed = updateAnswersWhole ? codec.decode(sent.json ?? null) : undefined
    return { type: 'updated', observed: observed ?? (await this.describe(target)) }
  }

  async delete(target: Target, attempt = 1): Promise<DeleteAnswer> {
    const sent = await this.#sendOnce('delete', target, { method: 'DELETE', path: pathOf(target) }, attempt)
    if (sent.type === 'ok') return { type: 'accepted' }
    if (this.#isNone(target, sent.ended)) return { type: 'gone' }
    if (sent.error.reason === 'deletion-protected') return { type: 'protected', because: sent.error }
    return this.#retold(sent)
  }

  /** A write that ended without a clear answer, told to the user like a read that is repeated. */
  #retold(sent: Ended): Ambiguous {
    const ambiguous = ambiguousOf(sent)
    this.#options.onRetry(ambiguous.because, ambiguous.retryAfterMs)
    return ambiguous
  }

  /** Whether an answer says that there is none of that name. */
  #isNone(target: Named, ended: AttemptFailure): boolean {
    if (ended.type !== 'answer' || ended.status !== 404) return false
    // Were it believed, a destroy would end well at a wrong address.
    if (ended.isHtml) throw this.#notUnderstood(target)
    return target.name !== undefined
  }

  within(bounds: { readonly deadline?: number; readonly signal?: AbortSignal }): PineconeClient {
    return new PineconeClient({ ...this.#options, ...bounds })
  }

  serverTime(): number | undefined {
    if (this.#serverTime === undefined) return undefined
    return this.#serverTime.serverMs + (this.#options.clock.now() - this.#serverTime.clockMs)
  }

  /** Sends a request that may be repeated, until it succeeds, fails for good, or time is up. */
  async #send(operation: 'describe' | 'list', target: Named, request: Omit<Request, 'version'>): Promise<Ok | None> {
    const { clock, signal, deadline, onRetry } = this.#options
    for (let number = 1; ; number += 1) {
      const sent = await this.#sendOnce(operation, target, request, number)
      if (sent.type === 'ok') return sent
      const { decision, ended, error } = sent
      if (this.#isNone(target, ended)) return { type: 'none' }
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
  ): Promise<Ok | Ended> {
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
    if (!Number.isNaN(serverMs)) this.#serverTime = { serverMs, clockMs: this.#options.clock.now() }
  }

  #decode(target: Named, json: Json | undefined): Observed {
    const observed = this.#wires[target.dialect][target.kind].decode(json ?? null)
    if (observed === undefined) throw this.#notUnderstood(target)
    return observed
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

/** @throws the error of a write that certainly took no effect, and would not if it were sent again */
function ambiguousOf({ decision, error }: Ended): Ambiguous {
  if (decision.do !== 'look') throw error
  const { mayBeOurs, isTaken, afterMs } = decision
  return { type: 'ambiguous', mayBeOurs, isTaken, retryAfterMs: afterMs, because: error }
}
