// Merges the rows of several runs, and Pinecone's current state, into one comment. Pure.

import type { Result } from '../core/result.ts'
import { cut } from '../core/text/line.ts'
import { kinds } from '../resources/registry.ts'
import { keyOf, type Observed } from '../resources/resource.ts'
import { inOrder, isTornDown, LONGEST, rowKey, type Row, type RowOrigin } from './comment-rows.ts'

/** Gives rows without a project the one of other rows with the same name. */
function withProjects(rows: readonly Row[]): Row[] {
  const projects = Map.groupBy(
    rows.filter(({ project }) => project !== ''),
    keyOf
  )
  return rows.map((row) => {
    if (row.project !== '') return row
    const [project = ''] = (projects.get(keyOf(row)) ?? []).map((other) => other.project).sort()
    return project === '' ? row : inOrder({ ...row, project })
  })
}

/**
 * Compares a run's rows with those of the comment. Where a run found a resource as it was left, the old row stays, with
 * the run that made it, so that the comment does not change. A resource that never existed gets no row for its
 * deletion.
 */
export function continueRows(own: readonly Row[], there: readonly Row[]): Row[] {
  const known = withProjects([...own, ...there])
  const before = new Map(known.slice(own.length).map((row) => [rowKey(row), row]))
  return known.slice(0, own.length).flatMap((row) => {
    const old = before.get(rowKey(row))
    if (old === undefined) return isTornDown(row) && row.result === 'absent' ? [] : [row]
    return [continueRow(row, old)]
  })
}

const AS_LEFT: readonly Result[] = ['unchanged', 'found']
const IS_THERE: readonly Result[] = [...AS_LEFT, 'created', 'updated', 'replaced']

function continueRow(row: Row, old: Row): Row {
  const stamp = Math.max(row.stamp, old.stamp + 1)
  if (isTornDown(row) && isTornDown(old)) return old
  // Whoever only reads mends nothing: the failure stays until a run that compares has ended well.
  if (row.result === 'found' && row.reason === '' && old.result === 'failed') return old
  const isSame = row.status === old.status && row.host === old.host && row.ready === old.ready
  if (
    !row.isPlan &&
    isSame &&
    row.reason + old.reason === '' &&
    AS_LEFT.includes(row.result) &&
    IS_THERE.includes(old.result)
  ) {
    return row.expiresAt === old.expiresAt ? old : { ...old, expiresAt: row.expiresAt, stamp }
  }
  // Every push makes the plan anew, often with the same content.
  if (row.isPlan && contentOf(row) === contentOf(old)) return old
  return { ...row, stamp }
}

function contentOf(row: Row): string {
  const { fields, omittedFields } = row
  const content = {
    ...row,
    at: 0,
    stamp: 0,
    runId: '',
    runAttempt: '',
    commit: '',
    fields: omittedFields > 0 ? [] : fields
  }
  return JSON.stringify(inOrder({ ...content, omittedFields: fields.length + omittedFields }))
}

/**
 * The latest row of each resource, in the order of their names. Merging is commutative and idempotent, so concurrent
 * runs get the same comment.
 *
 * @param now in seconds since the epoch
 */
export function mergeRows(now: number, ...lists: readonly (readonly Row[])[]): Row[] {
  const latest = new Map<string, Row>()
  for (const row of lists.flat().filter(({ at, stamp }) => isPast(now, Math.max(at, stamp)))) {
    const other = latest.get(rowKey(row))
    if (other === undefined || isLater(row, other)) latest.set(rowKey(row), row)
  }
  const located = new Set([...latest.values()].filter(({ project }) => project !== '').map(keyOf))
  const rows = [...latest.values()].filter((row) => {
    // A row with a project knows more than one without.
    if (row.project === '' && located.has(keyOf(row))) return false
    const done = row.isPlan ? latest.get(rowKey({ ...row, isPlan: false })) : undefined
    // A plan is outdated once a run has acted. A job's resource ends with the job, and no run reports that.
    return !(done !== undefined && done.stamp >= row.stamp) && !(row.isOfJob && row.expiresAt < now)
  })
  return rows.sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))
}

/** Whether a time is plausible: clocks differ, but a row from the far future would outlast all later ones. */
export function isPast(now: number, at: number): boolean {
  return at <= now + DAY
}

const DAY = 86_400
/** How long a row that no run can check is believed, if it does not expire. */
export const MAX_UNCHECKED = 30 * DAY
/** The longest `expires-after`, plus a day because clocks differ. */
const MAX_EXPIRY = 366 * DAY

function sortKey(row: Row): string {
  return `${kinds().indexOf(row.kind)} ${row.name} ${row.project} ${String(row.isPlan)}`
}

function isLater(row: Row, other: Row): boolean {
  if (row.stamp !== other.stamp) return row.stamp > other.stamp
  // The row with fewer fields wins: fields that did not fit stay out, or two runs would take turns.
  if (row.fields.length !== other.fields.length) return row.fields.length < other.fields.length
  return JSON.stringify(row) > JSON.stringify(other)
}

/**
 * The resource of a row in Pinecone. `not-ours`: another owner's. `elsewhere`: this run's API key cannot see it,
 * because the row is, or may be, about another project. undefined: it could not be read.
 */
export type Seen = Observed | 'gone' | 'not-ours' | 'elsewhere' | undefined

/**
 * Updates the rows of other runs from Pinecone: deleted resources become absent, existing ones get their current state.
 * Drops the row of a resource that is not the repository's: no run of the action wrote it. Rows of other projects
 * cannot be checked, so they are believed only for as long as their resource may exist.
 */
export function reconcileRows(
  rows: readonly Row[],
  seen: (row: Row) => Seen,
  { runId, runAttempt, commit, at }: Omit<RowOrigin, 'project'>
): Row[] {
  return rows.flatMap((row) => {
    const found = seen(row)
    if (found === 'elsewhere') return at <= believedUntil(row) ? [row] : []
    if (row.isPlan || isTornDown(row)) return [row]
    if (found === undefined) return [row]
    const stamp = Math.max(at, row.stamp + 1)
    if (found === 'not-ours') return []
    if (found === 'gone') {
      const gone = {
        command: 'destroy',
        result: 'absent',
        ready: false,
        status: '',
        host: '',
        reason: '',
        message: ''
      } as const
      return [inOrder({ ...row, ...gone, fields: [], omittedFields: 0, runId, runAttempt, commit, at, stamp })]
    }
    const now = { host: cut(found.host, LONGEST.name), status: cut(found.state, LONGEST.name), ready: found.ready }
    const isSame = row.host === now.host && row.status === now.status && row.ready === now.ready
    return [isSame ? row : inOrder({ ...row, ...now, stamp })]
  })
}

/** The time until which an unchecked row is believed. The runs of its own project renew the row with each expiry. */
function believedUntil({ expiresAt, stamp }: Row): number {
  return expiresAt > 0 ? Math.min(expiresAt, stamp + MAX_EXPIRY) : stamp + MAX_UNCHECKED
}
