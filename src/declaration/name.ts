import { KIND_TABLES } from '../resources/kinds.ts'
import type { Kind } from '../resources/resource.ts'
import { described, expressionHint, quoted, shortened, type SyntaxNode } from './syntax-node.ts'

/** A name, but for its length. Pinecone's OpenAPI 2026-04: CreateIndexRequest.name, CreateAssistantRequest.name. */
export const NAME_PATTERN = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/

/**
 * What is wrong with a name of a resource, with a name that would do where one suggests itself; undefined where it is
 * right. A predicate that follows `"name"`.
 */
export function nameProblem(kind: Kind, written: SyntaxNode): string | undefined {
  const { maxNameLength } = KIND_TABLES[kind]
  const rule = `Expected ${expectedName(kind)}`
  if (written.is === 'faulty') return undefined
  if (written.is !== 'scalar') return `is ${described(written)}. ${rule}.`
  const { value, literal, location } = written
  if (value === null || value === '') return `${value === null ? 'has no value' : 'is empty'}. ${rule}.`
  if (typeof value !== 'string') return `is ${described(written)}. ${rule}: put it in quotes, "${shortened(literal)}".`
  if (NAME_PATTERN.test(value) && value.length <= maxNameLength) return undefined
  const expression = expressionHint(value, location)
  if (expression !== '') return `is ${described(written)}. ${rule}.${expression}`
  const proposal = validName(value, maxNameLength)
  const would = proposal === '' ? '' : ` ${quoted(proposal)} would do.`
  // A branch, a ref or a number joined to the name.
  const suffix = /[/#]/.test(value) ? ' To join a branch or a number to a name, use "name-suffix".' : ''
  return `${offence(value, maxNameLength)}. ${rule}.${would}${suffix}`
}

/** What a name of a kind is, in words. */
export function expectedName(kind: Kind): string {
  const { maxNameLength } = KIND_TABLES[kind]
  return `1 to ${maxNameLength} lower-case letters, digits and hyphens, with a letter or digit at both ends`
}

function offence(name: string, maxLength: number): string {
  const stray = [...new Set(Array.from(name).filter((character) => !/[a-z0-9-]/.test(character)))]
  if (stray.length > 0) return `has ${stray.slice(0, 5).map(quoted).join(', ')}`
  if (name.length > maxLength) return `has ${name.length} characters`
  return `${name.startsWith('-') ? 'begins' : 'ends'} with a hyphen`
}

function validName(name: string, maxLength: number): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, maxLength + 1)
    .replace(/^-+/, '')
    .slice(0, maxLength)
    .replace(/-+$/, '')
}
