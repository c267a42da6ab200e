import { titleOf } from '../resources/kinds.ts'
import { markedBy, rawMarks, type Marked } from '../resources/ownership.ts'
import { isProtected, keyOf, type Observed } from '../resources/resource.ts'
import { count, duration, firstOf } from '../core/text.ts'
import type { Change, Delete, Plan } from './change.ts'
import type { Failure } from '../core/errors.ts'
import { asDeclared } from './undeclared.ts'

/** How long a pull request has to be closed: until then its own teardown may still be under way. */
const CLOSED_FOR_MS = 60 * 60_000
const DAY_MS = 24 * 60 * 60_000
/** So many resources are named in one warning; the plan names them all. */
const MOST_NAMES = 10

type SweepMarks = Extract<Marked, { by: 'pull-request' | 'job' | 'malformed' }>

/** A resource that a sweep has to decide about. */
export interface Candidate {
  readonly observed: Observed
  readonly marked: SweepMarks
}

/** What has to be asked to decide: what has become of a pull request, or of an attempt of a run. */
export type Question =
  | { readonly about: 'pull-request'; readonly pullRequest: number }
  | { readonly about: 'attempt'; readonly runId: string; readonly runAttempt: string }

/** What has become of a pull request, or of an attempt. */
export type Fate =
  | { readonly is: 'under-way' }
  /** `at`: when a pull request was closed, in milliseconds since the epoch, where GitHub says. */
  | { readonly is: 'ended'; readonly at: number | undefined }
  /** GitHub knows none, and can be believed. */
  | { readonly is: 'missing' }
  | { readonly is: 'unknown'; readonly why: string }

/** What a sweep does with a resource, and why, for people. */
export type Verdict =
  | { readonly do: 'delete'; readonly why: string }
  /** `doubt`: what keeps it although it may be a leftover; a warning, shared by all that are kept for the same. */
  | { readonly do: 'keep'; readonly why: string; readonly doubt?: string }

/** A candidate that was decided about. */
export interface Judged extends Candidate {
  readonly verdict: Verdict
}

/** A plan, and what the user should know about it. */
export interface SweepPlan {
  readonly plan: Plan
  readonly warnings: readonly string[]
}

/** The resources that bear the marks of this repository and of a pull request or a run; all others are not looked at. */
export function candidatesOf(all: readonly Observed[], repositoryId: string): Candidate[] {
  return all.flatMap((observed) => {
    const marked = markedBy(observed)
    if (marked.by === 'nobody' || marked.by === 'permanent') return []
    return marked.repositoryId === repositoryId ? [{ observed, marked }] : []
  })
}

/** What has to be asked about a candidate; undefined where what is known decides. */
export function questionOf({ observed, marked }: Candidate, nowMs: number): Question | undefined {
  if (observed.state === 'Terminating') return undefined
  switch (marked.by) {
    case 'malformed':
      return undefined
    case 'pull-request':
      return isExpired(marked, nowMs) ? undefined : { about: 'pull-request', pullRequest: marked.pullRequest }
    case 'job':
      // Its expiry alone never decides: a job may take longer than was thought.
      return { about: 'attempt', runId: marked.runId, runAttempt: marked.runAttempt }
  }
}

/**
 * Decides about a candidate.
 *
 * @param fate the answer to its question; undefined where it has none
 * @param nowMs Pinecone's own time, in milliseconds since the epoch
 */
export function judge({ observed, marked }: Candidate, fate: Fate | undefined, nowMs: number): Verdict {
  if (observed.state === 'Terminating') return { do: 'keep', why: 'it is being deleted already' }
  switch (marked.by) {
    case 'malformed':
      return doubtful(
        'its marks make no sense',
        'the marks (the tags or keys of metadata that begin with gha-) make no sense: somebody has changed them. ' +
          'Correct or remove the marks, or delete the resource by hand'
      )
    case 'pull-request':
      return judgePullRequest(marked, fate, nowMs)
    case 'job':
      return judgeJob(marked, fate, nowMs)
  }
}

function judgePullRequest(marked: SweepMarks & { by: 'pull-request' }, fate: Fate | undefined, nowMs: number): Verdict {
  const whose = ownerOf(marked)
  if (fate === undefined) {
    return isExpired(marked, nowMs)
      ? { do: 'delete', why: `of ${whose}, ${expiryText(marked, nowMs)}` }
      : unknown(whose, 'nobody was asked')
  }
  switch (fate.is) {
    case 'under-way':
      return { do: 'keep', why: `${whose} is open` }
    case 'missing':
      return doubtful(
        `GitHub knows no ${whose}`,
        'GitHub knows no such pull request. What is kept for this goes once it has expired'
      )
    case 'unknown':
      return unknown(whose, fate.why)
    case 'ended': {
      if (fate.at === undefined) return unknown(whose, 'GitHub does not say when it was closed')
      const closedForMs = nowMs - fate.at
      return closedForMs >= CLOSED_FOR_MS
        ? { do: 'delete', why: `of ${whose}, closed ${agoText(closedForMs)}` }
        : { do: 'keep', why: `${whose} was closed less than an hour ago` }
    }
  }
}

