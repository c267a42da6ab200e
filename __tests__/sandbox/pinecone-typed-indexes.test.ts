// The index operations as 2026-07 publishes them: exact answers, and states over time.
import { call, pass, sandbox, start, startEach } from './pinecone.ts'
import { BYOC, dedicated, DENSE, MANAGED, ON_DEMAND, schema, SPARSE, TEXT, textField, VALUES } from './typed-bodies.ts'

startEach({ at: Date.UTC(2026, 7, 1, 12), random: () => 0, version: '2026-07', behaviour: 'published' })

const ANSWERED = { description: null, store_text: true }

/** The fields as they are answered once the index is ready. */
async function fieldsOf(body: unknown): Promise<unknown> {
  expect((await call('POST', '/indexes', body)).status).toBe(201)
  pass(100)
  const { body: model } = await call('GET', '/indexes/docs')
  return (model as { schema: { fields: unknown } }).schema.fields
}

describe('answers', () => {
  test('a dense document index in the default deployment', async () => {
    const created = await call('POST', '/indexes', schema({ embedding: DENSE }))
    const model = {
      name: 'docs',
      host: 'docs-aaaaaaa.svc.aped-4627-b74a.pinecone.io',
      status: { ready: false, state: 'Initializing' },
      deployment: { ...MANAGED, environment: 'aped-4627-b74a' },
      read_capacity: ON_DEMAND,
      schema: { fields: {} },
      tags: null,
      deletion_protection: 'disabled'
    }
    expect(created.status).toBe(201)
    expect(created.body).toEqual(model)
    pass(100)
    const ready = {
      ...model,
      status: { ready: true, state: 'Ready' },
      schema: { fields: { embedding: { ...DENSE, description: null } } }
    }
    expect((await call('GET', '/indexes/docs')).body).toEqual(ready)
    expect((await call('GET', '/indexes')).body).toEqual({ indexes: [ready] })
    expect(sandbox.state.getTypedIndex('docs')).toEqual(ready)
  })

  test('everything a create can say beside its schema', async () => {
    const said = { tags: { url: 'https://a.b/c' }, deletion_protection: 'enabled', cmek_id: 'key-1' }
    const deployment = { deployment_type: 'managed', cloud: 'gcp', region: 'us-central1' }
    const { body } = await call('POST', '/indexes', schema({ a: SPARSE }, { ...said, deployment }))
    expect(body).toMatchObject({ ...said, deployment: { ...deployment, environment: 'gcp-us-central1-4a9f' } })
  })

  test('BYOC, with its private host and dedicated nodes that are still to come', async () => {
    const { body } = await call(
      'POST',
      '/indexes',
      schema({ a: DENSE }, { deployment: BYOC, read_capacity: dedicated() })
    )
    expect(body).toMatchObject({
      private_host: 'docs-aaaaaaa.svc.private.aws-us-east-1-b921.pinecone.io',
      deployment: BYOC,
      read_capacity: { ...dedicated(), status: { state: 'Scaling', current_replicas: null, current_shards: null } }
    })
    expect(body).toHaveProperty('deployment', BYOC)
    pass(200)
    expect(sandbox.state.getTypedIndex('docs')?.read_capacity).toEqual({
      ...dedicated(),
      status: { state: 'Ready', current_replicas: 1, current_shards: 1 }
    })
  })

  const sparseAnswer = { type: 'sparse_vector', description: null }
  const valuesAnswer = { ...VALUES, description: null }

  test.each<[string, object, object]>([
    ['_values alone reports both', { _values: VALUES }, { _values: valuesAnswer, _sparse_values: sparseAnswer }],
    [
      'both reserved names',
      { _values: VALUES, _sparse_values: SPARSE },
      { _values: valuesAnswer, _sparse_values: sparseAnswer }
    ],
    ['_sparse_values alone', { _sparse_values: SPARSE }, { _sparse_values: sparseAnswer }],
    [
      'hybrid, with descriptions',
      { dense: { ...DENSE, description: 'd' }, sparse: { ...SPARSE, description: 'ä'.repeat(128) } },
      { dense: { ...DENSE, description: 'd' }, sparse: { ...SPARSE, description: 'ä'.repeat(128) } }
    ],
    [
      'full text, its defaults filled in',
      { title: TEXT },
      {
        title: {
          type: 'string',
          description: null,
          full_text_search: { language: 'en', stemming: false, stop_words: false },
          store_text: true
        }
      }
    ],
    [
      'full text, everything said',
      {
        a: textField({ language: 'de', stemming: true, stop_words: true }),
        b: textField({ ngram: { min_gram: 1, max_gram: 10 } }),
        c: textField({ stemming: false, ngram: { min_gram: 3, max_gram: 3, prefix_only: true } })
      },
      {
        a: { ...ANSWERED, ...textField({ language: 'de', stemming: true, stop_words: true }) },
        b: {
          ...ANSWERED,
          ...textField({
            language: 'en',
            stemming: false,
            stop_words: false,
            ngram: { min_gram: 1, max_gram: 10, prefix_only: false }
          })
        },
        c: {
          ...ANSWERED,
          ...textField({
            language: 'en',
            stemming: false,
            stop_words: false,
            ngram: { min_gram: 3, max_gram: 3, prefix_only: true }
          })
        }
      }
    ],
    ['a name of 64 bytes', { ['é'.repeat(32)]: SPARSE }, { ['é'.repeat(32)]: sparseAnswer }]
  ])('%s', async (_, fields, answered) => {
    expect(await fieldsOf(schema(fields))).toEqual(answered)
  })

  test('a hundred full-text fields beside both vectors', async () => {
    const texts = Object.fromEntries(Array.from({ length: 100 }, (_, n) => [`t${n}`, TEXT]))
    expect(Object.keys((await fieldsOf(schema({ ...texts, d: DENSE, s: SPARSE }))) as object)).toHaveLength(102)
  })

  test('create-for-model is the classic one; it shows a semantic_text field and the filterable ones', async () => {
    const embed = { model: 'llama-text-embed-v2', field_map: { text: 'chunk' }, dimension: 512 }
    const body = { name: 'docs', cloud: 'aws', region: 'us-east-1', embed, tags: { a: 'b c' } }
    const filterable = { fields: { genre: { filterable: true } } }
    expect((await call('POST', '/indexes/create-for-model', { ...body, tags: { a: 'b/c' } })).status).toBe(400)
    expect((await call('POST', '/indexes/create-for-model', { ...body, schema: filterable })).status).toBe(201)
    pass(100)
    expect(sandbox.state.getTypedIndex('docs')?.schema.fields).toEqual({
      chunk: {
        type: 'semantic_text',
        description: null,
        model: 'llama-text-embed-v2',
        dimension: 512,
        metric: 'cosine',
        write_parameters: { input_type: 'passage', truncate: 'END' },
        read_parameters: { input_type: 'query', truncate: 'END' }
      },
      genre: { filterable: true }
    })
  })

  test('a sparse model has no dimension', async () => {
    const embed = { model: 'pinecone-sparse-english-v0', field_map: { text: 'chunk' } }
    await call('POST', '/indexes/create-for-model', { name: 'docs', cloud: 'aws', region: 'us-east-1', embed })
    pass(100)
    expect(sandbox.state.getTypedIndex('docs')?.schema.fields['chunk']).toMatchObject({
      dimension: null,
      metric: 'dotproduct'
    })
  })

  test('without a name it is given one', async () => {
    const { status, body } = await call('POST', '/indexes', { schema: { fields: { a: SPARSE } } })
    expect(status).toBe(201)
    expect(body).toMatchObject({ name: 'index-aaaaaaa' })
  })

  test('deleting is as ever', async () => {
    await call('POST', '/indexes', schema({ a: SPARSE }, { deletion_protection: 'enabled' }))
    expect((await call('DELETE', '/indexes/docs')).status).toBe(403)
    await call('PATCH', '/indexes/docs', { deletion_protection: 'disabled' })
    expect(await call('DELETE', '/indexes/docs')).toMatchObject({ status: 202, body: '' })
    pass(100)
    expect((await call('GET', '/indexes/docs')).status).toBe(404)
  })
})

