// The request bodies of the typed index API (2026-07): their shapes and types, as the official Node SDK 9.0.0, which
// is generated from the published OpenAPI of that version, has them.
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

export interface FullTextBody {
  type: 'string'
  full_text_search: FullTextSearchBody
  description?: string
}

/** A field that a create may declare. */
export type SearchFieldBody = DenseVectorBody | SparseVectorBody | FullTextBody

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

const SEARCH_FIELD = variant('type', {
  dense_vector: fields({ type: STRING, dimension: INTEGER, metric: STRING }, DESCRIBED),
  sparse_vector: fields({ type: STRING }, DESCRIBED),
  string: fields({ type: STRING, full_text_search: FULL_TEXT_SEARCH }, DESCRIBED)
})

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

/** The body of POST /indexes (2026-07, CreateIndexRequest). */
export const CREATE_TYPED_INDEX = fields(
  { schema: fields({ fields: mapOf(SEARCH_FIELD) }) },
  { name: STRING, deployment: DEPLOYMENT, read_capacity: READ_CAPACITY, cmek_id: STRING, ...COMMON }
)

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
