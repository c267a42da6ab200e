import * as core from '@actions/core'
import type { Command } from './plan/change.ts'
import { ActionError, type Failure, type Fault } from './plan/failure.ts'

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
  readonly command: Command
  readonly dryRun: boolean
  readonly nameSuffix: string
  readonly wait: boolean
  /** Undefined where the default holds. */
  readonly timeoutMs: number | undefined
  /** Declared names. */
  readonly allowReplace: ReadonlySet<string>
  readonly overrideDeletionProtection: ReadonlySet<string>
  readonly api: Api
}

/** The control plane that is spoken to. */
export interface Api {
  readonly url: URL
  /** This machine's own: no proxy is used for it. */
  readonly isLoopback: boolean
  /** Plain http to another machine: the key can be read on the way. */
  readonly isUnencrypted: boolean
  /** The version of the classic calls, where it is not the default. */
  readonly version: string | undefined
}

/** What was received: the inputs, or why they cannot be used. What a report needs either way is beside them. */
export interface Received {
  /** Trimmed; masked already. `''` where there is none. */
  readonly apiKey: string
  readonly runner: RunnerFiles
  readonly command: Command
  readonly dryRun: boolean
  readonly inputs: Inputs | Failure
}

const DEFAULT_API_URL = 'https://api.pinecone.io'
const MOST_TIMEOUT_MS = 7 * 86_400_000

const COMMANDS: readonly string[] = ['auto', 'apply', 'destroy', 'show'] satisfies (Command | 'auto')[]

/** What other tools call the commands. */
const NEAR_MISSES: ReadonlyMap<string, string> = new Map([
  ...['plan', 'preview', 'diff', 'check'].map((word) => [word, 'command: apply with dry-run: true'] as const),
  ...['create', 'update', 'upsert', 'deploy', 'provision', 'ensure', 'up'].map(
    (word) => [word, 'command: apply'] as const
  ),
  ...['delete', 'remove', 'teardown', 'down'].map((word) => [word, 'command: destroy'] as const),
  ...['get', 'read', 'describe', 'status', 'output'].map((word) => [word, 'command: show'] as const),
  ...COMMANDS.map((word) => [word, `command: ${word}`] as const)
])

/**
 * Reads the inputs, the environment and nothing else; the key is masked before anything else happens. Never throws:
 * whatever is wrong is in the answer, all of it at once.
 *
 * Inputs arrive as `INPUT_<NAME>`: upper case, dashes kept (actions/runner, ActionRunner).
 */
export function receive(env: NodeJS.ProcessEnv = process.env): Received {
  const apiKey = readKey(env)
  const reader = new Reader(env)
  const command = readCommand(reader)
  const dryRun = reader.boolean('dry-run')
  const rest = {
    index: reader.text('index'),
    assistant: reader.text('assistant'),
    configFile: reader.text('config-file').trim(),
    command,
    dryRun,
    nameSuffix: reader.text('name-suffix').trim(),
    wait: reader.boolean('wait'),
    timeoutMs: readTimeout(reader),
    allowReplace: readNames(reader, 'allow-replace'),
    overrideDeletionProtection: readNames(reader, 'override-deletion-protection'),
    api: readApi(reader, env)
  }
  const keyFault = faultOfKey(apiKey)
  if (keyFault !== undefined) reader.fault('api-key', keyFault)
  return {
    apiKey,
    runner: { summaryFile: env['GITHUB_STEP_SUMMARY'] ?? '', workspace: env['GITHUB_WORKSPACE'] ?? '.' },
    command,
    dryRun,
    inputs: reader.faults.length > 0 ? failureOf(reader.faults) : { apiKey, ...rest }
  }
}

function readKey(env: NodeJS.ProcessEnv): string {
  const given = (env['INPUT_API-KEY'] ?? '').trim()
  const key = given === '' ? (env['PINECONE_API_KEY'] ?? '').trim() : given
  // A key that was pasted with a line break is refused below, but each of its lines is a secret all the same.
  for (const secret of new Set([key, ...key.split(/\s+/)])) if (secret !== '') core.setSecret(secret)
  return key
}

function faultOfKey(key: string): string | undefined {
  if (key === '') {
    return (
      'there is no API key. Pass one as api-key: ${{ secrets.PINECONE_API_KEY }}, and check that the secret exists ' +
      'and is not empty here; runs from forks and from Dependabot get no secrets.'
    )
  }
  // What is no visible ASCII cannot be sent in a header.
  if (!/^[\x21-\x7e]+$/.test(key)) {
    return 'the API key holds a space, a line break or another character that no key has. Copy it again from the Pinecone console.'
  }
  return undefined
}

function readCommand(reader: Reader): Command {
  const given = reader.text('command').trim()
  if (given === '' || given === 'auto') return 'apply'
  if (given === 'apply' || given === 'destroy' || given === 'show') return given
  const near = NEAR_MISSES.get(given.toLowerCase())
  reader.fault(
    'command',
    `there is no command ${JSON.stringify(given)}. ` +
      (near === undefined ? `The commands are ${COMMANDS.join(', ')}.` : `What you mean is written ${near}.`)
  )
  return 'apply'
}

