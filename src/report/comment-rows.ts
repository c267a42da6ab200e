// The rows of a pull request's comment as values: made from a report, and merged with those of other runs. Pure.

import type { Outcome } from '../apply/outcome.ts'
import { resultRow, type Result } from '../core/result.ts'
import type { DeclaredCommand } from '../core/command.ts'
import { readOwnership } from '../resources/ownership.ts'
import { fullNameOf, kinds } from '../resources/registry.ts'
import { keyOf, type Kind, type Observed } from '../resources/resource.ts'
import { cut } from '../core/text.ts'
import type { Report } from './report.ts'
import { fieldText, type FieldText } from './text.ts'

/** One resource as the comment shows it. Its texts are as they are: they are escaped whenever they are rendered. */
export interface Row {
  /** What a dry run says would happen; it stands beside what has happened. */
  readonly isPlan: boolean
  readonly kind: Kind
  /** The name in Pinecone. */
  readonly name: string
  /** The Pinecone project, as the hosts of its indexes end it; `''` where the run did not see one. */
  readonly project: string
  readonly declaredName: string
  /** What the run did whose row it is. */
  readonly command: DeclaredCommand
  readonly result: Result
  readonly ready: boolean
  readonly status: string
  readonly host: string
  /** When a sweep may take it, in seconds since the epoch; 0 for never. */
  readonly expiresAt: number
  /** Whether it ends with a job, which then says no more. */
  readonly isOfJob: boolean
  /** Why it failed; `''` where it did not. */
  readonly reason: string
  /** What to say of a failure, or of what was left alone. */
  readonly message: string
  readonly fields: readonly RowField[]
  /** How many more fields changed than there was module to show. */
  readonly omittedFields: number
  /** When it came to this, in seconds since the epoch, and by which run; `''` where that is not known. */
  readonly at: number
  readonly runId: string
  readonly runAttempt: string
  /** The commit that it was for; `''` where the event has none. */
  readonly commit: string
  /** Which of two rows is the later one: the greater, whatever the clocks said. */
  readonly stamp: number
}

/** A field's change, in words. */
export interface RowField extends FieldText {
  readonly isReplaced: boolean
}

/** The longest texts of a row, in characters. What is longer is cut, and is not believed where it is read back. */
export const LONGEST = { name: 200, text: 300, value: 120, run: 20, commit: 40 } as const
const MOST_FIELDS = 40
/** The end of the year 9999, in seconds since the epoch: no time beyond is shown, or believed. */
export const LATEST = 253_402_300_799

/** The run whose rows they are, and when that is, in seconds since the epoch. */
export interface RowOrigin {
  readonly runId: string
  readonly runAttempt: string
  readonly commit: string
  readonly project: string
  readonly at: number
}

/** The rows that a run has to show. The report's secrets have to be taken out before: here texts are cut. */
export function rowsOf(report: Report, origin: RowOrigin): Row[] {
  const { command, dryRun } = report
  // A sweep is about other pull requests, and ends in the log.
  if (command === 'sweep') return []
  const isPlan = dryRun && command !== 'show'
  return report.outcomes.map((outcome) => {
    const { kind, observed, failure } = outcome
    const isGone = outcome.result === 'deleted' && !isPlan
    const shown = isGone ? undefined : observed
    const fields = outcome.fields.slice(0, MOST_FIELDS).map((field) => ({
      ...fitted(fieldText(kind, field, LONGEST.value - 30)),
      isReplaced: field.effect === 'replace'
    }))
    return inOrder({
      isPlan,
      kind,
      name: cut(fullNameOf(outcome), LONGEST.name),
      declaredName: cut(outcome.declaredName, LONGEST.name),
      command,
      result: outcome.result,
      ready: outcome.ready && shown !== undefined,
      status: cut(shown?.state ?? '', LONGEST.name),
      host: cut(shown?.host ?? '', LONGEST.name),
      ...endOf(shown),
      reason: failure?.reason ?? '',
      message: cut(failure?.message ?? outcome.why ?? '', LONGEST.text),
      fields,
      omittedFields: outcome.fields.length - fields.length,
      ...origin,
      stamp: origin.at
    })
  })
}

/** A row with its keys in one order, so that the same row is always the same text. */
export function inOrder(row: Row): Row {
  return Object.fromEntries(Object.entries(row).toSorted(([a], [b]) => (a < b ? -1 : 1))) as unknown as Row
}

function fitted({ path, before, after }: FieldText): FieldText {
  const short = (text: string): string => cut(text, LONGEST.value)
  return { path: short(path), before: short(before), after: short(after) }
}

function endOf(observed: Outcome['observed']): Pick<Row, 'expiresAt' | 'isOfJob'> {
  const ownership = observed && readOwnership(observed)
  const expiresAt = ownership && 'expiresAt' in ownership ? ownership.expiresAt : 0
  return { expiresAt: expiresAt > LATEST ? 0 : expiresAt, isOfJob: ownership?.by === 'job' }
}

/** Which row takes the location of which: those of one resource, its plan beside it. */
export function rowKey({ isPlan, kind, name, project }: Pick<Row, 'isPlan' | 'kind' | 'name' | 'project'>): string {
  return `${isPlan ? 'plan' : 'is'} ${kind} ${name} ${project}`
}

/** The project that a resource is in, as an index's host tells it: `docs-x1y2z3a.svc.…` is `docs` in `x1y2z3a`. */
export function projectIn(all: readonly (Pick<Observed, 'name' | 'host'> | undefined)[]): string {
  for (const one of all) {
    const label = one?.host.split('.svc.')[0] ?? ''
    const suffix =
      one !== undefined && label !== one.host && label.startsWith(`${one.name}-`)
        ? label.slice(one.name.length + 1)
        : ''
    if (/^[a-z0-9]{4,20}$/.test(suffix)) return suffix
  }
  return ''
}

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

/** Whether a row only tells that there is nothing any more. */
export function isTornDown({ isPlan, result, reason, command }: Row): boolean {
  return !isPlan && reason === '' && (result === 'deleted' || (result === 'absent' && command === 'destroy'))
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
  for (const row of lists.flat()) {
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

function sortKey(row: Row): string {
  return `${kinds().indexOf(row.kind)} ${row.name} ${row.project} ${String(row.isPlan)}`
}

function isLater(row: Row, other: Row): boolean {
  if (row.stamp !== other.stamp) return row.stamp > other.stamp
  // What there was no module for stays left out, or two runs would take turns.
  if (row.fields.length !== other.fields.length) return row.fields.length < other.fields.length
  return JSON.stringify(row) > JSON.stringify(other)
}

/** Whether a headline above a row may be green; what was not attempted has another's failure for a reason. */
export function isFailedRow({ reason, result }: Row): boolean {
  return reason !== '' || resultRow(result).isBad || result === 'not-attempted'
}

/**
 * Rows of other runs in the light of what Pinecone has: what is gone says so, and what is there says what it is now.
 * Dropped is what exists and is not vouched for: whoever wrote such a row, none of our runs did.
 *
 * @param seen what there is now under the rows' names and is this repository's; undefined for what could not be read
 */
export function reconcileRows(
  rows: readonly Row[],
  seen: (row: Row) => Observed | 'gone' | 'not-ours' | undefined,
  { runId, runAttempt, commit, at }: Omit<RowOrigin, 'project'>
): Row[] {
  return rows.flatMap((row) => {
    if (row.isPlan || isTornDown(row)) return [row]
    const found = seen(row)
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
