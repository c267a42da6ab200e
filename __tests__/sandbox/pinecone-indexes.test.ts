// The index operations as 2026-04 publishes them: exact answers, states over time, and every refusal.
import { call, pass, sandbox, start, startEach } from './pinecone.ts'

startEach({ at: Date.UTC(2026, 3, 1, 12), random: () => 0, behaviour: 'published' })

const SPEC = { serverless: { cloud: 'aws', region: 'us-east-1' } }
const DENSE = { name: 'movies', dimension: 1536, metric: 'cosine', spec: SPEC }
const ON_DEMAND = { mode: 'OnDemand', status: { state: 'Ready' } }
const FOR_MODEL = { name: 'texts', cloud: 'aws', region: 'us-east-1' }
const POD = { name: 'pods', dimension: 8, metric: 'cosine' }

function dedicated(replicas: unknown, shards: unknown = 1, nodeType: unknown = 'b1', scaling: unknown = 'Manual') {
  return { mode: 'Dedicated', dedicated: { node_type: nodeType, scaling, manual: { replicas, shards } } }
}

describe('answers', () => {
  test('a dense serverless index', async () => {
    const created = await call('POST', '/indexes', DENSE)
    const model = {
      name: 'movies',
      vector_type: 'dense',
      metric: 'cosine',
      dimension: 1536,
      status: { ready: false, state: 'Initializing' },
      host: 'movies-aaaaaaa.svc.aped-4627-b74a.pinecone.io',
      spec: { serverless: { cloud: 'aws', region: 'us-east-1', read_capacity: ON_DEMAND } },
      deletion_protection: 'disabled',
      tags: null
    }
    expect(created).toMatchObject({ status: 201, body: model })
    expect(created.body).toEqual(model)
    pass(100)
    const ready = { ...model, status: { ready: true, state: 'Ready' } }
    expect(await call('GET', '/indexes/movies')).toMatchObject({ status: 200, body: ready })
    expect((await call('GET', '/indexes')).body).toEqual({ indexes: [ready] })
  })

  test('a sparse index has no dimension', async () => {
    const created = await call('POST', '/indexes', {
      name: 'words',
      vector_type: 'sparse',
      metric: 'dotproduct',
      spec: SPEC,
      tags: { team: 'a b' },
      deletion_protection: 'enabled'
    })
    expect(created.body).toEqual({
      name: 'words',
      vector_type: 'sparse',
      metric: 'dotproduct',
      status: { ready: false, state: 'Initializing' },
      host: 'words-aaaaaaa.svc.aped-4627-b74a.pinecone.io',
      spec: { serverless: { cloud: 'aws', region: 'us-east-1', read_capacity: ON_DEMAND } },
      deletion_protection: 'enabled',
      tags: { team: 'a b' }
    })
  })

  test('a pod index', async () => {
    sandbox.state.seedCollection('snapshot')
    const pod = { environment: 'us-east1-gcp', pod_type: 's1.x2', shards: 2, replicas: 2 }
    const extras = { metadata_config: { indexed: ['genre'] }, source_collection: 'snapshot' }
    const { body } = await call('POST', '/indexes', { ...POD, spec: { pod: { ...pod, ...extras } } })
    expect(body).toMatchObject({ host: 'pods-aaaaaaa.svc.us-east1-gcp.pinecone.io' })
    expect(body).toHaveProperty('spec', { pod: { ...pod, pods: 4, ...extras } })
  })

  test('a BYOC index with a schema', async () => {
    const schema = { fields: { genre: { filterable: true } } }
    const spec = { byoc: { environment: 'aws-us-east-1-b921', read_capacity: dedicated(1), schema } }
    const { body } = await call('POST', '/indexes', { ...DENSE, spec })
    expect(body).toMatchObject({
      host: 'movies-aaaaaaa.svc.aws-us-east-1-b921.pinecone.io',
      private_host: 'movies-aaaaaaa.svc.private.aws-us-east-1-b921.pinecone.io'
    })
    expect(body).toHaveProperty('spec', {
      byoc: {
        environment: 'aws-us-east-1-b921',
        read_capacity: { ...dedicated(1), status: { state: 'Scaling' } },
        schema
      }
    })
  })

  test.each<[string, object, object, object?]>([
    ['multilingual-e5-large', {}, { dimension: 1024, metric: 'cosine', vector_type: 'dense' }],
    ['llama-text-embed-v2', {}, { dimension: 1024, metric: 'cosine', vector_type: 'dense' }],
    ['llama-text-embed-v2', { dimension: 384 }, { dimension: 384, metric: 'cosine', vector_type: 'dense' }],
    ['llama-text-embed-v2', { metric: 'dotproduct' }, { dimension: 1024, metric: 'dotproduct', vector_type: 'dense' }],
    [
      'pinecone-sparse-english-v0',
      {},
      { metric: 'dotproduct', vector_type: 'sparse' },
      { max_tokens_per_sequence: 512 }
    ]
  ])('the model %s with %j', async (model, wanted, filledIn, more = {}) => {
    const embed = { model, field_map: { text: 'chunk' }, ...wanted }
    const { status, body } = await call('POST', '/indexes/create-for-model', { ...FOR_MODEL, embed })
    expect(status).toBe(201)
    expect(body).toMatchObject(filledIn)
    expect(body).toHaveProperty('embed', {
      model,
      field_map: { text: 'chunk' },
      ...filledIn,
      read_parameters: { input_type: 'query', truncate: 'END', ...more },
      write_parameters: { input_type: 'passage', truncate: 'END', ...more }
    })
  })

  test('an empty list', async () => {
    expect((await call('GET', '/indexes')).body).toEqual({ indexes: [] })
  })

  test('a null is a field left out', async () => {
    const spec = { serverless: { ...SPEC.serverless, schema: null, read_capacity: null }, pod: null }
    expect((await call('POST', '/indexes', { ...DENSE, tags: null, spec })).status).toBe(201)
  })
})

