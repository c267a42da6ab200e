import { upsertComment, type CommentEnd, type StickyComment } from '../github/comments.ts'
import {
  declarersComment,
  declarersOf,
  MAX_DECLARERS_LENGTH,
  mergeDeclarers,
  parseDeclarers,
  type Declarer
} from '../plan/declarers.ts'
import type { Inputs, Received } from '../inputs/inputs.ts'
import type { Failure } from '../core/errors.ts'
import { continueRows, reconcileRows } from '../report/comment-merge.ts'
import { projectIn, rowsOf, type Row, type RowOrigin } from '../report/comment-rows.ts'
import { mergeContents, NO_CONTENT, notesOf, parseComment, type CommentContent } from '../report/comment-data.ts'
import { COMMENT_MARKER, MAX_COMMENT_LENGTH, renderComment } from '../report/comment.ts'
import { redactReport, type Report } from '../report/report.ts'
import { redactJson } from '../core/text/redact.ts'
import { readOwnership } from '../resources/ownership.ts'
import { identityOf } from '../resources/registry.ts'
import { keyOf } from '../resources/resource.ts'
import { declarerOrigin, isKept } from './comment-reading.ts'
import { projectAround, seenBy } from './comment-vouching.ts'
import type { Run } from './run.ts'
import { gitHubAccess } from './servers.ts'

/**
 * Reports the run in the one comment that all runs of the pull request share. Never rejects: a failure here is only a
 * warning, and does not fail the step.
 */
export async function comment({ inputs, dryRun }: Received, run: Run, failure: Failure | undefined): Promise<void> {
  const { state, redact, signal, found } = run
  if ('reason' in inputs || state.isSkipped || signal.aborted) return
  if (state.command === 'sweep') {
    if (inputs.comment !== 'false' && !dryRun) await commentOnSwept(inputs, run)
    return
  }
  const { pullRequest: number } = state
  if (number === undefined || !isKept(inputs)) return
  // A command that only reads does not comment unless it is asked to.
  if (state.command === 'show' && inputs.comment === 'auto') return
  const report = redactReport({ ...state, dryRun, failure, tookMs: 0 }, redact)
  if (report.outcomes.length === 0 && failure === undefined && found.reading === undefined) return
  const end = await upsert(
    number,
    bodyWith(report, inputs, run, ownDeclarers(inputs, state, projectOf(report, run))),
    inputs,
    run
  )
  if (end.type === 'kept') return
  state.warnings.push(`The comment on pull request #${String(number)} may not be up to date, because ${end.why}.`)
}

function ownDeclarers(
  inputs: Inputs,
  { plan, outcomes, command }: Run['state'],
  project: string
): (at: number) => readonly Declarer[] {
  const origin = declarerOrigin(inputs, project)
  if (plan === undefined || origin === undefined || command !== 'apply' || inputs.dryRun) return () => []
  const undone = outcomes.filter(({ failure }) => failure !== undefined)
  const refused = new Set(undone.map(keyOf))
  return (at) => declarersOf(plan, refused, origin, at)
}

/** Updates the comments of the pull requests whose resources a sweep deleted. */
async function commentOnSwept(inputs: Inputs, run: Run): Promise<void> {
  const { state, signal } = run
  const deleted = new Set(state.outcomes.filter(({ result }) => result === 'deleted').map(keyOf))
  const numbers = (state.plan?.changes ?? []).flatMap((change) => {
    const ownership = change.action === 'delete' && deleted.has(keyOf(change)) && readOwnership(change.observed)
    return ownership && ownership.by === 'pull-request' ? [ownership.pullRequest] : []
  })
  for (const number of new Set(numbers)) {
    if (signal.aborted) return
    const end = await upsert(number, bodyAfterSweep(deleted, inputs, run), inputs, run)
    // A pull request that GitHub no longer knows has no comment either.
    if (end.type === 'kept' || end.status === 404) continue
    state.notices.push(
      `The comment on pull request #${String(number)}, and on others that this sweep has emptied, may still show what is ` +
        `gone, because ${end.why}.`
    )
    return
  }
}

