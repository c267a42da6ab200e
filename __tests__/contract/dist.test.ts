// What the bundle is made of: its licences are complete, each file comes only when it is needed, and what stands in for
// others gives what is taken of it.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const FILES = readdirSync('dist', { recursive: true, encoding: 'utf8' })
const BUNDLED = FILES.filter((path) => /^steps\/.*\.js$/.test(path) && path !== 'steps/stand-ins.js')

const textOf = (path: string): string => readFileSync(join('dist', path), 'utf8')

/** The packages that a file's comments name, which the bundler leaves: where code begins, or comes from another module. */
function packagesIn(path: string, comment = /(?:CONCATENATED|EXTERNAL) MODULE: /): string[] {
  const found = textOf(path).matchAll(new RegExp(`${comment.source}\\S*node_modules/((?:@[\\w.-]+/)?[\\w.-]+)/`, 'g'))
  return [...new Set([...found].map(([, name]) => name ?? ''))].sort()
}

/** The packages that a list of licences names: each starts a paragraph with its name, and then says which it is. */
function packagesLicensed(path: string): string[] {
  const names = [...textOf(path).matchAll(/(?<=^|\n\n)((?:@[\w.-]+\/)?[\w.-]+)\n(?=MIT|ISC|BSD|Apache)/g)]
  return names.flatMap(([, name = '']) => (name === 'pinecone-provision-action' ? [] : [name])).sort()
}

test('each file is an entry, or has its licences beside it', () => {
  const licences = BUNDLED.map((path) => path.replace(/js$/, 'licenses.txt'))
  const others = ['index.js', 'post/index.js', 'package.json', 'steps/stand-ins.js']
  expect(FILES.filter((path) => path.includes('.')).sort()).toEqual([...BUNDLED, ...licences, ...others].sort())
})

const licensedIn = (path: string): string[] => packagesLicensed(path.replace(/js$/, 'licenses.txt'))

test.each(BUNDLED)('%s has the licences of the packages that are in it', (path) => {
  expect(licensedIn(path)).toEqual(expect.arrayContaining(packagesIn(path, /CONCATENATED MODULE: /)))
})

test('every package has its licence in some file, and no other has', () => {
  const allOf = (packages: (path: string) => string[]): string[] => [...new Set(BUNDLED.flatMap(packages))].sort()
  expect(allOf(licensedIn)).toEqual(allOf((path) => packagesIn(path)))
})

test("what every step loads has two packages in it; GitHub's client and the other HTTP client are apart", () => {
  expect(licensedIn('steps/index.js')).toEqual(['@actions/core', 'yaml'])
  expect(licensedIn('steps/github.js')).toContain('@actions/github')
  expect(licensedIn('steps/github-proxy.js')).toEqual(['@actions/http-client', 'tunnel', 'undici'])
})

test('what stands in for others gives all that is taken of it', async () => {
  const taken = BUNDLED.flatMap((path) => [...textOf(path).matchAll(/stand_ins\w*_namespaceObject\.(\w+)/g)])
  const given = (await import(pathToFileURL('dist/steps/stand-ins.js').href)) as Record<string, unknown>
  const names = taken.map(([, name]) => name ?? '')
  expect(names).toContain('randomUUID')
  expect(Object.keys(given)).toEqual(expect.arrayContaining(names))
  const { randomUUID, summary } = given as { randomUUID: () => string; summary: { write?: unknown } }
  const UUID: unknown = expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
  const uuids = [randomUUID(), randomUUID()]
  expect(uuids).toEqual(uuids.map(() => UUID))
  expect(uuids[0]).not.toBe(uuids[1])
  expect(() => summary.write).toThrow('summary of @actions/core is left out of the bundle (scripts/stand-ins.js)')
})
