// What a step loads, by count and bytes: of what it takes, loading is most. How long it takes is measured by `npm run bench`.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { SANDBOX_API_KEY, startPinecone } from '../../sandbox/pinecone/server.ts'
import { RUNNER_CANCEL_DELAYS, startProcess } from '../../sandbox/runner/process.ts'
import { runStep } from '../../sandbox/runner/step.ts'

const ACTION = fileURLToPath(new URL('../..', import.meta.url))

const SPEC = { serverless: { cloud: 'aws', region: 'us-east-1' } }
const INDEX = { name: 'docs', dimension: 8, metric: 'cosine', spec: SPEC }

interface Ended {
  readonly exitCode: number | null
}

interface Loaded {
  /** From dist/ on. */
  readonly files: readonly string[]
  /** Modules of Node. */
  readonly ofNode: readonly string[]
}

/** What a process has loaded when it ends. `run` is given what it needs in its environment. */
async function loadedBy(run: (env: Record<string, string>) => Promise<Ended>): Promise<Loaded> {
  const folder = mkdtempSync(join(tmpdir(), 'loaded-'))
  const file = join(folder, 'loaded.json')
  try {
    const preload = new URL('../support/loaded.mjs', import.meta.url).href
    expect(await run({ NODE_OPTIONS: `--import ${preload}`, LOADED_FILE: file })).toMatchObject({ exitCode: 0 })
    const { files, ofNode } = JSON.parse(readFileSync(file, 'utf8')) as Loaded
    return { files: files.map((url) => relative(join(ACTION, 'dist'), fileURLToPath(url))), ofNode }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function start(script: string, env: Record<string, string>): Promise<Ended> {
  const path = join(ACTION, script)
  return startProcess({ script: path, cwd: ACTION, env, delays: RUNNER_CANCEL_DELAYS, onLine: () => undefined }).exited
}

// What takes a step with nothing to do longest to load, and what it has no use for.
const HEAVY = ['https', 'tls', 'crypto', 'child_process', 'worker_threads', 'internal/deps/undici/undici', 'zlib']

test('a step with nothing to do loads three files, and of Node little more than http', async () => {
  const sandbox = await startPinecone()
  try {
    sandbox.state.seedIndex(INDEX)
    const inputs = { 'api-key': SANDBOX_API_KEY, 'api-url': sandbox.url, index: JSON.stringify(INDEX) }
    const { files, ofNode } = await loadedBy((env) => runStep({ action: ACTION, with: inputs, env }))
    expect(files).toEqual(['index.js', 'steps/index.js', 'steps/stand-ins.js'])
    expect(ofNode).toContain('http')
    expect(ofNode.filter((name) => HEAVY.includes(name))).toEqual([])
    const access = { BENCH_URL: sandbox.url, BENCH_KEY: SANDBOX_API_KEY, BENCH_INDEX: INDEX.name }
    const { ofNode: ofBareGet } = await loadedBy((env) => start('scripts/bench/bare-sent.mjs', { ...env, ...access }))
    expect(ofNode.length).toBeLessThanOrEqual(ofBareGet.length + 8)
    expect(sandbox.requests).toHaveLength(2)
  } finally {
    await sandbox.close()
  }
})

test('a post step with nothing to do loads its entry alone', async () => {
  const { files, ofNode } = await loadedBy((env) => start('dist/post/index.js', env))
  expect(files).toEqual(['post/index.js'])
  expect(ofNode.filter((name) => [...HEAVY, 'http', 'net'].includes(name))).toEqual([])
})

test('what every step loads stays small, and what few need is apart', () => {
  const bytesOf = (path: string): number => statSync(path).size
  expect(bytesOf('dist/steps/index.js')).toBeLessThan(900_000)
  expect(bytesOf('dist/post/index.js')).toBeLessThan(1_000)
  const files = readdirSync('dist', { recursive: true, encoding: 'utf8' }).map((path) => statSync(`dist/${path}`))
  const all = files.filter((file) => file.isFile()).reduce((sum, { size }) => sum + size, 0)
  expect(all).toBeLessThan(2_500_000)
})
