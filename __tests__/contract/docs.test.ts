// What docs/ names is there: files, names in the code, links between decisions. A doc that names what is gone is a lie.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path/posix'

const ROOTS = ['src', 'sandbox', 'scripts', '__tests__', 'docs', 'examples', 'dist', '.github', '.ci']
const FILES = [...readdirSync('.'), ...ROOTS.flatMap((root) => filesIn(root))]
const PAGES = filesIn('docs').filter((path) => path.endsWith('.md'))
const SELF = '__tests__/contract/docs.test.ts'
const SOURCES = /^(src|sandbox|scripts|__tests__)\/.*\.ts$|^(action\.yml|package\.json)$/
const CODE = FILES.filter((path) => SOURCES.test(path) && path !== SELF).map((path) => readFileSync(path, 'utf8'))
const WORDS = new Set(CODE.join('\n').match(/\w+/g))

/** What the worked examples of docs/architecture.md make up. */
const INVENTED = ['src/resources/vault/']

function filesIn(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return names.map((name) => join(folder, name.replaceAll('\\', '/')))
}

/** What stands in backticks, blocks of code left out. */
function quotedIn(page: string): string[] {
  const prose = page.replaceAll(/^ *```[\s\S]*?^ *```$/gm, '')
  return [...prose.matchAll(/`([^`\n]+)`/g)].map(([, quoted]) => quoted ?? '')
}

/** Whether it reads as a path of this repository: below one of its folders, or a name that ends as its files do. */
function isPath(quoted: string): boolean {
  if (/[\s*<>{}$@:=()"]/.test(quoted)) return false
  return ROOTS.some((root) => quoted.startsWith(`${root}/`)) || /^[\w.-]+\.(ts|js|cjs|md|yml|json|txt)$/.test(quoted)
}

/** A name in the code: `camelCase`, or `IN_CAPITALS`. */
function isCodeName(quoted: string): boolean {
  return /^([a-z]+[A-Z]\w*|[A-Z][A-Z0-9]*(_[A-Z0-9]+)+)$/.test(quoted)
}

/** A path as it stands; a name alone may be that of any file. */
function isThere(path: string): boolean {
  return existsSync(path) || (!path.includes('/') && FILES.some((file) => basename(file) === path))
}

function linksIn(path: string): string[] {
  const links = [...readFileSync(path, 'utf8').matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link ?? '')
  return links.filter((link) => !/^(https?:|#)/.test(link)).map((link) => join(dirname(path), link.replace(/#.*/, '')))
}

/** What a page names that is not there. */
function missingIn(page: string): string[] {
  const quoted = quotedIn(page).filter((name) => !INVENTED.includes(name))
  return [
    ...quoted.filter((name) => isPath(name) && !isThere(name)),
    ...quoted.filter((name) => isCodeName(name) && !WORDS.has(name))
  ]
}

test.each(PAGES)('%s names only files and code that are there', (path) => {
  expect(missingIn(readFileSync(path, 'utf8'))).toEqual([])
})

test('what is not there would be found', () => {
  const page = 'See `src/gone.ts`, `gone.ts`, `docs/gone/`, `goneFrom`, `GONE_AT`.\n\n```ts\n// `src/none.ts`\n```\n'
  expect(missingIn(page)).toEqual(['src/gone.ts', 'gone.ts', 'docs/gone/', 'goneFrom', 'GONE_AT'])
  expect(missingIn('`src/plan/plan.ts`, `plan.ts`, `src/plan/`, `makePlan`, `npm test`, `OWNERSHIP_PREFIX`')).toEqual(
    []
  )
})

test('what the examples make up is mentioned, and has not come to be', () => {
  const page = readFileSync('docs/architecture.md', 'utf8')
  for (const path of INVENTED) expect([path, page.includes(path), existsSync(path)]).toEqual([path, true, false])
})

describe('the decisions', () => {
  const FOLDER = 'docs/decisions'
  const records = readdirSync(FOLDER)
    .filter((name) => name !== 'README.md')
    .sort()
  const titleOf = (name: string): string | undefined => /^# (.*)$/m.exec(readFileSync(join(FOLDER, name), 'utf8'))?.[1]

  test('are numbered, and listed in this order under their titles', () => {
    const index = readFileSync(join(FOLDER, 'README.md'), 'utf8')
    const listed = [...index.matchAll(/^(\d+\. )\[(.*)\]\((.*)\)$/gm)].map(([, number = '', title = '', name = '']) => {
      return [name, `${number}${title}`]
    })
    expect(listed).toEqual(records.map((name) => [name, titleOf(name)]))
    expect(records.map((name) => Number(name.slice(0, 4)))).toEqual(records.map((_, at) => at + 1))
  })

  test.each(records)('%s has a context, a decision and its consequences', (name) => {
    const headings = readFileSync(join(FOLDER, name), 'utf8').match(/^## .*$/gm)
    expect(headings).toEqual(['## Context', '## Decision', '## Consequences'])
  })

  test.each(['README.md', ...records])('%s links to what is there', (name) => {
    expect(linksIn(join(FOLDER, name)).filter((path) => !existsSync(path))).toEqual([])
  })
})
