import type { Field, Rule } from '../resources/fields.ts'
import { ALL_INDEX_FIELDS } from '../resources/index/typed-fields.ts'
import { schemaTree, type SchemaNode, type WrittenField } from './schema-nodes.ts'

const METADATA =
  'Metadata is not declared in a schema: Pinecone filters by all that a document has. Remove the field, or give it ' +
  '"type": "string" with "full_text_search" to search in it.'

// Pinecone's OpenAPI 2026-07, CreateIndexSchemaField: "Other field types seen in responses cannot be declared here".
const TYPES: ReadonlyMap<string, string> = new Map([
  [
    'semantic_text',
    'Such a field appears in answers only, where an index has a model that embeds. Declare that with "embed", "cloud" ' +
      'and "region", and without "schema" and "deployment".'
  ],
  ['dense', 'Did you mean "dense_vector"?'],
  ['sparse', 'Did you mean "sparse_vector"?'],
  ['text', 'Did you mean "string"?'],
  ...['float', 'number', 'integer', 'boolean', 'string_list'].map((type) => [type, METADATA] as const)
])

// Pinecone's OpenAPI 2026-07, IndexTags: more characters than before.
const TAG: Rule = {
  type: 'pattern',
  pattern: /^[\x20-\x7e]*$/,
  maxLength: 120,
  expected: 'at most 120 printable ASCII characters'
}

const DEPLOYMENT_TYPES: ReadonlyMap<string, string> = new Map([
  ['pod', 'Indexes on pods are declared in the classic shape, with "spec": {"pod": …}, "dimension" and "metric".'],
  ['serverless', 'What is called serverless elsewhere is managed here.']
])

/** The slot of an index in the shape of 2026-07. The name is not among its children. */
export const TYPED_SCHEMA_NODE: SchemaNode = schemaTree([
  ...fieldsAt('schema.', 'schema.'),
  {
    path: ['deployment', 'deployment_type'],
    rule: { type: 'enum', values: ['managed', 'byoc'] },
    description:
      'Whether the index is hosted by Pinecone (`managed`, elsewhere called serverless) or in your own cloud.',
    explained: DEPLOYMENT_TYPES
  },
  ...fieldsAt('spec.serverless.cloud', 'deployment.cloud'),
  ...fieldsAt('spec.serverless.region', 'deployment.region'),
  ...fieldsAt('spec.byoc.environment', 'deployment.environment'),
  ...fieldsAt('spec.serverless.read_capacity.', 'read_capacity.'),
  ...fieldsAt('tags.*', 'tags.*').map((field) => ({ ...field, rule: TAG })),
  ...fieldsAt('deletion_protection', 'deletion_protection'),
  ...fieldsAt('cmek_id', 'cmek_id')
])

/** The fields of the model whose paths begin so, written with another beginning. */
function fieldsAt(model: string, written: string): WrittenField[] {
  const isMeant = ({ path }: Field): boolean => (model.endsWith('.') ? path.startsWith(model) : path === model)
  return ALL_INDEX_FIELDS.filter(isMeant).map(({ path, rule, description }) => ({
    path: `${written}${path.slice(model.length)}`.split('.'),
    rule,
    description,
    ...(path === 'schema.fields.*.type' && { explained: TYPES })
  }))
}
