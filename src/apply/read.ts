import { ActionError } from '../core/errors.ts'
import { keyOf, type Declared, type Observed, type Target } from '../resources/resource.ts'
import type { Pinecone } from './ports.ts'

/**
 * Reads resources with the fewest requests: a single one of a kind is described, several are listed, once a kind and
 * dialect. What does not exist is not in the answer, which is by `keyOf`.
 */
export async function readTargets(
  targets: readonly Target[],
  pinecone: Pinecone
): Promise<ReadonlyMap<string, Observed>> {
  const groups = await Promise.all(groupsOf(targets, (target) => target).map((group) => readGroup(group, pinecone)))
  return new Map(groups.flat().map((observed) => [keyOf(observed), observed]))
}

/** What is declared, each in the dialect in which it is to be spoken about, and what exists of it, by `keyOf`. */
export interface DeclaredReading {
  readonly declared: readonly Declared[]
  readonly observed: ReadonlyMap<string, Observed>
}

/**
 * Reads what is declared. A declaration with nothing in it but what an index of either dialect has (its name alone, say)
 * may be about one that the version of the classic calls does not show: what is missing is looked for once more.
 */
export async function readDeclared(declared: readonly Declared[], pinecone: Pinecone): Promise<DeclaredReading> {
  const observed = await readTargets(declared, pinecone)
  if (!pinecone.seesBeyondClassic) return { declared, observed }
  const isUnclear = (one: Declared): boolean => isOfEitherShape(one) && !observed.has(keyOf(one))
  const beyond = await readTargets(
    declared.filter(isUnclear).map((one) => ({ ...one, dialect: 'any' })),
    pinecone
  )
  return {
    declared: declared.map((one) => (beyond.has(keyOf(one)) ? { ...one, dialect: 'any' } : one)),
    observed: new Map([...observed, ...beyond])
  }
}

function isOfEitherShape({ kind, dialect, model }: Declared): boolean {
  const keys = Object.keys(model)
  return (
    kind === 'index' && dialect === 'classic' && keys.every((key) => key === 'tags' || key === 'deletion_protection')
  )
}

/** Puts together what one list can answer for. */
export function groupsOf<Item>(items: readonly Item[], targetOf: (item: Item) => Target): Item[][] {
  const key = (item: Item): string => `${targetOf(item).kind} ${targetOf(item).dialect}`
  return [...Map.groupBy(items, key).values()]
}

async function readGroup(group: readonly Target[], pinecone: Pinecone): Promise<readonly Observed[]> {
  const [first, ...others] = group
  if (first === undefined) return []
  if (others.length === 0) {
    const observed = await pinecone.describe(first)
    return observed === undefined ? [] : [observed]
  }
  const names = new Set(group.map((target) => target.name))
  return (await pinecone.list(first.kind, first.dialect)).filter((observed) => names.has(observed.name))
}

/** Every resource of the project, of whichever dialect. A server that serves no assistants, as Pinecone Local, has none. */
export async function readAll(pinecone: Pinecone): Promise<readonly Observed[]> {
  const [indexes, assistants] = await Promise.all([
    pinecone.list('index', 'any'),
    pinecone.list('assistant', 'any').catch((error: unknown) => {
      if (error instanceof ActionError && error.reason === 'not-found') return []
      throw error
    })
  ])
  return [...indexes, ...assistants]
}
