// Namespaces: in an index declared beside them, and in one that is there, where the name says whose each is.
import type { SandboxOptions } from '../../sandbox/pinecone/server.ts'
import { SANDBOX_GITHUB_TOKEN } from '../../sandbox/github/server.ts'
import { HOUR, NUMBER, pullRequestEvent, REPOSITORY, REPOSITORY_ID, world, type World } from '../main/world.ts'
import { errors, index, notes, resultsOf, told } from './support.ts'

const OURS = `gha-${String(REPOSITORY_ID)}-pr-${String(NUMBER)}-`
const PREVIEW = { lifetime: 'pull-request', namespace: { name: 'products', index: 'shared' } }
const OTHERS = [
  'gha-12-pr-2-products',
  `gha-${String(REPOSITORY_ID)}1-pr-2-products`,
  `gha-${String(REPOSITORY_ID)}-pr-21-products`,
  `gha-${String(REPOSITORY_ID)}-abcdef01-pr-2-products`,
  `gha-${String(REPOSITORY_ID)}-pr-2x`,
  'tenant-1',
  'products'
]

async function shared(options: SandboxOptions = {}, others: readonly string[] = OTHERS): Promise<World> {
  const there = await world({ dataPlane: true, ...options })
  there.pinecone.state.seedIndex({ name: 'shared', dimension: 2, metric: 'cosine' })
  there.pinecone.state.seedNamespaces(
    'shared',
    others.map((name) => ({ name }))
  )
  return there
}

function namesIn(there: World, name = 'shared'): string[] {
  return there.pinecone.state
    .listNamespaces(name)
    .map((one) => one.name)
    .sort()
}

/** What was written, but for GitHub: the control plane's and the hosts' alike. */
function written(there: World): string[] {
  return there.writes().filter((line) => !line.startsWith('GitHub'))
}

test('a pull request: opened, pushed, closed, with an index that is never written to', async () => {
  const there = await shared()
  const opened = await there.step(PREVIEW)
  expect(told(opened)).toMatchObject({ name: `${OURS}products`, kind: 'namespace', result: 'created', ready: 'true' })
  expect(opened.outputs['namespace-name']).toBe(`${OURS}products`)
  expect(opened.outputs['namespace-host']).toMatch(/^127\.0\.0\.1:\d+$/)
  expect(JSON.parse(opened.outputs['resources'] ?? '')).toMatchObject({
    namespaces: { products: { name: `${OURS}products`, index: 'shared', result: 'created' } }
  })
  expect(written(there)).toEqual(['POST /namespaces'])
  expect(namesIn(there)).toEqual([...OTHERS, `${OURS}products`].sort())

  expect(told(await there.step(PREVIEW, { event: pullRequestEvent('synchronize') }))).toMatchObject({
    result: 'unchanged'
  })
  expect(there.requests().filter((line) => !line.startsWith('GitHub'))).toEqual([
    'GET /indexes/shared',
    `GET /namespaces?limit=100&prefix=${OURS}products`
  ])

  there.github.state.closePullRequest(REPOSITORY, NUMBER)
  const closed = await there.step(PREVIEW, { event: pullRequestEvent('closed') })
  expect(told(closed)).toMatchObject({ result: 'deleted', reason: '' })
  expect([notes(closed, 'warning'), errors(closed)]).toEqual([[], []])
  expect(written(there)).toEqual([`DELETE /namespaces/${OURS}products`])
  expect(namesIn(there)).toEqual([...OTHERS].sort())
})

test('a close without a declaration takes all that is below the prefix, in every index that has namespaces', async () => {
  const there = await shared({}, [...OTHERS, `${OURS}products`, `${OURS}left/over ?`])
  there.pinecone.state.seedIndex({ name: 'second', dimension: 2, metric: 'cosine' })
  there.pinecone.state.seedIndex({
    name: 'pods',
    dimension: 2,
    metric: 'cosine',
    spec: { pod: { environment: 'us-east-1-aws', pod_type: 'p1.x1' } }
  })
  there.pinecone.state.seedNamespaces('second', [`${OURS}articles`, 'articles'])
  there.github.state.closePullRequest(REPOSITORY, NUMBER)
  const closed = await there.step({ lifetime: 'pull-request' }, { event: pullRequestEvent('closed') })
  expect(resultsOf(closed)).toEqual({
    [`${OURS}articles`]: 'deleted',
    [`${OURS}left/over ?`]: 'deleted',
    [`${OURS}products`]: 'deleted'
  })
  expect(notes(closed, 'warning')).toEqual([])
  expect([namesIn(there), namesIn(there, 'second')]).toEqual([[...OTHERS].sort(), ['articles']])
})

