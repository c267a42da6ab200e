// A host for each index: when it answers, to whom, what goes wrong there, and what is recorded of it.
import type { Fault, Sandbox } from '../../sandbox/pinecone/server.ts'
import { request } from 'node:http'
import { clientOf } from '../../sandbox/pinecone/client.ts'
import {
  MONTHLY_READS,
  MONTHLY_TOKENS,
  MONTHLY_WRITES,
  NO_DATA_ROLE,
  SANDBOX_API_KEY,
  startPinecone,
  TOO_MANY_REQUESTS
} from '../../sandbox/pinecone/server.ts'
import { call, DENSE, pass, sandbox, start, startEach, time } from './pinecone.ts'
import { dataCall, dataUrl, index9 } from './pinecone-data.ts'

startEach({ at: Date.UTC(2026, 7, 1, 12), dataPlane: true })

const VECTORS = { vectors: [{ id: 'a', values: [1, 1, 1, 1, 1, 1, 1, 1] }] }

test('without a data plane, hosts look like those of Pinecone', async () => {
  await start({ dataPlane: false })
  await call('POST', '/indexes', DENSE)
  pass(100)
  expect((await call('GET', '/indexes/movies')).body).toMatchObject({
    host: expect.stringMatching(/^movies-.{7}\.svc\.aped-4627-b74a\.pinecone\.io$/)
  })
  sandbox.state.seedRecords('movies', VECTORS.vectors)
  expect(sandbox.state.countRecords('movies')).toBe(1)
})

test('a host lives as long as its index: from ready on, until it is gone', async () => {
  await call('POST', '/indexes', DENSE)
  const { host } = sandbox.state.getTypedIndex('movies')!
  expect(host).toMatch(/^127\.0\.0\.1:\d+$/)
  const data = clientOf(`http://${host}`)
  expect(await data('GET', '/namespaces')).toMatchObject({ status: 503, body: 'no healthy upstream' })
  pass(100)
  expect((await call('GET', '/indexes/movies')).body).toMatchObject({ host })
  expect((await data('POST', '/vectors/upsert', VECTORS)).status).toBe(200)
  await call('DELETE', '/indexes/movies')
  expect((await data('GET', '/namespaces')).status).toBe(503)
  pass(100)
  await expect(data('GET', '/namespaces')).rejects.toThrow('fetch failed')
  expect((await call('GET', '/indexes/movies')).status).toBe(404)
  await expect(data('GET', '/namespaces')).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } })
})

test('an index made anew has another host, and nothing in it', () => {
  sandbox.state.seedIndex({ name: 'movies', dimension: 8 })
  sandbox.state.seedRecords('movies', VECTORS.vectors)
  const before = dataUrl('movies')
  sandbox.state.removeIndex('movies')
  expect(() => sandbox.state.countRecords('movies')).toThrow('The sandbox has no index movies.')
  sandbox.state.seedIndex({ name: 'movies', dimension: 8 })
  expect(dataUrl('movies')).not.toBe(before)
  expect(sandbox.state.countRecords('movies')).toBe(0)
})

test('a host that a seed brings along is not answered here', async () => {
  sandbox.state.seedIndex({ name: 'movies', host: 'movies.evil.example' })
  expect((await call('GET', '/indexes/movies')).body).toMatchObject({ host: 'movies.evil.example' })
})

test('as many ports are open ahead as are asked for', async () => {
  await start({ dataPlane: { ports: 60 } })
  const names = Array.from({ length: 60 }, (_, place) => `i${place}`)
  const hosts = names.map((name) => sandbox.state.seedIndex({ name }).host)
  expect(new Set(hosts).size).toBe(60)
  expect(() => sandbox.state.seedIndex({ name: 'more' })).toThrow('no open port left')
  for (const name of names) expect((await dataCall(name)('GET', '/namespaces')).status).toBe(200)
  expect(sandbox.state.seedIndex({ name: 'more' }).host).toMatch(/^127\.0\.0\.1:/)
})

test('closing closes every port, and ends what is under way', async () => {
  const other: Sandbox = await startPinecone({ dataPlane: true, faults: [{ operation: '*', kind: 'stall' }] })
  const { host } = other.state.seedIndex({ name: 'movies' })
  const stalled = expect(clientOf(`http://${host}`)('GET', '/namespaces')).rejects.toThrow()
  while (other.requests.length === 0) await new Promise(setImmediate)
  await Promise.all([other.close(), stalled])
  await expect(fetch(`http://${host}`)).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } })
})

