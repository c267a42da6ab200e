import { isObject, type Json } from '../resources/json.ts'
import { KINDS, type Kind } from '../resources/resource.ts'

/** What a run of a job set out to create. */
export interface RecordedTarget {
  readonly kind: Kind
  /** The name in Pinecone. */
  readonly name: string
  /** Whether it was seen to exist; otherwise it may, if its create was sent and lost its answer. */
  readonly isSeen: boolean
}

/** Under which name the runner keeps the record for the post step. */
export const RECORD_STATE = 'job-resources'

/** The record as the runner keeps it. */
export function writeRecord(targets: readonly RecordedTarget[]): { readonly name: string; readonly value: string } {
  return { name: RECORD_STATE, value: JSON.stringify(targets) }
}

/** Reads the record back; what makes no sense in it is left out. */
export function readRecord(text: string): readonly RecordedTarget[] {
  const json = parsed(text)
  return (Array.isArray(json) ? (json as Json[]) : []).flatMap((one) => {
    const kind = isObject(one) ? KINDS.find((known) => known === one['kind']) : undefined
    if (!isObject(one) || kind === undefined || typeof one['name'] !== 'string') return []
    return [{ kind, name: one['name'], isSeen: one['isSeen'] === true }]
  })
}

function parsed(text: string): Json {
  try {
    return JSON.parse(text) as Json
  } catch {
    return null
  }
}
