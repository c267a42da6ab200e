import type { ValidationIssue } from '../core/errors.ts'
import { pathText, type Path } from '../core/json.ts'
import type { Kind } from '../resources/resource.ts'
import type { ParsedField, ParsedFields } from './parsed-fields.ts'
import { TOP_LEVEL_OF_SERVERLESS } from './schema-nodes.ts'
import { quoted } from './syntax-node.ts'

/** What a contradiction comes to: the fact to point at, and sentences. */
export type Found = readonly [at: ParsedField, message: string]

/**
 * What contradicts itself in an index's declaration, or is there by half. Fields whose values have issues of their own
 * are taken to be right otherwise. Facts: Pinecone's OpenAPI 2026-04, CreateIndexRequest and ReadCapacity.
 */
export function conflicts(kind: Kind, label: string, facts: ParsedFields): ValidationIssue[] {
  if (kind === 'assistant') return []
  const found = [
    ...sparseFaults(facts),
    ...specFaults(facts),
    ...declaredTwice(facts),
    ...embedFaults(facts),
    ...SPECS.flatMap((spec) => [
      ...readCapacityFaults(facts, `spec.${spec}.read_capacity`),
      ...schemaFaults(facts, spec)
    ])
  ]
  return found.map(([{ location }, message]) => ({ message: `${label}: ${message}`, location }))
}

const SPECS: readonly string[] = ['serverless', 'pod', 'byoc']

function* sparseFaults(facts: ParsedFields): Iterable<Found> {
  if (facts.at('vector_type')?.value !== 'sparse') return
  const [dimension, metric] = [facts.at('dimension'), facts.at('metric')]
  if (dimension) yield [dimension, 'a sparse index has no dimension. Remove "dimension", or make "vector_type" dense.']
  if (metric?.value !== undefined && metric.value !== 'dotproduct') {
    const written = quoted(pathText(metric.writtenAs))
    yield [metric, `a sparse index has the metric dotproduct. Remove ${written}, or make it dotproduct.`]
  }
}

function* specFaults(facts: ParsedFields): Iterable<Found> {
  const spec = facts.at('spec')
  const [first, ...others] = writtenSpecs(facts)
  if (spec?.is === 'mapping' && facts.below('spec').length === 0) {
    yield [spec, '"spec" does not say what kind of index this is. Expected one of serverless, pod, byoc in it.']
  }
  for (const other of others) {
    yield [other, `"spec" has both ${quoted(lastKey(first))} and ${quoted(lastKey(other))}. Keep one of them.`]
  }
}

function* declaredTwice(facts: ParsedFields): Iterable<Found> {
  const [spec] = writtenSpecs(facts)
  if (spec === undefined) return
  for (const key of TOP_LEVEL_OF_SERVERLESS) {
    const fact = facts.writtenAt(key)
    if (fact === undefined) continue
    const where = quoted(pathText(spec.writtenAs))
    yield [
      fact,
      lastKey(spec) === 'serverless'
        ? `"${key}" at the top means "spec.serverless.${key}", and ${where} is declared as well. Keep it in one of them.`
        : `"${key}" at the top means a serverless index, and ${where} says otherwise. Keep one of them.`
    ]
  }
}

function writtenSpecs(facts: ParsedFields): ParsedField[] {
  return SPECS.flatMap((key) => facts.writtenAt(`spec.${key}`) ?? [])
}

/** Pinecone's own models (docs.pinecone.io/models). Of others, and of what comes, Pinecone alone can tell. */
const MODEL_VECTORS = [
  { model: 'multilingual-e5-large', vectors: 'dense' },
  { model: 'llama-text-embed-v2', vectors: 'dense' },
  { model: 'pinecone-sparse-english-v0', vectors: 'sparse' }
] as const

