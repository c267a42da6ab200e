// String fields of 2026-07 with a model of their own: `embed`, `sparse_embed`, `store_text`.
import { clientOf } from '../../sandbox/pinecone/client.ts'
import { call, pass, sandbox, start, startEach } from './pinecone.ts'
import { DENSE, schema, SPARSE, TEXT } from './typed-bodies.ts'

startEach({ at: Date.UTC(2026, 10, 1, 12), version: '2026-07' })

const FULL_TEXT = { language: 'en', stemming: false, stop_words: false }
const LLAMA = {
  model: 'llama-text-embed-v2',
  dimension: 1024,
  metric: 'cosine',
  write_parameters: { input_type: 'passage', truncate: 'END', dimension: 1024 },
  read_parameters: { input_type: 'query', truncate: 'END', dimension: 1024 }
}
const SPARSE_MODEL = {
  model: 'pinecone-sparse-english-v0',
  write_parameters: { input_type: 'passage', truncate: 'END', max_tokens_per_sequence: 512 },
  read_parameters: { input_type: 'query', truncate: 'END', max_tokens_per_sequence: 512 }
}
const E5 = { model: 'multilingual-e5-large', metric: 'euclidean' }

const text = (settings: object) => ({ type: 'string', ...settings })

/** The fields as they are answered once the index is ready. */
async function answered(fields: unknown): Promise<unknown> {
  const created = await call('POST', '/indexes', schema(fields))
  expect(created).toMatchObject({ status: 201, body: { schema: { fields: {} } } })
  pass(100)
  const { body } = await call('GET', '/indexes/docs')
  return (body as { schema: { fields: unknown } }).schema.fields
}

test.each<[string, object, object]>([
  ['embed alone', { embed: {} }, { full_text_search: FULL_TEXT, embed: LLAMA, store_text: true }],
  [
    'sparse_embed alone',
    { sparse_embed: {} },
    { full_text_search: FULL_TEXT, sparse_embed: SPARSE_MODEL, store_text: true }
  ],
  [
    'all three on one field',
    { full_text_search: { language: 'de', stemming: true }, embed: {}, sparse_embed: {}, store_text: true },
    {
      full_text_search: { language: 'de', stemming: true, stop_words: false },
      embed: LLAMA,
      sparse_embed: SPARSE_MODEL,
      store_text: true
    }
  ],
  ['text that is not stored', { embed: {}, store_text: false }, { embed: LLAMA, store_text: false }],
  [
    'a model of its own',
    { embed: { ...E5, write_parameters: { truncate: 'NONE' } }, description: 'd' },
    {
      description: 'd',
      full_text_search: FULL_TEXT,
      embed: {
        ...E5,
        dimension: 1024,
        write_parameters: { input_type: 'passage', truncate: 'NONE' },
        read_parameters: { input_type: 'query', truncate: 'END' }
      },
      store_text: true
    }
  ]
])('%s is answered with everything that was left out', async (_, settings, wanted) => {
  expect(await answered({ body: text(settings) })).toEqual({ body: { type: 'string', description: null, ...wanted } })
})

test('embed on one field, sparse_embed on another, and one that is not stored', async () => {
  const fields = {
    body: text({ embed: { dimension: 512, metric: 'dotproduct' } }),
    title: text({ sparse_embed: { read_parameters: { truncate: 'NONE' } }, store_text: false }),
    sku: TEXT
  }
  expect(await answered(fields)).toMatchObject({
    body: { embed: { dimension: 512, metric: 'dotproduct', read_parameters: { dimension: 512 } } },
    title: { sparse_embed: { read_parameters: { truncate: 'NONE', max_tokens_per_sequence: 512 } }, store_text: false },
    sku: { full_text_search: FULL_TEXT, store_text: true }
  })
  const classic = await clientOf(sandbox.url)('GET', '/indexes/docs')
  expect(classic.body).toMatchObject({ vector_type: 'dense', dimension: 512, metric: 'dotproduct' })
})

test('published, the parameters leave out the dimension', async () => {
  await start({ behaviour: 'published' })
  const truncate = 'END'
  expect(await answered({ body: text({ embed: {} }) })).toMatchObject({
    body: {
      embed: {
        write_parameters: { input_type: 'passage', truncate },
        read_parameters: { input_type: 'query', truncate }
      }
    }
  })
})

