import { effectOf, isAsDeclared, fieldValuesOf, observedValue, type FieldValue } from '../resources/fields.ts'
import { isObject, valueAt, withoutValueAt, withValueAt, type Json, type JsonObject } from '../core/json.ts'
import { resourceType } from '../resources/registry.ts'
import type { Desired, Observed } from '../resources/resource.ts'
import type { FieldChange } from './change.ts'

/** The declared fields that Pinecone has otherwise. What is not declared, or not reported yet, is not compared. */
export function changedFields(declared: Desired, observed: Observed): FieldChange[] {
  const { fields, comparison } = resourceType(declared.kind)
  return fieldValuesOf(fields, declared.model).flatMap((fieldValue) => {
    if (observed.isIncomplete && comparison?.isReportedLate(fieldValue.path)) return []
    if (comparison?.isUnreported(fieldValue.path, observed.model)) return []
    const elsewhere = comparison?.isOfAnotherSort(fieldValue.path, observed.model) ?? false
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

/** Why a resource can never become as declared. A sentence; undefined where it can, or that is not known. */
export function dialectConflict(declared: Desired, observed: Observed): string | undefined {
  if (observed.isIncomplete) return undefined
  return resourceType(declared.kind).comparison?.conflict(declared.model, observed.model)
}

/**
 * What the one PATCH of an update says: the changed fields, and whole those objects that the API takes only whole.
 */
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
