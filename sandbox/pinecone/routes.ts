// From a method and path to the operation it means.
import { decodedPart } from '../http/text.ts'

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
  | 'listCollections'
  | 'describeCollection'
  | 'createCollection'
  | 'deleteCollection'

/** Where a request leads. `allowed` are the methods its path knows: none for an unknown path. */
export type Route =
  | { readonly operation: Operation; readonly name: string | null }
  | { readonly operation: null; readonly allowed: readonly string[] }

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
  const [kind, rawName, ...more] = parts[0] === 'assistant' ? parts.slice(1) : parts
  const single = rawName !== undefined
  const prefixed = parts[0] === 'assistant'
  if (rawName === '' || more.length > 0) return { operation: null, allowed: [] }
  if (kind === 'assistants') return choose(single ? ASSISTANT : ASSISTANTS, method, rawName)
  if (kind === 'collections' && !prefixed) return choose(single ? COLLECTION : COLLECTIONS, method, rawName)
  if (kind !== 'indexes' || prefixed) return { operation: null, allowed: [] }
  if (rawName === 'create-for-model') return choose({ ...INDEX, POST: 'createIndexForModel' }, method, rawName)
  return choose(single ? INDEX : INDEXES, method, rawName)
}

function choose(methods: Methods, method: string, rawName: string | undefined): Route {
  const operation = new Map(Object.entries(methods)).get(method)
  if (!operation) return { operation: null, allowed: Object.keys(methods) }
  const named = rawName !== undefined && operation !== 'createIndexForModel'
  return { operation, name: named ? decodedPart(rawName) : null }
}
