// What POST /indexes of 2026-07 refuses, and how.
import { clientOf } from '../../sandbox/pinecone/client.ts'
import { call, sandbox, start, startEach } from './pinecone.ts'
import { BYOC, dedicated, DENSE, MANAGED, schema, SPARSE, TEXT, textField, VALUES } from './typed-bodies.ts'

startEach({ at: Date.UTC(2026, 7, 1, 12), random: () => 0, version: '2026-07' })

async function refused(body: unknown): Promise<[number, string, string]> {
  const before = sandbox.state.snapshot()
  const reply = await call('POST', '/indexes', body)
  expect(sandbox.state.snapshot()).toEqual(before)
  const { status, error } = reply.body as { status: number; error: { code: string; message: string } }
  expect(status).toBe(reply.status)
  return [status, error.code, error.message]
}

const ok = { a: SPARSE }

test.each<[string, unknown]>([
  ['missing field `schema`', { name: 'docs' }],
  ['schema: missing field `fields`', { name: 'docs', schema: {} }],
  ['schema.fields.a: missing field `dimension`', schema({ a: { type: 'dense_vector', metric: 'cosine' } })],
  ['schema.fields.a: missing field `metric`', schema({ a: { type: 'dense_vector', dimension: 8 } })],
  ['schema.fields.a.dimension: invalid type', schema({ a: { ...DENSE, dimension: '8' } })],
  ['schema.fields.a: missing field `type`', schema({ a: { filterable: true } })],
  ['ngram: missing field `max_gram`', schema({ a: textField({ ngram: { min_gram: 2 } }) })],
  ['stemming: invalid type', schema({ a: textField({ stemming: 'yes' }) })],
  ...['float', 'boolean', 'string_list', 'integer', 'semantic_text'].map((type): [string, unknown] => [
    `unknown variant string "${type}", expected \`dense_vector\` or \`sparse_vector\` or \`string\``,
    schema({ a: { type, filterable: true } })
  ]),
  ['deployment: missing field `deployment_type`', schema(ok, { deployment: { cloud: 'aws', region: 'us-east-1' } })],
  ['deployment: missing field `region`', schema(ok, { deployment: { deployment_type: 'managed', cloud: 'aws' } })],
  [
    'deployment.deployment_type: unknown variant string "pod", expected `managed` or `byoc`',
    schema(ok, { deployment: { deployment_type: 'pod', environment: 'us-east1-gcp', pod_type: 'p1.x1' } })
  ],
  ['read_capacity: missing field `dedicated`', schema(ok, { read_capacity: { mode: 'Dedicated' } })]
])('422: %s', async (message, body) => {
  const [status, code, said] = await refused(body)
  expect([status, code]).toEqual([422, 'UNPROCESSABLE_ENTITY'])
  expect(said).toContain(message)
})

