import { Bytes } from './bytes.ts'

/** What is around the lines of an upsert, between them, and where it goes. */
export interface Envelope {
  readonly path: string
  /** The media type. */
  readonly type: string
  readonly head: string
  readonly separator: string
  readonly tail: string
}

const FIRST_BYTES = 64 * 1024

/** The lines of one upsert, put together as bytes: as texts they would be in memory several times over. */
export class Batch {
  readonly envelope: Envelope
  readonly #content = new Bytes(FIRST_BYTES)
  readonly #places: { readonly start: number; readonly end: number }[] = []

  constructor(envelope: Envelope) {
    this.envelope = envelope
    this.#content.add(Buffer.from(envelope.head))
  }

  /** How many lines it has. */
  get size(): number {
    return this.#places.length
  }

  /** How long the body would be with another line. */
  bytesWith(line: Uint8Array): number {
    return this.#content.length + line.length + Buffer.byteLength(this.envelope.separator + this.envelope.tail)
  }

  add(line: Uint8Array): void {
    if (this.size > 0) this.#content.add(Buffer.from(this.envelope.separator))
    const start = this.#content.length
    this.#content.add(line)
    this.#places.push({ start, end: this.#content.length })
  }

  /** The whole body; lines can be added no more. */
  body(): Uint8Array {
    const tail = Buffer.from(this.envelope.tail)
    const end = this.#places.at(-1)?.end ?? this.#content.length
    if (this.#content.length === end) this.#content.add(tail)
    return this.#content.view()
  }

  /** Its last lines, at most so many. */
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
