import * as core from '@actions/core'
import { readApi, type Api } from './inputs/api.ts'
import type { PullRequestEvent } from './inputs/event.ts'
import { readGitHub, type GitHubAccess } from './inputs/github.ts'
import { Reader } from './inputs/reader.ts'
import { durationMs, namesIn } from './inputs/values.ts'
import type { AskedCommand } from './plan/change.ts'
import type { Failure } from './plan/failure.ts'
import type { Allowance } from './plan/policy.ts'
import { RECORD_STATE } from './plan/record.ts'
import { LIFETIMES, type Lifetime, type Owner } from './resources/owner.ts'

/** The runner's own files and folders. */
export interface RunnerFiles {
  /** Where the job summary goes; `''` where the runner has none. */
  readonly summaryFile: string
  /** The folder of the checkout. */
  readonly workspace: string
}

/** When the pull request is told: `auto` is for its own lifetime, and not for a dry run. */
export type CommentMode = 'auto' | 'true' | 'false'

/** Everything the user asked for, read once and checked. */
export interface Inputs {
  readonly apiKey: string
  /** YAML texts as given; `''` where there is none. */
  readonly index: string
  readonly assistant: string
  /** As given; `''` where there is none. */
  readonly configFile: string
  readonly command: AskedCommand
  readonly dryRun: boolean
  readonly lifetime: Lifetime
  /** Of a pull request's lifetime; undefined where neither the event nor the user says. */
  readonly pullRequest: number | undefined
  readonly nameSuffix: string
  readonly expiresAfterMs: number
  readonly wait: boolean
  /** Undefined where the default holds. */
  readonly timeoutMs: number | undefined
  readonly allowReplace: Allowance
  /** Declared names. */
  readonly overrideDeletionProtection: ReadonlySet<string>
  readonly maxDeletions: number
  readonly comment: CommentMode
  readonly api: Api
  readonly github: GitHubAccess
}

/** What was received: the inputs, or why they cannot be used. What a report needs either way is beside them. */
export interface Received {
  /** Trimmed; masked already. `''` where there is none. */
  readonly apiKey: string
  readonly githubToken: string
  readonly runner: RunnerFiles
  readonly command: AskedCommand
  readonly dryRun: boolean
  readonly inputs: Inputs | Failure
}

const MINUTE_MS = 60_000
const DAY_MS = 86_400_000
const MOST_TIMEOUT_MS = 7 * DAY_MS
const EXPIRES_AFTER_MS: Readonly<Record<Lifetime, number>> = {
  permanent: 0,
  'pull-request': 14 * DAY_MS,
  job: 6 * 60 * MINUTE_MS
}

const COMMANDS: readonly AskedCommand[] = ['auto', 'apply', 'destroy', 'show', 'sweep']

/** What other tools call the commands. */
const NEAR_MISSES: ReadonlyMap<string, string> = new Map([
  ...['plan', 'preview', 'diff', 'check'].map((word) => [word, 'command: apply with dry-run: true'] as const),
  ...['create', 'update', 'upsert', 'deploy', 'provision', 'ensure', 'up'].map(
    (word) => [word, 'command: apply'] as const
  ),
  ...['delete', 'remove', 'teardown', 'down'].map((word) => [word, 'command: destroy'] as const),
  ...['get', 'read', 'describe', 'status', 'output'].map((word) => [word, 'command: show'] as const),
  ...['clean', 'cleanup', 'prune', 'gc', 'purge'].map((word) => [word, 'command: sweep'] as const),
  ...COMMANDS.map((word) => [word, `command: ${word}`] as const)
])

/** Where and for whom the post step deletes. */
export interface PostAccess {
  readonly apiKey: string
  readonly api: Api
  readonly owner: Owner
}

/** What the post step works with. */
export interface PostInputs {
  /** Masked already. */
  readonly apiKey: string
  /** What the main step has recorded (`plan/record.ts`). */
  readonly record: string
  readonly usable: PostAccess | Failure
}

/**
 * Reads what the post step takes; the key is masked first. Undefined where the main step has left nothing to do. State
 * arrives as `STATE_<name>` (actions/runner, Handler).
 */
