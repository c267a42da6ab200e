import type { Answer, GitHub, PullRequest } from '../apply/ports.ts'
import { valueAt, type Json } from '../core/json.ts'
import { RateLimit } from './rate-limit.ts'
import { openOctokit, troubleOf, type Access, type Octokit } from './octokit.ts'

/** What the client needs. */
export interface GitHubOptions extends Access {
  /** When the run's time is up, in the clock's milliseconds: no request outlives it. No limit if omitted. */
  readonly deadline?: number
  /** The longest wait for a rate limit, in milliseconds. */
  readonly longestWaitMs?: number
}

const MOST_TRIES = 4
const FIRST_BACKOFF_MS = 500
const REQUEST_MS = 10_000
const PER_PAGE = 100
const LONGEST_WAIT_MS = 60_000

interface Failed {
  readonly type: 'failed'
  /** 0 where there was no answer. */
  readonly status: number
  readonly why: string
  readonly isRateLimited: boolean
  /** The time until a retry, in milliseconds; undefined if there must be none. */
  readonly retryAfterMs: number | undefined
}

type RequestEnd = { readonly type: 'ok'; readonly data: Json } | Failed

/** The client of GitHub's REST API. If GitHub cannot tell, the answer is `unknown`, with the reason for people. */
export class GitHubClient implements GitHub {
  readonly #options: GitHubOptions
  readonly #limit: RateLimit
  readonly #repository: { readonly owner: string; readonly repo: string }
  #octokit: Promise<Octokit> | undefined
  #isRepositoryReadable: Promise<RequestEnd> | undefined

  constructor(options: GitHubOptions) {
    this.#options = options
    this.#limit = options.limit ?? new RateLimit()
    const [owner = '', repo = ''] = options.repository.split('/')
    this.#repository = { owner, repo }
  }

