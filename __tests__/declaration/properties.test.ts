import fc from 'fast-check'
import { stringify } from 'yaml'

import { parseDeclaration, type Source } from '../../src/declaration/declaration.ts'
import { growthOf } from '../support/growth.ts'
import type { JsonObject } from '../../src/core/json.ts'
import { faultsOf, file, input, read } from './reading.ts'

function expectLawful(source: Source): void {
  const { declared, issues } = parseDeclaration([source])
  const lines = source.text.split('\n')
  if (issues.length > 0) expect(declared).toEqual([])
  for (const location of [...issues.map((issue) => issue.location), ...declared.map((one) => one.location)]) {
    expect(location.source).toBe(source.source)
    expect(location.file).toBe(source.file)
    expect(location.line).toBeGreaterThanOrEqual(1)
    expect(location.line).toBeLessThanOrEqual(lines.length)
    expect(location.column).toBeGreaterThanOrEqual(1)
    expect(location.column).toBeLessThanOrEqual(lines[location.line - 1]!.length + 1)
  }
  for (const { message } of issues) expect(message).toMatch(/^\S[^]*[.?]$/)
}

const KEYS = [
  'name',
  'dimension',
  'spec',
  'serverless',
  'pod',
  'byoc',
  'embed',
  'model',
  'tags',
  'schema',
  'fields',
  'read_capacity',
  'mode',
  'dedicated',
  'indexes',
  'assistants',
  'cloud',
  'filterable',
  '__proto__',
  'constructor',
  'pods',
  'shards',
  'replicas',
  'metadata',
  'host'
]
const SCALARS = ['docs', 'aws', 'Dedicated', 'sparse', '', '${{ x }}', null, true, false, 0, 1, 2, 1e21, -1.5]

const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    fc.constantFrom(...SCALARS),
    fc.array(tie('tree'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...KEYS), tie('tree'), { maxKeys: 6 })
  )
}))

const FRAGMENTS = [
  'name',
  ': ',
  '- ',
  '\n',
  '  ',
  '\t',
  '{',
  '}',
  '[',
  ']',
  ', ',
  '"',
  "'",
  '&a ',
  '*a',
  '!x ',
  '|',
  '>',
  '#',
  '? ',
  '---\n',
  '%YAML 1.1\n',
  '<<: ',
  '\r\n',
  '\uFEFF',
  '\0',
  '😀',
  'a',
  '1',
  '${{ x }}',
  'tags'
]

describe('any text at all', () => {
  const makers = [(text: string) => input('index', text), (text: string) => input('assistant', text), file]

  it.each(makers.map((make) => [make('').source, make] as const))(
    'never throws, and has its places inside: %s',
    (_, make) => {
      fc.assert(
        fc.property(
          fc.oneof(
            fc.string({ unit: 'binary' }),
            fc.array(fc.constantFrom(...FRAGMENTS)).map((all) => all.join(''))
          ),
          (text) => {
            expectLawful(make(text))
          }
        ),
        { numRuns: 300 }
      )
      fc.assert(
        fc.property(fc.oneof(tree, fc.jsonValue()), (value) => {
          expectLawful(make(stringify(value, { lineWidth: 0 })))
          expectLawful(make(JSON.stringify(value)))
        }),
        { numRuns: 200 }
      )
    }
  )
})

const label = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,20}[a-z0-9])?$/)
const part = (record: Parameters<typeof fc.record>[0]) => fc.record(record, { requiredKeys: [] })
const ANY_TEXT = fc.string({ unit: 'binary', maxLength: 20 })

