import type { Json, JsonObject, Path } from '../core/json.ts'
import type { DialectSpec, ExtraKey } from './dialect-spec.ts'
import type { Field } from './fields.ts'
import type { Lifetime } from './owner.ts'
import type { Desired, Dialect, Identity, Kind, Observed } from './resource.ts'
import type { Shape } from './versions.ts'

/** Everything that the engines know about a resource type. A new type is one such value in a folder of its own. */
export interface ResourceType {
  readonly kind: Kind
  /** The key of its list in a file, in the output `resources` and in Pinecone's answers. */
  readonly plural: string
  /** Its name at the start of a sentence. */
  readonly title: string
  /** A declaration for users to start from. */
  readonly example: string
  readonly maxNameLength: number
  /** This action allows capital letters in names; Pinecone may still refuse them. */
  readonly allowsCapitals?: true
  /** The rule for names, where it is not that of letters, digits and hyphens. */
  readonly names?: NameRule
  /** The kind of the resource that contains it. Declarations name the parent under the key of this kind. */
  readonly parent?: Kind
  /** Every field of the model, in all dialects. */
  readonly fields: readonly Field[]
  /** The dialects of its declarations. The first applies where no key shows another one. */
  readonly dialects: readonly [DialectSpec, ...DialectSpec[]]
  /** Keys of a declaration that are not fields: never compared, and in no request about the resource itself. */
  readonly extras?: readonly ExtraKey[]
  /** The mappings of the model that mean something even when empty; `*` for any key of a map. */
  readonly meaningfulWhenEmpty?: readonly string[]
  /** Where the owner of a resource is stored: in a map of tags, or in the name of a type without tags. */
  readonly ownership: OwnershipMap | 'in-name'
  /** Why a parent cannot contain resources of this type; a predicate. */
  readonly parentConflict?: (parent: Observed) => string | undefined
  /**
   * Completes a declared model for a create with the defaults that a request must spell out, or lists missing fields.
   */
  readonly complete: (model: JsonObject, dialect: Dialect) => Creation
  readonly readiness: (observed: Observed, declared: JsonObject) => Readiness
  /** Whether a declaration needs something that takes Pinecone up to half an hour. */
  readonly needsLongWait?: (declared: JsonObject, extras?: JsonObject) => boolean
  readonly comparison?: Comparison
  /** Whether a replacement can keep the old resource's value at `path`; always, if missing. */
  readonly canCarryOver?: (path: Path, declared: Desired, observed: JsonObject) => boolean
  /** Missing where Pinecone has no backups of the type. */
  readonly backups?: BackupSpec
  readonly api: Api
  readonly report: {
    /** The fields of the model in the output `resources`, by their keys there. */
    readonly shown: readonly (readonly [key: string, path: Path])[]
    /** A short description of a resource to be created, in a few texts. */
    readonly about: (model: JsonObject) => readonly string[]
    /** The content that is lost with a deleted resource: `12 records`. */
    readonly lostWithIt?: (model: JsonObject) => string | undefined
    /** Details to add to the state of a resource that the run waits for. */
    readonly stateDetail?: (model: JsonObject) => readonly string[]
    /** How many resources of the type each of Pinecone's plans allows, as far as Pinecone publishes it. */
    readonly planLimit: string
  }
}

/** The names that a declaration of a type may have. */
export interface NameRule {
  readonly pattern: RegExp
  readonly expected: string
  /** Why a name that matches the pattern is reserved; whole sentences. */
  readonly reserved: (name: string) => string | undefined
}

/** The map that holds a type's ownership tags beside the user's own keys, which then have less room. */
export interface OwnershipMap {
  /** The map's key in the model. */
  readonly at: string
  /** The form of the user's own keys, if not any text. */
  readonly key?: { readonly pattern: RegExp; readonly expected: string }
  readonly limit: {
    readonly max: number
    readonly counts: 'keys' | 'bytes'
    /** How much of `max` the ownership tags of each lifetime need. */
    readonly reserved: Readonly<Record<Lifetime, number>>
  }
}

