import { resourceType } from '../resources/registry.ts'
import type { Declared, Desired, Identity, Observed } from '../resources/resource.ts'
import type { Change, PlanTarget } from './change.ts'

/** What exists and nothing declares, as a plan takes it: by its name in Pinecone, in whichever dialect it was made. */
export function undeclaredTarget({ kind, name, parent }: Identity): PlanTarget {
  return { kind, name, ...(parent && { parent }), dialect: 'any', declaredName: name }
}

/** What is declared, as a plan takes it: spoken to in the dialect of its declaration, or in the one that shows it. */
export function declaredTarget(declared: Declared, observed?: Observed): PlanTarget & { readonly declared: Declared } {
  const { kind, name, parent, declaredName } = declared
  // One that was made between two reads is of the declared dialect all the same, and is spoken to in it.
  const isHidden =
    observed?.isBeyondClassic && !resourceType(declared.kind).comparison?.isOfFirstDialect(observed.model)
  const dialect = isHidden ? 'any' : declared.dialect
  return { kind, name, ...(parent && { parent }), dialect, declaredName, declared }
}

/** What a change's resource is to be, which is nothing in particular where nothing declares it. */
export function desiredOf({ kind, name, parent, dialect, declared }: PlanTarget): Desired {
  return { kind, name, ...(parent && { parent }), dialect, model: declared?.model ?? {} }
}

/** A refusal that leaves this resource as it is and does not keep the others from being changed. */
export function withoutBlocking(change: Change): Change {
  return change.action === 'refuse' ? { ...change, isBlocking: false } : change
}
