/**
 * GitHub's rate limit, shared by all clients of a run. All of them wait out one pause. A second limit after it, or one that
 * takes too long, stops every further request: more would only prolong the limit (docs.github.com, "Best practices for
 * using the REST API").
 */
export class RateLimit {
  #pauseEnd: number | undefined
  #why: string | undefined

  /** Why no more requests may be sent; undefined if they may. */
  get why(): string | undefined {
    return this.#why
  }

  /** How long to wait before the next request, in milliseconds. */
  pauseMs(now: number): number {
    return Math.max(0, (this.#pauseEnd ?? now) - now)
  }

  /**
   * Records an answer that reports a limit.
   *
   * @param sentAt when its request was sent, in the clock's milliseconds
   * @param resumeAt when to ask again; undefined if the wait would be too long
   */
  note(why: string, sentAt: number, resumeAt: number | undefined): void {
    const isAgain = this.#pauseEnd !== undefined && sentAt >= this.#pauseEnd
    if (resumeAt === undefined || isAgain) this.#why = why
    else this.#pauseEnd = Math.max(this.#pauseEnd ?? 0, resumeAt)
  }
}
