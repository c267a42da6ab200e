import { TAG_KEY } from '../../src/declaration/maps.ts'
import { expectedName, NAME_PATTERN } from '../../src/declaration/name.ts'
import { TYPED_FIELD_KEYS, TYPED_KEYS } from '../../src/declaration/shape.ts'
import { isMapOfValues, RESOURCE_SCHEMA_NODES, type SchemaNode } from '../../src/declaration/schema-nodes.ts'
import { MAX_FIELD_NAME_BYTES, RESERVED_FIELDS } from '../../src/declaration/typed-rules.ts'
import { TYPED_SCHEMA_NODE } from '../../src/declaration/typed-schema-nodes.ts'
import { CLASSIC_KEYS } from '../../src/declaration/unknown-keys.ts'
import { KIND_TABLES } from '../../src/resources/kinds.ts'
import { OWNERSHIP_PREFIX } from '../../src/resources/ownership.ts'
import { KINDS, type Kind } from '../../src/resources/resource.ts'
import { IS_TYPED, rulesOf, type Dialect } from './rules.ts'
import { withShared } from './shared.ts'
import { valueSchema, type JsonSchema } from './values.ts'
import { snippetsOf, wordsOf } from './words.ts'

type Path = readonly string[]

/** The JSON Schema of a file for `config-file`, made from the kinds' tables and the slots of declarations. */
export function configFileSchema(): JsonSchema {
  return withShared({
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Pinecone config-file',
    ...described(
      'The indexes and assistants of Pinecone that are made to exist as declared. What is left out is left alone.'
    ),
    properties: Object.fromEntries(KINDS.map((kind) => [KIND_TABLES[kind].plural, listSchema(kind)])),
    additionalProperties: false,
    allOf: [{ type: ['object', 'null'], errorMessage: 'Expected a mapping with indexes, assistants or both.' }],
    definitions: {
      // One `anyOf` of both shapes would say of every slip that neither of them fits.
      index: resourceSchema('index', {
        if: IS_TYPED,
        then: { $ref: '#/definitions/typedIndex' },
        else: { $ref: '#/definitions/classicIndex' }
      }),
      classicIndex: mappingSchema('index', RESOURCE_SCHEMA_NODES.index, []),
      typedIndex: mappingSchema('typed', TYPED_SCHEMA_NODE, []),
      assistant: resourceSchema('assistant', mappingSchema('assistant', RESOURCE_SCHEMA_NODES.assistant, []))
    }
  })
}

/**
 * A list. The reader takes a single resource too, and nothing at all; but what editors offer is an item, and so a
 * single resource that is not right is told to be an item, where all the rest is told.
 */
