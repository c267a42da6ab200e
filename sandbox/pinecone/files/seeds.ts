// Putting files into assistants behind the API's back, and looking at them.
import type { Project } from '../project.ts'
import type { AssistantRecord, JsonObject } from '../records.ts'
import type { FileRecord } from './records.ts'
import type { FileStatus } from './lifecycle.ts'
import type { FileModel, OperationModel } from './wire.ts'
import { createHash } from 'node:crypto'
import { isTaken } from '../lifecycle.ts'
import { newFile } from './files.ts'
import { unitsOf } from './uploads.ts'
import { writeFile, writeOperation } from './wire.ts'

/** A file as the API would describe it, and its content; all of it may be left out. */
export interface FileSeed {
  /** The server's choice unless told. */
  readonly id?: string
  readonly name?: string
  /** A sentence unless told. */
  readonly content?: string | Uint8Array
  readonly metadata?: Readonly<Record<string, unknown>> | null
  readonly multimodal?: boolean
  /** Available unless told. Processing and Deleting end in their time. */
  readonly status?: FileStatus
  /** What its operation says, of one that failed. */
  readonly error_message?: string
  /** Milliseconds of the sandbox's clock; now unless told. */
  readonly created_on?: number
}

/** The files that exist, to inspect and to change without a request. */
export interface FileState {
  /** Puts a file into an assistant, as if it had always been there. No rule or limit is asked. */
  seedFile(assistant: string, seed?: FileSeed): FileModel
  /** Gives all files of an assistant as they are answered, what has failed or is being deleted included. */
  listFiles(assistant: string): FileModel[]
  /** Gives a file by its id. */
  getFile(assistant: string, id: string): FileModel | undefined
  /** Gives what a file has in it. */
  getContent(assistant: string, id: string): Buffer | undefined
  /** Gives all that was done to the files of an assistant, oldest first. */
  listOperations(assistant: string): OperationModel[]
  /** From now on uploads of such names fail to be processed, and of no others; `message` is what is said then. */
  failFiles(pattern: RegExp | undefined, message?: string): void
}

/** A file as a snapshot has it. */
export type FileSnapshot = Omit<FileRecord, 'bytes'> & { readonly sha256: string }

/** Takes a project; gives the way to seed and inspect its files. */
export function fileStateOf(project: Project): FileState {
  const { files, store } = project
  const now = (): number => store.view().now
  const filesOf = (name: string): FileRecord[] => {
    const assistant = presentAssistant(project, name)
    return assistant ? files.filesOf(assistant.sequence, now()) : []
  }
  const fileOf = (name: string, id: string): FileRecord | undefined => filesOf(name).find((file) => file.id === id)
  const written = (file: FileRecord): FileModel => structuredClone(writeFile(file, now()))
  return {
    seedFile: (name, seed = {}) => {
      const assistant = presentAssistant(project, name)
      if (!assistant) throw new Error(`There is no assistant ${name} to put a file into.`)
      return written(seededFile(project, assistant, seed))
    },
    listFiles: (name) => filesOf(name).sort(bySequence).map(written),
    getFile: (name, id) => [fileOf(name, id)].filter((file) => file !== undefined).map(written)[0],
    getContent: (name, id) => fileOf(name, id)?.bytes,
    listOperations: (name) => {
      const sequence = presentAssistant(project, name)?.sequence
      const operations = files.operations.all().filter(({ assistant }) => assistant === sequence)
      return operations.map((operation) => writeOperation(operation, now()))
    },
    failFiles: (failing, failure = files.rules.failure) => {
      files.rules = { ...files.rules, failing, failure }
    }
  }
}

/** Gives all files by their assistant's name and their id, to compare with a later moment. */
export function filesSnapshot({ files, store }: Project): Record<string, FileSnapshot> {
  const { now, assistants } = store.view()
  const entries = [...assistants.values()].flatMap(({ name, sequence }) =>
    files
      .filesOf(sequence, now)
      .map(({ bytes, ...file }): [string, FileSnapshot] => [
        `${name}/${file.id}`,
        structuredClone({ ...file, sha256: createHash('sha256').update(bytes).digest('hex') })
      ])
  )
  return Object.fromEntries(entries)
}

function bySequence(one: FileRecord, other: FileRecord): number {
  return one.sequence - other.sequence
}

function presentAssistant({ store }: Project, name: string): AssistantRecord | undefined {
  const { now, assistants } = store.view()
  const assistant = assistants.get(name)
  return assistant && isTaken(assistant, now) ? assistant : undefined
}

function seededFile(project: Project, assistant: AssistantRecord, seed: FileSeed): FileRecord {
  const { files, speeds, store } = project
  const { now } = store.view()
  const { name = 'notes.md', content = 'Nothing of note.', status = 'Available', created_on: createdAt = now } = seed
  const bytes = typeof content === 'string' ? Buffer.from(content) : Buffer.from(content)
  const metadata = seed.metadata ? structuredClone<JsonObject>(seed.metadata) : null
  const upload = { name, bytes, metadata: null, multimodal: seed.multimodal ?? false }
  const file: FileRecord = {
    ...newFile(project, assistant, upload, seed.id ?? null),
    metadata,
    createdAt,
    uploadedAt: createdAt,
    processedAt: status === 'Processing' ? now + speeds.fileReadyMs : createdAt,
    failure: status === 'ProcessingFailed' ? (seed.error_message ?? files.rules.failure) : null,
    goneAt: status === 'Deleting' ? now + speeds.fileDeleteMs : null
  }
  files.seed(file)
  seedOperation(project, file)
  return file
}

/** What is seeded has been uploaded once, too. */
function seedOperation({ files, store }: Project, file: FileRecord): void {
  const sequence = store.nextSequence()
  const id = `op-seed-${sequence}`
  files.operations.seed(id, {
    assistant: file.assistant,
    id,
    sequence,
    type: 'upsert_file',
    fileId: file.id,
    createdAt: file.createdAt,
    completedAt: file.processedAt,
    failure: file.failure,
    ingestionUnits: unitsOf(file.bytes.length)
  })
}
