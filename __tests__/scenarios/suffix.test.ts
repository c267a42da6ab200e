// Names for a branch: the suffix is joined, made valid and cut; the declared name identifies the resource.
import { createHash } from 'node:crypto'
import { errors, index, pinecone, planOf, requestsOf, resourcesOf, resultsOf, step, told } from './support.ts'

/** The hash of the given parts of a name. */
function hashOf(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 8)
}

test('a suffix that is valid in names is joined unchanged', async () => {
  const sandbox = await pinecone()
  const result = await step(sandbox, { index: index('docs'), assistant: { name: 'helper' }, 'name-suffix': 'staging' })
  expect(result.outputs).toMatchObject({ 'index-name': 'docs-staging', 'assistant-name': 'helper-staging' })
  expect(sandbox.state.listIndexes().map(({ name }) => name)).toEqual(['docs-staging'])
  expect(sandbox.state.listAssistants().map(({ name }) => name)).toEqual(['helper-staging'])
})

test('the outputs have the names in Pinecone, under the declared names', async () => {
  const sandbox = await pinecone()
  const result = await step(sandbox, { index: index('docs'), 'name-suffix': 'staging' })
  expect(result.outputs['name']).toBe('docs-staging')
  expect(Object.keys(resourcesOf(result).indexes)).toEqual(['docs'])
  expect(resourcesOf(result).indexes['docs']).toMatchObject({
    name: 'docs-staging',
    host: sandbox.state.getIndex('docs-staging')?.host
  })
  expect(planOf(result)).toMatchObject([{ name: 'docs-staging', action: 'create' }])
  expect(result.log).toContain('index docs-staging (declared as docs)')
})

test.each([
  ['feature/Search_2', 'docs-feature-search-2'],
  ['refs/heads/füñ', 'docs-refs-heads-f'],
  ['UPPER', 'docs-upper'],
  ['--x--', 'docs-x'],
  ['日本語', 'docs']
])('the branch %s is made safe, and a hash keeps it apart', async (suffix, stem) => {
  const sandbox = await pinecone()
  const inputs = { index: index('docs'), 'name-suffix': suffix }
  const result = await step(sandbox, inputs)
  const name = result.outputs['name'] ?? ''
  expect(name).toMatch(/^[a-z0-9]([a-z0-9-]{0,43}[a-z0-9])?$/)
  expect(name.startsWith(stem)).toBe(true)
  expect(name.endsWith(`-${hashOf('docs', suffix, '')}`)).toBe(true)
  requestsOf(sandbox)
  expect(told(await step(sandbox, inputs))).toMatchObject({ name, result: 'unchanged' })
  expect(requestsOf(sandbox)).toEqual([`GET /indexes/${name}`])
})

test('branches that look the same once they are safe get names of their own', async () => {
  const sandbox = await pinecone()
  const suffixes = ['a/b', 'a-b', 'a_b', 'A-B', 'a.b']
  const results = await Promise.all(
    suffixes.map((suffix) => step(sandbox, { index: index('docs'), 'name-suffix': suffix }))
  )
  expect(new Set(results.map(({ outputs }) => outputs['name'])).size).toBe(suffixes.length)
  expect(sandbox.state.listIndexes()).toHaveLength(suffixes.length)
})

test('a name that is too long is cut and hashed: 45 characters for an index, 63 for an assistant', async () => {
  const sandbox = await pinecone()
  const suffix = 'a-branch-with-a-name-that-somebody-thought-about-for-a-long-while'
  const result = await step(sandbox, { index: index('docs'), assistant: { name: 'docs' }, 'name-suffix': suffix })
  const { 'index-name': one = '', 'assistant-name': other = '' } = result.outputs
  const hash = hashOf('docs', suffix, '')
  expect(one).toBe(`${`docs-${suffix}`.slice(0, 36).replace(/-+$/, '')}-${hash}`)
  expect(other).toBe(`${`docs-${suffix}`.slice(0, 54).replace(/-+$/, '')}-${hash}`)
})

test('permissions use the declared name', async () => {
  const sandbox = await pinecone()
  sandbox.state.seedIndex(index('docs-x', { dimension: 9, deletion_protection: 'enabled' }))
  const allowed = { 'allow-replace': 'docs', 'override-deletion-protection': 'docs' }
  const result = await step(sandbox, { index: index('docs'), 'name-suffix': 'x', ...allowed })
  expect(resultsOf(result)).toEqual({ docs: 'replaced' })
})

test('a permission for the name in Pinecone is an error that names the declared one', async () => {
  const sandbox = await pinecone()
  const result = await step(sandbox, { index: index('docs'), 'name-suffix': 'x', 'allow-replace': 'docs-x' })
  expect(told(result)).toMatchObject({ reason: 'invalid-input' })
  expect(errors(result)).toEqual([expect.stringMatching(/"docs-x".*docs/)])
  expect(requestsOf(sandbox)).toEqual([])
})

test('the resource without the suffix is left alone', async () => {
  const sandbox = await pinecone()
  sandbox.state.seedIndex(index('docs'))
  await step(sandbox, { command: 'destroy', index: { name: 'docs' }, 'name-suffix': 'x' })
  expect(new Set(requestsOf(sandbox))).toEqual(new Set(['GET /indexes/docs-x']))
  expect(sandbox.state.getIndex('docs')).toBeDefined()
})
