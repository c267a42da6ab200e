// Namespaces on an index's own host: as SDK 9.0.0 makes, lists and deletes them, and what is refused.
import { pass, sandbox, start, startEach } from './pinecone.ts'
import { dataCall, index8, index9 } from './pinecone-data.ts'

startEach({ at: Date.UTC(2026, 7, 1, 12), dataPlane: true })

const SCHEMA = { fields: { sku: { filterable: true } } }

beforeEach(() => {
  sandbox.state.seedIndex({ name: 'docs', dimension: 2, metric: 'cosine' })
})

test('SDK 9.0.0 creates, describes, lists and deletes them', async () => {
  const index = index9('docs')
  expect(await index.createNamespace({ name: 'pr-1', schema: SCHEMA })).toMatchObject({
    name: 'pr-1',
    recordCount: '0',
    schema: SCHEMA
  })
  await index.namespace('pr-1').upsert({ records: [{ id: 'a', values: [1, 2] }] })
  expect(await index.describeNamespace('pr-1')).toMatchObject({ name: 'pr-1', recordCount: '1', schema: SCHEMA })
  expect(await index.listNamespaces()).toMatchObject({
    namespaces: [{ name: 'pr-1', recordCount: '1' }],
    totalCount: 1
  })
  await index.deleteNamespace('pr-1')
  await expect(index.describeNamespace('pr-1')).rejects.toMatchObject({ name: 'PineconeNotFoundError' })
  expect(await index.listNamespaces()).toMatchObject({ namespaces: [], totalCount: 0 })
  expect((await index.namespace('pr-1').fetch({ ids: ['a'] })).records).toEqual({})
})

test('to SDK 8.2.0 the number of records is a number', async () => {
  await index8('docs')
    .namespace('a')
    .upsert({ records: [{ id: 'a', values: [1, 2] }] })
  expect(await index8('docs').describeNamespace('a')).toMatchObject({ name: 'a', recordCount: 1 })
})

test('writing makes one, the default one always exists, and neither can be made again', async () => {
  const call = dataCall('docs')
  expect((await call('GET', '/namespaces/__default__')).body).toEqual({ name: '__default__', record_count: 0 })
  expect((await call('GET', '/namespaces')).body).toEqual({ namespaces: [], total_count: 0 })
  await call('POST', '/vectors/upsert', { vectors: [{ id: 'a', values: [1, 1] }] })
  await call('POST', '/vectors/upsert', { vectors: [{ id: 'b', values: [1, 1] }], namespace: 'x' })
  await call('POST', '/vectors/upsert', { vectors: [{ id: 'c', values: [1, 1] }], namespace: '__default__' })
  expect((await call('GET', '/namespaces')).body).toEqual({
    namespaces: [
      { name: '__default__', record_count: 2 },
      { name: 'x', record_count: 1 }
    ],
    total_count: 2
  })
  expect(await call('POST', '/namespaces', { name: 'x' })).toMatchObject({
    status: 409,
    body: { code: 6, message: 'Namespace "x" already exists', details: [] }
  })
  expect((await call('POST', '/namespaces', { name: '__default__' })).status).toBe(400)
})

test('they are listed sorted, by prefix and by pages', async () => {
  sandbox.state.seedNamespaces('docs', ['gha-12-pr-1-a', 'b', 'gha-1-pr-1-a', 'gha-12-pr-2-a', 'B', '~'])
  const call = dataCall('docs')
  const names = async (query: string) => {
    const { namespaces, pagination, total_count } = (await call('GET', `/namespaces${query}`)).body as {
      namespaces: { name: string }[]
      pagination?: { next: string }
      total_count: number
    }
    return { names: namespaces.map(({ name }) => name), next: pagination?.next, total: total_count }
  }
  expect((await names('')).names).toEqual(['B', 'b', 'gha-1-pr-1-a', 'gha-12-pr-1-a', 'gha-12-pr-2-a', '~'])
  const first = await names('?prefix=gha-12-&limit=1')
  expect(first).toEqual({ names: ['gha-12-pr-1-a'], next: expect.any(String), total: 2 })
  const second = await names(`?prefix=gha-12-&limit=1&paginationToken=${encodeURIComponent(first.next!)}`)
  expect(second).toEqual({ names: ['gha-12-pr-2-a'], next: undefined, total: 2 })
  for (const query of ['?limit=0', '?limit=101', '?limit=x', '?paginationToken=x']) {
    expect((await call('GET', `/namespaces${query}`)).status).toBe(400)
  }
})

test('250 pages of tenants are seeded and paged through', async () => {
  const tenants = Array.from({ length: 25_000 }, (_, place) => `tenant-${String(place).padStart(5, '0')}`)
  sandbox.state.seedNamespaces('docs', tenants)
  const call = dataCall('docs')
  const seen: string[] = []
  let token = ''
  do {
    const { body } = await call(
      'GET',
      `/namespaces${token === '' ? '' : `?paginationToken=${encodeURIComponent(token)}`}`
    )
    const { namespaces, pagination } = body as { namespaces: { name: string }[]; pagination?: { next: string } }
    seen.push(...namespaces.map(({ name }) => name))
    token = pagination?.next ?? ''
  } while (token !== '')
  expect(seen).toEqual(tenants)
  expect(sandbox.requests).toHaveLength(250)
})

