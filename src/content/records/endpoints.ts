// The requests that write and read records: Pinecone's OpenAPI 2026-04, db_data (vectors, records), and 2026-07
// (documents). The limits are from its docs, "Limits".

import { isObject, valueAt, type Json, type JsonObject } from '../../core/json.ts'
import type { RecordForm } from '../../resources/index/record-form.ts'
import type { DataRequest } from '../ports.ts'
import type { Envelope } from './batch.ts'

/** The sender adds the version and what the request is for. */
type Sent = Omit<DataRequest, 'version' | 'doing'>

/** The requests that write and read records of one form. */
export interface Endpoints {
  /** The most records of one upsert. */
  readonly maxRecords: number
  /** Converts a line of a file to a record of an upsert. */
  readonly lineOf: (content: Buffer) => Buffer
  /** What surrounds the records in an upsert, which is a POST. */
  readonly envelope: (namespace: string) => Envelope
  readonly fetch: (ids: readonly string[], namespace: string) => Sent
  /** The records in a fetch's answer, by id; undefined if the answer cannot be read. */
  readonly answered: (answer: Json | undefined) => JsonObject | undefined
}

/** The most bytes of an upsert; Pinecone allows 2 MB. */
export const MAX_BODY_BYTES = 2_000_000
/** The most bytes of one record: leaves room for its envelope and the namespace's name. */
export const MAX_RECORD_BYTES = 1_990_000
/** The most ids of one fetch, and the most characters of its URL from the path on; Pinecone allows 8 KB. */
export const MAX_FETCH_IDS = 100
export const MAX_URL_LENGTH = 7_900

const DEFAULT_NAMESPACE = '__default__'
const JSON_TYPE = 'application/json'
const EMPTY: JsonObject = {}

const VECTORS: Endpoints = {
  maxRecords: 1_000,
  lineOf: (content) => (content.includes('sparse_values') ? inApiWords(content) : content),
  envelope: (namespace) => {
    const place = namespace === DEFAULT_NAMESPACE ? '' : `,"namespace":${JSON.stringify(namespace)}`
    return { path: '/vectors/upsert', type: JSON_TYPE, head: '{"vectors":[', separator: ',', tail: `]${place}}` }
  },
  fetch: (ids, namespace) => ({ method: 'GET', path: fetchPath(ids, namespace), operation: 'read' }),
  answered: (answer) => objectAt(answer, 'vectors')
}

const TEXTS: Endpoints = {
  ...VECTORS,
  maxRecords: 96,
  lineOf: (content) => content,
  envelope: (namespace) => ({
    path: `/records/namespaces/${encoded(namespace)}/upsert`,
    type: 'application/x-ndjson',
    head: '',
    separator: '\n',
    tail: ''
  })
}

const DOCUMENTS: Endpoints = {
  maxRecords: 1_000,
  lineOf: (content) => content,
  envelope: (namespace) => ({
    path: `/namespaces/${encoded(namespace)}/documents/upsert`,
    type: JSON_TYPE,
    head: '{"documents":[',
    separator: ',',
    tail: ']}'
  }),
  fetch: (ids, namespace) => ({
    method: 'POST',
    path: `/namespaces/${encoded(namespace)}/documents/fetch`,
    operation: 'read',
    body: { ids }
  }),
  answered: (answer) => objectAt(answer, 'documents')
}

/** The requests for records of a form. */
export function endpointsOf(form: RecordForm): Endpoints {
  if (form.holds === 'vectors') return VECTORS
  if (form.holds === 'texts') return TEXTS
  return form.embeds ? { ...DOCUMENTS, maxRecords: 50 } : DOCUMENTS
}

/** How many characters an id or a namespace adds to a URL. */
export function lengthInUrl(text: string): number {
  return 'namespace='.length + encodeURIComponent(text).length
}

function fetchPath(ids: readonly string[], namespace: string): string {
  const place = namespace === DEFAULT_NAMESPACE ? [] : [`namespace=${encodeURIComponent(namespace)}`]
  return `/vectors/fetch?${[...ids.map((id) => `ids=${encodeURIComponent(id)}`), ...place].join('&')}`
}

/** Encodes a name for a path, in which `.` and `..` would lead elsewhere. */
function encoded(namespace: string): string {
  return /^\.\.?$/.test(namespace) ? namespace.replaceAll('.', '%2E') : encodeURIComponent(namespace)
}

function inApiWords(content: Buffer): Buffer {
  const { sparse_values: sparse, ...vector } = JSON.parse(content.toString('utf8')) as JsonObject
  return sparse === undefined ? content : Buffer.from(JSON.stringify({ ...vector, sparseValues: sparse }))
}

function objectAt(answer: Json | undefined, key: string): JsonObject | undefined {
  const found = valueAt(answer, [key])
  if (isObject(found)) return found
  // Nothing was answered where nothing is, or an answer left its empty part out.
  return found === undefined && (answer === undefined || isEmptyAnswer(answer)) ? EMPTY : undefined
}

/** What a fetch answers beside the records. (Pinecone's OpenAPI, db_data: FetchResponse.) */
const BESIDE = { namespace: true, usage: true }

/** Whether an answer left its records out because there are none. */
function isEmptyAnswer(answer: Json): boolean {
  return isObject(answer) && Object.keys(answer).every((key) => Object.hasOwn(BESIDE, key))
}
