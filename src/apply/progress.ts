import type { Change, FieldChange } from '../plan/change.ts'
import { desiredOf } from '../plan/undeclared.ts'
import type { Observed } from '../resources/resource.ts'
import { isReady, type Outcome, type OutcomeEnd } from './outcome.ts'

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
}

/** Where a change begins: nothing has been done, and the resource is as it was when the change was planned. */
export function noProgress(change: Change): Progress {
  return {
    observed: 'observed' in change ? change.observed : undefined,
    created: false,
    changed: false,
    replaced: false,
    fields: [],
    waitedMs: 0,
    mayExist: false
  }
}

/** How a resource ended that is as declared now. */
export function resultOf({ replaced, created, changed }: Progress): 'replaced' | 'created' | 'updated' | 'unchanged' {
  if (replaced) return 'replaced'
  if (created) return 'created'
  return changed ? 'updated' : 'unchanged'
}

/** The outcome of a change, from what has become of its resource. */
export function outcomeOf(change: Change, progress: Progress, end: OutcomeEnd): Outcome {
  const { observed, created, changed, fields, waitedMs, mayExist } = progress
  return {
    kind: change.kind,
    name: change.name,
    ...(change.parent && { parent: change.parent }),
    declaredName: change.declaredName,
    created,
    changed,
    ready: isReady(observed, desiredOf(change)),
    observed,
    fields,
    ...end,
    ...(waitedMs > 0 ? { waitedMs } : {}),
    ...(mayExist ? { mayExist } : {}),
    ...(change.declared === undefined ? { isUndeclared: true } : {})
  }
}
