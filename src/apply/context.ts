import type { DeclaredCommand } from '../core/command.ts'
import type { Change } from '../plan/change.ts'
import type { ContentOutcome } from '../plan/content.ts'
import type { Observed } from '../resources/resource.ts'
import type { Policy } from '../plan/policy.ts'
import type { Pinecone } from './ports.ts'
import type { BackupService } from './backup.ts'
import type { Clock } from '../core/clock.ts'
import type { Poller } from './poller.ts'

/** The settings and services with which a plan is carried out. */
export interface Context {
  readonly command: DeclaredCommand
  readonly policy: Policy
  readonly pinecone: Pinecone
  readonly clock: Clock
  /** Aborted when the run is cancelled, with the `ActionError` to fail with. */
  readonly signal: AbortSignal
  /** When the run's time is up, in the clock's milliseconds. */
  readonly deadline: number
  /** Whether to wait until a changed resource is ready, or a deleted one gone. */
  readonly wait: boolean
  readonly poller: Poller
  /**
   * Reads a resource and plans it anew before each write. Left out where `recheckByPlan` does: it plans by the
   * declaration or the ownership tags alone.
   */
  readonly recheck?: (change: Change) => Promise<Change>
  /**
   * Writes the declared content of a resource that is as declared and ready; left out if no resource has content.
   * Rejects only if the run is cancelled. `isNew`: this run made the resource.
   */
  readonly content?: (change: Change, observed: Observed, isNew: boolean) => Promise<readonly ContentOutcome[]>
  /** Left out if the plan neither restores nor backs up anything. */
  readonly backups?: BackupService
  /** Whether the pull request that this run makes resources for has been closed since; left out where it does not matter. */
  readonly isClosed?: () => Promise<boolean>
}
