import { ABSENT, THERE, type FieldRule, type RuleField, type RuleFields } from '../type.ts'
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

/** A rule, after what it says to whoever breaks it. */
const rule = (message: string, what: Omit<FieldRule, 'message'>): FieldRule => ({ ...what, message })

/** The rules between an index's fields in the classic dialect. Pinecone's OpenAPI 2026-04, CreateIndexRequest. */
export const CLASSIC_RULES: readonly FieldRule[] = [
  rule('a sparse index has no dimension. Remove "dimension", or make "vector_type" dense.', {
    in: '',
    when: { vector_type: 'sparse' },
    forbid: ['dimension']
  }),
  rule('a sparse index has the metric dotproduct. Remove {path}, or make it dotproduct.', {
    in: '',
    when: { vector_type: 'sparse' },
    only: { path: 'metric', values: ['dotproduct'] }
  }),
  rule('"spec" does not say what kind of index this is. Expected one of serverless, pod, byoc in it.', {
    in: 'spec',
    requireAny: ''
  }),
  ...[['serverless', 'pod', 'byoc'] as const, ['pod', 'byoc'] as const].map(([one, ...others]) =>
    rule(`"spec" has both "${one}" and "{key}". Keep one of them.`, {
      in: 'spec',
      when: { [one]: THERE, ...(one !== 'serverless' && { serverless: ABSENT }) },
      forbid: others
    })
  ),
  ...[
    elsewhere('"spec.serverless.{key}", and {in.spec.serverless} is declared as well. Keep it in one of them.', [
      'serverless'
    ]),
    elsewhere('a serverless index, and {in.spec.pod} says otherwise. Keep one of them.', ['pod', 'serverless']),
    elsewhere('a serverless index, and {in.spec.byoc} says otherwise. Keep one of them.', ['byoc', 'serverless', 'pod'])
  ],
  rule('an index with "embed" is serverless. Remove {path}, or remove "embed".', {
    in: '',
    when: { embed: THERE },
    forbid: ['spec.pod', 'spec.byoc']
  }),
  ...MODELS.map(([model, vectors]) =>
    rule(`the model ${model} makes ${vectors} vectors. Remove "vector_type", or change "embed.model".`, {
      in: '',
      when: { 'embed.model': model },
      only: { path: 'vector_type', values: [vectors] }
    })
  ),
  rule('an index with "embed" cannot be made from a collection. Remove "spec.serverless.{key}", or remove "embed".', {
    in: '',
    when: { embed: THERE },
    forbid: ['spec.serverless.source_collection']
  }),
  ...['serverless', 'byoc'].flatMap((spec) => [
    ...readCapacityRules(`spec.${spec}.read_capacity`),
    rule(
      '{in} names no fields. Expected {"fields": {"<field>": {"filterable": true}}}; or leave it out to filter by all.',
      { in: `spec.${spec}.schema`, requireAny: 'fields' }
    ),
    rule('{in} says nothing. Expected {"filterable": true}.', {
      in: `spec.${spec}.schema.fields.*`,
      require: ['filterable']
    })
  ]),
  { in: '', check: podIssues }
]

function elsewhere(meaning: string, [spec = '', ...without]: readonly string[]): FieldRule {
  const absent = Object.fromEntries(without.map((other) => [`spec.${other}`, ABSENT]))
  return rule(`"{key}" at the top means ${meaning}`, {
    in: '',
    when: { [`spec.${spec}`]: THERE, ...absent },
    asWritten: true,
    forbid: TOP_LEVEL_OF_SERVERLESS
  })
}

/**
 * The API accepts a read capacity as a whole, in version 2026-04 only so, and half of one is not declared for an
 * existing index either. Pinecone's OpenAPI 2026-04, ReadCapacity.
 */
function readCapacityRules(path: string): FieldRule[] {
  const require = ['node_type', 'scaling', 'manual.replicas', 'manual.shards'].map((key) => `dedicated.${key}`)
  const whole = { in: path, require, at: 'dedicated' }
  const message = 'dedicated read capacity needs {missing}. Add it.'
  return [
    rule('{in} has no "mode". Expected OnDemand or Dedicated.', {
      in: path,
      require: ['mode'],
      messageWith: ['dedicated', '{in} has no "mode". Expected Dedicated, as there is a "dedicated".']
    }),
    rule('{path} needs the mode Dedicated, and {in.mode} is OnDemand. Keep one.', {
      in: path,
      when: { mode: 'OnDemand' },
      forbid: ['dedicated']
    }),
    rule(message, { ...whole, when: { mode: 'Dedicated' } }),
    rule(message, { ...whole, when: { mode: ABSENT, dedicated: THERE } })
  ]
}

