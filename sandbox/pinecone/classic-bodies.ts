// The request bodies of the classic index API (2025-01 to 2026-04): their shapes and types.
import type { Shape } from './body-shape.ts'
import { BOOLEAN, fields, INTEGER, mapOf, OBJECT, STRING, STRINGS, variant } from './body-shape.ts'

export type ReadCapacityBody =
  | { mode: 'OnDemand' }
  | {
      mode: 'Dedicated'
      dedicated: { node_type: string; scaling: string; manual: { replicas: number; shards: number } }
    }

export interface MetadataSchemaBody {
  fields: Record<string, { filterable: boolean }>
}

export interface ServerlessBody {
  cloud: string
  region: string
  read_capacity?: ReadCapacityBody
  schema?: MetadataSchemaBody
  source_collection?: string
}

export interface ByocBody {
  environment: string
  read_capacity?: ReadCapacityBody
  schema?: MetadataSchemaBody
}

export interface PodBody {
  environment: string
  pod_type?: string
  replicas?: number
  shards?: number
  pods?: number
  metadata_config?: { indexed?: string[] }
  source_collection?: string
}

export interface SpecBody {
  serverless?: ServerlessBody
  byoc?: ByocBody
  pod?: PodBody
}

export interface CreateIndexBody {
  name: string
  dimension?: number
  metric?: string
  vector_type?: string
  deletion_protection?: string
  tags?: Record<string, string>
  spec: SpecBody
}

export interface EmbedParametersBody {
  read_parameters?: Record<string, unknown>
  write_parameters?: Record<string, unknown>
}

export interface CreateIndexForModelBody {
  name: string
  cloud: string
  region: string
  deletion_protection?: string
  tags?: Record<string, string>
  schema?: MetadataSchemaBody
  read_capacity?: ReadCapacityBody
  embed: EmbedParametersBody & {
    model: string
    field_map: Record<string, unknown>
    metric?: string
    dimension?: number
  }
}

export interface ConfigureIndexBody {
  deletion_protection?: string
  tags?: Record<string, string>
  spec?: {
    serverless?: { read_capacity?: ReadCapacityBody }
    byoc?: { read_capacity?: ReadCapacityBody }
    pod?: { replicas?: number; pod_type?: string }
  }
  embed?: EmbedParametersBody & { model?: string; field_map?: Record<string, unknown> }
}

/** What a classic version knows; earlier ones know less. */
export interface ClassicFeatures {
  /** `read_capacity` and the metadata `schema`, both since 2025-10. */
  readonly readCapacity: boolean
  /** `tags`, since 2024-10. */
  readonly tags: boolean
  /** `vector_type` and `embed`, since 2025-01. */
  readonly vectorType: boolean
}

/** The newest classic version knows all of them. */
export const ALL_FEATURES: ClassicFeatures = { readCapacity: true, tags: true, vectorType: true }

export interface ClassicShapes {
  readonly create: (requireMetric: boolean) => Shape
  readonly createForModel: Shape
  readonly configure: Shape
}

/** The read capacity of a create, the same in every version that knows it. */
export const READ_CAPACITY = variant('mode', {
  OnDemand: fields({ mode: STRING }),
  Dedicated: fields({
    mode: STRING,
    dedicated: fields({
      node_type: STRING,
      scaling: STRING,
      manual: fields({ replicas: INTEGER, shards: INTEGER })
    })
  })
})

const SCHEMA = fields({ fields: mapOf(fields({ filterable: BOOLEAN })) })

const POD = fields(
  { environment: STRING },
  {
    pod_type: STRING,
    replicas: INTEGER,
    shards: INTEGER,
    pods: INTEGER,
    metadata_config: fields({}, { indexed: STRINGS }),
    source_collection: STRING
  }
)

const TAGS = { tags: mapOf(STRING) }
const PARAMETERS = { read_parameters: OBJECT, write_parameters: OBJECT }

/** Takes what a version knows; gives the shapes of its bodies (OpenAPI 2026-04, CreateIndexRequest and others). */
export function classicShapes(features: ClassicFeatures): ClassicShapes {
  const capacity: Readonly<Record<string, Shape>> = features.readCapacity ? { read_capacity: READ_CAPACITY } : {}
  const placed: Readonly<Record<string, Shape>> = features.readCapacity ? { ...capacity, schema: SCHEMA } : {}
  const spec = fields(
    {},
    {
      serverless: fields({ cloud: STRING, region: STRING }, { ...placed, source_collection: STRING }),
      byoc: fields({ environment: STRING }, placed),
      pod: POD
    }
  )
  const metric = { metric: STRING }
  const common = { deletion_protection: STRING, ...(features.tags && TAGS) }
  const others = { ...common, dimension: INTEGER, ...(features.vectorType && { vector_type: STRING }) }
  return {
    create: (requireMetric) =>
      requireMetric
        ? fields({ name: STRING, ...metric, spec }, others)
        : fields({ name: STRING, spec }, { ...metric, ...others }),
    createForModel: fields(
      {
        name: STRING,
        cloud: STRING,
        region: STRING,
        embed: fields({ model: STRING, field_map: OBJECT }, { ...metric, dimension: INTEGER, ...PARAMETERS })
      },
      { ...common, ...placed }
    ),
    configure: fields(
      {},
      {
        ...common,
        spec: fields(
          {},
          {
            serverless: fields({}, capacity),
            byoc: fields({}, capacity),
            pod: fields({}, { replicas: INTEGER, pod_type: STRING })
          }
        ),
        ...(features.vectorType && { embed: fields({}, { model: STRING, field_map: OBJECT, ...PARAMETERS }) })
      }
    )
  }
}
