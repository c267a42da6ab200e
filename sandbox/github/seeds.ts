// Putting things into a GitHub's state that no request of ours made, with everything filled in that is not told.
import type {
  CommentRecord,
  IssueRecord,
  JobRecord,
  PullRequestRecord,
  RepositoryRecord,
  RunRecord,
  AttemptRecord,
  User
} from './records.ts'
import type { Store } from './store.ts'

export interface RepositorySeed {
  readonly id?: number
  /** True unless told: where everything is public, permissions to read decide nothing. */
  readonly private?: boolean
  readonly fork?: boolean
  readonly defaultBranch?: string
}

export interface PullRequestSeed {
  readonly id?: number
  /** The next one in the repository unless told. */
  readonly number?: number
  readonly title?: string
  readonly body?: string | null
  /** Who opened it: the login. */
  readonly user?: string
  readonly state?: 'open' | 'closed'
  /** Makes it closed too. */
  readonly merged?: boolean
  readonly draft?: boolean
  readonly locked?: boolean
  readonly createdAt?: number
  readonly updatedAt?: number
  /** Now unless told, of a closed one. */
  readonly closedAt?: number
  readonly head?: {
    /** `owner/name`, seeded as a fork where it is unknown; the base's own unless told; null for a deleted fork. */
    readonly repository?: string | null
    /** The login in `head.label`; the head repository's owner unless told. */
    readonly owner?: string
    readonly ref?: string
    readonly sha?: string
  }
  readonly base?: { readonly ref?: string; readonly sha?: string }
  readonly commits?: readonly string[]
}

export interface RunSeed {
  readonly id?: number
  readonly name?: string
  readonly event?: string
  readonly headBranch?: string | null
  readonly headSha?: string
  /** `owner/name`, the run's own unless told. */
  readonly headRepository?: string
  /** Numbers of this repository's pull requests, or any repository's with its id. */
  readonly pullRequests?: readonly (number | { readonly repositoryId: number; readonly number: number })[]
  readonly createdAt?: number
  /** One in progress unless told. */
  readonly attempts?: readonly Partial<AttemptRecord>[]
}

export interface CommentSeed {
  readonly id?: number
  readonly body?: string
  /** The login of the author; `github-actions[bot]` for a workflow's own. */
  readonly user?: string
  readonly createdAt?: number
  readonly updatedAt?: number
}

export interface JobSeed {
  readonly id?: number
  readonly attempt?: number
  readonly name?: string
}

const BASE_SHA = 'f95f852bd8fca8fcc58a9a2d6c842781e32a215e'

/** Makes records of seeds and puts them into a store. */
export class Seeder {
  readonly #store: Store

  constructor(store: Store) {
    this.#store = store
  }

  /** Finds a repository, or throws: a test that names one that is not there is mistaken. */
  repository(name: string): RepositoryRecord {
    const record = this.#store.findRepository(name)
    if (!record) throw new Error(`There is no repository ${name}: seed it first.`)
    return record
  }

  /** Takes a user as GitHub has them; what bears the login from now on is theirs. */
  seedUser(user: User): User {
    return this.#store.putUser(user)
  }

  /** Finds a pull request, if there is one. */
  pullRequest(repository: string, number: number): PullRequestRecord | undefined {
    return this.#store.pullRequest(this.repository(repository).id, number)
  }

  /** Takes `owner/name`; what there was under it, or under the seed's id, is replaced. */
  seedRepository(name: string, seed: RepositorySeed = {}): RepositoryRecord {
    const [login = '', own = ''] = name.split('/')
    const record: RepositoryRecord = {
      id: seed.id ?? this.#store.findRepository(name)?.id ?? this.#store.nextId(),
      owner: this.#store.userOf(login),
      name: own,
      private: seed.private ?? true,
      fork: seed.fork ?? false,
      defaultBranch: seed.defaultBranch ?? 'main',
      createdAt: this.#store.now()
    }
    this.#store.repositories.set(record.id, record)
    return record
  }