export function receivePost(env: NodeJS.ProcessEnv = process.env): PostInputs | undefined {
  const record = env[`STATE_${RECORD_STATE}`] ?? ''
  if (record === '') return undefined
  const { apiKey, inputs } = receive(env)
  if ('reason' in inputs) return { apiKey, record, usable: inputs }
  const { api, github } = inputs
  const owner: Owner = { lifetime: 'job', repositoryId: github.repositoryMark, ...github.job }
  return { apiKey, record, usable: { apiKey, api, owner } }
}

/**
 * Reads the inputs, the environment, the event's payload and nothing else; the key is masked before anything else
 * happens. Never throws: whatever is wrong is in the answer, all of it at once.
 *
 * Inputs arrive as `INPUT_<NAME>`: upper case, dashes kept (actions/runner, ActionRunner).
 */
export function receive(env: NodeJS.ProcessEnv = process.env): Received {
  const apiKey = masked(given(env, 'api-key') || (env['PINECONE_API_KEY'] ?? '').trim())
  const githubToken = masked(given(env, 'github-token'))
  const reader = new Reader(env)
  const command = readCommand(reader)
  const dryRun = reader.boolean('dry-run', false)
  const lifetime = readLifetime(reader)
  const github = readGitHub(reader, env, githubToken, lifetime)
  const rest = {
    index: reader.text('index'),
    assistant: reader.text('assistant'),
    configFile: reader.trimmed('config-file'),
    command,
    dryRun,
    lifetime,
    pullRequest: readPullRequest(reader, github.pullRequest),
    nameSuffix: reader.trimmed('name-suffix'),
    expiresAfterMs: readExpiry(reader, lifetime),
    wait: reader.boolean('wait', true),
    timeoutMs: readTimeout(reader),
    allowReplace: readReplacements(reader, lifetime),
    overrideDeletionProtection: readNames(reader, 'override-deletion-protection'),
    maxDeletions: readMaxDeletions(reader),
    comment: readComment(reader),
    api: readApi(reader, env),
    github
  }
  const isWithoutSecrets = apiKey === '' && getsNoSecrets(github, env['GITHUB_ACTOR'] ?? '')
  const keyFault = faultOfKey(apiKey)
  if (keyFault !== undefined) reader.fault('api-key', keyFault)
  return {
    apiKey,
    githubToken,
    runner: { summaryFile: env['GITHUB_STEP_SUMMARY'] ?? '', workspace: env['GITHUB_WORKSPACE'] ?? '.' },
    command,
    dryRun,
    inputs: isWithoutSecrets ? WITHOUT_SECRETS : reader.faults.length > 0 ? reader.failure() : { apiKey, ...rest }
  }
}

function given(env: NodeJS.ProcessEnv, name: string): string {
  return (env[`INPUT_${name.toUpperCase()}`] ?? '').trim()
}

function masked(secret: string): string {
  // A key that was pasted with a line break is refused later, but each of its lines is a secret all the same.
  for (const text of new Set([secret, ...secret.split(/\s+/)])) if (text !== '') core.setSecret(text)
  return secret
}

const WITHOUT_SECRETS: Failure = {
  reason: 'no-secrets',
  message:
    'Nothing was tried: runs for pull requests from forks and from Dependabot get no secrets, so there is no API key ' +
    'here. Once the change is in a branch of this repository, its runs provision it.'
}

/** Runs that GitHub starts without secrets (docs.github.com, "Events that trigger workflows", pull_request; Dependabot). */
function getsNoSecrets({ eventName, pullRequest, repositoryId }: GitHubAccess, actor: string): boolean {
  if (pullRequest === undefined) return false
  if (actor === 'dependabot[bot]') return true
  const isPlain = eventName.startsWith('pull_request') && eventName !== 'pull_request_target'
  return isPlain && pullRequest.head.repositoryId !== repositoryId
}

function faultOfKey(key: string): string | undefined {
  if (key === '') {
    return (
      'there is no API key. Pass one as api-key: ${{ secrets.PINECONE_API_KEY }}, and check that the secret exists ' +
      'and is not empty here; runs from forks and from Dependabot get no secrets.'
    )
  }
  // What is no visible ASCII cannot be sent in a header.
  if (/^[\x21-\x7e]+$/.test(key)) return undefined
  return 'the API key holds a space, a line break or another character that no key has. Copy it again from the Pinecone console.'
}