function listSchema(kind: Kind): JsonSchema {
  const { plural } = KIND_TABLES[kind]
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

/** What every resource is, whatever its shape; `body` says the rest. */
function resourceSchema(kind: Kind, body: JsonSchema): JsonSchema {
  const { title, maxNameLength } = KIND_TABLES[kind]
  const errorMessage = `Expected ${expectedName(kind)}.`
  const name = {
    title: 'Name',
    ...described(`The name of the ${kind}: ${expectedName(kind)}.`),
    type: 'string',
    maxLength: maxNameLength,
    pattern: NAME_PATTERN.source,
    patternErrorMessage: errorMessage,
    errorMessage: `${errorMessage} A number needs quotes.`
  }
  return {
    title,
    ...described(`One ${kind}, in the words of Pinecone’s API.`),
    required: ['name'],
    properties: { name },
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

function mappingSchema(dialect: Dialect, slot: SchemaNode, path: Path): JsonSchema {
  const { own, also = [] } = rulesOf(dialect, path)
  const anyKey = slot.children.get('*')
  if (anyKey) return mapSchema(dialect, slot, anyKey, path)
  const keys = [...slot.children.keys()]
  const isMapping = { type: 'object', errorMessage: `Expected a mapping with ${keys.join(', ')}.` }
  // Of a resource as a whole it is said already.
  const allOf = path.length === 0 ? also : [isMapping, ...also]
  return {
    ...own,
    properties: {
      ...(path.length === 0 && { name: true }),
      ...propertiesOf(dialect, slot, path),
      ...offersOf(dialect, path),
      ...hiddenOf(dialect, path)
    },
    additionalProperties: false,
    ...(allOf.length > 0 && { allOf })
  }
}

/** A mapping with keys of the user's own. */
function mapSchema(dialect: Dialect, slot: SchemaNode, value: SchemaNode, path: Path): JsonSchema {
  const { own, also = [] } = rulesOf(dialect, path)
  const inner = keySchema(dialect, value, [...path, '*'])
  const keys = keyRule(dialect, path)
  return {
    type: isMapOfValues(slot) ? ['object', 'null'] : 'object',
    ...own,
    ...(keys
      ? { patternProperties: { [keys.pattern]: inner }, additionalProperties: false }
      : { additionalProperties: inner }),
    errorMessage: `Expected a mapping${keys ? `. ${keys.words}` : ''}.`,
    ...(also.length > 0 && { allOf: also })
  }
}

function propertiesOf(dialect: Dialect, slot: SchemaNode, path: Path): Record<string, JsonSchema> {
  return Object.fromEntries([...slot.children].map(([key, child]) => [key, keySchema(dialect, child, [...path, key])]))
}

/** What editors offer to begin the shape of 2026-07 with. Where any of it is written, the classic shape does not apply. */
function offersOf(dialect: Dialect, path: Path): Record<string, JsonSchema> {
  if (dialect !== 'index') return {}
  const offered = path.length === 0 ? TYPED_KEYS : path.join('.') === 'schema.fields.*' ? TYPED_FIELD_KEYS : []
  const typed = path.reduce<SchemaNode | undefined>((slot, key) => slot?.children.get(key), TYPED_SCHEMA_NODE)
  return Object.fromEntries(
    offered.flatMap((key) => {
      const slot = typed?.children.get(key)
      return slot ? [[key, keySchema('typed', slot, [...path, key])] as const] : []
    })
  )
}

/** Keys whose refusal is explained elsewhere: known here, so that nothing else is said of them, and never offered. */
function hiddenOf(dialect: Dialect, path: Path): Record<string, JsonSchema> {
  if (dialect !== 'typed' || path.length > 0) return {}
  return Object.fromEntries([...CLASSIC_KEYS.keys()].map((key) => [key, { doNotSuggest: true }]))
}

function keySchema(dialect: Dialect, slot: SchemaNode, path: Path): JsonSchema {
  const key = path.at(-1) ?? ''
  const { description, examples, values, snippets } = wordsOf(dialect, path)
  const text = slot.description ?? slot.children.get('*')?.description ?? description
  if (text === undefined) throw new Error(`Nothing says what "${path.join('.')}" is for: see scripts/schema/words.ts`)
  return {
    ...(key !== '*' ? { title: titleOf(key) } : slot.rule === undefined && { title: 'Field' }),
    ...described(text),
    ...(slot.rule ? valueSchema(slot.rule) : mappingSchema(dialect, slot, path)),
    ...(values &&
      slot.rule?.type === 'enum' && { markdownEnumDescriptions: slot.rule.values.map((value) => values[value] ?? '') }),
    ...(examples && { examples }),
    ...(snippets && { defaultSnippets: snippets })
  }
}

/** Which keys of the user's own a map takes. */
function keyRule(dialect: Dialect, path: Path): { readonly pattern: string; readonly words: string } | undefined {
  const ours = `Keys that begin with "${OWNERSHIP_PREFIX}" are kept for the action's own marks`
  if (dialect === 'typed' && path.join('.') === 'schema.fields') {
    const reserved = [...RESERVED_FIELDS.keys()]
    return {
      pattern: `^(?:${reserved.join('|')}|[^$_][\\s\\S]{0,${MAX_FIELD_NAME_BYTES - 1}})$`,
      words: `The name of a field has 1 to ${MAX_FIELD_NAME_BYTES} bytes and does not begin with "$" or "_"`
    }
  }
  switch (path.join('.')) {
    case 'tags':
      return {
        pattern: TAG_KEY.source.replace('^', `^(?!${OWNERSHIP_PREFIX})`),
        words: `A key has 1 to 80 letters, digits, "_" and "-". ${ours}`
      }
    case 'metadata':
      return { pattern: `^(?!${OWNERSHIP_PREFIX})`, words: ours }
    default:
      return undefined
  }
}

/** Editors that know Markdown show it; the others get the text without its signs. */
function described(text: string): JsonSchema {
  const plain = text.replaceAll('`', '')
  return { description: plain, ...(plain !== text && { markdownDescription: text }) }
}

function titleOf(key: string): string {
  return `${key.charAt(0).toUpperCase()}${key.slice(1).replaceAll('_', ' ')}`
}
