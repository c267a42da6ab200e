// Metadata of files: its rules, and filters over it in a query (Pinecone's docs, "Filter with metadata").
import type { Filter } from '../data/filter.ts'
import type { JsonObject } from '../records.ts'
import { readFilter } from '../data/filter.ts'
import { isObject } from '../data/metadata.ts'
import { invalidArgument } from '../errors.ts'

const MAX_BYTES = 16_384

/** Takes metadata as sent; gives it, or refuses what is no flat object of strings, numbers, booleans and lists. */
export function readMetadata(text: string): JsonObject {
  const value = parsed(text, 'metadata')
  if (Buffer.byteLength(text) > MAX_BYTES) throw invalidArgument('Metadata must be at most 16384 bytes.')
  for (const [key, item] of Object.entries(value)) checkItem(key, item)
  return value
}

function parsed(text: string, what: string): JsonObject {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw invalidArgument(`Invalid ${what}: not JSON.`)
  }
  if (isObject(value)) return value
  throw invalidArgument(`Invalid ${what}: must be an object.`)
}

function checkItem(key: string, item: unknown): void {
  if (key.startsWith('$')) throw invalidArgument(`Invalid metadata: key "${key}" must not start with '$'.`)
  if (['string', 'number', 'boolean'].includes(typeof item)) return
  if (Array.isArray(item) && item.every((entry) => typeof entry === 'string')) return
  throw invalidArgument(
    `Invalid metadata: value of "${key}" must be a string, a number, a boolean or a list of strings.`
  )
}

/** Takes a filter as sent in a query; gives what it takes. */
export function readFilterText(text: string): Filter {
  return readFilter(parsed(text, 'filter'))
}
