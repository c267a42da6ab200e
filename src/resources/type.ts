import type { Json, JsonObject, Path } from '../core/json.ts'
import type { DialectSpec, ExtraKey } from './dialect-spec.ts'
import type { Field, Rule } from './fields.ts'
import type { Lifetime } from './owner.ts'
import type { Desired, Dialect, Identity, Kind, Observed } from './resource.ts'
import type { Shape } from './versions.ts'

/** Everything that the engines know of a type of resource. A new type is one such value in a folder of its own. */
export interface ResourceType {
  readonly kind: Kind
  /** More than one of it: the key of its list in a file, in the output `resources` and in Pinecone's answers. */
  readonly plural: string
  /** What it is called at the start of a sentence. */
  readonly title: string
  /** A declaration to begin with. */
  readonly example: string
  readonly maxNameLength: number
  /** Names may have capital letters as far as this action knows: Pinecone has the last word. */
  readonly allowsCapitals?: true
  /** What a name is, where it is more than letters, digits and hyphens. */
  readonly names?: NameRule
  /** The kind of the resource that each of these is in. Declarations name it under a key of that name. */
  readonly parent?: Kind
  /** Every field of the model, whichever dialect it is declared or answered in. */
  readonly fields: readonly Field[]
  /** How declarations of it are written. The first is the one that nothing shows. */
  readonly dialects: readonly [DialectSpec, ...DialectSpec[]]
  /** Keys of a declaration that are no fields: never compared, and in no request about the resource itself. */
  readonly extras?: readonly ExtraKey[]
  /** The mappings of the model that say something by being there, though they are empty; `*` for any key of a map. */
  readonly meaningfulWhenEmpty?: readonly string[]
  /** Where it says whose a resource is: in a map of tags, or, where the type has none, in the name. */
  readonly ownership: OwnershipMap | 'in-name'
  /** Why none of it can be in a resource of the parent's type; a predicate. */
  readonly parentConflict?: (parent: Observed) => string | undefined
  /** Completes a declared model for a create: the defaults that a request must spell out, or what is missing. */
  readonly complete: (model: JsonObject, dialect: Dialect) => Creation
  readonly readiness: (observed: Observed, declared: JsonObject) => Readiness
  /** Whether a declaration asks for what takes Pinecone up to half an hour. */
  readonly needsLongWait?: (declared: JsonObject, extras?: JsonObject) => boolean
  readonly comparison?: Comparison
  /** Whether a resource that replaces another can have the value that the old one has at `path`; always, if missing. */
  readonly canCarryOver?: (path: Path, declared: Desired, observed: JsonObject) => boolean
  /** Missing where Pinecone has no backups of the type. */
  readonly backups?: BackupSpec
  readonly api: Api
  readonly report: {
    /** The fields of the model that the output `resources` has, by their keys there. */
    readonly shown: readonly (readonly [key: string, path: Path])[]
    /** What a resource that is to be created is, in a few texts. */
    readonly about: (model: JsonObject) => readonly string[]
    /** What goes with a resource that is deleted, beside itself: `12 records`. */
    readonly lostWithIt?: (model: JsonObject) => string | undefined
    /** What to add to the state of a resource that is waited for. */
    readonly stateDetail?: (model: JsonObject) => readonly string[]
    /** How many of it each of Pinecone's plans allows, as far as Pinecone publishes that. */
    readonly planLimit: string
  }
}

/** The names that a type allows, in a declaration. */
export interface NameRule {
  readonly pattern: RegExp
  readonly expected: string
  /** Why a name that has the pattern is not for declarations; whole sentences. */
  readonly reserved: (name: string) => string | undefined
}

/** Where a type has its ownership tags: a map of the user's own keys, which then has less room for those. */
export interface OwnershipMap {
  /** The map's key in the model. */
  readonly at: string
  /** What a key of the user's own is, if not any text. */
  readonly key?: { readonly pattern: RegExp; readonly expected: string }
  readonly limit: {
    readonly max: number
    readonly counts: 'keys' | 'bytes'
    /** How much of it the ownership tags of a lifetime need. */
    readonly reserved: Readonly<Record<Lifetime, number>>
  }
}

