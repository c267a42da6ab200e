import type { Create, Replace } from '../plan/change.ts'
import { dialectConflict } from '../plan/compare.ts'
import { ActionError } from '../core/errors.ts'
import { makesRoom } from '../resources/carry-over.ts'
import { resourceType, titleOf } from '../resources/registry.ts'
import type { Observed, Target } from '../resources/resource.ts'
import { throwIfClosed } from './closed.ts'
import type { Context } from './context.ts'
import { InterruptedError, type Ambiguous, type CreateAnswer, type Pinecone } from './ports.ts'
import { sendRestore } from './restore.ts'
import { pause, send, timed, type Progress } from './progress.ts'
import { attempt, look } from './read.ts'
import { isStillIncomplete, waitUntilGone } from './wait.ts'

/** The resource that `create` made or found. */
interface Made {
  readonly observed: Observed
  /** Whether this run made it, as far as can be told: its create was answered, or lost its answer. */
  readonly isOurs: boolean
  /** Whether it was looked up: then it may be somebody else's, and is compared like any other. */
  readonly isFound: boolean
}

/**
 * Creates a resource, and never blindly twice: after an ambiguous answer it is looked up by name before another try. If a
 * resource of that name is still terminating, waits until it is gone.
 */
export async function create(change: Create | Replace, progress: Progress, context: Context): Promise<Made> {
  const { pinecone } = context
  const target = change.declared
  let mayBeOurs = false
  let refusals = 0
  let hasWaited = false
  for (;;) {
    if (progress.attempt > 1 || hasWaited) await throwIfClosed(context)
    const answer = await sendCreate(change, progress, context)
    if (answer.type === 'created') return { observed: answer.observed, isOurs: true, isFound: false }
    if (answer.type === 'full') throw answer.because
    mayBeOurs ||= answer.mayBeOurs
    const found = await lookUp(target, answer, pinecone)
    const dialect = found?.isBeyondClassic ? 'any' : target.dialect
    if (found?.state === 'Terminating') {
      await timed(progress, context, () => waitUntilGone({ ...target, dialect }, found, context))
      hasWaited = true
    } else if (found !== undefined) {
      // This create cannot have made a resource of another shape.
      const isOurs = mayBeOurs && !found.isOtherShape && dialectConflict(target, found) === undefined
      return { observed: found, isOurs, isFound: true }
    } else {
      if (answer.mayBeFull) refusals += 1
      if (!answer.mayBeFull || refusals > 1) await throwIfFinal(target, answer, pinecone)
      await pause(answer, progress, context)
      if (progress.givenUp !== undefined) throw progress.givenUp
    }
  }
}

/**
 * Pinecone may answer a full project like throttling. Two such answers while the name is free mean a full project if it
 * has just as many as one of Pinecone's plans allows. (Pinecone's docs, "Pinecone Assistant limits"; its client PyPI
 * 10.2.0.)
 *
 * @throws ActionError if trying again does not help
 */
async function throwIfFinal(target: Target, answer: Ambiguous, pinecone: Pinecone): Promise<void> {
  const { because, isFinalIfAbsent, mayBeFull } = answer
  if (isFinalIfAbsent) throw because
  const { api, plural, report } = resourceType(target.kind)
  if (!mayBeFull || api.fullAt === undefined) return
  const list = await attempt(() => pinecone.list(target.kind, target.dialect, target.parent))
  if (list instanceof ActionError || list.observed.some(({ name }) => name === target.name)) return
  const number = list.observed.length + list.unreadable.length
  if (!api.fullAt.includes(number)) return
  const message =
    `${because.message} The project has ${String(number)} ${plural}, which is all that one of Pinecone's plans allows ` +
    `(${report.planLimit}). Delete some that are not needed, or upgrade the plan.`
  throw new ActionError({ reason: 'quota', message, isProjectFull: true }, { cause: because })
}

/** Sends one create, and records whether it may have taken effect without an answer that says so. */
async function sendCreate(change: Create | Replace, progress: Progress, context: Context): Promise<CreateAnswer> {
  try {
    const answer = await send(progress, context, (attempt) =>
      progress.restored === undefined
        ? context.pinecone.create(change.declared, change.model, attempt)
        : sendRestore(change, progress, attempt, context)
    )
    if (answer.type === 'created') progress.made = answer.observed
    progress.mayExist ||= answer.type === 'ambiguous' && answer.mayBeOurs
    return answer
  } catch (error) {
    progress.mayExist ||= error instanceof InterruptedError
    throw error
  }
}

/**
 * Tries the create of a replace while the old resource still exists, so that a refusal by Pinecone shows before anything
 * is deleted. The expected answers are that the name is taken, and that the project is full if the deletion makes room.
 *
 * @returns the new resource if the old one was gone; `ambiguous` if it has to be looked up first
 * @throws ActionError if Pinecone refuses the new one: the old one is kept
 */
export async function tryCreate(
  change: Replace,
  progress: Progress,
  context: Context
): Promise<Observed | 'expected' | 'ambiguous'> {
  const answer = await sendCreate(change, progress, context).catch((error: unknown) => {
    throw error instanceof ActionError && error.reason !== 'cancelled' ? keptError(change, error) : error
  })
  switch (answer.type) {
    case 'created':
      return answer.observed
    case 'full':
      if (makesRoom(change.observed, answer.of)) return 'expected'
      throw keptError(change, answer.because)
    case 'ambiguous':
      if (answer.isTaken) return 'expected'
      if (answer.isFinalIfAbsent) throw answer.because
      await pause(answer, progress, context)
      return 'ambiguous'
  }
}

function keptError(change: Replace, error: ActionError): ActionError {
  const message = `${error.message} Nothing was deleted: ${titleOf(change)} is kept as it is.`
  const { reason, isProjectFull } = error
  return new ActionError({ reason, message, ...(isProjectFull && { isProjectFull }) }, { cause: error })
}

async function lookUp(target: Target, { because }: Ambiguous, pinecone: Pinecone): Promise<Observed | undefined> {
  try {
    const found = await look(target, pinecone)
    // While its description is incomplete, the other version may only be late to show it.
    return found?.isBeyondClassic && isStillIncomplete({ kind: target.kind, model: {} }, found) ? undefined : found
  } catch (error) {
    if (!(error instanceof ActionError) || error.reason === 'cancelled') throw error
    const message = `${because.message} Whether it exists could not be found out: ${error.message}`
    throw new ActionError({ reason: error.reason, message }, { cause: error })
  }
}
