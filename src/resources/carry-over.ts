import { isObject, valueAt, withValueAt, type JsonObject } from '../core/json.ts'
import { fieldValuesOf, type FieldValue } from './fields.ts'
import { resourceType } from './registry.ts'
import { isGuarded, OWNERSHIP_PREFIX } from './ownership.ts'
import type { Desired, Observed } from './resource.ts'

/** The settings of a resource that replaces another. */
export interface CarriedOver {
  /** The old resource's settings, overlaid with the declared ones. */
  readonly model: JsonObject
  /** The old settings that the new resource cannot have. */
  readonly lost: readonly FieldValue[]
}

/** Overlays the existing settings with the declared ones, so that a replace keeps undeclared settings. */
export function carriedOver(declared: Desired, observed: Observed): CarriedOver {
  const { fields, canCarryOver } = resourceType(declared.kind)
  const guarded: JsonObject = isGuarded(observed) ? { deletion_protection: 'enabled' } : {}
  const settings = fieldValuesOf(fields, { ...observed.model, ...guarded }).filter(
    (one) => isSetting(one) && !isDeclared(one, declared.model)
  )
  const [kept, lost] = [true, false].map((isKept) =>
    settings.filter(({ path }) => (canCarryOver?.(path, declared, observed.model) ?? true) === isKept)
  )
  const model = (kept ?? []).reduce<JsonObject>((model, { path, value }) => withValueAt(model, path, value), {})
  const worthAWord = (lost ?? []).filter(({ field, value }) => value !== field.whenAbsent)
  return { model: merged(model, declared.model), lost: worthAWord }
}

/** Excludes origins, and ownership tags, which the new resource gets anew. */
function isSetting({ field, path, value }: FieldValue): boolean {
  const isOurs = path.length === 2 && path[1]?.startsWith(OWNERSHIP_PREFIX) === true
  return !isOurs && field.isOrigin === undefined && value !== null
}

function isDeclared({ field, path }: FieldValue, declared: JsonObject): boolean {
  const whole = field.sentWithin?.as === 'declared' ? field.sentWithin.path.split('.') : path
  return valueAt(declared, path) !== undefined || valueAt(declared, whole) !== undefined
}

function merged(under: JsonObject, over: JsonObject): JsonObject {
  return Object.entries(over).reduce<JsonObject>((model, [key, value]) => {
    const below = Object.hasOwn(model, key) ? model[key] : undefined
    return withValueAt(model, [key], isObject(below) && isObject(value) ? merged(below, value) : value)
  }, under)
}

/**
 * Whether deleting a resource makes room in a project that has reached its limit `of` something (`pods`, `indexes`).
 */
export function makesRoom({ kind, model }: Observed, of: string): boolean {
  const spec = model['spec']
  const own = [resourceType(kind).plural, ...(isObject(spec) ? Object.keys(spec) : [])]
  return own.some((word) => word === of || `${word}s` === of)
}
