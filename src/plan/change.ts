import type { JsonObject } from '../core/json.ts'
import { pathText, type Path } from '../core/json.ts'
import { fullNameOf } from '../resources/registry.ts'
import type { Declared, Observed, Target } from '../resources/resource.ts'
import type { ContentChange } from './content.ts'
import type { FieldChange } from './field-change.ts'
import type { Restore } from './backup-model.ts'
import type { Failure } from '../core/errors.ts'
import type { Command } from '../core/command.ts'

export type { FieldChange } from './field-change.ts'

/** What a plan is made for: a declared resource, or one that was found in Pinecone and that nothing declares. */
export interface PlanTarget extends Target {
  /** The name in the declaration; where nothing declares it, the name in Pinecone. */
  readonly declaredName: string
  /** Left out where nothing declares it. */
  readonly declared?: Declared
}

interface Of<Action extends string> extends PlanTarget {
  readonly action: Action
  /** Why, where the command alone does not say: what a sweep found out. */
  readonly why?: string
  /** What is to be written inside of it once it is ready; left out where nothing is. */
  readonly content?: readonly ContentChange[]
  /** The declared fields that Pinecone does not report before it is ready, and that were not compared. */
  readonly uncompared?: readonly Path[]
}

interface OfDeclared<Action extends string> extends Of<Action> {
  readonly declared: Declared
}

/** It does not exist and is to. */
export interface Create extends OfDeclared<'create'> {
  /** All that the create says, without the name. */
  readonly model: JsonObject
  /** What the user should know of the defaults that it adds. */
  readonly notice?: string
  /** What it is made from; left out where it is made empty. */
  readonly restore?: Restore
}

/** It exists and changes in place. */
export interface Update extends OfDeclared<'update'> {
  readonly fields: readonly FieldChange[]
  /** All that the one PATCH says. */
  readonly patch: JsonObject
  readonly observed: Observed
}

/** It is deleted and created again, because a field cannot change in place and the user allowed that. */
export interface Replace extends OfDeclared<'replace'> {
  readonly fields: readonly FieldChange[]
  readonly observed: Observed
  readonly model: JsonObject
  /** What the user should know of the defaults that it adds. */
  readonly notice?: string
  readonly restore?: Restore
  readonly liftsProtection: boolean
  readonly backsUp?: true
}

/** It exists and is to go. */
export interface Delete extends Of<'delete'> {
  readonly observed: Observed
  readonly liftsProtection: boolean
  /** It is backed up first, or what it is in is. */
  readonly backsUp?: true
}

/** Nothing is to be done: it is as declared; or, in a destroy, gone already; or, in a show, just there. */
export interface Keep extends Of<'keep'> {
  /** It is otherwise than declared, and the run is for an older commit: it is left to the run for the newest. */
  readonly isOutdated?: true
  readonly observed?: Observed
  /** It is not this run's to delete, and `why` says so. */
  readonly isLeftAlone?: true
}

/** What it would take is not allowed, or cannot be. */
export interface Refuse extends Of<'refuse'> {
  /** Whether nothing at all is written because of it, or only this resource is left as it is. */
  readonly isBlocking: boolean
  /** What there is could not be read: that is a failure, and none of the plan's. */
  readonly isUnread?: true
  readonly fields: readonly FieldChange[]
  readonly observed?: Observed
  readonly failure: Failure
}

/** What is to be done about one resource. */
export type Change = Create | Update | Replace | Delete | Keep | Refuse

/**
 * What the run sets out to do, a change for each resource: for what is declared, in the order of declaration, and in a
 * teardown or a sweep for what the ownership tags tell of, declared or not.
 */
export interface Plan {
  readonly command: Command
  readonly changes: readonly Change[]
}

/** Whether nothing of a plan may be carried out. */
export function isBlocked(plan: Plan): boolean {
  return plan.changes.some((change) => change.action === 'refuse' && change.isBlocking)
}

/** What a change is to those who look at the resource as a whole: it is updated where only its content is. */
export function shownAction({ action, content = [] }: Change): Change['action'] {
  return action === 'keep' && content.length > 0 ? 'update' : action
}

/** The output `plan`: what is kept is left out. */
export function planJson(plan: Plan): JsonObject[] {
  return plan.changes
    .filter((change) => shownAction(change) !== 'keep')
    .map((change) => ({
      kind: change.kind,
      name: fullNameOf(change),
      action: shownAction(change),
      fields: fieldsOf(change).map(({ path, before, after, effect }) => ({
        path: pathText(path),
        before: before ?? null,
        after,
        effect
      }))
    }))
}

/** What something is made from is no field of it, and cannot be changed afterwards. */
function restoreField({ source, backupId, records }: Restore): FieldChange {
  const after = {
    index: source,
    ...(backupId !== undefined && { backup_id: backupId }),
    ...(records !== undefined && { records })
  }
  return { path: ['restore_from'], after, effect: 'replace' }
}

function fieldsOf(change: Change): FieldChange[] {
  const inside = (change.content ?? []).flatMap(({ fields }) => fields)
  const restore = 'restore' in change ? change.restore : undefined
  return [...('fields' in change ? change.fields : []), ...(restore ? [restoreField(restore)] : []), ...inside]
}
