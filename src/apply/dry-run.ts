// The outcomes of plans, and parts of plans, that are not carried out.

import { shownAction, type Change, type Plan } from '../plan/change.ts'
import type { ContentChange, ContentOutcome } from '../plan/content.ts'
import { desiredOf } from '../plan/undeclared.ts'
import { isRenewal } from '../plan/ownership-tags.ts'
import { isReady, type Outcome, type OutcomeEnd } from './outcome.ts'
import { commandRow } from '../core/command.ts'

/** The outcomes of a dry run: how each resource would end if the plan were carried out. */
export function dryRunOutcomes(plan: Plan): Outcome[] {
  return plan.changes.map((change) => plannedOutcome(change, endIfApplied(plan, change)))
}

/** The outcomes of a plan that is not carried out because it is blocked, or would delete too much. */
export function notAttemptedOutcomes(plan: Plan): Outcome[] {
  return plan.changes.map((change) => {
    // A terminating resource counts as gone only after waiting for it.
    const isGoing = plan.command === 'destroy' && change.action === 'keep' && change.observed !== undefined
    const isOpen = isWrite(change) || (isGoing && !change.isLeftAlone)
    const end = isOpen ? ({ result: 'not-attempted' } as const) : endIfApplied(plan, change)
    return { ...plannedOutcome(change, end), changed: false }
  })
}

/** The outcome of a resource that the plan leaves alone or could not read; undefined for all others. */
export function decidedOutcome(plan: Plan, change: Change): Outcome | undefined {
  const isDecided = change.action === 'keep' ? change.isLeftAlone : change.action === 'refuse' && change.isUnread
  return isDecided ? plannedOutcome(change, endIfApplied(plan, change)) : undefined
}

/** The outcomes of a plan that keeps every resource, all of them ready; undefined if there is anything to do. */
export function keptOutcomes(plan: Plan): Outcome[] | undefined {
  if (plan.command !== 'apply' && plan.command !== 'show') return undefined
  const isKept = (change: Change): boolean =>
    change.action === 'keep' && change.observed?.isIncomplete !== true && isReady(change.observed, desiredOf(change))
  return plan.changes.every(isKept) ? dryRunOutcomes(plan) : undefined
}

function isWrite(change: Change): boolean {
  const action = shownAction(change)
  return action !== 'keep' && action !== 'refuse'
}

function endIfApplied(plan: Plan, change: Change): OutcomeEnd {
  switch (change.action) {
    case 'create':
      return { result: 'created' }
    case 'update':
      return { result: isRenewal(change.fields) && change.content === undefined ? 'unchanged' : 'updated' }
    case 'replace':
      return { result: 'replaced' }
    case 'delete':
      return { result: 'deleted' }
    case 'refuse':
      return { result: change.isUnread ? 'failed' : 'refused', failure: change.failure }
    case 'keep':
      if (change.isLeftAlone) return { result: 'left-alone' }
      if (change.isOutdated || change.uncompared !== undefined) return { result: 'found' }
      if (change.content !== undefined) return { result: 'updated' }
      if (plan.command === 'show' && change.observed === undefined) return { result: 'absent' }
      return { result: commandRow(plan.command).keptResult }
  }
}

function plannedOutcome(change: Change, end: OutcomeEnd): Outcome {
  const observed = 'observed' in change ? change.observed : undefined
  return {
    kind: change.kind,
    name: change.name,
    ...(change.parent && { parent: change.parent }),
    declaredName: change.declaredName,
    ...end,
    created: false,
    changed:
      isWrite(change) && !(change.action === 'update' && isRenewal(change.fields) && change.content === undefined),
    ready: isReady(observed, desiredOf(change)) && change.content === undefined,
    observed,
    fields: 'fields' in change ? change.fields : [],
    ...(change.why !== undefined && end.result === 'left-alone' ? { why: change.why } : {}),
    ...(change.content && { content: change.content.map(plannedContent) }),
    ...(change.declared === undefined ? { isUndeclared: true } : {})
  }
}

function plannedContent({ key, texts }: ContentChange): ContentOutcome {
  return { key, counts: {}, texts, isChanged: false, isReady: false }
}
