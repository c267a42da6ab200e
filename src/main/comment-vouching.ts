// Verifies the comment's rows, which are untrusted data, against Pinecone.

import type { Pinecone } from '../apply/ports.ts'
import { readTargets } from '../apply/read.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { SYSTEM_CLOCK } from '../inputs/system.ts'
import { whyUnread, type ProjectReading } from '../plan/unread.ts'
import type { Seen } from '../report/comment-merge.ts'
import { projectIn, type Row } from '../report/comment-rows.ts'
import type { Report } from '../report/report.ts'
import { isOfRepository, readOwnership } from '../resources/ownership.ts'
import { fullNameOf, identityOf, resourceType, resourceTypes } from '../resources/registry.ts'
import { keyOf, type Identity, type Observed } from '../resources/resource.ts'
import type { Run } from './run.ts'

/** How long the check of other runs' rows may take. */
const MAX_RECONCILE_MS = 1000

/**
 * Finds the project of a run that has read no resource, by the host of any other resource in it. Asks once, and only if
 * there are rows of other runs, which may be about another project. Gives `''` if no host tells.
 */
export function projectAround(
  { outcomes }: Report,
  { pinecone, reading }: Run['found']
): (rows: readonly Row[]) => Promise<string> {
  const own = new Set(outcomes.map((one) => keyOf({ kind: one.kind, name: fullNameOf(one) })))
  let asked: Promise<string> | undefined
  return async (rows) => {
    if (pinecone === undefined || reading !== undefined || rows.every((row) => own.has(keyOf(row)))) return ''
    return await (asked ??= projectOfAny(pinecone))
  }
}

async function projectOfAny(pinecone: Pinecone): Promise<string> {
  const bounded = pinecone.within({ deadline: SYSTEM_CLOCK.now() + MAX_RECONCILE_MS })
  for (const { kind, api } of resourceTypes()) {
    if (api.hostTellsProject !== true) continue
    const listing = await bounded.list(kind, 'any').catch(() => undefined)
    const project = projectIn(listing?.observed ?? [])
    if (project !== '') return project
  }
  return ''
}

/**
 * What Pinecone has under the names of rows. What a reading of the whole project has not told is asked for, which takes
 * no request where a run's own rows are all there are.
 */
export async function seenBy(
  rows: readonly Row[],
  project: string,
  { github }: Inputs,
  { reading, pinecone }: Run['found']
): Promise<(row: Row) => Seen> {
  const projects = new Set(rows.map((row) => row.project).filter((other) => other !== ''))
  // This key sees only its own project. If that is unknown and all rows are of one project, it is taken for that one.
  const isHere = (row: Row): boolean => row.project === project || (project === '' && projects.size < 2)
  // For a row without a project, a resource that exists is evidence, and a missing one is not.
  const mayBeHere = (row: Row): boolean => isHere(row) || row.project === ''
  const vouched = (row: Row, observed: Observed | undefined): Seen => {
    if (observed === undefined && !isHere(row)) return 'elsewhere'
    if (observed === undefined || observed.state === 'Terminating') return 'gone'
    const ownership = readOwnership(observed)
    const isOurs = isOfRepository(ownership, github.repositoryTagValue)
    if (isOurs || observed.host === row.host) return observed
    return isHere(row) ? 'not-ours' : 'elsewhere'
  }
  if (reading !== undefined) {
    const all = new Map(reading.all.map((observed) => [keyOf(observed), observed]))
    return (row) => {
      if (!mayBeHere(row)) return 'elsewhere'
      const identity = identityOf(row.kind, row.name)
      const observed = all.get(keyOf(identity))
      return observed === undefined && mayBeUnseen(identity, reading) ? undefined : vouched(row, observed)
    }
  }
  const asked = rows.filter((row) => mayBeHere(row) && !row.isPlan && row.name !== '')
  const found = await readRows(asked, pinecone)
  return (row) => {
    if (!mayBeHere(row)) return 'elsewhere'
    const key = keyOf(identityOf(row.kind, row.name))
    if (!asked.includes(row) || found === undefined || found.unread.has(key)) return undefined
    return vouched(row, found.observed.get(key))
  }
}

/** Whether a resource that the reading of the project lacks may exist nevertheless, because nothing looked for it. */
function mayBeUnseen(identity: Identity, reading: ProjectReading): boolean {
  const { parent, kind, name } = identity
  const { all, namePrefix = '' } = reading
  if (whyUnread(identity, reading) !== undefined) return true
  const isAtHost = resourceType(kind).api.at === 'parent-host'
  const wasLookedFor = !isAtHost || (namePrefix !== '' && name.startsWith(namePrefix))
  // A child is deleted with its parent.
  return !wasLookedFor && (parent === undefined || all.some((one) => keyOf(one) === keyOf(parent)))
}

/** Reads the resources with the names of rows; undefined if Pinecone could not be asked. */
async function readRows(
  rows: readonly Row[],
  pinecone: Run['found']['pinecone']
): Promise<Awaited<ReturnType<typeof readTargets>> | undefined> {
  if (pinecone === undefined || rows.length === 0) return undefined
  const bounded = pinecone.within({ deadline: SYSTEM_CLOCK.now() + MAX_RECONCILE_MS })
  const identities = rows.map(({ kind, name }) => identityOf(kind, name))
  const targets = new Map(identities.map((one) => [keyOf(one), { ...one, dialect: 'any' as const }]))
  return await readTargets([...targets.values()], bounded).catch(() => undefined)
}
