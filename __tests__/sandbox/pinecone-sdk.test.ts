// Pinecone's own SDK as the client: what it accepts and makes of the answers is the nearest thing to the real one.
import { Pinecone } from '@pinecone-database/pinecone'
import { SANDBOX_API_KEY } from '../../sandbox/pinecone/server.ts'
import { pass, sandbox, startEach, time } from './pinecone.ts'

let pinecone: Pinecone

startEach({ at: Date.UTC(2026, 3, 1, 12) })

beforeEach(() => {
  pinecone = new Pinecone({ apiKey: SANDBOX_API_KEY, controllerHostUrl: sandbox.url, maxRetries: 0 })
})

const AWS = { serverless: { cloud: 'aws', region: 'us-east-1' } } as const
const DEDICATED = { mode: 'Dedicated', nodeType: 't1', manual: { replicas: 2, shards: 1 } } as const

test('a dense serverless index lives: created, described, listed, deleted', async () => {
  const created = await pinecone.createIndex({ name: 'movies', dimension: 1536, spec: AWS, tags: { team: 'a' } })
  expect(created).toMatchObject({
    name: 'movies',
    dimension: 1536,
    metric: 'cosine',
    vectorType: 'dense',
    deletionProtection: 'disabled',
    tags: { team: 'a' },
    status: { ready: false, state: 'Initializing' },
    spec: { serverless: { cloud: 'aws', region: 'us-east-1', readCapacity: { mode: 'OnDemand' } } }
  })
  pass(100)
  expect((await pinecone.describeIndex('movies')).status).toEqual({ ready: true, state: 'Ready' })
  expect((await pinecone.listIndexes()).indexes).toMatchObject([{ name: 'movies' }])
  await pinecone.deleteIndex('movies')
  expect((await pinecone.describeIndex('movies')).status.state).toBe('Terminating')
  pass(100)
  await expect(pinecone.describeIndex('movies')).rejects.toMatchObject({ name: 'PineconeNotFoundError' })
})

test('waitUntilReady returns as soon as the index is ready', async () => {
  sandbox.setSpeeds({ indexReadyMs: 0 })
  const ready = await pinecone.createIndex({ name: 'movies', dimension: 8, spec: AWS, waitUntilReady: true })
  expect(ready?.status.ready).toBe(true)
})

test('sparse, with a metadata schema and without a dimension', async () => {
  const schema = { fields: { genre: { filterable: true } } }
  const spec = { serverless: { cloud: 'gcp', region: 'us-central1', schema } } as const
  const created = await pinecone.createIndex({ name: 'words', vectorType: 'sparse', spec })
  expect(created).toMatchObject({ vectorType: 'sparse', metric: 'dotproduct', spec: { serverless: { schema } } })
  expect(created?.dimension).toBeUndefined()
})

test('dedicated read capacity is created and changed', async () => {
  const spec = { serverless: { ...AWS.serverless, readCapacity: DEDICATED } }
  await pinecone.createIndex({ name: 'busy', dimension: 8, spec })
  pass(1_000)
  expect((await pinecone.describeIndex('busy')).spec).toMatchObject({
    serverless: {
      readCapacity: {
        mode: 'Dedicated',
        dedicated: { nodeType: 't1', scaling: 'Manual', manual: { replicas: 2, shards: 1 } },
        status: { state: 'Ready', currentReplicas: 2, currentShards: 1 }
      }
    }
  })
  const readCapacity = { ...DEDICATED, manual: { replicas: 3, shards: 1 } }
  const changed = await pinecone.configureIndex({ name: 'busy', readCapacity })
  expect(changed.spec).toMatchObject({
    serverless: { readCapacity: { status: { state: 'Scaling', currentReplicas: 2 } } }
  })
})

test('a pod index scales', async () => {
  const spec = { pod: { environment: 'us-east1-gcp', podType: 'p1.x1', pods: 1 } } as const
  const created = await pinecone.createIndex({ name: 'pods', dimension: 8, metric: 'euclidean', spec })
  expect(created?.spec).toEqual({
    pod: { environment: 'us-east1-gcp', podType: 'p1.x1', pods: 1, replicas: 1, shards: 1 }
  })
  pass(100)
  const scaled = await pinecone.configureIndex({ name: 'pods', podReplicas: 3, podType: 'p1.x2' })
  expect(scaled).toMatchObject({
    spec: { pod: { replicas: 3, pods: 3, podType: 'p1.x2' } },
    status: { ready: true, state: 'ScalingUpPodSize' }
  })
})

