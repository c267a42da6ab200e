import type { JsonObject, Path } from '../core/json.ts'
import type { Location } from '../core/location.ts'

/** The kind of a resource: one of those in the registry. */
export type Kind = string

/** Names one resource of a Pinecone project. */
export interface Identity {
  readonly kind: Kind
  /** The name in Pinecone: the declared one, and the suffixes that belong to it. */
  readonly name: string
  /** The resource that it is in, where its type has one. */
  readonly parent?: Identity
}

/**
 * Which dialect of the API a declaration is written in, and so which version its requests speak. `any` is what nothing
 * declares, as all that a sweep looks at: it must be seen whichever dialect it was made in.
 */
export type Dialect = 'classic' | 'typed' | 'any'

/** Names one resource, and the dialect in which it is declared: the API version of its requests follows from that. */
export interface Target extends Identity {
  readonly dialect: Dialect
}

/** One resource with what it is to be. */
export interface Desired extends Target {
  /** The declared fields and nothing else, without the name; empty where nothing declares it. */
  readonly model: JsonObject
}

/** One resource as the user declared it, in the one form that the plan compares (see `fields.ts`). */
export interface Declared extends Desired {
  /** The name in the declaration. */
  readonly declaredName: string
  /** What it is in is declared too: it is part of that, whoever made it, and goes with it. */
  readonly isInDeclared?: true
  /** What the type's extra keys declare, each in one form (`ResourceType.extras`); missing where there is none. */
  readonly extras?: JsonObject
  /** Where the resource is declared. */
  readonly location: Location
  /**
   * Where each field is declared, by its path in `model` and by the path as the user wrote it; and all that is in
   * `extras`, an item of a list by its number.
   */
  readonly locations: readonly FieldLocation[]
}

/** Where the field at a path is declared. */
export interface FieldLocation {
  readonly path: Path
  readonly location: Location
}

/** Where the field at `path` is declared; else the nearest field around it, and the resource itself in the end. */
export function locationOf({ location, locations }: Pick<Declared, 'location' | 'locations'>, path: Path): Location {
  const around = locations.filter((one) => one.path.every((key, at) => path[at] === key))
  const longest = Math.max(...around.map((one) => one.path.length))
  return around.find((one) => one.path.length === longest)?.location ?? location
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
  /**
   * The version that was asked has no whole description of it: it is of another version's shape. Nothing is compared
   * with it, and nothing is made of it.
   */
  readonly isOtherShape?: true
  /** The version of the declaration does not show it (whole); the newest does, and is spoken to about it. */
  readonly isBeyondClassic?: true
}

/** Whether a resource was never made whole, and will not be: only another one in its place mends that. */
export function hasFailedForGood({ state }: Pick<Observed, 'state'>): boolean {
  return state === 'InitializationFailed' || state === 'Failed'
}

/** Whether nothing may delete a resource before its deletion protection is lifted. */
export function isProtected({ model }: Pick<Observed, 'model'>): boolean {
  return model['deletion_protection'] === 'enabled'
}

/** Identifies a resource within a Pinecone project. */
export function keyOf({ kind, name, parent }: Identity): string {
  return parent === undefined ? `${kind} ${name}` : `${kind} ${name} in ${keyOf(parent)}`
}
