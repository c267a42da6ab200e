/** The combinations of API shapes in a run: of the declaration, and of the index that already exists. */
import { isOfDocuments, isTyped } from './typed-rules.ts'
import type { Scenario } from './scenario.ts'

/** An index is classic, however it was made, or of documents, which 2026-04 cannot express. */
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

/** The combinations in the run that is applied again at the end, one for each declared index. */
export function combinationsOf({ existing, parts: [{ one }], classicSeesDocuments }: Scenario): Combination[] {
  const seeds = new Map(existing.indexes.map((seed) => [seed.name, seed]))
  return (one.declared.indexes as readonly { name: string }[]).map((declared): Combination => {
    const seed = seeds.get(declared.name)
    const there = seed === undefined ? 'nothing' : isOfDocuments(seed.schema ?? {}) ? 'documents' : 'classic'
    if (isTyped(declared)) return `typed over ${there}`
    return there === 'documents' && !classicSeesDocuments ? 'classic over hidden documents' : `classic over ${there}`
  })
}
