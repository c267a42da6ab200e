// Differences in temporary environments: `preview` in a declaration.
import fc from 'fast-check'
import { stringify } from 'yaml'
import { parseDeclaration, type Declaration } from '../../src/declaration/declaration.ts'
import { locationOf } from '../../src/resources/resource.ts'
import type { Lifetime } from '../../src/resources/owner.ts'
import { declarable } from '../support/arbitraries.ts'
import { refusals } from '../support/json-schema.ts'
import { faultsOf, file, read } from './reading.ts'

const TEMPORARY = ['pull-request', 'run', 'job'] as const
const LIFETIMES: readonly (Lifetime | undefined)[] = [undefined, 'permanent', ...TEMPORARY]

type Resource = Readonly<Record<string, unknown>>

function readAs(kind: 'index' | 'assistant', resource: Resource, lifetime?: Lifetime): Declaration {
  return read(kind, stringify(resource, { lineWidth: 0 }), lifetime && { lifetime })
}

/** The declaration without its locations. */
function meant({ declared }: Declaration): unknown {
  return declared.map(({ kind, dialect, name, model, extras }) => ({ kind, dialect, name, model, extras }))
}

function without(resource: Resource, ...keys: readonly string[]): Resource {
  return Object.fromEntries(Object.entries(resource).filter(([key]) => !keys.includes(key)))
}

/** The entries of two mappings, those of the second before those of the first, but for what it says is to go. */
function merged(own: Resource, other: Resource): Resource {
  return Object.fromEntries(Object.entries({ ...own, ...other }).filter(([key]) => other[key] !== null))
}

/** The equivalent declaration of a temporary environment, written out. */
function byHand(kind: 'index' | 'assistant', resource: Resource): Resource {
  const map = kind === 'index' ? 'tags' : 'metadata'
  const [own, preview] = [without(resource, 'preview'), resource['preview'] as Resource]
  const inner = preview[map]
  const isMerged = typeof inner === 'object' && inner !== null
  const changed = isMerged ? { [map]: merged((own[map] ?? {}) as Resource, inner as Resource) } : {}
  return { ...merged(own, preview), ...changed }
}

const KEYS = {
  index: ['tags', 'spec', 'embed', 'cloud', 'dimension', 'read_capacity'],
  assistant: ['metadata', 'region']
}
const EXTRAS = {
  index: { records: 'x.jsonl', restore_from: 'other' },
  assistant: { files: ['a', 'b'], prune: true }
}

/** A resource with a preview made of another one's keys, of removals, and of single keys of a map. */
function withPreview(kind: 'index' | 'assistant'): fc.Arbitrary<Resource> {
  const map = kind === 'index' ? 'tags' : 'metadata'
  const part = declarable[kind].chain((other) => {
    const entries = Object.entries(without(other as Resource, 'name'))
    return fc.subarray(entries, { maxLength: Math.min(3, entries.length) })
  })
  const removed = fc.subarray(KEYS[kind], { maxLength: 2 })
  const inner = fc.dictionary(fc.constantFrom('team', 'env', 'own'), fc.constantFrom(null, 'x'), { maxKeys: 2 })
  const extra = fc.subarray(Object.entries(EXTRAS[kind]), { maxLength: 2 })
  return fc
    .tuple(declarable[kind], part, removed, fc.option(inner), extra)
    .map(([own, part, removed, inner, extra]) => ({
      ...own,
      preview: {
        ...Object.fromEntries(part),
        ...Object.fromEntries(removed.map((key) => [key, null])),
        ...(inner && { [map]: inner }),
        ...Object.fromEntries(extra)
      }
    }))
}

