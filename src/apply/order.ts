import type { Failure } from '../core/errors.ts'
import type { Result } from '../core/result.ts'
import type { Change } from '../plan/change.ts'
import { titleOf } from '../resources/registry.ts'
import { keyOf } from '../resources/resource.ts'
import type { Outcome } from './outcome.ts'

/**
 * Carries out changes side by side, but for those of a resource and what is in it: a deletion comes after all that is
 * in the resource, everything else after its parent.
 *
 * @param carryOut given a change and the outcomes of those before it; does not reject
 * @returns the outcomes, in the order of the changes
 */
export async function inOrder<Item extends Change>(
  changes: readonly Item[],
  carryOut: (change: Item, before: readonly Outcome[]) => Promise<Outcome>
): Promise<Outcome[]> {
  const started = new Map<Item, Promise<Outcome>>()
  const start = (change: Item): Promise<Outcome> => {
    const known = started.get(change)
    if (known !== undefined) return known
    const outcome = Promise.all(before(change, changes).map(start)).then((outcomes) => carryOut(change, outcomes))
    started.set(change, outcome)
    return outcome
  }
  return await Promise.all(changes.map(start))
}

function before<Item extends Change>(change: Item, changes: readonly Item[]): Item[] {
  const isInside = (inner: Item, outer: Item): boolean =>
    inner.parent !== undefined && keyOf(inner.parent) === keyOf(outer)
  if (change.action === 'delete') return changes.filter((other) => isInside(other, change))
  return changes.filter((other) => other.action !== 'delete' && isInside(change, other))
}

/** Whether a resource with this result is another one than was there before. */
export function isNewlyMade(result: Result): boolean {
  return result === 'created' || result === 'replaced'
}

/** Why a change is not carried out after what came before it: its parent is not there, or something in it stays. */
export function blockerIn(change: Change, before: readonly Outcome[]): Failure | undefined {
  const isDeletion = change.action === 'delete'
  const other = before.find(({ result, observed, failure }) =>
    isDeletion
      ? observed !== undefined && observed.state !== 'Terminating'
      : failure !== undefined && result !== 'absent'
  )
  if (other === undefined) return undefined
  const why = isDeletion ? 'which is in it, is still there' : 'which it is in, is not as declared'
  return {
    reason: other.failure?.reason ?? 'not-ready',
    message: `${titleOf(change)} was left as it is, because ${titleOf(other)}, ${why}.`
  }
}
