import * as core from '@actions/core'
import { adviceOn } from './advice.ts'
import { readNames, readReplacements } from './permissions.ts'
import { faultOfKey, getsNoSecrets, withoutSecrets } from './api-key.ts'
import { readApi, type Api } from './api.ts'
import { readCommand, readComment, readLifetime, readPullRequest, type CommentMode } from './command.ts'
import { readGitHub, type GitHubAccess } from './github.ts'
import { readExpiry, readMaxDeletions, readTimeout } from './limits.ts'
import { Reader } from './reader.ts'
import type { AskedCommand } from '../core/command.ts'
import type { Failure } from '../core/errors.ts'
import type { Permission } from '../plan/policy.ts'
import { RECORD_STATE } from '../plan/record.ts'
import type { Lifetime, Owner } from '../resources/owner.ts'

/** The runner's own files and folders. */
export interface RunnerFiles {
  /** Where the job summary goes; `''` where the runner has none. */
  readonly summaryFile: string
  /** The folder of the checkout. */
  readonly workspace: string
}

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
  readonly allowReplace: Permission
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
  readonly files: RunnerFiles
  readonly command: AskedCommand
  readonly dryRun: boolean
  /** What would better be otherwise in the workflow, for people. */
  readonly advice: readonly string[]
  readonly inputs: Inputs | Failure
}

/** Where and for whom the post step deletes. */
export interface PostAccess {
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
  return { apiKey, record, usable: { api, owner } }
}

/**
 * Reads the inputs, the environment, the event's payload and nothing else; the key is masked before anything else
 * happens. Never throws: whatever is wrong is in the answer, all of it at once.
 *
 * Inputs arrive as `INPUT_<NAME>`: upper case, dashes kept (actions/runner, ActionRunner).
 */
export function receive(env: NodeJS.ProcessEnv = process.env): Received {
  const reader = new Reader(env)
  const apiKey = masked(reader.trimmed('api-key') || (env['PINECONE_API_KEY'] ?? '').trim())
  const githubToken = masked(reader.trimmed('github-token'))
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
  if (keyFault !== undefined) reader.issue('api-key', keyFault)
  return {
    apiKey,
    githubToken,
    files: { summaryFile: env['GITHUB_STEP_SUMMARY'] ?? '', workspace: env['GITHUB_WORKSPACE'] ?? '.' },
    command,
    dryRun,
    advice: adviceOn({ apiKey, api: rest.api, actionRef: env['GITHUB_ACTION_REF'] ?? '' }),
    inputs: isWithoutSecrets
      ? withoutSecrets(github, lifetime)
      : reader.issues.length > 0
        ? reader.failure()
        : { apiKey, ...rest }
  }
}

function masked(secret: string): string {
  // A key that was pasted with a line break is refused later, but each of its lines is a secret all the same.
  for (const text of new Set([secret, ...secret.split(/\s+/)])) if (text !== '') core.setSecret(text)
  return secret
}
