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
import { MONTHLY_WRITES, NO_DATA_ROLE } from '../../sandbox/pinecone/server.ts'
import { ofFork, pullRequestEvent, world } from '../main/world.ts'
import { until } from '../support/until.ts'
import { begin, errors, index, orderly, planOf, resourcesOf, step, told, writes } from './support.ts'

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
  expect(Object.keys((await sdk9.fetch({ ids: ['v-1', 'v-199'] })).records)).toEqual(['v-1', 'v-199'])
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

const TYPED = {
  schema: {
    fields: {
      embedding: { type: 'dense_vector', dimension: 8, metric: 'cosine' },
      title: { type: 'string', full_text_search: {} },
      note: { type: 'string', embed: { model: 'llama-text-embed-v2', dimension: 1024 }, store_text: false }
    }
  }
}

test('documents of a typed index: written in fifties where text is embedded, fetched by SDK 9, and a second run only reads', async () => {
  const sandbox = await dataPinecone()
  const schema = { fields: { embedding: TYPED.schema.fields.embedding, title: TYPED.schema.fields.title } }
  const documents = vectors(120).map(({ id, values, metadata }) => ({
    _id: id,
    embedding: values,
    title: `title of ${id}`,
    ...metadata
  }))
  const noted = documents.slice(0, 120).map(({ _id, title }) => ({ _id, title, note: `note ${_id}`, year: 2026 }))
  const workspace = workspaceWith({ 'a.jsonl': documents, 'b.jsonl': noted })
  const { title, note } = TYPED.schema.fields
  const declared = {
    index: [
      { name: 'docs', schema, records: 'a.jsonl' },
      { name: 'notes', schema: { fields: { title, note } }, records: [{ file: 'b.jsonl', namespace: 'n/1' }] }
    ]
  }
  const first = await step(sandbox, declared, { workspace })
  expect(errors(first)).toEqual([])
  expect(first.outputs).toMatchObject({ ready: 'true', changed: 'true' })
  const sizes = sandbox.requests
    .filter(({ path }) => path.endsWith('/documents/upsert'))
    .map(({ path, body }) => [path, (body as { documents: unknown[] }).documents.length])
  expect(sizes.sort()).toEqual([
    ['/namespaces/__default__/documents/upsert', 120],
    ['/namespaces/n%2F1/documents/upsert', 20],
    ['/namespaces/n%2F1/documents/upsert', 50],
    ['/namespaces/n%2F1/documents/upsert', 50]
  ])
  const { sdk9 } = sdksOf(sandbox, 'docs')
  const fetched = await sdk9.documents.fetch({ ids: ['v-3'] })
  expect(JSON.stringify(fetched)).toContain('"title of v-3"')
  sandbox.requests.length = 0

  const second = await step(sandbox, declared, { workspace })
  expect(second.outputs).toMatchObject({ ready: 'true', changed: 'false' })
  expect(new Set(dataRequests(sandbox))).toEqual(
    new Set(['POST /namespaces/__default__/documents/fetch', 'POST /namespaces/n%2F1/documents/fetch'])
  )
})

test('hybrid and sparse vectors: "sparse_values" is written as Pinecone has it, and read as equal', async () => {
  const sandbox = await dataPinecone()
  const sparse = { indices: [9, 2 ** 32 - 1, 3], values: [0.1, 0.25, 1e-7] }
  const [first] = vectors(1)
  const workspace = workspaceWith({
    'hybrid.jsonl': [{ ...first, sparse_values: sparse }],
    'sparse.jsonl': [{ id: 's', sparseValues: sparse }]
  })
  const spec = { serverless: { cloud: 'aws', region: 'us-east-1' } }
  const declared = {
    index: [
      index('hybrid', { metric: 'dotproduct', records: 'hybrid.jsonl' }),
      { name: 'sparse', vector_type: 'sparse', metric: 'dotproduct', spec, records: 'sparse.jsonl' }
    ]
  }
  expect((await step(sandbox, declared, { workspace })).outputs).toMatchObject({ reason: '', ready: 'true' })
  expect(sandbox.state.getRecord('hybrid', 'v-0')).toMatchObject({ sparseValues: sparse })
  expect(sandbox.state.getRecord('sparse', 's')).toMatchObject({ sparseValues: sparse })
  expect((await step(sandbox, declared, { workspace })).outputs).toMatchObject({ changed: 'false', ready: 'true' })
})

