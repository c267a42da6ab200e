// Drift: changed in place, or refused, or replaced where that is allowed.
import type { AssistantSeed, IndexSeed, Sandbox } from '../../sandbox/pinecone/server.ts'
import {
  errors,
  index,
  pinecone,
  planOf,
  requestsOf,
  resourcesOf,
  resultsOf,
  step,
  told,
  writes,
  ownership
} from './support.ts'

const PLACE = { cloud: 'aws', region: 'us-east-1' }
const DEDICATED = {
  mode: 'Dedicated',
  dedicated: { node_type: 'b1', scaling: 'Manual', manual: { replicas: 1, shards: 1 } }
}
const TWO = { mode: 'Dedicated', dedicated: { node_type: 'b1', scaling: 'Manual', manual: { replicas: 2, shards: 1 } } }
const POD = { environment: 'us-east-1-aws', pod_type: 'p1.x1', replicas: 1, shards: 1 }
const E5 = { model: 'multilingual-e5-large', field_map: { text: 'body' } }

interface Case {
  readonly what: string
  readonly seed: Omit<IndexSeed, 'name' | 'status'> & Omit<AssistantSeed, 'name' | 'status'>
  readonly declared: Readonly<Record<string, unknown>>
  /** The body of the one PATCH. */
  readonly patch: unknown
  /** Of the plan: path, before, after. */
  readonly fields: readonly (readonly [path: string, before: unknown, after: unknown])[]
  /** Pods keep serving, and so are ready, while they scale: Pinecone answers `ready: true` with the state. */
  readonly status?: string
}

const INDEXES: readonly Case[] = [
  {
    what: 'a tag is added, and the others are left alone',
    seed: { tags: { kept: 'a' } },
    declared: { tags: { team: 'search' } },
    patch: { tags: { team: 'search' } },
    fields: [['tags.team', null, 'search']]
  },
  {
    what: 'of the declared tags only the changed one is sent',
    seed: { tags: { team: 'search', stage: 'test' } },
    declared: { tags: { team: 'search', stage: 'live' } },
    patch: { tags: { stage: 'live' } },
    fields: [['tags.stage', 'test', 'live']]
  },
  {
    what: 'a tag declared as "" is removed',
    seed: { tags: { team: 'search', old: 'x' } },
    declared: { tags: { old: '', never: '' } },
    patch: { tags: { old: '' } },
    fields: [['tags.old', 'x', '']]
  },
  {
    what: 'the first tag is added to an index that has none',
    seed: { tags: null },
    declared: { tags: { team: 'search' } },
    patch: { tags: { team: 'search' } },
    fields: [['tags.team', null, 'search']]
  },
  {
    what: 'deletion protection is enabled',
    seed: {},
    declared: { deletion_protection: 'enabled' },
    patch: { deletion_protection: 'enabled' },
    fields: [['deletion_protection', 'disabled', 'enabled']]
  },
  {
    what: 'deletion protection is disabled',
    seed: { deletion_protection: 'enabled' },
    declared: { deletion_protection: 'disabled' },
    patch: { deletion_protection: 'disabled' },
    fields: [['deletion_protection', 'enabled', 'disabled']]
  },
  {
    what: 'read capacity becomes dedicated, sent as a whole',
    seed: {},
    declared: { read_capacity: DEDICATED },
    patch: { spec: { serverless: { read_capacity: DEDICATED } } },
    fields: [
      ['spec.serverless.read_capacity.mode', 'OnDemand', 'Dedicated'],
      ['spec.serverless.read_capacity.dedicated.node_type', null, 'b1'],
      ['spec.serverless.read_capacity.dedicated.scaling', null, 'Manual'],
      ['spec.serverless.read_capacity.dedicated.manual.replicas', null, 1],
      ['spec.serverless.read_capacity.dedicated.manual.shards', null, 1]
    ]
  },
  {
    what: 'read capacity becomes on demand again',
    seed: { spec: { serverless: { ...PLACE, read_capacity: DEDICATED } } } as Case['seed'],
    declared: { read_capacity: { mode: 'OnDemand' } },
    patch: { spec: { serverless: { read_capacity: { mode: 'OnDemand' } } } },
    fields: [['spec.serverless.read_capacity.mode', 'Dedicated', 'OnDemand']]
  },
  {
    what: 'a replica of dedicated read capacity is added, with the whole of it sent',
    seed: { spec: { serverless: { ...PLACE, read_capacity: DEDICATED } } } as Case['seed'],
    declared: { read_capacity: TWO },
    patch: { spec: { serverless: { read_capacity: TWO } } },
    fields: [['spec.serverless.read_capacity.dedicated.manual.replicas', 1, 2]]
  },
  {
    what: 'a pod index gets more replicas',
    seed: { spec: { pod: { ...POD, pods: 1 } } },
    declared: { spec: { pod: { environment: 'us-east-1-aws', replicas: 3 } } },
    patch: { spec: { pod: { replicas: 3 } } },
    fields: [['spec.pod.replicas', 1, 3]]
  },
  {
    what: 'a pod index gets larger pods of its family',
    seed: { spec: { pod: { ...POD, pods: 1 } } },
    declared: { spec: { pod: { environment: 'us-east-1-aws', pod_type: 'p1.x4' } } },
    patch: { spec: { pod: { pod_type: 'p1.x4' } } },
    fields: [['spec.pod.pod_type', 'p1.x1', 'p1.x4']]
  },
  {
    what: 'of the parameters of the model only the changed one is sent',
    seed: { embed: E5 },
    declared: { embed: { ...E5, read_parameters: { truncate: 'NONE', input_type: 'query' } } },
    patch: { embed: { read_parameters: { truncate: 'NONE' } } },
    fields: [['embed.read_parameters.truncate', 'END', 'NONE']]
  },
  {
    what: 'the field that is embedded changes',
    seed: { embed: E5 },
    declared: { embed: { ...E5, field_map: { text: 'title' } } },
    patch: { embed: { field_map: { text: 'title' } } },
    fields: [['embed.field_map.text', 'body', 'title']]
  },
  {
    what: 'a plain index gets a model, once',
    seed: { dimension: 1024, metric: 'cosine' },
    declared: { embed: E5 },
    patch: { embed: E5 },
    fields: [
      ['embed.model', null, 'multilingual-e5-large'],
      ['embed.field_map.text', null, 'body']
    ]
  },
  {
    what: 'several fields at once are still one request',
    seed: { tags: { team: 'search' } },
    declared: { tags: { team: 'ads' }, deletion_protection: 'enabled', read_capacity: DEDICATED },
    patch: {
      tags: { team: 'ads' },
      deletion_protection: 'enabled',
      spec: { serverless: { read_capacity: DEDICATED } }
    },
    fields: [
      ['deletion_protection', 'disabled', 'enabled'],
      ['tags.team', 'search', 'ads'],
      ['spec.serverless.read_capacity.mode', 'OnDemand', 'Dedicated'],
      ['spec.serverless.read_capacity.dedicated.node_type', null, 'b1'],
      ['spec.serverless.read_capacity.dedicated.scaling', null, 'Manual'],
      ['spec.serverless.read_capacity.dedicated.manual.replicas', null, 1],
      ['spec.serverless.read_capacity.dedicated.manual.shards', null, 1]
    ]
  }
]

