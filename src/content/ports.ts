import type { ActionError } from '../core/errors.ts'
import type { Json } from '../core/json.ts'
import type { ErrorWords } from '../resources/answers.ts'

/** One request to the data host of a resource. It is retried where that can help, unless `attempt` is given. */
export interface DataRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** From the host's root on, with its query; names in it already encoded. */
  readonly path: string
  /** Whether it changes anything; a read's answer must be JSON. */
  readonly operation: 'read' | 'write'
  /** The date of the API version. */
  readonly version: string
  /** Sent as JSON. */
  readonly body?: Json
  /** Sent as it is, in place of `body`. */
  readonly raw?: RawBody
  /** Sent as it is read, in place of `body`. */
  readonly streamed?: StreamedBody
  /** The number of the attempt, from 1, if the caller retries by itself: then it is sent once. */
  readonly attempt?: number
  /** The longest it may take, in milliseconds; 30 seconds when left out. */
  readonly timeoutMs?: number
  /** What the request is for, at the start of an error's sentence: `Writing 12 records into index "docs"`. */
  readonly doing: string
}

/** A body that is not JSON, with its media type. */
export interface RawBody {
  readonly type: string
  readonly text: string | Uint8Array
}

/** A body that is read as it is sent, anew for each try, with its media type and length. */
export interface StreamedBody {
  readonly type: string
  readonly bytes: number
  readonly read: () => AsyncIterable<Uint8Array>
}

/** The file of a streamed body has changed. */
export class ChangedFileError extends Error {
  override readonly name = 'ChangedFileError'
}

/** How a request to a data host ended, after it was repeated where that can help. */
export type DataAnswer =
  | { readonly type: 'ok'; readonly json: Json | undefined }
  /** With the status where there was an answer. `error` is the whole explanation, for those who have nothing to add. */
  | {
      readonly type: 'failed'
      readonly status: number | undefined
      /** What it says; left out where those are not Pinecone's words. */
      readonly words?: ErrorWords
      readonly error: ActionError
      /** In how many milliseconds the same request may succeed; missing where it will not. */
      readonly retryMs?: number
      /** What of that Pinecone asks for, by `Retry-After`. */
      readonly askedMs?: number
    }

/** A host that has the data of a resource. */
export interface DataHost {
  /** @throws ActionError only where the run is cancelled */
  send(request: DataRequest): Promise<DataAnswer>
}

/** The hosts that have the data of a project's resources. */
export interface DataPlane {
  /**
   * The host of a resource.
   *
   * @param host as Pinecone answered it for the resource: with or without a scheme
   * @param about the resource at the start of a sentence: `Index "docs"`
   * @throws ActionError `forbidden` where the API key may not go there
   */
  at(host: string, about: string): DataHost
}
