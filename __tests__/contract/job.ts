/**
 * A job's steps, run one after the other as they stand in a workflow: scripts by their shell, actions of this repository
 * by the runner stand-in, and post steps at the end, in the reverse order. Actions of others are passed over.
 */
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parsePairs } from '../../sandbox/runner/files.ts'
import { runPost, runStep, type StepOptions, type StepResult } from '../../sandbox/runner/step.ts'
import { ACTION } from '../scenarios/support.ts'

/** A step of a workflow. */
export interface JobStep {
  readonly name?: string
  readonly id?: string
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  readonly 'continue-on-error'?: boolean
}

/** A job of a workflow. */
export interface Job {
  readonly env?: Readonly<Record<string, string>>
  readonly defaults?: { readonly run?: { readonly shell?: string } }
  readonly steps: readonly JobStep[]
}

/** How a step, or a post step, ended. */
export interface Ran {
  readonly name: string
  readonly outcome: 'success' | 'failure'
  readonly log: string
}

interface Done extends Ran {
  readonly outputs: Readonly<Record<string, string>>
}

/** A job in the middle of its run. */
interface Running {
  readonly job: Job
  readonly folder: string
  /** By the id of the step. */
  readonly done: Record<string, Done>
  readonly posts: (() => Promise<Ran | undefined>)[]
  /** The process groups that scripts may have left running. */
  readonly groups: number[]
}

/** Runs a job to its end, and ends what its scripts have left running, as GitHub does. */
export async function runJob(job: Job): Promise<Ran[]> {
  const folder = mkdtempSync(join(tmpdir(), 'job-'))
  mkdirSync(join(folder, 'temp'))
  const running: Running = { job, folder, done: {}, posts: [], groups: [] }
  const ran: Ran[] = []
  try {
    for (const step of job.steps.filter(({ uses }) => uses?.startsWith('./') ?? true)) {
      const done = await (step.run === undefined ? runAction(step, running) : runScript(step, step.run, running))
      ran.push(done)
      if (step.id !== undefined) running.done[step.id] = done
      if (done.outcome === 'failure' && step['continue-on-error'] !== true) break
    }
    for (const post of running.posts.reverse()) ran.push(...[await post()].filter((one) => one !== undefined))
    return ran
  } finally {
    running.groups.forEach(endGroup)
    rmSync(folder, { recursive: true, force: true })
  }
}

async function runAction(step: JobStep, { job, done, posts }: Running): Promise<Done> {
  const name = step.name ?? step.uses ?? ''
  const options: StepOptions = {
    action: join(ACTION, step.uses ?? ''),
    with: replacedIn(step.with, done),
    env: { ...job.env, ...replacedIn(step.env, done) },
    expressions: { 'job.check_run_id': '400' }
  }
  const result = await runStep(options)
  posts.push(async () => {
    const post = await runPost(options, result)
    return post && { name: `Post ${name}`, ...endOf(post) }
  })
  return { name, ...endOf(result), outputs: result.outputs }
}

function endOf({ conclusion, log, stderr }: StepResult): Pick<Ran, 'outcome' | 'log'> {
  return { outcome: conclusion === 'success' ? 'success' : 'failure', log: `${log}${stderr}` }
}

async function runScript(step: JobStep, run: string, { job, folder, done, groups }: Running): Promise<Done> {
  const own = mkdtempSync(join(folder, 'step-'))
  const [script, output, log] = [join(own, 'script.sh'), join(own, 'output'), join(own, 'log')] as const
  writeFileSync(script, run)
  writeFileSync(output, '')
  const shell = (job.defaults?.run?.shell ?? 'bash -e {0}').replace('{0}', script).split(' ')
  // Into a file: a pipe would stay open as long as what the script leaves running.
  const child = spawn('sh', ['-c', 'exec "$@" >"$0" 2>&1', log, ...shell], {
    cwd: ACTION,
    env: {
      PATH: process.env['PATH'],
      ...job.env,
      ...replacedIn(step.env, done),
      RUNNER_TEMP: join(folder, 'temp'),
      GITHUB_OUTPUT: output
    },
    detached: true,
    stdio: 'ignore'
  })
  if (child.pid !== undefined) groups.push(child.pid)
  const code = await new Promise((resolve) => child.once('exit', resolve))
  return {
    name: step.name ?? run,
    outcome: code === 0 ? 'success' : 'failure',
    log: readFileSync(log, 'utf8'),
    outputs: parsePairs(readFileSync(output, 'utf8')).pairs
  }
}

function endGroup(group: number): void {
  try {
    process.kill(-group, 'SIGTERM')
  } catch (error) {
    // Most scripts leave nothing running.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

type Texts = Readonly<Record<string, string>>

function replacedIn(texts: Texts = {}, done: Running['done']): Texts {
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, replaced(text, done)]))
}

/** Puts in what earlier steps have said. On GitHub an output that no step has set is empty; here it is a mistake. */
function replaced(text: string, done: Running['done']): string {
  return text.replaceAll(/\$\{\{\s*(.*?)\s*\}\}/g, (_, expression: string) => {
    const [, id = '', what, output = ''] = /^steps\.([\w-]+)\.(outcome|outputs)(?:\.([\w-]+))?$/.exec(expression) ?? []
    const value = what === 'outcome' ? done[id]?.outcome : done[id]?.outputs[output]
    if (value === undefined) throw new Error(`The job has nothing for \${{ ${expression} }}.`)
    return value
  })
}
