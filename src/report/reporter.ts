// Reports a run to the runner, with a call for each stage. Redacts before anything is cut or escaped.

import type { Pending } from '../apply/poller.ts'
import type { Plan } from '../plan/change.ts'
import { failureFrom } from '../core/errors.ts'
import { duration } from '../core/text/words.ts'
import { annotationsOf, errorsWithoutAnnotation, warningsWithoutAnnotation } from './annotations.ts'
import { planLines, reportLines, waitingLine, type ReportLine } from './log.ts'
import { renderMarkdown } from './markdown.ts'
import { fitOutputs } from './outputs.ts'
import { hasFailed, redactPlan, redactReport, type Report, type Redact } from './report.ts'
import type { Runner } from './runner.ts'

/** Reports a run's plan, progress and result to the runner. Never throws. */
export interface Reporter {
  plan(plan: Plan, dryRun: boolean): void
  /** To be called at every poll. Writes a line only if there is news or a long silence. */
  readonly waiting: (pending: readonly Pending[]) => void
  /** To be called when a failed request will be repeated after this many milliseconds. Writes a line only sometimes. */
  readonly retrying: (error: Error, afterMs: number) => void
  /** A line about the progress of something slow. */
  readonly progress: (line: string) => void
  /** A line for debugging: a request and its answer, or a decision to wait or to retry. */
  readonly trace: (line: string) => void
  /** The end of a run: writes log, annotations, outputs and summary, and decides whether the step fails. */
  finish(report: Report): void
  /** The end of the post step: a line for each resource, and whether it fails. Refused deletions are warnings. */
  finishPost(report: Pick<Report, 'outcomes' | 'failure' | 'warnings' | 'tookMs'>): void
}

/** Creates a reporter that writes through `runner`. */
export function createReporter(runner: Runner, redact: Redact): Reporter {
  let told: ReportLine | undefined
  let retries = 0
  let onlyDeletes = false
  return {
    plan: (plan, dryRun) => {
      onlyDeletes = plan.command === 'destroy' || plan.command === 'sweep'
      const lines = planLines(redactPlan(plan, redact))
      if (lines.length > 0) runner.group(dryRun ? 'Plan (dry run: nothing is changed)' : 'Plan', lines)
    },
    waiting: (pending) => {
      const next = waitingLine(pending, told, onlyDeletes)
      if (!next) return
      told = next.told
      runner.info(next.line)
    },
    progress: (line) => {
      runner.info(redact(line))
    },
    trace: (line) => {
      runner.debug(line)
    },
    retrying: (error, afterMs) => {
      retries += 1
      // The first lines report a problem, later ones only that it persists.
      if (retries <= 2 || retries % 10 === 0) runner.info(`${error.message} Trying again in ${duration(afterMs)}.`)
    },
    finish: (report) => {
      try {
        finish(redactReport(report, redact), runner)
      } catch (thrown) {
        // The report cannot be rendered: later steps still get every output, and the step fails.
        const failure = report.failure ?? failureFrom(thrown)
        finish(
          redactReport({ ...report, plan: undefined, outcomes: [], notices: [], warnings: [], failure }, redact),
          runner
        )
      }
    },
    finishPost: ({ outcomes, failure, warnings, tookMs }) => {
      const kept = outcomes.filter(({ result }) => result === 'refused')
      const report = redactReport(
        {
          command: 'destroy',
          dryRun: false,
          plan: undefined,
          outcomes: outcomes.filter(({ result }) => result !== 'refused'),
          isSkipped: false,
          failure,
          notices: [],
          warnings: [...warnings, ...kept.map((outcome) => outcome.failure?.message ?? '')],
          tookMs
        },
        redact
      )
      if (hasFailed(report)) runner.fail()
      for (const annotation of annotationsOf(report)) runner.annotate(annotation)
      for (const line of reportLines(report)) runner.info(line)
    }
  }
}

function finish(report: Report, runner: Runner): void {
  // Exit code and outputs first, because later steps need them: a cancelled run may be killed within this second.
  if (hasFailed(report)) runner.fail()
  const { outputs, warnings } = fitOutputs(report)
  runner.setOutputs(outputs)
  const whole = { ...report, warnings: [...report.warnings, ...warnings] }
  runner.writeSummary(renderMarkdown(whole))
  for (const annotation of annotationsOf(whole)) runner.annotate(annotation)
  const unsaid = errorsWithoutAnnotation(whole)
  if (unsaid.length > 0) runner.group('More errors', unsaid)
  const unwarned = warningsWithoutAnnotation(whole)
  if (unwarned.length > 0) runner.group('More warnings', unwarned)
  for (const line of reportLines(whole)) runner.info(line)
  for (const failure of [whole.failure, ...whole.outcomes.map((outcome) => outcome.failure)]) {
    if (failure?.stack !== undefined) runner.debug(failure.stack)
  }
}
