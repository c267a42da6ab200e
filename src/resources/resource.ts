import type { JsonObject, Path } from '../core/json.ts'
import type { Location } from '../core/location.ts'

/** The kind of a resource, from the registry. */
export type Kind = string

/** Names one resource of a Pinecone project. */
export interface Identity {
  readonly kind: Kind
  /** The name in Pinecone: the declared name with its suffixes. */
  readonly name: string
  /** The resource that contains it, where its type has a parent. */
  readonly parent?: Identity
}

/**
 * The API dialect of a declaration, which decides the API version of its requests. Undeclared resources, such as those
 * of a sweep, have `any`: they must be found whichever dialect they were created in.
 */
export type Dialect = 'classic' | 'typed' | 'any'

/** A resource to send requests about: its dialect decides their API version. */
export interface Target extends Identity {
  readonly dialect: Dialect
}

/** One resource with its desired fields. */
export interface Desired extends Target {
  /** The declared fields only, without the name; empty where nothing declares the resource. */
  readonly model: JsonObject
}

/** One resource as the user declared it, in the form that the plan compares (see `fields.ts`). */
export interface Declared extends Desired {
  /** The name in the declaration. */
  readonly declaredName: string
  /** Its parent is declared too: the resource is part of it, whoever created it, and is deleted with it. */
  readonly isInDeclared?: true
  /** The values of the type's extra keys (`ResourceType.extras`); missing where none is declared. */
  readonly extras?: JsonObject
  /** Where the resource is declared. */
  readonly location: Location
  /**
   * Where each field is declared, by its path in `model` and by its written path; and each value in `extras`, where an
   * item of a list has its number as key.
   */
  readonly locations: readonly FieldLocation[]
}

/** Where the field at a path is declared. */
export interface FieldLocation {
  readonly path: Path
  readonly location: Location
}

/** Where the field at `path` is declared; else the location of the nearest field around it, or of the resource. */
export function locationOf({ location, locations }: Pick<Declared, 'location' | 'locations'>, path: Path): Location {
  const around = locations.filter((one) => one.path.every((key, at) => path[at] === key))
  const longest = Math.max(...around.map((one) => one.path.length))
  return around.find((one) => one.path.length === longest)?.location ?? location
}

/** One resource as Pinecone answered it. */
export interface Observed extends Identity {
  /** As answered: without a scheme for an index, with one for an assistant. `''` while there is none. */
  readonly host: string
  /** The state in Pinecone's words: `Initializing`, `Ready`, `Terminating`, … */
  readonly state: string
  /** An index's `status.ready`; for an assistant, whether the state is `Ready`. */
  readonly ready: boolean
  /** All fields in the form of `Declared.model`, those that the server added too. */
  readonly model: JsonObject
  /** Pinecone does not report all fields yet, because the resource is not ready. Missing fields cannot be compared. */
  readonly isIncomplete?: true
  /**
   * The requested API version cannot describe the whole resource, which has another version's shape. Nothing is
   * compared with such an answer or derived from it.
   */
  readonly isOtherShape?: true
  /** The API version of the declaration does not show all of it. Requests about it use the newest version. */
  readonly isBeyondClassic?: true
}

/** Whether the creation of a resource failed for good: only a replacement helps. */
export function hasFailedForGood({ state }: Pick<Observed, 'state'>): boolean {
  return state === 'InitializationFailed' || state === 'Failed'
}

/** Whether a resource has deletion protection, which must be lifted before a deletion. */
export function isProtected({ model }: Pick<Observed, 'model'>): boolean {
  return model['deletion_protection'] === 'enabled'
}

/** Identifies a resource within a Pinecone project. */
export function keyOf({ kind, name, parent }: Identity): string {
  return parent === undefined ? `${kind} ${name}` : `${kind} ${name} in ${keyOf(parent)}`
}
