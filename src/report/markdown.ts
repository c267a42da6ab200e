// The report as GitHub Markdown, for the job's summary and for a comment. Pure. All text from outside goes through
// forMarkdown or codeForMarkdown.

import type { Outcome } from '../apply/outcome.ts'
import { resultRow, type Result } from '../core/result.ts'
import type { Failure, ValidationIssue } from '../core/errors.ts'
import type { FieldChange } from '../plan/change.ts'
import type { Kind } from '../resources/resource.ts'
import { codeForMarkdown, forMarkdown } from '../core/text/markdown.ts'
import { cut } from '../core/text/line.ts'
import { failedOutcomes, headlineOf } from './headline.ts'
import { hasFailed, type Report } from './report.ts'
import { fitSections, type Section } from './sections.ts'
import { backupTexts, fieldText, NO_VALUE, locationText, REMOVED, resultText, type FieldText } from './text.ts'

/** GitHub drops a summary beyond 1 MiB. The margin is for what GitHub may add, which is not documented. */
export const MAX_SUMMARY_BYTES = 1_048_576 - 16_384

/** Escaping can make a message eighteen times longer, which still fits into a comment of 65 536 characters. */
const MAX_MESSAGE_LENGTH = 2000
const MAX_VALUE_LENGTH = 200

/**
 * Renders the report in at most `maxBytes` bytes of UTF-8. Every character has at least one byte, so `maxBytes` may
 * also be a limit in characters, such as that of a comment. Where the report does not fit, rows are left out and
 * counted.
 */
export function renderMarkdown(report: Report, maxBytes = MAX_SUMMARY_BYTES): string {
  return fitSections(`## ${headingIcon(report)} Pinecone · ${headlineOf(report)}`, sectionsOf(report), maxBytes)
}

function headingIcon(report: Report): string {
  if (report.failure?.reason === 'cancelled') return '⏹️'
  if (hasFailed(report)) return '❌'
  if (report.outcomes.some(({ result }) => result === 'left-alone')) return '⚠️'
  return report.dryRun ? '🔎' : '✅'
}

function sectionsOf(report: Report): Section[] {
  const hasHosts = report.outcomes.some(({ observed }) => (observed?.host ?? '') !== '')
  return [
    {
      title: '',
      head: [row([hasHosts ? 'Resource and host' : 'Resource', 'Result']), '| --- | --- |'],
      rows: report.outcomes.map((outcome) => resourceRow(outcome, report)),
      rank: 2
    },
    {
      title: report.dryRun ? '### Fields that would change' : '### Fields',
      head: FIELDS_HEAD,
      rows: report.outcomes.flatMap((outcome) => outcome.fields.map((field) => fieldRow(outcome, field))),
      rank: 4
    },
    { title: '### Failures', head: [], rows: failureRows(report), rank: 0 },
    {
      title: '### Issues',
      head: ['| Where | What |', '| --- | --- |'],
      rows: issuesOf(report).map((issue) => issueRow(issue, report)),
      rank: 1
    },
    {
      title: '### Reasons',
      head: ['| Resource | Why |', '| --- | --- |'],
      // A warning already says why a resource is left alone.
      rows: (report.plan?.changes ?? []).flatMap(({ kind, name, why, ...change }) =>
        why === undefined || 'isLeftAlone' in change
          ? []
          : [row([resourceCell({ kind, name, declaredName: name }), messageText(why)])]
      ),
      rank: 4
    },
    { title: '', head: ['> [!WARNING]'], rows: report.warnings.map(alertRow), rank: 3 },
    { title: '', head: ['> [!NOTE]'], rows: report.notices.map(alertRow), rank: 5 }
  ]
}

function resourceRow({ observed, failure, ...outcome }: Outcome, report: Report): string {
  const hasFailed = failure !== undefined
  const status = observed === undefined ? '' : ` · ${forMarkdown(short(observed.state))}`
  return row([
    `${resourceCell(outcome)}${hostBelow(short(observed?.host))}`,
    [`${resultCell({ ...outcome, hasFailed }, report)}${status}`, ...backupTexts(outcome).map(forMarkdown)].join(' · ')
  ])
}

/** A host below a resource's name: a phone would not show another column. */
export function hostBelow(host: string): string {
  return host === '' ? '' : `<br>${codeForMarkdown(host)}`
}

/** A resource in summary and comment: its type, its name, and the declared name if the name does not begin with it. */
export function resourceCell({ kind, name, declaredName }: Pick<Outcome, 'kind' | 'name' | 'declaredName'>): string {
  const isSaid = name === declaredName || name.startsWith(`${declaredName}-`)
  const declared = isSaid ? '' : ` (declared as ${codeForMarkdown(declaredName)})`
  return `${kind} ${codeForMarkdown(name)}${declared}`
}