const ASSISTANTS: readonly Case[] = [
  {
    what: 'instructions change, and metadata that is not declared stays',
    seed: { instructions: 'Be brief.', metadata: { kept: 1 } },
    declared: { instructions: 'Be kind.' },
    patch: { instructions: 'Be kind.' },
    fields: [['instructions', 'Be brief.', 'Be kind.']]
  },
  {
    what: 'instructions declared as "" are cleared',
    seed: { instructions: 'Be brief.' },
    declared: { instructions: '' },
    patch: { instructions: '' },
    fields: [['instructions', 'Be brief.', '']]
  },
  {
    what: 'metadata is merged with what is there and written whole',
    seed: { instructions: 'Be brief.', metadata: { kept: { deep: [1] }, team: 'search' } },
    declared: { metadata: { team: 'ads', stage: 'live' } },
    patch: { metadata: { kept: { deep: [1] }, team: 'ads', stage: 'live' } },
    fields: [
      ['metadata.team', 'search', 'ads'],
      ['metadata.stage', null, 'live']
    ]
  },
  {
    what: 'metadata declared as null is removed',
    seed: { metadata: { kept: 1, old: 2 } },
    declared: { metadata: { old: null, never: null } },
    patch: { metadata: { kept: 1 } },
    fields: [['metadata.old', 2, null]]
  }
]

const CASES = [
  ...INDEXES.map((one) => ({ kind: 'index', path: '/indexes/x', ...one })),
  ...ASSISTANTS.map((one) => ({ kind: 'assistant', path: '/assistant/assistants/x', ...one }))
]

