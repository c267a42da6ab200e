import { TOP_LEVEL_OF_SERVERLESS } from '../../src/declaration/schema-nodes.ts'
import { TYPED_FIELD_KEYS, TYPED_KEYS } from '../../src/declaration/shape.ts'
import { KEYS_BY_TYPE, RESERVED_FIELDS } from '../../src/declaration/typed-rules.ts'
import { CLASSIC_KEYS } from '../../src/declaration/unknown-keys.ts'
import type { JsonSchema } from './values.ts'

/** What a resource is written in: a kind in its classic shape, or an index in the shape of 2026-07. */
export type Dialect = 'index' | 'typed' | 'assistant'

/** Whether an index is written in the shape of 2026-07. The title is what editors call a `schema` that decides it. */
export const IS_TYPED: JsonSchema = {
  type: 'object',
  anyOf: [
    ...TYPED_KEYS.map((key) => ({ required: [key] })),
    {
      required: ['schema'],
      properties: {
        schema: {
          title: 'Schema',
          type: 'object',
          required: ['fields'],
          properties: {
            fields: {
              title: 'Fields',
              type: 'object',
              not: { additionalProperties: { not: hasAny(TYPED_FIELD_KEYS) } }
            }
          }
        }
      }
    }
  ]
}

/** What holds of a mapping beyond what each of its fields accepts. */
export interface Rules {
  /** Keywords of the mapping's own schema. */
  readonly own?: JsonSchema
  /** Schemas that hold as well, each with what editors say where it does not. */
  readonly also?: readonly JsonSchema[]
}

const SPARSE_METRIC = 'A sparse index has the metric dotproduct.'

/**
 * By the end of the path at which a mapping is written; of a resource as a whole by `''`.
 *
 * A JSON Schema cannot say everything. What it leaves out, the action says before its first request.
 */
const RULES: Readonly<Record<Dialect, Readonly<Record<string, Rules>>>> = {
  assistant: {},
  index: {
    '': { also: classicRules() },
    spec: { own: { minProperties: 1 }, also: kindOfIndexRules() },
    ...readCapacityRules(),
    schema: { own: { required: ['fields'] } },
    'schema.fields': { own: { minProperties: 1 } },
    'schema.fields.*': { own: { required: ['filterable'] } }
  },
  typed: {
    '': { also: typedRules() },
    deployment: { own: { required: ['deployment_type'] }, also: deploymentRules() },
    ...readCapacityRules(),
    schema: { own: { required: ['fields'] } },
    'schema.fields': { own: { minProperties: 1 }, also: reservedFieldRules() },
    'schema.fields.*': { own: { required: ['type'] }, also: fieldTypeRules() },
    'schema.fields.*.full_text_search': { also: fullTextRules() }
  }
}

/** The rules of the mapping at a written path. Mappings below `spec` and those at the top have the same. */
export function rulesOf(dialect: Dialect, path: readonly string[]): Rules {
  if (path.length === 0) return RULES[dialect][''] ?? {}
  for (let at = 0; at < path.length; at++) {
    const own = RULES[dialect][path.slice(at).join('.')]
    if (own !== undefined) return own
  }
  return {}
}

function classicRules(): JsonSchema[] {
  return [
    when(
      has('spec'),
      refuse(
        TOP_LEVEL_OF_SERVERLESS,
        '"spec" says where the index is. Put this into "spec.serverless", or remove "spec".'
      )
    ),
    when(
      is('vector_type', 'sparse'),
      refuse(['dimension'], 'A sparse index has no dimension. Remove it, or make "vector_type" dense.'),
      only('metric', ['dotproduct'], SPARSE_METRIC),
      within('embed', refuse(['dimension'], 'A sparse index has no dimension.')),
      within('embed', only('metric', ['dotproduct'], SPARSE_METRIC))
    ),
    when(
      has('embed'),
      within('spec', refuse(['pod', 'byoc'], 'An index with "embed" is serverless.')),
      within(
        'spec',
        within('serverless', refuse(['source_collection'], 'An index with "embed" cannot be made from a collection.'))
      )
    )
  ]
}

// Of an index that has a kind already, `maxProperties` would keep editors from offering any.
function kindOfIndexRules(): JsonSchema[] {
  const message = '"spec" says one kind of index. Keep one of serverless, pod and byoc.'
  return [when(has('serverless'), refuse(['pod', 'byoc'], message)), when(has('pod'), refuse(['byoc'], message))]
}

