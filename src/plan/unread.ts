// Resources that could not be read. Each fails by itself, is never taken for absent, and does not stop the others.

import { failureFrom, type ActionError, type Failure } from '../core/errors.ts'
import { pathText, type JsonObject } from '../core/json.ts'
import { firstOf } from '../core/text/words.ts'
import { resourceType, titleOf } from '../resources/registry.ts'
import { keyOf, type Identity, type Kind, type Observed } from '../resources/resource.ts'
import type { Change, Plan, PlanTarget, Refuse } from './change.ts'

/** An item of a list that does not describe a resource as it should. */
export interface Unreadable {
  readonly kind: Kind
  /** Undefined if not even the name can be read. */
  readonly name: string | undefined
  /** The item if it is an object, else `{}`: its ownership tags may be readable all the same. */
  readonly model: JsonObject
  readonly because: ActionError
}

/** The result of reading a whole project. */
export interface ProjectReading {
  /** Every resource that could be read, of any dialect. */
  readonly all: readonly Observed[]
  readonly unreadable: readonly Unreadable[]
  /** Why a type could not be read at all. */
  readonly unread: ReadonlyMap<Kind, ActionError>
  /** The resources whose hosts could not be asked what is in them; left out if none had to be. */
  readonly unasked?: readonly Unasked[]
  /** The prefix of the names that were listed at the resources' hosts; `''` or left out if no host was asked. */
  readonly namePrefix?: string
}

/** A resource whose host could not be asked which resources of a kind are in it. */
export interface Unasked {
  readonly kind: Kind
  readonly parent: Observed
  readonly because: ActionError
}

/** The change of a resource that could not be read: a failure, without a change. */
export function unreadChange(
  { kind, name, parent, dialect, declaredName, declared }: PlanTarget,
  because: ActionError
): Refuse {
  const target = { kind, name, ...(parent && { parent }), dialect, declaredName, ...(declared && { declared }) }
  return { ...target, action: 'refuse', isBlocking: false, isUnread: true, fields: [], failure: failureFrom(because) }
}

/** Makes each resource of a plan that could not be read fail by itself. `unread` is by `keyOf`. */
export function withUnread(plan: Plan, unread: ReadonlyMap<string, ActionError>): Plan {
  const changes = plan.changes.map((change): Change => {
    const because = unread.get(keyOf(change))
    return because === undefined ? change : unreadChange(change, because)
  })
  return { ...plan, changes }
}

/** Why a target that was not found may exist all the same; undefined if it certainly does not. */
export function whyUnread(
  target: Identity,
  { all, unreadable, unread, unasked = [] }: ProjectReading
): ActionError | undefined {
  const { parent } = target
  const inside = parent && unasked.find((one) => one.kind === target.kind && keyOf(one.parent) === keyOf(parent))
  if (inside !== undefined) return inside.because
  // If the parent was read, an item without a name cannot be the parent.
  const isRead = parent !== undefined && all.some((one) => keyOf(one) === keyOf(parent))
  const outer = parent && !isRead ? whyUnread(parent, { all, unreadable, unread }) : undefined
  if (outer !== undefined) return outer
  const item = unreadable.find(({ kind, name }) => kind === target.kind && (name === undefined || name === target.name))
  return unread.get(target.kind) ?? item?.because
}

/** The failure of whole types and nameless items that could not be read, unless a change of the plan says so. */
export function unreadFailure({ unreadable, unread }: ProjectReading, { changes }: Plan): Failure | undefined {
  const nameless = unreadable
    .filter(({ name }) => name === undefined)
    .map(({ kind, because }) => [kind, because] as const)
  const reported = new Set(changes.flatMap((change) => ('isUnread' in change ? [change.kind] : [])))
  const failures = [...unread, ...nameless].filter(([kind]) => !reported.has(kind)).map(([, why]) => failureFrom(why))
  const [first] = failures
  if (first === undefined) return undefined
  return { ...first, message: [...new Set(failures.map(({ message }) => message))].join(' ') }
}

/**
 * The messages about resources that could not be asked what is in them: one notice if the API key may not ask, one warning
 * for all other causes. Leaves out resources for which a change of the plan already fails, and deleted ones.
 *
 * @param aside why no other source tells what is in them, a sentence; `''` if one does
 */
export function unaskedTexts({ unasked = [] }: ProjectReading, { changes }: Plan, aside = ''): UnaskedTexts {
  const covered = new Set(
    changes.flatMap((change) => {
      if (change.action === 'delete') return [keyOf(change)]
      return 'isUnread' in change && change.parent ? [keyOf(change.parent)] : []
    })
  )
  const others = unasked.filter(({ parent }) => !covered.has(keyOf(parent)))
  const texts = (of: readonly Unasked[], why: (first: Unasked) => string): string[] => {
    const [first] = of
    if (first === undefined) return []
    const names = firstOf(
      of.map(({ parent }) => `${parent.kind} "${parent.name}"`),
      MAX_NAMES
    )
    return [
      [
        `Whether ${resourceType(first.kind).plural} of this repository are left in ${names} could not be found out: ${why(first)}`,
        ...(aside === '' ? [] : [aside])
      ].join(' ')
    ]
  }
  const isForbidden = ({ because }: Unasked): boolean => because.reason === 'forbidden' && !because.isHostRefused
  const isElsewhere = (one: Unasked): boolean => !isForbidden(one)
  return {
    notices: texts(
      others.filter(isForbidden),
      () => 'the API key may not ask. Nothing is left there if none was ever declared.'
    ),
    warnings: texts(others.filter(isElsewhere), ({ because }) => because.message)
  }
}

interface UnaskedTexts {
  readonly notices: readonly string[]
  readonly warnings: readonly string[]
}

const MAX_NAMES = 5

/** A notice for each resource with fields that a dry run cannot compare yet; an apply waits for them. */
export function uncomparedNotices({ changes }: Plan): string[] {
  return changes.flatMap((change) =>
    change.uncompared === undefined
      ? []
      : [
          `${titleOf(change)} is not ready, and Pinecone does not report ${change.uncompared.map(pathText).join(', ')} ` +
            'before it is: not compared.'
        ]
  )
}
