import { pathText } from '../../core/json.ts'
import { cut } from '../../core/text/line.ts'
import { ABSENT, THERE, type FieldRule, type RuleField, type RuleFields } from '../dialect-spec.ts'
import { MODELS, readCapacityRules, rule } from './rules.ts'
import { DENSE_VALUES, SEARCHES, SPARSE_VALUES } from './typed-fields.ts'

/** The most bytes that the name of a schema's field may have. */
export const MAX_FIELD_NAME_BYTES = 64

/** The reserved names of fields, each with the type that it requires. */
export const RESERVED_FIELDS: ReadonlyMap<string, string> = new Map([
  [DENSE_VALUES, 'dense_vector'],
  [SPARSE_VALUES, 'sparse_vector']
])

const FIELD = 'schema.fields.*'
const TEXT = `${FIELD}.full_text_search`

/** The keys of each type of field, beside `type` and `description`. */
const KEYS_BY_TYPE: readonly (readonly [type: string, ...keys: string[]])[] = [
  ['dense_vector', 'dimension', 'metric'],
  ['sparse_vector'],
  ['string', ...SEARCHES, 'store_text']
]

/** The most fields of each type that a schema may have. A field with the `key` counts as well. */
const MAX_FIELDS = [
  { type: 'dense_vector', key: 'embed', most: 1, are: 'with dense vectors, by the type dense_vector or by "embed"' },
  {
    type: 'sparse_vector',
    key: 'sparse_embed',
    most: 1,
    are: 'with sparse vectors, by the type sparse_vector or by "sparse_embed"'
  },
  { type: 'string', most: 100, are: 'of the type string' }
] as const

/**
 * The rules within a text field. `filterable` in one is an unknown key, and so refused elsewhere.
 * PyPI pinecone 10.2.0, StringField.
 */
const TEXT_RULES: readonly FieldRule[] = [
  ...[ABSENT, true].map((store_text) =>
    rule(
      '{in} is not searched, which makes it metadata, and that is not declared. ' +
        'Add "full_text_search": {}, "embed": {} or "sparse_embed": {}, or remove the field.',
      {
        in: FIELD,
        when: { type: 'string', store_text, embed: ABSENT, sparse_embed: ABSENT },
        require: ['full_text_search']
      }
    )
  ),
  rule(
    'text that is not stored is searched by its vectors: add "embed" or "sparse_embed", or remove {in.store_text}.',
    {
      in: FIELD,
      when: { type: 'string', store_text: false, full_text_search: ABSENT, sparse_embed: ABSENT },
      at: 'store_text',
      require: ['embed']
    }
  ),
  rule('text that is not stored has no full-text search. Remove {path} or {in.store_text}.', {
    in: FIELD,
    when: { type: 'string', store_text: false },
    forbid: ['full_text_search']
  }),
  ...MODELS.map(([model, vectors]) => {
    const [key, other] = vectors === 'dense' ? ['sparse_embed', 'embed'] : ['embed', 'sparse_embed']
    return rule(`the model ${model} makes ${vectors} vectors: declare it with "${other}", or choose another one.`, {
      in: FIELD,
      when: { [`${key}.model`]: model },
      at: `${key}.model`,
      forbid: [`${key}.model`]
    })
  })
]

/**
 * The rules between an index's fields in the dialect of 2026-07. Fields that only a create needs are checked when the
 * plan has a create (`creation.ts`).
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
      'string with "full_text_search", "embed" or "sparse_embed".',
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
  ...TEXT_RULES,
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
  for (const { type, most, are, ...other } of MAX_FIELDS) {
    const counted = all.filter(({ path }) => {
      const isOfType = fields.at([...path, 'type'])?.value === type
      return isOfType || ('key' in other && fields.at([...path, other.key])?.is === 'mapping')
    })
    const over = counted[most]
    if (over === undefined) continue
    const number = `"schema" has ${counted.length} fields ${are}. Expected at most ${most}.`
    yield [over, `${textOf(nameOf(over))} is one too many: ${number}`]
  }
}

function nameOf(field: RuleField): string {
  return field.path.at(-1) ?? ''
}

function textOf(text: string): string {
  return JSON.stringify(cut(text, 81))
}
