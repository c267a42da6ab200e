// Pinecone's SDK 8.2.0 (2026-04) and 9.0.0 (2026-07) on the same indexes: made by one, read and changed by the other.
import { Pinecone as Pinecone8 } from '@pinecone-database/pinecone'
import { Pinecone as Pinecone9 } from 'pinecone-sdk-9'
import { SANDBOX_API_KEY } from '../../sandbox/pinecone/server.ts'
import { pass, sandbox, startEach } from './pinecone.ts'

let old: Pinecone8
let now: Pinecone9

startEach({ at: Date.UTC(2026, 7, 1, 12) })

beforeEach(() => {
  const options = { apiKey: SANDBOX_API_KEY, controllerHostUrl: sandbox.url, maxRetries: 0 }
  old = new Pinecone8(options)
  now = new Pinecone9(options)
})

const AWS = { serverless: { cloud: 'aws', region: 'us-east-1' } } as const
const MANAGED = { deploymentType: 'managed', cloud: 'aws', region: 'us-east-1' } as const
const DENSE = { type: 'dense_vector', dimension: 8, metric: 'euclidean' } as const
const SPARSE = { type: 'sparse_vector' } as const
const DEDICATED = {
  mode: 'Dedicated',
  dedicated: { nodeType: 'b1', scaling: 'Manual', manual: { replicas: 2, shards: 1 } }
} as const

/** What 9.0.0 derives for those who still read as with 8.2.0. To both, a null is what was left out. */
function formerly(model: object): unknown[] {
  return ['dimension', 'metric', 'vectorType'].map((property) => (model as Record<string, unknown>)[property])
}

describe('made by 8.2.0, read and configured by 9.0.0', () => {
  test('a dense index', async () => {
    const schema = { fields: { genre: { filterable: true } } }
    const spec = { serverless: { ...AWS.serverless, schema } }
    await old.createIndex({ name: 'movies', dimension: 8, metric: 'euclidean', spec, tags: { a: '1' } })
    pass(100)
    const read = await now.indexes.describe('movies')
    expect(read).toEqual({
      name: 'movies',
      host: expect.stringMatching(/^movies-.{7}\.svc\.aped-4627-b74a\.pinecone\.io$/),
      status: { ready: true, state: 'Ready' },
      deployment: { ...MANAGED, environment: 'aped-4627-b74a' },
      readCapacity: { mode: 'OnDemand', status: { state: 'Ready' } },
      schema: {
        fields: {
          _values: { ...DENSE },
          _sparse_values: { ...SPARSE },
          genre: { filterable: true }
        }
      },
      tags: { a: '1' },
      deletionProtection: 'disabled'
    })
    expect(formerly(read)).toEqual([8, 'euclidean', 'dense'])
    await now.indexes.configure('movies', {
      tags: { b: 'x/y' },
      deletionProtection: 'enabled',
      readCapacity: DEDICATED
    })
    expect(await old.describeIndex('movies')).toMatchObject({
      tags: { a: '1', b: 'x/y' },
      deletionProtection: 'enabled',
      spec: { serverless: { readCapacity: DEDICATED, schema } }
    })
  })

  test('a sparse index', async () => {
    await old.createIndex({ name: 'words', vectorType: 'sparse', spec: AWS })
    pass(100)
    const read = await now.indexes.describe('words')
    expect(read.schema.fields).toEqual({ _sparse_values: { ...SPARSE } })
    expect(formerly(read)).toEqual([undefined, 'dotproduct', 'sparse'])
  })

  test('pods, which 9.0.0 scales but cannot make', async () => {
    const pod = { environment: 'us-east1-gcp', podType: 'p1.x1', pods: 1 } as const
    await old.createIndex({ name: 'pods', dimension: 8, metric: 'cosine', spec: { pod } })
    pass(100)
    const deployment = { deploymentType: 'pod', environment: 'us-east1-gcp', replicas: 1, shards: 1, podType: 'p1.x1' }
    expect(await now.indexes.describe('pods')).toMatchObject({ deployment, readCapacity: undefined })
    const scaled = await now.indexes.configure('pods', { deployment: { replicas: 3, podType: 'p1.x2' } })
    expect(scaled.deployment).toEqual({ ...deployment, replicas: 3, podType: 'p1.x2' })
    expect((await old.describeIndex('pods')).spec).toMatchObject({ pod: { replicas: 3, pods: 3, podType: 'p1.x2' } })
  })

  test('BYOC on demand', async () => {
    await old.createIndex({ name: 'own', dimension: 8, spec: { byoc: { environment: 'aws-us-east-1-b921' } } })
    expect(await now.indexes.describe('own')).toMatchObject({
      deployment: { deploymentType: 'byoc', environment: 'aws-us-east-1-b921' },
      privateHost: expect.stringContaining('.svc.private.'),
      readCapacity: { mode: 'OnDemand' }
    })
  })

  test('an index for a model', async () => {
    const embed = { model: 'llama-text-embed-v2', fieldMap: { text: 'chunk' } }
    await old.createIndexForModel({ name: 'texts', cloud: 'aws', region: 'us-east-1', embed })
    pass(100)
    const read = await now.indexes.describe('texts')
    expect(read.schema.fields).toEqual({
      chunk: {
        type: 'semantic_text',
        model: 'llama-text-embed-v2',
        dimension: 1024,
        metric: 'cosine',
        readParameters: { input_type: 'query', truncate: 'END', dimension: 1024 },
        writeParameters: { input_type: 'passage', truncate: 'END', dimension: 1024 }
      }
    })
    expect(() => formerly(read)).toThrow('the API does not report this property')
    const field = { type: 'semantic_text', readParameters: { truncate: 'NONE' } } as const
    await now.indexes.configure('texts', { schema: { fields: { chunk: field } } })
    expect((await old.describeIndex('texts')).embed?.readParameters).toMatchObject({ truncate: 'NONE' })
  })
})

