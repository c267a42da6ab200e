// Documents of a typed index: what SDK 9.0.0 writes, reads, finds and changes, and what is refused.
import { sandbox, startEach } from './pinecone.ts'
import { dataCall, index9 } from './pinecone-data.ts'

startEach({ at: Date.UTC(2026, 7, 1, 12), version: '2026-07', dataPlane: true })

const SCHEMA = {
  fields: {
    dense: { type: 'dense_vector', dimension: 2, metric: 'dotproduct' },
    sparse: { type: 'sparse_vector' },
    title: { type: 'string', full_text_search: {} },
    body: { type: 'string', full_text_search: {} }
  }
} as const

const SHOE = { _id: 'shoe', title: 'Trail shoe', body: 'A shoe for wet trails', dense: [1, 0.1], price: 90 }
const BOOT = {
  _id: 'boot',
  title: 'Snow boot',
  body: 'Warm, dry',
  sparse: { indices: [3, 9], values: [1, 0.5] },
  price: 140
}
const CAP = { _id: 'cap', title: 'Cap', dense: [0, 1], tags: ['sun', 'wool'] }

beforeEach(() => {
  sandbox.state.seedIndex({ name: 'shop', schema: SCHEMA })
})

test('what it upserts, it fetches as it was, and lists', async () => {
  const { documents } = index9('shop', 'en')
  expect(await documents.upsert({ documents: [SHOE, BOOT, CAP] })).toEqual({ upsertedCount: 3 })
  expect(sandbox.requests.at(-1)).toMatchObject({
    operation: 'upsertDocuments',
    status: 202,
    namespace: 'en',
    name: 'shop'
  })
  expect(await documents.fetch({ ids: ['shoe', 'boot', 'nobody'] })).toEqual({
    documents: { shoe: SHOE, boot: BOOT },
    namespace: 'en',
    usage: { readUnits: 1 }
  })
  expect((await documents.fetch({ ids: ['cap'], includeFields: ['title'] })).documents).toEqual({
    cap: { _id: 'cap', title: 'Cap' }
  })
  const first = await documents.fetch({ filter: { price: { $exists: true } }, limit: 1 })
  expect(Object.keys(first.documents)).toEqual(['boot'])
  const paginationToken = first.pagination!.next
  const second = await documents.fetch({ filter: { price: { $exists: true } }, limit: 1, paginationToken })
  expect(second.documents).toEqual({ shoe: SHOE })
  expect((await documents.list({ prefix: 'c' })).documents).toEqual([{ _id: 'cap' }])
  expect(sandbox.state.getRecords('shop', 'en')).toEqual([BOOT, CAP, SHOE])
})

test('it finds them by a dense vector, by a sparse one, and by words', async () => {
  sandbox.state.seedRecords('shop', [SHOE, BOOT, CAP])
  const { documents } = index9('shop')
  const ids = async (clause: Parameters<typeof documents.search>[0]['scoreBy'][number], filter?: object) => {
    const { matches } = await documents.search({ scoreBy: [clause], topK: 5, ...(filter && { filter }) })
    return matches.map(({ _id }) => _id)
  }
  expect(await ids({ type: 'dense_vector', fields: ['dense'], values: [0, 2] })).toEqual(['cap', 'shoe'])
  expect(await ids({ type: 'sparse_vector', fields: ['sparse'], sparseValues: { indices: [9], values: [1] } })).toEqual(
    ['boot']
  )
  expect(await ids({ type: 'text', fields: ['title', 'body'], query: 'warm trail' })).toEqual(['boot', 'shoe'])
  expect(await ids({ type: 'text', fields: ['title'], query: 'warm' })).toEqual([])
  expect(await ids({ type: 'query_string', query: 'title:(boot cap) trails' })).toEqual(
    expect.arrayContaining(['boot', 'cap', 'shoe'])
  )
  const any = { type: 'text', fields: ['title', 'body'], query: 'shoe boot cap' }
  expect(await ids(any, { price: { $lt: 100 } })).toEqual(['shoe'])
  expect(await ids(any, { body: { $match_phrase: 'wet trails' } })).toEqual(['shoe'])
  expect(await ids(any, { body: { $match_all: 'dry warm' } })).toEqual(['boot'])
  expect(await ids(any, { body: { $match_any: 'dry trails' } })).toHaveLength(2)
  const { matches } = await documents.search({ scoreBy: [any], topK: 1, includeFields: ['*'], filter: { tags: 'sun' } })
  expect(matches).toEqual([{ ...CAP, _score: expect.any(Number) }])
})

test('it changes and deletes them, by their ids or by what they have', async () => {
  sandbox.state.seedRecords('shop', [SHOE, BOOT, CAP])
  const { documents } = index9('shop')
  await documents.update({
    documents: [
      { _id: 'shoe', price: 80, _remove_fields: ['dense', 'body'] },
      { _id: 'nobody', price: 1 }
    ]
  })
  expect(sandbox.state.getRecord('shop', 'shoe')).toEqual({ _id: 'shoe', title: 'Trail shoe', price: 80 })
  expect(
    await documents.update({ filter: { price: { $gt: 0 } }, setFields: { sale: true }, removeFields: ['price'] })
  ).toEqual({
    matchedRecords: 2
  })
  expect(sandbox.state.getRecord('shop', 'boot')).toMatchObject({ sale: true })
  expect(sandbox.state.getRecord('shop', 'boot')).not.toHaveProperty('price')
  await documents.delete({ ids: ['cap'] })
  expect(await documents.delete({ filter: { title: 'Snow boot' } })).toEqual({ matchedRecords: 1 })
  expect(sandbox.state.getRecords('shop').map((document) => '_id' in document && document['_id'])).toEqual(['shoe'])
  await documents.delete({ deleteAll: true })
  expect(sandbox.state.countRecords('shop')).toBe(0)
})

