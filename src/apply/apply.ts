import type { Change, Plan } from '../plan/change.ts'
import { failureFrom, type Failure } from '../core/errors.ts'
import { titleOf } from '../resources/registry.ts'
import { ClosedMeanwhileError } from './closed.ts'
import type { Context } from './context.ts'
import { untilNotStale } from './converge.ts'
import { decidedOutcome } from './dry-run.ts'
import { inOrder, isNewlyMade, blockerIn } from './order.ts'
import type { Outcome } from './outcome.ts'
import { InterruptedError } from './ports.ts'
import { noProgress, outcomeOf, type Progress } from './progress.ts'
import { protectAgain } from './remove.ts'
import { withContent } from './inside.ts'
import { isMadeOtherwise, neverConverged, recheckByPlan, replan, settleCreate } from './replan.ts'
import { carryOutStep } from './steps.ts'
import { NotReadyError } from './wait.ts'

/**
 * How often a resource is planned again because others changed it meanwhile, before that is called a failure. Two go to
 * each answer that lags behind and shows what has just been replaced.
 */
const MAX_ROUNDS = 8

/**
 * Carries out a plan: all changes side by side, each to its end, whatever becomes of the others. A plan that is blocked
 * (`isBlocked`) is not carried out at all (see `dry-run.ts`).
 *
 * @returns one outcome for each change, in the plan's order; never rejects
 */
export async function apply(plan: Plan, context: Context): Promise<Outcome[]> {
  return await inOrder(plan.changes, async (change, before) => {
    const settled = decidedOutcome(plan, change)
    if (settled !== undefined) return settled
    const blocker = blockerIn(change, before)
    if (blocker !== undefined)
      return outcomeOf(change, noProgress(change), { result: 'not-attempted', failure: blocker })
    const isVoid = before.some(({ result }) => isNewlyMade(result))
    return await carryOut(change, context, isVoid)
  })
}

/** @param isVoid whether its parent is another one now, so that nothing is in it */
async function carryOut(planned: Change, context: Context, isVoid: boolean): Promise<Outcome> {
  const progress = noProgress(planned)
  if (isVoid) progress.observed = undefined
  try {
    const first = isVoid ? replan(planned, planned, undefined, progress, context) : planned
    const outcome = await carryOutSteps(planned, first, progress, context)
    return await withContent(outcome, planned, progress, context)
  } catch (thrown) {
    if (thrown instanceof ClosedMeanwhileError) {
      progress.observed = undefined
      const result = progress.created || progress.replaced ? 'deleted' : 'not-attempted'
      return { ...outcomeOf(planned, progress, { result }), isClosedMeanwhile: true }
    }
    if (thrown instanceof NotReadyError) progress.observed = thrown.observed ?? progress.observed
    const failure = await withAftermath(failureFrom(thrown), planned, progress, context)
    const isBegun = progress.isBegun || progress.waitedMs > 0 || thrown instanceof InterruptedError
    const result = context.signal.aborted && !isBegun ? 'not-attempted' : 'failed'
    return outcomeOf(planned, progress, { result, failure })
  }
}

/** Each write is sent once for each look: what has been written to is looked at, and planned again, before the next. */
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

/** A create is refused where the resource exists, so it needs no look; nor does the one that a replace tries first. */
function isToRecheck({ action }: Change, { isTried, attempt }: Progress): boolean {
  return action === 'update' || action === 'delete' || (action === 'replace' && (isTried || attempt > 1))
}

async function planAgain(planned: Change, change: Change, progress: Progress, context: Context): Promise<Change> {
  const next = replan(planned, change, progress.observed, progress, context)
  settleCreate(next, progress.observed, progress)
  if (!progress.created || !isMadeOtherwise(next)) return next
  progress.observed = await untilNotStale(change, progress, context)
  return replan(planned, change, progress.observed, progress, context)
}

/** A failure half-way has left behind what the failure itself does not know of. */
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
