// Compares a record with what a fetch answers.

import { isEqual, isObject, type Json, type JsonObject } from '../../core/json.ts'
import type { DocumentForm, RecordForm } from '../../resources/index/record-form.ts'
import { without } from './vectors.ts'

/**
 * Returns the first field that differs between a declared record and the stored one, or undefined if they are equal. The
 * vector of a text that Pinecone embeds is never compared, nor is a text that it does not store.
 *
 * @param answered the record as a fetch answers it
 */
export function differenceIn(record: JsonObject, answered: JsonObject, form: RecordForm): string | undefined {
  if (form.holds === 'vectors') {
    const { values = [], sparseValues, sparse_values: sparse = sparseValues, metadata = {} } = record
    if (!isSameDense(values, answered['values'] ?? [])) return 'values'
    if (!isSameSparse(sparse, answered['sparseValues'])) return 'sparse_values'
    return differenceInFields(metadata, answered['metadata'] ?? {}, 'metadata.')
  }
  if (form.holds === 'texts') {
    return differenceInFields(without(record, '_id', 'id'), answered['metadata'] ?? {}, '')
  }
  return differenceInDocument(record, answered, form)
}

function differenceInDocument(record: JsonObject, answered: JsonObject, { fields }: DocumentForm): string | undefined {
  for (const [name, field] of fields) {
    const [before, after] = [answered[name], record[name]]
    if (field.type === 'dense' && !isSameDense(after ?? [], before ?? [])) return name
    if (field.type === 'sparse' && !isSameSparse(after, before)) return name
    if (field.type === 'text' && field.isStored && !isEqual(after, before)) return name
  }
  const rest = (document: JsonObject): JsonObject =>
    Object.fromEntries(Object.entries(document).filter(([name]) => !fields.has(name) && !name.startsWith('_')))
  return differenceInFields(rest(record), rest(answered), '')
}

function differenceInFields(written: Json, answered: Json, prefix: string): string | undefined {
  if (!isObject(written) || !isObject(answered)) return prefix
  const key = [...new Set([...Object.keys(written), ...Object.keys(answered)])].find(
    (name) => !isEqual(own(written, name), own(answered, name))
  )
  return key === undefined ? undefined : `${prefix}${key}`
}

function own(fields: JsonObject, name: string): Json | undefined {
  return Object.hasOwn(fields, name) ? fields[name] : undefined
}

/** Whether two numbers are equal to Pinecone, which stores 32-bit floats and answers them with any number of digits. */
function isSameNumber(a: Json | undefined, b: Json | undefined): boolean {
  if (typeof a !== 'number' || typeof b !== 'number') return false
  const [x, y] = [Math.fround(a), Math.fround(b)]
  const difference = Math.abs(x - y)
  return difference <= 1e-12 || difference <= 1e-6 * Math.max(Math.abs(x), Math.abs(y))
}

function isSameDense(a: Json, b: Json): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return false
  const other: readonly Json[] = b
  return a.length === other.length && a.every((value: Json, at) => isSameNumber(value, other[at]))
}

function isSameSparse(a: Json | undefined, b: Json | undefined): boolean {
  const [one, other] = [weightsOf(a), weightsOf(b)]
  return one.size === other.size && [...one].every(([index, weight]) => isSameNumber(weight, other.get(index)))
}

/** The weights by index, because their order has no meaning. */
function weightsOf(sparse: Json | undefined): ReadonlyMap<Json, Json> {
  const { indices, values } = isObject(sparse) ? sparse : {}
  if (!Array.isArray(indices) || !Array.isArray(values)) return new Map()
  const weights: readonly Json[] = values
  return new Map(indices.map((index: Json, at) => [index, weights[at] ?? null]))
}
