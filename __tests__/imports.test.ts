// Which way imports run: through the modules of src/ in one direction, in no circle, and never between src/ and sandbox/.
// Lint says the same while you type; this holds it over the real graph, type imports included.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path/posix'
import ts from 'typescript'

/** From left to right. A module may import the modules of any later layer; modules of one layer never import each other. */
const LAYERS: readonly (readonly string[])[] = [
  ['index', 'post'],
  ['steps'],
  ['main'],
  ['inputs', 'declaration', 'pinecone', 'github', 'report'],
  ['apply', 'content'],
  ['plan'],
  ['resources'],
  ['core']
]

/** Each file with what it imports: other files by their path from the root, packages by their name. */
type ImportGraph = Readonly<Record<string, readonly string[]>>

/** The module of a file in src/: the folder at its top, or the file itself. */
function moduleOf(path: string): string {
  return path.replace(/^src\//, '').replace(/(\.ts$)|(\/.*)/, '')
}

function locationOf(module: string): number {
  return LAYERS.findIndex((modules) => modules.includes(module))
}

/** What is wrong with one import, if anything is. */
function violationOf(from: string, to: string): string | undefined {
  const isFile = /^(src|sandbox|scripts|__tests__|\.\.)\//.test(to) || to.endsWith('.ts')
  if (from.startsWith('sandbox/'))
    return to.startsWith('src/') ? `${from} imports ${to}: the sandbox stands alone` : undefined
  if (!isFile) return undefined
  if (!to.startsWith('src/')) return `${from} imports ${to}: outside of src/`
  const [left, right] = [moduleOf(from), moduleOf(to)]
  if (left === right) return undefined
  if (locationOf(left) < 0) return `${from} is in no known module`
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
function violationsIn(graph: ImportGraph): string[] {
  const violations = Object.entries(graph).flatMap(([from, imported]) => imported.map((to) => violationOf(from, to)))
  return [...violations.filter((violation) => violation !== undefined), ...circlesIn(graph)]
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

/** The literals of a program that name a type of resource, but for what it imports. */
function typeNamesIn(text: string): string[] {
  const visit = (node: ts.Node): string[] => {
    if (ts.isImportDeclaration(node)) return []
    const isName = ts.isStringLiteralLike(node) && /^(index|assistant|namespace)$/.test(node.text)
    const inner: string[] = isName ? [node.text] : []
    ts.forEachChild(node, (child) => {
      inner.push(...visit(child))
    })
    return inner
  }
  return visit(ts.createSourceFile('file.ts', text, ts.ScriptTarget.Latest, true))
}

describe('this project', () => {
  test('names types of resources in src/resources/ alone', () => {
    const engines = filesIn('src').filter((path) => !path.startsWith('src/resources/'))
    expect(engines.filter((path) => typeNamesIn(readFileSync(path, 'utf8')).length > 0)).toEqual([])
    expect(typeNamesIn("import 'index'; const a = b.kind === 'index' ? `assistant` : 'indexes'")).toEqual([
      'index',
      'assistant'
    ])
  })

  test('has imports that run one way, in no circle', () => {
    const graph = graphOf(['src', 'sandbox'])
    expect(Object.keys(graph)).toEqual(
      expect.arrayContaining(['src/index.ts', 'src/core/text/line.ts', 'sandbox/start.ts'])
    )
    expect(violationsIn(graph)).toEqual([])
  })

  test('reads the environment in src/inputs/inputs.ts, and elsewhere only to load nothing in vain', () => {
    const readers = filesIn('src').filter((path) => readsEnvironment(readFileSync(path, 'utf8')))
    expect(readers.sort()).toEqual(['src/inputs/inputs.ts', 'src/pinecone/exchange.ts', 'src/post.ts'])
  })
})

describe('the check', () => {
  test('lets imports run from left to right, within a module, and to packages', () => {
    const graph = {
      'src/index.ts': ['src/main/main.ts', 'src/resources/registry.ts'],
      'src/main/main.ts': ['src/inputs/inputs.ts', 'src/report/outputs.ts', '@actions/core'],
      'src/inputs/inputs.ts': ['src/plan/plan.ts', 'node:fs'],
      'src/report/outputs.ts': ['src/report/table.ts', 'src/core/text/line.ts'],
      'src/apply/run.ts': ['src/plan/plan.ts'],
      'src/plan/plan.ts': ['src/resources/registry.ts'],
      'src/core/text/line.ts': [],
      'sandbox/start.ts': ['sandbox/runner/step.ts', 'yaml'],
      'sandbox/runner/step.ts': ['node:fs']
    }
    expect(violationsIn(graph)).toEqual([])
  })

  test.each([
    ['src/plan/plan.ts', 'src/apply/run.ts'],
    ['src/resources/registry.ts', 'src/plan/plan.ts'],
    ['src/pinecone/client.ts', 'src/github/client.ts'],
    ['src/inputs/inputs.ts', 'src/declaration/parse.ts'],
    ['src/main/main.ts', 'src/steps.ts'],
    ['src/steps.ts', 'src/post.ts'],
    ['src/main/main.ts', 'src/index.ts'],
    ['src/apply/run.ts', 'src/inputs/inputs.ts'],
    ['src/plan/plan.ts', 'src/unplaced.ts'],
    ['src/unplaced.ts', 'src/plan/plan.ts'],
    ['src/core/text/line.ts', 'src/resources/registry.ts'],
    ['src/main/main.ts', 'sandbox/runner/step.ts'],
    ['src/main/main.ts', 'scripts/readme.ts'],
    ['src/main/main.ts', '__tests__/imports.test.ts'],
    ['sandbox/start.ts', 'src/core/text/line.ts']
  ])('finds that %s imports %s', (from, to) => {
    expect(violationsIn({ [from]: [to] })).toHaveLength(1)
  })

  test('finds circles, within a module too', () => {
    const graph = {
      'src/plan/a.ts': ['src/plan/b.ts'],
      'src/plan/b.ts': ['src/plan/c.ts'],
      'src/plan/c.ts': ['src/plan/b.ts'],
      'src/plan/self.ts': ['src/plan/self.ts']
    }
    expect(violationsIn(graph)).toEqual([
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
