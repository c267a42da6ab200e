import type { Dialect, Kind } from '../../src/resources/resource.ts'

/** What an editor shows of a key besides what its table says. */
export interface Words {
  /** Of a mapping; that of a field is in its table. */
  readonly description?: string
  /** Values that editors offer. */
  readonly examples?: readonly unknown[]
  /** What editors offer to begin it with. */
  readonly snippets?: readonly object[]
  /** What the values of an enum mean. */
  readonly values?: Readonly<Record<string, string>>
}

const METRICS = {
  cosine: 'By the angle between vectors, whatever their lengths. What most embedding models are made for.',
  euclidean: 'By the distance between vectors.',
  dotproduct: 'By the angle and the lengths of vectors. The only one of sparse indexes.'
}
const CLOUDS = { aws: 'Amazon Web Services', gcp: 'Google Cloud', azure: 'Microsoft Azure' }
const DIMENSION = { examples: [1536, 1024] }
const REGION = { examples: ['us-east-1', 'eu-west-1'] }
const READ_CAPACITY = {
  read_capacity: {
    description: 'How reads are served: on demand, or by read nodes of the index’s own.',
    snippets: [
      snippet('dedicated read nodes', 'Read nodes of the index’s own', {
        mode: 'Dedicated',
        dedicated: { node_type: '${1:b1}', scaling: 'Manual', manual: { replicas: '${2:1}', shards: '${3:1}' } }
      })
    ]
  },
  'read_capacity.mode': {
    values: { OnDemand: 'Pinecone serves reads as they come.', Dedicated: 'The index has read nodes of its own.' }
  },
  'read_capacity.dedicated': { description: 'The read nodes of the index’s own. It takes `mode: Dedicated`.' },
  'read_capacity.dedicated.manual': { description: 'How many read nodes there are.' }
}
const REGIONS = { cloud: { values: CLOUDS }, region: REGION }

/** By kind and dialect, then by the end of the path at which something is written. */
const WORDS: Readonly<Record<string, Readonly<Record<string, Words>>>> = {
  'assistant classic': {
    region: { values: { us: 'United States', eu: 'Europe' } }
  },
  'namespace classic': {
    schema: {
      description: 'Which metadata the namespace filters by; by all of it when left out. It cannot change later.'
    },
    'schema.fields': { description: 'The fields, by their names.' },
    'schema.fields.*': { description: '`{filterable: true}`.' }
  },
  'index classic': {
    ...REGIONS,
    ...READ_CAPACITY,
    dimension: DIMENSION,
    metric: { values: METRICS },
    vector_type: {
      values: { dense: 'Vectors of `dimension` numbers.', sparse: 'Vectors of few numbers, for search by words.' }
    },
    spec: {
      description:
        'What kind of index this is and where it is hosted: exactly one of `serverless`, `pod` and `byoc`. `cloud` and `region` at the top mean serverless too; left out altogether, a new index is put into `aws` `us-east-1`.'
    },
    'spec.serverless': { description: 'An index hosted by Pinecone that grows and shrinks with its use.' },
    'spec.pod': { description: 'An index on pods.' },
    'spec.pod.pod_type': { examples: ['p1.x1'] },
    'spec.pod.environment': { examples: ['us-east-1-aws'] },
    'spec.pod.metadata_config': { description: 'Which metadata a pod-based index filters by.' },
    'spec.byoc': { description: 'An index in your own cloud (BYOC).' },
    'spec.byoc.environment': { examples: ['aws-us-east-1-b921'] },
    embed: {
      description:
        'The model that embeds text for the index, so that you send text and not vectors. Such an index is serverless.'
    },
    'embed.model': { examples: ['multilingual-e5-large', 'llama-text-embed-v2', 'pinecone-sparse-english-v0'] },
    schema: {
      description:
        'Which metadata the index filters by; by all of it when left out. With fields that have a `type` the whole index is in the dialect of version 2026-07.'
    },
    'schema.fields': { description: 'The fields, by their names.' },
    'schema.fields.*': { description: '`{filterable: true}`; or a field with a `type`, as version 2026-07 has it.' }
  },
  'index typed': {
    ...REGIONS,
    ...READ_CAPACITY,
    deployment: {
      description: 'Where the index is hosted, as version 2026-07 says it. `aws` `us-east-1` when left out.'
    },
    'deployment.deployment_type': {
      values: { managed: 'Hosted by Pinecone; elsewhere called serverless.', byoc: 'In your own cloud.' }
    },
    'deployment.environment': { examples: ['aws-us-east-1-b921'] },
    schema: {
      description:
        'What the documents of the index have to search by. Metadata is not declared: Pinecone filters by all of it.'
    },
    'schema.fields': {
      description:
        'The fields, by their names: at most 100 of text, one with dense vectors (a dense_vector, or a text with `embed`) and one with sparse ones (a sparse_vector, or a text with `sparse_embed`).'
    },
    'schema.fields.*': { description: 'A field to search by.' },
    'schema.fields.*.type': {
      values: {
        dense_vector: 'Vectors of `dimension` numbers.',
        sparse_vector: 'Vectors of few numbers, for search by words.',
        string: 'Text; it takes `full_text_search`, `embed`, `sparse_embed`, or several of them.'
      }
    },
    'schema.fields.*.dimension': DIMENSION,
    'schema.fields.*.metric': { values: METRICS },
    full_text_search: { description: 'That the text can be searched, and how; `{}` for English without stemming.' },
    'full_text_search.language': { examples: ['en', 'de'] },
    embed: { description: 'That Pinecone makes dense vectors of the text; `{}` for its own choice of the model.' },
    'schema.fields.*.embed.model': { examples: ['llama-text-embed-v2', 'multilingual-e5-large'] },
    'schema.fields.*.embed.dimension': DIMENSION,
    'schema.fields.*.embed.metric': { values: METRICS },
    sparse_embed: {
      description: 'That Pinecone makes sparse vectors of the text; `{}` for its own choice of the model.'
    },
    'schema.fields.*.sparse_embed.model': { examples: ['pinecone-sparse-english-v0'] },
    ngram: { description: 'That parts of words are found, of `min_gram` to `max_gram` characters.' }
  }
}

