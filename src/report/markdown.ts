// The report as GitHub Markdown, for the job's summary and for a comment. Pure. All text from outside goes through
// forMarkdown or codeForMarkdown.

import type { Outcome } from '../apply/outcome.ts'
import { resultRow } from '../core/result.ts'
import type { Failure, ValidationIssue } from '../core/errors.ts'
import type { FieldChange } from '../plan/change.ts'
import type { Kind } from '../resources/resource.ts'
import { codeForMarkdown, cut, forMarkdown } from '../core/text.ts'
import { failedOutcomes, headlineOf } from './headline.ts'
import { hasFailed, type Report } from './report.ts'
import { fitSections, type Section } from './sections.ts'
import { fieldText, NO_VALUE, locationText, REMOVED, resultText, type FieldText } from './text.ts'

/** GitHub drops a whole summary beyond 1 MiB; what it adds on the way is not told, so a margin is left. */
export const MAX_SUMMARY_BYTES = 1_048_576 - 16_384

/** Escaped, a message can grow to eighteen times its length: then it still fits into a comment of 65 536 characters. */
const MAX_MESSAGE_LENGTH = 2000
const MAX_VALUE_LENGTH = 200

/**
 * Renders the report in at most `maxBytes` bytes of UTF-8 (a character has one at the least, so that the limit of a
 * comment, 65 536 characters, can be given as well). Where it does not fit, rows are left out and counted.
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
  return [
    {
      title: '',
      head: ['| | Resource | Result | Status | Host |', '| --- | --- | --- | --- | --- |'],
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
      title: '### Faults',
      head: ['| Where | What |', '| --- | --- |'],
      rows: faultsOf(report).map(faultRow),
      rank: 1
    },
    {
      title: '### Reasons',
      head: ['| | Resource | Why |', '| --- | --- | --- |'],
      rows: (report.plan?.changes ?? []).flatMap(({ kind, name, why }) =>
        why === undefined ? [] : [row([kind, codeForMarkdown(name), messageText(why)])]
      ),
      rank: 4
    },
    { title: '', head: ['> [!WARNING]'], rows: report.warnings.map(alertRow), rank: 3 },
    { title: '', head: ['> [!NOTE]'], rows: report.notices.map(alertRow), rank: 5 }
  ]
}

function resourceRow({ observed, failure, ...outcome }: Outcome, report: Report): string {
  const shown = { ...outcome, hasFailed: failure !== undefined, status: observed?.state, host: observed?.host }
  return row(resourceCells(shown, report))
}

/** What summary and comment show of a resource. */
export interface ShownResource extends Pick<Outcome, 'kind' | 'name' | 'declaredName' | 'result'> {
  readonly hasFailed: boolean
  readonly status: string | undefined
  readonly host: string | undefined
}

/** A resource's cells: kind, name, result, status, host. */
export function resourceCells(shown: ShownResource, run: Pick<Report, 'command' | 'dryRun'>): string[] {
  const { kind, name, declaredName, result, hasFailed, status, host } = shown
  const declared = name === declaredName ? '' : ` (declared as ${codeForMarkdown(declaredName)})`
  const { icon, isChange } = resultRow(hasFailed && result === 'absent' ? 'failed' : result)
  return [
    kind,
    `${codeForMarkdown(name)}${declared}`,
    `${icon === '' || (run.dryRun && isChange) ? '' : `${icon} `}${resultText(result, run)}`,
    forMarkdown(short(status)),
    codeForMarkdown(short(host))
  ]
}

function fieldRow(outcome: { readonly kind: Kind; readonly name: string }, field: FieldChange): string {
  return fieldRowOf(outcome.name, fieldText(outcome.kind, field, MAX_VALUE_LENGTH), field.effect === 'replace')
}

/** The head of a table of changed fields. */
export const FIELDS_HEAD = ['| Resource | Field | Before | After | |', '| --- | --- | --- | --- | --- |'] as const

/** A changed field's row. */
export function fieldRowOf(name: string, { path, before, after }: FieldText, isReplaced: boolean): string {
  return row([
    codeForMarkdown(name),
    codeForMarkdown(short(path)),
    valueCell(before),
    valueCell(after),
    isReplaced ? 'cannot change in place' : 'in place'
  ])
}

function valueCell(words: string): string {
  return words === NO_VALUE || words === REMOVED ? words : codeForMarkdown(words)
}

/** Text of our own, to be copied. */
function exampleRows(example: string | undefined): string[] {
  if (example === undefined) return []
  // One row, so that it is left out as a whole where there is no module.
  return [['', '  ```yaml', ...example.split('\n').map((line) => `  ${line}`), '  ```'].join('\n')]
}

/** The issues have a table of their own. */
function failureWords({ message, issues = [] }: Failure): string {
  return issues.length > 1 ? `There are ${issues.length} faults, each with its place below.` : message
}

function failureRows(report: Report): string[] {
  const { failure } = report
  const ofRun = failure
    ? [`- ${reasonText(failure.reason)} ${messageText(failureWords(failure))}`, ...exampleRows(failure.example)]
    : []
  const ofResources = failedOutcomes(report).map(({ failure, ...outcome }) =>
    failure ? failureRow(outcome, failure) : ''
  )
  return [...ofRun, ...ofResources]
}

/** Why a resource failed, as an item of a list. */
export function failureRow(
  { kind, name }: Pick<Outcome, 'kind' | 'name'>,
  { reason, message }: { readonly reason: string; readonly message: string }
): string {
  return `- **${kind}** ${codeForMarkdown(name)} ${reasonText(reason)} ${messageText(message)}`
}

function reasonText(reason: string): string {
  return `(${codeForMarkdown(reason)}):`
}

/** The issues of the run and of its resources, in the order of declaration. */
function faultsOf(report: Report): ValidationIssue[] {
  return [...(report.failure?.issues ?? []), ...report.outcomes.flatMap(({ failure }) => failure?.issues ?? [])]
}

function faultRow({ location, message }: ValidationIssue): string {
  return row([codeForMarkdown(short(locationText(location))), messageText(message)])
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
