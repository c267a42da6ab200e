// Which backup a new resource is restored from. Pure: backups and time are handed in.

import type { Failure } from '../core/errors.ts'
import { pathText } from '../core/json.ts'
import { duration } from '../core/text/words.ts'
import { resourceType, titleOf } from '../resources/registry.ts'
import type { Declared, Identity, Observed } from '../resources/resource.ts'
import type { RestoreSource } from '../resources/type.ts'
import type { Backup, Restore } from './backup-model.ts'
import type { Change, Create, Plan, Replace } from './change.ts'
import { changedFields } from './compare.ts'
import { refused, withoutBlocking } from './undeclared.ts'

/** The backups to choose from. */
export interface RestoreOptions {
  /** The resource that was backed up, if it exists and was read. */
  readonly source?: Observed
  readonly backups: readonly Backup[]
}

/** The declared source of a restore, which counts only if the resource is made anew. */
export function restoreSourceOf({ kind, extras }: Pick<Declared, 'kind' | 'extras'>): RestoreSource | undefined {
  return extras && resourceType(kind).backups?.restoredFrom(extras)
}

/** The changes of a plan that make a resource with a declared restore. */
export function restoring({ changes }: Plan): readonly (Create | Replace)[] {
  return changes.filter((change): change is Create | Replace => {
    return (change.action === 'create' || change.action === 'replace') && restoreSourceOf(change.declared) !== undefined
  })
}

/**
 * Chooses the backup that a new resource is restored from, or refuses: it is never made empty instead.
 *
 * @param nowMs Pinecone's time, in milliseconds since the epoch
 */
export function withRestore(change: Create | Replace, options: RestoreOptions, nowMs: number): Change {
  const source = restoreSourceOf(change.declared)
  if (source === undefined) return change
  const end = 'id' in source ? oneOf(source.id, options, nowMs) : newestOf(source, options, nowMs)
  if ('reason' in end) return withoutBlocking(refusal(change, end))
  const conflict = conflictWith(change, end, options)
  return conflict === undefined ? { ...change, restore: end } : refusal(change, conflict)
}

function refusal(change: Create | Replace, failure: Failure): Change {
  const message = `${titleOf(change)} cannot be restored: ${failure.message} Nothing was made instead.`
  return refused(change, { ...failure, message })
}

function oneOf(id: string, { backups }: RestoreOptions, nowMs: number): Restore | Failure {
  const backup = backups.find((one) => one.id === id)
  if (backup === undefined)
    return { reason: 'not-found', message: `there is no backup "${id}" in this project. Correct "backup_id".` }
  return isReady(backup) ? restoreFrom(backup, nowMs) : notReady(backup)
}

/** The newest backup of the resource that has the name now, and not of an older one with that name. */
function newestOf(
  { of, maxAgeMs }: Extract<RestoreSource, { readonly of: Identity }>,
  { source, backups }: RestoreOptions,
  nowMs: number
): Restore | Failure {
  if (source === undefined)
    return {
      reason: 'not-found',
      message: `${of.kind} "${of.name}" does not exist. Correct the name in "restore_from".`
    }
  const own = presentOf(of.name, backups)
  const newest = own.find(isReady)
  if (maxAgeMs !== undefined) {
    const young = own.filter((backup) => nowMs - backup.createdAtMs <= maxAgeMs && !hasFailed(backup))
    // A backup that is still being made is worth waiting for: another would take as long, and cost money.
    const chosen = young.find(isReady) ?? young[0]
    return chosen === undefined ? { source: of.name, isReady: false } : restoreFrom(chosen, nowMs)
  }
  if (newest !== undefined) return restoreFrom(newest, nowMs)
  const [last] = own
  if (last !== undefined) return notReady(last)
  return {
    reason: 'not-found',
    message:
      `${of.kind} "${of.name}" has no backup. Make one in the Pinecone console, or declare "max_age" beside "index" to ` +
      'have one made.'
  }
}

/** The backups of the resource that has the name now, the newest first. */
function presentOf(name: string, backups: readonly Backup[]): Backup[] {
  const own = backups
    .filter(({ source, isSourceDeleted }) => source === name && !isSourceDeleted)
    .toSorted((a, b) => b.createdAtMs - a.createdAtMs)
  return own.filter(({ sourceId }) => sourceId === own[0]?.sourceId)
}

function isReady({ status }: Backup): boolean {
  return status === 'Ready'
}

/** Whether a backup will never be ready. */
export function hasFailed({ status }: Backup): boolean {
  return /fail|terminat/i.test(status)
}

function restoreFrom(backup: Backup, nowMs: number): Restore {
  const { id, source, createdAtMs, records } = backup
  const ageMs = Math.max(0, nowMs - createdAtMs)
  return { source, backupId: id, isReady: isReady(backup), ageMs, ...(records !== undefined && { records }) }
}

function notReady(backup: Backup): Failure {
  const { id, source, status } = backup
  return hasFailed(backup)
    ? {
        reason: 'backup-failed',
        message: `backup "${id}" of "${source}" is ${status}, and there is none that is ready. Make another one.`
      }
    : {
        reason: 'not-ready',
        message: `backup "${id}" of "${source}" is ${status}. Run this again when it is ready, which takes some minutes.`
      }
}

/** Why a backup does not fit the declaration: only another backup, or another declaration, helps. */
function conflictWith(
  { declared }: Create | Replace,
  { source: restoredSource, backupId }: Restore,
  { source, backups }: RestoreOptions
): Failure | undefined {
  const spec = resourceType(declared.kind).backups
  const reason = 'immutable-change'
  const never = spec?.restoreConflict(declared.model)
  if (never !== undefined) return { reason, message: `it ${never}.` }
  const backup = backups.find(({ id }) => id === backupId)
  // A backup's answer lacks some settings (which model embeds). Its source has the same ones.
  const all = [backup && spec?.restored(backup.model, declared.name), source].flatMap((one) =>
    one === undefined || one.isOtherShape || one.isIncomplete ? [] : changedFields(declared, one)
  )
  const fixed = all.filter(({ effect, before }) => effect === 'replace' && before !== undefined)
  const otherwise = new Map(fixed.map((field) => [pathText(field.path), field]))
  if (otherwise.size === 0) return undefined
  const list = [...otherwise.values()].map(
    ({ path, before, after }) =>
      `${pathText(path)} (${JSON.stringify(before)} in it, ${JSON.stringify(after)} declared)`
  )
  return {
    reason,
    message:
      `${backup === undefined ? 'a backup' : `backup "${backup.id}"`} of "${restoredSource}" has another ${list.join(', ')}, and that cannot change in a ` +
      'restore. ' +
      'Declare what the backup has, or leave it out.'
  }
}

/** The text after "restored from": `backup b-1 of docs (2 h old, 120,000 records)`. */
export function restoreText({ source, backupId, ageMs, records, isReady }: Restore): string {
  if (backupId === undefined) return `a new backup of ${source}, which is made first`
  const about = [
    ...(ageMs === undefined ? [] : [`${duration(ageMs)} old`]),
    ...(records === undefined ? [] : [`${records.toLocaleString('en-US')} ${records === 1 ? 'record' : 'records'}`]),
    ...(isReady ? [] : ['still being made'])
  ]
  return `backup ${backupId} of ${source}${about.length === 0 ? '' : ` (${about.join(', ')})`}`
}
