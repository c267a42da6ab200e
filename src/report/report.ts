import type { Outcome } from '../apply/outcome.ts'
import type { Change, Command, FieldChange, Plan } from '../plan/change.ts'
import type { Failure, Fault } from '../core/errors.ts'
import type { Json, JsonObject } from '../core/json.ts'
import type { Declared, Observed, Place } from '../resources/resource.ts'
import { scrubJson } from '../core/text.ts'

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
export type Scrub = (text: string) => string

/**
 * The report with the secret taken out of all that came from outside. This has to come before anything is rendered:
 * once a long text is cut or escaped, a part of the secret could no longer be recognised.
 */
export function scrubReport(report: Report, scrub: Scrub): Report {
  return {
    ...report,
    plan: report.plan && scrubPlan(report.plan, scrub),
    outcomes: report.outcomes.map((outcome) => ({
      ...outcome,
      ...scrubNames(outcome, scrub),
      observed: outcome.observed && scrubObserved(outcome.observed, scrub),
      fields: outcome.fields.map((field) => scrubField(field, scrub)),
      ...(outcome.failure && { failure: scrubFailure(outcome.failure, scrub) })
    })),
    failure: report.failure && scrubFailure(report.failure, scrub),
    notices: report.notices.map(scrub),
    warnings: report.warnings.map(scrub)
  }
}

/** The plan with the secret taken out of all that came from outside. */
export function scrubPlan(plan: Plan, scrub: Scrub): Plan {
  return { ...plan, changes: plan.changes.map((change) => scrubChange(change, scrub)) }
}

function scrubChange(change: Change, scrub: Scrub): Change {
  const shared = {
    ...scrubNames(change, scrub),
    declared: scrubDeclared(change.declared, scrub),
    ...(change.why !== undefined && { why: scrub(change.why) })
  }
  const fields = 'fields' in change ? change.fields.map((field) => scrubField(field, scrub)) : []
  const observed = 'observed' in change ? change.observed && scrubObserved(change.observed, scrub) : undefined
  switch (change.action) {
    case 'create':
      return { ...change, ...shared, model: scrubModel(change.model, scrub) }
    case 'update':
      return {
        ...change,
        ...shared,
        fields,
        observed: observed ?? change.observed,
        patch: scrubModel(change.patch, scrub)
      }
    case 'replace':
      return {
        ...change,
        ...shared,
        fields,
        observed: observed ?? change.observed,
        model: scrubModel(change.model, scrub)
      }
    case 'delete':
      return { ...change, ...shared, observed: observed ?? change.observed }
    case 'keep':
      return { ...change, ...shared, observed }
    case 'refuse':
      return { ...change, ...shared, fields, observed, failure: scrubFailure(change.failure, scrub) }
  }
}

function scrubNames(of: { readonly name: string; readonly declaredName: string }, scrub: Scrub) {
  return { name: scrub(of.name), declaredName: scrub(of.declaredName) }
}

function scrubDeclared(declared: Declared, scrub: Scrub): Declared {
  return {
    ...declared,
    ...scrubNames(declared, scrub),
    model: scrubModel(declared.model, scrub),
    place: scrubPlace(declared.place, scrub),
    placeOf: (path) => scrubPlace(declared.placeOf(path), scrub)
  }
}

function scrubObserved(observed: Observed, scrub: Scrub): Observed {
  const { name, host, state, model } = observed
  return { ...observed, name: scrub(name), host: scrub(host), state: scrub(state), model: scrubModel(model, scrub) }
}

function scrubField(field: FieldChange, scrub: Scrub): FieldChange {
  const before = field.before === undefined ? undefined : (scrubJson(field.before, scrub) as Json)
  return { ...field, path: field.path.map(scrub), before, after: scrubJson(field.after, scrub) as Json }
}

function scrubFailure(failure: Failure, scrub: Scrub): Failure {
  const message = scrub(failure.message)
  return failure.faults
    ? { ...failure, message, faults: failure.faults.map((fault) => scrubFault(fault, scrub)) }
    : { ...failure, message }
}

function scrubFault(fault: Fault, scrub: Scrub): Fault {
  return { ...fault, message: scrub(fault.message), place: scrubPlace(fault.place, scrub) }
}

function scrubPlace(place: Place, scrub: Scrub): Place {
  const source = scrub(place.source)
  return place.file === undefined ? { ...place, source } : { ...place, source, file: scrub(place.file) }
}

function scrubModel(model: JsonObject, scrub: Scrub): JsonObject {
  return scrubJson(model, scrub) as JsonObject
}
