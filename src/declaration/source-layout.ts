import type { ValidationIssue } from '../core/errors.ts'
import { kinds, resourceType, resourceTypes } from '../resources/registry.ts'
import type { Kind } from '../resources/resource.ts'
import { nearest } from '../core/nearest.ts'
import { oneOf } from '../core/text/words.ts'
import { described, entryOf, expressionHint, quoted, type SyntaxNode, type MappingNode } from './syntax-node.ts'
import { isTopKey } from './unknown-keys.ts'
import type { Source } from './yaml-text.ts'

/** One resource in a source, not read yet. */
export interface ResourceText {
  readonly kind: Kind
  readonly mapping: MappingNode
  /** Describes the resource while its name is not known. */
  readonly position: string
}

interface Layout {
  readonly resources: readonly ResourceText[]
  readonly issues: readonly ValidationIssue[]
}

/** Finds the resources in a source: an input has one or a list of them, a file has a list for each kind. */
export function resourcesOf(source: Source, root: SyntaxNode): Layout {
  if (source.file !== undefined) return fileLayout(source.source, root)
  const kind = kinds().find((known) => known === source.source)
  if (!kind) throw new TypeError(`No resource type is declared by the input ${source.source}`)
  const misplaced = root.is === 'mapping' ? root.entries.find(({ key }) => kindOfList(key) !== undefined) : undefined
  if (misplaced) {
    const message = `the input "${kind}" has the key ${quoted(misplaced.key)}, which belongs into a file for "config-file". Expected one ${kind}, or a list of them.`
    return { resources: [], issues: [{ message, location: misplaced.keyLocation }] }
  }
  return listLayout(kind, root, `the input "${kind}"`)
}

function fileLayout(file: string, root: SyntaxNode): Layout {
  if (root.is === 'invalid') return { resources: [], issues: [] }
  if (root.is !== 'mapping') {
    const hint = root.is === 'list' ? ' Put the list under the key of what it lists.' : ''
    const message = `${file} is ${described(root)}. Expected a mapping with ${listNames().join(', ')} or several of them.${hint}`
    return { resources: [], issues: [{ message, location: root.location }] }
  }
  const layouts = root.entries.map(({ key, keyLocation, value }): Layout => {
    const kind = kindOfList(key)
    if (!kind)
      return { resources: [], issues: [{ message: unknownTopMessage(file, root, key), location: keyLocation }] }
    const isNull = value.is === 'scalar' && value.value === null
    return isNull ? { resources: [], issues: [] } : listLayout(kind, value, `"${key}"`)
  })
  return { resources: layouts.flatMap((one) => one.resources), issues: layouts.flatMap((one) => one.issues) }
}

function unknownTopMessage(file: string, root: MappingNode, key: string): string {
  const unknown = `${file} has the unknown key ${quoted(key)}.`
  const lists = resourceTypes().map(({ plural }) => plural)
  const singular = kinds().find((kind) => kind === key)
  const near = singular ? resourceType(singular).plural : nearest(key, lists)
  if (near !== undefined) return `${unknown} Did you mean "${near}"?`
  const isResourceKey = key === 'name' || resourceTypes().some((type) => isTopKey(type, key))
  return isResourceKey && entryOf(root, 'name')
    ? `${unknown} Put what is declared into a list, under ${oneOf(listNames())}.`
    : `${unknown} Known here: ${lists.join(', ')}.`
}

function listLayout(kind: Kind, root: SyntaxNode, holder: string): Layout {
  if (root.is !== 'list') {
    const one = itemLayout(kind, root, `the ${kind}`, `${holder} is`)
    return root.is === 'scalar' ? withAdvice(one, root.value) : one
  }
  const layouts = root.items.map((item, at) => {
    const position = `item ${at + 1} of ${holder}`
    return itemLayout(kind, item, position, `${position} is`)
  })
  return { resources: layouts.flatMap((one) => one.resources), issues: layouts.flatMap((one) => one.issues) }
}

function itemLayout(kind: Kind, item: SyntaxNode, position: string, opening: string): Layout {
  if (item.is === 'mapping') return { resources: [{ kind, mapping: item, position }], issues: [] }
  if (item.is === 'invalid') return { resources: [], issues: [] }
  const text = item.is === 'scalar' && typeof item.value === 'string' ? item.value : ''
  const example = /^[\w-]{1,63}$/.test(text) ? text : 'docs'
  const expected = `Expected a mapping with the ${kind}'s fields, as in "name: ${example}"`
  const message = `${opening} ${described(item)}. ${expected}.${expressionHint(text, item.location)}`
  return { resources: [], issues: [{ message, location: item.location }] }
}

/** Adds advice about a text in place of a declaration. */
function withAdvice(layout: Layout, value: unknown): Layout {
  if (typeof value !== 'string') return layout
  const advice = /\.(?:ya?ml|json)$/i.test(value)
    ? ' A file is given by the input "config-file".'
    : /^\s*[[{]/.test(value)
      ? ' It looks like JSON in quotes: give it without them.'
      : /^[a-z_]+:\S/.test(value)
        ? ' A key needs a space after its ":".'
        : ''
  return { ...layout, issues: layout.issues.map((issue) => ({ ...issue, message: `${issue.message}${advice}` })) }
}

function kindOfList(key: string): Kind | undefined {
  return resourceTypes().find(({ plural }) => plural === key)?.kind
}

function listNames(): string[] {
  return resourceTypes().map(({ plural }) => quoted(plural))
}
