import type { Observed } from './resource.ts'
import type { Readiness } from './type.ts'

/**
 * Judges a resource by its state alone.
 * States: Pinecone's OpenAPI 2026-04, IndexModel.status and Assistant.status.
 */
export function readinessByState({ state, ready }: Observed): Readiness {
  if (state === 'Terminating') return { is: 'terminating' }
  if (state === 'InitializationFailed' || state === 'Failed') return { is: 'failed', why: `its state is ${state}` }
  return { is: ready ? 'ready' : 'pending' }
}
