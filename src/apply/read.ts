import { ActionError } from '../core/errors.ts'
import type { Plan } from '../plan/change.ts'
import { resourceType, resourceTypes } from '../resources/registry.ts'
import { keyOf, type Identity, type Observed, type Target } from '../resources/resource.ts'
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

/**
 * Reads what is declared, by `keyOf`. What the version of a declaration does not show, or not whole, is looked for once
 * more through the newest one: it may be of a shape that the other has no words for.
 */
export async function readDeclared(
  targets: readonly Target[],
  pinecone: Pinecone
): Promise<ReadonlyMap<string, Observed>> {
  const observed = await readTargets(targets, pinecone)
  const unseen = targets.filter((target) => pinecone.seesBeyond(target) && isUnseen(observed.get(keyOf(target))))
  const beyond = await readTargets(unseen.map(seenByAny), pinecone)
  return new Map([...observed, ...[...beyond].map(([key, one]) => [key, { ...one, isBeyondClassic: true }] as const)])
}

function isUnseen(observed: Observed | undefined): boolean {
  return observed === undefined || observed.isOtherShape === true
}

function seenByAny({ kind, name, parent }: Target): Target {
  return { kind, name, ...(parent && { parent }), dialect: 'any' }
}

/** Looks at one resource as `readDeclared` does. */
export async function look(target: Target, pinecone: Pinecone): Promise<Observed | undefined> {
  return (await readDeclared([target], pinecone)).get(keyOf(target))
}

/** Looks at one resource right before it is deleted, through the version that shows resources of every shape. */
export async function lookBeforeDeletion(target: Target, pinecone: Pinecone): Promise<Observed | undefined> {
  if (!pinecone.seesBeyond(target)) return await look(target, pinecone)
  const seen = await pinecone.describe(seenByAny(target))
  return seen && { ...seen, isBeyondClassic: true }
}

/**
 * Reads what a plan would replace, by `keyOf`, through the version that shows resources of every shape: the plan has to
 * name all that is lost. What that version does not tell yet is left out.
 */
export async function readReplaced(plan: Plan, pinecone: Pinecone): Promise<ReadonlyMap<string, Observed>> {
  const replaced = plan.changes.filter((change) => change.action === 'replace' && pinecone.seesBeyond(change))
  const seen = await readTargets(replaced.map(seenByAny), pinecone)
  return new Map(
    [...seen]
      .filter(([, one]) => one.isIncomplete === undefined)
      .map(([key, one]) => [key, { ...one, isBeyondClassic: true }] as const)
  )
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
