// Files and operations of an assistant (Pinecone's OpenAPI 2026-04, assistant_data). No signed URL is ever asked for.

import { ActionError, failureFrom } from '../../core/errors.ts'
import { isObject, valueAt, type Json, type JsonObject } from '../../core/json.ts'
import { saysAbsent } from '../../resources/answers.ts'
import type { DataAnswer, DataHost, DataRequest } from '../ports.ts'
import { OWN_KEYS, type DeclaredFile } from './declared.ts'
import { formOf } from './form.ts'

const VERSION = '2026-04'
const UPLOAD_MS = 10 * 60_000

/** A file as an assistant has it. */
export interface RemoteFile {
  readonly id: string
  /** `Processing`, `Available`, `Deleting`, `ProcessingFailed`. */
  readonly status: string
  readonly metadata: JsonObject
}

/** What Pinecone does with a file. */
export interface Operation {
  readonly id: string
  readonly fileId: string
  /** `Processing`, `Completed`, `Failed`. */
  readonly status: string
  /** Why it failed; `''` where that is not said. */
  readonly words: string
}

/** Time is up for the retry of a failed request. */
export class OutOfTimeError extends ActionError {}

/** The files of one assistant. */
export class AssistantFiles {
  readonly #host: DataHost
  readonly #name: string
  /** The assistant inside of a sentence. */
  readonly title: string

  /** The number of writes without a clear answer. */
  #ambiguous = 0

  constructor(host: DataHost, name: string, title: string) {
    this.#host = host
    this.#name = encodeURIComponent(name)
    this.title = title
  }

  /** Whether a write without a clear answer may have taken effect. */
  get isAmbiguous(): boolean {
    return this.#ambiguous > 0
  }

  /** @throws ActionError where they cannot be read */
  async list(filter?: JsonObject): Promise<RemoteFile[]> {
    const query = new URLSearchParams(filter && { filter: JSON.stringify(filter) })
    const pages = this.#pages('files', query, `Listing the files of ${this.title}`)
    // Pages that shift while they are read may show a file twice.
    const files = new Map<string, RemoteFile>()
    for await (const item of pages) {
      const file = this.#fileIn(item)
      files.set(file.id, file)
    }
    return [...files.values()]
  }

  /**
   * Undefined if Pinecone says that there is none. A list cannot confirm that, because failed files drop out of it.
   *
   * @throws ActionError where it cannot be read
   */
  async describe(id: string): Promise<RemoteFile | undefined> {
    const path = `files/${this.#name}/${encodeURIComponent(id)}`
    const answer = await this.#get(path, `Reading a file of ${this.title}`)
    if (answer.type === 'ok') {
      const file = this.#fileIn(answer.json ?? null)
      if (file.id !== id) throw this.#notUnderstood()
      return file
    }
    if (answer.status !== 404) throw failureOf(answer)
    if (answer.words && saysAbsent(answer.words, id)) return undefined
    throw foreignError(answer)
  }

  /** The files of this very content that are there already. */
  async same({ metadata }: DeclaredFile): Promise<RemoteFile | undefined> {
    const files = await this.list({ [OWN_KEYS.hash]: metadata[OWN_KEYS.hash] ?? '' })
    return files.find((file) => isAlive(file) && hasMetadata(file, metadata))
  }

  /** Undefined where there is none (any more), whoever says so: then the file itself is asked for, and tells. */
  async operation(id: string): Promise<Operation | undefined> {
    const path = `operations/${this.#name}/${encodeURIComponent(id)}`
    const answer = await this.#get(path, `Waiting for a file of ${this.title}`)
    if (answer.type === 'ok') return operationIn(answer.json)
    if (answer.status === 404) return undefined
    throw failureOf(answer)
  }

  /** The operations that failed and are still told of. */
  async failures(): Promise<Operation[]> {
    const query = new URLSearchParams({ status: 'Failed' })
    const pages = this.#pages('operations', query, `Listing what failed in ${this.title}`)
    const operations: Operation[] = []
    for await (const item of pages) operations.push(operationIn(item))
    return operations
  }

