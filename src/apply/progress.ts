import type { ActionError } from '../core/errors.ts'
import type { Change, FieldChange } from '../plan/change.ts'
import type { Backup } from '../plan/backup-model.ts'
import { desiredOf } from '../plan/undeclared.ts'
import type { Observed } from '../resources/resource.ts'
import type { Context } from './context.ts'
import { isReady, type Outcome, type OutcomeEnd } from './outcome.ts'
import { InterruptedError, type Ambiguous } from './ports.ts'

/** What has become of one resource so far. */
export interface Progress {
  observed: Observed | undefined
  created: boolean
  changed: boolean
  replaced: boolean
  fields: readonly FieldChange[]
  waitedMs: number
  /** A create was sent, and whether it took effect is not known. */
  mayExist: boolean
  /** A write was sent. */
  isBegun: boolean
  /** The number of the write that is sent next, counted since the last clear answer. */
  attempt: number
  /** The fields of a change in place that lost its answer. */
  unconfirmed: readonly FieldChange[] | undefined
  /** A deletion was accepted; `maybe`: it lost its answer. */
  deletion: 'none' | 'maybe' | 'accepted'
  /** Its deletion was answered that it is gone, and there was no time to wait before the look that this takes. */
  isSaidGone: boolean
  /** Deletion protection was lifted by this run; `maybe`: that lost its answer. */
  lift: 'none' | 'maybe' | 'done'
  liftedAtMs: number
  /** When deleting has to be given up, so that there is time to put the protection back. */
  liftDeadline: number
  /** The create that a replace tries before it deletes anything was answered as it should be. */
  isTried: boolean
  /** As it was when it was read again, before anything was deleted. */
  confirmed: Observed | undefined
  /** As the create answered it. */
  made: Observed | undefined
  /** What it was made from, and the job that does it. */
  restored: { readonly backupId: string; readonly jobId: string | undefined } | undefined
  /** The backup that was made before it is deleted. */
  backup: Backup | undefined
  /** There is no time left for another write. */
  givenUp: ActionError | undefined
}

/**
 * What one step of a change came to: how the resource ended; what it turned out to be, to be planned again; or that it
 * has to be looked at before anything more is written.
 */
export type StepEnd = Outcome | { readonly replanFor: Observed | undefined } | 'again'

/** Where a change begins: nothing has been done, and the resource is as it was when the change was planned. */
export function noProgress(change: Change): Progress {
  return {
    observed: 'observed' in change ? change.observed : undefined,
    created: false,
    changed: false,
    replaced: false,
    fields: [],
    waitedMs: 0,
    mayExist: false,
    isBegun: false,
    attempt: 1,
    unconfirmed: undefined,
    deletion: 'none',
    isSaidGone: false,
    lift: 'none',
    liftedAtMs: 0,
    liftDeadline: Infinity,
    isTried: false,
    confirmed: undefined,
    made: undefined,
    restored: undefined,
    backup: undefined,
    givenUp: undefined
  }
}

/** Sends one write, and records that it was sent. What a cancellation kept from being sent is not recorded. */
export async function send<Answer>(
  progress: Progress,
  { signal }: Context,
  write: (attempt: number) => Promise<Answer>
): Promise<Answer> {
  signal.throwIfAborted()
  try {
    const answer = await write(progress.attempt)
    progress.isBegun = true
    return answer
  } catch (error) {
    progress.isBegun ||= !signal.aborted || error instanceof InterruptedError
    throw error
  }
}

/** Lets time pass after a write without a clear answer. Where none is left, the next look is the last. */
export async function pause(
  { retryAfterMs, because }: Ambiguous,
  progress: Progress,
  { clock, signal, deadline }: Context
): Promise<void> {
  progress.attempt += 1
  if (clock.now() + retryAfterMs >= deadline) progress.givenUp = because
  else await clock.sleep(retryAfterMs, signal)
}

/** How a resource ended that is as declared now. */
export function resultOf({ replaced, created, changed }: Progress): 'replaced' | 'created' | 'updated' | 'unchanged' {
  if (replaced) return 'replaced'
  if (created) return 'created'
  return changed ? 'updated' : 'unchanged'
}

/** The outcome of a change, from what has become of its resource. */
export function outcomeOf(change: Change, progress: Progress, end: OutcomeEnd): Outcome {
  const { observed, created, fields, waitedMs, mayExist, unconfirmed, deletion, backup, restored } = progress
  return {
    kind: change.kind,
    name: change.name,
    ...(change.parent && { parent: change.parent }),
    declaredName: change.declaredName,
    created,
    changed: progress.changed || mayExist || unconfirmed !== undefined || deletion !== 'none',
    ready: isReady(observed, desiredOf(change)),
    observed,
    fields,
    ...end,
    ...(waitedMs > 0 ? { waitedMs } : {}),
    ...(mayExist ? { mayExist } : {}),
    ...(backup && { backup: { id: backup.id, source: backup.source } }),
    ...(restored && created ? { restoredFrom: restored.backupId } : {}),
    ...(change.declared === undefined ? { isUndeclared: true } : {}),
    ...(change.declared?.isInDeclared ? { isInDeclared: true } : {})
  }
}

/** What takes less has not been waited for: it was found as it should be without another look. */
const SHORTEST_WAIT_MS = 50

/** Measures how long is waited for a resource. */
export async function timed<Value>(progress: Progress, { clock }: Context, wait: () => Promise<Value>): Promise<Value> {
  const start = clock.now()
  try {
    return await wait()
  } finally {
    const took = clock.now() - start
    if (took >= SHORTEST_WAIT_MS) progress.waitedMs += took
  }
}
