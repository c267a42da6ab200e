// Records from files: checks them, compares them with the index, writes the different ones, and waits until they are visible.

import { isDeepStrictEqual } from 'node:util'
import type { Clock } from '../../core/clock.ts'
import { failureFrom, type Failure } from '../../core/errors.ts'
import { limiter, type Limit } from '../../core/limiter.ts'
import type { ContentOutcome } from '../../plan/content.ts'
import { fullNameOf, titleOf } from '../../resources/registry.ts'
import { keyOf, type Declared, type Observed } from '../../resources/resource.ts'
import type { ContentType, Outer } from '../content.ts'
import type { DataPlane } from '../ports.ts'
import { checkAgainst, compareFiles, writeAll, type NamespacePlan } from './compare-files.ts'
import { declaredForm, indexFor, versionFor, wholeForm } from './place.ts'
import { issuesIn, type Amount, type Redact } from './read.ts'
import { unseen } from './seen.ts'
import { KEY, sourcesOf, type Source } from './sources.ts'
import { RecordsTarget } from './target.ts'
import { changesOf, countsOf, failureOf, planTexts, writtenTexts } from './texts.ts'
import { UPSERTS_AT_ONCE, writeRecords, type Written } from './write.ts'

/** What the records of a run share. */
export interface RecordsOptions {
  readonly workspace: string
  readonly data: DataPlane
  readonly clock: Clock
  readonly signal: AbortSignal
  /** When the run's time is up, in the clock's milliseconds. */
  readonly deadline: number
  readonly redact: Redact
  /** The API version of declarations in the classic dialect. */
  readonly classicDate: string
}

/** The content type `records`, for one run. */
export class RecordsContent implements ContentType {
  readonly key = KEY
  readonly #options: RecordsOptions
  readonly #amount: Amount = { records: 0, bytes: 0, ids: new Map() }
  /** By `keyOf`. */
  readonly #sources = new Map<string, readonly Source[]>()
  readonly #oneByOne: Limit = limiter(1)
  readonly #upserts: Limit = limiter(UPSERTS_AT_ONCE)

  constructor(options: RecordsOptions) {
    this.#options = options
  }

  // One by one, in declaration order, so that a run exceeds its limits always at the same place.
  readonly check: ContentType['check'] = (declared, outer) =>
    this.#oneByOne(async () => {
      const { workspace, redact } = this.#options
      const { sources, issues } = await sourcesOf(declared, workspace)
      this.#sources.set(keyOf(declared), sources)
      const form = declaredForm(indexFor(declared, undefined, outer))
      return [...issues, ...(await issuesIn(sources, form, this.#amount, redact, keyOf(declared.parent ?? declared)))]
    })

  readonly plan: ContentType['plan'] = async (declared, observed, outer) => {
    const sources = this.#sources.get(keyOf(declared)) ?? []
    if (sources.length === 0) return undefined
    const plans = await this.#compare(declared, observed, outer, sources)
    return {
      change: { key: KEY, fields: changesOf(plans), texts: planTexts(plans) },
      carryOut: async (ready, isNew) => {
        const fresh = observed === undefined && !isNew
        return await this.#carryOut(declared, ready, outer, isNew, () =>
          fresh ? this.#compare(declared, ready, outer, sources) : Promise.resolve(plans)
        )
      }
    }
  }

  async #compare(
    declared: Declared,
    observed: Observed | undefined,
    outer: Outer | undefined,
    sources: readonly Source[]
  ): Promise<NamespacePlan[]> {
    const { redact } = this.#options
    if (observed !== undefined) return await compareFiles(sources, this.#targetOf(declared, observed, outer), redact)
    const index = indexFor(declared, undefined, outer)
    const form = wholeForm(index)
    const isChecked = isDeepStrictEqual(form, declaredForm(index))
    if (form !== undefined && !isChecked) await checkAgainst(sources, form, redact)
    return writeAll(sources)
  }

  /** @throws ActionError `forbidden` if the API key may not be sent to the host */
  #targetOf(declared: Declared, observed: Observed, outer: Outer | undefined): RecordsTarget {
    const { data, clock, classicDate } = this.#options
    const index = indexFor(declared, observed, outer)
    const form = wholeForm(index)
    if (form === undefined) throw new TypeError('The answer about an index says what it holds')
    const name = `${declared.kind} "${fullNameOf(declared)}"`
    const host = data.at(observed.host, titleOf(declared))
    return new RecordsTarget(name, form, { host, clock, version: versionFor(index, form, classicDate) })
  }

  async #carryOut(
    declared: Declared,
    ready: Observed,
    outer: Outer | undefined,
    isNew: boolean,
    planAgain: () => Promise<NamespacePlan[]>
  ): Promise<ContentOutcome> {
    const { signal } = this.#options
    const done: Written[] = []
    const warnings: string[] = []
    let failure: Failure | undefined
    try {
      const target = this.#targetOf(declared, ready, outer)
      for (const plan of await planAgain()) {
        const written: Written = { plan, written: 0, failed: 0, isUncertain: false }
        done.push(written)
        await writeRecords(written, target, isNew, this.#upserts)
        const warning = await unseen(written, target, this.#options)
        if (warning !== undefined) warnings.push(`${titleOf(declared)}: ${warning}`)
      }
      failure = failureOf(done)
    } catch (error) {
      // The outcome reports what was sent, however the run ends.
      failure = failureFrom(signal.aborted ? signal.reason : error)
    }
    return {
      key: KEY,
      counts: countsOf(done),
      texts: writtenTexts(done),
      isChanged: done.some(({ written, isUncertain }) => written > 0 || isUncertain),
      isReady: failure === undefined && warnings.length === 0,
      ...(warnings.length > 0 && { warnings }),
      ...(failure !== undefined && { failure })
    }
  }
}