/** A resource's result in summary and comment. */
export function resultCell(
  { result, hasFailed }: { readonly result: Result; readonly hasFailed: boolean },
  run: Pick<Report, 'command' | 'dryRun'>
): string {
  const { icon, isChange } = resultRow(hasFailed && result === 'absent' ? 'failed' : result)
  return `${icon === '' || (run.dryRun && isChange) ? '' : `${icon} `}${resultText(result, run)}`
}

/** The hosts as lines of an environment file, to be copied; empty without hosts. */
export function hostLines(
  rows: readonly { readonly kind: string; readonly declaredName: string; readonly host: string }[]
): string[] {
  // Other texts could do harm in a shell.
  const usable = rows.filter(({ host, declaredName }) => /^[\w.:/-]+$/.test(host) && /^[\w.-]+$/.test(declaredName))
  const nameOf = ({ declaredName }: { readonly declaredName: string }): string =>
    declaredName.toUpperCase().replace(/\W/g, '_')
  const byName = Map.groupBy(usable, nameOf)
  const lines = usable.map((one) => {
    const isAlone = byName.get(nameOf(one))?.length === 1
    return `${isAlone ? '' : `${one.kind.toUpperCase()}_`}${nameOf(one)}_HOST=${one.host}`
  })
  return lines.length === 0 ? [] : ['```sh', ...lines, '```']
}

function fieldRow(outcome: { readonly kind: Kind; readonly name: string }, field: FieldChange): string {
  return fieldRowOf(outcome.name, fieldText(outcome.kind, field, MAX_VALUE_LENGTH), field.effect === 'replace')
}

/** The head of a table of changed fields. */
export const FIELDS_HEAD = ['| Resource and field | Before | After |', '| --- | --- | --- |'] as const

/** A changed field's row: three cells, as many as a phone shows. */
export function fieldRowOf(name: string, { path, before, after }: FieldText, isReplaced: boolean): string {
  return row([
    `${codeForMarkdown(name)}<br>${codeForMarkdown(short(path))}`,
    valueCell(before),
    `${valueCell(after)}<br>${isReplaced ? 'cannot change in place' : 'in place'}`
  ])
}

function valueCell(words: string): string {
  return words === NO_VALUE || words === REMOVED ? words : codeForMarkdown(words)
}

/** The action's own text, to be copied. */
function exampleRows(example: string | undefined): string[] {
  if (example === undefined) return []
  // One row, so that it is left out as a whole if it does not fit.
  return [['', '  ```yaml', ...example.split('\n').map((line) => `  ${line}`), '  ```'].join('\n')]
}

/** Leaves out failures with issues, which have a table of their own. */
function failureRows(report: Report): string[] {
  const { failure } = report
  const ofRun = failure
    ? [
        ...(hasIssues(failure) ? [] : [`- ${reasonText(failure.reason)} ${messageText(failure.message)}`]),
        ...exampleRows(failure.example)
      ]
    : []
  const ofResources = failedOutcomes(report).flatMap(({ failure, ...outcome }) =>
    failure && !hasIssues(failure) ? [failureRow(outcome, failure)] : []
  )
  return [...ofRun, ...ofResources]
}

function hasIssues({ issues = [] }: Failure): boolean {
  return issues.length > 0
}

/** Why a resource failed, as an item of a list. */
export function failureRow(
  { kind, name }: Pick<Outcome, 'kind' | 'name'>,
  { reason, message }: { readonly reason: string; readonly message: string }
): string {
  const why = reason === '' ? '–' : reasonText(reason)
  return `- **${kind}** ${codeForMarkdown(name)} ${why} ${messageText(message)}`
}

/** A failure's reason before its message. */
export function reasonText(reason: string): string {
  return `(${codeForMarkdown(reason)}):`
}

/** The issues of the run and of its resources, in declared order. */
function issuesOf(report: Report): ValidationIssue[] {
  return [...(report.failure?.issues ?? []), ...report.outcomes.flatMap(({ failure }) => failure?.issues ?? [])]
}

function issueRow({ location, message: whole }: ValidationIssue, { places }: Report): string {
  // The other column has the input's name already.
  const named = `${location.source}: `
  const message = location.line === 0 && whole.startsWith(named) ? whole.slice(named.length) : whole
  const where = codeForMarkdown(short(locationText(location)))
  const { file, line } = location
  if (file === undefined || !places?.repositoryUrl || !/^[0-9a-f]{40,64}$/.test(places.commit))
    return row([where, messageText(message)])
  const path = file
    .split('/')
    .map((part) => encodeURIComponent(part).replaceAll('(', '%28').replaceAll(')', '%29'))
    .join('/')
  return row([`[${where}](${places.repositoryUrl}/blob/${places.commit}/${path}#L${line})`, messageText(message)])
}

function alertRow(message: string): string {
  return `> - ${messageText(message)}`
}

function messageText(message: string): string {
  return forMarkdown(cut(message, MAX_MESSAGE_LENGTH))
}

/** A table's row. */
export function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

function short(text = ''): string {
  return cut(text, MAX_VALUE_LENGTH)
}
