/**
 * What GitHub has said of too many requests, shared by all that ask it in a run. One pause is waited out by everybody;
 * whoever is told again after that, or is told to wait for longer than is sensible, ends all asking: going on would only
 * prolong the limit (docs.github.com, "Best practices for using the REST API").
 */
export class RateLimit {
  #pauseEnd: number | undefined
  #why: string | undefined

  /** Why GitHub is not asked any more; undefined where it may be. */
  get why(): string | undefined {
    return this.#why
  }

  /** How long to wait before the next request, in milliseconds. */
  pauseMs(now: number): number {
    return Math.max(0, (this.#pauseEnd ?? now) - now)
  }

  /**
   * Takes note of an answer that said so.
   *
   * @param sentAt when its request was sent, in the clock's milliseconds
   * @param resumeAt when to ask again; undefined where that is not to be waited for
   */
  note(why: string, sentAt: number, resumeAt: number | undefined): void {
    const isAgain = this.#pauseEnd !== undefined && sentAt >= this.#pauseEnd
    if (resumeAt === undefined || isAgain) this.#why = why
    else this.#pauseEnd = Math.max(this.#pauseEnd ?? 0, resumeAt)
  }
}
