import { valueAt, type Path } from '../../core/json.ts'
import type { Field, Rule } from '../fields.ts'
import type { DeclaredKey, DialectSpec, Translation } from '../dialect-spec.ts'
import { ALL_INDEX_FIELDS, DENSE_VALUES, SEARCHES, SPARSE_VALUES } from './typed-fields.ts'
import { MAX_FIELD_NAME_BYTES, RESERVED_FIELDS, TYPED_RULES } from './typed-rules.ts'

const METADATA =
  'Metadata is not declared in a schema: Pinecone filters by all that a document has. Remove the field, or give it ' +
  '"type": "string" with "full_text_search" to search in it.'

// Pinecone's OpenAPI 2026-07, CreateIndexSchemaField: "Other field types seen in responses cannot be declared here".
const TYPES: ReadonlyMap<string, string> = new Map([
  [
    'semantic_text',
    'Such a field appears in answers only, where an index has a model that embeds. Declare that with "embed", "cloud" ' +
      'and "region", and without "schema" and "deployment"; or a field of "type": "string" with "embed": {}.'
  ],
  ['dense', 'Did you mean "dense_vector"?'],
  ['sparse', 'Did you mean "sparse_vector"?'],
  ['text', 'Did you mean "string"?'],
  ...['float', 'number', 'integer', 'boolean', 'string_list'].map((type) => [type, METADATA] as const)
])

// Pinecone's OpenAPI 2026-07, IndexTags: allows more characters than 2026-04.
const TAG: Rule = {
  type: 'pattern',
  pattern: /^[\x20-\x7e]*$/,
  maxLength: 120,
  expected: 'at most 120 printable ASCII characters'
}

const DEPLOYMENT_TYPES: ReadonlyMap<string, string> = new Map([
  ['pod', 'Indexes on pods are declared in the classic dialect, with "spec": {"pod": …}, "dimension" and "metric".'],
  ['serverless', 'What is called serverless elsewhere is managed here.']
])

const DENSE: Path = ['schema', 'fields', DENSE_VALUES]
const SPARSE: Path = ['schema', 'fields', SPARSE_VALUES]

const DEPLOYMENT_ADVICE = 'Here "deployment" says it: {"deployment_type": "managed", "cloud": …, "region": …}.'
const FIELD_ADVICE = 'Here a field of "schema" has it, with "type": "dense_vector".'

