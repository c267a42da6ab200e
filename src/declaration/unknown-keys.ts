import { pathText, type Path } from '../core/json.ts'
import { KIND_TABLES } from '../resources/kinds.ts'
import type { Kind } from '../resources/resource.ts'
import { nearest, snakeCase } from '../core/nearest.ts'
import { otherKind, pathEndingWith, RESOURCE_SCHEMA_NODES, type SchemaNode } from './schema-nodes.ts'
import { TYPED_SCHEMA_NODE } from './typed-schema-nodes.ts'
import { quoted } from './syntax-node.ts'

/** What is written: a kind in its classic shape, or an index in the shape of 2026-07. */
type Dialect = Kind | 'typed'

const SLOTS: Readonly<Record<Dialect, SchemaNode>> = { ...RESOURCE_SCHEMA_NODES, typed: TYPED_SCHEMA_NODE }

// What Pinecone's answers say besides: OpenAPI 2026-04, IndexModel, ReadCapacityStatus, ModelIndexEmbed, Assistant;
// OpenAPI 2026-07, IndexModel.
const ANSWERED_ONLY: Readonly<Record<Dialect, RegExp>> = {
  typed: /^(?:host|private_host|status|source_backup_id|read_capacity\.status)$/,
  index: /^(?:host|private_host|status|(?:.+\.)?read_capacity\.status|embed\.vector_type)$/,
  assistant: /^(?:host|status|created_at|updated_at)$/
}

