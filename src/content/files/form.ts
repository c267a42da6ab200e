import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { basename } from 'node:path/posix'
import { ChangedFileError, type StreamedBody } from '../ports.ts'
import type { DeclaredFile } from './declared.ts'

/**
 * The form that uploads a file (Pinecone's OpenAPI 2026-04, upsert_file): written by the platform, escapes included, but
 * for the content, which is read from the disk as it is sent. What has changed since it was checked is not sent whole.
 * The platform's own way to do that, a `Blob` of a file, ends the process where the file has changed (Node 24).
 */
export async function formOf(file: DeclaredFile): Promise<StreamedBody> {
  const form = new FormData()
  form.append('metadata', JSON.stringify(file.metadata))
  form.append('file', new Blob([]), basename(file.path))
  const written = new Response(form)
  const type = written.headers.get('content-type') ?? ''
  const whole = new Uint8Array(await written.arrayBuffer())
  // The content comes last: after it, there is only the end of the form.
  const end = Buffer.from(whole).lastIndexOf('\r\n--')
  const [before, after] = [whole.subarray(0, end), whole.subarray(end)]
  return {
    type,
    bytes: whole.length + file.bytes,
    read: async function* () {
      yield before
      yield* contentOf(file)
      yield after
    }
  }
}

/** @throws ChangedFileError before the last byte is given, where the file is not any more what was checked */
async function* contentOf({ absolute, bytes, contentHash }: DeclaredFile): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256')
  let read = 0
  let last: Uint8Array = Buffer.alloc(0)
  for await (const chunk of createReadStream(absolute) as AsyncIterable<Uint8Array>) {
    if (last.length > 0) yield last
    last = chunk
    hash.update(chunk)
    read += chunk.length
    if (read > bytes) break
  }
  if (read !== bytes || hash.digest('hex') !== contentHash) throw new ChangedFileError('the file has changed meanwhile')
  yield last
}
