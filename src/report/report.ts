import type { Outcome } from '../apply/outcome.ts'
import type { Change, FieldChange, Plan } from '../plan/change.ts'
import type { Command } from '../core/command.ts'
import type { Failure, Reason, ValidationIssue } from '../core/errors.ts'
import type { Json, JsonObject } from '../core/json.ts'
import type { Declared, Observed } from '../resources/resource.ts'
import type { Location } from '../core/location.ts'
import { redactJson } from '../core/text.ts'

/** All that is known at the end of a run, however it ended. Log, summary, comment and outputs are made from it. */
export interface Report {
  readonly command: Command
  readonly dryRun: boolean
  /** Undefined where the run failed before there was one. */
  readonly plan: Plan | undefined
  /** One for each change of the plan, in its order; empty where there was no plan. */
  readonly outcomes: readonly Outcome[]
  /** Nothing was tried, because the run has no secrets. */
  readonly isSkipped: boolean
  /** Why the run left something undone although it is green. */
  readonly greenReason?: Reason
  /** What ended the run as a whole: bad input, a refused key. Not the failures of single resources. */
  readonly failure: Failure | undefined
  /** What the user should know and need not act on. */
  readonly notices: readonly string[]
  readonly warnings: readonly string[]
  /** How long the run took, in milliseconds. */
  readonly tookMs: number
}

/** Whether the step is to fail: the run as a whole did, or any resource. */
export function hasFailed(report: Report): boolean {
  return report.failure !== undefined || report.outcomes.some((outcome) => outcome.failure !== undefined)
}

/** Takes secrets out of a text. */
export type Redact = (text: string) => string

/**
 * The report with the secret taken out of all that came from outside. This has to come before anything is rendered:
 * once a long text is cut or escaped, a part of the secret could no longer be recognised.
 */
export function redactReport(report: Report, redact: Redact): Report {
  return {
    ...report,
    plan: report.plan && redactPlan(report.plan, redact),
    outcomes: report.outcomes.map((outcome) => ({
      ...outcome,
      ...scrubNames(outcome, redact),
      observed: outcome.observed && scrubObserved(outcome.observed, redact),
      fields: outcome.fields.map((field) => scrubField(field, redact)),
      ...(outcome.failure && { failure: scrubFailure(outcome.failure, redact) })
    })),
    failure: report.failure && scrubFailure(report.failure, redact),
    notices: report.notices.map(redact),
    warnings: report.warnings.map(redact)
  }
}

/** The plan with the secret taken out of all that came from outside. */
export function redactPlan(plan: Plan, redact: Redact): Plan {
  return { ...plan, changes: plan.changes.map((change) => scrubChange(change, redact)) }
}

function scrubChange(change: Change, redact: Redact): Change {
  const shared = {
    ...scrubNames(change, redact),
    declared: scrubDeclared(change.declared, redact),
    ...(change.why !== undefined && { why: redact(change.why) })
  }
  const fields = 'fields' in change ? change.fields.map((field) => scrubField(field, redact)) : []
  const observed = 'observed' in change ? change.observed && scrubObserved(change.observed, redact) : undefined
  switch (change.action) {
    case 'create':
      return { ...change, ...shared, model: scrubModel(change.model, redact) }
    case 'update':
      return {
        ...change,
        ...shared,
        fields,
        observed: observed ?? change.observed,
        patch: scrubModel(change.patch, redact)
      }
    case 'replace':
      return {
        ...change,
        ...shared,
        fields,
        observed: observed ?? change.observed,
        model: scrubModel(change.model, redact)
      }
    case 'delete':
      return { ...change, ...shared, observed: observed ?? change.observed }
    case 'keep':
      return { ...change, ...shared, observed }
    case 'refuse':
      return { ...change, ...shared, fields, observed, failure: scrubFailure(change.failure, redact) }
  }
}

function scrubNames(of: { readonly name: string; readonly declaredName: string }, redact: Redact) {
  return { name: redact(of.name), declaredName: redact(of.declaredName) }
}

function scrubDeclared(declared: Declared, redact: Redact): Declared {
  return {
    ...declared,
    ...scrubNames(declared, redact),
    model: scrubModel(declared.model, redact),
    location: scrubPlace(declared.location, redact),
    locationOf: (path) => scrubPlace(declared.locationOf(path), redact)
  }
}

function scrubObserved(observed: Observed, redact: Redact): Observed {
  const { name, host, state, model } = observed
  return { ...observed, name: redact(name), host: redact(host), state: redact(state), model: scrubModel(model, redact) }
}

function scrubField(field: FieldChange, redact: Redact): FieldChange {
  const before = field.before === undefined ? undefined : (redactJson(field.before, redact) as Json)
  return { ...field, path: field.path.map(redact), before, after: redactJson(field.after, redact) as Json }
}

function scrubFailure(failure: Failure, redact: Redact): Failure {
  const message = redact(failure.message)
  return failure.issues
    ? { ...failure, message, issues: failure.issues.map((issue) => scrubFault(issue, redact)) }
    : { ...failure, message }
}

function scrubFault(issue: ValidationIssue, redact: Redact): ValidationIssue {
  return { ...issue, message: redact(issue.message), location: scrubPlace(issue.location, redact) }
}

function scrubPlace(location: Location, redact: Redact): Location {
  const source = redact(location.source)
  return location.file === undefined ? { ...location, source } : { ...location, source, file: redact(location.file) }
}

function scrubModel(model: JsonObject, redact: Redact): JsonObject {
  return redactJson(model, redact) as JsonObject
}
