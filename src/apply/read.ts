// Reads resources. Types are read independently: one that cannot be read fails alone.

import { ActionError } from '../core/errors.ts'
import type { Plan } from '../plan/change.ts'
import type { Clock } from '../core/clock.ts'
import { resourceType } from '../resources/registry.ts'
import { keyOf, type Identity, type Observed, type Target } from '../resources/resource.ts'
import { ownerInName } from '../resources/ownership-in-name.ts'
import type { Listing, Pinecone } from './ports.ts'

/** How long reading may take. */
export interface ReadingTime {
  readonly clock: Clock
  /** When the run's time is up, in the clock's milliseconds. */
  readonly deadline: number
}

/** The result of reading targets. A target in neither map does not exist. */
export interface Reading {
  /** By `keyOf`. */
  readonly observed: ReadonlyMap<string, Observed>
  /** Why targets could not be read, by `keyOf`. */
  readonly unread: ReadonlyMap<string, ActionError>
}

/**
 * Reads resources with the fewest requests: describes a target that is the only one of its type and dialect, and lists
 * several at once.
 *
 * @throws ActionError if the run is cancelled
 */
export async function readTargets(
  targets: readonly Target[],
  pinecone: Pinecone,
  time?: ReadingTime
): Promise<Reading> {
  const groups = [...Map.groupBy(targets, groupKeyOf).values()]
  const bounded = groups.length > 1 ? withShare(pinecone, time) : pinecone
  const read = (await Promise.all(groups.map((group) => readGroup(group, bounded)))).flat()
  return {
    observed: new Map(
      read.flatMap(([key, end]) => (end === undefined || end instanceof ActionError ? [] : [[key, end]]))
    ),
    unread: new Map(read.flatMap(([key, end]) => (end instanceof ActionError ? [[key, end]] : [])))
  }
}

/** Gives one of several reads half of the remaining time, so that a slow one leaves time to act on the others. */
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
 * The prefix with which targets are listed; `''` if the whole type is listed. Undefined if a list would have too many
 * resources of others: then each target is described.
 */
function sharedPrefix(group: readonly Target[]): string | undefined {
  const [first, ...others] = group
  if (first === undefined || !resourceType(first.kind).api.listsByPrefix) return ''
  let { name: prefix } = first
  for (const { name } of others) while (!name.startsWith(prefix)) prefix = prefix.slice(0, -1)
  return ownerInName(`${prefix}x`) === undefined ? undefined : prefix
}

/** Whether a target may be one of a list's unreadable items. */
function mayBe(target: Target, { unreadable }: Listing): boolean {
  return unreadable.some(({ name }) => name === undefined || name === target.name)
}

/** Returns a failure as a value, so that it concerns only its own target; a cancellation is thrown. */
export async function attempt<Value>(read: () => Promise<Value>): Promise<Value | ActionError> {
  try {
    return await read()
  } catch (error) {
    if (!(error instanceof ActionError) || error.reason === 'cancelled') throw error
    return error
  }
}

/**
 * Reads declared resources, and the parents of those that have one. A resource whose parent does not exist does not exist
 * either, and is not asked for.
 *
 * @throws ActionError if nothing at all could be read
 */
