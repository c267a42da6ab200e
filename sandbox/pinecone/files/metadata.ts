// Metadata of files: its rules, and filters over it (Pinecone's docs, "Filter with metadata").
import type { JsonObject } from '../records.ts'
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

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function checkItem(key: string, item: unknown): void {
  if (key.startsWith('$')) throw invalidArgument(`Invalid metadata: key "${key}" must not start with '$'.`)
  if (['string', 'number', 'boolean'].includes(typeof item)) return
  if (Array.isArray(item) && item.every((entry) => typeof entry === 'string')) return
  throw invalidArgument(
    `Invalid metadata: value of "${key}" must be a string, a number, a boolean or a list of strings.`
  )
}

/** Takes a filter as sent; gives whether it lets metadata through. */
export function filterFrom(text: string): (metadata: JsonObject | null) => boolean {
  return filterOf(parsed(text, 'filter'))
}

/** Takes a filter; gives whether it lets metadata through. */
export function filterOf(filter: JsonObject): (metadata: JsonObject | null) => boolean {
  const tests = Object.entries(filter).map(([key, condition]) => testOf(key, condition))
  return (metadata) => tests.every((test) => test(metadata ?? {}))
}

type Test = (metadata: JsonObject) => boolean

function testOf(key: string, condition: unknown): Test {
  if (key === '$and' || key === '$or') {
    if (!Array.isArray(condition) || !condition.every(isObject)) throw invalidArgument(`Invalid filter: ${key}.`)
    const tests = condition.map(filterOf)
    return key === '$and'
      ? (metadata) => tests.every((test) => test(metadata))
      : (metadata) => tests.some((test) => test(metadata))
  }
  if (key.startsWith('$')) throw invalidArgument(`Invalid filter: unknown operator ${key}.`)
  const operators = Object.entries(isObject(condition) ? condition : { $eq: condition })
  const tests = operators.map(([operator, operand]) => comparison(operator, operand))
  return (metadata) => tests.every((test) => test(metadata[key]))
}

/** A list of strings equals whatever it contains. */
function isEqual(value: unknown, operand: unknown): boolean {
  return Array.isArray(value) ? value.includes(operand) : value === operand
}

const NUMBERS: ReadonlyMap<string, (value: number, operand: number) => boolean> = new Map([
  ['$gt', (value, operand) => value > operand],
  ['$gte', (value, operand) => value >= operand],
  ['$lt', (value, operand) => value < operand],
  ['$lte', (value, operand) => value <= operand]
])

function comparison(operator: string, operand: unknown): (value: unknown) => boolean {
  if (operator === '$eq') return (value) => isEqual(value, operand)
  if (operator === '$ne') return (value) => !isEqual(value, operand)
  if (operator === '$exists') return (value) => (value !== undefined) === operand
  if (operator === '$in' || operator === '$nin') {
    if (!Array.isArray(operand)) throw invalidArgument(`Invalid filter: ${operator} takes a list.`)
    return (value) => operand.some((item) => isEqual(value, item)) === (operator === '$in')
  }
  const compare = NUMBERS.get(operator)
  if (!compare || typeof operand !== 'number') throw invalidArgument(`Invalid filter: ${operator}.`)
  return (value) => typeof value === 'number' && compare(value, operand)
}
