import type { Clock } from '../../core/clock.ts'
import { limiter } from '../../core/limiter.ts'
import type { Json } from '../../core/json.ts'
import type { DataAnswer } from '../ports.ts'

const AT_ONCE = 8
/** Pinecone limits uploads and deletes by the minute (its docs, "Pinecone Assistant limits"). */
const MINUTE_MS = 60_000
const FIRST_PAUSE_MS = 1000
const MAX_PAUSE_MS = 20_000

/** The clock and the ends of a run. */
export interface Timing {
  readonly clock: Clock
  /** Aborted when the run is cancelled. */
  readonly signal: AbortSignal
  /** When the run's time is up, in the clock's milliseconds. */
  readonly deadline: number
  /** Called for a failed write that will be retried, with the pause in milliseconds. */
  readonly retrying?: (error: Error, afterMs: number) => void
}

/** How a write ended. */
export type WriteEnd<Found> =
  | { readonly type: 'ok'; readonly json: Json | undefined }
  /** Its answer was lost, and it had taken effect. */
  | { readonly type: 'found'; readonly found: Found }
  | (DataAnswer & { readonly type: 'failed' })
  /** Time was up before it could be sent, or sent again. */
  | { readonly type: 'late' }

/** Sends uploads and deletes: eight at once until Pinecone limits the rate, then one at a time, as it allows. */
export class Pace {
  readonly #timing: Timing
  readonly #onSlow: () => void
  #limit = limiter(AT_ONCE)
  #isSlow = false
  #notBefore = 0

  /** @param onSlow called once, when Pinecone limits the rate for the first time */
  constructor(timing: Timing, onSlow: () => void) {
    this.#timing = timing
    this.#onSlow = onSlow
  }

  /**
   * Sends a write until it succeeds, fails for good, or time is up.
   *
   * @param send gets the number of the attempt, from 1
   * @param find checks whether a write without an answer has taken effect
   */
  async write<Found>(
    send: (attempt: number) => Promise<DataAnswer>,
    find: () => Promise<Found | undefined>
  ): Promise<WriteEnd<Found>> {
    for (let attempt = 1; ;) {
      const answer = await this.#inTurn(() => send(attempt))
      if (answer === 'out of turn') continue
      if (answer.type !== 'failed' || answer.retryMs === undefined) return answer
      if (answer.status === 429) {
        this.#slowDown(answer.askedMs ?? MINUTE_MS)
        continue
      }
      const pauseMs = Math.max(answer.retryMs, Math.min(FIRST_PAUSE_MS * 2 ** (attempt - 1), MAX_PAUSE_MS))
      this.#timing.retrying?.(answer.error, pauseMs)
      if (!(await pause(pauseMs, this.#timing))) return this.#isTimeUp() ? { type: 'late' } : answer
      attempt += 1
      const found = await find()
      if (found !== undefined) return { type: 'found', found }
    }
  }

  async #inTurn(send: () => Promise<DataAnswer>): Promise<DataAnswer | { type: 'late' } | 'out of turn'> {
    const limit = this.#limit
    return await limit(async () => {
      if (limit !== this.#limit) return 'out of turn'
      const waitMs = this.#notBefore - this.#timing.clock.now()
      const isInTime = waitMs > 0 ? await pause(waitMs, this.#timing) : !this.#isTimeUp()
      return isInTime ? await send() : { type: 'late' }
    })
  }

  #isTimeUp(): boolean {
    return this.#timing.clock.now() >= this.#timing.deadline
  }

  #slowDown(afterMs: number): void {
    this.#notBefore = Math.max(this.#notBefore, this.#timing.clock.now() + afterMs)
    if (this.#isSlow) return
    this.#isSlow = true
    this.#limit = limiter(1)
    this.#onSlow()
  }
}

/** Waits and returns true, or returns false at once if time would be up before the end. */
export async function pause(ms: number, { clock, signal, deadline }: Timing): Promise<boolean> {
  if (clock.now() + ms >= deadline) return false
  await clock.sleep(ms, signal)
  return true
}
