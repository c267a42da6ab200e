// One namespace: its records with what they were before, so that reads may lag and a backup may be of an earlier time.
import type { MetadataSchema } from '../records.ts'
import type { StoredRecord } from './stored.ts'
import { byCodeUnits } from './stored.ts'

// A backup lacks the last 15 minutes; nothing asks for what was true longer ago than this.
const REMEMBERED_MS = 3_600_000
const REMEMBERED_VERSIONS = 16

/** When a write was accepted, and from when on its effect is seen. */
export interface WriteTimes {
  readonly at: number
  /** By fetch, list and counts. */
  readonly visibleAt: number
  /** By query and search. */
  readonly searchableAt: number
}

/** The times of what has always been there. */
export const ALWAYS: WriteTimes = { at: -Infinity, visibleAt: -Infinity, searchableAt: -Infinity }

/** What a write made of a record; null where it deleted it. */
interface Version extends WriteTimes {
  readonly record: StoredRecord | null
}

/** By which of its times a read sees a write. */
export type Sight = 'at' | 'visibleAt' | 'searchableAt'

export class Namespace {
  readonly name: string
  readonly schema: MetadataSchema | null
  readonly createdAt: number
  /** From when on lists and descriptions show it. */
  readonly visibleAt: number
  /** When it was deleted. */
  goneAt = Infinity
  readonly #records = new Map<string, Version[]>()

  constructor(name: string, schema: MetadataSchema | null, createdAt: number, visibleAt: number) {
    this.name = name
    this.schema = schema
    this.createdAt = createdAt
    this.visibleAt = visibleAt
  }

  /** Keeps a record, in place of the one of the same id. */
  put(record: StoredRecord, times: WriteTimes): void {
    this.#write(record.id, { ...times, record })
  }

  /** Deletes a record, if there is one. */
  remove(id: string, times: WriteTimes): void {
    if (this.get(id, 'at', Infinity)) this.#write(id, { ...times, record: null })
  }

  /** Gives the record of an id as a read of that sight sees it at `now`. */
  get(id: string, sight: Sight, now: number): StoredRecord | undefined {
    return this.#records.get(id)?.findLast((version) => version[sight] <= now)?.record ?? undefined
  }

  /** Gives all records as a read of that sight sees them at `now`. */
  *seen(sight: Sight, now: number): Generator<StoredRecord> {
    for (const versions of this.#records.values()) {
      const record = versions.findLast((version) => version[sight] <= now)?.record
      if (record) yield record
    }
  }

  /** Gives the ids a list shows at `now`, sorted. */
  ids(now: number): string[] {
    return Array.from(this.seen('visibleAt', now), ({ id }) => id).sort(byCodeUnits)
  }

  /** Gives how many records a read of that sight sees at `now`. */
  count(sight: Sight, now: number): number {
    let count = 0
    for (const versions of this.#records.values()) {
      if (versions.findLast((version) => version[sight] <= now)?.record) count += 1
    }
    return count
  }

  #write(id: string, version: Version): void {
    const before = this.#records.get(id)
    if (!before) {
      this.#records.set(id, [version])
      return
    }
    // What is older than the newest version beyond the memory can be asked for by nobody.
    const oldest = before.findLastIndex(({ searchableAt }) => searchableAt <= version.at - REMEMBERED_MS)
    const kept = before.slice(Math.max(oldest, 0)).slice(1 - REMEMBERED_VERSIONS)
    this.#records.set(id, [...kept, version])
  }
}