test('a batch that fails: red with the counts and the role, the others are written, and the next run sends the rest', async () => {
  const sandbox = await dataPinecone()
  const workspace = workspaceWith({ 'docs.jsonl': texts(200) })
  const declared = { index: { name: 'docs', ...EMBED, records: 'docs.jsonl' } }
  sandbox.fault({ operation: 'upsertRecords', ...NO_DATA_ROLE })
  const failed = await step(sandbox, declared, { workspace })
  expect(told(failed)).toMatchObject({ result: 'failed', reason: 'forbidden', created: 'true', changed: 'true' })
  expect(errors(failed)).toEqual([expect.stringMatching(/ProjectEditor.*of 200 records are not written/)])
  const written = sandbox.state.countRecords('docs')
  expect([104, 192]).toContain(written)
  expect(resourcesOf(failed).indexes['docs']?.['records']).toEqual({ __default__: { declared: 200, written } })
  sandbox.requests.length = 0

  const next = await step(sandbox, declared, { workspace })
  expect(told(next)).toMatchObject({ result: 'updated', reason: '', ready: 'true' })
  expect(resourcesOf(next).indexes['docs']?.['records']).toEqual({
    __default__: { declared: 200, written: 200 - written }
  })
})

test('a month’s limit: quota, with what to do', async () => {
  const sandbox = await dataPinecone()
  sandbox.state.seedIndex(index('docs'))
  sandbox.fault({ operation: 'upsertVectors', ...MONTHLY_WRITES })
  const workspace = workspaceWith({ 'docs.jsonl': vectors(2) })
  const result = await step(sandbox, { index: index('docs', { records: 'docs.jsonl' }) }, { workspace })
  expect(told(result)).toMatchObject({ result: 'failed', reason: 'quota', changed: 'false' })
  expect(errors(result)).toEqual([expect.stringMatching(/2 of 2 records are not written in namespace "__default__"/)])
})

test('dry run: says how many, and writes nothing', async () => {
  const sandbox = await dataPinecone()
  const records = vectors(200)
  sandbox.state.seedIndex(index('docs'))
  sandbox.state.seedRecords('docs', [...records.slice(3, 191), ...vectors(200).slice(191).map(otherwise)])
  const workspace = workspaceWith({ 'docs.jsonl': records })
  const inputs = { index: index('docs', { records: 'docs.jsonl' }), 'dry-run': 'true' }
  const result = await step(sandbox, inputs, { workspace })
  expect(told(result)).toMatchObject({ result: 'updated', changed: 'true' })
  expect(result.log).toContain('records: 12 of 200 to write (3 new, 9 changed) in namespace "__default__"')
  expect(writes(sandbox)).toEqual([])
})

function otherwise({ values: [first = 0, ...rest], ...record }: ReturnType<typeof vectors>[number]) {
  return { ...record, values: [first + 0.01, ...rest] }
}

test('records of "preview" alone: a permanent index gets none, and the file is not even opened', async () => {
  const sandbox = await dataPinecone()
  const declared = { index: index('docs', { preview: { records: 'there-is-none.jsonl' } }) }
  expect(told(await step(sandbox, declared, { workspace: workspaceWith({}) }))).toMatchObject({
    result: 'created',
    ready: 'true'
  })
  expect(dataRequests(sandbox)).toEqual([])
  expect(
    (await step(sandbox, { command: 'show', index: index('docs', { records: 'there-is-none.jsonl' }) })).outputs
  ).toMatchObject({ result: 'found' })
})

test('wait: false → the records are not attempted, green, and not ready', async () => {
  const sandbox = await dataPinecone({ speeds: { indexReadyMs: 60_000 } })
  const workspace = workspaceWith({ 'docs.jsonl': vectors(2) })
  const declared = { index: index('docs', { records: 'docs.jsonl' }), wait: 'false' }
  const result = await step(sandbox, declared, { workspace })
  expect(told(result)).toMatchObject({ result: 'created', ready: 'false', reason: '' })
  expect(result.log).toContain('records: not attempted')
  expect(dataRequests(sandbox)).toEqual([])
})

test('a dimension that only Pinecone knows: what does not fit is at its line, and nothing at all is written', async () => {
  const sandbox = await dataPinecone()
  sandbox.state.seedIndex(index('docs'))
  const workspace = workspaceWith({ 'docs.jsonl': [...vectors(1), { id: 'b', values: [1, 2, 3] }] })
  const declared = [{ name: 'docs', records: 'docs.jsonl' }, index('more')]
  const result = await step(sandbox, { index: declared }, { workspace })
  expect(result.outputs).toMatchObject({ reason: 'invalid-declaration', changed: 'false' })
  expect(result.annotations[0]).toMatchObject({ file: 'docs.jsonl', line: 2 })
  expect(errors(result)[0]).toContain('Record "b": "values" has 3 numbers, and the dimension is 8.')
  expect(writes(sandbox)).toEqual([])
})

