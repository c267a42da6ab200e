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
import { isProtected, keyOf, type Observed } from '../resources/resource.ts'
import { Answers } from './answers.ts'
import { dryRunOutcomes, notAttemptedOutcomes } from './dry-run.ts'
import { limiter, type Limit } from '../core/limiter.ts'
import { inOrder, blockerIn } from './order.ts'
import { isReady, withoutEnd, type Outcome } from './outcome.ts'
import { type Result } from '../core/result.ts'
import { InterruptedError } from './ports.ts'
import type { SweepContext, SweepSelection } from './sweep-selection.ts'
import { NotReadyError, waitUntilGone } from './wait.ts'

/** How many resources are read again and deleted at once: few, so that no time passes between the two. */
const DELETIONS_AT_ONCE = 8

/** What has become of a sweep. */
export interface Swept {
  /** One for each change of the plan, in its order. */
  readonly outcomes: readonly Outcome[]
  readonly notices: readonly string[]
  readonly warnings: readonly string[]
}

/** How a sweep would end: the outcomes of a dry run. What is protected is kept, which is no failure of a sweep. */
export function sweepDryRunOutcomes({ plan }: SweepPlan): Outcome[] {
  return dryRunOutcomes(plan).map(withoutFailure)
}

/** The outcomes of a sweep that deletes nothing, because it would be too much. */
export function unsweptOutcomes({ plan }: SweepPlan): Outcome[] {
  return notAttemptedOutcomes(plan).map(withoutFailure)
}

function withoutFailure(outcome: Outcome): Outcome {
  return outcome.result === 'refused' ? { ...withoutEnd(outcome), result: 'refused' } : outcome
}

/**
 * Deletes what was chosen, each after a second look at it and at what it belongs to, and waits until it is gone. What
 * has changed since it was chosen is kept. Whatever becomes of one, the others go on; never rejects.
 */
export async function carryOutSweep(chosen: SweepSelection, context: SweepContext): Promise<Swept> {
  const { plan, decided } = chosen
  const second: SecondLook = {
    ...context,
    decided: byKey(decided),
    // New ones: what was answered for the choice is old by now.
    answers: new Answers(context, context.deadline),
    inTurn: limiter(DELETIONS_AT_ONCE)
  }
  const deletions = plan.changes.filter((change) => change.action === 'delete')
  // What shares an answer goes together, so that the answer is not old when the last of them goes.
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

/** What the second look works with. */
interface SecondLook extends SweepContext {
  readonly decided: ReadonlyMap<string, DecidedResource>
  readonly answers: Answers
  readonly inTurn: Limit
  /** The number of the deletion that is to be sent; left out for the first. */
  readonly attempt?: number
}

/** What has become of one deletion, and what is to be said of it. */
interface SweptOne {
  readonly outcome: Outcome
  readonly notice?: string
  readonly warning?: string
}

/** What still holds something that stays is kept with it. */
async function sweepInOrder(change: Delete, before: readonly Outcome[], second: SecondLook): Promise<SweptOne> {
  const blocker = blockerIn(change, before)
  if (blocker === undefined) return await sweepOne(change, second)
  return { outcome: outcomeOf(change, 'unchanged', change.observed), warning: blocker.message }
}

async function sweepOne(change: Delete, second: SecondLook): Promise<SweptOne> {
  const { clock, signal } = second
  let asked = false
  try {
    const kept = await second.inTurn(() => deleteIfUnchanged(change, second))
    if (kept !== 'asked') return kept
    asked = true
    const since = clock.now()
    if (second.wait) await waitUntilGone(desiredOf(change), change.observed, second)
    const waitedMs = clock.now() - since
    const last = second.wait ? undefined : terminating(change)
    const outcome = { ...outcomeOf(change, 'deleted', last), changed: true, ...(waitedMs > 0 && { waitedMs }) }
    return { outcome, warning: deletionWarning(change) }
  } catch (thrown) {
    const last = thrown instanceof NotReadyError ? thrown.observed : asked ? terminating(change) : change.observed
    const isBegun = asked || thrown instanceof InterruptedError
    const result = signal.aborted && !isBegun ? 'not-attempted' : 'failed'
    const end = { result, failure: failureFrom(thrown) } as const
    return { outcome: { ...outcomeOf(change, 'unchanged', last), changed: asked, ...end } }
  }
}

function terminating({ observed }: Delete): Observed {
  return { ...observed, state: 'Terminating', ready: false }
}

/** Asks for the deletion of what is still as it was when it was chosen, and belongs to what is still over. */
async function deleteIfUnchanged(change: Delete, second: SecondLook): Promise<SweptOne | 'asked'> {
  const { pinecone, decided, answers, policy, signal } = second
  const { nowMs } = policy.expiry
  const item = decided.get(keyOf(change))
  if (item === undefined) throw new Error(`${change.name} was never judged`)
  // Judged by the time of the first look, so that nothing but what has changed since then can change the decision. The
  // question comes first, since GitHub may take its time.
  const decision = decideSweep(item, await answers.to(questionOf(item, nowMs)), nowMs)
  signal.throwIfAborted()
  const seen = await pinecone.describe(change)
  const isSent = second.attempt !== undefined
  if (seen === undefined) return isSent ? 'asked' : { outcome: outcomeOf(change, 'absent', undefined) }
  // A deletion that lost its answer took effect.
  if (isSent && seen.state === 'Terminating') return 'asked'
  const difference = changeSince(item.observed, seen)
  if (difference !== undefined) return keepAfterAll(change, seen, { do: 'keep', why: difference })
  if (decision.do === 'keep') return keepAfterAll(change, seen, decision)
  return isProtected(seen) ? keepProtected(change, seen) : await sendDelete(change, seen, second)
}

async function sendDelete(change: Delete, seen: Observed, second: SecondLook): Promise<SweptOne | 'asked'> {
  const { pinecone, clock, deadline, signal } = second
  const attempt = second.attempt ?? 1
  const answer = await pinecone.delete(change, attempt)
  switch (answer.type) {
    case 'accepted':
      return 'asked'
    case 'gone':
      return { outcome: outcomeOf(change, 'absent', undefined) }
    case 'protected':
      return keepProtected(change, seen)
    case 'ambiguous':
      if (clock.now() + answer.retryAfterMs >= deadline) throw answer.because
      await clock.sleep(answer.retryAfterMs, signal)
      return await deleteIfUnchanged(change, { ...second, attempt: attempt + 1 })
  }
}

function keepAfterAll(change: Delete, seen: Observed, { why, uncertainty }: SweepDecision & { do: 'keep' }): SweptOne {
  const words = `${titleOf(change)} is kept after all: ${why}.`
  return { outcome: outcomeOf(change, 'unchanged', seen), [uncertainty === undefined ? 'notice' : 'warning']: words }
}

function keepProtected(change: Delete, seen: Observed): SweptOne {
  return { outcome: outcomeOf(change, 'refused', seen), warning: keptForProtection(change, change.why ?? '').message }
}

function outcomeOf(change: Delete, result: Exclude<Result, 'failed'>, observed: Observed | undefined): Outcome {
  const { kind, name, parent, declaredName } = change
  const ready = isReady(observed, desiredOf(change))
  const nothingDone = { created: false, changed: false, fields: [] }
  // Nothing that a sweep looks at is declared, so it fills no output that is meant for what is.
  return {
    kind,
    name,
    ...(parent && { parent }),
    declaredName,
    result,
    ready,
    observed,
    ...nothingDone,
    isUndeclared: true
  }
}
