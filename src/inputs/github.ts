import { readFileSync } from 'node:fs'
import * as core from '@actions/core'
import { isObject, valueAt, type Json } from '../core/json.ts'
import { isRandomJobId, jobOf, repositoryTag, type Job, type Lifetime } from '../resources/owner.ts'
import { idOf, pullRequestIn, type PullRequestEvent } from './event.ts'
import type { Environment, Reader } from './reader.ts'

/** The run and the repository it belongs to, and how GitHub may be asked about them. */
export interface GitHubAccess {
  /** `''` where there is none. */
  readonly token: string
  /** The REST API of github.com or of an Enterprise Server. */
  readonly apiUrl: string
  /** `owner/name` */
  readonly repository: string
  readonly repositoryId: string
  /** The repository's id as ownership tags have it. */
  readonly repositoryTagValue: string
  readonly eventName: string
  /** The pull request that the event is about, if it is. */
  readonly pullRequest: PullRequestEvent | undefined
  readonly job: Job
  /** The variables to export to the job's later steps: a random job id, which they cannot find out otherwise. */
  readonly handOn: Readonly<Record<string, string>>
  /** `workflow job`: tells this declarer from others that share a pull request. */
  readonly declarer: string
  /** Whether the repository is a fork, which inherits no secrets. */
  readonly isFork: boolean
  /** The workflow and job, for people and to tell it from others. */
  readonly source: string
  /** The commit that the runner checks out by itself. */
  readonly sha: string
  /** The commit that people know: the pull request's head, or else the one that is checked out. */
  readonly commit: string
  /** The link to the repository; `''` if the environment gives no valid one. */
  readonly repositoryUrl: string
}

/** How a random job id reaches the later steps of its job: through the file GITHUB_ENV. */
const JOB_ID_VARIABLE = 'PINECONE_PROVISION_JOB_ID'

/**
 * Reads the run, the repository and the event. Names of variables: docs.github.com, "Variables reference". Other runners
 * (nektos/act, @github/local-action) omit some: the payload's repository and attempt 1 replace them.
 *
 * @param random gives hexadecimal digits for a job that has no id
 */
export function readGitHub(
  reader: Reader,
  env: Environment,
  { token, lifetime, random }: { readonly token: string; readonly lifetime: Lifetime; readonly random: () => string }
): GitHubAccess {
  const variable = (name: string): string => env[name] ?? ''
  const payload = readPayload(variable('GITHUB_EVENT_PATH'))
  const repositoryId = variable('GITHUB_REPOSITORY_ID') || (idOf(valueAt(payload, ['repository', 'id'])) ?? '')
  const [runId, eventName] = [variable('GITHUB_RUN_ID'), variable('GITHUB_EVENT_NAME')]
  checkOwner(reader, lifetime, { GITHUB_REPOSITORY_ID: repositoryId, GITHUB_RUN_ID: runId })
  const ids = { checkRunId: reader.trimmed('job-id'), trackingId: variable('RUNNER_TRACKING_ID') }
  const job = jobOf({
    ...ids,
    runId,
    runAttempt: variable('GITHUB_RUN_ATTEMPT') || '1',
    handedOn: variable(JOB_ID_VARIABLE),
    random
  })
  const pullRequest = pullRequestIn({ name: eventName, ref: variable('GITHUB_REF'), payload }, repositoryId)
  return {
    token,
    apiUrl: variable('GITHUB_API_URL') || 'https://api.github.com',
    source: [variable('GITHUB_WORKFLOW'), variable('GITHUB_JOB')].filter((part) => part !== '').join(' / '),
    sha: commitIn(variable('GITHUB_SHA')),
    commit: commitIn(pullRequest?.head.sha ?? variable('GITHUB_SHA')),
    repositoryUrl: repositoryUrl(variable('GITHUB_SERVER_URL') || 'https://github.com', variable('GITHUB_REPOSITORY')),
    repository: variable('GITHUB_REPOSITORY'),
    repositoryId,
    repositoryTagValue: repositoryTag(repositoryId, variable('GITHUB_SERVER_URL')),
    eventName,
    pullRequest,
    job,
    handOn:
      lifetime === 'job' && isRandomJobId(ids) && variable('GITHUB_ENV') !== '' ? { [JOB_ID_VARIABLE]: job.jobId } : {},
    declarer: `${variable('GITHUB_WORKFLOW')} ${variable('GITHUB_JOB')}`,
    isFork: isObject(payload) && valueAt(payload, ['repository', 'fork']) === true
  }
}

/** Exports values to the later steps of this job only (the file GITHUB_ENV). */
export function handOn(values: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(values)) core.exportVariable(name, value)
}

/** Temporary resources need ids that say who owns them. */
function checkOwner(reader: Reader, lifetime: Lifetime, needed: Readonly<Record<string, string>>): void {
  if (lifetime === 'permanent') return
  const names = Object.keys(needed).filter((name) => lifetime !== 'pull-request' || name === 'GITHUB_REPOSITORY_ID')
  const missing = names.filter((name) => !/^\d+$/.test(needed[name] ?? ''))
  if (missing.length === 0) return
  reader.issue(
    'lifetime',
    `${lifetime} requires ${missing.join(' and ')}, which GitHub's runner sets and this one does not: no number is ` +
      `there${missing.includes('GITHUB_REPOSITORY_ID') ? ", nor does the event's payload name its repository" : ''}. ` +
      `Set ${missing.length === 1 ? 'it' : 'them'} in the environment of the runner.`
  )
}

function commitIn(text: string): string {
  return /^[0-9a-f]{40}$/.test(text) ? text : ''
}

function repositoryUrl(serverUrl: string, repository: string): string {
  const server = URL.parse(serverUrl)
  if (server === null || !/^https?:$/.test(server.protocol) || !/^[\w.-]+\/[\w.-]+$/.test(repository)) return ''
  return `${server.origin}${server.pathname.replace(/\/$/, '')}/${repository}`
}

/** Outside GitHub a step has no payload, so an unreadable one counts as none. */
function readPayload(path: string): Json {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Json
  } catch {
    return null
  }
}
