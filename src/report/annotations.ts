// The annotations of a run and its code. Pure.

import type { Outcome } from '../apply/outcome.ts'
import type { ValidationIssue } from '../core/errors.ts'
import type { Location } from '../core/location.ts'
import { cut } from '../core/text/line.ts'
import { locationOf } from '../resources/resource.ts'
import { failedOutcomes, failureText } from './headline.ts'
import type { Report } from './report.ts'
import { issueText } from './text.ts'

/** One GitHub annotation. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
  /** An example of several lines; the action's own text. */
  readonly example?: string
  /** Its location; undefined outside of the workspace's files. */
  readonly at?: { readonly file: string; readonly line: number; readonly column: number }
}

/** GitHub shows ten annotations of a level per step (docs.github.com, usage limits of problem matchers). */
const MAX_OF_A_LEVEL = 10
/** GitHub cuts longer messages. In characters. */
const MAX_MESSAGE_LENGTH = 4096

/** The annotations of a run, at most ten of each level; if there are more, the tenth counts the rest. */
export function annotationsOf(report: Report): Annotation[] {
  const warnings = report.warnings.map((message) => noteOf('warning', message))
  const notices = report.notices.map((message) => noteOf('notice', message))
  return [...capped(errorsOf(report)), ...capped(warnings), ...capped(notices)]
}

/** The messages of the errors beyond the limit of annotations. */
export function errorsWithoutAnnotation(report: Report): string[] {
  return beyondAnnotations(errorsOf(report).map(({ message }) => message))
}

/** The warnings beyond the limit of annotations. */
export function warningsWithoutAnnotation({ warnings }: Report): string[] {
  return beyondAnnotations(warnings)
}

function beyondAnnotations(messages: readonly string[]): string[] {
  return messages.length <= MAX_OF_A_LEVEL ? [] : messages.slice(MAX_OF_A_LEVEL - 1)
}

function errorsOf(report: Report): Annotation[] {
  const { failure } = report
  const ofResources = failedOutcomes(report).flatMap((outcome) => errorsOfOutcome(outcome, report))
  if (!failure) return ofResources
  const { reason, message, issues = [], example } = failure
  if (issues.length > 0) return [...issues.map((issue) => errorOfIssue(issue, reason)), ...ofResources]
  return [{ ...errorOf(reason, message), ...(example !== undefined && { example }) }, ...ofResources]
}

function errorsOfOutcome(outcome: Outcome, report: Report): Annotation[] {
  const { failure } = outcome
  if (!failure) return []
  if (failure.issues?.length) return failure.issues.map((issue) => errorOfIssue(issue, failure.reason))
  return [errorOf(failure.reason, failureText(outcome), locationOfOutcome(outcome, report))]
}

/** The location of a field whose change needs a new resource, or else that of the resource. */
function locationOfOutcome({ kind, name, fields }: Outcome, { plan }: Report): Location | undefined {
  const change = plan?.changes.find((candidate) => candidate.kind === kind && candidate.name === name)
  const culprit = fields.find(({ effect }) => effect === 'replace')
  const declared = change?.declared
  return declared && culprit ? locationOf(declared, culprit.path) : declared?.location
}

function errorOfIssue({ message, location }: ValidationIssue, reason: string): Annotation {
  // The log shows only an annotation's message, so the location must be in it.
  return errorOf(reason, issueText({ location, message }), location)
}

function errorOf(reason: string, message: string, location?: Location): Annotation {
  const at =
    location?.file === undefined ? {} : { at: { file: location.file, line: location.line, column: location.column } }
  return { level: 'error', title: `Pinecone: ${reason}`, message: cut(message, MAX_MESSAGE_LENGTH), ...at }
}

function noteOf(level: 'warning' | 'notice', message: string): Annotation {
  return { level, title: 'Pinecone', message: cut(message, MAX_MESSAGE_LENGTH) }
}

function capped(annotations: readonly Annotation[]): Annotation[] {
  if (annotations.length <= MAX_OF_A_LEVEL) return [...annotations]
  const shown = annotations.slice(0, MAX_OF_A_LEVEL - 1)
  const message = `And ${annotations.length - shown.length} more, see the summary and the log.`
  return [...shown, ...annotations.slice(0, 1).map(({ level }) => ({ level, title: 'Pinecone', message }))]
}
