import { isObject, parsedJson, type Json, type JsonObject } from '../core/json.ts'
import { jobOwner, type JobOwner } from '../resources/owner.ts'
import { kinds } from '../resources/registry.ts'
import type { Identity } from '../resources/resource.ts'

// The state that the main step leaves to its own post step. The runner keeps it as texts by name.

/** A resource that a job's main step set out to create. */
export interface RecordedTarget extends Identity {
  /** Whether it was seen to exist; if not, it may exist all the same: its create may have lost its answer. */
  readonly isSeen: boolean
}

/** The control plane and the owner of the main step. */
interface JobAccess {
  /** The control plane, as a URL. */
  readonly at: string
  /** The version of the classic calls, if it is not the default. */
  readonly version: string | undefined
  readonly owner: JobOwner
}

/** The names under which the runner keeps the state. The API key is a value of its own, so that the mask matches it. */
export const JOB_STATE = { record: 'job-resources', access: 'job-access', key: 'job-api-key' } as const

/** The targets as text for the runner. */
export function writeRecord(targets: readonly RecordedTarget[]): string {
  return JSON.stringify({ targets })
}

/** Reads the targets from the runner's text, without invalid ones; undefined if there is no record at all. */
export function readRecord(text: string): readonly RecordedTarget[] | undefined {
  const json = parsedJson(text)
  const targets = isObject(json) ? json['targets'] : undefined
  return Array.isArray(targets) ? (targets as Json[]).flatMap(targetIn) : undefined
}

function targetIn(json: Json): RecordedTarget[] {
  const identity = identityIn(json)
  return identity && isObject(json) ? [{ ...identity, isSeen: json['isSeen'] === true }] : []
}

function identityIn(json: Json): Identity | undefined {
  if (!isObject(json)) return undefined
  const { name } = json
  const kind = kinds().find((known) => known === json['kind'])
  if (kind === undefined || typeof name !== 'string') return undefined
  if (json['parent'] === undefined) return { kind, name }
  const parent = identityIn(json['parent'])
  return parent && { kind, name, parent }
}

/** The access as text for the runner. */
export function writeAccess({ at, version, owner }: JobAccess): string {
  return JSON.stringify({ at, version: version ?? '', owner })
}

/** Reads the access from the runner's text; undefined if any part is missing. */
export function readAccess(text: string): JobAccess | undefined {
  const json = parsedJson(text)
  if (!isObject(json) || !isObject(json['owner'])) return undefined
  const { at, version }: AccessTexts = textsIn(json)
  const { repositoryId, runId, runAttempt, jobId, nameTail }: AccessTexts = textsIn(json['owner'])
  if (!at || !repositoryId || !runId || !runAttempt || !jobId || !nameTail) return undefined
  return {
    at,
    version: version === '' ? undefined : version,
    owner: jobOwner(repositoryId, { runId, runAttempt, jobId, nameTail })
  }
}

type AccessTexts = Partial<
  Record<'at' | 'version' | 'repositoryId' | 'runId' | 'runAttempt' | 'jobId' | 'nameTail', string>
>

function textsIn(json: JsonObject): AccessTexts {
  return Object.fromEntries(Object.entries(json).filter(([, value]) => typeof value === 'string'))
}
