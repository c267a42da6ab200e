import { valueAt, type JsonObject } from '../core/json.ts'
import type { Declared, Observed } from './resource.ts'

/** Whether a resource can be used now, will be by itself, or will not be. */
export type Readiness =
  | { readonly is: 'ready' }
  | { readonly is: 'pending' }
  | { readonly is: 'terminating' }
  | { readonly is: 'failed'; readonly why: string }

/**
 * Judges a resource by its state, and an index with dedicated read capacity by that capacity's own state as well.
 * An index that its declaration pauses (`replicas: 0`) is right when it is `Disabled`.
 * States: Pinecone's OpenAPI 2026-04, IndexModel.status, ReadCapacityStatus and Assistant.status.
 */
export function readinessOf(observed: Observed, declared: JsonObject): Readiness {
  const { state, model } = observed
  if (state === 'Terminating') return { is: 'terminating' }
  if (hasFailedForGood(observed)) return { is: 'failed', why: `its state is ${state}` }
  const capacity = readCapacityOf(model)
  if (state === 'Disabled') return disabledReadiness(capacity, readCapacityOf(declared))
  if (valueAt(capacity, ['mode']) === 'Dedicated') {
    const capacityState = valueAt(capacity, ['status', 'state'])
    if (capacityState === 'Error') {
      const words = valueAt(capacity, ['status', 'error_message'])
      return {
        is: 'failed',
        why: `its read capacity is in the state Error${typeof words === 'string' ? `: ${words}` : ''}`
      }
    }
    if (capacityState !== 'Ready') return { is: 'pending' }
  }
  return { is: observed.ready ? 'ready' : 'pending' }
}

/** Whether a resource was never made whole, and will not be: only another one in its place mends that. */
export function hasFailedForGood({ state }: Pick<Observed, 'state'>): boolean {
  return state === 'InitializationFailed' || state === 'Failed'
}

function disabledReadiness(capacity: JsonObject, declared: JsonObject): Readiness {
  const replicas = ['dedicated', 'manual', 'replicas']
  if (valueAt(capacity, replicas) !== 0) return { is: 'pending' }
  if (valueAt(declared, replicas) === 0) return { is: 'ready' }
  return { is: 'failed', why: 'it is Disabled, because its read capacity has 0 replicas' }
}

/** Where an index has its read capacity; nothing where it has none. */
export function readCapacityOf(model: JsonObject): JsonObject {
  for (const spec of ['serverless', 'byoc']) {
    const capacity = valueAt(model, ['spec', spec, 'read_capacity'])
    if (capacity !== undefined) return capacity as JsonObject
  }
  return {}
}

/** Whether a declaration asks for what takes Pinecone up to half an hour: dedicated read capacity. */
export function needsLongWait({ model }: Declared): boolean {
  return valueAt(readCapacityOf(model), ['mode']) === 'Dedicated'
}