test.each(['index', 'assistant'] as const)(
  '%s: with its preview in place it reads as written out by hand, and permanent as without it',
  (kind) => {
    let rightCount = 0
    let refusedCount = 0
    fc.assert(
      fc.property(withPreview(kind), fc.constantFrom(...TEMPORARY), (resource, lifetime) => {
        const own = without(resource, 'preview')
        const temporary = readAs(kind, resource, lifetime)
        const written = readAs(kind, byHand(kind, resource), lifetime)
        expect(faultsOf(readAs(kind, own))).toEqual([])
        expect(temporary.issues.length > 0).toBe(written.issues.length > 0)
        expect(meant(temporary)).toEqual(meant(written))
        const permanent = readAs(kind, resource, 'permanent')
        expect(permanent.issues.length > 0).toBe(written.issues.length > 0)
        if (written.issues.length > 0) refusedCount++
        else {
          rightCount++
          expect(meant(permanent)).toEqual(meant(readAs(kind, own, 'permanent')))
          const list = kind === 'index' ? 'indexes' : 'assistants'
          expect(refusals({ [list]: [resource] })).toEqual([])
        }
      }),
      { numRuns: 100 }
    )
    expect(rightCount).toBeGreaterThan(50)
    if (kind === 'index') expect(refusedCount).toBeGreaterThan(20)
  }
)

/** Lines of a preview of an index called `d`, and their issues with any lifetime. */
const FAULTS: readonly (readonly [lines: string, ...issues: readonly string[]])[] = [
  [
    'preview: true',
    '3:10 index "d": "preview" is true. Expected a mapping with what differs in temporary environments, or false to be left out of them.'
  ],
  [
    'preview:',
    '3:1 index "d": "preview" has no value. Expected a mapping with what differs in temporary environments, or false to be left out of them; or leave the key out.'
  ],
  [
    'preview: [x]',
    '3:10 index "d": "preview" is a list. Expected a mapping with what differs in temporary environments, or false to be left out of them.'
  ],
  ['previw: false', '3:1 index "d": unknown key "previw". Did you mean "preview"?'],
  [
    'preview: {name: d}',
    '3:11 index "d": "preview" cannot change "name", which is the same in every environment. Remove it.'
  ],
  ['preview: {preview: false}', '3:11 index "d": "preview" has no "preview" of its own. Remove it.'],
  [
    'preview:\n  dimensoin: 8\n  regoin: null',
    '4:3 index "d" with its "preview": unknown key "dimensoin". Did you mean "dimension"?',
    '5:3 index "d" with its "preview": unknown key "regoin". Did you mean "region"?'
  ],
  [
    'preview: {tags: {team: 5}}',
    '3:24 index "d" with its "preview": "tags.team" is the number 5. Expected a text of at most 120 letters, digits, spaces and ; @ _ - . +: put it in quotes, "5".'
  ],
  [
    'preview: {tags: {gha-x: y}}',
    '3:18 index "d" with its "preview": "tags" has the key "gha-x". Keys that begin with "gha-" are kept for the action\'s ownership tags: choose another.'
  ],
  [
    'preview:\n  vector_type: sparse',
    '2:12 index "d" with its "preview": a sparse index has no dimension. Remove "dimension", or make "vector_type" dense.'
  ],
  [
    'preview: {records: [{fiel: x}]}',
    '3:22 index "d" with its "preview": unknown key "fiel" in "records[0]". Did you mean "file"?'
  ],
  [
    'preview: {deployment: {deployment_type: managed}}',
    '2:1 index "d" with its "preview": "dimension" is of the classic dialect, and "deployment" is of the dialect of 2026-07: keep to one of them. Here a field of "schema" has it, with "type": "dense_vector".'
  ],
  // Issues of both readings, reported once.
  [
    'tags: {a: 5}\npreview: {metric: cosine}',
    expect.stringMatching(/^3:11 index "d": "tags.a" is the number 5/) as string
  ],
  [
    'metric: l2\npreview: {metric: cosine}',
    expect.stringMatching(/^3:9 index "d": "metric" is the text "l2"/) as string
  ]
]

describe.each(LIFETIMES)('a fault, with the lifetime %s', (lifetime) => {
  test.each(FAULTS)('%s', (lines, ...issues) => {
    const declaration = read('index', `name: d\ndimension: 8\n${lines}`, lifetime && { lifetime })
    expect(faultsOf(declaration)).toEqual(issues)
    expect(declaration.declared).toEqual([])
  })
})