test('250 pages of tenants cost no request more', async () => {
  const tenants = Array.from({ length: 25_000 }, (_, at) => `tenant-${String(at)}`)
  const there = await shared({}, tenants)
  await there.step(PREVIEW)
  there.github.state.closePullRequest(REPOSITORY, NUMBER)
  there.requests()
  await there.step(PREVIEW, { event: pullRequestEvent('closed') })
  expect(there.requests().filter((line) => line.includes('/namespaces'))).toEqual([
    `GET /namespaces?limit=100&prefix=${OURS}`,
    `GET /namespaces?limit=100&prefix=${OURS}products`,
    `DELETE /namespaces/${OURS}products`,
    `GET /namespaces?limit=100&prefix=${OURS}products`
  ])
  expect(namesIn(there)).toHaveLength(25_000)
})

describe('a sweep', () => {
  const SWEEP = { command: 'sweep', 'github-token': SANDBOX_GITHUB_TOKEN }

  test('takes a closed pull request’s an hour after the close, and nothing of an open one', async () => {
    const there = await shared({}, [...OTHERS, `${OURS}products`])
    expect(resultsOf(await there.step(SWEEP, { event: { name: 'schedule', payload: {} } }))).toEqual({
      [`${OURS}products`]: 'unchanged',
      [`gha-${String(REPOSITORY_ID)}-pr-21-products`]: 'unchanged'
    })
    there.github.state.closePullRequest(REPOSITORY, NUMBER)
    await there.step(SWEEP, { event: { name: 'schedule', payload: {} } })
    expect(namesIn(there)).toContain(`${OURS}products`)
    there.pass(HOUR)
    there.requests()
    const swept = await there.step(SWEEP, { event: { name: 'schedule', payload: {} } })
    expect(resultsOf(swept)).toMatchObject({ [`${OURS}products`]: 'deleted' })
    expect(written(there)).toEqual([`DELETE /namespaces/${OURS}products`])
    expect(namesIn(there)).toEqual([...OTHERS].sort())
  })

  test('counts them by "max-deletions"', async () => {
    const there = await shared({}, [`${OURS}a`, `${OURS}b`])
    there.github.state.closePullRequest(REPOSITORY, NUMBER)
    there.pass(HOUR)
    const swept = await there.step({ ...SWEEP, 'max-deletions': '1' }, { event: { name: 'schedule', payload: {} } })
    expect(told(swept)).toMatchObject({ reason: 'too-many-deletions' })
    expect(written(there)).toEqual([])
  })
})

