// The name of a declared resource, and that of its parent.

import type { ValidationIssue } from '../core/errors.ts'
import type { Location } from '../core/location.ts'
import type { Kind } from '../resources/resource.ts'
import type { ResourceType } from '../resources/type.ts'
import { nameProblem } from './name.ts'
import { entryOf, quoted, type MappingNode } from './syntax-node.ts'

/** A declared name, or its issues. */
export interface Named {
  /** The beginning of all issues of the resource. */
  readonly label: string
  /** Missing where there is no valid name. */
  readonly text?: string
  readonly location: Location
  readonly issues: readonly ValidationIssue[]
}

/** Reads the declared parent of a resource; undefined for a type without a parent. */
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
 * Reads the name of a resource.
 *
 * @param position describes the resource where it has no name
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
