// A pull request that is closed while a run for it waits: its teardown may be over by then, and nobody would take away
// what is made after it.

import { ActionError } from '../core/errors.ts'
import type { Context } from './context.ts'

/** Ends what would make a resource for a pull request that has been closed. */
export class ClosedMeanwhileError extends ActionError {
  constructor() {
    super({ reason: 'closed-pull-request', message: 'The pull request was closed while this run waited.' })
  }
}

/**
 * To be called before a create that follows a wait or a retry.
 *
 * @throws ClosedMeanwhileError
 */
export async function throwIfClosed({ isClosed }: Context): Promise<void> {
  if (await isClosed?.()) throw new ClosedMeanwhileError()
}
