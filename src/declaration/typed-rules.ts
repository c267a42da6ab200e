import type { ValidationIssue } from '../core/errors.ts'
import { pathText, type Path } from '../core/json.ts'
import { DENSE_VALUES, SPARSE_VALUES } from '../resources/index/typed-fields.ts'
import { isFreeOfSlips, readCapacityFaults, type Found } from './conflicts.ts'
import type { ParsedField, ParsedFields } from './parsed-fields.ts'
import { quoted } from './syntax-node.ts'

const FIELDS: Path = ['schema', 'fields']
/** The most bytes of the name of a schema's field. */
export const MAX_FIELD_NAME_BYTES = 64
/** The fields whose names are reserved, each with its type. */
export const RESERVED_FIELDS: ReadonlyMap<string, string> = new Map([
  [DENSE_VALUES, 'dense_vector'],
  [SPARSE_VALUES, 'sparse_vector']
])

/** What each type of field may have beside `type` and `description`. */
export const KEYS_BY_TYPE: Readonly<Record<string, readonly string[]>> = {
  dense_vector: ['dimension', 'metric'],
  sparse_vector: [],
  string: ['full_text_search']
}

/** How many fields of a type a schema may have. */
const MOST: Readonly<Record<string, number>> = { dense_vector: 1, sparse_vector: 1, string: 100 }

/**
 * What contradicts itself in an index's declaration in the shape of 2026-07, or is there by half. What only creation
 * needs is seen to when it turns out that it is needed.
 * Facts: Pinecone's OpenAPI 2026-07, CreateIndexRequest, CreateIndexSchema, CreateIndexSchemaField, StringField.
 */
export function typedFaults(label: string, facts: ParsedFields): ValidationIssue[] {
  const fields = facts.below(FIELDS).filter(({ is }) => is === 'mapping')
  const found = [
    ...deploymentFaults(facts),
    ...readCapacityFaults(facts, 'read_capacity'),
    ...emptyFaults(facts),
    ...fields.flatMap((field) => [...nameFaults(field, fields, facts), ...typeFaults(field, facts)]),
    ...fields.flatMap((field) => [...fullTextFaults(field, facts)]),
    ...numberFaults(fields, facts),
    ...encryptionFaults(fields, facts)
  ]
  return found.map(([{ location }, message]) => ({ message: `${label}: ${message}`, location }))
}

function* deploymentFaults(facts: ParsedFields): Iterable<Found> {
  const [deployment, type] = [facts.at('deployment'), facts.at('deployment.deployment_type')]
  const environment = facts.at('deployment.environment')
  if (deployment?.is === 'mapping' && !type && isFreeOfSlips(facts, 'deployment')) {
    const expected = environment ? 'byoc, as there is an "environment"' : 'managed or byoc'
    yield [deployment, `"deployment" has no "deployment_type". Expected ${expected}.`]
  }
  if (type?.value === 'managed' && environment) {
    yield [
      environment,
      'the "environment" of a managed deployment is set by Pinecone and cannot be declared. Remove it.'
    ]
  }
  if (type?.value !== 'byoc') return
  for (const key of ['cloud', 'region']) {
    const fact = facts.at(['deployment', key])
    if (fact) yield [fact, `a byoc deployment has "environment" instead of "${key}". Remove "deployment.${key}".`]
  }
  const mode = facts.at('read_capacity.mode')
  if (mode?.value === 'OnDemand')
    yield [mode, 'a byoc deployment needs Dedicated read capacity, and "read_capacity.mode" is OnDemand.']
}

function* emptyFaults(facts: ParsedFields): Iterable<Found> {
  const schema = facts.at('schema')
  if (schema?.is !== 'mapping' || facts.below(FIELDS).length > 0) return
  if (!isFreeOfSlips(facts, 'schema') || !isFreeOfSlips(facts, FIELDS)) return
  yield [
    schema,
    '"schema" names no fields. Expected {"fields": {"<field>": …}} with at least one dense_vector, sparse_vector or ' +
      'string with "full_text_search".'
  ]
}

