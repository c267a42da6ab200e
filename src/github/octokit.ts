// Opens GitHub's own client, and interprets its errors.

import type { getOctokit } from '@actions/github'
import type { Clock } from '../core/clock.ts'
import { isObject, valueAt, type Json } from '../core/json.ts'
import { cut, onOneLine } from '../core/text/line.ts'
import type { RateLimit } from './rate-limit.ts'

/** GitHub's own client. */
export type Octokit = ReturnType<typeof getOctokit>

/** What requests to GitHub need. */
export interface Access {
  /** `''` if there is none: then no request can be sent. */
  readonly token: string
  readonly apiUrl: string
  /** `owner/name` */
  readonly repository: string
  readonly clock: Clock
  /** A number in [0, 1). */
  readonly random: () => number
  /** Aborted when the run is cancelled. */
  readonly signal: AbortSignal
  /** The token's owner, once known. */
  readonly viewer?: { login?: string }
  /** Shared by all clients of a run. */
  readonly limit?: RateLimit
}

/** Why a request failed. */
export interface Trouble {
  /** The answer's status; 0 where there was none. */
  readonly status: number
  /** For people: `GitHub answered 403 (…)`. */
  readonly why: string
  /** Whether there were too many requests. GitHub may say so with a 403, which then is not about permissions. */
  readonly isRateLimited: boolean
  /** Whether a retry may succeed. */
  readonly mayPass: boolean
  /** How long GitHub asks to wait before one, in milliseconds; undefined where it does not say. */
  readonly afterMs: number | undefined
}

/** An error's body may be a whole page. */
const MAX_WORDS_LENGTH = 200

const silent = (): void => undefined
/** Octokit's own log would bypass redaction and line safety. */
const SILENT = { debug: silent, info: silent, warn: silent, error: silent }

/**
 * Opens the client of the GitHub whose REST API is at `apiUrl`. It is part of the bundle (`eager`: no file of its own,
 * which licenses.txt would omit), but runs only when it is needed: most steps never ask GitHub, which saves them an eighth
 * of their time.
 */
export async function openOctokit(token: string, apiUrl: string): Promise<Octokit> {
  const { getOctokit } = await import(/* webpackChunkName: "github" */ '@actions/github')
  return getOctokit(token, { baseUrl: apiUrl, log: SILENT })
}

/** Interprets an error of Octokit's request. `now` is in milliseconds since the epoch. */
export function troubleOf(error: unknown, now: number): Trouble {
  const words = wordsOf(error)
  // GraphQL refuses with a 200.
  if (error instanceof Error && error.name === 'GraphqlResponseError')
    return { status: 200, why: `GitHub refused (${words})`, ...FOR_GOOD }
  // Octokit reports a failed connection as status 500.
  if (!isObject(error) || !isObject(error['response']))
    return { status: 0, why: `GitHub did not answer (${words})`, ...FOR_GOOD, mayPass: true }
  const status = typeof error['status'] === 'number' ? error['status'] : 0
  const limit = rateLimitIn(valueAt(error['response'], ['headers']) ?? null, { status, words }, now)
  return {
    status,
    why: `GitHub answered ${status} (${words})`,
    isRateLimited: limit !== undefined,
    mayPass: limit !== undefined || status >= 500,
    afterMs: limit?.afterMs
  }
}

const FOR_GOOD = { isRateLimited: false, mayPass: false, afterMs: undefined }

function wordsOf(error: unknown): string {
  const said = isObject(error) && typeof error['message'] === 'string' ? error['message'] : String(error)
  // Octokit appends a link to the documentation.
  return cut(onOneLine(said.replace(/ - https?:\/\/\S+$/, '')), MAX_WORDS_LENGTH)
}

/**
 * Whether an answer reports too many requests, and how long to wait, if it says so.
 * docs.github.com, "Rate limits for the REST API": `retry-after` in seconds, `x-ratelimit-reset` in epoch seconds.
 */
function rateLimitIn(
  headers: Json,
  { status, words }: { readonly status: number; readonly words: string },
  now: number
): { afterMs: number | undefined } | undefined {
  const [retryAfter, remaining, reset] = ['retry-after', 'x-ratelimit-remaining', 'x-ratelimit-reset'].map((name) =>
    numberIn(valueAt(headers, [name]))
  )
  // A secondary limit may have none of these headers. Then only its message distinguishes it from a missing permission.
  const isSaid = retryAfter !== undefined || remaining === 0 || /\brate limit\b/i.test(words)
  if (status !== 429 && !(status === 403 && isSaid)) return undefined
  if (retryAfter !== undefined) return { afterMs: retryAfter * 1000 }
  if (remaining !== 0 || reset === undefined) return { afterMs: undefined }
  // Uses GitHub's time, because a runner's clock may be wrong.
  const date = valueAt(headers, ['date'])
  const serverMs = typeof date === 'string' ? Date.parse(date) : NaN
  return { afterMs: Math.max(0, reset * 1000 - (Number.isNaN(serverMs) ? now : serverMs)) }
}

function numberIn(header: Json | undefined): number | undefined {
  return typeof header === 'string' && /^\d+$/.test(header) ? Number(header) : undefined
}
