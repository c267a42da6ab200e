import { fullNameOf, titleOf } from '../resources/registry.ts'
import { isNamedAsOwned, readOwnership, ownershipTagsOf, type Ownership } from '../resources/ownership.ts'
import { isProtected, keyOf, type Identity, type Observed } from '../resources/resource.ts'
import { count, duration, firstOf } from '../core/text.ts'
import type { Change, Delete, Plan } from './change.ts'
import type { Failure } from '../core/errors.ts'
import { undeclaredTarget } from './undeclared.ts'
import { unreadChange, type Unreadable } from './unread.ts'

/** How long a pull request has to be closed: until then its own teardown may still be under way. */
const CLOSED_FOR_MS = 60 * 60_000
const DAY_MS = 24 * 60 * 60_000
/** So many resources are named in one warning; the plan names them all. */
const MOST_NAMES = 10

/** By then every repository that is still there has swept what has expired. */
const STRANGERS_AFTER_MS = 7 * DAY_MS

type SweepMarks = Extract<Ownership, { by: 'pull-request' | 'run' | 'job' | 'malformed' }>

/** A resource that a sweep has to decide about. */
export interface OwnedResource {
  readonly observed: Observed
  readonly ownership: SweepMarks
}

/** What has to be asked to decide: what has become of a pull request, or of an attempt of a run. */
export type Question =
  | { readonly about: 'pull-request'; readonly pullRequest: number }
  | { readonly about: 'run'; readonly runId: string }
  | { readonly about: 'attempt'; readonly runId: string; readonly runAttempt: string }

/** What has become of a pull request, or of an attempt. */
export type OwnerState =
  | { readonly is: 'under-way' }
  /** `at`: when a pull request was closed, in milliseconds since the epoch, where GitHub says. */
  | { readonly is: 'ended'; readonly at: number | undefined }
  /** GitHub knows none, and can be believed. */
  | { readonly is: 'missing' }
  | { readonly is: 'unknown'; readonly why: string }

/** What a sweep does with a resource, and why, for people. */
export type SweepDecision =
  | { readonly do: 'delete'; readonly why: string }
  /** `uncertainty`: what keeps it although it may be an orphan; a warning, shared by all that are kept for the same. */
  | { readonly do: 'keep'; readonly why: string; readonly uncertainty?: string }

/** A candidate that was decided about. */
export interface DecidedResource extends OwnedResource {
  readonly decision: SweepDecision
}

/** A plan, and what the user should know about it. */
export interface SweepPlan {
  readonly plan: Plan
  readonly warnings: readonly string[]
}

/** The resources that have the ownership tags of this repository and of a pull request or a run; all others are not looked at. */
export function ownedResources(all: readonly Observed[], repositoryId: string): OwnedResource[] {
  return all.flatMap((observed) => {
    const ownership = readOwnership(observed)
    if (ownership.by === 'nobody' || ownership.by === 'permanent') return []
    return ownership.repositoryId === repositoryId ? [{ observed, ownership }] : []
  })
}

/** What has to be asked about a candidate; undefined where what is known decides. */
export function questionOf({ observed, ownership }: OwnedResource, nowMs: number): Question | undefined {
  if (observed.state === 'Terminating' || !isNamedAsOwned(observed, ownership)) return undefined
  switch (ownership.by) {
    case 'malformed':
      return undefined
    case 'pull-request':
      return isExpired(ownership, nowMs) ? undefined : { about: 'pull-request', pullRequest: ownership.pullRequest }
    case 'run':
      return { about: 'run', runId: ownership.runId }
    case 'job':
      // Its expiry alone never decides: a job may take longer than was thought.
      return { about: 'attempt', runId: ownership.runId, runAttempt: ownership.runAttempt }
  }
}

/**
 * Decides about a candidate.
 *
 * @param ownerState the answer to its question; undefined where it has none
 * @param nowMs Pinecone's own time, in milliseconds since the epoch
 */
export function decideSweep(
  { observed, ownership }: OwnedResource,
  ownerState: OwnerState | undefined,
  nowMs: number
): SweepDecision {
  if (observed.state === 'Terminating') return { do: 'keep', why: 'it is being deleted already' }
  if (ownership.by !== 'malformed' && !isNamedAsOwned(observed, ownership)) return COPIED
  switch (ownership.by) {
    case 'malformed':
      return uncertain(
        'its ownership tags contradict each other or are incomplete',
        'the ownership tags (the tags or keys of metadata that begin with gha-) contradict each other or are ' +
          'incomplete: somebody has changed them. Correct or remove them, or delete the resource by hand'
      )
    case 'pull-request':
      return judgePullRequest(ownership, ownerState, nowMs)
    case 'run':
    case 'job':
      return judgeJob(ownership, ownerState, nowMs)
  }
}