describe('on a host', () => {
  beforeEach(() => {
    sandbox.state.seedIndex({ name: 'movies', dimension: 8 })
    sandbox.state.seedIndex({ name: 'books', dimension: 8 })
  })

  test('another key is refused before anything else, in plain text', async () => {
    const reply = await clientOf(dataUrl('movies'), 'another')('GET', '/nowhere')
    expect(reply).toMatchObject({ status: 401, body: 'Invalid API Key' })
    expect(reply.headers.get('content-type')).toBe('text/plain; charset=utf-8')
  })

  test('unknown paths, methods, versions and content types', async () => {
    const data = dataCall('movies')
    for (const path of ['/', '/indexes', '/vectors', '/namespaces/a/b', '/records/namespaces/a', '/vectors/upsert/']) {
      expect(await data('GET', path)).toMatchObject({ status: 404, body: { error: { code: 'NOT_FOUND' } } })
    }
    const wrong = await data('DELETE', '/namespaces')
    expect(wrong).toMatchObject({ status: 405, body: { error: { code: 'UNIMPLEMENTED' } } })
    expect(wrong.headers.get('allow')).toBe('GET, POST')
    expect((await dataCall('movies', 'newest')('GET', '/namespaces')).body).toMatchObject({ code: 3 })
    expect((await data('POST', '/query', {}, { 'content-type': 'text/plain' })).status).toBe(400)
    expect((await call('GET', '/namespaces')).status).toBe(404)
  })

  test('each request is recorded among the others, with the host and namespace it was about', async () => {
    const data = dataCall('movies')
    await call('GET', '/indexes')
    await data('POST', '/vectors/upsert', { ...VECTORS, namespace: 'a' })
    await data('GET', '/vectors/fetch?ids=a&namespace=b%20c')
    await data('POST', '/query', { vector: VECTORS.vectors[0]!.values, topK: 1 })
    await data('POST', '/namespaces', { name: 'd' })
    await data('DELETE', '/namespaces/d%2Fe')
    await data('GET', '/namespaces?prefix=d')
    await data('POST', '/vectors/delete', 'x')
    const host = sandbox.state.getIndex('movies')!.host
    const seen = sandbox.requests.map(({ operation, name, namespace, status, host: to }) => [
      operation,
      name,
      namespace,
      status,
      to
    ])
    expect(seen).toEqual([
      ['listIndexes', null, undefined, 200, undefined],
      ['upsertVectors', 'movies', 'a', 200, host],
      ['fetchVectors', 'movies', 'b c', 200, host],
      ['queryVectors', 'movies', '__default__', 200, host],
      ['createNamespace', 'movies', 'd', 200, host],
      ['deleteNamespace', 'movies', 'd/e', 404, host],
      ['listNamespaces', 'movies', null, 200, host],
      ['deleteVectors', 'movies', '__default__', 400, host]
    ])
    expect(sandbox.requests[1]).toMatchObject({ body: { ...VECTORS, namespace: 'a' }, at: time })
  })

  test('a namespace called . or .. is one of its own, to a client that sends it', async () => {
    sandbox.state.seedNamespaces('movies', ['.', '..'])
    const status = await new Promise((resolve, reject) => {
      // Every URL of the WHATWG loses such a part of its path, even encoded.
      const [hostname, port] = sandbox.state.getIndex('movies')!.host.split(':')
      const headers = { 'api-key': SANDBOX_API_KEY }
      request({ hostname, port, method: 'DELETE', path: '/namespaces/%2E%2E', headers }, (response) => {
        response.resume().on('end', () => {
          resolve(response.statusCode)
        })
      })
        .on('error', reject)
        .end()
    })
    expect(status).toBe(200)
    expect(sandbox.state.listNamespaces('movies')).toEqual([{ name: '.', record_count: 0 }])
  })

  test.each<[string, Fault]>([
    ['an operation', { operation: 'upsertVectors', kind: 'answer', status: 500 }],
    ['an index', { operation: '*', name: 'movies', kind: 'answer', status: 500 }],
    ['a namespace', { operation: 'upsertVectors', namespace: 'a', kind: 'answer', status: 500 }]
  ])('a fault takes requests by %s', async (_, fault) => {
    sandbox.fault({ times: 99, ...fault })
    const upsert = async (index: string, namespace: string) =>
      (await dataCall(index)('POST', '/vectors/upsert', { ...VECTORS, namespace })).status
    const taken = [await upsert('movies', 'a'), await upsert('movies', 'b'), await upsert('books', 'a')]
    expect(taken).toEqual([500, fault.namespace === undefined ? 500 : 200, fault.name === undefined ? 500 : 200])
    expect(sandbox.state.countRecords('movies', 'a')).toBe(0)
  })

  test('a write may take effect although its answer is lost', async () => {
    sandbox.fault({ operation: 'upsertVectors', kind: 'reset', after: true })
    await expect(dataCall('movies')('POST', '/vectors/upsert', VECTORS)).rejects.toThrow('fetch failed')
    expect(sandbox.state.countRecords('movies')).toBe(1)
  })

  test.each([
    [
      MONTHLY_WRITES,
      429,
      /^Request failed\. You've reached your write unit limit for the current month \(2000000\)\. .*upgrade your plan\.$/
    ],
    [MONTHLY_READS, 429, /read unit limit for the current month \(1000000\)/],
    [MONTHLY_TOKENS, 429, /embedding token limit for the current month \(5000000\)/],
    [TOO_MANY_REQUESTS, 429, /per second/],
    [NO_DATA_ROLE, 403, /DataPlaneEditor/]
  ])('what a sandbox does not count is armed: %#', async (fault, status, text) => {
    sandbox.fault({ operation: 'upsertVectors', ...fault })
    const reply = await dataCall('movies')('POST', '/vectors/upsert', VECTORS)
    expect([reply.status, JSON.stringify(reply.body).replace(/^"|"$/g, '')]).toEqual([
      status,
      expect.stringMatching(text)
    ])
    expect(sandbox.state.countRecords('movies')).toBe(0)
  })

  test('a stale read sees neither what was written since nor what was deleted', async () => {
    const data = dataCall('movies')
    await data('POST', '/vectors/upsert', VECTORS)
    pass(5_000)
    await data('POST', '/vectors/delete', { ids: ['a'] })
    pass(1_000)
    sandbox.fault({ operation: 'fetchVectors', kind: 'stale', ms: 2_000 })
    expect((await data('GET', '/vectors/fetch?ids=a')).body).toMatchObject({ vectors: { a: { id: 'a' } } })
    expect((await data('GET', '/vectors/fetch?ids=a')).body).toMatchObject({ vectors: {} })
  })

  test('data is copied as of an earlier time, as a backup has it', async () => {
    const index = index9('movies', 'a')
    const values = VECTORS.vectors[0]!.values
    sandbox.state.seedRecords('movies', [{ id: 'always', values }])
    await index.upsert({
      records: [
        { id: 'kept', values, metadata: { v: 1 } },
        { id: 'gone', values }
      ]
    })
    pass(10 * 60_000)
    const asOf = time
    pass(1_000)
    await index.upsert({
      records: [
        { id: 'kept', values, metadata: { v: 2 } },
        { id: 'late', values }
      ]
    })
    await index.deleteOne({ id: 'gone' })
    await index.namespace('late').upsert({ records: [{ id: 'x', values }] })
    pass(14 * 60_000)
    sandbox.state.copyData('movies', 'books', asOf)
    expect(sandbox.state.listNamespaces('books')).toEqual([
      { name: '__default__', record_count: 1 },
      { name: 'a', record_count: 2 }
    ])
    expect(sandbox.state.getRecords('books', 'a')).toEqual([
      { id: 'gone', values },
      { id: 'kept', values, metadata: { v: 1 } }
    ])
    await index9('books', 'a').deleteAll()
    expect(sandbox.state.getRecord('movies', 'kept', 'a')).toMatchObject({ metadata: { v: 2 } })
    sandbox.state.copyData('movies', 'books')
    expect(sandbox.state.countRecords('books')).toBe(4)
  })

  test('seeds may be of any number, and what is seeded is what would be written', async () => {
    const values = VECTORS.vectors[0]!.values
    sandbox.state.seedRecords(
      'movies',
      Array.from({ length: 3_000 }, (_, place) => ({ id: `v${place}`, values })),
      'many'
    )
    sandbox.state.seedNamespaces('movies', [{ name: 'made', schema: { fields: { a: { filterable: true } } } }, 'many'])
    expect(sandbox.state.countRecords('movies', 'many')).toBe(3_000)
    expect(() => {
      sandbox.state.seedRecords('movies', [{ id: 'a', values: [1] }])
    }).toThrow('Vector dimension 1 does not match')
    expect((await dataCall('movies')('GET', '/namespaces')).body).toMatchObject({
      namespaces: [
        { name: 'made', schema: { fields: { a: { filterable: true } } } },
        { name: 'many', record_count: 3_000 }
      ]
    })
    sandbox.state.removeNamespace('movies', 'many')
    expect(sandbox.state.listNamespaces('movies')).toHaveLength(1)
  })

  test('of a large upsert, what is recorded shares its numbers with what is stored', async () => {
    sandbox.state.seedIndex({ name: 'large', dimension: 1_536 })
    const vectors = Array.from({ length: 60 }, (_, place) => ({
      id: `v${place}`,
      values: Array.from({ length: 1_536 }, (__, at) => Math.fround(Math.sin(place + at)))
    }))
    expect((await dataCall('large')('POST', '/vectors/upsert', { vectors })).status).toBe(200)
    const { body } = sandbox.requests[0] as unknown as { body: { vectors: { id: string; values: Float32Array }[] } }
    expect(body.vectors.map(({ id, values }) => [id, values.constructor])).toEqual(
      vectors.map(({ id }) => [id, Float32Array])
    )
    expect([...body.vectors[7]!.values]).toEqual(vectors[7]!.values)
  })
})
