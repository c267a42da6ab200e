import { ActionError } from '../core/errors.ts'
import { resourceType, resourceTypes } from '../resources/registry.ts'
import { keyOf, type Declared, type Identity, type Observed, type Target } from '../resources/resource.ts'
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
  const isUnclear = (one: Declared): boolean => isOfEitherDialect(one) && !observed.has(keyOf(one))
  const beyond = await readTargets(
    declared.filter(isUnclear).map((one) => ({ ...one, dialect: 'any' })),
    pinecone
  )
  return {
    declared: declared.map((one) => (beyond.has(keyOf(one)) ? { ...one, dialect: 'any' } : one)),
    observed: new Map([...observed, ...beyond])
  }
}

function isOfEitherDialect({ kind, dialect, model }: Declared): boolean {
  return dialect === 'classic' && (resourceType(kind).comparison?.isOfEitherDialect(model) ?? false)
}

/** Puts together what one list can answer for. */
export function groupsOf<Item>(items: readonly Item[], targetOf: (item: Item) => Target): Item[][] {
  const key = (item: Item): string => {
    const { kind, dialect, parent } = targetOf(item)
    return `${kind} ${dialect} ${parent === undefined ? '' : keyOf(parent)}`
  }
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
  return (await pinecone.list(first.kind, first.dialect, first.parent)).filter((observed) => names.has(observed.name))
}

/** Every resource of the project, of whichever dialect: each type after that of its parent. */
export async function readAll(pinecone: Pinecone): Promise<readonly Observed[]> {
  const readings = new Map<string, Promise<readonly Observed[]>>()
  for (const { kind, parent } of resourceTypes()) {
    const parents = parent === undefined ? Promise.resolve([undefined]) : readings.get(parent)
    const lists = parents?.then((all) => Promise.all(all.map((one) => listed(kind, one, pinecone))))
    if (lists !== undefined)
      readings.set(
        kind,
        lists.then((all) => all.flat())
      )
  }
  return (await Promise.all(readings.values())).flat()
}

async function listed(kind: string, parent: Identity | undefined, pinecone: Pinecone): Promise<readonly Observed[]> {
  try {
    return await pinecone.list(kind, 'any', parent)
  } catch (error) {
    // What a parent held is gone with it, and some servers do not serve every type.
    const isNone = parent !== undefined || resourceType(kind).api.mayBeUnserved
    if (isNone && error instanceof ActionError && error.reason === 'not-found') return []
    throw error
  }
}
