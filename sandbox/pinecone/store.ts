// Everything that exists, and what existed before: each write keeps the state it replaced, so that a stale read can
// be answered truthfully from an earlier moment.
import type { AssistantRecord, CollectionRecord, IndexRecord } from './records.ts'
import { isTaken } from './lifecycle.ts'

/** The state at one moment. */
export interface View {
  readonly now: number
  readonly indexes: ReadonlyMap<string, IndexRecord>
  readonly assistants: ReadonlyMap<string, AssistantRecord>
}

/** A plain, deep copy of all that exists, for comparing before and after. */
export interface Snapshot {
  readonly indexes: Readonly<Record<string, IndexRecord>>
  readonly assistants: Readonly<Record<string, AssistantRecord>>
  readonly collections: readonly string[]
}

interface Moment {
  readonly since: number
  readonly indexes: Map<string, IndexRecord>
  readonly assistants: Map<string, AssistantRecord>
}

// Stale reads look back seconds, not hours: this many writes are remembered.
const REMEMBERED_WRITES = 500

export class Store {
  readonly collections = new Map<string, CollectionRecord>()
  readonly #now: () => number
  #moments: Moment[] = [{ since: -Infinity, indexes: new Map(), assistants: new Map() }]
  readonly #deletedIndexes = new Map<string, { readonly name: string; readonly at: number }>()
  #sequence = 0

  constructor(now: () => number) {
    this.#now = now
  }

  /** Gives the state as it was `agoMs` ago. */
  view(agoMs = 0): View {
    const now = this.#now() - agoMs
    const moment = this.#moments.findLast(({ since }) => since <= now) ?? this.#first()
    return { now, indexes: moment.indexes, assistants: moment.assistants }
  }

  /** Takes a record that a write made; it replaces the one of the same name. */
  putIndex(record: IndexRecord): void {
    if (record.goneAt !== null) this.#noteDeleted(record)
    this.#write(({ indexes }) => indexes.set(record.name, record))
  }

  /** Takes a record that a write made; it replaces the one of the same name. */
  putAssistant(record: AssistantRecord): void {
    this.#write(({ assistants }) => assistants.set(record.name, record))
  }

  /** Takes a record that has always been there: it is put into the past as well. */
  seedIndex(record: IndexRecord): void {
    const replaced = this.view().indexes.get(record.name)
    if (replaced) this.#noteDeleted(replaced)
    for (const { indexes } of this.#moments) indexes.set(record.name, record)
  }

  /** Takes a record that has always been there: it is put into the past as well. */
  seedAssistant(record: AssistantRecord): void {
    for (const { assistants } of this.#moments) assistants.set(record.name, record)
  }

  /** Takes an index away at once, with no Terminating in between. */
  removeIndex(name: string): void {
    const record = this.view().indexes.get(name)
    if (record) this.#noteDeleted(record)
    this.#write(({ indexes }) => indexes.delete(name))
  }

  /** Takes an assistant away at once, with no Terminating in between. */
  removeAssistant(name: string): void {
    this.#write(({ assistants }) => assistants.delete(name))
  }

  /** Gives when the delete of an index, by its id, was accepted; null where it was not. */
  indexDeletedAt(id: string): number | null {
    return this.#deletedIndexes.get(id)?.at ?? null
  }

  /** Whether an index of that name was ever deleted. */
  hadIndex(name: string): boolean {
    return [...this.#deletedIndexes.values()].some((deleted) => deleted.name === name)
  }

  /** Gives the next number in the order of creation. */
  nextSequence(): number {
    return ++this.#sequence
  }

  /** Gives a deep copy of everything that exists now, what is Terminating included. */
  snapshot(): Snapshot {
    const { now, indexes, assistants } = this.view()
    const taken = <T extends IndexRecord | AssistantRecord>(records: ReadonlyMap<string, T>): Record<string, T> =>
      Object.fromEntries([...records].filter(([, record]) => isTaken(record, now)))
    return structuredClone({
      indexes: taken(indexes),
      assistants: taken(assistants),
      collections: [...this.collections.keys()]
    })
  }

  #noteDeleted({ id, name }: IndexRecord): void {
    if (!this.#deletedIndexes.has(id)) this.#deletedIndexes.set(id, { name, at: this.#now() })
  }

  #first(): Moment {
    const [first] = this.#moments
    if (!first) throw new Error('A store always has a first moment.')
    return first
  }

  #write(change: (moment: Moment) => void): void {
    const latest = this.#moments.at(-1) ?? this.#first()
    const since = this.#now()
    const next = { since, indexes: new Map(latest.indexes), assistants: new Map(latest.assistants) }
    change(next)
    this.#moments = [...this.#moments, next].slice(-REMEMBERED_WRITES)
  }
}
