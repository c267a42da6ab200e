// What is wrong with files of records, each fault at its line, and without a request.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { declaredIn } from '../../support/in-process.ts'
import { contentOf } from './content.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'records-'))
})
afterEach(() => {
  rmSync(root, { recursive: true, force: true })
})

function write(path: string, content: string | Buffer): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), content)
}

const VECTORS = { dimension: 2, metric: 'cosine' }
const HYBRID = { dimension: 2, metric: 'dotproduct' }
const SPARSE = { vector_type: 'sparse', metric: 'dotproduct' }
const TEXTS = { cloud: 'aws', region: 'us-east-1', embed: { model: 'm', field_map: { text: 'body' } } }
const FIELDS = {
  dense: { type: 'dense_vector', dimension: 2, metric: 'cosine' },
  sparse: { type: 'sparse_vector' },
  title: { type: 'string', full_text_search: {} }
}
const DOCUMENTS = { schema: { fields: FIELDS } }

/** The issues as `file:line:column: message`, of an index with these records. */
async function issuesOf(index: object, records: unknown = 'a.jsonl'): Promise<string[]> {
  const declared = declaredIn({ index: JSON.stringify([{ name: 'docs', ...index, records }]) })
  const { check } = contentOf(root)
  const issues = (await Promise.all(declared.map(check))).flat()
  return issues.map(({ location: { source, line, column }, message }) => `${source}:${line}:${column}: ${message}`)
}

