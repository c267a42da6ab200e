// The dialect of 2026-07: each example of Pinecone's documentation is declared, created, unchanged, and drifts.
import type { IndexSeed } from '../../sandbox/pinecone/server.ts'
import { errors, index, notes, pinecone, requestsOf, resourcesOf, resultsOf, step, told, writes } from './support.ts'

const AWS = { deployment_type: 'managed', cloud: 'aws', region: 'us-east-1' }
const DENSE = { type: 'dense_vector', dimension: 8, metric: 'cosine' }
const DEDICATED = {
  mode: 'Dedicated',
  dedicated: { node_type: 'b1', scaling: 'Manual', manual: { replicas: 1, shards: 1 } }
}
const moreReplicas = { ...DEDICATED, dedicated: { ...DEDICATED.dedicated, manual: { replicas: 2, shards: 1 } } }

type Declared = Readonly<Record<string, unknown>>

interface Example {
  readonly example: string
  readonly declared: Declared
  /** The fields that are sent beside the declared ones. */
  readonly added?: Declared
  /** The declaration with a value that differs in Pinecone, and the paths of the drift. */
  readonly changed: Declared
  readonly paths: RegExp
}

const versionOf = ({ headers }: { readonly headers: Readonly<Record<string, string>> }): string =>
  headers['x-pinecone-api-version'] ?? ''

/** A create without the action's ownership tags. */
function untagged({ body, ...request }: { readonly body: unknown }): Declared {
  const { tags = {}, ...rest } = body as { tags?: Declared }
  const own = Object.entries(tags).filter(([key]) => !key.startsWith('gha-'))
  return { ...request, body: { ...rest, ...(own.length > 0 && { tags: Object.fromEntries(own) }) } }
}

const schema = (fields: Declared): Declared => ({ schema: { fields } })

