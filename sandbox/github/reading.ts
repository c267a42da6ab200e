// Finding what a request asks for, and what belongs to it.
import type { PullRequestView } from './pull-wire.ts'
import type { PullRequestRecord, RepositoryRecord, RunRecord } from './records.ts'
import type { RunView } from './run-wire.ts'
import type { Store } from './store.ts'
import { Refused } from './errors.ts'

/** Takes a pull request; gives it with its repositories. */
export function viewPullRequest(store: Store, record: PullRequestRecord): PullRequestView {
  const base = store.repositories.get(record.repositoryId)
  if (!base) throw new Error(`Pull request ${record.number} is of no repository.`)
  const head = record.head.repositoryId === null ? undefined : store.repositories.get(record.head.repositoryId)
  return { record, base, head, comments: store.commentsOn(base.id, record.number).length }
}

/** Takes a run and which attempt of it, the last unless told; gives it with what belongs to it, if there is one. */
export function viewRun(store: Store, record: RunRecord, number = record.attempts.length): RunView | undefined {
  const attempt = record.attempts[number - 1]
  const repository = store.repositories.get(record.repositoryId)
  if (!attempt || !repository) return undefined
  const head = store.repositories.get(record.headRepositoryId) ?? repository
  const pulls = record.pullRequests.map((pull) => store.pullRequest(pull.repositoryId, pull.number))
  const pullRequests = pulls.filter((pull) => pull !== undefined).map((pull) => viewPullRequest(store, pull))
  return { record, number, attempt, repository, head, pullRequests }
}

/**
 * Takes the query of a list; gives the pull requests it asks for, in its order (OpenAPI, `pulls/list`). A `head` that
 * is not `owner:branch` asks for nothing in particular: GitHub ignores it and answers all.
 */
export function filterPullRequests(store: Store, base: RepositoryRecord, query: URLSearchParams): PullRequestRecord[] {
  const state = query.get('state') ?? 'open'
  const head = query.get('head')
  const branch = query.get('base')
  const chosen = store.pullRequests(base.id).filter((record) => {
    if (state !== 'all' && record.state !== (state === 'closed' ? 'closed' : 'open')) return false
    if (branch !== null && record.base.ref !== branch) return false
    return !head?.includes(':') || hasHead(record, head)
  })
  const time = query.get('sort') === 'updated' ? 'updatedAt' : 'createdAt'
  const ascending = chosen.sort((a, b) => a[time] - b[time] || a.number - b.number)
  return query.get('direction') === 'asc' ? ascending : ascending.reverse()
}

/**
 * Takes a commit; gives the open and merged pull requests that have it (OpenAPI,
 * `repos/list-pull-requests-associated-with-commit`), or throws GitHub's 422 where nothing here knows the commit.
 */
export function commitPullRequests(store: Store, base: RepositoryRecord, sha: string): PullRequestRecord[] {
  const own = store.pullRequests(base.id)
  const having = own.filter(({ head, commits }) => head.sha === sha || commits.includes(sha))
  const runs = [...store.runs.values()].filter(({ repositoryId }) => repositoryId === base.id)
  const known = having.length > 0 || own.some((record) => record.base.sha === sha)
  if (!known && !runs.some(({ headSha }) => headSha === sha)) throw new Refused(422, `No commit found for SHA: ${sha}`)
  return having.filter(({ state, mergedAt }) => state === 'open' || mergedAt !== null)
}

function hasHead({ head }: PullRequestRecord, wanted: string): boolean {
  const [owner = '', ...branch] = wanted.split(':')
  // Logins know no case, branches do.
  return head.user.login.toLowerCase() === owner.toLowerCase() && head.ref === branch.join(':')
}
