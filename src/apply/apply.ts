import type { Change, Create, Delete, Keep, Plan, Replace, Update } from '../plan/change.ts'
import { desiredOf } from '../plan/undeclared.ts'
import { changedFields } from '../plan/compare.ts'
import { failureFrom, type Failure } from '../core/errors.ts'
import { isRenewal } from '../plan/ownership-tags.ts'
import { ownershipFailure } from '../plan/ownership.ts'
import { titleOf } from '../resources/kinds.ts'
import type { Observed } from '../resources/resource.ts'
import { ClosedMeanwhileError, throwIfClosed } from './closed.ts'
import type { Context } from './context.ts'
import { create } from './create.ts'
import { settledOutcome } from './dry-run.ts'
import type { Outcome } from './outcome.ts'
import { InterruptedError } from './ports.ts'
import { noProgress, outcomeOf, resultOf, type Progress } from './progress.ts'
import { remove } from './remove.ts'
import { neverConverged, replan } from './replan.ts'
import {
  isStillIncomplete,
  NotReadyError,
  waitUntilGone,
  waitUntilReady,
  waitUntilComplete,
  type Expectation
} from './wait.ts'

/**
 * How often a resource is planned again because others changed it meanwhile, before that is called a failure. Two go to
 * each answer that lags behind and shows what has just been replaced.
 */
const MAX_ROUNDS = 8

/** What carrying out a change came to: how the resource ended, or what it turned out to be, to be planned again. */
type RoundEnd = Outcome | { readonly replanFor: Observed | undefined }

/**
 * Carries out a plan: all changes side by side, each to its end, whatever becomes of the others. A plan that is blocked
 * (`isBlocked`) is not carried out at all (see `dry-run.ts`).
 *
 * @returns one outcome for each change, in the plan's order; never rejects
 */
export async function apply(plan: Plan, context: Context): Promise<Outcome[]> {
  return await Promise.all(
    plan.changes.map(async (change) => settledOutcome(plan, change) ?? (await carryOut(change, context)))
  )
}

async function carryOut(planned: Change, context: Context): Promise<Outcome> {
  const progress = noProgress(planned)
  try {
    let change = planned
    for (let round = 1; ; round += 1) {
      const end = await carryOutOnce(change, progress, context)
      if (!('replanFor' in end)) return end
      if (round >= MAX_ROUNDS) throw neverConverged(change)
      progress.observed = end.replanFor
      change = replan(planned, change, end.replanFor, context)
    }
  } catch (thrown) {
    if (thrown instanceof ClosedMeanwhileError) {
      progress.observed = undefined
      const result = progress.created || progress.replaced ? 'deleted' : 'not-attempted'
      return { ...outcomeOf(planned, progress, { result }), isClosedMeanwhile: true }
    }
    if (thrown instanceof NotReadyError) progress.observed = thrown.observed ?? progress.observed
    const { changed, mayExist, waitedMs } = progress
    const isBegun = changed || mayExist || waitedMs > 0 || thrown instanceof InterruptedError
    const failure = withLoss(failureFrom(thrown), planned, progress)
    const result = context.signal.aborted && !isBegun ? 'not-attempted' : 'failed'
    return outcomeOf(planned, progress, { result, failure })
  }
}

/** A replacement that failed half-way has cost what was there, which the failure itself does not know. */
function withLoss(failure: Failure, planned: Change, { replaced, created, mayExist }: Progress): Failure {
  if (!replaced || created || mayExist) return failure
  return { ...failure, message: `${failure.message} ${titleOf(planned)} that was to be replaced has been deleted.` }
}

async function carryOutOnce(change: Change, progress: Progress, context: Context): Promise<RoundEnd> {
  switch (change.action) {
    case 'refuse':
      progress.fields = change.fields
      return outcomeOf(change, progress, { result: progress.changed ? 'failed' : 'refused', failure: change.failure })
    case 'keep':
      return await keep(change, progress, context)
    case 'create':
      return await createAndConverge(change, progress, context)
    case 'update':
      if (isStillIncomplete(desiredOf(change), change.observed)) {
        return await waitForDescription(change, change.observed, progress, context)
      }
      return await update(change, progress, context)
    case 'replace':
      progress.fields = change.fields
      if ((await deleteOne(change, progress, context, true)) === 'deleted') progress.replaced = true
      return await createAndConverge(change, progress, context)
    case 'delete':
      return outcomeOf(change, progress, { result: await deleteOne(change, progress, context, context.wait) })
  }
}

