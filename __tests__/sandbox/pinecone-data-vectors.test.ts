// Vectors on an index's own host: what Pinecone's SDKs write, read and find, and what is refused.
import { pass, sandbox, startEach } from './pinecone.ts'
import { dataCall, index8, index9 } from './pinecone-data.ts'

startEach({ at: Date.UTC(2026, 7, 1, 12), dataPlane: true })

beforeEach(() => {
  sandbox.state.seedIndex({ name: 'movies', dimension: 3, metric: 'cosine' })
})

const A = { id: 'a', values: [0.1, 0.2, 0.3], metadata: { genre: 'drama', year: 2019, tags: ['x', 'y'] } }
const B = { id: 'b', values: [0.3, -0.2, 0.1], metadata: { genre: 'comedy', year: 2020, seen: true } }
const C = { id: 'c', values: [1, 2, 3.5] }

describe.each([
  ['8.2.0', index8],
  ['9.0.0', index9]
])('SDK %s', (_, indexOf) => {
  test('what it upserts, it fetches as it was, and finds', async () => {
    const index = indexOf('movies')
    await index.upsert({ records: [A, B, C] })
    expect(await index.fetch({ ids: ['a', 'c', 'nobody'] })).toEqual({
      records: { a: A, c: C },
      namespace: '__default__',
      usage: { readUnits: 1 }
    })
    const { matches } = await index.query({
      vector: [0.1, 0.2, 0.3],
      topK: 2,
      includeMetadata: true,
      includeValues: true
    })
    expect(matches).toMatchObject([
      { ...A, score: expect.closeTo(1, 5) },
      { ...C, score: expect.closeTo(0.9974, 4) }
    ])
    expect((await index.query({ id: 'b', topK: 1 })).matches).toEqual([
      { id: 'b', values: [], score: expect.closeTo(1, 5) }
    ])
  })

  test('it filters, updates, lists, counts and deletes', async () => {
    const index = indexOf('movies', 'films')
    await index.upsert({ records: [A, B, C] })
    const found = await index.query({ vector: [1, 1, 1], topK: 9, filter: { year: { $gte: 2020 } } })
    expect(found.matches.map(({ id }) => id)).toEqual(['b'])
    await index.update({ id: 'b', metadata: { year: 2021 }, values: [1, 1, 1] })
    expect(sandbox.state.getRecord('movies', 'b', 'films')).toEqual({
      id: 'b',
      values: [1, 1, 1],
      metadata: { ...B.metadata, year: 2021 }
    })
    const first = await index.listPaginated({ limit: 2 })
    expect(first.vectors).toEqual([{ id: 'a' }, { id: 'b' }])
    const rest = await index.listPaginated({ limit: 2, paginationToken: first.pagination!.next! })
    expect(rest).toMatchObject({ vectors: [{ id: 'c' }], namespace: 'films' })
    expect(rest.pagination).toBeUndefined()
    expect((await index.listPaginated({ prefix: 'b' })).vectors).toEqual([{ id: 'b' }])
    expect(await index.describeIndexStats()).toMatchObject({
      namespaces: { films: { recordCount: 3 } },
      dimension: 3,
      totalRecordCount: 3
    })
    await index.deleteOne({ id: 'a' })
    await index.deleteMany({ filter: { genre: 'comedy' } })
    expect(sandbox.state.getRecords('movies', 'films')).toEqual([C])
    await index.deleteAll()
    expect(sandbox.state.countRecords('movies')).toBe(0)
    expect(sandbox.state.listNamespaces('movies')).toEqual([{ name: 'films', record_count: 0 }])
  })

  test('refusals reach it with their texts', async () => {
    const index = indexOf('movies')
    await expect(index.upsert({ records: [{ id: 'a', values: [1, 2] }] })).rejects.toMatchObject({
      name: 'PineconeBadRequestError',
      message: expect.stringContaining('Vector dimension 2 does not match the dimension of the index 3')
    })
  })
})

test('records are fetched and changed by their metadata', async () => {
  const index = index9('movies')
  sandbox.state.seedRecords('movies', [A, B, C])
  const fetched = await index.fetchByMetadata({ filter: { genre: { $in: ['drama', 'comedy'] } }, limit: 1 })
  expect(fetched.records).toEqual({ a: A })
  const call = dataCall('movies')
  const patch = { filter: { genre: 'drama' }, setMetadata: { old: true } }
  expect((await call('POST', '/vectors/update', { ...patch, dryRun: true })).body).toEqual({ matchedRecords: 1 })
  expect(sandbox.state.getRecord('movies', 'a')).toEqual(A)
  expect((await call('POST', '/vectors/update', patch)).body).toEqual({ matchedRecords: 1 })
  expect(sandbox.state.getRecord('movies', 'a')).toEqual({ ...A, metadata: { ...A.metadata, old: true } })
})

