import type { FieldChange } from '../plan/change.ts'
import type { Failure } from '../core/errors.ts'
import { resourceType } from '../resources/registry.ts'
import type { Declared, Identity, Kind, Observed } from '../resources/resource.ts'
import type { Result } from '../core/result.ts'

/** What became of one resource. */
export interface Outcome {
  readonly kind: Kind
  /** The name in Pinecone. */
  readonly name: string
  readonly parent?: Identity
  readonly declaredName: string
  readonly result: Result
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
  /** Why it failed or was refused or not tried. */
  readonly failure?: Failure
  /** How long was waited for it, in milliseconds; left out where it was not. */
  readonly waitedMs?: number
  /** A create was sent, and whether it took effect could not be found out. */
  readonly mayExist?: boolean
  /** It was found in Pinecone, and nothing declares it. */
  readonly isUndeclared?: boolean
}

/** Whether a resource exists and is ready, as far as was seen. */
export function isReady(observed: Observed | undefined, declared: Declared): boolean {
  return observed !== undefined && resourceType(declared.kind).readiness(observed, declared.model).is === 'ready'
}
