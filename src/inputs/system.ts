import { setTimeout as delay } from 'node:timers/promises'
import type { Clock } from '../core/clock.ts'
import { ActionError } from '../core/errors.ts'

const startedMs = Date.now()
const startedNs = process.hrtime.bigint()

/**
 * Counts from the machine's time at load, so that a change of the runner's clock has no effect. Does not use
 * `performance`, which Node would have to load first.
 */
export const SYSTEM_CLOCK: Clock = {
  now: () => startedMs + Number(process.hrtime.bigint() - startedNs) / 1e6,
  sleep: async (ms, signal) => {
    try {
      await delay(ms, undefined, { signal })
    } catch (error) {
      // Node rejects with an AbortError of its own.
      signal.throwIfAborted()
      throw error
    }
  }
}

/** A signal that aborts when the runner cancels the step: by SIGINT, and SIGTERM 7.5 s later (actions/runner, ProcessInvoker). */
export function cancelSignal(): AbortSignal {
  const controller = new AbortController()
  const cancel = (): void => {
    controller.abort(
      new ActionError({
        reason: 'cancelled',
        message: 'The run was cancelled. What it had begun may go on in Pinecone; run it again to finish.'
      })
    )
  }
  process.once('SIGINT', cancel).once('SIGTERM', cancel)
  return controller.signal
}
