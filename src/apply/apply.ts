import type { Change, Create, Delete, FieldChange, Plan, Replace, Update } from '../plan/change.ts'
import { changedFields, kindsApart } from '../plan/compare.ts'
import { ActionError, failureFrom, type Failure } from '../plan/failure.ts'
import { isRenewal } from '../plan/marking.ts'
import { ownershipFailure } from '../plan/ownership.ts'
import { planOne } from '../plan/plan.ts'
import { titleOf } from '../resources/kinds.ts'
import type { Observed } from '../resources/resource.ts'
import type { Context } from './context.ts'
import { InterruptedError } from './ports.ts'
import { isReady, type Outcome, type Result } from './outcome.ts'
import { create, gone, isUntold, NotReadyError, ready, told, type Expectation } from './provision.ts'
import { remove } from './remove.ts'

/**
 * How often a resource is planned again because others changed it meanwhile, before that is called a failure. Two go to
 * each answer that lags behind and shows what has just been replaced.
 */
const MOST_ROUNDS = 8

/** What has become of one resource so far. */
interface Trail {
  observed: Observed | undefined
  created: boolean
  changed: boolean
  replaced: boolean
  fields: readonly FieldChange[]
  waitedMs: number
  /** A create was sent, and whether it took effect is not known. */
  mayExist: boolean
  /** Whether the plan that the user was shown deletes it. */
  readonly isNamedForDeletion: boolean
}

/**
 * Carries out a plan: all changes side by side, each to its end, whatever becomes of the others. A plan that is blocked
 * (`isBlocked`) is not carried out at all (see `foretell.ts`).
 *
 * @returns one outcome for each change, in the plan's order; never rejects
 */
export async function apply(plan: Plan, context: Context): Promise<Outcome[]> {
  return await Promise.all(plan.changes.map((change) => carryOut(change, context)))
}

async function carryOut(change: Change, context: Context): Promise<Outcome> {
  const trail: Trail = {
    observed: 'observed' in change ? change.observed : undefined,
    created: false,
    changed: false,
    replaced: false,
    fields: [],
    waitedMs: 0,
    mayExist: false,
    isNamedForDeletion: change.action === 'replace'
  }
  try {
    return await step(change, trail, context, 1)
  } catch (thrown) {
    if (thrown instanceof NotReadyError) trail.observed = thrown.observed ?? trail.observed
    const isBegun = trail.changed || trail.mayExist || trail.waitedMs > 0 || thrown instanceof InterruptedError
    return outcomeOf(change, trail, context.signal.aborted && !isBegun ? 'untried' : 'failed', failureFrom(thrown))
  }
}

async function step(change: Change, trail: Trail, context: Context, round: number): Promise<Outcome> {
  switch (change.action) {
    case 'refuse':
      trail.fields = change.fields
      return outcomeOf(change, trail, trail.changed ? 'failed' : 'refused', change.failure)
    case 'keep':
      return await keep(change, trail, context, round)
    case 'create':
      return await provision(change, trail, context, round)
    case 'update':
      if (isUntold(change.declared, change.observed)) return await learn(change, change.observed, trail, context, round)
      return await mend(change, trail, context, round)
    case 'replace':
      trail.fields = change.fields
      if ((await clear(change, trail, context, true)) === 'deleted') trail.replaced = true
      return await provision(change, trail, context, round)
    case 'delete':
      return await destroy(change, trail, context)
  }
}

async function provision(change: Create | Replace, trail: Trail, context: Context, round: number): Promise<Outcome> {
  const made = await create(change, context, () => {
    trail.mayExist = true
  })
  trail.mayExist = false
  trail.observed = made.observed
  const isAnothers =
    made.isFound && ownershipFailure(change.declared, made.observed, 'use', context.policy) !== undefined
  if (made.isOurs && !isAnothers) trail.created = trail.changed = true
  const isToCompare = made.isFound && (!made.isOurs || changedFields(change.declared, made.observed).length > 0)
  if (isAnothers || isToCompare) {
    return await again(change, made.observed, trail, context, round)
  }
  return await settle(change, made.observed, { isNew: true, isChanged: false }, trail, context, round)
}

/**
 * Nothing is written to an index that does not tell yet what it is: it may turn out to be another than is declared. So
 * that is waited for, even by a run that does not wait for more, and then all of it is compared.
 */
async function learn(
  change: Change,
  observed: Observed,
  trail: Trail,
  context: Context,
  round: number
): Promise<Outcome> {
  const expectation = { isNew: trail.created, isChanged: false }
  const seen = await timed(trail, context, () => told(change.declared, observed, expectation, context))
  return await again(change, seen, trail, context, round)
}

async function mend(change: Update, trail: Trail, context: Context, round: number): Promise<Outcome> {
  const updated = await context.pinecone.update(change.declared, change.patch, change.observed)
  if (updated === undefined) return await again(change, undefined, trail, context, round)
  const { observed } = updated
  const isChange = !isRenewal(change.fields)
  Object.assign(trail, {
    observed,
    changed: trail.changed || isChange,
    fields: isChange ? [...trail.fields, ...change.fields] : trail.fields
  })
  if (observed === undefined) return await again(change, undefined, trail, context, round)
  return await settle(change, observed, { isNew: trail.created, isChanged: true }, trail, context, round)
}

