import { isTransient } from '../resources/answers.ts'
import type { Reason } from '../core/errors.ts'
import type { FailureCause } from './transport.ts'

/**
 * The purpose of a request. `read` and `write` go to a data host: what they write has ids, so even a write may simply be
 * repeated.
 */
export type Operation = 'describe' | 'list' | 'create' | 'update' | 'delete' | 'read' | 'write'

const REPEATABLE: readonly Operation[] = ['describe', 'list', 'read', 'write']

/** The end of a request that did not succeed: with an answer, or without a readable one. */
export type AttemptFailure =
  | {
      readonly type: 'answer'
      readonly status: number
      /** `error.code`, if the answer has one. */
      readonly code: string | undefined
      readonly message: string
      /** From `Retry-After`, in milliseconds. */
      readonly retryAfterMs: number | undefined
      /** The body explains the status as Pinecone does: JSON with a code or a message, or the gateway's plain-text 401. */
      readonly isExplained: boolean
    }
  | { readonly type: 'no-answer'; readonly message: string; readonly cause?: FailureCause | undefined }

/**
 * What to do next. `verify`: look up by name whether a write took effect before sending it again. `isTaken`: Pinecone says
 * that the name is taken. `ifAbsent`: why a create failed for good, if nothing of that name exists.
 */
export type RetryDecision =
  | { readonly do: 'retry'; readonly afterMs: number }
  | {
      readonly do: 'verify'
      readonly mayBeOurs: boolean
      readonly isTaken: boolean
      readonly afterMs: number
      readonly ifAbsent?: Reason
      /** The project may be full: for some types Pinecone answers that like throttling. */
      readonly mayBeFull?: true
    }
  | { readonly do: 'fail'; readonly reason: Reason }

/** One attempt, numbered from 1. */
interface Attempt {
  readonly operation: Operation
  readonly number: number
  readonly ended: AttemptFailure
}

const MIN_BACKOFF_MS = 50
const FIRST_BACKOFF_MS = 500
const MAX_BACKOFF_MS = 20_000
/** A failed lookup of a host name may succeed in a moment; after some minutes the name is a mistake. */
const MAX_ATTEMPTS_OF_UNKNOWN_HOST = 8
/** An answer that is not Pinecone's may come from a server that is just starting; the third one means a wrong address. */
const MAX_ATTEMPTS_OF_FOREIGN_ANSWER = 3

/** A monthly limit of the plan, for any operation, which waiting does not lift (pinecone.io docs, "Limits"). */
const MONTH_WORDS = /for the current month|upgrade your plan/i
const THROTTLE_WORDS = /\brate\b|per[ -]?(second|minute)|too many requests/i
const QUOTA_WORDS = /quota|reached the max|max\w* \w+ \w+ allowed|upgrade to (create|increase)/i
const LIMIT_WORDS = /\b(limit|maximum|quota)\b/i
/** Pinecone's answer: "You've reached the max serverless indexes allowed in project …". */
const FULL_WORDS = /\bmax(?:imum)?(?: number of)? (\w+)(?: indexes)? allowed/i
const TIMED_WORDS = /month|per (second|minute|hour|day)/i
const PROTECTION_WORDS = /deletion protection/i
const PLAN_WORDS = /\bplan does not (support|include|allow)/i

/**
 * Decides what to do after an attempt that did not succeed. A write to the control plane is never simply repeated: if it
 * may have taken effect, or the name is taken, it is verified first. Only a 4xx that the body explains is a clear refusal:
 * a status of the edge in front of Pinecone (499, 520 to 530), or a proxy's page, leaves open whether a write took effect.
 * The cases: Pinecone's OpenAPI 2026-04, db_control and assistant_control; assistants answer 429 for a name that exists.
 *
 * @param random a number in [0, 1): spreads the back-off over its whole interval
 */
