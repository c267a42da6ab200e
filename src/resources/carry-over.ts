import { isObject, valueAt, withValueAt, type JsonObject } from '../core/json.ts'
import { fieldValuesOf, type FieldValue } from './fields.ts'
import { resourceType } from './registry.ts'
import { isGuarded, OWNERSHIP_PREFIX } from './ownership.ts'
import type { Desired, Observed } from './resource.ts'

/** What a resource is to be that replaces another. */
export interface CarriedOver {
  /** The settings of the old one, overlaid with the declared ones. */
  readonly model: JsonObject
  /** The settings that the new one cannot have. */
  readonly lost: readonly FieldValue[]
}

/** Overlays the settings of what exists with the declared ones, so that a replace keeps what nobody declares. */
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

/** Neither an origin, nor a tag of ours, which the new one gets anew. */
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

/** Whether deleting a resource makes room where a project has as many as it may have `of` something. */
export function makesRoom({ kind, model }: Observed, of: string): boolean {
  const spec = model['spec']
  const own = [resourceType(kind).plural, ...(isObject(spec) ? Object.keys(spec) : [])]
  return own.some((word) => word === of || `${word}s` === of)
}
