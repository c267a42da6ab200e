import type { RateLimit } from '../github/rate-limit.ts'
import type { Outcome } from '../apply/outcome.ts'
import type { Pinecone } from '../apply/ports.ts'
import type { ProjectReading } from '../plan/unread.ts'
import type { Plan } from '../plan/change.ts'
import type { Reason } from '../core/errors.ts'
import type { Command } from '../core/command.ts'
import type { Reporter } from '../report/reporter.ts'
import type { Runner } from '../report/runner.ts'

/** The state of a run so far, complete enough for a report at any time. */
export interface RunState {
  command: Command
  plan: Plan | undefined
  outcomes: readonly Outcome[]
  /** Nothing was tried, because the run has no secrets. */
  isSkipped: boolean
  /** Why a successful run left something undone. */
  greenReason?: Reason
  /** The pull request that the run is for, if it is. */
  pullRequest?: number | undefined
  readonly notices: string[]
  readonly warnings: string[]
}

/** The values that all stages of a run share. */
export interface Run {
  /** Milliseconds since the epoch. */
  readonly startedAt: number
  /** Takes secrets out of a text. */
  readonly redact: (text: string) => string
  readonly reporter: Reporter
  readonly runner: Runner
  /** Grows as the run goes on. */
  readonly state: RunState
  /** Aborted when the run is cancelled. */
  readonly signal: AbortSignal
  readonly rateLimit: RateLimit
  /** The owner of the GitHub token, once known. */
  readonly viewer: { login?: string }
  /** Pinecone's client, and the reading of the whole project, once there is one. */
  readonly found: { pinecone?: Pinecone; reading?: ProjectReading }
}
