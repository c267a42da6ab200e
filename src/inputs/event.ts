import { isObject, valueAt, type Json } from '../core/json.ts'

/** What the event that started the run says about a pull request. */
export interface PullRequestEvent {
  /** Undefined where the payload does not say: then it is to be looked up by its head. */
  readonly number: number | undefined
  /** As the payload has it; it may be old by now. */
  readonly state: 'open' | 'closed' | undefined
  /** Whether the event is the closing itself. */
  readonly isClosing: boolean
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

/**
 * Finds the pull request in an event's payload: `pull_request` and `pull_request_*`, a comment on one, a `workflow_run`
 * of one. Undefined for every other event.
 * Payloads: docs.github.com, "Webhook events and payloads".
 *
 * @param repositoryId the repository that the run belongs to: a fork's `workflow_run` may list pull requests elsewhere
 */
export function pullRequestIn(eventName: string, payload: Json, repositoryId: string): PullRequestEvent | undefined {
  if (isObject(valueAt(payload, ['pull_request']))) return fromPullRequest(payload)
  if (eventName === 'issue_comment') return fromComment(payload)
  if (eventName === 'workflow_run') return fromWorkflowRun(payload, repositoryId)
  return undefined
}

function fromPullRequest(payload: Json): PullRequestEvent {
  const at = (...path: readonly string[]): Json | undefined => valueAt(payload, ['pull_request', ...path])
  const headRepository = at('head', 'repo')
  return {
    number: numberOf(at('number')),
    state: stateOf(at('state')),
    isClosing: valueAt(payload, ['action']) === 'closed',
    head: {
      repositoryId: headRepository === null ? null : idOf(valueAt(headRepository, ['id'])),
      label: textOf(at('head', 'label')),
      sha: textOf(at('head', 'sha'))
    }
  }
}

const UNKNOWN_HEAD: Head = { repositoryId: undefined, label: undefined, sha: undefined }

function fromComment(payload: Json): PullRequestEvent | undefined {
  if (!isObject(valueAt(payload, ['issue', 'pull_request']))) return undefined
  return {
    number: numberOf(valueAt(payload, ['issue', 'number'])),
    state: stateOf(valueAt(payload, ['issue', 'state'])),
    isClosing: false,
    head: UNKNOWN_HEAD
  }
}

function fromWorkflowRun(payload: Json, repositoryId: string): PullRequestEvent | undefined {
  const at = (...path: readonly string[]): Json | undefined => valueAt(payload, ['workflow_run', ...path])
  if (!textOf(at('event'))?.startsWith('pull_request')) return undefined
  const listed = at('pull_requests')
  const own = (Array.isArray(listed) ? (listed as Json[]) : []).filter(
    (one) => idOf(valueAt(one, ['base', 'repo', 'id'])) === repositoryId
  )
  const owner = textOf(at('head_repository', 'owner', 'login'))
  const branch = textOf(at('head_branch'))
  return {
    // It is empty for forks, and more than one is no answer.
    number: own.length === 1 ? numberOf(valueAt(own[0], ['number'])) : undefined,
    state: undefined,
    isClosing: false,
    head: {
      repositoryId: at('head_repository') === null ? null : idOf(at('head_repository', 'id')),
      label: owner === undefined || branch === undefined ? undefined : `${owner}:${branch}`,
      sha: textOf(at('head_sha'))
    }
  }
}

function numberOf(value: Json | undefined): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : undefined
}

function idOf(value: Json | undefined): string | undefined {
  const id = numberOf(value)
  return id === undefined ? undefined : String(id)
}

function textOf(value: Json | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

function stateOf(value: Json | undefined): 'open' | 'closed' | undefined {
  return value === 'open' || value === 'closed' ? value : undefined
}
