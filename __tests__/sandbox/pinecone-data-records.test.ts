// Records of text: what Pinecone's SDKs write into an index that embeds, and find there.
import { sandbox, startEach } from './pinecone.ts'
import { dataCall, dataUrl, index8, index9 } from './pinecone-data.ts'

startEach({ at: Date.UTC(2026, 7, 1, 12), dataPlane: true })

const LLAMA = { model: 'llama-text-embed-v2', field_map: { text: 'chunk' } }
const SPARSE = { model: 'pinecone-sparse-english-v0', field_map: { text: 'chunk' } }
const NDJSON = { 'content-type': 'application/x-ndjson' }

const RECORDS = [
  { _id: 'paris', chunk: 'Paris is the capital of France', country: 'fr' },
  { _id: 'rome', chunk: 'Rome is the capital of Italy', country: 'it' },
  { id: 'cat', chunk: 'A cat sleeps all day', tags: ['animal'] }
]

beforeEach(() => {
  sandbox.state.seedIndex({ name: 'texts', embed: LLAMA })
  sandbox.state.seedIndex({ name: 'words', embed: SPARSE })
})

describe.each([
  ['8.2.0', index8],
  ['9.0.0', index9]
])('SDK %s', (_, indexOf) => {
  test.each(['texts', 'words'])('what it upserts into %s, it finds by what was meant', async (name) => {
    const index = indexOf(name, 'places')
    await index.upsertRecords({ records: RECORDS })
    const found = await index.searchRecords({ query: { topK: 2, inputs: { text: 'Which is the capital of Italy?' } } })
    expect(found.result.hits[0]).toEqual({
      _id: 'rome',
      _score: expect.any(Number),
      fields: { chunk: 'Rome is the capital of Italy', country: 'it' }
    })
    expect(found.usage).toMatchObject({ readUnits: 1, embedTotalTokens: 8 })
    const filtered = await index.searchRecords({
      query: { topK: 5, inputs: { text: 'capital' }, filter: { country: 'fr' } },
      fields: ['country']
    })
    expect(filtered.result.hits).toMatchObject([{ _id: 'paris', fields: { country: 'fr' } }])
    const { records } = await index.fetch({ ids: ['cat'] })
    expect(records['cat']?.metadata).toEqual({ chunk: 'A cat sleeps all day', tags: ['animal'] })
  })
})

test('an embedding is the same on every run, of length 1, and of the index', () => {
  sandbox.state.seedRecords('texts', RECORDS)
  sandbox.state.seedRecords('texts', [{ ...RECORDS[0], _id: 'again' }])
  const [first, again] = ['paris', 'again'].map((id) => sandbox.state.getRecord('texts', id)?.values as number[])
  expect(first).toHaveLength(1_024)
  expect(again).toEqual(first)
  expect(Math.hypot(...first!)).toBeCloseTo(1, 5)
})

test('a search may begin with a vector or a record, end in a reranking, and ask for words', async () => {
  sandbox.state.seedRecords('words', RECORDS)
  const index = index9('words')
  const ids = async (query: Parameters<typeof index.searchRecords>[0]['query']) => {
    const { result } = await index.searchRecords({ query })
    return result.hits.map(({ _id }) => _id)
  }
  expect((await ids({ topK: 3, id: 'rome' }))[0]).toBe('rome')
  const matchTerms = { strategy: 'all', terms: ['CAPITAL France'] }
  expect(await ids({ topK: 3, inputs: { text: 'capital' }, matchTerms })).toEqual(['paris'])
  const call = dataCall('words')
  const query = { top_k: 3, inputs: { text: 'capital' } }
  const sent = { query, rerank: { model: 'bge-reranker-v2-m3', rank_fields: ['chunk'], top_n: 1 } }
  const { body } = await call('POST', '/records/namespaces/__default__/search', sent)
  expect(body).toMatchObject({ result: { hits: [{ _score: expect.any(Number) }] }, usage: { rerank_units: 1 } })
})

