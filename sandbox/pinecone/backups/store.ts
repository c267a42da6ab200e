// The backups and restore jobs of a project, and the states they are in.
import type { Store } from '../store.ts'
import type { IndexCopies } from './copies.ts'
import type { BackupRecord, RestoreJobRecord } from './records.ts'
import { Ledger } from '../ledger.ts'

export type BackupStatus = 'Initializing' | 'Ready' | 'InitializationFailed' | 'Terminating'
export type RestoreStatus = 'Pending' | 'Completed' | 'Failed' | 'Cancelled'

export class BackupStore {
  readonly backups: Ledger<BackupRecord>
  readonly jobs: Ledger<RestoreJobRecord>
  readonly copies: IndexCopies
  /** Backups of such names, and those of indexes of such names, fail. */
  readonly failing: RegExp | undefined
  readonly #store: Store

  constructor(store: Store, now: () => number, copies: IndexCopies, failing: RegExp | undefined) {
    this.#store = store
    this.backups = new Ledger(now)
    this.jobs = new Ledger(now)
    this.copies = copies
    this.failing = failing
  }

  /** Gives the backups that are there at `at`, oldest first. */
  present(at: number): BackupRecord[] {
    return this.backups.all(at).filter(({ goneAt }) => goneAt === null || at < goneAt)
  }

  /** Gives a backup that is there at `at`. */
  backup(id: string, at: number): BackupRecord | undefined {
    const backup = this.backups.get(id, at)
    return backup && (backup.goneAt === null || at < backup.goneAt) ? backup : undefined
  }

  /** Gives when the index that a backup is of was deleted; null where it still exists. */
  sourceDeletedAt({ source, sourceDeletedAt }: BackupRecord): number | null {
    return sourceDeletedAt ?? this.#store.indexDeletedAt(source.id)
  }

  /** Gives `status` of a backup. One whose index was deleted before it was ready has failed. */
  statusOf(backup: BackupRecord, now: number): BackupStatus {
    const { goneAt, readyAt, fails } = backup
    if (goneAt !== null) return 'Terminating'
    const deletedAt = this.sourceDeletedAt(backup)
    if (deletedAt !== null && deletedAt <= now && deletedAt < readyAt) return 'InitializationFailed'
    if (now < readyAt) return 'Initializing'
    return fails ? 'InitializationFailed' : 'Ready'
  }

  /** Gives `status` of a restore job, which is Cancelled where its index was deleted before it was done. */
  jobStatusOf({ targetId, completedAt, fails }: RestoreJobRecord, now: number): RestoreStatus {
    const deletedAt = this.#store.indexDeletedAt(targetId)
    if (deletedAt !== null && deletedAt <= now && deletedAt < completedAt) return 'Cancelled'
    if (now < completedAt) return 'Pending'
    return fails ? 'Failed' : 'Completed'
  }
}
