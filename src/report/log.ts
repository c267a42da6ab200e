// The lines of the log. Pure; the runner makes each line safe when it writes it.

import type { Outcome } from '../apply/outcome.ts'
import type { Pending } from '../apply/poller.ts'
import { shownAction, type Change, type FieldChange, type Keep, type Plan } from '../plan/change.ts'
import { restoreText } from '../plan/restore.ts'
import { resourceType } from '../resources/registry.ts'
import { keyOf, type Kind } from '../resources/resource.ts'
import { pathText } from '../core/json.ts'
import { duration, firstOf } from '../core/text/words.ts'
import { closingLine } from './headline.ts'
import type { Report } from './report.ts'
import { aboutModel, backupTexts, fieldText, keptText, resultText, labelOf } from './text.ts'

/** More unchanged resources than this share one line. */
const MAX_KEPT_LINES = 5
const MAX_VALUE_LENGTH = 80

const SIGNS: Readonly<Record<Change['action'], string>> = {
  create: '+',
  update: '~',
  replace: '±',
  delete: '-',
  keep: '=',
  refuse: '!'
}

/**
 * The plan: a line for each resource, which begins with its sign (`+` create, `~` update, `±` replace, `-` delete,
 * `=` keep, `!` refuse), and an indented line for each field that changes or prevents the change.
 */
export function planLines(plan: Plan): string[] {
  // A resource that a sweep keeps has a reason of its own, and so a line of its own.
  const kept = plan.changes.filter(
    (change) => shownAction(change) === 'keep' && change.why === undefined && !isGoing(change, plan)
  )
  const isCollapsed = kept.length > MAX_KEPT_LINES
  const told = isCollapsed ? plan.changes.filter((change) => !kept.includes(change)) : plan.changes
  const lines = told.flatMap((change) => changeLines(change, plan))
  if (!isCollapsed) return lines
  const names = firstOf(
    kept.map(({ name }) => name),
    MAX_KEPT_LINES
  )
  return [...lines, `= ${kept.length} ${keptText(plan.command)}: ${names}`]
}

function changeLines(change: Change, plan: Plan): string[] {
  const why = change.why === undefined ? '' : ` (${change.why})`
  const line = `${SIGNS[shownAction(change)]} ${labelOf(change)}${declaredAs(change)}${detailOf(change, plan)}${why}`
  const fields = 'fields' in change ? change.fields : []
  const inside = (change.content ?? []).flatMap(({ texts }) => texts)
  return [
    line,
    ...fields.map((field) => `    ${fieldLine(change.kind, field)}`),
    ...inside.map((text) => `    ${text}`)
  ]
}

function declaredAs(change: Change): string {
  return change.name === change.declaredName ? '' : ` (declared as ${change.declaredName})`
}

function detailOf(change: Change, plan: Plan): string {
  switch (change.action) {
    case 'create': {
      const about = aboutModel(change.kind, change.model)
      const from = change.restore === undefined ? '' : `, restored from ${restoreText(change.restore)}`
      return `${from}${about === '' ? '' : `: ${about}`}`
    }
    case 'update':
      return ''
    case 'replace':
      return `: ${change.backsUp ? 'backed up, ' : ''}deleted and created again${change.restore ? ` from ${restoreText(change.restore)}` : ''}${change.liftsProtection ? ', its deletion protection lifted' : ''}`
    case 'delete': {
      const lost = resourceType(change.kind).report.lostWithIt?.(change.observed.model)
      const steps = [
        ...(change.backsUp ? ['backed up first'] : []),
        ...(change.liftsProtection ? ['its deletion protection lifted'] : []),
        ...(lost === undefined ? [] : [`${lost} go with it`])
      ]
      return steps.length === 0 ? '' : `: ${steps.join(', ')}`
    }
    case 'keep':
      if (shownAction(change) === 'update') return ''
      if (change.uncompared !== undefined)
        return `: ${firstOf(change.uncompared.map(pathText), MAX_NAMES_IN_LINE)} not reported yet`
      return `: ${keptDetail(change, plan)}`
    case 'refuse':
      return `: ${change.failure.reason}`
  }
}

