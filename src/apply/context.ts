import type { DeclaredCommand } from '../core/command.ts'
import type { Change } from '../plan/change.ts'
import type { ContentOutcome } from '../plan/content.ts'
import type { Observed } from '../resources/resource.ts'
import type { Policy } from '../plan/policy.ts'
import type { Pinecone } from './ports.ts'
import type { BackupService } from './backup.ts'
import type { Clock } from '../core/clock.ts'
import type { Poller } from './poller.ts'

/** What carrying out a plan works with. */
export interface Context {
  readonly command: DeclaredCommand
  readonly policy: Policy
  readonly pinecone: Pinecone
  readonly clock: Clock
  /** Aborted when the run is cancelled, with the `ActionError` to fail with. */
  readonly signal: AbortSignal
  /** When the run's time is up, in the clock's milliseconds. */
  readonly deadline: number
  /** Whether to wait until what was changed is ready, or gone. */
  readonly wait: boolean
  readonly poller: Poller
  /**
   * Looks at a resource again and plans it by that, before each write; left out where the declaration, or the ownership
   * tags, say all that there is to be planned by.
   */
  readonly recheck?: (change: Change) => Promise<Change>
  /**
   * Writes what is declared inside of a resource that is as declared and ready; left out where nothing is. Rejects only
   * where the run is cancelled. `isNew`: this run made the resource.
   */
  readonly content?: (change: Change, observed: Observed, isNew: boolean) => Promise<readonly ContentOutcome[]>
  /** What restores and backs up; left out where nothing of the plan does. */
  readonly backups?: BackupService
  /** Whether the pull request that this makes resources for has been closed since; left out where that does not matter. */
  readonly isClosed?: () => Promise<boolean>
}
