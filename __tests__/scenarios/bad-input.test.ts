// Wrong input: one step for each kind, reported with its location before any request. The tables of every fault are in
// declaration/faults.test.ts, declaration/config-file.test.ts and inputs.test.ts.
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { StepOptions, StepResult } from '../../sandbox/runner/step.ts'
import { errors, folder, index, KEY, NOTHING_KNOWN, pinecone, requestsOf, step, type With } from './support.ts'

type Reason = 'invalid-input' | 'invalid-declaration'

/** Runs a step that must fail before its first request. */
async function refused(reason: Reason, inputs: With, more: Partial<StepOptions> = {}): Promise<StepResult> {
  const sandbox = await pinecone()
  const result = await step(sandbox, inputs, more)
  expect(requestsOf(sandbox)).toEqual([])
  expect(result.outputs).toEqual({ ...NOTHING_KNOWN, reason, markdown: result.outputs['markdown'] })
  expect(result.exitCode).toBe(1)
  expect(result.log.trimEnd().split('\n').at(-1)).toMatch(/^Failed/)
  return result
}

/** A workspace with these files. */
function workspaceWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const workspace = folder()
  for (const [name, text] of Object.entries(files)) writeFileSync(join(workspace, name), text)
  return workspace
}

/** The errors as `file:line:column message`. */
function placed({ annotations }: StepResult): string[] {
  return annotations
    .filter(({ level }) => level === 'error')
    .map(({ file = '', line = '', col = '', message }) => `${file}:${line}:${col} ${message}`)
}

const X = { index: index('x') }

describe('inline declarations', () => {
  test.each([
    ['text that is no YAML', 'index', '[{name: x', /^input "index", line 1.*YAML.*bracket/],
    ['a text', 'assistant', 'just words', /^input "assistant", line 1/],
    ['an unknown key', 'index', 'name: x\ndimenson: 8', /^input "index", line 2, column 1: .*"dimension"/],
    ['a wrong value', 'index', 'name: x\nmetric: cosinus', /^input "index", line 2, column \d+: .*"metric".*cosine/],
    ['fields in conflict', 'index', '{name: x, vector_type: sparse, dimension: 8}', /sparse index has no dimension/],
    ['a wrong name', 'index', 'name: docs_v2', /^input "index", line 1.*docs_v2/],
    ['no name', 'index', '- dimension: 8\n- name: y', /^input "index", line 1.*name/],
    ['a name twice', 'index', '[{name: x}, {name: x}]', /index "x" is declared twice, first at line 1/],
    ['nesting without end', 'assistant', `{name: x, metadata: {a: ${'['.repeat(5000)}${']'.repeat(5000)}}}`, /nested/]
  ])('%s → one error at its line, no request', async (_, input, text, message) => {
    const result = await refused('invalid-declaration', { [input]: text })
    expect(errors(result)).toEqual([expect.stringMatching(message)])
  })

  test('all faults of all inputs are reported at once, each with its line', async () => {
    const result = await refused('invalid-declaration', {
      index: ['- name: One', '  dimenson: 8', '  metric: cosin', '- name: two', '  dimension: "8"'].join('\n'),
      assistant: 'name: helper\nregion: mars'
    })
    expect(errors(result).map((message) => message.replace(/, column.*/, ''))).toEqual([
      'input "index", line 1',
      'input "index", line 2',
      'input "index", line 3',
      'input "index", line 5',
      'input "assistant", line 2'
    ])
    for (const words of ['dimenson', 'cosin', 'mars']) expect(result.summary).toContain(words)
  })

  test('more than ten faults: nine are annotated, the rest is counted; log and summary have all', async () => {
    const faulty = Array.from({ length: 25 }, (_, at) => `- name: x${at}\n  wrong${at}: 1`).join('\n')
    const result = await refused('invalid-declaration', { index: faulty })
    expect(errors(result)).toHaveLength(10)
    expect(errors(result)[9]).toMatch(/^And 16 more/)
    for (let at = 0; at < 25; at += 1) {
      expect(result.log).toContain(`wrong${at}`)
      expect(result.summary).toContain(`wrong${at}`)
    }
  })

  test('nothing declared → the error shows a declaration that works', async () => {
    const result = await refused('invalid-declaration', { index: '\n# nothing\n', assistant: '~' })
    expect(errors(result)).toHaveLength(1)
    // The example must keep its lines, to be copied.
    const [, example = ''] = /^ *index: \|\n((?: +\w+: .*\n?)+)/m.exec(errors(result)[0] ?? '') ?? []
    expect(example.trim().split('\n').length).toBeGreaterThanOrEqual(2)
    const sandbox = await pinecone()
    const works = await step(sandbox, { index: example.replaceAll(/^ +/gm, '') })
    expect(works.outputs['result']).toBe('created')
  })
})