describe('made by 9.0.0, read and configured by 8.2.0', () => {
  test('a classic dense index, by _values and by the former options', async () => {
    await now.indexes.create({ name: 'movies', schema: { fields: { _values: DENSE } }, tags: { a: '1' } })
    const former = { name: 'films', dimension: 8, metric: 'euclidean', spec: AWS } as const
    await now.indexes.create(former)
    pass(100)
    for (const name of ['movies', 'films']) {
      expect(await old.describeIndex(name)).toMatchObject({
        dimension: 8,
        metric: 'euclidean',
        vectorType: 'dense',
        spec: { serverless: { ...AWS.serverless, readCapacity: { mode: 'OnDemand' } } }
      })
    }
    await old.configureIndex({ name: 'movies', tags: { a: '', b: '2' }, deletionProtection: 'enabled' })
    expect(await now.indexes.describe('movies')).toMatchObject({ tags: { b: '2' }, deletionProtection: 'enabled' })
  })

  test('a classic sparse index', async () => {
    await now.indexes.create({ name: 'words', schema: { fields: { _sparse_values: SPARSE } } })
    const read = await old.describeIndex('words')
    expect(read).toMatchObject({ vectorType: 'sparse', metric: 'dotproduct' })
    expect(read.dimension).toBeUndefined()
  })

  const title = { type: 'string', fullTextSearch: { stemming: true, stopWords: true } } as const
  const sku = { type: 'string', description: 'd', fullTextSearch: { ngram: { minGram: 2, maxGram: 4 } } } as const

  test('hybrid and full text at once, which to 8.2.0 is the dense field', async () => {
    const fields = { dense: DENSE, sparse: SPARSE, title, sku }
    const created = await now.indexes.create({ name: 'docs', schema: { fields }, deployment: MANAGED })
    expect(created.schema.fields).toEqual({})
    expect(() => formerly(created)).toThrow('the schema is empty and the index is not ready')
    pass(100)
    const read = await now.indexes.describe('docs')
    expect(read.schema.fields).toEqual({
      dense: { ...DENSE },
      sparse: { ...SPARSE },
      title: {
        type: 'string',
        fullTextSearch: { language: 'en', stemming: true, stopWords: true }
      },
      sku: {
        type: 'string',
        description: 'd',
        fullTextSearch: {
          language: 'en',
          stemming: false,
          stopWords: false,
          ngram: { minGram: 2, maxGram: 4, prefixOnly: false }
        }
      }
    })
    expect(await old.describeIndex('docs')).toMatchObject({ dimension: 8, metric: 'euclidean', vectorType: 'dense' })
  })

  test('full text only, which to 8.2.0 is sparse: listed, tagged and deleted all the same', async () => {
    await now.indexes.create({ name: 'docs', schema: { fields: { title } } })
    pass(100)
    expect((await old.listIndexes()).indexes).toMatchObject([
      { name: 'docs', vectorType: 'sparse', metric: 'dotproduct', status: { ready: true, state: 'Ready' } }
    ])
    await old.configureIndex({ name: 'docs', tags: { a: '1' } })
    expect((await now.indexes.list()).indexes).toMatchObject([{ name: 'docs', tags: { a: '1' } }])
    await old.deleteIndex('docs')
    pass(100)
    await expect(now.indexes.describe('docs')).rejects.toMatchObject({ name: 'PineconeNotFoundError' })
  })

  test('dedicated nodes and BYOC', async () => {
    const deployment = { deploymentType: 'byoc', environment: 'aws-us-east-1-b921' } as const
    await now.indexes.create({ name: 'own', schema: { fields: { a: DENSE } }, deployment, readCapacity: DEDICATED })
    pass(1_000)
    const { spec } = await old.describeIndex('own')
    expect(spec).toMatchObject({ byoc: { environment: 'aws-us-east-1-b921', readCapacity: DEDICATED } })
    await old.configureIndex({
      name: 'own',
      readCapacity: { mode: 'Dedicated', nodeType: 'b1', manual: { replicas: 4, shards: 1 } }
    })
    pass(1_000)
    const patch = { mode: 'Dedicated', dedicated: { scaling: 'Manual', manual: { shards: 2 } } } as const
    expect((await now.indexes.configure('own', { readCapacity: patch })).readCapacity).toEqual({
      mode: 'Dedicated',
      dedicated: { nodeType: 'b1', scaling: 'Manual', manual: { replicas: 4, shards: 2 } },
      status: { state: 'Scaling', currentReplicas: 4, currentShards: 1 }
    })
  })

  test('an index for a model', async () => {
    const embed = { model: 'pinecone-sparse-english-v0', fieldMap: { text: 'chunk' } }
    await now.indexes.createForModel({ name: 'texts', cloud: 'aws', region: 'us-east-1', embed })
    pass(100)
    const read = await old.describeIndex('texts')
    expect(read).toMatchObject({ vectorType: 'sparse', embed: { ...embed, metric: 'dotproduct' } })
    await old.configureIndex({ name: 'texts', embed: { fieldMap: { text: 'body' } } })
    expect((await now.indexes.describe('texts')).schema.fields).toMatchObject({ body: { type: 'semantic_text' } })
  })
})

