// The comment on a pull request, rendered from its rows. Pure.

import { count } from '../core/text.ts'
import { dataComment, type CommentContent } from './comment-data.ts'
import { isTornDown, type Row } from './comment-rows.ts'
import { resultText } from './text.ts'
import { failureRow, fieldRowOf, FIELDS_HEAD, resourceCells, row as tableRow } from './markdown.ts'

/** Where our comment begins. Who may have written it, GitHub says. */
export const COMMENT_MARKER = '<!-- pinecone-provision-action -->'

/** GitHub takes no longer comment, in characters. */
export const MAX_COMMENT_LENGTH = 65_536

/** How a comment is rendered. */
export interface RenderOptions {
  /** Where links to runs lead: `https://github.com/owner/name/actions/runs`; `''` for no links. */
  readonly runsUrl: string
  /** How many rows others have left out. */
  readonly omittedAtLeast?: number
  readonly maxLength?: number
}

/**
 * Renders a comment of at most `maxLength` characters. Where it does not fit, first the changed fields are left out,
 * then rows, the oldest of what is torn down before all; what is left out is counted.
 */
export function renderComment(content: CommentContent, options: RenderOptions): string {
  const { runsUrl, omittedAtLeast = 0, maxLength = MAX_COMMENT_LENGTH } = options
  const whole = textOf({ ...content, omittedRows: Math.max(content.omittedRows, omittedAtLeast) }, runsUrl)
  if (whole.length <= maxLength) return whole
  const rows = content.rows.map((row) => ({
    ...row,
    fields: [],
    omittedFields: row.omittedFields + row.fields.length
  }))
  const dispensable = rows.toSorted((a, b) => worthOf(a) - worthOf(b) || a.at - b.at)
  const without = (number: number): string => {
    const omitted = new Set(dispensable.slice(0, number))
    const omittedRows = Math.max(content.omittedRows + omitted.size, omittedAtLeast)
    return textOf({ rows: rows.filter((row) => !omitted.has(row)), omittedRows }, runsUrl)
  }
  let [few, many] = [-1, rows.length]
  while (many - few > 1) {
    const middle = Math.floor((few + many) / 2)
    if (without(middle).length <= maxLength) many = middle
    else few = middle
  }
  return without(many)
}

/** What goes first when there is not module for all. */
function worthOf(row: Row): number {
  return isTornDown(row) ? 0 : row.isPlan ? 1 : 2
}

function textOf({ rows, omittedRows }: CommentContent, runsUrl: string): string {
  const there = rows.filter((row) => !row.isPlan && !isTornDown(row))
  const plans = rows.filter(({ isPlan }) => isPlan)
  const gone = rows.filter(isTornDown).toSorted((a, b) => b.at - a.at)
  return [
    COMMENT_MARKER,
    `## ${headingOf(there, plans)}`,
    ...section('', there.length > 0 ? resourceLines(there, runsUrl) : []),
    ...failureLines(there),
    ...fieldLines('Changed fields', there),
    ...section(
      there.length > 0 ? '### Dry run: planned, and not done' : '',
      plans.length > 0 ? planLines(plans, runsUrl) : []
    ),
    ...failureLines(plans),
    ...fieldLines('Fields that would change', plans),
    ...section(there.length + plans.length > 0 ? '### Torn down' : '', gone.length > 0 ? goneLines(gone, runsUrl) : []),
    ...(omittedRows > 0 ? ['', `… and ${omittedRows} more, for which there is no room here.`] : []),
    '',
    dataComment({ rows, omittedRows })
  ].join('\n')
}

function headingOf(there: readonly Row[], plans: readonly Row[]): string {
  const failed = there.filter(hasFailed)
  const ready = there.filter((row) => row.ready && !hasFailed(row)).length
  const waiting = there.length - failed.length - ready
  if (there.length === 0) return plans.length > 0 ? DRY_RUN : TORN_DOWN
  const icon = failed.length > 0 ? '❌' : waiting > 0 ? '⏳' : '✅'
  const parts = [
    ...[...new Set(failed.map(resultOf))].map(
      (text) => `${failed.filter((row) => resultOf(row) === text).length} ${text}`
    ),
    ...(ready > 0 ? [ready === there.length ? `${count(ready, 'resource')} ready` : `${ready} ready`] : []),
    ...(waiting > 0 ? [`${waiting} not ready yet`] : [])
  ]
  return `${icon} Pinecone · ${parts.join(', ')}`
}