describe('the key', () => {
  test('no key → the error says how to pass one', async () => {
    const env = { PINECONE_API_KEY: ' ' }
    const result = await refused('invalid-input', { ...X, 'api-key': ' ' }, { env })
    expect(errors(result)).toEqual([expect.stringContaining('${{ secrets.PINECONE_API_KEY }}')])
    expect(result.masks).toEqual(['sandbox-github-token'])
  })

  test('a key with a line break is refused, and neither of its lines is seen', async () => {
    const [one, two] = ['pcsk_first_half_of_a_key', 'pcsk_second_half_of_it']
    const result = await refused('invalid-input', { ...X, 'api-key': `${one}\n${two}` })
    expect(errors(result)).toEqual([expect.stringMatching(/line break/)])
    expect(result.masks).toEqual(expect.arrayContaining([one, two]))
    const said = result.stdout.replaceAll(/^::add-mask::.*$/gm, '') + JSON.stringify(result.outputs)
    expect(said).not.toContain(one)
    expect(said).not.toContain(two)
  })

  test('a faulty declaration is still refused where there is no key either, and nothing is sent', async () => {
    await refused('invalid-input', { index: 'nonsense', 'api-key': '' })
  })
})

describe('other inputs', () => {
  test.each([
    ['allow-replace', /"fqa".*docs, faq/],
    ['override-deletion-protection', /"fqa".*docs, faq/]
  ])('%s with a name that is not declared → an error', async (input, message) => {
    const result = await refused('invalid-input', { index: [index('docs'), index('faq')], [input]: 'docs, fqa' })
    expect(errors(result)).toEqual([expect.stringMatching(message)])
  })

  test('allow-replace: true for permanent resources → an error', async () => {
    const result = await refused('invalid-input', { ...X, 'allow-replace': 'true' })
    expect(errors(result)).toEqual([expect.stringContaining('allow-replace')])
  })

  test('all wrong inputs are reported at once', async () => {
    const result = await refused('invalid-input', {
      'api-key': '',
      command: 'plan',
      timeout: 'soon',
      wait: 'maybe',
      'dry-run': 'maybe',
      'api-url': 'x y',
      'api-version': 'new'
    })
    expect(errors(result)).toHaveLength(7)
  })
})

