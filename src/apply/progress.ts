import type { ActionError } from '../core/errors.ts'
import type { Change, FieldChange } from '../plan/change.ts'
import type { Backup } from '../plan/backup-model.ts'
import { desiredOf } from '../plan/undeclared.ts'
import type { Observed } from '../resources/resource.ts'
import type { Context } from './context.ts'
import { isReady, type Outcome, type OutcomeEnd } from './outcome.ts'
import { InterruptedError, type Ambiguous } from './ports.ts'

/** What a run has done to one resource so far. Mutable: each step of a change records its part. */
export interface Progress {
  observed: Observed | undefined
  created: boolean
  changed: boolean
  replaced: boolean
  fields: readonly FieldChange[]
  waitedMs: number
  /** A create was sent, and it is unknown whether it took effect. */
  mayExist: boolean
  /** A write was sent. */
  isBegun: boolean
  /** The number of the next write, counted since the last clear answer. */
  attempt: number
  /** The fields of an update that lost its answer. */
  unconfirmed: readonly FieldChange[] | undefined
  /** `maybe`: the delete lost its answer. */
  deletion: 'none' | 'maybe' | 'accepted'
  /** Pinecone answered the delete with "gone", and there was no time to wait before looking again. */
  isSaidGone: boolean
  /** Whether this run lifted the deletion protection; `maybe`: that update lost its answer. */
  lift: 'none' | 'maybe' | 'done'
  liftedAtMs: number
  /** When to give up deleting, so that there is time to put the protection back. */
  liftDeadline: number
  /** The create that a replace tries before it deletes anything got an expected answer. */
  isTried: boolean
  /** The resource as read again before anything was deleted. */
  confirmed: Observed | undefined
  /** The resource as the create answered it. */
  made: Observed | undefined
  /** The backup that it is restored from, and the restore job once there is one. */
  restored: { readonly backupId: string; readonly jobId: string | undefined } | undefined
  /** The backup that was made before its deletion. */
  backup: Backup | undefined
  /** Set when no time is left for another write. */
  givenUp: ActionError | undefined
}

/**
 * The end of one step of a change: the resource's outcome; the resource as seen, to be planned again; or `again` if it has
 * to be read before the next write.
 */
export type StepEnd = Outcome | { readonly replanFor: Observed | undefined } | 'again'

/** The progress at the start: nothing is done, and the resource is as it was when the change was planned. */
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

/** Sends one write, and records that it was sent, unless a cancellation came first. */
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

/** The first and the longest wait before another look while reads and answers to writes disagree. */
export const LAG_FIRST_MS = 500
const LAG_MOST_MS = 5_000

/** Waits before another look, longer each time; false if there is no time for that. */
export async function lag(progress: Progress, { clock, signal, deadline }: Context): Promise<boolean> {
  const delay = Math.min(LAG_FIRST_MS * 2 ** (progress.attempt - 1), LAG_MOST_MS)
  if (clock.now() + delay >= deadline) return false
  progress.attempt += 1
  await clock.sleep(delay, signal)
  return true
}

/** Waits after an ambiguous answer. If no time is left, the next look is the last. */
export async function pause(
  { retryAfterMs, because }: Ambiguous,
  progress: Progress,
  { clock, signal, deadline }: Context
): Promise<void> {
  progress.attempt += 1
  if (clock.now() + retryAfterMs >= deadline) progress.givenUp = because
  else await clock.sleep(retryAfterMs, signal)
}

/** The result of a resource that is as declared now. */
export function resultOf({ replaced, created, changed }: Progress): 'replaced' | 'created' | 'updated' | 'unchanged' {
  if (replaced) return 'replaced'
  if (created) return 'created'
  return changed ? 'updated' : 'unchanged'
}

/** The outcome of a change, from the progress of its resource. */
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

/** A shorter wait does not count: the resource was as it should be at the first look. */
const SHORTEST_WAIT_MS = 50

/** Adds the time that `wait` takes to the resource's waiting time. */
export async function timed<Value>(progress: Progress, { clock }: Context, wait: () => Promise<Value>): Promise<Value> {
  const start = clock.now()
  try {
    return await wait()
  } finally {
    const took = clock.now() - start
    if (took >= SHORTEST_WAIT_MS) progress.waitedMs += took
  }
}
