import { ActionError, failureFrom } from '../core/errors.ts'
import type { JsonObject } from '../core/json.ts'
import type { Backup } from '../plan/backup-model.ts'
import type { Unreadable } from '../plan/unread.ts'
import type { Dialect, Identity, Kind, Observed, Target } from '../resources/resource.ts'

/** How a create ended, where it did not fail for good. */
export type CreateAnswer =
  | { readonly type: 'created'; readonly observed: Observed }
  /** The project has as many as it may have. `of`: of which, in Pinecone's word (`serverless`), where it says that. */
  | { readonly type: 'full'; readonly of: string; readonly because: ActionError }
  | Ambiguous

/** What a write came to is to be looked up by name before anything else is tried. */
export interface Ambiguous {
  readonly type: 'ambiguous'
  /** The write may have taken effect although its answer was lost; otherwise it has changed nothing. */
  readonly mayBeOurs: boolean
  /** Pinecone says that the name is taken. */
  readonly isTaken: boolean
  readonly retryAfterMs: number
  readonly because: ActionError
  /** The create failed for good if there is nothing of that name: `because` says why. */
  readonly isFinalIfAbsent?: true
  /** It may be that the project is full, or mere throttling: nothing of that name the second time tells, with a list. */
  readonly mayBeFull?: true
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
  /** All resources of a kind in the project, or in the parent that its type has, of those whose names begin with `prefix`. */
  list(kind: Kind, dialect: Dialect, parent?: Identity, prefix?: string): Promise<Listing>
  /** Sends one create. `attempt` counts from 1 (here and below); the time until another grows with it. */
  create(target: Target, model: JsonObject, attempt: number): Promise<CreateAnswer>
  /** Sends one change in place. `before` is what the patch was made for. */
  update(target: Target, patch: JsonObject, before?: Observed, attempt?: number): Promise<UpdateAnswer>
  /** Asks once for deletion, which then takes its time. */
  delete(target: Target, attempt?: number): Promise<DeleteAnswer>
  /** Whether the server is on this machine, as Pinecone Local is, which does not serve everything. */
  readonly isEmulator: boolean
  /** Whether the dialect `any` may show resources that the target's own does not. */
  seesBeyond(target: Pick<Target, 'kind' | 'dialect'>): boolean
  /** The same client within other bounds: an earlier end, or a signal of its own. */
  within(bounds: { readonly deadline?: number; readonly signal?: AbortSignal }): Pinecone
  /** Pinecone's own time by its last answer, in milliseconds since the epoch; undefined before there was one. */
  serverTime(): number | undefined
}

/** How a restore was taken. `accepted`: what is restored is made, and can be seen by its name soon. */
export type RestoreAnswer =
  { readonly type: 'accepted'; readonly jobId: string } | Exclude<CreateAnswer, { readonly type: 'created' }>

/** Pinecone's backups. Every method throws `ActionError` when it fails for good. */
export interface Backups {
  /** Those of a resource, of whichever state. */
  list(of: Target): Promise<readonly Backup[]>
  /** One, or undefined where there is none of that id. `target`: for whom. */
  describe(id: string, target: Target): Promise<Backup | undefined>
  /** Sends one create. */
  create(of: Target, description: string, attempt: number): Promise<Backup | Ambiguous>
  /** Sends one create of a resource from a backup. */
  restore(target: Target, model: JsonObject, backupId: string, attempt: number): Promise<RestoreAnswer>
  /** What a restore job says of itself, in a few words; undefined where it cannot be found. */
  describeJob(id: string, target: Target): Promise<string | undefined>
}

/** How a change in place was taken. `gone`: there was none (any more) to change. */
export type UpdateAnswer =
  /** As it is after that; undefined where it went away right then. */
  { readonly type: 'updated'; readonly observed: Observed | undefined } | { readonly type: 'gone' } | Ambiguous

/** A request was cancelled when it had been sent already: it may have taken effect. */
export class InterruptedError extends ActionError {
  /** @param reason what the signal was aborted with */
  constructor(reason: unknown) {
    super(failureFrom(reason), { cause: reason })
  }
}

/** How a request to delete was taken. `protected`: deletion protection forbids it, with Pinecone's words. */
export type DeleteAnswer =
  | { readonly type: 'accepted' }
  /** There was none (any more). */
  | { readonly type: 'gone' }
  | { readonly type: 'protected'; readonly because: ActionError }
  | Ambiguous

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
  /** `owner:branch` */
  readonly headLabel: string | undefined
  /** The commit at its head. */
  readonly headSha: string | undefined
  /** When it last changed, in milliseconds since the epoch: an answer may be older than the event that is asked about. */
  readonly updatedAt: number | undefined
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
  /** Whether a run, with its last attempt, has come to its end. */
  isRunCompleted(runId: string): Promise<Answer<boolean>>
}