test('a BYOC index', async () => {
  const spec = { byoc: { environment: 'aws-us-east-1-b921' } } as const
  const created = await pinecone.createIndex({ name: 'own', dimension: 8, spec })
  expect(created).toMatchObject({
    spec: { byoc: { environment: 'aws-us-east-1-b921', readCapacity: { mode: 'OnDemand' } } },
    privateHost: expect.stringContaining('.svc.private.')
  })
})

test('an index for a model, its embedding changed later', async () => {
  const created = await pinecone.createIndexForModel({
    name: 'texts',
    cloud: 'aws',
    region: 'us-east-1',
    embed: { model: 'llama-text-embed-v2', fieldMap: { text: 'chunk' }, dimension: 512 }
  })
  expect(created).toMatchObject({ dimension: 512, metric: 'cosine', vectorType: 'dense' })
  const embed = { fieldMap: { text: 'body' }, readParameters: { truncate: 'NONE' } }
  const changed = await pinecone.configureIndex({ name: 'texts', embed })
  expect(changed.embed).toEqual({
    model: 'llama-text-embed-v2',
    metric: 'cosine',
    dimension: 512,
    vectorType: 'dense',
    fieldMap: { text: 'body' },
    readParameters: { input_type: 'query', truncate: 'NONE', dimension: 512 },
    writeParameters: { input_type: 'passage', truncate: 'END', dimension: 512 }
  })
})

test('tags merge, and deletion protection holds', async () => {
  await pinecone.createIndex({ name: 'kept', dimension: 8, spec: AWS, tags: { a: '1', b: '2' } })
  const changed = await pinecone.configureIndex({
    name: 'kept',
    tags: { b: '', c: '3' },
    deletionProtection: 'enabled'
  })
  expect(changed).toMatchObject({ tags: { a: '1', c: '3' }, deletionProtection: 'enabled' })
  await expect(pinecone.deleteIndex('kept')).rejects.toMatchObject({
    name: 'PineconeBadRequestError',
    message: expect.stringContaining('Deletion protection is enabled for this index.')
  })
})

test('errors reach the SDK as its own', async () => {
  await pinecone.createIndex({ name: 'one', dimension: 8, spec: AWS })
  await expect(pinecone.createIndex({ name: 'one', dimension: 8, spec: AWS })).rejects.toMatchObject({
    name: 'PineconeConflictError'
  })
  await expect(pinecone.createIndex({ name: 'One', dimension: 8, spec: AWS })).rejects.toMatchObject({
    name: 'PineconeBadRequestError'
  })
  const nowhere = { serverless: { cloud: 'aws', region: 'us-west1' } } as const
  await expect(pinecone.createIndex({ name: 'two', dimension: 8, spec: nowhere })).rejects.toMatchObject({
    name: 'PineconeNotFoundError'
  })
  sandbox.fault({ operation: 'listIndexes', kind: 'reset' })
  await expect(pinecone.listIndexes()).rejects.toMatchObject({ name: 'PineconeConnectionError' })
  const stranger = new Pinecone({ apiKey: 'another', controllerHostUrl: sandbox.url })
  await expect(stranger.listIndexes()).rejects.toMatchObject({ name: 'PineconeAuthorizationError' })
})

test('an assistant lives: created, described, listed, updated, deleted', async () => {
  const created = await pinecone.createAssistant({
    name: 'helper',
    instructions: 'Be kind.',
    metadata: { team: 'a' },
    region: 'eu'
  })
  expect(created).toEqual({
    name: 'helper',
    instructions: 'Be kind.',
    metadata: { team: 'a' },
    region: 'eu',
    status: 'Initializing',
    host: 'https://prod-eu-data.ke.pinecone.io',
    createdAt: new Date(time),
    updatedAt: new Date(time)
  })
  pass(1_000)
  const updated = await pinecone.updateAssistant({ name: 'helper', metadata: { owner: 'b' } })
  expect(updated).toMatchObject({ assistantName: 'helper', instructions: 'Be kind.', metadata: { owner: 'b' } })
  const { assistants } = await pinecone.listAssistants()
  expect(assistants).toMatchObject([{ name: 'helper', status: 'Ready', metadata: { owner: 'b' } }])
  await expect(pinecone.createAssistant({ name: 'helper' })).rejects.toThrow('Assistant \\"helper\\" already exists.')
  await pinecone.deleteAssistant('helper')
  expect((await pinecone.describeAssistant('helper')).status).toBe('Terminating')
  pass(100)
  await expect(pinecone.describeAssistant('helper')).rejects.toMatchObject({ name: 'PineconeNotFoundError' })
})
