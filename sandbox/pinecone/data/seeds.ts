// Putting data into indexes behind the API's back, and looking at it: what tests begin and end with.
import type { Project } from '../project.ts'
import type { IndexRecord, JsonObject, MetadataSchema } from '../records.ts'
import type { Namespace } from './namespace.ts'
import type { VectorModel } from './stored.ts'
import { isTaken } from '../lifecycle.ts'
import { indexCopiesOf } from './copies.ts'
import { readDocument, writeDocument } from './document-fields.ts'
import { ALWAYS } from './namespace.ts'
import { readNamespace } from './reading.ts'
import { byCodeUnits, writeVector } from './stored.ts'
import { readTextRecord } from './text-records.ts'
import { readVector } from './vector-writes.ts'

/** A namespace by its name, or with the schema it was made with. */
export type NamespaceSeed = string | { readonly name: string; readonly schema?: MetadataSchema }

/** A namespace as it is kept, whether or not reads see it yet. */
export interface NamespaceState {
  readonly name: string
  readonly record_count: number
  readonly schema?: MetadataSchema
}

/** The data of indexes, to inspect and to change without a request. An index that is not there is an error. */
export interface DataState {
  /**
   * Puts records there, as if they had always been: vectors, records of text or documents, in the words of the API, by
   * the kind of the index. They keep to the rules of values, but to no limit of a request.
   */
  seedRecords(index: string, records: readonly object[], namespace?: string): void
  /** Puts namespaces there, as if they had always been; tens of thousands are a matter of milliseconds. */
  seedNamespaces(index: string, namespaces: Iterable<NamespaceSeed>): void
  /** Puts an alias there, which points to a namespace. */
  seedNamespaceAlias(index: string, alias: string, namespace: string): void
  /** Gives all records of a namespace (the default one unless told), by their ids: documents, or vectors as fetched. */
  getRecords(index: string, namespace?: string): (VectorModel | JsonObject)[]
  /** Gives one record, as `getRecords` does. */
  getRecord(index: string, id: string, namespace?: string): VectorModel | JsonObject | undefined
  /** Gives how many records a namespace has, or with none told, the whole index. */
  countRecords(index: string, namespace?: string): number
  /** Gives all namespaces of an index, sorted. */
  listNamespaces(index: string): NamespaceState[]
  /** Takes a namespace away at once, with all its records. */
  removeNamespace(index: string, namespace: string): void
  /** Gives an index the data that another had by `asOf`, in place of its own: what a backup and a restore do. */
  copyData(from: string, to: string, asOf?: number): void
}

/** Takes a project; gives the way to seed and inspect its data. */
export function dataStateOf(project: Project): DataState {
  const index = (name: string): IndexRecord => {
    const { indexes, now } = project.store.view()
    const record = indexes.get(name)
    if (record && isTaken(record, now)) return record
    throw new Error(`The sandbox has no index ${name}.`)
  }
  const find = (name: string, namespace?: string): Namespace | undefined =>
    project.data.of(index(name)).get(readNamespace(namespace))
  const all = (name: string): Namespace[] => [...project.data.of(index(name)).all()]
  return {
    seedRecords: (name, records, namespace) => {
      const read = records.map(readerOf(index(name)))
      const data = project.data.of(index(name))
      const own = readNamespace(namespace)
      const target = data.get(own) ?? data.make(own)
      for (const record of read) target.put(record, ALWAYS)
    },
    seedNamespaces: (name, namespaces) => {
      const data = project.data.of(index(name))
      for (const seed of namespaces) {
        const { name: own, schema = null } = typeof seed === 'string' ? { name: seed } : seed
        if (!data.get(own)) data.make(readNamespace(own), ALWAYS, schema)
      }
    },
    seedNamespaceAlias: (name, alias, namespace) => void project.data.of(index(name)).aliases.set(alias, namespace),
    getRecords: (name, namespace) => {
      const records = [...(find(name, namespace)?.seen('at', Infinity) ?? [])]
      return records.sort((one, other) => byCodeUnits(one.id, other.id)).map(writerOf(index(name)))
    },
    getRecord: (name, id, namespace) => {
      const record = find(name, namespace)?.get(id, 'at', Infinity)
      return record && writerOf(index(name))(record)
    },
    countRecords: (name, namespace) => {
      const counted = namespace === undefined ? all(name) : [find(name, namespace)]
      return counted.reduce((sum, each) => sum + (each?.count('at', Infinity) ?? 0), 0)
    },
    listNamespaces: (name) =>
      all(name)
        .map(stateOf)
        .sort((one, other) => byCodeUnits(one.name, other.name)),
    removeNamespace: (name, namespace) => {
      project.data.of(index(name)).drop(readNamespace(namespace), project.store.view().now)
    },
    copyData: (from, to, asOf = project.store.view().now) => {
      const { take, restore } = indexCopiesOf(project.data)
      restore(take(index(from), asOf).contents, index(to))
    }
  }
}

function readerOf(index: IndexRecord) {
  return (sent: object) => {
    if (index.documents) return readDocument(sent, index)
    // Into an index that embeds, vectors may be put as well.
    return index.embed && !('values' in sent) ? readTextRecord(sent, index) : readVector(sent, index)
  }
}

function writerOf(index: IndexRecord) {
  return (record: Parameters<typeof writeVector>[0]): VectorModel | JsonObject =>
    structuredClone(index.documents ? writeDocument(record, index, null) : writeVector(record))
}

function stateOf(namespace: Namespace): NamespaceState {
  const { name, schema } = namespace
  return { name, record_count: namespace.count('at', Infinity), ...(schema && { schema }) }
}
