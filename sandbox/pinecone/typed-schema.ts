// The schema of a 2026-07 index: its rules beyond types, and what it makes of an index.
import type { SearchFieldBody } from './typed-bodies.ts'
import type { IndexDraft, SearchField } from './records.ts'
import { invalidArgument } from './errors.ts'
import { checkOneOf, checkRange } from './rules.ts'
import { unknownKeysOf } from './typed-bodies.ts'
import { checkText, textField } from './typed-text.ts'

/** The reserved name of the dense vectors of a classic index. */
export const DENSE_VALUES = '_values'
/** The reserved name of the sparse vectors of a classic index. */
export const SPARSE_VALUES = '_sparse_values'

const RESERVED: Readonly<Record<string, SearchFieldBody['type']>> = {
  [DENSE_VALUES]: 'dense_vector',
  [SPARSE_VALUES]: 'sparse_vector'
}

const MAX_TEXT_FIELDS = 100
const MAX_NAME_BYTES = 64
const MAX_DESCRIPTION_BYTES = 256

type FieldBodies = Readonly<Record<string, SearchFieldBody>>

/** What a schema says about an index, in the terms of the neutral draft. */
export type SchemaDraft = Pick<IndexDraft, 'vectorType' | 'dimension' | 'metric' | 'documents'>

/** Refuses a schema that 2026-07 does not take (CreateIndexSchema and CreateIndexSchemaField there). */
export function checkSchema(fields: FieldBodies): void {
  const entries = Object.entries(fields)
  if (entries.length === 0) {
    throw invalidArgument(
      'Schema must contain at least one of the following field types: ' +
        'dense_vector, sparse_vector, string with full_text_search, embed, or sparse_embed'
    )
  }
  for (const [name, field] of entries) checkField(name, field, isClassic(fields))
  checkCount(fields, 'dense_vector or string with embed', 1, takesDenseSlot)
  checkCount(fields, 'sparse_vector or string with sparse_embed', 1, takesSparseSlot)
  checkCount(fields, 'string', MAX_TEXT_FIELDS, ({ type }) => type === 'string')
}

/** Whether a schema makes a classic index: it has nothing but the reserved names. */
function isClassic(fields: FieldBodies): boolean {
  return Object.keys(fields).every((name) => Object.hasOwn(RESERVED, name))
}

function checkField(name: string, field: SearchFieldBody, classic: boolean): void {
  if (classic) checkReserved(name, field)
  else checkFieldName(name)
  if (Buffer.byteLength(field.description ?? '') > MAX_DESCRIPTION_BYTES) {
    throw invalidArgument(`Description of field "${name}" must be at most ${MAX_DESCRIPTION_BYTES} bytes.`)
  }
  if (field.type === 'dense_vector') {
    checkRange(`dimension of field "${name}"`, field.dimension, 1, 20_000)
    checkOneOf(`metric of field "${name}"`, field.metric, ['cosine', 'dotproduct', 'euclidean'])
  }
  if (field.type === 'string') checkText(name, field)
}

function checkReserved(name: string, { type, description }: SearchFieldBody): void {
  if (type !== RESERVED[name]) throw invalidArgument(`Field "${name}" must be of type ${RESERVED[name] ?? ''}.`)
  if (description !== undefined) throw invalidArgument(`Reserved field "${name}" does not accept a description.`)
}

function checkFieldName(name: string): void {
  if (name === '' || Buffer.byteLength(name) > MAX_NAME_BYTES) {
    throw invalidArgument(`Field name "${name}" must be 1 to ${MAX_NAME_BYTES} bytes long.`)
  }
  if (Object.hasOwn(RESERVED, name)) {
    throw invalidArgument(`Reserved field "${name}" cannot be combined with other fields.`)
  }
  if (name.startsWith('$')) throw invalidArgument(`Field name "${name}" must not start with '$'.`)
  if (name.startsWith('_')) throw invalidArgument(`Field name "${name}" is reserved: it must not start with '_'.`)
}

function checkCount(fields: FieldBodies, what: string, maximum: number, counts: (field: SearchFieldBody) => boolean) {
  const count = Object.values(fields).filter(counts).length
  if (count > maximum) throw invalidArgument(`Schema can have at most ${maximum} field(s) of type ${what}.`)
}

function takesDenseSlot(field: SearchFieldBody): boolean {
  return field.type === 'dense_vector' || (field.type === 'string' && field.embed !== undefined)
}

function takesSparseSlot(field: SearchFieldBody): boolean {
  return field.type === 'sparse_vector' || (field.type === 'string' && field.sparse_embed !== undefined)
}

/**
 * Takes the fields of a schema; gives what they make: a classic index of the reserved names alone, else documents.
 *
 * A document index is given a vector type, a metric and a dimension too: they are what the classic versions, whose
 * answers cannot do without, tell of it. What Pinecone itself answers there is not published. Here it stays to be
 * seen, for it holds its name and its quota and can be deleted: with its dense field it reads as a dense index of that
 * dimension and metric, otherwise (sparse, or full-text only, which Pinecone serves as sparse) as a sparse one.
 */
export function schemaDraft(fields: FieldBodies): SchemaDraft {
  const searched = mapValues(fields, searchField)
  const dense = Object.values(searched)
    .map(denseOf)
    .find((vectors) => vectors !== null)
  const documents = isClassic(fields) ? null : searched
  if (!dense) return { vectorType: 'sparse', dimension: null, metric: 'dotproduct', documents }
  return { vectorType: 'dense', dimension: dense.dimension, metric: dense.metric, documents }
}

/** The dense vectors that a field is searched by: its own, or those that a model makes of its text. */
function denseOf(field: SearchField): { readonly dimension: number | null; readonly metric: string } | null {
  if (field.type === 'sparse_vector') return null
  return field.type === 'dense_vector' ? field : field.embed
}

function searchField(field: SearchFieldBody): SearchField {
  if (field.type === 'string') return textField(field)
  const { description = null } = field
  const unknownKeys = unknownKeysOf(field)
  if (field.type === 'sparse_vector') return { type: 'sparse_vector', description, unknownKeys }
  return { type: 'dense_vector', description, dimension: field.dimension, metric: field.metric, unknownKeys }
}

/** Takes a record and a function; gives the record of what it makes of each value. */
export function mapValues<From, To>(
  record: Readonly<Record<string, From>>,
  change: (value: From, key: string) => To
): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]))
}
