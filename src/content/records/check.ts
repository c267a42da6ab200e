// Validates one record against its index.

import { isObject, type Json, type JsonObject } from '../../core/json.ts'
import { nearest } from '../../core/nearest.ts'
import { byteLength } from '../../core/text/line.ts'
import type {
  DocumentField,
  DocumentForm,
  RecordForm,
  TextForm,
  VectorForm
} from '../../resources/index/record-form.ts'
import { denseProblem, metadataProblems, shown, sparseProblem, without } from './vectors.ts'

/** The limit for one text of a document: Pinecone's docs, "Limits" (full-text search, public preview). */
const MAX_TEXT_BYTES = 102_400
const VECTOR_KEYS = ['id', 'values', 'sparse_values', 'metadata']

/** A parsed record, or the line's problem and the character where it was found, from 0. */
type ParsedLine = { readonly record: JsonObject } | { readonly problem: string; readonly at: number }

/** Parses a line. The parser's own message is never reported, because it quotes the line. */
export function parseLine(text: string): ParsedLine {
  if (text.trimStart().startsWith('['))
    return { problem: 'This line is a list. Write one JSON object a line, without a list around them.', at: 0 }
  try {
    const json = JSON.parse(text) as Json
    return isObject(json)
      ? { record: json }
      : { problem: 'This line is no JSON object. Write one a line, each a record.', at: 0 }
  } catch (error) {
    const position = /at position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1]
    return { problem: 'This line is not JSON. Write one whole JSON object a line.', at: Number(position ?? 0) }
  }
}

/** The key of a record's id: `id` for vectors, `_id` for documents. Records of text may use either. */
function idKeyOf(record: JsonObject, form: RecordForm | undefined): '_id' | 'id' {
  if (form?.holds === 'vectors') return 'id'
  if (form?.holds === 'documents') return '_id'
  return Object.hasOwn(record, '_id') ? '_id' : 'id'
}

/** The id of a record; undefined if it is missing or not a text. */
export function idOf(record: JsonObject, form: RecordForm | undefined): string | undefined {
  const id = record[idKeyOf(record, form)]
  return typeof id === 'string' ? id : undefined
}

/**
 * Returns every problem of a record, each worded to follow the record's name.
 *
 * @param form what the index holds; while that is unknown (undefined), only the rules for all records are checked
 */
export function problemsOf(record: JsonObject, form: RecordForm | undefined, lineBytes: number): string[] {
  const problems = idProblems(record, form)
  if (form?.holds === 'vectors') return [...problems, ...vectorProblems(record, form, lineBytes)]
  if (form?.holds === 'texts') return [...problems, ...textProblems(record, form, lineBytes)]
  if (form?.holds === 'documents') return [...problems, ...documentProblems(record, form, lineBytes)]
  return problems
}

/** The rules of ids: Pinecone's OpenAPI 2026-04, Vector.id, and its docs, "Limits". */
function idProblems(record: JsonObject, form: RecordForm | undefined): string[] {
  const key = idKeyOf(record, form)
  const id = record[key]
  if (form?.holds === 'texts' && record['_id'] !== undefined && record['id'] !== undefined)
    return ['has both "_id" and "id". Keep one of them.']
  if (id === undefined) return [`has no "${key}".`]
  if (typeof id !== 'string' || id === '') return [`has an "${key}" that is no text, or empty.`]
  if (id.length > 512) return [`has an "${key}" of ${id.length} characters, and at most 512 fit.`]
  // eslint-disable-next-line no-control-regex
  return /^[\x01-\x7f]*$/.test(id) ? [] : [`has an "${key}" with a character that is not ASCII, or NUL.`]
}

