// The outcomes of plans that are not carried out.

import type { Change, Plan } from '../plan/change.ts'
import { desiredOf } from '../plan/undeclared.ts'
import { isRenewal } from '../plan/ownership-tags.ts'
import { isReady, type Outcome } from './outcome.ts'
import { type Result } from '../core/result.ts'

/** How each resource would end if the plan were carried out: the outcomes of a dry run. */
export function dryRunOutcomes(plan: Plan): Outcome[] {
  return plan.changes.map((change) => plannedOutcome(change, resultIfApplied(plan, change)))
}

/** The outcomes of a plan of which nothing is carried out: because it is blocked, or would delete too much. */
export function notAttemptedOutcomes(plan: Plan): Outcome[] {
  return plan.changes.map((change) => {
    const outcome = plannedOutcome(change, isWrite(change) ? 'not-attempted' : resultIfApplied(plan, change))
    return { ...outcome, changed: false }
  })
}

function isWrite({ action }: Change): boolean {
  return action !== 'keep' && action !== 'refuse'
}

function resultIfApplied(plan: Plan, change: Change): Exclude<Result, 'failed'> {
  switch (change.action) {
    case 'create':
      return 'created'
    case 'update':
      return isRenewal(change.fields) ? 'unchanged' : 'updated'
    case 'replace':
      return 'replaced'
    case 'delete':
      return 'deleted'
    case 'refuse':
      return 'refused'
    case 'keep':
      return keptResult(plan, change)
  }
}

function keptResult(plan: Plan, change: Extract<Change, { action: 'keep' }>): 'unchanged' | 'absent' | 'found' {
  switch (plan.command) {
    case 'apply':
      return change.isOutdated ? 'found' : 'unchanged'
    case 'destroy':
      return 'absent'
    case 'sweep':
      return 'unchanged'
    case 'show':
      return change.observed === undefined ? 'absent' : 'found'
  }
}

function plannedOutcome(change: Change, result: Exclude<Result, 'failed'>): Outcome {
  const observed = 'observed' in change ? change.observed : undefined
  return {
    kind: change.kind,
    name: change.name,
    ...(change.parent && { parent: change.parent }),
    declaredName: change.declaredName,
    result,
    created: false,
    changed: isWrite(change) && !(change.action === 'update' && isRenewal(change.fields)),
    ready: isReady(observed, desiredOf(change)),
    observed,
    fields: 'fields' in change ? change.fields : [],
    ...(change.action === 'refuse' ? { failure: change.failure } : {}),
    ...(change.declared === undefined ? { isUndeclared: true } : {})
  }
}
