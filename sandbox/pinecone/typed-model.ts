// The answer of 2026-07 for an index: IndexModel, as the official Node SDK 9.0.0 reads it.
import type { IndexRecord, SearchField } from './records.ts'
import { capacityStatus, indexStatus, isSchemaKnown } from './lifecycle.ts'
import { serverlessEnvironment } from './regions.ts'
import { DENSE_VALUES, mapValues, SPARSE_VALUES } from './typed-schema.ts'
import { writeTextField } from './typed-text.ts'

const PLAIN = { description: null, unknownKeys: {} }

/** An index as 2026-07 answers it. */
export interface TypedIndexModel {
  name: string
  host: string
  private_host?: string
  status: { ready: boolean; state: string }
  deployment: Record<string, unknown> & { deployment_type: 'managed' | 'byoc' | 'pod' }
  read_capacity?: Record<string, unknown>
  source_collection?: string
  cmek_id?: string
  schema: { fields: Record<string, Record<string, unknown>> }
  tags: Record<string, string> | null
  deletion_protection: string
}

/** Takes a record and the time; gives the answer (2026-07, IndexModel). */
export function writeTypedIndex(record: IndexRecord, now: number): TypedIndexModel {
  const { deployment, tags } = record
  const source = deployment.kind === 'byoc' ? null : deployment.sourceCollection
  return {
    name: record.name,
    host: record.host,
    ...(record.privateHost !== null && { private_host: record.privateHost }),
    status: indexStatus(record, now),
    deployment: writeDeployment(record),
    ...(deployment.kind !== 'pod' && { read_capacity: writeReadCapacity(record, now) }),
    ...(source !== null && { source_collection: source }),
    ...(record.cmekId !== null && { cmek_id: record.cmekId }),
    schema: isSchemaKnown(record, now) ? writeSchema(record) : { fields: {} },
    tags: tags === null ? null : { ...tags },
    deletion_protection: record.deletionProtection
  }
}

function writeDeployment({ deployment }: IndexRecord): TypedIndexModel['deployment'] {
  if (deployment.kind === 'byoc') return { deployment_type: 'byoc', environment: deployment.environment }
  if (deployment.kind === 'pod') {
    const { environment, replicas, shards, podType } = deployment
    return { deployment_type: 'pod', environment, replicas, shards, pod_type: podType }
  }
  const { cloud, region } = deployment
  return { deployment_type: 'managed', cloud, region, environment: serverlessEnvironment(cloud, region) }
}

function writeReadCapacity(record: IndexRecord, now: number): Record<string, unknown> {
  const { state, current_replicas = null, current_shards = null } = capacityStatus(record, now)
  const status = { state, current_replicas, current_shards }
  const capacity = record.deployment.kind === 'pod' ? null : record.deployment.readCapacity
  if (capacity?.mode !== 'Dedicated') return { mode: 'OnDemand', status }
  const { nodeType, replicas, shards } = capacity
  return {
    mode: 'Dedicated',
    dedicated: { node_type: nodeType, scaling: 'Manual', manual: { replicas, shards } },
    status
  }
}

/** Takes a record; gives its schema, whether or not an answer tells it yet. */
export function writeSchema(record: IndexRecord): TypedIndexModel['schema'] {
  return {
    fields: {
      ...writeSearchFields(record),
      ...writeLegacyMetadata(record),
      ...mapValues(record.metadata, (field) => ({ ...field }))
    }
  }
}

function writeSearchFields(record: IndexRecord): Record<string, Record<string, unknown>> {
  const { documents, embed, dimension, metric } = record
  if (documents) return mapValues(documents, writeSearchField)
  if (embed) return writeSemanticText(embed)
  const sparse = { [SPARSE_VALUES]: writeSearchField({ type: 'sparse_vector', ...PLAIN }) }
  // A classic dense index reports both, however it was created.
  if (dimension === null) return sparse
  return {
    [DENSE_VALUES]: writeSearchField({ type: 'dense_vector', ...PLAIN, dimension, metric }),
    ...sparse
  }
}

function writeSearchField(field: SearchField): Record<string, unknown> {
  if (field.type === 'string') return writeTextField(field)
  const { unknownKeys, ...known } = field
  return { ...known, ...unknownKeys }
}

/** What create-for-model made: one field, called as the field map has it. */
function writeSemanticText(embed: NonNullable<IndexRecord['embed']>): Record<string, Record<string, unknown>> {
  const field = {
    type: 'semantic_text',
    description: null,
    model: embed.model,
    dimension: embed.dimension,
    metric: embed.metric,
    write_parameters: embed.writeParameters,
    read_parameters: embed.readParameters
  }
  return mapValues(byValue(embed.fieldMap), () => field)
}

function byValue(record: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [value, key]))
}

/** What was declared filterable in a classic dialect: of an unknown type, so nothing but `filterable` is told. */
function writeLegacyMetadata({ deployment }: IndexRecord): Record<string, Record<string, unknown>> {
  if (deployment.kind !== 'pod') return mapValues(deployment.schema?.fields ?? {}, (field) => ({ ...field }))
  const indexed = deployment.metadataConfig?.['indexed']
  const names = Array.isArray(indexed) ? indexed.map(String) : []
  return Object.fromEntries(names.map((name) => [name, { filterable: true }]))
}
