// The files of all assistants, and everything that decides what becomes of them.
import type { FileLimits } from './limits.ts'
import type { FileRecord, OperationRecord } from './records.ts'
import { Ledger } from '../ledger.ts'
import { isThere } from './lifecycle.ts'
import { Paces } from './limits.ts'

/** How files behave where that is not published, or published in two ways. */
export interface FileRules {
  readonly limits: FileLimits
  /** Whether PUT takes `metadata`. */
  readonly putTakesMetadata: boolean
  /** What answers a delete: 202 and an operation, but 204 where a file had failed; or 204 always, done at once. */
  readonly deleteStatus: 202 | 204
  /** Files of such names fail to be processed. */
  readonly failing: RegExp | undefined
  /** What is said then. */
  readonly failure: string
}

export class FileStore {
  readonly files: Ledger<FileRecord>
  readonly operations: Ledger<OperationRecord>
  readonly paces: Paces
  /** Replaced as a whole when a test changes it; what has been sent keeps the end it was given. */
  rules: FileRules

  constructor(now: () => number, rules: FileRules) {
    this.files = new Ledger(now)
    this.operations = new Ledger(now)
    this.paces = new Paces(rules.limits)
    this.rules = rules
  }

  /** Gives the files of an assistant that are there at `at`, what has failed or is being deleted included. */
  filesOf(assistant: number, at: number): FileRecord[] {
    return this.files.all(at).filter((file) => file.assistant === assistant && isThere(file, at))
  }

  /** Gives a file by the assistant and its id. */
  file(assistant: number, id: string, at: number): FileRecord | undefined {
    const file = this.files.get(keyOf(assistant, id), at)
    return file && isThere(file, at) ? file : undefined
  }

  /** Takes a record that a write made. */
  put(file: FileRecord): void {
    this.files.put(keyOf(file.assistant, file.id), file)
  }

  /** Takes a record that has always been there. */
  seed(file: FileRecord): void {
    this.files.seed(keyOf(file.assistant, file.id), file)
  }

  /** Gives the ingestion units spent in the month of `now`; what fails costs nothing. */
  unitsSpent(now: number): number {
    const month = new Date(now).toISOString().slice(0, 7)
    return this.operations
      .all()
      .filter(({ createdAt, failure }) => failure === null && new Date(createdAt).toISOString().startsWith(month))
      .reduce((sum, { ingestionUnits }) => sum + (ingestionUnits ?? 0), 0)
  }
}

function keyOf(assistant: number, id: string): string {
  return `${assistant}/${id}`
}
