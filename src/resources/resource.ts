import type { JsonObject, Path } from '../core/json.ts'
import type { Location } from '../core/location.ts'

/** The kind of a resource: one of those in the registry. */
export type Kind = string

/** Names one resource of a Pinecone project. */
export interface Identity {
  readonly kind: Kind
  readonly name: string
  /** The resource that it is in, where its type has one. */
  readonly parent?: Identity
}

/**
 * Which dialect of the API a declaration is written in, and so which version its requests speak. `any` is what nothing
 * declares, as all that a sweep looks at: it must be seen whichever dialect it was made in.
 */
export type Dialect = 'classic' | 'typed' | 'any'

/** One resource as the user declared it, in the one form that the plan compares (see `fields.ts`). */
export interface Declared extends Identity {
  readonly dialect: Dialect
  /** The name in the declaration. */
  readonly declaredName: string
  /** The name in Pinecone: the declared one, and the suffixes that belong to it. */
  readonly name: string
  /** The declared fields and nothing else, without the name. */
  readonly model: JsonObject
  /** Set where nothing declares it: it was found in Pinecone, and a plan takes it like what is declared. */
  readonly isUndeclared?: boolean
  /** Where the resource is declared. */
  readonly location: Location
  /** Where the field at a path of `model` is declared; the resource's own location where it is not. */
  readonly locationOf: (path: Path) => Location
}

/** One resource as Pinecone answered it. */
export interface Observed extends Identity {
  /** As answered: an index's without a scheme, an assistant's with one. `''` while there is none. */
  readonly host: string
  /** The state in Pinecone's words: `Initializing`, `Ready`, `Terminating`, … */
  readonly state: string
  /** What `status.ready` says; for an assistant, whether the state is `Ready`. */
  readonly ready: boolean
  /** All fields, in the form of `Declared.model`, with what the server added. */
  readonly model: JsonObject
  /** Pinecone does not report all of it yet, because it is not ready: what comes late cannot be compared. */
  readonly isIncomplete?: true
}

/** Whether nothing may delete a resource before its deletion protection is lifted. */
export function isProtected({ model }: Pick<Observed, 'model'>): boolean {
  return model['deletion_protection'] === 'enabled'
}

/** Identifies a resource within a Pinecone project. */
export function keyOf({ kind, name, parent }: Identity): string {
  return parent === undefined ? `${kind} ${name}` : `${kind} ${name} in ${keyOf(parent)}`
}
