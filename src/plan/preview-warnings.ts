// The warnings about a plan in a run for a pull request. Pure.

import { nameTailOf } from '../resources/owner.ts'
import { isOwnedBy, readOwnership } from '../resources/ownership.ts'
import { keyOf, type Observed } from '../resources/resource.ts'
import { titleOf } from '../resources/registry.ts'
import type { Plan } from './change.ts'
import type { Policy } from './policy.ts'

/** A warning for each replace that no input names: it loses data, and perhaps nobody noticed that it would. */
export function replaceWarnings({ changes }: Plan, { allowReplace }: Policy): string[] {
  if (allowReplace !== 'all') return []
  return changes
    .filter(({ action }) => action === 'replace')
    .map(
      (change) =>
        `${titleOf(change)} is deleted and created again, with the loss of its data, because a field that cannot ` +
        `change in place differs. To ask for that by name, set "allow-replace: ${change.declaredName}"; to forbid it, ` +
        '"allow-replace: false".'
    )
}

/**
 * A warning for each permanent resource that a `show` reads although the pull request has its own of that name.
 *
 * @param shown the permanent resources; `preview` is the name that the pull request's own one would have
 * @param all the existing resources with those names, by `keyOf`
 */
export function shownInsteadWarnings(
  shown: readonly { readonly kind: Observed['kind']; readonly name: string; readonly preview: string }[],
  all: ReadonlyMap<string, Observed>,
  owner: { readonly repositoryId: string; readonly pullRequest: number }
): string[] {
  const whole = { lifetime: 'pull-request', ...owner } as const
  return shown.flatMap(({ kind, name, preview }) => {
    const own = all.get(keyOf({ kind, name: preview }))
    if (own === undefined || !isOwnedBy(whole, readOwnership(own))) return []
    return [
      `${titleOf({ kind, name })} is permanent, and pull request #${String(owner.pullRequest)} has its own, ` +
        `"${preview}". To show that one, set "lifetime: pull-request" (its names end in -${nameTailOf(whole)}).`
    ]
  })
}
