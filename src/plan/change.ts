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

/** The resource of a change: a declared one, or one that was found in Pinecone and that nothing declares. */
export interface PlanTarget extends Target {
  /** The name in the declaration; the name in Pinecone if nothing declares it. */
  readonly declaredName: string
  /** Left out if nothing declares it. */
  readonly declared?: Declared
}

interface Of<Action extends string> extends PlanTarget {
  readonly action: Action
  /** The reason, such as a sweep's findings; left out if the command says it all. */
  readonly why?: string
  /** The content to write into it once it is ready; left out if there is none. */
  readonly content?: readonly ContentChange[]
  /** The declared fields that were not compared, because Pinecone reports them only of a ready resource. */
  readonly uncompared?: readonly Path[]
}

interface OfDeclared<Action extends string> extends Of<Action> {
  readonly declared: Declared
}

/** The resource does not exist and is created. */
export interface Create extends OfDeclared<'create'> {
  /** The complete model, without the name. */
  readonly model: JsonObject
  /** What the user should know about the added defaults. */
  readonly notice?: string
  /** The backup that it is made from; left out if it is made empty. */
  readonly restore?: Restore
}

/** The resource exists and is changed in place. */
export interface Update extends OfDeclared<'update'> {
  readonly fields: readonly FieldChange[]
  /** The model of the one PATCH. */
  readonly patch: JsonObject
  readonly observed: Observed
}

/** The resource is deleted and created again: a field cannot change in place, and the user allowed a replace. */
export interface Replace extends OfDeclared<'replace'> {
  readonly fields: readonly FieldChange[]
  readonly observed: Observed
  readonly model: JsonObject
  /** What the user should know about the added defaults. */
  readonly notice?: string
  readonly restore?: Restore
  readonly liftsProtection: boolean
  readonly backsUp?: true
}

/** The resource exists and is deleted. */
export interface Delete extends Of<'delete'> {
  readonly observed: Observed
  readonly liftsProtection: boolean
  /** It is backed up first, or its parent is. */
  readonly backsUp?: true
}

/** The resource is left as it is: it is as declared, already gone in a destroy, or read by a show. */
export interface Keep extends Of<'keep'> {
  /** It differs from the declaration, and the run is for an older commit: the run for the newest one changes it. */
  readonly isOutdated?: true
  readonly observed?: Observed
  /** This run may not delete it, for the reason in `why`. */
  readonly isLeftAlone?: true
}

/** The necessary change is not allowed, or impossible. */
export interface Refuse extends Of<'refuse'> {
  /** Whether nothing at all is written because of it; if false, only this resource is left as it is. */
  readonly isBlocking: boolean
  /** The resource could not be read, which is a failure and no refusal of the plan. */
  readonly isUnread?: true
  readonly fields: readonly FieldChange[]
  readonly observed?: Observed
  readonly failure: Failure
}

/** What a plan does with one resource. */
export type Change = Create | Update | Replace | Delete | Keep | Refuse

/**
 * One change for each resource: the declared ones in the order of declaration; in a teardown or a sweep those that the
 * ownership tags name, declared or not.
 */
export interface Plan {
  readonly command: Command
  readonly changes: readonly Change[]
}

/** Whether a refusal keeps the whole plan from being carried out. */
export function isBlocked(plan: Plan): boolean {
  return plan.changes.some((change) => change.action === 'refuse' && change.isBlocking)
}

/** The action on the resource as a whole: `update` if only its content changes. */
export function shownAction({ action, content = [] }: Change): Change['action'] {
  return action === 'keep' && content.length > 0 ? 'update' : action
}

/** The output `plan`, without the resources that are kept. */
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

/** The plan shows the backup like a field, one that cannot change afterwards. */
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
