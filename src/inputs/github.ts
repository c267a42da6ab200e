import { readFileSync } from 'node:fs'
import type { Json } from '../core/json.ts'
import { jobOf, repositoryTag, type Job, type Lifetime } from '../resources/owner.ts'
import { pullRequestIn, type PullRequestEvent } from './event.ts'
import type { Environment, Reader } from './reader.ts'

/** The run and the repository it belongs to, and how GitHub may be asked about them. */
export interface GitHubAccess {
  /** `''` where there is none. */
  readonly token: string
  /** Of the REST API: github.com's, or an Enterprise Server's. */
  readonly apiUrl: string
  /** Where people look at it. */
  readonly serverUrl: string
  /** `owner/name` */
  readonly repository: string
  readonly repositoryId: string
  /** The repository's id as ownership tags bear it. */
  readonly repositoryMark: string
  readonly eventName: string
  /** The pull request that the event is about, if it is. */
  readonly pullRequest: PullRequestEvent | undefined
  readonly job: Job
  /** Which workflow and job this is, for people and to tell it from others. */
  readonly source: string
  /** The commit that the runner checks out by itself. */
  readonly sha: string
  /** The commit that people know: the pull request's head, else the one that is checked out. */
  readonly commit: string
  /** Where people look at the repository; `''` where that makes no link. */
  readonly repositoryUrl: string
}

/** Reads what run, repository and event this is. Names of variables: docs.github.com, "Variables reference". */
export function readGitHub(reader: Reader, env: Environment, token: string, lifetime: Lifetime): GitHubAccess {
  const variable = (name: string): string => env[name] ?? ''
  const repositoryId = variable('GITHUB_REPOSITORY_ID')
  const [runId, runAttempt, eventName] = [
    variable('GITHUB_RUN_ID'),
    variable('GITHUB_RUN_ATTEMPT'),
    variable('GITHUB_EVENT_NAME')
  ]
  if (lifetime !== 'permanent' && !(repositoryId && runId && runAttempt)) {
    reader.issue(
      'lifetime',
      `${lifetime} takes GITHUB_REPOSITORY_ID, GITHUB_RUN_ID and GITHUB_RUN_ATTEMPT, which GitHub's runner sets.`
    )
  }
  const pullRequest = pullRequestIn(eventName, readPayload(variable('GITHUB_EVENT_PATH')), repositoryId)
  return {
    token,
    apiUrl: variable('GITHUB_API_URL') || 'https://api.github.com',
    source: [variable('GITHUB_WORKFLOW'), variable('GITHUB_JOB')].filter((part) => part !== '').join(' / '),
    sha: commitIn(variable('GITHUB_SHA')),
    commit: commitIn(pullRequest?.head.sha ?? variable('GITHUB_SHA')),
    repositoryUrl: repositoryUrl(variable('GITHUB_SERVER_URL') || 'https://github.com', variable('GITHUB_REPOSITORY')),
    serverUrl: variable('GITHUB_SERVER_URL') || 'https://github.com',
    repository: variable('GITHUB_REPOSITORY'),
    repositoryId,
    repositoryMark: repositoryTag(repositoryId, variable('GITHUB_SERVER_URL')),
    eventName,
    pullRequest,
    job: jobOf({
      runId,
      runAttempt,
      checkRunId: reader.trimmed('job-id'),
      jobKey: variable('GITHUB_JOB'),
      jobIndex: reader.trimmed('job-index')
    })
  }
}

function commitIn(text: string): string {
  return /^[0-9a-f]{40}$/.test(text) ? text : ''
}

function repositoryUrl(serverUrl: string, repository: string): string {
  const server = URL.parse(serverUrl)
  if (server === null || !/^https?:$/.test(server.protocol) || !/^[\w.-]+\/[\w.-]+$/.test(repository)) return ''
  return `${server.origin}${server.pathname.replace(/\/$/, '')}/${repository}`
}

/** What cannot be read says nothing, as where a step runs outside of GitHub. */
function readPayload(path: string): Json {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Json
  } catch {
    return null
  }
}
