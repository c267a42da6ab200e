// Whether a record reads as it would be written.
import fc from 'fast-check'
import type { JsonObject } from '../../../src/core/json.ts'
import { differenceIn } from '../../../src/content/records/compare.ts'
import { recordFormOf, type RecordForm } from '../../../src/resources/index/record-form.ts'
import '../../support/seed.ts'

const formOf = (model: JsonObject): RecordForm => recordFormOf(model, true)!
const VECTORS = formOf({ dimension: 3, metric: 'dotproduct', vector_type: 'dense' })
const TEXTS = formOf({ embed: { field_map: { text: 'body' } } })
const DOCUMENTS = formOf({
  schema: {
    fields: {
      dense: { type: 'dense_vector', dimension: 3 },
      sparse: { type: 'sparse_vector' },
      title: { type: 'string', full_text_search: {} },
      note: { type: 'string', embed: {}, store_text: false }
    }
  }
})

const float = fc.double({ noNaN: true, min: -1e30, max: 1e30 })
const dense = fc.array(float, { minLength: 3, maxLength: 3 })
const sparse = fc
  .uniqueArray(fc.tuple(fc.nat(2 ** 32 - 1), float), { minLength: 1, maxLength: 9, selector: ([index]) => index })
  .map((pairs) => ({ indices: pairs.map(([index]) => index), values: pairs.map(([, value]) => value) }))
const metadata = fc.dictionary(
  fc
    .string({ minLength: 1 })
    .filter((key) => !/^[$_]/.test(key) && !['id', 'dense', 'sparse', 'title', 'note'].includes(key)),
  fc.oneof(fc.string(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.array(fc.string()))
)

/** A number as Pinecone keeps it, and answers it with as many digits as make that number again, or with all. */
function kept(value: number, digits: number): number {
  const float = Math.fround(value)
  return digits === 0 ? float : Number(float.toPrecision(digits))
}

/** Sparse values in another order, each with its value. */
function turned({ indices, values }: { indices: number[]; values: number[] }, digits: number) {
  return { indices: indices.toReversed(), values: values.toReversed().map((value) => kept(value, digits)) }
}

/** JSON with an object's keys in another order. */
function reordered(fields: Record<string, unknown>): JsonObject {
  return JSON.parse(JSON.stringify(Object.fromEntries(Object.entries(fields).toReversed()))) as JsonObject
}

const digits = fc.constantFrom(0, 8, 9, 17)

test('a vector that Pinecone keeps as 32-bit floats reads as equal, in whichever order and digits', () => {
  fc.assert(
    fc.property(dense, fc.option(sparse, { nil: undefined }), metadata, digits, (values, weights, fields, places) => {
      const written = { id: 'a', values, metadata: fields, ...(weights && { sparse_values: weights }) }
      const answered = {
        id: 'a',
        values: values.map((value) => kept(value, places)),
        ...(weights && { sparseValues: turned(weights, places) }),
        ...(Object.keys(fields).length > 0 && { metadata: reordered(fields) })
      }
      expect(differenceIn(JSON.parse(JSON.stringify(written)) as JsonObject, answered, VECTORS)).toBeUndefined()
    })
  )
})

test('a document and a text read as equal, whatever the texts that are not kept and the vectors that Pinecone made', () => {
  fc.assert(
    fc.property(dense, sparse, metadata, digits, (values, weights, fields, places) => {
      const own = JSON.parse(JSON.stringify(fields)) as JsonObject
      const document = { _id: 'a', dense: values, sparse: weights, title: 't', note: 'not kept', ...own }
      const answered = {
        _id: 'a',
        dense: values.map((value) => kept(value, places)),
        sparse: turned(weights, places),
        title: 't',
        ...own
      }
      expect(differenceIn(document, reordered(answered), DOCUMENTS)).toBeUndefined()
      const text = { _id: 'a', body: 'b', ...own }
      const made = { id: 'a', values, metadata: reordered({ body: 'b', ...own }) }
      expect(differenceIn(text, made, TEXTS)).toBeUndefined()
    })
  )
})

test('one value that differs by more than a float can is found', () => {
  fc.assert(
    fc.property(dense, fc.nat(2), fc.constantFrom(1.00001, -1, 0.99), (values, place, factor) => {
      fc.pre(Math.abs(values[place]!) > 1e-6)
      const answered = { values: values.map((value, at) => kept(at === place ? value * factor : value, 0)) }
      expect(differenceIn({ id: 'a', values }, answered, VECTORS)).toBe('values')
    })
  )
})

test.each<[JsonObject, JsonObject, RecordForm, string]>([
  [{ values: [1, 2, 3] }, { values: [1, 2] }, VECTORS, 'values'],
  [{ values: [1, 2, 3] }, { values: [1, 2, 3], metadata: { x: 1 } }, VECTORS, 'metadata.x'],
  [{ values: [1], metadata: { x: ['a', 'b'] } }, { values: [1], metadata: { x: ['b', 'a'] } }, VECTORS, 'metadata.x'],
  [{ values: [1], metadata: { x: 1 } }, { values: [1], metadata: { x: '1' } }, VECTORS, 'metadata.x'],
  [{ values: [1] }, { values: [1], sparseValues: { indices: [1], values: [1] } }, VECTORS, 'sparse_values'],
  [
    { sparseValues: { indices: [1, 2], values: [1, 2] } },
    { sparseValues: { indices: [1, 2], values: [2, 1] } },
    VECTORS,
    'sparse_values'
  ],
  [{ _id: 'a', body: 'new' }, { metadata: { body: 'old' } }, TEXTS, 'body'],
  [{ id: 'a', body: 'b' }, { metadata: { body: 'b', more: 1 } }, TEXTS, 'more'],
  [{ _id: 'a', title: 'new' }, { _id: 'a', title: 'old' }, DOCUMENTS, 'title'],
  [{ _id: 'a', title: 't' }, { _id: 'a', title: 't', dense: [1, 2, 3] }, DOCUMENTS, 'dense'],
  [{ _id: 'a', title: 't', x: 1 }, { _id: 'a', title: 't' }, DOCUMENTS, 'x']
])('%j is not what reads %j', (written, answered, form, field) => {
  expect(differenceIn(written, answered, form)).toBe(field)
})