describe('the others of a repository', () => {
  const RUN = `gha-${String(REPOSITORY_ID)}-run-1658821493-`
  const JOB = (id: string): string => `gha-${String(REPOSITORY_ID)}-job-1658821493-1-${id}-`
  const PUSH = { event: { name: 'push', payload: {} } }

  test('a run’s is shared by its jobs, and goes with the last', async () => {
    const there = await shared()
    const inputs = { ...PREVIEW, lifetime: 'run' }
    expect(told(await there.step(inputs, PUSH))).toMatchObject({ name: `${RUN}products`, result: 'created' })
    expect(told(await there.step(inputs, PUSH))).toMatchObject({ name: `${RUN}products`, result: 'unchanged' })
    expect(told(await there.step({ lifetime: 'run', command: 'destroy' }, PUSH))).toMatchObject({ reason: '' })
    expect(namesIn(there)).toEqual([...OTHERS].sort())
  })

  test('two jobs of a matrix never meet, and each post step takes its own', async () => {
    const there = await shared()
    const inputs = { ...PREVIEW, lifetime: 'job' }
    const of = (id: string) => ({ ...PUSH, expressions: { 'job.check_run_id': id } })
    const first = await there.step(inputs, of('400'))
    const second = await there.step(inputs, of('401'))
    expect([first, second].map((one) => one.outputs['name'])).toEqual([
      `${JOB('400')}products`,
      `${JOB('401')}products`
    ])
    const post = await there.post(inputs, first, of('400'))
    expect(errors(post)).toEqual([])
    expect(namesIn(there)).toEqual([...OTHERS, `${JOB('401')}products`].sort())
    await there.post(inputs, second, of('401'))
    expect(namesIn(there)).toEqual([...OTHERS].sort())
  })

  test('permanent: under its own name, created and destroyed as declared', async () => {
    const there = await shared({}, ['tenant-1'])
    const inputs = {
      namespace: { name: 'products', index: 'shared', schema: { fields: { sku: { filterable: true } } } }
    }
    expect(told(await there.step(inputs, PUSH))).toMatchObject({ name: 'products', result: 'created' })
    expect(told(await there.step(inputs, PUSH))).toMatchObject({ result: 'unchanged' })
    there.pinecone.state.seedRecords('shared', [{ id: 'a', values: [1, 2] }], 'products')
    const gone = await there.step({ ...inputs, command: 'destroy' }, PUSH)
    expect(gone.log).toMatch(/- namespace shared\/products.*1 records go with it/)
    expect(namesIn(there)).toEqual(['tenant-1'])
  })

  test('permanent in a protected index: kept, unless the permission names it', async () => {
    const there = await shared({}, ['products'])
    there.pinecone.state.seedIndex({ name: 'safe', dimension: 2, metric: 'cosine', deletion_protection: 'enabled' })
    there.pinecone.state.seedNamespaces('safe', ['products'])
    const inputs = { namespace: { name: 'products', index: 'safe' }, command: 'destroy' }
    expect(told(await there.step(inputs, PUSH))).toMatchObject({ result: 'refused', reason: 'deletion-protected' })
    expect(written(there)).toEqual([])
    const allowed = { ...inputs, 'override-deletion-protection': 'namespace/products' }
    expect(told(await there.step(allowed, PUSH))).toMatchObject({ result: 'deleted', reason: '' })
    expect(written(there)).toEqual(['DELETE /namespaces/products'])
  })

  test('another schema than there is: only a replace makes it', async () => {
    const there = await shared({}, ['products'])
    const schema = { fields: { sku: { filterable: true } } }
    const inputs = { namespace: { name: 'products', index: 'shared', schema } }
    expect(told(await there.step(inputs, PUSH))).toMatchObject({ result: 'refused', reason: 'immutable-change' })
    expect(written(there)).toEqual([])
    const replaced = await there.step({ ...inputs, 'allow-replace': 'namespace/products' }, PUSH)
    expect(told(replaced)).toMatchObject({ result: 'replaced', reason: '' })
  })
})

describe('in an index that is declared beside it', () => {
  const INPUTS = {
    lifetime: 'pull-request',
    index: { ...index('docs'), dimension: 2 },
    namespace: [
      { name: 'products', index: 'docs' },
      { name: 'articles', index: 'docs' }
    ]
  }

  test('it keeps its name, waits for the index, and goes with it', async () => {
    const there = await world({ dataPlane: true })
    const opened = await there.step(INPUTS)
    expect(resultsOf(opened)).toEqual({ docs: 'created', products: 'created', articles: 'created' })
    expect(written(there)).toEqual(['POST /indexes', 'POST /namespaces', 'POST /namespaces'])
    expect(namesIn(there, 'docs-pr-2')).toEqual(['articles', 'products'])
    expect(resultsOf(await there.step(INPUTS))).toEqual({
      docs: 'unchanged',
      products: 'unchanged',
      articles: 'unchanged'
    })
    expect(written(there)).toEqual([])
    there.github.state.closePullRequest(REPOSITORY, NUMBER)
    const closed = await there.step(INPUTS, { event: pullRequestEvent('closed') })
    expect(resultsOf(closed)).toEqual({ docs: 'deleted', products: 'deleted', articles: 'deleted' })
    expect(written(there)).toEqual(['DELETE /indexes/docs-pr-2'])
  })

  test('an index that is replaced gets its namespaces again', async () => {
    const there = await world({ dataPlane: true })
    await there.step(INPUTS)
    there.requests()
    const replaced = await there.step({ ...INPUTS, index: { ...index('docs'), dimension: 3 } })
    expect(resultsOf(replaced)).toMatchObject({ docs: 'replaced', products: 'created', articles: 'created' })
    expect(namesIn(there, 'docs-pr-2')).toEqual(['articles', 'products'])
  })

  test('an index that fails: what is in it is not attempted, and the others go on', async () => {
    const there = await shared({ failing: /^docs/ })
    const inputs = { ...INPUTS, namespace: [...INPUTS.namespace, { name: 'more', index: 'shared' }] }
    const result = await there.step(inputs)
    expect(resultsOf(result)).toEqual({
      docs: 'failed',
      products: 'not-attempted',
      articles: 'not-attempted',
      more: 'created'
    })
    expect(result.conclusion).toBe('failure')
  })
})

