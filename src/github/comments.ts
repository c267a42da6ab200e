// Keeps one comment of ours on a pull request current, whoever else keeps it at the same time.

import { getOctokit } from '@actions/github'
import type { Clock } from '../apply/ports.ts'
import { isObject, valueAt, type Json, type JsonObject } from '../resources/json.ts'
import { cut, onOneLine } from '../text.ts'

/** What a comment is kept with. */
export interface CommentOptions {
  readonly token: string
  readonly apiUrl: string
  /** `owner/name` */
  readonly repository: string
  readonly clock: Clock
  /** A number in [0, 1). */
  readonly random: () => number
  /** Aborted when the run is cancelled. */
  readonly signal: AbortSignal
}

/** Which comment, and what is to stand in it. */
export interface CommentWish {
  /** The pull request's number. */
  readonly number: number
  /** What our comments begin with. */
  readonly mark: string
  /**
   * What is to stand there in place of the comments there are, the oldest first; undefined for nothing new. `now` is
   * GitHub's time, in milliseconds since the epoch. It is called at every look, and has to remember what it has seen:
   * so a row that a rival has overwritten comes back. Given what it gave, it has to give the same again.
   */
  readonly bodyFor: (bodies: readonly string[], now: number) => string | undefined
}

/** How it ended: the comment is as wished (or the run was cancelled), or why it is not, for people. */
export type CommentEnd = { readonly type: 'kept' } | { readonly type: 'failed'; readonly why: string }

/** No comment is worth more of a run's time. */
export const MOST_COMMENT_MS = 20_000
const REQUEST_MS = 5000
/**
 * GitHub knows no conditional writes. A rival that looked before we wrote may write after it, and so undo it: after
 * this long, longer than a look and a write take, what stands there is looked at once more.
 */
const SETTLE_MS = 1500
const SPREAD_MS = 1000
const FIRST_BACKOFF_MS = 300
const MOST_FAILURES_IN_A_ROW = 4
const MAX_WORDS_LENGTH = 200
const PER_PAGE = 100
/** How much earlier than its own time GitHub is asked what came since: its servers differ a little. */
const CLOCK_SKEW_MS = 60_000

/** Writes the comment, or leaves it alone where it stands there as wished. Never rejects. */
export async function keepComment(wish: CommentWish, options: CommentOptions): Promise<CommentEnd> {
  const keeper = new CommentKeeper(wish, options)
  try {
    return await keeper.keep()
  } catch (error) {
    if (options.signal.aborted) return { type: 'kept' }
    return { type: 'failed', why: troubleOf(error).why }
  }
}

interface Comment {
  readonly id: number
  readonly body: string
}

interface Look {
  /** Ours, the oldest first. */
  readonly own: readonly Comment[]
  readonly now: number
}

interface Reply {
  readonly data: Json
  readonly headers: { readonly link?: string; readonly date?: string }
}

class CommentKeeper {
  readonly #wish: CommentWish
  readonly #options: CommentOptions
  readonly #octokit: ReturnType<typeof getOctokit>
  readonly #deadline: number
  #author: string | undefined
  /** A rival may have undone what was written. */
  #isUnsettled = false
  #hasLookedTwice = false
  /** The one comment that was just written, and when: to look for no more than what came since. */
  #written: { readonly id: number; readonly since: number } | undefined

  constructor(wish: CommentWish, options: CommentOptions) {
    this.#wish = wish
    this.#options = options
    this.#octokit = getOctokit(options.token, { baseUrl: options.apiUrl, log: SILENT })
    this.#deadline = options.clock.now() + MOST_COMMENT_MS
  }

