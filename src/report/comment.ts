// The comment on a pull request, rendered from its rows. Pure.

import { resultRow } from '../core/result.ts'
import { codeForMarkdown, forMarkdown } from '../core/text/markdown.ts'
import { count } from '../core/text/words.ts'
import { dataComment, omittedKey, type CommentContent, type RunNote } from './comment-data.ts'
import { isFailedRow, isTornDown, type Row } from './comment-rows.ts'
import {
  failureRow,
  fieldRowOf,
  FIELDS_HEAD,
  hostBelow,
  hostLines,
  reasonText,
  resourceCell,
  resultCell,
  row as tableRow
} from './markdown.ts'
import { resultText } from './text.ts'

/** The beginning of the action's comment. GitHub tells who wrote it. */
export const COMMENT_MARKER = '<!-- pinecone-provision-action -->'

/** GitHub's limit for a comment, in characters. */
export const MAX_COMMENT_LENGTH = 65_536

/** Options for rendering a comment. */
export interface RenderOptions {
  /** The repository's address, `https://github.com/owner/name`; `''` for no links. */
  readonly repositoryUrl: string
  readonly maxLength?: number
}

/**
 * Renders a comment of at most `maxLength` characters. Where it does not fit, it leaves out and counts the changed
 * fields first, then rows, beginning with those that are torn down. The choice depends only on the content, not on the
 * time, so that a push that changes nothing does not change the comment.
 */
export function renderComment(content: CommentContent, options: RenderOptions): string {
  const { repositoryUrl, maxLength = MAX_COMMENT_LENGTH } = options
  const whole = textOf(content, repositoryUrl)
  if (whole.length <= maxLength) return whole
  const rows = content.rows.map((row) => ({
    ...row,
    fields: [],
    omittedFields: row.omittedFields + row.fields.length
  }))
  // The rows are in the order of their names: the last of the least important go first, of the torn down the oldest.
  const dispensable = rows
    .toReversed()
    .toSorted((a, b) => worthOf(a) - worthOf(b) || (isTornDown(a) && isTornDown(b) ? a.at - b.at : 0))
  const without = (number: number): string => {
    const left = new Set(dispensable.slice(0, number))
    const omitted = [...new Set([...content.omitted, ...[...left].map(omittedKey)])].sort()
    return textOf({ ...content, rows: rows.filter((row) => !left.has(row)), omitted }, repositoryUrl)
  }
  let [few, many] = [-1, rows.length]
  while (many - few > 1) {
    const middle = Math.floor((few + many) / 2)
    if (without(middle).length <= maxLength) many = middle
    else few = middle
  }
  return without(many)
}

/** The importance of a row: the least go first when there is not enough room. */
function worthOf(row: Row): number {
  return isTornDown(row) ? 0 : row.isPlan ? 1 : isFailedRow(row) ? 3 : 2
}

function textOf(content: CommentContent, url: string): string {
  const { rows, omitted, notes } = content
  const there = rows.filter((row) => !row.isPlan && !isTornDown(row))
  const plans = rows.filter(({ isPlan }) => isPlan)
  const gone = rows.filter(isTornDown).toSorted((a, b) => b.at - a.at)
  const cells = cellsWith(new Set(rows.map(({ project }) => project).filter((project) => project !== '')).size > 1)
  return [
    COMMENT_MARKER,
    `## ${headingOf(there, plans, notes)}`,
    ...section(notes.map((note) => noteLine(note, url))),
    ...section(there.length > 0 ? table(['Resource and host', 'Result'], there.map(cells)) : []),
    ...section(there.length > 0 ? [footer('Last change', there, url)] : []),
    ...failureLines(there),
    ...fieldLines('Changed fields', there),
    ...details('Hosts, to copy', hostLines(there)),
    ...(there.length > 0 && plans.length > 0 ? ['', '### Dry run: planned, and not done'] : []),
    ...section(plans.length > 0 ? table(['Resource', 'Plan'], plans.map(cells)) : []),
    ...section(plans.length > 0 ? [footer('Planned', plans, url)] : []),
    ...failureLines(plans),
    ...fieldLines('Fields that would change', plans),
    ...(there.length + plans.length + notes.length > 0 && gone.length > 0 ? ['', '### Torn down'] : []),
    ...section(gone.length > 0 ? table(['Resource', 'Result'], gone.map(cells)) : []),
    ...section(gone.length > 0 ? [footer('Torn down', gone, url)] : []),
    ...section(omitted.length > 0 ? [`… and ${omitted.length} more, for which there is no room here.`] : []),
    '',
    dataComment(content)
  ].join('\n')
}

