/** Bytes that are put together part by part, in one piece of memory that grows as they need it. */
export class Bytes {
  #buffer: Buffer
  #length = 0

  constructor(capacity: number) {
    this.#buffer = Buffer.allocUnsafe(capacity)
  }

  get length(): number {
    return this.#length
  }

  add(part: Uint8Array): void {
    const length = this.#length + part.length
    if (length > this.#buffer.length) {
      const larger = Buffer.allocUnsafe(2 * length)
      this.#buffer.copy(larger, 0, 0, this.#length)
      this.#buffer = larger
    }
    this.#buffer.set(part, this.#length)
    this.#length = length
  }

  /** The bytes, as long as no others are added. */
  view(start = 0, end = this.#length): Buffer {
    return this.#buffer.subarray(start, end)
  }

  clear(): void {
    this.#length = 0
  }
}