  /** Look, write, look again, until nothing is left to do; what fails on the way and may pass is tried again. */
  async keep(): Promise<CommentEnd> {
    const { random, signal } = this.#options
    let failures = 0
    for (;;) {
      try {
        if (await this.#step()) return { type: 'kept' }
        failures = 0
      } catch (error) {
        signal.throwIfAborted()
        const { why, afterMs } = troubleOf(error)
        failures += 1
        if (afterMs === undefined || failures >= MOST_FAILURES_IN_A_ROW) return { type: 'failed', why }
        const backoffMs = FIRST_BACKOFF_MS * 2 ** failures * (0.5 + random())
        if (!(await this.#pause(Math.max(afterMs, backoffMs)))) return { type: 'failed', why }
      }
    }
  }

  /** Looks, and does the next thing that is to be done. True once there is none. */
  async #step(): Promise<boolean> {
    const { own, now } = await this.#look()
    const body = this.#wish.bodyFor(
      own.map((comment) => comment.body),
      now
    )
    const [oldest, ...others] = own
    if (body === undefined) return true
    if (oldest === undefined) return await this.#create(body)
    if (oldest.body !== normalized(body)) {
      await this.#write(UPDATE, { comment_id: oldest.id, body })
      this.#written = { id: oldest.id, since: now }
      // The rows of the others stand in the oldest now; before they go, that is looked at once more.
      return others.length > 0 ? false : await this.#settle()
    }
    for (const { id } of others) await this.#write(DELETE, { comment_id: id })
    return this.#isUnsettled ? await this.#settle() : true
  }

  /** A rival may be about to create it as well: the moment of the second look is left to chance. */
  async #create(body: string): Promise<boolean> {
    if (!this.#hasLookedTwice) {
      this.#hasLookedTwice = true
      return !(await this.#pause(this.#options.random() * SPREAD_MS))
    }
    await this.#write(CREATE, { issue_number: this.#wish.number, body })
    return await this.#settle()
  }

  /** Waits until rivals must be done. Without the time for that, what was written is left as it is: true. */
  async #settle(): Promise<boolean> {
    this.#isUnsettled = false
    return !(await this.#pause(SETTLE_MS + this.#options.random() * SPREAD_MS))
  }

  async #look(): Promise<Look> {
    const written = this.#written
    this.#written = undefined
    if (written !== undefined) {
      const look = await this.#list(new Date(written.since - CLOCK_SKEW_MS).toISOString())
      if (look.own.length === 1 && look.own[0]?.id === written.id) return look
    }
    return await this.#list()
  }

