/**
 * The environment a step's process gets: the runner's own variables, the inputs, the state, and nothing of this machine.
 * After `Runner.Worker/GitHubContext.cs` and `Handlers/Handler.cs` in actions/runner.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import type { CommandFiles } from './files.ts'

/** What the `github` context says of a run. */
export interface GitHubContext {
  repository: string
  repositoryId: string
  runId: string
  runNumber: string
  runAttempt: string
  job: string
  ref: string
  sha: string
  actor: string
  /** What stands after the `@` of the step's `uses:`; empty for a local action. */
  actionRef: string
  /** Links only. Another than https://github.com means GitHub Enterprise Server. */
  serverUrl: string
  /** Where the API is asked. By default nobody answers there, so that no test reaches the network by accident. */
  apiUrl: string
}

/** A push to the default branch of a repository of its own. */
export const DEFAULT_GITHUB: GitHubContext = {
  repository: 'octo-org/octo-repo',
  repositoryId: '1296269',
  runId: '1658821493',
  runNumber: '7',
  runAttempt: '1',
  job: 'provision',
  ref: 'refs/heads/main',
  sha: 'ffac537e6cbbf934b08745a378932722df287a53',
  actor: 'octocat',
  actionRef: '',
  serverUrl: 'https://github.com',
  apiUrl: 'http://127.0.0.1:9'
}

export interface StepEvent {
  /** As in `on:`. */
  name: string
  payload: unknown
}

export interface EnvironmentParts {
  directory: string
  workspace: string
  github: GitHubContext
  event: StepEvent
  files: CommandFiles
  inputs: Readonly<Record<string, string>>
  state: Readonly<Record<string, string>>
  env: Readonly<Record<string, string>>
  path: readonly string[]
  isDebug: boolean
}

/**
 * Puts a step's environment together, and writes the event's payload where GITHUB_EVENT_PATH says.
 *
 * @throws Error when `env` names what is the runner's to set: on GitHub that is ignored, here it would hide a mistake
 */
export function environmentOf(parts: EnvironmentParts): Record<string, string> {
  const runner = runnerVariables(parts)
  const taken = Object.keys(parts.env).filter((name) => name in runner && name !== 'PATH')
  if (taken.length > 0) throw new Error(`env: ${taken.join(', ')} cannot be set, say it in "github" or "event"`)
  const state = Object.fromEntries(Object.entries(parts.state).map(([name, value]) => [`STATE_${name}`, value]))
  const base = parts.env['PATH'] ?? process.env['PATH'] ?? ''
  // What a step added last to GITHUB_PATH is searched first.
  const path = [...parts.path.toReversed(), base].join(delimiter)
  return { ...parts.env, ...state, ...parts.inputs, ...runner, PATH: path }
}

function runnerVariables(parts: EnvironmentParts): Record<string, string> {
  const { directory, github } = parts
  return {
    ...parts.files,
    CI: 'true',
    HOME: makeDirectory(directory, 'home'),
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__self',
    GITHUB_ACTION_REF: github.actionRef,
    GITHUB_ACTOR: github.actor,
    GITHUB_API_URL: github.apiUrl,
    GITHUB_EVENT_NAME: parts.event.name,
    GITHUB_EVENT_PATH: writeEvent(directory, parts.event.payload),
    GITHUB_GRAPHQL_URL: `${github.apiUrl}/graphql`,
    GITHUB_JOB: github.job,
    GITHUB_REF: github.ref,
    GITHUB_REF_NAME: github.ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    GITHUB_REPOSITORY: github.repository,
    GITHUB_REPOSITORY_ID: github.repositoryId,
    GITHUB_REPOSITORY_OWNER: github.repository.split('/')[0] ?? '',
    GITHUB_RUN_ATTEMPT: github.runAttempt,
    GITHUB_RUN_ID: github.runId,
    GITHUB_RUN_NUMBER: github.runNumber,
    GITHUB_SERVER_URL: github.serverUrl,
    GITHUB_SHA: github.sha,
    GITHUB_WORKFLOW: 'Provision',
    GITHUB_WORKSPACE: parts.workspace,
    RUNNER_ARCH: process.arch.toUpperCase(),
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'sandbox',
    RUNNER_OS: process.platform === 'darwin' ? 'macOS' : 'Linux',
    RUNNER_TEMP: makeDirectory(directory, '_temp'),
    RUNNER_TOOL_CACHE: makeDirectory(directory, 'toolcache'),
    ...(parts.isDebug && { RUNNER_DEBUG: '1' })
  }
}

function makeDirectory(parent: string, name: string): string {
  const path = join(parent, name)
  mkdirSync(path, { recursive: true })
  return path
}

function writeEvent(directory: string, payload: unknown): string {
  const path = join(makeDirectory(directory, '_github_workflow'), 'event.json')
  writeFileSync(path, JSON.stringify(payload))
  return path
}