/** The model for a create, or the fields that are missing for it. */
export type Creation =
  | { readonly possible: true; readonly model: JsonObject; readonly notice?: string }
  | { readonly possible: false; readonly missing: readonly Path[] }

/** Whether a resource is usable, will become so by itself, or will not. */
export type Readiness =
  { readonly is: 'ready' | 'pending' | 'terminating' } | { readonly is: 'failed'; readonly why: string }

/** What comparison needs to know about a type beyond its fields. */
export interface Comparison {
  /** Whether Pinecone reports a field only once the resource is ready. */
  readonly isReportedLate: (path: Path) => boolean
  /** Whether an answer with such a model lacks the whole part that a field belongs to. */
  readonly isUnanswered: (path: Path, observed: JsonObject) => boolean
  /** Whether a field belongs to another sort of resource than the observed one, so that only a new one can have it. */
  readonly isOfAnotherSort: (path: Path, observed: JsonObject) => boolean
  /** Why the observed resource can never match the declaration; a sentence. */
  readonly conflict: (declared: JsonObject, observed: JsonObject) => string | undefined
  /** Whether the API version of the first dialect shows all of an observed model. */
  readonly isOfFirstDialect: (observed: JsonObject) => boolean
  /** Whether a model could be declared in either dialect, so that a single API version may not show the resource. */
  readonly isOfEitherDialect: (declared: JsonObject) => boolean
}

/** How to send requests about a type. Paths are relative to the base URL. */
export interface Api {
  /** The path of the list; for one resource, its name follows. */
  readonly path: (parent: Identity | undefined) => string
  /** Requests go to the parent's host, not to the control plane. */
  readonly at?: 'parent-host'
  /** The page size of a list; missing where a list comes whole. */
  readonly pageSize?: number
  /** The query key of the next page's token, if not `pagination_token`. */
  readonly tokenKey?: string
  /** One resource is found through the list, with its name as prefix, because Pinecone limits the rate of describes. */
  readonly listsByPrefix?: true
  /** The limits of Pinecone's plans, where the answer to a create in a full project looks like throttling. */
  readonly fullAt?: readonly number[]
  /** Whether a PATCH answers with the whole resource. */
  readonly updateAnswersWhole: boolean
  /** A resource's host names its project. */
  readonly hostTellsProject?: true
  /** Some servers do not know this type: then there are no such resources. */
  readonly mayBeUnserved?: true
  /** A codec for each shape of the API's versions (`versions.ts`). */
  readonly codecs: Readonly<Record<Shape, Codec>>
}

/** Backups of a type's resources, and how to restore from them. */
export interface BackupSpec {
  /** The path of a resource's backups. Takes the encoded name. */
  readonly path: (name: string) => string
  /** Why a resource cannot be backed up; a predicate. */
  readonly conflict: (observed: Observed) => string | undefined
  /** The source from which a declaration's extra keys restore a new resource. */
  readonly restoredFrom: (extras: JsonObject) => RestoreSource | undefined
  /** Why a declared resource cannot be restored from a backup; a predicate. */
  readonly restoreConflict: (declared: JsonObject) => string | undefined
  readonly restoreBody: (name: string, model: JsonObject) => JsonObject
  /** The resource that a restore from this backup would give; undefined where the backup does not tell. */
  readonly restored: (backup: JsonObject, name: string) => Observed | undefined
}

/** The source of a restore: one backup, or the newest backup of a resource that is not older than `maxAgeMs`. */
export type RestoreSource = { readonly id: string } | { readonly of: Identity; readonly maxAgeMs?: number }

/** Writes a type's requests in an API version and reads its answers. */
export interface Codec {
  readonly encodeCreate: (name: string, model: JsonObject) => CreateRequest
  /** The body of a PATCH with every value of `patch`. `observed` is the resource that `patch` was made for. */
  readonly encodeUpdate: (patch: JsonObject, observed: Observed | undefined) => JsonObject
  /** The resource in an answer; undefined where the answer does not describe one. */
  readonly decode: (answer: Json) => Observed | undefined
}

/** The body of a create, and its path if not the type's own. */
export interface CreateRequest {
  readonly body: JsonObject
  /** Appended to the type's path. */
  readonly subpath?: string
}