test.each<[string, Record<string, object>]>([
  ['filterable cannot be combined', { a: text({ embed: {}, filterable: true }) }],
  ['filterable cannot be combined', { a: text({ sparse_embed: {}, filterable: false }) }],
  ['only accepts fields used for search', { a: text({ store_text: false }) }],
  ['only accepts fields used for search', { a: text({ store_text: true }), b: SPARSE }],
  ['store_text: false excludes full_text_search', { a: text({ embed: {}, full_text_search: {}, store_text: false }) }],
  ['store_text: false excludes full_text_search', { a: { ...TEXT, store_text: false } }],
  ['at most 1 field(s) of type dense_vector or string with embed', { a: text({ embed: {} }), b: DENSE }],
  ['at most 1 field(s) of type dense_vector or string with embed', { a: text({ embed: {} }), b: text({ embed: {} }) }],
  [
    'at most 1 field(s) of type sparse_vector or string with sparse_embed',
    { a: text({ embed: {}, sparse_embed: {} }), b: SPARSE }
  ],
  ['embed.metric of multilingual-e5-large', { a: text({ embed: { ...E5, metric: 'dotproduct' } }) }],
  ['embed.metric of llama-text-embed-v2', { a: text({ embed: { metric: 'euclidean' } }) }],
  ['Invalid dimension 100', { a: text({ embed: { dimension: 100 } }) }],
  ['embed takes a dense model', { a: text({ embed: { model: 'pinecone-sparse-english-v0' } }) }],
  ['sparse_embed takes a sparse model', { a: text({ sparse_embed: { model: 'llama-text-embed-v2' } }) }],
  ['unknown parameter "speed"', { a: text({ sparse_embed: { read_parameters: { speed: 1 } } }) }],
  ['unknown field `dimension`', { a: text({ sparse_embed: { dimension: 512 } }) }],
  ['unknown field `store_txt`', { a: text({ embed: {}, store_txt: false }) }]
])('400: %s', async (message, fields) => {
  const reply = await call('POST', '/indexes', schema(fields))
  expect(reply).toMatchObject({ status: 400, body: { error: { message: expect.stringContaining(message) } } })
  expect(sandbox.state.listIndexes()).toEqual([])
})

test('an unknown model is a 404, as for a create for a model', async () => {
  const reply = await call('POST', '/indexes', schema({ a: text({ embed: { model: 'nobody' } }) }))
  expect(reply).toMatchObject({ status: 404, body: { error: { message: expect.stringContaining("Model 'nobody'") } } })
})

test('an encrypted index may embed text that it does not store', async () => {
  const create = (settings: object) => call('POST', '/indexes', schema({ a: text(settings) }, { cmek_id: 'key-1' }))
  expect((await create({ embed: {} })).status).toBe(400)
  expect((await create({ embed: {}, store_text: false })).status).toBe(201)
})

describe('a key that no version known here has', () => {
  const fields = { body: text({ embed: {}, rerank: { model: 'x' } }), vector: { ...SPARSE, quantized: true } }

  test('is refused unless told otherwise', async () => {
    expect(await call('POST', '/indexes', schema(fields))).toMatchObject({
      status: 400,
      body: { error: { message: expect.stringContaining('schema.fields.body.rerank: unknown field `rerank`') } }
    })
  })

  test('is taken and answered where the option says so, within a field alone', async () => {
    await start({ unknownFieldKeys: 'accepted' })
    expect(await answered(fields)).toMatchObject({
      body: { embed: LLAMA, rerank: { model: 'x' } },
      vector: { type: 'sparse_vector', quantized: true }
    })
    expect((await call('POST', '/indexes', schema(fields, { name: 'other', colour: 'red' }))).status).toBe(400)
    const nested = { body: text({ embed: { rerank: true } }) }
    expect((await call('POST', '/indexes', schema(nested, { name: 'other' }))).status).toBe(400)
  })
})

test('such fields are seeded as they are created', () => {
  sandbox.state.seedIndex({
    name: 'docs',
    schema: {
      fields: { body: { type: 'string', embed: {}, store_text: false }, genre: { type: 'string', filterable: true } }
    }
  })
  expect(sandbox.state.getSchema('docs')?.fields).toEqual({
    body: { type: 'string', description: null, embed: LLAMA, store_text: false },
    genre: { type: 'string', description: null, filterable: true }
  })
})
