// What all operations share: the key, versions, routes, bodies, the record of requests, the seeds, the end.
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { clientOf } from '../../sandbox/pinecone/client.ts'
import { SANDBOX_API_KEY, startPinecone } from '../../sandbox/pinecone/server.ts'
import { call, DENSE, pass, sandbox, startEach, time } from './pinecone.ts'

startEach({ at: Date.UTC(2026, 3, 1, 12) })

test.each(['', 'pcsk_another'])('the key "%s" is a 401 in plain text, wherever it knocks', async (key) => {
  for (const path of ['/indexes', '/assistant/assistants', '/nowhere']) {
    const reply = await clientOf(sandbox.url, key)('GET', path)
    expect(reply).toMatchObject({ status: 401, body: 'Invalid API Key' })
    expect(reply.headers.get('content-type')).toBe('text/plain; charset=utf-8')
  }
})

test('another key may be chosen', async () => {
  const other = await startPinecone({ apiKey: 'chosen' })
  expect((await clientOf(other.url, 'chosen')('GET', '/indexes')).status).toBe(200)
  expect((await clientOf(other.url)('GET', '/indexes')).status).toBe(401)
  await other.close()
})

test('the Date header is the clock handed in', async () => {
  pass(Date.UTC(2031, 0, 2, 3, 4, 5) - time)
  expect((await call('GET', '/indexes')).headers.get('date')).toBe('Thu, 02 Jan 2031 03:04:05 GMT')
})

describe('versions', () => {
  test('without the header the oldest answers, which knows no read capacity', async () => {
    const headers = { 'api-key': SANDBOX_API_KEY, 'content-type': 'application/json' }
    sandbox.state.seedIndex({ name: 'movies' })
    const response = await fetch(`${sandbox.url}/indexes/movies`, { headers })
    expect(await response.json()).toHaveProperty('spec', { serverless: { cloud: 'aws', region: 'us-east-1' } })
    const spec = { serverless: { ...DENSE.spec.serverless, read_capacity: { mode: 'OnDemand' } } }
    const body = JSON.stringify({ ...DENSE, spec })
    expect((await fetch(`${sandbox.url}/indexes`, { method: 'POST', headers, body })).status).toBe(422)
  })

  test.each(['2025-01', '2025-10', '2026-04'])('%s is spoken', async (version) => {
    const reply = await call('POST', '/indexes', DENSE, { 'x-pinecone-api-version': version })
    expect(reply).toMatchObject({ status: 201, body: { dimension: 8 } })
  })

  test('what is no date is refused, and says which are spoken', async () => {
    const reply = await call('GET', '/indexes', undefined, { 'x-pinecone-api-version': 'newest' })
    expect(reply).toMatchObject({
      status: 400,
      body: { error: { message: expect.stringContaining('2025-10, 2026-01.alpha, 2026-04, 2026-07.') } }
    })
  })

  test.each<[string, object]>([
    ['2024-07', {}],
    ['2024-10', { tags: { a: '1' } }],
    ['2025-01', { tags: { a: '1' }, vector_type: 'dense' }]
  ])('%s tells what it knows of an index', async (version, known) => {
    sandbox.state.seedIndex({ name: 'movies', dimension: 8, tags: { a: '1' } })
    const { body } = await call('GET', '/indexes/movies', undefined, { 'x-pinecone-api-version': version })
    expect(body).toEqual({
      name: 'movies',
      dimension: 8,
      metric: 'cosine',
      host: expect.any(String),
      status: { ready: true, state: 'Ready' },
      deletion_protection: 'disabled',
      spec: { serverless: { cloud: 'aws', region: 'us-east-1' } },
      ...known
    })
  })
})

describe('routes', () => {
  test.each(['/', '/index', '/indexes/', '/indexes/a/b', '/assistant', '/assistant/indexes', '/assistant/collections'])(
    '%s is nowhere, which is told in the envelope of every refusal',
    async (path) => {
      const error = { code: 'NOT_FOUND', message: `Route GET ${path} not found.` }
      expect(await call('GET', `${path}?a=b`)).toMatchObject({ status: 404, body: { status: 404, error } })
    }
  )

  test.each([
    ['PUT', '/indexes', 'GET, POST'],
    ['POST', '/indexes/a', 'GET, PATCH, DELETE'],
    ['PUT', '/indexes/create-for-model', 'GET, PATCH, DELETE, POST'],
    ['DELETE', '/assistants', 'GET, POST'],
    ['PUT', '/assistant/assistants/a', 'GET, PATCH, DELETE']
  ])('%s %s is not allowed', async (method, path, allowed) => {
    const reply = await call(method, path)
    const error = { code: 'UNIMPLEMENTED', message: `Method not allowed: ${method} ${path}.` }
    expect(reply).toMatchObject({ status: 405, body: { status: 405, error } })
    expect(reply.headers.get('allow')).toBe(allowed)
  })

  test('names are decoded', async () => {
    sandbox.state.seedIndex({ name: 'movies' })
    expect((await call('GET', '/indexes/m%6Fvies')).status).toBe(200)
    expect(sandbox.requests[0]).toMatchObject({ path: '/indexes/m%6Fvies', name: 'movies' })
    expect((await call('GET', '/indexes/a%2Fb')).body).toMatchObject({
      error: { message: 'Index a/b not found.' }
    })
    expect((await call('GET', '/indexes/%E0')).status).toBe(404)
  })
})

