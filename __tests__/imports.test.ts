// Which way imports run: through the rooms of src/ in one direction, in no circle, and never between src/ and sandbox/.
// Lint says the same while you type; this holds it over the real graph, type imports included.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path/posix'
import ts from 'typescript'

/** From left to right. A room may import the rooms of any later place; rooms of one place never import each other. */
const PLACES: readonly (readonly string[])[] = [
  ['index'],
  ['main', 'post'],
  ['inputs', 'declaration', 'pinecone', 'github', 'report'],
  ['apply'],
  ['plan'],
  ['resources']
]
/** What any room may import, and what itself imports nothing. */
const BOTTOM = 'text'

/** Each file with what it imports: other files by their path from the root, packages by their name. */
type ImportGraph = Readonly<Record<string, readonly string[]>>

/** The room of a file in src/: the folder at its top, or the file itself. */
function roomOf(path: string): string {
  return path.replace(/^src\//, '').replace(/(\.ts$)|(\/.*)/, '')
}

function locationOf(room: string): number {
  return PLACES.findIndex((rooms) => rooms.includes(room))
}

/** What is wrong with one import, if anything is. */
function faultOf(from: string, to: string): string | undefined {
  const isFile = /^(src|sandbox|scripts|__tests__|\.\.)\//.test(to) || to.endsWith('.ts')
  if (from.startsWith('sandbox/'))
    return to.startsWith('src/') ? `${from} imports ${to}: the sandbox stands alone` : undefined
  if (roomOf(from) === BOTTOM) return `${from} imports ${to}: ${BOTTOM} imports nothing`
  if (!isFile) return undefined
  if (!to.startsWith('src/')) return `${from} imports ${to}: outside of src/`
  const [left, right] = [roomOf(from), roomOf(to)]
  if (left === right || right === BOTTOM) return undefined
  if (locationOf(left) < 0) return `${from} is in no known room`
  return locationOf(right) > locationOf(left) ? undefined : `${from} imports ${to}: against the direction`
}

/** The circles among files, each once, as `a → b → a`. */
function circlesIn(graph: ImportGraph): string[] {
  const circles: string[] = []
  const finished = new Set<string>()
  const walk = (file: string, path: readonly string[]): void => {
    const start = path.indexOf(file)
    if (start >= 0) circles.push([...path.slice(start), file].join(' → '))
    if (start >= 0 || finished.has(file)) return
    for (const next of graph[file] ?? []) walk(next, [...path, file])
    finished.add(file)
  }
  for (const file of Object.keys(graph)) walk(file, [])
  return circles
}

/** All that is wrong with a graph. */
function faultsIn(graph: ImportGraph): string[] {
  const faults = Object.entries(graph).flatMap(([from, imported]) => imported.map((to) => faultOf(from, to)))
  return [...faults.filter((fault) => fault !== undefined), ...circlesIn(graph)]
}

function filesIn(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return names.filter((name) => name.endsWith('.ts')).map((name) => join(folder, name.replaceAll('\\', '/')))
}

/** What a file imports, exports from elsewhere, or names in a type's `import('…')`. */
function importsOf(path: string, text: string): string[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => {
    return fileName.startsWith('.') ? normalize(join(dirname(path), fileName)) : fileName
  })
}

function graphOf(folders: readonly string[]): ImportGraph {
  const files = folders.flatMap(filesIn)
  return Object.fromEntries(files.map((path) => [path, importsOf(path, readFileSync(path, 'utf8'))]))
}

/** Whether a program reads the environment; what its comments say of it does not count. */
function readsEnvironment(text: string): boolean {
  const visit = (node: ts.Node): boolean => isEnvironmentRead(node) || (ts.forEachChild(node, visit) ?? false)
  return visit(ts.createSourceFile('file.ts', text, ts.ScriptTarget.Latest, true))
}

function isEnvironmentRead(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node)) return /^["'](node:)?process["']$/.test(node.moduleSpecifier.getText())
  if (ts.isVariableDeclaration(node)) return node.initializer?.getText() === 'process'
  if (ts.isPropertyAccessExpression(node)) return isProcess(node.expression) && node.name.text === 'env'
  return ts.isElementAccessExpression(node) && isProcess(node.expression)
}

