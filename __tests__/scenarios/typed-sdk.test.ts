// Pinecone's own SDK 9.0.0, which speaks 2026-07, beside the action: each finds the other's indexes as declared.
import { Pinecone } from 'pinecone-sdk-9'
import type { Sandbox } from '../../sandbox/pinecone/server.ts'
import { errors, index, KEY, pinecone, resultsOf, step, told } from './support.ts'

type CreateOptions = Parameters<Pinecone['indexes']['create']>[0]
type Declared = Readonly<Record<string, unknown>>

const sdkFor = ({ url }: Pick<Sandbox, 'url'>): Pinecone =>
  new Pinecone({ apiKey: KEY, controllerHostUrl: url, maxRetries: 0 })

const AWS = { deployment_type: 'managed', cloud: 'aws', region: 'us-east-1' }
const MANAGED = { deploymentType: 'managed', cloud: 'aws', region: 'us-east-1' } as const
const DENSE = { type: 'dense_vector', dimension: 8, metric: 'cosine' } as const
const DEDICATED = {
  mode: 'Dedicated',
  dedicated: { nodeType: 't1', scaling: 'Manual', manual: { replicas: 1, shards: 1 } }
} as const
const SPARSE = { type: 'sparse_vector' } as const

interface Pair {
  readonly what: string
  readonly options: Omit<CreateOptions, 'name'>
  readonly declared: Declared
  /** The additional fields that are read back. */
  readonly fields?: Declared
}

const PAIRS: readonly Pair[] = [
  {
    what: 'dense',
    options: { schema: { fields: { embedding: DENSE } }, tags: { team: 'a/b' } },
    declared: { schema: { fields: { embedding: DENSE } }, tags: { team: 'a/b' } }
  },
  {
    what: 'classic by _values',
    options: { schema: { fields: { _values: DENSE } }, deployment: MANAGED },
    declared: { schema: { fields: { _values: DENSE } }, deployment: AWS },
    fields: { _values: DENSE, _sparse_values: SPARSE }
  },
  {
    what: 'classic sparse',
    options: { schema: { fields: { _sparse_values: SPARSE } }, deployment: MANAGED },
    declared: { schema: { fields: { _sparse_values: SPARSE } }, deployment: AWS }
  },
  {
    what: 'hybrid, with text',
    options: {
      schema: { fields: { dense: DENSE, sparse: SPARSE, body: { type: 'string', fullTextSearch: {} } } },
      deployment: MANAGED,
      deletionProtection: 'enabled'
    },
    declared: {
      schema: { fields: { dense: DENSE, sparse: SPARSE, body: { type: 'string', full_text_search: {} } } },
      deployment: AWS,
      deletion_protection: 'enabled'
    },
    fields: {
      dense: DENSE,
      sparse: SPARSE,
      body: { type: 'string', fullTextSearch: { language: 'en', stemming: false, stopWords: false } }
    }
  },
  {
    what: 'text, with every option',
    options: {
      schema: {
        fields: {
          body: {
            type: 'string',
            description: 'b',
            fullTextSearch: { language: 'fr', stemming: true, stopWords: true }
          },
          code: { type: 'string', fullTextSearch: { ngram: { minGram: 2, maxGram: 3 } } }
        }
      },
      deployment: MANAGED
    },
    declared: {
      schema: {
        fields: {
          body: {
            type: 'string',
            description: 'b',
            full_text_search: { language: 'fr', stemming: true, stop_words: true }
          },
          code: { type: 'string', full_text_search: { ngram: { min_gram: 2, max_gram: 3 } } }
        }
      },
      deployment: AWS
    },
    fields: {
      body: {
        type: 'string',
        description: 'b',
        fullTextSearch: { language: 'fr', stemming: true, stopWords: true }
      },
      code: {
        type: 'string',
        fullTextSearch: {
          language: 'en',
          stemming: false,
          stopWords: false,
          ngram: { minGram: 2, maxGram: 3, prefixOnly: false }
        }
      }
    }
  },
  {
    what: 'a cloud of your own, dedicated',
    options: {
      schema: { fields: { embedding: DENSE } },
      deployment: { deploymentType: 'byoc', environment: 'aws-us-east-1-b921' },
      readCapacity: DEDICATED
    },
    declared: {
      schema: { fields: { embedding: DENSE } },
      deployment: { deployment_type: 'byoc', environment: 'aws-us-east-1-b921' },
      read_capacity: {
        mode: 'Dedicated',
        dedicated: { node_type: 't1', scaling: 'Manual', manual: { replicas: 1, shards: 1 } }
      }
    }
  }
]

test.each(PAIRS)('$what: made by the SDK, the equal declaration has nothing to do', async ({ options, declared }) => {
  const sandbox = await pinecone()
  await sdkFor(sandbox).indexes.create({ name: 'x', ...options } as CreateOptions)
  const result = await step(sandbox, { index: { name: 'x', ...declared } })
  expect(told(result)).toMatchObject({ result: 'unchanged', status: 'Ready', ready: 'true' })
})

