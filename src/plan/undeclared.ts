import { resourceType } from '../resources/registry.ts'
import type { Declared, Desired, Identity, Observed } from '../resources/resource.ts'
import type { Failure } from '../core/errors.ts'
import type { Change, PlanTarget, Refuse } from './change.ts'

/** The plan target of a resource that nothing declares: by its name in Pinecone, in any dialect. */
export function undeclaredTarget({ kind, name, parent }: Identity): PlanTarget {
  return { kind, name, ...(parent && { parent }), dialect: 'any', declaredName: name }
}

/** The plan target of a declared resource, in the dialect of its declaration or, if that does not show it, in any. */
export function declaredTarget(declared: Declared, observed?: Observed): PlanTarget & { readonly declared: Declared } {
  const { kind, name, parent, declaredName } = declared
  // A resource that was made between two reads may be of the declared dialect, and keeps it.
  const isHidden =
    observed?.isBeyondClassic && !resourceType(declared.kind).comparison?.isOfFirstDialect(observed.model)
  const dialect = isHidden ? 'any' : declared.dialect
  return { kind, name, ...(parent && { parent }), dialect, declaredName, declared }
}

/** A target with its declared model, which is empty if nothing declares it. */
export function desiredOf({ kind, name, parent, dialect, declared }: PlanTarget): Desired {
  return { kind, name, ...(parent && { parent }), dialect, model: declared?.model ?? {} }
}

/** Makes a refusal concern its own resource only, so that the others are still changed. */
export function withoutBlocking(change: Change): Change {
  return change.action === 'refuse' ? { ...change, isBlocking: false } : change
}

/** Turns a change into the refusal to carry it out, which blocks the plan. */
export function refused(change: Change, failure: Failure): Refuse {
  const { kind, name, parent, dialect, declaredName, declared } = change
  return {
    ...{ kind, name, ...(parent && { parent }), dialect, declaredName, ...(declared && { declared }) },
    action: 'refuse',
    isBlocking: true,
    fields: 'fields' in change ? change.fields : [],
    ...('observed' in change && { observed: change.observed }),
    failure
  }
}
