/**
 * Fills the README's tables of inputs and outputs from action.yml, which is the source of truth.
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
 * @returns the text, formatted as Prettier would
 * @throws Error where a marker is missing, or an entry has no description
 */
export async function withTables(readme: string, actionYml: string): Promise<string> {
  const action = parse(actionYml) as { inputs?: Entries; outputs?: Entries }
  const filled = fill(
    fill(readme, 'inputs', inputsTable(action.inputs ?? {})),
    'outputs',
    outputsTable(action.outputs ?? {})
  )
  const config = await resolveConfig(fileURLToPath(new URL('../README.md', import.meta.url)))
  return format(filled, { ...config, parser: 'markdown' })
}

function inputsTable(inputs: Entries): string {
  const documented = Object.entries(inputs).filter(([name, input]) => !UNDOCUMENTED.test(descriptionOf(name, input)))
  const rows = documented.map(([name, input]) => [code(name), defaultOf(input), descriptionOf(name, input)])
  return table(['Input', 'Default', 'Description'], rows)
}

function outputsTable(outputs: Entries): string {
  const rows = Object.entries(outputs).map(([name, output]) => [code(name), descriptionOf(name, output)])
  return table(['Output', 'Description'], rows)
}

function descriptionOf(name: string, entry: Entry | null): string {
  const description = entry?.description
  if (typeof description !== 'string' || description.trim() === '') {
    throw new Error(`action.yml: ${name} has no description`)
  }
  return description.trim()
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

async function main(isCheck: boolean): Promise<void> {
  const [readmeFile, actionFile] = ['../README.md', '../action.yml'].map((path) => new URL(path, import.meta.url)) as [
    URL,
    URL
  ]
  const readme = readFileSync(readmeFile, 'utf8')
  const current = await withTables(readme, readFileSync(actionFile, 'utf8'))
  if (readme === current) {
    console.log('README.md: the tables of inputs and outputs are current')
  } else if (isCheck) {
    console.error(
      'README.md: the tables of inputs and outputs differ from action.yml; run `npm run docs` and commit it'
    )
    process.exitCode = 1
  } else {
    writeFileSync(readmeFile, current)
    console.log('README.md: the tables of inputs and outputs are written')
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