test.each(CASES)(
  '$kind: $what, in one PATCH; a second run is silent',
  async ({ kind, path, seed, declared, ...should }) => {
    const sandbox = await pinecone()
    if (kind === 'index') sandbox.state.seedIndex({ name: 'x', ...seed })
    else sandbox.state.seedAssistant({ name: 'x', ...seed })
    const inputs = { [kind]: { name: 'x', ...declared } }
    const first = await step(sandbox, inputs)
    expect(writes(sandbox)).toEqual([{ method: 'PATCH', path, body: should.patch }])
    const fields = should.fields.map(([path, before, after]) => ({ path, before, after, effect: 'in-place' }))
    expect(planOf(first)).toEqual([{ kind, name: 'x', action: 'update', fields }])
    expect(told(first)).toEqual({
      name: 'x',
      kind,
      status: should.status ?? 'Ready',
      result: 'updated',
      created: 'false',
      changed: 'true',
      ready: 'true',
      reason: ''
    })
    requestsOf(sandbox)
    expect(told(await step(sandbox, inputs))).toMatchObject({ result: 'unchanged', changed: 'false', ready: 'true' })
    expect(requestsOf(sandbox)).toEqual([`GET ${path}`])
  }
)

test('undeclared fields are left alone', async () => {
  const sandbox = await pinecone()
  sandbox.state.seedIndex({ name: 'x', metric: 'euclidean', deletion_protection: 'enabled', tags: { team: 'search' } })
  sandbox.state.seedAssistant({ name: 'x', instructions: 'Be brief.', metadata: { a: 1 }, region: 'eu' })
  const before = sandbox.state.snapshot()
  await step(sandbox, { index: 'name: x', assistant: 'name: x' })
  expect(requestsOf(sandbox).sort()).toEqual(['GET /assistant/assistants/x', 'GET /indexes/x'])
  expect(sandbox.state.snapshot()).toEqual(before)
})

test('a change is awaited: green only when the index answers as declared', async () => {
  const sandbox = await pinecone({ speeds: { scaleMs: 700 } })
  sandbox.state.seedIndex(index('x'))
  const result = await step(sandbox, {
    index: index('x', { spec: { serverless: { ...PLACE, read_capacity: DEDICATED } } })
  })
  expect(told(result)).toMatchObject({ result: 'updated', ready: 'true' })
  const capacity = sandbox.state.getIndex('x')?.spec as { serverless: { read_capacity: { status: { state: string } } } }
  expect(capacity.serverless.read_capacity.status.state).toBe('Ready')
})

const IMMUTABLE: readonly (readonly [
  field: string,
  seed: Omit<IndexSeed, 'name'>,
  declared: object,
  before: string,
  after: string
])[] = [
  ['dimension', { dimension: 8 }, { dimension: 16 }, '8', '16'],
  ['metric', { metric: 'cosine' }, { metric: 'euclidean' }, '"cosine"', '"euclidean"'],
  ['vector_type', { dimension: 8 }, { vector_type: 'sparse' }, '"dense"', '"sparse"'],
  ['spec.serverless.region', {}, { cloud: 'aws', region: 'us-west-2' }, '"us-east-1"', '"us-west-2"'],
  ['spec.serverless.cloud', {}, { cloud: 'gcp', region: 'us-central1' }, '"aws"', '"gcp"'],
  ['spec.pod.environment', {}, { spec: { pod: { environment: 'e' } } }, 'not set', '"e"'],
  ['spec.pod.shards', { spec: { pod: { ...POD } } }, { spec: { pod: { shards: 2 } } }, '1', '2'],
  [
    'spec.pod.pod_type',
    { spec: { pod: { ...POD, pod_type: 'p1.x2' } } },
    { spec: { pod: { pod_type: 'p1.x1' } } },
    '"p1.x2"',
    '"p1.x1"'
  ],
  ['spec.pod.pod_type', { spec: { pod: { ...POD } } }, { spec: { pod: { pod_type: 's1.x2' } } }, '"p1.x1"', '"s1.x2"'],
  [
    'embed.model',
    { embed: E5 },
    { embed: { model: 'llama-text-embed-v2' } },
    '"multilingual-e5-large"',
    '"llama-text-embed-v2"'
  ]
]

