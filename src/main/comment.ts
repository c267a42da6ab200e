import { keepComment } from '../github/comments.ts'
import type { Inputs, Received } from '../inputs.ts'
import { SYSTEM_CLOCK } from '../inputs/system.ts'
import type { Failure } from '../plan/failure.ts'
import { continueRows, rowsOf, withoutGhosts, type Row } from '../report/comment-rows.ts'
import { mergeContents, parseComment, type CommentContent } from '../report/comment-data.ts'
import { COMMENT_MARK, renderComment, type RunFailure } from '../report/comment.ts'
import { closingLine } from '../report/headline.ts'
import { scrubReport, type Report } from '../report/report.ts'
import type { Run } from './run.ts'

/**
 * Tells the pull request what came of the run, in the one comment that all its runs share. Never rejects: whatever goes
 * wrong here is a warning, and the step stays as green as it was.
 */
export async function comment({ inputs, dryRun }: Received, run: Run, failure: Failure | undefined): Promise<void> {
  const { findings, scrub, signal } = run
  const { pullRequest: number, isSkipped } = findings
  if ('reason' in inputs || number === undefined || isSkipped || signal.aborted || !isWanted(inputs)) return
  const report = scrubReport({ ...findings, dryRun, failure, tookMs: 0 }, scrub)
  if (report.command === 'sweep') return
  const { token, apiUrl, repository } = inputs.github
  const end =
    token === ''
      ? ({ type: 'failed', why: 'there is no "github-token" to write it with' } as const)
      : await keepComment(
          { number, mark: COMMENT_MARK, bodyFor: bodyWith(report, inputs, scrub) },
          { token, apiUrl, repository, clock: SYSTEM_CLOCK, random: Math.random, signal }
        )
  if (end.type === 'kept') return
  findings.warnings.push(`The comment on pull request #${String(number)} may not be up to date, because ${end.why}.`)
}

function isWanted({ comment, lifetime, dryRun }: Inputs): boolean {
  return comment === 'true' || (comment === 'auto' && lifetime === 'pull-request' && !dryRun)
}

/**
 * What is to stand in the comment, given what stands there. All rows that were ever seen are remembered, so that those
 * which a rival has overwritten come back.
 */
function bodyWith(report: Report, { github }: Inputs, scrub: Run['scrub']) {
  const { runId, runAttempt } = github.job
  const message = report.outcomes.length === 0 ? messageOf(report) : undefined
  let own: readonly Row[] | undefined
  let failure: RunFailure | undefined
  let omittedBefore = 0
  let known: CommentContent = { rows: [], omittedRows: 0 }
  const url = runsUrl(github)
  return (bodies: readonly string[], nowMs: number): string | undefined => {
    const now = Math.floor(nowMs / 1000)
    const there = mergeContents(now, ...bodies.map(parseComment))
    if (own === undefined) {
      const origin = { runId, runAttempt, at: now }
      own = continueRows(rowsOf(report, origin), there.rows)
      failure = message === undefined ? undefined : { message, ...origin }
      omittedBefore = there.omittedRows
    }
    known = mergeContents(now, known, there, { rows: own, omittedRows: 0 })
    // Only what there is to show is worth a comment; where there is one, it is kept current.
    if (known.rows.length === 0 && bodies.length === 0) return undefined
    const rows = failure === undefined ? withoutGhosts(known.rows, runId) : known.rows
    const { omittedRows: omittedAtLeast } = known
    return scrub(renderComment({ rows, omittedRows: omittedBefore }, { runsUrl: url, omittedAtLeast, failure }))
  }
}

/** Of many faults the first; and nothing of how long it took, which is of no interest there. */
function messageOf(report: Report): string | undefined {
  return report.failure?.faults === undefined ? report.failure?.message : closingLine(report)
}

function runsUrl({ serverUrl, repository }: Inputs['github']): string {
  const server = URL.parse(serverUrl)
  if (server === null || !/^https?:$/.test(server.protocol) || !/^[\w.-]+\/[\w.-]+$/.test(repository)) return ''
  return `${server.origin}${server.pathname.replace(/\/$/, '')}/${repository}/actions/runs`
}
