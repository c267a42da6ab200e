import { changedFields, lateFields } from '../plan/compare.ts'
import type { Change, Create, Delete, Keep, Replace, Update } from '../plan/change.ts'
import type { Failure } from '../core/errors.ts'
import { isRenewal } from '../plan/ownership-tags.ts'
import { ownershipFailure } from '../plan/ownership.ts'
import { desiredOf } from '../plan/undeclared.ts'
import { titleOf } from '../resources/registry.ts'
import type { Observed } from '../resources/resource.ts'
import { throwIfClosed } from './closed.ts'
import type { Context } from './context.ts'
import { converge, convergeCreated, seenLike, waitForDescription } from './converge.ts'
import { create, tryCreate } from './create.ts'
import type { Outcome } from './outcome.ts'
import { InterruptedError } from './ports.ts'
import { outcomeOf, pause, send, timed, type Progress, type StepEnd } from './progress.ts'
import { look } from './read.ts'
import { readyRestore, withRestoreJob } from './restore.ts'
import { removeOnce } from './remove.ts'
import { isStillIncomplete, waitUntilGone } from './wait.ts'

/** Carries out the next step of a change: at most one write. */
export async function carryOutStep(change: Change, progress: Progress, context: Context): Promise<StepEnd> {
  switch (change.action) {
    case 'refuse':
      progress.fields = change.fields
      return outcomeOf(change, progress, { result: progress.isBegun ? 'failed' : 'refused', failure: change.failure })
    case 'keep':
      return await keep(change, progress, context)
    case 'create':
      progress.replaced ||= progress.deletion !== 'none'
      return await createAndConverge(change, progress, context)
    case 'update':
      if (isStillIncomplete(desiredOf(change), change.observed)) {
        return await waitForDescription(change, change.observed, progress, context)
      }
      return await update(change, progress, context)
    case 'replace':
      return await replace(change, progress, context)
    case 'delete':
      return await destroy(change, progress, context)
  }
}

async function destroy(change: Delete, progress: Progress, context: Context): Promise<StepEnd> {
  if ((await removeOnce(change, progress, context, context.wait)) === 'again') return 'again'
  return outcomeOf(change, progress, { result: progress.deletion === 'none' ? 'absent' : 'deleted' })
}

async function replace(change: Replace, progress: Progress, context: Context): Promise<StepEnd> {
  progress.fields = change.fields
  if (!progress.isTried) {
    await readyRestore(change, progress, context)
    const tried = await tryCreate(change, progress, context)
    if (tried === 'ambiguous') return 'again'
    progress.attempt = 1
    progress.isTried = true
    if (tried === 'expected') return 'again'
    progress.created = progress.changed = true
    progress.observed = tried
    return await convergeCreated(change, tried, progress, context)
  }
  if ((await removeOnce(change, progress, context, true)) === 'again') return 'again'
  progress.replaced = progress.deletion !== 'none'
  progress.attempt = 1
  return await createAndConverge(change, progress, context)
}

async function createAndConverge(change: Create | Replace, progress: Progress, context: Context): Promise<StepEnd> {
  await readyRestore(change, progress, context)
  if (progress.waitedMs > 0 || change.action === 'replace') await throwIfClosed(context)
  const { observed, isOurs, isFound } = await create(change, progress, context)
  progress.mayExist = false
  progress.attempt = 1
  progress.observed = observed
  const isAnothers = isFound && ownershipFailure(change, observed, 'use', context.policy) !== undefined
  if (isOurs && !isAnothers) progress.created = progress.changed = true
  const isToCompare =
    isFound && (!isOurs || observed.isOtherShape || changedFields(desiredOf(change), observed).length > 0)
  if (isAnothers || isToCompare) return { replanFor: observed }
  try {
    return await convergeCreated(change, observed, progress, context)
  } catch (error) {
    throw await withRestoreJob(error, change, progress, context)
  }
}

async function update(change: Update, progress: Progress, context: Context): Promise<StepEnd> {
  const { pinecone } = context
  const fields = isRenewal(change.fields) ? [] : change.fields
  progress.unconfirmed = undefined
  const answer = await send(progress, context, (attempt) =>
    pinecone.update(change, change.patch, change.observed, attempt)
  ).catch((error: unknown) => {
    if (error instanceof InterruptedError && fields.length > 0) progress.unconfirmed = fields
    throw error
  })
  if (answer.type === 'ambiguous') {
    if (answer.mayBeOurs && fields.length > 0) progress.unconfirmed = fields
    await pause(answer, progress, context)
    return 'again'
  }
  progress.attempt = 1
  if (answer.type === 'gone') return { replanFor: await look(change, pinecone) }
  const { observed } = answer
  progress.observed = observed
  confirm(fields, progress)
  if (observed === undefined) return { replanFor: undefined }
  const expectation = { isNew: progress.created, isChanged: true }
  return await converge(change, seenLike(change.observed, observed), expectation, progress, context)
}

function confirm(fields: Update['fields'], progress: Progress): void {
  progress.unconfirmed = undefined
  if (fields.length === 0) return
  progress.changed = true
  progress.fields = [...progress.fields, ...fields]
}

async function keep(change: Keep, progress: Progress, context: Context): Promise<StepEnd> {
  const { observed } = change
  switch (context.command) {
    case 'show':
      if (observed !== undefined) return outcomeOf(change, progress, { result: 'found' })
      return outcomeOf(change, progress, { result: 'absent', failure: missing(change) })
    case 'destroy':
      if (observed !== undefined && context.wait) {
        await timed(progress, context, () => waitUntilGone(desiredOf(change), observed, context))
      }
      progress.observed = context.wait ? undefined : observed
      return outcomeOf(change, progress, { result: progress.deletion === 'none' ? 'absent' : 'deleted' })
    case 'apply':
      if (observed === undefined) return outcomeOf(change, progress, { result: 'unchanged' })
      // The resource is as declared, so the update that lost its answer took effect.
      if (progress.unconfirmed !== undefined) confirm(progress.unconfirmed, progress)
      if (
        isStillIncomplete(desiredOf(change), observed) &&
        (context.wait || lateFields(desiredOf(change)).length > 0)
      ) {
        return await waitForDescription(change, observed, progress, context)
      }
      return await leaveOrConverge(change, observed, progress, context)
  }
}

/** A run for an older commit does not compare the resources that it leaves: `unchanged` would claim that it did. */
async function leaveOrConverge(
  change: Keep,
  observed: Observed,
  progress: Progress,
  context: Context
): Promise<StepEnd> {
  const expectation = { isNew: progress.created, isChanged: false }
  if (!context.policy.isOutdated || progress.created || change.declared === undefined) {
    return await converge(change, observed, expectation, progress, context)
  }
  const left = { ...change, declared: { ...change.declared, model: {} } }
  const end = await converge(left, observed, expectation, progress, context)
  return change.isOutdated && typeof end === 'object' && 'result' in end ? foundOf(end) : end
}

function foundOf(end: Outcome): Outcome {
  return end.failure === undefined && end.result !== 'failed' ? { ...end, result: 'found' } : end
}

function missing(change: Keep): Failure {
  return {
    reason: 'not-found',
    message: `${titleOf(change)} does not exist. Create it with "command: apply", or correct the name.`
  }
}
