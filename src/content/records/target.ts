import { ActionError } from '../../core/errors.ts'
import type { Clock } from '../../core/clock.ts'
import { isObject, parsedJson } from '../../core/json.ts'
import type { RecordForm } from '../../resources/index/record-form.ts'
import type { DataAnswer, DataHost } from '../ports.ts'
import type { Batch } from './batch.ts'
import { differenceIn } from './compare.ts'
import { endpointsOf, lengthInUrl, MAX_FETCH_IDS, MAX_URL_LENGTH, type Endpoints } from './endpoints.ts'

/** A record's id and its unparsed line: a parsed one takes several times the memory while the run waits for an answer. */
export interface RecordLine {
  readonly id: string
  readonly content: Buffer
}

/** How the stored record compares with the declared one; if different, by its first different field. */
export type Found = { readonly is: 'equal' | 'absent' } | { readonly is: 'different'; readonly field: string }

/** Answers are longer than declarations: a 32-bit float comes with up to 20 digits. */
const MAX_FETCH_BYTES = 500_000

/** The index that records are written into and read from. */
export class RecordsTarget {
  /** The name within a sentence: `index "docs"`. */
  readonly name: string
  readonly form: RecordForm
  readonly endpoints: Endpoints
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
    this.endpoints = endpointsOf(form)
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
   * Reads the records of one fetch, and compares each with the declared one.
   *
   * @throws ActionError if they cannot be read
   */
  async find(records: readonly RecordLine[], namespace: string): Promise<readonly Found[]> {
    const ids = records.map(({ id }) => id)
    const doing = `Reading ${ids.length === 1 ? 'a record' : `${ids.length} records`} of ${this.name}`
    const answer = await this.#host.send({ ...this.endpoints.fetch(ids, namespace), version: this.#version, doing })
    // An unused namespace may not exist yet. Only a 404 in Pinecone's own words says so.
    if (answer.type === 'failed' && (answer.status !== 404 || answer.words === undefined)) throw answer.error
    const answered = this.endpoints.answered(answer.type === 'ok' ? answer.json : undefined)
    if (answered === undefined) {
      const message = `${doing} failed: the answer has no records that can be read, so what is there is unknown. Check "api-url", then run this again.`
      throw new ActionError({ reason: 'api-error', message })
    }
    return records.map(({ id, content }): Found => {
      const there = Object.hasOwn(answered, id) ? answered[id] : undefined
      const record = parsedJson(content.toString('utf8'))
      if (!isObject(there) || !isObject(record)) return { is: 'absent' }
      const field = differenceIn(record, there, this.form)
      return field === undefined ? { is: 'equal' } : { is: 'different', field }
    })
  }

  /** Splits records into chunks that one fetch accepts. */
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
