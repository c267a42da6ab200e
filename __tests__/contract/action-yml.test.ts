// action.yml, the code, the bundle and the README name the same inputs and outputs.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { runStep } from '../../sandbox/runner/step.ts'
import { receive } from '../../src/inputs/inputs.ts'
import { withTables } from '../../scripts/readme.ts'

interface Entry {
  description: string
  default?: unknown
  required?: unknown
}

const COLORS = ['white', 'black', 'yellow', 'blue', 'green', 'orange', 'red', 'purple', 'gray-dark']
/** Of GitHub's Feather icons, those a store of data could bear. */
const ICONS = ['database', 'server', 'layers', 'hard-drive', 'box', 'package', 'cloud', 'archive', 'search']

const text = readFileSync('action.yml', 'utf8')
const action = parse(text) as {
  inputs: Record<string, Entry>
  outputs: Record<string, Entry>
  runs: { using: string; main: string; post?: string }
} & Record<string, unknown>

/** The variables of inputs that the code asks its environment for. */
function inputsRead(): string[] {
  const names = new Set<string>()
  receive(new Proxy({}, { get: (_, name) => void names.add(String(name)) }))
  return [...names].filter((name) => name.startsWith('INPUT_')).sort()
}

describe('action.yml', () => {
  test('says what it is', () => {
    for (const field of ['name', 'description', 'author']) expect(action[field]).toEqual(expect.stringMatching(/\w/))
    // The Marketplace shows no more.
    expect(action['description']).toHaveProperty('length', expect.any(Number))
    expect(String(action['description']).length).toBeLessThanOrEqual(125)
    const branding = action['branding'] as { icon: string; color: string }
    expect(ICONS).toContain(branding.icon)
    expect(COLORS).toContain(branding.color)
  })

  test('has only keys that GitHub knows', () => {
    const known = { input: ['description', 'default', 'required', 'deprecationMessage'], output: ['description'] }
    const keysOf = (entries: Record<string, Entry>): string[] =>
      Object.values(entries).flatMap((entry) => Object.keys(entry))
    expect(known.input).toEqual(expect.arrayContaining([...new Set(keysOf(action.inputs))]))
    expect([...new Set(keysOf(action.outputs))]).toEqual(known.output)
    const top = ['name', 'description', 'author', 'branding', 'inputs', 'outputs', 'runs']
    expect(top).toEqual(expect.arrayContaining(Object.keys(action)))
  })

  test('runs on Node 24 what is in dist/', () => {
    expect(action.runs.using).toBe('node24')
    for (const script of [action.runs.main, action.runs.post ?? action.runs.main]) {
      expect(script).toMatch(/^dist\//)
      expect(existsSync(script)).toBe(true)
    }
  })

  test.each([...Object.entries(action.inputs), ...Object.entries(action.outputs)])('describes %s', (name, entry) => {
    expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/)
    expect(entry.description.trim()).toMatch(/^[A-Z`].*[^\s]$/s)
  })

  test.each(Object.entries(action.inputs))('gives %s a default that is text, if any', (_, input) => {
    expect(['string', 'undefined']).toContain(typeof input.default)
    // `required` stops nothing on GitHub, so it would be a promise that nobody keeps.
    expect(input.required).toBeUndefined()
  })
})

describe('what action.yml names', () => {
  test('is what the code reads', () => {
    const variables = Object.keys(action.inputs).map((name) => `INPUT_${name.toUpperCase()}`)
    expect(inputsRead()).toEqual(variables.sort())
  })

  test('is read in src/inputs only', () => {
    const others = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
      (path) => /\.ts$/.test(path) && !/^inputs(\/|\.ts$)/.test(path)
    )
    for (const path of others) expect(readFileSync(`src/${path}`, 'utf8')).not.toMatch(/\bget\w*Input\(|INPUT_/)
  })

  test('is set as outputs, every one, even when all there is to say is what was wrong', async () => {
    const result = await runStep({ action: '.', with: { 'api-key': '', index: '{' } })
    expect(result.conclusion).toBe('failure')
    expect(Object.keys(result.outputs).sort()).toEqual(Object.keys(action.outputs).sort())
  })

  test('stands in the README’s tables as it is', async () => {
    const readme = readFileSync('README.md', 'utf8')
    expect(readme).toBe(await withTables(readme, text, 'short'))
    const reference = readFileSync('docs/reference.md', 'utf8')
    expect(reference).toBe(await withTables(reference, text))
  })
})
