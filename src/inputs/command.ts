import type { AskedCommand } from '../core/command.ts'
import { LIFETIMES, type Lifetime } from '../resources/owner.ts'
import type { PullRequestEvent } from './event.ts'
import type { Reader } from './reader.ts'

// What the step is for: the command, for how long, for which pull request, and who is told.

/** When the pull request is told: `auto` is for its own lifetime, and not for a dry run. */
export type CommentMode = 'auto' | 'true' | 'false'

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

/** Reads `command`. What other tools call it is explained. */
export function readCommand(reader: Reader): AskedCommand {
  const text = reader.trimmed('command')
  const command = COMMANDS.find((known) => known === (text || 'auto'))
  if (command !== undefined) return command
  const near = NEAR_MISSES.get(text.toLowerCase())
  const hint = near === undefined ? `The commands are ${COMMANDS.join(', ')}.` : `What you mean is written ${near}.`
  reader.issue('command', `there is no command ${JSON.stringify(text)}. ${hint}`)
  return 'auto'
}

/** Reads `lifetime`. */
export function readLifetime(reader: Reader): Lifetime {
  const text = reader.trimmed('lifetime')
  const lifetime = LIFETIMES.find((known) => known === (text || 'permanent'))
  if (lifetime !== undefined) return lifetime
  reader.issue('lifetime', `there is no lifetime ${JSON.stringify(text)}. The lifetimes are ${LIFETIMES.join(', ')}.`)
  return 'permanent'
}

/** Reads `pull-request`; left out, the event tells. */
export function readPullRequest(reader: Reader, event: PullRequestEvent | undefined): number | undefined {
  const text = reader.trimmed('pull-request').replace(/^#/, '')
  if (text === '') return event?.number
  if (!/^[1-9]\d{0,8}$/.test(text)) {
    reader.issue('pull-request', `${JSON.stringify(text)} is not the number of a pull request.`)
  } else if (event?.number !== undefined && event.number !== Number(text)) {
    reader.issue(
      'pull-request',
      `it says #${text}, and the event that started this run is about #${String(event.number)}. Leave it out.`
    )
  }
  return Number(text)
}

/** Reads `comment`. */
export function readComment(reader: Reader): CommentMode {
  const text = reader.trimmed('comment')
  const mode = (['auto', 'true', 'false'] as const).find((known) => known === (text.toLowerCase() || 'auto'))
  if (mode === undefined) reader.issue('comment', `${JSON.stringify(text)} is neither auto, true nor false.`)
  return mode ?? 'auto'
}
