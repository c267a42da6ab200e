// A run in small, in a process of its own: tells the runner of the report in the file that its first argument names.

import { readFileSync } from 'node:fs'
import type { Report } from '../../src/report/report.ts'
import { createReporter } from '../../src/report/reporter.ts'
import { createRunner } from '../../src/report/runner.ts'
import { redactorFor } from '../../src/core/text/redact.ts'
import { declaredOf } from './samples.ts'

const { report, secret, summaryPath } = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as {
  report: Report
  secret: string
  summaryPath?: string
}
const redact = redactorFor(secret)
const runner = createRunner({ redact, summaryPath })
const reporter = createReporter(runner, redact)
// Functions do not survive JSON.
const plan = report.plan && {
  ...report.plan,
  changes: report.plan.changes.map((change) => ({ ...change, declared: declaredOf(change.kind, change.name) }))
}
if (plan) reporter.plan(plan, report.dryRun)
for (const { kind, name, observed } of report.outcomes) {
  reporter.waiting([{ target: { kind, name, dialect: 'classic' }, last: observed, waitedMs: 1000 }])
}
reporter.finish({ ...report, plan })
