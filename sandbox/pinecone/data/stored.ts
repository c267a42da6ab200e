// Records as they are kept: numbers as the 32-bit floats that Pinecone stores, everything else as it was sent.
import type { JsonObject } from '../records.ts'

/** The namespace that requests address when they name none (2026-07, CreateNamespaceRequest). */
export const DEFAULT_NAMESPACE = '__default__'

export interface Sparse {
  readonly indices: Uint32Array
  readonly values: Float32Array
}

/** A record of any kind of index. Of a document, `metadata` has every field that is no vector. Never changed in place. */
export interface StoredRecord {
  readonly id: string
  readonly values: Float32Array | null
  readonly sparse: Sparse | null
  readonly metadata: JsonObject | null
}

/** A record as vector operations answer it (OpenAPI 2026-04, Vector). */
export interface VectorModel {
  id: string
  values: number[]
  sparseValues?: { indices: number[]; values: number[] }
  metadata?: JsonObject
}

const SCALES = [1, 1e3, 1e6, 1e7, 1e8, 1e9, 1e10]

/** Gives the numbers as short as they still are the same 32-bit floats: 0.1, not 0.10000000149011612. */
export function plainFloats(values: Float32Array): number[] {
  return Array.from(values, plainFloat)
}

function plainFloat(value: number): number {
  // A whole number over a power of ten is the double nearest to that decimal: far cheaper than by way of its digits.
  for (const scale of SCALES) {
    const short = Math.round(value * scale) / scale
    if (Math.fround(short) === value) return short
  }
  const shorts = [6, 7, 8].map((digits) => Number(value.toPrecision(digits)))
  return shorts.find((short) => Math.fround(short) === value) ?? Number(value.toPrecision(9))
}

/** Gives sparse values as JSON has them (OpenAPI 2026-04, SparseValues). */
export function plainSparse({ indices, values }: Sparse): { indices: number[]; values: number[] } {
  return { indices: [...indices], values: plainFloats(values) }
}

/** Gives a record as vector operations answer it (OpenAPI 2026-04, Vector); a sparse one has no values. */
export function writeVector({ id, values, sparse, metadata }: StoredRecord): VectorModel {
  return {
    id,
    values: values ? plainFloats(values) : [],
    ...(sparse && { sparseValues: plainSparse(sparse) }),
    ...(metadata && { metadata })
  }
}

/** Orders strings by their code units, which for ASCII is the bitwise "C" collation of the published lists. */
export function byCodeUnits(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}
