// Reading what a data request says: the rules that several operations share.
import type { IndexRecord } from '../records.ts'
import type { Sparse } from './stored.ts'
import { invalidArgument } from '../errors.ts'
import { isObject } from './metadata.ts'
import { DEFAULT_NAMESPACE } from './stored.ts'

const ASCII = /^\p{ASCII}+$/u
const MAX_NAME = 512
const MAX_SPARSE = 2_048
const MAX_INDEX = 2 ** 32 - 1

/** Takes a parsed body, which is text where it was no JSON; gives the object. */
export function bodyObject(body: unknown): Record<string, unknown> {
  if (isObject(body)) return body
  if (typeof body === 'string' || body === undefined) throw invalidArgument('The request body is not valid JSON')
  throw invalidArgument('The request body must be a JSON object')
}

/** Refuses keys that an operation does not know: bodies are read as strictly as protobuf's JSON is. */
export function checkKeys(body: Record<string, unknown>, known: readonly string[], where = ''): void {
  const unknown = Object.keys(body).find((key) => !known.includes(key))
  if (unknown !== undefined) throw invalidArgument(`${where}Unknown field: ${unknown}`)
}

/** Takes an id; gives it back, or refuses it (OpenAPI 2026-04, Vector.id; docs: ASCII without NUL). */
export function readId(value: unknown, what = 'Vector ID'): string {
  if (typeof value !== 'string' || value === '') throw invalidArgument(`${what} must be a non-empty string`)
  if (!isName(value)) throw invalidArgument(`${what} must be ASCII, but got '${value}'`)
  if (value.length > MAX_NAME) throw invalidArgument(`${what} must be at most ${MAX_NAME} characters long`)
  return value
}

/** ASCII without NUL. */
function isName(value: string): boolean {
  return ASCII.test(value) && !value.includes('\0')
}

/** Takes a list of ids, of which `maximum` are allowed. */
export function readIds(value: unknown, maximum: number): string[] {
  if (!Array.isArray(value) || value.length === 0) throw invalidArgument('ids must be a non-empty list')
  if (value.length > maximum) throw invalidArgument(`Number of ids must be at most ${maximum}, got ${value.length}`)
  return value.map((id) => readId(id))
}

/** Takes the name of a namespace as sent; none, or an empty one, is the default namespace. */
export function readNamespace(value: unknown): string {
  if (value === undefined || value === null || value === '') return DEFAULT_NAMESPACE
  if (typeof value === 'string' && isName(value) && value.length <= MAX_NAME) return value
  throw invalidArgument(`Namespace must be ASCII without NUL and 1 to ${MAX_NAME} characters long`)
}

/** Takes an integer from `minimum` to `maximum`, or what stands for none. */
export function readInteger(
  name: string,
  value: unknown,
  range: { minimum: number; maximum: number },
  none?: number
): number {
  const given = value === undefined || value === null || value === '' ? none : Number(value)
  if (given !== undefined && Number.isInteger(given) && given >= range.minimum && given <= range.maximum) return given
  throw invalidArgument(`${name} must be an integer from ${range.minimum} to ${range.maximum}`)
}

/** Takes a boolean, or none, which is false. */
export function readFlag(name: string, value: unknown): boolean {
  if (value === undefined || value === null) return false
  if (typeof value === 'boolean') return value
  throw invalidArgument(`${name} must be a boolean`)
}

/** Takes numbers; gives them as 32-bit floats. */
export function readFloats(name: string, value: unknown): Float32Array {
  if (value instanceof Float32Array) return value
  if (!Array.isArray(value)) throw invalidArgument(`${name}: expected a list of numbers`)
  const floats = new Float32Array(value.length)
  for (let place = 0; place < value.length; place += 1) {
    const number: unknown = value[place]
    if (typeof number !== 'number') throw invalidArgument(`${name}: expected a list of numbers`)
    floats[place] = number
    if (!Number.isFinite(floats[place])) throw invalidArgument(`${name}: ${number} is no 32-bit float`)
  }
  return floats
}

/** Takes dense values for a vector of that many dimensions; gives them, or refuses them as the service does. */
export function readDense(value: unknown, dimension: number, name = 'values'): Float32Array {
  const floats = readFloats(name, value)
  if (floats.length !== dimension) {
    throw invalidArgument(`Vector dimension ${floats.length} does not match the dimension of the index ${dimension}`)
  }
  if (floats.every((number) => number === 0)) {
    throw invalidArgument('Dense vectors must contain at least one non-zero value.')
  }
  return floats
}

/** Takes `{indices, values}`; gives them, or refuses them (OpenAPI 2026-04, SparseValues). */
export function readSparse(value: unknown, name = 'sparseValues'): Sparse {
  if (!isObject(value)) throw invalidArgument(`${name}: expected an object of indices and values`)
  checkKeys(value, ['indices', 'values'], `${name}: `)
  const { indices } = value
  const values = readFloats(`${name}.values`, value['values'])
  if (!Array.isArray(indices)) throw invalidArgument(`${name}.indices: expected a list of integers`)
  if (indices.length !== values.length)
    throw invalidArgument('Sparse vector indices and values must have the same length')
  if (values.length === 0) throw invalidArgument('Sparse vector must contain at least one value')
  if (values.length > MAX_SPARSE) throw invalidArgument(`Sparse vector must contain at most ${MAX_SPARSE} values`)
  const isIndex = (index: unknown): index is number =>
    Number.isInteger(index) && Number(index) >= 0 && Number(index) <= MAX_INDEX
  if (!indices.every(isIndex)) throw invalidArgument(`${name}.indices: expected a list of unsigned 32-bit integers`)
  if (new Set(indices).size !== indices.length) throw invalidArgument('Sparse vector indices must be unique')
  return { indices: Uint32Array.from(indices), values }
}

/** Whether vectors of an index may have sparse values beside dense ones, or alone. */
export function takesSparse({ vectorType, metric }: IndexRecord): boolean {
  return vectorType === 'sparse' || metric === 'dotproduct'
}

/** The text of a refusal of sparse values where an index takes none. */
export const NO_SPARSE =
  'Index configuration does not support sparse values - only indexes that are sparse or using dotproduct are supported'

/** Takes sorted names and what of them is asked for; gives one page and, if there are more, the token of the next. */
export function pageOf(
  sorted: readonly string[],
  { prefix, limit, token }: { prefix: string; limit: number; token: unknown }
): { page: string[]; next: string | null; total: number } {
  const matching = prefix === '' ? sorted : sorted.filter((name) => name.startsWith(prefix))
  const after = token === undefined || token === null || token === '' ? null : nameIn(token)
  const start = after === null ? 0 : matching.findIndex((name) => name > after)
  const page = start < 0 ? [] : matching.slice(start, start + limit)
  const last = page.at(-1)
  const more = start >= 0 && start + limit < matching.length
  return { page, next: last !== undefined && more ? tokenAfter(last) : null, total: matching.length }
}

function tokenAfter(name: string): string {
  return Buffer.from(JSON.stringify({ after: name })).toString('base64')
}

function nameIn(token: unknown): string {
  try {
    const read: unknown = JSON.parse(Buffer.from(String(token), 'base64').toString())
    if (isObject(read) && typeof read['after'] === 'string') return read['after']
  } catch {
    // Whatever it is, it is none of ours.
  }
  throw invalidArgument('Invalid pagination token')
}
