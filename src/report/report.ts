import type { Outcome } from '../apply/outcome.ts'
import type { Plan } from '../plan/change.ts'
import type { Command } from '../core/command.ts'
import type { Failure, Reason } from '../core/errors.ts'
import { redactJson } from '../core/text/redact.ts'

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
  /** Where the places in the workspace's files are to be seen: the repository's page, and the commit checked out. */
  readonly places?: { readonly repositoryUrl: string; readonly commit: string }
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
  return redactJson(report, redact) as Report
}

/** The plan with the secret taken out of all that came from outside. */
export function redactPlan(plan: Plan, redact: Redact): Plan {
  return redactJson(plan, redact) as Plan
}
