// Restores and backups, loaded only for a plan that has any.

import { BackupService } from '../apply/backup.ts'
import { attempt, look } from '../apply/read.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { SYSTEM_CLOCK } from '../inputs/system.ts'
import { ActionError } from '../core/errors.ts'
import { PineconeBackups } from '../pinecone/backups.ts'
import type { PineconeClient } from '../pinecone/client.ts'
import type { Change, Plan } from '../plan/change.ts'
import { restoreSourceOf, restoring, withRestore, type RestoreOptions } from '../plan/restore.ts'
import { unreadChange } from '../plan/unread.ts'
import { keyOf, type Target } from '../resources/resource.ts'
import type { RestoreSource } from '../resources/type.ts'
import type { Run } from './run.ts'

/** Chooses the backup for each resource that the plan restores. */
export async function planRestores(plan: Plan, pinecone: PineconeClient): Promise<Plan> {
  const backups = new PineconeBackups(pinecone.control)
  const changes = restoring(plan)
  const chosen = await Promise.all(
    changes.map(async (change): Promise<readonly [string, Change]> => {
      const source = restoreSourceOf(change.declared)
      const found = source && (await attempt(() => optionsOf(source, change)))
      if (found instanceof ActionError) return [keyOf(change), unreadChange(change, found)]
      const nowMs = pinecone.serverTime() ?? SYSTEM_CLOCK.now()
      return [keyOf(change), found === undefined ? change : withRestore(change, found, nowMs)]
    })
  )
  const byKey = new Map(chosen)
  return { ...plan, changes: plan.changes.map((change) => byKey.get(keyOf(change)) ?? change) }

  async function optionsOf(source: RestoreSource, change: Target): Promise<RestoreOptions> {
    if ('id' in source) {
      const backup = await backups.describe(source.id, change)
      return { backups: backup === undefined ? [] : [backup] }
    }
    const of = { ...source.of, dialect: change.dialect }
    const present = await look(of, pinecone)
    return present === undefined ? { backups: [] } : { source: present, backups: await backups.list(of) }
  }
}

/** The service that carries out restores and backups. */
export function backupService(
  {
    pinecone,
    deadline,
    inputs
  }: { readonly pinecone: PineconeClient; readonly deadline: number; readonly inputs: Inputs },
  { signal, reporter }: Run
): BackupService {
  return new BackupService({
    api: new PineconeBackups(pinecone.control),
    clock: SYSTEM_CLOCK,
    signal,
    deadline,
    madeBy: madeBy(inputs),
    say: reporter.progress
  })
}

/** Identifies this run, so that a backup whose answer was lost can be found again. */
function madeBy({ github: { repositoryTagValue, job } }: Inputs): string {
  return `a workflow of repository ${repositoryTagValue} (run ${job.runId}, attempt ${job.runAttempt})`
}