const DRY_RUN = '🔎 Pinecone · Dry run: planned, and not done'
const TORN_DOWN = '🗑️ Pinecone · Torn down'

function resultOf({ result, command, isPlan }: Row): string {
  return resultText(result, { command, dryRun: isPlan })
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', ...(title === '' ? [] : [title, '']), ...lines]
}

function resourceLines(rows: readonly Row[], runsUrl: string): string[] {
  return table(
    ['', 'Resource', 'Result', 'Status', 'Host'],
    rows.map((row) => cellsOf(row, runsUrl))
  )
}

function planLines(rows: readonly Row[], runsUrl: string): string[] {
  return table(
    ['', 'Resource', 'Plan'],
    rows.map((row) => cellsOf(row, runsUrl).slice(0, 3))
  )
}

function goneLines(rows: readonly Row[], runsUrl: string): string[] {
  return table(
    ['', 'Resource', 'Result'],
    rows.map((row) => cellsOf(row, runsUrl).slice(0, 3))
  )
}

/** The cells of the summary; with the result, when that was and in which run, and with the status when it expires. */
function cellsOf(row: Row, runsUrl: string): string[] {
  const { name, declaredName, reason, command, isPlan, expiresAt } = row
  // Where the name in Pinecone says it already, the declared one only takes module.
  const shown = { ...row, declaredName: name.startsWith(`${declaredName}-`) ? name : declaredName }
  const run = { command, dryRun: isPlan }
  const [kind = '', resource = '', result = '', status = '', host = ''] = resourceCells(
    { ...shown, hasFailed: reason !== '' },
    run
  )
  const expires = expiresAt > 0 ? `<br>expires&nbsp;${dateText(expiresAt)}` : ''
  return [kind, resource, `${result}<br>${runText(row, runsUrl)}`, `${status}${expires}`, host]
}

function table(titles: readonly string[], lines: readonly (readonly string[])[]): string[] {
  return [tableRow(titles), tableRow(titles.map(() => '---')), ...lines.map(tableRow)]
}

function hasFailed({ reason, result }: Row): boolean {
  return reason !== '' || result === 'failed' || result === 'refused' || result === 'not-attempted'
}

/** What was not tried has not failed itself. */
function failureLines(rows: readonly Row[]): string[] {
  const failed = rows.filter(({ reason, result }) => reason !== '' && result !== 'not-attempted')
  return section(
    '',
    failed.map((row) => failureRow(row, row))
  )
}

function fieldLines(title: string, rows: readonly Row[]): string[] {
  const shown = rows.flatMap(({ name, fields }) => fields.map((field) => fieldRowOf(name, field, field.isReplaced)))
  const omitted = rows.reduce((sum, { omittedFields }) => sum + omittedFields, 0)
  if (shown.length + omitted === 0) return []
  const more = `… and ${omitted} more, for which there is no room here.`
  return [
    '',
    `<details><summary>${title} (${shown.length + omitted})</summary>`,
    ...section('', shown.length > 0 ? [...FIELDS_HEAD, ...shown] : []),
    ...section('', omitted > 0 ? [more] : []),
    '',
    '</details>'
  ]
}

/** When it was, with a link to the run that did it. */
function runText({ at, runId, runAttempt }: Row, runsUrl: string): string {
  const when = `${dateText(at)},&nbsp;${new Date(at * 1000).toISOString().slice(11, 16)}&nbsp;UTC`
  if (runsUrl === '' || runId === '') return when
  return `[${when}](${runsUrl}/${runId}${runAttempt === '' ? '' : `/attempts/${runAttempt}`})`
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

/** A date as no reader takes for another, on one line. */
function dateText(seconds: number): string {
  const date = new Date(seconds * 1000)
  return [date.getUTCDate(), MONTHS[date.getUTCMonth()], date.getUTCFullYear()].join('&nbsp;')
}