describe('states over time', () => {
  test('ready at the very moment, and not before', async () => {
    await call('POST', '/indexes', DENSE)
    pass(99)
    expect(sandbox.state.getIndex('movies')?.status.state).toBe('Initializing')
    pass(1)
    expect(sandbox.state.getIndex('movies')?.status).toEqual({ ready: true, state: 'Ready' })
  })

  test('a fresh index is seen late, while its name is taken at once', async () => {
    sandbox.setSpeeds({ visibleMs: 2_000 })
    await call('POST', '/indexes', DENSE)
    pass(1_999)
    expect((await call('GET', '/indexes/movies')).status).toBe(404)
    expect((await call('GET', '/indexes')).body).toEqual({ indexes: [] })
    expect((await call('POST', '/indexes', DENSE)).status).toBe(409)
    pass(1)
    expect((await call('GET', '/indexes/movies')).status).toBe(200)
  })

  test('a name is taken, and its quota held, until the 404', async () => {
    await start({ quota: { indexes: 1 } })
    await call('POST', '/indexes', DENSE)
    const deleted = await call('DELETE', '/indexes/movies')
    expect(deleted).toMatchObject({ status: 202, body: '' })
    expect((await call('GET', '/indexes/movies')).body).toMatchObject({
      status: { ready: false, state: 'Terminating' }
    })
    expect((await call('POST', '/indexes', DENSE)).status).toBe(409)
    expect((await call('POST', '/indexes', { ...DENSE, name: 'other' })).status).toBe(403)
    expect((await call('PATCH', '/indexes/movies', { tags: { a: 'b' } })).status).toBe(404)
    pass(99)
    expect((await call('DELETE', '/indexes/movies')).status).toBe(202)
    pass(1)
    expect((await call('GET', '/indexes/movies')).status).toBe(404)
    expect((await call('DELETE', '/indexes/movies')).status).toBe(404)
    expect((await call('POST', '/indexes', DENSE)).status).toBe(201)
  })

  test('names that fail, fail', async () => {
    await start({ failing: /^doomed/ })
    await call('POST', '/indexes', { ...DENSE, name: 'doomed-1' })
    expect(sandbox.state.getIndex('doomed-1')?.status).toEqual({ ready: false, state: 'Initializing' })
    pass(100)
    expect(sandbox.state.getIndex('doomed-1')?.status).toEqual({ ready: false, state: 'InitializationFailed' })
  })

  test('read capacity is ready after the index', async () => {
    await call('POST', '/indexes', {
      ...DENSE,
      spec: { serverless: { ...SPEC.serverless, read_capacity: dedicated(2) } }
    })
    pass(100)
    const capacity = async () => {
      const { body } = await call('GET', '/indexes/movies')
      return body as { status: unknown; spec: { serverless: { read_capacity: { status: unknown } } } }
    }
    expect(await capacity()).toMatchObject({
      status: { ready: true },
      spec: { serverless: { read_capacity: { status: { state: 'Scaling' } } } }
    })
    pass(100)
    expect((await capacity()).spec.serverless.read_capacity.status).toEqual({
      state: 'Ready',
      current_replicas: 2,
      current_shards: 1
    })
  })

  test('without replicas it is Disabled, once they are gone', async () => {
    sandbox.state.seedIndex({
      name: 'paused',
      spec: { serverless: { ...SPEC.serverless, read_capacity: dedicated(1) as never } }
    })
    const scaled = await call('PATCH', '/indexes/paused', {
      spec: { serverless: { read_capacity: dedicated(0) } }
    })
    expect(scaled.body).toMatchObject({ status: { ready: true, state: 'Ready' } })
    pass(100)
    expect((await call('GET', '/indexes/paused')).body).toMatchObject({
      status: { ready: false, state: 'Disabled' },
      spec: { serverless: { read_capacity: { status: { state: 'Ready', current_replicas: 0 } } } }
    })
  })
})

