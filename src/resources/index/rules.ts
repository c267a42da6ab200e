import type { FieldRule, RuleField, RuleFields } from '../type.ts'
import { pathText } from '../../core/json.ts'
import { cut } from '../../core/text.ts'
import { DENSE_VALUES, SPARSE_VALUES } from './typed-fields.ts'

/** What may stand at the top of a classic index and means `spec.serverless`. */
export const TOP_LEVEL_OF_SERVERLESS: readonly string[] = ['cloud', 'region', 'read_capacity', 'schema']

/** The most bytes of the name of a schema's field. */
export const MAX_FIELD_NAME_BYTES = 64

/** The fields whose names are reserved, each with its type. */
export const RESERVED_FIELDS: ReadonlyMap<string, string> = new Map([
  [DENSE_VALUES, 'dense_vector'],
  [SPARSE_VALUES, 'sparse_vector']
])

/** Pinecone's own models (docs.pinecone.io/models), with the vectors that they make. Pinecone alone knows of others. */
const MODELS = [
  ['multilingual-e5-large', 'dense'],
  ['llama-text-embed-v2', 'dense'],
  ['pinecone-sparse-english-v0', 'sparse']
] as const

/** The rules between an index's fields in the classic dialect. Pinecone's OpenAPI 2026-04, CreateIndexRequest. */
export const CLASSIC_RULES: readonly FieldRule[] = [
  {
    in: '',
    when: [{ path: 'vector_type', is: 'sparse' }],
    forbid: ['dimension'],
    message: 'a sparse index has no dimension. Remove "dimension", or make "vector_type" dense.'
  },
  {
    in: '',
    when: [{ path: 'vector_type', is: 'sparse' }],
    only: { path: 'metric', values: ['dotproduct'] },
    message: 'a sparse index has the metric dotproduct. Remove {path}, or make it dotproduct.'
  },
  {
    in: 'spec',
    requireAny: '',
    message: '"spec" does not say what kind of index this is. Expected one of serverless, pod, byoc in it.'
  },
  ...bothSpecs([], 'serverless', ['pod', 'byoc']),
  ...bothSpecs(['serverless'], 'pod', ['byoc']),
  elsewhere(
    ['serverless'],
    '"spec.serverless.{key}", and {in.spec.serverless} is declared as well. Keep it in one of them.'
  ),
  elsewhere(['pod', 'serverless'], 'a serverless index, and {in.spec.pod} says otherwise. Keep one of them.'),
  elsewhere(['byoc', 'serverless', 'pod'], 'a serverless index, and {in.spec.byoc} says otherwise. Keep one of them.'),
  {
    in: '',
    when: [{ path: 'embed' }],
    forbid: ['spec.pod', 'spec.byoc'],
    message: 'an index with "embed" is serverless. Remove {path}, or remove "embed".'
  },
  ...MODELS.map(([model, vectors]): FieldRule => ({
    in: '',
    when: [{ path: 'embed.model', is: model }],
    only: { path: 'vector_type', values: [vectors] },
    message: `the model ${model} makes ${vectors} vectors. Remove "vector_type", or change "embed.model".`
  })),
  {
    in: '',
    when: [{ path: 'embed' }],
    forbid: ['spec.serverless.source_collection'],
    message:
      'an index with "embed" cannot be made from a collection. Remove "spec.serverless.source_collection", or remove "embed".'
  },
  ...['serverless', 'byoc'].flatMap((spec) => [
    ...readCapacityRules(`spec.${spec}.read_capacity`),
    ...metadataSchemaRules(`spec.${spec}.schema`)
  ]),
  { in: '', check: podFaults }
]

function bothSpecs(without: readonly string[], one: string, others: readonly string[]): FieldRule[] {
  const when = [{ path: one }, ...without.map((path) => ({ path, absent: true as const }))]
  return [{ in: 'spec', when, forbid: others, message: `"spec" has both "${one}" and "{key}". Keep one of them.` }]
}

function elsewhere([spec = '', ...without]: readonly string[], meaning: string): FieldRule {
  const absent = without.map((other) => ({ path: `spec.${other}`, absent: true as const }))
  return {
    in: '',
    when: [{ path: `spec.${spec}` }, ...absent],
    asWritten: true,
    forbid: TOP_LEVEL_OF_SERVERLESS,
    message: `"{key}" at the top means ${meaning}`
  }
}

/**
 * The API accepts a read capacity as a whole, in version 2026-04 only so, and half of one is not declared for an
 * existing index either. Pinecone's OpenAPI 2026-04, ReadCapacity.
 */
