import { setTimeout as delay } from 'node:timers/promises'
import type { Clock } from '../core/clock.ts'
import { ActionError } from '../core/errors.ts'

const startedMs = Date.now()
const startedNs = process.hrtime.bigint()

/**
 * Time since this was loaded, from the machine's own time then: a runner's clock that is set anew changes nothing. Node
 * would have to load `performance` first.
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

/** Aborted when the runner cancels the step: it sends SIGINT, and SIGTERM 7.5 s later (actions/runner, ProcessInvoker). */
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
