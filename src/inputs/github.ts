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
  /** Of the REST API: github.com's, or an Enterprise Server's. */
  readonly apiUrl: string
  /** Where people look at it. */
  readonly serverUrl: string
  /** `owner/name` */
  readonly repository: string
  readonly repositoryId: string
  /** The repository's id as ownership tags have it. */
  readonly repositoryTagValue: string
  readonly eventName: string
  /** The pull request that the event is about, if it is. */
  readonly pullRequest: PullRequestEvent | undefined
  readonly job: Job
  /** What of the job's id has to be handed to its later steps: it is random, and nothing else tells it. */
  readonly handOn: Readonly<Record<string, string>>
  /** `workflow job`: who declares something, among those that share a pull request. */
  readonly declarer: string
  /** Whether the repository is a fork, which inherits no secrets. */
  readonly isFork: boolean
  /** Which workflow and job this is, for people and to tell it from others. */
  readonly source: string
  /** The commit that the runner checks out by itself. */
  readonly sha: string
  /** The commit that people know: the pull request's head, else the one that is checked out. */
  readonly commit: string
  /** Where people look at the repository; `''` where that makes no link. */
  readonly repositoryUrl: string
}

/** How a random job id reaches the later steps of its job: through the file GITHUB_ENV. */
const JOB_ID_VARIABLE = 'PINECONE_PROVISION_JOB_ID'

/**
 * Reads what run, repository and event this is. Names of variables: docs.github.com, "Variables reference". Runners of
 * others (nektos/act, @github/local-action) leave some out: the payload's repository and attempt 1 stand in for them.
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
    serverUrl: variable('GITHUB_SERVER_URL') || 'https://github.com',
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

/** Hands values to the later steps of this job, and of no other (the file GITHUB_ENV). */
export function handOn(values: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(values)) core.exportVariable(name, value)
}

/** What is temporary needs to say whose it is. */
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

/** What cannot be read says nothing, as where a step runs outside of GitHub. */
function readPayload(path: string): Json {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Json
  } catch {
    return null
  }
}
