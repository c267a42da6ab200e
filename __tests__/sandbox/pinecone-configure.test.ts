// PATCH /indexes/{name}: what it merges, what it starts, and what it refuses.
import { call, pass, sandbox, startEach } from './pinecone.ts'

startEach({ at: 0, behaviour: 'published' })

beforeEach(() => {
  sandbox.state.seedIndex({ name: 'plain', dimension: 1024, metric: 'cosine', tags: { a: '1', b: '2' } })
  sandbox.state.seedIndex({ name: 'sparse', vector_type: 'sparse' })
  sandbox.state.seedIndex({ name: 'embedded', embed: { model: 'llama-text-embed-v2', field_map: { text: 'chunk' } } })
  sandbox.state.seedIndex({
    name: 'pods',
    dimension: 8,
    spec: { pod: { environment: 'us-east1-gcp', pod_type: 'p1.x2', replicas: 2, shards: 2 } }
  })
  sandbox.state.seedIndex({ name: 'byoc', dimension: 8, spec: { byoc: { environment: 'aws-us-east-1-b921' } } })
})

const DEDICATED = {
  mode: 'Dedicated',
  dedicated: { node_type: 'b1', scaling: 'Manual', manual: { replicas: 1, shards: 1 } }
}

async function configured(name: string, body: unknown): Promise<unknown> {
  const reply = await call('PATCH', `/indexes/${name}`, body)
  expect(reply.status).toBe(202)
  expect(reply.body).toEqual((await call('GET', `/indexes/${name}`)).body)
  return reply.body
}

test('tags merge; an empty value removes; none left is null', async () => {
  expect(await configured('plain', { tags: { b: '', c: '3' } })).toMatchObject({ tags: { a: '1', c: '3' } })
  expect(await configured('plain', { tags: { a: '', c: '', never: '' } })).toMatchObject({ tags: null })
})

test('twenty tags fit, counted after the merge', async () => {
  const more = Object.fromEntries(Array.from({ length: 19 }, (_, n) => [`k${n}`, 'v']))
  expect((await call('PATCH', '/indexes/plain', { tags: more })).status).toBe(400)
  await configured('plain', { tags: { ...more, a: '' } })
  expect(Object.keys(sandbox.state.getIndex('plain')?.tags ?? {})).toHaveLength(20)
})

test('read capacity: moving to dedicated nodes migrates, more replicas scale, the same does nothing', async () => {
  const capacity = (read_capacity: unknown) => ({ spec: { serverless: { read_capacity } } })
  expect(await configured('plain', capacity(DEDICATED))).toMatchObject(
    capacity({ ...DEDICATED, status: { state: 'Migrating' } })
  )
  pass(100)
  const ready = capacity({ ...DEDICATED, status: { state: 'Ready', current_replicas: 1, current_shards: 1 } })
  expect((await call('GET', '/indexes/plain')).body).toMatchObject(ready)
  expect(await configured('plain', capacity(DEDICATED))).toMatchObject(ready)
  const larger = { ...DEDICATED, dedicated: { ...DEDICATED.dedicated, manual: { replicas: 2, shards: 3 } } }
  expect(await configured('plain', capacity(larger))).toMatchObject(
    capacity({ ...larger, status: { state: 'Scaling', current_replicas: 1, current_shards: 1 } })
  )
  pass(100)
  const faster = { ...larger, dedicated: { ...larger.dedicated, node_type: 't1' } }
  expect(await configured('plain', capacity(faster))).toMatchObject(
    capacity({ status: { state: 'Migrating', current_replicas: 2, current_shards: 3 } })
  )
})

test('read capacity of a BYOC index', async () => {
  expect(await configured('byoc', { spec: { byoc: { read_capacity: DEDICATED } } })).toMatchObject({
    spec: { byoc: { read_capacity: { mode: 'Dedicated', status: { state: 'Migrating' } } } }
  })
})

test('pods scale by replicas and by size, and keep serving meanwhile', async () => {
  const pod = (sent: unknown) => configured('pods', { spec: { pod: sent } })
  expect(await pod({ replicas: 3 })).toMatchObject({
    status: { ready: true, state: 'ScalingUp' },
    spec: { pod: { replicas: 3, pods: 6 } }
  })
  pass(100)
  expect((await call('GET', '/indexes/pods')).body).toMatchObject({ status: { state: 'Ready' } })
  expect(await pod({ replicas: 1 })).toMatchObject({ status: { ready: true, state: 'ScalingDown' } })
  pass(100)
  expect(await pod({ pod_type: 'p1.x4' })).toMatchObject({ status: { ready: true, state: 'ScalingUpPodSize' } })
  pass(100)
  expect(await pod({ pod_type: 'p1.x4', replicas: 1 })).toMatchObject({ status: { state: 'Ready' } })
})

