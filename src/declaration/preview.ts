import { ownershipMapOf } from '../resources/ownership.ts'
import type { ValidationIssue } from '../core/errors.ts'
import type { Lifetime } from '../resources/owner.ts'
import { resourceType } from '../resources/registry.ts'
import type { Kind } from '../resources/resource.ts'
import type { ResourceType } from '../resources/type.ts'
import { readResource, type ResourceReading } from './resource-text.ts'
import { described, entryOf, type Entry, type MappingNode, type SyntaxNode } from './syntax-node.ts'
import { isTopKey, PREVIEW } from './unknown-keys.ts'

/** A resource read for a lifetime. */
export interface LifetimeReading extends ResourceReading {
  /** The resource is declared, but not for this lifetime. */
  readonly isLeftOut?: true
}

/**
 * Reads one resource for a lifetime. A temporary one overlays the declaration with its `preview`. Both readings are
 * always checked, and an issue of both is reported once.
 */
export function readForLifetime(
  kind: Kind,
  mapping: MappingNode,
  position: string,
  lifetime: Lifetime | undefined
): LifetimeReading {
  const preview = entryOf(mapping, PREVIEW)
  if (preview === undefined) return readResource(kind, mapping, position, lifetime)
  const isTemporary = lifetime !== undefined && lifetime !== 'permanent'
  const written: MappingNode = { ...mapping, entries: mapping.entries.filter((entry) => entry !== preview) }
  // In a temporary environment the declaration without its preview is still checked, as the permanent resource.
  const asWritten = readResource(kind, written, position, isTemporary ? 'permanent' : lifetime)
  const { value } = preview
  if (value.is === 'scalar' && value.value === false)
    return isTemporary ? { ...asWritten, notices: [], isLeftOut: true } : asWritten
  if (value.is !== 'mapping') return { ...asWritten, issues: [...asWritten.issues, ...formIssues(asWritten, value)] }
  const overlaid = readResource(kind, overlay(resourceType(kind), written, value), position, lifetime)
  const used = isTemporary ? overlaid : asWritten
  return { ...used, issues: [...asWritten.issues, ...keyIssues(asWritten, value), ...onlyIn(overlaid, asWritten)] }
}

/** A declaration overlaid with the keys of its preview. */
function overlay(type: ResourceType, written: MappingNode, preview: MappingNode): MappingNode {
  const changes = preview.entries
    .filter(({ key }) => !KEPT.has(key))
    .map((entry) =>
      entry.key === ownershipMapOf(type.kind)?.at ? mergedMap(entry, entryOf(written, entry.key)) : entry
    )
  return replaced(written, changes, (key) => isTopKey(type, key))
}

/** A preview replaces single keys of a map, not the whole map. */
function mergedMap(entry: Entry, own: Entry | undefined): Entry {
  if (entry.value.is !== 'mapping') return entry
  const empty: MappingNode = { ...entry.value, entries: [] }
  const value = own?.value.is === 'mapping' ? own.value : empty
  return { ...entry, value: replaced(value, entry.value.entries, () => true) }
}

/** A mapping with entries replaced and added, or removed by `null`. */
function replaced(mapping: MappingNode, changes: readonly Entry[], isRemovable: (key: string) => boolean): MappingNode {
  const byKey = new Map(mapping.entries.map((entry) => [entry.key, entry]))
  for (const entry of changes) {
    const { key, value } = entry
    const isNull = value.is === 'scalar' && value.value === null
    if (isNull && isRemovable(key)) byKey.delete(key)
    else byKey.set(key, entry)
  }
  return { ...mapping, entries: [...byKey.values()] }
}

/** Keys that a preview cannot have, each with the reason. */
const KEPT: ReadonlyMap<string, string> = new Map([
  ['name', '"preview" cannot change "name", which is the same in every environment. Remove it.'],
  [PREVIEW, '"preview" has no "preview" of its own. Remove it.']
])

function keyIssues({ label }: ResourceReading, preview: MappingNode): ValidationIssue[] {
  return preview.entries.flatMap(({ key, keyLocation: location }) => {
    const why = KEPT.get(key)
    return why === undefined ? [] : [{ message: `${label}: ${why}`, location }]
  })
}

function formIssues({ label }: ResourceReading, node: SyntaxNode): ValidationIssue[] {
  if (node.is === 'invalid') return []
  const isNull = node.is === 'scalar' && node.value === null
  const expected = 'Expected a mapping with what differs in temporary environments, or false to be left out of them'
  const message = isNull ? `has no value. ${expected}; or leave the key out.` : `is ${described(node)}. ${expected}.`
  return [{ message: `${label}: "${PREVIEW}" ${message}`, location: node.location }]
}

/** The issues of one reading that the other one does not have at the same location. They mention the preview. */
function onlyIn({ label, issues }: ResourceReading, other: ResourceReading): ValidationIssue[] {
  const known = new Set(other.issues.map(({ location }) => JSON.stringify(location)))
  return issues
    .filter(({ location }) => !known.has(JSON.stringify(location)))
    .map((issue) => ({ ...issue, message: issue.message.replace(label, () => `${label} with its "${PREVIEW}"`) }))
}
