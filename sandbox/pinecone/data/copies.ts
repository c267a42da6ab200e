// What a backup takes of an index, and what a restore puts into one: Pinecone's docs, "Backups overview".
import type { IndexCopies } from '../backups/copies.ts'
import type { StoredRecord } from './stored.ts'
import type { DataStore } from './store.ts'
import { IndexData } from './store.ts'

/** Takes the data of a project; gives the way to copy that of an index, which later writes do not change. */
export function indexCopiesOf(store: DataStore): IndexCopies {
  return {
    take: (index, asOf) => {
      const contents = store.of(index).copyAsOf(asOf)
      const records = [...contents.all()].flatMap((namespace) => [...namespace.seen('at', Infinity)])
      const bytes = records.reduce((sum, record) => sum + sizeOf(record), 0)
      return { records: records.length, namespaces: contents.size, bytes, contents }
    },
    restore: (contents, into) => {
      // Copied once more: two indexes that are made from one backup change independently.
      if (contents instanceof IndexData) store.fill(into, contents.copyAsOf(Infinity))
    }
  }
}

function sizeOf({ id, values, sparse, metadata }: StoredRecord): number {
  const vectors = (values?.byteLength ?? 0) + 2 * (sparse?.values.byteLength ?? 0)
  return id.length + vectors + JSON.stringify(metadata ?? {}).length
}