async function upsert(
  number: number,
  bodyFor: StickyComment['bodyFor'],
  inputs: Inputs,
  run: Run
): Promise<CommentEnd> {
  if (inputs.github.token === '') return { type: 'failed', why: 'there is no "github-token" to write it with' }
  return await upsertComment({ number, marker: COMMENT_MARKER, bodyFor }, gitHubAccess(inputs, run))
}

/**
 * Makes the comment's new body from its current ones. Remembers every row it has seen, so that a row comes back after a
 * concurrent run has overwritten it. Compares the rows of other runs with Pinecone first.
 */
function bodyWith(
  report: Report,
  inputs: Inputs,
  run: Run,
  declarersAt: (at: number) => readonly Declarer[]
): StickyComment['bodyFor'] {
  const { source } = inputs.github
  const told = projectOf(report, run)
  const around = projectAround(report, run.found)
  let own: CommentContent | undefined
  let known = NO_CONTENT
  let declarers: readonly Declarer[] | undefined
  return async (bodies, nowMs) => {
    const now = Math.floor(nowMs / 1000)
    const all = mergeContents(now, ...bodies.map(parseComment))
    const origin = originOf(inputs, now)
    const project = told === '' ? await around(all.rows) : told
    own ??= {
      rows: continueRows(rowsOf(report, { ...origin, project }), all.rows),
      omitted: [],
      notes: notesOf(report, source, origin)
    }
    const mine = new Set(own.rows.map(keyOf))
    const others = all.rows.filter((row) => !mine.has(keyOf(row)))
    const seen = await seenBy(others, project, inputs, run.found)
    const rows = [...all.rows.filter((row) => mine.has(keyOf(row))), ...reconcileRows(others, seen, origin)]
    // Only this workflow and job can say whether its last failure is over.
    const notes = all.notes.filter((note) => note.source !== source)
    known = mergeContents(now, known, { ...all, rows, notes }, own)
    declarers = mergeDeclarers(...bodies.map(parseDeclarers), declarers ?? declarersAt(now))
    const isEmpty = known.rows.length + known.notes.length === 0 && bodies.length === 0
    return isEmpty ? undefined : bodyOf(known, declarers, inputs, run)
  }
}

function bodyAfterSweep(deleted: ReadonlySet<string>, inputs: Inputs, run: Run): StickyComment['bodyFor'] {
  return async (bodies, nowMs) => {
    if (bodies.length === 0) return undefined
    const now = Math.floor(nowMs / 1000)
    const all = mergeContents(now, ...bodies.map(parseComment))
    const { reading } = run.found
    const left = reading && { ...reading, all: reading.all.filter((one) => !deleted.has(keyOf(one))) }
    const project = projectIn(reading?.all ?? [])
    const seen = await seenBy(all.rows, project, inputs, left === undefined ? {} : { reading: left })
    const isSwept = (row: Row): boolean =>
      ['', project].includes(row.project) && deleted.has(keyOf(identityOf(row.kind, row.name)))
    const rows = reconcileRows(all.rows, (row) => (isSwept(row) ? 'gone' : seen(row)), originOf(inputs, now))
    return bodyOf({ ...all, rows }, mergeDeclarers(...bodies.map(parseDeclarers)), inputs, run)
  }
}

function bodyOf(content: CommentContent, declarers: readonly Declarer[], { github }: Inputs, { redact }: Run): string {
  // Redacts before the data is packed, because then a secret can no longer be recognised.
  const safe = redactJson(content, redact) as CommentContent
  const { repositoryUrl } = github
  if (declarers.length === 0) return redact(renderComment(safe, { repositoryUrl }))
  const maxLength = MAX_COMMENT_LENGTH - MAX_DECLARERS_LENGTH
  return `${redact(renderComment(safe, { repositoryUrl, maxLength }))}\n${declarersComment(declarers)}`
}

function originOf({ github }: Inputs, at: number): Omit<RowOrigin, 'project'> & { readonly project: '' } {
  const { runId, runAttempt } = github.job
  return { runId, runAttempt, commit: github.commit, at, project: '' }
}

function projectOf({ plan, outcomes }: Report, { found }: Run): string {
  const planned = (plan?.changes ?? []).map((change) => ('observed' in change ? change.observed : undefined))
  return projectIn([...outcomes.map(({ observed }) => observed), ...planned, ...(found.reading?.all ?? [])])
}
