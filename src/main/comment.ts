import { readComments, upsertComment } from '../github/comments.ts'
import {
  declarersComment,
  declarersOf,
  MAX_DECLARERS_LENGTH,
  mergeDeclarers,
  parseDeclarers,
  type Declarer,
  type DeclarerOrigin
} from '../plan/declarers.ts'
import type { Inputs, Received } from '../inputs/inputs.ts'
import { SYSTEM_CLOCK } from '../inputs/system.ts'
import type { Failure } from '../core/errors.ts'
import { continueRows, rowsOf, type Row } from '../report/comment-rows.ts'
import { mergeContents, parseComment, type CommentContent } from '../report/comment-data.ts'
import { COMMENT_MARKER, MAX_COMMENT_LENGTH, renderComment } from '../report/comment.ts'
import { redactReport, type Report } from '../report/report.ts'
import { shortHash } from '../resources/names.ts'
import { keyOf } from '../resources/resource.ts'
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
          { number, mark: COMMENT_MARKER, bodyFor: bodyWith(report, inputs, redact, ownDeclarers(inputs, state)) },
          { token, apiUrl, repository, clock: SYSTEM_CLOCK, random: Math.random, signal }
        )
  if (end.type === 'kept') return
  state.warnings.push(`The comment on pull request #${String(number)} may not be up to date, because ${end.why}.`)
}

/** Whose declaration this run's is; undefined where it is for no commit of a pull request of its own. */
export function declarerOrigin({ github, lifetime }: Inputs): DeclarerOrigin | undefined {
  const { declarer, job, pullRequest } = github
  const sha = pullRequest?.head.sha
  if (lifetime !== 'pull-request' || sha === undefined) return undefined
  return { by: shortHash(declarer), run: `${job.runId}/${job.runAttempt}`, job: job.jobId, sha }
}

/** What the pull request's comment says of who declares what; nothing where there is no comment to read. */
export async function readDeclarers(inputs: Inputs, number: number, { signal }: Run): Promise<readonly Declarer[]> {
  const { token, apiUrl, repository } = inputs.github
  if (!isWanted({ ...inputs, dryRun: false }) || token === '') return []
  const access = { token, apiUrl, repository, clock: SYSTEM_CLOCK, random: Math.random, signal }
  const bodies = await readComments({ number, mark: COMMENT_MARKER }, access)
  return mergeDeclarers(...(bodies ?? []).map(parseDeclarers))
}

function ownDeclarers(inputs: Inputs, { plan, outcomes, command }: Run['state']): (at: number) => readonly Declarer[] {
  const origin = declarerOrigin(inputs)
  if (plan === undefined || origin === undefined || command !== 'apply' || inputs.dryRun) return () => []
  const undone = outcomes.filter(({ failure }) => failure !== undefined)
  const refused = new Set(undone.map(keyOf))
  return (at) => declarersOf(plan, refused, origin, at)
}

function isWanted({ comment, lifetime, dryRun }: Inputs): boolean {
  return comment === 'true' || (comment === 'auto' && lifetime === 'pull-request' && !dryRun)
}

/**
 * What is to stand in the comment, given what stands there. All rows that were ever seen are remembered, so that those
 * which a concurrent run has overwritten come back.
 */
function bodyWith(
  report: Report,
  { github }: Inputs,
  redact: Run['redact'],
  declarersAt: (at: number) => readonly Declarer[]
) {
  const { runId, runAttempt } = github.job
  let own: readonly Row[] | undefined
  let omittedBefore = 0
  let declarers: readonly Declarer[] | undefined
  let known: CommentContent = { rows: [], omittedRows: 0 }
  const url = runsUrl(github)
  return (bodies: readonly string[], nowMs: number): string | undefined => {
    const now = Math.floor(nowMs / 1000)
    const there = mergeContents(now, ...bodies.map(parseComment))
    if (own === undefined) {
      own = continueRows(rowsOf(report, { runId, runAttempt, at: now }), there.rows)
      omittedBefore = there.omittedRows
    }
    declarers = mergeDeclarers(...bodies.map(parseDeclarers), declarers ?? declarersAt(now))
    known = mergeContents(now, known, there, { rows: own, omittedRows: 0 })
    if (known.rows.length === 0) return undefined
    const { rows, omittedRows: omittedAtLeast } = known
    const options = { runsUrl: url, omittedAtLeast }
    if (declarers.length === 0) return redact(renderComment({ rows, omittedRows: omittedBefore }, options))
    const maxLength = MAX_COMMENT_LENGTH - MAX_DECLARERS_LENGTH
    const body = redact(renderComment({ rows, omittedRows: omittedBefore }, { ...options, maxLength }))
    return `${body}\n${declarersComment(declarers)}`
  }
}

function runsUrl({ serverUrl, repository }: Inputs['github']): string {
  const server = URL.parse(serverUrl)
  if (server === null || !/^https?:$/.test(server.protocol) || !/^[\w.-]+\/[\w.-]+$/.test(repository)) return ''
  return `${server.origin}${server.pathname.replace(/\/$/, '')}/${repository}/actions/runs`
}
