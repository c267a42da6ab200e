import { ActionError } from '../core/errors.ts'
import { keyOf, type Observed, type Target } from '../resources/resource.ts'
import type { Pinecone } from './ports.ts'
import type { Clock } from '../core/clock.ts'
import { groupKeyOf, readTargets, type Reading } from './read.ts'

/** What a waiter makes of a look: wait on, or be done with a value. */
export type PollResult<Value> = { readonly done: false } | { readonly done: true; readonly value: Value }

/** One resource that the poller reads until a condition holds. */
export interface Waiter<Value> {
  readonly target: Target
  /** The resource as known at the start. */
  readonly last: Observed | undefined
  /** Called after each look; an error that it throws ends the waiting. */
  check(observed: Observed | undefined): PollResult<Value>
  /** Makes the error when time is up, from the resource as last seen and the time waited, in milliseconds. */
  giveUp(last: Observed | undefined, waitedMs: number): Error
}

/** A resource that is waited for, as last seen. */
export interface Pending {
  readonly target: Target
  readonly last: Observed | undefined
  /** How long the run has waited for it, in milliseconds. */
  readonly waitedMs: number
}

/** The services, bounds and listener of a poller. */
export interface PollerOptions {
  readonly pinecone: Pinecone
  readonly clock: Clock
  /** Ends all waiting when aborted. */
  readonly signal: AbortSignal
  /** When waiting ends, in the clock's milliseconds. */
  readonly deadline: number
  /** Called after each look with the resources still waited for. */
  readonly onPoll: (pending: readonly Pending[]) => void
}

interface Entry {
  readonly target: Target
  readonly since: number
  last: Observed | undefined
  due: number
  look(observed: Observed | undefined): boolean
  giveUp(): void
  fail(error: unknown): void
}

const FIRST_LOOK_MS = 150
const GROWTH = 0.095
const LONGEST_INTERVAL_MS = 30_000
/** Resources that are due within this time of each other are read in one request. */
const TOGETHER_MS = 100
/** The last look starts this long before the deadline, so that its answer can still come; later in a short wait. */
const LAST_LOOK_MS = 1_000
const LAST_LOOK_SHARE = 0.2

/**
 * The time until the next look at a resource after waiting for `waitedMs`, both in milliseconds. The aim: readiness shows
 * within a tenth of the wait plus 300 ms, with no more than 40 looks a minute.
 */
export function intervalAfter(waitedMs: number): number {
  return Math.round(Math.min(FIRST_LOOK_MS + GROWTH * waitedMs, LONGEST_INTERVAL_MS))
}

/** One failed read may end the waiting for many resources: the error names the one of this entry. */
function failureOf({ target }: Entry, error: unknown): unknown {
  if (!(error instanceof ActionError) || error.reason === 'cancelled') return error
  const message = `Waiting for ${target.kind} "${target.name}" failed. ${error.message}`
  return new ActionError({ reason: error.reason, message }, { cause: error })
}

/** Waits for many resources at once. Those that one list covers are read together; no group waits for another's list. */
export class Poller {
  readonly #options: PollerOptions
  readonly #lanes = new Map<string, Lane>()

  constructor(options: PollerOptions) {
    this.#options = options
  }

  /**
   * Resolves as soon as the waiter's `check` is done. Rejects with the error of `check`, of `giveUp` or of reading, or with
   * the signal's reason.
   */
  until<Value>(waiter: Waiter<Value>): Promise<Value> {
    const key = groupKeyOf(waiter.target)
    const onPoll = (): void => {
      this.#options.onPoll([...this.#lanes.values()].flatMap((lane) => lane.pending()))
    }
    const lane = this.#lanes.get(key) ?? new Lane({ ...this.#options, onPoll })
    this.#lanes.set(key, lane)
    return lane.until(waiter)
  }
}

interface LaneOptions extends Omit<PollerOptions, 'onPoll'> {
  readonly onPoll: () => void
}

/** Waits for the resources of one group, which are read together. */
class Lane {
  readonly #options: LaneOptions
  readonly #entries = new Set<Entry>()
  #wake = new AbortController()
  #isRunning = false

  constructor(options: LaneOptions) {
    this.#options = options
  }

