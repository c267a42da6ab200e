/**
 * A step's process: its output line by line, and how the runner ends it.
 * After `Runner.Sdk/ProcessInvoker.cs` in actions/runner.
 */
import { spawn } from 'node:child_process'
import type { Readable } from 'node:stream'

/** How long a cancelled process has after SIGINT, and then after SIGTERM. */
export interface CancelDelays {
  sigintMs: number
  sigtermMs: number
}

/** The runner's own. A test may hand in shorter ones. */
export const RUNNER_CANCEL_DELAYS: CancelDelays = { sigintMs: 7500, sigtermMs: 2500 }

/** How long the output of an exited process may stay open: a child it left behind may hold it for ever. */
const OPEN_STREAMS_MS = 5000

export interface ProcessOptions {
  script: string
  cwd: string
  env: Record<string, string>
  delays: CancelDelays
  onLine: (line: string) => void
}

export interface ProcessExit {
  /** null when a signal ended the process. */
  exitCode: number | null
  signal: NodeJS.Signals | null
  stdout: string
  stderr: string
  wasCancelled: boolean
}

export interface RunningProcess {
  pid: number
  /** Cancels as the runner does. A second call does nothing more. */
  cancel: () => void
  kill: (signal?: NodeJS.Signals) => void
  /** Rejects only where the process could not be started. */
  exited: Promise<ProcessExit>
}

/** Starts Node on a script. Signals go to that process alone, as on GitHub: not to what it has started itself. */
export function startProcess(options: ProcessOptions): RunningProcess {
  const { script, cwd, env, delays, onLine } = options
  const child = spawn(process.execPath, [script], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
  const stdout = collect(child.stdout, onLine)
  const stderr = collect(child.stderr, onLine)
  const timers: NodeJS.Timeout[] = []
  let wasCancelled = false
  const exited = new Promise<ProcessExit>((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', () => {
      timers.splice(0).forEach(clearTimeout)
      const release = setTimeout(() => {
        child.stdout.destroy()
        child.stderr.destroy()
      }, OPEN_STREAMS_MS)
      timers.push(release)
    })
    child.once('close', (exitCode, signal) => {
      timers.splice(0).forEach(clearTimeout)
      resolve({ exitCode, signal, stdout: stdout(), stderr: stderr(), wasCancelled })
    })
  })
  const cancel = (): void => {
    if (wasCancelled || child.exitCode !== null || child.signalCode !== null) return
    wasCancelled = true
    child.kill('SIGINT')
    timers.push(setTimeout(() => child.kill('SIGTERM'), delays.sigintMs))
    timers.push(setTimeout(() => child.kill('SIGKILL'), delays.sigintMs + delays.sigtermMs))
  }
  return { pid: child.pid ?? -1, cancel, kill: (signal = 'SIGKILL') => void child.kill(signal), exited }
}

/** @returns what gives the stream's whole text, once it has ended; until then its lines are handed on as they come */
function collect(stream: Readable, onLine: (line: string) => void): () => string {
  let whole = ''
  let rest = ''
  stream.setEncoding('utf8')
  stream.on('data', (chunk: string) => {
    whole += chunk
    // A lone CR ends a line for .NET's reader too, so text with one can smuggle a command to a line's start.
    // A CR at the very end waits: with an LF in the next chunk it is one line break.
    const lines = (rest + chunk).split(/\r\n|\n|\r(?!$)/)
    rest = lines.pop() ?? ''
    lines.forEach(onLine)
  })
  stream.on('close', () => {
    if (rest !== '') onLine(rest.replace(/\r$/, ''))
  })
  return () => whole
}
