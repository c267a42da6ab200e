// Reading a JSON body as strictly as a typed deserializer does: the first thing that does not fit is refused, with
// its path and its place in the text.
import type { Refused } from './errors.ts'
import { invalidArgument } from './errors.ts'

/** What a value must look like. */
export type Shape =
  | { readonly is: 'string' | 'integer' | 'boolean' | 'object' | 'strings'; readonly refusesNull?: true }
  | { readonly is: 'map'; readonly of: Shape }
  | { readonly is: 'fields'; readonly required: Fields; readonly optional: Fields; readonly isOpen: boolean }
  | { readonly is: 'variant'; readonly tag: string; readonly of: Fields }

export type Fields = Readonly<Record<string, Shape>>

export const STRING: Shape = { is: 'string' }
export const INTEGER: Shape = { is: 'integer' }
export const BOOLEAN: Shape = { is: 'boolean' }
export const OBJECT: Shape = { is: 'object' }
export const STRINGS: Shape = { is: 'strings' }

/** Gives the shape of a value that may be left out but must not be null. */
export function notNull(is: 'string' | 'object'): Shape {
  return { is, refusesNull: true }
}

/** Gives the shape of an object whose values are all alike. */
export function mapOf(of: Shape): Shape {
  return { is: 'map', of }
}

/** Gives the shape of an object with these keys and no others; an open one keeps others as they are. */
export function fields(required: Fields, optional: Fields = {}, isOpen = false): Shape {
  return { is: 'fields', required, optional, isOpen }
}

/** Gives the shape of an object whose `tag` says which of the shapes it has. */
export function variant(tag: string, of: Fields): Shape {
  return { is: 'variant', tag, of }
}

const EXPECTED = { string: 'a string', integer: 'i32', boolean: 'a boolean', object: 'a map', strings: 'a sequence' }

interface Reading {
  readonly text: string
  readonly refuse: (detail: string) => Refused
  readonly refuseUnknown: (detail: string) => Refused
}

/**
 * Takes the text of a body, its shape, and how a misfit is refused (422 for indexes, 400 for assistants, whose
 * OpenAPI knows no 422), a key that the shape does not have perhaps otherwise; gives the value, optional fields that
 * are null left out. The caller names the type that the shape describes.
 */
export function readBody(
  text: string,
  shape: Shape,
  refuse: (detail: string) => Refused,
  refuseUnknown = refuse
): unknown {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw invalidArgument(`Failed to parse the request body as JSON: ${placeOf(text, null)}`)
  }
  return read(value, shape, [], { text, refuse, refuseUnknown })
}

function placeOf(text: string, key: string | null): string {
  const found = key === null ? -1 : text.indexOf(JSON.stringify(key))
  const upTo = found < 0 ? text : text.slice(0, text.indexOf('"', found + 1) + 1)
  const lines = upTo.split('\n')
  return `line ${lines.length} column ${lines.at(-1)?.length ?? 0}`
}

function misfit(path: readonly string[], detail: string, reading: Reading): Refused {
  const at = path.length > 0 ? `${path.join('.')}: ` : ''
  return reading.refuse(`${at}${detail} at ${placeOf(reading.text, path.at(-1) ?? null)}`)
}

function missing(path: readonly string[], key: string, reading: Reading): Refused {
  const at = path.length > 0 ? `${path.join('.')}: ` : ''
  return reading.refuse(`${at}missing field \`${key}\` at ${placeOf(reading.text, null)}`)
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function describe(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'sequence'
  if (typeof value === 'object') return 'map'
  if (typeof value === 'string') return `string ${JSON.stringify(value)}`
  if (typeof value === 'number') return `${Number.isInteger(value) ? 'integer' : 'floating point'} \`${value}\``
  return `${typeof value} \`${JSON.stringify(value)}\``
}

function fits(value: unknown, is: keyof typeof EXPECTED): boolean {
  if (is === 'object') return isObject(value)
  if (is === 'integer') return Number.isInteger(value) && Math.abs(Number(value)) < 2 ** 31
  if (is === 'strings') return Array.isArray(value) && value.every((item) => typeof item === 'string')
  return typeof value === is
}

function read(value: unknown, shape: Shape, path: readonly string[], reading: Reading): unknown {
  switch (shape.is) {
    case 'map':
      if (!isObject(value)) throw misfit(path, `invalid type: ${describe(value)}, expected a map`, reading)
      return Object.fromEntries(
        Object.entries(value).map(([key, item]) => [key, read(item, shape.of, [...path, key], reading)])
      )
    case 'fields':
      return readFields(value, shape, path, reading)
    case 'variant':
      return readVariant(value, shape, path, reading)
    case 'string':
    case 'integer':
    case 'boolean':
    case 'object':
    case 'strings':
      if (fits(value, shape.is)) return value
      throw misfit(path, `invalid type: ${describe(value)}, expected ${EXPECTED[shape.is]}`, reading)
  }
}

function readFields(
  value: unknown,
  shape: Shape & { is: 'fields' },
  path: readonly string[],
  reading: Reading
): Record<string, unknown> {
  if (!isObject(value)) throw misfit(path, `invalid type: ${describe(value)}, expected a map`, reading)
  const known = new Map(Object.entries({ ...shape.required, ...shape.optional }))
  const result: [string, unknown][] = []
  for (const [key, item] of Object.entries(value)) {
    const of = known.get(key)
    if (!of && shape.isOpen) {
      result.push([key, item])
      continue
    }
    if (!of) {
      const expected = [...known.keys()].map((name) => `\`${name}\``).join(', ')
      const strict = { ...reading, refuse: reading.refuseUnknown }
      throw misfit([...path, key], `unknown field \`${key}\`, expected one of ${expected}`, strict)
    }
    if (item === null && !Object.hasOwn(shape.required, key) && !('refusesNull' in of)) continue
    result.push([key, read(item, of, [...path, key], reading)])
  }
  for (const key of Object.keys(shape.required)) {
    if (!Object.hasOwn(value, key)) throw missing(path, key, reading)
  }
  return Object.fromEntries(result)
}

function readVariant(
  value: unknown,
  shape: Shape & { is: 'variant' },
  path: readonly string[],
  reading: Reading
): unknown {
  if (!isObject(value)) throw misfit(path, `invalid type: ${describe(value)}, expected a map`, reading)
  if (!Object.hasOwn(value, shape.tag)) throw missing(path, shape.tag, reading)
  const chosen = value[shape.tag]
  const of = new Map(Object.entries(shape.of)).get(String(chosen))
  if (of && typeof chosen === 'string') return read(value, of, path, reading)
  const expected = Object.keys(shape.of)
    .map((name) => `\`${name}\``)
    .join(' or ')
  throw misfit([...path, shape.tag], `unknown variant ${describe(chosen)}, expected ${expected}`, reading)
}
