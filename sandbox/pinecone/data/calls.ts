// One request on an index's host, understood: what the operations take and give.
import type { Project } from '../project.ts'
import type { IndexRecord } from '../records.ts'
import type { Namespace, WriteTimes } from './namespace.ts'
import type { IndexData } from './store.ts'
import { forbidden, invalidArgument } from '../errors.ts'
import { readNamespace } from './reading.ts'
import { DEFAULT_NAMESPACE } from './stored.ts'

export interface DataCall {
  readonly project: Project
  readonly index: IndexRecord
  readonly data: IndexData
  /** Of the API, as a date. */
  readonly version: string
  /** The moment whose state reads see; a fault may have put it back. */
  readonly seenAt: number
  /** The namespace in the path, or null. */
  readonly namespace: string | null
  readonly query: URLSearchParams
  /** The JSON, or the text where it is none. */
  readonly body: unknown
  readonly text: string
}

/** A status and the JSON to send; without `body` the answer is empty. */
export interface DataOutcome {
  readonly status: number
  readonly body?: unknown
}

/** Gives a call's times for what it writes now. */
export function writeTimes({ project }: DataCall): WriteTimes {
  const at = project.store.view().now
  const visibleAt = at + project.speeds.upsertVisibleMs
  return { at, visibleAt, searchableAt: visibleAt + project.speeds.queryLagMs }
}

/** Takes the name of a namespace as sent; gives its own name as answers have it, and what reads see of it. */
export function readableNamespace(call: DataCall, sent: unknown): { name: string; namespace: Namespace | undefined } {
  const name = readNamespace(sent)
  return { name, namespace: call.data.at(name, call.seenAt) }
}

/** Takes the name of a namespace as sent; gives the namespace, made by writing where there is none, within the quota. */
export function writableNamespace(call: DataCall, sent: unknown, times: WriteTimes): Namespace {
  const name = readNamespace(sent)
  const existing = call.data.get(name)
  if (existing) return existing
  if (name !== DEFAULT_NAMESPACE) checkNamespaceQuota(call)
  return call.data.make(name, times)
}

/** Refuses one more namespace than the plan has in an index: Pinecone's docs, "Object limits". */
export function checkNamespaceQuota({ project, data, index }: DataCall): void {
  const used = data.size - (data.get(DEFAULT_NAMESPACE) ? 1 : 0)
  if (used < project.quota.namespaces) return
  throw forbidden(
    `Request failed. You've reached the max namespaces allowed in index ${index.name} (${project.quota.namespaces}). ` +
      'To add more namespaces, upgrade your plan.'
  )
}

/** Refuses vector operations on an index that has documents, and the other way round. */
export function checkHasDocuments({ index }: DataCall, wanted: boolean): void {
  if ((index.documents !== null) === wanted) return
  throw invalidArgument(
    wanted
      ? `Index ${index.name} has no document schema: use the vector or record operations.`
      : `Index ${index.name} has a document schema: use the document operations.`
  )
}
