import { valueAt, type JsonObject } from '../../core/json.ts'
import { readinessByState } from '../answers.ts'
import type { Observed } from '../resource.ts'
import type { Readiness } from '../type.ts'

/**
 * Judges an index by its state, and by the state of its dedicated read capacity if it has one. An index that its
 * declaration pauses (`replicas: 0`) is ready when it is `Disabled`.
 * States: Pinecone's OpenAPI 2026-04, IndexModel.status and ReadCapacityStatus.
 */
export function indexReadiness(observed: Observed, declared: JsonObject): Readiness {
  const readiness = readinessByState(observed)
  if (readiness.is === 'terminating' || readiness.is === 'failed') return readiness
  const capacity = readCapacityOf(observed.model)
  if (observed.state === 'Disabled') return disabledReadiness(capacity, readCapacityOf(declared))
  if (valueAt(capacity, ['mode']) !== 'Dedicated') return readiness
  const state = valueAt(capacity, ['status', 'state'])
  if (state === 'Error') {
    const words = valueAt(capacity, ['status', 'error_message'])
    return {
      is: 'failed',
      why: `its read capacity is in the state Error${typeof words === 'string' ? `: ${words}` : ''}`
    }
  }
  return state === 'Ready' ? readiness : { is: 'pending' }
}

function disabledReadiness(capacity: JsonObject, declared: JsonObject): Readiness {
  const replicas = ['dedicated', 'manual', 'replicas']
  if (valueAt(capacity, replicas) !== 0) return { is: 'pending' }
  if (valueAt(declared, replicas) === 0) return { is: 'ready' }
  return { is: 'failed', why: 'it is Disabled, because its read capacity has 0 replicas' }
}

/** The read capacity of an index; empty where it has none. */
export function readCapacityOf(model: JsonObject): JsonObject {
  for (const spec of ['serverless', 'byoc']) {
    const capacity = valueAt(model, ['spec', spec, 'read_capacity'])
    if (capacity !== undefined) return capacity as JsonObject
  }
  return {}
}
