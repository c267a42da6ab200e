import type { Field } from '../fields.ts'
import type { Json, JsonObject } from '../../core/json.ts'
import { asSet, sizedPodType } from './canonical.ts'

// From Pinecone's OpenAPI 2026-04, db_control (CreateIndexRequest, CreateIndexForModelRequest,
// ConfigureIndexRequest, IndexModel).

/** A tag's value: at most 120 of these characters. `''` removes the tag. */
const TAG_VALUE = /^[A-Za-z0-9;@_.+ -]*$/

const EMBED_DESCRIPTIONS = {
  field_map: 'Which field of a record holds the text that is embedded: `{text: <field>}`.',
  read_parameters: 'Parameters of the model for queries. Declared keys are enforced.',
  write_parameters: 'Parameters of the model for writes. Declared keys are enforced.'
}

/** Every field of an index in the classic dialect. The model uses its words (see `typed-fields.ts`). */
export const INDEX_FIELDS: readonly Field[] = [
  {
    path: 'dimension',
    rule: { type: 'integer', min: 1, max: 20_000 },
    change: 'replace',
    isAlwaysAnswered: (observed) => isClassic(observed) && observed['vector_type'] !== 'sparse',
    description: 'How many dimensions a vector has. Dense indexes only; with `embed` the model decides.'
  },
  {
    path: 'metric',
    rule: { type: 'enum', values: ['cosine', 'euclidean', 'dotproduct'] },
    change: 'replace',
    isAlwaysAnswered: isClassic,
    description: 'How similarity is measured. `cosine` when left out; sparse indexes have `dotproduct`.'
  },
  {
    path: 'vector_type',
    rule: { type: 'enum', values: ['dense', 'sparse'] },
    change: 'replace',
    whenAbsent: 'dense',
    // An answer with `embed` may leave it out, because the model decides it.
    mayBeUnanswered: ({ embed }) => embed !== undefined,
    description: 'What kind of vectors the index holds. `dense` when left out.'
  },
  {
    path: 'deletion_protection',
    rule: { type: 'enum', values: ['enabled', 'disabled'] },
    change: 'in-place',
    whenAbsent: 'disabled',
    description: 'Whether Pinecone refuses to delete the index. `disabled` when left out.'
  },
  {
    path: 'tags.*',
    rule: {
      type: 'pattern',
      pattern: TAG_VALUE,
      maxLength: 120,
      expected: 'at most 120 letters, digits, spaces and ; @ _ - . +'
    },
    change: 'in-place',
    removedBy: '',
    description:
      'Tags of your own, at most 20: the declared keys are enforced, others are left alone; `""` removes a key.'
  },
  {
    path: 'spec.serverless.cloud',
    rule: { type: 'enum', values: ['aws', 'gcp', 'azure'] },
    change: 'replace',
    isAlwaysAnswered: () => true,
    description: 'The cloud that hosts a serverless index.'
  },
  {
    path: 'spec.serverless.region',
    rule: { type: 'string', maxLength: 100 },
    change: 'replace',
    isAlwaysAnswered: () => true,
    description: 'The region that hosts a serverless index, `us-east-1` for example.'
  },
  ...readCapacity('spec.serverless'),
  metadataSchema('spec.serverless'),
  sourceCollection('spec.serverless'),
  {
    path: 'spec.pod.environment',
    rule: { type: 'string', maxLength: 100 },
    change: 'replace',
    isAlwaysAnswered: () => true,
    description: 'The environment that hosts a pod-based index.'
  },
  {
    path: 'spec.pod.pod_type',
    rule: {
      type: 'enum',
      values: ['s1', 'p1', 'p2'].flatMap((f) => [...['x1', 'x2', 'x4', 'x8'].map((s) => `${f}.${s}`), f])
    },
    change: podTypeEffect,
    whenAbsent: 'p1.x1',
    canonical: sizedPodType,
    description: 'The type and size of a pod. Grows in place within its family; everything else requires a new index.'
  },
  {
    path: 'spec.pod.replicas',
    rule: { type: 'integer', min: 1, max: 2 ** 31 - 1 },
    change: 'in-place',
    whenAbsent: 1,
    description: 'How many replicas a pod-based index has.'
  },
  {
    path: 'spec.pod.shards',
    rule: { type: 'integer', min: 1, max: 2 ** 31 - 1 },
    change: 'replace',
    whenAbsent: 1,
    description: 'How many shards a pod-based index has.'
  },
  {
    path: 'spec.pod.metadata_config.indexed',
    rule: { type: 'strings' },
    change: 'replace',
    canonical: asSet,
    description: 'The metadata fields that a pod-based index filters by. All when left out.'
  },
  sourceCollection('spec.pod'),
  {
    path: 'spec.byoc.environment',
    rule: { type: 'string', maxLength: 100 },
    change: 'replace',
    isAlwaysAnswered: () => true,
    description: 'The environment of your own cloud (BYOC) that hosts the index.'
  },
  ...readCapacity('spec.byoc'),
  metadataSchema('spec.byoc'),
  {
    path: 'embed.model',
    rule: { type: 'string', maxLength: 200 },
    change: (before) => (before === undefined ? 'in-place' : 'replace'),
    description: 'The model that embeds text for the index. It can be set once.'
  },
  ...(['field_map', 'read_parameters', 'write_parameters'] as const).map((name): Field => ({
    path: `embed.${name}.*`,
    rule: name === 'field_map' ? { type: 'string', maxLength: 512 } : { type: 'any' },
    change: 'in-place',
    description: EMBED_DESCRIPTIONS[name]
  }))
]

