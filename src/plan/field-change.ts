import type { Json, Path } from '../core/json.ts'
import type { Effect } from '../resources/fields.ts'

/** One field whose value differs from the declaration. */
export interface FieldChange {
  readonly path: Path
  /** The value in Pinecone; left out if there is none. */
  readonly before?: Json
  /**
   * The declared value. `''` or `null`, as in the declaration, removes a map's key. `null` also stands for a setting that
   * is lost in a replace.
   */
  readonly after: Json
  readonly effect: Effect
}
