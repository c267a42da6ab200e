import type { Rule } from '../resources/fields.ts'
import type { Json } from '../core/json.ts'
import type { Location } from '../core/location.ts'
import { nearest } from '../core/nearest.ts'
import {
  described,
  expressionHint,
  hasExpression,
  quoted,
  shortened,
  type SyntaxNode,
  type ScalarNode
} from './syntax-node.ts'

/** A value that its rule accepts, or its problems: predicates that follow the field's name. */
export type Checked =
  { readonly value: Json } | { readonly problems: readonly { readonly text: string; readonly location: Location }[] }

/**
 * Checks a written value against a field's rule. A value that has its issue already gives neither value nor problem.
 */
export function checkValue(rule: Rule, written: SyntaxNode): Checked {
  if (rule.type === 'any') return checkAny(rule, written)
  if (written.is === 'invalid') return { problems: [] }
  if (rule.type === 'strings') return checkStrings(written)
  if (written.is === 'scalar') {
    if (written.value === null && !(rule.type === 'string' && rule.nullable)) {
      return problemAt(written, `has no value. Expected ${expectedValue(rule)}; or leave the key out.`)
    }
    const value = acceptedValue(rule, written)
    if (value !== undefined) return { value }
  }
  const isEmpty = written.is === 'scalar' && written.value === ''
  const found = isEmpty ? 'is empty' : `is ${described(written)}`
  return problemAt(written, `${found}. Expected ${expectedValue(rule)}${hint(rule, written)}`)
}

function acceptedValue(rule: Rule, { value }: ScalarNode): Json | undefined {
  switch (rule.type) {
    case 'integer':
      return typeof value === 'number' && Number.isInteger(value) && value >= rule.min && value <= rule.max
        ? value
        : undefined
    case 'enum':
      return typeof value === 'string' && rule.values.includes(value) ? value : undefined
    case 'boolean':
      return typeof value === 'boolean' ? value : undefined
    case 'true':
      return value === true ? value : undefined
    case 'pattern':
      return typeof value === 'string' && rule.pattern.test(value) && lengthOf(value) <= rule.maxLength
        ? value
        : undefined
    case 'string':
      return acceptedText(rule, value)
    case 'strings':
    case 'any':
      return undefined
  }
}

function acceptedText(rule: Rule & { type: 'string' }, value: ScalarNode['value']): string | undefined {
  // A nullable text is free text and can be cleared; every other text names something of Pinecone's.
  if (value === null) return ''
  if (typeof value !== 'string') return undefined
  if (!rule.nullable && (value === '' || hasExpression(value))) return undefined
  const fits =
    lengthOf(value) <= (rule.maxLength ?? Infinity) && Buffer.byteLength(value) <= (rule.maxBytes ?? Infinity)
  return fits ? value : undefined
}

/** A rule in words that follow "Expected". */
export function expectedValue(rule: Rule): string {
  switch (rule.type) {
    case 'integer':
      return `a whole number from ${rule.min} to ${rule.max}`
    case 'enum':
      return rule.values.length === 1 ? (rule.values[0] ?? '') : `one of ${rule.values.join(', ')}`
    case 'boolean':
      return 'true or false'
    case 'true':
      return 'true, the only value there is: leave the field out to have it not filterable'
    case 'pattern':
      return `a text of ${rule.expected}`
    case 'string':
      if (rule.maxBytes !== undefined) return `a text of at most ${rule.maxBytes} bytes`
      return rule.maxLength === undefined ? 'a text' : `a text of at most ${rule.maxLength} characters`
    case 'strings':
      return 'a list of texts'
    case 'any':
      return 'any value'
  }
}

