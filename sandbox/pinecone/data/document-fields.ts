// Documents over the stored records: 2026-07, DocumentRecord. The one dense and the one sparse field are the vectors.
import type { IndexRecord, JsonObject, SearchField } from '../records.ts'
import type { StoredRecord } from './stored.ts'
import { invalidArgument } from '../errors.ts'
import { hasFullText, isTextStored, modelsOf } from './embedded-fields.ts'
import { checkField, checkMetadataSize, isObject, isStrings } from './metadata.ts'
import { readDense, readId, readSparse } from './reading.ts'
import { plainFloats, plainSparse } from './stored.ts'
import { embed } from './words.ts'

const MAX_TEXT_BYTES = 102_400

type VectorType = 'dense_vector' | 'sparse_vector'

/** The name of an index's field of that type, or null. */
function fieldOfType({ documents }: IndexRecord, type: VectorType): string | null {
  return Object.entries(documents ?? {}).find(([, field]) => field.type === type)?.[0] ?? null
}

/** The name of the field whose vectors of that type are searched, given as they are or made of its text; or null. */
export function searchedField(index: IndexRecord, type: VectorType): string | null {
  const kind = type === 'dense_vector' ? 'dense' : 'sparse'
  const embedded = Object.entries(index.documents ?? {}).find(([, field]) => modelsOf(field)[kind] !== null)
  return fieldOfType(index, type) ?? embedded?.[0] ?? null
}

/** The names of the fields whose words can be searched. */
export function textFields({ documents }: IndexRecord): string[] {
  return Object.entries(documents ?? {}).flatMap(([name, field]) => (hasFullText(field) ? [name] : []))
}

/** Takes a document as sent; gives the record it makes, or refuses it. */
export function readDocument(sent: unknown, index: IndexRecord): StoredRecord {
  if (!isObject(sent)) throw invalidArgument('Each document must be a JSON object')
  const { _id, ...fields } = sent
  const id = readId(_id, 'Document _id')
  const record = withFields({ id, values: null, sparse: null, metadata: null }, fields, index)
  if (Object.keys(fields).some((name) => Object.hasOwn(index.documents ?? {}, name))) return record
  throw invalidArgument(`Document '${id}' must have at least one field of the index schema`)
}

function fieldNamed({ documents }: IndexRecord, name: string): SearchField | undefined {
  return documents && Object.hasOwn(documents, name) ? documents[name] : undefined
}

/** Takes a record and fields to set; gives the record that has them, or refuses them. */
export function withFields(record: StoredRecord, fields: JsonObject, index: IndexRecord): StoredRecord {
  let { values, sparse } = record
  const metadata: Record<string, unknown> = { ...record.metadata }
  for (const [name, value] of Object.entries(fields)) {
    const field = fieldNamed(index, name)
    if (field?.type === 'dense_vector') values = readDense(value, field.dimension, name)
    else if (field?.type === 'sparse_vector') sparse = readSparse(value, name)
    else if (field) {
      const text = readText(name, value)
      const models = modelsOf(field)
      metadata[name] = text
      if (models.dense) ({ values } = embed(text, models.dense))
      if (models.sparse) ({ sparse } = embed(text, models.sparse))
    } else metadata[name] = readOther(name, value)
  }
  checkMetadataSize(Object.fromEntries(Object.entries(metadata).filter(([name]) => !fieldNamed(index, name))))
  return { id: record.id, values, sparse, metadata }
}

/** Takes a record and the names of fields; gives the record without them. */
export function withoutFields(record: StoredRecord, names: readonly string[], index: IndexRecord): StoredRecord {
  const gone = (name: string | null): boolean => name !== null && names.includes(name)
  return {
    id: record.id,
    values: gone(searchedField(index, 'dense_vector')) ? null : record.values,
    sparse: gone(searchedField(index, 'sparse_vector')) ? null : record.sparse,
    metadata: Object.fromEntries(Object.entries(record.metadata ?? {}).filter(([name]) => !names.includes(name)))
  }
}

function readText(name: string, value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument(`Field '${name}' must be a string`)
  if (Buffer.byteLength(value) <= MAX_TEXT_BYTES) return value
  throw invalidArgument(`Field '${name}' must be at most ${MAX_TEXT_BYTES} bytes`)
}

function readOther(name: string, value: unknown): unknown {
  if (name.startsWith('_')) throw invalidArgument(`Field name '${name}' is reserved: it must not start with '_'`)
  checkField(name, value)
  return value
}

/** Takes a record and the fields asked for, where `null` or `*` is all; gives the document with them. */
export function writeDocument(record: StoredRecord, index: IndexRecord, include: readonly string[] | null): JsonObject {
  const dense = fieldOfType(index, 'dense_vector')
  const sparse = fieldOfType(index, 'sparse_vector')
  const all: Record<string, unknown> = {
    ...Object.fromEntries(Object.entries(record.metadata ?? {}).filter(([name]) => isAnswered(index, name))),
    ...(dense !== null && record.values && { [dense]: plainFloats(record.values) }),
    ...(sparse !== null && record.sparse && { [sparse]: plainSparse(record.sparse) })
  }
  if (include === null || include.includes('*')) return { _id: record.id, ...all }
  return { _id: record.id, ...Object.fromEntries(Object.entries(all).filter(([name]) => include.includes(name))) }
}

function isAnswered(index: IndexRecord, name: string): boolean {
  const field = fieldNamed(index, name)
  return !field || isTextStored(field)
}

/** Takes `include_fields` as sent; `none` stands for all (null) or for no fields, as the operation has it. */
export function readInclude(value: unknown, none: readonly string[] | null): readonly string[] | null {
  if (value === undefined || value === null) return none
  if (!isStrings(value)) throw invalidArgument('include_fields must be a list of strings')
  return value.length === 0 ? none : value
}
