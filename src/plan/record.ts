import { isObject, parsedJson, type Json, type JsonObject } from '../core/json.ts'
import { jobOwner, type JobOwner } from '../resources/owner.ts'
import { kinds } from '../resources/registry.ts'
import type { Identity } from '../resources/resource.ts'

// What the main step leaves to its own post step, as the runner's state keeps it: texts by name.

/** What a run of a job set out to create. */
export interface RecordedTarget extends Identity {
  /** Whether it was seen to exist; otherwise it may, if its create was sent and lost its answer. */
  readonly isSeen: boolean
}

/** Where and for whom the main step worked. */
export interface JobAccess {
  /** The control plane, as a URL. */
  readonly at: string
  /** The version of the classic calls, where it is not the default. */
  readonly version: string | undefined
  readonly owner: JobOwner
}

/** The names under which the runner keeps it. The key is a value of its own, so that it is masked as it is. */
export const JOB_STATE = { record: 'job-resources', access: 'job-access', key: 'job-api-key' } as const

/** The targets as the runner keeps them. */
export function writeRecord(targets: readonly RecordedTarget[]): string {
  return JSON.stringify({ targets })
}

/** Reads the targets back; what makes no sense among them is left out. Undefined where there is no record at all. */
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

/** Where and for whom, as the runner keeps it. */
export function writeAccess({ at, version, owner }: JobAccess): string {
  return JSON.stringify({ at, version: version ?? '', owner })
}

/** Reads it back; undefined where anything of it is missing. */
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
