/**
 * Fills the tables of inputs and outputs from action.yml, which is the source of truth: those of the README, a line each,
 * and those of docs/reference.md, whole.
 *
 *   npm run docs              writes them
 *   npm run docs -- --check   fails if they are not current
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'
import { parse } from 'yaml'

interface Entry {
  description?: unknown
  default?: unknown
}

type Entries = Record<string, Entry | null>

/** A description that begins so marks an input that people are not meant to set. */
const UNDOCUMENTED = /^internal\b/i

/**
 * Gives the README with its tables as action.yml has them; everything else in it stays as it is.
 *
 * @param readme its text, with `<!-- inputs -->…<!-- /inputs -->` and `<!-- outputs -->…<!-- /outputs -->`
 * @param actionYml the text of action.yml
 * @param detail whether a description is whole, or only its first sentence
 * @returns the text, formatted as Prettier would
 * @throws Error where a marker is missing, or an entry has no description
 */
export async function withTables(readme: string, actionYml: string, detail: Detail = 'whole'): Promise<string> {
  const action = parse(actionYml) as { inputs?: Entries; outputs?: Entries }
  const filled = fill(
    fill(readme, 'inputs', inputsTable(action.inputs ?? {}, detail)),
    'outputs',
    outputsTable(action.outputs ?? {}, detail)
  )
  const config = await resolveConfig(fileURLToPath(new URL('../README.md', import.meta.url)))
  return format(filled, { ...config, parser: 'markdown' })
}

/** How much of a description a table has. */
export type Detail = 'short' | 'whole'

/** What the values are; text where nothing is said. GitHub itself has no types for them. */
const TYPES: Readonly<Record<string, string>> = {
  'api-key': 'secret',
  'github-token': 'secret',
  index: 'YAML',
  assistant: 'YAML',
  namespace: 'YAML',
  'config-file': 'path',
  command: 'choice',
  lifetime: 'choice',
  comment: 'choice',
  'pull-request': 'number',
  'max-deletions': 'number',
  'expires-after': 'duration',
  timeout: 'duration',
  'dry-run': 'boolean',
  wait: 'boolean',
  'backup-before-delete': 'boolean',
  'allow-replace': 'names',
  'override-deletion-protection': 'names',
  'api-url': 'URL',
  'api-version': 'date',
  created: 'boolean',
  changed: 'boolean',
  ready: 'boolean',
  skipped: 'boolean',
  resources: 'JSON',
  plan: 'JSON',
  markdown: 'Markdown'
}

function inputsTable(inputs: Entries, detail: Detail): string {
  const documented = Object.entries(inputs).filter(([name, input]) => !UNDOCUMENTED.test(descriptionOf(name, input)))
  const rows = documented.map(([name, input]) => [
    code(name),
    typeOf(name),
    defaultOf(input),
    descriptionOf(name, input, detail)
  ])
  return table(['Input', 'Type', 'Default', 'Description'], rows)
}

function outputsTable(outputs: Entries, detail: Detail): string {
  const rows = Object.entries(outputs).map(([name, output]) => [
    code(name),
    typeOf(name),
    descriptionOf(name, output, detail)
  ])
  return table(['Output', 'Type', 'Description'], rows)
}

function typeOf(name: string): string {
  return TYPES[name] ?? 'text'
}

function descriptionOf(name: string, entry: Entry | null, detail: Detail = 'whole'): string {
  const description = entry?.description
  if (typeof description !== 'string' || description.trim() === '') {
    throw new Error(`action.yml: ${name} has no description`)
  }
  const whole = description.trim()
  return detail === 'whole' ? whole : (/^.*?\.(?= [A-Z`])/s.exec(whole)?.[0] ?? whole)
}

function defaultOf(input: Entry | null): string {
  const given = input?.default
  if (typeof given !== 'string' && typeof given !== 'number' && typeof given !== 'boolean') return ''
  return given === '' ? '' : code(String(given))
}

function code(text: string): string {
  return `\`${text}\``
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** A cell is one line. A pipe ends it even in code, and an angle bracket outside of code would be HTML. */
function cell(text: string): string {
  const parts = text.replaceAll(/\s*\n\s*/g, ' ').split(/(`[^`]*`)/)
  const escaped = parts.map((part) => (part.startsWith('`') ? part : part.replaceAll('<', '&lt;')))
  return escaped.join('').replaceAll('|', String.raw`\|`)
}

function fill(readme: string, name: string, content: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const start = readme.indexOf(open)
  const end = readme.indexOf(close, start)
  if (start < 0 || end < 0) throw new Error(`README.md: the markers ${open} and ${close} are missing`)
  return `${readme.slice(0, start + open.length)}\n\n${content}\n\n${readme.slice(end)}`
}

/** The documents that have the tables, and how much of the descriptions. */
const DOCUMENTS: readonly (readonly [path: string, detail: Detail])[] = [
  ['README.md', 'short'],
  ['docs/reference.md', 'whole']
]

async function main(isCheck: boolean): Promise<void> {
  const actionYml = readFileSync(new URL('../action.yml', import.meta.url), 'utf8')
  for (const [path, detail] of DOCUMENTS) {
    const file = new URL(`../${path}`, import.meta.url)
    const text = readFileSync(file, 'utf8')
    const current = await withTables(text, actionYml, detail)
    if (text === current) {
      console.log(`${path}: the tables of inputs and outputs are current`)
    } else if (isCheck) {
      console.error(
        `${path}: the tables of inputs and outputs differ from action.yml; run \`npm run docs\` and commit it`
      )
      process.exitCode = 1
    } else {
      writeFileSync(file, current)
      console.log(`${path}: the tables of inputs and outputs are written`)
    }
  }
}

if (import.meta.main) {
  try {
    await main(process.argv.includes('--check'))
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