test.each(['evil.example', 'https://docs.svc.pinecone.io.evil.example', 'docs.svc.pinecone.io:8443'])(
  'a control plane that answers %s as host: nothing is sent there',
  async (host) => {
    const sandbox = await dataPinecone()
    sandbox.state.seedIndex({ ...index('docs'), host })
    const workspace = workspaceWith({ 'docs.jsonl': vectors(2) })
    const result = await step(sandbox, { index: index('docs', { records: 'docs.jsonl' }) }, { workspace })
    expect(told(result)).toMatchObject({ result: 'failed', reason: 'forbidden', changed: 'false' })
    expect(errors(result)).toEqual([expect.stringMatching(/the API key goes only to hosts of pinecone\.io/)])
  }
)

test('a fork’s run with secrets: no file is read, and no request is sent to Pinecone', async () => {
  const there = await world({ dataPlane: true }, ofFork(pullRequestEvent('opened', 'pull_request_target')))
  const event = ofFork(pullRequestEvent('opened', 'pull_request_target'))
  const workspace = workspaceWith({ 'docs.jsonl': 'no JSON at all' })
  const declared = { lifetime: 'pull-request', index: index('docs', { records: 'docs.jsonl' }) }
  const result = await there.step(declared, { event, workspace })
  expect(told(result)).toMatchObject({ reason: 'untrusted-declaration', changed: 'false' })
  expect(there.pinecone.requests).toEqual([])
})

test('bad files: each fault is beside its line, nothing of the files is told, and Pinecone is asked nothing', async () => {
  const sandbox = await dataPinecone()
  const [good] = vectors(1)
  const lines = Array.from({ length: 30 }, (_, at) => ({
    id: `v-${String(at)}`,
    values: [at],
    metadata: { s: 'hush' }
  }))
  const workspace = workspaceWith({
    'a.jsonl': `${JSON.stringify(good)}\n{"id": "hush", "values": [1\n`,
    'b.jsonl': lines
  })
  const declared = [
    index('one', { records: 'a.jsonl' }),
    index('two', { records: 'b.jsonl' }),
    index('three', { records: 'none/**/*.jsonl' })
  ]
  const result = await step(sandbox, { index: declared }, { workspace })
  expect(told(result)).toMatchObject({ reason: 'invalid-declaration', changed: 'false' })
  expect(result.annotations.slice(0, 3)).toMatchObject([
    { level: 'error', file: 'a.jsonl', line: 2 },
    { level: 'error', file: 'b.jsonl', line: 1 },
    { level: 'error', file: 'b.jsonl', line: 2 }
  ])
  expect(result.log).toContain('b.jsonl')
  expect(result.summary).toContain('From here on there are more issues: 12.')
  expect(result.log + result.summary).not.toContain('hush')
  expect(sandbox.requests).toEqual([])
})

test('cancelled in the middle of writing: what was written is told, and the index that is there', async () => {
  const sandbox = await dataPinecone()
  sandbox.fault({ operation: 'upsertRecords', kind: 'stall', skip: 1, times: 9 })
  const workspace = workspaceWith({ 'docs.jsonl': texts(200) })
  const handle = begin(sandbox, { index: { name: 'docs', ...EMBED, records: 'docs.jsonl' } }, { workspace })
  await until(() => sandbox.requests.filter(({ operation }) => operation === 'upsertRecords').length === 3)
  await until(() => sandbox.state.countRecords('docs') > 0)
  handle.cancel()
  const result = orderly(await handle.done)
  expect(told(result)).toMatchObject({ result: 'failed', reason: 'cancelled', created: 'true', changed: 'true' })
  expect(JSON.stringify(resourcesOf(result).indexes['docs']?.['records'])).toMatch(/"declared":200,"written":\d+/)
})

test.each<[string, unknown, object, string[]]>([
  [
    'Pinecone’s own: there are no records, and they are written',
    { code: 5, message: 'Namespace not found' },
    {},
    [UPSERT]
  ],
  ['not Pinecone’s: nothing is said of them', 'no Route', { result: 'failed', reason: 'api-error' }, []]
])('a 404 to a fetch that is %s', async (_, body, expected, sent) => {
  const sandbox = await dataPinecone()
  const workspace = workspaceWith({ 'docs.jsonl': vectors(3) })
  await step(sandbox, { index: index('docs') })
  dataRequests(sandbox)
  sandbox.fault({ kind: 'answer', operation: 'fetchVectors', status: 404, body })
  const result = await step(sandbox, { index: index('docs', { records: 'docs.jsonl' }) }, { workspace })
  expect(told(result)).toMatchObject({ result: 'updated', reason: '', ...expected })
  expect(dataRequests(sandbox).filter((line) => line === UPSERT)).toEqual(sent)
})
