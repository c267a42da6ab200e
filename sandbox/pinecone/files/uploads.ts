// What is sent in an upload: read, checked, and what will become of it.
import type { Form, FormFile } from '../../http/forms.ts'
import type { JsonObject } from '../records.ts'
import type { FileLimits } from './limits.ts'
import type { FileRules } from './store.ts'
import { isUtf8 } from 'node:buffer'
import { createHash } from 'node:crypto'
import { jsonOrText } from '../../http/text.ts'
import { invalidArgument } from '../errors.ts'
import { MAX_TEXT_BYTES } from './limits.ts'
import { readMetadata } from './metadata.ts'

/** About how many bytes an ingestion unit has: 400 tokens of four bytes. */
const UNIT_BYTES = 1_600

/** What is said of a file that is not what its name says (OpenAPI 2026-04, OperationModel.error_message). */
const UNSUPPORTED = 'File processing failed: unsupported file format.'

/** What a file must begin with to be what its extension says; text has no such bytes. */
const TYPES: ReadonlyMap<string, string | null> = new Map([
  ['docx', 'PK'],
  ['json', null],
  ['md', null],
  ['pdf', '%PDF-'],
  ['txt', null]
])

/** What a request shows of an upload in place of its bytes. */
export interface UploadSummary {
  readonly fileName: string | null
  readonly size: number
  readonly sha256: string
  /** As sent; null where it was not. */
  readonly metadata: unknown
}

/** A file as sent, that can be taken. */
export interface Upload {
  readonly name: string
  readonly bytes: Buffer
  readonly metadata: JsonObject | null
  readonly multimodal: boolean
}

/** Takes a form; gives what a recorded request shows of it. */
export function summaryOf(form: Form): UploadSummary {
  const file = form.files.get('file')
  const bytes = file?.bytes ?? Buffer.alloc(0)
  const metadata = metadataText(form)
  return {
    fileName: file?.name ?? null,
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    metadata: metadata === undefined ? null : jsonOrText(metadata)
  }
}

/** Takes a form and the query; gives the upload, or the 400 of OpenAPI 2026-04, upload_file and upsert_file. */
export function readUpload(form: Form | null, query: URLSearchParams, limits: FileLimits): Upload {
  const file = form?.files.get('file')
  if (!form || !file) throw invalidArgument('Expected multipart/form-data with a `file`.')
  const extension = extensionOf(file)
  const multimodal = readFlag(query, 'multimodal')
  if (multimodal && extension !== 'pdf') throw invalidArgument('Multimodal processing is supported for PDF files only.')
  checkSize(file, extension === 'pdf' ? limits.pdfBytes : MAX_TEXT_BYTES)
  const metadata = metadataText(form)
  return { ...file, multimodal, metadata: metadata === undefined ? null : readMetadata(metadata) }
}

/** Takes a query; gives whether a flag in it is set. */
export function readFlag(query: URLSearchParams, name: string): boolean {
  const value = query.get(name) ?? 'false'
  if (value === 'true' || value === 'false') return value === 'true'
  throw invalidArgument(`Invalid ${name}: must be true or false.`)
}

/** Metadata comes as a field, or as the SDKs send it: as a file of JSON. `null` is none. */
function metadataText(form: Form): string | undefined {
  const text = form.texts.get('metadata') ?? form.files.get('metadata')?.bytes.toString()
  return text === undefined || text === '' || text === 'null' ? undefined : text
}

function extensionOf({ name }: FormFile): string {
  const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  if (TYPES.has(extension)) return extension
  // After the published "Uploaded file can only currently be either a pdf or txt file".
  throw invalidArgument(`Uploaded file can only currently be either a ${[...TYPES.keys()].join(', ')} file`)
}

function checkSize({ bytes }: FormFile, maximum: number): void {
  if (bytes.length === 0) throw invalidArgument('Uploaded file is empty.')
  if (bytes.length <= maximum) return
  throw invalidArgument(`Uploaded file exceeds the maximum size of ${maximum / 1024 / 1024} MB.`)
}

/** Takes an upload; gives why its processing will fail, or null. */
export function failureOf({ name, bytes }: Pick<Upload, 'name' | 'bytes'>, rules: FileRules): string | null {
  if (rules.failing?.test(name)) return rules.failure
  const magic = TYPES.get(name.split('.').at(-1)?.toLowerCase() ?? '')
  if (magic) return bytes.subarray(0, magic.length).toString('latin1') === magic ? null : UNSUPPORTED
  return isUtf8(bytes) ? null : 'File processing failed: the text is not encoded in UTF-8.'
}

/** Gives what the ingestion of so many bytes costs (Pinecone's docs, "Pricing": one unit for about 400 tokens). */
export function unitsOf(bytes: number): number {
  return Math.max(1, Math.ceil(bytes / UNIT_BYTES))
}
