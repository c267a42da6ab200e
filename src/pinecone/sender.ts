import type { Ambiguous, CreateAnswer } from '../apply/ports.ts'
import type { Clock } from '../core/clock.ts'
import type { ActionError, Reason } from '../core/errors.ts'
import type { Reply } from './exchange.ts'
import { readReply, type Ok } from './reply.ts'
import { decide, fullOf, type AttemptFailure, type Operation, type RetryDecision } from './retry.ts'
import { NoAnswerError, type Request, type Transport } from './transport.ts'

/** The transport and bounds of requests to one of Pinecone's hosts. */
export interface SenderOptions {
  readonly transport: Transport
  readonly clock: Clock
  /** A number in [0, 1). */
  readonly random: () => number
  readonly signal: AbortSignal
  /** When the run's time is up, in the clock's milliseconds: no request outlives it. */
  readonly deadline: number
  /** Called before each retry with the error of the failed attempt, and the wait in milliseconds. */
  readonly onRetry: (error: ActionError, afterMs: number) => void
  /** Gets a line for the debug log about each request and each retry, without headers or bodies. */
  readonly trace?: (line: string) => void
  /** Removes an echoed API key from an answer, before any of it is cut. */
  readonly redact: (text: string) => string
}

/** A request that did not succeed. */
export interface Ended {
  readonly type: 'ended'
  readonly decision: RetryDecision
  readonly ended: AttemptFailure
  readonly error: ActionError
}

/** Makes the error of a failed request; `location` is the target of a redirect. */
export type ErrorText = (ended: AttemptFailure, reason: Reason, location: string | null) => ActionError

/** The time in Pinecone's last answer, and ours when it came. */
export interface NotedTime {
  time?: { readonly serverMs: number; readonly clockMs: number }
}

const REQUEST_MS = 30_000
/** The wait before another try after a create whose answer cannot be understood. */
const NOT_UNDERSTOOD_MS = 2_000

/** Sends requests to one host: once, or until they succeed, fail for good, or time is up. */
export class Sender {
  readonly #options: SenderOptions
  readonly #noted: NotedTime

  constructor(options: SenderOptions, noted: NotedTime) {
    this.#options = options
    this.#noted = noted
  }

  /** Sends a request that may be repeated, until it succeeds, fails for good, or time is up. */
  async send(operation: Operation, request: Request, errorText: ErrorText): Promise<Ok | Ended> {
    const { clock, signal, deadline, onRetry, trace } = this.#options
    for (let number = 1; ; number += 1) {
      const sent = await this.sendOnce(operation, request, number, errorText)
      if (sent.type === 'ok') return sent
      const { decision, error } = sent
      if (decision.do !== 'retry' || clock.now() + decision.afterMs >= deadline) return sent
      onRetry(error, decision.afterMs)
      trace?.(`${request.method} ${request.path}: trying again in ${String(decision.afterMs)} ms`)
      await clock.sleep(decision.afterMs, signal)
    }
  }

  /** Sends one request. `number` counts from 1; the back-off grows with it. */
  async sendOnce(operation: Operation, request: Request, number: number, errorText: ErrorText): Promise<Ok | Ended> {
    const [ended, location] = await this.#exchange(request, operation, number)
    if (ended.type === 'ok') return ended
    const decision = decide({ operation, number, ended }, this.#options.random())
    const reason =
      decision.do === 'fail'
        ? decision.reason
        : ((decision.do === 'verify' ? decision.ifAbsent : undefined) ??
          (ended.type === 'no-answer' ? 'network' : 'api-error'))
    return { type: 'ended', decision, ended, error: errorText(ended, reason, location) }
  }

  async #exchange(
    request: Request,
    operation: Operation,
    number: number
  ): Promise<[AttemptFailure | Ok, location: string | null]> {
    const { transport, clock, deadline, redact, signal, trace } = this.#options
    let reply: Reply
    const since = clock.now()
    const traced = (end: string): void => {
      const ms = Math.round(clock.now() - since)
      trace?.(
        `${request.method} ${request.path} (attempt ${String(number)}, ${request.version}): ${end} after ${String(ms)} ms`
      )
    }
    try {
      reply = await transport(request, {
        timeoutMs: () => Math.min(request.timeoutMs ?? REQUEST_MS, deadline - clock.now()),
        signal
      })
      traced(String(reply.status))
    } catch (error) {
      traced(error instanceof Error ? `no answer (${error.message})` : 'no answer')
      if (!(error instanceof NoAnswerError)) throw error
      return [{ type: 'no-answer', message: error.message, cause: error.failureCause }, null]
    }
    const ended = readReply(reply, operation, clock.now(), redact)
    // The page of a proxy on the way has the proxy's time, and expiries are decided by Pinecone's.
    if (ended.type === 'ok' || (ended.type === 'answer' && ended.isExplained)) this.#noteTime(reply)
    return [ended, redact(reply.header('location') ?? '') || null]
  }

  #noteTime({ header }: Reply): void {
    const serverMs = Date.parse(header('date') ?? '')
    if (!Number.isNaN(serverMs)) this.#noted.time = { serverMs, clockMs: this.#options.clock.now() }
  }
}

/**
 * The ambiguous answer of a write whose effect has to be looked up.
 *
 * @throws ActionError the error of a write that failed for good
 */
export function ambiguousOf({ decision, error }: Ended): Ambiguous {
  if (decision.do !== 'verify') throw error
  const { mayBeOurs, isTaken, afterMs, ifAbsent, mayBeFull } = decision
  return {
    type: 'ambiguous',
    mayBeOurs,
    isTaken,
    retryAfterMs: afterMs,
    because: error,
    ...(ifAbsent && { isFinalIfAbsent: true }),
    ...(mayBeFull && { mayBeFull })
  }
}

/**
 * The answer of a create that did not succeed.
 *
 * @throws ActionError the error of a create that failed for good, unless the project is full
 */
export function failedCreate(sent: Ended): Exclude<CreateAnswer, { readonly type: 'created' }> {
  const of = sent.error.reason === 'quota' ? fullOf(sent.ended) : undefined
  return of === undefined ? ambiguousOf(sent) : { type: 'full', of, because: sent.error }
}

/** The ambiguous answer of a create that succeeded, with content that cannot be understood. */
export function createNotUnderstood(because: ActionError): Ambiguous {
  return { type: 'ambiguous', mayBeOurs: true, isTaken: false, retryAfterMs: NOT_UNDERSTOOD_MS, because }
}
