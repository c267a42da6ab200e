// Every kind of resource that can be declared, and the very request it becomes.
import { notes, pinecone, requestsOf, resultsOf, step, told, writes, ownership } from './support.ts'

const SERVERLESS = { serverless: { cloud: 'aws', region: 'us-east-1' } }
const DEDICATED = {
  mode: 'Dedicated',
  dedicated: { node_type: 'b1', scaling: 'Manual', manual: { replicas: 1, shards: 1 } }
}

interface Case {
  readonly kind: string
  readonly declared: Readonly<Record<string, unknown>>
  readonly path?: string
  readonly sent: Readonly<Record<string, unknown>>
}

const INDEXES: readonly Case[] = [
  {
    kind: 'a dense serverless index, its metric spelled out',
    declared: { name: 'x', dimension: 8, spec: SERVERLESS },
    sent: { name: 'x', dimension: 8, metric: 'cosine', spec: SERVERLESS }
  },
  {
    kind: 'a dense index in another cloud, with everything said',
    declared: {
      name: 'x',
      dimension: 1536,
      metric: 'dotproduct',
      vector_type: 'dense',
      deletion_protection: 'enabled',
      tags: { team: 'search', 'cost-center': '42' },
      spec: { serverless: { cloud: 'gcp', region: 'us-central1', read_capacity: { mode: 'OnDemand' } } }
    },
    sent: {
      name: 'x',
      dimension: 1536,
      metric: 'dotproduct',
      vector_type: 'dense',
      deletion_protection: 'enabled',
      tags: { team: 'search', 'cost-center': '42' },
      spec: { serverless: { cloud: 'gcp', region: 'us-central1', read_capacity: { mode: 'OnDemand' } } }
    }
  },
  {
    kind: 'a sparse index, which has the metric dotproduct and no dimension',
    declared: { name: 'x', vector_type: 'sparse', spec: SERVERLESS },
    sent: { name: 'x', vector_type: 'sparse', metric: 'dotproduct', spec: SERVERLESS }
  },
  {
    kind: 'cloud and region at the top, which mean serverless',
    declared: { name: 'x', dimension: 8, cloud: 'aws', region: 'eu-west-1' },
    sent: { name: 'x', dimension: 8, metric: 'cosine', spec: { serverless: { cloud: 'aws', region: 'eu-west-1' } } }
  },
  {
    kind: 'a metadata schema at the top, which means serverless too',
    declared: {
      name: 'x',
      dimension: 8,
      cloud: 'aws',
      region: 'us-east-1',
      schema: { fields: { genre: { filterable: true } } }
    },
    sent: {
      name: 'x',
      dimension: 8,
      metric: 'cosine',
      spec: { serverless: { cloud: 'aws', region: 'us-east-1', schema: { fields: { genre: { filterable: true } } } } }
    }
  },
  {
    kind: 'dedicated read capacity, waited for until it serves',
    declared: { name: 'x', dimension: 8, spec: { serverless: { ...SERVERLESS.serverless, read_capacity: DEDICATED } } },
    sent: {
      name: 'x',
      dimension: 8,
      metric: 'cosine',
      spec: { serverless: { ...SERVERLESS.serverless, read_capacity: DEDICATED } }
    }
  },
  {
    kind: 'an index that embeds text, by create-for-model',
    declared: {
      name: 'x',
      cloud: 'aws',
      region: 'us-east-1',
      embed: { model: 'multilingual-e5-large', field_map: { text: 'body' } }
    },
    path: '/indexes/create-for-model',
    sent: {
      name: 'x',
      cloud: 'aws',
      region: 'us-east-1',
      embed: { model: 'multilingual-e5-large', field_map: { text: 'body' } }
    }
  },
  {
    kind: 'an index that embeds text, with all that create-for-model takes',
    declared: {
      name: 'x',
      cloud: 'aws',
      region: 'us-east-1',
      deletion_protection: 'disabled',
      tags: { team: 'search' },
      schema: { fields: { genre: { filterable: true } } },
      read_capacity: { mode: 'OnDemand' },
      embed: {
        model: 'llama-text-embed-v2',
        metric: 'dotproduct',
        dimension: 512,
        field_map: { text: 'body' },
        read_parameters: { truncate: 'NONE' },
        write_parameters: { truncate: 'START' }
      }
    },
    path: '/indexes/create-for-model',
    sent: {
      name: 'x',
      cloud: 'aws',
      region: 'us-east-1',
      deletion_protection: 'disabled',
      tags: { team: 'search' },
      schema: { fields: { genre: { filterable: true } } },
      read_capacity: { mode: 'OnDemand' },
      embed: {
        model: 'llama-text-embed-v2',
        metric: 'dotproduct',
        dimension: 512,
        field_map: { text: 'body' },
        read_parameters: { truncate: 'NONE' },
        write_parameters: { truncate: 'START' }
      }
    }
  },
  {
    kind: 'an index on pods, its pod type spelled out',
    declared: { name: 'x', dimension: 8, spec: { pod: { environment: 'us-east-1-aws' } } },
    sent: {
      name: 'x',
      dimension: 8,
      metric: 'cosine',
      spec: { pod: { environment: 'us-east-1-aws', pod_type: 'p1.x1' } }
    }
  },
  {
    kind: 'an index on pods, with all that pods take',
    declared: {
      name: 'x',
      dimension: 8,
      metric: 'euclidean',
      spec: {
        pod: {
          environment: 'us-east-1-aws',
          pod_type: 's1.x2',
          replicas: 2,
          shards: 3,
          metadata_config: { indexed: ['genre', 'year'] }
        }
      }
    },
    sent: {
      name: 'x',
      dimension: 8,
      metric: 'euclidean',
      spec: {
        pod: {
          environment: 'us-east-1-aws',
          pod_type: 's1.x2',
          replicas: 2,
          shards: 3,
          metadata_config: { indexed: ['genre', 'year'] }
        }
      }
    }
  },
  {
    kind: 'the number of pods beside shards and replicas, which is not sent',
    declared: {
      name: 'x',
      dimension: 8,
      spec: { pod: { environment: 'us-east-1-aws', pod_type: 'p1.x1', pods: 4, replicas: 2, shards: 2 } }
    },
    sent: {
      name: 'x',
      dimension: 8,
      metric: 'cosine',
      spec: { pod: { environment: 'us-east-1-aws', pod_type: 'p1.x1', replicas: 2, shards: 2 } }
    }
  },
  {
    kind: 'an index in a cloud of your own',
    declared: {
      name: 'x',
      dimension: 8,
      spec: { byoc: { environment: 'aws-us-east-1-b921', schema: { fields: { genre: { filterable: true } } } } }
    },
    sent: {
      name: 'x',
      dimension: 8,
      metric: 'cosine',
      spec: { byoc: { environment: 'aws-us-east-1-b921', schema: { fields: { genre: { filterable: true } } } } }
    }
  },
  {
    kind: 'a tag that is to be removed, which a new index does not have',
    declared: { name: 'x', dimension: 8, spec: SERVERLESS, tags: { old: '', team: 'search' } },
    sent: { name: 'x', dimension: 8, metric: 'cosine', spec: SERVERLESS, tags: { team: 'search' } }
  },
  {
    kind: 'only tags to be removed, which leaves no tags to send',
    declared: { name: 'x', dimension: 8, spec: SERVERLESS, tags: { old: '' } },
    sent: { name: 'x', dimension: 8, metric: 'cosine', spec: SERVERLESS }
  }
]

