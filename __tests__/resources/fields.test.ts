import { updateBody } from '../../src/pinecone/requests.ts'
import { planOne } from '../../src/plan/plan.ts'
import type { Change } from '../../src/plan/change.ts'
import type { Field } from '../../src/resources/fields.ts'
import { withValueAt, type Json, type JsonObject } from '../../src/core/json.ts'
import { POLICY } from '../support/in-process.ts'
import { TYPED_FIELDS } from '../../src/resources/index/typed-fields.ts'
import { kinds, resourceType } from '../../src/resources/registry.ts'
import type { Declared, Dialect, Kind, Observed } from '../../src/resources/resource.ts'
import type { Codec } from '../../src/resources/type.ts'

// Every field of the kinds' tables, in every dialect that has it, in every state, declared and left out: what is planned,
// and what would be sent.
// A new field is tested by being in the table; its lines then appear in the snapshot, to be read.

const MAP_KEY = 'key'
const PLACE = { source: 'index', line: 1, column: 1 }

/** Two values of a field, or one if it has no other. */
function samplesOf({ rule }: Field): readonly Json[] {
  switch (rule.type) {
    case 'enum':
      return rule.values.slice(0, 2)
    case 'integer':
      return [rule.min, rule.min + 1]
    case 'string':
      return ['one', 'two']
    case 'pattern':
      return ['one', 'two']
    case 'boolean':
      return [true, false]
    case 'true':
      return [true]
    case 'strings':
      return [['one'], ['two', 'one']]
    case 'any':
      return [1, { two: [2] }]
  }
}

/** The other fields of an index whose deployment the field belongs to. */
function surroundings(kind: Kind, field: Field): JsonObject {
  if (kind === 'assistant') return { region: 'us' }
  const { path } = field
  if (isTyped(field)) {
    const schema = path === 'cmek_id' ? {} : { schema: { fields: { [MAP_KEY]: typedField(path) } } }
    return { ...schema, spec: { serverless: { cloud: 'aws', region: 'us-east-1', read_capacity: ON_DEMAND } } }
  }
  const common = { dimension: 8, metric: 'cosine', vector_type: 'dense' }
  if (field.path.startsWith('spec.pod')) {
    return {
      ...common,
      spec: { pod: { environment: 'us-east-1-aws', pod_type: 'p1.x1', replicas: 1, shards: 1, pods: 1 } }
    }
  }
  if (field.path.startsWith('spec.byoc')) {
    return { ...common, spec: { byoc: { environment: 'aws-us-east-1-b921', read_capacity: ON_DEMAND } } }
  }
  return { ...common, spec: { serverless: { cloud: 'aws', region: 'us-east-1', read_capacity: ON_DEMAND } } }
}

/** Whether only the dialect of 2026-07 has a field. */
function isTyped(field: Field): boolean {
  return TYPED_FIELDS.includes(field)
}

/** Fields that a create in 2026-07 cannot have: pods, models, metadata schemas and collections. */
const CLASSIC_ONLY = /^(spec\.pod|embed)\.|\.(schema|source_collection)\b/

/** The shapes in which a field can be declared. */
function shapesOf(kind: Kind, field: Field): readonly Dialect[] {
  if (isTyped(field)) return ['typed']
  return kind === 'assistant' || CLASSIC_ONLY.test(field.path) ? ['classic'] : ['classic', 'typed']
}

/** A field of a schema that can have a value at a path; only the smallest n-gram is not a sample. */
function typedField(path: string): JsonObject {
  if (/embed|store_text/.test(path)) return { type: 'string', embed: {}, sparse_embed: {}, store_text: true }
  if (!path.includes('full_text_search')) return { type: 'dense_vector', dimension: 8, metric: 'cosine' }
  const ngram = { min_gram: 2, max_gram: 3, prefix_only: false }
  const search = { language: 'en', stemming: false, stop_words: false }
  return { type: 'string', full_text_search: path.includes('ngram') ? { ...search, ngram } : search }
}

/** The fields that a create needs beside the tested one. */
function creatable(kind: Kind, dialect: Dialect, field: Field): JsonObject {
  const needed = classicCreatable(kind, field)
  if (dialect === 'classic' || isTyped(field)) return needed
  const vectors = { dimension: 8, metric: 'cosine', vector_type: 'dense' }
  if (!field.path.startsWith('spec.byoc')) return { ...needed, ...vectors }
  return { ...vectors, spec: { byoc: { environment: 'aws-us-east-1-b921', read_capacity: DEDICATED } } }
}

function classicCreatable(kind: Kind, { path }: Field): JsonObject {
  if (kind === 'assistant') return {}
  if (path === 'cmek_id') return { schema: { fields: { [MAP_KEY]: typedField('') } } }
  if (path.startsWith('schema')) return { schema: { fields: { [MAP_KEY]: typedField(path) } } }
  if (path.startsWith('spec.pod')) return { dimension: 8, spec: { pod: { environment: 'us-east-1-aws' } } }
  if (path.startsWith('spec.byoc')) return { dimension: 8, spec: { byoc: { environment: 'aws-us-east-1-b921' } } }
  const placed = { spec: { serverless: { cloud: 'aws', region: 'us-east-1' } } }
  if (path.startsWith('embed')) return { ...placed, embed: { model: 'm', field_map: { text: 'body' } } }
  return { dimension: 8, ...placed }
}