const EXAMPLES: readonly Example[] = [
  {
    example: 'dense vectors, where Pinecone puts them by default',
    declared: schema({ embedding: DENSE }),
    added: { deployment: AWS },
    changed: schema({ embedding: { ...DENSE, dimension: 16 } }),
    paths: /schema\.fields\.embedding\.dimension \(8 in Pinecone, 16 declared\)/
  },
  {
    example: 'a classic index by its reserved field',
    declared: { ...schema({ _values: DENSE }), deployment: AWS },
    changed: { ...schema({ _values: { ...DENSE, metric: 'euclidean' } }), deployment: AWS },
    paths: /metric \("cosine" in Pinecone, "euclidean" declared\)/
  },
  {
    example: 'a classic sparse index by its reserved field',
    declared: { ...schema({ _sparse_values: { type: 'sparse_vector' } }), deployment: AWS },
    changed: { ...schema({ _values: DENSE }), deployment: AWS },
    paths: /vector_type \("sparse" in Pinecone, "dense" declared\)/
  },
  {
    example: 'sparse vectors',
    declared: { ...schema({ terms: { type: 'sparse_vector', description: 'BM25' } }), deployment: AWS },
    changed: { ...schema({ words: { type: 'sparse_vector' } }), deployment: AWS },
    paths: /schema\.fields\.words\.type \(not set in Pinecone, "sparse_vector" declared\)/
  },
  {
    example: 'hybrid: dense and sparse vectors, and text',
    declared: {
      ...schema({ dense: DENSE, sparse: { type: 'sparse_vector' }, body: { type: 'string', full_text_search: {} } }),
      deployment: { ...AWS, region: 'us-west-2' }
    },
    changed: { ...schema({ dense: DENSE, sparse: { type: 'sparse_vector' } }), deployment: AWS },
    paths: /spec\.serverless\.region \("us-west-2" in Pinecone, "us-east-1" declared\)/
  },
  {
    example: 'full-text search, with every option',
    declared: {
      ...schema({
        title: { type: 'string', full_text_search: {} },
        body: {
          type: 'string',
          description: 'What it says',
          full_text_search: { language: 'de', stemming: true, stop_words: true }
        },
        code: { type: 'string', full_text_search: { ngram: { min_gram: 2, max_gram: 4, prefix_only: true } } }
      }),
      deployment: AWS,
      tags: { team: 'search' },
      deletion_protection: 'enabled'
    },
    changed: schema({ title: { type: 'string', full_text_search: { stemming: true } } }),
    paths: /schema\.fields\.title\.full_text_search\.stemming \(false in Pinecone, true declared\)/
  },
  {
    example: 'text that Pinecone embeds, stored and not',
    declared: {
      ...schema({
        body: { type: 'string', embed: {} },
        summary: { type: 'string', sparse_embed: { model: 'pinecone-sparse-english-v0' }, store_text: false }
      }),
      deployment: AWS
    },
    changed: schema({
      body: { type: 'string', full_text_search: {}, sparse_embed: {} },
      summary: { type: 'string', embed: { dimension: 384 }, store_text: false }
    }),
    paths: /body\.sparse_embed \(not set in Pinecone, \{\} declared\).*|summary\.embed\.dimension \(not set/
  },
  {
    example: 'a model of its own for each text, with parameters',
    declared: {
      ...schema({
        body: {
          type: 'string',
          embed: {
            model: 'llama-text-embed-v2',
            dimension: 384,
            metric: 'dotproduct',
            read_parameters: { truncate: 'NONE' }
          },
          sparse_embed: { write_parameters: { max_tokens_per_sequence: 2048 } },
          store_text: false
        }
      }),
      deployment: AWS
    },
    changed: schema({ body: { type: 'string', embed: { read_parameters: { truncate: 'END' } }, store_text: true } }),
    paths:
      /embed\.read_parameters\.truncate \("NONE" in Pinecone, "END" declared\).*store_text \(false in Pinecone, true/
  },
  {
    example: 'dedicated read capacity',
    declared: { ...schema({ embedding: DENSE }), deployment: AWS, read_capacity: DEDICATED },
    changed: { ...schema({ embedding: { ...DENSE, type: 'sparse_vector', dimension: undefined, metric: undefined } }) },
    paths: /schema\.fields\.embedding\.type/
  },
  {
    example: 'a cloud of your own',
    declared: {
      ...schema({ embedding: DENSE }),
      deployment: { deployment_type: 'byoc', environment: 'aws-us-east-1-b921' },
      read_capacity: DEDICATED
    },
    changed: { ...schema({ embedding: DENSE }), deployment: AWS },
    paths: /spec\.serverless\.cloud \(not set in Pinecone, "aws" declared\)/
  },
  {
    example: 'encryption with a key of your own',
    declared: { ...schema({ embedding: DENSE }), deployment: AWS, cmek_id: 'key-1' },
    changed: { ...schema({ embedding: DENSE }), cmek_id: 'key-2' },
    paths: /cmek_id \("key-1" in Pinecone, "key-2" declared\)/
  }
]

test.each(EXAMPLES)('$example: made as declared, left alone, found changed', async (one) => {
  const { declared, added = {}, changed, paths } = one
  const sandbox = await pinecone()
  const made = await step(sandbox, { index: { name: 'x', ...declared } })
  expect(writes(sandbox).map(untagged)).toEqual([
    { method: 'POST', path: '/indexes', body: { name: 'x', ...declared, ...added } }
  ])
  expect(told(made)).toMatchObject({ result: 'created', status: 'Ready', ready: 'true', reason: '' })
  expect(new Set(sandbox.requests.map(versionOf))).toEqual(new Set(['2026-07']))
  requestsOf(sandbox)
  const again = await step(sandbox, { index: { name: 'x', ...declared } })
  expect(requestsOf(sandbox)).toEqual(['GET /indexes/x'])
  expect(told(again)).toMatchObject({ result: 'unchanged', ready: 'true' })
  const refused = await step(sandbox, { index: { name: 'x', ...changed } })
  expect(told(refused)).toMatchObject({ result: 'refused', reason: 'immutable-change' })
  expect(errors(refused).join('\n')).toMatch(paths)
  expect(writes(sandbox)).toEqual([])
})

test('a key that this release does not know → passed on with a notice, unchanged the second time, its drift refused', async () => {
  const sandbox = await pinecone({ unknownFieldKeys: 'accepted' })
  const withHue = (hue: number): Declared => ({
    name: 'x',
    ...schema({ body: { type: 'string', embed: {}, colour: { hue, unanswered: {} } } })
  })
  const made = await step(sandbox, { index: withHue(7) })
  expect(told(made)).toMatchObject({ result: 'created', ready: 'true' })
  expect(notes(made, 'notice')).toContainEqual(expect.stringContaining('"schema.fields.body.colour" is not known to'))
  expect(writes(sandbox)).toMatchObject([{ method: 'POST', body: schema({ body: { colour: { hue: 7 } } }) }])
  requestsOf(sandbox)
  expect(told(await step(sandbox, { index: withHue(7) }))).toMatchObject({ result: 'unchanged' })
  expect(requestsOf(sandbox)).toEqual(['GET /indexes/x'])
  const refused = await step(sandbox, { index: withHue(8) })
  expect(told(refused)).toMatchObject({ result: 'refused', reason: 'immutable-change' })
  expect(errors(refused).join()).toContain('schema.fields.body.colour.hue (7 in Pinecone, 8 declared)')
})

test('a language by its English name → made with its code, and unchanged by either', async () => {
  const sandbox = await pinecone()
  const inGerman = (language: string): Declared => ({
    name: 'x',
    ...schema({ body: { type: 'string', full_text_search: { language } } })
  })
  await step(sandbox, { index: inGerman('german') })
  expect(writes(sandbox)).toMatchObject([{ body: schema({ body: { full_text_search: { language: 'de' } } }) }])
  for (const language of ['german', 'de'])
    expect(told(await step(sandbox, { index: inGerman(language) }))).toMatchObject({ result: 'unchanged' })
})

test('tags, protection and read capacity change in place, in one request', async () => {
  const sandbox = await pinecone()
  const declared = { name: 'x', ...schema({ embedding: DENSE }), read_capacity: DEDICATED, tags: { a: '1', b: '2' } }
  await step(sandbox, { index: declared })
  requestsOf(sandbox)
  const change = { read_capacity: moreReplicas, tags: { b: '', c: '3' }, deletion_protection: 'enabled' }
  const changed = await step(sandbox, { index: { ...declared, ...change } })
  expect(writes(sandbox)).toEqual([{ method: 'PATCH', path: '/indexes/x', body: change }])
  expect(told(changed)).toMatchObject({ result: 'updated', ready: 'true' })
  requestsOf(sandbox)
  await step(sandbox, { index: { ...declared, ...change } })
  expect(requestsOf(sandbox)).toEqual(['GET /indexes/x'])
})

test('a place left out is aws us-east-1 with a notice, and is not compared afterwards', async () => {
  const sandbox = await pinecone()
  const made = await step(sandbox, { index: { name: 'x', ...schema({ embedding: DENSE }) } })
  expect(notes(made, 'notice')).toEqual([expect.stringMatching(/"x".*aws us-east-1/)])
  sandbox.state.seedIndex({
    name: 'y',
    ...schema({ e: DENSE }),
    deployment: { ...AWS, region: 'eu-west-1' }
  } as IndexSeed)
  const there = await step(sandbox, { index: { name: 'y', ...schema({ e: DENSE }) } })
  expect(told(there)).toMatchObject({ result: 'unchanged' })
})

test('fields that only a create needs may be left out where the index exists, and are required where it does not', async () => {
  const sandbox = await pinecone()
  sandbox.state.seedIndex({ name: 'x', ...schema({ embedding: DENSE }) })
  const declared = 'name: x\nschema:\n  fields:\n    embedding:\n      type: dense_vector\ntags: {a: "1"}'
  expect(told(await step(sandbox, { index: declared }))).toMatchObject({ result: 'updated' })
  const missing = await step(sandbox, { index: declared.replace('name: x', 'name: y') })
  expect(missing.annotations.filter(({ level }) => level === 'error').map(({ message }) => message)).toEqual([
    expect.stringContaining('creating it takes schema.fields.embedding.dimension'),
    expect.stringContaining('creating it takes schema.fields.embedding.metric')
  ])
  const nothing = await step(sandbox, {
    index: { name: 'z', deployment: { deployment_type: 'byoc', environment: 'aws-us-east-1-b921' } }
  })
  expect(errors(nothing).join('\n')).toMatch(/takes schema\.fields\..*takes read_capacity\./s)
})

test('a schema that is not reported yet is compared once it is', async () => {
  const sandbox = await pinecone({ speeds: { indexReadyMs: 1500 } })
  const seed = { name: 'x', ...schema({ embedding: DENSE }), status: { state: 'Initializing' } } as IndexSeed
  sandbox.state.seedIndex(seed)
  const same = await step(sandbox, { index: { name: 'x', ...schema({ embedding: DENSE }) } })
  expect(told(same)).toMatchObject({ result: 'unchanged', ready: 'true' })
  sandbox.state.seedIndex(seed)
  const other = await step(sandbox, { index: { name: 'x', ...schema({ embedding: { ...DENSE, dimension: 9 } }) } })
  expect(told(other)).toMatchObject({ result: 'refused', reason: 'immutable-change' })
  expect(writes(sandbox)).toEqual([])
})

test('a dry run does not call a schema unchanged that is not reported yet, but names it as not compared', async () => {
  const sandbox = await pinecone({ speeds: { indexReadyMs: 3_600_000 } })
  const more = { tags: { team: 'a' }, deployment: AWS }
  sandbox.state.seedIndex({
    name: 'x',
    ...schema({ e: DENSE }),
    ...more,
    status: { state: 'Initializing' }
  } as IndexSeed)
  const declared = { name: 'x', ...schema({ e: { ...DENSE, dimension: 9 } }), ...more }
  const dry = async (index: Declared): ReturnType<typeof step> => await step(sandbox, { index, 'dry-run': true })
  const said = /^Index "x" is not ready, and Pinecone does not report schema\.fields\.e\.type, .*: not compared\.$/

  const same = await dry(declared)
  expect(errors(same)).toEqual([])
  expect(told(same)).toMatchObject({ result: 'found', changed: 'false', reason: '' })
  expect(notes(same, 'notice')).toEqual([expect.stringMatching(said)])
  expect(same.log).toContain('= index x: schema.fields.e.type, schema.fields.e.dimension, ')
  expect(same.stdout + String(same.outputs['markdown'])).not.toContain('unchanged')

  const retagged = await dry({ ...declared, tags: { team: 'b' } })
  expect(told(retagged)).toMatchObject({ result: 'updated', changed: 'true' })
  expect(notes(retagged, 'notice')).toEqual([expect.stringMatching(said)])

  const tagged = await dry({ name: 'x', tags: { team: 'a' } })
  expect(told(tagged)).toMatchObject({ result: 'unchanged' })
  expect(notes(tagged, 'notice')).toEqual([])
})

describe('one index, two shapes', () => {
  const classic = index('x')
  const typed = { name: 'x', ...schema({ _values: DENSE }), deployment: AWS }

  test.each([
    ['classic, then typed', classic, typed],
    ['typed, then classic', typed, classic]
  ])('%s: nothing to do, and what changes is the same', async (_, first, second) => {
    const sandbox = await pinecone()
    await step(sandbox, { index: first })
    requestsOf(sandbox)
    expect(told(await step(sandbox, { index: second }))).toMatchObject({ result: 'unchanged' })
    expect(requestsOf(sandbox)).toEqual(['GET /indexes/x'])
    const protecting = await step(sandbox, { index: { ...second, deletion_protection: 'enabled', tags: { a: '1' } } })
    expect(told(protecting)).toMatchObject({ result: 'updated' })
    const both = await step(sandbox, { index: { ...first, deletion_protection: 'enabled', tags: { a: '1' } } })
    expect(told(both)).toMatchObject({ result: 'unchanged' })
  })

  test('dedicated capacity, made in one shape, is changed in the other', async () => {
    const sandbox = await pinecone()
    await step(sandbox, { index: { ...typed, read_capacity: DEDICATED } })
    const spec = { serverless: { ...classic.spec.serverless, read_capacity: moreReplicas } }
    requestsOf(sandbox)
    expect(told(await step(sandbox, { index: { ...classic, spec } }))).toMatchObject({ result: 'updated' })
    expect(told(await step(sandbox, { index: { ...typed, read_capacity: moreReplicas } }))).toMatchObject({
      result: 'unchanged'
    })
  })

  test('a classic index cannot become one with a schema of typed fields, and the error says so', async () => {
    const sandbox = await pinecone()
    sandbox.state.seedIndex(classic)
    const refused = await step(sandbox, { index: { name: 'x', ...schema({ embedding: DENSE }), deployment: AWS } })
    expect(told(refused)).toMatchObject({ result: 'refused', reason: 'immutable-change' })
    expect(errors(refused).join()).toMatch(
      /schema\.fields\.embedding\.type.*It is a classic index, which has no schema/
    )
  })

  test('nor the other way round', async () => {
    const sandbox = await pinecone()
    sandbox.state.seedIndex({ name: 'x', ...schema({ embedding: DENSE }) })
    const refused = await step(sandbox, { index: typed })
    expect(told(refused)).toMatchObject({ result: 'refused', reason: 'immutable-change' })
    expect(errors(refused).join()).toMatch(
      /It has a schema of typed fields \(embedding\), which a classic index has not/
    )
  })

  test('an index from create-for-model has no schema of typed fields either', async () => {
    const sandbox = await pinecone()
    const embed = { model: 'multilingual-e5-large', field_map: { text: 'body' } }
    const declared = { name: 'x', cloud: 'aws', region: 'us-east-1', embed }
    await step(sandbox, { index: declared })
    const refused = await step(sandbox, {
      index: { name: 'x', ...schema({ body: { type: 'string', full_text_search: {} } }) }
    })
    expect(told(refused)).toMatchObject({ result: 'refused', reason: 'immutable-change' })
    expect(told(await step(sandbox, { index: declared }))).toMatchObject({ result: 'unchanged' })
  })
})

describe('an index that versions before 2026-07 do not show, by its name alone', () => {
  async function hidden() {
    const sandbox = await pinecone({ classicSeesDocuments: false })
    sandbox.state.seedIndex({ name: 'x', ...schema({ embedding: DENSE }) })
    return sandbox
  }

  test('is shown', async () => {
    const result = await step(await hidden(), { index: 'name: x', command: 'show' })
    expect(told(result)).toMatchObject({ result: 'found', ready: 'true', reason: '' })
  })

  test('is destroyed', async () => {
    const sandbox = await hidden()
    expect(told(await step(sandbox, { index: 'name: x', command: 'destroy' }))).toMatchObject({ result: 'deleted' })
    expect(sandbox.state.listIndexes()).toEqual([])
  })

  test('has its tags changed, and a second run writes nothing', async () => {
    const sandbox = await hidden()
    const inputs = { index: { name: 'x', tags: { team: 'search' } } }
    expect(told(await step(sandbox, inputs))).toMatchObject({ result: 'updated' })
    expect(told(await step(sandbox, inputs))).toMatchObject({ result: 'unchanged' })
    expect(writes(sandbox)).toHaveLength(1)
  })
})

test('both shapes in one run: each is read once in its own version, and all of them go', async () => {
  const sandbox = await pinecone()
  const typed = (name: string) => ({
    name,
    ...schema({ body: { type: 'string', full_text_search: {} } }),
    deployment: AWS
  })
  const all = [index('a'), typed('b'), index('c'), typed('d')]
  expect(resultsOf(await step(sandbox, { index: all }))).toEqual({
    a: 'created',
    b: 'created',
    c: 'created',
    d: 'created'
  })
  sandbox.requests.splice(0)
  await step(sandbox, { index: all })
  expect(sandbox.requests.map(({ method, path, ...rest }) => [method, path, versionOf(rest)].join(' ')).sort()).toEqual(
    ['GET /indexes 2026-04', 'GET /indexes 2026-07']
  )
  const gone = await step(sandbox, { index: all, command: 'destroy' })
  expect(new Set(Object.values(resultsOf(gone)))).toEqual(new Set(['deleted']))
  expect(sandbox.state.listIndexes()).toEqual([])
})

test('the log and the outputs have its fields', async () => {
  const sandbox = await pinecone()
  const fields = { embedding: DENSE, title: { type: 'string', full_text_search: {} } }
  const result = await step(sandbox, { index: { name: 'docs', schema: { fields }, deployment: AWS } })
  expect(result.log).toContain(
    '+ index docs: fields embedding (dense_vector, 8, cosine), title (string), aws us-east-1'
  )
  expect(resourcesOf(result)).toMatchObject({ indexes: { docs: { schema: { fields }, cloud: 'aws' } } })
})

test('"api-version" applies to classic calls only', async () => {
  const sandbox = await pinecone()
  const inputs = { index: [index('a'), { name: 'b', ...schema({ embedding: DENSE }) }], 'api-version': '2025-10' }
  await step(sandbox, inputs)
  const versionsOf = (created: string): string[] =>
    sandbox.requests.filter(({ method, name }) => method === 'POST' && name === created).map(versionOf)
  expect(versionsOf('a')).toEqual(['2025-10'])
  expect(versionsOf('b')).toEqual(['2026-07'])
})
