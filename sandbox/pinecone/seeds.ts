// Putting things into the project behind the API's back, and looking at them: what tests and demonstrations begin with.
import type { AssistantModel } from './assistant-wire.ts'
import type { DataState } from './data/seeds.ts'
import type { EmbedParametersBody, SpecBody } from './classic-bodies.ts'
import type { IndexModel } from './classic-model.ts'
import type { Project } from './project.ts'
import type { AssistantRecord, IndexDraft, IndexRecord } from './records.ts'
import type { BackupSeed as SeedOfBackup, BackupSnapshot, BackupState } from './backups/seeds.ts'
import type { RestoreJobRecord } from './backups/records.ts'
import type { FileSnapshot, FileState } from './files/seeds.ts'
import type { Snapshot as StoreSnapshot } from './store.ts'
import type { TypedIndexModel } from './typed-model.ts'
import type { TypedSeed } from './typed-seeds.ts'
import { writeAssistant } from './assistant-wire.ts'
import { newAssistant } from './assistants.ts'
import { ALL_FEATURES } from './classic-bodies.ts'
import { writeClassicIndex } from './classic-model.ts'
import { createDraft } from './classic-wire.ts'
import { seededCollection } from './collections.ts'
import { dataStateOf } from './data/seeds.ts'
import { sweepData } from './data/sweep.ts'
import { embedSettings } from './embed-models.ts'
import { backupStateOf, backupsSnapshot } from './backups/seeds.ts'
import { fileStateOf, filesSnapshot } from './files/seeds.ts'
import { newIndex } from './indexes.ts'
import { isTaken } from './lifecycle.ts'
import { writeSchema, writeTypedIndex } from './typed-model.ts'
import { isTyped, typedSeedDraft } from './typed-seeds.ts'

/**
 * An index as the classic API would describe it, or as 2026-07 would (`schema`, `deployment`, `read_capacity`,
 * `cmek_id`); all but its name may be left out.
 */
export interface IndexSeed extends TypedSeed {
  readonly name: string
  readonly dimension?: number
  readonly metric?: string
  readonly vector_type?: string
  readonly deletion_protection?: string
  readonly tags?: Record<string, string> | null
  /** aws us-east-1 unless told. */
  readonly spec?: SpecBody
  readonly embed?: EmbedParametersBody & { readonly model: string; readonly field_map?: Record<string, string> }
  readonly host?: string
  /** Ready unless told. Initializing and Terminating end in their time; every other state stays. */
  readonly status?: { readonly state: string }
  /** Names of collections still being made from it: deleting it is a 412. */
  readonly pending_collections?: readonly string[]
}

/** An assistant as the API would describe it; all but its name may be left out. */
export interface AssistantSeed {
  readonly name: string
  readonly instructions?: string | null
  readonly metadata?: Readonly<Record<string, unknown>> | null
  readonly region?: string
  readonly host?: string
  /** Ready unless told. Initializing and Terminating end in their time; every other state stays. */
  readonly status?: string
  /** Milliseconds of the sandbox's clock; now unless told. */
  readonly created_at?: number
}

/** A plain, deep copy of all that exists, for comparing before and after. */
export interface Snapshot extends StoreSnapshot {
  /** By the name of the assistant and the id. */
  readonly files: Readonly<Record<string, FileSnapshot>>
  readonly backups: Readonly<Record<string, BackupSnapshot>>
  readonly restoreJobs: Readonly<Record<string, RestoreJobRecord>>
}

/** A backup as the API would describe it; all but its source may be left out. */
export type BackupSeed = SeedOfBackup<IndexSeed>

/** What exists, to inspect and to change without a request. */
export interface SandboxState extends DataState, FileState, BackupState<IndexSeed> {
  /** Puts an index there, as if it had always been; one of the same name is replaced. No rule or quota is asked. */
  seedIndex(seed: IndexSeed): IndexModel
  /** Puts an assistant there, as if it had always been. */
  seedAssistant(seed: AssistantSeed): AssistantModel
  /** Puts a collection there, for `source_collection`. */
  seedCollection(name: string): void
  /** Gives an index as the newest classic version answers it now, even where reads cannot see it yet. */
  getIndex(name: string): IndexModel | undefined
  /** Gives an index as 2026-07 answers it now, even where reads cannot see it yet. */
  getTypedIndex(name: string): TypedIndexModel | undefined
  /** Gives the schema of an index as 2026-07 answers it once it is ready, even while it does not tell it yet. */
  getSchema(name: string): TypedIndexModel['schema'] | undefined
  /** Gives an assistant as the newest version answers it now, even where reads cannot see it yet. */
  getAssistant(name: string): AssistantModel | undefined
  /** Takes an index away at once. */
  removeIndex(name: string): void
  /** Takes an assistant away at once. */
  removeAssistant(name: string): void
  /** Gives all indexes, those Terminating included. */
  listIndexes(): IndexModel[]
  /** Gives all assistants, those Terminating included. */
  listAssistants(): AssistantModel[]
  /** Gives a deep copy of everything, to compare with a later one. */
  snapshot(): Snapshot
}

