// Which resource is backed up before a deletion. Pure.

import { resourceType, titleOf } from '../resources/registry.ts'
import { keyOf, type Identity, type Observed } from '../resources/resource.ts'
import type { Change } from './change.ts'
import type { Policy } from './policy.ts'
import { refused } from './undeclared.ts'

/** The resource whose backup has another's data: itself, or the nearest parent with backups; undefined if there is none. */
export function backedUpBy({ kind, name, parent }: Identity): Identity | undefined {
  if (resourceType(kind).backups !== undefined) return { kind, name, ...(parent && { parent }) }
  return parent && backedUpBy(parent)
}

/** Adds to a deletion that it is backed up first, if the policy says so. Refuses it if no backup can be made. */
export function withBackup(change: Change, all: ReadonlyMap<string, Observed>, { backsUp }: Policy): Change {
  if (!backsUp || (change.action !== 'delete' && change.action !== 'replace')) return change
  const source = backedUpBy(change)
  if (source === undefined) return change
  const observed = keyOf(source) === keyOf(change) ? change.observed : all.get(keyOf(source))
  const conflict = observed && resourceType(source.kind).backups?.conflict(observed)
  if (conflict === undefined) return { ...change, backsUp: true }
  const message =
    `${titleOf(change)} is not ${change.action}d: ${source.kind} "${source.name}" ${conflict}. To delete it without one, ` +
    'leave out "backup-before-delete".'
  return { ...refused(change, { reason: 'invalid-input', message }), fields: [] }
}
