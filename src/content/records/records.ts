// Records of files in indexes: checked, compared, written where they differ, and seen.

import type { Clock } from '../../core/clock.ts'
import { failureFrom, type Failure, type ValidationIssue } from '../../core/errors.ts'
import { limiter, type Limit } from '../../core/limiter.ts'
import type { ContentOutcome } from '../../plan/content.ts'
import { fullNameOf, titleOf } from '../../resources/registry.ts'
import { keyOf, type Declared, type Observed } from '../../resources/resource.ts'
import type { ContentType, PlannedContent } from '../content.ts'
import type { DataPlane } from '../ports.ts'
import { checkAgainst, compareFiles, writeAll, type NamespacePlan } from './compare-files.ts'
import { declaredForm, indexFor, versionFor, wholeForm } from './place.ts'
import { issuesIn, type Amount, type Redact } from './read.ts'
import { unseen } from './seen.ts'
import { KEY, sourcesOf, type Source } from './sources.ts'
import { RecordsTarget } from './target.ts'
import { changesOf, countsOf, failureOf, planTexts, writtenTexts } from './texts.ts'
import { UPSERTS_AT_ONCE, writeRecords, type Written } from './write.ts'

/** What records are read, compared and written with. */
export interface RecordsOptions {
  readonly workspace: string
  readonly data: DataPlane
  readonly clock: Clock
  readonly signal: AbortSignal
  /** When the run's time is up, in the clock's milliseconds. */
  readonly deadline: number
  /** Takes the API key out of a text. */
  readonly redact: Redact
  /** The date of the version for what is declared in the classic dialect. */
  readonly classicDate: string
}

/** Records as content, for one run. */
export function recordsContent(options: RecordsOptions): ContentType {
  const records = new Records(options)
  return { key: KEY, check: records.check, plan: records.plan }
}

class Records {
  readonly #options: RecordsOptions
  readonly #amount: Amount = { records: 0, bytes: 0 }
  /** By `keyOf`. */
  readonly #sources = new Map<string, readonly Source[]>()
  readonly #oneByOne: Limit = limiter(1)
  readonly #upserts: Limit = limiter(UPSERTS_AT_ONCE)

  constructor(options: RecordsOptions) {
    this.#options = options
  }

  // In the order of declaration, so that what a run may read at most is always reached in the same place.
  readonly check = (declared: Declared): Promise<readonly ValidationIssue[]> =>
    this.#oneByOne(async () => {
      const { workspace, redact } = this.#options
      const { sources, issues } = await sourcesOf(declared, workspace)
      this.#sources.set(keyOf(declared), sources)
      const form = declaredForm(indexFor(declared, undefined))
      return [...issues, ...(await issuesIn(sources, form, this.#amount, redact))]
    })

  readonly plan = async (declared: Declared, observed: Observed | undefined): Promise<PlannedContent | undefined> => {
    const sources = this.#sources.get(keyOf(declared)) ?? []
    if (sources.length === 0) return undefined
    const plans = await this.#compare(declared, observed, sources)
    return {
      change: { key: KEY, fields: changesOf(plans), texts: planTexts(plans) },
      carryOut: async (ready, isNew) => {
        const fresh = observed === undefined && !isNew
        return await this.#carryOut(declared, ready, isNew, () =>
          fresh ? this.#compare(declared, ready, sources) : Promise.resolve(plans)
        )
      }
    }
  }

  async #compare(
    declared: Declared,
    observed: Observed | undefined,
    sources: readonly Source[]
  ): Promise<NamespacePlan[]> {
    const { redact } = this.#options
    if (observed !== undefined) return await compareFiles(sources, this.#targetOf(declared, observed), redact)
    const index = indexFor(declared, undefined)
    const form = wholeForm(index)
    const isKnown = form?.holds === 'vectors' && declaredForm(index) !== undefined
    if (form !== undefined && !isKnown) await checkAgainst(sources, form, redact)
    return writeAll(sources)
  }

  /** @throws ActionError `forbidden` where the API key may not go to its host */
  #targetOf(declared: Declared, observed: Observed): RecordsTarget {
    const { data, clock, classicDate } = this.#options
    const index = indexFor(declared, observed)
    const form = wholeForm(index)
    if (form === undefined) throw new TypeError('What is answered of an index says what it holds')
    const name = `${declared.kind} "${fullNameOf(declared)}"`
    const host = data.at(observed.host, titleOf(declared))
    return new RecordsTarget(name, form, { host, clock, version: versionFor(index, form, classicDate) })
  }

  async #carryOut(
    declared: Declared,
    ready: Observed,
    isNew: boolean,
    planAgain: () => Promise<NamespacePlan[]>
  ): Promise<ContentOutcome> {
    const { signal } = this.#options
    const done: Written[] = []
    const warnings: string[] = []
    let failure: Failure | undefined
    try {
      const target = this.#targetOf(declared, ready)
      for (const plan of await planAgain()) {
        const written = await writeRecords(plan, target, isNew, this.#upserts)
        done.push(written)
        const warning = await unseen(written, target, this.#options)
        if (warning !== undefined) warnings.push(`${titleOf(declared)}: ${warning}`)
      }
      failure = failureOf(done)
    } catch (error) {
      if (signal.aborted) throw error
      failure = failureFrom(error)
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
