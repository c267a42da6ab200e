import { fullNameOf, titleOf } from '../resources/registry.ts'
import { isGuarded, ownershipTagsOf } from '../resources/ownership.ts'
import { keyOf, type Identity, type Observed } from '../resources/resource.ts'
import { count, firstOf } from '../core/text/words.ts'
import type { Change, Delete, Plan } from './change.ts'
import type { Failure } from '../core/errors.ts'
import type { OwnedResource, SweepDecision } from './sweep-decision.ts'
import { undeclaredTarget } from './undeclared.ts'

/** How many resources one warning names; the plan names them all. */
export const MAX_NAMES = 10

/** A resource with the decision about it. */
export interface DecidedResource extends OwnedResource {
  readonly decision: SweepDecision
}

/** The plan of a sweep, and the warnings about it. */
export interface SweepPlan {
  readonly plan: Plan
  readonly warnings: readonly string[]
}

/** Plans to delete, to keep, or (because of deletion protection) to refuse each resource, in the given order. */
export function planSweep(decided: readonly DecidedResource[]): SweepPlan {
  const changes = decided.map(changeFor)
  const uncertainties = Map.groupBy(decided, ({ decision }) =>
    decision.do === 'keep' ? decision.uncertainty : undefined
  )
  const uncertaintyTexts = [...uncertainties].flatMap(([uncertainty, kept]) => {
    return uncertainty === undefined ? [] : [`${keptText(kept.map((one) => one.observed))}, because ${uncertainty}.`]
  })
  const guarded = changes.flatMap((change) => (change.action === 'refuse' ? [change.failure.message] : []))
  return { plan: { command: 'sweep', changes }, warnings: [...uncertaintyTexts, ...guarded] }
}

/** How many resources are kept, with the names of the first few. */
export function keptText(kept: readonly Observed[]): string {
  const names = kept.map((one) => `${one.kind} "${fullNameOf(one)}"`)
  return `${count(kept.length, 'resource is', 'resources are')} kept (${firstOf(names, MAX_NAMES)})`
}

function changeFor({ observed, decision }: DecidedResource): Change {
  const shared = { ...undeclaredTarget(observed), observed, why: decision.why }
  if (decision.do === 'keep') return { ...shared, action: 'keep' }
  if (!isGuarded(observed)) return { ...shared, action: 'delete', liftsProtection: false }
  const failure = keptForProtection(observed, decision.why)
  return { ...shared, action: 'refuse', isBlocking: false, fields: [], failure }
}

/** Why a sweep does not delete a protected orphan. */
export function keptForProtection(resource: Identity, why: string): Failure {
  return {
    reason: 'deletion-protected',
    message:
      `${titleOf(resource)} (${why}) would be swept, but has deletion protection enabled, so it is ` +
      'kept. Disable that if it may go.'
  }
}

/** Why a sweep deletes nothing: it would delete more than the user allows. Undefined if it would not. */
export function tooManyDeletions({ changes }: Plan, maxDeletions: number): Failure | undefined {
  const number = changes.filter(({ action }) => action === 'delete').length
  if (number <= maxDeletions) return undefined
  return {
    reason: 'too-many-deletions',
    message:
      `This sweep would delete ${count(number, 'resource')}, and "max-deletions" allows ${String(maxDeletions)}, so it ` +
      `deletes none. The plan in the log says which and why; if they may all go, set "max-deletions: ${String(number)}".`
  }
}

/** How a resource differs from what it was when it was selected; undefined if it does not. */
export function changeSince(chosen: Observed, seen: Observed): string | undefined {
  const [before, after] = [chosen, seen].map(({ kind, model }) => ownershipTagsOf(kind, model))
  const ownershipTags = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])
  const changed = [...ownershipTags].filter((tag) => before?.[tag] !== after?.[tag])
  if (changed.length > 0) return `${changed.sort().join(', ')} changed meanwhile`
  if (seen.state !== chosen.state) return `it became ${seen.state} meanwhile`
  return undefined
}

/** The warning about a deleted orphan: its own teardown did not run. */
export function deletionWarning(change: Delete): string {
  return (
    `${titleOf(change)} was left behind and is deleted by this sweep ` +
    `(${change.why ?? ''}): its own teardown did not run.`
  )
}

/** The resources by `keyOf`. */
export function byKey(decided: readonly DecidedResource[]): ReadonlyMap<string, DecidedResource> {
  return new Map(decided.map((one) => [keyOf(one.observed), one]))
}
