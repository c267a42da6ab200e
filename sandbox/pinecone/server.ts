// A Pinecone of our own on loopback: what it can be told, and its start and end.
import type { Served, ServerOptions } from '../http/server.ts'
import type { BehaviourSetting } from './differences.ts'
import type { Fault } from './faults.ts'
import type { IndexCopies } from './backups/copies.ts'
import type { FileLimits } from './files/limits.ts'
import type { FileRules } from './files/store.ts'
import type { Plan, Quota } from './plans.ts'
import type { Project } from './project.ts'
import type { SandboxState } from './seeds.ts'
import type { RecordedRequest } from './service.ts'
import type { Speeds } from './speeds.ts'
import { serve } from '../http/server.ts'
import { BackupStore } from './backups/store.ts'
import { indexCopiesOf } from './data/copies.ts'
import { Ports } from './data/ports.ts'
import { DataStore } from './data/store.ts'
import { isLive } from './data/sweep.ts'
import { behaviourOf } from './differences.ts'
import { AssistantHosts } from './files/hosts.ts'
import { fileLimitsOf } from './files/limits.ts'
import { FileStore } from './files/store.ts'
import { quotaOf } from './plans.ts'
import { hostSuffix, seededRandom } from './random.ts'
import { stateOf } from './seeds.ts'
import { serviceOf } from './service.ts'
import { QUICK_SPEEDS } from './speeds.ts'
import { Store } from './store.ts'

export type { AssistantModel } from './assistant-wire.ts'
export type { BehaviourSetting, DifferenceName } from './differences.ts'
export type { IndexContents, IndexCopies } from './backups/copies.ts'
export type { BackupModel, RestoreJobModel } from './backups/wire.ts'
export type { IndexModel } from './classic-model.ts'
export type { DataOperation } from './data/routes.ts'
export type { DataState, NamespaceSeed, NamespaceState } from './data/seeds.ts'
export type { VectorModel } from './data/stored.ts'
export type { Fault, FaultKind, FaultScope } from './faults.ts'
export type { FileLimits } from './files/limits.ts'
export type { FileSeed } from './files/seeds.ts'
export type { FileModel, OperationModel } from './files/wire.ts'
export type { Plan, Quota } from './plans.ts'
export type { Operation } from './routes.ts'
export type { AssistantSeed, BackupSeed, IndexSeed, SandboxState, Snapshot } from './seeds.ts'
export type { RecordedRequest } from './service.ts'
export type { Speeds } from './speeds.ts'
export type { TypedIndexModel } from './typed-model.ts'
export { DIFFERENCES } from './differences.ts'
export { MONTHLY_READS, MONTHLY_TOKENS, MONTHLY_WRITES, NO_DATA_ROLE, TOO_MANY_REQUESTS } from './data/faults.ts'
export { QUICK_SPEEDS, REALISTIC_SPEEDS } from './speeds.ts'

/** The key that opens a sandbox unless it is given another. */
export const SANDBOX_API_KEY = 'pcsk_sandbox_2Xh7Qm4TzV9kLw6RnB3sYc8J'

