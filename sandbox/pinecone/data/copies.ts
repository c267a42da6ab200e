// What a backup takes of an index's data, and what a restore puts into one.
import type { IndexCopies } from '../backups/copies.ts'
import type { DataStore } from './store.ts'
import { IndexData } from './store.ts'

/** Takes the data of a project; gives what backups need of it. */
export function copiesOf(data: DataStore): IndexCopies {
  return {
    take: (index, asOf) => {
      const contents = data.of(index).copyAsOf(asOf)
      const records = [...contents.all()].flatMap((namespace) => [...namespace.seen('at', Infinity)])
      return { records: records.length, namespaces: contents.size, bytes: sizeOf(records), contents }
    },
    restore: (contents, into) => {
      // Copied once more: two indexes of one backup go their own ways.
      if (contents instanceof IndexData) data.fill(into, contents.copyAsOf(Number.MAX_VALUE))
    }
  }
}

function sizeOf(records: readonly unknown[]): number {
  return records.reduce<number>((sum, record) => sum + Buffer.byteLength(JSON.stringify(record)), 0)
}
