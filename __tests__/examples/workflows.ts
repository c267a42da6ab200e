/** The example workflows, as texts and as what they say. */
import { readdirSync, readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { parse } from 'yaml'
import type { StepResult } from '../../sandbox/runner/step.ts'

export interface Step {
  readonly if?: string
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, string | number | boolean>>
  readonly env?: Readonly<Record<string, string>>
}

export interface Workflow {
  readonly on: Readonly<Record<string, unknown>>
  readonly permissions?: Permissions
  readonly concurrency?: { readonly group: string; readonly 'cancel-in-progress': boolean }
  readonly jobs: Readonly<Record<string, { readonly permissions?: Permissions; readonly steps: readonly Step[] }>>
}

export type Permissions = Readonly<Record<string, 'read' | 'write'>>

const FOLDER = new URL('../../examples/workflows/', import.meta.url)

/** By the name of the file. */
export const TEXTS: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(FOLDER)
    .sort()
    .map((name) => [name, readFileSync(new URL(name, FOLDER), 'utf8')])
)

/** One of them, read. */
export function workflow(name: string): Workflow {
  return parse(TEXTS[name] ?? '') as Workflow
}

/** Our own step in a job, with what its `with:` says once expressions are replaced. */
export function ownStep(
  name: string,
  job: string,
  expressions: Readonly<Record<string, string>> = {}
): { readonly inputs: Readonly<Record<string, string>>; readonly permissions: Permissions } {
  const { jobs, permissions } = workflow(name)
  const own = jobs[job]?.steps.filter(({ uses }) => uses === ACTION_REFERENCE) ?? []
  const [step] = own
  if (step === undefined || own.length > 1) throw new Error(`${name}: ${job} has no step of ours, or more than one.`)
  const inputs = Object.fromEntries(
    Object.entries(step.with ?? {}).map(([input, value]) => [input, replaced(String(value), expressions)])
  )
  return { inputs, permissions: jobs[job]?.permissions ?? permissions ?? {} }
}

/** How the README names the action. */
export const ACTION_REFERENCE = 'OWNER/pinecone-provision-action@v1'

/** A text with the values that a test gives for its expressions; one without a value is a mistake. */
export function replaced(text: string, expressions: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\$\{\{\s*(.*?)\s*\}\}/g, (_, expression: string) => {
    const value = expressions[expression]
    if (value === undefined) throw new Error(`The test gives no value for \${{ ${expression} }}.`)
    return value
  })
}

/**
 * Whether GitHub runs a step that comes after ours, for the outputs of ours and the attempt of the run. What such an `if`
 * may have is also JavaScript, and means the same: comparisons, `&&`, `||` and names.
 */
export function isRunAfter(
  { if: condition = 'true' }: Step,
  { conclusion, outputs }: Pick<StepResult, 'conclusion' | 'outputs'>,
  attempt = 1
): boolean {
  const github = { run_attempt: String(attempt) }
  // Without a function of the status in it, a condition has an implied `success()`.
  return conclusion === 'success' && runInNewContext(condition, { github, steps: { pinecone: { outputs } } }) === true
}
