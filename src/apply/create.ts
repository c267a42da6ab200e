import type { Create, Replace } from '../plan/change.ts'
import { dialectConflict } from '../plan/compare.ts'
import { ActionError } from '../core/errors.ts'
import type { Declared, Observed } from '../resources/resource.ts'
import { throwIfClosed } from './closed.ts'
import type { Context } from './context.ts'
import { InterruptedError, type Pinecone, type Ambiguous } from './ports.ts'
import { isStillIncomplete, waitUntilGone } from './wait.ts'

/** What was found or made where a resource was to be created. */
export interface Made {
  readonly observed: Observed
  /** Whether this run made it, as far as can be told: its create was answered, or lost its answer. */
  readonly isOurs: boolean
  /** Whether it was looked up: then it may be somebody else's, and is compared like any other. */
  readonly isFound: boolean
}

/**
 * Creates a resource, and never blindly twice: after any end that leaves open whether it exists, it is looked up by
 * name before another try. A name that is still terminating is waited out.
 *
 * @param onUnclear told when a create was sent and may have taken effect although no answer says so
 */
export async function create(change: Create | Replace, context: Context, onUnclear: () => void): Promise<Made> {
  const { pinecone, clock, signal, deadline } = context
  const target = change.declared
  let mayBeOurs = false
  for (let attempt = 1; ; attempt += 1) {
    signal.throwIfAborted()
    if (attempt > 1) await throwIfClosed(context)
    const answer = await pinecone.create(target, change.model, attempt).catch((error: unknown) => {
      if (error instanceof InterruptedError) onUnclear()
      throw error
    })
    if (answer.type === 'created') return { observed: answer.observed, isOurs: true, isFound: false }
    if (answer.mayBeOurs) onUnclear()
    mayBeOurs ||= answer.mayBeOurs
    const found = await lookUp(target, answer, pinecone)
    if (found !== undefined && found.observed.state !== 'Terminating') {
      // What is of another kind has not come of this create.
      const isOurs = mayBeOurs && dialectConflict(target, found.observed) === undefined
      return { observed: found.observed, isOurs, isFound: true }
    }
    if (found !== undefined) await waitUntilGone(found.target, found.observed, context)
    else if (clock.now() + answer.retryAfterMs >= deadline) throw answer.because
    else await clock.sleep(answer.retryAfterMs, signal)
  }
}

/** What has the name, and in which shape it is seen. */
interface Found {
  readonly target: Declared
  readonly observed: Observed
}

async function lookUp(
  target: Declared,
  { isTaken, because }: Ambiguous,
  pinecone: Pinecone
): Promise<Found | undefined> {
  try {
    const observed = await pinecone.describe(target)
    if (observed !== undefined) return { target, observed }
    return isTaken ? await lookBeyond(target, pinecone) : undefined
  } catch (error) {
    if (!(error instanceof ActionError) || error.reason === 'cancelled') throw error
    const message = `${because.message} Whether it exists could not be found out: ${error.message}`
    throw new ActionError({ reason: error.reason, message }, { cause: error })
  }
}

/**
 * A name that is taken and not seen may be that of an index with a schema of typed fields, which versions before 2026-07
 * have no words for. One that does not tell yet what it is may as well be one that is only not visible yet.
 */
async function lookBeyond(declared: Declared, pinecone: Pinecone): Promise<Found | undefined> {
  if (declared.kind !== 'index' || declared.dialect !== 'classic' || !pinecone.seesBeyondClassic) return undefined
  const target: Declared = { ...declared, dialect: 'any' }
  const observed = await pinecone.describe(target)
  return observed === undefined || isStillIncomplete(declared, observed) ? undefined : { target, observed }
}
