// What a PATCH makes of an index: OpenAPI 2026-04, configure_index. One function a kind of change.
import type { IndexChanges, IndexRecord, PodDeployment, ReadCapacity, Tags } from './records.ts'
import type { Speeds } from './speeds.ts'
import { changedEmbed, embedSettings } from './embed-models.ts'
import { invalidArgument } from './errors.ts'
import { checkOneOf, checkPodType, checkRange, checkReadCapacity, checkTags } from './rules.ts'

/** Takes a record and what should change; gives the changed record, or refuses all of it. */
export function changedIndex(record: IndexRecord, changes: IndexChanges, now: number, speeds: Speeds): IndexRecord {
  const { tags, deletionProtection, deployment, embed } = changes
  if (Object.keys(changes).length === 0) throw invalidArgument('At least one field to configure must be given.')
  let changed = record
  if (tags) changed = { ...changed, tags: mergedTags(changed.tags, tags) }
  if (deletionProtection !== undefined) changed = withProtection(changed, deletionProtection, now, speeds)
  if (deployment) changed = withDeployment(changed, deployment, now, speeds)
  if (embed) changed = withEmbed(changed, embed)
  return changed
}

/** Takes the tags there are and those sent; `""` removes a key, others are kept. Gives null when none is left. */
function mergedTags(before: Tags | null, sent: Tags): Tags | null {
  if (Object.keys(sent).length === 0) throw invalidArgument('tags must not be empty.')
  checkTags(sent)
  const merged = Object.entries({ ...before, ...sent }).filter(([, value]) => value !== '')
  checkTags(Object.fromEntries(merged))
  return merged.length > 0 ? Object.fromEntries(merged) : null
}

function withProtection(record: IndexRecord, protection: string, now: number, speeds: Speeds): IndexRecord {
  checkOneOf('deletion_protection', protection, ['enabled', 'disabled'])
  const lifted = record.deletionProtection === 'enabled' && protection === 'disabled'
  const protectedUntil = lifted ? now + speeds.protectionLagMs : record.protectedUntil
  return { ...record, deletionProtection: protection, protectedUntil }
}

function withDeployment(
  record: IndexRecord,
  sent: NonNullable<IndexChanges['deployment']>,
  now: number,
  speeds: Speeds
): IndexRecord {
  const { deployment } = record
  if (sent.kind !== deployment.kind) {
    throw invalidArgument(`Cannot configure spec.${sent.kind} of a ${deployment.kind} index.`)
  }
  const until = now + speeds.scaleMs
  if (deployment.kind === 'pod') return withPods(record, deployment, sent, until)
  if (!sent.readCapacity) return record
  checkReadCapacity(sent.readCapacity)
  const state = capacityTransition(deployment.readCapacity, sent.readCapacity)
  if (!state) return record
  return {
    ...record,
    deployment: { ...deployment, readCapacity: sent.readCapacity },
    capacityChange: { until, state, from: deployment.readCapacity }
  }
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
  until: number
): IndexRecord {
  const replicas = sent.replicas ?? before.replicas
  const podType = sent.podType ?? before.podType
  checkRange('replicas', replicas, 1)
  checkPodType(podType)
  checkPodGrowth(before.podType, podType)
  const deployment = { ...before, replicas, podType }
  if (podType !== before.podType) return { ...record, deployment, podScaling: { until, state: 'ScalingUpPodSize' } }
  if (replicas === before.replicas) return record
  const state = replicas > before.replicas ? 'ScalingUp' : 'ScalingDown'
  return { ...record, deployment, podScaling: { until, state } }
}

function checkPodGrowth(before: string, after: string): void {
  const [family, size] = before.split('.x')
  const [newFamily, newSize] = after.split('.x')
  if (family !== newFamily) throw invalidArgument(`Cannot change the pod type from ${before} to ${after}.`)
  if (Number(newSize) < Number(size))
    throw invalidArgument(`Cannot scale down the pod size from ${before} to ${after}.`)
}

function withEmbed(record: IndexRecord, sent: NonNullable<IndexChanges['embed']>): IndexRecord {
  const { model, ...changes } = sent
  if (record.embed) {
    if (model !== undefined && model !== record.embed.model) {
      throw invalidArgument('The embedding model of an index cannot be changed once set.')
    }
    return { ...record, embed: changedEmbed(record.embed, changes) }
  }
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
