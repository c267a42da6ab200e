// The whole life of declared resources, whether Pinecone answers as its live service does or as its files say.
import type { BehaviourSetting } from '../../sandbox/pinecone/server.ts'
import { index, pinecone, resultsOf, step, writes } from './support.ts'

const HELPER = { name: 'helper', instructions: 'Be kind.', metadata: { team: 'a' } }
const TYPED = { name: 'docs', schema: { fields: { title: { type: 'string', full_text_search: {} } } } }
const TEXTS = {
  name: 'texts',
  cloud: 'aws',
  region: 'us-east-1',
  embed: { model: 'llama-text-embed-v2', field_map: { text: 'chunk' } }
}
const WORDS = { ...TEXTS, name: 'words', embed: { ...TEXTS.embed, model: 'pinecone-sparse-english-v0' } }
const INDEXES = [index('x', { tags: { a: '1' } }), TYPED, TEXTS, WORDS]
const ALL = ['x', 'docs', 'texts', 'words', 'helper']

const each = (result: string) => Object.fromEntries(ALL.map((name) => [name, result]))

test.each<BehaviourSetting>(['live', 'published'])(
  '%s: created, unchanged, updated, deleted',
  async (behaviour) => {
    const sandbox = await pinecone({ behaviour })
    const declared = { index: INDEXES, assistant: HELPER }
    expect(resultsOf(await step(sandbox, declared))).toEqual(each('created'))
    const created = writes(sandbox).length
    expect(resultsOf(await step(sandbox, declared))).toEqual(each('unchanged'))
    expect(writes(sandbox)).toHaveLength(created)

    const embed = { ...TEXTS.embed, write_parameters: { truncate: 'START' } }
    const tags = { a: '2' }
    const changed = {
      index: [index('x', { tags }), { ...TYPED, tags }, { ...TEXTS, embed }, { ...WORDS, tags }],
      assistant: { ...HELPER, metadata: { team: 'b' } }
    }
    expect(resultsOf(await step(sandbox, changed))).toEqual(each('updated'))
    expect(resultsOf(await step(sandbox, changed))).toEqual(each('unchanged'))

    expect(resultsOf(await step(sandbox, { ...changed, command: 'destroy' }))).toEqual(each('deleted'))
    expect(sandbox.state.listIndexes()).toEqual([])
    expect(sandbox.state.listAssistants()).toEqual([])
  },
  60_000
)
