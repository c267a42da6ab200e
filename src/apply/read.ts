import { ActionError } from '../core/errors.ts'
import type { Plan } from '../plan/change.ts'
import { keyOf, type Observed, type Target } from '../resources/resource.ts'
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

function seenByAny({ kind, name }: Target): Target {
  return { kind, name, dialect: 'any' }
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