describe('config-file', () => {
  const path = { 'config-file': 'pinecone.yml' }

  test('its faults are annotations at their lines in the file', async () => {
    const text = [
      'indexes:',
      '  - name: docs',
      '    dimenson: 8',
      '    metric: cosin',
      'assistants:',
      '  - name: helper',
      '    tags: {a: b}',
      'index: []'
    ].join('\n')
    const result = await refused('invalid-declaration', path, { workspace: workspaceWith({ 'pinecone.yml': text }) })
    expect(placed(result)).toEqual([
      expect.stringMatching(/^pinecone\.yml:3:5 .*"dimension"/),
      expect.stringMatching(/^pinecone\.yml:4:13 .*"metric"/),
      expect.stringMatching(/^pinecone\.yml:7:5 .*"metadata"/),
      expect.stringMatching(/^pinecone\.yml:8:1 .*"indexes"/)
    ])
  })

  test('faults of the file and of the inputs are reported together', async () => {
    const workspace = workspaceWith({ 'pinecone.yml': 'indexes:\n  - name: Docs\n    dimension: 8' })
    const result = await refused('invalid-declaration', { ...path, index: 'name: x\nmetirc: cosine' }, { workspace })
    expect(placed(result)).toEqual([
      expect.stringMatching(/^:: input "index", line 2.*"metric"/),
      expect.stringMatching(/^pinecone\.yml:2:11 .*"Docs"/)
    ])
  })

  test('a name declared in the file and inline is declared twice', async () => {
    const workspace = workspaceWith({ 'pinecone.yml': 'indexes:\n  - name: x\n    dimension: 8' })
    const result = await refused('invalid-declaration', { ...path, ...X }, { workspace })
    expect(placed(result)).toEqual([expect.stringMatching(/^pinecone\.yml:2:11 .*"x" is declared twice/)])
  })

  test('broken YAML is a fault at its line', async () => {
    const workspace = workspaceWith({ 'pinecone.yml': 'indexes:\n  - name: "x' })
    const result = await refused('invalid-declaration', path, { workspace })
    expect(placed(result)).toEqual([expect.stringMatching(/^pinecone\.yml:2:\d+ .*YAML.*quote/)])
  })

  test('a missing file is said to be missing, with the likely cause', async () => {
    const result = await refused('invalid-declaration', path)
    expect(errors(result)).toEqual([expect.stringMatching(/"pinecone\.yml" does not exist.*actions\/checkout/)])
  })

  test.each(['/etc/passwd', 'sub/../../secret.yml'])('%s is outside the workspace', async (outside) => {
    const workspace = join(folder(), 'work')
    mkdirSync(join(workspace, 'sub'), { recursive: true })
    writeFileSync(join(workspace, '..', 'secret.yml'), 'indexes: [{name: hidden-words, dimension: x}]')
    const result = await refused('invalid-declaration', { 'config-file': outside }, { workspace })
    expect(errors(result)).toEqual([expect.stringContaining('outside the workspace')])
    expect(result.log).not.toMatch(/hidden-words|root:/)
  })

  test.each(['file', 'folder'])('a link to a %s outside the workspace leads outside', async (kind) => {
    const outside = workspaceWith({ 'secret.yml': 'indexes: [{name: hidden-words, dimension: x}]' })
    const workspace = folder()
    if (kind === 'file') symlinkSync(join(outside, 'secret.yml'), join(workspace, 'link'))
    else symlinkSync(outside, join(workspace, 'link'))
    const asked = kind === 'file' ? 'link' : 'link/secret.yml'
    const result = await refused('invalid-declaration', { 'config-file': asked }, { workspace })
    expect(errors(result)).toEqual([expect.stringMatching(/link.*out of the workspace/)])
    expect(result.log).not.toContain('hidden-words')
  })

  test('a folder, a device and a file that is not UTF-8 are rejected', async () => {
    const workspace = workspaceWith({ 'latin.yml': Buffer.from('indexes: [{name: caf\xe9}]', 'latin1') })
    mkdirSync(join(workspace, 'sub'))
    for (const [file, message] of [
      ['sub', /directory/],
      ['latin.yml', /UTF-8/]
    ] as const) {
      const result = await refused('invalid-declaration', { 'config-file': file }, { workspace })
      expect(errors(result)).toEqual([expect.stringMatching(message)])
    }
  })

  test('a file of more than 1 MiB is not read', async () => {
    const text = `indexes: [{name: x, dimension: 8}]\n#${'x'.repeat(1_048_576)}`
    const result = await refused('invalid-declaration', path, { workspace: workspaceWith({ 'pinecone.yml': text }) })
    expect(errors(result)).toEqual([expect.stringMatching(/1 MiB/)])
  })

  test('an empty file declares nothing', async () => {
    await refused('invalid-declaration', path, { workspace: workspaceWith({ 'pinecone.yml': '# later\n' }) })
  })
})

test('a config-file, an index and an assistant are declared together', async () => {
  const sandbox = await pinecone()
  const workspace = workspaceWith({ 'pinecone.yml': 'indexes: [{name: a, dimension: 8}]\nassistants: [{name: b}]' })
  const inputs = { 'config-file': './pinecone.yml', index: index('c'), assistant: { name: 'd' } }
  const result = await step(sandbox, inputs, { workspace })
  expect(result.outputs['created']).toBe('true')
  expect(
    sandbox.state
      .listIndexes()
      .map(({ name }) => name)
      .sort()
  ).toEqual(['a', 'c'])
  expect(
    sandbox.state
      .listAssistants()
      .map(({ name }) => name)
      .sort()
  ).toEqual(['b', 'd'])
})

test('a link within the workspace is followed', async () => {
  const sandbox = await pinecone()
  const workspace = workspaceWith({ 'real.yml': 'indexes: [{name: a, dimension: 8}]' })
  symlinkSync('real.yml', join(workspace, 'link.yml'))
  const result = await step(sandbox, { 'config-file': 'link.yml' }, { workspace })
  expect(result.outputs).toMatchObject({ name: 'a', result: 'created' })
})

test('a refusal after the reads is annotated at its line in the file too', async () => {
  const sandbox = await pinecone()
  sandbox.state.seedIndex(index('old', { metric: 'euclidean' }))
  const workspace = workspaceWith({
    'pinecone.yml': ['indexes:', '  - name: fresh', '    metric: cosine', '  - name: old', '    metric: cosine'].join(
      '\n'
    )
  })
  const result = await step(sandbox, { 'config-file': 'pinecone.yml' }, { workspace })
  expect(placed(result)).toEqual([
    expect.stringMatching(/^pinecone\.yml:2:\d+ .*Declare dimension/),
    expect.stringMatching(/^pinecone\.yml:5:\d+ .*metric \("euclidean" in Pinecone, "cosine" declared\)/)
  ])
  expect(requestsOf(sandbox)).toEqual(['GET /indexes', 'GET /indexes/fresh'])
  expect(result.outputs['reason']).toBe('invalid-declaration')
})

test('the key of these tests is the sandbox key, so that no test passes for lack of one', () => {
  expect(KEY).toMatch(/^pcsk_/)
})