  /** @param id where Pinecone is not to choose one */
  async upload(file: DeclaredFile, id: string | undefined, attempt: number): Promise<DataAnswer> {
    const at = id === undefined ? '' : `/${id}`
    return await this.#write({
      method: id === undefined ? 'POST' : 'PUT',
      path: `/assistant/files/${this.#name}${at}${file.multimodal ? '?multimodal=true' : ''}`,
      operation: 'write',
      version: VERSION,
      streamed: await formOf(file),
      attempt,
      timeoutMs: UPLOAD_MS,
      doing: `Uploading ${JSON.stringify(file.path)} into ${this.title}`
    })
  }

  /** Deletes a file; one that Pinecone says no longer exists counts as deleted. */
  async delete({ id, metadata }: RemoteFile, attempt: number): Promise<DataAnswer> {
    const path = metadata[OWN_KEYS.path]
    const doing = `Deleting ${typeof path === 'string' ? JSON.stringify(path) : 'a file'} from ${this.title}`
    const at = `/assistant/files/${this.#name}/${encodeURIComponent(id)}`
    const request = { method: 'DELETE', path: at, operation: 'write', version: VERSION, attempt, doing } as const
    const answer = await this.#write(request)
    if (answer.type === 'ok' || answer.status !== 404) return answer
    if (answer.words && saysAbsent(answer.words, id)) return { type: 'ok', json: undefined }
    return { ...answer, error: foreignError(answer) }
  }

  async #write(request: DataRequest): Promise<DataAnswer> {
    this.#ambiguous += 1
    const answer = await this.#host.send(request)
    if (answer.type === 'ok' || answer.retryMs === undefined || answer.status === 429) this.#ambiguous -= 1
    return answer
  }

  async #get(path: string, doing: string): Promise<DataAnswer> {
    const request = { method: 'GET', path: `/assistant/${path}`, operation: 'read', version: VERSION, doing } as const
    return await this.#host.send(request)
  }

  async *#pages(what: 'files' | 'operations', query: URLSearchParams, doing: string): AsyncGenerator<Json> {
    for (let token: string | undefined; ;) {
      if (token !== undefined) query.set('pagination_token', token)
      const path = `/assistant/${what}/${this.#name}${query.size === 0 ? '' : `?${query.toString()}`}`
      const answer = await this.#host.send({ method: 'GET', path, operation: 'read', version: VERSION, doing })
      if (answer.type === 'failed') throw failureOf(answer)
      const items = valueAt(answer.json, [what])
      if (!Array.isArray(items)) throw this.#notUnderstood()
      yield* items as readonly Json[]
      const next = valueAt(answer.json, ['pagination', 'next'])
      if (typeof next !== 'string' || next === '' || next === token) return
      token = next
    }
  }

  #fileIn(json: Json): RemoteFile {
    const [id, status, metadata] = [valueAt(json, ['id']), valueAt(json, ['status']), valueAt(json, ['metadata'])]
    if (typeof id !== 'string' || typeof status !== 'string') throw this.#notUnderstood()
    return { id, status, metadata: isObject(metadata) ? metadata : {} }
  }

  #notUnderstood(): ActionError {
    const message = `What Pinecone answered about the files of ${this.title} is not in the form of its API. Check "api-url".`
    return new ActionError({ reason: 'api-error', message })
  }
}

/** What an answer says of an operation; `''` for what it does not say. */
export function operationIn(json: Json | undefined): Operation {
  const text = (key: string): string => {
    const value = valueAt(json, [key])
    return typeof value === 'string' ? value : ''
  }
  return { id: text('id'), fileId: text('file_id'), status: text('status'), words: text('error_message') }
}

/** Whether a file is, or is about to be, one that is answered from. */
export function isAlive({ status }: RemoteFile): boolean {
  return status === 'Available' || status === 'Processing'
}

/** Whether a file's metadata says whose and which it is. */
export function hasMetadata(file: RemoteFile, metadata: JsonObject): boolean {
  return Object.values(OWN_KEYS).every((key) => file.metadata[key] === metadata[key])
}

/** The error of a 404 from a gateway or another server, which does not say that there is no such file. */
function foreignError({ error }: DataAnswer & { type: 'failed' }): ActionError {
  return new ActionError({ ...failureFrom(error), reason: 'api-error' })
}

function failureOf({ error, retryMs }: DataAnswer & { type: 'failed' }): ActionError {
  return retryMs === undefined ? error : new OutOfTimeError(failureFrom(error))
}
