// Opens GitHub's own client, and reads what its requests fail with.

import type { getOctokit } from '@actions/github'
import type { Clock } from '../core/clock.ts'
import { isObject, valueAt, type Json } from '../core/json.ts'
import { cut, onOneLine } from '../core/text/line.ts'
import type { RateLimit } from './rate-limit.ts'

/** GitHub's own client. */
export type Octokit = ReturnType<typeof getOctokit>

/** With what, as whom and how long GitHub is asked. */
export interface Access {
  /** `''` where there is none: then nothing can be found out. */
  readonly token: string
  readonly apiUrl: string
  /** `owner/name` */
  readonly repository: string
  readonly clock: Clock
  /** A number in [0, 1). */
  readonly random: () => number
  /** Aborted when the run is cancelled. */
  readonly signal: AbortSignal
  /** Whose token it is, once that was asked. */
  readonly viewer?: { login?: string }
  /** Shared by all that ask GitHub in a run. */
  readonly limit?: RateLimit
}

/** Why a request came to nothing. */
export interface Trouble {
  /** The answer's status; 0 where there was none. */
  readonly status: number
  /** For people: `GitHub answered 403 (…)`. */
  readonly why: string
  /** Too many requests: also told by a 403, which then says nothing of permissions. */
  readonly isRateLimited: boolean
  /** Whether another try may end otherwise. */
  readonly mayPass: boolean
  /** How long GitHub asks to wait before one, in milliseconds; undefined where it does not say. */
  readonly afterMs: number | undefined
}

/** An error's body may be a whole page. */
const MAX_WORDS_LENGTH = 200

const silent = (): void => undefined
/** Octokit would write to the log past everything that makes text safe. */
const SILENT = { debug: silent, info: silent, warn: silent, error: silent }

/**
 * Opens the client of the GitHub whose REST API is at `apiUrl`. It is part of the bundle (`eager`: no file of its own,
 * which would be left out of licenses.txt), but only run when it is needed: most steps have nothing to ask GitHub, and
 * that spares them an eighth of their time.
 */
export async function openOctokit(token: string, apiUrl: string): Promise<Octokit> {
  const { getOctokit } = await import(/* webpackChunkName: "github" */ '@actions/github')
  return getOctokit(token, { baseUrl: apiUrl, log: SILENT })
}

/** Reads what a request of Octokit's threw. `now` is in milliseconds since the epoch. */
export function troubleOf(error: unknown, now: number): Trouble {
  const words = wordsOf(error)
  // GraphQL refuses with a 200.
  if (error instanceof Error && error.name === 'GraphqlResponseError')
    return { status: 200, why: `GitHub refused (${words})`, ...FOR_GOOD }
  // Octokit makes a status of 500 of a connection that failed.
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
  // Octokit adds where to read on.
  return cut(onOneLine(said.replace(/ - https?:\/\/\S+$/, '')), MAX_WORDS_LENGTH)
}

/**
 * Whether an answer says that there were too many requests, and how long until there may be others, if it tells.
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
  // A secondary limit may come without any of these headers, and then only its words tell it from a permission.
  const isSaid = retryAfter !== undefined || remaining === 0 || /\brate limit\b/i.test(words)
  if (status !== 429 && !(status === 403 && isSaid)) return undefined
  if (retryAfter !== undefined) return { afterMs: retryAfter * 1000 }
  if (remaining !== 0 || reset === undefined) return { afterMs: undefined }
  // By GitHub's own time: a runner's clock may be wrong.
  const date = valueAt(headers, ['date'])
  const serverMs = typeof date === 'string' ? Date.parse(date) : NaN
  return { afterMs: Math.max(0, reset * 1000 - (Number.isNaN(serverMs) ? now : serverMs)) }
}

function numberIn(header: Json | undefined): number | undefined {
  return typeof header === 'string' && /^\d+$/.test(header) ? Number(header) : undefined
}
