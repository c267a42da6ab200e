// Keys of a declaration that are not fields: the content of a resource, and its source.
import { stringify } from 'yaml'
import { parseDeclaration } from '../../src/declaration/declaration.ts'
import { locationOf } from '../../src/resources/resource.ts'
import { refusals } from '../support/json-schema.ts'
import { faultsOf, file, read } from './reading.ts'

const MiB = 2 ** 20

/** Declared keys beside the name, as written and as read. */
const READ: readonly (readonly [kind: 'index' | 'assistant', written: object, extras: object | undefined])[] = [
  ['index', {}, undefined],
  ['index', { records: 'a/*.jsonl' }, { records: [{ file: 'a/*.jsonl', namespace: '__default__' }] }],
  ['index', { records: [] }, { records: [] }],
  [
    'index',
    { records: ['a', { file: 'b', namespace: 'x y' }, { namespace: '', file: 'c' }, { file: '__proto__' }] },
    {
      records: [
        { file: 'a', namespace: '__default__' },
        { file: 'b', namespace: 'x y' },
        { file: 'c', namespace: '__default__' },
        { file: '__proto__', namespace: '__default__' }
      ]
    }
  ],
  ['index', { restore_from: 'docs' }, { restore_from: { index: 'docs' } }],
  ['index', { restore_from: { index: 'docs' } }, { restore_from: { index: 'docs' } }],
  [
    'index',
    { restore_from: { index: 'docs', max_age: '1h30m' } },
    { restore_from: { index: 'docs', max_age_ms: 5_400_000 } }
  ],
  [
    'index',
    { restore_from: { index: 'docs', max_age: '15m' } },
    { restore_from: { index: 'docs', max_age_ms: 900_000 } }
  ],
  [
    'index',
    { restore_from: { index: 'docs', max_age: 900 } },
    { restore_from: { index: 'docs', max_age_ms: 900_000 } }
  ],
  ['index', { restore_from: { backup_id: 'b-1' } }, { restore_from: { backup_id: 'b-1' } }],
  ['assistant', { files: 'docs/**/*.md' }, { files: [{ path: 'docs/**/*.md' }] }],
  ['assistant', { files: [], prune: true }, { files: [], prune: true }],
  [
    'assistant',
    { files: ['a', { path: 'b', metadata: { t: 'x', n: 1, b: false, l: ['y'] }, multimodal: true }], prune: false },
    {
      files: [{ path: 'a' }, { path: 'b', metadata: { t: 'x', n: 1, b: false, l: ['y'] }, multimodal: true }],
      prune: false
    }
  ]
]

test.each(READ)('%s %j', (kind, written, extras) => {
  const declaration = read(kind, stringify({ name: 'a', ...written }))
  expect(faultsOf(declaration)).toEqual([])
  const [one] = declaration.declared
  expect(one!.extras).toEqual(extras)
  expect('extras' in one!).toBe(extras !== undefined)
  // Extras are in no comparison and no request.
  expect(one!.model).toEqual({})
  expect(refusals({ [kind === 'index' ? 'indexes' : 'assistants']: [{ name: 'a', ...written }] })).toEqual([])
})

const GLOB = 'Expected a path or glob from the root of the workspace on'
const NAME = 'Expected 1 to 45 lower-case letters, digits and hyphens, with a letter or digit at both ends'
const AGE = 'Expected a time of at least 15m, such as 90m, 24h or 7d.'

