import { ActionError, failureFrom } from '../core/errors.ts'
import type { JsonObject } from '../core/json.ts'
import type { Backup } from '../plan/backup-model.ts'
import type { Unreadable } from '../plan/unread.ts'
import type { Dialect, Identity, Kind, Observed, Target } from '../resources/resource.ts'

/** The end of a create that did not fail for good. */
export type CreateAnswer =
  | { readonly type: 'created'; readonly observed: Observed }
  /** The project has as many as it may have. `of`: of which kind, in Pinecone's word (`serverless`), if it says so. */
  | { readonly type: 'full'; readonly of: string; readonly because: ActionError }
  | Ambiguous

/** The end of a write whose effect has to be looked up by name before anything else is tried. */
export interface Ambiguous {
  readonly type: 'ambiguous'
  /** The write may have taken effect although its answer was lost; if false, it has changed nothing. */
  readonly mayBeOurs: boolean
  /** Pinecone says that the name is taken. */
  readonly isTaken: boolean
  readonly retryAfterMs: number
  readonly because: ActionError
  /** If nothing of that name exists, the create failed for good: `because` says why. */
  readonly isFinalIfAbsent?: true
  /** The project is full, or Pinecone only throttles: a list tells, if the name is still free the second time. */
  readonly mayBeFull?: true
}

/** The answer to a list. */
export interface Listing {
  readonly observed: readonly Observed[]
  /** Items that do not describe a resource as they should: they exist, and nothing else about them is certain. */
  readonly unreadable: readonly Unreadable[]
}

/** Pinecone's control plane, as far as applying needs it. Every method throws `ActionError` when it fails for good. */
export interface Pinecone {
  /** One resource; undefined if there is none of that name. */
  describe(target: Target): Promise<Observed | undefined>
  /** All resources of a kind whose names begin with `prefix`: in the project, or in `parent` if the kind has parents. */
  list(kind: Kind, dialect: Dialect, parent?: Identity, prefix?: string): Promise<Listing>
  /** Sends one create. `attempt` counts from 1 (here and below); the back-off grows with it. */
  create(target: Target, model: JsonObject, attempt: number): Promise<CreateAnswer>
  /** Sends one change in place. `before` is the resource that the patch was made for. */
  update(target: Target, patch: JsonObject, before?: Observed, attempt?: number): Promise<UpdateAnswer>
  /** Sends one request to delete. Pinecone accepts it first and deletes later. */
  delete(target: Target, attempt?: number): Promise<DeleteAnswer>
  /** Whether the server is on this machine, as Pinecone Local is, which does not serve every type. */
  readonly isEmulator: boolean
  /** Whether the dialect `any` may show resources that the target's own does not. */
  seesBeyond(target: Pick<Target, 'kind' | 'dialect'>): boolean
  /** The same client with an earlier deadline, or another signal. */
  within(bounds: { readonly deadline?: number; readonly signal?: AbortSignal }): Pinecone
  /** Pinecone's own time by its last answer, in milliseconds since the epoch; undefined before the first. */
  serverTime(): number | undefined
}

/** The answer to a restore. `accepted`: Pinecone makes the resource, which soon shows by its name. */
export type RestoreAnswer =
  { readonly type: 'accepted'; readonly jobId: string } | Exclude<CreateAnswer, { readonly type: 'created' }>

/** Pinecone's backups. Every method throws `ActionError` when it fails for good. */
export interface Backups {
  /** All backups of a resource, in any state. */
  list(of: Target): Promise<readonly Backup[]>
  /** One backup; undefined if there is none of that id. `target`: the resource whose dialect gives the API version. */
  describe(id: string, target: Target): Promise<Backup | undefined>
  /** Sends one create of a backup. */
  create(of: Target, description: string, attempt: number): Promise<Backup | Ambiguous>
  /** Sends one create of a resource from a backup. */
  restore(target: Target, model: JsonObject, backupId: string, attempt: number): Promise<RestoreAnswer>
  /** The state of a restore job, in a few words; undefined if it cannot be found. */
  describeJob(id: string, target: Target): Promise<string | undefined>
}

/** The answer to a change in place. `gone`: the resource does not exist (any more). */
export type UpdateAnswer =
  /** `observed`: the changed resource; undefined if it was deleted right then. */
  { readonly type: 'updated'; readonly observed: Observed | undefined } | { readonly type: 'gone' } | Ambiguous

/** A request was cancelled after it had been sent: it may have taken effect. */
export class InterruptedError extends ActionError {
  /** @param reason what the signal was aborted with */
  constructor(reason: unknown) {
    super(failureFrom(reason), { cause: reason })
  }
}

/** The answer to a delete. `protected`: deletion protection forbids it, in Pinecone's words. */
export type DeleteAnswer =
  | { readonly type: 'accepted' }
  /** The resource does not exist (any more). */
  | { readonly type: 'gone' }
  | { readonly type: 'protected'; readonly because: ActionError }
  | Ambiguous

/** GitHub's answer to a question, or why there is none. */
export type Answer<Value> =
  | { readonly type: 'found'; readonly value: Value }
  /** It does not exist, rather than being hidden: the repository itself can be read. */
  | { readonly type: 'missing' }
  | { readonly type: 'unknown'; readonly why: string }

/** A pull request, as far as lifetimes depend on it. */
export interface PullRequest {
  readonly number: number
  readonly state: 'open' | 'closed'
  /** Milliseconds since the epoch; undefined while it is open. */
  readonly closedAt: number | undefined
  /** Undefined if the fork that it came from is deleted. */
  readonly headRepositoryId: string | undefined
  /** `owner:branch` */
  readonly headLabel: string | undefined
  /** The commit at its head. */
  readonly headSha: string | undefined
  /** When it last changed, in milliseconds since the epoch: an answer may be older than the event that the run is for. */
  readonly updatedAt: number | undefined
}

/** GitHub, as far as lifetimes need it. Methods reject only with the signal's reason. */
export interface GitHub {
  pullRequest(number: number): Promise<Answer<PullRequest>>
  /** The only pull request whose head is a branch (`owner:branch`) at a commit. */
  pullRequestByHead(label: string, sha: string): Promise<Answer<PullRequest>>
  /** The numbers of the open pull requests, at least of those from a number on. */
  openPullRequests(from: number): Promise<Answer<ReadonlySet<number>>>
  isAttemptCompleted(runId: string, runAttempt: string): Promise<Answer<boolean>>
  /** Whether the last attempt of a run is completed. */
  isRunCompleted(runId: string): Promise<Answer<boolean>>
}
