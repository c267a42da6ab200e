// What is inside of a resource and declared with it (records, files): checked before any request, planned with the
// resource, and written after it is ready.

import { ActionError, type ValidationIssue } from '../core/errors.ts'
import type { Change, Plan } from '../plan/change.ts'
import type { ContentChange, ContentOutcome } from '../plan/content.ts'
import { unreadChange } from '../plan/unread.ts'
import { keyOf, type Declared, type Observed } from '../resources/resource.ts'

/** One kind of content: all that the engine needs to know of it. */
export interface ContentType {
  /** The key of `Declared.extras` that declares it, and of what the output `resources` says of it. */
  readonly key: string
  /** Finds everything that is wrong with the files that are named, without a request. */
  readonly check: (declared: Declared) => Promise<readonly ValidationIssue[]>
  /**
   * Compares what is declared with what is there, by reads alone.
   *
   * @param observed the resource as it is; undefined where it is to be made, or not ready, so that everything is to be
   *   written as far as is known
   * @returns undefined where the resource declares none of it
   * @throws ActionError where it cannot be read
   */
  readonly plan: (declared: Declared, observed: Observed | undefined) => Promise<PlannedContent | undefined>
}

/** What is to be written into one resource. */
export interface PlannedContent {
  /** For the plan: plain data. */
  readonly change: ContentChange
  /**
   * Writes it. May reject only for a cancellation, and better gives an outcome then too: what it has sent is known.
   *
   * @param observed the resource, ready
   * @param isNew whether this run made the resource: everything is written then, whatever was planned
   */
  readonly carryOut: (observed: Observed, isNew: boolean) => Promise<ContentOutcome>
}

/** What is planned for each resource that has content, by `keyOf`, in the order of the content types. */
export type ContentPlans = ReadonlyMap<string, readonly PlannedContent[]>

/** A plan with what is to be written inside of its resources, and how to write it. */
export interface PlanWithContent {
  readonly plan: Plan
  readonly contents: ContentPlans
}

/**
 * Adds to a plan what its resources are to have inside. A resource whose content cannot be compared fails alone.
 *
 * @param isOutdated whether the run is for an older commit: content goes only into what it makes itself
 */
export async function planContent(
  plan: Plan,
  types: readonly ContentType[],
  isOutdated: boolean
): Promise<PlanWithContent> {
  const contents = new Map<string, readonly PlannedContent[]>()
  if (plan.command !== 'apply') return { plan, contents }
  const changes = await Promise.all(
    plan.changes.map(async (change) => {
      if (!mayHaveContent(change, isOutdated)) return change
      try {
        const planned = await planOne(change, types)
        contents.set(keyOf(change), planned)
        const content = planned.map((one) => one.change).filter(({ fields }) => fields.length > 0)
        return content.length === 0 ? change : { ...change, content }
      } catch (error) {
        if (!(error instanceof ActionError) || error.reason === 'cancelled') throw error
        const unread = unreadChange(change, error)
        // What does not fit the resource is the declaration's fault, and found before any write.
        return error.reason === 'invalid-declaration' ? { ...unread, isBlocking: true } : unread
      }
    })
  )
  return { plan: { ...plan, changes }, contents }
}

function mayHaveContent(change: Change, isOutdated: boolean): boolean {
  if (change.action === 'refuse' || change.action === 'delete') return false
  return change.declared?.extras !== undefined && (!isOutdated || change.action === 'create')
}

async function planOne(change: Change, types: readonly ContentType[]): Promise<readonly PlannedContent[]> {
  const { declared } = change
  if (declared === undefined) return []
  // What is made (anew) has nothing inside; what is not ready yet answers nothing, and is compared once it is.
  const there = change.action === 'keep' || change.action === 'update' ? change.observed : undefined
  const observed = there?.ready === true ? there : undefined
  const planned = await Promise.all(types.map(({ plan }) => plan(declared, observed)))
  return planned.filter((one) => one !== undefined)
}

/**
 * Writes what is planned inside of a resource that is as declared and ready.
 *
 * @param isNew whether this run made the resource: everything is written then, whatever was planned
 * @returns what became of each key
 * @throws ActionError where the run is cancelled
 */
export async function carryOutContent(
  contents: ContentPlans,
  change: Change,
  observed: Observed,
  isNew: boolean
): Promise<readonly ContentOutcome[]> {
  return await Promise.all((contents.get(keyOf(change)) ?? []).map(({ carryOut }) => carryOut(observed, isNew)))
}
