// The rows of one run beside those of others, and beside what Pinecone has: they come to one comment. Pure.

import type { Result } from '../core/result.ts'
import { cut } from '../core/text/line.ts'
import { kinds } from '../resources/registry.ts'
import { keyOf, type Observed } from '../resources/resource.ts'
import { inOrder, isTornDown, LONGEST, rowKey, type Row, type RowOrigin } from './comment-rows.ts'

/** Rows whose run did not see the project are about the one that other rows of the same name are in. */
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
 * A run's rows in the light of those that are there. What a run found as it was left says nothing new: then the row
 * stays, with the run that brought it about, and the comment is left alone. What was never there is not mourned.
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
  // A plan that is made anew at every push and says the same.
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
 * All rows there are, of each resource the latest, in the order of their names. Whoever merges the same rows, in any
 * order and any number of times, gets the same: so concurrent runs come to one comment.
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
    // Whoever saw the project knows more than who did not.
    if (row.project === '' && located.has(keyOf(row))) return false
    const done = row.isPlan ? latest.get(rowKey({ ...row, isPlan: false })) : undefined
    // A plan is over once something was done; what belonged to a job ends with it, and nobody comes to say so.
    return !(done !== undefined && done.stamp >= row.stamp) && !(row.isOfJob && row.expiresAt < now)
  })
  return rows.sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))
}

/** Whether a time may be believed: clocks differ, but what says that it is from tomorrow would outlast all that comes. */
export function isPast(now: number, at: number): boolean {
  return at <= now + DAY
}

const DAY = 86_400
/** How long what nobody can check is believed, where it does not expire. */
export const MAX_UNCHECKED = 30 * DAY
/** The longest `expires-after`, and a day for clocks that differ. */
const MAX_EXPIRY = 366 * DAY

function sortKey(row: Row): string {
  return `${kinds().indexOf(row.kind)} ${row.name} ${row.project} ${String(row.isPlan)}`
}

function isLater(row: Row, other: Row): boolean {
  if (row.stamp !== other.stamp) return row.stamp > other.stamp
  // What there was no room for stays left out, or two runs would take turns.
  if (row.fields.length !== other.fields.length) return row.fields.length < other.fields.length
  return JSON.stringify(row) > JSON.stringify(other)
}

/**
 * What Pinecone has under a row's name, and is this repository's. `elsewhere` is what this run's API key cannot see, because
 * the row is, or may be, about another project; undefined is what could not be read.
 */
export type Seen = Observed | 'gone' | 'not-ours' | 'elsewhere' | undefined

/**
 * Rows of other runs in the light of what Pinecone has: what is gone says so, and what is there says what it is now.
 * Dropped is what exists and is not vouched for: whoever wrote such a row, none of our runs did. Of another project nothing
 * vouches, so a row of one is believed for as long as what it tells of may be there, and not for ever.
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

/** Its own project's runs renew a row with every expiry that they renew. */
function believedUntil({ expiresAt, stamp }: Row): number {
  return expiresAt > 0 ? Math.min(expiresAt, stamp + MAX_EXPIRY) : stamp + MAX_UNCHECKED
}
