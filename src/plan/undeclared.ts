// What is in Pinecone and nothing declares: how a plan takes it.

import type { Declared, Observed } from '../resources/resource.ts'
import type { Location } from '../core/location.ts'
import type { Change } from './change.ts'

/** Nothing is ever said to stand there. */
const NOWHERE: Location = { source: '', line: 0, column: 0 }

/** What exists and nobody declares, as a plan takes it. It is reported by its name in Pinecone. */
export function asDeclared(observed: Observed): Declared {
  const { kind, name, parent } = observed
  const location = NOWHERE
  return {
    kind,
    dialect: 'any',
    declaredName: name,
    name,
    ...(parent && { parent }),
    model: {},
    location,
    locationOf: () => location,
    isUndeclared: true
  }
}

/** What somebody has protected is kept, and does not keep the others. */
export function withoutBlocking(change: Change): Change {
  return change.action === 'refuse' ? { ...change, isBlocking: false } : change
}
