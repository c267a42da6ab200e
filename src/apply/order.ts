import type { Failure } from '../core/errors.ts'
import type { Result } from '../core/result.ts'
import type { Change } from '../plan/change.ts'
import { titleOf } from '../resources/registry.ts'
import { keyOf } from '../resources/resource.ts'
import type { Outcome } from './outcome.ts'

/**
 * Carries out changes side by side, except for a resource and those inside it: a deletion waits for the changes of all
 * resources inside, every other change waits for its parent's.
 *
 * @param carryOut gets a change and the outcomes of those before it; must not reject
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

/** Whether a resource with this result is a new one. */
export function isNewlyMade(result: Result): boolean {
  return result === 'created' || result === 'replaced'
}

/** Why the outcomes before a change block it: its parent failed, or a resource inside it still exists. */
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
