// The rules of vectors and metadata: Pinecone's OpenAPI 2026-04, db_data (Vector, SparseValues), and its docs, "Indexing
// overview" and "Limits".

import { isObject, type Json, type JsonObject } from '../../core/json.ts'
import { byteLength, cut } from '../../core/text/line.ts'
import { count } from '../../core/text/words.ts'

const MAX_METADATA_BYTES = 40_960
const MAX_SPARSE_VALUES = 2_048
const MAX_SPARSE_INDEX = 2 ** 32 - 1
const MAX_SHOWN_LENGTH = 80

/** Returns a mapping without the given keys. */
export function without(fields: JsonObject, ...keys: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(fields).filter(([key]) => !keys.includes(key)))
}

/** Quotes a key or an id for a message, cut to a readable length. */
export function shown(text: string): string {
  return JSON.stringify(cut(text, MAX_SHOWN_LENGTH))
}

/** The problem of dense values, worded to follow their name. */
export function denseProblem(value: Json, dimension: number | undefined): string | undefined {
  if (!Array.isArray(value)) return 'is no list of numbers.'
  const values: readonly Json[] = value
  if (!values.every(isFloat)) return 'has something that is no 32-bit number.'
  if (dimension !== undefined && values.length !== dimension)
    return `has ${count(values.length, 'number')}, and the dimension is ${dimension}.`
  if (values.length === 0) return 'is empty.'
  return values.every(isZero) ? 'has nothing but zeros, which Pinecone refuses.' : undefined
}

function isFloat(value: Json): boolean {
  return typeof value === 'number' && Number.isFinite(Math.fround(value))
}

/** Whether a number is zero as Pinecone stores it, in 32 bits. */
function isZero(value: Json): boolean {
  return Math.fround(Number(value)) === 0
}

/** The problem of sparse values, worded to follow their name. */
export function sparseProblem(value: Json): string | undefined {
  if (!isObject(value) || !Array.isArray(value['indices']) || !Array.isArray(value['values']))
    return 'is no mapping of the lists "indices" and "values".'
  const { indices, values, ...others } = value as { indices: readonly Json[]; values: readonly Json[] }
  const [unknown] = Object.keys(others)
  if (unknown !== undefined) return `has the unknown key ${shown(unknown)}.`
  if (indices.length !== values.length)
    return `has lists of different lengths: ${indices.length} indices, ${values.length} values.`
  if (values.length === 0) return 'is empty.'
  if (values.length > MAX_SPARSE_VALUES) return `has ${values.length} values, and at most ${MAX_SPARSE_VALUES} fit.`
  if (!indices.every(isSparseIndex)) return `has an index that is no whole number from 0 to ${MAX_SPARSE_INDEX}.`
  if (new Set(indices).size < indices.length) return 'has an index twice.'
  if (!values.every(isFloat)) return 'has a value that is no 32-bit number.'
  return values.every(isZero) ? 'has nothing but zeros, which Pinecone refuses.' : undefined
}

function isSparseIndex(value: Json): boolean {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= MAX_SPARSE_INDEX
}

/** The problems of metadata, each worded to follow the record's name. */
export function metadataProblems(metadata: JsonObject, lineBytes: number): string[] {
  const problems = Object.entries(metadata).flatMap(([key, value]) => metadataProblem(key, value) ?? [])
  if (problems.length > 0 || lineBytes <= MAX_METADATA_BYTES) return problems
  const bytes = byteLength(JSON.stringify(metadata))
  return bytes <= MAX_METADATA_BYTES
    ? []
    : [`has ${bytes} bytes of metadata, and at most ${MAX_METADATA_BYTES} fit (40 KB).`]
}

function metadataProblem(key: string, value: Json): string | undefined {
  if (key.startsWith('$')) return `has the key ${shown(key)}: none may begin with "$".`
  if (value === null) return `has null in ${shown(key)}. Leave the key out.`
  if (typeof value === 'number' && !Number.isFinite(value)) return `has a number in ${shown(key)} that is too large.`
  if (typeof value !== 'object') return undefined
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return undefined
  return `has something in ${shown(key)} that is no text, number, true, false or list of texts. Metadata is flat.`
}
