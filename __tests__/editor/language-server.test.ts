// What a user's editor says and offers in a config-file, by the language server that it runs and the schema we commit.
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { parseDeclaration } from '../../src/declaration/declaration.ts'
import { file } from '../declaration/reading.ts'
import { asConfigFile, SHOWN_DECLARATIONS } from '../examples/declarations.ts'
import { refusals } from '../support/json-schema.ts'
import { BAD_FILES } from './bad-files.ts'
import { LanguageServer, type CompletionItem, type Diagnostic } from './language-server.ts'

let server: LanguageServer

beforeAll(async () => {
  server = await LanguageServer.start()
})

afterAll(() => server.stop())

function said(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ range: { start }, message }) => `${start.line + 1}:${start.character + 1} ${message}`)
}

function labels(items: readonly CompletionItem[]): string[] {
  return items.map(({ label }) => label)
}

describe('a file that is right', () => {
  test('has nothing marked: all that the README, the docs and the examples show', async () => {
    const found = await Promise.all(
      SHOWN_DECLARATIONS.map(async (shown) => [shown.where, said(await server.diagnosticsOf(asConfigFile(shown)))])
    )
    expect(found).toEqual(SHOWN_DECLARATIONS.map(({ where }) => [where, []]))
  })

  test('has its schema by its first line, too', async () => {
    const example = new URL('../../examples/config-file/pinecone.yml', import.meta.url)
    const text = readFileSync(example, 'utf8')
    // The published schema is on the network: here, the same file by its place in the repository.
    const local = text.replace(/\$schema=\S+\/(schema\/config-file\.json)/, '$schema=../../$1')
    expect(local).not.toBe(text)
    expect(said(await server.diagnosticsOf(local, example.href))).toEqual([])
    const broken = local.replace('metric: cosine', 'metrc: cosine')
    const beside = new URL('broken.yml', example).href
    expect(said(await server.diagnosticsOf(broken, beside))).toEqual(['8:5 Property metrc is not allowed.'])
  })
})

describe('a file that the action refuses', () => {
  test('is marked where it is wrong, with words that help', async () => {
    const found = await Promise.all(
      BAD_FILES.map(async ({ text }) => ({ text, said: said(await server.diagnosticsOf(text)) }))
    )
    expect(found).toEqual(BAD_FILES)
  })

  test.each(BAD_FILES)('$text: both the action and the schema refuse it', ({ text }) => {
    expect(parseDeclaration([file(text)]).issues).not.toEqual([])
    const isDuplicate = text.includes('name: again')
    if (!isDuplicate) expect(refusals(parse(text))).not.toEqual([])
  })
})

