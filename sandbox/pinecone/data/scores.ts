// How near vectors are: exact, over all of them. Pinecone's docs, "Indexing overview": distance metrics.
import type { Sparse, StoredRecord } from './stored.ts'

/** What a query searches with; at least one of the two. */
export interface QueryVector {
  readonly values: Float32Array | null
  readonly sparse: Sparse | null
}

export interface Scored {
  readonly record: StoredRecord
  readonly score: number
}

/** Takes the metric of an index and a query; gives the score of a record, or null where the two share no kind. */
export function scorer(metric: string, query: QueryVector): (record: StoredRecord) => number | null {
  const sparse = query.sparse && weightsOf(query.sparse)
  const norm = query.values && Math.sqrt(dot(query.values, query.values))
  return (record) => {
    if (metric === 'euclidean') return query.values && record.values && squaredDistance(query.values, record.values)
    const dense = query.values && record.values ? dot(query.values, record.values) : null
    if (metric === 'cosine') {
      if (dense === null || !record.values) return null
      return dense / ((norm ?? 1) * Math.sqrt(dot(record.values, record.values)))
    }
    const bySparse = sparse && record.sparse ? sparseDot(sparse, record.sparse) : null
    return dense === null && bySparse === null ? null : (dense ?? 0) + (bySparse ?? 0)
  }
}

/** Gives the best, best first: by euclidean distance the lowest, else the highest. Of equals the first stays first. */
export function best(scored: readonly Scored[], metric: string, count: number): Scored[] {
  const direction = metric === 'euclidean' ? 1 : -1
  return [...scored].sort((one, other) => direction * (one.score - other.score)).slice(0, count)
}

function dot(one: Float32Array, other: Float32Array): number {
  let sum = 0
  for (let place = 0; place < one.length; place += 1) sum += (one[place] ?? 0) * (other[place] ?? 0)
  return sum
}

function squaredDistance(one: Float32Array, other: Float32Array): number {
  let sum = 0
  for (let place = 0; place < one.length; place += 1) sum += ((one[place] ?? 0) - (other[place] ?? 0)) ** 2
  return sum
}

function weightsOf({ indices, values }: Sparse): Map<number, number> {
  return new Map(Array.from(indices, (index, place) => [index, values[place] ?? 0]))
}

/** Null where they share no index: such a record is not found at all. */
function sparseDot(weights: ReadonlyMap<number, number>, { indices, values }: Sparse): number | null {
  let sum: number | null = null
  for (const [place, index] of indices.entries()) {
    const weight = weights.get(index)
    if (weight !== undefined) sum = (sum ?? 0) + weight * (values[place] ?? 0)
  }
  return sum
}
