// Reads what there is. Types are read independently: one that cannot be read fails alone.

import { ActionError } from '../core/errors.ts'
import type { Plan } from '../plan/change.ts'
import type { Clock } from '../core/clock.ts'
import { resourceType } from '../resources/registry.ts'
import { keyOf, type Observed, type Target } from '../resources/resource.ts'
import { ownerInName } from '../resources/ownership-in-name.ts'
import type { Listing, Pinecone } from './ports.ts'

/** How long reading may take. */
export interface ReadingTime {
  readonly clock: Clock
  /** When the run's time is up, in the clock's milliseconds. */
  readonly deadline: number
}

/** What was read of targets. What is in neither map does not exist. */
export interface Reading {
  /** By `keyOf`. */
  readonly observed: ReadonlyMap<string, Observed>
  /** Why what is not in `observed` could not be read, by `keyOf`. */
  readonly unread: ReadonlyMap<string, ActionError>
}

/**
 * Reads resources with the fewest requests: a single one of a type is described, several are listed, once a type and
 * dialect.
 *
 * @throws ActionError where the run was cancelled
 */
export async function readTargets(
  targets: readonly Target[],
  pinecone: Pinecone,
  time?: ReadingTime
): Promise<Reading> {
  const groups = groupsOf(targets, (target) => target)
  const bounded = groups.length > 1 ? withShare(pinecone, time) : pinecone
  const read = (await Promise.all(groups.map((group) => readGroup(group, bounded)))).flat()
  return {
    observed: new Map(
      read.flatMap(([key, end]) => (end === undefined || end instanceof ActionError ? [] : [[key, end]]))
    ),
    unread: new Map(read.flatMap(([key, end]) => (end instanceof ActionError ? [[key, end]] : [])))
  }
}

/** Nothing that is read beside others may use up the time in which the others are to be dealt with. */
export function withShare(pinecone: Pinecone, time: ReadingTime | undefined): Pinecone {
  if (time === undefined) return pinecone
  const now = time.clock.now()
  return pinecone.within({ deadline: now + (time.deadline - now) / 2 })
}

type End = readonly [key: string, end: Observed | ActionError | undefined]

async function readGroup(group: readonly Target[], pinecone: Pinecone): Promise<readonly End[]> {
  const [first, ...others] = group
  if (first === undefined) return []
  if (others.length === 0) return [[keyOf(first), await attempt(() => pinecone.describe(first))]]
  const prefix = sharedPrefix(group)
  if (prefix === undefined) {
    return await Promise.all(
      group.map(async (target): Promise<End> => [keyOf(target), await attempt(() => pinecone.describe(target))])
    )
  }
  const list = await attempt(() => pinecone.list(first.kind, first.dialect, first.parent, prefix))
  if (list instanceof ActionError) return group.map((target) => [keyOf(target), list])
  const listed = new Map(list.observed.map((observed) => [keyOf(observed), observed]))
  return await Promise.all(
    group.map(async (target): Promise<End> => {
      const observed = listed.get(keyOf(target))
      const isAmbiguous = observed === undefined && mayBe(target, list)
      return [keyOf(target), isAmbiguous ? await attempt(() => pinecone.describe(target)) : observed]
    })
  )
}

/**
 * What the names of targets begin with, for the list of them; `''` where all of the type are listed, and undefined where
 * a list would have too much of others: each is looked for by itself then.
 */
function sharedPrefix(group: readonly Target[]): string | undefined {
  const [first, ...others] = group
  if (first === undefined || !resourceType(first.kind).api.listsByPrefix) return ''
  let { name: prefix } = first
  for (const { name } of others) while (!name.startsWith(prefix)) prefix = prefix.slice(0, -1)
  return ownerInName(`${prefix}x`) === undefined ? undefined : prefix
}

/** Whether a target may be what a list has in a form that cannot be read. */
function mayBe(target: Target, { unreadable }: Listing): boolean {
  return unreadable.some(({ name }) => name === undefined || name === target.name)
}

/** Gives a failure as a value, so that it stays with what was to be read; a cancellation ends everything. */
export async function attempt<Value>(read: () => Promise<Value>): Promise<Value | ActionError> {
  try {
    return await read()
  } catch (error) {
    if (!(error instanceof ActionError) || error.reason === 'cancelled') throw error
    return error
  }
}

/**
 * Reads what is declared, and of what is declared in something else that too. What is in nothing that exists does not
 * exist, and is not asked for.
 *
 * @throws ActionError where nothing at all could be read
 */