function* nameFaults(field: ParsedField, all: readonly ParsedField[], facts: ParsedFields): Iterable<Found> {
  const name = nameOf(field)
  const type = RESERVED_FIELDS.get(name)
  const what = `the field ${quoted(name)} of "schema"`
  if (type === undefined) {
    const bytes = Buffer.byteLength(name)
    if (bytes === 0 || bytes > MAX_FIELD_NAME_BYTES)
      yield [field, `${what} has a name of ${bytes} bytes. Expected 1 to ${MAX_FIELD_NAME_BYTES}.`]
    if (/^[$_]/.test(name)) {
      const known = [...RESERVED_FIELDS.keys()].map((key) => `"${key}"`).join(' and ')
      yield [field, `${what} begins with "${name.slice(0, 1)}". Only ${known} may, and those for classic indexes.`]
    }
    return
  }
  const own = facts.at([...field.path, 'type'])
  if (own?.value !== undefined && own.value !== type) {
    yield [own, `${what} is reserved for a ${type}. Make it one, or choose another name.`]
  }
  if (all.some((other) => !RESERVED_FIELDS.has(nameOf(other)))) {
    yield [
      field,
      `${what} makes a classic index, which has no other fields. Choose another name, or remove the others.`
    ]
  }
  const description = facts.at([...field.path, 'description'])
  if (description) yield [description, `${what} is reserved and takes no description. Remove it.`]
}

function* typeFaults(field: ParsedField, facts: ParsedFields): Iterable<Found> {
  const written = quoted(pathText(field.writtenAs))
  const type = facts.at([...field.path, 'type'])
  if (!type) {
    if (isFreeOfSlips(facts, field.path))
      yield [field, `${written} has no "type". Expected dense_vector, sparse_vector or string.`]
    return
  }
  if (typeof type.value !== 'string') return
  for (const [other, keys] of Object.entries(KEYS_BY_TYPE)) {
    for (const key of other === type.value ? [] : keys) {
      const fact = facts.at([...field.path, key])
      if (!fact) continue
      const path = quoted(pathText(fact.writtenAs))
      yield [fact, `${path} is for fields of the type ${other}, and this is a ${type.value}. Remove it.`]
    }
  }
  const isText = facts.at([...field.path, 'full_text_search']) !== undefined
  if (type.value === 'string' && !isText && isFreeOfSlips(facts, field.path)) {
    yield [
      field,
      `${written} has no "full_text_search", which makes it metadata, and that is not declared. ` +
        'Add "full_text_search": {}, or remove the field.'
    ]
  }
}

function* fullTextFaults(field: ParsedField, facts: ParsedFields): Iterable<Found> {
  const at = (key: string): ParsedField | undefined => facts.at([...field.path, 'full_text_search', ...key.split('.')])
  const [stemming, stopWords, ngram] = [at('stemming'), at('stop_words'), at('ngram')]
  const isUnclear = stemming !== undefined && stemming.value === undefined
  if (stopWords?.value === true && stemming?.value !== true && !isUnclear && !ngram) {
    yield [stopWords, `${quoted(pathText(stopWords.writtenAs))} needs "stemming": true beside it.`]
  }
  for (const [key, fact] of [
    ['stemming', stemming],
    ['stop_words', stopWords]
  ] as const) {
    if (!ngram || fact?.value !== true) continue
    yield [ngram, `${quoted(pathText(ngram.writtenAs))} cannot be together with "${key}". Keep one of them.`]
  }
  const [min, max] = [at('ngram.min_gram'), at('ngram.max_gram')]
  if (typeof min?.value === 'number' && typeof max?.value === 'number' && min.value > max.value) {
    yield [min, `${quoted(pathText(min.writtenAs))} is ${min.value}. Expected at most "max_gram", ${max.value}.`]
  }
}

function* numberFaults(fields: readonly ParsedField[], facts: ParsedFields): Iterable<Found> {
  for (const [type, most] of Object.entries(MOST)) {
    const ofType = fields.filter((field) => facts.at([...field.path, 'type'])?.value === type)
    const [over] = ofType.slice(most)
    if (over === undefined) continue
    yield [
      over,
      `${quoted(nameOf(over))} is one too many: "schema" has ${ofType.length} fields of the type ${type}. Expected at most ${most}.`
    ]
  }
}

function* encryptionFaults(fields: readonly ParsedField[], facts: ParsedFields): Iterable<Found> {
  const key = facts.at('cmek_id')
  const text = fields.find((field) => facts.at([...field.path, 'full_text_search']))
  if (!key || !text) return
  yield [
    key,
    `an index that is encrypted with a key of your own has no full-text search. Remove "cmek_id", or ${quoted(pathText(text.writtenAs))}.`
  ]
}

function nameOf(field: ParsedField): string {
  return field.path.at(-1) ?? ''
}
