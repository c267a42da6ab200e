// What the bundles are made of: their licences are complete, and what they leave out is there.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

const FILES = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.c?js$/.test(path))
  .map((path) => join('dist', path))

const textOf = (path: string): string => readFileSync(path, 'utf8')

/** The packages whose code is in a bundle, by the comments that the bundler leaves. */
function packagesIn(bundle: string): string[] {
  const found = textOf(bundle).matchAll(/node_modules\/((?:@[\w.-]+\/)?[\w.-]+)\//g)
  return [...new Set([...found].map(([, name]) => name ?? ''))].sort()
}

/** The packages that a list of licences names: each starts a paragraph with its name, and then says which it is. */
function packagesLicensed(path: string): string[] {
  return [...textOf(path).matchAll(/(?<=^|\n\n)((?:@[\w.-]+\/)?[\w.-]+)\n(?=MIT|ISC|BSD|Apache)/g)].map(
    ([, name]) => name ?? ''
  )
}

test('the bundles are there', () => {
  expect(FILES.sort()).toEqual([
    'dist/index.js',
    'dist/post/index.js',
    'dist/undici/index.js',
    'dist/undici/undici.cjs'
  ])
})

test.each(['dist/index.js', 'dist/post/index.js'])(
  '%s has the licences of all that is in it, and of no more',
  (file) => {
    const packages = packagesIn(file)
    expect(packages).toContain('@actions/core')
    expect(packagesLicensed(join(dirname(file), 'licenses.txt'))).toEqual(packages)
  }
)

test('undici comes with its licence', () => {
  expect(packagesLicensed('dist/undici/licenses.txt')).toEqual(['undici'])
})

test('what the bundles take of undici is what is handed to them, when it is first used', async () => {
  const taken = ['dist/index.js', 'dist/post/index.js'].flatMap((file) =>
    [...textOf(file).matchAll(/EXTERNAL_MODULE__undici\w*\.(\w+)/g)].map(([, name]) => name ?? '')
  )
  const handed = (await import(pathToFileURL('dist/undici/index.js').href)) as Record<string, unknown>
  expect([...new Set(taken)].sort()).toEqual(Object.keys(handed).sort())
  const { ProxyAgent } = handed as { ProxyAgent: new (options: { uri: string }) => { close(): Promise<void> } }
  const agent = new ProxyAgent({ uri: 'http://127.0.0.1:9' })
  expect(agent.constructor.name).toBe('ProxyAgent')
  await agent.close()
})