async function createAndConverge(change: Create | Replace, progress: Progress, context: Context): Promise<RoundEnd> {
  if (progress.waitedMs > 0 || change.action === 'replace') await throwIfClosed(context)
  const { observed, isOurs, isFound } = await create(change, context, () => {
    progress.mayExist = true
  })
  progress.mayExist = false
  progress.observed = observed
  const isAnothers = isFound && ownershipFailure(change.declared, observed, 'use', context.policy) !== undefined
  if (isOurs && !isAnothers) progress.created = progress.changed = true
  const isToCompare = isFound && (!isOurs || changedFields(desiredOf(change), observed).length > 0)
  if (isAnothers || isToCompare) return { replanFor: observed }
  return await converge(change, observed, { isNew: true, isChanged: false }, progress, context)
}

/**
 * Nothing is written to an index that does not tell yet what it is: it may turn out to be another than is declared. So
 * that is waited for, even by a run that does not wait for more, and then all of it is compared.
 */
async function waitForDescription(
  change: Change,
  observed: Observed,
  progress: Progress,
  context: Context
): Promise<RoundEnd> {
  const expectation = { isNew: progress.created, isChanged: false }
  const replanFor = await timed(progress, context, () =>
    waitUntilComplete(desiredOf(change), observed, expectation, context)
  )
  return { replanFor }
}

async function update(change: Update, progress: Progress, context: Context): Promise<RoundEnd> {
  const updated = await context.pinecone.update(change.declared, change.patch, change.observed)
  if (updated === undefined) return { replanFor: undefined }
  const { observed } = updated
  progress.observed = observed
  if (!isRenewal(change.fields)) {
    progress.changed = true
    progress.fields = [...progress.fields, ...change.fields]
  }
  if (observed === undefined) return { replanFor: undefined }
  return await converge(change, observed, { isNew: progress.created, isChanged: true }, progress, context)
}

async function keep(change: Keep, progress: Progress, context: Context): Promise<RoundEnd> {
  const { observed } = change
  switch (context.command) {
    case 'show':
      if (observed !== undefined) return outcomeOf(change, progress, { result: 'found' })
      return outcomeOf(change, progress, { result: 'absent', failure: missing(change) })
    case 'destroy':
      if (observed !== undefined && context.wait) {
        await timed(progress, context, () => waitUntilGone(desiredOf(change), observed, context))
      }
      progress.observed = undefined
      return outcomeOf(change, progress, { result: 'absent' })
    case 'apply':
      if (observed === undefined) return outcomeOf(change, progress, { result: 'unchanged' })
      if (context.wait && isStillIncomplete(desiredOf(change), observed)) {
        return await waitForDescription(change, observed, progress, context)
      }
      return await converge(change, observed, { isNew: progress.created, isChanged: false }, progress, context)
  }
}

function missing(change: Keep): Failure {
  return {
    reason: 'not-found',
    message: `${titleOf(change)} does not exist. Create it with "command: apply", or correct the name.`
  }
}

/** Waits until a resource is ready, and compares what is then answered once more. */
async function converge(
  change: Change,
  observed: Observed,
  expectation: Expectation,
  progress: Progress,
  context: Context
): Promise<RoundEnd> {
  const converged = await timed(progress, context, () =>
    waitUntilReady(desiredOf(change), observed, expectation, context)
  )
  if (converged === 'gone') return { replanFor: undefined }
  if (context.wait && changedFields(desiredOf(change), converged.observed).length > 0) {
    return { replanFor: converged.observed }
  }
  progress.observed = converged.observed
  return outcomeOf(change, progress, { result: resultOf(progress) })
}

/** Deletes a resource and, if asked to, waits until it is gone. */
async function deleteOne(
  change: Delete | Replace,
  progress: Progress,
  context: Context,
  waits: boolean
): Promise<'deleted' | 'absent'> {
  const answer = await remove(change, context)
  if (answer === 'accepted') {
    progress.changed = true
    progress.observed = { ...change.observed, state: 'Terminating', ready: false }
    const isReplaced = change.action === 'replace'
    if (waits)
      await timed(progress, context, () => waitUntilGone(desiredOf(change), change.observed, context, isReplaced))
  }
  if (waits || answer === 'gone') progress.observed = undefined
  return answer === 'accepted' ? 'deleted' : 'absent'
}

async function timed<Value>(progress: Progress, { clock }: Context, wait: () => Promise<Value>): Promise<Value> {
  const start = clock.now()
  try {
    return await wait()
  } finally {
    progress.waitedMs += clock.now() - start
  }
}
