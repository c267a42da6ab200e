import fc from 'fast-check'
import { stringify } from 'yaml'

import type { Json, JsonObject } from '../../src/core/json.ts'
import { CODEC_2026_07 } from '../../src/resources/index/codec-2026-07.ts'
import { completeForCreation } from '../../src/resources/registry.ts'
import { faultsOf, read } from './reading.ts'

const KEYS =
  'name schema fields e _values _sparse_values $x type dimension metric full_text_search language stemming stop_words ngram min_gram max_gram prefix_only description deployment deployment_type cloud region environment read_capacity mode cmek_id tags filterable model spec __proto__'.split(
    ' '
  )
const SCALARS = [
  'dense_vector',
  'sparse_vector',
  'string',
  'semantic_text',
  'managed',
  'byoc',
  'x',
  '',
  null,
  true,
  8,
  -1
]

const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    fc.constantFrom(...SCALARS),
    fc.array(tie('tree'), { maxLength: 2 }),
    fc.dictionary(fc.constantFrom(...KEYS), tie('tree'), { maxKeys: 6 })
  )
}))

test('any text in the dialect of 2026-07 → it never throws, and its locations are inside', () => {
  const one = fc.record(
    {
      name: fc.constant('d'),
      schema: fc.oneof(fc.record({ fields: fc.dictionary(fc.constantFrom(...KEYS), tree) }), tree),
      deployment: tree,
      read_capacity: tree,
      tags: tree
    },
    { requiredKeys: ['name'] }
  )
  fc.assert(
    fc.property(one, (value) => {
      const text = stringify(value, { lineWidth: 0 })
      const { declared, issues } = read('index', text)
      expect(declared).toHaveLength(issues.length > 0 ? 0 : 1)
      for (const { message, location } of issues) {
        expect(message).toMatch(/^index "d": [^]*[.?]$/)
        expect(location.line).toBeLessThanOrEqual(text.split('\n').length)
      }
    }),
    { numRuns: 300 }
  )
})

const name = fc.stringMatching(/^[a-zA-Z][a-zA-Z0-9_.]{0,20}$/)
const described = { description: fc.stringMatching(/^[a-z ]{1,20}$/) }
const dense = fc.record(
  {
    type: fc.constant('dense_vector'),
    dimension: fc.integer({ min: 1, max: 20_000 }),
    metric: fc.constantFrom('cosine', 'euclidean', 'dotproduct'),
    ...described
  },
  { requiredKeys: ['type', 'dimension', 'metric'] }
)
const sparse = fc.record({ type: fc.constant('sparse_vector'), ...described }, { requiredKeys: ['type'] })
const text = fc.record(
  {
    type: fc.constant('string'),
    full_text_search: fc.constantFrom<Json>(
      {},
      { language: 'de' },
      { stemming: true, stop_words: true },
      { language: 'fr', ngram: { min_gram: 1, max_gram: 10, prefix_only: true } }
    ),
    ...described
  },
  { requiredKeys: ['type', 'full_text_search'] }
)
const documents = fc
  .record({
    names: fc.uniqueArray(name, { minLength: 4, maxLength: 4 }),
    fields: fc
      .tuple(...[dense, sparse, text, text].map((field: fc.Arbitrary<unknown>) => fc.option(field, { nil: undefined })))
      .filter((all) => all.some((field) => field !== undefined))
  })
  .map(({ names, fields }) => fields.map((field, at) => [names[at] ?? '', field] as const))
  .map((entries) => Object.fromEntries(entries.filter(([, field]) => field !== undefined)))
const reserved = fc.oneof(
  dense.map(({ type, dimension, metric }) => ({ _values: { type, dimension, metric } })),
  fc.constant({ _sparse_values: { type: 'sparse_vector' } })
)
const capacity = {
  mode: 'Dedicated',
  dedicated: { node_type: 'b1', scaling: 'Manual', manual: { replicas: 1, shards: 1 } }
}
const placed = fc.constantFrom<JsonObject>(
  { deployment: { deployment_type: 'managed', cloud: 'gcp', region: 'us-central1' } },
  {
    deployment: { deployment_type: 'managed', cloud: 'aws', region: 'eu-west-1' },
    read_capacity: { mode: 'OnDemand' }
  },
  { deployment: { deployment_type: 'byoc', environment: 'aws-us-east-1-b921' }, read_capacity: capacity }
)

test('any valid declaration of 2026-07 → sent as it is written', () => {
  fc.assert(
    fc.property(fc.oneof(documents, reserved), placed, (fields, location) => {
      const body = { name: 'd', schema: { fields }, ...location }
      const declaration = read('index', stringify(body, { lineWidth: 0 }))
      expect(faultsOf(declaration)).toEqual([])
      const creation = completeForCreation('index', declaration.declared[0]?.model ?? {}, 'typed')
      if (!creation.possible) throw new Error(`${creation.missing.join()} is missing`)
      expect(CODEC_2026_07.encodeCreate('d', creation.model)).toEqual({ body })
    }),
    { numRuns: 300 }
  )
})
