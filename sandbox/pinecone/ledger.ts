// Records of one kind, and what each of them was before: a stale read is answered truthfully from an earlier moment.

interface Version<T> {
  readonly since: number
  /** Null once it is gone. */
  readonly value: T | null
}

/** Records by their key, in the order in which they were first put. */
export class Ledger<T> {
  readonly #now: () => number
  readonly #versions = new Map<string, Version<T>[]>()

  constructor(now: () => number) {
    this.#now = now
  }

  /** Takes a record that a write made; it replaces the one of the same key. */
  put(key: string, value: T): void {
    this.#versions.set(key, [...(this.#versions.get(key) ?? []), { since: this.#now(), value }])
  }

  /** Takes a record that has always been there. */
  seed(key: string, value: T): void {
    this.#versions.set(key, [{ since: -Infinity, value }])
  }

  /** Takes a record away at once. */
  remove(key: string): void {
    if (this.#versions.has(key)) this.#versions.set(key, [...(this.#versions.get(key) ?? []), this.#gone()])
  }

  /** Gives the record of that key as it was at `at`. */
  get(key: string, at = Infinity): T | undefined {
    const version = this.#versions.get(key)?.findLast(({ since }) => since <= at)
    return version?.value ?? undefined
  }

  /** Gives all records as they were at `at`. */
  all(at = Infinity): T[] {
    return [...this.#versions.keys()].map((key) => this.get(key, at)).filter((value) => value !== undefined)
  }

  #gone(): Version<T> {
    return { since: this.#now(), value: null }
  }
}