// What people write for a key that no spelling leads to, in snake_case.
const SYNONYMS: Readonly<Record<Dialect, ReadonlyMap<string, string>>> = {
  typed: new Map([
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
  index: new Map([
    ['index_name', 'name'],
    ['id', 'name'],
    ['dim', 'dimension'],
    ['dims', 'dimension'],
    ['size', 'dimension'],
    ['similarity', 'metric'],
    ['distance', 'metric'],
    ['labels', 'tags'],
    ['metadata', 'tags'],
    ['type', 'vector_type'],
    ['provider', 'cloud'],
    ['cloud_provider', 'cloud'],
    ['location', 'region'],
    ['embedding', 'embed'],
    ['embedding_model', 'embed.model'],
    ['protection', 'deletion_protection'],
    ['capacity', 'read_capacity']
  ]),
  assistant: new Map([
    ['assistant_name', 'name'],
    ['id', 'name'],
    ['prompt', 'instructions'],
    ['system_prompt', 'instructions'],
    ['system', 'instructions'],
    ['tags', 'metadata'],
    ['labels', 'metadata'],
    ['location', 'region']
  ])
}

// What has a reason of its own not to be there, by the path at which it is written.
const REASONS: Readonly<Record<Dialect, ReadonlyMap<string, string>>> = {
  typed: new Map([
    ['description', 'An index has no description; "tags" can hold one, and each field of "schema" has its own.'],
    ['source_collection', 'Pinecone makes no index from a collection in the shape of 2026-07.'],
    [
      'schema.fields.*.filterable',
      'Metadata is not declared in the shape of 2026-07: Pinecone filters by all that a document has. Remove it.'
    ],
    ...['model', 'field_map', 'read_parameters', 'write_parameters'].map(
      (key) =>
        [
          `schema.fields.*.${key}`,
          'An index with a model that embeds is declared with "embed", "cloud" and "region", and without "schema".'
        ] as const
    ),
    ...['replicas', 'shards', 'pod_type', 'pods'].map(
      (key) =>
        [`deployment.${key}`, 'Indexes on pods are declared in the classic shape, with "spec": {"pod": …}.'] as const
    ),
    ['deployment.type', 'Did you mean "deployment_type"?'],
    ['deployment.read_capacity', 'It belongs at the top, beside "name".']
  ]),
  index: new Map([
    ['description', 'An index has no description; "tags" can hold one.'],
    ['spec.pod.read_capacity', 'Only serverless and BYOC indexes have a read capacity.'],
    ['spec.pod.schema', 'A pod-based index has "metadata_config": {"indexed": […]} instead.'],
    ['spec.serverless.metadata_config', 'A serverless index has "schema": {"fields": …} instead.'],
    ['spec.serverless.environment', 'A serverless index has "cloud" and "region" instead.'],
    ['spec.pod.cloud', 'A pod-based index has "environment" instead.'],
    ['spec.pod.region', 'A pod-based index has "environment" instead.'],
    ['spec.byoc.cloud', 'A BYOC index has "environment" instead.'],
    ['spec.byoc.region', 'A BYOC index has "environment" instead.']
  ]),
  assistant: new Map([
    ['description', 'An assistant has no description; "metadata" can hold one.'],
    ['deletion_protection', 'Pinecone has no deletion protection for assistants.'],
    ['model', 'The model of an assistant is chosen with each question.']
  ])
}

/** Where the shape of 2026-07 says what these keys say in the classic one, in whole sentences. */
export const CLASSIC_KEYS: ReadonlyMap<string, string> = new Map([
  ['dimension', 'Here a field of "schema" has it, with "type": "dense_vector".'],
  ['metric', 'Here a field of "schema" has it, with "type": "dense_vector".'],
  ['vector_type', 'Here the fields of "schema" say it, by "type": dense_vector or sparse_vector.'],
  ['spec', 'Here "deployment" says it, and "read_capacity" at the top.'],
  ['cloud', 'Here "deployment" says it: {"deployment_type": "managed", "cloud": …, "region": …}.'],
  ['region', 'Here "deployment" says it: {"deployment_type": "managed", "cloud": …, "region": …}.'],
  [
    'embed',
    'An index with a model that embeds has "cloud" and "region" beside it, and no typed "schema" or "deployment".'
  ]
])

/**
 * What to say of a classic key in a declaration of the shape of 2026-07, which is shown by the key at `by`; undefined
 * where it is none.
 */
export function mixedKeyMessage(path: Path, by: string): string | undefined {
  const [key = ''] = path
  const advice = path.length === 1 ? CLASSIC_KEYS.get(key) : undefined
  if (advice === undefined) return undefined
  return `"${key}" is of the classic shape, and ${quoted(by)} is of the shape of 2026-07: keep to one of them. ${advice}`
}

/** What to say of a key that nothing is declared by, as whole sentences: what it is, and what it was meant to be. */
export function unknownKeyMessage(kind: Dialect, slot: SchemaNode, path: Path): string {
  const written = path.join('.')
  const key = path.at(-1) ?? ''
  if (ANSWERED_ONLY[kind].test(written)) {
    return `${quoted(pathText(path))} is set by Pinecone and cannot be declared. Remove it.`
  }
  const unknown = `unknown key ${quoted(key)}${path.length > 1 ? ` in ${quoted(pathText(path.slice(0, -1)))}` : ''}.`
  const reason = REASONS[kind].get(patternOf([...path.slice(0, -1), snakeCase(key)]).join('.'))
  if (reason !== undefined) return `${unknown} ${reason}`
  return `${unknown} ${meant(kind, slot, path)}`
}

/** A path with `*` for the name of a schema's field. */
function patternOf(path: Path): Path {
  return path[0] === 'schema' && path[1] === 'fields' && path.length > 3 ? path.with(2, '*') : path
}

function meant(kind: Dialect, slot: SchemaNode, path: Path): string {
  const key = snakeCase(path.at(-1) ?? '')
  const isTop = path.length === 1
  const here = [...(isTop ? ['name'] : []), ...slot.children.keys()]
  const synonym = SYNONYMS[kind].get(key)
  if (synonym !== undefined && (isTop || here.includes(synonym))) return didYouMean(synonym)
  if (here.includes(key)) return didYouMean(key)
  const elsewhere = pathEndingWith(SLOTS[kind], key)
  if (elsewhere?.length === 1 || (key === 'name' && !isTop)) return 'It belongs at the top, beside "name".'
  if (elsewhere !== undefined) return didYouMean(pathText(namedAlike(elsewhere, path)))
  const other = otherKind(kind === 'typed' ? 'index' : kind)
  if (isTop && RESOURCE_SCHEMA_NODES[other].children.has(key)) return `That is a key of ${KIND_TABLES[other].plural}.`
  const near = nearest(key, here)
  return near === undefined ? `Known here: ${here.join(', ')}.` : didYouMean(near)
}

/** A path with the name of the field that the user is in, in location of `*`. */
function namedAlike(path: Path, written: Path): Path {
  const own = patternOf(written) === written ? undefined : written[2]
  return own !== undefined && path[0] === 'schema' && path[2] === '*' ? path.with(2, own) : path
}

function didYouMean(path: string): string {
  return `Did you mean "${path}"?`
}