const COPIED = uncertain(
  'its name does not end as its ownership tags say',
  'the name does not end as the ownership tags say, so the tags may be copies, as a restored backup has them. Correct ' +
    'or remove the tags, or delete the resource by hand'
)

function judgePullRequest(
  ownership: SweepMarks & { by: 'pull-request' },
  ownerState: OwnerState | undefined,
  nowMs: number
): SweepDecision {
  const whose = ownerOf(ownership)
  if (ownerState === undefined) {
    return isExpired(ownership, nowMs)
      ? { do: 'delete', why: `of ${whose}, ${expiryText(ownership, nowMs)}` }
      : unknown(whose, 'nobody was asked')
  }
  switch (ownerState.is) {
    case 'under-way':
      return { do: 'keep', why: `${whose} is open` }
    case 'missing':
      return uncertain(
        `GitHub knows no ${whose}`,
        'GitHub knows no such pull request. What is kept for this goes once it has expired'
      )
    case 'unknown':
      return unknown(whose, ownerState.why)
    case 'ended': {
      if (ownerState.at === undefined) return unknown(whose, 'GitHub does not say when it was closed')
      const closedForMs = nowMs - ownerState.at
      return closedForMs >= CLOSED_FOR_MS
        ? { do: 'delete', why: `of ${whose}, closed ${agoText(closedForMs)}` }
        : { do: 'keep', why: `${whose} was closed less than an hour ago` }
    }
  }
}

function judgeJob(
  ownership: SweepMarks & { by: 'run' | 'job' },
  ownerState: OwnerState | undefined,
  nowMs: number
): SweepDecision {
  const whose = ownerOf(ownership)
  switch (ownerState?.is) {
    case undefined:
      return unknown(whose, 'nobody was asked')
    case 'under-way':
      return { do: 'keep', why: `${whose} is not completed` }
    case 'ended':
      return { do: 'delete', why: `of ${whose}, completed` }
    case 'unknown':
      return unknown(whose, ownerState.why)
    case 'missing':
      return isExpired(ownership, nowMs)
        ? { do: 'delete', why: `of ${whose}, which GitHub no longer knows, ${expiryText(ownership, nowMs)}` }
        : { do: 'keep', why: `GitHub knows no ${whose}, and it has not expired yet` }
  }
}

function unknown(whose: string, why: string): SweepDecision {
  return uncertain(
    `what has become of ${whose} is unknown: ${why}`,
    `what has become of the pull request or run is unknown: ${why}`
  )
}

function uncertain(why: string, uncertainty: string): SweepDecision {
  return { do: 'keep', why, uncertainty }
}

/** Whose a candidate is, in a sentence. */
function ownerOf(ownership: Exclude<SweepMarks, { by: 'malformed' }>): string {
  if (ownership.by === 'pull-request') return `pull request #${String(ownership.pullRequest)}`
  return `run ${ownership.runId}${ownership.by === 'job' ? `, attempt ${ownership.runAttempt}` : ''}`
}

/** What bears no ownership tags (any more) and has a name as a pull request's resources have, by that number. */
export function unownedByNumber(all: readonly Observed[], repositoryId: string): ReadonlyMap<number, Observed[]> {
  const found = all.flatMap((observed): [number, Observed][] => {
    const ownership = readOwnership(observed)
    const isLost =
      ownership.by === 'nobody' ||
      (ownership.by === 'permanent' && ownership.repositoryId === repositoryId) ||
      (ownership.by === 'malformed' && ownership.repositoryId === '')
    const number = /-pr-([1-9]\d{0,8})$/.exec(observed.name)?.[1]
    return isLost && number !== undefined ? [[Number(number), observed]] : []
  })
  const byNumber = Map.groupBy(found, ([number]) => number)
  return new Map([...byNumber].map(([number, pairs]) => [number, pairs.map(([, observed]) => observed)]))
}

