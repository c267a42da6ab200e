// Pods: how their type may be written, and how many of them a project may have.
import type { Behaviour } from './differences.ts'
import type { Project } from './project.ts'
import type { IndexDraft, IndexRecord } from './records.ts'
import { forbidden } from './errors.ts'
import { isTaken } from './lifecycle.ts'

/** Gives a pod type with its size: `p1` means `p1.x1` to the live service (DIFFERENCES, barePodType). */
export function sizedPodType(podType: string, behaviour: Behaviour): string {
  return behaviour.barePodType === 'accepted' && /^(s1|p1|p2)$/.test(podType) ? `${podType}.x1` : podType
}

/** Gives a draft with the size of its pods. */
export function withPodSize(draft: IndexDraft, behaviour: Behaviour): IndexDraft {
  const { deployment } = draft
  if (deployment.kind !== 'pod') return draft
  return { ...draft, deployment: { ...deployment, podType: sizedPodType(deployment.podType, behaviour) } }
}

/**
 * Refuses pods beyond the quota, which a create and more replicas both run into; those of an index that is Terminating
 * count until it is gone.
 */
export function checkPodQuota(project: Project, changed: Pick<IndexDraft, 'name' | 'deployment'>): void {
  const { now, indexes } = project.store.view()
  const others = [...indexes.values()].filter((record) => record.name !== changed.name && isTaken(record, now))
  const wanted = podsOf(changed)
  const held = indexes.get(changed.name)
  const grows = wanted > (held && isTaken(held, now) ? podsOf(held) : 0)
  if (!grows || others.map(podsOf).reduce((sum, pods) => sum + pods, wanted) <= project.quota.pods) return
  throw forbidden(project.behaviour.podQuotaText.replace('{limit}', String(project.quota.pods)))
}

function podsOf({ deployment }: Pick<IndexRecord, 'deployment'>): number {
  return deployment.kind === 'pod' ? deployment.replicas * deployment.shards : 0
}
