import { isObject, valueAt, type Json, type JsonObject, type Path } from '../../core/json.ts'
import { firstOf } from '../../core/text/words.ts'
import type { ResourceType } from '../type.ts'
import { INDEX_BACKUPS, RESTORE_KEY } from './backups.ts'
import { canCarryOver } from './carry-over.ts'
import { CLASSIC_DIALECT } from './classic-dialect.ts'
import { CLASSIC_CODEC } from './codec-classic.ts'
import { CODEC_2026_07 } from './codec-2026-07.ts'
import { INDEX_COMPARISON } from './comparison.ts'
import { completeIndex } from './creation.ts'
import { INDEX_EXTRAS } from './extras.ts'
import { indexReadiness, readCapacityOf } from './readiness.ts'
import { TYPED_DIALECT } from './typed-dialect.ts'
import { ALL_INDEX_FIELDS, SEARCHES } from './typed-fields.ts'

/** The resource type of indexes. */
export const INDEX: ResourceType = {
  kind: 'index',
  plural: 'indexes',
  title: 'Index',
  example: 'name: docs\ndimension: 1536\nmetric: cosine',
  maxNameLength: 45,
  fields: ALL_INDEX_FIELDS,
  dialects: [CLASSIC_DIALECT, TYPED_DIALECT],
  extras: INDEX_EXTRAS,
  // `spec: {pod: {}}` says how the index is hosted, `embed: {}` that there is a model; `tags: {}` says nothing.
  meaningfulWhenEmpty: [
    ...['embed', 'spec.serverless', 'spec.pod', 'spec.byoc'],
    ...SEARCHES.map((key) => `schema.fields.*.${key}`)
  ],
  ownership: {
    at: 'tags',
    // Pinecone's OpenAPI 2026-04, IndexTags; the number of tags is documented only.
    key: { pattern: /^[A-Za-z0-9_-]{1,80}$/, expected: '1 to 80 letters, digits, "_" and "-"' },
    limit: { max: 20, counts: 'keys', reserved: { permanent: 2, 'pull-request': 4, run: 4, job: 6 } }
  },
  complete: completeIndex,
  readiness: indexReadiness,
  needsLongWait: (declared, extras) =>
    valueAt(readCapacityOf(declared), ['mode']) === 'Dedicated' || extras?.[RESTORE_KEY] !== undefined,
  backups: INDEX_BACKUPS,
  comparison: INDEX_COMPARISON,
  canCarryOver,
  api: {
    path: () => '/indexes',
    updateAnswersWhole: true,
    hostTellsProject: true,
    codecs: { '2026-04': CLASSIC_CODEC, '2026-07': CODEC_2026_07 }
  },
  report: {
    shown: [
      ['dimension', ['dimension']],
      ['metric', ['metric']],
      ['vector_type', ['vector_type']],
      ['schema', ['schema']],
      ['cloud', ['spec', 'serverless', 'cloud']],
      ['region', ['spec', 'serverless', 'region']]
    ],
    about,
    stateDetail: (model) =>
      scalarText(valueAt(readCapacityOf(model), ['status', 'state'])).map((state) => `its read capacity ${state}`),
    planLimit: '5 on Starter, 10 on Builder, 20 on Standard, 200 on Enterprise'
  }
}

function about(model: JsonObject): string[] {
  const at = (...path: Path): string[] => scalarText(valueAt(model, path))
  return [
    ...at('embed', 'model'),
    ...at('vector_type').filter((type) => type !== 'dense'),
    ...at('dimension').map((dimension) => `dimension ${dimension}`),
    ...at('metric'),
    schemaText(model),
    [...at('spec', 'serverless', 'cloud'), ...at('spec', 'serverless', 'region')].join(' '),
    ...at('spec', 'pod', 'environment'),
    ...at('spec', 'pod', 'pod_type'),
    ...at('spec', 'byoc', 'environment')
  ]
}

const MAX_SHOWN_FIELDS = 3

/**
 * The typed fields of a schema, `''` without any: `fields embedding (dense_vector, 1536, cosine), body (string, embed
 * llama-text-embed-v2, not stored)`.
 */
function schemaText(model: JsonObject): string {
  const fields = valueAt(model, ['schema', 'fields'])
  if (!isObject(fields) || Object.keys(fields).length === 0) return ''
  const texts = Object.entries(fields).map(([name, field]) => {
    const parts = ['type', 'dimension', 'metric'].flatMap((key) => scalarText(valueAt(field, [key])))
    const models = ['embed', 'sparse_embed'].flatMap((key) =>
      valueAt(field, [key]) === undefined ? [] : [[key, ...scalarText(valueAt(field, [key, 'model']))].join(' ')]
    )
    const stored = valueAt(field, ['store_text']) === false ? ['not stored'] : []
    return `${name} (${[...parts, ...models, ...stored].join(', ')})`
  })
  return `${texts.length === 1 ? 'field' : 'fields'} ${firstOf(texts, MAX_SHOWN_FIELDS)}`
}

function scalarText(value: Json | undefined): string[] {
  return typeof value === 'string' || typeof value === 'number' ? [String(value)] : []
}
