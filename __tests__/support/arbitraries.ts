import fc from 'fast-check'
import type { AssistantSeed, IndexSeed, Sandbox } from '../../sandbox/pinecone/server.ts'

/** A project before a run, what the run declares, and what it may do: all from a small pool of names, so that they meet. */
export interface Case {
  readonly existing: { readonly indexes: readonly IndexSeed[]; readonly assistants: readonly AssistantSeed[] }
  readonly declared: { readonly indexes: readonly object[]; readonly assistants: readonly object[] }
  readonly allowReplace: readonly string[]
  readonly overrideDeletionProtection: readonly string[]
}

const NAMES = ['alpha', 'beta', 'gamma', 'delta'] as const
const name = fc.constantFrom(...NAMES)
const tagValues = fc.constantFrom('one', 'two', 'a+b @ c')
const optional = { requiredKeys: [] }

const readCapacity = fc.oneof(
  fc.constant({ mode: 'OnDemand' }),
  fc.record({
    mode: fc.constant('Dedicated'),
    dedicated: fc.record({
      node_type: fc.constantFrom('b1', 't1'),
      scaling: fc.constant('Manual'),
      manual: fc.record({ replicas: fc.integer({ min: 0, max: 2 }), shards: fc.integer({ min: 1, max: 2 }) })
    })
  })
)

const serverless = fc.record(
  {
    cloud: fc.constant('aws'),
    region: fc.constantFrom('us-east-1', 'us-west-2'),
    read_capacity: readCapacity,
    schema: fc.constantFrom({ fields: { genre: { filterable: true } } }, { fields: { year: { filterable: true } } })
  },
  { requiredKeys: ['cloud', 'region'] }
)

const pod = fc.record(
  {
    environment: fc.constant('us-east-1-aws'),
    pod_type: fc.constantFrom('p1.x1', 'p1.x2', 's1.x1'),
    replicas: fc.integer({ min: 1, max: 3 })
  },
  { requiredKeys: ['environment', 'pod_type'] }
)

const common = {
  name,
  deletion_protection: fc.constantFrom('enabled', 'disabled'),
  tags: fc.dictionary(fc.constantFrom('team', 'env', 'x_y'), tagValues, { minKeys: 1, maxKeys: 3 })
}

const dense = fc.record(
  {
    ...common,
    dimension: fc.constantFrom(8, 16),
    metric: fc.constantFrom('cosine', 'euclidean'),
    spec: fc.oneof(fc.record({ serverless }), fc.record({ pod }))
  },
  { requiredKeys: ['name', 'dimension', 'metric', 'spec'] }
)

const sparse = fc.record(
  { ...common, vector_type: fc.constant('sparse'), metric: fc.constant('dotproduct'), spec: fc.record({ serverless }) },
  { requiredKeys: ['name', 'vector_type', 'metric', 'spec'] }
)

const embed = fc.record(
  {
    model: fc.constant('multilingual-e5-large'),
    field_map: fc.constantFrom({ text: 'body' }, { text: 'chunk' }),
    write_parameters: fc.constantFrom({ truncate: 'END' }, { truncate: 'NONE' })
  },
  { requiredKeys: ['model', 'field_map'] }
)

const embeddedSeed = fc.record(
  { ...common, embed, spec: fc.constant({ serverless: { cloud: 'aws', region: 'us-east-1' } }) },
  { requiredKeys: ['name', 'embed', 'spec'] }
)

const embedded = fc.record(
  { ...common, cloud: fc.constant('aws'), region: fc.constantFrom('us-east-1', 'us-west-2'), embed },
  { requiredKeys: ['name', 'cloud', 'region', 'embed'] }
)

const vectors = {
  type: fc.constant('dense_vector' as const),
  dimension: fc.constantFrom(8, 16),
  metric: fc.constantFrom('cosine', 'euclidean')
}
const description = fc.constantFrom('What is told.', 'What is said.')
const denseField = fc.record({ ...vectors, description }, { requiredKeys: ['type', 'dimension', 'metric'] })
const sparseField = fc.record({ type: fc.constant('sparse_vector' as const), description }, { requiredKeys: ['type'] })
const textField = fc.record(
  {
    type: fc.constant('string' as const),
    full_text_search: fc.constantFrom(
      {},
      { language: 'de', stemming: true, stop_words: true },
      { stemming: false },
      { ngram: { min_gram: 2, max_gram: 3 } },
      { ngram: { min_gram: 2, max_gram: 3, prefix_only: true } }
    ),
    description
  },
  { requiredKeys: ['type', 'full_text_search'] }
)

