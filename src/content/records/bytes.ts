/** A byte buffer that grows as parts are added. */
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

  /** A view of the bytes, valid until more are added. */
  view(start = 0, end = this.#length): Buffer {
    return this.#buffer.subarray(start, end)
  }

  clear(): void {
    this.#length = 0
  }
}