  /** Our comments, through all pages (docs.github.com, "List issue comments": in the order of their ids). */
  async #list(since?: string): Promise<Look> {
    const [author, first] = await Promise.all([this.#viewer(), this.#page(1, since)])
    const last = Number(/[?&]page=(\d+)[^>]*>; rel="last"/.exec(first.link)?.[1] ?? 1)
    const numbers = Array.from({ length: last - 1 }, (_, at) => at + 2)
    const others = await Promise.all(numbers.map((number) => this.#page(number, since)))
    const own = [first, ...others]
      .flatMap(({ comments }) => comments)
      .flatMap((data): Comment[] => {
        const [id, body] = [valueAt(data, ['id']), valueAt(data, ['body'])]
        if (typeof id !== 'number' || typeof body !== 'string' || valueAt(data, ['user', 'login']) !== author) return []
        return body.startsWith(this.#wish.mark) ? [{ id, body: normalized(body) }] : []
      })
    return { own: own.toSorted((a, b) => a.id - b.id), now: first.now }
  }

  async #page(page: number, since?: string): Promise<{ comments: readonly Json[]; link: string; now: number }> {
    const parameters = {
      issue_number: this.#wish.number,
      per_page: PER_PAGE,
      page,
      ...(since !== undefined && { since })
    }
    const { data, headers } = await this.#request(LIST, parameters)
    // Of an answer that breaks off in the middle Octokit makes a text, and no error.
    if (!Array.isArray(data)) throw new Error('what came was no list, or only half')
    const date = Date.parse(headers.date ?? '')
    const now = Number.isNaN(date) ? this.#options.clock.now() : date
    return { comments: data as readonly Json[], link: headers.link ?? '', now }
  }

  /** Whose token it is. A workflow's own token may ask that of GraphQL only. */
  async #viewer(): Promise<string> {
    if (this.#author !== undefined) return this.#author
    const data = await this.#octokit.graphql<Json>('query { viewer { login } }', { request: this.#bounds() })
    const login = valueAt(data, ['viewer', 'login'])
    if (typeof login !== 'string') throw new Error('it did not say whose token it is')
    return (this.#author = login)
  }

  /** A comment that is gone is gone: the next look tells what that means. */
  async #write(route: string, parameters: JsonObject): Promise<void> {
    this.#isUnsettled = true
    try {
      await this.#request(route, parameters)
    } catch (error) {
      if (route === CREATE || !isObject(error) || error['status'] !== 404) throw error
    }
  }

  async #request(route: string, parameters: JsonObject): Promise<Reply> {
    const [owner = '', repo = ''] = this.#options.repository.split('/')
    return (await this.#octokit.request(route, { owner, repo, ...parameters, request: this.#bounds() })) as Reply
  }

  #bounds(): { readonly signal: AbortSignal } {
    const { signal, clock } = this.#options
    signal.throwIfAborted()
    const leftMs = this.#deadline - clock.now()
    if (leftMs <= 0) throw new Error('there was no time left')
    return { signal: AbortSignal.any([signal, AbortSignal.timeout(Math.ceil(Math.min(leftMs, REQUEST_MS)))]) }
  }

  /** False where there is no time for it. */
  async #pause(ms: number): Promise<boolean> {
    const { clock, signal } = this.#options
    if (clock.now() + ms >= this.#deadline) return false
    await clock.sleep(ms, signal)
    return true
  }
}

const LIST = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments'
const CREATE = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'
const UPDATE = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}'
const DELETE = 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}'

const silent = (): void => undefined
/** Octokit would write to the log past everything that makes text safe. */
const SILENT = { debug: silent, info: silent, warn: silent, error: silent }

/** Whoever edits it in a browser leaves other line ends behind. */
function normalized(body: string): string {
  return body.replaceAll('\r\n', '\n').trim()
}

interface Trouble {
  readonly why: string
  /** How long to wait at the least before another try; undefined where none would help. */
  readonly afterMs: number | undefined
}

function troubleOf(error: unknown): Trouble {
  const said = isObject(error) && typeof error['message'] === 'string' ? error['message'] : String(error)
  // Octokit adds where to read on.
  const words = cut(onOneLine(said.replace(/ - https?:\/\/\S+$/, '')), MAX_WORDS_LENGTH)
  const status = isObject(error) && isObject(error['response']) ? error['status'] : undefined
  // GraphQL refuses with a 200.
  if (error instanceof Error && error.name === 'GraphqlResponseError')
    return { why: `GitHub refused (${words})`, afterMs: undefined }
  // Octokit makes a status of 500 of a connection that failed.
  if (typeof status !== 'number') return { why: `GitHub did not answer (${words})`, afterMs: 0 }
  const why = `GitHub answered ${String(status)} (${words})`
  const header = (name: string): string => text(valueAt(error as Json, ['response', 'headers', name]))
  const retryAfter = header('retry-after')
  const isLimited = status === 429 || (status === 403 && (retryAfter !== '' || header('x-ratelimit-remaining') === '0'))
  if (isLimited) return { why, afterMs: /^\d+$/.test(retryAfter) ? Number(retryAfter) * 1000 : MOST_COMMENT_MS }
  if (status >= 500) return { why, afterMs: 0 }
  const isForbidden = (status === 403 || status === 404) && !/\blocked\b/i.test(words)
  return {
    why: isForbidden ? `${why}: the job needs "permissions: pull-requests: write"` : why,
    afterMs: undefined
  }
}

function text(value: Json | undefined): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
