// What the index operations do to the state, whichever API version asked for them.
import type { Project } from './project.ts'
import type { Deployment, IndexChanges, IndexDraft, IndexRecord } from './records.ts'
import type { View } from './store.ts'
import { forbidden, indexNotFound, Refused } from './errors.ts'
import { describeCollection, pendingCollections } from './collections.ts'
import { idOf } from './ids.ts'
import { changedIndex } from './index-changes.ts'
import { isTaken, isVisible } from './lifecycle.ts'
import { answeredEmbed } from './embed-models.ts'
import { checkPodQuota, withPodSize } from './pods.ts'
import { checkIndexQuota, checkPlanAllows } from './plans.ts'
import { serverlessEnvironment } from './regions.ts'
import { checkDraft } from './rules.ts'
import { mapValues } from './typed-schema.ts'
import { answeredField } from './typed-text.ts'

/** Gives every index reads can see, in the order of creation (OpenAPI 2026-04, list_indexes: never paged). */
export function listIndexes(view: View): IndexRecord[] {
  return [...view.indexes.values()].filter((record) => isVisible(record, view.now))
}

/** Gives the index of that name, or the 404 of OpenAPI 2026-04, describe_index. */
export function describeIndex(view: View, name: string): IndexRecord {
  const record = view.indexes.get(name)
  if (record && isVisible(record, view.now)) return record
  throw indexNotFound(name)
}

/**
 * Creates an index (OpenAPI 2026-04, create_index and create_index_for_model), ready after `readyMs` if that is told;
 * gives its record.
 */
export function createIndex(project: Project, sent: IndexDraft, readyMs?: number): IndexRecord {
  const draft = withPodSize(sent, project.behaviour)
  const { now, indexes } = project.store.view()
  checkDraft(draft)
  if (draft.deployment.kind === 'serverless') serverlessEnvironment(draft.deployment.cloud, draft.deployment.region)
  checkPlanAllows(project.plan, draft.deployment)
  const existing = indexes.get(draft.name)
  // The two spaces are the server's own.
  if (existing && isTaken(existing, now)) throw new Refused(409, 'ALREADY_EXISTS', 'Resource  already exists')
  checkSourceCollection(project, draft.deployment)
  if (draft.deployment.kind === 'serverless') checkIndexQuota(project.quota, countServerless(project))
  checkPodQuota(project, draft)
  const record = newIndex(project, draft, readyMs)
  // Deleting first puts a recreated index at the end of the list.
  if (existing) project.store.removeIndex(draft.name)
  project.store.putIndex(record)
  return record
}

/** Gives the record that a create makes, untested against the rules. */
export function newIndex(project: Project, draft: IndexDraft, readyMs = project.speeds.indexReadyMs): IndexRecord {
  const { now } = project.store.view()
  const { scaleMs, visibleMs } = project.speeds
  const readyAt = now + readyMs
  const { deployment, name } = draft
  const dedicated = deployment.kind !== 'pod' && deployment.readCapacity.mode === 'Dedicated'
  const tags = Object.entries(draft.tags ?? {}).filter(([, value]) => value !== '')
  return {
    ...draft,
    embed: draft.embed && answeredEmbed(draft.embed, project.behaviour),
    documents: draft.documents && mapValues(draft.documents, (field) => answeredField(field, project.behaviour)),
    id: idOf('index', project.store.nextSequence()),
    tags: tags.length > 0 ? Object.fromEntries(tags) : null,
    host: project.ports?.take() ?? hostOf(project, name, deployment, ''),
    privateHost: deployment.kind === 'byoc' ? hostOf(project, name, deployment, 'private.') : null,
    pendingCollections: [],
    visibleAt: now + visibleMs,
    readyAt,
    initializationFails: project.failing?.test(name) ?? false,
    heldState: null,
    podScaling: null,
    capacityChange: dedicated ? { until: readyAt + scaleMs, state: 'Scaling', from: null } : null,
    protectedUntil: -Infinity,
    goneAt: null
  }
}

/** Changes an index in place (OpenAPI 2026-04, configure_index); gives the new record. */
export function configureIndex(project: Project, name: string, changes: IndexChanges): IndexRecord {
  const view = project.store.view()
  const record = describeIndex(view, name)
  // The published statuses of configure_index know no 412: to a change, what is Terminating is not there any more.
  if (record.goneAt !== null) throw indexNotFound(name)
  const changed = changedIndex(record, changes, view.now, project)
  checkPodQuota(project, changed)
  const told = { ...changed, embed: changed.embed && answeredEmbed(changed.embed, project.behaviour) }
  project.store.putIndex(told)
  return told
}

/** Begins to delete an index (OpenAPI 2026-04, delete_index); again while Terminating is accepted and does nothing. */
export function deleteIndex(project: Project, name: string): void {
  const view = project.store.view()
  const record = describeIndex(view, name)
  if (record.goneAt !== null) return
  if (record.deletionProtection === 'enabled' || view.now < record.protectedUntil) {
    throw forbidden('Deletion protection is enabled for this index. Disable deletion protection before retrying.')
  }
  const pending = pendingCollections(project, record)
  if (pending.length > 0) {
    const names = pending.map((collection) => `'${collection}'`).join(', ')
    throw new Refused(
      412,
      'FAILED_PRECONDITION',
      `Unable to delete an index. There are pending collections for this index: [${names}]`
    )
  }
  project.store.putIndex({ ...record, goneAt: view.now + project.speeds.deleteMs })
}

function checkSourceCollection(project: Project, deployment: Deployment): void {
  const source = deployment.kind === 'byoc' ? null : deployment.sourceCollection
  if (source !== null) describeCollection(project, source)
}

function countServerless(project: Project): number {
  const { now, indexes } = project.store.view()
  return [...indexes.values()].filter((record) => isTaken(record, now) && record.deployment.kind === 'serverless')
    .length
}

function hostOf(project: Project, name: string, deployment: Deployment, network: '' | 'private.'): string {
  const environment =
    deployment.kind === 'serverless'
      ? serverlessEnvironment(deployment.cloud, deployment.region)
      : deployment.environment
  return `${name}-${project.hostSuffix}.svc.${network}${environment}.pinecone.io`
}