function typedRules(): JsonSchema[] {
  return [
    ...[...CLASSIC_KEYS].map(([key, advice]) =>
      refuse(
        [key],
        `"${key}" is of the classic shape, and this index is in the shape of 2026-07: keep to one of them. ${advice}`
      )
    ),
    when(
      has('cmek_id'),
      within(
        'schema',
        within('fields', {
          additionalProperties: refuse(
            ['full_text_search'],
            'An index that is encrypted with a key of your own has no full-text search.'
          )
        })
      )
    ),
    when(
      within('deployment', is('deployment_type', 'byoc'), true),
      within('read_capacity', only('mode', ['Dedicated'], 'A byoc deployment needs Dedicated read capacity.'))
    )
  ]
}

function deploymentRules(): JsonSchema[] {
  return [
    when(
      is('deployment_type', 'managed'),
      refuse(['environment'], 'The environment of a managed deployment is set by Pinecone and cannot be declared.')
    ),
    when(is('deployment_type', 'byoc'), refuse(['cloud', 'region'], 'A byoc deployment has "environment" instead.'))
  ]
}

function readCapacityRules(): Record<string, Rules> {
  return {
    read_capacity: {
      own: { required: ['mode'] },
      also: [
        when(is('mode', 'OnDemand'), refuse(['dedicated'], '"dedicated" needs the mode Dedicated.')),
        when(is('mode', 'Dedicated'), { required: ['dedicated'] })
      ]
    },
    'read_capacity.dedicated': { own: { required: ['node_type', 'scaling', 'manual'] } },
    'read_capacity.dedicated.manual': { own: { required: ['replicas', 'shards'] } }
  }
}

function reservedFieldRules(): JsonSchema[] {
  const names = [...RESERVED_FIELDS.keys()]
  const own = [...RESERVED_FIELDS].map(([name, type]) =>
    within(name, {
      allOf: [
        only('type', [type], `The field ${name} is reserved for a ${type}.`),
        refuse(['description'], `The field ${name} is reserved and takes no description.`)
      ]
    })
  )
  const alone = {
    properties: Object.fromEntries(names.map((name) => [name, true])),
    additionalProperties: false,
    errorMessage: `${names.join(' and ')} make a classic index, which has no other fields.`
  }
  return [...own, when(hasAny(names), alone)]
}

function fieldTypeRules(): JsonSchema[] {
  const entries = Object.entries(KEYS_BY_TYPE)
  const rules = entries.map(([type]) => {
    const others = entries.filter(([other]) => other !== type)
    return when(
      is('type', type),
      ...others.flatMap(([other, keys]) =>
        keys.length === 0 ? [] : [refuse(keys, `This is for fields of the type ${other}, and this is a ${type}.`)]
      )
    )
  })
  const metadata = {
    required: ['full_text_search'],
    errorMessage:
      'Without "full_text_search" this is metadata, which is not declared. Add "full_text_search": {}, or remove the field.'
  }
  return [...rules, when(is('type', 'string'), metadata)]
}

function fullTextRules(): JsonSchema[] {
  const apart = (key: string): JsonSchema => only(key, [false], `"${key}" cannot be together with "ngram".`)
  return [
    when(has('ngram'), apart('stemming'), apart('stop_words')),
    when(
      { allOf: [is('stop_words', true), { not: has('ngram') }] },
      {
        required: ['stemming'],
        properties: { stemming: { const: true, errorMessage: '"stop_words" needs "stemming": true.' } },
        errorMessage: '"stop_words" needs "stemming": true beside it.'
      }
    )
  ]
}

// With the type, since all that has no keys passes for one with any.
function has(key: string): JsonSchema {
  return { type: 'object', required: [key] }
}

function hasAny(keys: readonly string[]): JsonSchema {
  return { type: 'object', anyOf: keys.map(has) }
}

function is(key: string, value: string | boolean): JsonSchema {
  return { type: 'object', required: [key], properties: { [key]: { const: value } } }
}

/** Holds for a value in a mapping, where there is one; with `isNeeded`, it must be there. */
function within(key: string, inner: JsonSchema, isNeeded = false): JsonSchema {
  return {
    ...(isNeeded && { type: 'object', required: [key] }),
    properties: { [key]: isNeeded ? { type: 'object', ...inner } : inner }
  }
}

function only(key: string, values: readonly (string | boolean)[], errorMessage: string): JsonSchema {
  return within(key, { enum: values, errorMessage })
}

/** Refuses keys, with what editors then say. */
function refuse(keys: readonly string[], errorMessage: string): JsonSchema {
  return { properties: Object.fromEntries(keys.map((key) => [key, false])), errorMessage }
}

function when(condition: JsonSchema, ...rules: readonly JsonSchema[]): JsonSchema {
  return { if: condition, then: { allOf: rules } }
}