/** Lines below a name, and their issues. */
const FAULTS: readonly (readonly [kind: string, lines: string, ...issues: readonly string[]])[] = [
  [
    'index',
    'records:',
    `2:1 "records" has no value. ${GLOB}, or a mapping with file, namespace; or leave the key out.`
  ],
  ['index', 'records: 5', `2:10 "records" is the number 5. ${GLOB}, or a mapping with file, namespace.`],
  ['index', 'records: ""', '2:10 "records" is empty. Expected a text.'],
  ['index', 'records: ../x', `2:10 "records" is "../x". ${GLOB}.`],
  ['index', 'records: [/x]', `2:11 "records[0]" is "/x". ${GLOB}.`],
  [
    'index',
    'records: {file: x}',
    '2:10 "records" is a mapping. Expected a list of mappings: put "- " before its first key.'
  ],
  ['index', 'record: x', '2:1 unknown key "record". Did you mean "records"?'],
  ['index', 'files: x', '2:1 unknown key "files". That is a key of assistants.'],
  ['index', 'records:\n  - a\n  - fiel: x', '4:5 unknown key "fiel" in "records[1]". Did you mean "file"?'],
  ['index', 'records:\n  - file: x\n    q: x', '4:5 unknown key "q" in "records[0]". Known here: file, namespace.'],
  ['index', 'records:\n  - namespace: x', '3:5 "records[0]" requires "file".'],
  [
    'index',
    'records:\n  - file: 1\n    namespace: é',
    '3:11 "records[0].file" is the number 1. Expected a text: put it in quotes, "1".',
    '4:16 "records[0].namespace" is the text "é". Expected a text of 1 to 512 printable ASCII characters; this has "é".'
  ],
  ['index', 'restore_from: []', `2:15 "restore_from" is a list. ${NAME}, or a mapping with index, max_age, backup_id.`],
  ['index', 'restore_from: A', `2:15 "restore_from" has "A". ${NAME}. "a" would do.`],
  ['index', 'restore_from: {}', '2:15 "restore_from" requires one of "index" and "backup_id".'],
  [
    'index',
    'restore_from:\n  index: x\n  backup_id: b',
    '4:3 "restore_from" has "index" and "backup_id". Keep one of them.'
  ],
  [
    'index',
    'restore_from:\n  backup_id: b\n  max_age: 1h',
    '4:3 "restore_from.max_age" requires "index" beside it. Add that, or remove this.'
  ],
  ['index', 'restore_from: {index: x, max_age: 14m}', `2:35 "restore_from.max_age" is the text "14m". ${AGE}`],
  ['index', 'restore_from: {index: x, max_age: soon}', `2:35 "restore_from.max_age" is the text "soon". ${AGE}`],
  ['index', 'restore_from: {index: x, max_age: true}', `2:35 "restore_from.max_age" is true. ${AGE}`],
  [
    'index',
    'restore_from: d',
    '2:15 "restore_from.index" is the index itself: an index cannot be restored from itself.'
  ],
  [
    'index',
    'restore_from:\n  index: d',
    '3:10 "restore_from.index" is the index itself: an index cannot be restored from itself.'
  ],
  ['assistant', 'prune: true', '2:1 "prune" requires "files" beside it. Add that, or remove this.'],
  ['assistant', 'files: x\nprune: "yes"', '3:8 "prune" is the text "yes". Expected true or false.'],
  ['assistant', 'records: x', '2:1 unknown key "records". That is a key of indexes.'],
  [
    'assistant',
    'files:\n  - path: x\n    metadata: {gha-x: 1, a: null, b: {}, c: [1], d: x}',
    '4:16 "files[0].metadata" has the key "gha-x". Keys that begin with "gha-" are the action\'s: choose another.',
    '4:29 "files[0].metadata" has null as "a". Expected a text, a number, true, false or a list of texts.',
    '4:38 "files[0].metadata" has a mapping as "b". Expected a text, a number, true, false or a list of texts.',
    '4:45 "files[0].metadata" has a list as "c". Expected a text, a number, true, false or a list of texts.'
  ],
  [
    'assistant',
    'files: [{path: x, metadata: x}]',
    '2:29 "files[0].metadata" is the text "x". Expected a mapping of texts, numbers, true, false and lists of texts.'
  ],
  [
    'assistant',
    `files: [{path: x, metadata: {a: ${'x'.repeat(16_384)}}}]`,
    '2:29 "files[0].metadata" has 16392 bytes as JSON. Expected at most 16384.'
  ]
]

