// Keeps one comment of ours on a pull request current, whoever else keeps it at the same time.

import { IssueComments, normalized, ViewerError, type OwnComments } from './issue-comments.ts'
import { troubleOf, type Access, type Trouble } from './octokit.ts'

/** Which comment, and what is to stand in it. */
export interface StickyComment {
  /** The pull request's number. */
  readonly number: number
  /** What our comments begin with. */
  readonly marker: string
  /**
   * What is to stand there in place of the comments there are, the oldest first; undefined for nothing new. `now` is
   * GitHub's time, in milliseconds since the epoch. It is called at every look, and has to remember what it has seen:
   * so a row that a concurrent run has overwritten comes back. Given what it gave, it has to give the same again.
   */
  readonly bodyFor: (bodies: readonly string[], now: number) => string | undefined | Promise<string | undefined>
}

/** How it ended: the comment is as wished (or the run was cancelled), or why it is not, for people. */
export type CommentEnd =
  { readonly type: 'kept' } | { readonly type: 'failed'; readonly why: string; readonly status?: number }

/** No comment is worth more of a run's time. */
export const MAX_COMMENT_MS = 20_000
/**
 * Two runs that find no comment both create one. Some time after a create, longer than a look and a create take, whoever
 * created one looks again, and makes one of several.
 */
const CONVERGE_MS = 400
const SPREAD_MS = 300
/** The same where others were seen to do so: they bring it all together too, and may undo one another's writes. */
const RACE_MS = 1500
/** So long after a comment was created, other runs may still bring together what they created at the same time. */
const YOUNG_MS = 5000
const FIRST_BACKOFF_MS = 300
const MOST_FAILURES_IN_A_ROW = 4
/** How much earlier than its own time GitHub is asked what came since: its servers differ a little. */
const CLOCK_SKEW_MS = 60_000

/** Writes the comment, or leaves it alone where it stands there as wished. Never rejects. */
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

/** Reads our comments on a pull request, as patiently as one is written. Rejects only where the run is cancelled. */
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
  /** When our comment was created, by GitHub's time, while others may have created theirs. */
  #createdAt: number | undefined
  /** What was to stand there at the last look. */
  #last: string | undefined

  constructor(wish: StickyComment, options: Access) {
    this.#bodyFor = wish.bodyFor
    this.#options = options
    this.#deadline = options.clock.now() + MAX_COMMENT_MS
    this.#comments = new IssueComments(wish, options, this.#deadline)
  }

  /** Looks and writes until nothing is left to do; what fails on the way and may pass is tried again. */
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

  /** Looks, and does the next thing that is to be done. True once there is none. */
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
    // The rows of the others stand in the oldest before they go.
    if (!isCurrent) await this.#comments.update(oldest.id, body)
    for (const { id } of others) await this.#comments.delete(id)
    const isUnchanged = isCurrent && others.length === 0
    const isConverged = isUnchanged && (this.#last === undefined || body === this.#last)
    const mayRace = this.#createdAt !== undefined || now - oldest.createdAt < YOUNG_MS || this.#last !== undefined
    // Where several were created at once, whoever brings them together may undo what another has just done. So whoever
    // wrote looks on until what it wrote has stayed.
    if (isConverged || !mayRace) return true
    const ms = this.#last === undefined ? CONVERGE_MS : RACE_MS
    this.#last = body
    return await this.#converge(ms)
  }

  /** Waits until concurrent runs must be done. Without the time for that, what was written is left as it is: true. */
  async #converge(ms: number): Promise<boolean> {
    return !(await this.#pause(ms + this.#options.random() * SPREAD_MS))
  }

  /** After a create only what came since is looked at: anything older was seen before it. */
  async #look(): Promise<OwnComments> {
    const since = this.#createdAt
    return await this.#comments.list(since === undefined ? undefined : new Date(since - CLOCK_SKEW_MS).toISOString())
  }

  /** False where there is no time for it. */
  async #pause(ms: number): Promise<boolean> {
    const { clock, signal } = this.#options
    if (clock.now() + ms >= this.#deadline) return false
    await clock.sleep(ms, signal)
    return true
  }
}

/** Permissions are only to blame for what they are about: not for a locked conversation, nor for GraphQL, which is for all. */
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
