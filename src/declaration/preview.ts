import { ownershipMapOf } from '../resources/ownership.ts'
import type { ValidationIssue } from '../core/errors.ts'
import type { Lifetime } from '../resources/owner.ts'
import { resourceType } from '../resources/registry.ts'
import type { Kind } from '../resources/resource.ts'
import type { ResourceType } from '../resources/type.ts'
import { readResource, type ResourceReading } from './resource-text.ts'
import { described, entryOf, type Entry, type MappingNode, type SyntaxNode } from './syntax-node.ts'
import { isTopKey, PREVIEW } from './unknown-keys.ts'

/** A resource as a lifetime has it. */
export interface LifetimeReading extends ResourceReading {
  /** It is declared, but not for this lifetime. */
  readonly isLeftOut?: true
}

/**
 * Reads one resource as it is for a lifetime: with what its `preview` says in place where that is temporary. Whichever
 * is used, both are checked, and what is wrong with both is said once.
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
  // What is not used for a temporary environment still is what is permanent.
  const asWritten = readResource(kind, written, position, isTemporary ? 'permanent' : lifetime)
  const { value } = preview
  if (value.is === 'scalar' && value.value === false)
    return isTemporary ? { ...asWritten, notices: [], isLeftOut: true } : asWritten
  if (value.is !== 'mapping') return { ...asWritten, issues: [...asWritten.issues, ...formIssues(asWritten, value)] }
  const overlaid = readResource(kind, overlay(resourceType(kind), written, value), position, lifetime)
  const used = isTemporary ? overlaid : asWritten
  return { ...used, issues: [...asWritten.issues, ...keyIssues(asWritten, value), ...onlyIn(overlaid, asWritten)] }
}

/** A declaration with the keys of its preview in place of its own. */
function overlay(type: ResourceType, written: MappingNode, preview: MappingNode): MappingNode {
  const changes = preview.entries
    .filter(({ key }) => !KEPT.has(key))
    .map((entry) =>
      entry.key === ownershipMapOf(type.kind)?.at ? mergedMap(entry, entryOf(written, entry.key)) : entry
    )
  return replaced(written, changes, (key) => isTopKey(type, key))
}

/** Of a map, the preview replaces single keys. */
function mergedMap(entry: Entry, own: Entry | undefined): Entry {
  if (entry.value.is !== 'mapping') return entry
  const empty: MappingNode = { ...entry.value, entries: [] }
  const value = own?.value.is === 'mapping' ? own.value : empty
  return { ...entry, value: replaced(value, entry.value.entries, () => true) }
}

/** A mapping with some entries replaced, added, or removed where `null` stands for that. */
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

/** Keys that a preview cannot have, each with why. */
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

/** What is wrong with one reading and not with another, which says so in the other's place. */
function onlyIn({ label, issues }: ResourceReading, other: ResourceReading): ValidationIssue[] {
  const known = new Set(other.issues.map(({ location }) => JSON.stringify(location)))
  return issues
    .filter(({ location }) => !known.has(JSON.stringify(location)))
    .map((issue) => ({ ...issue, message: issue.message.replace(label, () => `${label} with its "${PREVIEW}"`) }))
}