/** Names what a closed pull request's teardown would have taken, had it its ownership tags. */
export function unownedWarnings(ofClosed: readonly Observed[]): string[] {
  if (ofClosed.length === 0) return []
  return [
    `${keptText(ofClosed)}, because they have no ownership tags, although their names are those of closed pull requests. ` +
      'If they were left behind, delete them by hand.'
  ]
}

/** A repository that was deleted and created again has another id: what the first one left is nobody's to sweep. */
export function strangersNotices(all: readonly Observed[], repositoryId: string, nowMs: number): string[] {
  const expired = all.flatMap((observed) => {
    const ownership = readOwnership(observed)
    if (ownership.by !== 'pull-request' && ownership.by !== 'run' && ownership.by !== 'job') return []
    const isOld = isExpired(ownership, nowMs - STRANGERS_AFTER_MS)
    return ownership.repositoryId !== repositoryId && isOld ? [{ observed, ownership }] : []
  })
  if (expired.length === 0) return []
  const ids = [...new Set(expired.map(({ ownership }) => ownership.repositoryId))]
  return [
    `${keptText(expired.map(({ observed }) => observed))} although they expired more than a week ago, because other repositories own them ` +
      `(id ${firstOf(ids, MOST_NAMES)}). If one of these was this repository before it was created again, nothing else ` +
      'will delete them: do it by hand.'
  ]
}

/** The failures of what has this repository's temporary ownership tags and cannot be read otherwise. */
export function unreadOwned(unreadable: readonly Unreadable[], repositoryId: string): Change[] {
  return unreadable.flatMap(({ kind, name, model, because }) => {
    const ownership = readOwnership({ kind, model })
    const isOurs = ownership.by !== 'nobody' && ownership.by !== 'permanent' && ownership.repositoryId === repositoryId
    return isOurs && name !== undefined ? [unreadChange(undeclaredTarget({ kind, name }), because)] : []
  })
}

/** Makes the plan: what goes, what is kept, and what would go and is protected. The order is that of the candidates. */
export function planSweep(decided: readonly DecidedResource[]): SweepPlan {
  const changes = decided.map(changeFor)
  const uncertainties = Map.groupBy(decided, ({ decision }) =>
    decision.do === 'keep' ? decision.uncertainty : undefined
  )
  const doubtTexts = [...uncertainties].flatMap(([uncertainty, kept]) => {
    return uncertainty === undefined ? [] : [`${keptText(kept.map((one) => one.observed))}, because ${uncertainty}.`]
  })
  const guarded = changes.flatMap((change) => (change.action === 'refuse' ? [change.failure.message] : []))
  return { plan: { command: 'sweep', changes }, warnings: [...doubtTexts, ...guarded] }
}

function keptText(kept: readonly Observed[]): string {
  const names = kept.map((one) => `${one.kind} "${fullNameOf(one)}"`)
  return `${count(kept.length, 'resource is', 'resources are')} kept (${firstOf(names, MOST_NAMES)})`
}

function changeFor({ observed, decision }: DecidedResource): Change {
  const shared = { ...undeclaredTarget(observed), observed, why: decision.why }
  if (decision.do === 'keep') return { ...shared, action: 'keep' }
  if (!isProtected(observed)) return { ...shared, action: 'delete', liftsProtection: false }
  const failure = keptForProtection(observed, decision.why)
  return { ...shared, action: 'refuse', isBlocking: false, fields: [], failure }
}

/** Why an orphan is not deleted that somebody has protected. */
export function keptForProtection(resource: Identity, why: string): Failure {
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
  const [before, after] = [chosen, seen].map(({ kind, model }) => ownershipTagsOf(kind, model))
  const ownershipTags = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])
  const changed = [...ownershipTags].filter((tag) => before?.[tag] !== after?.[tag])
  if (changed.length > 0) return `${changed.sort().join(', ')} changed meanwhile`
  if (seen.state !== chosen.state) return `it became ${seen.state} meanwhile`
  return undefined
}

/** The warning about an orphan that was deleted: somebody's teardown did not run. */
export function deletionWarning(change: Delete): string {
  return (
    `${titleOf(change)} was left behind and is deleted by this sweep ` +
    `(${change.why ?? ''}): its own teardown did not run.`
  )
}

/** The candidates by `keyOf`. */
export function byKey(decided: readonly DecidedResource[]): ReadonlyMap<string, DecidedResource> {
  return new Map(decided.map((one) => [keyOf(one.observed), one]))
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
