import { expectedName, namePattern } from '../../src/declaration/name.ts'
import { isMapOfValues, schemaNodeOf, type SchemaNode } from '../../src/declaration/schema-nodes.ts'
import { nameKeys, otherKeys, PREVIEW } from '../../src/declaration/unknown-keys.ts'
import { OWNERSHIP_PREFIX } from '../../src/resources/ownership.ts'
import { resourceType, resourceTypes } from '../../src/resources/registry.ts'
import type { Kind } from '../../src/resources/resource.ts'
import type { ResourceType } from '../../src/resources/type.ts'
import type { DialectSpec } from '../../src/resources/dialect-spec.ts'
import { dependenciesOf, extrasSchemas } from './extras.ts'
import { previewSchema } from './preview.ts'
import { rulesOf, shownSchema, titleOf } from './rules.ts'
import { withShared } from './shared.ts'
import { described, valueSchema, type JsonSchema } from './values.ts'
import { snippetsOf, wordsOf } from './words.ts'

type Path = readonly string[]

/** A dialect of a type, whose resources a schema is about. */
interface About {
  readonly type: ResourceType
  readonly spec: DialectSpec
}

/** The JSON Schema of a file for `config-file`, made from the resource types' dialects. */
export function configFileSchema(): JsonSchema {
  const lists = resourceTypes().map(({ plural }) => plural)
  const either = `${lists.join(', ')} or ${lists.length === 2 ? 'both' : 'several of them'}`
  return withShared({
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Pinecone config-file',
    ...described(
      `The ${lists.join(' and ')} of Pinecone that are made to exist as declared. What is left out is left alone.`
    ),
    properties: Object.fromEntries(resourceTypes().map((type) => [type.plural, listSchema(type)])),
    additionalProperties: false,
    allOf: [{ type: ['object', 'null'], errorMessage: `Expected a mapping with ${either}.` }],
    definitions: Object.assign({}, ...resourceTypes().map(definitionsOf)) as JsonSchema
  })
}

/** A type's definition, and one for each of its dialects: one `anyOf` would say of every slip that none of them fits. */
function definitionsOf(type: ResourceType): JsonSchema {
  const { kind, dialects } = type
  const [first, ...others] = dialects
  if (others.length === 0) return { [kind]: resourceSchema(type, dialectSchema({ type, spec: first })) }
  const name = ({ dialect }: DialectSpec): string => `${dialect}${titleOf(kind)}`
  const reference = (spec: DialectSpec): JsonSchema => ({ $ref: `#/definitions/${name(spec)}` })
  const choice = others.reduceRight<JsonSchema>(
    (otherwise, spec) => ({ if: shownSchema(spec), then: reference(spec), else: otherwise }),
    reference(first)
  )
  return {
    [kind]: resourceSchema(type, choice),
    ...Object.fromEntries(dialects.map((spec) => [name(spec), dialectSchema({ type, spec })]))
  }
}

function dialectSchema(about: About): JsonSchema {
  return mappingSchema(about, schemaNodeOf(about.spec), [])
}

/**
 * A list. The reader accepts a single resource too, and nothing at all; but what editors offer is an item, and so they
 * say of a single resource that is not right that it should be an item, where they then say all the rest.
 */
function listSchema({ kind, plural }: ResourceType): JsonSchema {
  const errorMessage = `Expected a list: each ${kind} is an item with its fields, as in "- name: docs".`
  const title = titleOf(plural)
  return {
    title,
    ...described(`The ${plural}, one item each.`),
    type: ['array', 'object', 'null'],
    errorMessage,
    items: { $ref: `#/definitions/${kind}` },
    if: { title, type: 'object' },
    then: {
      if: { $ref: `#/definitions/${kind}` },
      else: { title, type: 'array', errorMessage },
      // With this type they begin with the "-" that is not there yet.
      defaultSnippets: snippetsOf(kind).map((snippet) => ({ ...snippet, type: 'array' }))
    }
  }
}

/** What every resource is, whatever its dialect; `body` says the rest. */
function resourceSchema(type: ResourceType, body: JsonSchema): JsonSchema {
  const { kind, title, parent } = type
  const names = { name: nameSchema('Name', kind), ...(parent && { [parent]: nameSchema(titleOf(parent), parent) }) }
  return {
    title,
    ...described(`One ${kind}, in the words of Pinecone’s API.`),
    required: nameKeys(type),
    properties: { ...names, ...extrasSchemas(type), [PREVIEW]: previewOf(type) },
    ...dependenciesOf(type.extras),
    allOf: [
      {
        // What is no mapping at all passes this, and is refused by the type.
        if: { maxProperties: 1 },
        then: {
          type: 'object',
          errorMessage: `Expected a mapping with the ${kind}'s fields, as in "name: docs".`,
          // Offered while there is nothing but a name: later they would mix two kinds of resource.
          defaultSnippets: snippetsOf(kind)
        }
      },
      body
    ]
  }
}

function previewOf(type: ResourceType): JsonSchema {
  const { parent, dialects } = type
  const keys = dialects.map((spec) => propertiesOf({ type, spec }, schemaNodeOf(spec), []))
  return previewSchema(type, parent === undefined ? keys : [{ [parent]: nameSchema(titleOf(parent), parent) }, ...keys])
}

