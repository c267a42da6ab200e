// Reads a whole project, for a teardown or a sweep. Types are read independently: one that cannot be read fails alone.

import { ActionError } from '../core/errors.ts'
import { limiter } from '../core/limiter.ts'
import { isLoopback } from '../core/loopback.ts'
import type { ProjectReading, Unasked } from '../plan/unread.ts'
import { resourceTypes } from '../resources/registry.ts'
import type { Kind, Observed } from '../resources/resource.ts'
import type { ResourceType } from '../resources/type.ts'
import type { Listing, Pinecone } from './ports.ts'
import { attempt, throwIfNothingRead, withShare, type ReadingTime } from './read.ts'

/** How many hosts are listed at once, and how long all of them may take together. */
const HOSTS_AT_ONCE = 8
const HOSTS_MS = 60_000

/**
 * Reads every resource of the project, each type after its parent's. Some servers do not serve every type: Pinecone Local
 * has no assistants.
 *
 * @param namePrefix of types whose names tell their owner, only names with this prefix are read; none if it is empty
 * @throws ActionError if no type could be read
 */
export async function readAll(pinecone: Pinecone, time?: ReadingTime, namePrefix = ''): Promise<ProjectReading> {
  const bounded = withShare(pinecone, time)
  const lists = new Map<Kind, Promise<readonly (Listing | ActionError)[]>>()
  const unasked: Unasked[] = []
  for (const type of resourceTypes()) {
    const parents = type.parent === undefined ? undefined : observedIn(lists.get(type.parent))
    const reading =
      type.api.at === 'parent-host'
        ? listInside(type, parents, namePrefix, unasked, time === undefined ? bounded : withinHostsTime(bounded, time))
        : listType(type, parents, bounded)
    lists.set(type.kind, reading)
  }
  const [read, unread] = [[] as Listing[], new Map<Kind, ActionError>()]
  for (const [kind, reading] of lists) {
    for (const list of await reading) {
      if (list instanceof ActionError) unread.set(kind, list)
      else read.push(list)
    }
  }
  if (read.length === 0) throwIfNothingRead(0, unread)
  return {
    all: read.flatMap(({ observed }) => observed),
    unreadable: read.flatMap(({ unreadable }) => unreadable),
    unread,
    unasked,
    namePrefix
  }
}

async function listType(
  { kind, api }: ResourceType,
  parents: Promise<readonly Observed[]> | undefined,
  pinecone: Pinecone
): Promise<(Listing | ActionError)[]> {
  const all = (await parents) ?? [undefined]
  return await Promise.all(
    all.map(async (parent) => {
      const list = await attempt(() => pinecone.list(kind, 'any', parent))
      // A deleted parent takes its resources along, and an emulator does not serve every type.
      const isNone = parent !== undefined || (api.mayBeUnserved && pinecone.isEmulator)
      return isNone && list instanceof ActionError && list.reason === 'not-found' ? NOTHING : list
    })
  )
}

const NOTHING: Listing = { observed: [], unreadable: [] }

/**
 * Lists the resources with a prefix in each possible parent. A host that cannot be asked is noted in `unasked`, and does
 * not keep the others from being asked.
 */
async function listInside(
  { kind, parentConflict }: ResourceType,
  parents: Promise<readonly Observed[]> | undefined,
  namePrefix: string,
  unasked: Unasked[],
  pinecone: Pinecone
): Promise<Listing[]> {
  if (namePrefix === '') return []
  const limit = limiter(HOSTS_AT_ONCE)
  const asked = ((await parents) ?? [])
    .filter((parent) => parent.state !== 'Terminating' && parent.host !== '' && parentConflict?.(parent) === undefined)
    .filter(({ host }) => !pinecone.isEmulator || isOnThisMachine(host))
  return await Promise.all(
    asked.map((parent) =>
      limit(async () => {
        const list = await attempt(() => pinecone.list(kind, 'any', parent, namePrefix))
        if (!(list instanceof ActionError)) return list
        unasked.push({ kind, parent, because: list })
        return NOTHING
      })
    )
  )
}

/** An emulator serves only hosts on this machine. */
function isOnThisMachine(host: string): boolean {
  return isLoopback(URL.parse(/^https?:/.test(host) ? host : `http://${host}`)?.hostname ?? '')
}

function withinHostsTime(pinecone: Pinecone, { clock, deadline }: ReadingTime): Pinecone {
  const now = clock.now()
  return pinecone.within({ deadline: Math.min(now + HOSTS_MS, now + (deadline - now) / 2) })
}

async function observedIn(reading: Promise<readonly (Listing | ActionError)[]> | undefined): Promise<Observed[]> {
  return ((await reading) ?? []).flatMap((list) => (list instanceof ActionError ? [] : list.observed))
}
