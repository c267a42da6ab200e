import { isObject, valueAt, type Json } from '../../core/json.ts'
import { withoutNulls } from '../answers.ts'
import type { Field } from '../fields.ts'
import { recordsKey } from '../records-key.ts'
import type { Observed } from '../resource.ts'
import type { Codec, ResourceType } from '../type.ts'
import { keysOf } from '../dialect-spec.ts'

// From Pinecone's OpenAPI 2026-04, db_data (CreateNamespaceRequest, NamespaceDescription).

const FIELDS: readonly Field[] = [
  {
    path: 'schema.fields.*.filterable',
    rule: { type: 'true' },
    change: 'replace',
    description: 'The namespace filters by this metadata field. Without a `schema` it filters by all of them.'
  }
]

const CODEC: Codec = {
  encodeCreate: (name, model) => ({ body: { name, ...model } }),
  // No field of a namespace changes in place.
  encodeUpdate: () => ({}),
  decode
}

/** A namespace has no status: a listed one is ready. */
function decode(answer: Json): Observed | undefined {
  if (!isObject(answer) || typeof answer['name'] !== 'string') return undefined
  const { name, record_count: count, schema } = answer
  // An integer in 2026-04, a decimal string in 2026-07.
  const records = typeof count === 'string' ? Number(count) : count
  const model = withoutNulls({ schema: schema ?? null, record_count: typeof records === 'number' ? records : null })
  return { kind: 'namespace', name, host: '', state: 'Ready', ready: true, model }
}

/** In characters. */
const MAX_NAME_LENGTH = 512

/** The resource type of namespaces. */
export const NAMESPACE: ResourceType = {
  kind: 'namespace',
  plural: 'namespaces',
  title: 'Namespace',
  example: 'name: products\nindex: docs',
  parent: 'index',
  maxNameLength: MAX_NAME_LENGTH,
  names: {
    pattern: /^[^\0\x80-\uffff]{1,512}$/,
    expected: `1 to ${String(MAX_NAME_LENGTH)} ASCII characters without NUL`,
    reserved: (name) => {
      if (name === '__default__') return 'It is the default namespace, which every index has.'
      if (name.startsWith('gha-')) return 'Names that begin with "gha-" are those that the action gives.'
      return undefined
    }
  },
  fields: FIELDS,
  dialects: [
    {
      dialect: 'classic',
      keys: keysOf(FIELDS),
      hints: {
        answeredOnly: /^(?:record_count|indexed_fields|total_count)$/,
        synonyms: new Map([
          ['namespace', 'name'],
          ['namespace_name', 'name'],
          ['index_name', 'index'],
          ['parent', 'index']
        ]),
        reasons: new Map([
          ['tags', 'A namespace has no tags.'],
          ['metadata', 'A namespace has no metadata; its records have.'],
          ['dimension', 'The dimension is that of the index.']
        ])
      }
    }
  ],
  extras: [recordsKey()],
  ownership: 'in-name',
  parentConflict: ({ model }) =>
    valueAt(model, ['spec', 'pod']) === undefined
      ? undefined
      : 'is pod-based, and only serverless and BYOC indexes have namespaces',
  complete: (model) => ({ possible: true, model }),
  readiness: () => ({ is: 'ready' }),
  api: {
    at: 'parent-host',
    path: () => '/namespaces',
    pageSize: 100,
    tokenKey: 'paginationToken',
    listsByPrefix: true,
    updateAnswersWhole: false,
    codecs: { '2026-04': CODEC, '2026-07': CODEC }
  },
  report: {
    shown: [['record_count', ['record_count']]],
    about: () => [],
    lostWithIt: ({ record_count: count }) =>
      typeof count === 'number' && count > 0 ? `${String(count)} records` : undefined,
    planLimit: '100 in each index on Starter, 1,000 on Builder, 100,000 on the others'
  }
}
