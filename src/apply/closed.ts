// A pull request may be closed while a run for it waits. Its teardown may be over by then, and nobody would delete
// resources that are made later.

import { ActionError } from '../core/errors.ts'
import type { Context } from './context.ts'

/** Keeps a run from making a resource for a pull request that has been closed. */
export class ClosedMeanwhileError extends ActionError {
  constructor() {
    super({ reason: 'closed-pull-request', message: 'The pull request was closed while this run waited.' })
  }
}

/**
 * Call it before a create that follows a wait or a retry.
 *
 * @throws ClosedMeanwhileError
 */
export async function throwIfClosed({ isClosed }: Context): Promise<void> {
  if (await isClosed?.()) throw new ClosedMeanwhileError()
}
