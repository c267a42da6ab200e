// Everything that exists on this GitHub, by its keys.
import type {
  CommentRecord,
  IssueRecord,
  JobRecord,
  PullRequestRecord,
  RepositoryRecord,
  RunRecord,
  User
} from './records.ts'
import type { TokenSeed } from './tokens.ts'
import { ACTIONS_BOT, fullName } from './records.ts'

/** A plain, deep copy of all that exists, for comparing before and after. */
export interface Snapshot {
  readonly repositories: readonly RepositoryRecord[]
  readonly pullRequests: readonly PullRequestRecord[]
  readonly runs: readonly RunRecord[]
  readonly comments: readonly CommentRecord[]
}

export class Store {
  readonly now: () => number
  readonly repositories = new Map<number, RepositoryRecord>()
  readonly runs = new Map<number, RunRecord>()
  readonly jobs = new Map<number, JobRecord>()
  /** In the order of their ids, which is that of their creation. */
  readonly comments = new Map<number, CommentRecord>()
  readonly tokens = new Map<string, TokenSeed>()
  readonly #users = new Map<string, User>([[ACTIONS_BOT.login, ACTIONS_BOT]])
  readonly #pullRequests = new Map<string, PullRequestRecord>()
  readonly #issues = new Map<string, IssueRecord>()
  /** Names that repositories had before, in lower case. */
  readonly #formerNames = new Map<string, number>()
  #lastId = 3_000_000_000

  constructor(now: () => number) {
    this.now = now
  }

  /** Gives an id that nothing has: beyond 32 bits, as GitHub's are by now. */
  nextId(): number {
    return ++this.#lastId
  }

  /** Gives the user of a login, always the same one. */
  userOf(login: string): User {
    const type = login.endsWith('[bot]') ? 'Bot' : 'User'
    return this.#users.get(login) ?? this.putUser({ login, id: 1_000_000 + this.#users.size, type })
  }

  putUser(user: User): User {
    this.#users.set(user.login, user)
    return user
  }

  /** Finds the repository of this name, in any case; GitHub's names know none. */
  findRepository(name: string): RepositoryRecord | undefined {
    const wanted = name.toLowerCase()
    return [...this.repositories.values()].find((repository) => fullName(repository).toLowerCase() === wanted)
  }

  /** Finds the repository that once had this name, unless another has it now. */
  findRenamed(name: string): RepositoryRecord | undefined {
    return this.repositories.get(this.#formerNames.get(name.toLowerCase()) ?? -1)
  }

  /** Takes a repository with its new name; it stays known by the one it had. */
  rename(before: RepositoryRecord, after: RepositoryRecord): void {
    const former = fullName(before).toLowerCase()
    this.#formerNames.set(former, before.id)
    this.repositories.set(after.id, after)
    // A token is for a repository, not for its name.
    for (const [token, seed] of this.tokens) {
      const repositories = seed.repositories?.map((name) => (name.toLowerCase() === former ? fullName(after) : name))
      this.tokens.set(token, { ...seed, ...(repositories && { repositories }) })
    }
  }

  pullRequest(repositoryId: number, number: number): PullRequestRecord | undefined {
    return this.#pullRequests.get(`${repositoryId}#${number}`)
  }

  /** Gives a repository's pull requests, the oldest number first. */
  pullRequests(repositoryId?: number): PullRequestRecord[] {
    const all = [...this.#pullRequests.values()]
    const own = repositoryId === undefined ? all : all.filter((record) => record.repositoryId === repositoryId)
    return own.sort((a, b) => a.number - b.number)
  }

  putPullRequest(record: PullRequestRecord): PullRequestRecord {
    this.#pullRequests.set(`${record.repositoryId}#${record.number}`, record)
    return record
  }

  deletePullRequest({ repositoryId, number }: PullRequestRecord): void {
    this.#pullRequests.delete(`${repositoryId}#${number}`)
  }

  putIssue(record: IssueRecord): IssueRecord {
    this.#issues.set(`${record.repositoryId}#${record.number}`, record)
    return record
  }

  /** Gives the issue, or the pull request, of this number: each pull request is an issue. */
  issue(repositoryId: number, number: number): IssueRecord | undefined {
    return this.pullRequest(repositoryId, number) ?? this.#issues.get(`${repositoryId}#${number}`)
  }

  /** Gives the comments on an issue or pull request, the oldest first. */
  commentsOn(repositoryId: number, issue: number): CommentRecord[] {
    const own = [...this.comments.values()].filter((record) => record.repositoryId === repositoryId)
    return own.filter((record) => record.issue === issue).sort((a, b) => a.id - b.id)
  }

  /** Gives a deep copy of everything that exists now. */
  snapshot(): Snapshot {
    return structuredClone({
      repositories: [...this.repositories.values()],
      pullRequests: this.pullRequests(),
      runs: [...this.runs.values()],
      comments: [...this.comments.values()]
    })
  }
}
