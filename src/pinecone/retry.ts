import type { Reason } from '../core/errors.ts'
import type { FailureCause } from './transport.ts'

/** What a request is for. */
export type Operation = 'describe' | 'list' | 'create' | 'update' | 'delete'

/** How a request ended that did not succeed: with an answer, or without one that could be read. */
export type AttemptFailure =
  | {
      readonly type: 'answer'
      readonly status: number
      /** `error.code`, where the answer has one. */
      readonly code: string | undefined
      readonly message: string
      /** From `Retry-After`, in milliseconds. */
      readonly retryAfterMs: number | undefined
      /** A page for people: not Pinecone answered, but something on the way, or in its location. */
      readonly isHtml?: boolean
    }
  | { readonly type: 'no-answer'; readonly message: string; readonly obstacle?: FailureCause | undefined }

/** What to do next. `look`: find out by name what there is before trying again; `isTaken`: the name is, at any rate. */
export type RetryDecision =
  | { readonly do: 'retry'; readonly afterMs: number }
  | { readonly do: 'look'; readonly mayBeOurs: boolean; readonly isTaken: boolean; readonly afterMs: number }
  | { readonly do: 'fail'; readonly reason: Reason }

/** One try, numbered from 1. */
export interface Attempt {
  readonly operation: Operation
  readonly number: number
  readonly ended: AttemptFailure
}

const FIRST_BACKOFF_MS = 500
const MOST_BACKOFF_MS = 20_000
/** A name that nobody knows may be known again in a moment; in ten minutes it is a mistake. */
const MOST_TRIES_OF_UNKNOWN_HOST = 8

/** Statuses after which the same request may succeed; what stands in front of Pinecone answers 499 and 520 to 530. */
function isTransient(status: number): boolean {
  return [408, 425, 499].includes(status) || status >= 500
}

const QUOTA_WORDS = /quota|reached the max|max\w* \w+ \w+ allowed|upgrade to (create|increase)/i
/** "You've reached the max serverless indexes allowed in project …", as Pinecone answers it. */
const FULL_WORDS = /\bmax(?:imum)?(?: number of)? (\w+)(?: indexes)? allowed/i
const TIMED_WORDS = /month|per (second|minute|hour|day)/i
const PROTECTION_WORDS = /deletion protection/i
const PLAN_WORDS = /\bplan does not (support|include|allow)/i

/**
 * Decides what to do after a try that did not succeed. A write is never simply repeated: what may have taken effect,
 * and what says that the name is taken, is looked up first.
 * The cases: Pinecone's OpenAPI 2026-04, db_control and assistant_control; assistants answer 429 for a name that exists.
 *
 * @param random a number in [0, 1): back-off is spread over all of its interval
 */
export function decide({ operation, number, ended }: Attempt, random: number): RetryDecision {
  const afterMs = waitMs(number, ended, random)
  const isRead = operation === 'describe' || operation === 'list'
  const again = (mayBeOurs: boolean): RetryDecision =>
    isRead ? { do: 'retry', afterMs } : { do: 'look', mayBeOurs, isTaken: false, afterMs }

  if (ended.type === 'no-answer' && isHopeless(ended, number)) {
    // What came was no answer that could be read, and what was sent may have had its effect.
    return !isRead && ended.obstacle === 'too-large' ? again(true) : { do: 'fail', reason: 'network' }
  }
  if (ended.type === 'no-answer' || isTransient(ended.status)) return again(true)
  if (operation === 'create' && isTaken(ended)) return { do: 'look', mayBeOurs: false, isTaken: true, afterMs }
  if (ended.status === 429 && !isQuota(ended)) return again(false)
  return { do: 'fail', reason: reasonOf(operation, ended) }
}

function isHopeless({ obstacle }: AttemptFailure & { type: 'no-answer' }, number: number): boolean {
  return (
    obstacle === 'certificate' ||
    obstacle === 'too-large' ||
    (obstacle === 'unknown-host' && number >= MOST_TRIES_OF_UNKNOWN_HOST)
  )
}

function isTaken({ status, code }: AttemptFailure & { type: 'answer' }): boolean {
  return status === 409 || code === 'ALREADY_EXISTS'
}

function isQuota({ code, message }: AttemptFailure & { type: 'answer' }): boolean {
  return code === 'QUOTA_EXCEEDED' || QUOTA_WORDS.test(message)
}

/**
 * Of what a project has as many as it may have, in Pinecone's word (`serverless`; `''` where it only says how many
 * there may be); undefined where a refusal is for something else, a month's limit for example.
 */
export function fullOf(ended: AttemptFailure): string | undefined {
  if (ended.type !== 'answer' || TIMED_WORDS.test(ended.message)) return undefined
  return FULL_WORDS.exec(ended.message)?.[1]?.toLowerCase()
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

function waitMs(number: number, ended: AttemptFailure, random: number): number {
  if (ended.type === 'answer' && ended.retryAfterMs !== undefined) return ended.retryAfterMs
  return Math.round(random * Math.min(FIRST_BACKOFF_MS * 2 ** (number - 1), MOST_BACKOFF_MS))
}

/**
 * Reads a `Retry-After` header: seconds, or a date (RFC 9110, section 10.2.3).
 *
 * @param now milliseconds since the epoch
 * @returns milliseconds from now, at least 0; undefined where the header is missing or makes no sense
 */
export function retryAfterMs(header: string | null, now: number): number | undefined {
  if (header === null) return undefined
  const text = header.trim()
  if (/^\d+(\.\d+)?$/.test(text)) return Math.ceil(Number(text) * 1000)
  // Date.parse makes dates of much that is none, of `-3` for example.
  const date = / GMT$/.test(text) ? Date.parse(text) : NaN
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}
