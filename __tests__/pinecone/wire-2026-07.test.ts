import { CODEC_2026_07 as CODEC } from '../../src/resources/index/codec-2026-07.ts'
import { ASSISTANT } from '../../src/resources/assistant/assistant.ts'
import type { Json, JsonObject } from '../../src/core/json.ts'

const DENSE = { type: 'dense_vector', dimension: 8, metric: 'cosine' }
const MANAGED = { deployment_type: 'managed', cloud: 'aws', region: 'us-east-1' }
const STATUS = { ready: true, state: 'Ready' }
const ON_DEMAND = { mode: 'OnDemand', status: { state: 'Ready', current_replicas: null, current_shards: null } }
const SERVERLESS = { serverless: { cloud: 'aws', region: 'us-east-1', read_capacity: ON_DEMAND } }

describe('a create', () => {
  const create = (model: JsonObject) => CODEC.encodeCreate('x', model)

  test.each<[string, JsonObject, JsonObject]>([
    [
      'typed fields',
      { schema: { fields: { e: DENSE } }, spec: { serverless: { cloud: 'gcp', region: 'r' } }, tags: { a: '1' } },
      {
        schema: { fields: { e: DENSE } },
        deployment: { deployment_type: 'managed', cloud: 'gcp', region: 'r' },
        tags: { a: '1' }
      }
    ],
    [
      'a classic dense index',
      { vector_type: 'dense', dimension: 8, metric: 'cosine' },
      { schema: { fields: { _values: DENSE } } }
    ],
    [
      'a classic sparse index',
      { vector_type: 'sparse', metric: 'dotproduct', deletion_protection: 'enabled' },
      { schema: { fields: { _sparse_values: { type: 'sparse_vector' } } }, deletion_protection: 'enabled' }
    ],
    [
      'text, with what was declared of it and nothing else',
      {
        schema: {
          fields: {
            t: { type: 'string', embed: {}, colour: 1 },
            u: { type: 'string', full_text_search: { stemming: true } }
          }
        }
      },
      {
        schema: {
          fields: {
            t: { type: 'string', embed: {}, colour: 1 },
            u: { type: 'string', full_text_search: { stemming: true } }
          }
        }
      }
    ],
    [
      'BYOC, its read capacity at the top, and a key',
      {
        schema: { fields: { e: DENSE } },
        spec: { byoc: { environment: 'e', read_capacity: { mode: 'Dedicated' } } },
        cmek_id: 'k'
      },
      {
        schema: { fields: { e: DENSE } },
        deployment: { deployment_type: 'byoc', environment: 'e' },
        read_capacity: { mode: 'Dedicated' },
        cmek_id: 'k'
      }
    ]
  ])('%s', (_, model, body) => {
    expect(create(model)).toEqual({ body: { name: 'x', ...body } })
  })

  test('with a model that embeds, as in earlier versions', () => {
    const embed = { model: 'm', field_map: { text: 'body' } }
    const spec = { serverless: { cloud: 'aws', region: 'r' } }
    expect(create({ embed, spec, metric: 'cosine' })).toEqual({
      subpath: '/create-for-model',
      body: { name: 'x', cloud: 'aws', region: 'r', embed: { ...embed, metric: 'cosine' } }
    })
  })

  test('of an assistant, as in earlier versions', () => {
    expect(ASSISTANT.api.codecs['2026-07'].encodeCreate('x', { region: 'eu' })).toEqual({
      body: { name: 'x', region: 'eu' }
    })
  })
})

describe('a change in place', () => {
  const embedding = CODEC.decode(answer({ schema: { fields: { body: { type: 'semantic_text', model: 'm' } } } }))

  test.each<[string, JsonObject, JsonObject]>([
    [
      'tags and protection',
      { tags: { a: '' }, deletion_protection: 'disabled' },
      { tags: { a: '' }, deletion_protection: 'disabled' }
    ],
    [
      'read capacity',
      { spec: { serverless: { read_capacity: { mode: 'OnDemand' } } } },
      { read_capacity: { mode: 'OnDemand' } }
    ],
    [
      'BYOC read capacity',
      { spec: { byoc: { read_capacity: { mode: 'Dedicated' } } } },
      { read_capacity: { mode: 'Dedicated' } }
    ],
    ['pods', { spec: { pod: { replicas: 2, pod_type: 'p1.x2' } } }, { deployment: { replicas: 2, pod_type: 'p1.x2' } }],
    [
      'what embeds, by its field',
      { embed: { read_parameters: { truncate: 'NONE' } } },
      { schema: { fields: { body: { type: 'semantic_text', read_parameters: { truncate: 'NONE' } } } } }
    ]
  ])('%s', (_, patch, body) => {
    expect(CODEC.encodeUpdate(patch, embedding)).toEqual(body)
  })
})

function answer(more: JsonObject): JsonObject {
  return {
    name: 'x',
    host: 'x.svc',
    status: STATUS,
    deployment: { ...MANAGED, environment: 'aped' },
    read_capacity: ON_DEMAND,
    deletion_protection: 'disabled',
    tags: null,
    ...more
  }
}

