import { isEqual, isObject, withoutValueAt, withValueAt, type JsonObject } from '../core/json.ts'
import { ASSISTANT } from './assistant/assistant.ts'
import { fieldValuesOf } from './fields.ts'
import { INDEX } from './index/index.ts'
import { NAMESPACE } from './namespace/namespace.ts'
import type { Dialect, Identity, Kind } from './resource.ts'
import type { Creation, ResourceType } from './type.ts'

const types: ResourceType[] = [INDEX, ASSISTANT, NAMESPACE]

/** The resource types, in the order in which they are read and reported: parents before children. */
export function resourceTypes(): readonly ResourceType[] {
  return types
}

/** The types' kinds, in the same order. */
export function kinds(): readonly Kind[] {
  return types.map(({ kind }) => kind)
}

/**
 * The type of a kind.
 *
 * @throws TypeError where there is none
 */
export function resourceType(kind: Kind): ResourceType {
  const type = types.find((known) => known.kind === kind)
  if (type === undefined) throw new TypeError(`There is no resource type ${kind}`)
  return type
}

/** Adds types, and returns the function that removes them. */
export function registerTypes(...added: readonly ResourceType[]): () => void {
  types.push(...added)
  return () => {
    for (const type of added) types.splice(types.indexOf(type), 1)
  }
}

/** The name of a resource after its parent's: `shop/books`. */
export function fullNameOf({ name, parent }: Pick<Identity, 'name' | 'parent'>): string {
  return parent === undefined ? name : `${fullNameOf(parent)}/${name}`
}

/** The resource of a full name, as `fullNameOf` gives it. A parent's name has no slash. */
export function identityOf(kind: Kind, fullName: string): Identity {
  const { parent } = resourceType(kind)
  const slash = fullName.indexOf('/')
  if (parent === undefined || slash < 0) return { kind, name: fullName }
  return { kind, name: fullName.slice(slash + 1), parent: { kind: parent, name: fullName.slice(0, slash) } }
}

/** A resource at the start of a sentence: `Index "docs-search"`. */
export function titleOf(resource: Identity): string {
  return `${resourceType(resource.kind).title} "${fullNameOf(resource)}"`
}

/** Completes a declared model for a create, with canonical values and without the keys that the declaration removes. */
export function completeForCreation(kind: Kind, declared: JsonObject, dialect: Dialect = 'classic'): Creation {
  const { fields, complete } = resourceType(kind)
  let model = declared
  for (const { field, path, value } of fieldValuesOf(fields, declared)) {
    if (field.removedBy === value) model = withoutValueAt(model, path)
    const canonical = field.canonical?.(value) ?? value
    if (!isEqual(canonical, value)) model = withValueAt(model, path, canonical)
  }
  const kept = Object.entries(model).filter(([, value]) => !(isObject(value) && Object.keys(value).length === 0))
  return complete(Object.fromEntries(kept), dialect)
}
