// Records of files in indexes: written, seen, compared, and written where they differ.
import {
  dataPinecone,
  dataRequests,
  EMBED,
  sdksOf,
  texts,
  vectors,
  workspaceWith,
  writeRecords
} from './record-files.ts'
import { errors, index, planOf, resourcesOf, step, told } from './support.ts'

const FETCH = 'GET /vectors/fetch'
const UPSERT = 'POST /vectors/upsert'

test('200 vectors of a new index: written, and queried through both SDKs; a second run only reads; a line, a record', async () => {
  const sandbox = await dataPinecone()
  const records = vectors(200)
  const workspace = workspaceWith({ 'fixtures/docs.jsonl': records })
  const declared = { index: index('docs', { records: [{ file: 'fixtures/*.jsonl', namespace: 'products' }] }) }

  const first = await step(sandbox, declared, { workspace })
  expect(told(first)).toMatchObject({ result: 'created', changed: 'true', ready: 'true' })
  expect(first.log).toContain('records: 200 of 200 to write (200 new) in namespace "products"')
  expect(first.log).toContain('records: 200 of 200 written in namespace "products"')
  expect(resourcesOf(first).indexes['docs']?.['records']).toEqual({ products: { declared: 200, written: 200 } })
  expect(dataRequests(sandbox)).toEqual([UPSERT, FETCH])

  const { sdk8, sdk9 } = sdksOf(sandbox, 'docs', 'products')
  const vector = records[7]!.values
  expect((await sdk8.query({ vector, topK: 1, includeMetadata: true })).matches).toMatchObject([
    { id: 'v-7', metadata: records[7]!.metadata }
  ])
  expect((await sdk9.query({ vector, topK: 1 })).matches).toMatchObject([{ id: 'v-7' }])
  expect(Object.keys((await sdk9.fetch({ ids: ['v-1', 'v-199'] })).records ?? {})).toEqual(['v-1', 'v-199'])
  sandbox.requests.length = 0

  const second = await step(sandbox, declared, { workspace })
  expect(told(second)).toMatchObject({ result: 'unchanged', changed: 'false', ready: 'true' })
  expect(resourcesOf(second).indexes['docs']?.['records']).toEqual({ products: { declared: 200, written: 0 } })
  expect(dataRequests(sandbox)).toEqual([FETCH, FETCH])

  records[3]!.metadata.at = -1
  writeRecords(workspace, 'fixtures/docs.jsonl', records)
  const third = await step(sandbox, declared, { workspace })
  expect(told(third)).toMatchObject({ result: 'updated', changed: 'true', ready: 'true' })
  expect(planOf(third)).toEqual([
    {
      kind: 'index',
      name: 'docs',
      action: 'update',
      fields: [{ path: 'records.products', before: { equal: 199 }, after: { new: 0, changed: 1 }, effect: 'in-place' }]
    }
  ])
  expect(sandbox.requests.filter(({ path }) => path === '/vectors/upsert').map(({ body }) => body)).toEqual([
    { namespace: 'products', vectors: [records[3]] }
  ])
})

test('200 texts of an index that embeds: written, and found by their words through both SDKs; a second run only reads', async () => {
  const sandbox = await dataPinecone()
  const workspace = workspaceWith({ 'docs.jsonl': texts(200) })
  const declared = { index: { name: 'docs', ...EMBED, records: 'docs.jsonl' } }

  const first = await step(sandbox, declared, { workspace })
  expect(errors(first)).toEqual([])
  expect(told(first)).toMatchObject({ result: 'created', changed: 'true', ready: 'true' })
  expect(resourcesOf(first).indexes['docs']?.['records']).toEqual({ __default__: { declared: 200, written: 200 } })
  const upserts = sandbox.requests.filter(({ path }) => path === '/records/namespaces/__default__/upsert')
  expect(upserts.map(({ body }) => (body as unknown[]).length).sort()).toEqual([8, 96, 96])

  const { sdk8, sdk9 } = sdksOf(sandbox, 'docs')
  const query = { inputs: { text: 'unique42' }, topK: 1 }
  expect((await sdk8.searchRecords({ query })).result.hits).toMatchObject([{ _id: 't-42', fields: { at: 42 } }])
  expect((await sdk9.searchRecords({ query })).result.hits).toMatchObject([{ _id: 't-42' }])
  sandbox.requests.length = 0

  const second = await step(sandbox, declared, { workspace })
  expect(told(second)).toMatchObject({ result: 'unchanged', changed: 'false', ready: 'true' })
  expect(dataRequests(sandbox)).toEqual([FETCH, FETCH])
})