export async function readDeclared(
  targets: readonly Target[],
  pinecone: Pinecone,
  time?: ReadingTime
): Promise<Reading> {
  const inner = targets.filter(({ parent }) => parent !== undefined)
  const outer = targets.filter(({ parent }) => parent === undefined)
  const known = new Set(outer.map(keyOf))
  const parents = new Map(
    inner.flatMap(({ parent }) => (parent ? [[keyOf(parent), seenByAny({ ...parent, dialect: 'any' })]] : []))
  )
  for (const key of known) parents.delete(key)
  const first = await readInAnyVersion([...outer, ...parents.values()], pinecone, time)
  const isThere = ({ kind, parent }: Target): boolean => {
    const observed = parent && first.observed.get(keyOf(parent))
    if (observed === undefined || observed.state === 'Terminating') return false
    return resourceType(kind).parentConflict?.(observed) === undefined
  }
  const inside = await readTargets(inner.filter(isThere), pinecone, time)
  const hidden = inner.flatMap((target): [string, ActionError][] => {
    const because = target.parent && first.unread.get(keyOf(target.parent))
    return because === undefined ? [] : [[keyOf(target), because]]
  })
  throwIfNothingRead(targets.length + parents.size, new Map([...first.unread, ...hidden, ...inside.unread]))
  return {
    observed: new Map([...first.observed, ...inside.observed]),
    unread: new Map([...first.unread, ...hidden, ...inside.unread])
  }
}

/**
 * Reads what is in nothing else. What the version of a declaration does not show, or not whole, is looked for once more through
 * the newest one: it may be of a dialect that the other has no words for.
 */
async function readInAnyVersion(targets: readonly Target[], pinecone: Pinecone, time?: ReadingTime): Promise<Reading> {
  const first = await readTargets(targets, pinecone, time)
  const unseen = targets.filter(
    (target) =>
      pinecone.seesBeyond(target) && !first.unread.has(keyOf(target)) && isUnseen(first.observed.get(keyOf(target)))
  )
  const beyond = await readTargets(unseen.map(seenByAny), pinecone, time)
  const found = [...beyond.observed].map(([key, one]) => [key, { ...one, isBeyondClassic: true }] as const)
  return {
    observed: new Map([...first.observed, ...found]),
    unread: new Map([...first.unread, ...beyond.unread])
  }
}

/** @throws ActionError the first of those that kept all that was asked for from being read */
export function throwIfNothingRead(number: number, unread: ReadonlyMap<unknown, ActionError>): void {
  const [error] = unread.values()
  if (error !== undefined && unread.size >= number) throw error
}

function isUnseen(observed: Observed | undefined): boolean {
  return observed === undefined || observed.isOtherShape === true
}

function seenByAny({ kind, name, parent }: Target): Target {
  return { kind, name, ...(parent && { parent }), dialect: 'any' }
}

/** Looks at one resource as `readDeclared` does. */
export async function look(target: Target, pinecone: Pinecone): Promise<Observed | undefined> {
  const { observed, unread } = await readDeclared([target], pinecone)
  throwIfNothingRead(1, unread)
  return observed.get(keyOf(target))
}

/** Looks at one resource right before it is deleted, through the version that shows resources of every dialect. */
export async function lookBeforeDeletion(target: Target, pinecone: Pinecone): Promise<Observed | undefined> {
  if (!pinecone.seesBeyond(target)) return await look(target, pinecone)
  const seen = await pinecone.describe(seenByAny(target))
  return seen && { ...seen, isBeyondClassic: true }
}

/**
 * Reads what a plan would replace, by `keyOf`, through the version that shows resources of every dialect: the plan has to
 * name all that is lost. What that version does not report yet is left out.
 *
 * @throws ActionError where any of it could not be read
 */
export async function readReplaced(plan: Plan, pinecone: Pinecone): Promise<ReadonlyMap<string, Observed>> {
  const replaced = plan.changes.filter((change) => change.action === 'replace' && pinecone.seesBeyond(change))
  const { observed, unread } = await readTargets(replaced.map(seenByAny), pinecone)
  throwIfNothingRead(1, unread)
  return new Map(
    [...observed]
      .filter(([, one]) => one.isIncomplete === undefined)
      .map(([key, one]) => [key, { ...one, isBeyondClassic: true }] as const)
  )
}

/** Puts together what one list can answer for. */
export function groupsOf<Item>(items: readonly Item[], targetOf: (item: Item) => Target): Item[][] {
  return [...Map.groupBy(items, (item) => groupKeyOf(targetOf(item))).values()]
}

/** What targets share that one list can answer for. */
export function groupKeyOf({ kind, dialect, parent }: Target): string {
  return `${kind} ${dialect} ${parent === undefined ? '' : keyOf(parent)}`
}
