import type { Change, Plan } from '../plan/change.ts'
import { failureFrom, type Failure } from '../core/errors.ts'
import { titleOf } from '../resources/registry.ts'
import { ClosedMeanwhileError, throwIfClosed } from './closed.ts'
import type { Context } from './context.ts'
import { untilNotStale } from './converge.ts'
import { decidedOutcome } from './dry-run.ts'
import { inOrder, isNewlyMade, blockerIn } from './order.ts'
import type { Outcome } from './outcome.ts'
import { InterruptedError } from './ports.ts'
import { noProgress, outcomeOf, type Progress } from './progress.ts'
import { protectAgain } from './protection.ts'
import { withContent } from './inside.ts'
import { isMadeOtherwise, neverConverged, recheckByPlan, replan, confirmCreate } from './replan.ts'
import { carryOutStep } from './steps.ts'
import { NotReadyError } from './wait.ts'

/**
 * How often apply plans a resource because others keep changing it, before it fails. Each answer that lags behind and
 * still shows the replaced resource costs two rounds.
 */
const MAX_ROUNDS = 8

/**
 * Carries out all changes of a plan side by side. One that fails does not stop the others. Not for a plan that is blocked
 * (`isBlocked`): see `notAttemptedOutcomes`.
 *
 * @returns one outcome for each change, in the plan's order; never rejects
 */
export async function apply(plan: Plan, context: Context): Promise<Outcome[]> {
  return await inOrder(plan.changes, async (change, before) => {
    const decided = decidedOutcome(plan, change)
    if (decided !== undefined) return decided
    const blocker = blockerIn(change, before)
    if (blocker !== undefined)
      return outcomeOf(change, noProgress(change), { result: 'not-attempted', failure: blocker })
    const isVoid = before.some(({ result }) => isNewlyMade(result))
    if (context.command === 'apply' && isWithoutHost(change, before))
      return outcomeOf(change, noProgress(change), { result: 'not-attempted' })
    const hasWaited = before.some(({ waitedMs = 0 }) => waitedMs > 0)
    return await carryOut(change, context, isVoid, hasWaited)
  })
}

/** @param isVoid whether this run has just made the parent, so that it is empty */
async function carryOut(planned: Change, context: Context, isVoid: boolean, hasWaited: boolean): Promise<Outcome> {
  const progress = noProgress(planned)
  if (isVoid) progress.observed = undefined
  try {
    if (hasWaited && (planned.action !== 'keep' || planned.content !== undefined)) await throwIfClosed(context)
    const first = isVoid ? replan(planned, planned, undefined, progress, context) : planned
    const outcome = await carryOutSteps(planned, first, progress, context)
    return await withContent(outcome, planned, progress, context)
  } catch (thrown) {
    if (thrown instanceof ClosedMeanwhileError) {
      const isNew = progress.created || progress.replaced
      if (isNew) progress.observed = undefined
      const result = isNew ? 'deleted' : progress.changed ? 'updated' : 'not-attempted'
      return { ...outcomeOf(planned, progress, { result }), isClosedMeanwhile: true }
    }
    if (thrown instanceof NotReadyError) progress.observed = thrown.observed ?? progress.observed
    const failure = await withAftermath(failureFrom(thrown), planned, progress, context)
    const isBegun = progress.isBegun || progress.waitedMs > 0 || thrown instanceof InterruptedError
    const result = context.signal.aborted && !isBegun ? 'not-attempted' : 'failed'
    return outcomeOf(planned, progress, { result, failure })
  }
}

/** Sends at most one write per look: after a write, the resource is read and planned again before the next one. */
/** Whether a change is for the inside of a resource that is not waited for, and cannot be reached yet. */
function isWithoutHost({ action, parent }: Change, before: readonly Outcome[]): boolean {
  if (parent === undefined || action === 'delete' || action === 'refuse') return false
  return before.some(({ observed }) => observed !== undefined && observed.host === '' && !observed.ready)
}

async function carryOutSteps(planned: Change, first: Change, progress: Progress, context: Context): Promise<Outcome> {
  const recheck = context.recheck ?? ((change) => recheckByPlan(planned, change, progress, context))
  let change = first
  let isFresh = false
  for (let rounds = 1; ;) {
    if (!isFresh && isToRecheck(change, progress)) change = await recheck(change)
    if (progress.givenUp !== undefined && change.action !== 'keep' && change.action !== 'refuse') throw progress.givenUp
    const end = await carryOutStep(change, progress, context)
    isFresh = end !== 'again'
    if (end === 'again') continue
    if (!('replanFor' in end)) return end
    rounds += 1
    if (rounds > MAX_ROUNDS) throw neverConverged(change)
    progress.observed = end.replanFor
    change = await planAgain(planned, change, progress, context)
  }
}

/** Pinecone refuses a create if the resource exists, so it needs no look; nor does the one that a replace tries first. */
function isToRecheck({ action }: Change, { isTried, attempt }: Progress): boolean {
  return action === 'update' || action === 'delete' || (action === 'replace' && (isTried || attempt > 1))
}

async function planAgain(planned: Change, change: Change, progress: Progress, context: Context): Promise<Change> {
  const next = replan(planned, change, progress.observed, progress, context)
  confirmCreate(next, progress.observed, progress)
  if (!progress.created || !isMadeOtherwise(next)) return next
  progress.observed = await untilNotStale(change, progress, context)
  return replan(planned, change, progress.observed, progress, context)
}

/** Cleans up after a failure half-way, and adds to its message what state the resource is left in. */
async function withAftermath(
  failure: Failure,
  planned: Change,
  progress: Progress,
  context: Context
): Promise<Failure> {
  if ((planned.action === 'replace' || planned.action === 'delete') && progress.lift !== 'none') {
    if (progress.deletion !== 'accepted') return await protectAgain(planned, failure, progress, context)
  }
  const { replaced, created, mayExist, observed } = progress
  const isThere = observed !== undefined && observed.state !== 'Terminating'
  if (!replaced || created || mayExist || isThere) return failure
  return {
    ...failure,
    message:
      `${failure.message} ${titleOf(planned)} that was to be replaced has been deleted. ` +
      'Run this again to create it.'
  }
}
