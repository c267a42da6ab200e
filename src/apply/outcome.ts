import type { FieldChange } from '../plan/change.ts'
import type { ContentOutcome } from '../plan/content.ts'
import type { Failure } from '../core/errors.ts'
import { resourceType } from '../resources/registry.ts'
import type { Desired, Identity, Kind, Observed } from '../resources/resource.ts'
import type { Result } from '../core/result.ts'

/** What became of one resource. What failed says why; what was refused or not attempted may. */
export type Outcome = OutcomeBase & OutcomeEnd

/** How a resource ended; a failure always says why. */
export type OutcomeEnd =
  | { readonly result: 'failed'; readonly failure: Failure }
  | { readonly result: Exclude<Result, 'failed'>; readonly failure?: Failure }

interface OutcomeBase {
  readonly kind: Kind
  /** The name in Pinecone. */
  readonly name: string
  readonly parent?: Identity
  readonly declaredName: string
  /** Whether this run created it (anew), even if it then failed to become ready. */
  readonly created: boolean
  /**
   * Whether this run changed it; in a dry run, whether it would. Renewing nothing but an expiry is a write, and no change.
   */
  readonly changed: boolean
  /** Whether it exists and is ready, as far as was seen. */
  readonly ready: boolean
  /** As last seen; undefined where it was never seen or is gone. */
  readonly observed: Observed | undefined
  /** The fields that changed, or would, or are the reason for a refusal. */
  readonly fields: readonly FieldChange[]
  /** How long was waited for it, in milliseconds; left out where it was not. */
  readonly waitedMs?: number
  /** A create was sent, and whether it took effect could not be found out. */
  readonly mayExist?: boolean
  /** Why it was left alone; a failure says for itself why. */
  readonly why?: string
  /** The backup that was made before it was to be deleted, and of what. */
  readonly backup?: { readonly id: string; readonly source: string }
  /** The id of the backup that it was made from. */
  readonly restoredFrom?: string
  /** It was not made (again), because the pull request was closed while the run waited. */
  readonly isClosedMeanwhile?: true
  /** What it is in is declared too, and is deleted with it. */
  readonly isInDeclared?: true
  /** What became of its content; in a dry run, what would. */
  readonly content?: readonly ContentOutcome[]
  /** It was found in Pinecone, and nothing declares it. */
  readonly isUndeclared?: boolean
}

/** An outcome without its end, to be given another. */
export function withoutEnd(outcome: Outcome): OutcomeBase {
  const entries = Object.entries(outcome).filter(([key]) => key !== 'failure' && key !== 'result')
  return Object.fromEntries(entries) as unknown as OutcomeBase
}

/** Whether a resource exists and is ready, as far as was seen. */
export function isReady(observed: Observed | undefined, desired: Pick<Desired, 'kind' | 'model'>): boolean {
  return observed !== undefined && resourceType(desired.kind).readiness(observed, desired.model).is === 'ready'
}
