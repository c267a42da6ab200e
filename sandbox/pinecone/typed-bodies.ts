// The request bodies of the typed index API (2026-07): their shapes and types, as the official Node SDK 9.0.0, which
// is generated from the published OpenAPI of that version, has them.
import type { Fields, Shape } from './body-shape.ts'
import type { ReadCapacityBody } from './classic-bodies.ts'
import { BOOLEAN, fields, INTEGER, mapOf, OBJECT, STRING, variant } from './body-shape.ts'
import { READ_CAPACITY } from './classic-bodies.ts'

export interface NgramBody {
  min_gram: number
  max_gram: number
  prefix_only?: boolean
}

export interface FullTextSearchBody {
  language?: string
  stemming?: boolean
  stop_words?: boolean
  ngram?: NgramBody
}

export interface DenseVectorBody {
  type: 'dense_vector'
  dimension: number
  metric: string
  description?: string
}

export interface SparseVectorBody {
  type: 'sparse_vector'
  description?: string
}

export interface FieldSparseEmbedBody {
  model?: string
  read_parameters?: Record<string, unknown>
  write_parameters?: Record<string, unknown>
}

export interface FieldEmbedBody extends FieldSparseEmbedBody {
  dimension?: number
  metric?: string
}

export interface TextBody {
  type: 'string'
  full_text_search?: FullTextSearchBody
  embed?: FieldEmbedBody
  sparse_embed?: FieldSparseEmbedBody
  store_text?: boolean
  /** To be refused: a text is searched or filtered, not both. */
  filterable?: boolean
  description?: string
}

/** A field that a create may declare. */
export type SearchFieldBody = DenseVectorBody | SparseVectorBody | TextBody

export type DeploymentBody =
  { deployment_type: 'managed'; cloud: string; region: string } | { deployment_type: 'byoc'; environment: string }

export interface CreateTypedIndexBody {
  name?: string
  schema: { fields: Record<string, SearchFieldBody> }
  deployment?: DeploymentBody
  read_capacity?: ReadCapacityBody
  tags?: Record<string, string>
  deletion_protection?: string
  cmek_id?: string
}

export interface DedicatedPatchBody {
  node_type?: string
  scaling?: string
  manual?: { replicas?: number; shards?: number }
}

export type ReadCapacityPatchBody = { mode: 'OnDemand' } | { mode: 'Dedicated'; dedicated?: DedicatedPatchBody }

export interface SemanticTextPatchBody {
  type: 'semantic_text'
  /** Only to confirm the one there is. */
  model?: string
  read_parameters?: Record<string, unknown>
  write_parameters?: Record<string, unknown>
}

export interface ConfigureTypedIndexBody {
  tags?: Record<string, string>
  deletion_protection?: string
  read_capacity?: ReadCapacityPatchBody
  deployment?: { replicas?: number; pod_type?: string }
  schema?: { fields: Record<string, SemanticTextPatchBody> }
}

const DESCRIBED = { description: STRING }
const COMMON = { tags: mapOf(STRING), deletion_protection: STRING }

const FULL_TEXT_SEARCH = fields(
  {},
  {
    language: STRING,
    stemming: BOOLEAN,
    stop_words: BOOLEAN,
    ngram: fields({ min_gram: INTEGER, max_gram: INTEGER }, { prefix_only: BOOLEAN })
  }
)

const SPARSE_EMBED = { model: STRING, read_parameters: OBJECT, write_parameters: OBJECT }

// The string field with its embedding is newer than npm 9.0.0: PyPI pinecone 10.2.0, StringField.
const SEARCH_FIELD = {
  dense_vector: [{ type: STRING, dimension: INTEGER, metric: STRING }, DESCRIBED],
  sparse_vector: [{ type: STRING }, DESCRIBED],
  string: [
    { type: STRING },
    {
      ...DESCRIBED,
      full_text_search: FULL_TEXT_SEARCH,
      embed: fields({}, { ...SPARSE_EMBED, dimension: INTEGER, metric: STRING }),
      sparse_embed: fields({}, SPARSE_EMBED),
      store_text: BOOLEAN,
      filterable: BOOLEAN
    }
  ]
} as const satisfies Readonly<Record<SearchFieldBody['type'], readonly [Fields, Fields]>>

function searchFieldShape(isOpen: boolean): Shape {
  const shapes = Object.entries(SEARCH_FIELD).map(
    ([type, [required, optional]]) => [type, fields(required, optional, isOpen)] as const
  )
  return variant('type', Object.fromEntries(shapes))
}

/** Gives the keys of a field that no version known here has, with their values. */
export function unknownKeysOf(field: SearchFieldBody): Record<string, unknown> {
  const [required, optional] = SEARCH_FIELD[field.type]
  const known = new Set([...Object.keys(required), ...Object.keys(optional)])
  return Object.fromEntries(Object.entries(field).filter(([key]) => !known.has(key)))
}

// Pods are not among them: 2026-07 shows and scales those there are, but makes no more.
const DEPLOYMENT = variant('deployment_type', {
  managed: fields({ deployment_type: STRING, cloud: STRING, region: STRING }),
  byoc: fields({ deployment_type: STRING, environment: STRING })
})

const READ_CAPACITY_PATCH = variant('mode', {
  OnDemand: fields({ mode: STRING }),
  Dedicated: fields(
    { mode: STRING },
    {
      dedicated: fields(
        {},
        { node_type: STRING, scaling: STRING, manual: fields({}, { replicas: INTEGER, shards: INTEGER }) }
      )
    }
  )
})

const SEMANTIC_TEXT_PATCH = variant('type', {
  semantic_text: fields({ type: STRING }, { model: STRING, read_parameters: OBJECT, write_parameters: OBJECT })
})

/** The body of POST /indexes (2026-07, CreateIndexRequest), its fields open to keys that are not known or closed. */
export function createTypedIndexShape(hasOpenFields: boolean): Shape {
  return fields(
    { schema: fields({ fields: mapOf(searchFieldShape(hasOpenFields)) }) },
    { name: STRING, deployment: DEPLOYMENT, read_capacity: READ_CAPACITY, cmek_id: STRING, ...COMMON }
  )
}

/** The body of PATCH /indexes/{name} (2026-07, ConfigureIndexRequest). */
export const CONFIGURE_TYPED_INDEX = fields(
  {},
  {
    ...COMMON,
    read_capacity: READ_CAPACITY_PATCH,
    deployment: fields({}, { replicas: INTEGER, pod_type: STRING }),
    schema: fields({ fields: mapOf(SEMANTIC_TEXT_PATCH) })
  }
)
