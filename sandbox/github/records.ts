// What exists on this GitHub, in its own terms. Times are milliseconds; the wire writes them as whole seconds.

export interface User {
  readonly login: string
  readonly id: number
  readonly type: 'User' | 'Organization' | 'Bot'
}

export interface RepositoryRecord {
  readonly id: number
  readonly owner: User
  readonly name: string
  readonly private: boolean
  readonly fork: boolean
  readonly defaultBranch: string
  readonly createdAt: number
}

export interface PullRequestRecord {
  readonly id: number
  /** Of the base. */
  readonly repositoryId: number
  readonly number: number
  readonly title: string
  readonly body: string | null
  readonly user: User
  readonly state: 'open' | 'closed'
  readonly draft: boolean
  readonly locked: boolean
  readonly createdAt: number
  readonly updatedAt: number
  readonly closedAt: number | null
  /** When it was merged; null where it was not. */
  readonly mergedAt: number | null
  readonly head: {
    /** Null once the fork is deleted. */
    readonly repositoryId: number | null
    readonly user: User
    readonly ref: string
    readonly sha: string
  }
  readonly base: { readonly ref: string; readonly sha: string }
  /** Its earlier commits; the head's is always one of its own. */
  readonly commits: readonly string[]
}

/** An issue that is no pull request: all that comments need of it. */
export interface IssueRecord {
  readonly repositoryId: number
  readonly number: number
  readonly locked: boolean
}

/** OpenAPI, `job.status`; a run has the same ones. */
export type RunStatus = 'queued' | 'in_progress' | 'completed' | 'waiting' | 'requested' | 'pending'

/** OpenAPI, `job.conclusion`; runs have `stale` and `startup_failure` besides. */
export type Conclusion = 'success' | 'failure' | 'neutral' | 'cancelled' | 'skipped' | 'timed_out' | 'action_required'

export interface AttemptRecord {
  readonly status: RunStatus
  /** Null until it is completed. */
  readonly conclusion: Conclusion | null
  readonly startedAt: number
  readonly updatedAt: number
}

export interface RunRecord {
  readonly id: number
  readonly repositoryId: number
  readonly name: string
  readonly event: string
  readonly headBranch: string | null
  readonly headSha: string
  readonly headRepositoryId: number
  /** Those with this head, as GitHub lists them: none for a fork's. */
  readonly pullRequests: readonly { readonly repositoryId: number; readonly number: number }[]
  readonly createdAt: number
  /** The first, the second, …; the last is the run's own state. */
  readonly attempts: readonly AttemptRecord[]
}

export interface JobRecord {
  readonly id: number
  readonly repositoryId: number
  readonly runId: number
  readonly attempt: number
  readonly name: string
}

export interface CommentRecord {
  readonly id: number
  readonly repositoryId: number
  /** The issue's or pull request's number. */
  readonly issue: number
  readonly body: string
  readonly user: User
  /** Whether a workflow's own token wrote it, which makes the author a bot and names the app. */
  readonly byActions: boolean
  readonly createdAt: number
  readonly updatedAt: number
}

/** The author of what a workflow's own token writes, on github.com. */
export const ACTIONS_BOT: User = { login: 'github-actions[bot]', id: 41898282, type: 'Bot' }

/** Gives `owner/name`. */
export function fullName({ owner, name }: RepositoryRecord): string {
  return `${owner.login}/${name}`
}
