/**
 * `npm start`: a pull request's life, played against a Pinecone of this machine's own.
 * `npm start -- my/pinecone.yml`: a file of one's own, run twice, and everything that is shown and done.
 *
 *   --dry-run   with a file: only what would be done
 *   --serve     leaves the sandbox up afterwards, with the lines to point a client at it
 *   --html      writes a page with the comments and summaries as GitHub shows them, and says where
 */
import { statSync, writeFileSync } from 'node:fs'
import { basename, dirname, isAbsolute, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs, styleText } from 'node:util'
import { stringify } from 'yaml'
import { playLife, type Scene } from './life.ts'
import { pageOf } from './page.ts'
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

/** What to try; a sentence where the path is none of a file. */
function trialOf(path: string): Trial | string {
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

/** Runs the step twice, or once where it is dry; false where it fails. */
async function tryOut({ declared, next, ...place }: Trial, { isDry, serves }: Options): Promise<boolean> {
  const pinecone = await startPinecone({ speeds: SPEEDS, dataPlane: true })
  const dry = isDry ? { 'dry-run': 'true' } : {}
  const inputs = { 'api-key': SANDBOX_API_KEY, ...declared, ...dry, 'api-url': pinecone.url }
  try {
    show('The step', stepAsYaml(inputs))
    for (const title of isDry ? ['Dry run'] : ['First run', 'Second run, nothing changed']) {
      const before = pinecone.requests.length
      const result = await runStep({ action: ACTION, with: inputs, secrets: [SANDBOX_API_KEY], ...place })
      showRun(title, result, pinecone.requests.slice(before))
      if (result.conclusion !== 'success') return false
    }
    console.log(`\nTry next: ${next}`)
    if (serves) await serve(pinecone.url)
  } finally {
    await pinecone.close()
  }
  return true
}

/** Plays a pull request's life; false where a scene fails. */
async function showLife({ serves, page }: Options): Promise<boolean> {
  console.log("A pull request's life, played with the built action against a Pinecone of this machine's own.")
  let number = 0
  const stage = await playLife((scene) => {
    number += 1
    showScene(number, scene)
  })
  try {
    if (page !== undefined) {
      writeFileSync(page, pageOf(stage.scenes))
      console.log(`\nThe comments and summaries, as GitHub shows them: ${page}`)
    }
    console.log(
      '\nTry next: a file of your own (`npm start -- my/pinecone.yml`), `--serve` or `--html`; or the README.'
    )
    if (serves) await serve(stage.pinecone.url)
  } finally {
    await stage.close()
  }
  return stage.scenes.every(({ result }) => result.conclusion === 'success')
}

function showScene(number: number, { title, inputs, result, writes, comment, seen }: Scene): void {
  const rule = `── ${String(number)}. ${title}: ${result.conclusion} after ${(result.durationMs / 1000).toFixed(1)} s `
  console.log(`\n${bold(rule.padEnd(WIDTH, '─'))}`)
  const given = Object.entries(inputs).map(([name, value]) => `${name}: ${value}`)
  console.log(`\n  with: { ${given.join(', ')} }\n`)
  console.log(indented(result.log))
  console.log(`\n  Pinecone was sent ${writes.length === 0 ? 'no write' : writes.join(', ')}.`)
  if (seen !== undefined) console.log(`  ${seen}`)
  if (comment !== lastComment)
    console.log(`\n  The comment on the pull request:\n\n${indented(commentText(comment), '  │ ')}`)
  lastComment = comment
}

let lastComment = ''

/** A comment without what only its later runs read. */
function commentText(comment: string): string {
  return comment
    .replaceAll(/<!--[\s\S]*?-->/g, '')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
}

function indented(text: string, by = '  '): string {
  return text
    .trimEnd()
    .replaceAll(/^/gm, by)
    .replaceAll(/[ \t]+$/gm, '')
}

function bold(text: string): string {
  return process.stdout.isTTY ? styleText('bold', text) : text
}

/** Leaves the sandbox up until somebody ends it. */
async function serve(url: string): Promise<void> {
  console.log(`
The sandbox goes on at ${url}; end it with Ctrl+C. Point a client at it:

  export PINECONE_API_KEY=${SANDBOX_API_KEY} PINECONE_CONTROLLER_HOST=${url}
  python -c 'from pinecone import Pinecone; print([index.name for index in Pinecone(host="${url}").list_indexes()])'`)
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve).once('SIGTERM', resolve)
  })
}

interface Options {
  readonly isDry: boolean
  readonly serves: boolean
  /** Where the page is to be written; undefined for nowhere. */
  readonly page: string | undefined
}

/** Does what the arguments say; false where something fails. */
async function start(args: readonly string[]): Promise<boolean> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { 'dry-run': { type: 'boolean' }, serve: { type: 'boolean' }, html: { type: 'boolean' } },
    allowPositionals: true
  })
  const { 'dry-run': isDry = false, serve: serves = false, html = false } = values
  const page = html ? resolve(startingFolder(), 'pull-request.html') : undefined
  const [path, ...others] = positionals
  if (others.length > 0) throw new TypeError('Give one file: `npm start -- my/pinecone.yml`.')
  if (path === undefined && isDry) throw new TypeError('Give a file: `npm start -- my/pinecone.yml --dry-run`.')
  if (path === undefined) return await showLife({ isDry, serves, page })
  const trial = trialOf(path)
  if (typeof trial === 'string') throw new TypeError(trial)
  return await tryOut(trial, { isDry, serves, page })
}

try {
  if (!(await start(process.argv.slice(2)))) process.exitCode = 1
} catch (error) {
  if (!(error instanceof TypeError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