const serverless = part({ cloud: fc.constantFrom('aws', 'gcp'), region: label, source_collection: label })
const indexModel = fc.record(
  {
    dimension: fc.integer({ min: 1, max: 20_000 }),
    metric: fc.constantFrom('cosine', 'dotproduct'),
    vector_type: fc.constant('dense'),
    deletion_protection: fc.constantFrom('enabled', 'disabled'),
    tags: fc.dictionary(fc.stringMatching(/^[A-Za-z0-9_]{1,9}$/), fc.stringMatching(/^[A-Za-z0-9 .+;@_-]{0,9}$/), {
      minKeys: 1,
      maxKeys: 18
    }),
    spec: serverless.map((inner) => ({ serverless: inner }))
  },
  { requiredKeys: [] }
)
const assistantModel = part({
  instructions: ANY_TEXT,
  region: fc.constantFrom('us', 'eu'),
  metadata: fc.dictionary(
    ANY_TEXT.filter((key) => !key.startsWith('gha-')),
    fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as unknown),
    { minKeys: 1, maxKeys: 5 }
  )
})

function shuffled(value: unknown, order: (keys: string[]) => string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => shuffled(item, order))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(order(Object.keys(value)).map((key) => [key, shuffled((value as JsonObject)[key], order)]))
}

describe('a valid declaration', () => {
  it.each([
    ['index', indexModel],
    ['assistant', assistantModel]
  ] as const)('is read back as it was written, in any order of keys: %s', (kind, models) => {
    fc.assert(
      fc.property(
        label,
        models as fc.Arbitrary<object>,
        fc.boolean(),
        fc.boolean(),
        (name, model, isReversed, isJson) => {
          const order = (keys: string[]) => (isReversed ? keys.toReversed() : keys)
          const written = shuffled({ name, ...model }, order)
          const text = isJson ? JSON.stringify(written) : stringify(written)
          const { declared, issues } = read(kind, text)
          expect(issues).toEqual([])
          expect(JSON.stringify(shuffled(declared[0]!.model, (keys) => keys.sort()))).toBe(
            JSON.stringify(shuffled(model, (keys) => keys.sort()))
          )
          expect(declared[0]!.name).toBe(name)
        }
      ),
      { numRuns: 150 }
    )
  })
})

describe('a text made to be costly', () => {
  const bomb = Array.from(
    { length: 30 },
    (_, at) =>
      `a${at}: &a${at} [${Array(10)
        .fill(at === 0 ? 'lol' : `*a${at - 1}`)
        .join(', ')}]`
  ).join('\n')
  it.each([
    ['a billion laughs', `name: a\nmetadata:\n${bomb.replace(/^/gm, '  ')}`, /repeat more than 1048576 characters/],
    [
      'many of one long text',
      `name: a\nmetadata: {a: &a "${'x'.repeat(50_000)}", b: [${Array(1000).fill('*a').join(',')}]}`,
      /repeat more than/
    ],
    ['a cycle', 'name: a\nmetadata: {a: &a [*a]}', /stands inside of what it repeats/],
    ['deep nesting', `name: a\nmetadata: {a: ${'['.repeat(20_000)}${']'.repeat(20_000)}}`, /nested too deeply/],
    [
      'nesting past the limit',
      `name: a\nmetadata: {a: ${'['.repeat(70)}${']'.repeat(70)}}`,
      /nested more than 64 levels deep/
    ],
    [
      'nesting by aliases',
      `name: a\nmetadata: {${Array.from({ length: 100 }, (_, at) => `k${at}: &k${at} [${at === 0 ? '' : `*k${at - 1}`}]`).join(', ')}}`,
      /With the alias "\*k6\d" this is nested more than 64/
    ]
  ])('%s → a validation issue, without the work that it would cost', (_, text, message) => {
    expect(faultsOf(read('assistant', text)).join('\n')).toMatch(message)
  })

  test('many unknown keys → time in line with their number', () => {
    const readKeys = (count: number): void => {
      const keys = Array.from({ length: count }, (_, at) => `k${at}: 1`).join('\n')
      expect(faultsOf(read('assistant', `name: a\n${keys}`)).join('\n')).toMatch(/unknown key "k0"/)
    }
    expect(growthOf(readKeys, 300)).toBeLessThan(10)
  })
})
