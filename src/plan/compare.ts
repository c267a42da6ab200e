import {
  declaredValuesOf,
  effectOf,
  isAsDeclared,
  fieldValuesOf,
  observedValue,
  type FieldValue
} from '../resources/fields.ts'
import { isEqual, isObject, valueAt, withoutValueAt, withValueAt } from '../core/json.ts'
import type { Json, JsonObject, Path } from '../core/json.ts'
import { resourceType } from '../resources/registry.ts'
import { ownershipTagsOf, PROTECTION_LIFTED_TAG } from '../resources/ownership.ts'
import type { Desired, Observed } from '../resources/resource.ts'
import type { FieldChange } from './change.ts'

/** The declared fields whose values in Pinecone differ. Fields that are not declared, or not reported yet, do not count. */
export function changedFields(declared: Desired, observed: Observed): FieldChange[] {
  const { fields } = resourceType(declared.kind)
  return declaredValuesOf(fields, declared.model).flatMap((fieldValue) => {
    if (observed.isIncomplete && isReportedLate(declared, fieldValue)) return []
    const elsewhere = isElsewhere(declared, fieldValue, observed.model)
    if (!elsewhere && isAsDeclared(fieldValue, observed.model)) return []
    const before = elsewhere ? undefined : observedValue(fieldValue, observed.model)
    return [
      {
        path: fieldValue.path,
        ...(before !== undefined && { before }),
        after: fieldValue.value,
        effect: elsewhere ? 'replace' : effectOf(fieldValue, before)
      }
    ]
  })
}

/**
 * The declared fields that an answer lacks although every answer about such a resource has them. Nothing can be planned
 * from such an answer.
 */
export function unansweredFields(declared: Desired, observed: Observed): Path[] {
  const { fields, comparison } = resourceType(declared.kind)
  return declaredValuesOf(fields, declared.model)
    .filter((fieldValue) => {
      if (observed.isIncomplete && isReportedLate(declared, fieldValue)) return observed.ready
      if (comparison?.isUnanswered(fieldValue.path, observed.model)) return true
      return (
        fieldValue.field.isAlwaysAnswered?.(observed.model) === true &&
        !isElsewhere(declared, fieldValue, observed.model) &&
        observedValue(fieldValue, observed.model) === undefined
      )
    })
    .map(({ path }) => path)
}

/** The declared fields that Pinecone reports only of a ready resource. */
export function lateFields(declared: Desired): Path[] {
  return declaredValuesOf(resourceType(declared.kind).fields, declared.model)
    .filter((one) => isReportedLate(declared, one))
    .map(({ path }) => path)
}

/**
 * Whether a resource may be the one that was read before, and not another of its name: it has the same host, the same owner
 * and expiry, and has not begun anew.
 */
export function mayBeSame(before: Observed, seen: Observed): boolean {
  if (before.host !== seen.host && before.host !== '' && seen.host !== '') return false
  if (seen.state === 'Initializing' && before.state !== 'Initializing') return false
  const [was, is] = [before, seen].map(({ kind, model }) => {
    return { ...ownershipTagsOf(kind, model), [PROTECTION_LIFTED_TAG]: undefined }
  })
  return JSON.stringify(sorted(was ?? {})) === JSON.stringify(sorted(is ?? {}))
}

function sorted(tags: Readonly<Record<string, string | undefined>>): [string, string | undefined][] {
  return Object.entries(tags).sort(([one], [other]) => (one < other ? -1 : 1))
}

/** Whether a resource also has the same settings as before; both have to be read in the same API version. */
export function isSameResource(before: Observed, seen: Observed): boolean {
  return mayBeSame(before, seen) && isEqual(settingsOf(before, seen), settingsOf(seen, before))
}

/** By path, without deletion protection, which a run itself changes, and without settings that one of the two may lack. */
function settingsOf(one: Observed, other: Observed): JsonObject {
  const isPartlyReported =
    one.isIncomplete === true || other.isIncomplete === true || one.isOtherShape !== other.isOtherShape
  const { fields, ownership } = resourceType(one.kind)
  const settings = fieldValuesOf(fields, one.model).filter((fieldValue) => {
    const [top, key] = fieldValue.path
    if (top === 'deletion_protection' || key === PROTECTION_LIFTED_TAG) return false
    if (top === ownership.at) return true
    return (
      !isPartlyReported &&
      fieldValue.value !== fieldValue.field.whenAbsent &&
      !fieldValue.field.mayBeUnanswered?.(one.model)
    )
  })
  return Object.fromEntries(settings.map(({ path, value }) => [JSON.stringify(path), value]))
}

/** Whether Pinecone reports a field only of a ready resource. */
export function isReportedLate({ kind }: Pick<Desired, 'kind'>, { path }: { readonly path: Path }): boolean {
  return resourceType(kind).comparison?.isReportedLate(path) ?? false
}

/** Whether a field belongs to another sort of resource than the observed one. */
function isElsewhere({ kind }: Pick<Desired, 'kind'>, { path }: FieldValue, observed: JsonObject): boolean {
  return resourceType(kind).comparison?.isOfAnotherSort(path, observed) ?? false
}

/** Why a resource can never become as declared, a sentence; undefined if it can, or if that is unknown. */
export function dialectConflict(declared: Desired, observed: Observed): string | undefined {
  if (observed.isIncomplete) return undefined
  return resourceType(declared.kind).comparison?.conflict(declared.model, observed.model)
}

/** The model of an update's PATCH: the changed fields, and the complete objects that the API accepts only complete. */
export function patchOf(declared: Desired, observed: Observed, changes: readonly FieldChange[]): JsonObject {
  const fieldValues = fieldValuesOf(resourceType(declared.kind).fields, declared.model)
  const changed = fieldValues.filter((fieldValue) => changes.some((change) => isSamePath(change.path, fieldValue.path)))
  return changed.reduce<JsonObject>((patch, fieldValue) => {
    const whole = fieldValue.field.sentWithin
    if (whole === undefined) return withValueAt(patch, fieldValue.path, fieldValue.value)
    const path = whole.path.split('.')
    const declaredWhole = valueAt(declared.model, path) ?? {}
    const value =
      whole.as === 'declared' ? declaredWhole : merged(fieldValues, path, declaredWhole, valueAt(observed.model, path))
    return withValueAt(patch, path, value)
  }, {})
}

function merged(
  fieldValues: readonly FieldValue[],
  at: readonly string[],
  declared: Json,
  observed: Json | undefined
): JsonObject {
  const both = { ...(isObject(observed) ? observed : {}), ...(isObject(declared) ? declared : {}) }
  return fieldValues
    .filter(
      (fieldValue) =>
        fieldValue.field.removedBy === fieldValue.value && isSamePath(fieldValue.path.slice(0, at.length), at)
    )
    .reduce<JsonObject>((model, fieldValue) => withoutValueAt(model, fieldValue.path.slice(at.length)), both)
}

function isSamePath(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((key, at) => key === b[at])
}
