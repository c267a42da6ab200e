/**
 * One step of a workflow, run as GitHub's runner would: the bundle in a process of its own, against a Pinecone on
 * loopback. Whatever a scenario is about, what must hold at the end of every run is checked here each time.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { SANDBOX_API_KEY, startPinecone } from '../../sandbox/pinecone/server.ts'
import type { RecordedRequest, Sandbox, SandboxOptions } from '../../sandbox/pinecone/server.ts'
import { startStep } from '../../sandbox/runner/step.ts'
import type { StepHandle, StepOptions, StepResult } from '../../sandbox/runner/step.ts'

export const KEY = SANDBOX_API_KEY
export const ACTION = fileURLToPath(new URL('../..', import.meta.url))
const DECLARED = parse(readFileSync(join(ACTION, 'action.yml'), 'utf8')) as { outputs: Record<string, unknown> }
/** The outputs that action.yml names. */
export const OUTPUTS = Object.keys(DECLARED.outputs).sort()

const cleanups: (() => void | Promise<void>)[] = []
afterEach(async () => {
  for (const clean of cleanups.splice(0).reverse()) await clean()
})

/** Runs something at the end of the test, even if the test fails. */
export function atTheEnd(clean: () => void | Promise<void>): void {
  cleanups.push(clean)
}

/** A Pinecone for the duration of the test. */
export async function pinecone(options?: SandboxOptions): Promise<Sandbox> {
  const sandbox = await startPinecone(options)
  atTheEnd(() => sandbox.close())
  return sandbox
}

/** An empty folder for the duration of the test. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'scenario-'))
  atTheEnd(() => {
    rmSync(path, { recursive: true, force: true })
  })
  return path
}

/** A create's body with the ownership tags of a permanent resource of the runner stand-in's repository. */
export function ownership(kind: string, body: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const at = kind === 'index' ? 'tags' : 'metadata'
  const ownershipTags = { 'gha-repository-id': '1296269', 'gha-declared-name': body['name'] }
  return { ...body, [at]: { ...(body[at] as object | undefined), ...ownershipTags } }
}

/** The step's `with:`. Values other than texts are written as JSON, which is YAML too. */
export type With = Readonly<Record<string, unknown>>

/** Starts a step with the sandbox's key and address, unless `inputs` has others. */
export function begin(sandbox: Pick<Sandbox, 'url'>, inputs: With, more: Partial<StepOptions> = {}): StepHandle {
  const all = { 'api-key': KEY, 'api-url': sandbox.url, ...inputs }
  const texts = Object.entries(all).map(([name, value]) => [
    name,
    typeof value === 'string' ? value : JSON.stringify(value)
  ])
  const handle = startStep({ action: ACTION, with: Object.fromEntries(texts) as Record<string, string>, ...more })
  // A step that hangs must not outlive its test.
  atTheEnd(() => {
    handle.kill()
  })
  return handle
}

/** Runs a step to its end, and checks the invariants of every run. */
export async function step(
  sandbox: Pick<Sandbox, 'url'>,
  inputs: With,
  more: Partial<StepOptions> = {}
): Promise<StepResult> {
  return orderly(
    await begin(sandbox, inputs, more).done,
    typeof inputs['api-key'] === 'string' ? inputs['api-key'] : KEY
  )
}

