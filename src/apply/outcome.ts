import type { FieldChange } from '../plan/change.ts'
import type { ContentOutcome } from '../plan/content.ts'
import type { Failure } from '../core/errors.ts'
import { resourceType } from '../resources/registry.ts'
import type { Desired, Identity, Kind, Observed } from '../resources/resource.ts'
import type { Result } from '../core/result.ts'

/** The outcome of one resource. */
export type Outcome = OutcomeBase & OutcomeEnd

/** A result; `failed` always comes with its failure, `refused` and `not-attempted` may. */
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
  /** Whether this run changed it; in a dry run, whether it would. Renewing only the expiry does not count. */
  readonly changed: boolean
  /** Whether it exists and is ready, as far as was seen. */
  readonly ready: boolean
  /** As last seen; undefined if it was never seen or is gone. */
  readonly observed: Observed | undefined
  /** The fields that changed, would change, or are the reason for a refusal. */
  readonly fields: readonly FieldChange[]
  /** How long the run waited for it, in milliseconds; left out if it did not. */
  readonly waitedMs?: number
  /** A create was sent, and it is unknown whether it took effect. */
  readonly mayExist?: boolean
  /** Why it was left alone. */
  readonly why?: string
  /** The backup that was made before its deletion, and the backup's source. */
  readonly backup?: { readonly id: string; readonly source: string }
  /** The id of the backup that it was made from. */
  readonly restoredFrom?: string
  /** It was not made (again), because the pull request was closed while the run waited. */
  readonly isClosedMeanwhile?: true
  /** Its parent is declared too, and takes it along when it is deleted. */
  readonly isInDeclared?: true
  /** The outcome of its content; in a dry run, the planned one. */
  readonly content?: readonly ContentOutcome[]
  /** It was found in Pinecone, and nothing declares it. */
  readonly isUndeclared?: boolean
}

/** An outcome without result and failure, to be given others. */
export function withoutEnd(outcome: Outcome): OutcomeBase {
  const entries = Object.entries(outcome).filter(([key]) => key !== 'failure' && key !== 'result')
  return Object.fromEntries(entries) as unknown as OutcomeBase
}

/** Whether a resource exists and is ready, as far as was seen. */
export function isReady(observed: Observed | undefined, desired: Pick<Desired, 'kind' | 'model'>): boolean {
  return observed !== undefined && resourceType(desired.kind).readiness(observed, desired.model).is === 'ready'
}