/** Declarations of an index in the words of 2026-07. */
export const TYPED_DIALECT: DialectSpec = {
  dialect: 'typed',
  keys: [
    ...keysAt('schema.', 'schema.'),
    {
      path: 'deployment.deployment_type',
      rule: { type: 'enum', values: ['managed', 'byoc'] },
      description:
        'Whether the index is hosted by Pinecone (`managed`, elsewhere called serverless) or in your own cloud.',
      explained: DEPLOYMENT_TYPES
    },
    ...keysAt('spec.serverless.cloud', 'deployment.cloud'),
    ...keysAt('spec.serverless.region', 'deployment.region'),
    ...keysAt('spec.byoc.environment', 'deployment.environment'),
    ...keysAt('spec.serverless.read_capacity.', 'read_capacity.'),
    ...keysAt('tags.*', 'tags.*').map((key) => ({ ...key, rule: TAG })),
    ...keysAt('deletion_protection', 'deletion_protection'),
    ...keysAt('cmek_id', 'cmek_id')
  ],
  shownBy: [
    'deployment',
    'cmek_id',
    ...['type', ...SEARCHES, 'store_text', 'dimension', 'metric'].map((key) => `schema.fields.*.${key}`)
  ],
  rules: TYPED_RULES,
  // Pinecone adds keys to version 2026-07. A reserved field makes a classic index, which cannot have unknown keys.
  passesOn: ([top, fields, name = '', ...inner]) =>
    top === 'schema' && fields === 'fields' && inner.length > 0 && !RESERVED_FIELDS.has(name),
  mapKeys: {
    at: 'schema.fields',
    pattern: `^(?:${[...RESERVED_FIELDS.keys()].join('|')}|[^$_][\\s\\S]{0,${MAX_FIELD_NAME_BYTES - 1}})$`,
    expected: `The name of a field has 1 to ${MAX_FIELD_NAME_BYTES} bytes and does not begin with "$" or "_"`
  },
  translate: (written) => {
    const spec = valueAt(written, ['deployment', 'deployment_type']) === 'byoc' ? 'byoc' : 'serverless'
    const isDense = valueAt(written, DENSE) !== undefined
    return (path) => (isDense && isWithin(SPARSE, path) ? [] : translated(path, spec))
  },
  hints: {
    // Pinecone's OpenAPI 2026-07, IndexModel.
    answeredOnly: /^(?:host|private_host|status|source_backup_id|read_capacity\.status)$/,
    synonyms: new Map([
      ['index_name', 'name'],
      ['id', 'name'],
      ['labels', 'tags'],
      ['metadata', 'tags'],
      ['fields', 'schema.fields'],
      ['protection', 'deletion_protection'],
      ['capacity', 'read_capacity'],
      ['cmek', 'cmek_id'],
      ['provider', 'cloud'],
      ['location', 'region'],
      ['dim', 'dimension'],
      ['dimensions', 'dimension'],
      ['fts', 'full_text_search'],
      ['text_search', 'full_text_search'],
      ['n_gram', 'ngram'],
      ['min', 'min_gram'],
      ['max', 'max_gram']
    ]),
    reasons: new Map([
      ['description', 'An index has no description; "tags" can hold one, and each field of "schema" has its own.'],
      ['source_collection', 'Pinecone makes no index from a collection in version 2026-07.'],
      [
        'schema.fields.*.filterable',
        'Metadata is not declared in the dialect of 2026-07: Pinecone filters by all that a document has. Remove it.'
      ],
      ...['model', 'read_parameters', 'write_parameters'].map(
        (key) => [`schema.fields.*.${key}`, 'It belongs into "embed" or "sparse_embed" of a field of text.'] as const
      ),
      [
        'schema.fields.*.field_map',
        'An index with a field map is declared with "embed", "cloud" and "region", and without "schema".'
      ],
      ...['dimension', 'metric'].map(
        (key) =>
          [
            `schema.fields.*.sparse_embed.${key}`,
            'Sparse vectors have no dimension, and the metric dotproduct.'
          ] as const
      ),
      ...['replicas', 'shards', 'pod_type', 'pods'].map(
        (key) =>
          [
            `deployment.${key}`,
            'Indexes on pods are declared in the classic dialect, with "spec": {"pod": …}.'
          ] as const
      ),
      ['deployment.type', 'Did you mean "deployment_type"?'],
      ['deployment.read_capacity', 'It belongs at the top, beside "name".']
    ]),
    otherDialect: {
      name: 'classic dialect',
      own: 'dialect of 2026-07',
      keys: new Map([
        ['dimension', FIELD_ADVICE],
        ['metric', FIELD_ADVICE],
        ['vector_type', 'Here the fields of "schema" say it, by "type": dense_vector or sparse_vector.'],
        ['spec', 'Here "deployment" says it, and "read_capacity" at the top.'],
        ['cloud', DEPLOYMENT_ADVICE],
        ['region', DEPLOYMENT_ADVICE],
        [
          'embed',
          'An index with a model that embeds has "cloud" and "region" beside it, and no typed "schema" or "deployment".'
        ]
      ])
    }
  }
}

/** Keys for the model's fields at a path (or below it, if it ends in a dot), written at another path. */
function keysAt(model: string, written: string): DeclaredKey[] {
  const isMeant = ({ path }: Field): boolean => (model.endsWith('.') ? path.startsWith(model) : path === model)
  return ALL_INDEX_FIELDS.filter(isMeant).map(({ path, rule, description }) => ({
    path: `${written}${path.slice(model.length)}`,
    rule,
    description,
    ...(path === 'schema.fields.*.type' && { explained: TYPES })
  }))
}

/**
 * Moves a `deployment` and the read capacity into `spec`. A schema of `_values` or `_sparse_values` makes a classic
 * index; where it has both, `_values` decides, since a dense index has sparse values as well.
 */
function translated(path: Path, spec: string): Translation[] {
  const [top, key, , inner] = path
  if (top === 'deployment') return key === 'deployment_type' ? [] : [{ path: ['spec', spec, ...path.slice(1)] }]
  if (top === 'read_capacity') return [{ path: ['spec', spec, ...path] }]
  if (isWithin(DENSE, path) && inner !== undefined)
    return [inner === 'type' ? { path: ['vector_type'], value: 'dense' } : { path: path.slice(DENSE.length) }]
  if (isWithin(SPARSE, path) && inner !== undefined) {
    if (inner !== 'type') return []
    return [
      { path: ['vector_type'], value: 'sparse' },
      { path: ['metric'], value: 'dotproduct' }
    ]
  }
  return [{ path }]
}

function isWithin(outer: Path, path: Path): boolean {
  return outer.every((key, at) => path[at] === key)
}
