import type { Location } from './location.ts'

/** Why a run or a resource failed or was skipped: the values of the output `reason`. */
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
  | 'creation-failed'
  | 'backup-failed'
  | 'file-failed'
  | 'closed-pull-request'
  | 'outdated-commit'
  | 'no-pull-request'
  | 'permanent-in-pull-request'
  | 'untrusted-declaration'
  | 'too-many-deletions'
  | 'cancelled'
  | 'no-secrets'
  | 'network'
  | 'api-error'

/** One mistake in the user's text, with its location. */
export interface ValidationIssue {
  readonly message: string
  readonly location: Location
}

/** A failure as a value, for one resource or for the whole run. The message is one or more whole sentences. */
export interface Failure {
  readonly reason: Reason
  readonly message: string
  /** The correct text, in several lines, for the user to copy. */
  readonly example?: string
  /** The stack of a defect of this action, with its causes; for the debug log only. */
  readonly stack?: string
  /** The user's mistakes behind an `invalid-…` reason. */
  readonly issues?: readonly ValidationIssue[]
  /** The project has as many of the resource as it may have. */
  readonly isProjectFull?: true
  /** Nothing was sent: the API key may not go to the host that Pinecone answered. */
  readonly isHostRefused?: true
}

/** A failure that is thrown. */
export class ActionError extends Error {
  override readonly name: string = 'ActionError'
  readonly reason: Reason
  readonly issues: readonly ValidationIssue[]
  readonly example: string | undefined
  readonly isProjectFull: true | undefined
  readonly isHostRefused: true | undefined

  constructor(failure: Failure, options?: ErrorOptions) {
    super(failure.message, options)
    this.reason = failure.reason
    this.issues = failure.issues ?? []
    this.example = failure.example
    this.isProjectFull = failure.isProjectFull
    this.isHostRefused = failure.isHostRefused
  }
}

/** Turns anything thrown into a failure. Anything but an `ActionError` is a defect of this action, and the message says so. */
export function failureFrom(thrown: unknown): Failure {
  if (thrown instanceof ActionError) {
    const { reason, message, issues, example, isProjectFull } = thrown
    return {
      reason,
      message,
      ...(issues.length > 0 && { issues }),
      ...(example !== undefined && { example }),
      ...(isProjectFull && { isProjectFull })
    }
  }
  const text = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown)
  return {
    reason: 'api-error',
    message: `Something unexpected happened in the action itself: ${text}. To see where, run the job again with debug logging enabled.`,
    stack: stackOf(thrown)
  }
}

/** The stacks of an error and of its causes, a few levels deep. */
function stackOf(thrown: unknown, depth = 0): string {
  if (!(thrown instanceof Error)) return String(thrown)
  const stack = thrown.stack ?? String(thrown)
  return thrown.cause === undefined || depth > 3 ? stack : `${stack}\nCaused by: ${stackOf(thrown.cause, depth + 1)}`
}
