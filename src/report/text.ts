// Texts that log, summary and annotations share. Not escaped: that depends on where they go.

import type { Outcome } from '../apply/outcome.ts'
import { commandRow, type Command } from '../core/command.ts'
import { ALL_RESULTS, resultRow, type Result } from '../core/result.ts'
import type { FieldChange } from '../plan/change.ts'
import type { ValidationIssue } from '../core/errors.ts'
import { pathText, type Json, type JsonObject } from '../core/json.ts'
import { fullNameOf, resourceType } from '../resources/registry.ts'
import type { Identity, Kind } from '../resources/resource.ts'
import type { Location } from '../core/location.ts'
import { cut } from '../core/text/line.ts'
import type { Report } from './report.ts'

/** A result in the tables and the log; in a dry run, what it would be. */
export function resultText(result: Result, { command, dryRun }: Pick<Report, 'command' | 'dryRun'>): string {
  const { text, isChange } = resultRow(result)
  const own = commandRow(command).results[result]
  if (own !== undefined) return own
  return dryRun && (isChange || result === 'refused') ? `would be ${text}` : text
}

/** The text for resources that a command leaves unchanged. */
export function keptText(command: Command): string {
  return resultText(commandRow(command).keptResult, { command, dryRun: false })
}

/** The number of outcomes with each result, without results that no outcome has. */
export function tally(outcomes: readonly Outcome[]): Map<Result, number> {
  const results = outcomes.map(({ result }) => result)
  return new Map(
    ALL_RESULTS.map((result): [Result, number] => [result, results.filter((other) => other === result).length]).filter(
      ([, number]) => number > 0
    )
  )
}

/** A resource at the start of a line: `index docs-search`. */
export function labelOf(resource: Identity): string {
  return `${resource.kind} ${fullNameOf(resource)}`
}

/** A location as editors write it: `pinecone.yml:3:5`; for an input, `input "index", line 3, column 5`. */
export function locationText({ source, file, line, column }: Location): string {
  if (file !== undefined) return `${file}:${line}:${column}`
  return line === 0 ? `input "${source}"` : `input "${source}", line ${line}, column ${column}`
}

/** An issue with its location; a plain input's issue names the input itself. */
export function issueText({ location, message }: ValidationIssue): string {
  return location.line === 0 ? message : `${locationText(location)}: ${message}`
}

/** A field's change in words: the field, its value before and after, each at most `maxLength` characters. */
export interface FieldText {
  readonly path: string
  readonly before: string
  readonly after: string
}

/** Describes a field's change. */
export function fieldText(kind: Kind, field: FieldChange, maxLength: number): FieldText {
  return {
    path: pathText(field.path),
    before: field.before === undefined ? NO_VALUE : valueText(field.before, maxLength),
    after: isRemoval(kind, field) ? REMOVED : valueText(field.after, maxLength)
  }
}

/** Placeholders for a missing value, and for one that is removed. */
export const NO_VALUE = '(none)'
export const REMOVED = '(removed)'

function isRemoval(kind: Kind, { path, after }: FieldChange): boolean {
  return resourceType(kind).fields.some(
    (field) => field.removedBy === after && path.length > 1 && field.path.split('.')[0] === path[0]
  )
}

function valueText(value: Json, maxLength: number): string {
  const isPlain = typeof value === 'string' && /^[A-Za-z0-9][\w.@+;/:-]*$/.test(value)
  const text = isPlain ? value : JSON.stringify(value)
  if (text.length <= maxLength) return text
  return `${cut(text, maxLength)} (${text.length} characters)`
}

/** The backup that a resource was restored from, and the one that was made before its deletion. */
export function backupTexts({ backup, restoredFrom }: Pick<Outcome, 'backup' | 'restoredFrom'>): string[] {
  return [
    ...(restoredFrom === undefined ? [] : [`restored from backup ${restoredFrom}`]),
    ...(backup === undefined ? [] : [`backup ${backup.id} of ${backup.source}`])
  ]
}

/** A short description of a resource to be created: `dimension 1536, cosine, aws us-east-1`. */
export function aboutModel(kind: Kind, model: JsonObject): string {
  const parts = resourceType(kind).report.about(model)
  return parts
    .filter((part) => part !== '')
    .map((part) => cut(part, 100))
    .join(', ')
}