test('a plain index is given a model once', async () => {
  const embed = { model: 'multilingual-e5-large', field_map: { text: 'chunk' } }
  expect(await configured('plain', { embed })).toMatchObject({
    embed: { ...embed, dimension: 1024, metric: 'cosine', read_parameters: { input_type: 'query', truncate: 'END' } }
  })
  await configured('plain', { embed })
  const another = await call('PATCH', '/indexes/plain', { embed: { model: 'llama-text-embed-v2' } })
  expect(another.status).toBe(400)
})

test('embedding changes key by key', async () => {
  const embed = { field_map: { text: 'body' }, write_parameters: { truncate: 'START' } }
  expect(await configured('embedded', { embed })).toMatchObject({
    embed: {
      model: 'llama-text-embed-v2',
      field_map: { text: 'body' },
      read_parameters: { input_type: 'query', truncate: 'END' },
      write_parameters: { input_type: 'passage', truncate: 'START' }
    }
  })
})

test('an empty field map keeps the one there is', async () => {
  expect(await configured('embedded', { embed: { field_map: {} } })).toMatchObject({
    embed: { field_map: { text: 'chunk' } }
  })
})

test.each<[number, string, unknown]>([
  [422, 'plain', { dimension: 8 }],
  [422, 'plain', { metric: 'cosine' }],
  [422, 'plain', { name: 'other' }],
  [422, 'plain', { delete_protection: 'disabled' }],
  [422, 'plain', { spec: { serverless: { region: 'us-west-2' } } }],
  [422, 'plain', { spec: { serverless: { schema: { fields: {} } } } }],
  [422, 'plain', { spec: {} }],
  [422, 'plain', { spec: { serverless: { read_capacity: { dedicated: DEDICATED.dedicated } } } }],
  [422, 'plain', { spec: { serverless: { read_capacity: { mode: 'OnDemand', dedicated: {} } } } }],
  [422, 'pods', { spec: { pod: { shards: 3 } } }],
  [422, 'pods', { spec: { pod: { replicas: '3' } } }],
  [422, 'embedded', { embed: { metric: 'cosine' } }],
  [422, 'nobody', { dimension: 8 }],
  [404, 'nobody', { tags: { a: 'b' } }],
  [400, 'plain', {}],
  [400, 'plain', { tags: {} }],
  [400, 'plain', { tags: { a: 'b:c' } }],
  [400, 'plain', { deletion_protection: 'on' }],
  [400, 'plain', { spec: { pod: { replicas: 2 } } }],
  [400, 'plain', { embed: { field_map: { text: 'a' } } }],
  [400, 'plain', { embed: { model: 'multilingual-e5-large' } }],
  [400, 'plain', { embed: { model: 'pinecone-sparse-english-v0', field_map: { text: 'a' } } }],
  [404, 'plain', { embed: { model: 'nobody', field_map: { text: 'a' } } }],
  [400, 'sparse', { embed: { model: 'llama-text-embed-v2', field_map: { text: 'a' } } }],
  [400, 'byoc', { embed: { model: 'llama-text-embed-v2', field_map: { text: 'a' } } }],
  [400, 'pods', { spec: { serverless: { read_capacity: DEDICATED } } }],
  [400, 'pods', { spec: { pod: { replicas: 0 } } }],
  [400, 'pods', { spec: { pod: { pod_type: 'p1.x1' } } }],
  [400, 'pods', { spec: { pod: { pod_type: 's1.x4' } } }],
  [400, 'pods', { spec: { pod: { pod_type: 'p1.x16' } } }],
  [400, 'embedded', { embed: { read_parameters: { dimension: '1024' } } }]
])('%i: %s cannot take %j', async (status, name, body) => {
  const before = sandbox.state.snapshot()
  expect((await call('PATCH', `/indexes/${name}`, body)).status).toBe(status)
  expect(sandbox.state.snapshot()).toEqual(before)
})

test('a refused change changes nothing, not even its valid part', async () => {
  const before = sandbox.state.snapshot()
  const body = { tags: { c: '3' }, deletion_protection: 'enabled', embed: { field_map: { text: 'a' } } }
  expect((await call('PATCH', '/indexes/plain', body)).status).toBe(400)
  expect(sandbox.state.snapshot()).toEqual(before)
})