test.each(IMMUTABLE)(
  '%s cannot change in place: refused, both values named, nothing written',
  async (field, seed, declared, before, after) => {
    const sandbox = await pinecone()
    sandbox.state.seedIndex({ name: 'x', ...seed })
    const state = sandbox.state.snapshot()
    const result = await step(sandbox, { index: { name: 'x', ...declared } })
    expect(requestsOf(sandbox)).toEqual(['GET /indexes/x'])
    expect(sandbox.state.snapshot()).toEqual(state)
    expect(told(result)).toMatchObject({ name: 'x', result: 'refused', changed: 'false', reason: 'immutable-change' })
    expect(errors(result)).toHaveLength(1)
    expect(errors(result)[0]).toContain(`${field} (${before} in Pinecone, ${after} declared)`)
    expect(errors(result)[0]).toContain('allow-replace: x')
    expect(planOf(result)).toMatchObject([{ name: 'x', action: 'refuse' }])
  }
)

test('the region of an assistant cannot change in place', async () => {
  const sandbox = await pinecone()
  sandbox.state.seedAssistant({ name: 'x', region: 'us' })
  const result = await step(sandbox, { assistant: { name: 'x', region: 'eu' } })
  expect(writes(sandbox)).toEqual([])
  expect(told(result)).toMatchObject({ result: 'refused', reason: 'immutable-change' })
  expect(errors(result)[0]).toContain('region ("us" in Pinecone, "eu" declared)')
})

