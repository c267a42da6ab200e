import { seededRandom } from '../../sandbox/pinecone/random.ts'

/** Seeded chance: the same seed throws the same numbers. */
export interface Dice {
  /** A number in [0, 1). */
  readonly random: () => number
  chance(probability: number): boolean
  /** From `least` to `most`, both included. */
  integer(least: number, most: number): number
  pick<Item>(items: readonly Item[]): Item
  /** As many of them as chance has it, in their order. */
  some<Item>(items: readonly Item[], probability: number): Item[]
}

export function diceFrom(seed: number): Dice {
  const random = seededRandom(Math.imul(seed, 0x9e3779b1))
  const integer = (least: number, most: number): number => least + Math.floor(random() * (most - least + 1))
  return {
    random,
    chance: (probability) => random() < probability,
    integer,
    pick: (items) => items[integer(0, items.length - 1)] as (typeof items)[number],
    some: (items, probability) => items.filter(() => random() < probability)
  }
}
