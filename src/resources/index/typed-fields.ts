import { INDEX_FIELDS } from './fields.ts'
import type { Field } from '../fields.ts'
import { languageCode } from './canonical.ts'

// From Pinecone's OpenAPI 2026-07, db_control (CreateIndexRequest, CreateIndexSchemaField,
// StringFieldFullTextSearch), as the official Node SDK 9.0.0 is generated from it; the embedding of a text field from
// PyPI pinecone 10.2.0 (StringField, FieldEmbedConfig, FieldSparseEmbedConfig).

/**
 * The fields of a schema that make a classic index, if there are no others. The model has the words of 2026-04 for
 * them.
 */
export const DENSE_VALUES = '_values'
export const SPARSE_VALUES = '_sparse_values'

/** The ways to search a text, by the keys of its field. Pinecone fills in whatever is left out in them. */
export const SEARCHES = ['full_text_search', 'embed', 'sparse_embed'] as const

const FIELD = 'schema.fields.*'
const FULL_TEXT = `${FIELD}.full_text_search`

/** The fields that an index in the dialect of 2026-07 can have beside the classic ones. A schema never changes. */
export const TYPED_FIELDS: readonly Field[] = [
  {
    path: `${FIELD}.type`,
    rule: { type: 'enum', values: ['dense_vector', 'sparse_vector', 'string'] },
    change: 'replace',
    description: 'What a field of the schema holds: vectors, or text for full-text search.'
  },
  {
    path: `${FIELD}.dimension`,
    rule: { type: 'integer', min: 1, max: 20_000 },
    change: 'replace',
    description: 'How many dimensions the vectors of a `dense_vector` field have.'
  },
  {
    path: `${FIELD}.metric`,
    rule: { type: 'enum', values: ['cosine', 'euclidean', 'dotproduct'] },
    change: 'replace',
    description: 'How similarity is measured in a `dense_vector` field.'
  },
  {
    path: `${FULL_TEXT}.language`,
    rule: { type: 'string', maxLength: 100 },
    change: 'replace',
    whenAbsent: 'en',
    canonical: languageCode,
    description: 'The language of the text, by its code or its English name. `en` when left out.'
  },
  switchOf('stemming', 'Whether words are reduced to their stems. Not together with `ngram`.'),
  switchOf('stop_words', 'Whether stop words are left out. Requires `stemming`.'),
  gram('min_gram', 'The least characters of an n-gram, 1 to `max_gram`.'),
  gram('max_gram', 'The most characters of an n-gram, at most 10.'),
  switchOf('ngram.prefix_only', 'Whether only the beginnings of words become n-grams.'),
  ...embedding('embed', 'dense'),
  {
    path: `${FIELD}.embed.dimension`,
    rule: { type: 'integer', min: 1, max: 20_000 },
    change: 'replace',
    description: "How many dimensions the vectors have that the field's model makes. The model's default when left out."
  },
  {
    path: `${FIELD}.embed.metric`,
    rule: { type: 'enum', values: ['cosine', 'euclidean', 'dotproduct'] },
    change: 'replace',
    description: "How similarity of the field's texts is measured. The model's default when left out."
  },
  ...embedding('sparse_embed', 'sparse'),
  {
    path: `${FIELD}.store_text`,
    rule: { type: 'boolean' },
    change: 'replace',
    whenAbsent: true,
    description:
      'Whether the text itself is kept; `true` when left out. Text that is kept has full-text search, whether declared or ' +
      'not.'
  },
  {
    path: `${FIELD}.description`,
    rule: { type: 'string', maxBytes: 256 },
    change: 'replace',
    description: 'What the field is for, at most 256 bytes.'
  },
  {
    path: 'cmek_id',
    rule: { type: 'string', maxLength: 512 },
    change: 'replace',
    description: 'The key of your own that the index is encrypted with. Not together with full-text search.'
  }
]

/** Every field of an index's model, in all dialects. */
export const ALL_INDEX_FIELDS: readonly Field[] = [...INDEX_FIELDS, ...TYPED_FIELDS]

function switchOf(name: string, description: string): Field {
  return { path: `${FULL_TEXT}.${name}`, rule: { type: 'boolean' }, change: 'replace', whenAbsent: false, description }
}

function embedding(key: 'embed' | 'sparse_embed', vectors: 'dense' | 'sparse'): Field[] {
  const parameters = (name: string, what: string): Field => ({
    path: `${FIELD}.${key}.${name}.*`,
    rule: { type: 'any' },
    change: 'replace',
    description: `Parameters of the field's ${vectors} model for ${what}. Declared keys are enforced.`
  })
  return [
    {
      path: `${FIELD}.${key}.model`,
      rule: { type: 'string', maxLength: 200 },
      change: 'replace',
      description: `The model that makes ${vectors} vectors of the field's text. Pinecone's default when left out.`
    },
    parameters('read_parameters', 'queries'),
    parameters('write_parameters', 'writes')
  ]
}

function gram(name: string, description: string): Field {
  return {
    path: `${FULL_TEXT}.ngram.${name}`,
    rule: { type: 'integer', min: 1, max: 10 },
    change: 'replace',
    description
  }
}
