import type { Place } from '../resources/resource.ts'

/** Why a run or a resource failed or was skipped: the closed set behind the output `reason`. */
export type Reason =
  | 'invalid-input'
  | 'invalid-declaration'
  | 'unauthorized'
  | 'forbidden'
  | 'not-found'
  | 'immutable-change'
  | 'deletion-protected'
  | 'not-owned'
  | 'quota'
  | 'not-ready'
  | 'closed-pull-request'
  | 'no-pull-request'
  | 'permanent-in-pull-request'
  | 'untrusted-declaration'
  | 'too-many-deletions'
  | 'cancelled'
  | 'no-secrets'
  | 'network'
  | 'api-error'

/** One thing that is wrong with what the user wrote, and where. */
export interface Fault {
  readonly message: string
  readonly place: Place
}

/** A failure as a value, for one resource or for the whole run. The message is one or more whole sentences. */
export interface Failure {
  readonly reason: Reason
  readonly message: string
  /** What to write instead, over several lines, to be copied. */
  readonly example?: string
  /** The user's faults behind an `invalid-…` reason, each with its place. */
  readonly faults?: readonly Fault[]
}

/** A failure on its way up. */
export class ActionError extends Error {
  override readonly name: string = 'ActionError'
  readonly reason: Reason
  readonly faults: readonly Fault[]
  readonly example: string | undefined

  constructor(failure: Failure, options?: ErrorOptions) {
    super(failure.message, options)
    this.reason = failure.reason
    this.faults = failure.faults ?? []
    this.example = failure.example
  }
}

/**
 * Turns anything thrown into a failure. What is not an `ActionError` is a defect of this action and says so.
 */
export function failureFrom(thrown: unknown): Failure {
  if (thrown instanceof ActionError) {
    const { reason, message, faults, example } = thrown
    return { reason, message, ...(faults.length > 0 && { faults }), ...(example !== undefined && { example }) }
  }
  const words = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown)
  return { reason: 'api-error', message: `Something unexpected happened in the action itself: ${words}` }
}