/** What is said of a written path; the longest end of it that something is said of. */
export function wordsOf(kind: Kind, dialect: Dialect, path: readonly string[]): Words {
  for (let at = 0; at < path.length; at++) {
    const own = WORDS[`${kind} ${dialect}`]?.[path.slice(at).join('.')]
    if (own !== undefined) return own
  }
  return {}
}

const INDEX_SNIPPETS = [
  snippet('dense index', 'An index of dense vectors', {
    name: '${1:docs}',
    dimension: '${2:1536}',
    metric: '${3:cosine}',
    cloud: '${4:aws}',
    region: '${5:us-east-1}'
  }),
  snippet('sparse index', 'An index of sparse vectors', {
    name: '${1:keywords}',
    vector_type: 'sparse',
    cloud: '${2:aws}',
    region: '${3:us-east-1}'
  }),
  snippet('index that embeds', 'An index that embeds text by itself', {
    name: '${1:articles}',
    cloud: '${2:aws}',
    region: '${3:us-east-1}',
    embed: { model: '${4:multilingual-e5-large}', field_map: { text: '${5:body}' } }
  }),
  snippet('index with a schema', 'An index as version 2026-07 of the API has it', {
    name: '${1:typed}',
    deployment: { deployment_type: 'managed', cloud: '${2:aws}', region: '${3:us-east-1}' },
    schema: { fields: { '${4:embedding}': { type: 'dense_vector', dimension: '${5:1536}', metric: '${6:cosine}' } } }
  })
]

const ASSISTANT_SNIPPETS = [
  snippet('assistant', 'An assistant', { name: '${1:support}', instructions: '${2:Be brief.}', region: '${3:us}' })
]

const SNIPPETS: Readonly<Record<Kind, readonly object[]>> = { index: INDEX_SNIPPETS, assistant: ASSISTANT_SNIPPETS }

/** What editors offer to begin a resource with. */
export function snippetsOf(kind: Kind): readonly object[] {
  return SNIPPETS[kind] ?? []
}

function snippet(label: string, description: string, body: object): object {
  return { label, description, body }
}