test('a body must be JSON, and say so', async () => {
  expect((await call('POST', '/indexes', '{"name":')).body).toMatchObject({
    status: 400,
    error: { message: 'Failed to parse the request body as JSON: line 1 column 8' }
  })
  expect((await call('POST', '/indexes', DENSE, { 'content-type': 'text/plain' })).status).toBe(415)
  expect((await call('PATCH', '/indexes/a')).status).toBe(415)
})

test('every request is recorded, in order, with what became of it', async () => {
  await call('POST', '/indexes', DENSE)
  await call('GET', '/assistant/assistants?limit=3', undefined, { 'User-Agent': 'source_tag=test' })
  await call('POST', '/indexes', 'not json')
  await call('DELETE', '/indexes/nobody')
  await call('GET', '/nowhere')
  expect(sandbox.requests.map((request) => ({ ...request, headers: undefined }))).toEqual([
    { method: 'POST', path: '/indexes', body: DENSE, status: 201, at: time, operation: 'createIndex', name: 'movies' },
    {
      method: 'GET',
      path: '/assistant/assistants?limit=3',
      body: undefined,
      status: 200,
      at: time,
      operation: 'listAssistants',
      name: null
    },
    { method: 'POST', path: '/indexes', body: 'not json', status: 400, at: time, operation: 'createIndex', name: null },
    {
      method: 'DELETE',
      path: '/indexes/nobody',
      body: undefined,
      status: 404,
      at: time,
      operation: 'deleteIndex',
      name: 'nobody'
    },
    { method: 'GET', path: '/nowhere', body: undefined, status: 404, at: time, operation: null, name: null }
  ])
  expect(sandbox.requests[1]?.headers).toMatchObject({ 'api-key': SANDBOX_API_KEY, 'user-agent': 'source_tag=test' })
})

describe('the state', () => {
  test('a snapshot is a copy of everything, untouched by what follows', async () => {
    sandbox.state.seedIndex({ name: 'movies', tags: { a: '1' } })
    sandbox.state.seedAssistant({ name: 'helper', metadata: { a: [1] } })
    sandbox.state.seedCollection('collection')
    const before = sandbox.state.snapshot()
    expect(Object.keys(before.indexes)).toEqual(['movies'])
    expect(Object.keys(before.assistants)).toEqual(['helper'])
    expect(before.collections).toEqual(['collection'])
    await call('PATCH', '/indexes/movies', { tags: { a: '2' } })
    expect(before.indexes['movies']?.tags).toEqual({ a: '1' })
    expect(sandbox.state.snapshot()).not.toEqual(before)
  })

  test.each([
    ['Ready', true],
    ['Initializing', false],
    ['InitializationFailed', false],
    ['ScalingUp', true],
    ['Terminating', false],
    ['Disabled', false]
  ])('an index is seeded as %s', async (state, ready) => {
    sandbox.state.seedIndex({ name: 'movies', status: { state } })
    expect((await call('GET', '/indexes/movies')).body).toMatchObject({ status: { state, ready } })
  })

  test('what is removed is gone at once', async () => {
    sandbox.state.seedIndex({ name: 'movies' })
    sandbox.state.seedAssistant({ name: 'helper', status: 'Failed' })
    expect(sandbox.state.getAssistant('helper')?.status).toBe('Failed')
    sandbox.state.removeIndex('movies')
    sandbox.state.removeAssistant('helper')
    expect((await call('GET', '/indexes/movies')).status).toBe(404)
    expect(sandbox.state.getIndex('movies')).toBeUndefined()
    expect(sandbox.state.listAssistants()).toEqual([])
  })
})

test('closing ends the requests under way', async () => {
  const other = await startPinecone({ faults: [{ operation: '*', kind: 'stall' }], speeds: { latencyMs: 0 } })
  const slow = await startPinecone({ speeds: { latencyMs: 60_000 } })
  const stalled = expect(clientOf(other.url)('GET', '/indexes')).rejects.toThrow()
  const waiting = expect(clientOf(slow.url)('GET', '/indexes')).rejects.toThrow()
  while (other.requests.length + slow.requests.length < 2) await new Promise(setImmediate)
  await Promise.all([other.close(), slow.close(), stalled, waiting])
})

test('nothing that a request waited for keeps the process once it is closed', async () => {
  const server = JSON.stringify(new URL('../../sandbox/pinecone/server.ts', import.meta.url).href)
  const script = `
    const { startPinecone } = await import(${server})
    const slow = await startPinecone({ speeds: { latencyMs: 60_000 } })
    const request = fetch(slow.url).catch(() => console.log('ended'))
    while (slow.requests.length === 0) await new Promise(setImmediate)
    await Promise.all([slow.close(), request])`
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script])
  expect(stdout).toBe('ended\n')
})

test('it runs as it is, under the types stripped by Node', async () => {
  const server = JSON.stringify(new URL('../../sandbox/pinecone/server.ts', import.meta.url).href)
  const script = `const { startPinecone } = await import(${server}); const sandbox = await startPinecone(); await sandbox.close(); console.log('closed')`
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script])
  expect(stdout).toBe('closed\n')
})
