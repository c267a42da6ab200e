import { isUtf8 } from 'node:buffer'
import { open } from 'node:fs/promises'

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
  const file = await open(absolute)
  try {
    // The chunk is used again and again: new ones would stay in memory until garbage is collected.
    const chunk = Buffer.allocUnsafe(CHUNK_BYTES)
    const line = new LineBuffer(maxBytes)
    for (let number = 1, isEnd = false; !isEnd;) {
      const { bytesRead } = await file.read(chunk, 0, CHUNK_BYTES)
      isEnd = bytesRead === 0
      for (let start = 0; start < bytesRead || isEnd;) {
        const newline = isEnd ? start : chunk.subarray(0, bytesRead).indexOf(NEWLINE, start)
        line.add(chunk, start, newline < 0 ? bytesRead : newline)
        if (newline < 0) break
        const whole = line.take(number)
        if (whole !== undefined) yield whole
        if (isEnd) break
        number += 1
        start = newline + 1
      }
    }
  } finally {
    await file.close()
  }
}

/** The bytes of a line that comes in parts. */
class LineBuffer {
  readonly #maxBytes: number
  #buffer = Buffer.allocUnsafe(CHUNK_BYTES)
  #bytes = 0

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes
  }

  add(chunk: Buffer, start: number, end: number): void {
    const from = this.#bytes
    this.#bytes += end - start
    if (this.#bytes > this.#maxBytes) return
    if (this.#bytes > this.#buffer.length) {
      const larger = Buffer.allocUnsafe(Math.min(2 * this.#bytes, this.#maxBytes))
      this.#buffer.copy(larger, 0, 0, from)
      this.#buffer = larger
    }
    chunk.copy(this.#buffer, from, start, end)
  }

  /** Gives the line, and begins the next; undefined where it is blank. */
  take(number: number): Line | undefined {
    const bytes = this.#bytes
    this.#bytes = 0
    if (bytes > this.#maxBytes) return { number, bytes, text: undefined, problem: 'This line is longer than 2 MB.' }
    const content = this.#buffer.subarray(0, bytes)
    if (!isUtf8(content)) return { number, bytes, text: undefined, problem: 'This line is not UTF-8.' }
    const decoded = content.toString('utf8')
    const text = decoded.startsWith(BYTE_ORDER_MARK) ? decoded.slice(1) : decoded
    return text.trim() === '' ? undefined : { number, bytes, text: text.endsWith('\r') ? text.slice(0, -1) : text }
  }
}