test.each(FAULTS)('%s with %s', (kind, lines, ...issues) => {
  const label = `${kind} "d"`
  expect(faultsOf(read(kind as 'index' | 'assistant', `name: d\n${lines}`))).toEqual(
    issues.map((issue) => issue.replace(' ', ` ${label}: `))
  )
})

test('only the action, not the schema, finds a time that is too short, and too much metadata', () => {
  expect(refusals({ indexes: [{ name: 'a', restore_from: { index: 'b', max_age: '1m' } }] })).toEqual([])
  expect(refusals({ assistants: [{ name: 'a', files: [{ path: 'b', metadata: { a: 'x'.repeat(MiB) } }] }] })).toEqual(
    []
  )
})

test.each([
  [{ records: 5 }],
  [{ records: '' }],
  [{ records: [{ namespace: 'x' }] }],
  [{ records: [{ file: 'x', namespace: 'é' }] }],
  [{ records: [{ file: 'x', other: 1 }] }],
  [{ restore_from: {} }],
  [{ restore_from: { index: 'a', backup_id: 'b' } }],
  [{ restore_from: { backup_id: 'b', max_age: '1h' } }],
  [{ restore_from: { index: 'a', max_age: 'soon' } }],
  [{ restore_from: { index: 'a', max_age: 1 } }],
  [{ restore_from: 'A' }]
])('the schema for editors refuses %j of an index', (extras) => {
  expect(refusals({ indexes: [{ name: 'd', ...extras }] })).not.toEqual([])
})

test.each([
  [{ prune: true }],
  [{ files: [{ path: 'x', multimodal: 1 }] }],
  [{ files: [{ path: 'x', metadata: { 'gha-x': 1 } }] }],
  [{ files: [{ path: 'x', metadata: { a: [1] } }] }]
])('the schema for editors refuses %j of an assistant', (extras) => {
  expect(refusals({ assistants: [{ name: 'd', ...extras }] })).not.toEqual([])
})

test('an index restored from another of the same final name → found where the name is known', () => {
  const text = 'name: docs\nrestore_from: docs-pr-7'
  const finalName = (name: string): string => `${name}-pr-7`
  expect(faultsOf(read('index', text, { finalName }))).toEqual([
    '2:15 index "docs": "restore_from.index" is the index itself: an index cannot be restored from itself.'
  ])
  expect(faultsOf(read('index', 'name: docs\nrestore_from: docs', { finalName }))).toEqual([])
})

test('every value inside them has its location, aliases too', () => {
  const text = [
    'indexes:',
    '  - name: a',
    '    records:',
    '      - one.jsonl',
    '      - &two',
    '        file: two.jsonl',
    '        namespace: x',
    '  - name: b',
    '    records: [*two]',
    '    restore_from: {index: c, max_age: 1h}',
    'assistants:',
    '  - name: s',
    '    files:',
    '      - path: x',
    '        metadata:',
    '          team: docs'
  ]
  const { declared } = parseDeclaration([file(text.join('\n'))])
  const at = (which: number, ...path: string[]): [number, number] => {
    const { line, column } = locationOf(declared[which]!, path)
    return [line, column]
  }
  expect(at(0, 'records')).toEqual([3, 5])
  expect(at(0, 'records', '0', 'file')).toEqual([4, 9])
  expect(at(0, 'records', '1')).toEqual([6, 9])
  expect(at(0, 'records', '1', 'namespace')).toEqual([7, 20])
  expect(at(1, 'records', '0', 'file')).toEqual([6, 15])
  expect(at(1, 'restore_from', 'max_age_ms')).toEqual([10, 39])
  expect(at(1, 'restore_from', 'max_age')).toEqual([10, 39])
  expect(at(2, 'files', '0', 'metadata', 'team')).toEqual([16, 11])
})