function isProcess(node: ts.Expression): boolean {
  return /^(globalThis\.|global\.)?process$/.test(node.getText())
}

describe('this project', () => {
  test('has imports that run one way, in no circle', () => {
    const graph = graphOf(['src', 'sandbox'])
    expect(Object.keys(graph)).toEqual(expect.arrayContaining(['src/index.ts', 'src/text.ts', 'sandbox/start.ts']))
    expect(faultsIn(graph)).toEqual([])
  })

  test('reads the environment in src/inputs.ts alone', () => {
    const readers = filesIn('src').filter((path) => readsEnvironment(readFileSync(path, 'utf8')))
    expect(readers).toEqual(['src/inputs.ts'])
  })
})

describe('the check', () => {
  test('lets imports run from left to right, within a room, to packages, and to text', () => {
    const graph = {
      'src/index.ts': ['src/main.ts', 'src/resources/kinds.ts'],
      'src/main.ts': ['src/inputs.ts', 'src/report/outputs.ts', '@actions/core'],
      'src/inputs.ts': ['src/plan/plan.ts', 'node:fs'],
      'src/report/outputs.ts': ['src/report/table.ts', 'src/text.ts'],
      'src/apply/run.ts': ['src/plan/plan.ts'],
      'src/plan/plan.ts': ['src/resources/kinds.ts'],
      'src/text.ts': [],
      'sandbox/start.ts': ['sandbox/runner/step.ts', 'yaml'],
      'sandbox/runner/step.ts': ['node:fs']
    }
    expect(faultsIn(graph)).toEqual([])
  })

  test.each([
    ['src/plan/plan.ts', 'src/apply/run.ts'],
    ['src/resources/kinds.ts', 'src/plan/plan.ts'],
    ['src/pinecone/client.ts', 'src/github/client.ts'],
    ['src/inputs.ts', 'src/declaration/parse.ts'],
    ['src/main.ts', 'src/post.ts'],
    ['src/main.ts', 'src/index.ts'],
    ['src/apply/run.ts', 'src/inputs.ts'],
    ['src/plan/plan.ts', 'src/unplaced.ts'],
    ['src/unplaced.ts', 'src/plan/plan.ts'],
    ['src/text.ts', 'node:fs'],
    ['src/text.ts', 'src/resources/kinds.ts'],
    ['src/main.ts', 'sandbox/runner/step.ts'],
    ['src/main.ts', 'scripts/readme.ts'],
    ['src/main.ts', '__tests__/imports.test.ts'],
    ['sandbox/start.ts', 'src/text.ts']
  ])('finds that %s imports %s', (from, to) => {
    expect(faultsIn({ [from]: [to] })).toHaveLength(1)
  })

  test('finds circles, within a room too', () => {
    const graph = {
      'src/plan/a.ts': ['src/plan/b.ts'],
      'src/plan/b.ts': ['src/plan/c.ts'],
      'src/plan/c.ts': ['src/plan/b.ts'],
      'src/plan/self.ts': ['src/plan/self.ts']
    }
    expect(faultsIn(graph)).toEqual([
      'src/plan/b.ts → src/plan/c.ts → src/plan/b.ts',
      'src/plan/self.ts → src/plan/self.ts'
    ])
  })

  test('sees every form of import', () => {
    const text = `
      import a from './a.ts'
      import type { B } from './b.ts'
      export { c } from '../c.ts'
      export type { D } from './d/d.ts'
      import './e.ts'
      type F = import('./f.ts').F
      const g = await import('./g.ts')
      import { type H } from 'h'`
    const files = ['src/x/a.ts', 'src/x/b.ts', 'src/c.ts', 'src/x/d/d.ts', 'src/x/e.ts', 'src/x/f.ts', 'src/x/g.ts']
    expect(importsOf('src/x/here.ts', text).sort()).toEqual([...files, 'h'].sort())
  })

  test.each([
    'process.env.A',
    "process['env']",
    'globalThis.process.env',
    'const { env } = process',
    "import 'node:process'"
  ])('sees the environment read in %j', (text) => {
    expect(readsEnvironment(text)).toBe(true)
  })

  test.each(['// process.env', "'process.env'", 'process.exitCode = 1', 'other.env'])('sees none in %j', (text) => {
    expect(readsEnvironment(text)).toBe(false)
  })
})