  pending(): Pending[] {
    const now = this.#options.clock.now()
    return [...this.#entries].map(({ target, last, since }) => ({ target, last, waitedMs: now - since }))
  }

  until<Value>(waiter: Waiter<Value>): Promise<Value> {
    return new Promise<Value>((resolve, reject) => {
      const since = this.#options.clock.now()
      const entry: Entry = {
        target: waiter.target,
        since,
        last: waiter.last,
        due: this.#nextDue(since),
        look: (observed) => {
          const seen = waiter.check(observed)
          if (seen.done) resolve(seen.value)
          return seen.done
        },
        giveUp: () => {
          reject(waiter.giveUp(entry.last, this.#options.clock.now() - since))
        },
        fail: reject
      }
      this.#entries.add(entry)
      if (this.#isRunning) this.#wake.abort()
      else void this.#run()
    })
  }

  async #run(): Promise<void> {
    this.#isRunning = true
    while (this.#entries.size > 0) {
      try {
        await this.#sleepUntilDue()
      } catch (error) {
        this.#end([...this.#entries], (entry) => {
          entry.fail(error)
        })
        break
      }
      await this.#lookAtDue()
    }
    this.#isRunning = false
  }

  async #sleepUntilDue(): Promise<void> {
    const { clock, signal } = this.#options
    for (;;) {
      const ms = Math.min(...[...this.#entries].map((entry) => entry.due)) - clock.now()
      if (ms <= 0) return
      this.#wake = new AbortController()
      try {
        await clock.sleep(ms, AbortSignal.any([signal, this.#wake.signal]))
        return
      } catch (error) {
        // Woken by a new entry, which may be due earlier.
        if (signal.aborted || !this.#wake.signal.aborted) throw error
      }
    }
  }

  async #lookAtDue(): Promise<void> {
    const { clock, deadline, onPoll } = this.#options
    if (clock.now() >= deadline) {
      this.#end([...this.#entries], (entry) => {
        entry.giveUp()
      })
      return
    }
    const due = [...this.#entries].filter((entry) => entry.due <= clock.now() + TOGETHER_MS)
    await this.#lookAt(due)
    onPoll()
  }

  async #lookAt(group: readonly Entry[]): Promise<void> {
    const startedAt = this.#options.clock.now()
    let reading: Reading
    try {
      reading = await readTargets(
        group.map((entry) => entry.target),
        this.#options.pinecone
      )
    } catch (error) {
      this.#end(group, this.#endingFor(error, startedAt))
      return
    }
    const { observed, unread } = reading
    for (const entry of group) {
      const error = unread.get(keyOf(entry.target))
      if (error === undefined) this.#show(entry, observed.get(keyOf(entry.target)))
      else this.#end([entry], this.#endingFor(error, startedAt))
    }
  }

  /** If the deadline cut the last look short, the reason is that time was up, not the network. */
  #endingFor(error: unknown, startedAt: number): (entry: Entry) => void {
    const { clock, deadline } = this.#options
    const isCutShort =
      error instanceof ActionError &&
      error.reason === 'network' &&
      startedAt >= deadline - LAST_LOOK_MS &&
      clock.now() >= deadline
    return (entry) => {
      if (isCutShort) entry.giveUp()
      else entry.fail(failureOf(entry, error))
    }
  }

  #show(entry: Entry, seen: Observed | undefined): void {
    entry.last = seen ?? entry.last
    entry.due = this.#nextDue(entry.since)
    try {
      if (entry.look(seen)) this.#entries.delete(entry)
    } catch (error) {
      this.#entries.delete(entry)
      entry.fail(error)
    }
  }

  #nextDue(since: number): number {
    const { clock, deadline } = this.#options
    const now = clock.now()
    const due = now + intervalAfter(now - since)
    const lastLook = deadline - Math.min(LAST_LOOK_MS, LAST_LOOK_SHARE * (deadline - since))
    if (due <= lastLook) return due
    return now < lastLook ? lastLook : deadline
  }

  #end(entries: readonly Entry[], how: (entry: Entry) => void): void {
    for (const entry of entries) {
      this.#entries.delete(entry)
      how(entry)
    }
  }
}
