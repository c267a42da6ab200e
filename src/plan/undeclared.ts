import type { Declared, Desired, Identity } from '../resources/resource.ts'
import type { Change, PlanTarget } from './change.ts'

/** What exists and nothing declares, as a plan takes it: by its name in Pinecone, in whichever dialect it was made. */
export function undeclaredTarget({ kind, name, parent }: Identity): PlanTarget {
  return { kind, name, ...(parent && { parent }), dialect: 'any', declaredName: name }
}

/** What is declared, as a plan takes it. */
export function declaredTarget(declared: Declared): PlanTarget & { readonly declared: Declared } {
  const { kind, name, parent, dialect, declaredName } = declared
  return { kind, name, ...(parent && { parent }), dialect, declaredName, declared }
}

/** What a change's resource is to be, which is nothing in particular where nothing declares it. */
export function desiredOf({ kind, name, parent, dialect, declared }: PlanTarget): Desired {
  return declared ?? { kind, name, ...(parent && { parent }), dialect, model: {} }
}

/** A refusal that leaves this resource as it is and does not keep the others from being changed. */
export function withoutBlocking(change: Change): Change {
  return change.action === 'refuse' ? { ...change, isBlocking: false } : change
}