describe('refusals of a create', () => {
  async function refused(body: unknown, path = '/indexes'): Promise<[number, string, string]> {
    const before = sandbox.state.snapshot()
    const reply = await call('POST', path, body)
    expect(sandbox.state.snapshot()).toEqual(before)
    const { status, error } = reply.body as { status: number; error: { code: string; message: string } }
    expect(status).toBe(reply.status)
    return [status, error.code, error.message]
  }

  const serverless = (extras: object) => ({ ...DENSE, spec: { serverless: { ...SPEC.serverless, ...extras } } })
  const pod = (extras: object) => ({ ...POD, spec: { pod: { environment: 'us-east1-gcp', ...extras } } })
  // JSON leaves out what is undefined.
  const withoutMetric = { ...DENSE, metric: undefined }
  const withoutDimension = { ...DENSE, dimension: undefined }

  test.each<[string, unknown]>([
    ['missing field `metric`', withoutMetric],
    ['missing field `name`', { ...DENSE, name: undefined }],
    ['missing field `spec`', { ...DENSE, spec: undefined }],
    ['dimension: invalid type: string "8", expected i32', { ...DENSE, dimension: '8' }],
    ['dimension: invalid type: floating point `1.5`, expected i32', { ...DENSE, dimension: 1.5 }],
    ['name: invalid type: null, expected a string', { ...DENSE, name: null }],
    ['tags.a: invalid type: integer `1`, expected a string', { ...DENSE, tags: { a: 1 } }],
    ['colour: unknown field `colour`', { ...DENSE, colour: 'red' }],
    ['constructor: unknown field `constructor`', { ...DENSE, constructor: 'red' }],
    ['spec.serverless: missing field `region`', { ...DENSE, spec: { serverless: { cloud: 'aws' } } }],
    ['spec.serverless.zone: unknown field', serverless({ zone: 'a' })],
    ['spec: expected exactly one of', { ...DENSE, spec: {} }],
    ['spec: expected exactly one of', { ...DENSE, spec: { ...SPEC, pod: { environment: 'x' } } }],
    ['spec.serverless.read_capacity: missing field `mode`', serverless({ read_capacity: {} })],
    ['read_capacity.mode: unknown variant string "Some"', serverless({ read_capacity: { mode: 'Some' } })],
    ['read_capacity: missing field `dedicated`', serverless({ read_capacity: { mode: 'Dedicated' } })],
    [
      'read_capacity.dedicated: missing field `manual`',
      serverless({ read_capacity: { mode: 'Dedicated', dedicated: { node_type: 'b1', scaling: 'Manual' } } })
    ],
    ['read_capacity.dedicated: unknown field', serverless({ read_capacity: { ...dedicated(1), mode: 'OnDemand' } })],
    ['schema.fields.genre: missing field `filterable`', serverless({ schema: { fields: { genre: {} } } })],
    ['invalid type: sequence, expected a map', []]
  ])('422: %s', async (message, body) => {
    const [status, code, said] = await refused(body)
    expect([status, code]).toEqual([422, 'UNPROCESSABLE_ENTITY'])
    expect(said).toMatch(/^Failed to deserialize the JSON body into the target type: /)
    expect(said).toContain(message)
  })

  test('the place in the text is told', async () => {
    const [, , message] = await refused('{"name":"a",\n "metrik":"cosine"}')
    expect(message).toMatch(/unknown field `metrik`, expected one of `name`, .* at line 2 column 9$/)
  })

  test.each<[string, unknown]>([
    ['between 1 and 45', { ...DENSE, name: 'a'.repeat(46) }],
    ['between 1 and 45', { ...DENSE, name: '' }],
    ['lower case', { ...DENSE, name: 'Movies' }],
    ['alphanumeric character', { ...DENSE, name: 'movies-' }],
    ['dimension', withoutDimension],
    ['dimension', { ...DENSE, dimension: 0 }],
    ['dimension', { ...DENSE, dimension: 20_001 }],
    ['metric', { ...DENSE, metric: 'manhattan' }],
    ['vector_type', { ...DENSE, vector_type: 'thick' }],
    ['deletion_protection', { ...DENSE, deletion_protection: 'on' }],
    ['must not have a dimension', { ...DENSE, vector_type: 'sparse', metric: 'dotproduct' }],
    ['dotproduct', { ...withoutDimension, vector_type: 'sparse' }],
    ['Tag key', { ...DENSE, tags: { 'a/b': 'c' } }],
    ['Tag key', { ...DENSE, tags: { ['k'.repeat(81)]: 'c' } }],
    ['Value of tag', { ...DENSE, tags: { a: 'b:c' } }],
    ['Value of tag', { ...DENSE, tags: { a: 'b/c' } }],
    ['Value of tag', { ...DENSE, tags: { a: 'v'.repeat(121) } }],
    ['at most 20 tags', { ...DENSE, tags: Object.fromEntries(Array.from({ length: 21 }, (_, n) => [`k${n}`, 'v'])) }],
    ['node_type', serverless({ read_capacity: dedicated(1, 1, 'c1') })],
    ['scaling', serverless({ read_capacity: dedicated(1, 1, 'b1', 'Auto') })],
    ['replicas', serverless({ read_capacity: dedicated(-1) })],
    ['shards', serverless({ read_capacity: dedicated(1, 0) })],
    ['filterable: false', serverless({ schema: { fields: { a: { filterable: false } } } })],
    ['pod_type', pod({ pod_type: 'p3.x1' })],
    ['replicas', pod({ replicas: 0 })],
    ['shards', pod({ shards: 0 })],
    ['pods', pod({ pods: 3, shards: 2 })],
    ['pods', pod({ pods: 3, replicas: 2 })],
    [
      'Pod indexes',
      { name: 'a', vector_type: 'sparse', metric: 'dotproduct', spec: { pod: { environment: 'us-east1-gcp' } } }
    ]
  ])('400: %s', async (message, body) => {
    const [status, code, said] = await refused(body)
    expect([status, code]).toEqual([400, 'INVALID_ARGUMENT'])
    expect(said).toContain(message)
  })

  const embed = (extras: object) => ({
    ...FOR_MODEL,
    embed: { model: 'llama-text-embed-v2', field_map: { text: 'chunk' }, ...extras }
  })

  test.each<[number, string, unknown]>([
    [422, 'embed: missing field `field_map`', { ...FOR_MODEL, embed: { model: 'multilingual-e5-large' } }],
    [422, 'missing field `embed`', FOR_MODEL],
    [404, "Model 'nobody' not found.", embed({ model: 'nobody' })],
    [400, 'dimension', embed({ dimension: 1000 })],
    [400, 'is sparse', embed({ model: 'pinecone-sparse-english-v0', dimension: 1024 })],
    [400, 'metric', embed({ metric: 'euclidean' })],
    [400, 'not an input of the model', embed({ field_map: { image: 'a' } })],
    [400, 'must map text', embed({ field_map: {} })],
    [400, 'unknown parameter "speed"', embed({ read_parameters: { speed: 1 } })],
    [400, 'must be of type integer', embed({ write_parameters: { dimension: '1024' } })],
    [400, 'must be one of: query, passage', embed({ read_parameters: { input_type: 'question' } })],
    [404, 'Resource cloud: aws region: us-west1 not found.', { ...embed({}), region: 'us-west1' }]
  ])('for a model, %i: %s', async (status, message, body) => {
    const [answered, , said] = await refused(body, '/indexes/create-for-model')
    expect(answered).toBe(status)
    expect(said).toContain(message)
  })

  test('an unknown cloud or region is a 404', async () => {
    expect(await refused(serverless({ region: 'us-west1' }))).toEqual([
      404,
      'NOT_FOUND',
      'Resource cloud: aws region: us-west1 not found.'
    ])
    expect((await refused(serverless({ cloud: 'toString' })))[0]).toBe(404)
  })

  test('an unknown collection is a 404', async () => {
    expect((await refused(serverless({ source_collection: 'gone' })))[0]).toBe(404)
  })

  test('a name in use is a 409, by either way of creating', async () => {
    sandbox.state.seedIndex({ name: 'movies' })
    expect(await refused(DENSE)).toEqual([409, 'ALREADY_EXISTS', 'Resource  already exists'])
    expect((await refused({ ...embed({}), name: 'movies' }, '/indexes/create-for-model'))[0]).toBe(409)
  })

  test('Starter has one region and five indexes', async () => {
    await start({ plan: 'starter' })
    expect(await refused(serverless({ region: 'us-west-2' }))).toEqual([
      400,
      'INVALID_ARGUMENT',
      expect.stringContaining('Your free plan does not support indexes in the us-west-2 region of aws.')
    ])
    for (let number = 1; number <= 5; number++) sandbox.state.seedIndex({ name: `index-${number}` })
    expect(await refused(DENSE)).toEqual([
      403,
      'FORBIDDEN',
      expect.stringContaining("You've reached the max serverless indexes allowed in project sandbox (5).")
    ])
    expect((await refused(pod({})))[0]).toBe(403)
  })

  test('pods and BYOC count towards no quota of serverless indexes', async () => {
    await start({ quota: { indexes: 1 } })
    sandbox.state.seedIndex({ name: 'pods', spec: { pod: { environment: 'us-east1-gcp' } } })
    sandbox.state.seedIndex({ name: 'own', spec: { byoc: { environment: 'aws-us-east-1-b921' } } })
    expect((await call('POST', '/indexes', DENSE)).status).toBe(201)
    expect((await refused({ ...DENSE, name: 'second' }))[0]).toBe(403)
  })

  test('without requireMetric the published defaults hold', async () => {
    await start({ requireMetric: false })
    expect((await call('POST', '/indexes', withoutMetric)).body).toMatchObject({ metric: 'cosine' })
    const sparse = await call('POST', '/indexes', { name: 'words', vector_type: 'sparse', spec: SPEC })
    expect(sparse.body).toMatchObject({ metric: 'dotproduct' })
  })
})

