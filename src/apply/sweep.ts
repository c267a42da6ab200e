import type { Change, Delete } from '../plan/change.ts'
import { desiredOf } from '../plan/undeclared.ts'
import { failureFrom } from '../core/errors.ts'
import {
  byKey,
  changeSince,
  deletionWarning,
  keptForProtection,
  type DecidedResource,
  type SweepPlan
} from '../plan/sweep.ts'
import { decideSweep, questionOf, type SweepDecision } from '../plan/sweep-decision.ts'
import { titleOf } from '../resources/registry.ts'
import { isGuarded } from '../resources/ownership.ts'
import { keyOf, type Observed } from '../resources/resource.ts'
import { Answers } from './answers.ts'
import { dryRunOutcomes, notAttemptedOutcomes } from './dry-run.ts'
import { limiter, type Limit } from '../core/limiter.ts'
import { inOrder, blockerIn } from './order.ts'
import { isReady, withoutEnd, type Outcome } from './outcome.ts'
import { type Result } from '../core/result.ts'
import { InterruptedError } from './ports.ts'
import type { SweepContext, SweepSelection } from './sweep-selection.ts'
import { NotReadyError, waitUntilGone } from './wait.ts'

/** How many resources are read again and deleted at once: few, so that little time passes between the two. */
const DELETIONS_AT_ONCE = 8
/** How old GitHub's answer may be right before a delete. */
const MAX_AGE_MS = 5_000

/** The end of a sweep. */
export interface Swept {
  /** One for each change of the plan, in its order. */
  readonly outcomes: readonly Outcome[]
  readonly notices: readonly string[]
  readonly warnings: readonly string[]
}

/** The outcomes of a sweep's dry run. Keeping a protected resource is no failure of a sweep. */
export function sweepDryRunOutcomes({ plan }: SweepPlan): Outcome[] {
  return dryRunOutcomes(plan).map(withoutFailure)
}

/** The outcomes of a sweep that deletes nothing, because it would delete too much. */
export function unsweptOutcomes({ plan }: SweepPlan): Outcome[] {
  return notAttemptedOutcomes(plan).map(withoutFailure)
}

function withoutFailure(outcome: Outcome): Outcome {
  return outcome.result === 'refused' ? { ...withoutEnd(outcome), result: 'refused' } : outcome
}

/**
 * Deletes the selected resources, each after a second look at it and its owner, and waits until they are gone. Keeps those
 * that have changed since they were selected. One that fails does not stop the others; never rejects.
 */
export async function carryOutSweep(chosen: SweepSelection, context: SweepContext): Promise<Swept> {
  const { plan, decided } = chosen
  const second: SecondLook = {
    ...context,
    decided: byKey(decided),
    // GitHub is asked again: the answers behind the selection are old by now.
    answers: new Answers(context, context.deadline),
    inTurn: limiter(DELETIONS_AT_ONCE)
  }
  const deletions = plan.changes.filter((change) => change.action === 'delete')
  // Resources that share an answer are deleted together, so that the answer is not old for the last of them.
  const together = [...Map.groupBy(deletions, (change) => change.why).values()].flat()
  const swept = new Map<string, SweptOne>()
  const kept = plan.changes.filter((change) => change.action !== 'delete')
  const planned = new Map(sweepDryRunOutcomes(chosen).map((outcome) => [keyOf(outcome), outcome]))
  await inOrder<Change>([...together, ...kept], async (change, before) => {
    const outcome = planned.get(keyOf(change))
    if (outcome !== undefined && change.action !== 'delete') return outcome
    const one = await sweepInOrder(change as Delete, before, second)
    swept.set(keyOf(change), one)
    return one.outcome
  })
  return {
    outcomes: sweepDryRunOutcomes(chosen).map((outcome) => swept.get(keyOf(outcome))?.outcome ?? outcome),
    notices: deletions.flatMap((change) => swept.get(keyOf(change))?.notice ?? []),
    warnings: deletions.flatMap((change) => swept.get(keyOf(change))?.warning ?? [])
  }
}

interface SecondLook extends SweepContext {
  readonly decided: ReadonlyMap<string, DecidedResource>
  readonly answers: Answers
  readonly inTurn: Limit
}

/** What one deletion works with. */
interface Deletion extends SecondLook {
  /** The number of the next delete; left out for the first. */
  readonly attempt?: number
  /** Written to once a delete was sent that may have taken effect. */
  readonly sent: { mayBeDeleted: boolean }
}

/** The outcome of one deletion, and the message about it. */
interface SweptOne {
  readonly outcome: Outcome
  readonly notice?: string
  readonly warning?: string
}

/** Keeps a resource if one inside it stays. */
async function sweepInOrder(change: Delete, before: readonly Outcome[], second: SecondLook): Promise<SweptOne> {
  const blocker = blockerIn(change, before)
  if (blocker === undefined) return await sweepOne(change, second)
  return { outcome: sweptOutcome(change, 'unchanged', change.observed), warning: blocker.message }
}