function readCapacityRules(path: string): FieldRule[] {
  const dedicated = ['node_type', 'scaling', 'manual.replicas', 'manual.shards'].map((key) => `dedicated.${key}`)
  const whole = {
    in: path,
    require: dedicated,
    at: 'dedicated',
    message: 'dedicated read capacity needs {missing}. Add it.'
  }
  return [
    {
      in: path,
      require: ['mode'],
      message: '{in} has no "mode". Expected OnDemand or Dedicated.',
      messageWith: ['dedicated', '{in} has no "mode". Expected Dedicated, as there is a "dedicated".']
    },
    {
      in: path,
      when: [{ path: 'mode', is: 'OnDemand' }],
      forbid: ['dedicated'],
      message: '{path} needs the mode Dedicated, and {in.mode} is OnDemand. Keep one.'
    },
    { ...whole, when: [{ path: 'mode', is: 'Dedicated' }] },
    { ...whole, when: [{ path: 'mode', absent: true }, { path: 'dedicated' }] }
  ]
}

function metadataSchemaRules(path: string): FieldRule[] {
  return [
    {
      in: path,
      requireAny: 'fields',
      message:
        '{in} names no fields. Expected {"fields": {"<field>": {"filterable": true}}}; or leave it out to filter by all.'
    },
    { in: `${path}.fields.*`, require: ['filterable'], message: '{in} says nothing. Expected {"filterable": true}.' }
  ]
}

/** `spec.pod.pods` is shards times replicas. Shards count 1 where they are not declared, as in the API. */
function* podFaults(fields: RuleFields): Iterable<readonly [RuleField, string]> {
  const [pods, replicas] = [fields.at('spec.pod.pods'), fields.at('spec.pod.replicas')]
  const shardsField = fields.at('spec.pod.shards')
  const shards = shardsField ? shardsField.value : 1
  // What has an issue of its own cannot be reckoned with.
  if (typeof pods?.value !== 'number' || typeof shards !== 'number') return
  const beginning = `"spec.pod.pods" is ${pods.value}.`
  if (replicas === undefined) {
    if (pods.value % shards === 0) return
    const message = `That cannot be shared out evenly among ${shards} shards. Declare "spec.pod.replicas" instead.`
    yield [pods, `${beginning} ${message}`]
  } else if (typeof replicas.value === 'number' && pods.value !== shards * replicas.value) {
    const product = `${shards} × ${replicas.value} = ${shards * replicas.value}`
    const message = `Expected shards × replicas, ${product}. Remove "spec.pod.pods"; the others say it all.`
    yield [pods, `${beginning} ${message}`]
  }
}

const FIELD = 'schema.fields.*'
const TEXT = `${FIELD}.full_text_search`

/** What each type of field may have beside `type` and `description`. */
const KEYS_BY_TYPE: readonly (readonly [type: string, ...keys: string[]])[] = [
  ['dense_vector', 'dimension', 'metric'],
  ['sparse_vector'],
  ['string', 'full_text_search']
]

/** How many fields of a type a schema may have. */
const MAX_FIELDS = [
  ['dense_vector', 1],
  ['sparse_vector', 1],
  ['string', 100]
] as const

/**
 * The rules between an index's fields in the dialect of 2026-07. What only a create needs is checked when it turns out
 * that it is needed.
 * Pinecone's OpenAPI 2026-07, CreateIndexRequest, CreateIndexSchema, CreateIndexSchemaField, StringField.
 */
