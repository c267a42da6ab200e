import type { CreateAnswer, DeleteAnswer, Pinecone, Updated } from '../apply/ports.ts'
import type { Clock } from '../core/clock.ts'
import { ActionError } from '../core/errors.ts'
import { valueAt, type Json, type JsonObject } from '../core/json.ts'
import { fullNameOf, resourceType } from '../resources/registry.ts'
import type { Dialect, Identity, Kind, Observed, Target } from '../resources/resource.ts'
import type { Codec } from '../resources/type.ts'
import { apiVersion, CLASSIC_VERSION, TYPED_VERSION, type ApiVersion } from '../resources/versions.ts'
import { listPath, pathOf, updateBody } from './requests.ts'
import { errorFor, saysAbsent, type Attempted } from './errors.ts'
import type { Reply } from './exchange.ts'
import { readReply, type Ok } from './reply.ts'
import { decide, type RetryDecision, type AttemptFailure, type Operation } from './retry.ts'
import { NoAnswerError, type Request, type Transport } from './transport.ts'

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
  /** Takes a line about each request, and each decision to try again, for those who debug. Never a header or a body. */
  readonly trace?: (line: string) => void
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
  readonly #versions: Readonly<Record<Dialect, ApiVersion>>
  #serverTime: { readonly serverMs: number; readonly clockMs: number } | undefined

  constructor(options: ClientOptions) {
    this.#options = options
    const classic = options.apiVersion === undefined ? CLASSIC_VERSION : apiVersion(options.apiVersion)
    const typed = TYPED_VERSION
    // What nothing declares is read in the newest version, which sees resources of all dialects; a server that is
    // spoken to in another version by request may know no other.
    this.#versions = { classic, typed, any: options.apiVersion === undefined ? typed : classic }
  }

  get seesBeyondClassic(): boolean {
    return this.#versions.any !== this.#versions.classic
  }

  async describe(target: Target): Promise<Observed | undefined> {
    const sent = await this.#send('describe', target, { method: 'GET', path: pathOf(target) })
    return sent.type === 'none' ? undefined : this.#decode(target, sent.json)
  }

  async list(kind: Kind, dialect: Dialect, parent?: Identity): Promise<readonly Observed[]> {
    const all: Named = { kind, dialect, name: undefined, ...(parent && { parent }) }
    const observed: Observed[] = []
    const seen = new Set<string>()
    for (let token = ''; ;) {
      const answer = await this.#send('list', all, { method: 'GET', path: listPath(kind, parent, token) })
      const json = answer.type === 'ok' ? answer.json : undefined
      // Pinecone's key for a list is the kind's plural.
      const items = valueAt(json, [resourceType(kind).plural])
      if (!Array.isArray(items)) throw this.#notUnderstood(all)
      for (const item of items as Json[]) {
        const one = decoded(this.#codecOf(all), all, item)
        // What cannot be read of somebody else's must not keep ours from being read.
        if (one !== undefined) observed.push(one)
      }
      const next = valueAt(json, ['pagination', 'next'])
      if (resourceType(kind).api.pageSize === undefined || typeof next !== 'string' || next === '') return observed
      // A server that never comes to an end would keep the run here until its time is up.
      if (seen.has(next)) throw this.#notUnderstood(all)
      seen.add(next)
      token = next
    }
  }

  async create(target: Target, model: JsonObject, attempt: number): Promise<CreateAnswer> {
    const codec = this.#codecOf(target)
    const { subpath = '', body } = codec.encodeCreate(target.name, model)
    const path = `${resourceType(target.kind).api.path(target.parent)}${subpath}`
    const sent = await this.#sendOnce('create', target, { method: 'POST', path, body }, attempt)
    if (sent.type === 'ok') {
      const observed = decoded(codec, target, sent.json ?? null)
      if (observed?.name === target.name) return { type: 'created', observed }
      const because = this.#notUnderstood(target)
      return { type: 'verify', mayBeOurs: true, isTaken: false, retryAfterMs: UNCLEAR_MS, because }
    }
    const { decision, error } = sent
    if (decision.do !== 'verify') throw error
    const { mayBeOurs, isTaken, afterMs, ifAbsent } = decision
    return {
      type: 'verify',
      mayBeOurs,
      isTaken,
      retryAfterMs: afterMs,
      because: error,
      ...(ifAbsent && { isFinalIfAbsent: true })
    }
  }

  async update(target: Target, patch: JsonObject, before?: Observed): Promise<Updated | undefined> {
    const codec = this.#codecOf(target)
    const body = updateBody(codec, patch, before)
    const sent = await this.#send('update', target, { method: 'PATCH', path: pathOf(target), body })
    if (sent.type === 'none') return undefined
    const { updateAnswersWhole } = resourceType(target.kind).api
    const observed = updateAnswersWhole ? decoded(codec, target, sent.json ?? null) : undefined
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
    return new PineconeClient({ ...this.#options, ...bounds })
  }

  serverTime(): number | undefined {
    if (this.#serverTime === undefined) return undefined
    return this.#serverTime.serverMs + (this.#options.clock.now() - this.#serverTime.clockMs)
  }

  /** Sends a request that may be repeated, until it succeeds, fails for good, or time is up. */
  async #send(
    operation: Exclude<Operation, 'create'>,
    target: Named,
    request: Omit<Request, 'version'>
  ): Promise<Ok | None> {
    const { clock, signal, deadline, onRetry, trace } = this.#options
    for (let number = 1; ; number += 1) {
      const sent = await this.#sendOnce(operation, target, request, number)
      if (sent.type === 'ok') return sent
      const { decision, ended, error } = sent
      if (ended.type === 'answer' && ended.status === 404) {
        // Were any 404 believed, a destroy would end well at a wrong address.
        if (target.name === undefined ? !ended.isExplained : !(await this.#isAbsent(target, target.name, ended)))
          throw this.#notUnderstood(target)
        if (target.name !== undefined) return { type: 'none', number }
      }
      if (decision.do !== 'retry' || clock.now() + decision.afterMs >= deadline) throw error
      onRetry(error, decision.afterMs)
      trace?.(`${request.method} ${request.path}: trying again in ${String(decision.afterMs)} ms`)
      await clock.sleep(decision.afterMs, signal)
    }
  }

  /** Whether a 404 to a name can be believed: by its own words, or because a list that can be read lacks the name. */
  async #isAbsent(target: Named, name: string, ended: AttemptFailure & { type: 'answer' }): Promise<boolean> {
    if (saysAbsent(ended, name)) return true
    const all = await this.list(target.kind, target.dialect, target.parent).catch(() => undefined)
    return all !== undefined && all.every((one) => one.name !== name)
  }

  async #sendOnce(
    operation: Operation,
    target: Named,
    request: Omit<Request, 'version'>,
    number: number
  ): Promise<Sent> {
    const { random, baseUrl } = this.#options
    const attempted: Attempted = { operation, kind: target.kind, name: target.name, baseUrl }
    const [ended, location] = await this.#exchange(request, this.#versions[target.dialect].date, operation, number)
    if (ended.type === 'ok') return ended
    const decision = decide({ operation, number, ended }, random())
    const reason =
      decision.do === 'fail'
        ? decision.reason
        : ((decision.do === 'verify' ? decision.ifAbsent : undefined) ??
          (ended.type === 'no-answer' ? 'network' : 'api-error'))
    return { type: 'ended', decision, ended, error: errorFor(attempted, ended, reason, location) }
  }

  async #exchange(
    request: Omit<Request, 'version'>,
    version: string,
    operation: Operation,
    number: number
  ): Promise<[AttemptFailure | Ok, location: string | null]> {
    const { transport, clock, deadline, redact, signal, trace } = this.#options
    let reply: Reply
    const since = clock.now()
    const traced = (end: string): void => {
      const ms = Math.round(clock.now() - since)
      trace?.(
        `${request.method} ${request.path} (attempt ${String(number)}, ${version}): ${end} after ${String(ms)} ms`
      )
    }
    try {
      reply = await transport(
        { ...request, version },
        { timeoutMs: () => Math.min(REQUEST_MS, deadline - clock.now()), signal }
      )
      this.#noteTime(reply)
      traced(String(reply.status))
    } catch (error) {
      traced(error instanceof Error ? `no answer (${error.message})` : 'no answer')
      if (!(error instanceof NoAnswerError)) throw error
      return [{ type: 'no-answer', message: error.message, cause: error.failureCause }, null]
    }
    return [readReply(reply, operation, clock.now(), redact), redact(reply.header('location') ?? '') || null]
  }

  #noteTime({ header }: Reply): void {
    const serverMs = Date.parse(header('date') ?? '')
    if (!Number.isNaN(serverMs)) this.#serverTime = { serverMs, clockMs: this.#options.clock.now() }
  }

  #decode(target: Named, json: Json | undefined): Observed {
    const observed = decoded(this.#codecOf(target), target, json ?? null)
    if (observed === undefined || observed.name !== target.name) throw this.#notUnderstood(target)
    return observed
  }

  #codecOf({ kind, dialect }: Named): Codec {
    return resourceType(kind).api.codecs[this.#versions[dialect].shape]
  }

  #notUnderstood(named: Named): ActionError {
    const { baseUrl } = this.#options
    const { kind, name, parent } = named
    const what =
      name === undefined
        ? `the list of ${resourceType(kind).plural}`
        : `${kind} "${fullNameOf({ name, ...(parent && { parent }) })}"`
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
  readonly parent?: Identity
}

/** Answers do not say what a resource is in: the request did. */
function decoded(codec: Codec, { parent }: Pick<Named, 'parent'>, answer: Json): Observed | undefined {
  const observed = codec.decode(answer)
  return observed && { ...observed, ...(parent && { parent }) }
}