describe('an answer', () => {
  const decode = (more: JsonObject) => CODEC.decode(answer(more))
  const common = { deletion_protection: 'disabled', spec: SERVERLESS }

  test.each<[string, JsonObject, JsonObject]>([
    [
      'of a classic dense index, which reports both',
      { _values: { ...DENSE, description: null }, _sparse_values: { type: 'sparse_vector', description: null } },
      { vector_type: 'dense', dimension: 8, metric: 'cosine', ...common }
    ],
    [
      'of a classic sparse index',
      { _sparse_values: { type: 'sparse_vector' } },
      { vector_type: 'sparse', metric: 'dotproduct', ...common }
    ],
    [
      'of typed fields, metadata beside them',
      {
        e: { ...DENSE, description: null },
        t: {
          type: 'string',
          description: 'd',
          full_text_search: { language: 'en', stemming: false, stop_words: false }
        },
        year: { type: 'integer', filterable: true },
        genre: { type: 'string', filterable: true },
        flag: { type: 'boolean', filterable: false },
        old: { filterable: true }
      },
      {
        ...common,
        schema: {
          fields: {
            e: DENSE,
            t: {
              type: 'string',
              description: 'd',
              full_text_search: { language: 'en', stemming: false, stop_words: false }
            }
          }
        },
        spec: {
          serverless: {
            ...SERVERLESS.serverless,
            schema: { fields: { year: { filterable: true }, genre: { filterable: true }, old: { filterable: true } } }
          }
        }
      }
    ],
    [
      'of text that is embedded: stored, not stored, and with keys that nobody knew',
      {
        a: { type: 'string', description: null, embed: { model: 'm', dimension: 8 }, store_text: false },
        b: { type: 'string', sparse_embed: { model: 's' }, full_text_search: { language: 'en' }, colour: { hue: 1 } },
        c: { type: 'string', store_text: true, filterable: true }
      },
      {
        ...common,
        schema: {
          fields: {
            a: { type: 'string', embed: { model: 'm', dimension: 8 }, store_text: false },
            b: {
              type: 'string',
              sparse_embed: { model: 's' },
              full_text_search: { language: 'en' },
              colour: { hue: 1 }
            }
          }
        },
        spec: { serverless: { ...SERVERLESS.serverless, schema: { fields: { c: { filterable: true } } } } }
      }
    ],
    [
      'of a model that embeds densely',
      {
        body: {
          type: 'semantic_text',
          model: 'm',
          dimension: 1024,
          metric: 'cosine',
          read_parameters: { a: 1 },
          write_parameters: null
        }
      },
      {
        ...common,
        vector_type: 'dense',
        dimension: 1024,
        metric: 'cosine',
        embed: { model: 'm', read_parameters: { a: 1 }, field_map: { text: 'body' } }
      }
    ],
    [
      'of a model without a dimension, which says nothing of its vectors',
      { body: { type: 'semantic_text', model: 'm', dimension: null, metric: 'dotproduct' } },
      { ...common, metric: 'dotproduct', embed: { model: 'm', field_map: { text: 'body' } } }
    ]
  ])('%s', (_, fields, model) => {
    expect(decode({ schema: { fields } })).toEqual({
      kind: 'index',
      name: 'x',
      host: 'x.svc',
      state: 'Ready',
      ready: true,
      model
    })
  })

  test('of BYOC and of pods', () => {
    const fields = { _sparse_values: { type: 'sparse_vector' }, genre: { filterable: true } }
    const deployment = { deployment_type: 'byoc', environment: 'e' }
    expect(decode({ schema: { fields }, deployment })?.model['spec']).toEqual({
      byoc: { environment: 'e', read_capacity: ON_DEMAND, schema: { fields: { genre: { filterable: true } } } }
    })
    const pod = { deployment_type: 'pod', environment: 'e', replicas: 2, shards: 1, pod_type: 'p1.x1' }
    const more = { schema: { fields }, deployment: pod, source_collection: 'films', read_capacity: null }
    expect(decode(more)?.model['spec']).toEqual({
      pod: {
        environment: 'e',
        replicas: 2,
        shards: 1,
        pod_type: 'p1.x1',
        source_collection: 'films',
        metadata_config: { indexed: ['genre'] }
      }
    })
  })

  test('of an index without fields, or that still initializes, is incomplete', () => {
    const initializing = { status: { ready: false, state: 'Initializing' } }
    expect(decode({ schema: { fields: {} }, ...initializing })?.isIncomplete).toBe(true)
    expect(decode({ schema: { fields: { e: DENSE } }, ...initializing })?.isIncomplete).toBe(true)
    expect(decode({ schema: { fields: {} } })?.isIncomplete).toBe(true)
    expect(decode({ schema: { fields: { e: DENSE } } })?.isIncomplete).toBeUndefined()
    const disabled = { status: { ready: false, state: 'Disabled' } }
    expect(decode({ schema: { fields: { e: DENSE } }, ...disabled })?.isIncomplete).toBeUndefined()
  })

  test('in the classic dialect, from a server that does not know this version, is read, too', () => {
    const classic = {
      name: 'x',
      host: 'h',
      status: STATUS,
      dimension: 8,
      metric: 'cosine',
      spec: SERVERLESS,
      tags: null
    }
    expect(CODEC.decode(classic)?.model).toEqual({ dimension: 8, metric: 'cosine', spec: SERVERLESS })
  })

  test.each<[string, Json]>([
    ['nothing', null],
    ['a list', []],
    ['no name', { status: STATUS }],
    ['a schema that is none', answer({ schema: [] })],
    ['a schema without a deployment', { name: 'x', status: STATUS, schema: { fields: {} } }]
  ])('of %s is not understood', (_, json) => {
    expect(CODEC.decode(json)).toBeUndefined()
  })
})