  /** Gives a repository another name, and another owner where that is another's. */
  renameRepository(repository: string, fullName: string): RepositoryRecord {
    const before = this.repository(repository)
    const [login = '', name = ''] = fullName.split('/')
    const after = { ...before, name, owner: this.#store.userOf(login) }
    this.#store.rename(before, after)
    return after
  }

  seedPullRequest(repository: string, seed: PullRequestSeed = {}): PullRequestRecord {
    const base = this.repository(repository)
    const now = this.#store.now()
    const number = seed.number ?? (this.#store.pullRequests(base.id).at(-1)?.number ?? 0) + 1
    const merged = seed.merged ?? false
    const closedAt = seed.state === 'closed' || merged ? (seed.closedAt ?? now) : null
    const sha = seed.head?.sha ?? shaOf(base.id, number)
    return this.#store.putPullRequest({
      id: seed.id ?? this.#store.pullRequest(base.id, number)?.id ?? this.#store.nextId(),
      repositoryId: base.id,
      number,
      title: seed.title ?? `Change ${number}`,
      body: seed.body ?? null,
      user: seed.user === undefined ? base.owner : this.#store.userOf(seed.user),
      state: closedAt === null ? 'open' : 'closed',
      draft: seed.draft ?? false,
      locked: seed.locked ?? false,
      createdAt: seed.createdAt ?? now,
      updatedAt: seed.updatedAt ?? closedAt ?? now,
      closedAt,
      mergedAt: merged ? closedAt : null,
      head: { ...this.#headOf(base, seed), ref: seed.head?.ref ?? `change-${number}`, sha },
      base: { ref: seed.base?.ref ?? base.defaultBranch, sha: seed.base?.sha ?? BASE_SHA },
      commits: seed.commits ?? []
    })
  }

  seedIssue(repository: string, number: number, locked = false): IssueRecord {
    return this.#store.putIssue({ repositoryId: this.repository(repository).id, number, locked })
  }

  seedRun(repository: string, seed: RunSeed = {}): RunRecord {
    const own = this.repository(repository)
    const now = this.#store.now()
    const id = seed.id ?? this.#store.nextId()
    const createdAt = seed.createdAt ?? now
    const attempts = (seed.attempts ?? [{ status: 'in_progress' }]).map((attempt) => attemptOf(attempt, createdAt))
    const record: RunRecord = {
      id,
      repositoryId: own.id,
      name: seed.name ?? 'Preview',
      event: seed.event ?? 'pull_request',
      headBranch: seed.headBranch === undefined ? own.defaultBranch : seed.headBranch,
      headSha: seed.headSha ?? shaOf(own.id, id),
      headRepositoryId: seed.headRepository === undefined ? own.id : this.repository(seed.headRepository).id,
      pullRequests: (seed.pullRequests ?? []).map((pull) => {
        return typeof pull === 'number' ? { repositoryId: own.id, number: pull } : pull
      }),
      createdAt,
      attempts
    }
    this.#store.runs.set(id, record)
    return record
  }

  seedJob(repository: string, runId: number, seed: JobSeed = {}): JobRecord {
    const { id = this.#store.nextId(), attempt = 1, name = 'preview' } = seed
    const record = { id, repositoryId: this.repository(repository).id, runId, attempt, name }
    this.#store.jobs.set(id, record)
    return record
  }

  seedComment(repository: string, issue: number, seed: CommentSeed = {}): CommentRecord {
    const user = this.#store.userOf(seed.user ?? 'octocat')
    const createdAt = seed.createdAt ?? this.#store.now()
    const record: CommentRecord = {
      id: seed.id ?? this.#store.nextId(),
      repositoryId: this.repository(repository).id,
      issue,
      body: seed.body ?? 'Looks good.',
      user,
      byActions: user.login === 'github-actions[bot]',
      createdAt,
      updatedAt: seed.updatedAt ?? createdAt
    }
    this.#store.comments.set(record.id, record)
    return record
  }

  #headOf(base: RepositoryRecord, { head }: PullRequestSeed): { repositoryId: number | null; user: User } {
    const named = head?.repository
    const found = named === undefined ? base : named === null ? null : this.#forkOf(base, named)
    return {
      repositoryId: found?.id ?? null,
      user: head?.owner === undefined ? (found ?? base).owner : this.#store.userOf(head.owner)
    }
  }

  #forkOf(base: RepositoryRecord, name: string): RepositoryRecord {
    const known = this.#store.findRepository(name)
    return known ?? this.seedRepository(name, { fork: true, private: base.private, defaultBranch: base.defaultBranch })
  }
}

function attemptOf(seed: Partial<AttemptRecord>, createdAt: number): AttemptRecord {
  const status = seed.status ?? (seed.conclusion ? 'completed' : 'in_progress')
  const startedAt = seed.startedAt ?? createdAt
  return {
    status,
    conclusion: status === 'completed' ? (seed.conclusion ?? 'success') : null,
    startedAt,
    updatedAt: seed.updatedAt ?? startedAt
  }
}

/** A commit's hash that looks like one, and is the same on every run. */
function shaOf(repositoryId: number, number: number): string {
  return `${repositoryId.toString(16)}${number.toString(16).padStart(12, '0')}`.padStart(40, 'c0ffee')
}