function vectorProblems(record: JsonObject, form: VectorForm, lineBytes: number): string[] {
  const { values, sparseValues, sparse_values = sparseValues, metadata } = record
  const unknown = Object.keys(without(record, ...VECTOR_KEYS, 'sparseValues')).map((key) => {
    const near = nearest(key, VECTOR_KEYS)
    const advice = near === undefined ? `Known here: ${VECTOR_KEYS.join(', ')}.` : `Did you mean "${near}"?`
    return `has the unknown key ${shown(key)}. ${advice}`
  })
  const isTwice = sparseValues !== undefined && record['sparse_values'] !== undefined
  return [
    ...unknown,
    ...(isTwice ? ['has both "sparse_values" and "sparseValues". Keep one of them.'] : []),
    ...denseProblems(values, sparse_values, form),
    ...sparseProblems(sparse_values, form),
    ...(metadata === undefined
      ? []
      : isObject(metadata)
        ? metadataProblems(metadata, lineBytes)
        : ['has "metadata" that is no mapping.'])
  ]
}

function denseProblems(values: Json | undefined, sparse: Json | undefined, form: VectorForm): string[] {
  const isEmpty = values === undefined || (Array.isArray(values) && values.length === 0)
  if (isEmpty && form.isSparse !== false) return sparse === undefined ? ['has no "sparse_values".'] : []
  if (form.isSparse) return ['has "values", and the index holds sparse vectors alone.']
  if (values === undefined) return ['has no "values".']
  const problem = denseProblem(values, form.dimension)
  return problem === undefined ? [] : [`: "values" ${problem}`]
}

function sparseProblems(sparse: Json | undefined, { allowsSparse }: VectorForm): string[] {
  if (sparse === undefined) return []
  if (allowsSparse === false) return ['has "sparse_values", which a dense index takes only with the metric dotproduct.']
  const problem = sparseProblem(sparse)
  return problem === undefined ? [] : [`: "sparse_values" ${problem}`]
}

function textProblems(record: JsonObject, { field }: TextForm, lineBytes: number): string[] {
  const text = field === undefined ? undefined : record[field]
  const isMissing = field !== undefined && (typeof text !== 'string' || text === '')
  return [
    ...(isMissing ? [`has no text in ${shown(field)}, the field that the index embeds.`] : []),
    ...metadataProblems(without(record, '_id', 'id', ...(isMissing ? [field] : [])), lineBytes)
  ]
}

function documentProblems(record: JsonObject, { fields, isWhole }: DocumentForm, lineBytes: number): string[] {
  const entries = Object.entries(record).filter(([name]) => name !== '_id')
  const inSchema = entries.filter(([name]) => fields.has(name))
  const others = entries.filter(([name, value]) => !fields.has(name) && (isWhole || !mayBeVector(value)))
  const reserved = others.filter(([name]) => name.startsWith('_')).map(([name]) => name)
  return [
    ...inSchema.flatMap(([name, value]) => {
      const problem = fieldProblem(value, fields.get(name))
      return problem === undefined ? [] : [`: ${shown(name)} ${problem}`]
    }),
    ...reserved.map((name) => `has the key ${shown(name)}: none but "_id" may begin with "_".`),
    ...metadataProblems(Object.fromEntries(others), lineBytes),
    ...(isWhole && inSchema.length === 0
      ? [`has none of the fields of the index: ${[...fields.keys()].map(shown).join(', ')}.`]
      : [])
  ]
}

function fieldProblem(value: Json, field: DocumentField | undefined): string | undefined {
  if (field?.type === 'dense') return denseProblem(value, field.dimension)
  if (field?.type === 'sparse') return sparseProblem(value)
  if (typeof value !== 'string') return 'is no text.'
  const bytes = byteLength(value)
  return bytes > MAX_TEXT_BYTES ? `has ${bytes} bytes, and at most ${MAX_TEXT_BYTES} fit (100 KB).` : undefined
}

/** Whether a value could belong to a vector field that the declaration leaves out. */
function mayBeVector(value: Json): boolean {
  if (Array.isArray(value)) return value.every((item) => typeof item === 'number')
  return isObject(value) && Object.hasOwn(value, 'indices')
}
