import { Bytes } from './bytes.ts'

/** The path of an upsert, and the text around and between its lines. */
export interface Envelope {
  readonly path: string
  /** The media type. */
  readonly type: string
  readonly head: string
  readonly separator: string
  readonly tail: string
}

const FIRST_BYTES = 64 * 1024

/** The lines of one upsert, as bytes: texts would be in memory several times over. */
export class Batch {
  readonly envelope: Envelope
  readonly #content = new Bytes(FIRST_BYTES)
  readonly #places: { readonly start: number; readonly end: number }[] = []

  constructor(envelope: Envelope) {
    this.envelope = envelope
    this.#content.add(Buffer.from(envelope.head))
  }

  /** The number of lines. */
  get size(): number {
    return this.#places.length
  }

  /** The length of the body if this line were added. */
  bytesWith(line: Uint8Array): number {
    return this.#content.length + line.length + Buffer.byteLength(this.envelope.separator + this.envelope.tail)
  }

  add(line: Uint8Array): void {
    if (this.size > 0) this.#content.add(Buffer.from(this.envelope.separator))
    const start = this.#content.length
    this.#content.add(line)
    this.#places.push({ start, end: this.#content.length })
  }

  /** Returns the whole body, after which no line may be added. */
  body(): Uint8Array {
    const tail = Buffer.from(this.envelope.tail)
    const end = this.#places.at(-1)?.end ?? this.#content.length
    if (this.#content.length === end) this.#content.add(tail)
    return this.#content.view()
  }

  /** The last lines, at most `most`. */
  lastLines(most: number): Buffer[] {
    return this.#places.slice(-most).map(({ start, end }) => this.#content.view(start, end))
  }

  halves(): [Batch, Batch] {
    const halves: [Batch, Batch] = [new Batch(this.envelope), new Batch(this.envelope)]
    const lines = this.lastLines(this.size)
    for (const [at, line] of lines.entries()) halves[at < lines.length / 2 ? 0 : 1].add(line)
    return halves
  }
}
