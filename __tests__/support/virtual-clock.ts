import type { Clock } from '../../src/core/clock.ts'

interface Sleeper {
  readonly at: number
  readonly wake: () => void
  readonly fail: (error: unknown) => void
}

/**
 * A clock that stands still while anything is under way, and leaps to the next sleeper's time once all is quiet. So a
 * test of an hour takes no time, and comes out the same on any machine. Requests are to be told by `during`.
 */
export class VirtualClock implements Clock {
  #now: number
  #busy = 0
  #sleepers: Sleeper[] = []

  constructor(start = Date.UTC(2026, 0, 1)) {
    this.#now = start
  }

  now(): number {
    return this.#now
  }

  sleep(ms: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal.aborted) {
        reject(signal.reason as Error)
        return
      }
      const sleeper: Sleeper = { at: this.#now + ms, wake: resolve, fail: reject }
      this.#sleepers.push(sleeper)
      signal.addEventListener('abort', () => {
        this.#sleepers = this.#sleepers.filter((other) => other !== sleeper)
        reject(signal.reason as Error)
      })
      this.#leapWhenQuiet()
    })
  }

  /** Time stands still until `work` has ended. */
  async during<Value>(work: () => Promise<Value>): Promise<Value> {
    this.#busy += 1
    try {
      return await work()
    } finally {
      this.#busy -= 1
      this.#leapWhenQuiet()
    }
  }

  #leapWhenQuiet(): void {
    // What has just been answered goes on in microtasks, and may send the next request in them.
    setImmediate(() => {
      if (this.#busy > 0 || this.#sleepers.length === 0) return
      this.#now = Math.max(this.#now, Math.min(...this.#sleepers.map((sleeper) => sleeper.at)))
      const due = this.#sleepers.filter((sleeper) => sleeper.at <= this.#now)
      this.#sleepers = this.#sleepers.filter((sleeper) => sleeper.at > this.#now)
      for (const sleeper of due) sleeper.wake()
      this.#leapWhenQuiet()
    })
  }
}