export function decide({ operation, number, ended }: Attempt, random: number): RetryDecision {
  const afterMs = waitMs(number, ended, random)
  const isRepeatable = REPEATABLE.includes(operation)
  const again = (mayBeOurs: boolean, ifAbsent?: Reason): RetryDecision =>
    isRepeatable
      ? { do: 'retry', afterMs }
      : { do: 'verify', mayBeOurs, isTaken: false, afterMs, ...(ifAbsent && { ifAbsent }) }

  if (ended.type === 'no-answer') {
    if (!isHopeless(ended, number)) return again(true)
    // The answer is unreadable, and the write may have taken effect.
    return !isRepeatable && ended.cause === 'too-large' ? again(true) : { do: 'fail', reason: 'network' }
  }
  if (operation === 'create' && isTaken(ended)) return { do: 'verify', mayBeOurs: false, isTaken: true, afterMs }
  if (isTransient(ended.status)) return again(true)
  if (ended.status === 429 && !isQuota(ended)) {
    if (operation !== 'create' || THROTTLE_WORDS.test(ended.message)) return again(false)
    const ifAbsent = LIMIT_WORDS.test(ended.message) ? ({ ifAbsent: 'quota' } as const) : {}
    return { do: 'verify', mayBeOurs: false, isTaken: false, afterMs, mayBeFull: true, ...ifAbsent }
  }
  if (!isRepeatable && ended.status >= 400 && !ended.isExplained && number < MAX_ATTEMPTS_OF_FOREIGN_ANSWER)
    return again(true)
  return { do: 'fail', reason: reasonOf(operation, ended) }
}

function isHopeless({ cause }: AttemptFailure & { type: 'no-answer' }, number: number): boolean {
  if (cause === 'unknown-host') return number >= MAX_ATTEMPTS_OF_UNKNOWN_HOST
  if (cause === 'not-json') return number >= MAX_ATTEMPTS_OF_FOREIGN_ANSWER
  return cause === 'certificate' || cause === 'too-large' || cause === 'proxy' || cause === 'file-changed'
}

function isTaken({ status, code }: AttemptFailure & { type: 'answer' }): boolean {
  return status === 409 || code === 'ALREADY_EXISTS'
}

function isQuota({ status, code, message }: AttemptFailure & { type: 'answer' }): boolean {
  if (THROTTLE_WORDS.test(message)) return false
  if (status === 429 && MONTH_WORDS.test(message)) return true
  return code === 'QUOTA_EXCEEDED' || QUOTA_WORDS.test(message)
}

/**
 * Which kind a project has as many of as it may have, in Pinecone's word (`serverless`); undefined if a refusal has
 * another reason, such as a monthly limit.
 */
export function fullOf(ended: AttemptFailure): string | undefined {
  if (ended.type !== 'answer' || TIMED_WORDS.test(ended.message)) return undefined
  return FULL_WORDS.exec(ended.message)?.[1]?.toLowerCase()
}

/** Whether the project's plan lacks the feature. */
export function saysPlan({ status, message }: AttemptFailure & { type: 'answer' }): boolean {
  return [400, 402, 403].includes(status) && PLAN_WORDS.test(message)
}

function reasonOf(operation: Operation, ended: AttemptFailure & { type: 'answer' }): Reason {
  const { status, message } = ended
  if (status === 401) return 'unauthorized'
  if (status === 403 && PROTECTION_WORDS.test(message)) return 'deletion-protected'
  if ([400, 403, 429].includes(status) && isQuota(ended)) return 'quota'
  if (status === 402 || status === 403 || (status === 400 && PLAN_WORDS.test(message))) return 'forbidden'
  if (status === 404) return operation === 'create' ? 'invalid-declaration' : 'not-found'
  return 'api-error'
}

/** Never less than our own back-off: a `Retry-After` of 0, or in the past, would cause hundreds of requests a second. */
function waitMs(number: number, ended: AttemptFailure, random: number): number {
  const backoffMs = Math.round(random * Math.min(FIRST_BACKOFF_MS * 2 ** (number - 1), MAX_BACKOFF_MS))
  return Math.max(MIN_BACKOFF_MS, backoffMs, (ended.type === 'answer' && ended.retryAfterMs) || 0)
}

/**
 * Reads a `Retry-After` header: seconds, or a date (RFC 9110, section 10.2.3).
 *
 * @param now milliseconds since the epoch
 * @returns milliseconds from now, at least 0; undefined if the header is missing or invalid
 */
export function retryAfterMs(header: string | null, now: number): number | undefined {
  if (header === null) return undefined
  const text = header.trim()
  if (/^\d+(\.\d+)?$/.test(text)) return Math.ceil(Number(text) * 1000)
  // Date.parse accepts much that is no date, `-3` for example.
  const date = / GMT$/.test(text) ? Date.parse(text) : NaN
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}
