// The hourly quota of each token, and the headers that tell of it (REST docs, "Rate limits for the REST API").
import type { Principal } from './access.ts'
import { Refused } from './errors.ts'

const HOUR_S = 3600
const LIMITS_DOCS =
  'https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-primary-rate-limits'
const SECONDARY_DOCS =
  'https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits'

/** Requests in an hour: without a token, with a workflow's own (for its repository), with a user's. */
const PUBLISHED_LIMITS: Readonly<Record<Principal['kind'], number>> = { nobody: 60, workflow: 1000, user: 5000 }

/** How one token stands. `resetS` is in epoch seconds. */
export interface Quota {
  readonly limit: number
  readonly used: number
  readonly resetS: number
}

/** The quotas of all tokens. */
export class RateLimits {
  readonly #now: () => number
  readonly #limit: number | undefined
  readonly #quotas = new Map<string | null, Quota>()

  /** Takes the clock, and a limit in place of the published ones. */
  constructor(now: () => number, limit: number | undefined) {
    this.#now = now
    this.#limit = limit
  }

  /** Gives how somebody stands. An hour begins with its first request. */
  read(principal: Principal): Quota {
    const nowS = Math.floor(this.#now() / 1000)
    const quota = this.#quotas.get(principal.token)
    if (quota && quota.resetS > nowS) return quota
    return { limit: this.#limit ?? PUBLISHED_LIMITS[principal.kind], used: 0, resetS: nowS + HOUR_S }
  }

  /** Counts a request, or throws the refusal where the quota is used up. */
  count(principal: Principal): void {
    const quota = this.read(principal)
    if (quota.used >= quota.limit) throw rateLimitExceeded(403)
    this.#quotas.set(principal.token, { ...quota, used: quota.used + 1 })
  }
}

/** Takes how somebody stands; gives the headers of every answer. */
export function quotaHeaders({ limit, used, resetS }: Quota): Record<string, string> {
  return {
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-remaining': String(limit - used),
    'x-ratelimit-reset': String(resetS),
    'x-ratelimit-used': String(used),
    'x-ratelimit-resource': 'core'
  }
}

/** Gives the refusal of one whose hour is used up. */
export function rateLimitExceeded(status: 403 | 429): Refused {
  return new Refused(status, 'API rate limit exceeded for installation.', { documentationUrl: LIMITS_DOCS })
}

/** Takes when to come back, or null where the answer does not say; gives the refusal of too much at once. */
export function secondaryRateLimitExceeded(status: 403 | 429, retryAfterS: number | null): Refused {
  const message =
    'You have exceeded a secondary rate limit. Please wait a few minutes before you try again. ' +
    'If you reach out to GitHub Support for help, please include the request ID.'
  const headers = retryAfterS === null ? {} : { 'retry-after': String(retryAfterS) }
  return new Refused(status, message, { documentationUrl: SECONDARY_DOCS, headers })
}
