import { limiter } from '../../core/limiter.ts'
import { OutOfTimeError, type AssistantFiles, type RemoteFile } from './api.ts'
import { pause, type Timing } from './pace.ts'

/** How the processing of a file ended. */
export type Processed =
  | { readonly type: 'available'; readonly file: RemoteFile }
  /** With Pinecone's words; `''` where it has none. */
  | { readonly type: 'failed'; readonly words: string }
  | { readonly type: 'late' }

const FIRST_LOOK_MS = 500
const GROWTH = 2
// Every plan allows 15 looks for each upload and more (Pinecone's docs, "Pinecone Assistant limits").
const MAX_LOOK_MS = 15_000
const LOOKS_AT_ONCE = 4
const MAX_ABSENT_LOOKS = 5
const GONE = 'It is not there any more; has somebody deleted it meanwhile?'

/** Waits for files to be processed. */
export class Processing {
  readonly #api: AssistantFiles
  readonly #timing: Timing
  readonly #limit = limiter(LOOKS_AT_ONCE)

  constructor(api: AssistantFiles, timing: Timing) {
    this.#api = api
    this.#timing = timing
  }

  /**
   * Waits until a file is available.
   *
   * @param operationId of its upload; `''` where that is not known
   * @throws ActionError where that cannot be read
   */
  async end(fileId: string, operationId: string): Promise<Processed> {
    try {
      let operation = operationId
      let absent = 0
      for (let ms = FIRST_LOOK_MS; ; ms = Math.min(ms * GROWTH, MAX_LOOK_MS)) {
        if (!(await pause(ms, this.#timing))) return { type: 'late' }
        const seen = await this.#limit(() => this.#look(fileId, operation))
        if (typeof seen === 'object') return seen
        // What was just uploaded may not be seen everywhere yet.
        if (seen === 'absent' && (absent += 1) > MAX_ABSENT_LOOKS) return { type: 'failed', words: GONE }
        // From its end on, and where there is none to ask, the file itself tells.
        if (seen === 'no operation') operation = ''
      }
    } catch (error) {
      if (error instanceof OutOfTimeError) return { type: 'late' }
      throw error
    }
  }

  async #look(fileId: string, operationId: string): Promise<Processed | 'pending' | 'absent' | 'no operation'> {
    if (operationId !== '') {
      const operation = await this.#api.operation(operationId)
      if (operation?.status === 'Failed') return { type: 'failed', words: operation.words }
      if (operation !== undefined && operation.status !== 'Completed') return 'pending'
    }
    const file = await this.#api.describe(fileId)
    if (file?.status === 'Available') return { type: 'available', file }
    if (file === undefined) return 'absent'
    if (file.status === 'ProcessingFailed') return { type: 'failed', words: '' }
    return operationId === '' ? 'pending' : 'no operation'
  }
}