/** Whether an index has the one vector of the classic shape, not a schema of typed fields. */
function isClassic(observed: JsonObject): boolean {
  return observed['schema'] === undefined
}

function readCapacity(spec: string): Field[] {
  const path = `${spec}.read_capacity`
  const shared = { change: 'in-place', sentWithin: { path, as: 'declared' } } as const
  return [
    {
      path: `${path}.mode`,
      rule: { type: 'enum', values: ['OnDemand', 'Dedicated'] },
      ...shared,
      whenAbsent: 'OnDemand',
      description: 'How reads are served: on demand, or by nodes of your own, which `dedicated` describes.'
    },
    {
      path: `${path}.dedicated.node_type`,
      rule: { type: 'enum', values: ['b1', 't1'] },
      ...shared,
      description: 'The type of the dedicated read nodes.'
    },
    {
      path: `${path}.dedicated.scaling`,
      rule: { type: 'enum', values: ['Manual'] },
      ...shared,
      description: 'How the dedicated read nodes are scaled.'
    },
    {
      path: `${path}.dedicated.manual.replicas`,
      rule: { type: 'integer', min: 0, max: 2 ** 31 - 1 },
      ...shared,
      description: 'How many replicas the dedicated read nodes have; 0 pauses the index.'
    },
    {
      path: `${path}.dedicated.manual.shards`,
      rule: { type: 'integer', min: 1, max: 2 ** 31 - 1 },
      ...shared,
      description: 'How many shards the dedicated read nodes have.'
    }
  ]
}

function metadataSchema(spec: string): Field {
  return {
    path: `${spec}.schema.fields.*.filterable`,
    rule: { type: 'true' },
    change: 'replace',
    description: 'The index filters by this metadata field. Without a `schema` it filters by all of them.'
  }
}

function sourceCollection(spec: string): Field {
  return {
    path: `${spec}.source_collection`,
    rule: { type: 'string', maxLength: 100 },
    change: 'replace',
    mayBeUnanswered: () => true,
    isOrigin: true,
    description: 'The collection that the index is made from.'
  }
}

/** A pod grows in place within its family (`p1.x1` to `p1.x4`); nothing else about its type can change. */
function podTypeEffect(before: Json | undefined, after: Json): 'in-place' | 'replace' {
  const [familyBefore, sizeBefore] = podTypeParts(before)
  const [familyAfter, sizeAfter] = podTypeParts(after)
  return familyBefore === familyAfter && sizeAfter > sizeBefore ? 'in-place' : 'replace'
}

function podTypeParts(value: Json | undefined): [family: string, size: number] {
  const sized = sizedPodType(value ?? null)
  const match = /^([a-z]\d)\.x(\d)$/.exec(typeof sized === 'string' ? sized : '')
  return match ? [match[1] ?? '', Number(match[2])] : ['', 0]
}