function judgeJob(marked: SweepMarks & { by: 'job' }, fate: Fate | undefined, nowMs: number): Verdict {
  const whose = ownerOf(marked)
  switch (fate?.is) {
    case undefined:
      return unknown(whose, 'nobody was asked')
    case 'under-way':
      return { do: 'keep', why: `${whose} is not completed` }
    case 'ended':
      return { do: 'delete', why: `of ${whose}, completed` }
    case 'unknown':
      return unknown(whose, fate.why)
    case 'missing':
      return isExpired(marked, nowMs)
        ? { do: 'delete', why: `of ${whose}, which GitHub no longer knows, ${expiryText(marked, nowMs)}` }
        : { do: 'keep', why: `GitHub knows no ${whose}, and it has not expired yet` }
  }
}

function unknown(whose: string, why: string): Verdict {
  return doubtful(
    `what has become of ${whose} is unknown: ${why}`,
    `what has become of the pull request or run is unknown: ${why}`
  )
}

function doubtful(why: string, doubt: string): Verdict {
  return { do: 'keep', why, doubt }
}

/** Whose a candidate is, in a sentence. */
function ownerOf(marked: Exclude<SweepMarks, { by: 'malformed' }>): string {
  return marked.by === 'pull-request'
    ? `pull request #${String(marked.pullRequest)}`
    : `run ${marked.runId}, attempt ${marked.runAttempt}`
}

/** Makes the plan: what goes, what is kept, and what would go and is protected. The order is that of the candidates. */
export function planSweep(judged: readonly Judged[]): SweepPlan {
  const changes = judged.map(changeFor)
  const doubts = Map.groupBy(judged, ({ verdict }) => (verdict.do === 'keep' ? verdict.doubt : undefined))
  const doubtTexts = [...doubts].flatMap(([doubt, kept]) => {
    return doubt === undefined ? [] : [`${keptText(kept.map((one) => one.observed))}, because ${doubt}.`]
  })
  const guarded = changes.flatMap((change) => (change.action === 'refuse' ? [change.failure.message] : []))
  return { plan: { command: 'sweep', changes }, warnings: [...doubtTexts, ...guarded] }
}

function keptText(kept: readonly Observed[]): string {
  const names = kept.map(({ kind, name }) => `${kind} "${name}"`)
  return `${count(kept.length, 'resource is', 'resources are')} kept (${firstOf(names, MOST_NAMES)})`
}

function changeFor({ observed, verdict }: Judged): Change {
  const { kind, name } = observed
  const shared = { kind, name, declaredName: name, declared: asDeclared(observed), observed, why: verdict.why }
  if (verdict.do === 'keep') return { ...shared, action: 'keep' }
  if (!isProtected(observed)) return { ...shared, action: 'delete', liftsProtection: false }
  const failure = keptForProtection(observed, verdict.why)
  return { ...shared, action: 'refuse', isBlocking: false, fields: [], failure }
}

/** Why a leftover is not deleted that somebody has protected. */
export function keptForProtection(resource: Pick<Observed, 'kind' | 'name'>, why: string): Failure {
  return {
    reason: 'deletion-protected',
    message:
      `${titleOf(resource)} (${why}) would be swept, but has deletion protection enabled, so it is ` +
      'kept. Disable that if it may go.'
  }
}

/** Why a sweep deletes nothing, where it would delete more than the user allows. */
export function tooManyDeletions({ changes }: Plan, maxDeletions: number): Failure | undefined {
  const number = changes.filter(({ action }) => action === 'delete').length
  if (number <= maxDeletions) return undefined
  return {
    reason: 'too-many-deletions',
    message:
      `This sweep would delete ${count(number, 'resource')}, and "max-deletions" allows ${String(maxDeletions)}, so it ` +
      `deletes none. The plan in the log says which and why; if they may all go, set "max-deletions: ${String(number)}".`
  }
}

/** What about a resource is no longer as it was when it was chosen; undefined where nothing is. */
export function changeSince(chosen: Observed, seen: Observed): string | undefined {
  const [before, after] = [chosen, seen].map(({ kind, model }) => rawMarks(kind, model))
  const marks = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])
  const changed = [...marks].filter((mark) => before?.[mark] !== after?.[mark])
  if (changed.length > 0) return `${changed.sort().join(', ')} changed meanwhile`
  if (seen.state !== chosen.state) return `it became ${seen.state} meanwhile`
  return undefined
}

/** The warning about a leftover that was deleted: somebody's teardown did not run. */
export function deletionWarning(change: Delete): string {
  return (
    `${titleOf(change)} was left behind and is deleted by this sweep ` +
    `(${change.why ?? ''}): its own teardown did not run.`
  )
}

/** The candidates by `keyOf`. */
export function byKey(judged: readonly Judged[]): ReadonlyMap<string, Judged> {
  return new Map(judged.map((one) => [keyOf(one.observed), one]))
}

function isExpired({ expiresAt }: { readonly expiresAt: number }, nowMs: number): boolean {
  return expiresAt * 1000 <= nowMs
}

function expiryText({ expiresAt }: { readonly expiresAt: number }, nowMs: number): string {
  return `expired ${agoText(nowMs - expiresAt * 1000)}`
}

function agoText(ms: number): string {
  return ms < 2 * DAY_MS ? `${duration(ms)} ago` : `${String(Math.floor(ms / DAY_MS))} days ago`
}
