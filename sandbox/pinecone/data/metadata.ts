// What metadata may be: Pinecone's docs, "Indexing overview" and "Operation limits".
import type { JsonObject } from '../records.ts'
import { invalidArgument } from '../errors.ts'

const MAX_BYTES = 40_960

/** Whether a value is a JSON object. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Whether a value is a list of strings. */
export function isStrings(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}

/** Takes metadata as sent, or none; gives it back, or refuses it with the texts the service is known for. */
export function checkMetadata(value: unknown): JsonObject | null {
  if (value === undefined || value === null) return null
  if (!isObject(value)) throw invalidArgument('metadata: expected an object')
  for (const [key, item] of Object.entries(value)) checkField(key, item)
  checkMetadataSize(value)
  return Object.keys(value).length === 0 ? null : value
}

/** Refuses metadata above 40 KB, as JSON. */
export function checkMetadataSize(metadata: JsonObject): void {
  const size = Buffer.byteLength(JSON.stringify(metadata))
  if (size <= MAX_BYTES) return
  throw invalidArgument(`Metadata size is ${size} bytes, which exceeds the limit of ${MAX_BYTES} bytes per vector`)
}

/** Refuses one field of metadata: nested objects, null, mixed lists, and names that begin with `$`. */
export function checkField(key: string, value: unknown): void {
  if (key.startsWith('$')) throw invalidArgument(`Metadata key must not start with '$', got '${key}'`)
  if (['string', 'number', 'boolean'].includes(typeof value) || isStrings(value)) return
  const got = JSON.stringify(value)
  const shown = got.length > 16 ? `${got.slice(0, 13)}...` : got
  throw invalidArgument(
    `Metadata value must be a string, number, boolean or list of strings, got '${shown}' for field '${key}'`
  )
}