async function sweepOne(change: Delete, second: SecondLook): Promise<SweptOne> {
  const { clock, signal } = second
  let asked = false
  const sent = { mayBeDeleted: false }
  try {
    const kept = await second.inTurn(() => deleteIfUnchanged(change, { ...second, sent }))
    if (kept !== 'asked') return { ...kept, outcome: { ...kept.outcome, changed: sent.mayBeDeleted } }
    asked = true
    const since = clock.now()
    if (second.wait) await waitUntilGone(desiredOf(change), change.observed, second)
    const waitedMs = clock.now() - since
    const last = second.wait ? undefined : terminating(change)
    const outcome = { ...sweptOutcome(change, 'deleted', last), changed: true, ...(waitedMs > 0 && { waitedMs }) }
    return { outcome, warning: deletionWarning(change) }
  } catch (thrown) {
    const last = thrown instanceof NotReadyError ? thrown.observed : asked ? terminating(change) : change.observed
    const changed = asked || sent.mayBeDeleted || thrown instanceof InterruptedError
    const result = signal.aborted && !changed ? 'not-attempted' : 'failed'
    const end = { result, failure: failureFrom(thrown) } as const
    return { outcome: { ...sweptOutcome(change, 'unchanged', last), changed, ...end } }
  }
}

function terminating({ observed }: Delete): Observed {
  return { ...observed, state: 'Terminating', ready: false }
}

/** Asks Pinecone to delete a resource that is as it was when it was selected, and whose owner has still ended. */
async function deleteIfUnchanged(change: Delete, second: Deletion): Promise<SweptOne | 'asked'> {
  const { pinecone, decided, answers, policy, signal } = second
  const { nowMs } = policy.expiry
  const item = decided.get(keyOf(change))
  if (item === undefined) throw new Error(`${change.name} was never decided about`)
  // Decides by the time of the first look, so that time alone does not change the decision. Asks GitHub first, which may
  // take long, so that the read comes right before the deletion.
  const decision = decideSweep(
    item,
    await answers.to(questionOf(item, nowMs), second.attempt === undefined ? MAX_AGE_MS : 0),
    nowMs
  )
  signal.throwIfAborted()
  const seen = await pinecone.describe(change)
  const { mayBeDeleted } = second.sent
  if (seen === undefined) return mayBeDeleted ? 'asked' : { outcome: sweptOutcome(change, 'absent', undefined) }
  // The delete that lost its answer took effect.
  if (mayBeDeleted && seen.state === 'Terminating') return 'asked'
  const difference = changeSince(item.observed, seen)
  if (difference !== undefined) return keepAfterAll(change, seen, { do: 'keep', why: difference })
  if (decision.do === 'keep') return keepAfterAll(change, seen, decision)
  return isGuarded(seen) ? keepProtected(change, seen) : await sendDelete(change, seen, second)
}

async function sendDelete(change: Delete, seen: Observed, second: Deletion): Promise<SweptOne | 'asked'> {
  const { pinecone, clock, deadline, signal } = second
  const attempt = second.attempt ?? 1
  const answer = await pinecone.delete(change, attempt)
  switch (answer.type) {
    case 'accepted':
      return 'asked'
    case 'gone':
      // An earlier delete that lost its answer may be the one that took effect.
      return second.sent.mayBeDeleted ? 'asked' : { outcome: sweptOutcome(change, 'absent', undefined) }
    case 'protected':
      return keepProtected(change, seen)
    case 'ambiguous':
      second.sent.mayBeDeleted ||= answer.mayBeOurs
      if (clock.now() + answer.retryAfterMs >= deadline) throw answer.because
      await clock.sleep(answer.retryAfterMs, signal)
      return await deleteIfUnchanged(change, { ...second, attempt: attempt + 1 })
  }
}

function keepAfterAll(change: Delete, seen: Observed, { why, uncertainty }: SweepDecision & { do: 'keep' }): SweptOne {
  const words = `${titleOf(change)} is kept after all: ${why}.`
  return { outcome: sweptOutcome(change, 'unchanged', seen), [uncertainty === undefined ? 'notice' : 'warning']: words }
}

function keepProtected(change: Delete, seen: Observed): SweptOne {
  return {
    outcome: sweptOutcome(change, 'refused', seen),
    warning: keptForProtection(change, change.why ?? '').message
  }
}

function sweptOutcome(change: Delete, result: Exclude<Result, 'failed'>, observed: Observed | undefined): Outcome {
  const { kind, name, parent, declaredName } = change
  return {
    kind,
    name,
    ...(parent && { parent }),
    declaredName,
    result,
    created: false,
    changed: false,
    ready: isReady(observed, desiredOf(change)),
    observed,
    fields: [],
    // A sweep fills no output that is for declared resources.
    isUndeclared: true
  }
}