const ASSISTANTS: readonly Case[] = [
  { kind: 'an assistant of which only the name is said', declared: { name: 'x' }, sent: { name: 'x' } },
  {
    kind: 'an assistant with everything said',
    declared: {
      name: 'x',
      instructions: 'Be brief.\nBe kind.',
      region: 'eu',
      metadata: { a: 1, b: [true], c: { d: 'e' } }
    },
    sent: { name: 'x', instructions: 'Be brief.\nBe kind.', region: 'eu', metadata: { a: 1, b: [true], c: { d: 'e' } } }
  },
  {
    kind: 'metadata that is to be removed, which a new assistant does not have',
    declared: { name: 'x', instructions: '', metadata: { old: null, team: 'search' } },
    sent: { name: 'x', instructions: '', metadata: { team: 'search' } }
  }
]

const CASES = [
  ...INDEXES.map((one) => ({ input: 'index', path: '/indexes', ...one })),
  ...ASSISTANTS.map((one) => ({ input: 'assistant', path: '/assistant/assistants', ...one }))
]

test.each(CASES)('creates $kind, in one request; a second run only reads', async ({ input, declared, path, sent }) => {
  const sandbox = await pinecone()
  const first = await step(sandbox, { [input]: declared })
  expect(writes(sandbox)).toEqual([{ method: 'POST', path, body: ownership(input, sent) }])
  expect(told(first)).toEqual({
    name: 'x',
    kind: input,
    status: 'Ready',
    result: 'created',
    created: 'true',
    changed: 'true',
    ready: 'true',
    reason: ''
  })
  requestsOf(sandbox)
  const second = await step(sandbox, { [input]: declared })
  expect(requestsOf(sandbox)).toEqual([`GET ${input === 'index' ? '/indexes' : '/assistant/assistants'}/x`])
  expect(told(second)).toMatchObject({ result: 'unchanged', ready: 'true' })
})

