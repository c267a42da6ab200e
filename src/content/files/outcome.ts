import type { Failure } from '../../core/errors.ts'
import type { FileStep } from './compare.ts'
import type { FileEnd } from './upload.ts'

/** What became of one declared file. */
export interface FileOutcome {
  readonly step: FileStep
  readonly end: FileEnd
}

/** What became of the files of an assistant. */
export interface FilesOutcome {
  readonly title: string
  readonly files: readonly FileOutcome[]
  readonly sent: number
  readonly deleted: number
  /** Why something was not deleted that was to be. */
  readonly undeleted: readonly Failure[]
  /** Why Pinecone took no more. */
  readonly stopped: Failure | undefined
}