export const TYPED_RULES: readonly FieldRule[] = [
  {
    in: 'deployment',
    require: ['deployment_type'],
    message: '"deployment" has no "deployment_type". Expected managed or byoc.',
    messageWith: ['environment', '"deployment" has no "deployment_type". Expected byoc, as there is an "environment".']
  },
  {
    in: 'deployment',
    when: [{ path: 'deployment_type', is: 'managed' }],
    forbid: ['environment'],
    message: 'the "environment" of a managed deployment is set by Pinecone and cannot be declared. Remove it.'
  },
  {
    in: 'deployment',
    when: [{ path: 'deployment_type', is: 'byoc' }],
    forbid: ['cloud', 'region'],
    message: 'a byoc deployment has "environment" instead of "{key}". Remove {path}.'
  },
  {
    in: '',
    when: [{ path: 'deployment.deployment_type', is: 'byoc' }],
    only: { path: 'read_capacity.mode', values: ['Dedicated'] },
    message: 'a byoc deployment needs Dedicated read capacity, and "read_capacity.mode" is OnDemand.'
  },
  ...readCapacityRules('read_capacity'),
  {
    in: 'schema',
    requireAny: 'fields',
    message:
      '"schema" names no fields. Expected {"fields": {"<field>": …}} with at least one dense_vector, sparse_vector or ' +
      'string with "full_text_search".'
  },
  { in: '', check: nameFaults },
  ...[...RESERVED_FIELDS].flatMap(([name, type]): FieldRule[] => [
    {
      in: `schema.fields.${name}`,
      only: { path: 'type', values: [type] },
      message: `the field "${name}" of "schema" is reserved for a ${type}. Make it one, or choose another name.`
    },
    {
      in: `schema.fields.${name}`,
      forbid: ['description'],
      message: `the field "${name}" of "schema" is reserved and takes no description. Remove it.`
    }
  ]),
  {
    in: 'schema.fields',
    alone: [...RESERVED_FIELDS.keys()],
    message:
      'the field "{key}" of "schema" makes a classic index, which has no other fields. Choose another name, or remove the others.'
  },
  {
    in: FIELD,
    require: ['type'],
    message: '{in} has no "type". Expected dense_vector, sparse_vector or string.'
  },
  ...KEYS_BY_TYPE.flatMap(([type]) =>
    KEYS_BY_TYPE.filter(([other, ...keys]) => other !== type && keys.length > 0).map(([other, ...keys]): FieldRule => ({
      in: FIELD,
      when: [{ path: 'type', is: type }],
      forbid: keys,
      message: `{path} is for fields of the type ${other}, and this is a ${type}. Remove it.`
    }))
  ),
  {
    in: FIELD,
    when: [{ path: 'type', is: 'string' }],
    require: ['full_text_search'],
    message:
      '{in} has no "full_text_search", which makes it metadata, and that is not declared. ' +
      'Add "full_text_search": {}, or remove the field.'
  },
  ...(['require', 'only'] as const).map((kind): FieldRule => ({
    in: TEXT,
    when: [
      { path: 'stop_words', is: true },
      { path: 'ngram', absent: true }
    ],
    ...(kind === 'require' ? { require: ['stemming'] } : { only: { path: 'stemming', values: [true] } }),
    at: 'stop_words',
    message: '{in.stop_words} needs "stemming": true beside it.'
  })),
  ...['stemming', 'stop_words'].map((key): FieldRule => ({
    in: TEXT,
    when: [{ path: 'ngram' }],
    only: { path: key, values: [false] },
    at: 'ngram',
    message: `{in.ngram} cannot be together with "${key}". Keep one of them.`
  })),
  { in: '', check: numberFaults },
  {
    in: '',
    when: [{ path: 'cmek_id' }],
    forbid: [TEXT],
    at: 'cmek_id',
    message: 'an index that is encrypted with a key of your own has no full-text search. Remove "cmek_id", or {holder}.'
  }
]

function* nameFaults(fields: RuleFields): Iterable<readonly [RuleField, string]> {
  for (const field of fields.below('schema.fields')) {
    const name = nameOf(field)
    if (field.is !== 'mapping' || RESERVED_FIELDS.has(name)) continue
    const beginning = `the field ${textOf(name)} of "schema"`
    const bytes = Buffer.byteLength(name)
    if (bytes === 0 || bytes > MAX_FIELD_NAME_BYTES)
      yield [field, `${beginning} has a name of ${bytes} bytes. Expected 1 to ${MAX_FIELD_NAME_BYTES}.`]
    if (/^[$_]/.test(name)) {
      const known = [...RESERVED_FIELDS.keys()].map(textOf).join(' and ')
      yield [field, `${beginning} begins with "${name.slice(0, 1)}". Only ${known} may, and those for classic indexes.`]
    }
  }
}

function* numberFaults(fields: RuleFields): Iterable<readonly [RuleField, string]> {
  const all = fields.below('schema.fields').filter(({ is }) => is === 'mapping')
  for (const { path } of all) {
    const gram = (key: string): RuleField | undefined => fields.at([...path, 'full_text_search', 'ngram', key])
    const [min, max] = [gram('min_gram'), gram('max_gram')]
    if (typeof min?.value !== 'number' || typeof max?.value !== 'number' || min.value <= max.value) continue
    const written = textOf(pathText(min.writtenAs))
    yield [min, `${written} is ${min.value}. Expected at most "max_gram", ${max.value}.`]
  }
  for (const [type, most] of MAX_FIELDS) {
    const ofType = all.filter(({ path }) => fields.at([...path, 'type'])?.value === type)
    const over = ofType[most]
    if (over === undefined) continue
    const number = `"schema" has ${ofType.length} fields of the type ${type}. Expected at most ${most}.`
    yield [over, `${textOf(nameOf(over))} is one too many: ${number}`]
  }
}

function nameOf(field: RuleField): string {
  return field.path.at(-1) ?? ''
}

function textOf(text: string): string {
  return JSON.stringify(cut(text, 81))
}
