/**
 * `npm start`: the first step, run twice against a Pinecone of this machine's own, and everything it shows and does.
 * `npm start -- my/pinecone.yml`: the same for a file of one's own, which stops at the first run that fails.
 */
import { readFileSync, statSync } from 'node:fs'
import { basename, dirname, isAbsolute, relative, resolve } from 'node:path'
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

interface Trial {
  readonly declared: Readonly<Record<string, string>>
  /** The folder that has what `config-file` names. */
  readonly workspace?: string
  readonly next: string
}

const EXAMPLES: Trial = {
  declared: { index: exampleText('index.yml'), assistant: exampleText('assistant.yml') },
  next: 'give a file of your own (`npm start -- my/pinecone.yml`), or put the step into a workflow.'
}

/** What to try, by the arguments; a sentence where they name no file. */
function trialOf(paths: readonly string[]): Trial | string {
  const [path] = paths
  if (path === undefined) return EXAMPLES
  if (paths.length > 1) return 'Give one file: `npm start -- my/pinecone.yml`.'
  const folder = startingFolder()
  const file = resolve(folder, path)
  if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true) return `There is no file ${file}.`
  const within = relative(folder, file)
  const isBelow = !isAbsolute(within) && !within.startsWith('..')
  return {
    declared: { 'config-file': isBelow ? within : basename(file) },
    workspace: isBelow ? folder : dirname(file),
    next: 'change the file and run this again, or put the step into a workflow.'
  }
}

/** Where the command was typed: npm goes to the root of the project before it starts a script. */
function startingFolder(): string {
  const { npm_lifecycle_event: script, INIT_CWD: typedIn } = process.env
  return script === 'start' && typedIn !== undefined ? typedIn : process.cwd()
}

/** Runs the step twice; false where it fails. */
async function tryOut({ declared, next, ...place }: Trial): Promise<boolean> {
  const pinecone = await startPinecone({ speeds: SPEEDS })
  const inputs = { 'api-key': SANDBOX_API_KEY, ...declared, 'api-url': pinecone.url }
  try {
    show('The step', stepAsYaml(inputs))
    for (const title of ['First run', 'Second run, nothing changed']) {
      const before = pinecone.requests.length
      const result = await runStep({ action: ACTION, with: inputs, secrets: [SANDBOX_API_KEY], ...place })
      showRun(title, result, pinecone.requests.slice(before))
      if (result.conclusion !== 'success') return false
    }
  } finally {
    await pinecone.close()
  }
  console.log(`\nTry next: ${next}`)
  return true
}

const trial = trialOf(process.argv.slice(2))
if (typeof trial === 'string') console.error(trial)
if (typeof trial === 'string' || !(await tryOut(trial))) process.exitCode = 1