test('sparse and hybrid vectors go where they can, and are found by what they share', async () => {
  sandbox.state.seedIndex({ name: 'words', vector_type: 'sparse', metric: 'dotproduct' })
  sandbox.state.seedIndex({ name: 'both', dimension: 2, metric: 'dotproduct' })
  const sparse = { indices: [7, 4_000_000_000], values: [0.5, 2] }
  const words = index9('words')
  await words.upsert({
    records: [
      { id: 'a', sparseValues: sparse },
      { id: 'b', sparseValues: { indices: [8], values: [1] } }
    ]
  })
  expect((await words.fetch({ ids: ['a'] })).records['a']).toMatchObject({ id: 'a', sparseValues: sparse })
  // SDK 9.0.0 queries with sparse values only beside dense ones.
  const query = { sparseVector: { indices: [7], values: [3] }, topK: 5, includeValues: true }
  const { body } = await dataCall('words')('POST', '/query', query)
  expect(body).toMatchObject({ matches: [{ id: 'a', score: 1.5, sparseValues: sparse }] })
  const both = index8('both')
  await both.upsert({
    records: [
      { id: 'a', values: [1, 2], sparseValues: sparse },
      { id: 'b', values: [2, 2] }
    ]
  })
  const hybrid = await both.query({ vector: [1, 1], sparseVector: { indices: [7], values: [4] }, topK: 5 })
  expect(hybrid.matches.map(({ id, score }) => [id, score])).toEqual([
    ['a', 5],
    ['b', 4]
  ])
})

test('euclidean distance is told squared, the nearest first', async () => {
  sandbox.state.seedIndex({ name: 'places', dimension: 2, metric: 'euclidean' })
  sandbox.state.seedRecords('places', [
    { id: 'far', values: [3, 4] },
    { id: 'near', values: [1, 0] }
  ])
  const { matches } = await index9('places').query({ vector: [0.5, 0], topK: 2 })
  expect(matches.map(({ id, score }) => [id, score])).toEqual([
    ['near', 0.25],
    ['far', 22.25]
  ])
})

describe('filters', () => {
  beforeEach(() => {
    sandbox.state.seedRecords('movies', [A, B, C])
  })

  async function ids(filter: unknown): Promise<unknown> {
    const { status, body } = await dataCall('movies')('POST', '/query', { vector: [1, 1, 1], topK: 10, filter })
    const { matches, message } = body as { matches?: { id: string }[]; message?: string }
    return status === 200 ? matches!.map(({ id }) => id).sort() : message
  }

  test.each([
    [{}, ['a', 'b', 'c']],
    [{ genre: 'drama' }, ['a']],
    [{ genre: { $eq: 'drama' } }, ['a']],
    [{ genre: { $ne: 'drama' } }, ['b', 'c']],
    [{ year: { $in: [2018, 2020] } }, ['b']],
    [{ year: { $nin: [2018, 2020] } }, ['a', 'c']],
    [{ year: { $gt: 2019 } }, ['b']],
    [{ year: { $gte: 2019, $lt: 2020 } }, ['a']],
    [{ year: { $lte: 2019 } }, ['a']],
    [{ seen: true }, ['b']],
    [{ seen: { $exists: false } }, ['a', 'c']],
    [{ seen: { $exists: true } }, ['b']],
    [{ tags: 'y' }, ['a']],
    [{ tags: { $in: ['z', 'x'] } }, ['a']],
    [{ $and: [{ genre: 'drama' }, { year: 2020 }] }, []],
    [{ $or: [{ genre: 'drama' }, { year: 2020 }] }, ['a', 'b']],
    [{ constructor: { $exists: true } }, []],
    [{ $not: [] }, '$not is not a valid operator'],
    [{ year: { $near: 1 } }, '$near is not a valid operator'],
    [{ year: { $gt: 'x' } }, 'the $gt operator must be followed by a number, got "x" instead'],
    [{ year: { $in: 1 } }, 'the $in operator must be followed by a list'],
    [{ genre: { $match_all: 'x' } }, '$match_all is only supported in search'],
    [[], 'filter: expected an object']
  ])('%j', async (filter, expected) => {
    expect(await ids(filter)).toEqual(expected)
  })
})

