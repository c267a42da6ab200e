// The requests for our comments on a pull request, which is an issue in GitHub's API.

import { isObject, valueAt, type Json, type JsonObject } from '../core/json.ts'
import { openOctokit, type Access, type Octokit } from './octokit.ts'

/** One comment of ours. */
export interface Comment {
  readonly id: number
  readonly body: string
  /** In milliseconds since the epoch; NaN where GitHub does not say. */
  readonly createdAt: number
}

/** Our comments at the time of a read. */
export interface OwnComments {
  /** Ours, the oldest first. */
  readonly own: readonly Comment[]
  /** GitHub's time, in milliseconds since the epoch. */
  readonly now: number
}

interface Reply {
  readonly data: Json
  readonly headers: { readonly link?: string; readonly date?: string }
}

const LIST = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments'
const CREATE = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'
const UPDATE = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}'
const DELETE = 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}'

const REQUEST_MS = 5000
const PER_PAGE = 100

/** The token's owner could not be found out; the cause is Octokit's error. */
export class ViewerError extends Error {
  constructor(cause: unknown) {
    super('Whose token it is could not be found out.', { cause })
  }
}

/** Reads and writes our comments on one pull request. Every method rejects with Octokit's error. */
export class IssueComments {
  readonly #of: { readonly number: number; readonly marker: string }
  readonly #options: Access
  readonly #deadline: number
  #octokit: Promise<Octokit> | undefined
  readonly #viewed: { login?: string }

  /**
   * @param of the pull request's number, and what our comments begin with
   * @param deadline when every request must have ended, in the clock's milliseconds
   */
  constructor(of: { readonly number: number; readonly marker: string }, options: Access, deadline: number) {
    this.#of = of
    this.#options = options
    this.#deadline = deadline
    this.#viewed = options.viewer ?? {}
  }

  /**
   * Our comments, through all pages (docs.github.com, "List issue comments": in the order of their ids).
   *
   * @param since a time in ISO 8601: only what was written after it
   */
  async list(since?: string): Promise<OwnComments> {
    const [author, first] = await Promise.all([this.#viewer(), this.#page(1, since)])
    const last = Number(/[?&]page=(\d+)[^>]*>; rel="last"/.exec(first.link)?.[1] ?? 1)
    const numbers = Array.from({ length: last - 1 }, (_, at) => at + 2)
    const others = await Promise.all(numbers.map((number) => this.#page(number, since)))
    const own = [first, ...others]
      .flatMap(({ comments }) => comments)
      .flatMap((data): Comment[] => {
        const [id, body] = [valueAt(data, ['id']), valueAt(data, ['body'])]
        if (typeof id !== 'number' || typeof body !== 'string' || valueAt(data, ['user', 'login']) !== author) return []
        const created = valueAt(data, ['created_at'])
        const createdAt = typeof created === 'string' ? Date.parse(created) : NaN
        return body.startsWith(this.#of.marker) ? [{ id, body: normalized(body), createdAt }] : []
      })
    return { own: own.toSorted((a, b) => a.id - b.id), now: first.now }
  }

  async create(body: string): Promise<void> {
    await this.#request(CREATE, { issue_number: this.#of.number, body })
  }

  /** Ignores that the comment is gone: the next read decides what that means. */
  async update(id: number, body: string): Promise<void> {
    await unlessGone(this.#request(UPDATE, { comment_id: id, body }))
  }

  /** Ignores that the comment is already gone. */
  async delete(id: number): Promise<void> {
    await unlessGone(this.#request(DELETE, { comment_id: id }))
  }

  async #page(page: number, since?: string): Promise<{ comments: readonly Json[]; link: string; now: number }> {
    const parameters = {
      issue_number: this.#of.number,
      per_page: PER_PAGE,
      page,
      ...(since !== undefined && { since })
    }
    const { data, headers } = await this.#request(LIST, parameters)
    // Octokit returns a truncated answer as text, without an error.
    if (!Array.isArray(data)) throw new Error('what came was no list, or only half')
    const date = Date.parse(headers.date ?? '')
    const now = Number.isNaN(date) ? this.#options.clock.now() : date
    return { comments: data as readonly Json[], link: headers.link ?? '', now }
  }

  /** The token's owner. A workflow's own token can ask only GraphQL for it. */
  async #viewer(): Promise<string> {
    if (this.#viewed.login !== undefined) return this.#viewed.login
    const octokit = await this.#open()
    const data = await octokit
      .graphql<Json>('query { viewer { login } }', { request: this.#bounds() })
      .catch((error: unknown) => {
        throw new ViewerError(error)
      })
    const login = valueAt(data, ['viewer', 'login'])
    if (typeof login !== 'string') throw new Error('it did not say whose token it is')
    return (this.#viewed.login = login)
  }

  async #request(route: string, parameters: JsonObject): Promise<Reply> {
    const octokit = await this.#open()
    const [owner = '', repo = ''] = this.#options.repository.split('/')
    return (await octokit.request(route, { owner, repo, ...parameters, request: this.#bounds() })) as Reply
  }

  #open(): Promise<Octokit> {
    const { token, apiUrl } = this.#options
    return (this.#octokit ??= openOctokit(token, apiUrl))
  }

  #bounds(): { readonly signal: AbortSignal } {
    const { signal, clock } = this.#options
    signal.throwIfAborted()
    const leftMs = this.#deadline - clock.now()
    if (leftMs <= 0) throw new Error('there was no time left')
    return { signal: AbortSignal.any([signal, AbortSignal.timeout(Math.ceil(Math.min(leftMs, REQUEST_MS)))]) }
  }
}

async function unlessGone(written: Promise<unknown>): Promise<void> {
  try {
    await written
  } catch (error) {
    if (!isObject(error) || error['status'] !== 404) throw error
  }
}

/** Normalizes line breaks, which an edit in a browser changes. */
export function normalized(body: string): string {
  return body.replaceAll('\r\n', '\n').trim()
}
