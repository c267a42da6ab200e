// The requests that write and read records: Pinecone's OpenAPI 2026-04, db_data (vectors, records), and 2026-07
// (documents); the limits from its docs, "Limits".

import { isObject, valueAt, type Json, type JsonObject } from '../../core/json.ts'
import type { RecordForm } from '../../resources/index/record-form.ts'
import type { DataRequest } from '../ports.ts'

/** What a request is for is added where it is sent. */
type Sent = Omit<DataRequest, 'version' | 'doing'>

/** How records of one form are written and read. */
export interface Door {
  /** The most records of one upsert. */
  readonly maxRecords: number
  /** A line of a file in the words of an upsert. */
  readonly lineOf: (text: string) => string
  /** Writes lines in those words. */
  readonly upsert: (lines: readonly string[], namespace: string) => Sent
  readonly fetch: (ids: readonly string[], namespace: string) => Sent
  /** The records of a fetch's answer, by their ids. */
  readonly answered: (answer: Json | undefined) => JsonObject
}

/** The most bytes of an upsert; 2 MB are allowed. */
export const MAX_BODY_BYTES = 1_000_000
/** The most bytes of one record: what is around it in an upsert, and a namespace's name, fit too. */
export const MAX_RECORD_BYTES = 1_990_000
/** The most ids of one fetch, and the most characters of its URL from the path on; 8 KB are allowed. */
export const MAX_FETCH_IDS = 100
export const MAX_URL_LENGTH = 7_900

const DEFAULT_NAMESPACE = '__default__'
const EMPTY: JsonObject = {}

const VECTORS: Door = {
  maxRecords: 1_000,
  lineOf: (text) => (text.includes('sparse_values') ? inApiWords(text) : text),
  upsert: (lines, namespace) => {
    const place = namespace === DEFAULT_NAMESPACE ? '' : `,"namespace":${JSON.stringify(namespace)}`
    return {
      method: 'POST',
      path: '/vectors/upsert',
      operation: 'write',
      raw: { type: 'application/json', text: `{"vectors":[${lines.join(',')}]${place}}` }
    }
  },
  fetch: (ids, namespace) => ({ method: 'GET', path: fetchPath(ids, namespace), operation: 'read' }),
  answered: (answer) => objectAt(answer, 'vectors')
}

const TEXTS: Door = {
  ...VECTORS,
  maxRecords: 96,
  lineOf: (text) => text,
  upsert: (lines, namespace) => ({
    method: 'POST',
    path: `/records/namespaces/${encoded(namespace)}/upsert`,
    operation: 'write',
    raw: { type: 'application/x-ndjson', text: lines.join('\n') }
  })
}

const DOCUMENTS: Door = {
  maxRecords: 1_000,
  lineOf: (text) => text,
  upsert: (lines, namespace) => ({
    method: 'POST',
    path: `/namespaces/${encoded(namespace)}/documents/upsert`,
    operation: 'write',
    raw: { type: 'application/json', text: `{"documents":[${lines.join(',')}]}` }
  }),
  fetch: (ids, namespace) => ({
    method: 'POST',
    path: `/namespaces/${encoded(namespace)}/documents/fetch`,
    operation: 'read',
    body: { ids }
  }),
  answered: (answer) => objectAt(answer, 'documents')
}

/** The door for records of a form. */
export function doorOf(form: RecordForm): Door {
  if (form.holds === 'vectors') return VECTORS
  if (form.holds === 'texts') return TEXTS
  return form.embeds ? { ...DOCUMENTS, maxRecords: 50 } : DOCUMENTS
}

/** How much longer a URL is for an id, and for a namespace. */
export function lengthInUrl(text: string): number {
  return 'namespace='.length + encodeURIComponent(text).length
}

function fetchPath(ids: readonly string[], namespace: string): string {
  const place = namespace === DEFAULT_NAMESPACE ? [] : [`namespace=${encodeURIComponent(namespace)}`]
  return `/vectors/fetch?${[...ids.map((id) => `ids=${encodeURIComponent(id)}`), ...place].join('&')}`
}

/** A name in a path; `.` and `..` would lead elsewhere. */
function encoded(namespace: string): string {
  return /^\.\.?$/.test(namespace) ? namespace.replaceAll('.', '%2E') : encodeURIComponent(namespace)
}

function inApiWords(text: string): string {
  const { sparse_values: sparse, ...vector } = JSON.parse(text) as JsonObject
  return sparse === undefined ? text : JSON.stringify({ ...vector, sparseValues: sparse })
}

function objectAt(answer: Json | undefined, key: string): JsonObject {
  const found = valueAt(answer, [key])
  return isObject(found) ? found : EMPTY
}