describe('an upsert is refused whole', () => {
  const rest = { id: 'z', values: [1, 1, 1] }

  test.each([
    [{ id: 'å', values: [1, 1, 1] }, "Vector ID must be ASCII, but got 'å'"],
    [{ id: 'a\0', values: [1, 1, 1] }, 'Vector ID must be ASCII'],
    [{ id: '', values: [1, 1, 1] }, 'Vector ID must be a non-empty string'],
    [{ id: 'x'.repeat(513), values: [1, 1, 1] }, 'Vector ID must be at most 512 characters long'],
    [{ id: 'a' }, 'Vector dimension 0 does not match the dimension of the index 3'],
    [{ id: 'a', values: [0, 0, 0] }, 'Dense vectors must contain at least one non-zero value.'],
    [{ id: 'a', values: [1, 'x', 1] }, 'values: expected a list of numbers'],
    [{ id: 'a', values: [1e39, 1, 1] }, 'values: 1e+39 is no 32-bit float'],
    [
      { id: 'a', values: [1, 1, 1], sparseValues: { indices: [1], values: [1] } },
      'Index configuration does not support sparse values'
    ],
    [
      { ...rest, metadata: { x: null } },
      "Metadata value must be a string, number, boolean or list of strings, got 'null' for field 'x'"
    ],
    [{ ...rest, metadata: { x: { y: 1 } } }, `got '{"y":1}' for field 'x'`],
    [{ ...rest, metadata: { x: [1, 2] } }, "got '[1,2]' for field 'x'"],
    [{ ...rest, metadata: { $x: 1 } }, "Metadata key must not start with '$', got '$x'"],
    [
      { ...rest, metadata: { x: 'y'.repeat(40_960) } },
      'Metadata size is 40968 bytes, which exceeds the limit of 40960 bytes per vector'
    ],
    [{ ...rest, colour: 1 }, 'vectors: Unknown field: colour']
  ])('%#', async (vector, message) => {
    const reply = await dataCall('movies')('POST', '/vectors/upsert', { vectors: [rest, vector] })
    expect(reply).toMatchObject({
      status: 400,
      body: { code: 3, message: expect.stringContaining(message), details: [] }
    })
    expect(sandbox.state.countRecords('movies')).toBe(0)
    expect(sandbox.state.listNamespaces('movies')).toEqual([])
  })

  test.each([
    [{ indices: [1, 2], values: [1] }, 'must have the same length'],
    [{ indices: [], values: [] }, 'Sparse vector must contain at least one value'],
    [{ indices: [1, 1], values: [1, 2] }, 'must be unique'],
    [{ indices: [-1], values: [1] }, 'unsigned 32-bit integers'],
    [
      { indices: Array.from({ length: 2_049 }, (_, index) => index), values: Array(2_049).fill(1) },
      'at most 2048 values'
    ]
  ])('sparse values %#', async (sparseValues, message) => {
    sandbox.state.seedIndex({ name: 'words', vector_type: 'sparse', metric: 'dotproduct' })
    const reply = await dataCall('words')('POST', '/vectors/upsert', { vectors: [{ id: 'a', sparseValues }] })
    expect(reply).toMatchObject({ status: 400, body: { message: expect.stringContaining(message) } })
  })
})

test('limits of a request: 1,000 vectors, 2 MB, 1,000 ids, an URL of 8 KB', async () => {
  const call = dataCall('movies')
  const vectors = Array.from({ length: 1_001 }, (_, place) => ({ id: `v${place}`, values: [1, 1, 1] }))
  expect((await call('POST', '/vectors/upsert', { vectors })).body).toMatchObject({
    code: 3,
    message: 'Number of vectors must be at most 1000 a request, got 1001'
  })
  expect((await call('POST', '/vectors/upsert', { vectors: vectors.slice(1) })).body).toEqual({ upsertedCount: 1_000 })
  expect((await call('POST', '/vectors/upsert', { vectors: [] })).status).toBe(400)
  const large = { vectors: [{ id: 'a', values: [1, 1, 1], metadata: { text: 'x'.repeat(2_097_152) } }] }
  expect(await call('POST', '/vectors/upsert', large)).toMatchObject({
    status: 413,
    body: {
      code: 11,
      message: expect.stringMatching(/^Error, message length too large: found \d+ bytes, the limit is: 2097152 bytes$/)
    }
  })
  const ids = (count: number, of: number) => Array.from({ length: count }, () => `ids=${'x'.repeat(of)}`).join('&')
  expect((await call('GET', `/vectors/fetch?${ids(15, 512)}`)).status).toBe(200)
  const tooLong = await call('GET', `/vectors/fetch?${ids(32, 512)}`)
  expect(tooLong).toMatchObject({ status: 414, body: 'URI Too Long' })
  expect((await call('GET', '/vectors/fetch')).body).toMatchObject({ message: 'ids must be a non-empty list' })
  expect((await call('POST', '/vectors/delete', { ids: Array(1_001).fill('a') })).status).toBe(400)
  expect((await call('POST', '/query', { vector: [1, 1, 1], topK: 10_001 })).status).toBe(400)
  expect((await call('GET', '/vectors/list?limit=101')).status).toBe(400)
})