function* embedFaults(facts: ParsedFields): Iterable<Found> {
  if (!facts.at('embed')) return
  for (const key of ['pod', 'byoc']) {
    const spec = facts.at(`spec.${key}`)
    if (spec) yield [spec, `an index with "embed" is serverless. Remove "spec.${key}", or remove "embed".`]
  }
  const [model, vectorType] = [facts.at('embed.model')?.value, facts.at('vector_type')]
  const made = MODEL_VECTORS.find((known) => known.model === model)
  if (made !== undefined && vectorType?.value !== undefined && vectorType.value !== made.vectors) {
    const message = `the model ${made.model} makes ${made.vectors} vectors. Remove "vector_type", or change "embed.model".`
    yield [vectorType, message]
  }
  const collection = facts.at('spec.serverless.source_collection')
  if (collection) {
    yield [
      collection,
      'an index with "embed" cannot be made from a collection. Remove "spec.serverless.source_collection", or remove "embed".'
    ]
  }
}

/**
 * What is wrong with the read capacity at `path`. The API takes one as a whole, in classic versions only so, and half
 * of one is not declared for an existing index either.
 */
export function* readCapacityFaults(facts: ParsedFields, path: string): Iterable<Found> {
  const [capacity, mode, dedicated] = [facts.at(path), facts.at(`${path}.mode`), facts.at(`${path}.dedicated`)]
  if (capacity?.is !== 'mapping') return
  const written = pathText(capacity.writtenAs)
  if (!mode && isFreeOfSlips(facts, path)) {
    const expected = dedicated ? 'Dedicated, as there is a "dedicated"' : 'OnDemand or Dedicated'
    yield [capacity, `"${written}" has no "mode". Expected ${expected}.`]
  }
  if (mode?.value === 'OnDemand' && dedicated) {
    yield [dedicated, `"${written}.dedicated" needs the mode Dedicated, and "${written}.mode" is OnDemand. Keep one.`]
  } else if (mode?.value === 'Dedicated' || dedicated) {
    for (const key of missingOfDedicated(facts, path)) {
      yield [dedicated ?? capacity, `dedicated read capacity needs "${written}.dedicated.${key}". Add it.`]
    }
  }
}

function missingOfDedicated(facts: ParsedFields, capacity: string): string[] {
  const path = `${capacity}.dedicated`
  const isMissing = (key: string): boolean => facts.at(`${path}.${key}`) === undefined
  if (!isFreeOfSlips(facts, capacity) || !isFreeOfSlips(facts, path)) return []
  const own = ['node_type', 'scaling'].filter(isMissing)
  if (!isFreeOfSlips(facts, `${path}.manual`)) return own
  return [...own, ...['manual.replicas', 'manual.shards'].filter(isMissing)]
}

function* schemaFaults(facts: ParsedFields, spec: string): Iterable<Found> {
  const path = `spec.${spec}.schema`
  const schema = facts.at(path)
  const named = facts.below(`${path}.fields`)
  if (
    schema?.is === 'mapping' &&
    named.length === 0 &&
    isFreeOfSlips(facts, path) &&
    isFreeOfSlips(facts, `${path}.fields`)
  ) {
    const written = quoted(pathText(schema.writtenAs))
    yield [
      schema,
      `${written} names no fields. Expected {"fields": {"<field>": {"filterable": true}}}; or leave it out to filter by all.`
    ]
  }
  for (const field of named) {
    if (field.is !== 'mapping' || facts.below(field.path).length > 0) continue
    yield [field, `${quoted(pathText(field.writtenAs))} says nothing. Expected {"filterable": true}.`]
  }
}

/** Whether what is missing in a mapping is missing, rather than misspelt or already found to be no mapping. */
export function isFreeOfSlips(facts: ParsedFields, path: Path | string): boolean {
  return facts.at(path)?.is !== 'faulty' && facts.below(path).every((fact) => fact.is !== 'unknown')
}

function lastKey(fact: ParsedField | undefined): string {
  return fact?.path.at(-1) ?? ''
}
