import type { Json, JsonObject } from '../resources/json.ts'
import type { Kind, Observed } from '../resources/resource.ts'

/** Where a create goes, and what it says. */
export interface Encoded {
  /** From the control plane's base on. */
  readonly path: string
  readonly body: JsonObject
}

/** One version of the API: how the one model of `resources/` is written to it and read from it. */
export interface Wire {
  /** What `X-Pinecone-Api-Version` says. */
  readonly version: string
  encodeCreate(kind: Kind, name: string, model: JsonObject): Encoded
  /** What an answer says of one resource; undefined where it is not the description of one. */
  decode(kind: Kind, answer: Json): Observed | undefined
}