test('what is asked for in two ways, or in none, is refused', async () => {
  const call = dataCall('movies')
  for (const body of [{}, { ids: ['a'], deleteAll: true }, { ids: [] }]) {
    expect((await call('POST', '/vectors/delete', body)).status).toBe(400)
  }
  expect((await call('POST', '/vectors/delete', { deleteAll: true, namespace: 'nowhere' })).body).toEqual({
    code: 5,
    message: 'Namespace not found',
    details: []
  })
  expect((await call('POST', '/query', { topK: 1 })).status).toBe(400)
  expect((await call('POST', '/query', { topK: 1, id: 'a', vector: [1, 1, 1] })).status).toBe(400)
  expect((await call('POST', '/vectors/update', { id: 'a', filter: {} })).status).toBe(400)
  expect((await call('POST', '/describe_index_stats', { filter: { a: 1 } })).status).toBe(400)
  expect((await call('POST', '/vectors/upsert', '{"vectors":')).body).toMatchObject({
    message: 'The request body is not valid JSON'
  })
  expect((await call('POST', '/vectors/upsert', [])).body).toMatchObject({
    message: 'The request body must be a JSON object'
  })
})

test('what is not there is found by nobody, and an update of it does nothing', async () => {
  const call = dataCall('movies')
  expect((await call('GET', '/vectors/fetch?ids=a&namespace=none')).body).toMatchObject({
    vectors: {},
    namespace: 'none'
  })
  expect((await call('POST', '/query', { id: 'a', topK: 1, namespace: 'none' })).body).toMatchObject({ matches: [] })
  expect(await call('POST', '/vectors/update', { id: 'a', setMetadata: { x: 1 } })).toMatchObject({
    status: 200,
    body: {}
  })
  expect(sandbox.state.listNamespaces('movies')).toEqual([])
})

describe('a write is seen in its time', () => {
  test('by fetches and lists first, by queries later', async () => {
    sandbox.setSpeeds({ upsertVisibleMs: 1_000, queryLagMs: 500 })
    const call = dataCall('movies')
    const seen = async () => {
      const fetched = (await call('GET', '/vectors/fetch?ids=a')).body as { vectors: object }
      const found = (await call('POST', '/query', { vector: [1, 1, 1], topK: 1 })).body as { matches: object[] }
      const { namespaces } = (await call('GET', '/namespaces')).body as { namespaces: object[] }
      return [Object.keys(fetched.vectors).length, found.matches.length, namespaces.length]
    }
    await call('POST', '/vectors/upsert', { vectors: [A] })
    expect(await seen()).toEqual([0, 0, 0])
    expect(sandbox.state.countRecords('movies')).toBe(1)
    pass(1_000)
    expect(await seen()).toEqual([1, 0, 1])
    pass(500)
    expect(await seen()).toEqual([1, 1, 1])
    await call('POST', '/vectors/delete', { ids: ['a'] })
    expect(await seen()).toEqual([1, 1, 1])
    pass(1_500)
    expect(await seen()).toEqual([0, 0, 1])
  })

  test('an overwritten record reads as before until then', async () => {
    sandbox.state.seedRecords('movies', [A])
    sandbox.setSpeeds({ upsertVisibleMs: 1_000 })
    const index = index9('movies')
    await index.upsert({ records: [{ ...B, id: 'a' }] })
    expect((await index.fetch({ ids: ['a'] })).records['a']).toEqual(A)
    pass(1_000)
    expect((await index.fetch({ ids: ['a'] })).records['a']).toEqual({ ...B, id: 'a' })
  })
})
