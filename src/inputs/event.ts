import { isObject, valueAt, type Json } from '../core/json.ts'

/** The pull request of the event that started the run. */
export interface PullRequestEvent {
  /** Undefined if neither payload nor ref gives it: then it must be looked up by its head. */
  readonly number: number | undefined
  /** The payload's state, which may be outdated. */
  readonly state: 'open' | 'closed' | undefined
  /** The payload's time of its last update, in milliseconds since the epoch; undefined if it is not given. */
  readonly updatedAt: number | undefined
  /** Whether the event is the close itself. */
  readonly isClosing: boolean
  /** Whether a merge queue tests it: the code is in this repository and not merged yet. */
  readonly isQueued: boolean
  readonly head: Head
}

/** Where the code of a pull request comes from. */
export interface Head {
  /** `null` where the fork is deleted, undefined where the payload does not say. */
  readonly repositoryId: string | null | undefined
  /** `owner:branch`; undefined where the payload does not say. */
  readonly label: string | undefined
  readonly sha: string | undefined
}

/** The event that started a run. */
export interface Event {
  /** As in `on:` (GITHUB_EVENT_NAME). */
  readonly name: string
  /** GITHUB_REF */
  readonly ref: string
  /** `null` where it could not be read. */
  readonly payload: Json
}

const UNKNOWN_HEAD: Head = { repositoryId: undefined, label: undefined, sha: undefined }
const UNKNOWN = {
  number: undefined,
  state: undefined,
  updatedAt: undefined,
  isClosing: false,
  isQueued: false,
  head: UNKNOWN_HEAD
} satisfies PullRequestEvent

/**
 * Finds the pull request of a run by the event's name, ref and payload; undefined if there is none. If an event may be about
 * one but its payload cannot be read, it counts as one without known facts.
 * Payloads: docs.github.com, "Webhook events and payloads".
 *
 * @param repositoryId the repository that the run belongs to: a fork's `workflow_run` may list pull requests elsewhere
 */
export function pullRequestIn({ name, ref, payload }: Event, repositoryId: string): PullRequestEvent | undefined {
  const queued =
    queuedIn(ref) ??
    (name === 'merge_group' ? queuedIn(textOf(valueAt(payload, ['merge_group', 'head_ref'])) ?? '') : undefined)
  if (queued !== undefined) return { ...queued, head: ownHead(repositoryId) }
  if (name === 'merge_group') return { ...UNKNOWN, isQueued: true, head: ownHead(repositoryId) }
  if (isObject(valueAt(payload, ['pull_request']))) return fromPullRequest(payload)
  if (name.startsWith('pull_request')) return { ...UNKNOWN, number: numberInRef(ref) }
  switch (name) {
    case 'issue_comment':
      return fromComment(payload)
    case 'workflow_run':
      return fromWorkflowRun(payload, repositoryId)
    case 'check_run':
      return fromChecks(payload, ['check_run'], ['check_run', 'check_suite'], repositoryId)
    case 'check_suite':
      return fromChecks(payload, ['check_suite'], ['check_suite'], repositoryId)
    case 'repository_dispatch':
      return fromDispatch(payload)
    default:
      return undefined
  }
}

/**
 * The pull request of a merge queue's branch, `gh-readonly-queue/<base>/pr-<number>-<sha>` (docs.github.com, "Managing a
 * merge queue"). Its number is unknown where the branch is named otherwise.
 */