/** The end of the sentence, with a hint to correct the value. */
function hint(rule: Rule, written: SyntaxNode): string {
  if (written.is !== 'scalar') return '.'
  const { value, literal } = written
  if (typeof value === 'string') {
    const expression = expressionHint(value, written.location)
    if (expression !== '') return `.${expression}`
    const isQuotedValue =
      (rule.type === 'integer' && /^\d+$/.test(value)) ||
      (rule.type === 'boolean' && (value === 'true' || value === 'false')) ||
      (rule.type === 'true' && value === 'true')
    if (isQuotedValue) return ': write it without quotes.'
    if (rule.type === 'enum') return nearestValueHint(rule.values, value)
    if (rule.type === 'pattern' && rule.maxLength < lengthOf(value)) return `; this has ${lengthOf(value)}.`
    if (rule.type === 'pattern') return `; this has ${strayCharacters(rule.pattern, value)}.`
    if (rule.type !== 'string' || value === '') return '.'
    return rule.maxBytes === undefined ? `; this has ${lengthOf(value)}.` : `; this has ${Buffer.byteLength(value)}.`
  }
  if (rule.type === 'string' || rule.type === 'pattern') return `: put it in quotes, "${shortened(literal)}".`
  if (rule.type === 'enum' && typeof value === 'boolean') {
    const word = value ? 'enabled' : 'disabled'
    if (rule.values.includes(word)) return `: write ${word}.`
  }
  return '.'
}

function nearestValueHint(values: readonly string[], value: string): string {
  const near = SYNONYMS.get(value.toLowerCase()) ?? nearest(value, values)
  return near !== undefined && values.includes(near) ? `. Did you mean ${quoted(near)}?` : '.'
}

// Names from other databases and Pinecone's own earlier docs.
const SYNONYMS: ReadonlyMap<string, string> = new Map([
  ['l2', 'euclidean'],
  ['ip', 'dotproduct'],
  ['inner_product', 'dotproduct'],
  ['gcs', 'gcp'],
  ['google', 'gcp'],
  ['amazon', 'aws'],
  ['on-demand', 'OnDemand'],
  ['true', 'enabled'],
  ['false', 'disabled']
])

function strayCharacters(pattern: RegExp, value: string): string {
  const stray = new Set(Array.from(value).filter((character) => !pattern.test(character)))
  return [...stray].slice(0, 5).map(quoted).join(', ')
}

function checkStrings(written: SyntaxNode): Checked {
  if (written.is === 'scalar' && written.value === null) {
    return problemAt(written, 'has no value. Expected a list of texts; or leave the key out.')
  }
  if (written.is !== 'list') return problemAt(written, `is ${described(written)}. Expected a list of texts.`)
  const values: Json[] = []
  const problems: { text: string; location: Location }[] = []
  for (const item of written.items) {
    if (item.is === 'scalar' && typeof item.value === 'string' && item.value !== '') values.push(item.value)
    else if (item.is !== 'invalid') {
      const quotes = item.is === 'scalar' && item.value !== '' && item.value !== null ? ': put it in quotes' : ''
      problems.push({ text: `has the item ${described(item)}. Expected texts${quotes}.`, location: item.location })
    }
  }
  return problems.length > 0 || values.length < written.items.length ? { problems } : { value: values }
}

function checkAny(rule: Rule & { type: 'any' }, written: SyntaxNode): Checked {
  const value = jsonOf(written)
  if (value === null && !rule.nullable)
    return problemAt(written, `has no value. Expected ${expectedValue(rule)}; or leave the key out.`)
  return value === undefined ? { problems: [] } : { value }
}

/** A written value as JSON; undefined where any part of it is invalid. */
export function jsonOf(written: SyntaxNode): Json | undefined {
  if (written.is === 'invalid') return undefined
  if (written.is === 'scalar') return written.value
  if (written.is === 'list') {
    const items = written.items.map(jsonOf)
    return items.every((item) => item !== undefined) ? items : undefined
  }
  const entries = written.entries.map(({ key, value }) => [key, jsonOf(value)] as const)
  // `fromEntries`, because assigning to a key such as `__proto__` would set the prototype.
  return entries.every((entry): entry is readonly [string, Json] => entry[1] !== undefined)
    ? Object.fromEntries(entries)
    : undefined
}

/** A single problem at a written value. */
export function problemAt({ location }: SyntaxNode, text: string): Checked {
  return { problems: [{ text, location }] }
}

/** The number of characters in a text, by code points: a character beyond the first 65 536 counts once. */
function lengthOf(text: string): number {
  return Array.from(text).length
}
