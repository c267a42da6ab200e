// Metadata filters: Pinecone's docs, "Filter by metadata".
import type { JsonObject } from '../records.ts'
import { invalidArgument } from '../errors.ts'
import { isObject } from './metadata.ts'
import { phraseIn, tokensOf } from './words.ts'

/** Whether a record with this metadata is taken. */
export type Filter = (metadata: JsonObject) => boolean

type Condition = (value: unknown) => boolean

const ALL: Filter = () => true

/** What a filter may use beside metadata operators. */
interface FilterRules {
  /** `$match_phrase`, `$match_all`, `$match_any`: only a search of documents takes them (2026-07). */
  readonly words?: boolean
}

/** Takes a filter as sent; gives what it takes. None, or an empty one, takes everything. */
export function readFilter(filter: unknown, rules: FilterRules = {}): Filter {
  if (filter === undefined || filter === null) return ALL
  if (!isObject(filter)) throw invalidArgument('filter: expected an object')
  return every(Object.entries(filter).map(([key, value]) => clause(key, value, rules)))
}

function clause(key: string, value: unknown, rules: FilterRules): Filter {
  if (key === '$and' || key === '$or') {
    if (!Array.isArray(value) || value.length === 0) throw invalidArgument(`${key} must be a non-empty list of filters`)
    const parts = value.map((part) => readFilter(part, rules))
    return key === '$and' ? every(parts) : (metadata) => parts.some((part) => part(metadata))
  }
  if (key.startsWith('$')) throw invalidArgument(`${key} is not a valid operator`)
  const conditions = isObject(value)
    ? Object.entries(value).map(([operator, operand]) => condition(operator, operand, rules))
    : [condition('$eq', value, rules)]
  return (metadata) => {
    const field = Object.hasOwn(metadata, key) ? metadata[key] : undefined
    return conditions.every((fits) => fits(field))
  }
}

function every(parts: readonly Filter[]): Filter {
  return (metadata) => parts.every((part) => part(metadata))
}

function condition(operator: string, operand: unknown, rules: FilterRules): Condition {
  switch (operator) {
    case '$eq':
      return equals(scalar(operator, operand))
    case '$ne':
      return not(equals(scalar(operator, operand)))
    case '$in':
      return oneOf(list(operator, operand))
    case '$nin':
      return not(oneOf(list(operator, operand)))
    case '$exists':
      if (typeof operand !== 'boolean') throw invalidArgument('$exists must be a boolean')
      return (value) => (value !== undefined) === operand
    case '$gt':
    case '$gte':
    case '$lt':
    case '$lte':
      return comparison(operator, operand)
    case '$match_phrase':
    case '$match_all':
    case '$match_any':
      return wordsOf(operator, operand, rules)
    default:
      throw invalidArgument(`${operator} is not a valid operator`)
  }
}

function scalar(operator: string, operand: unknown): unknown {
  if (['string', 'number', 'boolean'].includes(typeof operand)) return operand
  throw invalidArgument(
    `the ${operator} operator must be followed by a string, boolean, or a number, got ${text(operand)} instead`
  )
}

function list(operator: string, operand: unknown): readonly unknown[] {
  if (!Array.isArray(operand)) throw invalidArgument(`the ${operator} operator must be followed by a list`)
  return operand.map((item) => scalar(operator, item))
}

function comparison(operator: '$gt' | '$gte' | '$lt' | '$lte', operand: unknown): Condition {
  if (typeof operand !== 'number') {
    throw invalidArgument(`the ${operator} operator must be followed by a number, got ${text(operand)} instead`)
  }
  const compare: Readonly<Record<typeof operator, (value: number) => boolean>> = {
    $gt: (value) => value > operand,
    $gte: (value) => value >= operand,
    $lt: (value) => value < operand,
    $lte: (value) => value <= operand
  }
  return (value) => typeof value === 'number' && compare[operator](value)
}

function wordsOf(operator: string, operand: unknown, { words = false }: FilterRules): Condition {
  if (!words) throw invalidArgument(`${operator} is only supported in search`)
  if (typeof operand !== 'string') throw invalidArgument(`the ${operator} operator must be followed by a string`)
  const wanted = tokensOf(operand)
  return (value) => {
    if (typeof value !== 'string') return false
    const found = tokensOf(value)
    if (operator === '$match_phrase') return phraseIn(wanted, found)
    const has = (word: string): boolean => found.includes(word)
    return operator === '$match_all' ? wanted.every(has) : wanted.some(has)
  }
}

/** A list of strings is equal to each of its items: so it is that filters find one tag among several. */
function equals(operand: unknown): Condition {
  return (value) => value === operand || (Array.isArray(value) && value.includes(operand))
}

function oneOf(operands: readonly unknown[]): Condition {
  const conditions = operands.map(equals)
  return (value) => conditions.some((fits) => fits(value))
}

function not(condition: Condition): Condition {
  return (value) => !condition(value)
}

function text(value: unknown): string {
  return JSON.stringify(value)
}
