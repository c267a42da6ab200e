/**
 * A step's output turned into what the runner makes of it: the log, the annotations, and what commands set.
 * After `Runner.Worker/ActionCommandManager.cs`, `Handlers/OutputManager.cs` and `ExecutionContext.cs` in actions/runner.
 */
import { relative } from 'node:path'
import { parseCommand } from './commands.ts'
import type { WorkflowCommand } from './commands.ts'
import type { Masker } from './masker.ts'

export type Level = 'error' | 'warning' | 'notice'

export interface Annotation {
  level: Level
  title?: string
  file?: string
  line?: number
  endLine?: number
  col?: number
  endColumn?: number
  message: string
}

/** Of each level GitHub shows this many annotations a step; the log has all of them. */
export const MAX_ANNOTATIONS = 10
/** A longer message is cut in its annotation; the log has all of it. */
export const MAX_MESSAGE_CHARACTERS = 4096

const LABELS = { error: 'Error', warning: 'Warning', notice: 'Notice' } as const
const COMMANDS: readonly string[] = [
  ...['error', 'warning', 'notice', 'debug', 'group', 'endgroup', 'echo', 'stop-commands'],
  ...['add-mask', 'add-matcher', 'remove-matcher', 'add-path', 'set-env', 'set-output', 'save-state']
]
const DEPRECATED = 'command is deprecated and will be disabled soon. Please upgrade to using Environment Files.'
const DISABLED = 'command is disabled. Please upgrade to using Environment Files.'

export interface StepLogOptions {
  masker: Masker
  workspace: string
  /** Step debugging: debug lines are shown, and so is each output and state as it is set. */
  isDebug: boolean
  onLine?: ((line: string) => void) | undefined
}

export class StepLog {
  readonly lines: string[] = []
  readonly annotations: Annotation[] = []
  /** What was over the limit, and so is in the log only. */
  readonly droppedAnnotations: Annotation[] = []
  readonly outputs: Record<string, string> = {}
  readonly state: Record<string, string> = {}
  /** What the step asked to be hidden, in the clear: a test's to look at, never a log's. */
  readonly masks: string[] = []
  /** The problem matchers the step asked for. This stand-in matches none. */
  readonly matchers: string[] = []
  /** Whether a command or a file could not be processed, which fails the step whatever its exit code. */
  hasCommandFailed = false

  readonly #options: StepLogOptions
  #stopToken: string | undefined
  #isEchoing: boolean

  constructor(options: StepLogOptions) {
    this.#options = options
    this.#isEchoing = options.isDebug
  }

  /** Takes one line of the step's stdout or stderr, and does what it says. The runner reads commands from both. */
  read(line: string): void {
    const command = parseCommand(line, (name) => this.#isRegistered(name))
    if (command === undefined || !this.#run(command, line)) this.#write(line)
  }

  /** Adds an annotation, and its line in the log. */
  annotate(level: Level, message: string, properties: Readonly<Record<string, string>> = {}): void {
    if (message !== '') this.#write(`${LABELS[level]}: ${message}`)
    const cut = this.#options.masker.mask(message).slice(0, MAX_MESSAGE_CHARACTERS)
    const annotation: Annotation = { level, ...this.#place(properties), message: cut }
    const isFull = this.annotations.filter((other) => other.level === level).length >= MAX_ANNOTATIONS
    if (isFull) this.droppedAnnotations.push(annotation)
    else this.annotations.push(annotation)
  }

  /** Notes that something the step asked for could not be done. */
  fail(what: string, why: string): void {
    this.hasCommandFailed = true
    this.annotate('error', `Unable to process ${what} successfully.`)
    this.annotate('error', why)
  }

  /** Writes a line that is shown only with step debugging on. */
  debug(message: string): void {
    if (this.#options.isDebug) this.#write(`##[debug]${message}`)
  }

  #isRegistered(name: string): boolean {
    const lower = name.toLowerCase()
    return COMMANDS.includes(lower) || (this.#stopToken !== undefined && lower === this.#stopToken.toLowerCase())
  }

  /** @returns whether the line was a command's, and so is not shown as it stands */
  #run(command: WorkflowCommand, line: string): boolean {
    if (this.#stopToken !== undefined) {
      if (command.name !== this.#stopToken.toLowerCase()) return false
      this.#stopToken = undefined
      this.#write(line)
      return true
    }
    const isQuiet = ['add-mask', 'debug', 'error', 'warning', 'notice'].includes(command.name)
    if (this.#isEchoing && !isQuiet) this.#write(line)
    switch (command.name) {
      case 'error':
      case 'warning':
      case 'notice':
        this.annotate(command.name, command.data, command.properties)
        break
      case 'debug':
        this.debug(command.data)
        break
      case 'group':
        this.#write(`▼ ${command.data}`)
        break
      case 'endgroup':
        break
      case 'echo':
        this.#isEchoing = command.data.trim().toUpperCase() === 'ON'
        break
      case 'add-mask':
        this.#mask(command.data)
        break
      case 'add-matcher':
        this.matchers.push(command.data)
        break
      case 'remove-matcher':
        break
      case 'stop-commands':
        this.#stop(command.data, line)
        break
      default:
        this.#set(command, line)
    }
    return true
  }

  #set({ name, properties, data }: WorkflowCommand, line: string): void {
    const key = properties['name']
    if (name === 'add-path' || name === 'set-env') {
      this.fail(`command '${line}'`, `The \`${name}\` ${DISABLED}`)
    } else if (key === undefined) {
      this.fail(`command '${line}'`, `Required field 'name' is missing in ##[${name}] command.`)
    } else {
      const values = name === 'set-output' ? this.outputs : this.state
      values[key] = data
      this.annotate('warning', `The \`${name}\` ${DEPRECATED}`)
    }
  }

  #mask(value: string): void {
    if (value.trim() === '') {
      this.annotate('warning', "Can't add secret mask for empty string in ##[add-mask] command.")
      return
    }
    this.masks.push(value)
    // A secret of many lines is hidden line by line too: that is how it would be printed.
    for (const part of [value, ...value.split(/[\r\n]+/)]) this.#options.masker.add(part)
  }

  #stop(token: string, line: string): void {
    if (token === '' || this.#isRegistered(token)) {
      this.fail(`command '${line}'`, 'The stop token must not be empty, nor the name of a command.')
      return
    }
    this.#stopToken = token
    if (token.length > 6) this.#options.masker.add(token)
    this.#write(line)
  }

  #write(text: string): void {
    const line = this.#options.masker.mask(text)
    this.lines.push(line)
    this.#options.onLine?.(line)
  }

  #place(properties: Readonly<Record<string, string>>): Partial<Annotation> {
    const { title, file } = properties
    const place: Partial<Annotation> = {}
    if (title !== undefined) place.title = this.#options.masker.mask(title)
    if (file !== undefined) place.file = relativeTo(this.#options.workspace, file)
    const numbers = { line: 'line', endline: 'endLine', col: 'col', endcolumn: 'endColumn' } as const
    for (const [property, field] of Object.entries(numbers)) {
      const value = Number(properties[property])
      if (Number.isInteger(value)) place[field] = value
    }
    return place
  }
}

/** A file in the workspace is named from there; any other keeps its name. */
function relativeTo(workspace: string, file: string): string {
  return file.startsWith(`${workspace}/`) ? relative(workspace, file) : file
}
