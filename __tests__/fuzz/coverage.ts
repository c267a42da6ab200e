/** Which shapes of the API meet in a run: that of a declaration, and that in which the index is there already. */
import { isOfDocuments, isTyped } from './typed-rules.ts'
import type { Scenario } from './scenario.ts'

/** What can meet. An index is of documents, which 2026-04 has no words for, or classic, whichever way it was made. */
export const COMBINATIONS = [
  'classic over nothing',
  'classic over classic',
  'classic over documents',
  'classic over hidden documents',
  'typed over nothing',
  'typed over classic',
  'typed over documents'
] as const
export type Combination = (typeof COMBINATIONS)[number]

/** What meets in the run that is applied again at the end, once for each index that it declares. */
export function combinationsOf({ existing, parts: [{ one }], classicSeesDocuments }: Scenario): Combination[] {
  const seeds = new Map(existing.indexes.map((seed) => [seed.name, seed]))
  return (one.declared.indexes as readonly { name: string }[]).map((declared): Combination => {
    const seed = seeds.get(declared.name)
    const there = seed === undefined ? 'nothing' : isOfDocuments(seed.schema ?? {}) ? 'documents' : 'classic'
    if (isTyped(declared)) return `typed over ${there}`
    return there === 'documents' && !classicSeesDocuments ? 'classic over hidden documents' : `classic over ${there}`
  })
}
