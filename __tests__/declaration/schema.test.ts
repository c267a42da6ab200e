// The schema for editors is never stricter than the reader: it accepts whatever the reader accepts.
import fc from 'fast-check'
import { stringify } from 'yaml'

import { parseDeclaration } from '../../src/declaration/declaration.ts'
import { firstNodeOf, schemaNodeOf, type SchemaNode } from '../../src/declaration/schema-nodes.ts'
import type { Rule } from '../../src/resources/fields.ts'
import { TYPED_DIALECT } from '../../src/resources/index/typed-dialect.ts'
import { cases } from '../support/arbitraries.ts'
import { refusals } from '../support/json-schema.ts'
import { faultsOf, file } from './reading.ts'

test('every declaration that the property tests make → valid by the JSON Schema', () => {
  fc.assert(
    fc.property(cases, ({ declared }) => {
      expect(faultsOf(parseDeclaration([file(stringify(declared))]))).toEqual([])
      expect(refusals(declared)).toEqual([])
    }),
    { numRuns: 100 }
  )
})

const OWN_KEYS = ['a', 'a b', 'é', 'gha-x', '_values', '_sparse_values', '$x', 'x'.repeat(64), 'é'.repeat(32)]
const NO_FIELD = ['x', '', '${{ x }}', null, true, 0, 1.5, [], {}]

/** Values that a rule accepts, with its bounds. */
function taken(rule: Rule): fc.Arbitrary<unknown> {
  switch (rule.type) {
    case 'string': {
      const longest = rule.maxLength ?? rule.maxBytes ?? 100
      const texts = ['x', 'a "b" {c}', 'ü', 'x'.repeat(longest), ...(rule.nullable ? [null, '', '${{ x }}'] : [])]
      return fc.constantFrom(...texts)
    }
    case 'pattern':
      return fc.constantFrom('', 'x', 'a+b @ c', 'x'.repeat(rule.maxLength))
    case 'enum':
      return fc.constantFrom(...rule.values)
    case 'integer':
      return fc.constantFrom(rule.min, rule.max, Math.min(rule.min + 1, rule.max))
    case 'boolean':
      return fc.boolean()
    case 'true':
      return fc.constant(true)
    case 'strings':
      return fc.constantFrom([], ['x'], ['x', 'y'])
    case 'any':
      return fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as unknown)
  }
}

/** Mostly values that a schema node accepts, and sometimes others. */
function written(slot: SchemaNode): fc.Arbitrary<unknown> {
  const right = slot.rule ? taken(slot.rule) : mapping(slot)
  return fc.oneof({ weight: 60, arbitrary: right }, { weight: 1, arbitrary: fc.constantFrom(...NO_FIELD) })
}

function mapping(slot: SchemaNode): fc.Arbitrary<unknown> {
  const anyKey = slot.children.get('*')
  if (anyKey) {
    const key = fc.oneof({ weight: 8, arbitrary: fc.constantFrom('a', 'b_1') }, fc.constantFrom(...OWN_KEYS))
    return fc.dictionary(key, written(anyKey), { maxKeys: 2 })
  }
  const children = [...slot.children].map(([key, child]) => [key, written(child)] as const)
  // Only a few keys, since some of many keys always conflict.
  return fc
    .subarray(children, { maxLength: Math.min(4, children.length) })
    .chain((some) => fc.record(Object.fromEntries(some)))
}

const name = fc.constantFrom('a', '0', 'a--b', 'a'.repeat(45))

test.each([
  ['an index in the classic dialect', 'indexes', firstNodeOf('index')],
  ['an index in the dialect of 2026-07', 'indexes', schemaNodeOf(TYPED_DIALECT)],
  ['an assistant', 'assistants', firstNodeOf('assistant')]
])('%s, made of all that there is', (_, list, slot) => {
  let takenCount = 0
  fc.assert(
    fc.property(name, mapping(slot), fc.boolean(), (name, fields, isAlone) => {
      const resource = { name, ...(fields as object) }
      const value = { [list]: isAlone ? resource : [resource] }
      const { issues } = parseDeclaration([file(stringify(value, { lineWidth: 0 }))])
      if (issues.length > 0) return
      takenCount++
      expect(refusals(value)).toEqual([])
    }),
    { numRuns: 300 }
  )
  // Otherwise nothing would have been tested.
  expect(takenCount).toBeGreaterThan(30)
})

test.each([
  ['nothing at all', null],
  ['no lists', {}],
  ['lists of nothing', { indexes: null, assistants: [] }],
  ['one without a list', { indexes: { name: 'a', dimension: 8 } }],
  ['a whole number written as another', { indexes: [{ name: 'a', dimension: 8.0 }] }],
  ['more than 20 tags, some of them to be removed', { indexes: [{ name: 'a', tags: manyTags(21) }] }]
])('%s', (_, value) => {
  expect(faultsOf(parseDeclaration([file(stringify(value))]))).toEqual([])
  expect(refusals(value)).toEqual([])
})

// docs/editors.md lists these.
test.each([
  ['two of one name', { indexes: [{ name: 'a' }, { name: 'a' }] }],
  ['more than 20 tags', { indexes: [{ name: 'a', tags: manyTags(22) }] }],
  ['more than 16 KB of metadata', { assistants: [{ name: 'a', metadata: { a: 'x'.repeat(16_384) } }] }],
  ['two metrics', { indexes: [{ name: 'a', metric: 'cosine', embed: { metric: 'dotproduct' } }] }],
  ['pods that do not add up', { indexes: [{ name: 'a', spec: { pod: { pods: 5, shards: 2, replicas: 2 } } }] }],
  ['a slip in a typed field', typedOf({ t: { type: 'string', embed: {}, stor_text: true } })],
  ['two dense fields', typedOf({ e: { type: 'dense_vector' }, f: { type: 'dense_vector' } })],
  [
    'n-grams of no length',
    typedOf({ t: { type: 'string', full_text_search: { ngram: { min_gram: 3, max_gram: 2 } } } })
  ]
])('only the action finds %s', (_, value) => {
  expect(parseDeclaration([file(stringify(value))]).issues).not.toEqual([])
  expect(refusals(value)).toEqual([])
})

function typedOf(fields: object): object {
  return { indexes: [{ name: 'a', schema: { fields } }] }
}

function manyTags(count: number): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, at) => [`t${at}`, at === 0 ? '' : 'x']))
}
