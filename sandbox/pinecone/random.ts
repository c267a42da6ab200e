// Randomness that is the same on every run, so that a failure seen once can be seen again.

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789'

/** Takes a seed; gives numbers from 0 up to 1, always the same ones (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Gives the seven characters that end the names in a project's hosts, as in `docs-example-govk0nt`. */
export function hostSuffix(random: () => number): string {
  return Array.from({ length: 7 }, () => ALPHABET[Math.floor(random() * ALPHABET.length)] ?? 'a').join('')
}
