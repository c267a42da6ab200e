import { ActionError, failureFrom } from '../core/errors.ts'
import type { JsonObject } from '../core/json.ts'
import type { Unreadable } from '../plan/unread.ts'
import type { Dialect, Kind, Observed, Target } from '../resources/resource.ts'

/** How a create ended, where it did not fail for good. */
export type CreateAnswer = { readonly type: 'created'; readonly observed: Observed } | Ambiguous

/** Whether it exists now is to be looked up by name before anything else is tried. */
export interface Ambiguous {
  readonly type: 'look'
  /**
   * The request may have taken effect although its answer was lost; otherwise somebody else's resource has the name, or
   * nothing was made.
   */
  readonly mayBeOurs: boolean
  /** Pinecone says that the name is taken. */
  readonly isTaken: boolean
  readonly retryAfterMs: number
  readonly because: ActionError
}

/** What a list says. */
export interface Listing {
  readonly observed: readonly Observed[]
  /** Its items that are no description of a resource: they exist, and nothing more is known for certain. */
  readonly unreadable: readonly Unreadable[]
}

/** Pinecone's control plane, as far as applying needs it. Every method throws `ActionError` when it fails for good. */
export interface Pinecone {
  /** One resource, or undefined where there is none of that name. */
  describe(target: Target): Promise<Observed | undefined>
  /** All resources of a kind in the project. */
  list(kind: Kind, dialect: Dialect): Promise<Listing>
  /** Tries once to create. `attempt` counts from 1; the time until another try grows with it. */
  create(target: Target, model: JsonObject, attempt: number): Promise<CreateAnswer>
  /**
   * Changes in place, and gives the resource as it is after that, if it is still seen; undefined where there was none to
   * change. `before` is what the patch was made for.
   */
  update(target: Target, patch: JsonObject, before?: Observed): Promise<Updated | undefined>
  /**
   * Asks for deletion, which then takes its time. `gone`: there was none (any more). `protected`: deletion protection
   * forbids it, with Pinecone's words.
   */
  delete(target: Target): Promise<DeleteAnswer>
  /** Whether the dialect `any` may show indexes that `classic` does not. */
  readonly seesBeyondClassic: boolean
  /** The same client within other bounds: an earlier end, or a signal of its own. */
  within(bounds: { readonly deadline?: number; readonly signal?: AbortSignal }): Pinecone
  /** Pinecone's own time by its last answer, in milliseconds since the epoch; undefined before there was one. */
  serverTime(): number | undefined
}

/** What was changed, as it is after that; `observed` is undefined where it went away right then. */
export interface Updated {
  readonly observed: Observed | undefined
}

/** A request was cancelled when it had been sent already: it may have taken effect. */
export class InterruptedError extends ActionError {
  /** @param reason what the signal was aborted with */
  constructor(reason: unknown) {
    super(failureFrom(reason), { cause: reason })
  }
}

/** How a request to delete was taken. */
export type DeleteAnswer =
  { readonly type: 'accepted' | 'gone' } | { readonly type: 'protected'; readonly because: ActionError }

/** What GitHub says of something, or that it could not be found out and why. */
export type Answer<Value> =
  | { readonly type: 'found'; readonly value: Value }
  /** There is none, and the repository itself can be read: not merely hidden. */
  | { readonly type: 'missing' }
  | { readonly type: 'unknown'; readonly why: string }

/** A pull request, as far as lifetimes depend on it. */
export interface PullRequest {
  readonly number: number
  readonly state: 'open' | 'closed'
  /** Milliseconds since the epoch; undefined while it is open. */
  readonly closedAt: number | undefined
  /** Undefined where the fork it came from is deleted. */
  readonly headRepositoryId: string | undefined
}

/** GitHub, as far as lifetimes need it. No method rejects but for the signal's reason. */
export interface GitHub {
  pullRequest(number: number): Promise<Answer<PullRequest>>
  /** The pull request whose head is a branch (`owner:branch`) at a commit, where it is but one. */
  pullRequestByHead(label: string, sha: string): Promise<Answer<PullRequest>>
  /** The numbers of the open pull requests, of those from a number on at least. */
  openPullRequests(from: number): Promise<Answer<ReadonlySet<number>>>
  /** Whether an attempt of a run has come to its end. */
  isAttemptCompleted(runId: string, runAttempt: string): Promise<Answer<boolean>>
}
