// The comment on a pull request: rendered from rows, and read back into them. Pure. What was read back is data like any
// other from outside: checked, and escaped anew whenever it is rendered.

import type { DeclaredCommand } from '../plan/change.ts'
import type { Result } from '../apply/outcome.ts'
import { isObject, type Json, type JsonObject } from '../resources/json.ts'
import { KINDS } from '../resources/resource.ts'
import { count } from '../text.ts'
import { inOrder, isTornDown, LATEST, LONGEST, mergeRows, type Row, type RowField } from './comment-rows.ts'
import { resultText } from './wording.ts'
import { failureRow, fieldRowOf, FIELDS_HEAD, resourceCells, row as tableRow } from './markdown.ts'

/** Where our comment begins. Who may have written it, GitHub says. */
export const COMMENT_MARK = '<!-- pinecone-provision-action -->'

/** GitHub takes no longer comment, in characters. */
export const MAX_COMMENT_LENGTH = 65_536

/** What a comment holds. */
export interface Environment {
  readonly rows: readonly Row[]
  /** How many rows there was no room for before, and so are not among these. */
  readonly omittedRows: number
}

/** How a comment is rendered. */
export interface RenderOptions {
  /** Where links to runs lead: `https://github.com/owner/name/actions/runs`; `''` for no links. */
  readonly runsUrl: string
  /** How many rows others have left out. */
  readonly omittedAtLeast?: number
  readonly maxLength?: number
}

const DATA = /<!-- pinecone-provision-action:rows:1 ([A-Za-z0-9+/=]*) -->/

/** Reads a comment's rows back; what makes no sense is left out. */
export function parseComment(body: string): Environment {
  const data = jsonIn(DATA.exec(body)?.[1] ?? '')
  const rows = isObject(data) && Array.isArray(data['rows']) ? (data['rows'] as Json[]) : []
  const omitted = isObject(data) ? data['omittedRows'] : 0
  return { rows: rows.flatMap(rowIn), omittedRows: isCount(omitted) ? omitted : 0 }
}

/** What two comments hold together. `now` in seconds since the epoch. */
export function mergeEnvironments(now: number, ...all: readonly Environment[]): Environment {
  return {
    rows: mergeRows(now, ...all.map(({ rows }) => rows)),
    omittedRows: Math.max(0, ...all.map(({ omittedRows }) => omittedRows))
  }
}

/**
 * Renders a comment of at most `maxLength` characters. Where it does not fit, first the changed fields are left out,
 * then rows, the oldest of what is torn down before all; what is left out is counted.
 */
export function renderComment(environment: Environment, options: RenderOptions): string {
  const { runsUrl, omittedAtLeast = 0, maxLength = MAX_COMMENT_LENGTH } = options
  const whole = textOf({ ...environment, omittedRows: Math.max(environment.omittedRows, omittedAtLeast) }, runsUrl)
  if (whole.length <= maxLength) return whole
  const rows = environment.rows.map((row) => ({
    ...row,
    fields: [],
    omittedFields: row.omittedFields + row.fields.length
  }))
  const dispensable = rows.toSorted((a, b) => worthOf(a) - worthOf(b) || a.at - b.at)
  const without = (number: number): string => {
    const omitted = new Set(dispensable.slice(0, number))
    const omittedRows = Math.max(environment.omittedRows + omitted.size, omittedAtLeast)
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

/** What goes first when there is not room for all. */
function worthOf(row: Row): number {
  return isTornDown(row) ? 0 : row.isPlan ? 1 : 2
}

function textOf({ rows, omittedRows }: Environment, runsUrl: string): string {
  const there = rows.filter((row) => !row.isPlan && !isTornDown(row))
  const plans = rows.filter(({ isPlan }) => isPlan)
  const gone = rows.filter(isTornDown).toSorted((a, b) => b.at - a.at)
  const data = Buffer.from(JSON.stringify({ rows, omittedRows })).toString('base64')
  return [
    COMMENT_MARK,
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
    `<!-- pinecone-provision-action:rows:1 ${data} -->`
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
  // Where the name in Pinecone says it already, the declared one only takes room.
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
  return reason !== '' || result === 'failed' || result === 'refused' || result === 'untried'
}

/** What was not tried has not failed itself. */
function failureLines(rows: readonly Row[]): string[] {
  const failed = rows.filter(({ reason, result }) => reason !== '' && result !== 'untried')
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

function jsonIn(base64: string): Json {
  try {
    return JSON.parse(Buffer.from(base64, 'base64').toString()) as Json
  } catch {
    return null
  }
}

const COMMANDS: readonly DeclaredCommand[] = ['apply', 'destroy', 'show']
const RESULTS: readonly Result[] = [
  'created',
  'updated',
  'replaced',
  'unchanged',
  'deleted',
  'absent',
  'found',
  'failed',
  'refused',
  'untried'
]

const { name: LONGEST_NAME, text: LONGEST_TEXT } = LONGEST
const LONGEST_TEXTS = {
  name: LONGEST_NAME,
  declaredName: LONGEST_NAME,
  status: LONGEST_NAME,
  host: LONGEST_NAME,
  reason: LONGEST_NAME,
  message: LONGEST_TEXT
} as const

/** A row that was read back, as it has to be, or none. */
function rowIn(data: Json): Row[] {
  if (!isObject(data)) return []
  const kind = KINDS.find((known) => known === data['kind'])
  const command = COMMANDS.find((known) => known === data['command'])
  const result = RESULTS.find((known) => known === data['result'])
  const texts = textsIn(data, LONGEST_TEXTS)
  const ids = textsIn(data, { runId: LONGEST.run, runAttempt: LONGEST.run })
  const { isPlan, ready, isOfJob, expiresAt, omittedFields, at, stamp, fields } = data
  if (!kind || !command || !result || !texts || !ids || texts.name === '' || !Array.isArray(fields)) return []
  if (typeof isPlan !== 'boolean' || typeof ready !== 'boolean' || typeof isOfJob !== 'boolean') return []
  if (!isTime(expiresAt) || !isTime(at) || !isTime(stamp) || !isCount(omittedFields)) return []
  if (!/^\d*$/.test(ids.runId) || !/^\d*$/.test(ids.runAttempt)) return []
  const known = { isPlan, kind, command, result, ready, isOfJob, expiresAt, omittedFields, at, stamp, ...texts, ...ids }
  return [inOrder({ ...known, fields: (fields as Json[]).flatMap(fieldIn) })]
}

function fieldIn(data: Json): RowField[] {
  if (!isObject(data)) return []
  const words = textsIn(data, { path: LONGEST.value, before: LONGEST.value, after: LONGEST.value })
  const isReplaced = data['isReplaced']
  return words && typeof isReplaced === 'boolean' ? [{ ...words, isReplaced }] : []
}

function textsIn<Key extends string>(
  data: JsonObject,
  longest: Readonly<Record<Key, number>>
): Record<Key, string> | undefined {
  const entries = (Object.entries(longest) as [Key, number][]).map(([key, most]) => [key, data[key], most] as const)
  const isGiven = entries.every(([, text, most]) => typeof text === 'string' && text.length <= most)
  return isGiven ? (Object.fromEntries(entries) as Record<Key, string>) : undefined
}

function isCount(value: Json | undefined): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value < 1e6
}

function isTime(value: Json | undefined): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= LATEST
}
