import { effectOf, isAsDeclared, leavesOf, observedValue, type Leaf } from '../resources/fields.ts'
import { isObject, valueAt, withoutValueAt, withValueAt, type Json, type JsonObject } from '../core/json.ts'
import { KIND_TABLES } from '../resources/kinds.ts'
import type { Declared, Observed } from '../resources/resource.ts'
import type { FieldChange } from './change.ts'

/** The declared fields that Pinecone has otherwise. What is not declared, or not told yet, is not compared. */
export function changedFields(declared: Declared, observed: Observed): FieldChange[] {
  return leavesOf(KIND_TABLES[declared.kind].fields, declared.model).flatMap((leaf) => {
    if (observed.isPartial && isToldLate(leaf)) return []
    const elsewhere = isOfAnotherSpec(leaf, observed.model) || isOfAnotherKind(leaf, observed.model)
    if (!elsewhere && isAsDeclared(leaf, observed.model)) return []
    const before = elsewhere ? undefined : observedValue(leaf, observed.model)
    return [{ path: leaf.path, before, after: leaf.value, effect: elsewhere ? 'replace' : effectOf(leaf, before) }]
  })
}

/** Whether a field is about what Pinecone tells only of an index that is ready. */
function isToldLate({ path: [top, , within] }: Leaf): boolean {
  if (top === 'spec') return within === 'schema' || within === 'metadata_config'
  return ['dimension', 'metric', 'vector_type', 'embed', 'schema'].includes(top ?? '')
}

/**
 * Why an index can never become as declared where the two are of different kinds: a classic index has one vector a
 * record, another has a schema of typed fields. A sentence; undefined where they are of one kind, or that is not told.
 */
export function kindsApart(declared: Declared, observed: Observed): string | undefined {
  if (declared.kind !== 'index' || observed.isPartial) return undefined
  const [wanted, there] = [typedFieldsOf(declared.model), typedFieldsOf(observed.model)]
  const isClassic = ({ model }: Declared | Observed): boolean =>
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
function isOfAnotherSpec({ path: [top, spec] }: Leaf, observed: JsonObject): boolean {
  const observedSpec = observed['spec']
  return top === 'spec' && spec !== undefined && isObject(observedSpec) && observedSpec[spec] === undefined
}

/** Whether a field is about a model, which an index with a schema of typed fields can never have. */
function isOfAnotherKind({ path: [top] }: Leaf, observed: JsonObject): boolean {
  return top === 'embed' && typedFieldsOf(observed).length > 0
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
