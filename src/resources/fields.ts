import { isEqual, isObject, valueAt, type Json, type JsonObject, type Path } from '../core/json.ts'

/** What a field accepts. Lengths are in characters where they say `Length`, in bytes of UTF-8 where they say `Bytes`. */
export type Rule =
  | { readonly type: 'string'; readonly maxLength?: number; readonly maxBytes?: number; readonly nullable?: boolean }
  | { readonly type: 'pattern'; readonly pattern: RegExp; readonly maxLength: number; readonly expected: string }
  | { readonly type: 'enum'; readonly values: readonly string[] }
  | { readonly type: 'integer'; readonly min: number; readonly max: number }
  | { readonly type: 'boolean' }
  | { readonly type: 'true' }
  | { readonly type: 'strings' }
  | { readonly type: 'any'; readonly nullable?: boolean }

/** Whether Pinecone can change a field of an existing resource, or only a new resource can have the other value. */
export type Effect = 'in-place' | 'replace'

/** One field of a type: validating, comparing, the request's body and the schema for editors follow from it. */
export interface Field {
  /** Where it lies in the model: keys joined by dots, `*` for any key of a map. */
  readonly path: string
  readonly rule: Rule
  /** What a change of it takes; a function where that depends on the values. */
  readonly change: Effect | ((before: Json | undefined, after: Json) => Effect)
  /**
   * The object that the API takes only as a whole, so that a change of this field sends all of it: as declared, or
   * with the declared keys merged into what is there.
   */
  readonly sentWithin?: { readonly path: string; readonly as: 'declared' | 'merged' }
  /** The declared value that removes the key from its map. */
  readonly removedBy?: '' | null
  /** The value that an answer means by leaving the field out. */
  readonly whenAbsent?: Json
  /** Whether every answer about a resource with such a model has the field: one that lacks it says nothing of it. */
  readonly isAlwaysAnswered?: (observed: JsonObject) => boolean
  /** Whether an answer that looks so may leave the field out although it is set: then there is nothing to compare. */
  readonly mayBeUnanswered?: (observed: JsonObject) => boolean
  /**
   * The one form of a value, where several mean the same. Both sides are compared in it, and a create sends it; reports
   * show what was declared and answered.
   */
  readonly canonical?: (value: Json) => Json
  /** It says what the resource was once made from: the one that replaces it is not made from that again. */
  readonly isOrigin?: true
  /** It is for people or for models, and may hold what looks like an expression of GitHub's. */
  readonly isFreeText?: true
  readonly description: string
}

/** One declared field with its value. */
export interface FieldValue {
  readonly field: Field
  readonly path: Path
  readonly value: Json
}

/** A key that this release does not know: it says nothing of what an answer means by leaving it out. */
const PASSED_ON: Field = {
  path: '',
  rule: { type: 'any' },
  change: 'replace',
  mayBeUnanswered: () => true,
  description: ''
}

/** A mapping that is declared empty: it asks for there being one, whatever Pinecone fills it with. */
const EMPTY_MAPPING: Field = {
  path: '',
  rule: { type: 'any' },
  change: 'replace',
  canonical: (value) => (isObject(value) ? {} : value),
  description: ''
}

/**
 * The fields that a model holds, by the table, in the table's order and then the model's.
 * What the table does not name is left out.
 */
export function fieldValuesOf(fields: readonly Field[], model: JsonObject): FieldValue[] {
  return fields.flatMap((field) =>
    pathsOf(field.path.split('.'), model).flatMap((path) => {
      const value = valueAt(model, path)
      return value === undefined ? [] : [{ field, path, value }]
    })
  )
}

/**
 * All that a declared model says: its fields, and what the table does not name. That is keys that are passed on (value by
 * value, since answers may add to them) and empty mappings.
 */
export function declaredValuesOf(fields: readonly Field[], declared: JsonObject): FieldValue[] {
  const patterns = fields.map(({ path }) => path.split('.'))
  return [...fieldValuesOf(fields, declared), ...unnamedIn(patterns, declared)]
}

/** What a model holds and no pattern leads to. */
function unnamedIn(patterns: readonly Path[], value: Json, path: Path = []): FieldValue[] {
  if (patterns.some((pattern) => pattern.length === 0)) return []
  if (!isObject(value)) return [{ field: PASSED_ON, path, value }]
  const entries = Object.entries(value)
  if (entries.length === 0) return path.length > 0 && patterns.length > 0 ? [{ field: EMPTY_MAPPING, path, value }] : []
  return entries.flatMap(([key, inner]) => {
    const further = patterns.filter(([first]) => first === key || first === '*').map(([, ...rest]) => rest)
    return unnamedIn(further, inner, [...path, key])
  })
}

function pathsOf(pattern: Path, model: Json | undefined): Path[] {
  const [key, ...rest] = pattern
  if (key === undefined) return [[]]
  if (!isObject(model)) return []
  const keys = key === '*' ? Object.keys(model) : Object.hasOwn(model, key) ? [key] : []
  return keys.flatMap((name) => pathsOf(rest, model[name]).map((path) => [name, ...path]))
}

/** The value of a declared field in what was observed, as far as it is known. */
export function observedValue(fieldValue: FieldValue, observed: JsonObject): Json | undefined {
  const value = valueAt(observed, fieldValue.path)
  return value === undefined || value === null ? fieldValue.field.whenAbsent : value
}

/** Whether what was observed already is what is declared. */
export function isAsDeclared(fieldValue: FieldValue, observed: JsonObject): boolean {
  const before = observedValue(fieldValue, observed)
  if (fieldValue.field.removedBy === fieldValue.value) return before === undefined || isEqual(before, fieldValue.value)
  const isLeftOut = (valueAt(observed, fieldValue.path) ?? null) === null
  if (isLeftOut && fieldValue.field.mayBeUnanswered?.(observed)) return true
  if (before === undefined) return false
  const { canonical = (value: Json): Json => value } = fieldValue.field
  return isEqual(canonical(before), canonical(fieldValue.value))
}

/** What changing a field from `before` takes. */
export function effectOf(fieldValue: FieldValue, before: Json | undefined): Effect {
  const { change } = fieldValue.field
  return typeof change === 'function' ? change(before, fieldValue.value) : change
}
