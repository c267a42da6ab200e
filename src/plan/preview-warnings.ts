// What is to be said of a plan in a run for a pull request. Pure.

import { nameTailOf } from '../resources/owner.ts'
import { isOwnedBy, readOwnership } from '../resources/ownership.ts'
import { keyOf, type Observed } from '../resources/resource.ts'
import { titleOf } from '../resources/registry.ts'
import type { Plan } from './change.ts'
import type { Policy } from './policy.ts'

/** The warning of each replacement that no input names: it costs data, and nobody may have noticed that it would. */
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
 * The warning of each permanent resource that a `show` gives although the pull request has its own of that name.
 *
 * @param previews the names that the pull request's own would have, by the key of what is shown
 * @param all what exists of those names, by `keyOf`
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
