/**
 * `npm start`: the first step, run twice against a Pinecone of this machine's own, and everything it shows and does.
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { stringify } from 'yaml'
import { SANDBOX_API_KEY, startPinecone } from './pinecone/server.ts'
import { runStep } from './runner/step.ts'
import type { StepResult } from './runner/step.ts'

/** Long enough that waiting is seen, short enough that nobody is kept waiting. */
const SPEEDS = { indexReadyMs: 900, assistantReadyMs: 600 }
const WIDTH = 100

interface Request {
  method: string
  path: string
}

const ACTION = fileURLToPath(new URL('..', import.meta.url))

function exampleText(name: string): string {
  return readFileSync(new URL(`../examples/first-step/${name}`, import.meta.url), 'utf8')
}

/** The step as it would stand in a workflow. The declarations' comments are in the files. */
function stepAsYaml(inputs: Readonly<Record<string, string>>): string {
  const shown = Object.entries({ ...inputs, 'api-key': '${{ secrets.PINECONE_API_KEY }}' })
  const declared = shown.map(([name, value]) => [name, value.replaceAll(/^#.*\n\n?/gm, '')])
  return stringify([{ uses: './', id: 'pinecone', with: Object.fromEntries(declared) as unknown }], { lineWidth: 0 })
}

/** How often each kind of request was sent: of a path only what tells its kind. */
function countRequests(requests: readonly Request[]): string {
  const counts = new Map<string, number>()
  for (const { method, path } of requests) {
    const kind = `${method} ${path.replace(/\?.*/, '').replace(/(\/(?:indexes|assistants))\/(?!create-for-model$)[^/]+/, '$1/{name}')}`
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  const lines = [...counts].map(([kind, count]) => `${String(count).padStart(3)} × ${kind}`)
  return lines.length === 0 ? 'none' : lines.join('\n')
}

function listOutputs(outputs: Readonly<Record<string, string>>): string {
  const set = Object.entries(outputs).filter(([name, value]) => value !== '' && name !== 'markdown')
  const width = Math.max(0, ...set.map(([name]) => name.length))
  const lines = set.map(([name, value]) => `${name.padEnd(width)}  ${shorten(value, WIDTH - width - 2)}`)
  const empty = Object.keys(outputs).filter((name) => outputs[name] === '')
  const rest = empty.length === 0 ? [] : ['', `Empty, as they do not apply here: ${empty.join(', ')}`]
  return [...lines, ...rest].join('\n')
}

function shorten(text: string, characters: number): string {
  const line = text.replaceAll(/\s*\n\s*/g, ' ')
  return line.length <= characters ? line : `${line.slice(0, characters - 1)}…`
}

function show(heading: string, text: string): void {
  const indented = text.trimEnd().replaceAll(/^(?=.)/gm, '  ')
  console.log(`\n${heading}\n\n${indented}`)
}

function showRun(title: string, result: StepResult, requests: readonly Request[]): void {
  const seconds = (result.durationMs / 1000).toFixed(1)
  const rule = `── ${title}: ${result.conclusion} after ${seconds} s `
  console.log(`\n${rule.padEnd(WIDTH, '─')}`)
  show('The log', result.log === '' ? '(empty)' : result.log)
  show('Outputs', listOutputs(result.outputs))
  show('The summary', result.summary === '' ? '(empty)' : result.summary)
  show('Requests', countRequests(requests))
}

const pinecone = await startPinecone({ speeds: SPEEDS })
const inputs = {
  'api-key': SANDBOX_API_KEY,
  index: exampleText('index.yml'),
  assistant: exampleText('assistant.yml'),
  'api-url': pinecone.url
}
try {
  show('The step', stepAsYaml(inputs))
  for (const title of ['First run', 'Second run, nothing changed']) {
    const before = pinecone.requests.length
    const result = await runStep({ action: ACTION, with: inputs, secrets: [SANDBOX_API_KEY] })
    showRun(title, result, pinecone.requests.slice(before))
    if (result.conclusion !== 'success') process.exitCode = 1
  }
} finally {
  await pinecone.close()
}
console.log(`
Try next: misspell a key in examples/first-step/index.yml and run \`npm start\` again, or put the step into a workflow.`)
