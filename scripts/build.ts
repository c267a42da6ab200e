/** `npm run build`: makes dist/ from src/, with the licences of all that is bundled. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

/** A file of the bundle: the first, or one that an `import()` loads when it is needed. */
interface Chunk {
  readonly id: number
  /** What `webpackChunkName` says beside the `import()`; undefined of what several of those share. */
  readonly name: string | undefined
  readonly groupsIterable: Iterable<{ readonly name: string }>
}

interface Bundled {
  readonly code: string
  readonly assets: Readonly<Record<string, { readonly source: string | Buffer }>>
  readonly stats: { readonly compilation: { readonly chunks: Iterable<Chunk> } }
}

type Ncc = (
  entry: string,
  options: { readonly externals: Readonly<Record<string, string>>; readonly license: string; readonly quiet: true }
) => Promise<Bundled>

const require = createRequire(import.meta.url)
const ROOT = fileURLToPath(new URL('..', import.meta.url))
const DIST = join(ROOT, 'dist')
/** Inside of this checkout, where the bundler finds the packages. */
const PLAIN = join(ROOT, 'build')
/** What of @actions/core's own imports is another file in the bundle: stand-ins.js says why. */
const EXTERNALS = Object.fromEntries(
  ['./oidc-utils.js', './platform.js', './summary.js', 'crypto'].map((file) => [file, './stand-ins.js'])
)
const OPTIONS = {
  target: ts.ScriptTarget.ES2024,
  module: ts.ModuleKind.ESNext,
  moduleDetection: ts.ModuleDetectionKind.Force,
  verbatimModuleSyntax: true,
  rewriteRelativeImportExtensions: true
}

/** Writes src/ as JavaScript into `PLAIN`. The bundler would check all types first, which `npm run types` does. */
function transpile(): void {
  const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  for (const path of files.filter((file) => file.endsWith('.ts'))) {
    const text = readFileSync(join(ROOT, 'src', path), 'utf8')
    const file = join(PLAIN, 'src', path.replace(/\.ts$/, '.js'))
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, ts.transpileModule(text, { compilerOptions: OPTIONS }).outputText)
  }
}

/** Bundles `entry` and all that it imports. Gives the files by their names, each with the licences of what is in it. */
async function bundle(entry: string): Promise<Map<string, string | Buffer>> {
  const ncc = require('@vercel/ncc') as Ncc
  const { code, assets, stats } = await ncc(entry, {
    externals: EXTERNALS,
    license: '[name].licenses.txt',
    quiet: true
  })
  const names = Object.fromEntries([...stats.compilation.chunks].map((chunk) => [chunk.id, nameOf(chunk)]))
  // The bundler calls each file by a number.
  const numbered = 'return "" + chunkId + ".index.js";'
  if (code.split(numbered).length !== 2) throw new Error(`The bundle has not once: ${numbered}`)
  const files = Object.entries(assets).map(([name, { source }]) => {
    const named = name.replace(/^(\d+)\.(index\.)?/, (_, id: string) => `${names[id] ?? id}.`)
    return [named.replace(/^main\./, 'index.'), source] as const
  })
  const index = code.replace(numbered, () => `return (${JSON.stringify(names)})[chunkId] + ".js";`)
  return new Map<string, string | Buffer>([['index.js', inAscii(index)], ...files])
}

/** A few characters beyond ASCII would make Node decode the whole file, and V8 keep it twice as large. */
function inAscii(code: string): string {
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

function nameOf({ name, groupsIterable }: Chunk): string {
  if (name !== undefined) return name
  const sharers = [...groupsIterable].map((group) => group.name)
  return sharers.sort().join('-')
}

/** What dist/ is made of is in place before the old one goes. */
async function build(): Promise<void> {
  transpile()
  // The bundler wants one, and has nothing to do with ours: what it gets is no TypeScript.
  writeFileSync(join(PLAIN, 'tsconfig.json'), '{}')
  // The bundle's comments name files from here.
  process.chdir(PLAIN)
  const files = [...(await bundle(join(PLAIN, 'src/steps.js')))]
  const entry = (name: string, steps: string): string =>
    readFileSync(join(PLAIN, 'src', name), 'utf8').replace('./steps.js', steps)
  const written = new Map<string, string | Buffer>([
    ['index.js', entry('index.js', './steps/index.js')],
    ['post/index.js', entry('post.js', '../steps/index.js')],
    ['package.json', '{ "type": "module" }\n'],
    ['steps/stand-ins.js', readFileSync(join(ROOT, 'scripts/stand-ins.js'))],
    ...files.flatMap(([name, source]) => (name === 'package.json' ? [] : [[join('steps', name), source] as const]))
  ])
  rmSync(DIST, { recursive: true, force: true })
  for (const [path, source] of written) {
    mkdirSync(dirname(join(DIST, path)), { recursive: true })
    writeFileSync(join(DIST, path), source)
  }
}

try {
  await build()
} catch (error) {
  // Uncaught, it would be shown with the line that threw it: all of the bundler's own code.
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  rmSync(PLAIN, { recursive: true, force: true })
}
