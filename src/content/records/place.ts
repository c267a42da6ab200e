// Which index the records of a resource go to, and what that holds.

import { isObject, type JsonObject } from '../../core/json.ts'
import { recordFormOf, type RecordForm } from '../../resources/index/record-form.ts'
import type { Declared, Observed } from '../../resources/resource.ts'
import { TYPED_VERSION } from '../../resources/versions.ts'

/** The index that records go to, as far as it is known. */
export interface RecordsIndex {
  /** What is declared of it. */
  readonly declared: JsonObject
  /** All of it, as Pinecone answered it; undefined where it is to be made. */
  readonly observed: JsonObject | undefined
  /** Whether it is spoken to in version 2026-07. */
  readonly isTyped: boolean
}

/**
 * The index that the records of a resource go to: here the resource itself. For one that is inside an index, this is the
 * place to give that one.
 */
export function indexFor(declared: Declared, observed: Observed | undefined): RecordsIndex {
  const isTyped = declared.dialect === 'typed' || observed?.isBeyondClassic === true
  return { declared: declared.model, observed: observed?.model, isTyped }
}

/** What the declaration alone tells of the form of its records; undefined where that is too little. */
export function declaredForm({ declared }: RecordsIndex): RecordForm | undefined {
  return recordFormOf(declared, false)
}

/** The form of the records of an index that exists, or of one that is made as declared. */
export function wholeForm({ declared, observed }: RecordsIndex): RecordForm | undefined {
  if (observed === undefined) return recordFormOf(declared, true)
  const { embed, schema } = observed
  const { embed: declaredEmbed } = declared
  return recordFormOf(
    {
      ...observed,
      ...declared,
      // A schema never changes, and a declaration may leave fields out.
      ...(schema !== undefined && { schema }),
      // A model that embeds can still be added to an index that exists.
      ...(isObject(embed) && isObject(declaredEmbed) && { embed: { ...embed, ...declaredEmbed } })
    },
    true
  )
}

/** The date of the version that requests about records speak. */
export function versionFor({ isTyped }: RecordsIndex, form: RecordForm, classicDate: string): string {
  return isTyped || form.holds === 'documents' ? TYPED_VERSION.date : classicDate
}
