// Seeds in the dialect of 2026-07, and what a classic version sees of document indexes.
import { clientOf } from '../../sandbox/pinecone/client.ts'
import { call, sandbox, start, startEach } from './pinecone.ts'
import { ON_DEMAND } from './typed-bodies.ts'

startEach({ at: Date.UTC(2026, 7, 1, 12), random: () => 0, version: '2026-07' })

const fields = { a: { type: 'sparse_vector' } } as const

test('everything an answer can show', () => {
  sandbox.state.seedIndex({
    name: 'docs',
    tags: { a: 'b' },
    deletion_protection: 'enabled',
    cmek_id: 'key-1',
    deployment: { deployment_type: 'byoc', environment: 'aws-us-east-1-b921' },
    schema: {
      fields: {
        title: { type: 'string', full_text_search: { stemming: true } },
        genre: { type: 'string', filterable: true },
        year: { type: 'float', filterable: true, description: 'of publication' },
        seen: { type: 'boolean', filterable: false },
        actors: { type: 'string_list', filterable: true },
        count: { type: 'integer', filterable: true },
        old: { filterable: true }
      }
    }
  })
  expect(sandbox.state.getTypedIndex('docs')).toEqual({
    name: 'docs',
    host: 'docs-aaaaaaa.svc.aws-us-east-1-b921.pinecone.io',
    private_host: 'docs-aaaaaaa.svc.private.aws-us-east-1-b921.pinecone.io',
    status: { ready: true, state: 'Ready' },
    deployment: { deployment_type: 'byoc', environment: 'aws-us-east-1-b921' },
    read_capacity: ON_DEMAND,
    cmek_id: 'key-1',
    schema: {
      fields: {
        title: {
          type: 'string',
          description: null,
          full_text_search: { language: 'en', stemming: true, stop_words: false },
          store_text: true
        },
        old: { filterable: true },
        genre: { type: 'string', description: null, filterable: true },
        year: { type: 'float', description: 'of publication', filterable: true },
        seen: { type: 'boolean', description: null, filterable: false },
        actors: { type: 'string_list', description: null, filterable: true },
        count: { type: 'integer', description: null, filterable: true }
      }
    },
    tags: { a: 'b' },
    deletion_protection: 'enabled'
  })
})

test('pods, without read capacity, with their filterable metadata and source', () => {
  sandbox.state.seedIndex({
    name: 'pods',
    deployment: {
      deployment_type: 'pod',
      environment: 'us-east1-gcp',
      pod_type: 's1.x2',
      replicas: 2,
      source_collection: 'films'
    },
    schema: {
      fields: { _values: { type: 'dense_vector', dimension: 8, metric: 'euclidean' }, genre: { filterable: true } }
    }
  })
  expect(sandbox.state.getTypedIndex('pods')).toEqual({
    name: 'pods',
    host: 'pods-aaaaaaa.svc.us-east1-gcp.pinecone.io',
    status: { ready: true, state: 'Ready' },
    deployment: { deployment_type: 'pod', environment: 'us-east1-gcp', replicas: 2, shards: 1, pod_type: 's1.x2' },
    source_collection: 'films',
    schema: {
      fields: {
        _values: { type: 'dense_vector', description: null, dimension: 8, metric: 'euclidean' },
        _sparse_values: { type: 'sparse_vector', description: null },
        genre: { filterable: true }
      }
    },
    tags: null,
    deletion_protection: 'disabled'
  })
})

test('a semantic_text field, dedicated nodes', () => {
  const capacity = {
    mode: 'Dedicated',
    dedicated: { node_type: 't1', scaling: 'Manual', manual: { replicas: 0, shards: 2 } }
  } as const
  sandbox.state.seedIndex({
    name: 'docs',
    schema: {
      fields: {
        chunk: { type: 'semantic_text', model: 'multilingual-e5-large', read_parameters: { truncate: 'NONE' } }
      }
    },
    read_capacity: capacity
  })
  expect(sandbox.state.getTypedIndex('docs')).toMatchObject({
    status: { ready: false, state: 'Disabled' },
    read_capacity: { ...capacity, status: { state: 'Ready', current_replicas: 0, current_shards: 2 } },
    schema: { fields: { chunk: { dimension: 1024, read_parameters: { input_type: 'query', truncate: 'NONE' } } } }
  })
})

test('a deployment alone is of a classic dense index; what was handed in is not kept by reference', () => {
  const seed = {
    name: 'plain',
    deployment: { deployment_type: 'managed', cloud: 'azure', region: 'eastus2' }
  } as const
  sandbox.state.seedIndex(seed)
  expect(sandbox.state.getIndex('plain')).toMatchObject({ dimension: 1536, metric: 'cosine', vector_type: 'dense' })
  const changing = { fields: { ...fields, b: { type: 'float' as const, filterable: true } } }
  sandbox.state.seedIndex({ name: 'docs', schema: changing })
  changing.fields.b.filterable = false
  expect(sandbox.state.getTypedIndex('docs')?.schema.fields['b']).toMatchObject({ filterable: true })
})

describe('document indexes to a classic version', () => {
  const title = { type: 'string', full_text_search: {} } as const
  const words = { type: 'sparse_vector' } as const
  const dense = { type: 'dense_vector', dimension: 768, metric: 'euclidean' } as const

  beforeEach(() => {
    sandbox.state.seedIndex({ name: 'docs', schema: { fields: { title, words, dense } } })
  })

  test.each([
    [
      { title, words, dense },
      { vector_type: 'dense', metric: 'euclidean', dimension: 768 }
    ],
    [
      { title, words },
      { vector_type: 'sparse', metric: 'dotproduct' }
    ],
    [{ title }, { vector_type: 'sparse', metric: 'dotproduct' }]
  ])('%j is %j', async (fields, vectors) => {
    sandbox.state.seedIndex({ name: 'docs', schema: { fields } })
    const { body } = await clientOf(sandbox.url)('GET', '/indexes/docs')
    expect(body).toEqual({
      name: 'docs',
      ...vectors,
      status: { ready: true, state: 'Ready' },
      host: 'docs-aaaaaaa.svc.aped-4627-b74a.pinecone.io',
      spec: {
        serverless: {
          cloud: 'aws',
          region: 'us-east-1',
          read_capacity: { mode: 'OnDemand', status: { state: 'Ready' } }
        }
      },
      deletion_protection: 'disabled',
      tags: null
    })
  })

  test('may be hidden, their names taken all the same', async () => {
    await start({ classicSeesDocuments: false })
    sandbox.state.seedIndex({ name: 'docs', schema: { fields: { title } } })
    sandbox.state.seedIndex({ name: 'movies', dimension: 8 })
    const classic = clientOf(sandbox.url)
    const before = sandbox.state.snapshot()
    expect((await classic('GET', '/indexes')).body).toMatchObject({ indexes: [{ name: 'movies' }] })
    expect((await classic('GET', '/indexes/docs')).status).toBe(404)
    expect((await classic('PATCH', '/indexes/docs', { tags: { a: 'b' } })).status).toBe(404)
    expect((await classic('DELETE', '/indexes/docs')).status).toBe(404)
    const spec = { serverless: { cloud: 'aws', region: 'us-east-1' } }
    const body = { name: 'docs', dimension: 8, metric: 'cosine', spec }
    expect((await classic('POST', '/indexes', body)).status).toBe(409)
    expect(sandbox.state.snapshot()).toEqual(before)
    expect((await call('GET', '/indexes')).body).toMatchObject({ indexes: [{ name: 'docs' }, { name: 'movies' }] })
  })
})
