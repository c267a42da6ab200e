// GitHub's webhook payloads as seeds: what an event tells of is then there to be asked for, as it is behind the real one.
import type { CommentRecord, IssueRecord, PullRequestRecord, RepositoryRecord, RunRecord, User } from './records.ts'
import type { Seeder } from './seeds.ts'

type PayloadUser = Pick<User, 'login' | 'id' | 'type'>

/** Of a repository in a payload, what is used. */
interface PayloadRepository {
  readonly id: number
  readonly full_name: string
  readonly private?: boolean
  readonly fork?: boolean
  readonly default_branch?: string
  readonly owner?: PayloadUser
}

interface PayloadEnd {
  readonly ref: string
  readonly sha: string
  readonly repo: PayloadRepository | null
  readonly user?: PayloadUser | null
}

interface PayloadPullRequest {
  readonly id: number
  readonly number: number
  readonly title: string
  readonly body: string | null
  readonly state: 'open' | 'closed'
  readonly merged?: boolean | null
  readonly draft?: boolean
  readonly locked: boolean
  readonly created_at: string
  readonly updated_at: string
  readonly closed_at: string | null
  readonly user: PayloadUser | null
  readonly head: PayloadEnd
  readonly base: PayloadEnd
}

interface PayloadRun {
  readonly id: number
  readonly name: string
  readonly event: string
  readonly head_branch: string
  readonly head_sha: string
  readonly head_repository: PayloadRepository
  readonly run_attempt: number
  readonly status: RunRecord['attempts'][number]['status']
  readonly conclusion: RunRecord['attempts'][number]['conclusion']
  readonly created_at: string
  readonly pull_requests: readonly {
    readonly number: number
    readonly base: { readonly repo: { readonly id: number } }
  }[]
}

/** Of a `pull_request`, `issue_comment` or `workflow_run` event (Webhook docs, "Events and payloads"), what is used. */
interface Payload {
  readonly repository: PayloadRepository
  readonly pull_request?: PayloadPullRequest
  readonly issue?: { readonly number: number; readonly locked: boolean; readonly pull_request?: unknown }
  readonly comment?: {
    readonly id: number
    readonly body: string
    readonly user: PayloadUser
    readonly created_at: string
    readonly updated_at: string
  }
  readonly workflow_run?: PayloadRun
}

export interface PayloadOptions {
  /** In place of what the payload says: in GitHub's examples everything is public, so permissions decide nothing. */
  readonly private?: boolean
}

/** What a payload put into the state. */
export interface SeededPayload {
  readonly repository: RepositoryRecord
  readonly pullRequest?: PullRequestRecord
  readonly issue?: IssueRecord
  readonly comment?: CommentRecord
  readonly run?: RunRecord
}

/** Takes a payload; seeds what it tells of, over what was there under the same ids and numbers. */
export function seedPayload(seeder: Seeder, payload: unknown, options: PayloadOptions = {}): SeededPayload {
  if (!isPayload(payload)) throw new Error('This payload names no repository.')
  const repository = seedRepository(seeder, payload.repository, options)
  const { pull_request: pull, issue, comment, workflow_run: run } = payload
  const name = payload.repository.full_name
  return {
    repository,
    ...(pull && { pullRequest: seedPullRequest(seeder, name, pull, options) }),
    ...(issue && seedIssue(seeder, name, issue)),
    ...(issue && comment && { comment: seedComment(seeder, name, issue.number, comment) }),
    ...(run && { run: seedRun(seeder, name, run, options) })
  }
}

function isPayload(value: unknown): value is Payload {
  return typeof value === 'object' && value !== null && 'repository' in value
}

function seedRepository(seeder: Seeder, repository: PayloadRepository, options: PayloadOptions): RepositoryRecord {
  if (repository.owner) seedUser(seeder, repository.owner)
  return seeder.seedRepository(repository.full_name, {
    id: repository.id,
    private: options.private ?? repository.private ?? false,
    fork: repository.fork ?? false,
    defaultBranch: repository.default_branch ?? 'main'
  })
}

/** Gives the login: of `ghost` where the account is deleted, as GitHub shows it to people. */
function seedUser(seeder: Seeder, user: PayloadUser | null): string {
  if (!user) return 'ghost'
  const { login, id, type } = user
  return seeder.seedUser({ login, id, type }).login
}

function seedPullRequest(
  seeder: Seeder,
  name: string,
  pull: PayloadPullRequest,
  options: PayloadOptions
): PullRequestRecord {
  const { repo, user } = pull.head
  if (repo && repo.full_name !== name) seedRepository(seeder, repo, options)
  return seeder.seedPullRequest(name, {
    id: pull.id,
    number: pull.number,
    title: pull.title,
    body: pull.body,
    user: seedUser(seeder, pull.user),
    state: pull.state,
    merged: pull.merged ?? false,
    draft: pull.draft ?? false,
    locked: pull.locked,
    createdAt: Date.parse(pull.created_at),
    updatedAt: Date.parse(pull.updated_at),
    ...(pull.closed_at !== null && { closedAt: Date.parse(pull.closed_at) }),
    head: {
      repository: repo?.full_name ?? null,
      ref: pull.head.ref,
      sha: pull.head.sha,
      ...(user && { owner: seedUser(seeder, user) })
    },
    base: { ref: pull.base.ref, sha: pull.base.sha }
  })
}

/** An issue that is a pull request, as comments' events have it, is told too little of to change what is there. */
function seedIssue(seeder: Seeder, name: string, issue: NonNullable<Payload['issue']>): Partial<SeededPayload> {
  if (issue.pull_request === undefined) return { issue: seeder.seedIssue(name, issue.number, issue.locked) }
  const known = seeder.pullRequest(name, issue.number)
  return { pullRequest: known ?? seeder.seedPullRequest(name, { number: issue.number, locked: issue.locked }) }
}

function seedComment(
  seeder: Seeder,
  name: string,
  issue: number,
  comment: NonNullable<Payload['comment']>
): CommentRecord {
  return seeder.seedComment(name, issue, {
    id: comment.id,
    body: comment.body,
    user: seedUser(seeder, comment.user),
    createdAt: Date.parse(comment.created_at),
    updatedAt: Date.parse(comment.updated_at)
  })
}

function seedRun(seeder: Seeder, name: string, run: PayloadRun, options: PayloadOptions): RunRecord {
  const head = run.head_repository
  if (head.full_name !== name) seedRepository(seeder, head, options)
  const last = { status: run.status, ...(run.conclusion !== null && { conclusion: run.conclusion }) }
  const earlier = Array.from({ length: run.run_attempt - 1 }, () => ({ conclusion: 'failure' }) as const)
  return seeder.seedRun(name, {
    id: run.id,
    name: run.name,
    event: run.event,
    headBranch: run.head_branch,
    headSha: run.head_sha,
    headRepository: head.full_name,
    pullRequests: run.pull_requests.map(({ number, base }) => ({ repositoryId: base.repo.id, number })),
    createdAt: Date.parse(run.created_at),
    attempts: [...earlier, last]
  })
}