function readCommand(reader: Reader): AskedCommand {
  const text = reader.trimmed('command')
  const command = COMMANDS.find((known) => known === (text || 'auto'))
  if (command !== undefined) return command
  const near = NEAR_MISSES.get(text.toLowerCase())
  const hint = near === undefined ? `The commands are ${COMMANDS.join(', ')}.` : `What you mean is written ${near}.`
  reader.fault('command', `there is no command ${JSON.stringify(text)}. ${hint}`)
  return 'auto'
}

function readLifetime(reader: Reader): Lifetime {
  const text = reader.trimmed('lifetime')
  const lifetime = LIFETIMES.find((known) => known === (text || 'permanent'))
  if (lifetime !== undefined) return lifetime
  reader.fault('lifetime', `there is no lifetime ${JSON.stringify(text)}. The lifetimes are ${LIFETIMES.join(', ')}.`)
  return 'permanent'
}

function readPullRequest(reader: Reader, event: PullRequestEvent | undefined): number | undefined {
  const text = reader.trimmed('pull-request').replace(/^#/, '')
  if (text === '') return event?.number
  if (!/^[1-9]\d{0,8}$/.test(text)) {
    reader.fault('pull-request', `${JSON.stringify(text)} is not the number of a pull request.`)
  } else if (event?.number !== undefined && event.number !== Number(text)) {
    reader.fault(
      'pull-request',
      `it says #${text}, and the event that started this run is about #${String(event.number)}. Leave it out.`
    )
  }
  return Number(text)
}

function readExpiry(reader: Reader, lifetime: Lifetime): number {
  const text = reader.trimmed('expires-after')
  if (text === '') return EXPIRES_AFTER_MS[lifetime]
  const ms = durationMs(text)
  if (lifetime === 'permanent') {
    reader.fault(
      'expires-after',
      'what is permanent does not expire. Leave it out, or set lifetime to pull-request or job.'
    )
  } else if (ms === undefined || ms < MINUTE_MS || ms > 365 * DAY_MS) {
    reader.fault(
      'expires-after',
      `${JSON.stringify(text)} is no time from 1 minute to 365 days. Write 12h or 14d; a bare number is seconds.`
    )
  }
  return ms ?? EXPIRES_AFTER_MS[lifetime]
}

function readTimeout(reader: Reader): number | undefined {
  const text = reader.trimmed('timeout')
  if (text === '') return undefined
  const ms = durationMs(text)
  if (ms === undefined || ms < 1000 || ms > MOST_TIMEOUT_MS) {
    reader.fault(
      'timeout',
      `${JSON.stringify(text)} is no time from 1 second to 7 days. Write 90s, 10m or 1h; a bare number is seconds.`
    )
  }
  return ms
}

function readMaxDeletions(reader: Reader): number {
  const text = reader.trimmed('max-deletions')
  if (text === '') return 50
  if (!/^\d{1,6}$/.test(text)) reader.fault('max-deletions', `${JSON.stringify(text)} is not a whole number.`)
  return Number(text)
}

function readComment(reader: Reader): CommentMode {
  const text = reader.trimmed('comment')
  const mode = (['auto', 'true', 'false'] as const).find((known) => known === (text.toLowerCase() || 'auto'))
  if (mode === undefined) reader.fault('comment', `${JSON.stringify(text)} is neither auto, true nor false.`)
  return mode ?? 'auto'
}

function readReplacements(reader: Reader, lifetime: Lifetime): Allowance {
  const text = reader.trimmed('allow-replace')
  if (lifetime !== 'permanent' && /^(true)?$/i.test(text)) return 'all'
  return readNames(reader, 'allow-replace')
}

function readNames(reader: Reader, input: 'allow-replace' | 'override-deletion-protection'): ReadonlySet<string> {
  const names = namesIn(reader.text(input))
  if (names.length === 1 && /^false$/i.test(names[0] ?? '')) return new Set()
  if (names.some((name) => /^(true|all|\*)$/i.test(name))) {
    reader.fault(input, 'here the declared names have to be given, one by one: a blanket permission could cost data.')
  }
  return new Set(names)
}
