import { faultsOf, read } from './reading.ts'

const DENSE = '{type: dense_vector, dimension: 8, metric: cosine}'
const TOP =
  'Known here: name, schema, deployment, read_capacity, tags, deletion_protection, cmek_id, records, restore_from, preview.'
const MIXED = 'is of the classic dialect, and "schema.fields.e.type" is of the dialect of 2026-07: keep to one of them.'
const METADATA =
  'Metadata is not declared in a schema: Pinecone filters by all that a document has. Remove the field, or give it "type": "string" with "full_text_search" to search in it.'
const EMBED = 'It belongs into "embed" or "sparse_embed" of a field of text.'
const DENSE_SLOT = 'fields with dense vectors, by the type dense_vector or by "embed". Expected at most 1.'
const SPARSE_SLOT = 'fields with sparse vectors, by the type sparse_vector or by "sparse_embed". Expected at most 1.'
const NOT_SEARCHED =
  '"schema.fields.e" is not searched, which makes it metadata, and that is not declared. Add "full_text_search": {}, "embed": {} or "sparse_embed": {}, or remove the field.'

/** Lines below an index called `d` with a dense field `e`, from line 3 on, and their one issue. */
const BESIDE: readonly (readonly [text: string, issue: string])[] = [
  // Mixed dialects.
  ['dimension: 8', `3:1 "dimension" ${MIXED} Here a field of "schema" has it, with "type": "dense_vector".`],
  ['metric: cosine', `3:1 "metric" ${MIXED} Here a field of "schema" has it, with "type": "dense_vector".`],
  [
    'vector_type: dense',
    `3:1 "vector_type" ${MIXED} Here the fields of "schema" say it, by "type": dense_vector or sparse_vector.`
  ],
  [
    'spec: {serverless: {cloud: aws, region: us-east-1}}',
    `3:1 "spec" ${MIXED} Here "deployment" says it, and "read_capacity" at the top.`
  ],
  [
    'cloud: aws',
    `3:1 "cloud" ${MIXED} Here "deployment" says it: {"deployment_type": "managed", "cloud": …, "region": …}.`
  ],
  [
    'embed: {model: m}',
    `3:1 "embed" ${MIXED} An index with a model that embeds has "cloud" and "region" beside it, and no typed "schema" or "deployment".`
  ],
  // Unknown keys, and fields that only answers have.
  ['deploymnt: {}', '3:1 unknown key "deploymnt". Did you mean "deployment"?'],
  ['deletionProtection: enabled', '3:1 unknown key "deletionProtection". Did you mean "deletion_protection"?'],
  ['xyzzy: 1', `3:1 unknown key "xyzzy". ${TOP}`],
  ['environment: e', '3:1 unknown key "environment". Did you mean "deployment.environment"?'],
  ['host: h', '3:1 "host" is set by Pinecone and cannot be declared. Remove it.'],
  ['status: {ready: true}', '3:1 "status" is set by Pinecone and cannot be declared. Remove it.'],
  [
    'description: d',
    '3:1 unknown key "description". An index has no description; "tags" can hold one, and each field of "schema" has its own.'
  ],
  [
    'source_collection: c',
    '3:1 unknown key "source_collection". Pinecone makes no index from a collection in version 2026-07.'
  ],
  // Deployments and read capacity.
  ['deployment: {}', '3:1 "deployment" has no "deployment_type". Expected managed or byoc.'],
  [
    'deployment: {environment: e}',
    '3:1 "deployment" has no "deployment_type". Expected byoc, as there is an "environment".'
  ],
  ['deployment: {type: managed}', '3:14 unknown key "type" in "deployment". Did you mean "deployment_type"?'],
  [
    'deployment: {deployment_type: managd}',
    '3:31 "deployment.deployment_type" is the text "managd". Expected one of managed, byoc. Did you mean "managed"?'
  ],
  [
    'deployment: {deployment_type: serverless}',
    '3:31 "deployment.deployment_type" is the text "serverless". What is called serverless elsewhere is managed here.'
  ],
  [
    'deployment: {deployment_type: pod}',
    '3:31 "deployment.deployment_type" is the text "pod". Indexes on pods are declared in the classic dialect, with "spec": {"pod": …}, "dimension" and "metric".'
  ],
  [
    'deployment: {deployment_type: managed, cloud: aws, region: r, environment: e}',
    '3:76 the "environment" of a managed deployment is set by Pinecone and cannot be declared. Remove it.'
  ],
  [
    'deployment: {deployment_type: byoc, environment: e, cloud: aws}',
    '3:60 a byoc deployment has "environment" instead of "cloud". Remove "deployment.cloud".'
  ],
  [
    'deployment: {deployment_type: byoc, environment: e}\nread_capacity: {mode: OnDemand}',
    '4:23 a byoc deployment needs Dedicated read capacity, and "read_capacity.mode" is OnDemand.'
  ],
  ['read_capacity: {}', '3:1 "read_capacity" has no "mode". Expected OnDemand or Dedicated.'],
  [
    'read_capacity: {mode: Dedicated, dedicated: {node_type: b1, manual: {replicas: 1, shards: 1}}}',
    '3:34 dedicated read capacity needs "read_capacity.dedicated.scaling". Add it.'
  ],
  [
    'read_capacity: {mode: OnDemand, status: {}}',
    '3:33 "read_capacity.status" is set by Pinecone and cannot be declared. Remove it.'
  ],
  // Other top-level keys.
  [
    'tags: {a: "é"}',
    '3:11 "tags.a" is the text "é". Expected a text of at most 120 printable ASCII characters; this has "é".'
  ],
  [
    'tags: {gha-x: y}',
    '3:8 "tags" has the key "gha-x". Keys that begin with "gha-" are kept for the action\'s ownership tags: choose another.'
  ],
  ['cmek_id: 5', '3:10 "cmek_id" is the number 5. Expected a text of at most 512 characters: put it in quotes, "5".']
]