const upsert = (documents: unknown) =>
  dataCall('shop', '2026-07')('POST', '/namespaces/en/documents/upsert', { documents })

test.each([
  [{ title: 'x' }, 'Document _id must be a non-empty string'],
  [{ _id: 'a' }, "Document 'a' must have at least one field of the index schema"],
  [{ _id: 'a', price: 1 }, "Document 'a' must have at least one field of the index schema"],
  [{ _id: 'a', dense: [1] }, 'Vector dimension 1 does not match the dimension of the index 2'],
  [{ _id: 'a', sparse: [1] }, 'sparse: expected an object of indices and values'],
  [{ _id: 'a', title: 1 }, "Field 'title' must be a string"],
  [{ _id: 'a', title: 'x'.repeat(102_401) }, "Field 'title' must be at most 102400 bytes"],
  [{ _id: 'a', title: 'x', extra: { a: 1 } }, `got '{"a":1}' for field 'extra'`],
  [{ _id: 'a', title: 'x', _mine: 1 }, "Field name '_mine' is reserved"],
  [{ _id: 'a', title: 'x', extra: 'y'.repeat(40_960) }, 'which exceeds the limit of 40960 bytes'],
  ['a', 'Each document must be a JSON object']
])('a document is refused, and all beside it: %#', async (document, message) => {
  expect(await upsert([SHOE, document])).toMatchObject({
    status: 400,
    body: { status: 400, error: { code: 'INVALID_ARGUMENT', message: expect.stringContaining(message) } }
  })
  expect(sandbox.state.countRecords('shop')).toBe(0)
})

test('limits of a request: 1,000 documents and 2 MB; a long text is no metadata', async () => {
  const many = Array.from({ length: 1_001 }, (_, place) => ({ _id: `d${place}`, title: 'x' }))
  expect((await upsert(many)).body).toMatchObject({
    error: { message: 'Number of documents must be at most 1000 a request, got 1001' }
  })
  expect((await upsert(many.slice(1))).status).toBe(202)
  expect((await upsert([])).status).toBe(400)
  expect((await upsert([{ _id: 'a', title: 'x'.repeat(100_000) }])).status).toBe(202)
  const large = Array.from({ length: 30 }, (_, place) => ({ _id: `l${place}`, title: 'x'.repeat(90_000) }))
  expect(await upsert(large)).toMatchObject({ status: 413, body: { error: { code: 'PAYLOAD_TOO_LARGE' } } })
})

test.each([
  [[{ type: 'dense_vector', values: [1, 1] }], 'exactly one of field and fields must be given'],
  [[{ type: 'dense_vector', fields: ['title'], values: [1, 1] }], 'must name exactly one field of that type'],
  [[{ type: 'text', fields: ['dense'], query: 'x' }], "field 'dense' has no full-text search"],
  [[{ type: 'text', fields: ['title'], query: ' ' }], 'query must not be empty'],
  [[{ type: 'query_string', fields: ['title'], query: 'x' }], 'query_string takes neither field nor fields'],
  [[{ type: 'magic' }], 'score_by.type must be one of'],
  [
    [
      { type: 'text', fields: ['title'], query: 'x' },
      { type: 'dense_vector', fields: ['dense'], values: [1, 1] }
    ],
    'must stand alone'
  ]
])('a search is refused: %#', async (score_by, message) => {
  const reply = await dataCall('shop', '2026-07')('POST', '/namespaces/en/documents/search', { score_by, top_k: 1 })
  expect(reply).toMatchObject({ status: 400, body: { error: { message: expect.stringContaining(message) } } })
})

test('documents are of 2026-07 and of indexes that have a schema; vectors are of the others', async () => {
  expect((await dataCall('shop', '2026-04')('POST', '/namespaces/en/documents/fetch', { ids: ['a'] })).status).toBe(404)
  expect((await dataCall('shop', '2026-07')('POST', '/vectors/upsert', { vectors: [{ id: 'a' }] })).body).toMatchObject(
    {
      code: 3,
      message: 'Index shop has a document schema: use the document operations.'
    }
  )
  sandbox.state.seedIndex({
    name: 'movies',
    schema: { fields: { _values: { type: 'dense_vector', dimension: 2, metric: 'cosine' } } }
  })
  const reply = await dataCall('movies', '2026-07')('POST', '/namespaces/en/documents/fetch', { ids: ['a'] })
  expect(reply.body).toMatchObject({
    error: { message: 'Index movies has no document schema: use the vector or record operations.' }
  })
  await index9('movies').upsert({ records: [{ id: 'a', values: [1, 1] }] })
  expect(sandbox.state.countRecords('movies')).toBe(1)
})
