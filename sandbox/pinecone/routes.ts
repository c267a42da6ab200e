// From a method and path to the operation it means.
import type { BackupOperation } from './backups/routes.ts'
import type { FileOperation } from './files/routes.ts'
import type { Found } from './methods.ts'
import { backupRouteTo } from './backups/routes.ts'
import { choose, NOWHERE } from './methods.ts'

export type Operation =
  | 'listIndexes'
  | 'describeIndex'
  | 'createIndex'
  | 'createIndexForModel'
  | 'configureIndex'
  | 'deleteIndex'
  | 'listAssistants'
  | 'describeAssistant'
  | 'createAssistant'
  | 'updateAssistant'
  | 'deleteAssistant'
  | CollectionOperation
  | FileOperation
  | BackupOperation

type CollectionOperation = 'listCollections' | 'describeCollection' | 'createCollection' | 'deleteCollection'

export type Route = Found<Operation> & {
  /** The host of assistants that it came to; left out on the control plane. */
  readonly host?: string
}

type Methods = Readonly<Record<string, Operation>>

const INDEXES: Methods = { GET: 'listIndexes', POST: 'createIndex' }
const INDEX: Methods = { GET: 'describeIndex', PATCH: 'configureIndex', DELETE: 'deleteIndex' }
const ASSISTANTS: Methods = { GET: 'listAssistants', POST: 'createAssistant' }
const ASSISTANT: Methods = { GET: 'describeAssistant', PATCH: 'updateAssistant', DELETE: 'deleteAssistant' }
const COLLECTIONS: Methods = { GET: 'listCollections', POST: 'createCollection' }
const COLLECTION: Methods = { GET: 'describeCollection', DELETE: 'deleteCollection' }

/**
 * Takes a method and the path without its query; gives the route. Assistants are served under /assistant, as
 * published, and without: the official SDKs, once given a host, leave the prefix out.
 */
export function routeTo(method: string, path: string): Route {
  const parts = path.split('/').slice(1)
  const backups = backupRouteTo(method, parts)
  if (backups) return backups
  const [kind, name, ...more] = parts[0] === 'assistant' ? parts.slice(1) : parts
  const single = name !== undefined
  const prefixed = parts[0] === 'assistant'
  if (name === '' || more.length > 0) return NOWHERE
  if (kind === 'assistants') return choose(single ? ASSISTANT : ASSISTANTS, method, { name })
  if (kind === 'collections' && !prefixed) return choose(single ? COLLECTION : COLLECTIONS, method, { name })
  if (kind !== 'indexes' || prefixed) return NOWHERE
  if (name === 'create-for-model' && method === 'POST') return { operation: 'createIndexForModel', name: null }
  if (name === 'create-for-model') return choose({ ...INDEX, POST: 'createIndexForModel' }, method, { name })
  return choose(single ? INDEX : INDEXES, method, { name })
}
