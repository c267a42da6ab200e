// What a project may have: Pinecone's docs, "Pinecone Database limits" and "Pinecone Assistant limits".
import type { Deployment } from './records.ts'
import { forbidden, invalidArgument, Refused } from './errors.ts'

export type Plan = 'starter' | 'builder' | 'standard' | 'enterprise'

export interface Quota {
  readonly indexes: number
  readonly assistants: number
  /** Pods of all indexes together. */
  readonly pods: number
  readonly backups: number
  /** In each index. */
  readonly namespaces: number
}

const UNLIMITED: Quota = {
  indexes: Infinity,
  assistants: Infinity,
  pods: Infinity,
  backups: Infinity,
  namespaces: Infinity
}

const QUOTAS: Readonly<Record<Plan, Quota>> = {
  starter: { indexes: 5, assistants: 5, pods: 0, backups: 0, namespaces: 100 },
  builder: { ...UNLIMITED, indexes: 10, backups: 0, namespaces: 1_000 },
  standard: { ...UNLIMITED, indexes: 20, backups: 500, namespaces: 100_000 },
  enterprise: { ...UNLIMITED, indexes: 200, backups: 1_000, namespaces: 100_000 }
}

/** Takes the plan (none: nothing is enforced) and what overrides it; gives how much fits into the project. */
export function quotaOf(plan: Plan | undefined, override: Partial<Quota> | undefined): Quota {
  return { ...(plan ? QUOTAS[plan] : UNLIMITED), ...override }
}

/** Refuses a place that the plan does not include: a Starter project has aws us-east-1 only. */
export function checkPlanAllows(plan: Plan | undefined, deployment: Deployment): void {
  if (plan !== 'starter') return
  if (deployment.kind !== 'serverless') throw forbidden('Increase your quota or upgrade to create more indexes.')
  const { cloud, region } = deployment
  if (cloud === 'aws' && region === 'us-east-1') return
  throw invalidArgument(
    `Bad request: Your free plan does not support indexes in the ${region} region of ${cloud}. ` +
      'To create indexes in this region, upgrade your plan.'
  )
}

/** Refuses a serverless index beyond the quota; `used` counts those Terminating too, until they are gone. */
export function checkIndexQuota(quota: Quota, used: number): void {
  if (used < quota.indexes) return
  throw forbidden(
    `Request failed. You've reached the max serverless indexes allowed in project sandbox (${quota.indexes}). ` +
      'Use namespaces to partition your data into logical groups, or upgrade your plan to add more serverless indexes.'
  )
}

/** Refuses backups and restores to plans that have none. */
export function checkPlanHasBackups(plan: Plan | undefined): void {
  if (plan !== 'starter' && plan !== 'builder') return
  const message = `Request failed. Your ${plan} plan does not include backups. To use backups, upgrade your plan.`
  throw new Refused(403, 'PERMISSION_DENIED', message)
}

/** Refuses a backup beyond the quota (OpenAPI 2026-04, create_backup). */
export function checkBackupQuota(quota: Quota, used: number): void {
  if (used >= quota.backups) throw forbidden('Increase your quota or upgrade to create more backups.')
}

/** Refuses an assistant beyond the quota; `used` counts those Terminating too, until they are gone. */
export function checkAssistantQuota(quota: Quota, used: number): void {
  if (used < quota.assistants) return
  throw forbidden(
    `Request failed. You've reached the max assistants allowed in project sandbox (${quota.assistants}). ` +
      'To add more assistants, upgrade your plan.'
  )
}
