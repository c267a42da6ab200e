import { upsertComment } from '../github/comments.ts'
import type { Inputs, Received } from '../inputs/inputs.ts'
import { SYSTEM_CLOCK } from '../inputs/system.ts'
import type { Failure } from '../core/errors.ts'
import { continueRows, rowsOf, type Row } from '../report/comment-rows.ts'
import { mergeContents, parseComment, type CommentContent } from '../report/comment-data.ts'
import { COMMENT_MARKER, renderComment } from '../report/comment.ts'
import { redactReport, type Report } from '../report/report.ts'
import type { Run } from './run.ts'

/**
 * Tells the pull request what came of the run, in the one comment that all its runs share. Never rejects: whatever goes
 * wrong here is a warning, and the step stays as green as it was.
 */
export async function comment({ inputs, dryRun }: Received, run: Run, failure: Failure | undefined): Promise<void> {
  const { state, redact, signal } = run
  const { pullRequest: number, isSkipped } = state
  if ('reason' in inputs || number === undefined || isSkipped || signal.aborted || !isWanted(inputs)) return
  const report = redactReport({ ...state, dryRun, failure, tookMs: 0 }, redact)
  if (report.command === 'sweep' || report.outcomes.length === 0) return
  const { token, apiUrl, repository } = inputs.github
  const end =
    token === ''
      ? ({ type: 'failed', why: 'there is no "github-token" to write it with' } as const)
      : await upsertComment(
          { number, mark: COMMENT_MARKER, bodyFor: bodyWith(report, inputs, redact) },
          { token, apiUrl, repository, clock: SYSTEM_CLOCK, random: Math.random, signal }
        )
  if (end.type === 'kept') return
  state.warnings.push(`The comment on pull request #${String(number)} may not be up to date, because ${end.why}.`)
}

function isWanted({ comment, lifetime, dryRun }: Inputs): boolean {
  return comment === 'true' || (comment === 'auto' && lifetime === 'pull-request' && !dryRun)
}

/**
 * What is to stand in the comment, given what stands there. All rows that were ever seen are remembered, so that those
 * which a concurrent run has overwritten come back.
 */
function bodyWith(report: Report, { github }: Inputs, redact: Run['redact']) {
  const { runId, runAttempt } = github.job
  let own: readonly Row[] | undefined
  let omittedBefore = 0
  let known: CommentContent = { rows: [], omittedRows: 0 }
  const url = runsUrl(github)
  return (bodies: readonly string[], nowMs: number): string | undefined => {
    const now = Math.floor(nowMs / 1000)
    const there = mergeContents(now, ...bodies.map(parseComment))
    if (own === undefined) {
      own = continueRows(rowsOf(report, { runId, runAttempt, at: now }), there.rows)
      omittedBefore = there.omittedRows
    }
    known = mergeContents(now, known, there, { rows: own, omittedRows: 0 })
    if (known.rows.length === 0) return undefined
    const { rows, omittedRows: omittedAtLeast } = known
    return redact(renderComment({ rows, omittedRows: omittedBefore }, { runsUrl: url, omittedAtLeast }))
  }
}

function runsUrl({ serverUrl, repository }: Inputs['github']): string {
  const server = URL.parse(serverUrl)
  if (server === null || !/^https?:$/.test(server.protocol) || !/^[\w.-]+\/[\w.-]+$/.test(repository)) return ''
  return `${server.origin}${server.pathname.replace(/\/$/, '')}/${repository}/actions/runs`
}
