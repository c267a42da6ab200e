// The rows of a pull request's comment as values, and how a report becomes such rows. Pure.

import type { Outcome } from '../apply/outcome.ts'
import { resultRow, type Result } from '../core/result.ts'
import type { DeclaredCommand } from '../core/command.ts'
import { readOwnership } from '../resources/ownership.ts'
import { fullNameOf } from '../resources/registry.ts'
import type { Kind, Observed } from '../resources/resource.ts'
import { cut } from '../core/text/line.ts'
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
  /** How many more fields changed than there was room to show. */
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

/**
 * The longest texts of a row, in characters. What is longer is cut, and is not believed where it is read back. No resource
 * has a longer full name: cut, it would be looked for under another name, and be taken for gone.
 */
export const LONGEST = { fullName: 600, name: 200, text: 300, value: 120, run: 20, commit: 40 } as const
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
      name: cut(fullNameOf(outcome), LONGEST.fullName),
      declaredName: cut(outcome.declaredName, LONGEST.fullName),
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

/** Which row takes the place of which: those of one resource, its plan beside it. */
export function rowKey({ isPlan, kind, name, project }: Pick<Row, 'isPlan' | 'kind' | 'name' | 'project'>): string {
  return `${isPlan ? 'plan' : 'is'} ${kind} ${name} ${project}`
}

/** The project that a resource is in, as an index's host tells it: `docs-x1y2z3a.svc.…` is `docs` in `x1y2z3a`. */
export function projectIn(all: readonly (Pick<Observed, 'name' | 'host' | 'parent'> | undefined)[]): string {
  for (const one of all) {
    const label = one?.host.split('.svc.')[0] ?? ''
    const name = one?.parent?.name ?? one?.name ?? ''
    const suffix = label !== one?.host && label.startsWith(`${name}-`) ? label.slice(name.length + 1) : ''
    if (/^[a-z0-9]{4,20}$/.test(suffix)) return suffix
  }
  return ''
}

/** Whether a row only tells that there is nothing any more. */
export function isTornDown({ isPlan, result, reason, command }: Row): boolean {
  return !isPlan && reason === '' && (result === 'deleted' || (result === 'absent' && command === 'destroy'))
}

/** Whether a headline above a row may be green; what was not attempted has another's failure for a reason. */
export function isFailedRow({ reason, result }: Row): boolean {
  return reason !== '' || resultRow(result).isBad || result === 'not-attempted'
}