describe('what is offered', () => {
  const CLASSIC = 'dimension metric vector_type deletion_protection tags spec embed cloud region read_capacity schema'
  const EXTRAS = ['records', 'restore_from', 'preview']
  const EITHER = [...CLASSIC.split(' '), 'deployment', 'cmek_id', ...EXTRAS]
  const SNIPPETS = ['dense index', 'sparse index', 'index that embeds', 'index with a schema']
  const IN_AN_INDEX = 'indexes:\n  - name: docs\n'

  test.each([
    ['an empty file', '|', ['indexes', 'assistants', 'namespaces']],
    ['a list', 'indexes:\n  |', SNIPPETS],
    ['an item', 'indexes:\n  - |', [...EITHER, 'name', 'Index', ...SNIPPETS]],
    ['an index', `${IN_AN_INDEX}    dimension: 8\n    |`, EITHER.filter((key) => key !== 'dimension')],
    ['`metric:`', `${IN_AN_INDEX}    metric: |`, ['cosine', 'euclidean', 'dotproduct']],
    ['`region:`', `${IN_AN_INDEX}    region: |`, ['us-east-1', 'eu-west-1']],
    ['`spec`', `${IN_AN_INDEX}    spec:\n      |`, ['serverless', 'pod', 'byoc']],
    [
      'an index of version 2026-07',
      `${IN_AN_INDEX}    deployment: {deployment_type: managed}\n    |`,
      ['schema', 'read_capacity', 'tags', 'deletion_protection', 'cmek_id', ...EXTRAS]
    ],
    [
      '`type:` of a field',
      `${IN_AN_INDEX}    schema:\n      fields:\n        e:\n          type: |`,
      ['dense_vector', 'sparse_vector', 'string']
    ],
    ['records', `${IN_AN_INDEX}    records:\n      - |`, ['file', 'namespace', 'Record file']],
    ['`restore_from`', `${IN_AN_INDEX}    restore_from:\n      |`, ['index', 'max_age', 'backup_id']],
    ['`preview`', `${IN_AN_INDEX}    preview:\n      |`, [...EITHER.filter((key) => key !== 'preview')]],
    ['`spec` of `preview`', `${IN_AN_INDEX}    preview:\n      spec:\n        |`, ['serverless', 'pod', 'byoc']],
    [
      '`metric:` of `preview`',
      `${IN_AN_INDEX}    preview:\n      metric: |`,
      ['cosine', 'euclidean', 'dotproduct', 'null']
    ],
    [
      'an assistant',
      'assistants:\n  - name: a\n    region: us\n    |',
      ['instructions', 'metadata', 'files', 'prune', 'preview']
    ]
  ])('in %s', async (_, text, expected) => {
    expect(labels(await server.completionsAt(text)).toSorted()).toEqual(expected.toSorted())
  })

  test('is explained', async () => {
    const items = await server.completionsAt(`${IN_AN_INDEX}    dimension: 8\n    |`)
    for (const { label, documentation } of items) expect([label, documentation]).toEqual([label, expect.anything()])
  })

  test('is right as it is inserted: every beginning, filled in, is taken', async () => {
    const lists = await Promise.all(['indexes', 'assistants', 'namespaces'].map((list) => server.completionsAt(`${list}:\n  |`)))
    const files = lists.flatMap((items, at) =>
      items.map(({ insertText = '' }) => {
        const filled = insertText.replaceAll(/\$\{\d+:([^}]*)\}/g, '$1')
        return `${at === 0 ? 'indexes' : 'assistants'}:\n${filled.replaceAll(/^/gm, '  ')}\n`
      })
    )
    expect(files).toHaveLength(5)
    for (const text of files) expect(parseDeclaration([file(text)]).issues).toEqual([])
    expect(await Promise.all(files.map((text) => server.diagnosticsOf(text)))).toEqual(files.map(() => []))
  })
})

describe('where the mouse rests', () => {
  test('`metric` is explained, and each of its values', async () => {
    const shown = await server.hoverAt('indexes:\n  - name: docs\n    met|ric: cosine')
    expect(shown).toContain('#### Metric\n\nHow similarity is measured. `cosine` when left out')
    expect(shown).toMatch(/\* `cosine`: \w.*\n\* `euclidean`: \w.*\n\* `dotproduct`: \w/)
  })

  test.each([
    ['`indexes`', 'ind|exes:\n  - name: docs', '#### Indexes\n'],
    ['`name`', 'indexes:\n  - na|me: docs', '#### Name\n\nThe name of the index: 1 to 45 lower-case letters'],
    ['`restore_from`', 'indexes:\n  - name: docs\n    resto|re_from: x', '#### Restore from\n\nWhat a new index'],
    [
      '`file` of records',
      'indexes:\n  - name: docs\n    records: [{fi|le: x}]',
      '#### File\n\nA glob of files, such as `fixtures/*.jsonl`'
    ],
    [
      '`preview`',
      'indexes:\n  - name: docs\n    prev|iew: false',
      '#### Preview\n\nWhat differs in temporary environments'
    ],
    [
      '`spec` of `preview`',
      'indexes:\n  - name: docs\n    preview: {sp|ec: null}',
      '#### Spec\n\nWhat kind of index this is'
    ],
    ['a tag', 'indexes:\n  - name: docs\n    tags: {te|am: x}', '`""` removes a key'],
    [
      '`schema` of version 2026-07',
      'indexes:\n  - name: docs\n    sch|ema: {fields: {e: {type: sparse_vector}}}',
      '#### Schema\n\nWhat the documents of the index have to search by'
    ],
    [
      '`instructions`',
      'assistants:\n  - name: a\n    instr|uctions: x',
      '#### Instructions\n\nGuidance for all answers'
    ]
  ])('%s is explained', async (_, text, expected) => {
    expect(await server.hoverAt(text)).toContain(expected)
  })
})
