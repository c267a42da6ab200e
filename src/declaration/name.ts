import type { ValidationIssue } from '../core/errors.ts'
import type { Json } from '../core/json.ts'
import type { Location } from '../core/location.ts'
import type { Lifetime } from '../resources/owner.ts'
import { OWNERSHIP_PREFIX } from '../resources/ownership.ts'
import { resourceType } from '../resources/registry.ts'
import type { Kind } from '../resources/resource.ts'
import type { OwnershipMap } from '../resources/type.ts'
import { described, expressionHint, quoted, shortened, type SyntaxNode } from './syntax-node.ts'

const NAME_PATTERN = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/
const WITH_CAPITALS = /^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?$/

/**
 * The pattern of a kind's names, without their length. Pinecone's OpenAPI 2026-04: CreateIndexRequest.name,
 * CreateAssistantRequest.name; the official clients' tests have assistants with capital letters.
 */
export function namePattern(kind: Kind): RegExp {
  const { names } = resourceType(kind)
  if (names !== undefined) return names.pattern
  return resourceType(kind).allowsCapitals ? WITH_CAPITALS : NAME_PATTERN
}

/**
 * The problem of a resource's name, with a proposal where there is one; undefined where the name is valid. A predicate
 * that follows `"name"`.
 */
export function nameProblem(kind: Kind, node: SyntaxNode): string | undefined {
  const { maxNameLength, allowsCapitals, names } = resourceType(kind)
  const rule = `Expected ${expectedName(kind)}`
  if (node.is === 'invalid') return undefined
  if (node.is !== 'scalar') return `is ${described(node)}. ${rule}.`
  const { value, literal, location } = node
  if (value === null || value === '') return `${value === null ? 'has no value' : 'is empty'}. ${rule}.`
  if (typeof value !== 'string') return `is ${described(node)}. ${rule}: put it in quotes, "${shortened(literal)}".`
  if (namePattern(kind).test(value) && value.length <= maxNameLength) {
    const reserved = names?.reserved(value)
    return reserved === undefined ? undefined : `is ${described(node)}. ${reserved} Use another name.`
  }
  const expression = expressionHint(value, location)
  if (expression !== '' || names !== undefined) return `is ${described(node)}. ${rule}.${expression}`
  const valid = validName(value, maxNameLength)
  const proposal = allowsCapitals ? valid : valid.toLowerCase()
  const would = proposal === '' ? '' : ` ${quoted(proposal)} would do.`
  // The user joined a branch, a ref or a number to the name.
  const suffix = /[/#]/.test(value) ? ' To join a branch or a number to a name, use "name-suffix".' : ''
  return `${offenceOf(value, kind)}. ${rule}.${would}${suffix}`
}

/** The rule for a kind's names, in words that follow "Expected". */
export function expectedName(kind: Kind): string {
  const { maxNameLength, allowsCapitals, names } = resourceType(kind)
  if (names !== undefined) return names.expected
  return `1 to ${maxNameLength} ${allowsCapitals ? '' : 'lower-case '}letters, digits and hyphens, with a letter or digit at both ends`
}

function offenceOf(name: string, kind: Kind): string {
  const isStray = (character: string): boolean => character !== '-' && !namePattern(kind).test(character)
  const stray = [...new Set(Array.from(name).filter(isStray))]
  if (stray.length > 0) return `has ${stray.slice(0, 5).map(quoted).join(', ')}`
  if (name.length > resourceType(kind).maxNameLength) return `has ${name.length} characters`
  return `${name.startsWith('-') ? 'begins' : 'ends'} with a hyphen`
}

function validName(name: string, maxLength: number): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .slice(0, maxLength + 1)
    .replace(/^-+/, '')
    .slice(0, maxLength)
    .replace(/-+$/, '')
}

/** The problem of a user's key in the map of ownership tags, if any; a predicate that follows the map's name. */
export function mapKeyProblem({ key }: OwnershipMap, name: string, location: Location): string | undefined {
  if (name.startsWith(OWNERSHIP_PREFIX)) {
    return `has the key ${quoted(name)}. Keys that begin with "${OWNERSHIP_PREFIX}" are kept for the action's ownership tags: choose another.`
  }
  if (key === undefined || key.pattern.test(name)) return undefined
  return `has the key ${quoted(name)}. Expected ${key.expected}.${expressionHint(name, location)}`
}

/**
 * The issue of a map of ownership tags that is too large.
 *
 * @param kept the declared entries, without those that a declaration removes
 * @param lifetime decides how much room ownership tags need; undefined for none
 */
export function mapSizeIssues(
  label: string,
  { at, limit }: OwnershipMap,
  kept: readonly (readonly [string, Json])[],
  lifetime: Lifetime | undefined,
  location: Location
): ValidationIssue[] {
  const isByKeys = limit.counts === 'keys'
  const size = isByKeys ? kept.length : Buffer.byteLength(JSON.stringify(Object.fromEntries(kept)))
  const reserved = lifetime === undefined ? 0 : limit.reserved[lifetime]
  const most = limit.max - reserved
  if (size <= most) return []
  const why = reserved > 0 ? `: Pinecone allows ${limit.max}, and the action's ownership tags need ${reserved}` : ''
  const has = isByKeys ? `${size} ${at}` : `${size} bytes as JSON`
  return [{ message: `${label}: "${at}" has ${has}. Expected at most ${most}${why}.`, location }]
}
