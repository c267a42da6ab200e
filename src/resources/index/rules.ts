import { ABSENT, THERE, type FieldRule, type RuleField, type RuleFields } from '../dialect-spec.ts'

/** The keys of `spec.serverless` that may also stand at the top of a classic index. */
export const TOP_LEVEL_OF_SERVERLESS: readonly string[] = ['cloud', 'region', 'read_capacity', 'schema']

/** Pinecone's own models (docs.pinecone.io/models) with the type of their vectors. Other models are not checked. */
export const MODELS = [
  ['multilingual-e5-large', 'dense'],
  ['llama-text-embed-v2', 'dense'],
  ['pinecone-sparse-english-v0', 'sparse']
] as const

const SPARSE_MODELS = MODELS.flatMap(([model, vectors]) => (vectors === 'sparse' ? [model] : []))

/** A rule with its message first. */
export const rule = (message: string, what: Omit<FieldRule, 'message'>): FieldRule => ({ ...what, message })

/** The rules between an index's fields in the classic dialect. Pinecone's OpenAPI 2026-04, CreateIndexRequest. */
export const CLASSIC_RULES: readonly FieldRule[] = [
  rule('a sparse index has no dimension. Remove "dimension", or make "vector_type" dense.', {
    in: '',
    when: { vector_type: 'sparse' },
    forbid: ['dimension']
  }),
  rule('a sparse index has the metric dotproduct. Remove {path}, or make it dotproduct.', {
    in: '',
    when: { vector_type: 'sparse' },
    only: { path: 'metric', values: ['dotproduct'] }
  }),
  rule('"spec" does not say what kind of index this is. Expected one of serverless, pod, byoc in it.', {
    in: 'spec',
    requireAny: ''
  }),
  ...[['serverless', 'pod', 'byoc'] as const, ['pod', 'byoc'] as const].map(([one, ...others]) =>
    rule(`"spec" has both "${one}" and "{key}". Keep one of them.`, {
      in: 'spec',
      when: { [one]: THERE, ...(one !== 'serverless' && { serverless: ABSENT }) },
      forbid: others
    })
  ),
  ...[
    elsewhere('"spec.serverless.{key}", and {in.spec.serverless} is declared as well. Keep it in one of them.', [
      'serverless'
    ]),
    elsewhere('a serverless index, and {in.spec.pod} says otherwise. Keep one of them.', ['pod', 'serverless']),
    elsewhere('a serverless index, and {in.spec.byoc} says otherwise. Keep one of them.', ['byoc', 'serverless', 'pod'])
  ],
  rule('an index with "embed" is serverless. Remove {path}, or remove "embed".', {
    in: '',
    when: { embed: THERE },
    forbid: ['spec.pod', 'spec.byoc']
  }),
  ...MODELS.map(([model, vectors]) =>
    rule(`the model ${model} makes ${vectors} vectors. Remove "vector_type", or change "embed.model".`, {
      in: '',
      when: { 'embed.model': model },
      only: { path: 'vector_type', values: [vectors] }
    })
  ),
  ...SPARSE_MODELS.flatMap((model) => [
    rule(`the model ${model} makes sparse vectors, which have no dimension. Remove {path}, or change "embed.model".`, {
      in: '',
      when: { 'embed.model': model },
      forbid: ['dimension']
    }),
    rule(`the model ${model} makes sparse vectors, whose metric is dotproduct. Remove {path}, or make it dotproduct.`, {
      in: '',
      when: { 'embed.model': model },
      only: { path: 'metric', values: ['dotproduct'] }
    })
  ]),
  rule('an index with "embed" cannot be made from a collection. Remove "spec.serverless.{key}", or remove "embed".', {
    in: '',
    when: { embed: THERE },
    forbid: ['spec.serverless.source_collection']
  }),
  ...['serverless', 'byoc'].flatMap((spec) => [
    ...readCapacityRules(`spec.${spec}.read_capacity`),
    rule(
      '{in} names no fields. Expected {"fields": {"<field>": {"filterable": true}}}; or leave it out to filter by all.',
      { in: `spec.${spec}.schema`, requireAny: 'fields' }
    ),
    rule('{in} says nothing. Expected {"filterable": true}.', {
      in: `spec.${spec}.schema.fields.*`,
      require: ['filterable']
    })
  ]),
  { in: '', check: podIssues }
]

function elsewhere(meaning: string, [spec = '', ...without]: readonly string[]): FieldRule {
  const absent = Object.fromEntries(without.map((other) => [`spec.${other}`, ABSENT]))
  return rule(`"{key}" at the top means ${meaning}`, {
    in: '',
    when: { [`spec.${spec}`]: THERE, ...absent },
    asWritten: true,
    forbid: TOP_LEVEL_OF_SERVERLESS
  })
}

/**
 * A read capacity must be declared as a whole, for an existing index too: version 2026-04 accepts nothing else.
 * Pinecone's OpenAPI 2026-04, ReadCapacity.
 */
export function readCapacityRules(path: string): FieldRule[] {
  const require = ['node_type', 'scaling', 'manual.replicas', 'manual.shards'].map((key) => `dedicated.${key}`)
  const whole = { in: path, require, at: 'dedicated' }
  const message = 'dedicated read capacity needs {missing}. Add it.'
  return [
    rule('{in} has no "mode". Expected OnDemand or Dedicated.', {
      in: path,
      require: ['mode'],
      messageWith: ['dedicated', '{in} has no "mode". Expected Dedicated, as there is a "dedicated".']
    }),
    rule('{path} needs the mode Dedicated, and {in.mode} is OnDemand. Keep one.', {
      in: path,
      when: { mode: 'OnDemand' },
      forbid: ['dedicated']
    }),
    rule(message, { ...whole, when: { mode: 'Dedicated' } }),
    rule(message, { ...whole, when: { mode: ABSENT, dedicated: THERE } })
  ]
}

/** `spec.pod.pods` is shards times replicas. Undeclared shards are 1, as in the API. */
function* podIssues(fields: RuleFields): Iterable<readonly [RuleField, string]> {
  const [pods, replicas] = [fields.at('spec.pod.pods'), fields.at('spec.pod.replicas')]
  const shardsField = fields.at('spec.pod.shards')
  const shards = shardsField ? shardsField.value : 1
  // A field with an issue of its own has no value to calculate with.
  if (typeof pods?.value !== 'number' || typeof shards !== 'number') return
  const beginning = `"spec.pod.pods" is ${pods.value}.`
  if (replicas === undefined) {
    if (pods.value % shards === 0) return
    const message = `That cannot be shared out evenly among ${shards} shards. Declare "spec.pod.replicas" instead.`
    yield [pods, `${beginning} ${message}`]
  } else if (typeof replicas.value === 'number' && pods.value !== shards * replicas.value) {
    const product = `${shards} × ${replicas.value} = ${shards * replicas.value}`
    const message = `Expected shards × replicas, ${product}. Remove "spec.pod.pods"; the others say it all.`
    yield [pods, `${beginning} ${message}`]
  }
}