/** Fields of a schema, on line 2 of an index called `d`, and the one issue. */
const FIELDS: readonly (readonly [fields: string, issue: string])[] = [
  [
    'e: {type: dense_vector, dimension: 0}',
    '2:54 "schema.fields.e.dimension" is the number 0. Expected a whole number from 1 to 20000.'
  ],
  ['e: {type: dense}', '2:29 "schema.fields.e.type" is the text "dense". Did you mean "dense_vector"?'],
  ['e: {dimension: 8}', '2:19 "schema.fields.e" has no "type". Expected dense_vector, sparse_vector or string.'],
  ['e: {type: float}', `2:29 "schema.fields.e.type" is the text "float". ${METADATA}`],
  ['e: {type: string_list}', `2:29 "schema.fields.e.type" is the text "string_list". ${METADATA}`],
  [
    'e: {type: semantic_text}',
    '2:29 "schema.fields.e.type" is the text "semantic_text". Such a field appears in answers only, where an index has a model that embeds. Declare that with "embed", "cloud" and "region", and without "schema" and "deployment"; or a field of "type": "string" with "embed": {}.'
  ],
  ['e: {type: sparse_vector, model: m}', `2:44 unknown key "model" in "schema.fields.e". ${EMBED}`],
  [
    `e: ${DENSE}, genre: {filterable: true}`,
    '2:82 unknown key "filterable" in "schema.fields.genre". Metadata is not declared in the dialect of 2026-07: Pinecone filters by all that a document has. Remove it.'
  ],
  ['e: {type: string}', `2:19 ${NOT_SEARCHED}`],
  [
    'e: {type: string, full_text_search: {}, language: en}',
    '2:59 unknown key "language" in "schema.fields.e". Did you mean "schema.fields.e.full_text_search.language"?'
  ],
  [
    'e: {type: sparse_vector, dimension: 8}',
    '2:55 "schema.fields.e.dimension" is for fields of the type dense_vector, and this is a sparse_vector. Remove it.'
  ],
  [
    'e: {type: dense_vector, full_text_search: {}}',
    '2:43 "schema.fields.e.full_text_search" is for fields of the type string, and this is a dense_vector. Remove it.'
  ],
  [`e: ${DENSE}, f: ${DENSE}`, `2:74 "f" is one too many: "schema" has 2 ${DENSE_SLOT}`],
  ['e: {type: sparse_vector}, f: {type: sparse_vector}', `2:45 "f" is one too many: "schema" has 2 ${SPARSE_SLOT}`],
  // Text that Pinecone embeds.
  [`e: ${DENSE}, f: {type: string, embed: {}}`, `2:74 "f" is one too many: "schema" has 2 ${DENSE_SLOT}`],
  [
    'e: {type: string, embed: {}}, f: {type: string, embed: {model: m}}',
    `2:49 "f" is one too many: "schema" has 2 ${DENSE_SLOT}`
  ],
  [
    'e: {type: string, sparse_embed: {}}, f: {type: sparse_vector}',
    `2:56 "f" is one too many: "schema" has 2 ${SPARSE_SLOT}`
  ],
  ['e: {type: string, store_text: true}', `2:19 ${NOT_SEARCHED}`],
  [
    'e: {type: string, store_text: false}',
    '2:49 text that is not stored is searched by its vectors: add "embed" or "sparse_embed", or remove "schema.fields.e.store_text".'
  ],
  [
    'e: {type: string, store_text: false, full_text_search: {}}',
    '2:56 text that is not stored has no full-text search. Remove "schema.fields.e.full_text_search" or "schema.fields.e.store_text".'
  ],
  [
    'e: {type: string, store_text: false, embed: {}, full_text_search: {language: de}}',
    '2:67 text that is not stored has no full-text search. Remove "schema.fields.e.full_text_search" or "schema.fields.e.store_text".'
  ],
  [
    'e: {type: string, embed: {}, filterable: true}',
    '2:48 unknown key "filterable" in "schema.fields.e". Metadata is not declared in the dialect of 2026-07: Pinecone filters by all that a document has. Remove it.'
  ],
  [
    'e: {type: string, embed: {model: pinecone-sparse-english-v0}}',
    '2:52 the model pinecone-sparse-english-v0 makes sparse vectors: declare it with "sparse_embed", or choose another one.'
  ],
  [
    'e: {type: string, sparse_embed: {model: llama-text-embed-v2}}',
    '2:59 the model llama-text-embed-v2 makes dense vectors: declare it with "embed", or choose another one.'
  ],
  [
    'e: {type: string, sparse_embed: {dimension: 8}}',
    '2:52 unknown key "dimension" in "schema.fields.e.sparse_embed". Sparse vectors have no dimension, and the metric dotproduct.'
  ],
  [
    'e: {type: string, embed: {metric: l2}}',
    '2:53 "schema.fields.e.embed.metric" is the text "l2". Expected one of cosine, euclidean, dotproduct. Did you mean "euclidean"?'
  ],
  [
    'e: {type: string, embed: {read_parameters: {truncate: null}}}',
    '2:73 "schema.fields.e.embed.read_parameters.truncate" has no value. Expected any value; or leave the key out.'
  ],
  [
    'e: {type: string, embed: }',
    '2:37 "schema.fields.e.embed" has no value. Expected a mapping with model, read_parameters, write_parameters, dimension, metric; or leave the key out.'
  ],
  [
    'e: {type: dense_vector, embed: {}}',
    '2:43 "schema.fields.e.embed" is for fields of the type string, and this is a dense_vector. Remove it.'
  ],
  // A key two letters away from a known one is misspelt; a key known elsewhere is not new either.
  [
    'e: {type: string, embed: {}, stor_txt: true}',
    '2:48 unknown key "stor_txt" in "schema.fields.e". Did you mean "store_text"?'
  ],
  [
    'e: {type: string, embed: {modal: m}}',
    '2:45 unknown key "modal" in "schema.fields.e.embed". Did you mean "model"?'
  ],
  [
    'e: {type: string, embed: {}, region: r}',
    '2:48 unknown key "region" in "schema.fields.e". Did you mean "deployment.region"?'
  ],
  [
    '_values: {type: dense_vector, shine: 1}',
    '2:49 unknown key "shine" in "schema.fields._values". Known here: type, dimension, metric, full_text_search, embed, sparse_embed, store_text, description.'
  ],
  [
    'e: {type: string, full_text_search: {stop_words: true}}',
    '2:68 "schema.fields.e.full_text_search.stop_words" needs "stemming": true beside it.'
  ],
  [
    'e: {type: string, full_text_search: {stemming: true, ngram: {min_gram: 1, max_gram: 2}}}',
    '2:72 "schema.fields.e.full_text_search.ngram" cannot be together with "stemming". Keep one of them.'
  ],
  [
    'e: {type: string, full_text_search: {stop_words: true, ngram: {min_gram: 1, max_gram: 2}}}',
    '2:74 "schema.fields.e.full_text_search.ngram" cannot be together with "stop_words". Keep one of them.'
  ],
  [
    'e: {type: string, full_text_search: {ngram: {min_gram: 3, max_gram: 2}}}',
    '2:74 "schema.fields.e.full_text_search.ngram.min_gram" is 3. Expected at most "max_gram", 2.'
  ],
  [
    'e: {type: string, full_text_search: {ngram: {max_gram: 11}}}',
    '2:74 "schema.fields.e.full_text_search.ngram.max_gram" is the number 11. Expected a whole number from 1 to 10.'
  ],
  [
    'e: {type: string, full_text_search: {stemming: "true"}}',
    '2:66 "schema.fields.e.full_text_search.stemming" is the text "true". Expected true or false: write it without quotes.'
  ],
  [
    `$e: ${DENSE}`,
    '2:19 the field "$e" of "schema" begins with "$". Only "_values" and "_sparse_values" may, and those for classic indexes.'
  ],
  [
    `_e: ${DENSE}`,
    '2:19 the field "_e" of "schema" begins with "_". Only "_values" and "_sparse_values" may, and those for classic indexes.'
  ],
  [
    `${'é'.repeat(33)}: ${DENSE}`,
    `2:19 the field "${'é'.repeat(33)}" of "schema" has a name of 66 bytes. Expected 1 to 64.`
  ],
  [
    '_values: {type: sparse_vector}',
    '2:35 the field "_values" of "schema" is reserved for a dense_vector. Make it one, or choose another name.'
  ],
  [
    `_values: ${DENSE}, title: {type: string, full_text_search: {}}`,
    '2:19 the field "_values" of "schema" makes a classic index, which has no other fields. Choose another name, or remove the others.'
  ],
  [
    '_sparse_values: {type: sparse_vector, description: d}',
    '2:70 the field "_sparse_values" of "schema" is reserved and takes no description. Remove it.'
  ],
  [
    `e: {type: sparse_vector, description: ${'d'.repeat(257)}}`,
    `2:57 "schema.fields.e.description" is the text "${'d'.repeat(80)}…". Expected a text of at most 256 bytes; this has 257.`
  ]
]

