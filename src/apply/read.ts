// Reads what there is. Types are read independently: one that cannot be read fails alone.

import { ActionError } from '../core/errors.ts'
import type { Plan } from '../plan/change.ts'
import type { ProjectReading } from '../plan/unread.ts'
import type { Clock } from '../core/clock.ts'
import { resourceType, resourceTypes } from '../resources/registry.ts'
import { keyOf, type Identity, type Kind, type Observed, type Target } from '../resources/resource.ts'
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
function withShare(pinecone: Pinecone, time: ReadingTime | undefined): Pinecone {
  if (time === undefined) return pinecone
  const now = time.clock.now()
  return pinecone.within({ deadline: now + (time.deadline - now) / 2 })
}

type End = readonly [key: string, end: Observed | ActionError | undefined]

async function readGroup(group: readonly Target[], pinecone: Pinecone): Promise<readonly End[]> {
  const [first, ...others] = group
  if (first === undefined) return []
  if (others.length === 0) return [[keyOf(first), await attempt(() => pinecone.describe(first))]]
  const list = await attempt(() => pinecone.list(first.kind, first.dialect, first.parent))
  if (list instanceof ActionError) return group.map((target) => [keyOf(target), list])
  const listed = new Map(list.observed.map((observed) => [keyOf(observed), observed]))
  return await Promise.all(
    group.map(async (target): Promise<End> => {
      const observed = listed.get(keyOf(target))
      const isUnclear = observed === undefined && mayBe(target, list)
      return [keyOf(target), isUnclear ? await attempt(() => pinecone.describe(target)) : observed]
    })
  )
}

/** Whether a target may be what a list has in a form that cannot be read. */
function mayBe(target: Target, { unreadable }: Listing): boolean {
  return unreadable.some(({ name }) => name === undefined || name === target.name)
}

/** Gives a failure as a value, so that it stays with what was to be read; a cancellation ends everything. */
async function attempt<Value>(read: () => Promise<Value>): Promise<Value | ActionError> {
  try {
    return await read()
  } catch (error) {
    if (!(error instanceof ActionError) || error.reason === 'cancelled') throw error
    return error
  }
}

/**
 * Reads what is declared. What the version of a declaration does not show, or not whole, is looked for once more through
 * the newest one: it may be of a dialect that the other has no words for.
 *
 * @throws ActionError where nothing at all could be read
 */
export async function readDeclared(
  targets: readonly Target[],
  pinecone: Pinecone,
  time?: ReadingTime
): Promise<Reading> {
  const first = await readTargets(targets, pinecone, time)
  throwIfNothingRead(targets.length, first.unread)
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

function throwIfNothingRead(number: number, unread: ReadonlyMap<unknown, ActionError>): void {
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

/**
 * Reads every resource of the project: each type after that of its parent. Some servers do not serve every type, as
 * Pinecone Local has no assistants.
 *
 * @throws ActionError where no type could be read
 */
export async function readAll(pinecone: Pinecone, time?: ReadingTime): Promise<ProjectReading> {
  const bounded = withShare(pinecone, time)
  const readings = new Map<Kind, Promise<readonly (Listing | ActionError)[]>>()
  for (const { kind, parent } of resourceTypes()) {
    const parents = parent === undefined ? Promise.resolve([undefined]) : observedOf(readings.get(parent))
    readings.set(
      kind,
      parents.then((all) => Promise.all(all.map((one) => listed(kind, one, bounded))))
    )
  }
  const [read, unread] = [[] as Listing[], new Map<Kind, ActionError>()]
  for (const [kind, reading] of readings) {
    for (const list of await reading) {
      if (list instanceof ActionError) unread.set(kind, list)
      else read.push(list)
    }
  }
  if (read.length === 0) throwIfNothingRead(0, unread)
  return {
    all: read.flatMap(({ observed }) => observed),
    unreadable: read.flatMap(({ unreadable }) => unreadable),
    unread
  }
}

async function observedOf(reading: Promise<readonly (Listing | ActionError)[]> | undefined): Promise<Observed[]> {
  return ((await reading) ?? []).flatMap((list) => (list instanceof ActionError ? [] : list.observed))
}

async function listed(kind: Kind, parent: Identity | undefined, pinecone: Pinecone): Promise<Listing | ActionError> {
  const list = await attempt(() => pinecone.list(kind, 'any', parent))
  // What a parent held is gone with it, and an emulator does not serve every type.
  const isNone = parent !== undefined || (resourceType(kind).api.mayBeUnserved && pinecone.isEmulator)
  if (isNone && list instanceof ActionError && list.reason === 'not-found') return { observed: [], unreadable: [] }
  return list
}
