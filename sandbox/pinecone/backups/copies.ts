// Between backups and the data plane of indexes: what a backup takes of an index, and what a restore puts into one.
import type { IndexRecord } from '../records.ts'

/** What an index had at a moment. */
export interface IndexContents {
  readonly records: number
  readonly namespaces: number
  readonly bytes: number
  /** The data itself, which means something to the data plane alone. */
  readonly contents: unknown
}

/** What backups need of the data plane of indexes. */
export interface IndexCopies {
  /** Gives what an index had at `asOf`; what was written later is not in a backup. */
  readonly take: (index: IndexRecord, asOf: number) => IndexContents
  /** Puts what was taken into another index, where it is from `readyAt` of that index on. */
  readonly restore: (contents: unknown, into: IndexRecord) => void
}

/** Indexes without records. */
export const NO_COPIES: IndexCopies = {
  take: () => ({ records: 0, namespaces: 0, bytes: 0, contents: null }),
  restore: () => undefined
}