describe('an issue of an index in the dialect of 2026-07', () => {
  it.each(BESIDE)('%s', (text, issue) => {
    const declaration = read('index', `name: d\nschema: {fields: {e: ${DENSE}}}\n${text}`)
    expect(faultsOf(declaration)).toEqual([issue.replace(' ', ' index "d": ')])
  })

  it.each(FIELDS)('%s', (fields, issue) => {
    expect(faultsOf(read('index', `name: d\nschema: {fields: {${fields}}}`))).toEqual([
      issue.replace(' ', ' index "d": ')
    ])
  })

  it('a schema of nothing', () => {
    const text = 'name: d\ndeployment: {deployment_type: managed}\nschema: {fields: {}}'
    expect(faultsOf(read('index', text))).toEqual([
      '3:1 index "d": "schema" names no fields. Expected {"fields": {"<field>": …}} with at least one dense_vector, sparse_vector or string with "full_text_search", "embed" or "sparse_embed".'
    ])
  })

  it('a key of your own beside full-text search', () => {
    const text = 'name: d\ncmek_id: k\nschema: {fields: {e: {type: string, full_text_search: {}}}}'
    expect(faultsOf(read('index', text))).toEqual([
      '2:10 index "d": an index that is encrypted with a key of your own has no full-text search. Remove "cmek_id", or "schema.fields.e".'
    ])
  })

  it('more than a hundred fields of text, told once', () => {
    const fields = Array.from({ length: 102 }, (_, at) => `    f${at}: {type: string, full_text_search: {}}`)
    expect(faultsOf(read('index', `name: d\nschema:\n  fields:\n${fields.join('\n')}`))).toEqual([
      '104:5 index "d": "f100" is one too many: "schema" has 102 fields of the type string. Expected at most 100.'
    ])
  })
})
