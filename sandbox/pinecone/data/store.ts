// The data of all indexes, each of its own. An index is told by its host, which no later one of the same name has.
import type { IndexRecord, MetadataSchema } from '../records.ts'
import { ALWAYS, Namespace } from './namespace.ts'
import { byCodeUnits } from './stored.ts'

// Stale reads and backups look back at what was deleted lately.
const REMEMBERED_NAMESPACES = 500

/** The namespaces of one index. */
export class IndexData {
  /** From the name of an alias to the namespace it points to. */
  readonly aliases = new Map<string, string>()
  readonly #namespaces = new Map<string, Namespace>()
  #former: Namespace[] = []
  #sorted: string[] | null = null
  // From then on nothing is hidden any more, which is so nearly always and need not be asked of each of thousands.
  #allVisibleAt = -Infinity

  /** How many there are, whether or not they are seen yet. */
  get size(): number {
    return this.#namespaces.size
  }

  /** Gives the namespace a name leads to, by an alias or its own, whether or not reads see it yet. */
  get(name: string): Namespace | undefined {
    return this.#namespaces.get(this.aliases.get(name) ?? name)
  }

  /** Gives the namespace a name leads to, as it was at `now`: also one deleted since, for a stale read. */
  at(name: string, now: number): Namespace | undefined {
    const own = this.aliases.get(name) ?? name
    const there = (namespace: Namespace): boolean => namespace.visibleAt <= now && now < namespace.goneAt
    const current = this.#namespaces.get(own)
    if (current && there(current)) return current
    return this.#former.findLast((namespace) => namespace.name === own && there(namespace))
  }

  /** Gives the names a list shows at `now`, sorted. */
  namesAt(now: number): readonly string[] {
    this.#sorted ??= [...this.#namespaces.keys()].sort(byCodeUnits)
    const former = this.#former.filter(({ goneAt, visibleAt }) => visibleAt <= now && now < goneAt)
    const isVisible = (name: string): boolean => (this.#namespaces.get(name)?.visibleAt ?? Infinity) <= now
    const shown = this.#allVisibleAt <= now ? this.#sorted : this.#sorted.filter(isVisible)
    if (former.length === 0) return shown
    return [...new Set([...shown, ...former.map(({ name }) => name)])].sort(byCodeUnits)
  }

  /** Gives all namespaces there are, whether or not they are seen yet. */
  all(): IterableIterator<Namespace> {
    return this.#namespaces.values()
  }

  /** Makes a namespace that is not there yet. */
  make(name: string, times = { at: ALWAYS.at, visibleAt: ALWAYS.visibleAt }, schema: MetadataSchema | null = null) {
    const namespace = new Namespace(name, schema, times.at, times.visibleAt)
    this.#namespaces.set(name, namespace)
    this.#allVisibleAt = Math.max(this.#allVisibleAt, times.visibleAt)
    this.#sorted = null
    return namespace
  }

  /** Deletes a namespace with all its records, at once (2026-04, deleteNamespace). */
  drop(name: string, now: number): void {
    const namespace = this.#namespaces.get(name)
    if (!namespace) return
    namespace.goneAt = now
    this.#namespaces.delete(name)
    this.#former = [...this.#former, namespace].slice(-REMEMBERED_NAMESPACES)
    this.#sorted = null
  }

  /** Gives a copy of what was written by `asOf`, for a backup: later writes change neither of the two. */
  copyAsOf(asOf: number): IndexData {
    const copy = new IndexData()
    const former = this.#former.filter(({ goneAt }) => goneAt > asOf)
    for (const namespace of [...former, ...this.#namespaces.values()]) {
      if (namespace.createdAt > asOf) continue
      const made = copy.make(namespace.name, ALWAYS, namespace.schema)
      for (const record of namespace.seen('at', asOf)) made.put(record, ALWAYS)
    }
    return copy
  }
}

/** The data of a project. */
export class DataStore {
  readonly #indexes = new Map<string, IndexData>()

  /** Gives the data of an index: empty until something is written. */
  of({ host }: IndexRecord): IndexData {
    const data = this.#indexes.get(host) ?? new IndexData()
    this.#indexes.set(host, data)
    return data
  }

  /** Gives an index all its data at once, as a restore does. */
  fill({ host }: IndexRecord, data: IndexData): void {
    this.#indexes.set(host, data)
  }

  /** Forgets the data of every index but those of these hosts. */
  keepOnly(hosts: ReadonlySet<string>): void {
    for (const host of this.#indexes.keys()) {
      if (!hosts.has(host)) this.#indexes.delete(host)
    }
  }
}
