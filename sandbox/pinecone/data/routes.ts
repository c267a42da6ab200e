// From a method and path on an index's host to the operation it means: OpenAPI 2026-04 and 2026-07, data plane.
import type { IndexRecord } from '../records.ts'
import { decodedPart } from '../../http/text.ts'

/** Called as the published operations are. */
export type DataOperation =
  | 'upsertVectors'
  | 'fetchVectors'
  | 'fetchVectorsByMetadata'
  | 'queryVectors'
  | 'listVectors'
  | 'updateVector'
  | 'deleteVectors'
  | 'describeIndexStats'
  | 'upsertRecords'
  | 'searchRecords'
  | 'upsertDocuments'
  | 'fetchDocuments'
  | 'searchDocuments'
  | 'listDocuments'
  | 'updateDocuments'
  | 'deleteDocuments'
  | 'listNamespaces'
  | 'createNamespace'
  | 'describeNamespace'
  | 'deleteNamespace'

/** Where a request on an index's host leads. `allowed` are the methods its path knows: none for an unknown path. */
export interface DataRoute {
  readonly operation: DataOperation | null
  readonly allowed: readonly string[]
  readonly index: IndexRecord
  /** The namespace in the path, decoded; null where the path has none. */
  readonly namespace: string | null
}

type Methods = Readonly<Record<string, DataOperation>>

const PATHS: Readonly<Record<string, Methods>> = {
  'vectors/upsert': { POST: 'upsertVectors' },
  'vectors/fetch': { GET: 'fetchVectors' },
  'vectors/fetch_by_metadata': { POST: 'fetchVectorsByMetadata' },
  'vectors/list': { GET: 'listVectors' },
  'vectors/update': { POST: 'updateVector' },
  'vectors/delete': { POST: 'deleteVectors' },
  query: { POST: 'queryVectors' },
  describe_index_stats: { POST: 'describeIndexStats', GET: 'describeIndexStats' },
  namespaces: { GET: 'listNamespaces', POST: 'createNamespace' },
  'namespaces/*': { GET: 'describeNamespace', DELETE: 'deleteNamespace' },
  'records/namespaces/*/upsert': { POST: 'upsertRecords' },
  'records/namespaces/*/search': { POST: 'searchRecords' },
  'namespaces/*/documents/upsert': { POST: 'upsertDocuments' },
  'namespaces/*/documents/fetch': { POST: 'fetchDocuments' },
  'namespaces/*/documents/search': { POST: 'searchDocuments' },
  'namespaces/*/documents/list': { POST: 'listDocuments' },
  'namespaces/*/documents/update': { POST: 'updateDocuments' },
  'namespaces/*/documents/delete': { POST: 'deleteDocuments' }
}

/** Takes the index whose host was asked, a method, and the path without its query; gives the route. */
export function dataRouteTo(index: IndexRecord, method: string, path: string): DataRoute {
  const parts = path.split('/').slice(1)
  const place = parts.indexOf('namespaces') + 1
  const named = place > 0 && parts[place] !== undefined
  const pattern = parts.map((part, at) => (named && at === place ? '*' : part)).join('/')
  const namespace = named ? decodedPart(parts[place] ?? '') : null
  const methods = namespace === '' || !Object.hasOwn(PATHS, pattern) ? undefined : PATHS[pattern]
  const allowed = Object.keys(methods ?? {})
  const operation = new Map(Object.entries(methods ?? {})).get(method) ?? null
  return { operation, allowed, index, namespace }
}
