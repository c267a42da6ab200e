// The step's outputs. Pure.

import type { Outcome } from '../apply/outcome.ts'
import { planJson } from '../plan/change.ts'
import { valueAt, type Json, type JsonObject } from '../core/json.ts'
import { fullNameOf, kinds, resourceType } from '../resources/registry.ts'
import type { Kind } from '../resources/resource.ts'
import { jsonText, onOneLine } from '../core/text/line.ts'
import { renderMarkdown } from './markdown.ts'
import type { Report } from './report.ts'

const OF_ONE = ['name', 'host', 'status', 'kind', 'result'] as const
const OF_ALL = ['created', 'changed', 'ready', 'resources', 'plan', 'markdown', 'skipped', 'reason'] as const

/** The outputs' names, in the order of `action.yml`. */
export function outputNames(): string[] {
  return [...OF_ONE, ...kinds().flatMap((kind) => [`${kind}-name`, `${kind}-host`]), ...OF_ALL]
}

/** All outputs: those with fixed names, and those of each type. Every run sets all of them. */
export type Outputs = Readonly<Record<(typeof OF_ONE | typeof OF_ALL)[number], string>> &
  Readonly<Record<string, string>>

/**
 * A job's outputs may have 1 MB, which GitHub counts in UTF-16 (docs.github.com, jobs.<job_id>.outputs): 2 bytes a
 * unit. A tenth is left for the outputs of the job's other steps.
 */
export const MAX_OUTPUT_UNITS = 450_000

/** Later steps use the Markdown in a comment (65 536 characters), or in an environment variable (128 KiB on Linux). */
const MAX_MARKDOWN_BYTES = 65_000
const MIN_MARKDOWN_BYTES = 16_000

/**
 * The outputs of a run, and a warning if details had to be left out to stay within GitHub's limit. JSON stays valid,
 * whatever is left out.
 */
export function fitOutputs(report: Report, maxUnits = MAX_OUTPUT_UNITS): { outputs: Outputs; warnings: string[] } {
  const scalars = scalarOutputs(report)
  const taken = unitsOf(scalars)
  for (const [step, { without, texts }] of detailSteps(report).entries()) {
    if (taken + unitsOf(texts) > maxUnits) continue
    const outputs = { ...scalars, ...texts }
    return { outputs, warnings: step === 0 ? [] : [tooLong(without)] }
  }
  const outputs = { ...scalars, resources: resourcesText(report, 'none'), plan: '', markdown: '' }
  return {
    outputs,
    warnings: [tooLong('all resources are missing from "resources", and "plan" and "markdown" are empty')]
  }
}

function tooLong(without: string): string {
  return `The outputs would be longer than GitHub takes: ${without}.`
}

type LongOutputs = Pick<Outputs, 'resources' | 'plan' | 'markdown'>

/** The long outputs with less and less detail, to be tried in this order, and what each step leaves out. */
function detailSteps(report: Report): { readonly without: string; readonly texts: LongOutputs }[] {
  const markdown = renderMarkdown(report, MAX_MARKDOWN_BYTES)
  const shorter = renderMarkdown(report, MIN_MARKDOWN_BYTES)
  const full = { resources: resourcesText(report, 'all'), plan: planText(report, 'all'), markdown }
  const steps: [without: string, texts: Partial<LongOutputs>][] = [
    ['', {}],
    ['"markdown" is cut', { markdown: shorter }],
    ['"markdown" is empty', { markdown: '' }],
    ['the values are missing from "plan", and "markdown" is empty', { plan: planText(report, 'paths') }],
    ['the fields are missing from "plan", and "markdown" is empty', { plan: planText(report, 'none') }],
    [
      'the fields are missing from "plan" and "resources", and "markdown" is empty',
      { resources: resourcesText(report, 'state') }
    ],
    ['the fields are missing from "resources", and "plan" and "markdown" are empty', { plan: '' }]
  ]
  let texts: LongOutputs = full
  return steps.map(([without, changed]) => {
    texts = { ...texts, ...changed }
    return { without, texts }
  })
}

function unitsOf(outputs: Readonly<Record<string, string>>): number {
  return Object.entries(outputs).reduce((sum, [name, value]) => sum + name.length + value.length, 0)
}

