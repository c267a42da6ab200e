import { effectOf, isAsDeclared, fieldValuesOf, observedValue, type FieldValue } from '../resources/fields.ts'
import { isObject, valueAt, withoutValueAt, withValueAt, type Json, type JsonObject } from '../core/json.ts'
import { KIND_TABLES } from '../resources/kinds.ts'
import type { Desired, Observed } from '../resources/resource.ts'
import type { FieldChange } from './change.ts'

/** The declared fields that Pinecone has otherwise. What is not declared, or not told yet, is not compared. */
export function changedFields(declared: Desired, observed: Observed): FieldChange[] {
  return fieldValuesOf(KIND_TABLES[declared.kind].fields, declared.model).flatMap((fieldValue) => {
    if (observed.isIncomplete && isReportedLate(fieldValue)) return []
    const elsewhere = isOfAnotherSpec(fieldValue, observed.model) || isOfAnotherKind(fieldValue, observed.model)
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

/** Whether a field is about what Pinecone tells only of an index that is ready. */
function isReportedLate({ path: [top, , within] }: FieldValue): boolean {
  if (top === 'spec') return within === 'schema' || within === 'metadata_config'
  return ['dimension', 'metric', 'vector_type', 'embed', 'schema'].includes(top ?? '')
}

/**
 * Why an index can never become as declared where the two are of different kinds: a classic index has one vector a
 * record, another has a schema of typed fields. A sentence; undefined where they are of one kind, or that is not told.
 */
export function dialectConflict(declared: Desired, observed: Observed): string | undefined {
  if (declared.kind !== 'index' || observed.isIncomplete) return undefined
  const [wanted, there] = [typedFieldsOf(declared.model), typedFieldsOf(observed.model)]
  const isClassic = ({ model }: Desired | Observed): boolean =>
    ['vector_type', 'dimension', 'metric', 'embed'].some((key) => model[key] !== undefined)
  if (wanted.length > 0 && isClassic(observed)) {
    return 'It is a classic index, which has no schema of typed fields: that takes an index of its own.'
  }
  if (there.length > 0 && isClassic(declared)) {
    return `It has a schema of typed fields (${there.slice(0, 5).join(', ')}), which a classic index has not: that takes an index of its own.`
  }
  return undefined
}

function typedFieldsOf(model: JsonObject): string[] {
  const fields = valueAt(model, ['schema', 'fields'])
  return isObject(fields) ? Object.keys(fields) : []
}

/** Whether a field belongs to a kind of deployment (`spec.pod`, …) that the observed index does not have. */
function isOfAnotherSpec({ path: [top, spec] }: FieldValue, observed: JsonObject): boolean {
  const observedSpec = observed['spec']
  return top === 'spec' && spec !== undefined && isObject(observedSpec) && observedSpec[spec] === undefined
}

/** Whether a field is about a model, which an index with a schema of typed fields can never have. */
function isOfAnotherKind({ path: [top] }: FieldValue, observed: JsonObject): boolean {
  return top === 'embed' && typedFieldsOf(observed).length > 0
}

/**
 * What the one PATCH of an update says: the changed fields, and whole those objects that the API takes only whole.
 */
export function patchOf(declared: Desired, observed: Observed, changes: readonly FieldChange[]): JsonObject {
  const fieldValues = fieldValuesOf(KIND_TABLES[declared.kind].fields, declared.model)
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
