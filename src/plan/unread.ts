// What could not be read: it fails by itself, is never taken for absent, and keeps nothing else from being done.

import { failureFrom, type ActionError, type Failure } from '../core/errors.ts'
import type { JsonObject } from '../core/json.ts'
import { keyOf, type Kind, type Observed } from '../resources/resource.ts'
import type { Change, Plan, PlanTarget, Refuse } from './change.ts'

/** An item of a list that is no description of a resource. */
export interface Unreadable {
  readonly kind: Kind
  /** Undefined where not even that can be read. */
  readonly name: string | undefined
  /** The item as far as it is an object: its ownership tags may be readable all the same. */
  readonly model: JsonObject
  readonly because: ActionError
}

/** What was read of a whole project. */
export interface ProjectReading {
  /** Every resource that could be read, of whichever dialect. */
  readonly all: readonly Observed[]
  readonly unreadable: readonly Unreadable[]
  /** Why a type could not be read at all. */
  readonly unread: ReadonlyMap<Kind, ActionError>
}

/** The change of what could not be read: none, and a failure. */
export function unreadChange(
  { kind, name, parent, dialect, declaredName, declared }: PlanTarget,
  because: ActionError
): Refuse {
  const target = { kind, name, ...(parent && { parent }), dialect, declaredName, ...(declared && { declared }) }
  return { ...target, action: 'refuse', isBlocking: false, isUnread: true, fields: [], failure: failureFrom(because) }
}

/** A plan in which what could not be read fails by itself. `unread` is by `keyOf`. */
export function withUnread(plan: Plan, unread: ReadonlyMap<string, ActionError>): Plan {
  const changes = plan.changes.map((change): Change => {
    const because = unread.get(keyOf(change))
    return because === undefined ? change : unreadChange(change, because)
  })
  return { ...plan, changes }
}

/** Why a target that was not found may exist all the same; undefined where it certainly does not. */
export function whyUnread(
  target: { readonly kind: Kind; readonly name: string },
  { unreadable, unread }: ProjectReading
): ActionError | undefined {
  const item = unreadable.find(({ kind, name }) => kind === target.kind && (name === undefined || name === target.name))
  return unread.get(target.kind) ?? item?.because
}

/** What could not be read and no change of the plan says: whole types, and items without a name. */
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