describe('states', () => {
  test('the schema is known once it has been ready, and stays so', async () => {
    await call('POST', '/indexes', schema({ a: SPARSE }))
    pass(99)
    expect(sandbox.state.getTypedIndex('docs')?.schema).toEqual({ fields: {} })
    pass(1)
    expect(Object.keys(sandbox.state.getTypedIndex('docs')?.schema.fields ?? {})).toEqual(['a'])
    await call('DELETE', '/indexes/docs')
    expect(sandbox.state.getTypedIndex('docs')).toMatchObject({ status: { state: 'Terminating' } })
    expect(Object.keys(sandbox.state.getTypedIndex('docs')?.schema.fields ?? {})).toEqual(['a'])
  })

  test.each([
    [{ embedding: DENSE }, 'Failed'],
    [{ _values: VALUES }, 'InitializationFailed']
  ])('%j that fails is %s, and InitializationFailed to a classic version', async (fields, state) => {
    await start({ failing: /^docs/ })
    expect(await fieldsOf(schema(fields))).toEqual({})
    expect((await call('GET', '/indexes/docs')).body).toMatchObject({ status: { ready: false, state } })
    expect(sandbox.state.getIndex('docs')?.status).toEqual({ ready: false, state: 'InitializationFailed' })
  })

  test('a seeded Failed', () => {
    sandbox.state.seedIndex({
      name: 'docs',
      schema: { fields: { a: { type: 'sparse_vector' } } },
      status: { state: 'Failed' }
    })
    expect(sandbox.state.getTypedIndex('docs')).toMatchObject({
      status: { ready: false, state: 'Failed' },
      schema: { fields: {} }
    })
  })
})
