import { parseDeclaration } from '../../src/declaration/declaration.ts'
import { locationOf } from '../../src/resources/resource.ts'
import { file, modelOf, read } from './reading.ts'

const DENSE = '{type: dense_vector, dimension: 8, metric: cosine}'
const FIELD = { type: 'dense_vector', dimension: 8, metric: 'cosine' }

describe('the model of a declaration in the dialect of 2026-07', () => {
  it.each([
    ['a dense field', `schema: {fields: {e: ${DENSE}}}`, { schema: { fields: { e: FIELD } } }],
    [
      'a managed deployment, as spec.serverless',
      `schema: {fields: {e: ${DENSE}}}\ndeployment: {deployment_type: managed, cloud: gcp, region: us-central1}`,
      { schema: { fields: { e: FIELD } }, spec: { serverless: { cloud: 'gcp', region: 'us-central1' } } }
    ],
    ['a deployment that says only what it is', 'deployment: {deployment_type: managed}', { spec: { serverless: {} } }],
    [
      'BYOC, and the read capacity in it',
      'deployment: {deployment_type: byoc, environment: e}\nread_capacity: {mode: Dedicated, dedicated: {node_type: b1, scaling: Manual, manual: {replicas: 1, shards: 2}}}',
      {
        spec: {
          byoc: {
            environment: 'e',
            read_capacity: {
              mode: 'Dedicated',
              dedicated: { node_type: 'b1', scaling: 'Manual', manual: { replicas: 1, shards: 2 } }
            }
          }
        }
      }
    ],
    [
      'a read capacity without a deployment, which is managed',
      `read_capacity: {mode: OnDemand}\nschema: {fields: {e: ${DENSE}}}`,
      { spec: { serverless: { read_capacity: { mode: 'OnDemand' } } }, schema: { fields: { e: FIELD } } }
    ],
    [
      '_values, as the classic dense index',
      `schema: {fields: {_values: ${DENSE}}}`,
      { vector_type: 'dense', dimension: 8, metric: 'cosine' }
    ],
    [
      '_sparse_values, as the classic sparse index',
      'schema: {fields: {_sparse_values: {type: sparse_vector}}}',
      { vector_type: 'sparse', metric: 'dotproduct' }
    ],
    [
      'both, as answers have them, which is the dense one',
      `schema: {fields: {_sparse_values: {type: sparse_vector}, _values: ${DENSE}}}`,
      { vector_type: 'dense', dimension: 8, metric: 'cosine' }
    ],
    [
      'full-text search with every option',
      'schema: {fields: {a: {type: string, description: d, full_text_search: {language: de, stemming: true, stop_words: true}}, b.c: {type: string, full_text_search: {ngram: {min_gram: 1, max_gram: 10, prefix_only: false}}}}}',
      {
        schema: {
          fields: {
            a: {
              type: 'string',
              description: 'd',
              full_text_search: { language: 'de', stemming: true, stop_words: true }
            },
            'b.c': { type: 'string', full_text_search: { ngram: { min_gram: 1, max_gram: 10, prefix_only: false } } }
          }
        }
      }
    ],
    [
      'full-text search as Pinecone has it',
      'schema: {fields: {a: {type: string, full_text_search: {}}}}',
      {
        schema: { fields: { a: { type: 'string', full_text_search: {} } } }
      }
    ],
    [
      'text that Pinecone embeds, the mappings as they are',
      'schema: {fields: {a: {type: string, embed: {}, full_text_search: {stemming: true}}, b: {type: string, sparse_embed: {write_parameters: {truncate: END}, read_parameters: {}}, store_text: false}}}',
      {
        schema: {
          fields: {
            a: { type: 'string', embed: {}, full_text_search: { stemming: true } },
            b: { type: 'string', sparse_embed: { write_parameters: { truncate: 'END' } }, store_text: false }
          }
        }
      }
    ],
    [
      'a key to encrypt with',
      'cmek_id: k\ntags: {a: "x/y"}\ndeletion_protection: enabled',
      {
        cmek_id: 'k',
        tags: { a: 'x/y' },
        deletion_protection: 'enabled'
      }
    ]
  ])('%s', (_, text, model) => {
    expect(modelOf('index', `name: d\n${text}`)).toEqual(model)
    expect(read('index', `name: d\n${text}`).declared[0]?.dialect).toBe('typed')
  })
})

const PASSED_ON = 'is not known to this release of the action. It is sent as it is, and compared only where'

test.each<[string, string, object, string[]]>([
  [
    'beside the known ones',
    '{type: string, embed: {}, colour: {hue: [1]}}',
    { type: 'string', embed: {}, colour: { hue: [1] } },
    ['schema.fields.e.colour']
  ],
  [
    'that alone may make it searched',
    '{type: string, image_search: {}, tint: null}',
    { type: 'string', image_search: {}, tint: null },
    ['schema.fields.e.image_search', 'schema.fields.e.tint']
  ],
  [
    'within what is known',
    '{type: string, full_text_search: {synonyms: {a: b}}}',
    { type: 'string', full_text_search: { synonyms: { a: 'b' } } },
    ['schema.fields.e.full_text_search.synonyms']
  ],
  [
    'three letters from a known one',
    '{type: sparse_vector, descripts: d}',
    { type: 'sparse_vector', descripts: 'd' },
    ['schema.fields.e.descripts']
  ]
])('a key of a field that this release does not know, %s → passed on, with a notice', (_, field, model, paths) => {
  const { declared, notices, issues } = read('index', `name: d\nschema: {fields: {e: ${field}}}`)
  expect(issues).toEqual([])
  expect(declared[0]?.model).toEqual({ schema: { fields: { e: model } } })
  expect(notices).toEqual(paths.map((path) => expect.stringContaining(`index "d": "${path}" ${PASSED_ON}`) as string))
})

test.each([
  ['a metadata schema at the top', 'schema: {fields: {genre: {filterable: true}}}'],
  ['a name alone', 'tags: {a: b}'],
  ['read capacity alone', 'read_capacity: {mode: OnDemand}']
])('%s stays classic', (_, text) => {
  expect(read('index', `name: d\n${text}`).declared[0]?.dialect).toBe('classic')
})

test('places are found by the model, and by what is written', () => {
  const text = `indexes:
  - name: d
    schema:
      fields:
        _values: {type: dense_vector, dimension: 8}
    deployment:
      deployment_type: managed
      cloud: aws
    tags: {a: b}
`
  const { declared } = parseDeclaration([file(text)])
  const at = (...path: string[]): string => {
    const location = declared[0] && locationOf(declared[0], path)
    return `${location?.line ?? 0}:${location?.column ?? 0}`
  }
  expect(at('dimension')).toBe('5:50')
  expect(at('vector_type')).toBe('5:25')
  expect(at('spec', 'serverless', 'cloud')).toBe('8:14')
  expect(at('spec', 'serverless', 'region')).toBe('6:5')
  expect(at('deployment', 'region')).toBe('6:5')
  expect(at('schema', 'fields', '_values', 'metric')).toBe('5:9')
  expect(at('tags', 'a')).toBe('9:15')
  expect(at('read_capacity')).toBe('2:11')
})