function nameSchema(title: string, kind: Kind): JsonSchema {
  const errorMessage = `Expected ${expectedName(kind)}.`
  return {
    title,
    ...described(`The name of the ${kind}: ${expectedName(kind)}.`),
    type: 'string',
    maxLength: resourceType(kind).maxNameLength,
    pattern: namePattern(kind).source,
    patternErrorMessage: errorMessage,
    errorMessage: `${errorMessage} A number needs quotes.`
  }
}

function mappingSchema(about: About, node: SchemaNode, path: Path): JsonSchema {
  const { own, also } = rulesOf(about.spec, node, path)
  const anyKey = node.children.get('*')
  if (anyKey) return mapSchema(about, node, anyKey, path)
  const keys = [...node.children.keys()]
  const isMapping = { type: 'object', errorMessage: `Expected a mapping with ${keys.join(', ')}.` }
  // Of a resource as a whole it is said already.
  const allOf = path.length === 0 ? also : [isMapping, ...also]
  return {
    ...own,
    properties: {
      ...(path.length === 0 && Object.fromEntries(otherKeys(about.type).map((key) => [key, true]))),
      ...propertiesOf(about, node, path),
      ...offersOf(about, path),
      ...hiddenOf(about, path)
    },
    // A schema cannot tell a slip from a key that is passed on.
    additionalProperties: about.spec.passesOn?.([...path, '']) ?? false,
    ...(allOf.length > 0 && { allOf })
  }
}

/** A mapping with keys of the user's own. */
function mapSchema(about: About, node: SchemaNode, value: SchemaNode, path: Path): JsonSchema {
  const { own, also } = rulesOf(about.spec, node, path)
  const inner = keySchema(about, value, [...path, '*'])
  const keys = keyRule(about, path)
  return {
    type: isMapOfValues(node) ? ['object', 'null'] : 'object',
    ...own,
    ...(keys
      ? { patternProperties: { [keys.pattern]: inner }, additionalProperties: false }
      : { additionalProperties: inner }),
    errorMessage: `Expected a mapping${keys ? `. ${keys.words}` : ''}.`,
    ...(also.length > 0 && { allOf: also })
  }
}

function propertiesOf(about: About, node: SchemaNode, path: Path): Record<string, JsonSchema> {
  return Object.fromEntries([...node.children].map(([key, child]) => [key, keySchema(about, child, [...path, key])]))
}

/** What editors offer to begin another dialect with. Where any of it is written, the first dialect does not apply. */
function offersOf({ type, spec }: About, path: Path): Record<string, JsonSchema> {
  if (spec !== type.dialects[0]) return {}
  const offers = type.dialects.flatMap((other) =>
    (other.shownBy ?? []).flatMap((shown) => {
      const keys = shown.split('.')
      const [holder, key] = [keys.slice(0, -1), keys.at(-1) ?? '']
      const node = keys.reduce<SchemaNode | undefined>((at, inner) => at?.children.get(inner), schemaNodeOf(other))
      const isHere = holder.join('.') === path.join('.')
      return isHere && node ? [[key, keySchema({ type, spec: other }, node, keys)] as const] : []
    })
  )
  return Object.fromEntries(offers)
}

/** Keys whose refusal is explained elsewhere: known here, so that nothing else is said of them, and never offered. */
function hiddenOf({ spec }: About, path: Path): Record<string, JsonSchema> {
  const keys = path.length > 0 ? [] : [...(spec.hints.otherDialect?.keys.keys() ?? [])]
  return Object.fromEntries(keys.map((key) => [key, { doNotSuggest: true }]))
}

function keySchema(about: About, node: SchemaNode, path: Path): JsonSchema {
  const key = path.at(-1) ?? ''
  const { description, examples, values, snippets } = wordsOf(about.type.kind, about.spec.dialect, path)
  const text = node.description ?? node.children.get('*')?.description ?? description
  if (text === undefined) throw new Error(`Nothing says what "${path.join('.')}" is for: see scripts/schema/words.ts`)
  return {
    ...(key !== '*' ? { title: titleOf(key) } : node.rule === undefined && { title: 'Field' }),
    ...described(text),
    ...(node.rule ? valueSchema(node.rule) : mappingSchema(about, node, path)),
    ...(values &&
      node.rule?.type === 'enum' && { markdownEnumDescriptions: node.rule.values.map((value) => values[value] ?? '') }),
    ...(examples && { examples }),
    ...(snippets && { defaultSnippets: snippets })
  }
}

/** Which keys of the user's own a map accepts. */
function keyRule({ type, spec }: About, path: Path): { readonly pattern: string; readonly words: string } | undefined {
  const { mapKeys } = spec
  if (mapKeys?.at === path.join('.')) return { pattern: mapKeys.pattern, words: mapKeys.expected }
  if (type.ownership === 'in-name' || type.ownership.at !== path.join('.')) return undefined
  const { key } = type.ownership
  const ours = `Keys that begin with "${OWNERSHIP_PREFIX}" are kept for the action's ownership tags`
  const notOurs = `^(?!${OWNERSHIP_PREFIX})`
  if (key === undefined) return { pattern: notOurs, words: ours }
  return { pattern: key.pattern.source.replace('^', notOurs), words: `A key has ${key.expected}. ${ours}` }
}
