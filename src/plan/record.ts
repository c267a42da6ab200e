import { isObject, parsedJson, type Json } from '../core/json.ts'
import { kinds } from '../resources/registry.ts'
import type { Identity } from '../resources/resource.ts'

/** What a run of a job set out to create. */
export interface RecordedTarget extends Identity {
  /** Whether it was seen to exist; otherwise it may, if its create was sent and lost its answer. */
  readonly isSeen: boolean
}

/** What the main step leaves to the post step. */
export interface JobRecord {
  /** The control plane that was spoken to, as a URL. */
  readonly at: string
  readonly targets: readonly RecordedTarget[]
}

/** Under which name the runner keeps the record for the post step. */
export const RECORD_STATE = 'job-resources'

/** The record as the runner keeps it. */
export function writeRecord(record: JobRecord): { readonly name: string; readonly value: string } {
  return { name: RECORD_STATE, value: JSON.stringify(record) }
}

/** Reads the record back; what makes no sense in it is left out. */
export function readRecord(text: string): JobRecord {
  const json = parsedJson(text)
  const { at, targets } = isObject(json) ? json : {}
  return {
    at: typeof at === 'string' ? at : '',
    targets: Array.isArray(targets) ? (targets as Json[]).flatMap(targetIn) : []
  }
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
