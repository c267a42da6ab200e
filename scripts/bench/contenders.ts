// Who is measured: the action as the runner starts it, and two scripts in processes of the same kind.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { SANDBOX_API_KEY, type Sandbox } from '../../sandbox/pinecone/server.ts'
import { RUNNER_CANCEL_DELAYS, startProcess } from '../../sandbox/runner/process.ts'
import { runStep, type StepOptions } from '../../sandbox/runner/step.ts'

/** An index as a declaration and the SDK take it. */
export interface Declared {
  readonly name: string
  readonly dimension: number
  readonly metric: string
  readonly spec: { readonly serverless: { readonly cloud: string; readonly region: string } }
}

/** Makes the declared indexes exist and be ready; gives how long the process took, in milliseconds. */
export type Contender = (sandbox: Sandbox, declared: readonly Declared[], env?: Environment) => Promise<number>

export type Environment = Readonly<Record<string, string>>

const ACTION = fileURLToPath(new URL('../..', import.meta.url))

/** One GET of the first index that is declared, in a process of its own that does not look at the answer. */
export const bareSent: Contender = (sandbox, declared, env = {}) =>
  runScript('bare-sent.mjs', { ...accessTo(sandbox), BENCH_INDEX: declared[0]?.name ?? '', ...env })

/** The same, with the answer read and parsed. */
export const bareGet: Contender = (sandbox, declared, env = {}) =>
  runScript('bare-get.mjs', { ...accessTo(sandbox), BENCH_INDEX: declared[0]?.name ?? '', ...env })

/** A script with Pinecone's SDK 8.2.0. */
export const sdkScript: Contender = (sandbox, declared, env = {}) =>
  runScript('sdk-script.mjs', { ...accessTo(sandbox), BENCH_INDEXES: JSON.stringify(declared), ...env })

/** This action, as dist/ has it. */
export const action: Contender = (sandbox, declared, env = {}) =>
  runAction(sandbox, { index: JSON.stringify(declared) }, { env })

/** A script with Pinecone's SDK 9.0.0 that fills an index from a file. */
export function sdkRecords(sandbox: Sandbox, env: Environment): Promise<number> {
  return runScript('sdk-records.mjs', { ...accessTo(sandbox), ...env })
}

/** A step of this action with any inputs. Rejects where it does not succeed. */
export async function runAction(
  sandbox: Sandbox,
  inputs: Readonly<Record<string, string>>,
  more: Partial<StepOptions> = {}
): Promise<number> {
  const result = await runStep({
    ...more,
    action: ACTION,
    with: { 'api-key': SANDBOX_API_KEY, 'api-url': sandbox.url, ...inputs }
  })
  if (result.conclusion !== 'success') throw new Error(`The step failed:\n${result.log}`)
  return result.durationMs
}

/** A process that does nothing. */
export const emptyProcess = (): Promise<number> => runScript('empty.mjs', {})

/** The post step of this action, of a job that has nothing to clean up. */
export const postStep = (): Promise<number> => runScript('../../dist/post/index.js', { GITHUB_ACTIONS: 'true' })

function accessTo({ url }: Sandbox): Environment {
  return { BENCH_URL: url, BENCH_KEY: SANDBOX_API_KEY }
}

async function runScript(name: string, env: Environment): Promise<number> {
  const script = fileURLToPath(new URL(name, import.meta.url))
  const startedMs = performance.now()
  const { exitCode, stderr } = await startProcess({
    script,
    cwd: ACTION,
    env: { PATH: process.env['PATH'] ?? '', ...env },
    delays: RUNNER_CANCEL_DELAYS,
    onLine: () => undefined
  }).exited
  if (exitCode !== 0) throw new Error(`${name} ended with ${String(exitCode)}: ${stderr}`)
  return performance.now() - startedMs
}

/** The most memory that a contender's process ever has, in bytes. */
export function peakMemoryOf(contender: Contender, sandbox: Sandbox, declared: readonly Declared[]): Promise<number> {
  return peakMemoryIn((env) => contender(sandbox, declared, env))
}

/** The most memory, in bytes, that a process ever has which is run with this environment. */
export async function peakMemoryIn(run: (env: Environment) => Promise<unknown>): Promise<number> {
  const directory = mkdtempSync(join(tmpdir(), 'bench-'))
  const file = join(directory, 'peak')
  const preload = new URL('peak-memory.mjs', import.meta.url).href
  try {
    await run({ NODE_OPTIONS: `--import ${preload}`, BENCH_PEAK_FILE: file })
    return Number(readFileSync(file, 'utf8'))
  } finally {
    rmSync(directory, { recursive: true })
  }
}