export interface SandboxOptions extends ServerOptions<Fault> {
  /** Requests with another key get the plain-text 401. */
  readonly apiKey?: string
  /** QUICK_SPEEDS where not told. */
  readonly speeds?: Partial<Speeds>
  /** How much fits into the project: over the plan's, or over "no end" without a plan. */
  readonly quota?: Partial<Quota>
  /** Its quota, and for `starter` its only region. Without a plan everything is allowed, without end. */
  readonly plan?: Plan
  /** For faults with a probability, and for the hosts' names. */
  readonly random?: () => number
  /** Names that end in InitializationFailed (indexes) or Failed (assistants). */
  readonly failing?: RegExp
  /** Whether it answers as Pinecone's live service does (default), or by the letter of what is published: DIFFERENCES. */
  readonly behaviour?: BehaviourSetting
  /** Whether a create without `metric` is a 422, whatever `behaviour` says of it. */
  readonly requireMetric?: boolean
  /**
   * What 2026-07 does with a key of a field that this sandbox does not know: refuses it (default), or takes and answers
   * it, as a newer Pinecone would whose version has grown in place.
   */
  readonly unknownFieldKeys?: 'refused' | 'accepted'
  /**
   * Whether versions before 2026-07 see document indexes (default), which none of them has words for, or answer 404;
   * their names are taken either way. What Pinecone itself does there is not published.
   */
  readonly classicSeesDocuments?: boolean
  /** What answers the create of an assistant that exists: 429 as published (default), or 409. */
  readonly duplicateAssistantStatus?: 409 | 429
  /** Whether assistants have files, at hosts of their own on loopback, one a region. Not unless told. */
  readonly assistantData?: boolean
  /** What files are allowed: over the plan's, or over "no end" without a plan. */
  readonly fileLimits?: Partial<FileLimits>
  /** Whether a PUT of a file takes metadata, as the published files say (default), or passes over it. */
  readonly putTakesMetadata?: boolean
  /** What answers the delete of a file: 202 and an operation, as published (default), or 204, done at once. */
  readonly deleteFileStatus?: 202 | 204
  /** Names of files that fail to be processed. */
  readonly failingFiles?: RegExp
  /** Names of backups, and of indexes whose backups, end in InitializationFailed. */
  readonly failingBackups?: RegExp
  /** What backups take of the data of indexes, and restores put into them; that of the data plane unless told. */
  readonly indexCopies?: IndexCopies
  /**
   * Whether each index answers on a port of its own, its host being `127.0.0.1:<port>`, as Pinecone Local has it. Else
   * (default) hosts look like Pinecone's and answer nobody. `ports` are open ahead: as many as are seeded in one go.
   */
  readonly dataPlane?: boolean | { readonly ports: number }
}

const PORTS_AHEAD = 32

export interface Sandbox extends Served<RecordedRequest, Fault> {
  readonly state: SandboxState
  /** For what happens from now on; what has begun keeps the time it was given. */
  setSpeeds(speeds: Partial<Speeds>): void
}

/** Starts a sandbox; gives it once it listens. */
export async function startPinecone(options: SandboxOptions = {}): Promise<Sandbox> {
  const random = options.random ?? seededRandom(1)
  const now = options.now ?? Date.now
  const project = projectFrom(options, now, random)
  const service = serviceOf(project, options.apiKey ?? SANDBOX_API_KEY, now)
  const { handle, ...served } = await serve(service, { ...options, random })
  if (options.assistantData) await project.assistantHosts.open(handle)
  if (options.dataPlane) {
    const ports = new Ports(handle, (host) => isLive(project, host))
    await ports.open(options.dataPlane === true ? PORTS_AHEAD : options.dataPlane.ports)
    project.ports = ports
  }
  return {
    ...served,
    close: async () => {
      await Promise.all([served.close(), project.assistantHosts.close(), project.ports?.close()])
    },
    state: stateOf(project),
    setSpeeds: (speeds) => {
      project.speeds = { ...project.speeds, ...speeds }
    }
  }
}

function projectFrom(options: SandboxOptions, now: () => number, random: () => number): Project {
  const behaviour = behaviourOf(options.behaviour ?? 'live')
  const store = new Store(now)
  const data = new DataStore()
  return {
    store,
    data,
    ports: null,
    speeds: { ...QUICK_SPEEDS, ...options.speeds },
    plan: options.plan,
    quota: quotaOf(options.plan, options.quota),
    failing: options.failing,
    behaviour,
    requireMetric: options.requireMetric ?? behaviour.missingMetric === 'refused',
    acceptsUnknownFieldKeys: options.unknownFieldKeys === 'accepted',
    newName: () => `index-${hostSuffix(random)}`,
    classicSeesDocuments: options.classicSeesDocuments ?? true,
    duplicateAssistantStatus: options.duplicateAssistantStatus ?? 429,
    backups: new BackupStore(store, now, options.indexCopies ?? indexCopiesOf(data), options.failingBackups),
    files: new FileStore(now, fileRulesFrom(options)),
    assistantHosts: new AssistantHosts(),
    hostSuffix: hostSuffix(random)
  }
}

function fileRulesFrom(options: SandboxOptions): FileRules {
  return {
    limits: fileLimitsOf(options.plan, options.fileLimits),
    putTakesMetadata: options.putTakesMetadata ?? true,
    deleteStatus: options.deleteFileStatus ?? 202,
    failing: options.failingFiles,
    failure: 'File processing failed: unsupported file format.'
  }
}
