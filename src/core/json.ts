/** A JSON value, as read from an answer or a declaration. Never changed in place. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject

/** A JSON object. */
export interface JsonObject {
  readonly [key: string]: Json
}

/** The way to a value inside a JSON object: keys from the outside in. A key may hold any character, dots too. */
export type Path = readonly string[]

/** Whether a value is a JSON object (not null, not a list). */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The value of a JSON text; undefined if the text is not JSON. */
export function parsedJson(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json
  } catch {
    return undefined
  }
}

/** The value at `path`; undefined if any step of the path is missing. Inherited keys do not count. */
export function valueAt(value: Json | undefined, path: Path): Json | undefined {
  let at: Json | undefined = value
  for (const key of path) {
    if (!isObject(at) || !Object.hasOwn(at, key)) return undefined
    at = at[key]
  }
  return at
}

/** A copy of `target` with `value` at `path`; missing objects of the path are added. */
export function withValueAt(target: JsonObject, path: Path, value: Json): JsonObject {
  const [key, ...rest] = path
  if (key === undefined) return target
  if (rest.length === 0) return withKey(target, key, value)
  const inner = Object.hasOwn(target, key) ? target[key] : undefined
  return withKey(target, key, withValueAt(isObject(inner) ? inner : {}, rest, value))
}

/** A copy of `target` without the value at `path`; an object that becomes empty stays. */
export function withoutValueAt(target: JsonObject, path: Path): JsonObject {
  const [key, ...rest] = path
  if (key === undefined || !Object.hasOwn(target, key)) return target
  if (rest.length === 0) return Object.fromEntries(Object.entries(target).filter(([name]) => name !== key))
  const inner = target[key]
  return isObject(inner) ? withKey(target, key, withoutValueAt(inner, rest)) : target
}

// Assignment to a key such as `__proto__` would change the prototype instead of adding a key.
function withKey(target: JsonObject, key: string, value: Json): JsonObject {
  return Object.fromEntries([...Object.entries(target).filter(([name]) => name !== key), [key, value]])
}

/** Whether two JSON values are equal; the order of an object's keys does not count. */
export function isEqual(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true
  if (Array.isArray(a) && Array.isArray(b)) {
    const other: readonly Json[] = b
    return a.length === other.length && a.every((item: Json, at) => isEqual(item, other[at]))
  }
  if (!isObject(a) || !isObject(b)) return false
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && isEqual(a[key], b[key]))
}

/** Whether a path matches a pattern: keys joined by dots, `*` for any key. */
export function isAt(pattern: string, path: Path): boolean {
  const keys = pattern.split('.')
  return keys.length === path.length && keys.every((key, at) => key === '*' || key === path[at])
}

/** A path as people write it: `spec.serverless.region`, `metadata["a.b"]`. */
export function pathText(path: Path): string {
  return path
    .map((key, at) => (/^[A-Za-z0-9_-]+$/.test(key) ? (at === 0 ? key : `.${key}`) : `[${JSON.stringify(key)}]`))
    .join('')
}