export async function readDeclared(
  targets: readonly Target[],
  pinecone: Pinecone,
  time?: ReadingTime
): Promise<Reading> {
  const inner = targets.filter(({ parent }) => parent !== undefined)
  const outer = targets.filter(({ parent }) => parent === undefined)
  const parents = new Map(inner.flatMap(({ parent }) => (parent ? [[keyOf(parent), inAnyDialect(parent)]] : [])))
  for (const target of outer) parents.delete(keyOf(target))
  const first = await readInAnyVersion([...outer, ...parents.values()], pinecone, time)
  const isThere = ({ kind, parent }: Target): boolean => {
    const observed = parent && first.observed.get(keyOf(parent))
    if (observed === undefined || observed.state === 'Terminating') return false
    // Nothing can be in a resource that never had a host. (Pinecone's API: `host` is null while an index initializes.)
    if (observed.host === '' && !observed.ready) return false
    return resourceType(kind).parentConflict?.(observed) === undefined
  }
  const inside = await readTargets(inner.filter(isThere), pinecone, time)
  const hidden = inner.flatMap((target): [string, ActionError][] => {
    const because = target.parent && first.unread.get(keyOf(target.parent))
    return because === undefined ? [] : [[keyOf(target), because]]
  })
  const unread = new Map([...first.unread, ...hidden, ...inside.unread])
  throwIfNothingRead(targets.length + parents.size, unread)
  return { observed: new Map([...first.observed, ...inside.observed]), unread }
}

/**
 * Reads resources without a parent. If the version of a declaration does not show one (whole), reads it again through the
 * newest version: it may be of a dialect that the other version cannot express.
 */
async function readInAnyVersion(targets: readonly Target[], pinecone: Pinecone, time?: ReadingTime): Promise<Reading> {
  const first = await readTargets(targets, pinecone, time)
  const unseen = targets.filter(
    (target) =>
      pinecone.seesBeyond(target) && !first.unread.has(keyOf(target)) && isUnseen(first.observed.get(keyOf(target)))
  )
  const beyond = await readTargets(unseen.map(inAnyDialect), pinecone, time)
  const found = [...beyond.observed].map(([key, one]) => [key, { ...one, isBeyondClassic: true }] as const)
  return {
    observed: new Map([...first.observed, ...found]),
    unread: new Map([...first.unread, ...beyond.unread])
  }
}

/** @throws ActionError the first one, if as many targets as were asked for could not be read */
export function throwIfNothingRead(number: number, unread: ReadonlyMap<unknown, ActionError>): void {
  const [error] = unread.values()
  if (error !== undefined && unread.size >= number) throw error
}

function isUnseen(observed: Observed | undefined): boolean {
  return observed === undefined || observed.isOtherShape === true
}

/** A resource as the version sees it that shows every dialect. */
export function inAnyDialect({ kind, name, parent }: Identity): Target {
  return { kind, name, ...(parent && { parent }), dialect: 'any' }
}

/** Reads one resource as `readDeclared` does. */
export async function look(target: Target, pinecone: Pinecone): Promise<Observed | undefined> {
  const { observed, unread } = await readDeclared([target], pinecone)
  throwIfNothingRead(1, unread)
  return observed.get(keyOf(target))
}

/** Reads one resource right before its deletion, through the version that shows every dialect. */
export async function lookBeforeDeletion(target: Target, pinecone: Pinecone): Promise<Observed | undefined> {
  if (!pinecone.seesBeyond(target)) return await look(target, pinecone)
  const seen = await pinecone.describe(inAnyDialect(target))
  return seen && { ...seen, isBeyondClassic: true }
}

/**
 * Reads the resources that a plan would replace through the version that shows every dialect, because the plan has to name
 * everything that is lost. Leaves out resources that are incomplete in that version.
 *
 * @returns the resources by `keyOf`
 * @throws ActionError if any of them could not be read
 */
export async function readReplaced(plan: Plan, pinecone: Pinecone): Promise<Reading> {
  const replaced = plan.changes.filter((change) => change.action === 'replace' && pinecone.seesBeyond(change))
  const { observed, unread } = await readTargets(replaced.map(inAnyDialect), pinecone)
  const whole = new Map(
    [...observed]
      .filter(([, one]) => one.isIncomplete === undefined)
      .map(([key, one]) => [key, { ...one, isBeyondClassic: true }] as const)
  )
  return { observed: whole, unread }
}

/** The key that targets share if one list covers them. */
export function groupKeyOf({ kind, dialect, parent }: Target): string {
  return `${kind} ${dialect} ${parent === undefined ? '' : keyOf(parent)}`
}