/** The worst row decides: no failure under a green headline, and no existing resource under "Torn down". */
function headingOf(there: readonly Row[], plans: readonly Row[], notes: readonly RunNote[]): string {
  const failed = [...there, ...plans].filter(isFailedRow)
  const alone = there.filter(({ result }) => result === 'left-alone')
  const others = there.filter((row) => !isFailedRow(row) && !alone.includes(row))
  const ready = others.filter((row) => row.ready).length
  const waiting = others.length - ready
  const parts = [
    ...(notes.length > 0 ? [count(notes.length, 'run failed', 'runs failed')] : []),
    ...[...Map.groupBy(failed, resultOf)].map(([text, rows]) => `${rows.length} ${text}`),
    ...(alone.length > 0 ? [`${alone.length} ${resultRow('left-alone').text}`] : []),
    ...(ready > 0 ? [ready === there.length ? `${count(ready, 'resource')} ready` : `${ready} ready`] : []),
    ...(waiting > 0 ? [`${waiting} not ready yet`] : [])
  ]
  if (parts.length === 0)
    return plans.length > 0 ? '🔎 Pinecone · Dry run: planned, and not done' : '🗑️ Pinecone · Torn down'
  const icon = failed.length + notes.length > 0 ? '❌' : alone.length > 0 ? '⚠️' : waiting > 0 ? '⏳' : '✅'
  return `${icon} Pinecone · ${parts.join(', ')}`
}

function resultOf({ result, command, isPlan }: Row): string {
  return resultText(result, { command, dryRun: isPlan })
}

function section(lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', ...lines]
}

function cellsWith(hasProjects: boolean): (row: Row) => string[] {
  return (row) => {
    const { project, reason, command, isPlan, status, host } = row
    const where = hasProjects ? ` in project ${project === '' ? 'unknown' : codeForMarkdown(project)}` : ''
    const result = resultCell({ ...row, hasFailed: reason !== '' }, { command, dryRun: isPlan })
    const below = isPlan || isTornDown(row) ? '' : hostBelow(host)
    return [
      `${resourceCell(row)}${where}${below}`,
      isPlan || status === '' ? result : `${result} · ${forMarkdown(status)}`
    ]
  }
}

function table(titles: readonly string[], lines: readonly (readonly string[])[]): string[] {
  return [tableRow(titles), tableRow(titles.map(() => '---')), ...lines.map(tableRow)]
}

/**
 * The line below a table: the run that changed one of its rows last, its time and commit, and how the resources end.
 */
function footer(title: string, rows: readonly Row[], url: string): string {
  const [last] = rows.toSorted((a, b) => b.at - a.at || (b.name < a.name ? -1 : 1))
  const expiries = rows
    .filter((row) => !isTornDown(row))
    .map(({ expiresAt }) => expiresAt)
    .filter((expiresAt) => expiresAt > 0)
  const ending = rows.some(({ isOfJob }) => isOfJob) ? [] : ['deleted when this pull request closes']
  const end = expiries.length === 0 ? [] : [...ending, `expires ${dateText(Math.min(...expiries))}`]
  return [...(last ? [`${title}: ${runText(last, url)}${commitText(last, url)}`] : []), ...end].join(' · ')
}

function noteLine(note: RunNote, url: string): string {
  return `❌ A run failed (${runText(note, url)}) ${reasonText(note.reason)} ${forMarkdown(note.message)}`
}

/** Leaves out resources that were not attempted, which did not fail themselves; has those that were left alone. */
function failureLines(rows: readonly Row[]): string[] {
  const told = rows.filter(({ message, reason, result }) => message + reason !== '' && result !== 'not-attempted')
  return section(told.map((row) => failureRow(row, row)))
}

function fieldLines(title: string, rows: readonly Row[]): string[] {
  const shown = rows.flatMap(({ name, fields }) => fields.map((field) => fieldRowOf(name, field, field.isReplaced)))
  const omitted = rows.reduce((sum, { omittedFields }) => sum + omittedFields, 0)
  const more = omitted > 0 ? [`… and ${omitted} more, for which there is no room here.`] : []
  return details(`${title} (${shown.length + omitted})`, [
    ...(shown.length > 0 ? [...FIELDS_HEAD, ...shown] : []),
    ...(shown.length > 0 ? section(more) : more)
  ])
}

function details(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return []
  return ['', `<details><summary>${title}</summary>`, ...section(lines), '', '</details>']
}

/** The time of a run, as a link to it. */
function runText({ at, runId, runAttempt }: Pick<Row, 'at' | 'runId' | 'runAttempt'>, url: string): string {
  const when = `${dateText(at)}, ${new Date(at * 1000).toISOString().slice(11, 16)} UTC`
  if (url === '' || runId === '') return when
  return `[${when}](${url}/actions/runs/${runId}${runAttempt === '' ? '' : `/attempts/${runAttempt}`})`
}

function commitText({ commit }: Row, url: string): string {
  const short = commit.slice(0, 7)
  if (short === '') return ''
  return url === '' ? ` for \`${short}\`` : ` for [\`${short}\`](${url}/commit/${commit})`
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

/** An unambiguous date: `3 Feb 2026`. */
function dateText(seconds: number): string {
  const date = new Date(seconds * 1000)
  return [date.getUTCDate(), MONTHS[date.getUTCMonth()], date.getUTCFullYear()].join(' ')
}
