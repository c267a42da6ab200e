// Words in texts: tokens, a toy embedding of them, and a score by how rare they are.
import type { ModelSettings } from '../records.ts'
import type { Sparse } from './stored.ts'

/** Gives the words of a text, in lower case. */
export function tokensOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

/** Whether these words stand in a text side by side. */
export function phraseIn(phrase: readonly string[], words: readonly string[]): boolean {
  if (phrase.length === 0) return false
  return words.some((_, start) => phrase.every((word, offset) => words[start + offset] === word))
}

/**
 * Takes a text and what embeds it; gives a vector of the model's kind. It is the same on every run, and near that of a
 * text which shares words or parts of words: enough to see that the right record is found, and no more than that.
 */
export function embed(
  text: string,
  { vectorType, dimension }: Pick<ModelSettings, 'vectorType' | 'dimension'>
): { values: Float32Array | null; sparse: Sparse | null } {
  if (vectorType === 'sparse' || dimension === null) return { values: null, sparse: sparseOf(tokensOf(text)) }
  return { values: denseOf(tokensOf(text), dimension), sparse: null }
}

/** Gives how many tokens a text counts as, roughly as the models do. */
export function tokenCount(text: string): number {
  return Math.max(1, Math.ceil(text.length / 4))
}

function denseOf(tokens: readonly string[], dimension: number): Float32Array {
  const values = new Float32Array(dimension)
  // A text without a word has a vector all the same, for none may be all zero.
  for (const token of tokens.length > 0 ? tokens : ['']) {
    add(values, token, 1)
    const padded = `^${token}$`
    for (let start = 0; start + 3 <= padded.length; start += 1) add(values, padded.slice(start, start + 3), 0.3)
  }
  const length = Math.hypot(...values)
  if (length === 0) return values.fill(1, 0, 1)
  return values.map((value) => value / length)
}

function add(values: Float32Array, part: string, weight: number): void {
  const hashed = hash(part)
  const place = hashed % values.length
  values[place] = (values[place] ?? 0) + (hashed & 0x4000_0000 ? weight : -weight) * 1.0001 ** (hashed % 97)
}

function sparseOf(tokens: readonly string[]): Sparse {
  const weights = new Map<number, number>()
  for (const token of tokens.length > 0 ? tokens : ['']) weights.set(hash(token), (weights.get(hash(token)) ?? 0) + 1)
  const entries = [...weights].sort(([one], [other]) => one - other)
  return {
    indices: Uint32Array.from(entries, ([index]) => index),
    values: Float32Array.from(entries, ([, count]) => 1 + Math.log(count))
  }
}

/** FNV-1a. */
function hash(text: string): number {
  let hashed = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hashed = Math.imul(hashed ^ text.charCodeAt(at), 0x01000193)
  return hashed >>> 0
}

/** Takes the words of all texts; gives how well a text's words answer a query (BM25, as 2026-07 scores `text`). */
export function bm25(
  texts: readonly (readonly string[])[]
): (query: readonly string[], words: readonly string[]) => number {
  const average = texts.reduce((sum, words) => sum + words.length, 0) / Math.max(1, texts.length)
  const holders = new Map<string, number>()
  for (const words of texts) {
    for (const word of new Set(words)) holders.set(word, (holders.get(word) ?? 0) + 1)
  }
  return (query, words) =>
    [...new Set(query)].reduce((sum, word) => {
      const count = words.filter((other) => other === word).length
      if (count === 0) return sum
      const rarity = Math.log(1 + (texts.length - (holders.get(word) ?? 0) + 0.5) / ((holders.get(word) ?? 0) + 0.5))
      return sum + (rarity * count * 2.2) / (count + 1.2 * (0.25 + (0.75 * words.length) / average))
    }, 0)
}