/** Takes a project; gives the way to seed and inspect it. */
export function stateOf(project: Project): SandboxState {
  const { store } = project
  const index = (record: IndexRecord): IndexModel =>
    structuredClone(writeClassicIndex(record, store.view().now, ALL_FEATURES))
  const typed = (record: IndexRecord): TypedIndexModel => structuredClone(writeTypedIndex(record, store.view().now))
  const schema = (record: IndexRecord): TypedIndexModel['schema'] => structuredClone(writeSchema(record))
  const assistant = (record: AssistantRecord): AssistantModel =>
    structuredClone(writeAssistant(record, store.view().now, true))
  const taken = <T extends IndexRecord | AssistantRecord>(record: T | undefined): record is T =>
    record !== undefined && isTaken(record, store.view().now)
  return {
    ...dataStateOf(project),
    seedIndex: (seed) => {
      const record = seededIndex(project, seed)
      store.seedIndex(record)
      return index(record)
    },
    seedAssistant: (seed) => {
      const record = seededAssistant(project, seed)
      store.seedAssistant(record)
      return assistant(record)
    },
    seedCollection: (name) => void store.collections.set(name, seededCollection(name)),
    getIndex: (name) => [store.view().indexes.get(name)].filter(taken).map(index)[0],
    getTypedIndex: (name) => [store.view().indexes.get(name)].filter(taken).map(typed)[0],
    getSchema: (name) => [store.view().indexes.get(name)].filter(taken).map(schema)[0],
    getAssistant: (name) => [store.view().assistants.get(name)].filter(taken).map(assistant)[0],
    removeIndex: (name) => {
      store.removeIndex(name)
      sweepData(project)
    },
    removeAssistant: (name) => {
      store.removeAssistant(name)
    },
    listIndexes: () => [...store.view().indexes.values()].filter(taken).map(index),
    listAssistants: () => [...store.view().assistants.values()].filter(taken).sort(bySequence).map(assistant),
    snapshot: () => ({ ...store.snapshot(), files: filesSnapshot(project), ...backupsSnapshot(project) }),
    ...backupStateOf(project, (seed: IndexSeed) => seededIndex(project, seed)),
    ...fileStateOf(project)
  }
}

function bySequence(one: AssistantRecord, other: AssistantRecord): number {
  return one.sequence - other.sequence
}

function seededIndex(project: Project, seed: IndexSeed): IndexRecord {
  const created = newIndex(project, isTyped(seed) ? typedDraft(seed) : classicDraft(seed))
  return {
    ...created,
    ...settled(project, seed.status?.state, created.readyAt),
    host: seed.host ?? created.host,
    pendingCollections: [...(seed.pending_collections ?? [])],
    capacityChange: null
  }
}

function typedDraft(seed: IndexSeed): IndexDraft {
  const { name, tags, deletion_protection: deletionProtection = 'disabled' } = seed
  return { name, tags: tags ? { ...tags } : null, deletionProtection, ...structuredClone(typedSeedDraft(seed)) }
}

function classicDraft(seed: IndexSeed): IndexDraft {
  const embed = seed.embed ? seededEmbed(seed) : null
  const vectorType = seed.vector_type ?? embed?.vectorType ?? 'dense'
  const dimension = seed.dimension ?? embed?.dimension ?? (vectorType === 'dense' ? 1536 : null)
  const metric = seed.metric ?? embed?.metric
  const draft = createDraft({
    name: seed.name,
    vector_type: vectorType,
    ...(dimension !== null && { dimension }),
    ...(metric !== undefined && { metric }),
    ...(seed.deletion_protection !== undefined && { deletion_protection: seed.deletion_protection }),
    ...(seed.tags && { tags: { ...seed.tags } }),
    spec: seed.spec ?? { serverless: { cloud: 'aws', region: 'us-east-1' } }
  })
  return { ...draft, embed }
}

function seededEmbed(seed: IndexSeed): IndexRecord['embed'] {
  if (!seed.embed) return null
  const { model, field_map, read_parameters, write_parameters } = seed.embed
  return embedSettings({
    model,
    fieldMap: field_map ?? { text: 'text' },
    ...(seed.metric !== undefined && { metric: seed.metric }),
    ...(seed.dimension !== undefined && { dimension: seed.dimension }),
    ...(read_parameters && { readParameters: read_parameters }),
    ...(write_parameters && { writeParameters: write_parameters })
  })
}

function seededAssistant(project: Project, seed: AssistantSeed): AssistantRecord {
  const created = newAssistant(project, {
    name: seed.name,
    ...(typeof seed.instructions === 'string' && { instructions: seed.instructions }),
    ...(seed.metadata && { metadata: structuredClone(seed.metadata) }),
    ...(seed.region !== undefined && { region: seed.region })
  })
  const createdAt = seed.created_at ?? created.createdAt
  return {
    ...created,
    ...settled(project, seed.status, created.readyAt),
    host: seed.host ?? created.host,
    createdAt,
    updatedAt: createdAt
  }
}

/** The times and the held state that put a fresh record into the state a seed names. */
function settled(
  project: Project,
  state: string | undefined,
  readyAt: number
): Pick<IndexRecord, 'visibleAt' | 'readyAt' | 'initializationFails' | 'heldState' | 'goneAt'> {
  const ready = { visibleAt: -Infinity, readyAt: -Infinity, initializationFails: false, heldState: null, goneAt: null }
  if (state === undefined || state === 'Ready') return ready
  if (state === 'Initializing') return { ...ready, readyAt }
  if (state === 'Terminating') return { ...ready, goneAt: project.store.view().now + project.speeds.deleteMs }
  return { ...ready, heldState: state }
}
