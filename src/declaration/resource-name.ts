// What a declared resource is called, and what it is in.

import type { ValidationIssue } from '../core/errors.ts'
import type { Location } from '../core/location.ts'
import type { Kind } from '../resources/resource.ts'
import type { ResourceType } from '../resources/type.ts'
import { nameProblem } from './name.ts'
import { entryOf, quoted, type MappingNode } from './syntax-node.ts'

/** A name as it is declared, or what is wrong with it. */
export interface Named {
  /** What the issues of its resource begin with. */
  readonly label: string
  /** Missing where there is none that may be used. */
  readonly text?: string
  readonly location: Location
  readonly issues: readonly ValidationIssue[]
}

/** What a resource is in, as declared; undefined for a type that is in nothing. */
export function readParent(
  { parent }: ResourceType,
  mapping: MappingNode,
  { label, location }: Named
): Named | undefined {
  if (parent === undefined) return undefined
  const entry = entryOf(mapping, parent)
  const problem = entry === undefined ? 'is missing. Name what it is in.' : nameProblem(parent, entry.value)
  const at = entry?.value.location ?? location
  if (problem !== undefined)
    return { label, location: at, issues: [{ message: `${label}: "${parent}" ${problem}`, location: at }] }
  const text = entry?.value.is === 'scalar' ? String(entry.value.value) : ''
  return { label, text, location: at, issues: [] }
}

/**
 * What a resource is called.
 *
 * @param position names it where it has no name
 */
export function readName(kind: Kind, mapping: MappingNode, position: string): Named {
  const entry = entryOf(mapping, 'name')
  if (!entry) {
    const message = `${position}: "name" is missing. Add one, as in "name: docs".`
    return { label: position, location: mapping.location, issues: [{ message, location: mapping.location }] }
  }
  const { value } = entry
  const text = value.is === 'scalar' && typeof value.value === 'string' && value.value !== '' ? value.value : undefined
  const label = text === undefined ? position : `${kind} ${quoted(text)}`
  const problem = nameProblem(kind, value)
  const location = value.location
  if (problem !== undefined) return { label, location, issues: [{ message: `${label}: "name" ${problem}`, location }] }
  return text === undefined ? { label, location, issues: [] } : { label, text, location, issues: [] }
}
