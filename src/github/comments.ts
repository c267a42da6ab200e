// Keeps our comment on a pull request current, even if concurrent runs write it too.

import { IssueComments, normalized, ViewerError, type OwnComments } from './issue-comments.ts'
import { troubleOf, type Access, type Trouble } from './octokit.ts'

/** The comment and its content. */
export interface StickyComment {
  /** The pull request's number. */
  readonly number: number
  /** The text at the start of our comments. */
  readonly marker: string
  /**
   * Returns the new body for the current ones, the oldest first; undefined to leave them. `now` is GitHub's time, in
   * milliseconds since the epoch. Every read calls it, so it must remember what it has seen: then a row that a concurrent run
   * has overwritten comes back. It must be idempotent: its own result gives the same result again.
   */
  readonly bodyFor: (bodies: readonly string[], now: number) => string | undefined | Promise<string | undefined>
}

/** The result: the comment is current (or the run was cancelled), or why it is not, for people. */
export type CommentEnd =
  { readonly type: 'kept' } | { readonly type: 'failed'; readonly why: string; readonly status?: number }

/** No comment is worth more of a run's time. */
export const MAX_COMMENT_MS = 20_000
/**
 * Two runs that find no comment both create one. So after a create, a run waits longer than a read and a create take, reads
 * again, and merges several comments into one.
 */
const CONVERGE_MS = 400
const SPREAD_MS = 300
/** The same pause after a race was seen: the other runs merge too, and may undo each other's writes. */
const RACE_MS = 1500
/** How long after a comment's creation other runs may still merge comments that they created at the same time. */
const YOUNG_MS = 5000
const FIRST_BACKOFF_MS = 300
const MOST_FAILURES_IN_A_ROW = 4
/** How far before GitHub's own time a read starts, because its servers' clocks differ a little. */
const CLOCK_SKEW_MS = 60_000

/** Writes the comment if it is not current. Never rejects. */
export async function upsertComment(wish: StickyComment, options: Access): Promise<CommentEnd> {
  if (options.limit?.why !== undefined) return { type: 'failed', why: options.limit.why }
  const upsert = new Upsert(wish, options)
  try {
    return await upsert.run()
  } catch (error) {
    if (options.signal.aborted) return { type: 'kept' }
    return { type: 'failed', why: troubleOf(error, options.clock.now()).why }
  }
}

/**
 * The bodies of our comments on a pull request, the oldest first, and GitHub's time, in milliseconds since the epoch; or why
 * they could not be read, for people.
 */
export type CommentsRead =
  | { readonly type: 'read'; readonly bodies: readonly string[]; readonly now: number }
  | { readonly type: 'failed'; readonly why: string }

/** Reads our comments on a pull request, with the same retries as a write. Rejects only if the run is cancelled. */
export async function readComments(
  of: { readonly number: number; readonly marker: string },
  options: Access
): Promise<CommentsRead> {
  let read: Extract<CommentsRead, { type: 'read' }> = { type: 'read', bodies: [], now: options.clock.now() }
  const bodyFor = (bodies: readonly string[], now: number): undefined => {
    read = { type: 'read', bodies, now }
  }
  const end = await upsertComment({ ...of, bodyFor }, options)
  options.signal.throwIfAborted()
  return end.type === 'kept' ? read : { type: 'failed', why: end.why }
}

class Upsert {
  readonly #bodyFor: StickyComment['bodyFor']
  readonly #options: Access
  readonly #comments: IssueComments
  readonly #deadline: number
  /** When this run created its comment, by GitHub's time; others may have created theirs since. */
  #createdAt: number | undefined
  /** The body that this run wanted at the last read. */
  #last: string | undefined

  constructor(wish: StickyComment, options: Access) {
    this.#bodyFor = wish.bodyFor
    this.#options = options
    this.#deadline = options.clock.now() + MAX_COMMENT_MS
    this.#comments = new IssueComments(wish, options, this.#deadline)
  }

