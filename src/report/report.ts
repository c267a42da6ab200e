import type { Outcome } from '../apply/outcome.ts'
import type { Plan } from '../plan/change.ts'
import type { Command } from '../core/command.ts'
import type { Failure, Reason } from '../core/errors.ts'
import { redactJson } from '../core/text/redact.ts'

/**
 * Everything that is known at the end of a run, however it ended. Log, summary, comment and outputs are made from it.
 */
export interface Report {
  readonly command: Command
  readonly dryRun: boolean
  /** Undefined if the run failed before planning. */
  readonly plan: Plan | undefined
  /** One for each change of the plan, in its order; empty without a plan. */
  readonly outcomes: readonly Outcome[]
  /** Nothing was attempted, because the run has no secrets. */
  readonly isSkipped: boolean
  /** Why a green run left something undone. */
  readonly greenReason?: Reason
  /** The failure that ended the whole run: bad input, a refused key. Not the failures of single resources. */
  readonly failure: Failure | undefined
  /** Facts that the user should know but need not act on. */
  readonly notices: readonly string[]
  readonly warnings: readonly string[]
  /** For links to the workspace's files: the repository's page, and the commit checked out. */
  readonly places?: { readonly repositoryUrl: string; readonly commit: string }
  /** How long the run took, in milliseconds. */
  readonly tookMs: number
}

/** Whether the step fails: the whole run failed, or any resource. */
export function hasFailed(report: Report): boolean {
  return report.failure !== undefined || report.outcomes.some((outcome) => outcome.failure !== undefined)
}

/** Removes secrets from a text. */
export type Redact = (text: string) => string

/**
 * The report without the secret. To be called before rendering: once a text is cut or escaped, a part of the secret may
 * no longer be recognised.
 */
export function redactReport(report: Report, redact: Redact): Report {
  return redactJson(report, redact) as Report
}

/** The plan without the secret. To be called before rendering too. */
export function redactPlan(plan: Plan, redact: Redact): Plan {
  return redactJson(plan, redact) as Plan
}
