// The neutral state: what exists, independent of any API version's shape. Records are never changed in place; a write
// replaces the whole record, which is what makes an earlier state answerable later.

export type Tags = Readonly<Record<string, string>>

export type JsonObject = Readonly<Record<string, unknown>>

export type ReadCapacity =
  | { readonly mode: 'OnDemand' }
  | { readonly mode: 'Dedicated'; readonly nodeType: string; readonly replicas: number; readonly shards: number }

export interface MetadataSchema {
  readonly fields: Readonly<Record<string, { readonly filterable: boolean }>>
}

export interface ServerlessDeployment {
  readonly kind: 'serverless'
  readonly cloud: string
  readonly region: string
  readonly readCapacity: ReadCapacity
  readonly schema: MetadataSchema | null
  readonly sourceCollection: string | null
}

export interface ByocDeployment {
  readonly kind: 'byoc'
  readonly environment: string
  readonly readCapacity: ReadCapacity
  readonly schema: MetadataSchema | null
}

export interface PodDeployment {
  readonly kind: 'pod'
  readonly environment: string
  readonly podType: string
  readonly replicas: number
  readonly shards: number
  readonly metadataConfig: JsonObject | null
  readonly sourceCollection: string | null
}

export type Deployment = ServerlessDeployment | ByocDeployment | PodDeployment

/** What a PATCH makes of read capacity; what it leaves out stays. */
export type ReadCapacityPatch =
  | { readonly mode: 'OnDemand' }
  | { readonly mode: 'Dedicated'; readonly nodeType?: string; readonly replicas?: number; readonly shards?: number }

export interface FullText {
  readonly language: string
  readonly stemming: boolean
  readonly stopWords: boolean
  readonly ngram: { readonly minGram: number; readonly maxGram: number; readonly prefixOnly: boolean } | null
}

interface DescribedField {
  readonly description: string | null
  /** Keys that no version known here has, answered as they came. */
  readonly unknownKeys: JsonObject
}

/** A text that is searched by its words, by what a model makes of it, or both; at least one of the three is there. */
export interface TextField extends DescribedField {
  readonly type: 'string'
  readonly fullText: FullText | null
  readonly embed: ModelSettings | null
  readonly sparseEmbed: ModelSettings | null
  readonly isStored: boolean
}

/** A field that a document index searches over. */
export type SearchField =
  | (DescribedField & { readonly type: 'dense_vector'; readonly dimension: number; readonly metric: string })
  | (DescribedField & { readonly type: 'sparse_vector' })
  | TextField

/** A field that documents have brought along, its type found out by the server. */
export interface MetadataField {
  readonly type: 'string' | 'float' | 'boolean' | 'string_list' | 'integer'
  readonly description: string | null
  readonly filterable: boolean
}

/** A hosted model and everything that is said of it, by the request or by its defaults. */
export interface ModelSettings {
  readonly model: string
  readonly vectorType: string
  readonly metric: string
  readonly dimension: number | null
  readonly readParameters: JsonObject
  readonly writeParameters: JsonObject
}

export interface EmbedSettings extends ModelSettings {
  readonly fieldMap: Readonly<Record<string, string>>
}

/** What a create asks for. */
export interface IndexDraft {
  readonly name: string
  readonly vectorType: string
  readonly dimension: number | null
  readonly metric: string
  readonly deletionProtection: string
  readonly tags: Tags | null
  readonly deployment: Deployment
  readonly embed: EmbedSettings | null
  /** The fields of a document index; null for a classic one, which has vectors and nothing else. */
  readonly documents: Readonly<Record<string, SearchField>> | null
  /** Metadata fields of known types; only by seeding, as they come from documents. */
  readonly metadata: Readonly<Record<string, MetadataField>>
  readonly cmekId: string | null
}

/** What a PATCH asks for; what it leaves out is undefined. */
export interface IndexChanges {
  readonly deletionProtection?: string
  readonly tags?: Tags
  /** Whether every tag goes, which `tags: {}` means in 2026-07. */
  readonly clearsTags?: boolean
  readonly deployment?: {
    /** The kind that a classic body names; 2026-07 names none. */
    readonly kind?: Deployment['kind']
    readonly readCapacity?: ReadCapacityPatch
    readonly replicas?: number
    readonly podType?: string
  }
  readonly embed?: {
    /** The semantic_text field that a 2026-07 body names; a classic one names none. */
    readonly field?: string
    readonly model?: string
    readonly fieldMap?: JsonObject
    readonly readParameters?: JsonObject
    readonly writeParameters?: JsonObject
  }
}

export interface IndexRecord extends IndexDraft {
  /** Tells it from an earlier index of its name; only what backups say has it. */
  readonly id: string
  readonly host: string
  readonly privateHost: string | null
  /** Collections still being made from this index: they forbid its deletion. */
  readonly pendingCollections: readonly string[]
  readonly visibleAt: number
  readonly readyAt: number
  readonly initializationFails: boolean
  /** A state it is held in, whatever the clock says; only by seeding. */
  readonly heldState: string | null
  readonly podScaling: { readonly until: number; readonly state: string } | null
  readonly capacityChange: {
    readonly until: number
    readonly state: 'Scaling' | 'Migrating'
    readonly from: ReadCapacity | null
  } | null
  /** Deletes are refused until then although protection reads as disabled. */
  readonly protectedUntil: number
  /** When it answers 404, once deleted. */
  readonly goneAt: number | null
}

export interface AssistantRecord {
  readonly name: string
  /** The order of creation, which the list follows. */
  readonly sequence: number
  readonly instructions: string | null
  readonly metadata: JsonObject | null
  readonly region: string
  readonly host: string
  readonly createdAt: number
  readonly updatedAt: number
  readonly visibleAt: number
  readonly readyAt: number
  readonly initializationFails: boolean
  readonly heldState: string | null
  readonly goneAt: number | null
}

/** A collection; one that a test put there has no source and is ready. */
export interface CollectionRecord {
  readonly name: string
  readonly source: string | null
  readonly dimension: number | null
  readonly environment: string
  readonly readyAt: number
  /** When it answers 404, once deleted. */
  readonly goneAt: number | null
}