test.each<[string, unknown]>([
  ['unknown field `dimension`', schema(ok, { dimension: 8 })],
  ['unknown field `metric`', schema(ok, { metric: 'cosine' })],
  ['unknown field `vector_type`', schema(ok, { vector_type: 'dense' })],
  ['unknown field `spec`', schema(ok, { spec: { serverless: { cloud: 'aws', region: 'us-east-1' } } })],
  ['unknown field `embed`', schema(ok, { embed: {} })],
  ['unknown field `source_collection`', schema(ok, { source_collection: 'films' })],
  ['schema.version: unknown field', { name: 'docs', schema: { fields: ok, version: 'v1' } }],
  ['schema.fields.a.metric: unknown field', schema({ a: { ...SPARSE, metric: 'dotproduct' } })],
  ['lowercase: unknown field', schema({ a: textField({ lowercase: true }) })],
  ['deployment.environment: unknown field', schema(ok, { deployment: { ...MANAGED, environment: 'aped-4627-b74a' } })],
  ['deployment.read_capacity: unknown field', schema(ok, { deployment: { ...BYOC, read_capacity: dedicated() } })],
  ['read_capacity.status: unknown field', schema(ok, { read_capacity: { mode: 'OnDemand', status: {} } })],
  ['between 1 and 45', schema(ok, { name: '' })],
  ['lower case', schema(ok, { name: 'Docs' })],
  ['Schema must contain at least one of the following field types', schema({})],
  ['at most 1 field(s) of type dense_vector', schema({ a: DENSE, b: DENSE })],
  ['at most 1 field(s) of type sparse_vector', schema({ a: SPARSE, b: SPARSE })],
  [
    'at most 100 field(s) of type string',
    schema(Object.fromEntries(Array.from({ length: 101 }, (_, n) => [`t${n}`, TEXT])))
  ],
  ['1 to 64 bytes', schema({ '': SPARSE })],
  ['1 to 64 bytes', schema({ ['é'.repeat(33)]: SPARSE })],
  ["must not start with '$'", schema({ $a: SPARSE })],
  ['is reserved', schema({ _id: TEXT })],
  ['"_values" cannot be combined', schema({ _values: VALUES, title: TEXT })],
  ['"_sparse_values" cannot be combined', schema({ title: TEXT, _sparse_values: SPARSE })],
  ['"_values" must be of type dense_vector', schema({ _values: SPARSE })],
  ['"_sparse_values" must be of type sparse_vector', schema({ _sparse_values: TEXT })],
  ['does not accept a description', schema({ _values: { ...VALUES, description: '' } })],
  ['at most 256 bytes', schema({ a: { ...SPARSE, description: 'ä'.repeat(129) } })],
  ['dimension of field "a"', schema({ a: { ...DENSE, dimension: 0 } })],
  ['dimension of field "a"', schema({ a: { ...DENSE, dimension: 20_001 } })],
  ['metric of field "a"', schema({ a: { ...DENSE, metric: 'manhattan' } })],
  ['language of field "a"', schema({ a: textField({ language: 'tlh' }) })],
  ['only accepts fields used for search', schema({ a: { type: 'string' } })],
  ['only accepts fields used for search', schema({ a: { type: 'string', full_text_search: null } })],
  ['only accepts fields used for search', schema({ a: { type: 'string', filterable: true } })],
  ['filterable cannot be combined', schema({ a: { ...TEXT, filterable: true } })],
  ['stop_words requires stemming', schema({ a: textField({ stop_words: true }) })],
  ['ngram cannot be combined', schema({ a: textField({ stemming: true, ngram: { min_gram: 1, max_gram: 2 } }) })],
  [
    'ngram cannot be combined',
    schema({ a: textField({ stemming: true, stop_words: true, ngram: { min_gram: 1, max_gram: 2 } }) })
  ],
  ['ngram.min_gram', schema({ a: textField({ ngram: { min_gram: 0, max_gram: 2 } }) })],
  ['ngram.min_gram', schema({ a: textField({ ngram: { min_gram: 3, max_gram: 2 } }) })],
  ['ngram.max_gram', schema({ a: textField({ ngram: { min_gram: 1, max_gram: 11 } }) })],
  ['cannot have full_text_search', schema({ a: TEXT }, { cmek_id: 'key-1' })],
  ['BYOC indexes do not support', schema(ok, { deployment: BYOC })],
  ['BYOC indexes do not support', schema(ok, { deployment: BYOC, read_capacity: { mode: 'OnDemand' } })],
  ['node_type', schema(ok, { read_capacity: dedicated(1, 1, 'c1') })],
  ['scaling', schema(ok, { read_capacity: dedicated(1, 1, 'b1', 'Auto') })],
  ['replicas', schema(ok, { read_capacity: dedicated(-1) })],
  ['shards', schema(ok, { read_capacity: dedicated(1, 0) })],
  ['deletion_protection', schema(ok, { deletion_protection: 'on' })],
  ['Tag key', schema(ok, { tags: { 'a/b': 'c' } })],
  ['printable ASCII', schema(ok, { tags: { a: 'ä' } })],
  ['printable ASCII', schema(ok, { tags: { a: 'v'.repeat(121) } })]
])('400: %s', async (message, body) => {
  const [status, code, said] = await refused(body)
  expect([status, code]).toEqual([400, 'INVALID_ARGUMENT'])
  expect(said).toContain(message)
})

test('a place that is not, a name in use, a full project', async () => {
  const nowhere = { ...MANAGED, region: 'us-west1' }
  expect(await refused(schema(ok, { deployment: nowhere }))).toEqual([
    404,
    'NOT_FOUND',
    'Resource cloud: aws region: us-west1 not found.'
  ])
  sandbox.state.seedIndex({ name: 'docs' })
  expect((await refused(schema(ok)))[0]).toBe(409)
  await start({ plan: 'starter', quota: { indexes: 0 } })
  expect((await refused(schema(ok, { deployment: { ...MANAGED, region: 'us-west-2' } })))[2]).toContain('free plan')
  expect((await refused(schema(ok)))[2]).toContain("You've reached the max serverless indexes")
})

test('a wrong key is a 401 in plain text', async () => {
  const reply = await clientOf(sandbox.url, 'wrong', '2026-07')('GET', '/indexes')
  expect(reply).toMatchObject({ status: 401, body: 'Invalid API Key' })
  expect(reply.headers.get('content-type')).toMatch(/^text\/plain/)
})
