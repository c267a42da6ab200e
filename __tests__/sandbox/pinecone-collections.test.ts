// /collections as 2026-04 publishes it: made of a pod index, seen, deleted.
import { call, pass, sandbox, startEach } from './pinecone.ts'

startEach({ at: Date.UTC(2026, 3, 1, 12) })

const POD = { pod: { environment: 'us-east1-gcp' } }

beforeEach(() => {
  sandbox.state.seedIndex({ name: 'pods', dimension: 8, spec: POD })
  sandbox.state.seedIndex({ name: 'movies' })
})

const create = (body: unknown) => call('POST', '/collections', body)

test('a collection lives: created, described, listed, deleted', async () => {
  expect((await call('GET', '/collections')).body).toEqual({ collections: [] })
  const initializing = { name: 'copy', status: 'Initializing', environment: 'us-east1-gcp' }
  const created = await create({ name: 'copy', source: 'pods' })
  expect(created).toMatchObject({ status: 201 })
  expect(created.body).toEqual(initializing)
  expect((await call('GET', '/collections')).body).toEqual({ collections: [initializing] })
  pass(100)
  const ready = { ...initializing, status: 'Ready', dimension: 8, size: 0, vector_count: 0 }
  expect(await call('GET', '/collections/copy')).toMatchObject({ status: 200, body: ready })
  expect(await call('DELETE', '/collections/copy')).toMatchObject({ status: 202, body: '' })
  expect((await call('GET', '/collections/copy')).body).toMatchObject({ status: 'Terminating' })
  expect((await call('DELETE', '/collections/copy')).status).toBe(202)
  pass(100)
  expect((await call('GET', '/collections/copy')).body).toEqual({
    status: 404,
    error: { code: 'NOT_FOUND', message: 'Collection copy not found.' }
  })
  expect((await create({ name: 'copy', source: 'pods' })).status).toBe(201)
})

test('while it is being made, its index is not deleted; afterwards an index can be made of it', async () => {
  await create({ name: 'copy', source: 'pods' })
  expect((await call('DELETE', '/indexes/pods')).body).toMatchObject({
    status: 412,
    error: { message: expect.stringContaining("pending collections for this index: ['copy']") }
  })
  pass(100)
  expect((await call('DELETE', '/indexes/pods')).status).toBe(202)
  const spec = { pod: { ...POD.pod, source_collection: 'copy' } }
  expect((await call('POST', '/indexes', { name: 'again', dimension: 8, spec })).status).toBe(201)
  await call('DELETE', '/collections/copy')
  pass(100)
  expect((await call('POST', '/indexes', { name: 'third', dimension: 8, spec })).status).toBe(404)
})

test.each<[number, string, unknown]>([
  [422, 'missing field `source`', { name: 'copy' }],
  [422, 'unknown field `index`', { name: 'copy', source: 'pods', index: 'pods' }],
  [400, 'lower case', { name: 'Copy', source: 'pods' }],
  [400, 'made of pod indexes; movies is serverless', { name: 'copy', source: 'movies' }],
  [404, 'Index nobody not found.', { name: 'copy', source: 'nobody' }],
  [409, 'Resource already exists.', { name: 'taken', source: 'pods' }]
])('a create is refused, %i: %s', async (status, message, body) => {
  sandbox.state.seedCollection('taken')
  expect(await create(body)).toMatchObject({ status, body: { error: { message: expect.stringContaining(message) } } })
  expect(sandbox.state.snapshot().collections).toEqual(['taken'])
})

test('an index that is not ready is no source', async () => {
  await call('POST', '/indexes', { name: 'fresh', dimension: 8, spec: POD })
  expect(await create({ name: 'copy', source: 'fresh' })).toMatchObject({ status: 400 })
  pass(100)
  expect(await create({ name: 'copy', source: 'fresh' })).toMatchObject({ status: 201 })
})
