import type { Failure } from '../core/errors.ts'
import type { JsonObject } from '../core/json.ts'
import type { FieldChange } from './field-change.ts'

/** The content to write into a resource, for one key of its declaration (`records`, `files`). */
export interface ContentChange {
  readonly key: string
  /** Counts by path, such as `records.products`: `before` those as declared, `after` those to write. */
  readonly fields: readonly FieldChange[]
  /** The same for people, a line each: `records: 12 of 200 to write (3 new, 9 changed) in namespace "products"`. */
  readonly texts: readonly string[]
}

/** The outcome of a resource's content, for one key of its declaration. */
export interface ContentOutcome {
  readonly key: string
  /** For the output `resources`, under the key. */
  readonly counts: JsonObject
  /** For log and summary, a part of a sentence each: `records: 12 of 200 written in namespace "products"`. */
  readonly texts: readonly string[]
  /** Whether anything was written, as far as is known. */
  readonly isChanged: boolean
  /** Whether all of it was seen as declared. */
  readonly isReady: boolean
  readonly warnings?: readonly string[]
  readonly failure?: Failure
}