function scalarOutputs(
  report: Report
): Omit<Record<(typeof OF_ONE | typeof OF_ALL)[number], string>, keyof LongOutputs> {
  const { outcomes, plan, dryRun } = report
  const declared = outcomes.filter(({ isUndeclared }) => !isUndeclared)
  const only = onlyOne(declared)
  const isWhole =
    declared.length > 0 &&
    declared.length >= (plan?.changes.filter(({ declared }) => declared !== undefined).length ?? 0)
  return {
    name: only?.name ?? '',
    host: hostOf(only),
    status: onOneLine(only?.observed?.state ?? ''),
    kind: only?.kind ?? '',
    result: only?.result ?? '',
    ...Object.fromEntries(kinds().flatMap((kind) => Object.entries(outputsOf(kind, declared)))),
    created: String(!dryRun && outcomes.some(({ created }) => created)),
    changed: String(outcomes.some(({ changed }) => changed)),
    ready: String(isWhole && declared.every(isSeenReady)),
    skipped: report.isSkipped ? 'true' : '',
    reason: report.isSkipped ? 'no-secrets' : reasonOf(report) || (report.greenReason ?? '')
  }
}

function onlyOne(outcomes: readonly Outcome[]): Outcome | undefined {
  return outcomes.length === 1 ? outcomes[0] : undefined
}

function outputsOf(kind: Kind, outcomes: readonly Outcome[]): Record<string, string> {
  const only = onlyOne(outcomes.filter((outcome) => outcome.kind === kind))
  return { [`${kind}-name`]: only?.name ?? '', [`${kind}-host`]: hostOf(only) }
}

function hostOf(outcome: Outcome | undefined): string {
  return onOneLine(outcome?.observed?.host ?? '')
}

function isSeenReady({ ready, observed }: Outcome): boolean {
  return ready && observed !== undefined
}

/** The run's reason; else that of the first failed resource, where those that were not attempted come last. */
function reasonOf({ failure, outcomes }: Report): string {
  const failed = outcomes.filter((outcome) => outcome.failure !== undefined)
  const first = failed.find(({ result }) => result !== 'not-attempted') ?? failed[0]
  return failure?.reason ?? first?.failure?.reason ?? ''
}

type Detail = 'all' | 'state' | 'none'

function resourcesText({ outcomes }: Report, detail: Detail): string {
  const shown = detail === 'none' ? [] : outcomes
  const sections = kinds().map((kind): [string, JsonObject] => [
    resourceType(kind).plural,
    // `fromEntries`, because assigning to a key such as `__proto__` would lose it.
    Object.fromEntries(
      keyed(shown.filter((outcome) => outcome.kind === kind)).map(([key, outcome]) => [
        key,
        resourceJson(outcome, detail)
      ])
    )
  ])
  return jsonText({ version: 1, ...Object.fromEntries(sections) })
}

/** Outcomes by their declared names. A name that two parents share has the parent's name before it. */
function keyed(outcomes: readonly Outcome[]): [key: string, outcome: Outcome][] {
  const isShared = (one: Outcome): boolean =>
    outcomes.some((other) => other !== one && other.declaredName === one.declaredName)
  return outcomes.map((one) => [isShared(one) ? fullNameOf({ ...one, name: one.declaredName }) : one.declaredName, one])
}

function resourceJson(outcome: Outcome, detail: Detail): JsonObject {
  const { kind, result, failure, observed } = outcome
  const shown = resourceType(kind).report.shown.flatMap(([key, path]): [string, Json][] => {
    const value = detail === 'all' ? valueAt(observed?.model, path) : undefined
    return value === undefined || value === null ? [] : [[key, value]]
  })
  return {
    name: outcome.name,
    ...(outcome.parent && { [outcome.parent.kind]: outcome.parent.name }),
    host: hostOf(outcome),
    status: onOneLine(observed?.state ?? ''),
    ready: isSeenReady(outcome),
    result,
    ...(failure && { reason: failure.reason }),
    ...(outcome.why !== undefined && { why: onOneLine(outcome.why) }),
    ...(outcome.backup && { backup: outcome.backup.id }),
    ...(outcome.restoredFrom !== undefined && { restored_from: outcome.restoredFrom }),
    ...Object.fromEntries(shown),
    ...(detail === 'all' && Object.fromEntries((outcome.content ?? []).map(({ key, counts }) => [key, counts])))
  }
}

function planText({ plan }: Report, fields: 'all' | 'paths' | 'none'): string {
  if (!plan) return ''
  const changes = planJson(plan)
  if (fields === 'all') return jsonText(changes)
  return jsonText(
    changes.map((change) => ({
      ...change,
      fields:
        fields === 'none'
          ? []
          : (change['fields'] as readonly JsonObject[]).map(({ path, effect }) => ({ path, effect }))
    }))
  )
}
