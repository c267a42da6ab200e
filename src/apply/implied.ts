import { keyOf, type Declared } from '../resources/resource.ts'
import type { Outcome } from './outcome.ts'

/** Adds the outcomes of resources inside declared ones, which are deleted along with their parents. */
export function withImplied(outcomes: readonly Outcome[], implied: readonly Declared[]): Outcome[] {
  const byKey = new Map(outcomes.map((outcome) => [keyOf(outcome), outcome]))
  return [...outcomes, ...implied.map((one) => impliedOutcome(one, one.parent && byKey.get(keyOf(one.parent))))]
}

function impliedOutcome({ kind, name, parent, declaredName }: Declared, outer: Outcome | undefined): Outcome {
  const isOver = outer?.result === 'deleted' || outer?.result === 'absent' || outer?.result === 'left-alone'
  const result = isOver ? outer.result : 'not-attempted'
  const nothingDone = { created: false, changed: false, ready: false, observed: undefined, fields: [] }
  return { kind, name, ...(parent && { parent }), declaredName, result, ...nothingDone }
}
