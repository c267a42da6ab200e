import { isUtf8 } from 'node:buffer'
import { createReadStream } from 'node:fs'

/** A line of a file, without its end; the text is undefined where the line cannot be read, and `problem` says why. */
export interface Line {
  /** Counts from 1. */
  readonly number: number
  readonly text: string | undefined
  readonly bytes: number
  readonly problem?: string
}

const CHUNK_BYTES = 256 * 1024
const NEWLINE = 0x0a
const BYTE_ORDER_MARK = '\ufeff'

/**
 * The lines of a file that are not blank, one after the other: of a file of any size, little more than a line is ever in
 * memory. Both ends of lines are understood, and a byte order mark is passed over.
 *
 * @param maxBytes of one line: a longer one is not read
 */
export async function* linesOf(absolute: string, maxBytes: number): AsyncGenerator<Line> {
  let number = 0
  let parts: Buffer[] = []
  let bytes = 0
  const take = (): Line | undefined => {
    number += 1
    const line = lineOf(number, Buffer.concat(parts), bytes, maxBytes)
    parts = []
    bytes = 0
    return line
  }
  for await (const chunk of createReadStream(absolute, { highWaterMark: CHUNK_BYTES }) as AsyncIterable<Buffer>) {
    for (let start = 0; start < chunk.length;) {
      const newline = chunk.indexOf(NEWLINE, start)
      const end = newline < 0 ? chunk.length : newline
      if (bytes <= maxBytes) parts.push(chunk.subarray(start, end))
      bytes += end - start
      start = end + 1
      if (newline < 0) break
      const line = take()
      if (line !== undefined) yield line
    }
  }
  const last = take()
  if (last !== undefined) yield last
}

function lineOf(number: number, content: Buffer, bytes: number, maxBytes: number): Line | undefined {
  if (bytes > maxBytes) return { number, bytes, text: undefined, problem: 'This line is longer than 2 MB.' }
  if (!isUtf8(content)) return { number, bytes, text: undefined, problem: 'This line is not UTF-8.' }
  const decoded = content.toString('utf8')
  const text = decoded.startsWith(BYTE_ORDER_MARK) ? decoded.slice(1) : decoded
  return text.trim() === '' ? undefined : { number, bytes, text: text.endsWith('\r') ? text.slice(0, -1) : text }
}
