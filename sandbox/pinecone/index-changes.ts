// What a PATCH makes of an index: OpenAPI 2026-04, configure_index. One function a kind of change.
import type { Behaviour } from './differences.ts'
import type {
  Deployment,
  IndexChanges,
  IndexRecord,
  PodDeployment,
  ReadCapacity,
  ReadCapacityPatch,
  Tags
} from './records.ts'
import type { Project } from './project.ts'
import { changedEmbed, embedSettings } from './embed-models.ts'
import { invalidArgument } from './errors.ts'
import { sizedPodType } from './pods.ts'
import { checkOneOf, checkPodType, checkRange, checkReadCapacity, checkTags } from './rules.ts'

/** Takes a record and what should change; gives the changed record, or refuses all of it. */
export function changedIndex(record: IndexRecord, changes: IndexChanges, now: number, project: Project): IndexRecord {
  const { tags, clearsTags = false, deletionProtection, deployment, embed } = changes
  if (Object.keys(changes).length === 0) throw invalidArgument('At least one field to configure must be given.')
  let changed = record
  if (tags) changed = { ...changed, tags: clearsTags ? null : mergedTags(changed.tags, tags) }
  if (deletionProtection !== undefined) changed = withProtection(changed, deletionProtection, now, project)
  if (deployment) changed = withDeployment(changed, deployment, now, project)
  if (embed) changed = withEmbed(changed, embed)
  return changed
}

/** Takes the tags there are and those sent; `""` removes a key, others are kept. Gives null when none is left. */
function mergedTags(before: Tags | null, sent: Tags): Tags | null {
  checkTags(sent)
  const merged = Object.entries({ ...before, ...sent }).filter(([, value]) => value !== '')
  checkTags(Object.fromEntries(merged))
  return merged.length > 0 ? Object.fromEntries(merged) : null
}

function withProtection(record: IndexRecord, protection: string, now: number, project: Project): IndexRecord {
  checkOneOf('deletion_protection', protection, ['enabled', 'disabled'])
  const lifted = record.deletionProtection === 'enabled' && protection === 'disabled'
  const protectedUntil = lifted ? now + project.speeds.protectionLagMs : record.protectedUntil
  return { ...record, deletionProtection: protection, protectedUntil }
}

function withDeployment(
  record: IndexRecord,
  sent: NonNullable<IndexChanges['deployment']>,
  now: number,
  project: Project
): IndexRecord {
  const { deployment } = record
  checkKind(deployment, sent)
  const until = now + project.speeds.scaleMs
  if (deployment.kind === 'pod') return withPods(record, deployment, sent, until, project.behaviour)
  if (!sent.readCapacity) return record
  const readCapacity = mergedCapacity(deployment.readCapacity, sent.readCapacity)
  checkReadCapacity(readCapacity)
  const state = capacityTransition(deployment.readCapacity, readCapacity)
  if (!state) return record
  return {
    ...record,
    deployment: { ...deployment, readCapacity },
    capacityChange: { until, state, from: deployment.readCapacity }
  }
}

/** Refuses what does not go with the kind of the index: named by a classic body, told by the fields of a 2026-07 one. */
function checkKind({ kind }: Deployment, sent: NonNullable<IndexChanges['deployment']>): void {
  if (sent.kind !== undefined) {
    if (sent.kind === kind) return
    throw invalidArgument(`Cannot configure spec.${sent.kind} of a ${kind} index.`)
  }
  const { readCapacity, replicas, podType } = sent
  if (kind === 'pod' && readCapacity) throw invalidArgument('read_capacity is not applicable to a pod index.')
  if (kind !== 'pod' && (replicas ?? podType) !== undefined) {
    throw invalidArgument('deployment.replicas and deployment.pod_type are applicable to pod indexes only.')
  }
  if (kind === 'byoc' && readCapacity?.mode === 'OnDemand') {
    throw invalidArgument('BYOC indexes do not support read capacity mode OnDemand.')
  }
}

/** Takes the capacity there is and what of it changes; moving to dedicated nodes takes all of it. */
function mergedCapacity(before: ReadCapacity, sent: ReadCapacityPatch): ReadCapacity {
  if (sent.mode === 'OnDemand') return sent
  const { nodeType, replicas, shards } = before.mode === 'Dedicated' ? { ...before, ...sent } : sent
  if (nodeType === undefined || replicas === undefined || shards === undefined) {
    throw invalidArgument('Moving to read capacity mode Dedicated requires node_type, scaling and manual.')
  }
  return { mode: 'Dedicated', nodeType, replicas, shards }
}

function capacityTransition(before: ReadCapacity, after: ReadCapacity): 'Scaling' | 'Migrating' | null {
  if (before.mode === 'OnDemand' || after.mode === 'OnDemand') return before.mode === after.mode ? null : 'Migrating'
  if (before.nodeType !== after.nodeType) return 'Migrating'
  return before.replicas === after.replicas && before.shards === after.shards ? null : 'Scaling'
}

function withPods(
  record: IndexRecord,
  before: PodDeployment,
  sent: { readonly replicas?: number; readonly podType?: string },
  until: number,
  behaviour: Behaviour
): IndexRecord {
  const replicas = sent.replicas ?? before.replicas
  const podType = sizedPodType(sent.podType ?? before.podType, behaviour)
  checkRange('replicas', replicas, 1)
  checkPodType(podType)
  checkPodGrowth(before.podType, podType, behaviour)
  const deployment = { ...before, replicas, podType }
  if (podType !== before.podType) return { ...record, deployment, podScaling: { until, state: 'ScalingUpPodSize' } }
  if (replicas === before.replicas) return record
  const state = replicas > before.replicas ? 'ScalingUp' : 'ScalingDown'
  return { ...record, deployment, podScaling: { until, state } }
}

function checkPodGrowth(before: string, after: string, behaviour: Behaviour): void {
  const [family, size] = before.split('.x')
  const [newFamily, newSize] = after.split('.x')
  if (family !== newFamily) {
    throw invalidArgument(behaviour.podFamilyText.replace('{before}', before).replace('{after}', after))
  }
  if (Number(newSize) < Number(size))
    throw invalidArgument(`Cannot scale down the pod size from ${before} to ${after}.`)
}

function withEmbed(record: IndexRecord, sent: NonNullable<IndexChanges['embed']>): IndexRecord {
  const { model, field, ...changes } = sent
  if (field !== undefined && record.embed?.fieldMap['text'] !== field) {
    throw invalidArgument(`Field "${field}" is not a semantic_text field of the index; no other can be configured.`)
  }
  if (record.embed) {
    if (model !== undefined && model !== record.embed.model) {
      throw invalidArgument('The embedding model of an index cannot be changed once set.')
    }
    return { ...record, embed: changedEmbed(record.embed, changes) }
  }
  if (record.documents) throw invalidArgument('An index with a schema of its own cannot have a model.')
  if (record.deployment.kind !== 'serverless') throw invalidArgument('Only serverless indexes can have a model.')
  if (model === undefined || !changes.fieldMap) {
    throw invalidArgument('embed must have both a model and a field_map when the index has no model yet.')
  }
  const { dimension, metric, vectorType } = record
  const embed = embedSettings({
    ...changes,
    model,
    fieldMap: changes.fieldMap,
    metric,
    ...(dimension !== null && { dimension })
  })
  if (embed.vectorType !== vectorType) {
    throw invalidArgument(`Model ${model} is ${embed.vectorType} but the index is ${vectorType}.`)
  }
  return { ...record, embed }
}