test('what is Failed to 9.0.0 is InitializationFailed to 8.2.0', async () => {
  const schema = { fields: { a: { type: 'sparse_vector' as const } } }
  sandbox.state.seedIndex({ name: 'docs', schema, status: { state: 'Failed' } })
  expect((await now.indexes.describe('docs')).status).toEqual({ ready: false, state: 'Failed' })
  expect((await old.describeIndex('docs')).status).toEqual({ ready: false, state: 'InitializationFailed' })
})

test('every field an answer can show is read by 9.0.0', async () => {
  const types = ['string', 'float', 'boolean', 'string_list', 'integer'] as const
  const metadata = Object.fromEntries(types.map((type) => [type, { type, filterable: true }]))
  sandbox.state.seedIndex({ name: 'docs', schema: { fields: { a: SPARSE, ...metadata, old: { filterable: true } } } })
  const { fields } = (await now.indexes.describe('docs')).schema
  expect(fields).toMatchObject({ a: { ...SPARSE }, ...metadata, old: { filterable: true } })
})

test('errors reach 9.0.0 as its own, and assistants are the same to both', async () => {
  const schema = { fields: { a: SPARSE } }
  await now.indexes.create({ name: 'docs', schema })
  await expect(now.indexes.create({ name: 'docs', schema })).rejects.toMatchObject({ name: 'PineconeConflictError' })
  expect(await now.indexes.create({ name: 'docs', schema, suppressConflicts: true })).toBeUndefined()
  const mixed = { fields: { _values: DENSE, a: SPARSE } }
  await expect(now.indexes.create({ name: 'two', schema: mixed })).rejects.toThrow('cannot be combined')
  const stranger = new Pinecone9({ apiKey: 'another', controllerHostUrl: sandbox.url })
  await expect(stranger.indexes.list()).rejects.toMatchObject({ name: 'PineconeAuthorizationError' })
  await old.createAssistant({ name: 'helper', instructions: 'Be kind.', region: 'eu' })
  expect(await now.assistants.describe('helper')).toMatchObject({ instructions: 'Be kind.', region: 'eu' })
})
