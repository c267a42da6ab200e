import { effectOf, isAsDeclared, leavesOf, observedValue, type Leaf } from '../resources/fields.ts'
import { isObject, valueAt, withoutValueAt, withValueAt, type Json, type JsonObject } from '../resources/json.ts'
import { KIND_TABLES } from '../resources/kinds.ts'
import type { Declared, Observed } from '../resources/resource.ts'
import type { FieldChange } from './change.ts'

/** The declared fields that Pinecone has otherwise. What is not declared is not compared. */
export function changedFields(declared: Declared, observed: Observed): FieldChange[] {
  return leavesOf(KIND_TABLES[declared.kind].fields, declared.model).flatMap((leaf) => {
    const elsewhere = isOfAnotherSpec(leaf, observed.model)
    if (!elsewhere && isAsDeclared(leaf, observed.model)) return []
    const before = elsewhere ? undefined : observedValue(leaf, observed.model)
    return [{ path: leaf.path, before, after: leaf.value, effect: elsewhere ? 'replace' : effectOf(leaf, before) }]
  })
}

/** Whether a field belongs to a kind of deployment (`spec.pod`, …) that the observed index does not have. */
function isOfAnotherSpec({ path: [top, spec] }: Leaf, observed: JsonObject): boolean {
  const observedSpec = observed['spec']
  return top === 'spec' && spec !== undefined && isObject(observedSpec) && observedSpec[spec] === undefined
}

/**
 * What the one PATCH of an update says: the changed fields, and whole those objects that the API takes only whole.
 */
export function patchOf(declared: Declared, observed: Observed, changes: readonly FieldChange[]): JsonObject {
  const leaves = leavesOf(KIND_TABLES[declared.kind].fields, declared.model)
  const changed = leaves.filter((leaf) => changes.some((change) => isSamePath(change.path, leaf.path)))
  return changed.reduce<JsonObject>((patch, leaf) => {
    const whole = leaf.field.sentWithin
    if (whole === undefined) return withValueAt(patch, leaf.path, leaf.value)
    const path = whole.path.split('.')
    const declaredWhole = valueAt(declared.model, path) ?? {}
    const value =
      whole.as === 'declared' ? declaredWhole : merged(leaves, path, declaredWhole, valueAt(observed.model, path))
    return withValueAt(patch, path, value)
  }, {})
}

function merged(
  leaves: readonly Leaf[],
  at: readonly string[],
  declared: Json,
  observed: Json | undefined
): JsonObject {
  const both = { ...(isObject(observed) ? observed : {}), ...(isObject(declared) ? declared : {}) }
  return leaves
    .filter((leaf) => leaf.field.removedBy === leaf.value && isSamePath(leaf.path.slice(0, at.length), at))
    .reduce<JsonObject>((model, leaf) => withoutValueAt(model, leaf.path.slice(at.length)), both)
}

function isSamePath(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((key, at) => key === b[at])
}