  /** docs.github.com, "Get a pull request". */
  async pullRequest(number: number): Promise<Answer<PullRequest>> {
    const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}'
    return await this.#answer(route, { pull_number: number }, 'pull-requests: read', pullRequestFrom)
  }

  /** docs.github.com, "List pull requests". */
  async pullRequestByHead(label: string, sha: string): Promise<Answer<PullRequest>> {
    const parameters = { state: 'all', head: label, per_page: 100 }
    return await this.#answer('GET /repos/{owner}/{repo}/pulls', parameters, 'pull-requests: read', (data) => {
      const listed = Array.isArray(data) ? (data as Json[]) : []
      const found = listed.filter((one) => valueAt(one, ['head', 'sha']) === sha)
      return found.length === 1 ? pullRequestFrom(found[0] ?? null) : undefined
    })
  }

  /** docs.github.com, "List pull requests": newest first, so that reading stops at the oldest number asked about. */
  async openPullRequests(from: number): Promise<Answer<ReadonlySet<number>>> {
    const open = new Set<number>()
    for (let page = 1; ; page += 1) {
      const parameters = { state: 'open', sort: 'created', direction: 'desc', per_page: PER_PAGE, page }
      const answer = await this.#answer('GET /repos/{owner}/{repo}/pulls', parameters, 'pull-requests: read', numbersIn)
      if (answer.type !== 'found') return answer
      for (const number of answer.value) open.add(number)
      if (answer.value.length < PER_PAGE || answer.value.some((number) => number <= from)) {
        return { type: 'found', value: open }
      }
    }
  }

  /** docs.github.com, "Get a workflow run attempt". */
  async isAttemptCompleted(runId: string, runAttempt: string): Promise<Answer<boolean>> {
    const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}'
    const parameters = { run_id: Number(runId), attempt_number: Number(runAttempt) }
    return await this.#answer(route, parameters, 'actions: read', isCompletedIn)
  }

  /** docs.github.com, "Get a workflow run": a re-run is in progress again. */
  async isRunCompleted(runId: string): Promise<Answer<boolean>> {
    const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}'
    return await this.#answer(route, { run_id: Number(runId) }, 'actions: read', isCompletedIn)
  }

  async #answer<Value>(
    route: string,
    parameters: Readonly<Record<string, string | number>>,
    permission: string,
    read: (data: Json) => Value | undefined
  ): Promise<Answer<Value>> {
    const ended = await this.#request(route, parameters)
    if (ended.type === 'ok') {
      const value = read(ended.data)
      return value === undefined ? { type: 'unknown', why: 'GitHub gave no answer to that' } : { type: 'found', value }
    }
    if (ended.status === 404) return await this.#missing()
    const isForbidden = (ended.status === 401 || ended.status === 403) && !ended.isRateLimited
    return {
      type: 'unknown',
      why: isForbidden ? `${ended.why}: the job needs "permissions: ${permission}"` : ended.why
    }
  }

  /** GitHub also answers 404 for resources that a token may not see, so a 404 counts only if the repository is readable. */
  async #missing(): Promise<{ type: 'missing' } | { type: 'unknown'; why: string }> {
    this.#isRepositoryReadable ??= this.#request('GET /repos/{owner}/{repo}', {})
    const { type } = await this.#isRepositoryReadable
    return type === 'ok'
      ? { type: 'missing' }
      : { type: 'unknown', why: 'GitHub answered 404, and for the repository too' }
  }

  async #request(route: string, parameters: Readonly<Record<string, string | number>>): Promise<RequestEnd> {
    const { token, apiUrl, clock, signal, deadline = Infinity, longestWaitMs = LONGEST_WAIT_MS } = this.#options
    if (token === '') return failed('there is no "github-token" to ask GitHub with')
    this.#octokit ??= openOctokit(token, apiUrl)
    for (let number = 1; ; number += 1) {
      const pauseMs = this.#limit.pauseMs(clock.now())
      if (pauseMs > 0) await clock.sleep(pauseMs, signal)
      if (this.#limit.why !== undefined) return { ...failed(this.#limit.why), isRateLimited: true }
      const sentAt = clock.now()
      const ended = await this.#requestOnce(await this.#octokit, route, parameters, number)
      if (ended.type === 'ok') return ended
      const { retryAfterMs = Infinity, isRateLimited, why } = ended
      const mayWait = retryAfterMs <= longestWaitMs && clock.now() + retryAfterMs < deadline && number < MOST_TRIES
      if (isRateLimited) this.#limit.note(why, sentAt, mayWait ? clock.now() + retryAfterMs : undefined)
      if (!mayWait) return ended
      if (!isRateLimited) await clock.sleep(retryAfterMs, signal)
    }
  }

  async #requestOnce(
    octokit: Octokit,
    route: string,
    parameters: Readonly<Record<string, string | number>>,
    number: number
  ): Promise<RequestEnd> {
    const { clock, random, signal, deadline = Infinity } = this.#options
    signal.throwIfAborted()
    const timeoutMs = Math.min(REQUEST_MS, deadline - clock.now())
    if (timeoutMs <= 0) return failed('there was no time left to ask GitHub ("timeout")')
    const backoffMs = random() * FIRST_BACKOFF_MS * 2 ** number
    try {
      const request = { signal: AbortSignal.any([signal, AbortSignal.timeout(Math.ceil(timeoutMs))]) }
      const { data } = (await octokit.request(route, { ...this.#repository, ...parameters, request })) as { data: Json }
      signal.throwIfAborted()
      // Octokit returns a truncated answer as text, without an error.
      if (typeof data !== 'object')
        return failed('GitHub did not answer (what came was no JSON, or only half)', backoffMs)
      return { type: 'ok', data }
    } catch (error) {
      signal.throwIfAborted()
      const { mayPass, afterMs, ...trouble } = troubleOf(error, clock.now())
      const otherwiseMs = mayPass && !trouble.isRateLimited ? backoffMs : undefined
      return { type: 'failed', ...trouble, retryAfterMs: afterMs ?? otherwiseMs }
    }
  }
}

function isCompletedIn(data: Json): boolean | undefined {
  const status = valueAt(data, ['status'])
  return typeof status === 'string' ? status === 'completed' : undefined
}

function pullRequestFrom(data: Json): PullRequest | undefined {
  const at = (...path: readonly string[]): Json | undefined => valueAt(data, path)
  const [number, state, headRepositoryId] = [at('number'), at('state'), at('head', 'repo', 'id')]
  if (typeof number !== 'number' || (state !== 'open' && state !== 'closed')) return undefined
  return {
    number,
    state,
    closedAt: timeIn(at('closed_at')),
    headRepositoryId: typeof headRepositoryId === 'number' ? String(headRepositoryId) : undefined,
    headLabel: textIn(at('head', 'label')),
    headSha: textIn(at('head', 'sha')),
    updatedAt: timeIn(at('updated_at'))
  }
}

function textIn(value: Json | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function timeIn(value: Json | undefined): number | undefined {
  const ms = typeof value === 'string' ? Date.parse(value) : NaN
  return Number.isNaN(ms) ? undefined : ms
}

function numbersIn(data: Json): number[] | undefined {
  if (!Array.isArray(data)) return undefined
  return (data as Json[]).flatMap((one) => {
    const number = valueAt(one, ['number'])
    return typeof number === 'number' ? [number] : []
  })
}

function failed(why: string, retryAfterMs?: number): Failed {
  return { type: 'failed', status: 0, why, isRateLimited: false, retryAfterMs }
}