function queuedIn(ref: string): PullRequestEvent | undefined {
  if (!/^(refs\/heads\/)?gh-readonly-queue\//.test(ref)) return undefined
  return { ...UNKNOWN, number: numberFrom(/\/pr-(\d+)-[0-9a-f]+$/.exec(ref)?.[1]), state: 'open', isQueued: true }
}

function ownHead(repositoryId: string): Head {
  return { ...UNKNOWN_HEAD, repositoryId }
}

function fromPullRequest(payload: Json): PullRequestEvent {
  const at = (...path: readonly string[]): Json | undefined => valueAt(payload, ['pull_request', ...path])
  const headRepository = at('head', 'repo')
  return {
    number: numberOf(at('number')),
    state: stateOf(at('state')),
    updatedAt: timeOf(at('updated_at')),
    isClosing: valueAt(payload, ['action']) === 'closed',
    isQueued: false,
    head: {
      repositoryId: headRepository === null ? null : idOf(valueAt(headRepository, ['id'])),
      label: textOf(at('head', 'label')),
      sha: textOf(at('head', 'sha'))
    }
  }
}

function fromComment(payload: Json): PullRequestEvent | undefined {
  const issue = valueAt(payload, ['issue'])
  if (!isObject(issue)) return UNKNOWN
  if (!isObject(issue['pull_request'])) return undefined
  const { number, state, updated_at: updatedAt } = issue
  return { ...UNKNOWN, number: numberOf(number), state: stateOf(state), updatedAt: timeOf(updatedAt) }
}

function fromWorkflowRun(payload: Json, repositoryId: string): PullRequestEvent | undefined {
  const at = (...path: readonly string[]): Json | undefined => valueAt(payload, ['workflow_run', ...path])
  const [event, branch] = [textOf(at('event')), textOf(at('head_branch'))]
  if (event === undefined) return UNKNOWN
  const head = headOf(at('head_repository'), branch, at('head_sha'))
  const queued = queuedIn(branch ?? '')
  // A fork may have a branch of that name too, which is not a merge queue's.
  if (queued !== undefined && head.repositoryId === repositoryId) return { ...queued, head }
  if (event === 'merge_group') return { ...UNKNOWN, isQueued: head.repositoryId === repositoryId, head }
  if (!event.startsWith('pull_request')) return undefined
  return { ...UNKNOWN, number: onlyNumberIn(at('pull_requests'), repositoryId), head }
}

/**
 * A check of a commit lists the pull requests that have it as their head. For a fork it lists none and has no branch
 * ("head_branch": null), so it may be about any pull request.
 */
function fromChecks(
  payload: Json,
  check: readonly string[],
  suite: readonly string[],
  repositoryId: string
): PullRequestEvent | undefined {
  const listed = valueAt(payload, [...check, 'pull_requests'])
  const branch = valueAt(payload, [...suite, 'head_branch'])
  const sha = textOf(valueAt(payload, [...check, 'head_sha']))
  if (!Array.isArray(listed)) return UNKNOWN
  const queued = queuedIn(textOf(branch) ?? '')
  if (queued !== undefined) return { ...queued, head: { ...ownHead(repositoryId), sha } }
  if (listed.length === 0 && branch !== null) return undefined
  const [first] = listed as Json[]
  const owner = textOf(valueAt(payload, ['repository', 'owner', 'login']))
  const label = owner === undefined || typeof branch !== 'string' ? undefined : `${owner}:${branch}`
  const headId = listed.length === 0 ? null : idOf(valueAt(first, ['head', 'repo', 'id']))
  const head = { repositoryId: headId, label: headId === repositoryId ? label : undefined, sha }
  return { ...UNKNOWN, number: onlyNumberIn(listed, repositoryId), head }
}

/** The sender controls `client_payload`, so only a number is taken from it. */
function fromDispatch(payload: Json): PullRequestEvent | undefined {
  if (!isObject(payload)) return UNKNOWN
  const carried = valueAt(payload, ['client_payload', 'pull_request'])
  const named = ['pull_request_number', 'pull-request', 'pr_number', 'pr'].map((key) =>
    valueAt(payload, ['client_payload', key])
  )
  const found = [isObject(carried) ? carried['number'] : carried, ...named].find((one) => one !== undefined)
  if (found === undefined && !isObject(carried)) return undefined
  return { ...UNKNOWN, number: numberOf(found) ?? numberFrom(textOf(found)) }
}

function headOf(repository: Json | undefined, branch: string | undefined, sha: Json | undefined): Head {
  const owner = textOf(valueAt(repository, ['owner', 'login']))
  return {
    repositoryId: repository === null ? null : idOf(valueAt(repository, ['id'])),
    label: owner === undefined || branch === undefined ? undefined : `${owner}:${branch}`,
    sha: textOf(sha)
  }
}

/** The number of the only listed pull request of this repository. Undefined if there are none, as for forks, or several. */
function onlyNumberIn(listed: Json | undefined, repositoryId: string): number | undefined {
  const own = (Array.isArray(listed) ? (listed as Json[]) : []).filter(
    (one) => idOf(valueAt(one, ['base', 'repo', 'id'])) === repositoryId
  )
  return own.length === 1 ? numberOf(valueAt(own[0], ['number'])) : undefined
}

function numberInRef(ref: string): number | undefined {
  return numberFrom(/^refs\/pull\/(\d+)\//.exec(ref)?.[1])
}

function numberFrom(digits: string | undefined): number | undefined {
  return digits !== undefined && /^[1-9]\d{0,8}$/.test(digits) ? Number(digits) : undefined
}

function numberOf(value: Json | undefined): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : undefined
}

/** An id as text; undefined if the value is not an id. */
export function idOf(value: Json | undefined): string | undefined {
  const id = numberOf(value)
  return id === undefined ? undefined : String(id)
}

function textOf(value: Json | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

function timeOf(value: Json | undefined): number | undefined {
  const ms = typeof value === 'string' ? Date.parse(value) : NaN
  return Number.isNaN(ms) ? undefined : ms
}

function stateOf(value: Json | undefined): 'open' | 'closed' | undefined {
  return value === 'open' || value === 'closed' ? value : undefined
}