test('their names are ASCII of 1 to 512 characters, encoded in paths', async () => {
  const call = dataCall('docs')
  for (const name of ['a/b c?d', '%2E', 'x'.repeat(512)]) {
    expect((await call('POST', '/namespaces', { name })).status).toBe(200)
    expect((await call('GET', `/namespaces/${encodeURIComponent(name)}`)).body).toMatchObject({ name })
    expect((await call('DELETE', `/namespaces/${encodeURIComponent(name)}`)).body).toEqual({})
  }
  for (const name of ['', 'å', 'a\0', 'x'.repeat(513), 3, undefined]) {
    expect((await call('POST', '/namespaces', { name })).status).toBe(400)
  }
  expect((await call('GET', '/namespaces/')).status).toBe(404)
})

test.each([
  [{ fields: { a: { filterable: false } } }, 'schema.fields.a: only filterable: true is allowed'],
  [{ fields: { a: { filterable: true, type: 'x' } } }, 'schema.fields.a: only filterable: true is allowed'],
  [{ fields: [] }, 'schema must have fields'],
  [{ fields: {}, more: 1 }, 'schema: Unknown field: more']
])('a schema like %j is refused', async (schema, message) => {
  const reply = await dataCall('docs')('POST', '/namespaces', { name: 'a', schema })
  expect(reply).toMatchObject({ status: 400, body: { code: 3, message } })
})

test('an alias takes its name, leads to its namespace, and keeps that from being deleted', async () => {
  sandbox.state.seedRecords('docs', [{ id: 'a', values: [1, 2] }], 'blue')
  sandbox.state.seedNamespaceAlias('docs', 'live', 'blue')
  const call = dataCall('docs')
  expect(await call('POST', '/namespaces', { name: 'live' })).toMatchObject({
    status: 409,
    body: { message: 'Namespace name "live" is in use by an alias' }
  })
  expect((await index9('docs', 'live').fetch({ ids: ['a'] })).records).toMatchObject({ a: { values: [1, 2] } })
  expect((await call('DELETE', '/namespaces/blue')).status).toBe(400)
  expect((await call('DELETE', '/namespaces/live')).status).toBe(400)
})

test('pods have no namespaces to manage', async () => {
  sandbox.state.seedIndex({ name: 'pods', dimension: 2, spec: { pod: { environment: 'us-east1-gcp' } } })
  const call = dataCall('pods')
  for (const [method, path] of [
    ['GET', ''],
    ['POST', ''],
    ['GET', '/a'],
    ['DELETE', '/a']
  ] as const) {
    const reply = await call(method, `/namespaces${path}`, method === 'POST' ? { name: 'a' } : undefined)
    expect(reply).toMatchObject({ status: 400, body: { code: 3 } })
  }
  await call('POST', '/vectors/upsert', { vectors: [{ id: 'a', values: [1, 1] }], namespace: 'x' })
  expect((await call('POST', '/describe_index_stats', {})).body).toMatchObject({
    namespaces: { x: { vectorCount: 1 } }
  })
})

test.each([
  ['starter', 100],
  ['builder', 1_000]
] as const)('on the plan %s an index has %i, made in either way', async (plan, maximum) => {
  await start({ plan })
  sandbox.state.seedIndex({ name: 'docs', dimension: 2 })
  const call = dataCall('docs')
  sandbox.state.seedNamespaces(
    'docs',
    Array.from({ length: maximum - 1 }, (_, place) => `n${place}`)
  )
  const vectors = [{ id: 'a', values: [1, 1] }]
  expect((await call('POST', '/vectors/upsert', { vectors })).status).toBe(200)
  expect((await call('POST', '/namespaces', { name: 'last' })).status).toBe(200)
  const refused = {
    status: 403,
    body: { code: 7, message: expect.stringContaining(`max namespaces allowed in index docs (${maximum})`) }
  }
  expect(await call('POST', '/namespaces', { name: 'more' })).toMatchObject(refused)
  expect(await call('POST', '/vectors/upsert', { vectors, namespace: 'more' })).toMatchObject(refused)
  await call('DELETE', '/namespaces/last')
  expect((await call('POST', '/namespaces', { name: 'more' })).status).toBe(200)
})

test('a stale read shows one that was deleted since, and not yet one that was made', async () => {
  sandbox.state.seedNamespaces('docs', ['old'])
  pass(10_000)
  const call = dataCall('docs')
  await call('DELETE', '/namespaces/old')
  await call('POST', '/namespaces', { name: 'new' })
  pass(1_000)
  sandbox.fault({ operation: 'listNamespaces', kind: 'stale', ms: 5_000 })
  expect((await call('GET', '/namespaces')).body).toMatchObject({ namespaces: [{ name: 'old' }], total_count: 1 })
  expect((await call('GET', '/namespaces')).body).toMatchObject({ namespaces: [{ name: 'new' }], total_count: 1 })
})
