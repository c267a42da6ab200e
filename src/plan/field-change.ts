import type { Json, Path } from '../core/json.ts'
import type { Effect } from '../resources/fields.ts'

/** One field whose value is to become another. */
export interface FieldChange {
  readonly path: Path
  /** What Pinecone has; left out where it has nothing there. */
  readonly before?: Json
  /**
   * What is declared. A map's key that is to go away has `''` or `null` here, as in the declaration; so has a setting
   * that the resource that replaces this one cannot have.
   */
  readonly after: Json
  readonly effect: Effect
}