test('an index without a place is put into aws us-east-1, and a notice says so', async () => {
  const sandbox = await pinecone()
  const result = await step(sandbox, { index: 'name: x\ndimension: 8' })
  expect(writes(sandbox)).toEqual([
    {
      method: 'POST',
      path: '/indexes',
      body: ownership('index', { name: 'x', dimension: 8, metric: 'cosine', spec: SERVERLESS })
    }
  ])
  expect(notes(result, 'notice')).toEqual([expect.stringMatching(/"x".*aws us-east-1/)])
})

test('the place of an index that was declared without one is not compared, and not noticed again', async () => {
  const sandbox = await pinecone()
  sandbox.state.seedIndex({ name: 'x', dimension: 8, spec: { serverless: { cloud: 'gcp', region: 'us-central1' } } })
  const result = await step(sandbox, { index: 'name: x\ndimension: 8' })
  expect(told(result)).toMatchObject({ result: 'unchanged' })
  expect(result.annotations).toEqual([])
})

test('an embedding index without a place is put into aws us-east-1 as well', async () => {
  const sandbox = await pinecone()
  const embed = { model: 'multilingual-e5-large', field_map: { text: 'body' } }
  const result = await step(sandbox, { index: { name: 'x', embed } })
  expect(writes(sandbox)).toEqual([
    {
      method: 'POST',
      path: '/indexes/create-for-model',
      body: ownership('index', { name: 'x', cloud: 'aws', region: 'us-east-1', embed })
    }
  ])
  expect(notes(result, 'notice')).toHaveLength(1)
})

test('what the server fills in is no drift: two runs of every kind at once, the second without a write', async () => {
  const sandbox = await pinecone()
  const all = (cases: readonly Case[]) => cases.map(({ declared }, at) => ({ ...declared, name: `kind-${at}` }))
  const inputs = { index: all(INDEXES), assistant: all(ASSISTANTS).map((one) => ({ ...one, name: `a-${one.name}` })) }
  expect(new Set(Object.values(resultsOf(await step(sandbox, inputs))))).toEqual(new Set(['created']))
  requestsOf(sandbox)
  expect(new Set(Object.values(resultsOf(await step(sandbox, inputs))))).toEqual(new Set(['unchanged']))
  expect(requestsOf(sandbox).sort()).toEqual(['GET /assistant/assistants?limit=100', 'GET /indexes'])
})

test('an index with 0 dedicated replicas is right when it is Disabled', async () => {
  const sandbox = await pinecone()
  const paused = { ...DEDICATED, dedicated: { ...DEDICATED.dedicated, manual: { replicas: 0, shards: 1 } } }
  const declared = { name: 'x', dimension: 8, cloud: 'aws', region: 'us-east-1', read_capacity: paused }
  const result = await step(sandbox, { index: declared })
  expect(told(result)).toMatchObject({ status: 'Disabled', result: 'created', ready: 'true', reason: '' })
})

test('an index from a collection is created from it, and is as declared ever after', async () => {
  const sandbox = await pinecone()
  sandbox.state.seedCollection('films')
  const spec = { pod: { environment: 'us-east-1-aws', pod_type: 'p1.x1', source_collection: 'films' } }
  const inputs = { index: { name: 'x', dimension: 8, metric: 'cosine', spec } }
  await step(sandbox, inputs)
  expect(writes(sandbox)).toEqual([{ method: 'POST', path: '/indexes', body: ownership('index', inputs.index) }])
  expect(told(await step(sandbox, inputs))).toMatchObject({ result: 'unchanged' })
})

test('an assistant with capital letters → shown and destroyed; whether it can be made is up to Pinecone', async () => {
  const live = await pinecone()
  live.state.seedAssistant({ name: 'Help-Desk' })
  const declared = { assistant: { name: 'Help-Desk' } }
  expect(told(await step(live, { ...declared, command: 'show' }))).toMatchObject({ name: 'Help-Desk', result: 'found' })
  expect(told(await step(live, { ...declared, command: 'destroy' }))).toMatchObject({ result: 'deleted' })
  expect(told(await step(live, declared))).toMatchObject({ name: 'Help-Desk', result: 'created' })
  const published = await pinecone({ behaviour: 'published' })
  expect(told(await step(published, declared))).toMatchObject({ result: 'failed' })
  expect(writes(published)).toMatchObject([{ method: 'POST', body: { name: 'Help-Desk' } }])
})