/** What a create would be sent, or what is missing for it. */
export type Creation =
  | { readonly possible: true; readonly model: JsonObject; readonly notice?: string }
  | { readonly possible: false; readonly missing: readonly Path[] }

/** Whether a resource can be used now, will be by itself, or will not be. */
export type Readiness =
  { readonly is: 'ready' | 'pending' | 'terminating' } | { readonly is: 'failed'; readonly why: string }

/** What comparing a type takes beyond its fields. */
export interface Comparison {
  /** Whether Pinecone reports a field only of a resource that is ready. */
  readonly isReportedLate: (path: Path) => boolean
  /** Whether an answer that looks so lacks what every whole one has in the place of a field. */
  readonly isUnanswered: (path: Path, observed: JsonObject) => boolean
  /** Whether a field is of a sort of resource that the observed one is not, so that only a new one can have it. */
  readonly isOfAnotherSort: (path: Path, observed: JsonObject) => boolean
  /** Why the observed resource can never become as declared; a sentence. */
  readonly conflict: (declared: JsonObject, observed: JsonObject) => string | undefined
  /** Whether an observed model is wholly of the first dialect, so that its API version shows it. */
  readonly isOfFirstDialect: (observed: JsonObject) => boolean
  /** Whether a model could be declared in either dialect, so that one API version alone may not show it. */
  readonly isOfEitherDialect: (declared: JsonObject) => boolean
}

/** How Pinecone's control plane is spoken to about a type, from its base URL on. */
export interface Api {
  /** The path of the list; that of one resource has its name behind it. */
  readonly path: (parent: Identity | undefined) => string
  /** Requests go to the host of the resource that it is in, not to the control plane. */
  readonly at?: 'parent-host'
  /** How many of a list are asked for at once; missing where a list comes whole. */
  readonly pageSize?: number
  /** The query's key for the next page, where it is not `pagination_token`. */
  readonly tokenKey?: string
  /** One is looked for in the list, by its name as the prefix: describing each by itself is limited. */
  readonly listsByPrefix?: true
  /** How many of it a plan allows, where a create in a full project is answered like throttling. */
  readonly fullAt?: readonly number[]
  /** Whether a PATCH answers with the whole resource. */
  readonly updateAnswersWhole: boolean
  /** The host of one tells which project it is in. */
  readonly hostTellsProject?: true
  /** Some servers do not serve this type: there are none then. */
  readonly mayBeUnserved?: true
  /** A codec for each shape that a version of the API may have (`versions.ts`). */
  readonly codecs: Readonly<Record<Shape, Codec>>
}

/** Backups of a type's resources, and resources that are restored from those. */
export interface BackupSpec {
  /** The path of a resource's own backups; the name is encoded already. */
  readonly path: (name: string) => string
  /** Why no backup can be made of a resource; a predicate. */
  readonly conflict: (observed: Observed) => string | undefined
  /** What a declaration's extra keys say that a new one is restored from. */
  readonly restoredFrom: (extras: JsonObject) => RestoreSource | undefined
  /** Why what is declared cannot be restored; a predicate. */
  readonly restoreConflict: (declared: JsonObject) => string | undefined
  readonly restoreBody: (name: string, model: JsonObject) => JsonObject
  /** What a resource would be that is restored from a backup, as far as that tells; undefined where it does not. */
  readonly restored: (backup: JsonObject, name: string) => Observed | undefined
}

/** What something is restored from: one backup, or the newest of a resource, of a certain age at the most. */
export type RestoreSource = { readonly id: string } | { readonly of: Identity; readonly maxAgeMs?: number }

/** How a type is written to an API version's requests and read from its answers. */
export interface Codec {
  readonly encodeCreate: (name: string, model: JsonObject) => CreateRequest
  /** The body of a PATCH, with every value of `patch` in it. `observed` is how the resource was when that was made. */
  readonly encodeUpdate: (patch: JsonObject, observed: Observed | undefined) => JsonObject
  /** What an answer says of one resource; undefined where it is not the description of one. */
  readonly decode: (answer: Json) => Observed | undefined
}

/** What a create says, and where it goes if not to the type's own path. */
export interface CreateRequest {
  readonly body: JsonObject
  /** Follows the type's path. */
  readonly subpath?: string
}

export type { Field, Rule }
