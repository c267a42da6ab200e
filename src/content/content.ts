// The declared content of a resource (records, files): checked before any request, planned with the resource, and written
// once it is ready.

import { ActionError, type ValidationIssue } from '../core/errors.ts'
import type { Change, Plan } from '../plan/change.ts'
import type { ContentChange, ContentOutcome } from '../plan/content.ts'
import { unreadChange } from '../plan/unread.ts'
import { keyOf, type Declared, type Observed } from '../resources/resource.ts'

/** One kind of content, as the engine knows it. */
export interface ContentType {
  /** The key of `Declared.extras` that declares it, and of what the output `resources` says of it. */
  readonly key: string
  /** Finds everything that is wrong with the files that are named, without a request. `outer` is what it is declared in. */
  readonly check: (declared: Declared, outer?: Outer) => Promise<readonly ValidationIssue[]>
  /**
   * Compares the declared content with the resource's, by reads only.
   *
   * @param observed the resource as it is; undefined where it is to be made, or not ready, so that everything is to be
   *   written as far as is known
   * @param outer what the resource is in, where its type has a parent
   * @returns undefined where the resource declares none of it
   * @throws ActionError where it cannot be read
   */
  readonly plan: (
    declared: Declared,
    observed: Observed | undefined,
    outer?: Outer
  ) => Promise<PlannedContent | undefined>
}

/** A resource's parent: its declaration, if any, and its observed state, unless it is to be created or replaced. */
export interface Outer {
  readonly declared?: Declared
  readonly observed?: Observed
}

/** The planned content of one resource. */
export interface PlannedContent {
  /** For the plan: plain data. */
  readonly change: ContentChange
  /**
   * Writes it. May reject only for a cancellation; better returns an outcome even then, so that the sent part is reported.
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
 * Adds the content to a plan. A resource whose content cannot be compared fails alone.
 *
 * @param observed what was read, by `keyOf`
 * @param isOutdated whether the run is for an older commit: content goes only into what it makes itself
 */
export async function planContent(
  plan: Plan,
  types: readonly ContentType[],
  observed: ReadonlyMap<string, Observed>,
  isOutdated: boolean
): Promise<PlanWithContent> {
  const contents = new Map<string, readonly PlannedContent[]>()
  if (plan.command !== 'apply') return { plan, contents }
  const changes = await Promise.all(
    plan.changes.map(async (change) => {
      if (!mayHaveContent(change, isOutdated)) return change
      try {
        const planned = await planOne(change, types, outerOf(change, plan, observed))
        contents.set(keyOf(change), planned)
        const content = planned.map((one) => one.change).filter(({ fields }) => fields.length > 0)
        return content.length === 0 ? change : { ...change, content }
      } catch (error) {
        if (!(error instanceof ActionError) || error.reason === 'cancelled') throw error
        const unread = unreadChange(change, error)
        // Content that does not fit the resource is an issue of the declaration, so it blocks every write.
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

function outerOf({ parent }: Change, { changes }: Plan, all: ReadonlyMap<string, Observed>): Outer | undefined {
  if (parent === undefined) return undefined
  const change = changes.find((one) => keyOf(one) === keyOf(parent))
  const isMade = change?.action === 'create' || change?.action === 'replace'
  const observed = isMade ? undefined : all.get(keyOf(parent))
  return { ...(change?.declared && { declared: change.declared }), ...(observed && { observed }) }
}

async function planOne(
  change: Change,
  types: readonly ContentType[],
  outer: Outer | undefined
): Promise<readonly PlannedContent[]> {
  const { declared } = change
  if (declared === undefined) return []
  // A new resource is empty. One that is not ready yet cannot answer, and is compared once it is.
  const there = change.action === 'keep' || change.action === 'update' ? change.observed : undefined
  const observed = there?.ready === true ? there : undefined
  const planned = await Promise.all(types.map(({ plan }) => plan(declared, observed, outer)))
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
