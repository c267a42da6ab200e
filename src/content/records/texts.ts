// Describes planned and written records for plan, report and outputs.

import { failureFrom, type Failure } from '../../core/errors.ts'
import type { JsonObject } from '../../core/json.ts'
import type { FieldChange } from '../../plan/field-change.ts'
import type { NamespacePlan } from './compare-files.ts'
import { KEY } from './sources.ts'
import { shown } from './vectors.ts'
import type { Written } from './write.ts'

/** The field changes of each namespace that has anything to write. */
export function changesOf(plans: readonly NamespacePlan[]): FieldChange[] {
  return withWrites(plans).map(({ namespace, equal, fresh, changed }) => ({
    path: [KEY, namespace],
    before: { equal },
    after: { new: fresh, changed },
    effect: 'in-place'
  }))
}

/** The same for people: `records: 12 of 200 to write (3 new, 9 changed) in namespace "products"`. */
export function planTexts(plans: readonly NamespacePlan[]): string[] {
  return withWrites(plans).map((plan) => {
    const parts = [
      ...(plan.fresh > 0 ? [`${plan.fresh} new`] : []),
      ...(plan.changed > 0 ? [`${plan.changed} changed`] : [])
    ]
    return `${KEY}: ${plan.fresh + plan.changed} of ${declaredIn(plan)} to write (${parts.join(', ')}) in ${namespaceText(plan)}`
  })
}

function withWrites(plans: readonly NamespacePlan[]): NamespacePlan[] {
  return plans.filter(({ fresh, changed }) => fresh + changed > 0)
}

function declaredIn({ equal, fresh, changed }: NamespacePlan): number {
  return equal + fresh + changed
}

function namespaceText({ namespace }: NamespacePlan): string {
  return `namespace ${shown(namespace)}`
}

/** For the output `resources`: `{"<namespace>": {"declared": 200, "written": 12}}`. */
export function countsOf(done: readonly Written[]): JsonObject {
  return Object.fromEntries(done.map(({ plan, written }) => [plan.namespace, { declared: declaredIn(plan), written }]))
}

/** The written records, for log and summary. */
export function writtenTexts(done: readonly Written[]): string[] {
  return done
    .filter(({ written, failed }) => written + failed > 0)
    .map(({ plan, written }) => `${KEY}: ${written} of ${declaredIn(plan)} written in ${namespaceText(plan)}`)
}

/** Why records were not written, with the counts; undefined if all were. */
export function failureOf(done: readonly Written[]): Failure | undefined {
  const [first] = done.filter(({ cause }) => cause !== undefined)
  if (first?.cause === undefined) return undefined
  const counts = done
    .filter(({ failed }) => failed > 0)
    .map(
      ({ plan, written, failed }) =>
        `${failed} of ${written + failed} records are not written in ${namespaceText(plan)}`
    )
  const failure = failureFrom(first.cause)
  return { ...failure, message: `${failure.message} ${counts.join(', ')}. The next run writes the rest.` }
}
