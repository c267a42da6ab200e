import { isEqual, isObject, valueAt, type Json, type JsonObject, type Path } from '../core/json.ts'

/** What a field accepts. A `Length` counts characters, a `Bytes` bytes of UTF-8. */
export type Rule =
  | { readonly type: 'string'; readonly maxLength?: number; readonly maxBytes?: number; readonly nullable?: boolean }
  | { readonly type: 'pattern'; readonly pattern: RegExp; readonly maxLength: number; readonly expected: string }
  | { readonly type: 'enum'; readonly values: readonly string[] }
  | { readonly type: 'integer'; readonly min: number; readonly max: number }
  | { readonly type: 'boolean' }
  | { readonly type: 'true' }
  | { readonly type: 'strings' }
  | { readonly type: 'any'; readonly nullable?: boolean }

/** Whether Pinecone can change a field of an existing resource, or a change needs a new resource. */
export type Effect = 'in-place' | 'replace'

/** One field of a type: validation, comparison, request bodies and the editors' schema follow from it. */
export interface Field {
  /** Where it lies in the model: keys joined by dots, `*` for any key of a map. */
  readonly path: string
  readonly rule: Rule
  /** How it changes; a function where that depends on the values. */
  readonly change: Effect | ((before: Json | undefined, after: Json) => Effect)
  /**
   * The object that the API accepts only as a whole. A change of this field sends all of it: as declared, or with the
   * declared keys merged into the existing ones.
   */
  readonly sentWithin?: { readonly path: string; readonly as: 'declared' | 'merged' }
  /** The declared value that removes the key from its map. */
  readonly removedBy?: '' | null
  /** The field's value where an answer leaves it out. */
  readonly whenAbsent?: Json
  /** Whether every answer with such a model should have the field. One without it leaves the value unknown. */
  readonly isAlwaysAnswered?: (observed: JsonObject) => boolean
  /** Whether an answer with such a model may leave the field out although it is set. Then it is not compared. */
  readonly mayBeUnanswered?: (observed: JsonObject) => boolean
  /**
   * The canonical form of a value that has several spellings. Comparison and creates use it; reports show the declared
   * and the answered spelling.
   */
  readonly canonical?: (value: Json) => Json
  /** The field says what the resource was made from. A replacement is not made from that again. */
  readonly isOrigin?: true
  /** The text is for people or models, and may contain something that looks like a GitHub expression. */
  readonly isFreeText?: true
  readonly description: string
}

/** One declared field with its value. */
export interface FieldValue {
  readonly field: Field
  readonly path: Path
  readonly value: Json
}

/** A key that this release does not know, and so not what its absence from an answer means either. */
const PASSED_ON: Field = {
  path: '',
  rule: { type: 'any' },
  change: 'replace',
  mayBeUnanswered: () => true,
  description: ''
}

/** A mapping that is declared empty: it must exist, whatever Pinecone fills it with. */
const EMPTY_MAPPING: Field = {
  path: '',
  rule: { type: 'any' },
  change: 'replace',
  canonical: (value) => (isObject(value) ? {} : value),
  description: ''
}

/** The fields of the table that a model has, in the table's order and then the model's. Leaves out all others. */
export function fieldValuesOf(fields: readonly Field[], model: JsonObject): FieldValue[] {
  return fields.flatMap((field) =>
    pathsOf(field.path.split('.'), model).flatMap((path) => {
      const value = valueAt(model, path)
      return value === undefined ? [] : [{ field, path, value }]
    })
  )
}

/**
 * Everything that a model declares: its fields, the keys that are passed on (value by value, since answers may add to
 * them), and empty mappings.
 */
export function declaredValuesOf(fields: readonly Field[], declared: JsonObject): FieldValue[] {
  const patterns = fields.map(({ path }) => path.split('.'))
  return [...fieldValuesOf(fields, declared), ...unnamedIn(patterns, declared)]
}

/** The values of a model that no pattern matches. */
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

/** The observed value of a declared field; undefined where it is not known. */
export function observedValue(fieldValue: FieldValue, observed: JsonObject): Json | undefined {
  const value = valueAt(observed, fieldValue.path)
  return value === undefined || value === null ? fieldValue.field.whenAbsent : value
}

/** Whether the observed value is the declared one already. */
export function isAsDeclared(fieldValue: FieldValue, observed: JsonObject): boolean {
  const before = observedValue(fieldValue, observed)
  if (fieldValue.field.removedBy === fieldValue.value) return before === undefined || isEqual(before, fieldValue.value)
  const isLeftOut = (valueAt(observed, fieldValue.path) ?? null) === null
  if (isLeftOut && fieldValue.field.mayBeUnanswered?.(observed)) return true
  if (before === undefined) return false
  const { canonical = (value: Json): Json => value } = fieldValue.field
  return isEqual(canonical(before), canonical(fieldValue.value))
}

/** Whether a field can change in place from `before` to its declared value. */
export function effectOf(fieldValue: FieldValue, before: Json | undefined): Effect {
  const { change } = fieldValue.field
  return typeof change === 'function' ? change(before, fieldValue.value) : change
}
