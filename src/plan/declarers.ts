// Who declared what for which commit of a pull request, as its comment carries it along unseen. Pure. What is read back is
// data from outside like any other, and only ever keeps a replace from being carried out.

import { isObject, parsedJson, type Json } from '../core/json.ts'
import { titleOf } from '../resources/registry.ts'
import { shortHash } from '../resources/names.ts'
import { withoutOwnershipTags } from '../resources/ownership.ts'
import { keyOf } from '../resources/resource.ts'
import type { Change, Plan } from './change.ts'

/** One job's declaration of a resource. */
export interface Declarer {
  /** The resource, and the Pinecone project that it is in (`declarerKey`). */
  readonly key: string
  /** Of workflow and job key, hashed: names may be long, and say more than is needed. */
  readonly by: string
  /** Run and attempt. */
  readonly run: string
  /** Tells the jobs of a matrix apart within an attempt. */
  readonly job: string
  /** The head commit. */
  readonly sha: string
  /** What is declared, hashed. */
  readonly declares: string
  /** Seconds since the epoch. */
  readonly at: number
}

/** Whose declaration a run's is: all of a `Declarer` that is not about one resource. */
export interface DeclarerOrigin extends Pick<Declarer, 'by' | 'run' | 'job' | 'sha'> {
  /** The Pinecone project; `''` where the run did not see one. */
  readonly project: string
}

const DATA = /<!-- pinecone-provision-action:declarers:1 ([A-Za-z0-9+/=]*) -->/
const MAX_DECLARERS = 60
const MAX_TEXT = 200
/** The most characters that the data takes of a comment. */
export const MAX_DECLARERS_LENGTH = 24_000

/** What a run declares, of all that it was not refused. */
export function declarersOf(
  { changes }: Plan,
  refused: ReadonlySet<string>,
  { project, ...origin }: DeclarerOrigin,
  at: number
): Declarer[] {
  return changes
    .filter((change) => change.action !== 'refuse' && !refused.has(keyOf(change)))
    .map((change) => ({ key: declarerKey(change, project), ...origin, declares: declaresHash(change), at }))
}

/** A name is free in each project: jobs with the keys of two do not meet. */
function declarerKey(change: Change, project: string): string {
  return project === '' ? keyOf(change) : `${keyOf(change)} @${project}`
}

/** The ownership tags are left out, since they say when an expiry was renewed. */
function declaresHash({ kind, declared }: Change): string {
  return shortHash(canonical(withoutOwnershipTags(kind, declared?.model ?? {})))
}

function canonical(value: Json): string {
  if (Array.isArray(value)) return `[${(value as Json[]).map(canonical).join()}]`
  if (!isObject(value)) return JSON.stringify(value)
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`).join()}}`
}

/** All declarers there are, of each resource the latest; one that says the same again leaves the earlier as it is. */
export function mergeDeclarers(...lists: readonly (readonly Declarer[])[]): Declarer[] {
  const latest = new Map<string, Declarer>()
  for (const one of lists.flat()) {
    const other = latest.get(one.key)
    const isSame =
      other !== undefined && other.sha === one.sha && other.declares === one.declares && other.by === one.by
    if (other === undefined || (!isSame && one.at >= other.at)) latest.set(one.key, one)
  }
  return [...latest.values()].toSorted((a, b) => (a.key < b.key ? -1 : 1)).slice(-MAX_DECLARERS)
}

/** The data as it stands in a comment, where nobody sees it. */
export function declarersComment(declarers: readonly Declarer[]): string {
  return `<!-- pinecone-provision-action:declarers:1 ${Buffer.from(JSON.stringify(declarers)).toString('base64')} -->`
}

/** Reads the declarers of a comment back; what makes no sense is left out. */
export function parseDeclarers(body: string): Declarer[] {
  const json = parsedJson(Buffer.from(DATA.exec(body)?.[1] ?? '', 'base64').toString())
  return Array.isArray(json) ? (json as Json[]).flatMap(declarerIn) : []
}

function declarerIn(json: Json): Declarer[] {
  if (!isObject(json)) return []
  const { key, by, run, job, sha, declares, at } = json
  const texts = { key, by, run, job, sha, declares }
  const isWhole = Object.values(texts).every((text) => typeof text === 'string' && text.length <= MAX_TEXT)
  if (!isWhole || typeof at !== 'number' || !Number.isSafeInteger(at) || at < 0) return []
  return [{ ...(texts as Omit<Declarer, 'at'>), at }]
}

/**
 * A plan in which no replace is left of what another workflow or job declares otherwise for the same head commit: the two
 * would replace each other's resource at every push.
 */
export function withoutContention(plan: Plan, declarers: readonly Declarer[], origin: DeclarerOrigin): Plan {
  return {
    ...plan,
    changes: plan.changes.map((change) => (isContended(change, declarers, origin) ? refused(change) : change))
  }
}

function isContended(change: Change, declarers: readonly Declarer[], origin: DeclarerOrigin): boolean {
  if (change.action !== 'replace') return false
  return declarers.some((one) => {
    if (
      one.key !== declarerKey(change, origin.project) ||
      one.sha !== origin.sha ||
      one.declares === declaresHash(change)
    )
      return false
    return one.by !== origin.by || (one.run === origin.run && one.job !== origin.job)
  })
}

function refused(change: Change): Change {
  const { kind, name, parent, dialect, declaredName, declared } = change
  return {
    ...{ kind, name, dialect, declaredName, action: 'refuse', isBlocking: true },
    ...(parent && { parent }),
    ...(declared && { declared }),
    fields: 'fields' in change ? change.fields : [],
    ...('observed' in change && { observed: change.observed }),
    failure: {
      reason: 'immutable-change',
      message:
        `${titleOf(change)} is declared otherwise by another workflow or job for this same commit of the pull request, ` +
        'so it is not replaced: the two would replace each other. Give each its own "name-suffix".'
    }
  }
}
