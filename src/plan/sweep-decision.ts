import { isNamedAsOwned, isOfRepository, readOwnership, type Ownership } from '../resources/ownership.ts'
import type { Observed } from '../resources/resource.ts'
import { duration } from '../core/text/words.ts'

/** How long a pull request must have been closed: before, its own teardown may still be under way. */
const CLOSED_FOR_MS = 60 * 60_000
const DAY_MS = 24 * 60 * 60_000

type SweepOwnership = Extract<Ownership, { by: 'pull-request' | 'run' | 'job' | 'malformed' }>

/** A resource that a sweep decides about. */
export interface OwnedResource {
  readonly observed: Observed
  readonly ownership: SweepOwnership
}

/** The question to GitHub that a decision requires: the state of a pull request, a run, or an attempt of a run. */
export type Question =
  | { readonly about: 'pull-request'; readonly pullRequest: number }
  | { readonly about: 'run'; readonly runId: string }
  | { readonly about: 'attempt'; readonly runId: string; readonly runAttempt: string }

/** The state of a pull request, a run, or an attempt. */
export type OwnerState =
  | { readonly is: 'under-way' }
  /** `at`: when a pull request was closed, in milliseconds since the epoch; undefined if GitHub does not say. */
  | { readonly is: 'ended'; readonly at: number | undefined }
  /** It does not exist, according to an answer that can be trusted. */
  | { readonly is: 'missing' }
  | { readonly is: 'unknown'; readonly why: string }

/** What a sweep does with a resource, with the reason for people. */
export type SweepDecision =
  | { readonly do: 'delete'; readonly why: string }
  /** `uncertainty`: why it is kept although it may be an orphan; one warning for all resources with the same text. */
  | { readonly do: 'keep'; readonly why: string; readonly uncertainty?: string }

/** The resources with the ownership tags of this repository and of a pull request, a run or a job, malformed ones included. */
export function ownedResources(all: readonly Observed[], repositoryId: string): OwnedResource[] {
  return all.flatMap((observed) => {
    const ownership = readOwnership(observed)
    if (ownership.by === 'nobody' || ownership.by === 'permanent') return []
    return isOfRepository(ownership, repositoryId) ? [{ observed, ownership }] : []
  })
}

/** The question about a resource's owner; undefined if the decision requires none. */
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
      // An expired job may still be running.
      return { about: 'attempt', runId: ownership.runId, runAttempt: ownership.runAttempt }
  }
}

/**
 * Decides about a resource.
 *
 * @param ownerState the answer to `questionOf`; undefined if there is no question
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
  ownership: SweepOwnership & { by: 'pull-request' },
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
  ownership: SweepOwnership & { by: 'run' | 'job' },
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

/** The owner's name within a sentence. */
function ownerOf(ownership: Exclude<SweepOwnership, { by: 'malformed' }>): string {
  if (ownership.by === 'pull-request') return `pull request #${String(ownership.pullRequest)}`
  return `run ${ownership.runId}${ownership.by === 'job' ? `, attempt ${ownership.runAttempt}` : ''}`
}

/** Whether a resource has expired by `nowMs`, in milliseconds since the epoch. */
export function isExpired({ expiresAt }: { readonly expiresAt: number }, nowMs: number): boolean {
  return expiresAt * 1000 <= nowMs
}

function expiryText({ expiresAt }: { readonly expiresAt: number }, nowMs: number): string {
  return `expired ${agoText(nowMs - expiresAt * 1000)}`
}

function agoText(ms: number): string {
  return ms < 2 * DAY_MS ? `${duration(ms)} ago` : `${String(Math.floor(ms / DAY_MS))} days ago`
}
