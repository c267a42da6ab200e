import { ActionError, failureFrom, type Failure } from '../../core/errors.ts'
import type { ContentOutcome } from '../../plan/content.ts'
import { isEqual } from '../../core/json.ts'
import { type AssistantFiles, type RemoteFile } from './api.ts'
import { KEY } from './check.ts'
import type { FilesPlan, FileStep } from './compare.ts'
import type { Pace, Timing } from './pace.ts'
import { Processing } from './processing.ts'
import { failureOf, outcomeText, type FilesOutcome } from './texts.ts'
import { processingFailure, Uploader, type FileEnd } from './upload.ts'

/** What files are carried out with. */
export interface CarryingOut extends Timing {
  /** Tells how it goes. */
  readonly say: (line: string) => void
  /** Shared by all assistants: limits are the project's. */
  readonly pace: Pace
}

/**
 * Uploads the planned files, deletes each older version once the newer one is available, and finally prunes undeclared
 * files. A failed file stops no other. Never rejects: the outcome reports what was done.
 */
export async function carryOutFiles(
  plan: FilesPlan,
  api: AssistantFiles,
  name: string,
  options: CarryingOut
): Promise<ContentOutcome> {
  const run = new FilesRun(plan, api, name, options)
  try {
    const outcome = await run.run()
    const failure = failureOf(outcome)
    const isReady = outcome.files.every(({ end }) => end.type === 'available')
    return { ...run.soFar(), texts: [outcomeText(outcome)], isReady, ...(failure && { failure }) }
  } catch (error) {
    return { ...run.soFar(), failure: failureFrom(error) }
  }
}

const SAY_EVERY_MS = 10_000

class FilesRun {
  readonly #plan: FilesPlan
  readonly #api: AssistantFiles
  readonly #options: CarryingOut
  readonly #name: string
  readonly #uploader: Uploader
  readonly #undeleted: Failure[] = []
  readonly #toSend: number
  #sent = 0
  #deleted = 0
  #saidAt = -Infinity

  constructor(plan: FilesPlan, api: AssistantFiles, name: string, options: CarryingOut) {
    this.#plan = plan
    this.#api = api
    this.#options = options
    this.#name = name
    this.#toSend = plan.steps.filter((step) => step.do === 'upload').length
    this.#uploader = new Uploader(api, options.pace, {
      processing: new Processing(api, options),
      losesMetadata: plan.losesMetadata,
      onSent: () => {
        this.#sent += 1
        if (options.clock.now() - this.#saidAt >= SAY_EVERY_MS) this.#say(`${this.#sent} of ${this.#toSend} uploaded`)
      }
    })
  }

  /** The outcome so far, of a run that may not have ended. */
  soFar(): Omit<ContentOutcome, 'failure'> {
    return {
      key: KEY,
      counts: { declared: this.#plan.steps.length, uploaded: this.#sent, deleted: this.#deleted },
      texts: [`${KEY}: ${this.#sent} of ${this.#toSend} uploaded`],
      isChanged: this.#sent + this.#deleted > 0 || this.#api.isAmbiguous,
      isReady: false
    }
  }

  async run(): Promise<FilesOutcome> {
    const words = this.#failedBefore()
    const files = await Promise.all(
      this.#plan.steps.map(async (step) => ({ step, end: await this.#carryOutStep(step, words) }))
    )
    if (files.every(({ end }) => end.type === 'available')) await this.#deleteAll(this.#plan.pruned)
    return {
      title: this.#api.title,
      files,
      sent: this.#sent,
      deleted: this.#deleted,
      undeleted: this.#undeleted,
      stopped: this.#uploader.stopped
    }
  }

  async #carryOutStep(step: FileStep, words: Promise<ReadonlyMap<string, string>>): Promise<FileEnd> {
    const end = await this.#endOf(step, words)
    if (end.type !== 'available') return end
    const versions = [step.found, end.lost, ...step.older].filter((one) => one !== undefined)
    await this.#deleteAll(versions.filter(({ id }) => id !== end.id))
    return end
  }

  async #endOf({ file, do: what, found }: FileStep, words: Promise<ReadonlyMap<string, string>>): Promise<FileEnd> {
    if (what === 'upload' || found === undefined) return await this.#uploader.upload(file)
    switch (what) {
      case 'none':
        return { type: 'available', id: found.id }
      case 'wait':
        return await this.#uploader.waitFor(file, found)
      case 'fail':
        return { type: 'failed', failure: processingFailure(file, (await words).get(found.id) ?? '') }
    }
  }

  /** What Pinecone said of the files that failed in an earlier run, by their ids. */
  async #failedBefore(): Promise<ReadonlyMap<string, string>> {
    if (!this.#plan.steps.some((step) => step.do === 'fail')) return new Map()
    try {
      return new Map((await this.#api.failures()).map(({ fileId, words }) => [fileId, words]))
    } catch (error) {
      // The failed file is reported nevertheless, without the reason.
      if (error instanceof ActionError && error.reason !== 'cancelled') return new Map()
      throw error
    }
  }

  async #deleteAll(files: readonly RemoteFile[]): Promise<void> {
    await Promise.all(files.map((file) => this.#delete(file)))
  }

  /** Deletes a file that is unchanged since the plan: meanwhile, up to an hour, another run may have uploaded it again. */
  async #delete(file: RemoteFile): Promise<void> {
    try {
      const now = await this.#api.describe(file.id)
      if (now === undefined || now.status === 'Deleting' || !isEqual(now.metadata, file.metadata)) return
    } catch (error) {
      if (!(error instanceof ActionError) || error.reason === 'cancelled') throw error
      this.#undeleted.push(failureFrom(error))
      return
    }
    const end = await this.#options.pace.write(
      (attempt) => this.#api.delete(file, attempt),
      () => Promise.resolve(undefined)
    )
    if (end.type === 'ok') this.#deleted += 1
    else if (end.type === 'failed') this.#undeleted.push(failureFrom(end.error))
    else this.#undeleted.push({ reason: 'not-ready', message: 'Time was up before all was deleted.' })
  }

  #say(text: string): void {
    this.#saidAt = this.#options.clock.now()
    this.#options.say(`${this.#name}: ${text}`)
  }
}
