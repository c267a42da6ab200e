import type { AskedCommand } from '../core/command.ts'
import { LIFETIMES, type Lifetime } from '../resources/owner.ts'
import type { PullRequestEvent } from './event.ts'
import type { Reader } from './reader.ts'

// The inputs that say what the step is for: command, lifetime, pull request, name suffix and comment.

/** When the run comments on the pull request: `auto` for the lifetime `pull-request`, except in a dry run. */
export type CommentMode = 'auto' | 'true' | 'false'

const COMMANDS: readonly AskedCommand[] = ['auto', 'apply', 'destroy', 'show', 'sweep']

/** Other tools' names for the commands. */
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

/** Reads `command`. An issue explains another tool's name for it. */
export function readCommand(reader: Reader): AskedCommand {
  const text = reader.trimmed('command')
  const command = COMMANDS.find((known) => known === (text || 'auto'))
  if (command !== undefined) return command
  const near = NEAR_MISSES.get(text.toLowerCase())
  const hint = near === undefined ? `The commands are ${COMMANDS.join(', ')}.` : `What you mean is written ${near}.`
  reader.issue('command', `there is no command ${JSON.stringify(text)}. ${hint}`)
  return 'auto'
}

/** Other tools' names for the lifetimes. */
const LIFETIME_NEAR_MISSES: ReadonlyMap<string, Lifetime> = new Map([
  ...['pr', 'pullrequest', 'preview', 'branch', 'review', 'mr'].map((word) => [word, 'pull-request'] as const),
  ...['workflow', 'workflowrun', 'ephemeral', 'temporary'].map((word) => [word, 'run'] as const),
  ...['test', 'step'].map((word) => [word, 'job'] as const),
  ...['forever', 'production', 'prod', 'persistent'].map((word) => [word, 'permanent'] as const),
  ...LIFETIMES.map((word) => [word.replace('-', ''), word] as const)
])

/** Reads `lifetime`. An issue explains another tool's name for it. */
export function readLifetime(reader: Reader): Lifetime {
  const text = reader.trimmed('lifetime')
  const lifetime = LIFETIMES.find((known) => known === (text || 'permanent'))
  if (lifetime !== undefined) return lifetime
  const near = LIFETIME_NEAR_MISSES.get(text.toLowerCase().replaceAll(/[^a-z]/g, ''))
  const hint = near === undefined ? '' : ` What you mean may be written lifetime: ${near}.`
  const known = `The lifetimes are ${LIFETIMES.join(', ')}.`
  reader.issue('lifetime', `there is no lifetime ${JSON.stringify(text)}. ${known}${hint}`)
  return 'permanent'
}

/** Reads `pull-request`; if it is omitted, takes the event's number. */
export function readPullRequest(reader: Reader, event: PullRequestEvent | undefined): number | undefined {
  const text = reader.trimmed('pull-request').replace(/^#/, '')
  if (text === '') return event?.number
  if (!/^[1-9]\d{0,8}$/.test(text)) {
    // People have its URL, GITHUB_REF or GITHUB_REF_NAME at hand.
    const within = /(?:^|\/)(?:pull\/)?([1-9]\d{0,8})(?:\/(?:merge|head|files|commits.*)?)?$/.exec(text)?.[1]
    const hint = within === undefined ? '' : ` Write the number alone: ${within}.`
    reader.issue('pull-request', `${JSON.stringify(text)} is not the number of a pull request.${hint}`)
  } else if (event?.number !== undefined && event.number !== Number(text)) {
    reader.issue(
      'pull-request',
      `it says #${text}, and the event that started this run is about #${String(event.number)}. Leave it out.`
    )
  }
  return Number(text)
}

/** Reads `name-suffix`; the default `none` means no suffix. */
export function readNameSuffix(reader: Reader): string {
  const text = reader.trimmed('name-suffix')
  if (/\$\{\{|\$\{?\w/.test(text)) {
    reader.issue(
      'name-suffix',
      `${JSON.stringify(text)} is an expression that nobody evaluates. Write it in the workflow itself, as \${{ … }}.`
    )
  }
  return text === 'none' ? '' : text
}

/** Reads `comment`. */
export function readComment(reader: Reader): CommentMode {
  const text = reader.trimmed('comment')
  const mode = (['auto', 'true', 'false'] as const).find((known) => known === (text.toLowerCase() || 'auto'))
  if (mode === undefined) reader.issue('comment', `${JSON.stringify(text)} is neither auto, true nor false.`)
  return mode ?? 'auto'
}
