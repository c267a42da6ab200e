import { pathText, type Path } from '../core/json.ts'
import { resourceTypes } from '../resources/registry.ts'
import type { ResourceType } from '../resources/type.ts'
import type { DialectSpec } from '../resources/dialect-spec.ts'
import { distanceBetween, nearest, snakeCase } from '../core/nearest.ts'
import { findPath, schemaNodeOf, type SchemaNode } from './schema-nodes.ts'
import { quoted } from './syntax-node.ts'

/**
 * The message for a top-level key of another dialect; undefined for any other key. `by` is the key that shows the
 * declaration's dialect.
 */
export function mixedKeyMessage({ hints }: DialectSpec, path: Path, by: string): string | undefined {
  const [key = ''] = path
  const { otherDialect } = hints
  const advice = path.length === 1 ? otherDialect?.keys.get(key) : undefined
  if (otherDialect === undefined || advice === undefined) return undefined
  const { name, own } = otherDialect
  return `"${key}" is of the ${name}, and ${quoted(by)} is of the ${own}: keep to one of them. ${advice}`
}

/** The message for an unknown key, in whole sentences: the reason, or the key that the user may have meant. */
export function unknownKeyMessage(type: ResourceType, spec: DialectSpec, node: SchemaNode, path: Path): string {
  const { answeredOnly, reasons } = spec.hints
  const key = path.at(-1) ?? ''
  if (answeredOnly.test(path.join('.'))) {
    return `${quoted(pathText(path))} is set by Pinecone and cannot be declared. Remove it.`
  }
  const unknown = `unknown key ${quoted(key)}${path.length > 1 ? ` in ${quoted(pathText(path.slice(0, -1)))}` : ''}.`
  const reason = reasons.get(patternOf(spec, [...path.slice(0, -1), snakeCase(key)]).join('.'))
  return `${unknown} ${reason ?? meant(type, spec, node, path)}`
}

/** A path with `*` in place of each key of the user's own. */
function patternOf(spec: DialectSpec, path: Path): Path {
  let node: SchemaNode | undefined = schemaNodeOf(spec)
  return path.map((key) => {
    const own: SchemaNode | undefined = node?.children.get(key)
    const any = node?.children.get('*')
    node = own ?? any
    return own === undefined && any !== undefined ? '*' : key
  })
}

/** A key that differs from a known one by at most this many letters counts as misspelt, and is never passed on. */
const SLIP_LETTERS = 2

/** Whether a key is passed on: its dialect allows that, and neither it nor a similar key is known. */
export function isPassedOn(type: ResourceType, spec: DialectSpec, node: SchemaNode, path: Path): boolean {
  const { answeredOnly, reasons } = spec.hints
  const key = snakeCase(path.at(-1) ?? '')
  const isNearKnown = [...node.children.keys()].some((known) => distanceBetween(key, known) <= SLIP_LETTERS)
  return (
    (spec.passesOn?.(path) ?? false) &&
    !isNearKnown &&
    !answeredOnly.test(path.join('.')) &&
    !reasons.has(patternOf(spec, [...path.slice(0, -1), key]).join('.')) &&
    knownAs(type, spec, node, path) === undefined
  )
}

function meant(type: ResourceType, spec: DialectSpec, node: SchemaNode, path: Path): string {
  const here = keysHere(type, node, path)
  const near = nearest(path.at(-1) ?? '', here)
  return knownAs(type, spec, node, path) ?? (near === undefined ? `Known here: ${here.join(', ')}.` : didYouMean(near))
}

function keysHere(type: ResourceType, node: SchemaNode, path: Path): string[] {
  const isTop = path.length === 1
  return [...(isTop ? nameKeys(type) : []), ...node.children.keys(), ...(isTop ? extraKeys(type) : [])]
}

/** A hint for a key that is known by another name or in another place; undefined for any other key. */
function knownAs(type: ResourceType, spec: DialectSpec, node: SchemaNode, path: Path): string | undefined {
  const key = snakeCase(path.at(-1) ?? '')
  const isTop = path.length === 1
  const here = keysHere(type, node, path)
  const synonym = spec.hints.synonyms.get(key)
  if (synonym !== undefined && (isTop || here.includes(synonym))) return didYouMean(synonym)
  if (here.includes(key)) return didYouMean(key)
  const elsewhere = findPath(schemaNodeOf(spec), (other) => key !== '*' && other.at(-1) === key)
  if (elsewhere?.length === 1 || (key === 'name' && !isTop)) return 'It belongs at the top, beside "name".'
  if (elsewhere !== undefined) return didYouMean(pathText(withOwnKeys(elsewhere, path)))
  const other = resourceTypes().find((one) => one.kind !== type.kind && isTopKey(one, key))
  return isTop && other !== undefined ? `That is a key of ${other.plural}.` : undefined
}

/** The keys that name a resource of a type. */
export function nameKeys({ parent }: ResourceType): string[] {
  return parent === undefined ? ['name'] : ['name', parent]
}

/** The key for differences in temporary environments. */
export const PREVIEW = 'preview'

function extraKeys({ extras = [] }: ResourceType): string[] {
  return [...extras.map(({ key }) => key), PREVIEW]
}

/** The top-level keys of a type that are not fields. */
export function otherKeys(type: ResourceType): string[] {
  return [...nameKeys(type), ...extraKeys(type)]
}

/** Whether a type has a top-level key in any dialect, apart from the name. */
export function isTopKey(type: ResourceType, key: string): boolean {
  return type.dialects.some((spec) => schemaNodeOf(spec).children.has(key)) || extraKeys(type).includes(key)
}

/** A pattern with the user's own keys in place of `*`, as far as both paths share their mappings. */
function withOwnKeys(pattern: Path, written: Path): Path {
  return pattern.map((key, at) => {
    const isSame = pattern.slice(0, at).every((outer, depth) => outer === '*' || outer === written[depth])
    return key === '*' && isSame && at < written.length - 1 ? (written[at] ?? key) : key
  })
}

function didYouMean(path: string): string {
  return `Did you mean "${path}"?`
}
