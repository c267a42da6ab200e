// From an operation to its answer: which code reads the request, changes the state and writes the result.
import type { Principal } from './access.ts'
import type { RateLimits } from './rate-limits.ts'
import type { CommentRecord, RepositoryRecord } from './records.ts'
import type { Operation, Route } from './routes.ts'
import type { Store } from './store.ts'
import type { Bases } from './wire.ts'
import { authorOf, checkPermission, sees } from './access.ts'
import { readComment, writeComment } from './comment-wire.ts'
import { notAccessible, notFound, Refused } from './errors.ts'
import { pageOf } from './paging.ts'
import { commitPullRequests, filterPullRequests, viewPullRequest, viewRun } from './reading.ts'
import { writeFullPullRequest, writePullRequest } from './pull-wire.ts'
import { writeJob, writeRun } from './run-wire.ts'
import { writeGraphql, writePublicUser, writeRateLimits } from './user-wire.ts'
import { writeFullRepository } from './wire.ts'

/** One request, understood. */
export interface Call {
  readonly store: Store
  readonly bases: Bases
  readonly limits: RateLimits
  readonly principal: Principal
  readonly method: string
  readonly route: Route
  readonly query: URLSearchParams
  readonly text: string
}

/** What is sent, as JSON; without `body` the answer is empty. */
export interface Outcome {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

interface RepositoryCall extends Call {
  readonly repository: RepositoryRecord
  readonly operation: Operation
  /** The path's variables as numbers, which all but a commit are. */
  readonly numbers: readonly [number, number]
}

type OfNone = 'users/get-authenticated' | 'rate-limit/get' | 'graphql'

const OPERATIONS: Readonly<Record<Exclude<Operation, OfNone>, (call: RepositoryCall) => Outcome>> = {
  'repos/get': ({ bases, repository }) => ok(writeFullRepository(bases, repository)),
  'pulls/get': (call) => {
    const record = call.store.pullRequest(call.repository.id, call.numbers[0])
    return ok(writeFullPullRequest(call.bases, viewPullRequest(call.store, found(record))))
  },
  'pulls/list': (call) =>
    answerPage(call, filterPullRequests(call.store, call.repository, call.query), writePull(call)),
  'repos/list-pull-requests-associated-with-commit': (call) => {
    const records = commitPullRequests(call.store, call.repository, call.route.args[0] ?? '')
    return answerPage(call, records, writePull(call))
  },
  'actions/get-workflow-run': (call) => answerRun(call, undefined),
  'actions/get-workflow-run-attempt': (call) => answerRun(call, call.numbers[1]),
  'actions/get-job-for-workflow-run': (call) => {
    const job = own(call, call.store.jobs.get(call.numbers[0]))
    const run = found(call.store.runs.get(job.runId))
    return ok(writeJob(call.bases, job, found(viewRun(call.store, run, job.attempt))))
  },
  'issues/list-comments': (call) => {
    checkIssue(call, call.numbers[0])
    const since = Date.parse(call.query.get('since') ?? '') || -Infinity
    const records = call.store.commentsOn(call.repository.id, call.numbers[0])
    return answerPage(
      call,
      records.filter(({ updatedAt }) => updatedAt >= since),
      writer(call)
    )
  },
  'issues/get-comment': (call) => ok(writer(call)(commentIn(call))),
  'issues/create-comment': (call) => {
    const { store, repository, numbers } = call
    if (checkIssue(call, numbers[0]).locked) throw new Refused(403, 'Unable to create comment because issue is locked.')
    const body = readComment(call.text)
    const author = { user: authorOf(store, call.principal), byActions: call.principal.kind === 'workflow' }
    const times = { createdAt: store.now(), updatedAt: store.now() }
    const record = { id: store.nextId(), repositoryId: repository.id, issue: numbers[0], body, ...author, ...times }
    store.comments.set(record.id, record)
    const written = writer(call)(record)
    return { status: 201, body: written, headers: { location: String(written['url']) } }
  },
  'issues/update-comment': (call) => {
    const record = { ...commentIn(call), body: readComment(call.text), updatedAt: call.store.now() }
    call.store.comments.set(record.id, record)
    return ok(writer(call)(record))
  },
  'issues/delete-comment': (call) => {
    call.store.comments.delete(commentIn(call).id)
    return { status: 204 }
  }
}

const OPERATIONS_OF_NONE: Readonly<Record<OfNone, (call: Call) => Outcome>> = {
  'users/get-authenticated': ({ store, principal, bases }) => {
    // A workflow's own token acts for an app, which is nobody's user.
    if (principal.kind === 'workflow') throw notAccessible('workflow', [])
    return ok(writePublicUser(bases, authorOf(store, principal)))
  },
  'rate-limit/get': ({ limits, principal }) => ok(writeRateLimits(limits.read(principal))),
  graphql: ({ store, principal, text }) => ok(writeGraphql(text, authorOf(store, principal)))
}

/** Carries out what a request asks for; gives its outcome, or throws the refusal. */
export function carryOut(call: Call): Outcome {
  const { operation, args } = call.route
  if (operation === null) throw notFound()
  if (operation === 'users/get-authenticated' || operation === 'rate-limit/get' || operation === 'graphql') {
    return OPERATIONS_OF_NONE[operation](call)
  }
  const repository = repositoryOf(call)
  if ('status' in repository) return repository
  const numbers = [Number(args[0]), Number(args[1])] as const
  const repositoryCall = { ...call, repository, operation, numbers }
  checkPermission(call.principal, operation, repository, isPullRequest(repositoryCall))
  return OPERATIONS[operation](repositoryCall)
}

/** Gives the repository of the path, or the redirect to where it is now (REST docs, "Follow redirects"). */
function repositoryOf({ store, principal, route, method, bases, query }: Call): RepositoryRecord | Outcome {
  const named = route.repository
  if (!named) throw notFound()
  const record = 'id' in named ? store.repositories.get(named.id) : store.findRepository(named.fullName)
  if (record && sees(principal, record)) return record
  const moved = !record && 'fullName' in named ? store.findRenamed(named.fullName) : undefined
  if (!moved || !sees(principal, moved)) throw notFound()
  const text = query.toString()
  const location = `${bases.api}/repositories/${moved.id}${route.rest}${text === '' ? '' : `?${text}`}`
  const page = 'https://docs.github.com/rest/guides/best-practices-for-using-the-rest-api#follow-redirects'
  // Only 307 keeps method and body; GitHub answers it to everything that writes, with the 301's message.
  const status = method === 'GET' ? 301 : 307
  const body = { message: 'Moved Permanently', url: location, documentation_url: page }
  return { status, body, headers: { location } }
}

function isPullRequest({ store, repository, operation, numbers: [number] }: RepositoryCall): boolean {
  if (!operation.startsWith('issues/')) return true
  const onIssue = operation === 'issues/list-comments' || operation === 'issues/create-comment'
  const issue = onIssue ? number : store.comments.get(number)?.issue
  // Of what does not exist the permission is asked first, as the more lenient one.
  return issue === undefined || !store.issue(repository.id, issue) || Boolean(store.pullRequest(repository.id, issue))
}

function ok(body: unknown): Outcome {
  return { status: 200, body }
}

function found<T>(value: T | undefined): T {
  if (value === undefined) throw notFound()
  return value
}

function own<T extends { readonly repositoryId: number }>({ repository }: RepositoryCall, value: T | undefined): T {
  if (value?.repositoryId !== repository.id) throw notFound()
  return value
}

function commentIn(call: RepositoryCall): CommentRecord {
  return own(call, call.store.comments.get(call.numbers[0]))
}

function checkIssue({ store, repository }: RepositoryCall, number: number): { readonly locked: boolean } {
  return found(store.issue(repository.id, number))
}

function writer({ store, bases, repository }: RepositoryCall) {
  return (record: CommentRecord) => {
    return writeComment(bases, record, repository, store.pullRequest(repository.id, record.issue) !== undefined)
  }
}

function writePull({ store, bases }: RepositoryCall) {
  return (record: Parameters<typeof viewPullRequest>[1]) => writePullRequest(bases, viewPullRequest(store, record))
}

function answerPage<T>(call: RepositoryCall, records: readonly T[], write: (record: T) => unknown): Outcome {
  const url = `${call.bases.api}/repositories/${call.repository.id}${call.route.rest}`
  const { items, headers } = pageOf(records, call.query, url)
  return { status: 200, body: items.map(write), headers }
}

function answerRun(call: RepositoryCall, attempt: number | undefined): Outcome {
  const view = viewRun(call.store, own(call, call.store.runs.get(call.numbers[0])), attempt)
  const hidden = call.query.get('exclude_pull_requests') === 'true'
  return ok(writeRun(call.bases, { ...found(view), ...(hidden && { pullRequests: [] }) }))
}
