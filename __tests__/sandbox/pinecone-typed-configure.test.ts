// PATCH /indexes/{name} as 2026-07 has it: partial read capacity, pods, the parameters of one semantic_text field.
import type { Call } from '../../sandbox/pinecone/client.ts'
import { clientOf } from '../../sandbox/pinecone/client.ts'
import { call, pass, sandbox, startEach } from './pinecone.ts'

let classic: Call

const CAPACITY = {
  mode: 'Dedicated',
  dedicated: { node_type: 'b1', scaling: 'Manual', manual: { replicas: 2, shards: 3 } }
} as const
const BYOC = { deployment_type: 'byoc', environment: 'aws-us-east-1-b921' } as const
const SEMANTIC = { type: 'semantic_text', model: 'llama-text-embed-v2' } as const

startEach({ at: 0, version: '2026-07' })

beforeEach(() => {
  classic = clientOf(sandbox.url)
  const schema = { fields: { title: { type: 'string', full_text_search: {} } } } as const
  sandbox.state.seedIndex({ name: 'docs', schema, tags: { a: '1', b: '2' } })
  sandbox.state.seedIndex({ name: 'nodes', schema, read_capacity: CAPACITY })
  sandbox.state.seedIndex({ name: 'own', schema, deployment: BYOC, read_capacity: CAPACITY })
  sandbox.state.seedIndex({ name: 'plain', dimension: 1024 })
  sandbox.state.seedIndex({ name: 'texts', schema: { fields: { chunk: SEMANTIC } } })
  sandbox.state.seedIndex({
    name: 'pods',
    deployment: { deployment_type: 'pod', environment: 'us-east1-gcp', pod_type: 'p1.x2', replicas: 2 }
  })
})

async function configured(name: string, body: unknown): Promise<unknown> {
  const reply = await call('PATCH', `/indexes/${name}`, body)
  expect(reply.status).toBe(200)
  expect(reply.body).toEqual((await call('GET', `/indexes/${name}`)).body)
  return reply.body
}

const capacity = (dedicated: unknown) => ({ read_capacity: { mode: 'Dedicated', dedicated } })

test('tags merge and take what is printable; protection is set', async () => {
  const body = { tags: { b: '', c: 'a/b:c' }, deletion_protection: 'enabled' }
  expect(await configured('docs', body)).toMatchObject({ tags: { a: '1', c: 'a/b:c' }, deletion_protection: 'enabled' })
  expect((await classic('PATCH', '/indexes/docs', { tags: { a: '2' } })).body).toMatchObject({
    tags: { a: '2', c: 'a/b:c' }
  })
})

test('read capacity is partial: what is left out stays', async () => {
  expect(await configured('nodes', capacity({ node_type: 't1' }))).toMatchObject({
    read_capacity: {
      dedicated: { node_type: 't1', scaling: 'Manual', manual: { replicas: 2, shards: 3 } },
      status: { state: 'Migrating', current_replicas: 2, current_shards: 3 }
    }
  })
  expect(await configured('nodes', capacity({ scaling: 'Manual', manual: { replicas: 5 } }))).toMatchObject({
    read_capacity: { dedicated: { node_type: 't1', manual: { replicas: 5, shards: 3 } } }
  })
  expect(await configured('nodes', capacity({ scaling: 'Manual', manual: { shards: 4 } }))).toMatchObject({
    read_capacity: { dedicated: { manual: { replicas: 5, shards: 4 } }, status: { state: 'Scaling' } }
  })
})

test.each([{}, { manual: { replicas: 9 } }, { node_type: 'b1' }, { scaling: 'Manual', manual: {} }, null])(
  'dedicated: %j changes nothing',
  async (dedicated) => {
    const before = sandbox.state.getTypedIndex('nodes')
    expect(await configured('nodes', capacity(dedicated))).toEqual(before)
  }
)

test('to dedicated nodes with all of it, and back', async () => {
  expect(await configured('docs', { read_capacity: CAPACITY })).toMatchObject({
    read_capacity: { ...CAPACITY, status: { state: 'Migrating', current_replicas: null, current_shards: null } }
  })
  pass(100)
  const back = await configured('docs', { read_capacity: { mode: 'OnDemand' } })
  expect(back).toMatchObject({ read_capacity: { mode: 'OnDemand', status: { state: 'Migrating' } } })
  pass(100)
  expect(sandbox.state.getTypedIndex('docs')?.read_capacity).toEqual({
    mode: 'OnDemand',
    status: { state: 'Ready', current_replicas: null, current_shards: null }
  })
})

test('replicas: 0 disables a BYOC index', async () => {
  await configured('own', capacity({ scaling: 'Manual', manual: { replicas: 0 } }))
  pass(100)
  expect(sandbox.state.getTypedIndex('own')?.status).toEqual({ ready: false, state: 'Disabled' })
})

test('pods scale', async () => {
  expect(await configured('pods', { deployment: { replicas: 3 } })).toMatchObject({
    deployment: { deployment_type: 'pod', replicas: 3, pod_type: 'p1.x2' },
    status: { ready: true, state: 'ScalingUp' }
  })
  expect(await configured('pods', { deployment: { pod_type: 'p1.x4' } })).toMatchObject({
    deployment: { replicas: 3, pod_type: 'p1.x4' }
  })
})

