// What a backup takes of an index, and what a restore puts into one: Pinecone's docs, "Backups overview".
import type { IndexRecord } from '../records.ts'
import type { StoredRecord } from './stored.ts'
import type { DataStore } from './store.ts'
import { IndexData } from './store.ts'

/** What an index had at a moment. */
export interface IndexContents {
  readonly records: number
  readonly namespaces: number
  readonly bytes: number
  /** The data itself, for a restore. */
  readonly contents: unknown
}

/** Takes the data of a project; gives the way to copy that of an index, which later writes do not change. */
export function indexCopiesOf(store: DataStore) {
  return {
    /** Gives what was written into an index by `asOf`: a backup lags by 15 minutes of writes. */
    take: (index: IndexRecord, asOf: number): IndexContents => {
      const contents = store.of(index).copyAsOf(asOf)
      const records = [...contents.all()].flatMap((namespace) => [...namespace.seen('at', Infinity)])
      const bytes = records.reduce((sum, record) => sum + sizeOf(record), 0)
      return { records: records.length, namespaces: contents.size, bytes, contents }
    },
    /** Gives an index what was taken, in place of its own; data is served from then on that the index is ready. */
    restore: (contents: unknown, into: IndexRecord): void => {
      if (contents instanceof IndexData) store.fill(into, contents.copyAsOf(Infinity))
    }
  }
}

function sizeOf({ id, values, sparse, metadata }: StoredRecord): number {
  return (
    id.length + (values?.byteLength ?? 0) + 2 * (sparse?.values.byteLength ?? 0) + JSON.stringify(metadata ?? {}).length
  )
}
