import { ActionError, failureFrom, type Failure, type Reason } from '../../core/errors.ts'
import { hasMetadata, isAlive, OutOfTimeError, operationIn, type AssistantFiles, type RemoteFile } from './api.ts'
import type { DeclaredFile } from './declared.ts'
import type { Pace } from './pace.ts'
import type { Processed, Processing } from './processing.ts'

/** What became of a file that was to be uploaded, or waited for. */
export type FileEnd =
  /** `lost`: the same without metadata, which is not to stay. */
  | { readonly type: 'available'; readonly id: string; readonly lost?: RemoteFile }
  | { readonly type: 'failed'; readonly failure: Failure }
  /** Not sent, or not processed, when time was up or Pinecone took no more. */
  | { readonly type: 'late'; readonly isSent: boolean }

/** Why no other upload can succeed either. */
const FINAL: readonly Reason[] = ['unauthorized', 'forbidden', 'quota']

/** Uploads files to one assistant, and waits until they are available. */
export class Uploader {
  readonly #api: AssistantFiles
  readonly #pace: Pace
  readonly #processing: Processing
  readonly #onSent: () => void
  readonly #first = Promise.withResolvers<undefined>()
  #isFirstSent = false
  #losesMetadata: boolean
  /** What ended it all. */
  stopped: Failure | undefined

  constructor(
    api: AssistantFiles,
    pace: Pace,
    {
      processing,
      losesMetadata,
      onSent
    }: {
      readonly processing: Processing
      readonly losesMetadata: boolean
      /** Called after each upload that Pinecone took. */
      readonly onSent: () => void
    }
  ) {
    this.#api = api
    this.#pace = pace
    this.#processing = processing
    this.#losesMetadata = losesMetadata
    this.#onSent = onSent
  }

  /** Never rejects but for a cancellation. */
  async upload(file: DeclaredFile): Promise<FileEnd> {
    return await this.#guarded(file, async () => {
      // The first upload shows whether metadata is kept, so that no other file is sent, and paid for, twice.
      const isFirst = !this.#isFirstSent && !this.#losesMetadata
      this.#isFirstSent = true
      if (!isFirst && !this.#losesMetadata) await this.#first.promise
      try {
        return await (this.#losesMetadata ? this.#byChosenId(file) : this.#byOwnId(file, isFirst))
      } finally {
        if (isFirst) this.#first.resolve(undefined)
      }
    })
  }

  /** Waits for a file that is there already. Never rejects but for a cancellation. */
  async waitFor(file: DeclaredFile, { id }: RemoteFile): Promise<FileEnd> {
    return await this.#guarded(file, async () => this.#ended(file, id, await this.#processing.end(id, '')))
  }

  async #byOwnId(file: DeclaredFile, isFirst: boolean): Promise<FileEnd> {
    const { id } = file
    const sent = await this.#send(file, id, async () => {
      const found = await this.#api.describe(id)
      return found !== undefined && isAlive(found) ? found : undefined
    })
    if ('end' in sent) return sent.end
    const early = isFirst ? await this.#api.describe(id) : undefined
    if (early !== undefined && hasMetadata(early, file.metadata)) this.#first.resolve(undefined)
    const processed = await this.#processing.end(id, sent.operationId)
    if (processed.type !== 'available' || hasMetadata(processed.file, file.metadata))
      return this.#ended(file, id, processed)
    this.#losesMetadata = true
    this.#first.resolve(undefined)
    const end = await this.#byChosenId(file)
    return end.type === 'available' ? { ...end, lost: processed.file } : end
  }

  /** To an id of Pinecone's choice. */
  async #byChosenId(file: DeclaredFile): Promise<FileEnd> {
    const sent = await this.#send(file, undefined, () => this.#api.same(file))
    if ('end' in sent) return sent.end
    return this.#ended(file, sent.id, await this.#processing.end(sent.id, sent.operationId))
  }

  async #send(
    file: DeclaredFile,
    id: string | undefined,
    find: () => Promise<RemoteFile | undefined>
  ): Promise<{ readonly id: string; readonly operationId: string } | { readonly end: FileEnd }> {
    const written = await this.#pace.write<RemoteFile>((attempt) => this.#unlessStopped(file, id, attempt), find)
    switch (written.type) {
      case 'late':
        return { end: { type: 'late', isSent: false } }
      case 'failed': {
        const { error, status = 0 } = written
        if (FINAL.includes(error.reason)) this.stopped ??= failureFrom(error)
        if (this.stopped !== undefined) return { end: { type: 'late', isSent: false } }
        const reason = [400, 413, 415, 422].includes(status) ? 'file-failed' : error.reason
        return { end: { type: 'failed', failure: { reason, message: error.message } } }
      }
      case 'found':
        this.#onSent()
        return { id: written.found.id, operationId: '' }
      case 'ok': {
        this.#onSent()
        const { id: operationId, fileId } = operationIn(written.json)
        return { id: id ?? fileId, operationId }
      }
    }
  }

  #unlessStopped(file: DeclaredFile, id: string | undefined, attempt: number): ReturnType<AssistantFiles['upload']> {
    if (this.stopped === undefined) return this.#api.upload(file, id, attempt)
    const error = new ActionError(this.stopped)
    return Promise.resolve({ type: 'failed', status: undefined, error })
  }

  #ended(file: DeclaredFile, id: string, processed: Processed): FileEnd {
    switch (processed.type) {
      case 'available':
        return { type: 'available', id }
      case 'failed':
        return { type: 'failed', failure: processingFailure(file, processed.words) }
      case 'late':
        return { type: 'late', isSent: true }
    }
  }

  async #guarded(file: DeclaredFile, work: () => Promise<FileEnd>): Promise<FileEnd> {
    try {
      return await work()
    } catch (error) {
      if (error instanceof OutOfTimeError) return { type: 'late', isSent: true }
      if (error instanceof ActionError && error.reason !== 'cancelled') {
        const message = `Whether ${JSON.stringify(file.path)} was processed is not known. ${error.message}`
        return { type: 'failed', failure: { reason: error.reason, message } }
      }
      throw error
    }
  }
}

/** The failure of a file that Pinecone could not process. */
export function processingFailure({ path }: DeclaredFile, words: string): Failure {
  const said = words === '' ? 'Pinecone does not say why.' : /[.!?]$/.test(words) ? words : `${words}.`
  return { reason: 'file-failed', message: `${JSON.stringify(path)}: ${said}` }
}
