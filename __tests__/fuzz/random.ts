import { seededRandom } from '../../sandbox/pinecone/random.ts'

/** Seeded random choices: the same seed makes the same choices. */
export interface Random {
  /** A number in [0, 1). */
  readonly next: () => number
  chance(probability: number): boolean
  /** From `least` to `most`, both included. */
  integer(least: number, most: number): number
  pick<Item>(items: readonly Item[]): Item
  /** Each item with this probability, in their order. */
  some<Item>(items: readonly Item[], probability: number): Item[]
}

export function randomFrom(seed: number): Random {
  const next = seededRandom(Math.imul(seed, 0x9e3779b1))
  const integer = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1))
  return {
    next,
    chance: (probability) => next() < probability,
    integer,
    pick: (items) => items[integer(0, items.length - 1)] as (typeof items)[number],
    some: (items, probability) => items.filter(() => next() < probability)
  }
}
