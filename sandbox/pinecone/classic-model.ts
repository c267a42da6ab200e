// The classic answer for an index: OpenAPI 2026-04, IndexModel.
import type { ClassicFeatures } from './classic-bodies.ts'
import type { Deployment, EmbedSettings, IndexRecord } from './records.ts'
import { capacityStatus, indexStatus } from './lifecycle.ts'

/** An index as a classic version answers it. */
export interface IndexModel {
  name: string
  vector_type?: string
  metric: string
  dimension?: number
  status: { ready: boolean; state: string }
  host: string
  private_host?: string
  spec: { serverless?: Record<string, unknown>; byoc?: Record<string, unknown>; pod?: Record<string, unknown> }
  deletion_protection: string
  tags?: Record<string, string> | null
  embed?: Record<string, unknown>
}

/** Takes a record and the time; gives the answer (OpenAPI 2026-04, IndexModel). */
export function writeClassicIndex(record: IndexRecord, now: number, features: ClassicFeatures): IndexModel {
  return {
    name: record.name,
    ...(features.vectorType && { vector_type: record.vectorType }),
    metric: record.metric,
    ...(record.dimension !== null && { dimension: record.dimension }),
    status: classicStatus(indexStatus(record, now)),
    host: record.host,
    ...(record.privateHost !== null && { private_host: record.privateHost }),
    spec: { [record.deployment.kind]: writeSpec(record, record.deployment, now, features) },
    deletion_protection: record.deletionProtection,
    ...(features.tags && { tags: record.tags === null ? null : { ...record.tags } }),
    ...(features.vectorType && record.embed && { embed: writeEmbed(record.embed) })
  }
}

/** The classic versions publish no `Failed`. */
function classicStatus({ ready, state }: IndexModel['status']): IndexModel['status'] {
  return { ready, state: state === 'Failed' ? 'InitializationFailed' : state }
}

function writeSpec(
  record: IndexRecord,
  deployment: Deployment,
  now: number,
  features: ClassicFeatures
): Record<string, unknown> {
  if (deployment.kind === 'pod') {
    const { environment, podType, replicas, shards, metadataConfig, sourceCollection } = deployment
    return {
      environment,
      pod_type: podType,
      pods: replicas * shards,
      replicas,
      shards,
      ...(metadataConfig && { metadata_config: metadataConfig }),
      ...(sourceCollection !== null && { source_collection: sourceCollection })
    }
  }
  const place =
    deployment.kind === 'byoc'
      ? { environment: deployment.environment }
      : { cloud: deployment.cloud, region: deployment.region }
  const source = deployment.kind === 'serverless' ? deployment.sourceCollection : null
  return {
    ...place,
    ...(features.readCapacity && { read_capacity: writeReadCapacity(record, deployment, now) }),
    ...(features.readCapacity && deployment.schema && { schema: deployment.schema }),
    ...(source !== null && { source_collection: source })
  }
}

function writeReadCapacity(
  record: IndexRecord,
  { readCapacity }: Exclude<Deployment, { kind: 'pod' }>,
  now: number
): Record<string, unknown> {
  const status = capacityStatus(record, now)
  if (readCapacity.mode === 'OnDemand') return { mode: 'OnDemand', status }
  const { nodeType, replicas, shards } = readCapacity
  const dedicated = { node_type: nodeType, scaling: 'Manual', manual: { replicas, shards } }
  return { mode: 'Dedicated', dedicated, status }
}

function writeEmbed(embed: EmbedSettings): Record<string, unknown> {
  return {
    model: embed.model,
    metric: embed.metric,
    ...(embed.dimension !== null && { dimension: embed.dimension }),
    vector_type: embed.vectorType,
    field_map: embed.fieldMap,
    read_parameters: embed.readParameters,
    write_parameters: embed.writeParameters
  }
}
