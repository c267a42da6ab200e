// What no request can show yet, or not as plainly: fields that an index embeds, what a backup takes, numbers in short.
import type { IndexRecord } from '../../sandbox/pinecone/records.ts'
import { indexCopiesOf } from '../../sandbox/pinecone/data/copies.ts'
import { readDocument, searchedField, textFields, writeDocument } from '../../sandbox/pinecone/data/document-fields.ts'
import { embedsText } from '../../sandbox/pinecone/data/embedded-fields.ts'
import { DataStore } from '../../sandbox/pinecone/data/store.ts'
import { plainFloats } from '../../sandbox/pinecone/data/stored.ts'
import { seededRandom } from '../../sandbox/pinecone/random.ts'

const NAMED = (host: string) => ({ host }) as IndexRecord

test('strings that an index embeds have vectors, and their text only where it is stored', () => {
  const model = { vectorType: 'dense', dimension: 8 }
  const documents = {
    title: { type: 'string', fullText: {}, embed: null, sparseEmbed: null, isStored: true },
    story: {
      type: 'string',
      fullText: null,
      embed: model,
      sparseEmbed: { vectorType: 'sparse', dimension: null },
      isStored: false
    }
  }
  const index = { ...NAMED('a'), documents } as unknown as IndexRecord
  const record = readDocument({ _id: 'a', title: 'x', story: 'Once upon a time', year: 1 }, index)
  expect(record.values).toHaveLength(8)
  expect(record.sparse!.values).toHaveLength(4)
  expect(writeDocument(record, index, null)).toEqual({ _id: 'a', title: 'x', year: 1 })
  expect([searchedField(index, 'dense_vector'), searchedField(index, 'sparse_vector')]).toEqual(['story', 'story'])
  expect(textFields(index)).toEqual(['title'])
  expect(embedsText(index)).toBe(true)
})

test('a backup tells what it took, and gives it to any number of indexes', () => {
  const store = new DataStore()
  const { take, restore } = indexCopiesOf(store)
  const record = (id: string) => ({ id, values: Float32Array.of(1, 2), sparse: null, metadata: { a: 1 } })
  const namespace = store.of(NAMED('a')).make('n')
  namespace.put(record('early'), { at: 1, visibleAt: 1, searchableAt: 1 })
  namespace.put(record('late'), { at: 5, visibleAt: 5, searchableAt: 5 })
  const taken = take(NAMED('a'), 4)
  expect(taken).toMatchObject({ records: 1, namespaces: 1, bytes: 'early'.length + 8 + '{"a":1}'.length })
  for (const host of ['b', 'c']) restore(taken.contents, NAMED(host))
  store.of(NAMED('b')).drop('n', 6)
  expect(store.of(NAMED('c')).get('n')!.ids(Infinity)).toEqual(['early'])
  restore(null, NAMED('c'))
  expect(store.of(NAMED('c')).size).toBe(1)
})

test('of a record that is written again and again, what was so an hour ago and less is remembered', () => {
  const namespace = new DataStore().of(NAMED('a')).make('n')
  const minute = 60_000
  for (let at = 0; at < 100; at += 10) {
    const times = { at: at * minute, visibleAt: at * minute, searchableAt: at * minute }
    namespace.put({ id: 'a', values: null, sparse: null, metadata: { at } }, times)
  }
  const versions = [99, 89, 75, 40, 31].map((at) => namespace.get('a', 'at', at * minute)?.metadata)
  expect(versions).toEqual([{ at: 90 }, { at: 80 }, { at: 70 }, { at: 40 }, { at: 30 }])
  expect(namespace.get('a', 'at', 5 * minute)).toBeUndefined()
})

test('a number in short is the same 32-bit float', () => {
  const random = seededRandom(7)
  const floats = Float32Array.from({ length: 5_000 }, () => (random() - 0.5) * 10 ** (random() * 60 - 30))
  expect(Float32Array.from(plainFloats(floats))).toEqual(floats)
  expect(plainFloats(Float32Array.of(0.1, -0.25, 3, 0.123456, 1e-20))).toEqual([0.1, -0.25, 3, 0.123456, 1e-20])
})
