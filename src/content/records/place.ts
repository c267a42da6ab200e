// Finds the index that a resource's records go to, and the form of its records.

import { isObject, type JsonObject } from '../../core/json.ts'
import { recordFormOf, type RecordForm } from '../../resources/index/record-form.ts'
import type { Declared, Observed } from '../../resources/resource.ts'
import type { Outer } from '../content.ts'
import { TYPED_VERSION } from '../../resources/versions.ts'

/** The known facts of the index that records go to. */
export interface RecordsIndex {
  /** The declared model. */
  readonly declared: JsonObject
  /** The whole model, as Pinecone answered it; undefined if the index is yet to be created. */
  readonly observed: JsonObject | undefined
  /** Whether requests to it use version 2026-07. */
  readonly isTyped: boolean
}

/** The index that a resource's records go to: the resource itself, or its parent. */
export function indexFor(declared: Declared, observed: Observed | undefined, outer: Outer | undefined): RecordsIndex {
  const index: Outer = declared.parent === undefined ? { declared, ...(observed && { observed }) } : (outer ?? {})
  const isTyped = index.declared?.dialect === 'typed' || index.observed?.isBeyondClassic === true
  return { declared: index.declared?.model ?? {}, observed: index.observed?.model, isTyped }
}

/** The form of the records by the declaration alone; undefined if that is not enough to tell. */
export function declaredForm({ declared }: RecordsIndex): RecordForm | undefined {
  return recordFormOf(declared, false)
}

/** The form of the records of an existing index, or of one that is created as declared. */
export function wholeForm({ declared, observed }: RecordsIndex): RecordForm | undefined {
  if (observed === undefined) return recordFormOf(declared, true)
  const { embed, schema } = observed
  const { embed: declaredEmbed } = declared
  return recordFormOf(
    {
      ...observed,
      ...declared,
      // A schema never changes, and a declaration may omit fields.
      ...(schema !== undefined && { schema }),
      // An embedding model can still be added to an existing index.
      ...(isObject(embed) && isObject(declaredEmbed) && { embed: { ...embed, ...declaredEmbed } })
    },
    true
  )
}

/** The API version of requests about records. */
export function versionFor({ isTyped }: RecordsIndex, form: RecordForm, classicDate: string): string {
  return isTyped || form.holds === 'documents' ? TYPED_VERSION.date : classicDate
}