function readTimeout(reader: Reader): number | undefined {
  const given = reader.text('timeout').trim()
  if (given === '') return undefined
  const ms = durationMs(given)
  if (ms === undefined || ms < 1000 || ms > MOST_TIMEOUT_MS) {
    reader.fault(
      'timeout',
      `${JSON.stringify(given)} is no time from 1 second to 7 days. Write 90s, 10m or 1h; a bare number is seconds.`
    )
    return undefined
  }
  return ms
}

/** Reads `90s`, `10m`, `1h`, `2d`, `1h30m`, or a bare number of seconds, into milliseconds. */
function durationMs(text: string): number | undefined {
  const units = { d: 86_400_000, h: 3_600_000, m: 60_000, s: 1000 }
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text) * 1000
  const match = /^(?:(\d+(?:\.\d+)?)d)?(?:(\d+(?:\.\d+)?)h)?(?:(\d+(?:\.\d+)?)m)?(?:(\d+(?:\.\d+)?)s)?$/i.exec(text)
  if (match === null || text === '') return undefined
  return Object.values(units).reduce((sum, unit, at) => sum + Number(match[at + 1] ?? 0) * unit, 0)
}

function readNames(reader: Reader, input: 'allow-replace' | 'override-deletion-protection'): ReadonlySet<string> {
  const names = reader
    .text(input)
    .split(/[,\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
  if (names.length === 1 && /^false$/i.test(names[0] ?? '')) return new Set()
  if (names.some((name) => /^(true|all|\*)$/i.test(name))) {
    reader.fault(
      input,
      'here the declared names have to be given, one by one: what lives for good is not deleted by a blanket permission.'
    )
  }
  return new Set(names)
}

function readApi(reader: Reader, env: NodeJS.ProcessEnv): Api {
  const given = reader.text('api-url').trim()
  const fromEnv = (env['PINECONE_CONTROLLER_HOST'] ?? '').trim()
  const isFromEnv = given === '' && fromEnv !== ''
  const name = isFromEnv ? 'PINECONE_CONTROLLER_HOST' : 'api-url'
  const url = urlOf(given || fromEnv || DEFAULT_API_URL)
  const version = reader.text('api-version').trim()
  if (version !== '' && !/^\d{4}-\d{2}$/.test(version)) {
    reader.fault('api-version', `${JSON.stringify(version)} is no version of the API. Write year and month: 2026-04.`)
  }
  const api = (valid: URL): Api => ({
    url: valid,
    isLoopback: isLoopback(valid.hostname),
    isUnencrypted: valid.protocol === 'http:' && !isLoopback(valid.hostname),
    version: version === '' ? undefined : version
  })
  if (url === undefined) {
    reader.fault(
      name,
      `${JSON.stringify(given || fromEnv)} is no URL of a control plane. Write https://<host>, without a user, a query or a fragment.`
    )
    return api(new URL(DEFAULT_API_URL))
  }
  if (
    isFromEnv &&
    !isLoopback(url.hostname) &&
    !(url.protocol === 'https:' && /(^|\.)pinecone\.io$/i.test(url.hostname))
  ) {
    reader.fault(
      name,
      `the environment variable ${name} names ${url.host}, and from the environment only this machine and https://*.pinecone.io are ` +
        `believed. Pass the address as api-url, if the API key may go there.`
    )
  }
  return api(url)
}

/** Without a scheme, this machine is spoken to over http and any other over https. */
function urlOf(text: string): URL | undefined {
  const isBare = !/^[a-z][a-z0-9+.-]*:\/\//i.test(text)
  const host = isBare ? URL.parse(`http://${text}`)?.hostname : undefined
  const url = URL.parse(isBare ? `${host !== undefined && isLoopback(host) ? 'http' : 'https'}://${text}` : text)
  if (url === null || !/^https?:$/.test(url.protocol) || url.hostname === '') return undefined
  return url.username || url.password || url.search || url.hash ? undefined : url
}

function isLoopback(hostname: string): boolean {
  return /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[::1\])$/i.test(hostname)
}

/** Reads single inputs, and collects what is wrong with them. */
class Reader {
  readonly faults: Fault[] = []
  readonly #env: NodeJS.ProcessEnv

  constructor(env: NodeJS.ProcessEnv) {
    this.#env = env
  }

  text(name: string): string {
    return this.#env[`INPUT_${name.toUpperCase()}`] ?? ''
  }

  boolean(name: 'dry-run' | 'wait'): boolean {
    const given = this.text(name).trim()
    if (/^true$/i.test(given)) return true
    if (!/^(false)?$/i.test(given)) this.fault(name, `${JSON.stringify(given)} is neither true nor false.`)
    return false
  }

  fault(input: string, message: string): void {
    this.faults.push({ message: `${input}: ${message}`, place: { source: input, line: 1, column: 1 } })
  }
}

function failureOf(faults: readonly Fault[]): Failure {
  return new ActionError({ reason: 'invalid-input', message: faults.map((fault) => fault.message).join(' '), faults })
}
