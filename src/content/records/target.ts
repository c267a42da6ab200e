import type { Clock } from '../../core/clock.ts'
import { isObject, parsedJson } from '../../core/json.ts'
import type { RecordForm } from '../../resources/index/record-form.ts'
import type { DataAnswer, DataHost } from '../ports.ts'
import type { Batch } from './batch.ts'
import { differenceIn } from './compare.ts'
import { doorOf, lengthInUrl, MAX_FETCH_IDS, MAX_URL_LENGTH, type Door } from './doors.ts'

/** A record by its id, with its line: parsed, it would take several times the memory while an answer is waited for. */
export interface RecordLine {
  readonly id: string
  readonly content: Buffer
}

/** How a record is in Pinecone: as it would be written, not there, or otherwise, with the first field that is. */
export type Found = { readonly is: 'equal' | 'absent' } | { readonly is: 'different'; readonly field: string }

/** Answers are longer than what is declared: 32-bit floats come with as many as 20 digits. */
const MAX_FETCH_BYTES = 500_000

/** The index that records are written into and read from. */
export class RecordsTarget {
  /** As sentences end with it: `index "docs"`. */
  readonly name: string
  readonly form: RecordForm
  readonly door: Door
  readonly clock: Clock
  readonly #host: DataHost
  readonly #version: string

  constructor(
    name: string,
    form: RecordForm,
    { host, version, clock }: { readonly host: DataHost; readonly version: string; readonly clock: Clock }
  ) {
    this.name = name
    this.form = form
    this.door = doorOf(form)
    this.clock = clock
    this.#host = host
    this.#version = version
  }

  async upsert(batch: Batch): Promise<DataAnswer> {
    const doing = `Writing ${batch.size === 1 ? 'a record' : `${batch.size} records`} into ${this.name}`
    const { path, type } = batch.envelope
    const raw = { type, text: batch.body() }
    return await this.#host.send({ method: 'POST', path, operation: 'write', raw, version: this.#version, doing })
  }

  /**
   * Reads records, as many as one fetch takes, and says of each how it is there.
   *
   * @throws ActionError where they cannot be read
   */
  async find(records: readonly RecordLine[], namespace: string): Promise<readonly Found[]> {
    const ids = records.map(({ id }) => id)
    const doing = `Reading ${ids.length === 1 ? 'a record' : `${ids.length} records`} of ${this.name}`
    const answer = await this.#host.send({ ...this.door.fetch(ids, namespace), version: this.#version, doing })
    // A namespace that nothing was written into yet may not be there; which of these it is, only Pinecone can say.
    if (answer.type === 'failed' && (answer.status !== 404 || answer.words === undefined)) throw answer.error
    const answered = this.door.answered(answer.type === 'ok' ? answer.json : undefined)
    return records.map(({ id, content }): Found => {
      const there = Object.hasOwn(answered, id) ? answered[id] : undefined
      const record = parsedJson(content.toString('utf8'))
      if (!isObject(there) || !isObject(record)) return { is: 'absent' }
      const field = differenceIn(record, there, this.form)
      return field === undefined ? { is: 'equal' } : { is: 'different', field }
    })
  }

  /** Parts records into as many as one fetch takes. */
  fetchable<Item extends RecordLine>(items: readonly Item[], namespace: string): Item[][] {
    const chunks: Item[][] = []
    let [bytes, length] = [Infinity, 0]
    for (const item of items) {
      const more = lengthInUrl(item.id)
      const isFull = (chunks.at(-1)?.length ?? 0) >= MAX_FETCH_IDS
      if (isFull || bytes + item.content.length > MAX_FETCH_BYTES || length + more > MAX_URL_LENGTH) {
        chunks.push([])
        ;[bytes, length] = [0, lengthInUrl(namespace)]
      }
      chunks.at(-1)?.push(item)
      bytes += item.content.length
      length += more
    }
    return chunks
  }
}
