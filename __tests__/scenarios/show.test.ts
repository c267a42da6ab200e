// Read-only runs, for jobs that need the hosts of another job's resources.
import { errors, index, pinecone, requestsOf, resourcesOf, resultsOf, step, told } from './support.ts'

const show = { command: 'show' }

test('an existing index is found, with its host and status', async () => {
  const sandbox = await pinecone()
  const { host } = sandbox.state.seedIndex(index('x'))
  const result = await step(sandbox, { ...show, index: { name: 'x' } })
  expect(told(result)).toEqual({
    name: 'x',
    kind: 'index',
    status: 'Ready',
    result: 'found',
    created: 'false',
    changed: 'false',
    ready: 'true',
    reason: ''
  })
  expect(result.outputs['host']).toBe(host)
  expect(result.outputs['plan']).toBe('[]')
  expect(requestsOf(sandbox)).toEqual(['GET /indexes/x'])
})

test('an assistant is found, with its host', async () => {
  const sandbox = await pinecone()
  const { host } = sandbox.state.seedAssistant({ name: 'x', region: 'eu' })
  const result = await step(sandbox, { ...show, assistant: { name: 'x' } })
  expect(result.outputs).toMatchObject({ result: 'found', host, 'assistant-host': host, 'index-host': '' })
})

test('a missing resource is an error, and the outputs of the others are still set', async () => {
  const sandbox = await pinecone()
  const { host } = sandbox.state.seedIndex(index('there'))
  const result = await step(sandbox, { ...show, index: [{ name: 'there' }, { name: 'missing' }] })
  expect(resourcesOf(result).indexes).toMatchObject({
    there: { host, status: 'Ready', ready: true, result: 'found' },
    missing: { host: '', status: '', ready: false, result: 'absent', reason: 'not-found' }
  })
  expect(told(result)).toMatchObject({ ready: 'false', changed: 'false', reason: 'not-found' })
  expect(errors(result)).toEqual([expect.stringMatching(/"missing" does not exist/)])
  expect(requestsOf(sandbox)).toEqual(['GET /indexes', 'GET /indexes/missing'])
})

test('a missing index does not hide the host of an existing assistant', async () => {
  const sandbox = await pinecone()
  const { host } = sandbox.state.seedAssistant({ name: 'helper' })
  const result = await step(sandbox, { ...show, index: { name: 'x' }, assistant: { name: 'helper' } })
  expect(result.outputs).toMatchObject({
    'index-name': 'x',
    'index-host': '',
    'assistant-name': 'helper',
    'assistant-host': host,
    reason: 'not-found'
  })
})

test('a resource that is not ready is reported as it is, at once, without waiting', async () => {
  const sandbox = await pinecone()
  sandbox.state.seedIndex(index('x', { status: { state: 'InitializationFailed' } }))
  const result = await step(sandbox, { ...show, index: { name: 'x' } })
  expect(told(result)).toMatchObject({ status: 'InitializationFailed', result: 'found', ready: 'false', reason: '' })
  expect(requestsOf(sandbox)).toEqual(['GET /indexes/x'])
})

test('a resource that differs from its declaration is reported as it is, and not changed', async () => {
  const sandbox = await pinecone()
  sandbox.state.seedIndex(index('x', { metric: 'euclidean', tags: { a: 'b' } }))
  const before = sandbox.state.snapshot()
  const result = await step(sandbox, {
    ...show,
    index: index('x', { tags: { a: 'c' } }),
    'allow-replace': 'x',
    'dry-run': false
  })
  expect(resultsOf(result)).toEqual({ x: 'found' })
  expect(resourcesOf(result).indexes['x']).toMatchObject({ metric: 'euclidean', dimension: 8 })
  expect(requestsOf(sandbox)).toEqual(['GET /indexes/x'])
  expect(sandbox.state.snapshot()).toEqual(before)
})

test('a dry run of show is a show', async () => {
  const sandbox = await pinecone()
  sandbox.state.seedIndex(index('x'))
  const inputs = { ...show, 'dry-run': true }
  expect(told(await step(sandbox, { ...inputs, index: { name: 'x' } }))).toMatchObject({ result: 'found', reason: '' })
  expect(told(await step(sandbox, { ...inputs, index: { name: 'y' } }))).toMatchObject({ reason: 'not-found' })
  expect(requestsOf(sandbox)).toEqual(['GET /indexes/x', 'GET /indexes/y', 'GET /indexes/y'])
})
