// Tells the runner of a run, a call a stage. Here the secret is taken out before anything is cut or escaped.

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

/** Tells the runner what a run sets out to do, how it goes, and what came of it. Never throws. */
export interface Reporter {
  plan(plan: Plan, dryRun: boolean): void
  /** To be called at every look at what is waited for; says something only when there is something to say. */
  readonly waiting: (pending: readonly Pending[]) => void
  /** A request has failed and is to be tried again in so many milliseconds; says something every now and then. */
  readonly retrying: (error: Error, afterMs: number) => void
  /** How something goes that takes long, a line. */
  readonly progress: (line: string) => void
  /** A line for those who debug: a request and its answer, a decision to wait or to try again. */
  readonly trace: (line: string) => void
  /** The end, however it came: log, annotations, outputs, summary, and whether the step fails. */
  finish(report: Report): void
  /** The end of the post step: a line a resource, and whether it fails. What is kept for a reason is a warning. */
  finishPost(report: Pick<Report, 'outcomes' | 'failure' | 'warnings' | 'tookMs'>): void
}

/** Makes a reporter that writes through `runner`. */
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
      // The first tells that something is wrong, the others only that it still is.
      if (retries <= 2 || retries % 10 === 0) runner.info(`${error.message} Trying again in ${duration(afterMs)}.`)
    },
    finish: (report) => {
      try {
        finish(redactReport(report, redact), runner)
      } catch (thrown) {
        // Whatever cannot be reported: later steps get every output, and the step fails.
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
  // First what later steps need: a cancelled run may be killed within this second.
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
