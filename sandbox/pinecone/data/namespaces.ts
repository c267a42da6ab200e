// Namespaces: OpenAPI 2026-04 and 2026-07, createNamespace, listNamespacesOperation, describeNamespace, deleteNamespace.
import type { MetadataSchema } from '../records.ts'
import type { DataCall, DataOutcome } from './calls.ts'
import type { Namespace } from './namespace.ts'
import { invalidArgument, notFound, Refused } from '../errors.ts'
import { checkNamespaceQuota } from './calls.ts'
import { isObject } from './metadata.ts'
import { bodyObject, checkKeys, pageOf, readInteger, readNamespace } from './reading.ts'
import { DEFAULT_NAMESPACE } from './stored.ts'

const PAGE = { minimum: 1, maximum: 100 }
const COUNTS_ARE_STRINGS_SINCE = '2026-07'

/** Lists namespaces, sorted, by pages. */
export function listNamespaces(call: DataCall): DataOutcome {
  checkNotPod(call)
  const { query, data, seenAt } = call
  const { page, next, total } = pageOf(data.namesAt(seenAt), {
    prefix: query.get('prefix') ?? '',
    limit: readInteger('limit', query.get('limit'), PAGE, 100),
    token: query.get('paginationToken')
  })
  const namespaces = page.flatMap((name) => {
    const namespace = data.at(name, seenAt)
    return namespace ? [writeNamespace(call, namespace)] : []
  })
  return { status: 200, body: { namespaces, ...(next !== null && { pagination: { next } }), total_count: total } }
}

/** Creates a namespace, seen at once. */
export function createNamespace(call: DataCall): DataOutcome {
  checkNotPod(call)
  const body = bodyObject(call.body)
  checkKeys(body, ['name', 'schema'])
  if (typeof body['name'] !== 'string' || body['name'] === '') throw invalidArgument('Namespace name must not be empty')
  const name = readNamespace(body['name'])
  const schema = readSchema(body['schema'])
  if (name === DEFAULT_NAMESPACE) throw invalidArgument(`Namespace "${name}" is reserved and cannot be created`)
  if (call.data.aliases.has(name)) {
    throw new Refused(409, 'ALREADY_EXISTS', `Namespace name "${name}" is in use by an alias`)
  }
  if (call.data.get(name)) throw new Refused(409, 'ALREADY_EXISTS', `Namespace "${name}" already exists`)
  checkNamespaceQuota(call)
  const { now } = call.project.store.view()
  return { status: 200, body: writeNamespace(call, call.data.make(name, { at: now, visibleAt: now }, schema)) }
}

/** Takes a schema as sent, or none; gives it, or refuses it: `filterable: false` is not supported (2026-04). */
export function readSchema(value: unknown): MetadataSchema | null {
  if (value === undefined || value === null) return null
  if (!isObject(value) || !isObject(value['fields'])) throw invalidArgument('schema must have fields')
  checkKeys(value, ['fields'], 'schema: ')
  for (const [field, options] of Object.entries(value['fields'])) {
    if (isObject(options) && options['filterable'] === true && Object.keys(options).length === 1) continue
    throw invalidArgument(`schema.fields.${field}: only filterable: true is allowed`)
  }
  return structuredClone(value) as unknown as MetadataSchema
}

/** Describes a namespace. The default one always exists (2026-07, CreateNamespaceRequest). */
export function describeNamespace(call: DataCall): DataOutcome {
  checkNotPod(call)
  const name = readNamespace(call.namespace)
  const namespace = call.data.at(name, call.seenAt)
  if (namespace) return { status: 200, body: writeNamespace(call, namespace) }
  if (name !== DEFAULT_NAMESPACE) throw namespaceNotFound(name)
  return { status: 200, body: { name, record_count: count(call, 0) } }
}

/** Deletes a namespace with all its records, at once and for good. */
export function deleteNamespace(call: DataCall): DataOutcome {
  checkNotPod(call)
  const name = readNamespace(call.namespace)
  const pointing = [...call.data.aliases].find(([alias, target]) => alias === name || target === name)
  if (pointing) throw invalidArgument(`Namespace "${name}" cannot be deleted: alias "${pointing[0]}" points to it`)
  if (!call.data.get(name)) {
    if (name === DEFAULT_NAMESPACE) return { status: 200, body: {} }
    throw namespaceNotFound(name)
  }
  call.data.drop(name, call.project.store.view().now)
  return { status: 200, body: {} }
}

function namespaceNotFound(name: string): Refused {
  return notFound(`Namespace "${name}" not found`)
}

function writeNamespace(call: DataCall, namespace: Namespace): Record<string, unknown> {
  const { name, schema } = namespace
  return {
    name,
    record_count: count(call, namespace.count('visibleAt', call.seenAt)),
    ...(schema && { schema, indexed_fields: { fields: Object.keys(schema.fields) } })
  }
}

/** An integer in 2026-04, a decimal string in 2026-07. */
function count({ version }: DataCall, records: number): number | string {
  return version >= COUNTS_ARE_STRINGS_SINCE ? String(records) : records
}

function checkNotPod({ index }: DataCall): void {
  if (index.deployment.kind !== 'pod') return
  throw invalidArgument('Namespace operations are not supported for pod-based indexes')
}
