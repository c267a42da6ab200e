// Putting together what is sent: GitHub's common headers around a body, a refusal, or what a fault says.
import type { Answer } from '../http/delivery.ts'
import type { AnswerFault } from '../http/faults.ts'
import type { Fault } from './faults.ts'
import type { Quota } from './rate-limits.ts'
import type { Operation } from './routes.ts'
import { createHash } from 'node:crypto'
import { Refused } from './errors.ts'
import { quotaHeaders, rateLimitExceeded, secondaryRateLimitExceeded } from './rate-limits.ts'

/** Of a request, what every answer to it bears. */
export interface Asked {
  /** Its place among all requests. */
  readonly place: number
  readonly operation: Operation | null
  /** How the one who asks stands, this request counted. */
  readonly quota: Quota
  readonly nowMs: number
}

const COMMON_HEADERS = {
  server: 'github.com',
  'cache-control': 'private, max-age=60, s-maxage=60',
  vary: 'Accept, Authorization, Cookie, X-GitHub-OTP',
  'x-github-media-type': 'github.v3; format=json'
}

/** Takes a status and a value; gives the answer: text as it is, anything else as JSON, nothing for undefined. */
export function answerWith(
  { place, quota }: Asked,
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string>> = {}
): Answer {
  const body = value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value)
  const type = typeof value === 'string' ? 'text/plain' : 'application/json; charset=utf-8'
  return {
    status,
    headers: {
      ...COMMON_HEADERS,
      ...(value !== undefined && { 'content-type': type }),
      ...(status === 200 && { etag: `W/"${createHash('sha256').update(body).digest('hex')}"` }),
      // In GitHub's form, and the same on every run.
      'x-github-request-id': `0400:1A2B:3C4D:5E6F:${place.toString(16).toUpperCase().padStart(8, '0')}`,
      ...quotaHeaders(quota),
      ...headers
    },
    body
  }
}

/** Takes what an operation threw; gives the published error body, 500 where it is our own mistake. */
export function refusalAnswer(asked: Asked, error: unknown): Answer {
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error)
  const refused = error instanceof Refused ? error : new Refused(500, message)
  return answerWith(asked, refused.status, refused.body(asked.operation), refused.details.headers)
}

/** Gives the one answer without JSON: to a client that does not say what it is (REST docs, "User agent required"). */
export function namelessAnswer(): Answer {
  const body = 'Request forbidden by administrative rules. Please make sure your request has a User-Agent header'
  return { status: 403, headers: { ...COMMON_HEADERS, 'content-type': 'text/html' }, body }
}

/** Takes a GET's answer and the ETag that its client has; gives the 304 where they agree (REST docs, "Best practices"). */
export function conditionalAnswer(answer: Answer, known: string | undefined): Answer {
  const same = answer.status === 200 && known !== undefined && known === answer.headers['etag']
  return same ? { status: 304, headers: answer.headers, body: '' } : answer
}

/** Takes a fault that is an answer; gives what it sends. Its headers stand over the common ones. */
export function faultAnswer(asked: Asked, fault: AnswerFault<Fault>): Answer {
  switch (fault.kind) {
    case 'answer':
      return answerWith(asked, fault.status, fault.body, fault.headers)
    case 'secondary-rate-limit': {
      const { status = 403, retryAfterS = 60 } = fault
      return refusalAnswer(asked, secondaryRateLimitExceeded(status, retryAfterS))
    }
    case 'rate-limit': {
      const resetS = Math.floor(asked.nowMs / 1000) + (fault.resetInS ?? 60)
      const quota = { ...asked.quota, used: asked.quota.limit, resetS }
      return refusalAnswer({ ...asked, quota }, rateLimitExceeded(fault.status ?? 403))
    }
  }
}