test('every field that cannot change, of every resource, is named before the first write', async () => {
  const sandbox = await pinecone()
  sandbox.state.seedIndex(index('one'))
  sandbox.state.seedIndex(index('two'))
  sandbox.state.seedIndex(index('drifted'))
  sandbox.state.seedIndex(index('same'))
  const before = sandbox.state.snapshot()
  const result = await step(sandbox, {
    index: [
      index('fresh'),
      index('drifted', { tags: { a: 'b' } }),
      index('one', { dimension: 9, metric: 'euclidean' }),
      index('two', { dimension: 10 }),
      index('same')
    ],
    assistant: { name: 'helper' }
  })
  expect(writes(sandbox)).toEqual([])
  expect(sandbox.state.snapshot()).toEqual(before)
  expect(resultsOf(result)).toEqual({
    fresh: 'not-attempted',
    drifted: 'not-attempted',
    one: 'refused',
    two: 'refused',
    same: 'unchanged',
    helper: 'not-attempted'
  })
  expect(told(result)).toMatchObject({ created: 'false', changed: 'false', ready: 'false', reason: 'immutable-change' })
  expect(errors(result)).toHaveLength(2)
  expect(errors(result)[0]).toMatch(/"one".*dimension \(8 .*, 9 .*metric \("cosine" .*, "euclidean" /)
  expect(errors(result)[1]).toMatch(/"two".*dimension \(8 .*, 10 /)
  expect(resourcesOf(result).indexes['one']).toMatchObject({ status: 'Ready', ready: true, reason: 'immutable-change' })
})

const UNLIKE = index('x', { dimension: 16 })
/** The body of the replacing create: undeclared fields keep their values. */
const RECREATED = ownership('index', {
  ...UNLIKE,
  deletion_protection: 'disabled',
  spec: { serverless: { ...UNLIKE.spec.serverless, read_capacity: { mode: 'OnDemand' } } },
  vector_type: 'dense'
})

function seedUnlike(sandbox: Sandbox, more: object = {}): string {
  return sandbox.state.seedIndex(index('x', { host: 'x-old.svc.aped-4627-b74a.pinecone.io', ...more })).host
}

test('allow-replace by name: deleted, waited out, created anew, and the outputs are of the new one', async () => {
  const sandbox = await pinecone()
  const host = seedUnlike(sandbox)
  const result = await step(sandbox, { index: UNLIKE, 'allow-replace': 'x' })
  expect(writes(sandbox)).toEqual([
    { method: 'POST', path: '/indexes', body: RECREATED },
    { method: 'DELETE', path: '/indexes/x', body: undefined },
    { method: 'POST', path: '/indexes', body: RECREATED }
  ])
  expect(told(result)).toEqual({
    name: 'x',
    kind: 'index',
    status: 'Ready',
    result: 'replaced',
    created: 'true',
    changed: 'true',
    ready: 'true',
    reason: ''
  })
  expect(result.outputs['host']).toBe(sandbox.state.getIndex('x')?.host)
  expect(result.outputs['host']).not.toBe(host)
  expect(planOf(result)).toEqual([
    {
      kind: 'index',
      name: 'x',
      action: 'replace',
      fields: [{ path: 'dimension', before: 8, after: 16, effect: 'replace' }]
    }
  ])
  requestsOf(sandbox)
  await step(sandbox, { index: UNLIKE, 'allow-replace': 'x' })
  expect(requestsOf(sandbox)).toEqual(['GET /indexes/x'])
})

test('a replace whose create is refused keeps the old resource, and reports that', async () => {
  const sandbox = await pinecone()
  sandbox.state.seedIndex(index('x', { metric: 'euclidean' }))
  const spec = { serverless: { cloud: 'aws', region: 'us-west1' } }
  const result = await step(sandbox, { index: index('x', { spec }), 'allow-replace': 'x' })
  expect(told(result)).toMatchObject({ result: 'failed', changed: 'false', created: 'false', status: 'Ready' })
  expect(errors(result)).toEqual([
    expect.stringMatching(/us-west1 not found.*Nothing was deleted: index "x" is kept as it is\./i)
  ])
  expect(writes(sandbox).map(({ method }) => method)).toEqual(['POST'])
  expect(sandbox.state.getIndex('x')?.metric).toBe('euclidean')
})

test('allow-replace with wait: false still waits until the name is free, and not for the new one', async () => {
  const sandbox = await pinecone({ speeds: { indexReadyMs: 60_000 } })
  seedUnlike(sandbox)
  const result = await step(sandbox, { index: UNLIKE, 'allow-replace': 'x', wait: false })
  expect(told(result)).toMatchObject({
    status: 'Initializing',
    result: 'replaced',
    created: 'true',
    ready: 'false',
    reason: ''
  })
})

test('allow-replace covers the names it gives, and no others', async () => {
  const sandbox = await pinecone()
  seedUnlike(sandbox)
  sandbox.state.seedIndex(index('y'))
  const result = await step(sandbox, { index: [UNLIKE, index('y', { dimension: 16 })], 'allow-replace': ' x ,\n' })
  expect(writes(sandbox)).toEqual([])
  expect(resultsOf(result)).toEqual({ x: 'not-attempted', y: 'refused' })
})

test('allow-replace replaces nothing that can change in place', async () => {
  const sandbox = await pinecone()
  seedUnlike(sandbox)
  const result = await step(sandbox, { index: index('x', { tags: { a: 'b' } }), 'allow-replace': 'x' })
  expect(writes(sandbox).map(({ method }) => method)).toEqual(['PATCH'])
  expect(told(result)).toMatchObject({ result: 'updated', created: 'false' })
})

test('the replace of a protected index is refused, whatever allow-replace says', async () => {
  const sandbox = await pinecone()
  seedUnlike(sandbox, { deletion_protection: 'enabled' })
  const result = await step(sandbox, { index: UNLIKE, 'allow-replace': 'x' })
  expect(writes(sandbox)).toEqual([])
  expect(told(result)).toMatchObject({ result: 'refused', reason: 'deletion-protected' })
  expect(errors(result)[0]).toContain('override-deletion-protection: x')
})

test('the replace of a protected index is done with override-deletion-protection', async () => {
  const sandbox = await pinecone()
  seedUnlike(sandbox, { deletion_protection: 'enabled' })
  const result = await step(sandbox, { index: UNLIKE, 'allow-replace': 'x', 'override-deletion-protection': 'x' })
  const body = { ...RECREATED, deletion_protection: 'enabled' }
  const lifted = { deletion_protection: 'disabled', tags: { 'gha-protection-lifted': 'true' } }
  expect(writes(sandbox)).toEqual([
    { method: 'POST', path: '/indexes', body },
    { method: 'PATCH', path: '/indexes/x', body: lifted },
    { method: 'DELETE', path: '/indexes/x', body: undefined },
    { method: 'POST', path: '/indexes', body }
  ])
  expect(told(result)).toMatchObject({ result: 'replaced', reason: '' })
})

test('fields that only a create needs may be left out where the resource exists', async () => {
  const sandbox = await pinecone()
  sandbox.state.seedIndex(index('x'))
  expect(told(await step(sandbox, { index: 'name: x' }))).toMatchObject({ result: 'unchanged' })
})

test('a missing field that only a create needs is a fault where the resource does not exist, before any write', async () => {
  const sandbox = await pinecone()
  const result = await step(sandbox, { index: [{ name: 'x' }, index('y')] })
  expect(writes(sandbox)).toEqual([])
  expect(resultsOf(result)).toEqual({ x: 'refused', y: 'not-attempted' })
  expect(told(result)).toMatchObject({ reason: 'invalid-declaration' })
  expect(errors(result)[0]).toMatch(/input "index", line 1.*"x" does not exist yet.*Declare dimension/)
})