test.each(PAIRS)('$what: made by the action, read back by the SDK', async ({ options, declared, fields }) => {
  const sandbox = await pinecone()
  expect(told(await step(sandbox, { index: { name: 'x', ...declared } }))).toMatchObject({ result: 'created' })
  const read = JSON.parse(JSON.stringify(await sdkFor(sandbox).indexes.describe('x'))) as Record<string, unknown>
  const { schema, ...rest } = options as { schema: { fields: Declared } }
  expect(withoutNulls(read['schema'])).toEqual({ fields: fields ?? schema.fields })
  expect(read).toMatchObject(rest)
})

test('an SDK index for a model equals a declaration with "embed", and either can configure it', async () => {
  const sandbox = await pinecone()
  const embed = { model: 'multilingual-e5-large', fieldMap: { text: 'body' } }
  const sdk = sdkFor(sandbox)
  await sdk.indexes.createForModel({ name: 'x', cloud: 'aws', region: 'us-east-1', embed })
  const declared = {
    name: 'x',
    cloud: 'aws',
    region: 'us-east-1',
    embed: { model: embed.model, field_map: { text: 'body' } }
  }
  expect(told(await step(sandbox, { index: declared }))).toMatchObject({ result: 'unchanged' })
  const changed = { ...declared, embed: { ...declared.embed, read_parameters: { truncate: 'NONE' } } }
  expect(told(await step(sandbox, { index: changed }))).toMatchObject({ result: 'updated' })
  expect((await sdk.indexes.describe('x')).schema.fields['body']).toMatchObject({
    type: 'semantic_text',
    readParameters: { truncate: 'NONE' }
  })
})

test('read capacity that the SDK changed is drift, and is reset', async () => {
  const sandbox = await pinecone()
  const { declared } = PAIRS.at(-1) ?? { declared: {} }
  await step(sandbox, { index: { name: 'x', ...declared } })
  const readCapacity = {
    mode: 'Dedicated',
    dedicated: { scaling: 'Manual', manual: { replicas: 3, shards: 1 } }
  } as const
  await sdkFor(sandbox).indexes.configure('x', { readCapacity })
  expect(told(await step(sandbox, { index: { name: 'x', ...declared } }))).toMatchObject({ result: 'updated' })
  expect((await sdkFor(sandbox).indexes.describe('x')).readCapacity).toMatchObject({
    dedicated: { manual: { replicas: 1 } }
  })
})

test('the teardown of a pull request sees indexes of both shapes, declared or not', async () => {
  const sandbox = await pinecone()
  const tags = (name: string): Record<string, string> => ({
    'gha-repository-id': '1296269',
    'gha-declared-name': name,
    'gha-pull-request': '7',
    'gha-expires-at': String(Math.ceil(Date.now() / 1000) + 86_400)
  })
  sandbox.state.seedIndex({ ...index('vectors-pr-7'), tags: tags('vectors') })
  const schema = { fields: { body: { type: 'string', full_text_search: {} } } } as const
  sandbox.state.seedIndex({ name: 'words-pr-7', schema, tags: tags('words') })
  sandbox.state.seedIndex({ name: 'words', schema })
  const settings = { lifetime: 'pull-request', 'pull-request': '7', command: 'destroy', 'github-token': '' }
  const gone = await step(sandbox, settings)
  expect(errors(gone)).toEqual([])
  expect(Object.values(resultsOf(gone))).toEqual(['deleted', 'deleted'])
  expect(sandbox.state.listIndexes().map(({ name }) => name)).toEqual(['words'])
})

test('a sweep sees indexes of both shapes', async () => {
  const sandbox = await pinecone()
  const tags = { 'gha-repository-id': '1296269', 'gha-declared-name': 'x', 'gha-pull-request': '7' }
  const expired = { ...tags, 'gha-expires-at': String(Math.floor(Date.now() / 1000) - 86_400) }
  const schema = { fields: { body: { type: 'string', full_text_search: {} } } } as const
  sandbox.state.seedIndex({ ...index('vectors-pr-7'), tags: expired })
  sandbox.state.seedIndex({ name: 'words-pr-7', schema, tags: expired })
  sandbox.state.seedIndex({ name: 'words', schema })
  const swept = await step(sandbox, { command: 'sweep', 'github-token': '' })
  expect(resultsOf(swept)).toEqual({ 'vectors-pr-7': 'deleted', 'words-pr-7': 'deleted' })
  expect(sandbox.state.listIndexes().map(({ name }) => name)).toEqual(['words'])
  const versions = sandbox.requests.filter(({ path }) => path.startsWith('/indexes'))
  expect(new Set(versions.map(({ headers }) => headers['x-pinecone-api-version']))).toEqual(new Set(['2026-07']))
})

function withoutNulls(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== null)
      .map(([key, inner]) => [key, withoutNulls(inner)])
  )
}
