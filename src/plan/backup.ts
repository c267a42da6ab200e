// What is backed up before something is deleted. Pure.

import { resourceType, titleOf } from '../resources/registry.ts'
import { keyOf, type Identity, type Observed } from '../resources/resource.ts'
import type { Change } from './change.ts'
import type { Policy } from './policy.ts'

/** What has to be backed up before a change deletes data: the resource itself, or what it is in; undefined for neither. */
export function backedUpBy({ kind, name, parent }: Identity): Identity | undefined {
  if (resourceType(kind).backups !== undefined) return { kind, name, ...(parent && { parent }) }
  return parent && backedUpBy(parent)
}

/** Notes in a deletion that it is backed up first, where the policy says so, and refuses what cannot be. */
export function withBackup(change: Change, all: ReadonlyMap<string, Observed>, { backsUp }: Policy): Change {
  if (!backsUp || (change.action !== 'delete' && change.action !== 'replace')) return change
  const source = backedUpBy(change)
  if (source === undefined) return change
  const observed = keyOf(source) === keyOf(change) ? change.observed : all.get(keyOf(source))
  const conflict = observed && resourceType(source.kind).backups?.conflict(observed)
  if (conflict === undefined) return { ...change, backsUp: true }
  const { action, kind, name, parent, dialect, declaredName, declared } = change
  const message =
    `${titleOf(change)} is not ${action}d: ${source.kind} "${source.name}" ${conflict}. To delete it without one, leave out ` +
    '"backup-before-delete".'
  return {
    ...{ kind, name, ...(parent && { parent }), dialect, declaredName, ...(declared && { declared }) },
    action: 'refuse',
    isBlocking: true,
    fields: [],
    observed: change.observed,
    failure: { reason: 'invalid-input', message }
  }
}
