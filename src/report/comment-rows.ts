// The rows of a pull request's comment, and their making from a report. Pure.

import type { Outcome } from '../apply/outcome.ts'
import { resultRow, type Result } from '../core/result.ts'
import type { DeclaredCommand } from '../core/command.ts'
import { readOwnership } from '../resources/ownership.ts'
import { fullNameOf } from '../resources/registry.ts'
import type { Kind, Observed } from '../resources/resource.ts'
import { cut } from '../core/text/line.ts'
import type { Report } from './report.ts'
import { fieldText, type FieldText } from './text.ts'

/** One resource in the comment. Its texts are not escaped: rendering does that. */
export interface Row {
  /** Whether the row is a dry run's plan. Such a row stands beside the one of the resource's state. */
  readonly isPlan: boolean
  readonly kind: Kind
  /** The name in Pinecone. */
  readonly name: string
  /** The Pinecone project, from the hosts of its indexes; `''` where the run saw none. */
  readonly project: string
  readonly declaredName: string
  /** The command of the row's run. */
  readonly command: DeclaredCommand
  readonly result: Result
  readonly ready: boolean
  readonly status: string
  readonly host: string
  /** When a sweep may take it, in seconds since the epoch; 0 for never. */
  readonly expiresAt: number
  /** Whether the resource belongs to a job, and ends with it without another row. */
  readonly isOfJob: boolean
  /** The reason of a failure; `''` without one. */
  readonly reason: string
  /** The message of a failure, or why the resource was left alone. */
  readonly message: string
  readonly fields: readonly RowField[]
  /** The number of changed fields that did not fit. */
  readonly omittedFields: number
  /** The time of the change in seconds since the epoch, and its run; `''` where the run is not known. */
  readonly at: number
  readonly runId: string
  readonly runAttempt: string
  /** The run's commit; `''` where the event has none. */
  readonly commit: string
  /** Orders rows: the later one has the greater stamp, even where clocks differ. */
  readonly stamp: number
}

/** A field's change, in words. */
export interface RowField extends FieldText {
  readonly isReplaced: boolean
}

/**
 * The longest texts of a row, in characters. Longer texts are cut, and not accepted when read back. No full name is
 * longer: a cut one would be looked up as another resource, and taken for deleted.
 */
export const LONGEST = { fullName: 600, name: 200, text: 300, value: 120, run: 20, commit: 40 } as const
const MOST_FIELDS = 40
/** The end of the year 9999, in seconds since the epoch. No later time is shown or accepted. */
export const LATEST = 253_402_300_799

/** The run of the rows, and its time in seconds since the epoch. */
export interface RowOrigin {
  readonly runId: string
  readonly runAttempt: string
  readonly commit: string
  readonly project: string
  readonly at: number
}

/** The rows of a run. The report must be redacted already, because this cuts texts. */
export function rowsOf(report: Report, origin: RowOrigin): Row[] {
  const { command, dryRun } = report
  // A sweep is about other pull requests, and reports only in the log.
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

/** A row with sorted keys, so that equal rows have the same JSON. */
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

/** The key under which a later row replaces an earlier one. A resource's plan has a key of its own. */
export function rowKey({ isPlan, kind, name, project }: Pick<Row, 'isPlan' | 'kind' | 'name' | 'project'>): string {
  return `${isPlan ? 'plan' : 'is'} ${kind} ${name} ${project}`
}

/**
 * The project of resources, from an index's host: `docs-x1y2z3a.svc.…` is `docs` in `x1y2z3a`. `''` where none tells.
 */
export function projectIn(all: readonly (Pick<Observed, 'name' | 'host' | 'parent'> | undefined)[]): string {
  for (const one of all) {
    const label = one?.host.split('.svc.')[0] ?? ''
    const name = one?.parent?.name ?? one?.name ?? ''
    const suffix = label !== one?.host && label.startsWith(`${name}-`) ? label.slice(name.length + 1) : ''
    if (/^[a-z0-9]{4,20}$/.test(suffix)) return suffix
  }
  return ''
}

/** Whether a row only reports that its resource no longer exists. */
export function isTornDown({ isPlan, result, reason, command }: Row): boolean {
  return !isPlan && reason === '' && (result === 'deleted' || (result === 'absent' && command === 'destroy'))
}

/** Whether a row forbids a green headline. A resource that was not attempted does: another one's failure is why. */
export function isFailedRow({ reason, result }: Row): boolean {
  return reason !== '' || resultRow(result).isBad || result === 'not-attempted'
}
