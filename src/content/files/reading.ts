import { isUtf8 } from 'node:buffer'
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'

/** What a file has in it, as far as it is to be known before it is sent. */
export interface Content {
  /** SHA-256, in hexadecimal. */
  readonly hash: string
  /** Undefined where it is UTF-8, or need not be. */
  readonly firstBadLine: number | undefined
}

/** Reads a file bit by bit. */
export async function readContent(absolute: string, isText: boolean): Promise<Content> {
  const hash = createHash('sha256')
  const decoder = isText ? new TextDecoder('utf-8', { fatal: true }) : undefined
  try {
    for await (const chunk of createReadStream(absolute) as AsyncIterable<Uint8Array>) {
      hash.update(chunk)
      decoder?.decode(chunk, { stream: true })
    }
    decoder?.decode()
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return { hash: '', firstBadLine: await badLineOf(absolute) }
  }
  return { hash: hash.digest('hex'), firstBadLine: undefined }
}

/** No character of several bytes has a line break in it. */
async function badLineOf(absolute: string): Promise<number> {
  const bytes = await readFile(absolute)
  let line = 1
  for (let start = 0; start < bytes.length; line += 1) {
    const end = bytes.indexOf(10, start)
    const next = end < 0 ? bytes.length : end + 1
    if (!isUtf8(bytes.subarray(start, next))) return line
    start = next
  }
  return 1
}
