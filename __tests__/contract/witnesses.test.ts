// docs/witnesses.md is what `npm run witnesses` wrote of the clients that this repository has now.
import { readFileSync } from 'node:fs'
import { KINDS } from '../../scripts/witnesses/kinds.ts'
import { PYPI_VERSION } from '../../scripts/witnesses/python.ts'
import { TRIALS } from '../../scripts/witnesses/trials.ts'

const PAGE = readFileSync('docs/witnesses.md', 'utf8')
const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  devDependencies: Record<string, string>
}
const VERSIONS = [
  `npm @pinecone-database/pinecone ${devDependencies['@pinecone-database/pinecone']}`,
  `npm @pinecone-database/pinecone ${devDependencies['pinecone-sdk-9']?.split('@').at(-1)}`,
  `PyPI pinecone ${PYPI_VERSION}`
]

/** The rows of a trial's table, each its cells. */
function rowsOf(title: string): string[][] {
  const section = PAGE.split('\n## ').find((part) => part.startsWith(title)) ?? ''
  const lines = section.split('\n').filter((line) => line.startsWith('|') && !line.startsWith('| ---'))
  return lines.map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim())
  )
}

test.each(TRIALS.map(({ title }) => title))('%s: by the clients of these versions', (title) => {
  const [head = []] = rowsOf(title)
  expect(head.slice(1).map((cell) => cell.replace(/ \(.*\)$/, ''))).toEqual(VERSIONS)
})

test.each(TRIALS)('$title: every kind that can be, and nothing but yes', ({ title, isWithUs }) => {
  const rows = rowsOf(title).slice(1)
  const kinds = Object.values(KINDS).filter(({ declared }) => !isWithUs || declared !== null)
  expect(rows.map(([kind]) => kind)).toEqual(kinds.map((kind) => kind.title))
  for (const [, ...cells] of rows) {
    expect(new Set(cells.filter((cell) => cell !== ''))).toEqual(new Set(['yes']))
  }
})

test('the day it was written is told', () => {
  expect(PAGE).toMatch(/^20\d\d-\d\d-\d\d, on Node \d+\.\d+\.\d+ and Python 3\.\d+\.\d+\./m)
})