/** `spec.pod.pods` is shards times replicas. Shards count 1 where they are not declared, as in the API. */
function* podIssues(fields: RuleFields): Iterable<readonly [RuleField, string]> {
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
  rule('"deployment" has no "deployment_type". Expected managed or byoc.', {
    in: 'deployment',
    require: ['deployment_type'],
    messageWith: ['environment', '"deployment" has no "deployment_type". Expected byoc, as there is an "environment".']
  }),
  rule('the "environment" of a managed deployment is set by Pinecone and cannot be declared. Remove it.', {
    in: 'deployment',
    when: { deployment_type: 'managed' },
    forbid: ['environment']
  }),
  rule('a byoc deployment has "environment" instead of "{key}". Remove {path}.', {
    in: 'deployment',
    when: { deployment_type: 'byoc' },
    forbid: ['cloud', 'region']
  }),
  rule('a byoc deployment needs Dedicated read capacity, and "read_capacity.mode" is OnDemand.', {
    in: '',
    when: { 'deployment.deployment_type': 'byoc' },
    only: { path: 'read_capacity.mode', values: ['Dedicated'] }
  }),
  ...readCapacityRules('read_capacity'),
  rule(
    '"schema" names no fields. Expected {"fields": {"<field>": …}} with at least one dense_vector, sparse_vector or ' +
      'string with "full_text_search".',
    { in: 'schema', requireAny: 'fields' }
  ),
  { in: '', check: nameIssues },
  ...[...RESERVED_FIELDS].flatMap(([name, type]) => [
    rule(`the field "${name}" of "schema" is reserved for a ${type}. Make it one, or choose another name.`, {
      in: `schema.fields.${name}`,
      only: { path: 'type', values: [type] }
    }),
    rule(`the field "${name}" of "schema" is reserved and takes no description. Remove it.`, {
      in: `schema.fields.${name}`,
      forbid: ['description']
    })
  ]),
  rule(
    'the field "{key}" of "schema" makes a classic index, which has no other fields. Choose another name, or remove the others.',
    { in: 'schema.fields', alone: [...RESERVED_FIELDS.keys()] }
  ),
  rule('{in} has no "type". Expected dense_vector, sparse_vector or string.', { in: FIELD, require: ['type'] }),
  ...KEYS_BY_TYPE.flatMap(([type]) =>
    KEYS_BY_TYPE.filter(([other, ...keys]) => other !== type && keys.length > 0).map(([other, ...keys]) =>
      rule(`{path} is for fields of the type ${other}, and this is a ${type}. Remove it.`, {
        in: FIELD,
        when: { type },
        forbid: keys
      })
    )
  ),
  rule(
    '{in} has no "full_text_search", which makes it metadata, and that is not declared. ' +
      'Add "full_text_search": {}, or remove the field.',
    { in: FIELD, when: { type: 'string' }, require: ['full_text_search'] }
  ),
  ...[{ require: ['stemming'] }, { only: { path: 'stemming', values: [true] } }].map((what) =>
    rule('{in.stop_words} needs "stemming": true beside it.', {
      in: TEXT,
      when: { stop_words: true, ngram: ABSENT },
      at: 'stop_words',
      ...what
    })
  ),
  ...['stemming', 'stop_words'].map((key) =>
    rule(`{in.ngram} cannot be together with "${key}". Keep one of them.`, {
      in: TEXT,
      when: { ngram: THERE },
      at: 'ngram',
      only: { path: key, values: [false] }
    })
  ),
  { in: '', check: numberIssues },
  rule('an index that is encrypted with a key of your own has no full-text search. Remove "cmek_id", or {holder}.', {
    in: '',
    when: { cmek_id: THERE },
    at: 'cmek_id',
    forbid: [TEXT]
  })
]

function* nameIssues(fields: RuleFields): Iterable<readonly [RuleField, string]> {
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

function* numberIssues(fields: RuleFields): Iterable<readonly [RuleField, string]> {
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