/** Checks the invariants of every run, however it ended. */
export function orderly(result: StepResult, key = KEY): StepResult {
  const { exitCode, outputs, stdout, stderr, summary } = result
  expect({ exitCode, stderr, stdout }).toEqual({
    exitCode: ['', 'outdated-commit'].includes(outputs['reason'] ?? '') ? 0 : 1,
    stderr: '',
    stdout
  })
  expect(Object.keys(outputs).sort()).toEqual(OUTPUTS)
  expect(stdout).not.toMatch(/^ {4}at |node:internal|undefined|\[object Object\]/m)
  expect(summary).toMatch(/^## (✅|❌|⚠️|🔎|⏹️) Pinecone · /u)
  expect(summary.trim()).toBe(outputs['markdown']?.trim())
  expect(whatLeaks(result, key.trim() || KEY)).toEqual([])
  const { droppedAnnotations, matchers, state, env, path } = result
  expect({ droppedAnnotations, matchers, state, env, path }).toEqual({
    droppedAnnotations: [],
    matchers: [],
    state: {},
    env: {},
    path: []
  })
  // Exit code and output agree, and a red run has an error.
  expect(errors(result).length > 0).toBe(exitCode !== 0)
  return result
}

/** The places with the key, in clear or in a recognisable form, except for the mask. */
function whatLeaks({ stdout, outputs, annotations }: StepResult, key: string): string[] {
  const said = stdout.replaceAll(/^::add-mask::.*$/gm, '')
  const places = { stdout: said, outputs: JSON.stringify(outputs), annotations: JSON.stringify(annotations) }
  return Object.entries(places).flatMap(([location, text]) =>
    formsOf(key).some((form) => text.includes(form)) ? [location] : []
  )
}

/** A text in the forms from which it is easily recovered. */
export function formsOf(text: string): string[] {
  const bytes = Buffer.from(text)
  const json = JSON.stringify(text).slice(1, -1)
  return [
    text,
    json,
    encodeURIComponent(text),
    ...(['base64', 'base64url', 'hex'] as const).map((form) => bytes.toString(form))
  ]
}

/** The messages of the error annotations. */
export function errors({ annotations }: Pick<StepResult, 'annotations'>): string[] {
  return annotations.filter(({ level }) => level === 'error').map(({ message }) => message)
}

/** The messages of the warnings, or notices. */
export function notes({ annotations }: Pick<StepResult, 'annotations'>, level: 'warning' | 'notice'): string[] {
  return annotations.filter((annotation) => annotation.level === level).map(({ message }) => message)
}

/** The requests since the last call, as `GET /indexes/docs`, in the order of their arrival. */
export function requestsOf({ requests }: Pick<Sandbox, 'requests'>): string[] {
  return requests.splice(0).map(({ method, path }) => `${method} ${path}`)
}

/** The writes since the last call, in the order of their arrival. */
export function writes({ requests }: Pick<Sandbox, 'requests'>): Pick<RecordedRequest, 'method' | 'path' | 'body'>[] {
  return requests.filter(({ method }) => method !== 'GET').map(({ method, path, body }) => ({ method, path, body }))
}

/** The scalar outputs that later steps mostly use. */
export function told({ outputs }: StepResult): Record<string, string | undefined> {
  const names = ['name', 'kind', 'status', 'result', 'created', 'changed', 'ready', 'reason']
  return Object.fromEntries(names.map((name) => [name, outputs[name]]))
}

export interface ResourceOutput {
  readonly name: string
  readonly host: string
  readonly status: string
  readonly ready: boolean
  readonly result: string
  readonly reason?: string
  readonly [field: string]: unknown
}

/** The output `resources`. */
export function resourcesOf({ outputs }: StepResult): {
  version: number
  indexes: Record<string, ResourceOutput>
  assistants: Record<string, ResourceOutput>
  namespaces: Record<string, ResourceOutput>
} {
  return JSON.parse(outputs['resources'] ?? '') as ReturnType<typeof resourcesOf>
}

/** Every declared name with its result, of all types together. */
export function resultsOf(result: StepResult): Record<string, string> {
  const { indexes, assistants, namespaces } = resourcesOf(result)
  const all = { ...indexes, ...assistants, ...namespaces }
  return Object.fromEntries(Object.entries(all).map(([name, { result }]) => [name, result]))
}

/** The output `plan`. */
export function planOf({ outputs }: StepResult): { kind: string; name: string; action: string; fields: unknown[] }[] {
  return JSON.parse(outputs['plan'] ?? '') as ReturnType<typeof planOf>
}

/** A small index that is ready at once, unless told otherwise. */
export function index(name: string, more: Readonly<Record<string, unknown>> = {}) {
  return { name, dimension: 8, metric: 'cosine', spec: { serverless: { cloud: 'aws', region: 'us-east-1' } }, ...more }
}

/** Every output of a run that found out nothing. */
export const NOTHING_KNOWN = {
  ...Object.fromEntries(OUTPUTS.map((name) => [name, ''])),
  created: 'false',
  changed: 'false',
  ready: 'false',
  resources: '{"version":1,"indexes":{},"assistants":{},"namespaces":{}}'
}
