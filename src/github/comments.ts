// Keeps one comment of ours on a pull request current, whoever else keeps it at the same time.

import { IssueComments, normalized, type OwnComments } from './issue-comments.ts'
import { troubleOf, type Access } from './octokit.ts'

/** Which comment, and what is to stand in it. */
export interface StickyComment {
  /** The pull request's number. */
  readonly number: number
  /** What our comments begin with. */
  readonly mark: string
  /**
   * What is to stand there in location of the comments there are, the oldest first; undefined for nothing new. `now` is
   * GitHub's time, in milliseconds since the epoch. It is called at every look, and has to remember what it has seen:
   * so a row that a concurrent run has overwritten comes back. Given what it gave, it has to give the same again.
   */
  readonly bodyFor: (bodies: readonly string[], now: number) => string | undefined
}

/** How it ended: the comment is as wished (or the run was cancelled), or why it is not, for people. */
export type CommentEnd = { readonly type: 'kept' } | { readonly type: 'failed'; readonly why: string }

/** No comment is worth more of a run's time. */
export const MAX_COMMENT_MS = 20_000
/**
 * GitHub knows no conditional writes. A concurrent run that looked before we wrote may write after it, and so undo it: after
 * this long, longer than a look and a write take, what stands there is looked at once more.
 */
const SETTLE_MS = 1500
const SPREAD_MS = 1000
const FIRST_BACKOFF_MS = 300
const MOST_FAILURES_IN_A_ROW = 4
/** How much earlier than its own time GitHub is asked what came since: its servers differ a little. */
const CLOCK_SKEW_MS = 60_000

/** Writes the comment, or leaves it alone where it stands there as wished. Never rejects. */
export async function upsertComment(wish: StickyComment, options: Access): Promise<CommentEnd> {
  const keeper = new CommentKeeper(wish, options)
  try {
    return await keeper.keep()
  } catch (error) {
    if (options.signal.aborted) return { type: 'kept' }
    return { type: 'failed', why: troubleOf(error, options.clock.now()).why }
  }
}

/** The bodies of our comments on a pull request, the oldest first; undefined where they cannot be read. */
export async function readComments(
  of: { readonly number: number; readonly mark: string },
  options: Access
): Promise<readonly string[] | undefined> {
  try {
    const { own } = await new IssueComments(of, options, options.clock.now() + MAX_COMMENT_MS).list()
    return own.map(({ body }) => body)
  } catch {
    options.signal.throwIfAborted()
    return undefined
  }
}

class CommentKeeper {
  readonly #bodyFor: StickyComment['bodyFor']
  readonly #options: Access
  readonly #comments: IssueComments
  readonly #deadline: number
  /** A concurrent run may have undone what was written. */
  #isUnsettled = false
  #hasLookedTwice = false
  /** The one comment that was just written, and when: to look for no more than what came since. */
  #written: { readonly id: number; readonly since: number } | undefined

  constructor(wish: StickyComment, options: Access) {
    this.#bodyFor = wish.bodyFor
    this.#options = options
    this.#deadline = options.clock.now() + MAX_COMMENT_MS
    this.#comments = new IssueComments(wish, options, this.#deadline)
  }

  /** Look, write, look again, until nothing is left to do; what fails on the way and may pass is tried again. */
  async keep(): Promise<CommentEnd> {
    const { random, signal, clock } = this.#options
    let failures = 0
    for (;;) {
      try {
        if (await this.#step()) return { type: 'kept' }
        failures = 0
      } catch (error) {
        signal.throwIfAborted()
        const trouble = troubleOf(error, clock.now())
        const why = isForbidden(trouble)
          ? `${trouble.why}: the job needs "permissions: pull-requests: write"`
          : trouble.why
        failures += 1
        if (!trouble.mayPass || failures >= MOST_FAILURES_IN_A_ROW) return { type: 'failed', why }
        const backoffMs = FIRST_BACKOFF_MS * 2 ** failures * (0.5 + random())
        const { isRateLimited, afterMs = isRateLimited ? MAX_COMMENT_MS : 0 } = trouble
        if (!(await this.#pause(Math.max(afterMs, backoffMs)))) return { type: 'failed', why }
      }
    }
  }

  /** Looks, and does the next thing that is to be done. True once there is none. */
  async #step(): Promise<boolean> {
    const { own, now } = await this.#look()
    const body = this.#bodyFor(
      own.map((comment) => comment.body),
      now
    )
    const [oldest, ...others] = own
    if (body === undefined) return true
    if (oldest === undefined) return await this.#create(body)
    if (oldest.body !== normalized(body)) {
      this.#isUnsettled = true
      await this.#comments.update(oldest.id, body)
      this.#written = { id: oldest.id, since: now }
      // The rows of the others stand in the oldest now; before they go, that is looked at once more.
      return others.length > 0 ? false : await this.#settle()
    }
    for (const { id } of others) {
      this.#isUnsettled = true
      await this.#comments.delete(id)
    }
    return this.#isUnsettled ? await this.#settle() : true
  }

  /** A concurrent run may be about to create it as well: the moment of the second look is left to chance. */
  async #create(body: string): Promise<boolean> {
    if (!this.#hasLookedTwice) {
      this.#hasLookedTwice = true
      return !(await this.#pause(this.#options.random() * SPREAD_MS))
    }
    this.#isUnsettled = true
    await this.#comments.create(body)
    return await this.#settle()
  }

  /** Waits until concurrent runs must be done. Without the time for that, what was written is left as it is: true. */
  async #settle(): Promise<boolean> {
    this.#isUnsettled = false
    return !(await this.#pause(SETTLE_MS + this.#options.random() * SPREAD_MS))
  }

  async #look(): Promise<OwnComments> {
    const written = this.#written
    this.#written = undefined
    if (written !== undefined) {
      const look = await this.#comments.list(new Date(written.since - CLOCK_SKEW_MS).toISOString())
      if (look.own.length === 1 && look.own[0]?.id === written.id) return look
    }
    return await this.#comments.list()
  }

  /** False where there is no time for it. */
  async #pause(ms: number): Promise<boolean> {
    const { clock, signal } = this.#options
    if (clock.now() + ms >= this.#deadline) return false
    await clock.sleep(ms, signal)
    return true
  }
}

/** A locked conversation is no matter of permissions. */
function isForbidden({ status, why, isRateLimited }: { status: number; why: string; isRateLimited: boolean }): boolean {
  return (status === 403 || status === 404) && !isRateLimited && !/\blocked\b/i.test(why)
}
