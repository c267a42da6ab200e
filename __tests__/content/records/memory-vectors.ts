/** The vector of a number: the same in every process, and as many digits as embeddings have. */
export function vectorOf(at: number) {
  const values = Array.from({ length: 1536 }, (_, place) => Number(Math.sin(at * 1536 + place + 1).toFixed(8)))
  return { id: String(at), values, metadata: { at } }
}