const text = { type: 'string' as const }
const embeddedText = fc.constantFrom(
  { ...text, embed: {} },
  { ...text, sparse_embed: {}, store_text: false },
  { ...text, embed: { dimension: 384, read_parameters: { truncate: 'NONE' } }, sparse_embed: {}, store_text: false },
  { ...text, embed: {}, full_text_search: { stemming: true }, store_text: true }
)

const deployment = fc.record({
  deployment_type: fc.constant('managed' as const),
  cloud: fc.constant('aws'),
  region: fc.constantFrom('us-east-1', 'us-west-2')
})

/** In the dialect of 2026-07: of typed fields, or a classic index by its reserved ones. */
const typed = fc.record(
  {
    ...common,
    schema: fc.record({
      fields: fc.oneof(
        fc.record({ e: denseField }),
        fc.record({ e: denseField, s: sparseField, t: textField }, { requiredKeys: ['e'] }),
        fc.record({ t: textField, u: textField }, { requiredKeys: ['t'] }),
        fc.record({ m: embeddedText, t: textField }, { requiredKeys: ['m'] }),
        fc.record({ _values: fc.record(vectors) }),
        fc.constant({ _sparse_values: { type: 'sparse_vector' as const } })
      )
    }),
    deployment,
    read_capacity: readCapacity
  },
  { requiredKeys: ['name', 'schema'] }
)

/** Declared by what is to change alone: only possible where it exists. */
const partial = fc.record(common, { requiredKeys: ['name'] })
const typedPartial = fc.record(
  { ...common, deployment, read_capacity: readCapacity },
  { requiredKeys: ['name', 'deployment'] }
)

const metadata = fc.dictionary(
  fc.constantFrom('team', 'a.b', 'n'),
  fc.constantFrom<unknown>('x', 1, ['y'], { z: true }),
  {
    minKeys: 1
  }
)

const assistant = fc.record(
  { name, instructions: fc.constantFrom('Be brief.', 'Be kind.'), metadata, region: fc.constantFrom('us', 'eu') },
  { requiredKeys: ['name'] }
)

const removing = fc.record({ name, metadata: fc.constant({ team: null }), instructions: fc.constant('') }, optional)

const byName = { selector: (one: { name?: string }) => one.name, maxLength: 4 }

const existing: fc.Arbitrary<IndexSeed> = fc.oneof(dense, sparse, embeddedSeed, { arbitrary: typed, weight: 2 })
const declarations = fc.oneof(dense, sparse, embedded, partial, { arbitrary: typed, weight: 3 }, typedPartial)

/** A resource as it may be declared, by its kind. */
export const declarable: Readonly<Record<'index' | 'assistant', fc.Arbitrary<object>>> = {
  index: declarations,
  assistant
}

/** Random cases in both shapes. */
export const cases: fc.Arbitrary<Case> = fc
  .record({
    existing: fc.record({
      indexes: fc.uniqueArray(fc.tuple(existing, fc.constantFrom(undefined, 'Initializing', 'Terminating')), {
        selector: ([one]) => one.name,
        maxLength: 4
      }),
      assistants: fc.uniqueArray(assistant, byName)
    }),
    declared: fc
      .record({
        indexes: fc.uniqueArray(declarations, byName),
        assistants: fc.uniqueArray(
          fc.oneof(
            assistant,
            removing.filter(({ name: given }) => given !== undefined)
          ),
          byName
        )
      })
      .filter(({ indexes, assistants }) => indexes.length + assistants.length > 0),
    allowReplace: fc.subarray([...NAMES]),
    overrideDeletionProtection: fc.subarray([...NAMES])
  })
  .map((one) => ({
    ...one,
    existing: {
      assistants: one.existing.assistants,
      indexes: one.existing.indexes.map(([index, state]) => ({
        ...index,
        ...(state !== undefined && { status: { state } })
      }))
    }
  }))

/** Puts a case's existing resources, and two that nobody declares, into a sandbox. */
export function seed(sandbox: Sandbox, { existing }: Case): void {
  for (const index of existing.indexes) sandbox.state.seedIndex(index)
  for (const one of existing.assistants) sandbox.state.seedAssistant(one)
  sandbox.state.seedIndex({ name: 'somebody-elses', tags: { team: 'them' } })
  sandbox.state.seedAssistant({ name: 'somebody-elses', metadata: { team: 'them' } })
}