  /** Reads and writes until nothing is left to do; retries failures that may pass. */
  async run(): Promise<CommentEnd> {
    const { random, signal, clock, limit } = this.#options
    let failures = 0
    for (;;) {
      try {
        if (await this.#step()) return { type: 'kept' }
        failures = 0
      } catch (error) {
        signal.throwIfAborted()
        const trouble = troubleOf(error instanceof ViewerError ? error.cause : error, clock.now())
        const why = whyOf(trouble, error instanceof ViewerError)
        failures += 1
        if (trouble.isRateLimited && trouble.afterMs === undefined) limit?.note(why, clock.now(), undefined)
        const { status } = trouble
        if (!trouble.mayPass || failures >= MOST_FAILURES_IN_A_ROW) return { type: 'failed', why, status }
        const backoffMs = FIRST_BACKOFF_MS * 2 ** failures * (0.5 + random())
        const { isRateLimited, afterMs = isRateLimited ? MAX_COMMENT_MS : 0 } = trouble
        if (!(await this.#pause(Math.max(afterMs, backoffMs)))) return { type: 'failed', why }
      }
    }
  }

  /** Reads the comments and does the next step; true once nothing is left to do. */
  async #step(): Promise<boolean> {
    const { own, now } = await this.#look()
    const body = await this.#bodyFor(
      own.map((comment) => comment.body),
      now
    )
    const [oldest, ...others] = own
    if (body === undefined) return true
    if (oldest === undefined) {
      if (this.#createdAt !== undefined) return true
      await this.#comments.create(body)
      this.#createdAt = now
      this.#last = body
      return await this.#converge(CONVERGE_MS)
    }
    const isCurrent = oldest.body === normalized(body)
    // Writes the rows of the other comments into the oldest before it deletes them.
    if (!isCurrent) await this.#comments.update(oldest.id, body)
    for (const { id } of others) await this.#comments.delete(id)
    const isUnchanged = isCurrent && others.length === 0
    const isConverged = isUnchanged && (this.#last === undefined || body === this.#last)
    const mayRace = this.#createdAt !== undefined || now - oldest.createdAt < YOUNG_MS || this.#last !== undefined
    // When several comments were created at once, runs that merge them may undo each other's writes. So a run that wrote
    // keeps reading until its write has stayed.
    if (isConverged || !mayRace) return true
    const ms = this.#last === undefined ? CONVERGE_MS : RACE_MS
    this.#last = body
    return await this.#converge(ms)
  }

  /** Waits until concurrent runs must be done; true, to stop, if there is no time for that. */
  async #converge(ms: number): Promise<boolean> {
    return !(await this.#pause(ms + this.#options.random() * SPREAD_MS))
  }

  /** Reads the comments; after a create only newer ones, because the older ones were seen before it. */
  async #look(): Promise<OwnComments> {
    const since = this.#createdAt
    return await this.#comments.list(since === undefined ? undefined : new Date(since - CLOCK_SKEW_MS).toISOString())
  }

  /** False if there is no time for it. */
  async #pause(ms: number): Promise<boolean> {
    const { clock, signal } = this.#options
    if (clock.now() + ms >= this.#deadline) return false
    await clock.sleep(ms, signal)
    return true
  }
}

/** Blames permissions only where they apply: not for a locked conversation, nor for GraphQL, which needs none. */
function whyOf({ status, why, isRateLimited }: Trouble, isViewer: boolean): string {
  if (isViewer && status !== 0 && !isRateLimited) {
    return (
      `${why} when it was asked whose token this is (POST /graphql). The token may be expired or of a GitHub App, or ` +
      'a proxy does not let /graphql through'
    )
  }
  const isForbidden = (status === 403 || status === 404) && !isRateLimited && !/\blocked\b/i.test(why)
  return isForbidden ? `${why}: the job needs "permissions: pull-requests: write"` : why
}