describe('deletion', () => {
  test('protection refuses, and still does for a while after it was lifted', async () => {
    await start({ speeds: { protectionLagMs: 3_000 } })
    sandbox.state.seedIndex({ name: 'kept', deletion_protection: 'enabled' })
    const refusal = {
      status: 403,
      body: {
        status: 403,
        error: {
          code: 'FORBIDDEN',
          message: 'Deletion protection is enabled for this index. Disable deletion protection before retrying.'
        }
      }
    }
    expect(await call('DELETE', '/indexes/kept')).toMatchObject(refusal)
    const lifted = await call('PATCH', '/indexes/kept', { deletion_protection: 'disabled' })
    expect(lifted.body).toMatchObject({ deletion_protection: 'disabled' })
    pass(2_999)
    expect(await call('DELETE', '/indexes/kept')).toMatchObject(refusal)
    pass(1)
    expect((await call('DELETE', '/indexes/kept')).status).toBe(202)
  })

  test('pending collections refuse', async () => {
    sandbox.state.seedIndex({ name: 'source', pending_collections: ['test-collection'] })
    expect((await call('DELETE', '/indexes/source')).body).toEqual({
      status: 412,
      error: {
        code: 'FAILED_PRECONDITION',
        message: "Unable to delete an index. There are pending collections for this index: ['test-collection']"
      }
    })
  })
})
