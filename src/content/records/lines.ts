import { isUtf8 } from 'node:buffer'
import { open } from 'node:fs/promises'
import { Bytes } from './bytes.ts'

/** A line of a file, without its line break. */
export interface Line {
  /** From 1. */
  readonly number: number
  /** Valid until the next line is requested; undefined if the line cannot be read, for which `problem` gives the reason. */
  readonly content: Buffer | undefined
  readonly problem?: string
}

const CHUNK_BYTES = 256 * 1024
const [TAB, NEWLINE, RETURN, SPACE] = [0x09, 0x0a, 0x0d, 0x20]
const BYTE_ORDER_MARK = Buffer.from('\ufeff')

/**
 * Yields the lines of a file that are not blank. Memory holds little more than one line, whatever the size of the file.
 * Accepts both line breaks, and skips a byte order mark.
 *
 * @param maxBytes the most bytes of one line: a longer one is not read
 */
export async function* linesOf(absolute: string, maxBytes: number): AsyncGenerator<Line> {
  const file = await open(absolute)
  try {
    // Reuses one chunk, because new ones would stay in memory until garbage collection.
    const chunk = Buffer.allocUnsafe(CHUNK_BYTES)
    const line = new GrowingLine(maxBytes)
    for (;;) {
      const { bytesRead } = await file.read(chunk, 0, CHUNK_BYTES)
      if (bytesRead === 0) break
      for (let start = 0; start < bytesRead;) {
        const newline = chunk.subarray(0, bytesRead).indexOf(NEWLINE, start)
        line.add(chunk.subarray(start, newline < 0 ? bytesRead : newline))
        if (newline < 0) break
        const whole = line.end()
        if (whole !== undefined) yield whole
        start = newline + 1
      }
    }
    const last = line.end()
    if (last !== undefined) yield last
  } finally {
    await file.close()
  }
}

class GrowingLine {
  readonly #maxBytes: number
  readonly #content = new Bytes(CHUNK_BYTES)
  #number = 0
  #isTooLong = false

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes
  }

  add(part: Buffer): void {
    this.#isTooLong ||= this.#content.length + part.length > this.#maxBytes
    if (!this.#isTooLong) this.#content.add(part)
  }

  /** Returns the line and begins the next; undefined if it is blank. */
  end(): Line | undefined {
    this.#number += 1
    const [number, isTooLong, content] = [this.#number, this.#isTooLong, trimmed(this.#content.view())]
    this.#content.clear()
    this.#isTooLong = false
    if (isTooLong) return { number, content: undefined, problem: 'This line is longer than 2 MB.' }
    if (content.length === 0) return undefined
    return isUtf8(content) ? { number, content } : { number, content: undefined, problem: 'This line is not UTF-8.' }
  }
}

function trimmed(content: Buffer): Buffer {
  let start = content.subarray(0, BYTE_ORDER_MARK.length).equals(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0
  let end = content.length
  const isBlank = (byte: number | undefined): boolean => byte === SPACE || byte === TAB || byte === RETURN
  while (start < end && isBlank(content[start])) start += 1
  while (end > start && isBlank(content[end - 1])) end -= 1
  return content.subarray(start, end)
}
