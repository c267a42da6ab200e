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

/** An expiry that is later than the declared one by less than this stays: the difference is only rounding. */
const TOLERANCE_MS = 60_000

/**
 * Adds the owner's ownership tags to a declaration, to be compared and written like declared tags. Permanent resources get
 * them only when they are created.
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
 * Adds deletion protection to a declaration if an earlier run lifted it for a deletion that then failed
 * (`PROTECTION_LIFTED_TAG`). A declared value takes precedence.
 */
export function withProtectionRestored(declared: Declared, observed: Observed): Declared {
  const path = ownershipTagPath(declared.kind, PROTECTION_LIFTED_TAG)
  if (path === undefined || valueAt(observed.model, path) === undefined) return declared
  return { ...declared, model: { deletion_protection: 'enabled', ...withValueAt(declared.model, path, '') } }
}

/** A warning for each protection that is lifted without the tag by which a later run would put it back. */
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
 * The expiry of a resource, in seconds since the epoch. The present one stays if between half and all of the lifetime is
 * left, so that a second apply has nothing to write.
 */
function expiresAt({ at }: OwnershipMap, observed: Observed | undefined, { afterMs, nowMs }: Expiry): number {
  const renewed = Math.ceil((nowMs + afterMs) / 1000)
  const tag = observed && valueAt(observed.model, [at, EXPIRY_TAG])
  const present = typeof tag === 'string' && /^\d{1,15}$/.test(tag) ? Number(tag) : undefined
  if (present === undefined) return renewed
  const leftMs = present * 1000 - nowMs
  return leftMs >= afterMs / 2 && leftMs <= afterMs + TOLERANCE_MS ? present : renewed
}

/** Whether the only changed field is the expiry: renewing it is no change for the user. */
export function isRenewal(fields: readonly FieldChange[]): boolean {
  return fields.length > 0 && fields.every(({ path }) => path.at(-1) === EXPIRY_TAG && path.length === 2)
}