function keptDetail(change: Keep, plan: Plan): string {
  if (plan.command === 'show') return change.observed?.state ?? 'does not exist'
  if (change.isLeftAlone) return 'left alone'
  if (change.isOutdated) return 'left to the newest commit'
  return isGoing(change, plan) ? 'being deleted already' : keptText(plan.command)
}

/** Whether a destroy keeps a resource because somebody else is deleting it already. It still exists. */
function isGoing(change: Change, { command }: Plan): boolean {
  return command === 'destroy' && change.action === 'keep' && change.observed !== undefined && !change.isLeftAlone
}

/** One field's change: `metric: cosine → euclidean`, and whether it cannot change in place. */
function fieldLine(kind: Kind, field: FieldChange): string {
  const { path, before, after } = fieldText(kind, field, MAX_VALUE_LENGTH)
  return `${path}: ${before} → ${after}${field.effect === 'replace' ? ' (cannot change in place)' : ''}`
}

/** The last line about waiting. */
export interface ReportLine {
  readonly states: string
  readonly waitedMs: number
}

const MAX_NAMES_IN_LINE = 5
const FIRST_SILENCE_MS = 10_000
const SILENCE_GROWTH = 1.5

/**
 * The line about the resources that the run still waits for. undefined if no state has changed since the last line, and
 * the silence is short; silences grow by half each time. For a run that only deletes, Ready means "still there".
 */
export function waitingLine(
  pending: readonly Pending[],
  last: ReportLine | undefined,
  onlyDeletes = false
): { line: string; told: ReportLine } | undefined {
  const waitedMs = Math.max(...pending.map((one) => one.waitedMs))
  const [only, ...others] = pending
  const stateOf = (one: Pending): string =>
    onlyDeletes && one.last?.state === 'Ready' ? 'still there' : stateText(one)
  if (!only) return undefined
  const states = JSON.stringify(pending.map((one) => [keyOf(one.target), stateOf(one)]))
  const silentUntilMs = last ? Math.max(last.waitedMs + FIRST_SILENCE_MS, last.waitedMs * SILENCE_GROWTH) : 0
  if (last?.states === states && waitedMs < silentUntilMs) return undefined
  const told = { states, waitedMs }
  if (others.length === 0) return { line: `${only.target.name}: ${stateOf(only)} (${duration(waitedMs)})`, told }
  const names = pending.map((one) => `${one.target.name} ${stateOf(one)}`)
  return {
    line: `Waiting for ${pending.length} after ${duration(waitedMs)}: ${firstOf(names, MAX_NAMES_IN_LINE)}`,
    told
  }
}

function stateText({ target, last }: Pending): string {
  if (!last) return 'not seen yet'
  if (last.state !== 'Ready') return last.state
  return [last.state, ...(resourceType(target.kind).report.stateDetail?.(last.model) ?? [])].join(', ')
}

/** A line for each resource's outcome, in declared order. Many unchanged ones share a line. */
function outcomeLines(report: Report): string[] {
  const same = report.outcomes.filter(({ result }) => result === 'unchanged')
  const isCollapsed = same.length > MAX_KEPT_LINES
  const told = isCollapsed ? report.outcomes.filter(({ result }) => result !== 'unchanged') : report.outcomes
  const lines = told.map((outcome) => outcomeLine(outcome, report))
  return isCollapsed ? [...lines, `${same.length} others: ${resultText('unchanged', report)}`] : lines
}

/** Shorter waits are not reported. */
const WORTH_TELLING_MS = 1000

function outcomeLine(outcome: Outcome, report: Report): string {
  const { observed, failure, waitedMs = 0 } = outcome
  const parts = [
    resultText(outcome.result, report),
    ...(failure ? [failure.reason] : []),
    ...(observed ? [observed.state] : []),
    ...(waitedMs < WORTH_TELLING_MS ? [] : [`waited ${duration(waitedMs)}`]),
    ...(observed && observed.host !== '' ? [observed.host] : []),
    ...backupTexts(outcome),
    ...(outcome.content ?? []).flatMap(({ texts }) => texts)
  ]
  return `${labelOf(outcome)}: ${parts.join(', ')}`
}

/** The end of the log: the outcome of each resource, and the closing line. */
export function reportLines(report: Report): string[] {
  return [...outcomeLines(report), closingLine(report)]
}
