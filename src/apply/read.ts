// Reads what there is. Types are read independently: one that cannot be read fails alone.

import { ActionError } from '../core/errors.ts'
import type { Clock } from '../core/clock.ts'
import { keyOf, KINDS, type Declared, type Kind, type Observed, type Target } from '../resources/resource.ts'
import type { ProjectReading } from '../plan/unread.ts'
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
  const list = await attempt(() => pinecone.list(first.kind, first.dialect))
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

/** What is declared, each in the dialect in which it is to be spoken about, and what exists of it, by `keyOf`. */
export interface DeclaredReading extends Reading {
  readonly declared: readonly Declared[]
}

/**
 * Reads what is declared. A declaration with nothing in it but what an index of either dialect has (its name alone, say)
 * may be about one that the version of the classic calls does not show: what is missing is looked for once more.
 *
 * @throws ActionError where nothing at all could be read
 */
export async function readDeclared(
  declared: readonly Declared[],
  pinecone: Pinecone,
  time?: ReadingTime
): Promise<DeclaredReading> {
  const first = await readTargets(declared, pinecone, time)
  throwIfNothingRead(declared.length, first.unread)
  if (!pinecone.seesBeyondClassic) return { ...first, declared }
  const isUnclear = (one: Declared): boolean =>
    isOfEitherShape(one) && !first.observed.has(keyOf(one)) && !first.unread.has(keyOf(one))
  const beyond = await readTargets(
    declared.filter(isUnclear).map((one) => ({ ...one, dialect: 'any' })),
    pinecone,
    time
  )
  return {
    declared: declared.map((one) => (beyond.observed.has(keyOf(one)) ? { ...one, dialect: 'any' } : one)),
    observed: new Map([...first.observed, ...beyond.observed]),
    unread: new Map([...first.unread, ...beyond.unread])
  }
}

function throwIfNothingRead(number: number, unread: ReadonlyMap<unknown, ActionError>): void {
  const [error] = unread.values()
  if (error !== undefined && unread.size >= number) throw error
}

function isOfEitherShape({ kind, dialect, model }: Declared): boolean {
  const keys = Object.keys(model)
  return (
    kind === 'index' && dialect === 'classic' && keys.every((key) => key === 'tags' || key === 'deletion_protection')
  )
}

/** Puts together what one list can answer for. */
export function groupsOf<Item>(items: readonly Item[], targetOf: (item: Item) => Target): Item[][] {
  return [...Map.groupBy(items, (item) => groupKeyOf(targetOf(item))).values()]
}

/** What targets share that one list can answer for. */
export function groupKeyOf({ kind, dialect }: Target): string {
  return `${kind} ${dialect}`
}

/**
 * Reads every resource of the project. A server that serves no assistants, as Pinecone Local, has none.
 *
 * @throws ActionError where no type could be read
 */
export async function readAll(pinecone: Pinecone, time?: ReadingTime): Promise<ProjectReading> {
  const bounded = withShare(pinecone, time)
  const lists = await Promise.all(
    KINDS.map(async (kind) => ({ kind, list: await attempt(() => bounded.list(kind, 'any')) }))
  )
  const isServed = ({ kind, list }: (typeof lists)[number]): boolean =>
    kind === 'index' || !(list instanceof ActionError && list.reason === 'not-found')
  const [read, unread] = [[] as Listing[], new Map<Kind, ActionError>()]
  for (const { kind, list } of lists.filter(isServed)) {
    if (list instanceof ActionError) unread.set(kind, list)
    else read.push(list)
  }
  if (read.length === 0) throwIfNothingRead(0, unread)
  return {
    all: read.flatMap(({ observed }) => observed),
    unreadable: read.flatMap(({ unreadable }) => unreadable),
    unread
  }
}
