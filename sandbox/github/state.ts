// What a test may put into a GitHub, change behind everybody's back, and look at.
import type { SeededPayload, PayloadOptions } from './payloads.ts'
import type { CommentRecord, Conclusion, PullRequestRecord, RepositoryRecord, RunRecord, RunStatus } from './records.ts'
import type { Seeder } from './seeds.ts'
import type { Snapshot, Store } from './store.ts'
import type { Permissions, TokenSeed } from './tokens.ts'
import { seedPayload } from './payloads.ts'

type Seeds = Pick<
  Seeder,
  'seedUser' | 'seedRepository' | 'seedPullRequest' | 'seedIssue' | 'seedRun' | 'seedJob' | 'seedComment'
>

export interface GitHubState extends Seeds {
  /** Takes a webhook's payload; puts the repository, pull request, run or comment it tells of into the state. */
  seedFromPayload(payload: unknown, options?: PayloadOptions): SeededPayload
  /** Takes a token and whose it is; one that was seeded before changes. */
  seedToken(token: string, seed: TokenSeed): void
  /** For the workflow's token that is there from the start, unless another is named. */
  setPermissions(permissions: Permissions, token?: string): void
  /** From now on it is a 401. */
  revokeToken(token: string): void
  /** The old name redirects to the id. */
  renameRepository(repository: string, fullName: string): RepositoryRecord
  /** With all that is in it; pull requests that had their head there keep it as null. */
  deleteRepository(repository: string): void
  closePullRequest(repository: string, number: number, how?: { merged?: boolean; at?: number }): PullRequestRecord
  reopenPullRequest(repository: string, number: number): PullRequestRecord
  /** Moves the head on; the commit it was at stays one of its own. */
  pushTo(repository: string, number: number, sha: string): PullRequestRecord
  lockIssue(repository: string, number: number): void
  /** Begins the run's next attempt, in progress. */
  startAttempt(repository: string, runId: number): RunRecord
  /** Changes an attempt, the last unless told; with a conclusion it is completed. */
  setAttempt(
    repository: string,
    runId: number,
    state: { readonly status?: RunStatus; readonly conclusion?: Conclusion },
    attempt?: number
  ): RunRecord
  /** Takes it away, as somebody who deletes a run's history does: it is a 404 then. */
  deleteRun(repository: string, runId: number): void
  getPullRequest(repository: string, number: number): PullRequestRecord | undefined
  getRun(repository: string, runId: number): RunRecord | undefined
  /** The oldest first. */
  listComments(repository: string, issue: number): CommentRecord[]
  snapshot(): Snapshot
}

/** Takes a store; gives the hand that tests have on it. */
export function stateOf(store: Store, seeder: Seeder, ownToken: string): GitHubState {
  const changePull = (repository: string, number: number, change: Partial<PullRequestRecord>): PullRequestRecord => {
    const record = store.pullRequest(seeder.repository(repository).id, number)
    if (!record) throw new Error(`${repository} has no pull request ${number}.`)
    return store.putPullRequest({ ...record, updatedAt: store.now(), ...change })
  }
  return {
    seedUser: (user) => seeder.seedUser(user),
    seedRepository: (name, seed) => seeder.seedRepository(name, seed),
    seedPullRequest: (repository, seed) => seeder.seedPullRequest(repository, seed),
    seedIssue: (repository, number, locked) => seeder.seedIssue(repository, number, locked),
    seedRun: (repository, seed) => seeder.seedRun(repository, seed),
    seedJob: (repository, runId, seed) => seeder.seedJob(repository, runId, seed),
    seedComment: (repository, issue, seed) => seeder.seedComment(repository, issue, seed),
    seedFromPayload: (payload, options) => seedPayload(seeder, payload, options),
    seedToken: (token, seed) => void store.tokens.set(token, seed),
    setPermissions: (permissions, token = ownToken) => {
      const seed = store.tokens.get(token)
      if (!seed) throw new Error(`There is no token ${token}.`)
      store.tokens.set(token, { ...seed, permissions })
    },
    revokeToken: (token) => void store.tokens.delete(token),
    renameRepository: (repository, fullName) => seeder.renameRepository(repository, fullName),
    deleteRepository: (repository) => {
      deleteRepository(store, seeder.repository(repository))
    },
    closePullRequest: (repository, number, { merged = false, at = store.now() } = {}) => {
      return changePull(repository, number, { state: 'closed', closedAt: at, mergedAt: merged ? at : null })
    },
    reopenPullRequest: (repository, number) => changePull(repository, number, { state: 'open', closedAt: null }),
    pushTo: (repository, number, sha) => {
      const { head, commits } = changePull(repository, number, {})
      return changePull(repository, number, { head: { ...head, sha }, commits: [...commits, head.sha] })
    },
    lockIssue: (repository, number) => {
      const { id } = seeder.repository(repository)
      if (store.pullRequest(id, number)) changePull(repository, number, { locked: true })
      else seeder.seedIssue(repository, number, true)
    },
    startAttempt: (repository, runId) => {
      const run = runIn(store, seeder.repository(repository), runId)
      const now = store.now()
      const attempt = { status: 'in_progress', conclusion: null, startedAt: now, updatedAt: now } as const
      return putRun(store, { ...run, attempts: [...run.attempts, attempt] })
    },
    setAttempt: (repository, runId, state, attempt) => {
      return setAttempt(store, runIn(store, seeder.repository(repository), runId), state, attempt)
    },
    deleteRun: (repository, runId) => void store.runs.delete(runIn(store, seeder.repository(repository), runId).id),
    getPullRequest: (repository, number) => store.pullRequest(seeder.repository(repository).id, number),
    getRun: (repository, runId) => {
      const run = store.runs.get(runId)
      return run?.repositoryId === seeder.repository(repository).id ? run : undefined
    },
    listComments: (repository, issue) => store.commentsOn(seeder.repository(repository).id, issue),
    snapshot: () => store.snapshot()
  }
}

function deleteRepository(store: Store, { id }: RepositoryRecord): void {
  store.repositories.delete(id)
  for (const records of [store.runs, store.jobs, store.comments]) {
    for (const record of records.values()) if (record.repositoryId === id) records.delete(record.id)
  }
  for (const record of store.pullRequests()) {
    if (record.repositoryId === id) store.deletePullRequest(record)
    else if (record.head.repositoryId === id) {
      store.putPullRequest({ ...record, head: { ...record.head, repositoryId: null } })
    }
  }
}

function runIn(store: Store, { id, name }: RepositoryRecord, runId: number): RunRecord {
  const run = store.runs.get(runId)
  if (run?.repositoryId !== id) throw new Error(`${name} has no run ${runId}.`)
  return run
}

function putRun(store: Store, run: RunRecord): RunRecord {
  store.runs.set(run.id, run)
  return run
}

function setAttempt(
  store: Store,
  run: RunRecord,
  { status, conclusion }: { readonly status?: RunStatus; readonly conclusion?: Conclusion },
  number: number = run.attempts.length
): RunRecord {
  const before = run.attempts[number - 1]
  if (!before) throw new Error(`Run ${run.id} has no attempt ${number}.`)
  const next = status ?? (conclusion ? 'completed' : before.status)
  const ended = next === 'completed' ? (conclusion ?? before.conclusion ?? 'success') : null
  const attempt = { ...before, status: next, conclusion: ended, updatedAt: store.now() }
  return putRun(store, { ...run, attempts: run.attempts.with(number - 1, attempt) })
}