describe('an index that it cannot be in', () => {
  test('one that does not exist: not found, and the others go on', async () => {
    const there = await shared()
    const namespace = [PREVIEW.namespace, { name: 'lost', index: 'elsewhere' }]
    const result = await there.step({ ...PREVIEW, namespace })
    expect(resultsOf(result)).toEqual({ products: 'created', lost: 'refused' })
    expect(errors(result)).toEqual([expect.stringMatching(/Index "elsewhere" does not exist, and namespace/)])
    expect(there.pinecone.state.listIndexes().map(({ name }) => name)).toEqual(['shared'])
  })

  test('one on pods', async () => {
    const there = await shared()
    const spec = { pod: { environment: 'us-east-1-aws', pod_type: 'p1.x1' } }
    there.pinecone.state.seedIndex({ name: 'pods', dimension: 2, metric: 'cosine', spec })
    const result = await there.step({ ...PREVIEW, namespace: { name: 'products', index: 'pods' } })
    expect(told(result)).toMatchObject({ result: 'refused', reason: 'invalid-declaration' })
    expect(errors(result)).toEqual([expect.stringMatching(/"pods" is pod-based, and only serverless and BYOC/)])
    expect(written(there)).toEqual([])
  })
})

describe('an index that cannot be asked at the close', () => {
  const CLOSED = { event: pullRequestEvent('closed') }

  test('by a key that may not: one notice, green, and the rest goes', async () => {
    const there = await shared()
    there.seedPreview('docs-pr-2')
    there.github.state.closePullRequest(REPOSITORY, NUMBER)
    there.pinecone.fault({ kind: 'answer', operation: 'listNamespaces', times: 9, status: 403, body: 'Forbidden' })
    const closed = await there.step({ lifetime: 'pull-request' }, CLOSED)
    expect([closed.conclusion, notes(closed, 'warning')]).toEqual(['success', []])
    expect(notes(closed, 'notice')).toEqual([expect.stringMatching(/left in index "shared"/)])
    expect(resultsOf(closed)).toEqual({ 'docs-pr-2': 'deleted' })
  })

  test('where a namespace is declared in it: red', async () => {
    const there = await shared()
    there.seedPreview('docs-pr-2')
    there.github.state.closePullRequest(REPOSITORY, NUMBER)
    there.pinecone.fault({ kind: 'answer', operation: 'listNamespaces', times: 9, status: 403, body: 'Forbidden' })
    const closed = await there.step(PREVIEW, CLOSED)
    expect(closed.conclusion).toBe('failure')
    expect(resultsOf(closed)).toEqual({ products: 'failed', 'docs-pr-2': 'deleted' })
    expect(told(closed)).toMatchObject({ reason: 'forbidden' })
  })
})

test('a create whose answer is lost, and one that somebody else made meanwhile', async () => {
  const there = await shared()
  there.pinecone.fault({ kind: 'reset', operation: 'createNamespace', after: true })
  expect(told(await there.step(PREVIEW))).toMatchObject({ result: 'created', reason: '' })
  there.requests()
  const taken = { ...PREVIEW, namespace: { name: 'alias', index: 'shared' }, lifetime: 'permanent' }
  there.pinecone.state.seedNamespaceAlias('shared', 'alias', 'tenant-1')
  expect(told(await there.step(taken, { event: { name: 'push', payload: {} } }))).toMatchObject({ result: 'failed' })
})

test('names that no declaration may have, each at its line', async () => {
  const there = await shared()
  for (const name of ['__default__', 'gha-1-pr-2-x', 'ü', '']) {
    const result = await there.step({ ...PREVIEW, namespace: { name, index: 'shared' } })
    expect(told(result)).toMatchObject({ reason: 'invalid-declaration' })
  }
  expect(there.requests().filter((line) => !line.startsWith('GitHub'))).toEqual([])
})
