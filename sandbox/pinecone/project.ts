// One Pinecone project: its state, and everything that decides how it behaves.
import type { BackupStore } from './backups/store.ts'
import type { Ports } from './data/ports.ts'
import type { DataStore } from './data/store.ts'
import type { Behaviour } from './differences.ts'
import type { AssistantHosts } from './files/hosts.ts'
import type { FileStore } from './files/store.ts'
import type { Plan, Quota } from './plans.ts'
import type { Speeds } from './speeds.ts'
import type { Store } from './store.ts'

export interface Project {
  readonly store: Store
  /** What the indexes have in them. */
  readonly data: DataStore
  /** A port for each index; null where indexes have hosts of Pinecone's, which answer nobody here. */
  ports: Ports | null
  /** Replaced as a whole when speeds are set; what has already begun keeps the time it was given. */
  speeds: Speeds
  readonly plan: Plan | undefined
  readonly quota: Quota
  /** Resources of such names end in InitializationFailed (indexes) or Failed (assistants). */
  readonly failing: RegExp | undefined
  /** What it does where Pinecone's live service differs from what is published. */
  readonly behaviour: Behaviour
  readonly requireMetric: boolean
  /** Whether a create in 2026-07 takes and answers keys of a field that nobody knows. */
  readonly acceptsUnknownFieldKeys: boolean
  /** Gives a name for a create that has none. */
  readonly newName: () => string
  /** Whether versions before 2026-07 see document indexes. */
  readonly classicSeesDocuments: boolean
  readonly duplicateAssistantStatus: 409 | 429
  readonly backups: BackupStore
  readonly files: FileStore
  readonly assistantHosts: AssistantHosts
  /** The seven characters that end the names in all hosts of a project. */
  readonly hostSuffix: string
}
