import * as core from '@actions/core'
import { adviceOn } from './advice.ts'
import { readBackup, readNames, readReplacements } from './permissions.ts'
import { issueOfKey, keyWithin, withoutKey, withoutSecrets, type KeylessRun } from './api-key.ts'
import { readApi, type Api } from './api.ts'
import { readCommand, readComment, readLifetime, readNameSuffix, readPullRequest, type CommentMode } from './command.ts'
import { readGitHub, type GitHubAccess } from './github.ts'
import { readExpiry, readMaxDeletions, readTimeout } from './limits.ts'
import { readPost, type PostState } from './post-state.ts'
import { Reader, type Environment } from './reader.ts'
import { checkEmpty, checkNames } from './vanished.ts'
import type { AskedCommand } from '../core/command.ts'
import type { Failure } from '../core/errors.ts'
import type { Permission } from '../plan/policy.ts'
import type { Lifetime } from '../resources/owner.ts'
import { kinds } from '../resources/registry.ts'
import type { Kind } from '../resources/resource.ts'

/** The runner's own files and folders. */
export interface RunnerFiles {
  /** Where the job summary goes; `''` where the runner has none. */
  readonly summaryFile: string
  /** The folder of the checkout. */
  readonly workspace: string
  /** Where state for the post step goes; `''` where the runner has none. */
  readonly stateFile: string
}

/** Everything the user asked for, read once and checked. */
export interface Inputs {
  readonly apiKey: string
  /** The YAML texts as given, by kind; `''` if there is none. */
  readonly declarations: Readonly<Record<Kind, string>>
  /** As given; `''` where there is none. */
  readonly configFile: string
  readonly command: AskedCommand
  readonly dryRun: boolean
  readonly lifetime: Lifetime
  /** For the lifetime `pull-request`; undefined if neither the event nor the user gives it. */
  readonly pullRequest: number | undefined
  /** Whether the user gave that number. */
  readonly isPullRequestGiven: boolean
  readonly nameSuffix: string
  readonly expiresAfterMs: number
  /** Whether the input `expires-after` says so. */
  readonly isExpirySet: boolean
  readonly wait: boolean
  /** Undefined where the default holds. */
  readonly timeoutMs: number | undefined
  readonly allowReplace: Permission
  /** Declared names. */
  readonly overrideDeletionProtection: ReadonlySet<string>
  /** Whether resources that support backups are backed up before their deletion. */
  readonly backsUp: boolean
  readonly maxDeletions: number
  readonly comment: CommentMode
  readonly api: Api
  readonly github: GitHubAccess
}

/** The inputs, or why they cannot be used, with the values that a report needs in both cases. */
export interface Received {
  /** Trimmed; masked already. `''` where there is none. */
  readonly apiKey: string
  readonly githubToken: string
  readonly files: RunnerFiles
  readonly command: AskedCommand
  readonly dryRun: boolean
  /** Recommendations for the workflow, for people. */
  readonly advice: readonly string[]
  readonly inputs: Inputs | Failure
}

/** Reads the post step's state (`post-state.ts`); undefined if there is nothing to do. */
export function receivePost(env: NodeJS.ProcessEnv = process.env): PostState | undefined {
  return readPost(env)
}

/**
 * Reads the inputs, the environment and the event's payload, after it has masked the key. Never throws: the result has
 * every issue at once.
 *
 * Inputs arrive as `INPUT_<NAME>`: upper case, dashes kept (actions/runner, ActionRunner).
 */
export function receive(env: NodeJS.ProcessEnv = process.env): Received {
  const reader = new Reader(env)
  const apiKey = masked(reader.trimmed('api-key') || (env['PINECONE_API_KEY'] ?? '').trim())
  const githubToken = masked(reader.trimmed('github-token'))
  checkNames(reader, env)
  checkEmpty(reader, env['GITHUB_EVENT_NAME'] ?? '')
  const inputs = readInputs(reader, env, { apiKey, githubToken })
  const { command, dryRun, api } = inputs
  const keyless = apiKey === '' ? withoutKey(keylessRun(inputs, env)) : undefined
  const keyIssue = issueOfKey(apiKey)
  if (keyIssue !== undefined) reader.issue('api-key', keyIssue + (typeof keyless === 'object' ? keyless.why : ''))
  return {
    apiKey,
    githubToken,
    files: {
      summaryFile: env['GITHUB_STEP_SUMMARY'] ?? '',
      workspace: env['GITHUB_WORKSPACE'] ?? '.',
      stateFile: env['GITHUB_STATE'] ?? ''
    },
    command,
    dryRun,
    advice: [...reader.warnings, ...adviceOn({ apiKey, api, actionRef: env['GITHUB_ACTION_REF'] ?? '' })],
    inputs:
      keyless === 'skip'
        ? withoutSecrets(inputs.github, inputs.lifetime)
        : reader.issues.length > 0
          ? reader.failure()
          : inputs
  }
}

function readInputs(
  reader: Reader,
  env: Environment,
  { apiKey, githubToken: token }: Pick<Received, 'apiKey' | 'githubToken'>
): Inputs {
  const lifetime = readLifetime(reader)
  const command = readCommand(reader)
  const github = readGitHub(reader, env, {
    token,
    lifetime,
    random: () => process.getBuiltinModule('node:crypto').randomBytes(6).toString('hex')
  })
  return {
    apiKey,
    declarations: Object.fromEntries(kinds().map((kind) => [kind, reader.text(kind)])),
    configFile: reader.trimmed('config-file'),
    command,
    dryRun: reader.boolean('dry-run', false),
    lifetime,
    pullRequest: readPullRequest(reader, github.pullRequest),
    isPullRequestGiven: reader.trimmed('pull-request') !== '',
    nameSuffix: readNameSuffix(reader),
    expiresAfterMs: readExpiry(reader, lifetime),
    isExpirySet: reader.trimmed('expires-after') !== '',
    wait: reader.boolean('wait', true),
    timeoutMs: readTimeout(reader),
    allowReplace: readReplacements(reader, lifetime),
    overrideDeletionProtection: readNames(reader, 'override-deletion-protection'),
    backsUp: readBackup(reader, lifetime, command),
    maxDeletions: readMaxDeletions(reader),
    comment: readComment(reader),
    api: readApi(reader, env),
    github
  }
}

function keylessRun({ github, lifetime, command }: Inputs, env: Environment): KeylessRun {
  const { eventName, pullRequest, repositoryId, isFork } = github
  const isOfFork = pullRequest !== undefined && pullRequest.head.repositoryId !== repositoryId
  return { eventName, lifetime, command, actor: env['GITHUB_ACTOR'] ?? '', isOfFork, isFork }
}

function masked(secret: string): string {
  // A key pasted with a line break or in quotes is rejected later, but its parts are secret too.
  for (const text of new Set([secret, ...secret.split(/\s+/), keyWithin(secret)])) if (text !== '') core.setSecret(text)
  return secret
}