async function issuesOfLines(index: object, ...lines: readonly (string | object)[]): Promise<string[]> {
  write('a.jsonl', lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'))
  return (await issuesOf(index)).map((issue) => issue.replace('a.jsonl:', ''))
}

const GOOD = { id: 'ok', values: [1, 2], metadata: { a: 'x', b: 1.5, c: true, d: ['y'] } }

test.each([
  ['a vector', VECTORS, GOOD],
  ['a vector with sparse values', HYBRID, { ...GOOD, sparse_values: { indices: [4, 1], values: [1, 2] } }],
  ['the same in camel case', HYBRID, { ...GOOD, sparseValues: { indices: [4_294_967_295], values: [1] } }],
  ['a sparse vector', SPARSE, { id: 'a', values: [], sparse_values: { indices: [0], values: [0.5] } }],
  ['a text with _id', TEXTS, { _id: 'a', body: 'b', tags: ['x'] }],
  ['a text with id', TEXTS, { id: 'a', body: 'b' }],
  ['a document', DOCUMENTS, { _id: 'a', dense: [1, 0], sparse: { indices: [1], values: [1] }, title: 't', x: 1 }],
  ['vectors in fields that the declaration may have left out', DOCUMENTS, { _id: 'a', title: 't', other: [1, 2] }],
  ['the longest id', VECTORS, { ...GOOD, id: '~'.repeat(512) }]
])('%s has no fault', async (_, index, record) => {
  expect(await issuesOfLines(index, record)).toEqual([])
})

test.each<[string, object, string | object, string]>([
  ['no JSON', VECTORS, '{"id":"a","values":[1,2', '2:24: This line is not JSON.'],
  ['a list', VECTORS, '[{"id":"a","values":[1,2]}]', '2:1: This line is a list.'],
  ['a text', VECTORS, '"secret"', '2:1: This line is no JSON object.'],
  ['no id', VECTORS, { values: [1, 2] }, '2:1: This record has no "id".'],
  ['an empty id', VECTORS, { ...GOOD, id: '' }, '2:1: Record "" has an "id" that is no text, or empty.'],
  ['a number as id', VECTORS, { ...GOOD, id: 7 }, '2:1: This record has an "id" that is no text, or empty.'],
  ['too long an id', VECTORS, { ...GOOD, id: 'x'.repeat(513) }, 'of 513 characters, and at most 512 fit.'],
  ['no ASCII', VECTORS, { ...GOOD, id: 'ä' }, 'Record "ä" has an "id" with a character that is not ASCII, or NUL.'],
  ['NUL', VECTORS, { ...GOOD, id: 'a\0' }, 'that is not ASCII, or NUL.'],
  ['an id twice', VECTORS, GOOD, '2:1: Record "ok" is in this namespace twice: a.jsonl:1 has it already.'],
  ['a near miss', VECTORS, { ...GOOD, id: 'a', vales: [] }, 'has the unknown key "vales". Did you mean "values"?'],
  ['_id of a vector', VECTORS, { ...GOOD, id: 'a', _id: 'a' }, 'has the unknown key "_id".'],
  ['no values', VECTORS, { id: 'a' }, 'Record "a" has no "values".'],
  ['too few', VECTORS, { id: 'a', values: [1] }, 'Record "a": "values" has 1 number, and the dimension is 2.'],
  ['texts', VECTORS, { id: 'a', values: ['1', '2'] }, '"values" has something that is no 32-bit number.'],
  ['beyond 32 bits', VECTORS, { id: 'a', values: [1e39, 1] }, '"values" has something that is no 32-bit number.'],
  ['zeros', VECTORS, { id: 'a', values: [0, -0] }, '"values" has nothing but zeros, which Pinecone refuses.'],
  [
    'sparse values in a cosine index',
    VECTORS,
    { ...GOOD, id: 'a', sparse_values: {} },
    'only with the metric dotproduct.'
  ],
  [
    'both spellings',
    HYBRID,
    { ...GOOD, id: 'a', sparse_values: { indices: [1], values: [1] }, sparseValues: 1 },
    'Keep one of them.'
  ],
  [
    'unequal lengths',
    HYBRID,
    { ...GOOD, id: 'a', sparse_values: { indices: [1, 2], values: [1] } },
    '"sparse_values" has lists of different lengths: 2 indices, 1 values.'
  ],
  [
    'no uint32',
    HYBRID,
    { ...GOOD, id: 'a', sparse_values: { indices: [2 ** 32], values: [1] } },
    'no whole number from 0 to 4294967295.'
  ],
  [
    'an index twice',
    HYBRID,
    { ...GOOD, id: 'a', sparse_values: { indices: [5, 5], values: [1, 2] } },
    'has an index twice.'
  ],
  ['nothing sparse', SPARSE, { id: 'a' }, 'has no "sparse_values".'],
  [
    'dense in sparse',
    SPARSE,
    { ...GOOD, id: 'a', sparse_values: { indices: [1], values: [1] } },
    'the index holds sparse vectors alone.'
  ],
  [
    'nested metadata',
    VECTORS,
    { ...GOOD, id: 'a', metadata: { deep: { er: 1 } } },
    'in "deep" that is no text, number, true, false or list of texts.'
  ],
  ['a list of numbers', VECTORS, { ...GOOD, id: 'a', metadata: { n: [1] } }, 'Metadata is flat.'],
  ['null', VECTORS, { ...GOOD, id: 'a', metadata: { n: null } }, 'has null in "n". Leave the key out.'],
  ['null for all metadata', VECTORS, { ...GOOD, id: 'a', metadata: null }, '"metadata" that is no mapping.'],
  ['a dollar', VECTORS, { ...GOOD, id: 'a', metadata: { $eq: 1 } }, 'has the key "$eq": none may begin with "$".'],
  [
    'an infinite number',
    VECTORS,
    '{"id":"a","values":[1,2],"metadata":{"n":1e999}}',
    'a number in "n" that is too large.'
  ],
  [
    '40 KB of metadata',
    VECTORS,
    { ...GOOD, id: 'a', metadata: { t: 'x'.repeat(40_960) } },
    'has 40968 bytes of metadata, and at most 40960 fit'
  ],
  ['no text', TEXTS, { _id: 'a', text: 'b' }, 'Record "a" has no text in "body", the field that the index embeds.'],
  ['an empty text', TEXTS, { _id: 'a', body: '' }, 'has no text in "body"'],
  ['both ids', TEXTS, { _id: 'a', id: 'b', body: 'c' }, 'has both "_id" and "id". Keep one of them.'],
  ['a nested field', TEXTS, { _id: 'a', body: 'b', deep: {} }, 'Metadata is flat.'],
  ['id of a document', DOCUMENTS, { id: 'a', title: 'b' }, 'has no "_id".'],
  [
    'a wrong dimension',
    DOCUMENTS,
    { _id: 'a', dense: [1] },
    'Record "a": "dense" has 1 number, and the dimension is 2.'
  ],
  ['a number as text', DOCUMENTS, { _id: 'a', title: 1 }, 'Record "a": "title" is no text.'],
  ['too long a text', DOCUMENTS, { _id: 'a', title: 'x'.repeat(102_401) }, '"title" has 102401 bytes'],
  ['a reserved key', DOCUMENTS, { _id: 'a', title: 't', _x: 1 }, 'none but "_id" may begin with "_".']
])('%s is a fault at its line', async (_, index, line, expected) => {
  const first = index === TEXTS || index === DOCUMENTS ? { _id: 'ok', body: 'b', title: 't' } : GOOD
  const sparse = { id: 'ok', sparse_values: { indices: [1], values: [1] } }
  const issues = await issuesOfLines(index, index === SPARSE ? sparse : first, line)
  expect(issues).toEqual([expect.stringContaining(expected)])
  expect(issues[0]).toMatch(/^2:\d+: /)
  // Ids, keys and counts alone are told, never what a record has.
  expect(issues[0]).not.toMatch(/secret/)
})

test('what an index holds is not known → JSON, ids and doubles are checked all the same', async () => {
  expect(await issuesOfLines({}, { id: 'a', values: 'anything' }, { _id: 'a' }, { none: 1 }, '{')).toEqual([
    '2:1: Record "a" is in this namespace twice: a.jsonl:1 has it already.',
    '3:1: This record has no "id".',
    expect.stringMatching(/^4:\d+: This line is not JSON/)
  ])
})

test('a byte order mark, CRLF and blank lines change no line’s number', async () => {
  const line = (id: string): string => JSON.stringify({ ...GOOD, id })
  write('a.jsonl', `\ufeff${line('a')}\r\n\r\n  \r\n${line('b')}\r\nno JSON\r\n`)
  expect(await issuesOf(VECTORS)).toEqual([expect.stringMatching(/^a\.jsonl:5:1: This line is not JSON/)])
})

test('no UTF-8, and a line longer than any record, are faults at their lines', async () => {
  const good = Buffer.from(`${JSON.stringify(GOOD)}\n`)
  write(
    'a.jsonl',
    Buffer.concat([good, Buffer.from([0x22, 0xff, 0x0a]), Buffer.alloc(2_000_000, 0x20), Buffer.from('\n{')])
  )
  expect(await issuesOf(VECTORS)).toEqual([
    'a.jsonl:2:1: This line is not UTF-8.',
    'a.jsonl:3:1: This line is longer than 2 MB.',
    expect.stringMatching(/^a\.jsonl:4:\d+: This line is not JSON/)
  ])
})

test('ids are unique in a namespace, over all its files; a file that two patterns name is read once', async () => {
  write('d/a.jsonl', JSON.stringify(GOOD))
  write('d/b.jsonl', JSON.stringify(GOOD))
  const records = [{ file: 'd/*.jsonl' }, { file: 'd/a.jsonl' }, { file: 'd/a.jsonl', namespace: 'other' }]
  expect(await issuesOf(VECTORS, records)).toEqual([
    'd/b.jsonl:1:1: Record "ok" is in this namespace twice: d/a.jsonl:1 has it already.'
  ])
})

test.each([
  ['an empty file', 'empty.jsonl', /^empty\.jsonl:1:1: This file has no records\./],
  ['a directory', 'folder', /^index:1:\d+: Index "docs": "records" "folder" is a directory/],
  [
    'a link out of the workspace',
    'link.jsonl',
    /^index:1:\d+: .*names link\.jsonl, a link that leads out of the workspace/
  ],
  ['a pattern without a match', 'none/*.jsonl', /^index:1:\d+: .*names no file of the workspace/]
])('%s is a fault', async (_, path, expected) => {
  write('empty.jsonl', '\n')
  mkdirSync(join(root, 'folder'))
  symlinkSync('/etc/hostname', join(root, 'link.jsonl'))
  expect(await issuesOf(VECTORS, path)).toEqual([expect.stringMatching(expected)])
})

test('more than 10,000 records, or 50 MB, in a run: the import is named, and no more is read', async () => {
  const lines = Array.from({ length: 6_000 }, (_, at) => JSON.stringify({ ...GOOD, id: `v${at}` })).join('\n')
  write('a.jsonl', lines)
  write('large.jsonl', Buffer.alloc(50 * 1024 * 1024, 0x20))
  const two = [{ file: 'a.jsonl' }, { file: 'a.jsonl', namespace: 'n' }]
  expect(await issuesOf(VECTORS, two)).toEqual([
    expect.stringMatching(/^a\.jsonl:4001:1: This is more than 10000 records in one run\. .*import-data/)
  ])
  expect(await issuesOf(VECTORS, [{ file: 'large.jsonl' }, { file: 'a.jsonl' }])).toEqual([
    expect.stringMatching(/^index:1:\d+: a\.jsonl makes more than 50 MB.*import-data/)
  ])
})
