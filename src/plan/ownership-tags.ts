import { valueAt, withValueAt } from '../core/json.ts'
import {
  EXPIRY_TAG,
  fitsLiftedTag,
  ownershipMapOf,
  ownershipTagPath,
  ownershipTagsFor,
  PROTECTION_LIFTED_TAG
} from '../resources/ownership.ts'
import { titleOf } from '../resources/registry.ts'
import { isProtected, type Declared, type Observed } from '../resources/resource.ts'
import type { OwnershipMap } from '../resources/type.ts'
import type { FieldChange, Plan } from './change.ts'
import type { Expiry, Policy } from './policy.ts'

/** An expiry that was shortened by less than this is left: it would only be rounding. */
const TOLERANCE_MS = 60_000

/**
 * A declaration with the ownership tags of its owner, which are then compared and written like any declared tag. What is
 * permanent is marked only when it is created.
 */
export function withOwnershipTags(
  declared: Declared,
  observed: Observed | undefined,
  { owner, expiry }: Policy
): Declared {
  const map = ownershipMapOf(declared.kind)
  if (map === undefined || (owner.lifetime === 'permanent' && observed !== undefined)) return declared
  const ownershipTags = ownershipTagsFor(owner, declared.declaredName, expiresAt(map, observed, expiry))
  const model = Object.entries(ownershipTags).reduce(
    (model, [tag, value]) => withValueAt(model, [map.at, tag], value),
    declared.model
  )
  return { ...declared, model }
}

/**
 * A declaration with the deletion protection that an earlier run lifted in order to delete, where that came to nothing
 * (`PROTECTION_LIFTED_TAG`): unless the declaration says otherwise, it is put back.
 */
export function withProtectionRestored(declared: Declared, observed: Observed): Declared {
  const path = ownershipTagPath(declared.kind, PROTECTION_LIFTED_TAG)
  if (path === undefined || valueAt(observed.model, path) === undefined) return declared
  return { ...declared, model: { deletion_protection: 'enabled', ...withValueAt(declared.model, path, '') } }
}

/** The warning of each protection that is lifted without the tag by which a later run would put it back. */
export function untaggedLiftWarnings({ changes }: Plan): string[] {
  return changes.flatMap((change) => {
    if (!('liftsProtection' in change) || !isProtected(change.observed) || fitsLiftedTag(change.observed)) return []
    return [
      `${titleOf(change)} has no tag free for ${PROTECTION_LIFTED_TAG}, so its deletion protection is lifted without. ` +
        'If this run is killed before the deletion, the protection stays lifted, and no later run says so.'
    ]
  })
}

/**
 * When a resource is to expire, in seconds since the epoch: as it does already, if at least half of its time is left
 * and no more than all of it, so that a second apply has nothing to write.
 */
function expiresAt({ at }: OwnershipMap, observed: Observed | undefined, { afterMs, nowMs }: Expiry): number {
  const renewed = Math.ceil((nowMs + afterMs) / 1000)
  const tag = observed && valueAt(observed.model, [at, EXPIRY_TAG])
  const present = typeof tag === 'string' && /^\d{1,15}$/.test(tag) ? Number(tag) : undefined
  if (present === undefined) return renewed
  const leftMs = present * 1000 - nowMs
  return leftMs >= afterMs / 2 && leftMs <= afterMs + TOLERANCE_MS ? present : renewed
}

/** Whether changes do nothing but renew an expiry: that is housekeeping, and nothing has changed for the user. */
export function isRenewal(fields: readonly FieldChange[]): boolean {
  return fields.length > 0 && fields.every(({ path }) => path.at(-1) === EXPIRY_TAG && path.length === 2)
}
