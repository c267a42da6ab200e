import type { DeclaredCommand } from '../core/command.ts'
import type { Change } from '../plan/change.ts'
import type { Policy } from '../plan/policy.ts'
import type { Pinecone } from './ports.ts'
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
  /** Whether the pull request that this makes resources for has been closed since; left out where that does not matter. */
  readonly isClosed?: () => Promise<boolean>
}