const upsert = (index: string, lines: readonly (object | string)[]) => {
  const body = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n')
  return dataCall(index)('POST', '/records/namespaces/__default__/upsert', body, NDJSON)
}

test('an upsert is answered 201 and empty, and is recorded as the list it is', async () => {
  const response = await fetch(`${dataUrl('texts')}/records/namespaces/a%2Fb/upsert`, {
    method: 'POST',
    headers: { ...NDJSON, 'api-key': 'another' },
    body: '{"_id":"a","chunk":"b"}\n'
  })
  expect(response.status).toBe(401)
  expect(await upsert('texts', RECORDS)).toMatchObject({ status: 201, body: '' })
  expect(sandbox.requests).toMatchObject([
    { operation: 'upsertRecords', name: 'texts', namespace: 'a/b', body: [{ _id: 'a', chunk: 'b' }] },
    { operation: 'upsertRecords', name: 'texts', namespace: '__default__', body: RECORDS, status: 201 }
  ])
})

test.each([
  [[{ _id: 'a' }], "Record 'a' must have a non-empty string in field 'chunk'"],
  [[{ _id: 'a', chunk: 3 }], "Record 'a' must have a non-empty string in field 'chunk'"],
  [[{ chunk: 'b' }], "Each record must have exactly one of '_id' and 'id'"],
  [[{ _id: 'a', id: 'a', chunk: 'b' }], "Each record must have exactly one of '_id' and 'id'"],
  [[{ _id: 'a', chunk: 'b', x: null }], "got 'null' for field 'x'"],
  [[{ _id: 'a', chunk: 'x'.repeat(40_960) }], 'which exceeds the limit of 40960 bytes'],
  [['{"_id":'], 'not valid newline-delimited JSON'],
  [['[]'], 'Each record must be a JSON object'],
  [[], 'The request body has no records'],
  [
    Array.from({ length: 97 }, (_, place) => ({ _id: `r${place}`, chunk: 'b' })),
    "Input length '97' exceeds inputs limit of 96 for model 'llama-text-embed-v2'"
  ]
])('it is refused whole: %#', async (lines, message) => {
  expect(await upsert('texts', [...lines])).toMatchObject({
    status: 400,
    body: { status: 400, error: { code: 'INVALID_ARGUMENT', message: expect.stringContaining(message) } }
  })
  expect(sandbox.state.countRecords('texts')).toBe(0)
})

test('more than 2 MB is too large, in the words of this family of operations', async () => {
  const lines = Array.from({ length: 60 }, (_, place) => ({ _id: `r${place}`, chunk: 'x'.repeat(40_000) }))
  expect(await upsert('texts', lines)).toMatchObject({
    status: 413,
    body: {
      status: 413,
      error: { code: 'PAYLOAD_TOO_LARGE', message: expect.stringContaining('the limit is: 2097152 bytes') }
    }
  })
})

test('an index without a model has no text to embed', async () => {
  sandbox.state.seedIndex({ name: 'plain', dimension: 2, metric: 'cosine' })
  const message = 'Integrated inference is not configured for this index'
  expect(await upsert('plain', RECORDS)).toMatchObject({ status: 400, body: { error: { message } } })
  const search = (query: object) => dataCall('plain')('POST', '/records/namespaces/x/search', { query })
  expect(await search({ top_k: 1, inputs: { text: 'a' } })).toMatchObject({ status: 400, body: { error: { message } } })
  sandbox.state.seedRecords('plain', [{ id: 'a', values: [1, 2], metadata: { b: 1 } }], 'x')
  expect((await search({ top_k: 1, vector: { values: [1, 1] } })).body).toMatchObject({
    result: { hits: [{ _id: 'a', fields: { b: 1 } }] }
  })
  expect((await search({ top_k: 1 })).status).toBe(400)
  expect((await search({ top_k: 0, id: 'a' })).status).toBe(400)
})