test('the parameters of a semantic_text field change key by key; the model may be confirmed', async () => {
  const field = { type: 'semantic_text', model: 'llama-text-embed-v2', write_parameters: { truncate: 'START' } }
  expect(await configured('texts', { schema: { fields: { chunk: field } } })).toMatchObject({
    schema: {
      fields: {
        chunk: {
          model: 'llama-text-embed-v2',
          write_parameters: { input_type: 'passage', truncate: 'START' },
          read_parameters: { input_type: 'query', truncate: 'END' }
        }
      }
    }
  })
  const read = { type: 'semantic_text', read_parameters: { truncate: 'NONE' } }
  expect(await configured('texts', { schema: { fields: { chunk: read } } })).toMatchObject({
    schema: { fields: { chunk: { read_parameters: { input_type: 'query', truncate: 'NONE' } } } }
  })
})

const chunk = (field: object) => ({ schema: { fields: { chunk: { type: 'semantic_text', ...field } } } })

test.each<[number, string, unknown]>([
  [422, 'docs', { dimension: 8 }],
  [422, 'docs', { name: 'other' }],
  [422, 'docs', { cmek_id: 'key-1' }],
  [422, 'docs', { spec: { serverless: { read_capacity: { mode: 'OnDemand' } } } }],
  [422, 'docs', { embed: { model: 'llama-text-embed-v2', field_map: { text: 'a' } } }],
  [422, 'docs', { schema: { fields: { title: { type: 'string', full_text_search: {} } } } }],
  [422, 'docs', { schema: { fields: { title: { type: 'dense_vector', dimension: 8, metric: 'cosine' } } } }],
  [422, 'docs', { deployment: { deployment_type: 'managed', cloud: 'aws', region: 'us-west-2' } }],
  [422, 'pods', { deployment: { deployment_type: 'pod', replicas: 3 } }],
  [422, 'pods', { deployment: { shards: 2 } }],
  [422, 'texts', chunk({ dimension: 512 })],
  [422, 'texts', chunk({ field_map: { text: 'body' } })],
  [422, 'texts', { schema: { fields: { chunk: { read_parameters: {} } } } }],
  [422, 'nodes', { read_capacity: { dedicated: CAPACITY.dedicated } }],
  [422, 'nodes', { read_capacity: { mode: 'OnDemand', dedicated: {} } }],
  [422, 'nodes', capacity({ scaling: 'Manual', manual: { replicas: '3' } })],
  [404, 'nobody', { tags: { a: 'b' } }],
  [400, 'docs', {}],
  [400, 'docs', { tags: null }],
  [400, 'docs', { deletion_protection: 'on' }],
  [400, 'docs', capacity({ node_type: 'b1' })],
  [400, 'docs', capacity({ node_type: 'b1', manual: { replicas: 1, shards: 1 } })],
  [400, 'docs', capacity({ node_type: 'b1', scaling: 'Manual', manual: { replicas: 1 } })],
  [400, 'docs', { deployment: { replicas: 2 } }],
  [400, 'docs', { deployment: { pod_type: 'p1.x1' } }],
  [400, 'docs', chunk({})],
  [400, 'docs', { schema: { fields: { title: { type: 'semantic_text' } } } }],
  [400, 'plain', { schema: { fields: { _values: { type: 'semantic_text' } } } }],
  [400, 'plain', chunk({ model: 'multilingual-e5-large' })],
  [400, 'nodes', capacity({ scaling: 'Manual' })],
  [400, 'nodes', capacity({ scaling: 'Auto', manual: { replicas: 1 } })],
  [400, 'nodes', capacity({ node_type: 'c1' })],
  [400, 'nodes', capacity({ scaling: 'Manual', manual: { replicas: -1 } })],
  [400, 'own', { read_capacity: { mode: 'OnDemand' } }],
  [400, 'pods', { read_capacity: CAPACITY }],
  [400, 'pods', { deployment: {} }],
  [400, 'pods', { deployment: { replicas: 0 } }],
  [400, 'pods', { deployment: { pod_type: 's1.x4' } }],
  [400, 'texts', chunk({ model: 'multilingual-e5-large' })],
  [400, 'texts', chunk({ read_parameters: { dimension: '1024' } })],
  [400, 'texts', { schema: { fields: {} } }],
  [400, 'texts', { schema: { fields: { chunk: { type: 'semantic_text' }, other: { type: 'semantic_text' } } } }],
  [400, 'texts', { schema: { fields: { other: { type: 'semantic_text' } } } }]
])('%i: %s cannot take %j', async (status, name, body) => {
  const before = sandbox.state.snapshot()
  expect((await call('PATCH', `/indexes/${name}`, body)).status).toBe(status)
  expect(sandbox.state.snapshot()).toEqual(before)
})

test('by a classic version a document index is configured but given no model', async () => {
  const spec = { serverless: { read_capacity: CAPACITY } }
  expect((await classic('PATCH', '/indexes/docs', { spec })).status).toBe(200)
  expect(sandbox.state.getTypedIndex('docs')?.read_capacity).toMatchObject(CAPACITY)
  const embed = { model: 'pinecone-sparse-english-v0', field_map: { text: 'title' } }
  expect((await classic('PATCH', '/indexes/docs', { embed })).status).toBe(400)
})

test('a classic version still refuses tags of its own that only 2026-07 takes', async () => {
  expect((await classic('PATCH', '/indexes/docs', { tags: { d: 'a/b' } })).status).toBe(400)
})

test('a model given by a classic version turns a plain index into one of a semantic_text field', async () => {
  const embed = { model: 'multilingual-e5-large', field_map: { text: 'body' } }
  await classic('PATCH', '/indexes/plain', { embed })
  expect(sandbox.state.getTypedIndex('plain')?.schema.fields).toMatchObject({ body: { type: 'semantic_text' } })
  await classic('PATCH', '/indexes/plain', { embed: { field_map: { text: 'chunk' } } })
  expect(Object.keys(sandbox.state.getTypedIndex('plain')?.schema.fields ?? {})).toEqual(['chunk'])
})
