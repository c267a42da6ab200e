// One canonical form for each field, on both sides of a comparison; and fields that an answer lacks.
import { changedFields, unansweredFields } from '../../src/plan/compare.ts'
import type { Json, JsonObject } from '../../src/core/json.ts'
import { completeForCreation } from '../../src/resources/registry.ts'
import type { Observed } from '../../src/resources/resource.ts'

const seenAs = (model: JsonObject): Observed => {
  return { kind: 'index', name: 'x', host: 'h', state: 'Ready', ready: true, model }
}
const desiredAs = (model: JsonObject) => ({ kind: 'index', name: 'x', dialect: 'classic', model }) as const

function changesOf(declared: JsonObject, observed: JsonObject): string[] {
  return changedFields(desiredAs(declared), seenAs(observed)).map(({ path, effect }) => `${path.join('.')} ${effect}`)
}

const searched = (search: JsonObject): JsonObject => ({ schema: { fields: { a: { type: 'string', ...search } } } })
const inLanguage = (language: string): JsonObject => searched({ full_text_search: { language } })
const onPods = (pod: JsonObject): JsonObject => ({ spec: { pod } })
const indexed = (...fields: string[]): JsonObject => onPods({ metadata_config: { indexed: fields } })
const SERVERLESS = { spec: { serverless: { cloud: 'aws', region: 'us-east-1' } } }

test.each<[string, JsonObject, JsonObject]>([
  ['a language by its name, answered by its code', inLanguage('english'), inLanguage('en')],
  ['a language by its code, answered by its name', inLanguage('de'), inLanguage('german')],
  ['English, which is not answered', inLanguage('english'), searched({ full_text_search: {} })],
  ['a language that nobody knows', inLanguage('klingon'), inLanguage('klingon')],
  ['a pod type without its size', onPods({ pod_type: 'p1' }), onPods({ pod_type: 'p1.x1' })],
  ['a pod type with its size, answered without', onPods({ pod_type: 's1.x1' }), onPods({ pod_type: 's1' })],
  ['a set, one of it twice', indexed('a', 'a'), indexed('a')],
  ['a set in another order', indexed('a', 'b'), indexed('b', 'a', 'b')],
  ['a vector type, and a model that does not tell its vectors', { vector_type: 'sparse' }, { embed: { model: 'm' } }],
  [
    'a mapping declared empty, and all that Pinecone fills it with',
    searched({ embed: {} }),
    searched({ embed: { model: 'm' } })
  ],
  ['text that is stored, which is not answered', searched({ store_text: true }), searched({})],
  ['a key that is passed on and not answered', searched({ colour: { hue: 1 } }), searched({})],
  [
    'a key that is passed on, answered with more',
    searched({ colour: { hue: 1 } }),
    searched({ colour: { hue: 1, tint: 2 } })
  ]
])('%s → no change', (_, declared, observed) => {
  expect(changesOf(declared, observed)).toEqual([])
})

test.each<[string, JsonObject, JsonObject, string[]]>([
  ['another language', inLanguage('english'), inLanguage('de'), ['schema.fields.a.full_text_search.language replace']],
  [
    'a larger pod than the least',
    onPods({ pod_type: 'p1.x2' }),
    onPods({ pod_type: 'p1' }),
    ['spec.pod.pod_type in-place']
  ],
  ['a smaller pod', onPods({ pod_type: 'p1' }), onPods({ pod_type: 'p1.x2' }), ['spec.pod.pod_type replace']],
  ['a larger set', indexed('a', 'b'), indexed('a', 'a'), ['spec.pod.metadata_config.indexed replace']],
  ['another spec', { spec: { pod: {} } }, SERVERLESS, ['spec.pod replace']],
  ['a vector type that is reported', { vector_type: 'sparse' }, { dimension: 8 }, ['vector_type replace']],
  [
    'an embedding that is not there',
    searched({ embed: {} }),
    searched({ full_text_search: {} }),
    ['schema.fields.a.embed replace']
  ],
  [
    'text that is not stored',
    searched({ store_text: true }),
    searched({ store_text: false }),
    ['schema.fields.a.store_text replace']
  ],
  [
    'a key that is passed on, answered otherwise',
    searched({ colour: { hue: 1 } }),
    searched({ colour: { hue: 2 } }),
    ['schema.fields.a.colour.hue replace']
  ],
  [
    'null in a key that is passed on',
    searched({ colour: null }),
    searched({ colour: 1 }),
    ['schema.fields.a.colour replace']
  ]
])('%s → %j', (_, declared, observed, changes) => {
  expect(changesOf(declared, observed)).toEqual(changes)
})

test.each<[string, JsonObject, JsonObject, string[]]>([
  ['no spec', SERVERLESS, { dimension: 8 }, ['spec.serverless.cloud', 'spec.serverless.region']],
  ['an empty spec', { spec: { serverless: {} } }, { spec: {} }, ['spec.serverless']],
  ['no spec, and what changes in place in it', onPods({ replicas: 2 }), {}, ['spec.pod.replicas']],
  ['a spec that is not the declared one', SERVERLESS, onPods({ environment: 'e' }), []],
  ['nothing of what is not always answered', { vector_type: 'sparse' }, { embed: { model: 'm' } }, []],
  ['no dimension of dense vectors', { dimension: 8 }, { vector_type: 'dense' }, ['dimension']]
])('an answer with %s lacks compared fields', (_, declared, observed, paths) => {
  const unanswered = unansweredFields(desiredAs(declared), seenAs(observed))
  expect(unanswered.map((path) => path.join('.'))).toEqual(paths)
})

test.each<[string, JsonObject, Json]>([
  ['the code of a language', inLanguage('swedish'), inLanguage('sv')],
  ['the size of a pod', onPods({ environment: 'e', pod_type: 's1' }), onPods({ environment: 'e', pod_type: 's1.x1' })],
  [
    'each of a set once',
    onPods({ environment: 'e', metadata_config: { indexed: ['b', 'a', 'b'] } }),
    onPods({ environment: 'e', metadata_config: { indexed: ['a', 'b'] } })
  ]
])('a create says %s', (_, declared, sent) => {
  const dimension = 'schema' in declared ? {} : { dimension: 8 }
  expect(
    completeForCreation('index', { ...declared, ...dimension }, 'schema' in declared ? 'typed' : 'classic')
  ).toMatchObject({
    possible: true,
    model: sent
  })
})
