// Which job declared which resource for which commit of a pull request. Pure. The pull request's comment carries this as
// hidden data. Anybody may have written it, so its only effect is to prevent replaces.

import type { Failure } from '../core/errors.ts'
import { isObject, parsedJson, type Json } from '../core/json.ts'
import { titleOf } from '../resources/registry.ts'
import { shortHash } from '../resources/names.ts'
import { withoutOwnershipTags } from '../resources/ownership.ts'
import { keyOf } from '../resources/resource.ts'
import type { Change, Plan } from './change.ts'
import { refused } from './undeclared.ts'

/** One job's declaration of a resource. */
export interface Declarer {
  /** The resource, and its Pinecone project (`declarerKey`). */
  readonly key: string
  /** The hash of workflow and job key: names may be long, and say more than is needed. */
  readonly by: string
  /** Run and attempt. */
  readonly run: string
  /** Tells the jobs of a matrix apart within an attempt. */
  readonly job: string
  /** The head commit. */
  readonly sha: string
  /** The hash of the declaration. */
  readonly declares: string
  /** Seconds since the epoch. */
  readonly at: number
}

/** The job that declares, in one run: the part of a `Declarer` that is the same for all its resources. */
export interface DeclarerOrigin extends Pick<Declarer, 'by' | 'run' | 'job' | 'sha'> {
  /** The Pinecone project; `''` if the run did not see one. */
  readonly project: string
}

const DATA = /<!-- pinecone-provision-action:declarers:1 ([A-Za-z0-9+/=]*) -->/
const MAX_DECLARERS = 60
const MAX_TEXT = 200
/** The most characters that the data takes up in a comment. */
export const MAX_DECLARERS_LENGTH = 24_000

/** The declarers of a run's plan, without the resources that it was refused. */
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

/** Two projects may have the same name each: jobs with the API keys of different projects do not conflict. */
function declarerKey(change: Change, project: string): string {
  return project === '' ? keyOf(change) : `${keyOf(change)} @${project}`
}

/** Leaves out the ownership tags, which change whenever the expiry is renewed. */
function declaresHash({ kind, declared }: Change): string {
  return shortHash(canonical(withoutOwnershipTags(kind, declared?.model ?? {})))
}

function canonical(value: Json): string {
  if (Array.isArray(value)) return `[${(value as Json[]).map(canonical).join()}]`
  if (!isObject(value)) return JSON.stringify(value)
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`).join()}}`
}

/** The latest declarer of each resource. If a job declares the same again, its earlier declarer stays. */
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

/** The declarers as hidden data of a comment. */
export function declarersComment(declarers: readonly Declarer[]): string {
  return `<!-- pinecone-provision-action:declarers:1 ${Buffer.from(JSON.stringify(declarers)).toString('base64')} -->`
}

/** Reads the declarers in a comment; leaves out invalid ones. */
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
 * Refuses the replaces of resources that another workflow or job declares differently for the same head commit: the two
 * would replace each other's resource at every push.
 */
export function withoutContention(plan: Plan, declarers: readonly Declarer[], origin: DeclarerOrigin): Plan {
  const changes = plan.changes.map((change) =>
    isContended(change, declarers, origin) ? refused(change, contentionFailure(change)) : change
  )
  return { ...plan, changes }
}

function isContended(change: Change, declarers: readonly Declarer[], origin: DeclarerOrigin): boolean {
  if (change.action !== 'replace') return false
  return declarers.some((one) => {
    const isSameResource = one.key === declarerKey(change, origin.project) && one.sha === origin.sha
    if (!isSameResource || one.declares === declaresHash(change)) return false
    return one.by !== origin.by || (one.run === origin.run && one.job !== origin.job)
  })
}

function contentionFailure(change: Change): Failure {
  return {
    reason: 'immutable-change',
    message:
      `${titleOf(change)} is declared otherwise by another workflow or job for this same commit of the pull request, ` +
      'so it is not replaced: the two would replace each other. Give each its own "name-suffix".'
  }
}
