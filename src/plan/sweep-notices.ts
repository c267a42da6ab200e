// A sweep's messages about resources that it does not delete: untagged, unreadable, or of other repositories. Pure.

import { readOwnership } from '../resources/ownership.ts'
import type { Observed } from '../resources/resource.ts'
import { firstOf } from '../core/text/words.ts'
import type { Change } from './change.ts'
import { keptText, MAX_NAMES } from './sweep.ts'
import { isExpired } from './sweep-decision.ts'
import { undeclaredTarget } from './undeclared.ts'
import { unreadChange, type Unreadable } from './unread.ts'

/** By then every repository that still exists has swept its expired resources. */
const STRANGERS_AFTER_MS = 7 * 24 * 60 * 60_000

/** The resources without ownership tags whose names end like a pull request's, by its number. */
export function unownedByNumber(all: readonly Observed[], repositoryId: string): ReadonlyMap<number, Observed[]> {
  const found = all.flatMap((observed): [number, Observed][] => {
    const ownership = readOwnership(observed)
    const isLost =
      ownership.by === 'nobody' ||
      (ownership.by === 'permanent' && ownership.repositoryId === repositoryId) ||
      (ownership.by === 'malformed' && ownership.repositoryId === '')
    const number = /-pr-([1-9]\d{0,8})$/.exec(observed.name)?.[1]
    return isLost && number !== undefined ? [[Number(number), observed]] : []
  })
  const byNumber = Map.groupBy(found, ([number]) => number)
  return new Map([...byNumber].map(([number, pairs]) => [number, pairs.map(([, observed]) => observed)]))
}

/** The warning about resources that a closed pull request's teardown would have deleted if they had their tags. */
export function unownedWarnings(ofClosed: readonly Observed[]): string[] {
  if (ofClosed.length === 0) return []
  return [
    `${keptText(ofClosed)}, because they have no ownership tags, although their names are those of closed pull requests. ` +
      'If they were left behind, delete them by hand.'
  ]
}

/** A repository that was deleted and created again has another id: nobody sweeps the resources of the first one. */
export function strangersNotices(all: readonly Observed[], repositoryId: string, nowMs: number): string[] {
  const expired = all.flatMap((observed) => {
    const ownership = readOwnership(observed)
    if (ownership.by !== 'pull-request' && ownership.by !== 'run' && ownership.by !== 'job') return []
    const isOld = isExpired(ownership, nowMs - STRANGERS_AFTER_MS)
    return ownership.repositoryId !== repositoryId && isOld ? [{ observed, ownership }] : []
  })
  if (expired.length === 0) return []
  const ids = [...new Set(expired.map(({ ownership }) => ownership.repositoryId))]
  return [
    `${keptText(expired.map(({ observed }) => observed))} although they expired more than a week ago, because other repositories own them ` +
      `(id ${firstOf(ids, MAX_NAMES)}). If one of these was this repository before it was created again, nothing else ` +
      'will delete them: do it by hand.'
  ]
}

/** A failure for each resource that has this repository's temporary ownership tags and cannot be read otherwise. */
export function unreadOwned(unreadable: readonly Unreadable[], repositoryId: string): Change[] {
  return unreadable.flatMap(({ kind, name, model, because }) => {
    const ownership = readOwnership({ kind, name: name ?? '', model })
    const isOurs = ownership.by !== 'nobody' && ownership.by !== 'permanent' && ownership.repositoryId === repositoryId
    return isOurs && name !== undefined ? [unreadChange(undeclaredTarget({ kind, name }), because)] : []
  })
}
