/**
 * Runs an action's step, and its post step, as GitHub's runner would: a real process, the runner's files, its reading
 * of the log. After `Runner.Worker/ActionRunner.cs` and `Handlers/NodeScriptActionHandler.cs` in actions/runner.
 */
import { existsSync, mkdtempSync, mkdirSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { inputsOf, isConditionMet, readAction } from './action.ts'
import type { Action, ExpressionValues, JobStatus } from './action.ts'
import { DEFAULT_GITHUB, environmentOf } from './environment.ts'
import type { GitHubContext, StepEvent } from './environment.ts'
import { createCommandFiles, parsePairs, readCommandFile, readSummary } from './files.ts'
import type { CommandFiles } from './files.ts'
import { StepLog } from './log.ts'
import type { Annotation } from './log.ts'
import { createMasker } from './masker.ts'
import type { Masker } from './masker.ts'
import { RUNNER_CANCEL_DELAYS, startProcess } from './process.ts'
import type { CancelDelays, ProcessExit } from './process.ts'

export interface StepOptions {
  /** The directory of `action.yml`. */
  action: string
  with?: Readonly<Record<string, string | number | boolean>>
  /** By default a push without a payload. */
  event?: StepEvent
  github?: Partial<GitHubContext>
  /** The step's `env:`. Of this machine's environment only PATH gets through. */
  env?: Readonly<Record<string, string>>
  /** What the job knows as secrets, and so hides from the start. */
  secrets?: readonly string[]
  expressions?: ExpressionValues
  /** The step's working directory; by default an empty one, gone with the step. */
  workspace?: string
  /** Step debugging, as `ACTIONS_STEP_DEBUG` turns it on. */
  debug?: boolean
  cancelAfterMs?: number
  cancelDelays?: CancelDelays
  /** Hears each line of the log as it is written. */
  onLine?: (line: string) => void
}

export interface StepResult {
  conclusion: JobStatus
  exitCode: number | null
  signal: NodeJS.Signals | null
  /** What a user sees, masked: without the heading that lists the step's inputs, with `▼` before a group. */
  log: string
  /** As it was written, unmasked. */
  stdout: string
  stderr: string
  outputs: Record<string, string>
  state: Record<string, string>
  /** What GITHUB_ENV and GITHUB_PATH hand to later steps. */
  env: Record<string, string>
  path: string[]
  /** Masked; empty where it was dropped. */
  summary: string
  summaryDropped: boolean
  annotations: Annotation[]
  /** What is over GitHub's limit for one step, and so in the log only. */
  droppedAnnotations: Annotation[]
  /** What the step asked to be hidden, in the clear. */
  masks: string[]
  /** The problem matchers the step asked for. */
  matchers: string[]
  durationMs: number
}

export interface StepHandle {
  pid: number
  /** SIGINT, 7.5 s, SIGTERM, 2.5 s, SIGKILL; or as `cancelDelays` says. */
  cancel: () => void
  /** Sends a signal at once, SIGKILL by default: a machine that is lost. */
  kill: (signal?: NodeJS.Signals) => void
  /** Rejects only where the process could not be started. */
  done: Promise<StepResult>
}

/**
 * Starts an action's main step.
 *
 * @throws Error for an `action.yml` or an `env` that this stand-in cannot take
 */
export function startStep(options: StepOptions): StepHandle {
  const action = readAction(options.action)
  return startStage({ options, action, script: action.runs.main, state: {}, env: {}, path: [], masks: [] })
}

/** Runs an action's main step to its end. Throws and rejects as startStep does. */
export async function runStep(options: StepOptions): Promise<StepResult> {
  return startStep(options).done
}

/**
 * Starts the step's post step at the job's end.
 *
 * @param options the main step's own
 * @param main how the main step ended: its state becomes `STATE_…`, and what it hid stays hidden
 * @param job how the job ended, for `post-if`
 * @returns undefined where the action has no post step, or its `post-if` keeps it from running
 */
export function startPost(
  options: StepOptions,
  main: Pick<StepResult, 'state' | 'env' | 'path' | 'masks' | 'conclusion'>,
  job: JobStatus = main.conclusion
): StepHandle | undefined {
  const action = readAction(options.action)
  const { post, postIf } = action.runs
  if (post === undefined || !isConditionMet(postIf, job)) return undefined
  const { state, env, path, masks } = main
  return startStage({ options, action, script: post, state, env, path, masks })
}

/** Runs the step's post step to its end. As startPost, else. */
export async function runPost(...parameters: Parameters<typeof startPost>): Promise<StepResult | undefined> {
  return startPost(...parameters)?.done
}

interface Stage extends Pick<StepResult, 'state' | 'env' | 'path' | 'masks'> {
  options: StepOptions
  action: Action
  script: string
}

function startStage(stage: Stage): StepHandle {
  const { options, action } = stage
  checkNode(action.runs.using)
  const script = resolve(
    action.directory,
    process.env['RUN_FROM_SOURCE'] === '1' ? sourceOf(stage.script) : stage.script
  )
  if (!existsSync(script)) throw new Error(`action.yml: there is no ${script}`)
  const { debug = false, event = { name: 'push', payload: {} } } = options
  const expressions: ExpressionValues = { 'github.token': 'sandbox-github-token', ...options.expressions }
  const inputs = inputsOf(action, options.with ?? {}, expressions)
  const masker = createMasker([...(options.secrets ?? []), expressions['github.token'] ?? '', ...stage.masks])
  const directory = realpathSync(mkdtempSync(join(tmpdir(), 'runner-')))
  try {
    const workspace = resolve(options.workspace ?? join(directory, 'work'))
    mkdirSync(workspace, { recursive: true })
    const files = createCommandFiles(directory)
    const github = { ...DEFAULT_GITHUB, ...options.github }
    const env = environmentOf({
      directory,
      workspace,
      github,
      event,
      files,
      inputs: inputs.variables,
      state: stage.state,
      env: { ...stage.env, ...options.env },
      path: stage.path,
      isDebug: debug
    })
    const log = new StepLog({ masker, workspace, isDebug: debug, onLine: options.onLine })
    for (const warning of inputs.warnings) log.annotate('warning', warning)
    return watch(options, script, { env, workspace, files, log, masker, directory })
  } catch (error) {
    rmSync(directory, { recursive: true })
    throw error
  }
}

/** The source of a bundle, which Node runs as it is: for a quick loop without a build. The gate runs the bundles. */
function sourceOf(script: string): string {
  return script.replace(/^dist\/(.*?)(\/index)?\.js$/, 'src/$1.ts')
}

function checkNode(using: string): void {
  const [wanted, running] = [Number(using.replace('node', '')), Number(process.versions.node.split('.')[0])]
  if (running < wanted)
    throw new Error(`The action runs on Node ${wanted}; this is Node ${running}. Start it through npm.`)
}

interface Surroundings {
  env: Record<string, string>
  workspace: string
  directory: string
  files: CommandFiles
  log: StepLog
  masker: Masker
}

function watch(options: StepOptions, script: string, surroundings: Surroundings): StepHandle {
  const { log, env, workspace } = surroundings
  const startedMs = performance.now()
  const running = startProcess({
    script,
    cwd: workspace,
    env,
    delays: options.cancelDelays ?? RUNNER_CANCEL_DELAYS,
    onLine: (line) => {
      log.read(line)
    }
  })
  const timer = options.cancelAfterMs === undefined ? undefined : setTimeout(running.cancel, options.cancelAfterMs)
  const finish = async (): Promise<StepResult> => {
    try {
      const exit = await running.exited
      return resultOf(exit, surroundings, performance.now() - startedMs)
    } finally {
      clearTimeout(timer)
      rmSync(surroundings.directory, { recursive: true, force: true })
    }
  }
  return { pid: running.pid, cancel: running.cancel, kill: running.kill, done: finish() }
}

function resultOf(exit: ProcessExit, { files, log, masker }: Surroundings, durationMs: number): StepResult {
  const { exitCode, signal, stdout, stderr, wasCancelled } = exit
  const outputs = { ...log.outputs, ...readPairs(files, 'GITHUB_OUTPUT', log) }
  const state = { ...log.state, ...readPairs(files, 'GITHUB_STATE', log) }
  const { NODE_OPTIONS: forbidden, ...env } = readPairs(files, 'GITHUB_ENV', log)
  if (forbidden !== undefined)
    log.annotate('error', "Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.")
  const summary = readSummary(files.GITHUB_STEP_SUMMARY, masker)
  if (summary.dropped !== undefined) log.annotate('error', summary.dropped)
  const hasFailed = exitCode !== 0 || log.hasCommandFailed
  return {
    conclusion: wasCancelled ? 'cancelled' : hasFailed ? 'failure' : 'success',
    exitCode,
    signal,
    log: log.lines.join('\n'),
    stdout,
    stderr,
    outputs,
    state,
    env,
    path: readCommandFile(files.GITHUB_PATH).split('\n').filter(Boolean),
    summary: summary.text,
    summaryDropped: summary.dropped !== undefined,
    annotations: log.annotations,
    droppedAnnotations: log.droppedAnnotations,
    masks: log.masks,
    matchers: log.matchers,
    durationMs
  }
}

function readPairs(files: CommandFiles, name: keyof CommandFiles, log: StepLog): Record<string, string> {
  const { pairs, fault } = parsePairs(readCommandFile(files[name]))
  const context = name.replace('GITHUB_', '').toLowerCase()
  if (fault !== undefined) log.fail(`file command '${context}'`, fault)
  const verb = context === 'output' ? 'Set output' : context === 'state' ? 'Save intra-action state' : 'Set env'
  for (const [key, value] of Object.entries(pairs)) log.debug(`${verb} ${key} = ${value}`)
  return pairs
}
