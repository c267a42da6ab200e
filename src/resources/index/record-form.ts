import { isObject, valueAt, type Json, type JsonObject } from '../../core/json.ts'
import { SEARCHES } from './typed-fields.ts'

/**
 * The form of an index's records, which decides Pinecone's operations to write and read them: vectors, text that the
 * index itself embeds, or documents with the fields of its schema. An undefined property is not known.
 */
export type RecordForm = VectorForm | TextForm | DocumentForm

/** `POST /vectors/upsert`. */
export interface VectorForm {
  readonly holds: 'vectors'
  readonly dimension: number | undefined
  readonly isSparse: boolean | undefined
  /** Whether a record may have sparse values beside its dense vector. */
  readonly allowsSparse: boolean | undefined
}

/** `POST /records/namespaces/{namespace}/upsert`. */
export interface TextForm {
  readonly holds: 'texts'
  /** The field of a record that is embedded. */
  readonly field: string | undefined
}

/** `POST /namespaces/{namespace}/documents/upsert`. */
export interface DocumentForm {
  readonly holds: 'documents'
  readonly fields: ReadonlyMap<string, DocumentField>
  /** Whether `fields` has all fields of the schema. A declaration may leave some out. */
  readonly isWhole: boolean
  /** Whether the index embeds any text. */
  readonly embeds: boolean
}

/** A field of a schema. */
export interface DocumentField {
  readonly type: 'dense' | 'sparse' | 'text'
  readonly dimension?: number
  /** Whether answers have the field. */
  readonly isStored: boolean
}

/**
 * The form of an index's records, from its model; undefined where the model does not tell.
 *
 * @param isWhole whether the model describes the whole index, as an answer does
 */
export function recordFormOf(model: JsonObject, isWhole: boolean): RecordForm | undefined {
  const { embed, dimension, metric, vector_type: type } = model
  if (embed !== undefined && embed !== null) {
    const field = valueAt(embed, ['field_map', 'text'])
    return { holds: 'texts', field: typeof field === 'string' ? field : undefined }
  }
  const fields = valueAt(model, ['schema', 'fields'])
  if (isObject(fields) && Object.keys(fields).length > 0) {
    const isEmbedded = (field: Json): boolean =>
      SEARCHES.some((key) => key !== 'full_text_search' && valueAt(field, [key]) !== undefined)
    return {
      holds: 'documents',
      fields: new Map(Object.entries(fields).flatMap(([name, field]) => documentField(name, field))),
      isWhole,
      embeds: Object.values(fields).some(isEmbedded)
    }
  }
  if (!isWhole && dimension === undefined && type === undefined && metric === undefined) return undefined
  const isDense = type === 'dense' || dimension !== undefined
  return {
    holds: 'vectors',
    dimension: typeof dimension === 'number' ? dimension : undefined,
    isSparse: type === 'sparse' ? true : isDense ? false : undefined,
    allowsSparse: metric === undefined && type !== 'sparse' ? undefined : type === 'sparse' || metric === 'dotproduct'
  }
}

function documentField(name: string, field: Json): [string, DocumentField][] {
  const [type, dimension] = [valueAt(field, ['type']), valueAt(field, ['dimension'])]
  const isStored = valueAt(field, ['store_text']) !== false
  if (type === 'string') return [[name, { type: 'text', isStored }]]
  if (type === 'sparse_vector') return [[name, { type: 'sparse', isStored }]]
  if (type !== 'dense_vector') return []
  return [[name, { type: 'dense', isStored, ...(typeof dimension === 'number' && { dimension }) }]]
}
