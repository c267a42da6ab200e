// Seeds in the 2026-07 shape: whatever an answer of that version can show, what no create makes included.
import type { EmbedParametersBody, PodBody, ReadCapacityBody } from './classic-bodies.ts'
import type { DeploymentBody, SearchFieldBody, TextBody } from './typed-bodies.ts'
import type { EmbedSettings, IndexDraft, MetadataField } from './records.ts'
import { podDeployment, readCapacityOf } from './classic-wire.ts'
import { embedSettings } from './embed-models.ts'
import { schemaDraft } from './typed-schema.ts'
import { typedDeployment } from './typed-wire.ts'

/** A field that a create cannot declare but an answer can show. */
export type AnsweredFieldBody =
  | (EmbedParametersBody & { type: 'semantic_text'; model: string; dimension?: number; metric?: string })
  | { type: MetadataField['type']; filterable: boolean; description?: string }
  /** Of an index older than typed fields. */
  | { filterable: boolean }

/** The part of a seed that is said in the dialect of 2026-07. */
export interface TypedSeed {
  /** A dense `_values` of 1536 dimensions unless told. */
  readonly schema?: { readonly fields: Readonly<Record<string, SearchFieldBody | AnsweredFieldBody>> }
  /** Managed, aws us-east-1, unless told. */
  readonly deployment?: DeploymentBody | ({ deployment_type: 'pod' } & PodBody)
  readonly read_capacity?: ReadCapacityBody
  readonly cmek_id?: string
}

type SeededFields = NonNullable<TypedSeed['schema']>['fields']

const CLASSIC: SeededFields = { _values: { type: 'dense_vector', dimension: 1536, metric: 'cosine' } }

/** Whether a seed is said in the dialect of 2026-07. */
export function isTyped(seed: TypedSeed): boolean {
  return (seed.schema ?? seed.deployment ?? seed.read_capacity ?? seed.cmek_id) !== undefined
}

/** Takes such a seed; gives what it says of the draft. No rule is asked. */
export function typedSeedDraft(seed: TypedSeed): Omit<IndexDraft, 'name' | 'tags' | 'deletionProtection'> {
  const fields = seed.schema?.fields ?? CLASSIC
  const embed = semanticText(fields)
  const { vectorType, dimension, metric } = embed ?? schemaDraft(searchFields(fields))
  return {
    vectorType,
    dimension,
    metric,
    documents: embed ? null : schemaDraft(searchFields(fields)).documents,
    metadata: metadataFields(fields),
    deployment: seededDeployment(seed, legacyFields(fields)),
    embed,
    cmekId: seed.cmek_id ?? null
  }
}

function searchFields(fields: SeededFields): Record<string, SearchFieldBody> {
  return pick(fields, (field) => {
    if (!('type' in field)) return undefined
    if (field.type === 'dense_vector' || field.type === 'sparse_vector') return field
    return isText(field) ? field : undefined
  })
}

/** Whether a field is a text that is searched, not one that documents brought along. */
function isText(field: SeededFields[string]): field is TextBody {
  return 'full_text_search' in field || 'embed' in field || 'sparse_embed' in field
}

function metadataFields(fields: SeededFields): Record<string, MetadataField> {
  return pick(fields, (field) => {
    if (!('type' in field) || isText(field) || !('filterable' in field)) return undefined
    return { type: field.type, description: field.description ?? null, filterable: field.filterable }
  })
}

function legacyFields(fields: SeededFields): Record<string, { filterable: boolean }> {
  return pick(fields, (field) => ('type' in field ? undefined : { filterable: field.filterable }))
}

function semanticText(fields: SeededFields): EmbedSettings | null {
  for (const [text, field] of Object.entries(fields)) {
    if (!('type' in field) || field.type !== 'semantic_text') continue
    const { model, dimension, metric, read_parameters, write_parameters } = field
    return embedSettings({
      model,
      fieldMap: { text },
      ...(dimension !== undefined && { dimension }),
      ...(metric !== undefined && { metric }),
      ...(read_parameters && { readParameters: read_parameters }),
      ...(write_parameters && { writeParameters: write_parameters })
    })
  }
  return null
}

function seededDeployment(
  { deployment = { deployment_type: 'managed', cloud: 'aws', region: 'us-east-1' }, read_capacity }: TypedSeed,
  legacy: Record<string, { filterable: boolean }>
): IndexDraft['deployment'] {
  const names = Object.keys(legacy)
  if (deployment.deployment_type === 'pod') {
    return podDeployment({ ...deployment, ...(names.length > 0 && { metadata_config: { indexed: names } }) })
  }
  const placed = typedDeployment(deployment, readCapacityOf(read_capacity))
  if (placed.kind === 'pod' || names.length === 0) return placed
  return { ...placed, schema: { fields: legacy } }
}

function pick<From, To>(record: Readonly<Record<string, From>>, choose: (value: From) => To | undefined) {
  const result: Record<string, To> = {}
  for (const [key, value] of Object.entries(record)) {
    const chosen = choose(value)
    if (chosen !== undefined) result[key] = chosen
  }
  return result
}