test("tags leave room for the run's ownership tags; the unused declaration leaves room for permanent ones", () => {
  const tags = (count: number): Record<string, string> =>
    Object.fromEntries(Array.from({ length: count }, (_, at) => [`t${at}`, 'x']))
  const fewer = { name: 'd', tags: tags(18), preview: { tags: { t0: null, t1: null } } }
  for (const lifetime of ['permanent', 'pull-request', 'run'] as const)
    expect(faultsOf(readAs('index', fewer, lifetime))).toEqual([])
  expect(faultsOf(readAs('index', fewer, 'job'))).toEqual([
    expect.stringContaining('"tags" has 16 tags. Expected at most 14')
  ])
  const more = { name: 'd', tags: tags(15), preview: { tags: { more: 'x', again: 'y' } } }
  expect(faultsOf(readAs('index', more, 'permanent'))).toEqual([])
  expect(faultsOf(readAs('index', more, 'run'))).toEqual([
    expect.stringContaining('with its "preview": "tags" has 17 tags. Expected at most 16')
  ])
})

test('locations lie inside the preview, also for an alias', () => {
  const text = [
    'name: a',
    'dimension: 8',
    'tags: &own {team: x}',
    'preview: &differs',
    '  dimension: 16',
    '  tags: {env: y}',
    '  records: x.jsonl',
    '---'
  ]
  const [one] = read('index', text.slice(0, -1).join('\n'), { lifetime: 'run' }).declared
  const at = (...path: string[]): string => {
    const { line, column } = locationOf(one!, path)
    return `${line}:${column}`
  }
  expect([at('dimension'), at('tags', 'team'), at('tags', 'env'), at('records', '0', 'file')]).toEqual([
    '5:14',
    '3:19',
    '6:15',
    '7:12'
  ])
  const shared = 'indexes: [{name: a, preview: &p {dimension: 16}}, {name: b, dimension: 8, preview: *p}]'
  const { declared } = parseDeclaration([file(shared)], { lifetime: 'run' })
  expect(declared.map(({ model }) => model)).toEqual([{ dimension: 16 }, { dimension: 16 }])
})

describe('preview: false', () => {
  const text = 'indexes: [{name: a}, {name: b, preview: false}]\nassistants: {name: c, preview: false}'

  test.each(TEMPORARY)('leaves a resource out with the lifetime %s', (lifetime) => {
    const { declared, leftOut, issues } = parseDeclaration([file(text)], { lifetime })
    expect([declared, leftOut].map((list) => list.map(({ declaredName }) => declaredName))).toEqual([['a'], ['b', 'c']])
    expect(issues).toEqual([])
  })

  test.each([undefined, 'permanent'] as const)('says nothing with the lifetime %s', (lifetime) => {
    const { declared, leftOut } = parseDeclaration([file(text)], lifetime && { lifetime })
    expect([declared.length, leftOut]).toEqual([3, []])
  })

  test('a resource left out is still checked, and its name is taken', () => {
    const faulty = 'indexes: [{name: a}, {name: a, preview: false}, {name: b, dimension: x, preview: false}]'
    expect(faultsOf(parseDeclaration([file(faulty)], { lifetime: 'run' }))).toEqual([
      '1:29 index "a" is declared twice, first at line 1, column 18 of infra/pinecone.yml. Remove one.',
      expect.stringMatching(/^1:70 index "b": "dimension" is the text "x"/)
    ])
  })
})

test.each([
  [{ preview: true }],
  [{ preview: 5 }],
  [{ preview: { name: 'x' } }],
  [{ preview: { preview: false } }],
  [{ preview: { dimensoin: 8 } }],
  [{ preview: { dimension: 'x' } }],
  [{ preview: { tags: { 'gha-x': null } } }],
  [{ preview: { records: [{ fiel: 'x' }] } }]
])('the schema for editors refuses %j', (more) => {
  expect(refusals({ indexes: [{ name: 'd', ...more }] })).not.toEqual([])
})

test('only the action, not the schema, finds conflicts between a preview and the rest', () => {
  expect(refusals({ indexes: [{ name: 'd', dimension: 8, preview: { vector_type: 'sparse' } }] })).toEqual([])
})