const DEDICATED = {
  mode: 'Dedicated',
  dedicated: { node_type: 'b1', scaling: 'Manual', manual: { replicas: 1, shards: 1 } }
}
const ON_DEMAND = { mode: 'OnDemand', status: { state: 'Ready' } }

function declaredWith(kind: Kind, dialect: Dialect, model: JsonObject): Declared {
  return { kind, dialect, name: 'x', declaredName: 'x', model, location: PLACE, locations: [] }
}

function observedWith(kind: Kind, model: JsonObject): Observed {
  return { kind, name: 'x', host: 'h', state: 'Ready', ready: true, model }
}

function told(change: Change): string {
  switch (change.action) {
    case 'keep':
      return 'keep'
    case 'create': {
      const { subpath = '', body } = codecOf(change).encodeCreate(change.name, change.model)
      return `create  POST ${resourceType(change.kind).api.path(undefined)}${subpath} ${JSON.stringify(body)}`
    }
    case 'update':
      return `update  PATCH ${JSON.stringify(updateBody(codecOf(change), change.patch, change.observed))}`
    case 'refuse':
      return `refuse  ${change.failure.reason}: ${change.failure.message}`
    case 'replace':
    case 'delete':
      throw new Error(`not expected here: ${change.action}`)
  }
}

function codecOf({ kind, dialect }: Change): Codec {
  return resourceType(kind).api.codecs[dialect === 'typed' ? '2026-07' : '2026-04']
}

function linesOf(kind: Kind, dialect: Dialect, field: Field): string[] {
  const path = field.path.split('.').map((key) => (key === '*' ? MAP_KEY : key))
  const around = surroundings(kind, field)
  const [one, two] = samplesOf(field)
  const plan = (declared: JsonObject, observed: JsonObject | undefined): string =>
    told(planOne('apply', declaredWith(kind, dialect, declared), observed && observedWith(kind, observed), POLICY))
  const declared = withValueAt({}, path, one ?? null)
  const lines = [
    `declared, no resource: ${plan(withValueAt(creatable(kind, dialect, field), path, one ?? null), undefined)}`,
    `declared, absent:      ${plan(declared, withoutSample(around, path))}`,
    `declared, equal:       ${plan(declared, withValueAt(around, path, one ?? null))}`,
    `left out, absent:      ${plan({}, withoutSample(around, path))}`,
    `left out, there:       ${plan({}, withValueAt(around, path, one ?? null))}`
  ]
  if (two !== undefined) lines.push(`declared, changed:     ${plan(declared, withValueAt(around, path, two))}`)
  if (field.removedBy !== undefined) {
    const removed = withValueAt({}, path, field.removedBy)
    lines.push(`removed, absent:       ${plan(removed, withoutSample(around, path))}`)
    lines.push(`removed, there:        ${plan(removed, withValueAt(around, path, one ?? null))}`)
  }
  return lines
}

function withoutSample(model: JsonObject, path: readonly string[]): JsonObject {
  const [key, ...rest] = path
  if (key === undefined || model[key] === undefined) return model
  const inner = model[key]
  if (rest.length > 0) return { ...model, [key]: withoutSample(inner as JsonObject, rest) }
  return Object.fromEntries(Object.entries(model).filter(([name]) => name !== key))
}

const ALL = kinds().flatMap((kind) => resourceType(kind).fields.map((field) => ({ kind, field })))
const IN_EACH_SHAPE = ALL.flatMap(({ kind, field }) =>
  shapesOf(kind, field).map((dialect) => ({ kind, dialect, field }))
)

test.each(
  IN_EACH_SHAPE.map(({ kind, dialect, field }) => {
    const isOfBoth = shapesOf(kind, field).length > 1
    return [`${kind} ${field.path}${isOfBoth && dialect === 'typed' ? ', 2026-07' : ''}`, kind, dialect, field] as const
  })
)('%s', (_title, kind, dialect, field) => {
  expect(`\n${linesOf(kind, dialect, field).join('\n')}\n`).toMatchSnapshot()
})

test('an undeclared field is in no request, and an equal one sends none', () => {
  for (const { kind, dialect, field } of IN_EACH_SHAPE) {
    const lines = linesOf(kind, dialect, field)
    for (const line of lines.filter((text) => /^left out|equal:/.test(text))) expect(line).toMatch(/keep$/)
  }
})

test('a change follows the table: in place by PATCH, else refused with the name of the field', () => {
  for (const { kind, dialect, field } of IN_EACH_SHAPE) {
    const changed = linesOf(kind, dialect, field).find((line) => line.startsWith('declared, changed:'))
    if (changed === undefined || typeof field.change === 'function') continue
    expect(changed).toMatch(field.change === 'in-place' ? /update {2}PATCH/ : /refuse {2}immutable-change/)
    if (field.change === 'replace') expect(changed).toContain(field.path.replaceAll('*', MAP_KEY))
  }
})

test('the tables name the fields that the API documents, each once', () => {
  const paths = ALL.map(({ kind, field }) => `${kind} ${field.path}`)
  expect(new Set(paths).size).toBe(paths.length)
  expect(paths).toMatchSnapshot()
})
