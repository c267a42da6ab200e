import type { RateLimit } from '../github/rate-limit.ts'
import type { Outcome } from '../apply/outcome.ts'
import type { Pinecone } from '../apply/ports.ts'
import type { ProjectReading } from '../plan/unread.ts'
import type { Plan } from '../plan/change.ts'
import type { Reason } from '../core/errors.ts'
import type { Command } from '../core/command.ts'
import type { Reporter } from '../report/reporter.ts'
import type { Runner } from '../report/runner.ts'

/** What is known so far, for a report at any time. */
export interface RunState {
  command: Command
  plan: Plan | undefined
  outcomes: readonly Outcome[]
  /** Nothing was tried, because the run has no secrets. */
  isSkipped: boolean
  /** Why the run left something undone although it is green. */
  greenReason?: Reason
  /** The pull request that the run is for, if it is. */
  pullRequest?: number | undefined
  readonly notices: string[]
  readonly warnings: string[]
}

/** What all stages of a run have at hand. */
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
  /** What GitHub has said of too many requests. */
  readonly rateLimit: RateLimit
  /** Whose the GitHub token is, once that was asked. */
  readonly viewer: { login?: string }
  /** How Pinecone can be asked, and what was read of the whole project, where it was. */
  readonly found: { pinecone?: Pinecone; reading?: ProjectReading }
}
