const DIMENSION = 1536
const NUMBERS = Array.from({ length: 2 * DIMENSION }, (_, at) => Number(Math.sin(at + 1).toFixed(8)))

/** The vector of a number: the same in every process, and with as many digits as embeddings have. */
export function vectorOf(at: number) {
  const start = at % DIMENSION
  return { id: String(at), values: NUMBERS.slice(start, start + DIMENSION), metadata: { at } }
}
