// What can go wrong between a client and GitHub, and to which requests it happens.
import type { CommonFault, FaultScope as CommonScope } from '../http/faults.ts'
import type { Operation } from './routes.ts'

/** Which requests a fault takes. */
export interface FaultScope extends CommonScope<Operation> {
  /** Only requests with this in their path: a pull request's or an issue's number, a run's, job's or comment's id. */
  readonly number?: number
  /** Only requests about the repository of this name (`owner/name`). */
  readonly repository?: string
}

/** What happens. */
export type FaultKind =
  | CommonFault
  /** Too much at once: 403 (unless told) or 429, with `Retry-After` unless `retryAfterS` is null, and quota left. */
  | { readonly kind: 'secondary-rate-limit'; readonly status?: 403 | 429; readonly retryAfterS?: number | null }
  /** The hour's quota is used up: 403 (unless told) or 429, `x-ratelimit-remaining: 0`, a reset in 60 s unless told. */
  | { readonly kind: 'rate-limit'; readonly status?: 403 | 429; readonly resetInS?: number }

export type Fault = FaultScope & FaultKind
