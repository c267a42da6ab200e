// Ids as Pinecone's servers give them, the same ones on every run.
import { createHash } from 'node:crypto'

/** Takes what is numbered and its number; gives a UUID. */
export function idOf(kind: string, number: number): string {
  const hex = createHash('sha256').update(`${kind}:${number}`).digest('hex')
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)]
  return parts.join('-')
}