async function keep(
  change: Extract<Change, { action: 'keep' }>,
  trail: Trail,
  context: Context,
  round: number
): Promise<Outcome> {
  const { observed } = change
  switch (context.command) {
    case 'show':
      if (observed !== undefined) return outcomeOf(change, trail, 'found')
      return outcomeOf(change, trail, 'absent', missing(change))
    case 'destroy':
      if (observed !== undefined && context.wait) {
        await timed(trail, context, () => gone(change.declared, observed, context))
      }
      trail.observed = undefined
      return outcomeOf(change, trail, 'absent')
    case 'apply':
      if (observed === undefined) return outcomeOf(change, trail, 'unchanged')
      if (context.wait && isUntold(change.declared, observed))
        return await learn(change, observed, trail, context, round)
      return await settle(change, observed, { isNew: trail.created, isChanged: false }, trail, context, round)
  }
}

async function settle(
  change: Change,
  observed: Observed,
  expectation: Expectation,
  trail: Trail,
  context: Context,
  round: number
): Promise<Outcome> {
  const settled = await timed(trail, context, () => ready(change.declared, observed, expectation, context))
  if (settled === 'gone') return await again(change, undefined, trail, context, round)
  if (context.wait && changedFields(change.declared, settled.observed).length > 0) {
    return await again(change, settled.observed, trail, context, round)
  }
  trail.observed = settled.observed
  return outcomeOf(change, trail, resultOf(trail))
}

async function timed<Value>(trail: Trail, { clock }: Context, wait: () => Promise<Value>): Promise<Value> {
  const start = clock.now()
  try {
    return await wait()
  } finally {
    trail.waitedMs += clock.now() - start
  }
}

function resultOf(trail: Trail): Result {
  if (trail.replaced) return 'replaced'
  if (trail.created) return 'created'
  return trail.changed ? 'updated' : 'unchanged'
}

async function destroy(change: Delete, trail: Trail, context: Context): Promise<Outcome> {
  const result = await clear(change, trail, context, context.wait)
  return outcomeOf(change, trail, result)
}

/** Deletes a resource and, if asked to, waits until it is gone; what has become of it so far is in the trail. */
async function clear(
  change: Delete | Replace,
  trail: Trail,
  context: Context,
  waits: boolean
): Promise<'deleted' | 'absent'> {
  const answer = await remove(change, context)
  if (answer === 'accepted') {
    trail.changed = true
    trail.observed = { ...change.observed, state: 'Terminating', ready: false }
    const isReplaced = change.action === 'replace'
    if (waits) await timed(trail, context, () => gone(change.declared, change.observed, context, isReplaced))
  }
  if (waits || answer === 'gone') trail.observed = undefined
  return answer === 'accepted' ? 'deleted' : 'absent'
}

/** Plans a resource again, because it is not what the plan was made for. */
async function again(
  change: Change,
  observed: Observed | undefined,
  trail: Trail,
  context: Context,
  round: number
): Promise<Outcome> {
  if (round >= MOST_ROUNDS) {
    throw new ActionError({
      reason: 'api-error',
      message:
        `${titleOf(change)} was changed or deleted by someone else each time this ` +
        `run tried to make it as declared. Find out who else manages it, then run this again.`
    })
  }
  trail.observed = observed
  const next = planOne(context.command, change.declared, observed, context.policy)
  if (next.action === 'replace' && !trail.isNamedForDeletion) throw madeOtherwise(change, next.observed)
  return await step(next, trail, context, round + 1)
}

/** Nothing is deleted that the plan did not name, allowed or not. */
function madeOtherwise(change: Change, observed: Observed): ActionError {
  const planned = 'observed' in change ? change.observed : undefined
  const how = planned === undefined ? 'not seen' : planned.isPartial ? 'not ready' : 'another one'
  const apart = kindsApart(change.declared, observed)
  return new ActionError({
    reason: 'immutable-change',
    message:
      `${titleOf(change)} was ${how} when this run made its plan, and is otherwise than declared. ` +
      (apart === undefined ? 'Run' : `${apart} Use another name, or run`) +
      ` this again to see what it would take.`
  })
}

function missing(change: Change): Failure {
  return {
    reason: 'not-found',
    message: `${titleOf(change)} does not exist. ` + `Create it with "command: apply", or correct the name.`
  }
}

function outcomeOf(change: Change, trail: Trail, result: Result, failure?: Failure): Outcome {
  const { observed, created, changed, fields, waitedMs, mayExist } = trail
  return {
    kind: change.kind,
    name: change.name,
    declaredName: change.declaredName,
    result,
    created,
    changed,
    ready: isReady(observed, change.declared),
    observed,
    fields,
    ...(failure === undefined ? {} : { failure }),
    ...(waitedMs > 0 ? { waitedMs } : {}),
    ...(mayExist ? { mayExist } : {}),
    ...(change.declared.isUndeclared ? { isUndeclared: true } : {})
  }
}
