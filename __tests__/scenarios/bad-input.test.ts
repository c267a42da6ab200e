// What is wrong with what the user wrote: all of it said at once, each with its place, before anything is sent.
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { StepOptions, StepResult } from '../../sandbox/runner/step.ts'
import { errors, folder, index, KEY, NOTHING_KNOWN, pinecone, requestsOf, step, type With } from './support.ts'

type Reason = 'invalid-input' | 'invalid-declaration'

/** Runs a step that must end before its first request, with nothing known but why. */
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
    ['a bracket that is not closed', 'index', '[{name: x', /input "index", line 1.*YAML.*bracket/],
    ['a tab', 'index', 'name: x\n\tdimension: 8', /input "index", line 2.*YAML.*[Tt]ab/],
    ['an indentation that does not fit', 'assistant', 'name: x\n  region: us', /input "assistant", line \d.*YAML/],
    ['two documents', 'index', 'name: x\n---\nname: y', /line 2.*document/],
    ['a merge key', 'index', '- &a {name: x, dimension: 8}\n- <<: *a\n  name: y', /line 2.*Merge keys/],
    ['an alias that goes nowhere', 'index', 'name: *x', /line 1.*alias/],
    [
      'a key written twice',
      'index',
      'name: x\ndimension: 8\ndimension: 9',
      /line 3.*"dimension" is written twice.*line 2/
    ],
    ['a text', 'index', 'just words', /line 1/],
    ['a number', 'assistant', '42', /line 1/],
    ['a list in a list', 'index', '- - name: x', /line 1/],
    ['an expression that GitHub left as it is', 'index', 'name: ${{ env.NAME }}', /\$\{\{/]
  ])('%s is a fault at its line', async (_, input, text, message) => {
    const result = await refused('invalid-declaration', { [input]: text })
    expect(errors(result)).toHaveLength(1)
    expect(errors(result)[0]).toMatch(message)
  })

  test.each([
    ['dimenson: 8', '"dimension"'],
    ['Dimension: 8', '"dimension"'],
    ['deletionProtection: enabled', '"deletion_protection"'],
    ['metirc: cosine', '"metric"'],
    ['similarity: cosine', '"metric"'],
    ['labels: {a: b}', '"tags"'],
    ['pod_type: p1.x1', '"spec.pod.pod_type"'],
    ['spec: {serverles: {cloud: aws, region: us-east-1}}', '"serverless"'],
    ['spec: {serverless: {clowd: aws, region: us-east-1}}', '"cloud"'],
    ['embed: {modle: multilingual-e5-large}', '"model"'],
    ['instructions: Be brief.', 'assistants'],
    ['host: x.pinecone.io', 'set by Pinecone']
  ])('the key in `%s` is unknown, and the nearest right one is proposed: %s', async (line, proposed) => {
    const result = await refused('invalid-declaration', { index: `name: x\n${line}` })
    expect(errors(result)[0]).toMatch(/^input "index", line 2, column \d+: /)
    expect(errors(result)[0]).toContain(proposed)
  })

  test.each([
    ['dimension: "8"', /"dimension".*text "8"/],
    ['dimension: 8.5', /"dimension".*8\.5/],
    ['dimension: 0', /"dimension".*0/],
    ['dimension: 20001', /"dimension".*20000/],
    ['dimension: [8]', /"dimension".*list/],
    ['dimension:', /"dimension" has no value/],
    ['metric: cosinus', /"metric".*cosine/],
    ['metric: true', /"metric".*true/],
    ['vector_type: thin', /"vector_type".*dense.*sparse/],
    ['deletion_protection: true', /"deletion_protection".*enabled/],
    ['tags: [a]', /"tags"/],
    ['tags: {a: 1}', /"tags\.a"/],
    ['tags: {a: "https://x"}', /"tags\.a"/],
    ['tags: {"a b": c}', /a b/],
    ['tags: {gha-pull-request: "7"}', /gha-/],
    ['spec: serverless', /"spec"/],
    ['spec: {}', /"spec"/],
    ['spec: {serverless: {cloud: ibm, region: x}}', /cloud.*aws/],
    ['spec: {serverless: {cloud: aws, region: a}, pod: {environment: e}}', /both "serverless" and "pod"/],
    ['{vector_type: sparse, dimension: 8}', /sparse index has no dimension/],
    ['{vector_type: sparse, metric: cosine}', /sparse index has the metric dotproduct/],
    ['{cloud: aws, region: a, read_capacity: {mode: Dedicated}}', /[Dd]edicated/],
    ['{cloud: aws, region: a, schema: {fields: {f: {filterable: false}}}}', /filterable/]
  ])('`%s` is wrong, and what was expected is said', async (text, message) => {
    const lines = text.startsWith('{') ? `{name: x, ${text.slice(1)}` : `name: x\n${text}`
    const result = await refused('invalid-declaration', { index: lines })
    expect(errors(result).join('\n')).toMatch(message)
    expect(errors(result)[0]).toMatch(/^input "index", line \d+, column \d+: /)
  })

  test.each([
    ['', /name/],
    ['Docs', /lower/],
    ['-docs', /docs/],
    ['docs_v2', /docs_v2/],
    ['a'.repeat(46), /45/],
    ['dócs', /d.*cs/]
  ])('the name "%s" is none that Pinecone takes', async (name, message) => {
    const result = await refused('invalid-declaration', { index: { name, dimension: 8 } })
    expect(errors(result)[0]).toMatch(message)
  })

  test('a name may be given once a kind', async () => {
    const result = await refused('invalid-declaration', { index: [index('x'), index('y'), index('x')] })
    expect(errors(result)).toEqual([expect.stringMatching(/index "x" is declared twice, first at line 1/)])
  })

  test('a resource without a name is a fault', async () => {
    const result = await refused('invalid-declaration', { index: '- dimension: 8\n- name: y\n  dimension: 8' })
    expect(errors(result)).toEqual([expect.stringMatching(/^input "index", line 1.*name/)])
  })

  test('an assistant with instructions or metadata beyond 16 KB is a fault', async () => {
    const result = await refused('invalid-declaration', {
      assistant: [
        { name: 'x', instructions: 'é'.repeat(8193) },
        { name: 'y', metadata: { long: 'x'.repeat(16_384) } }
      ]
    })
    expect(errors(result)).toEqual([expect.stringMatching(/instructions/), expect.stringMatching(/metadata/)])
  })

  test('all faults of all inputs are told at once, each with its line', async () => {
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

  test('of more than ten faults nine are annotated and the rest is counted; log and summary have all', async () => {
    const faulty = Array.from({ length: 25 }, (_, at) => `- name: x${at}\n  wrong${at}: 1`).join('\n')
    const result = await refused('invalid-declaration', { index: faulty })
    expect(errors(result)).toHaveLength(10)
    expect(errors(result)[9]).toMatch(/^And 16 more/)
    for (let at = 0; at < 25; at += 1) {
      expect(result.log).toContain(`wrong${at}`)
      expect(result.summary).toContain(`wrong${at}`)
    }
  })

  test('aliases that would grow without end are refused at once', async () => {
    const levels = ['a0: &a0 [x,x,x,x,x,x,x,x,x,x]']
    for (let at = 1; at < 12; at += 1)
      levels.push(
        `a${at}: &a${at} [${Array(10)
          .fill(`*a${at - 1}`)
          .join(',')}]`
      )
    const result = await refused('invalid-declaration', {
      assistant: `name: x\nmetadata:\n  ${levels.join('\n  ')}`
    })
    expect(errors(result).join('\n')).toMatch(/alias/)
    expect(result.durationMs).toBeLessThan(5000)
  })

  test('nesting without end is refused', async () => {
    await refused('invalid-declaration', {
      assistant: `{name: x, metadata: {a: ${'['.repeat(5000)}${']'.repeat(5000)}}}`
    })
  })

  test.each([{}, { index: '' }, { index: '\n# nothing\n', assistant: '~' }, { index: '[]' }])(
    'nothing declared (%j): the error shows a declaration that works',
    async (inputs) => {
      const result = await refused('invalid-declaration', inputs)
      expect(errors(result)).toHaveLength(1)
      // To be copied, it has to stand there with its lines.
      const [, example = ''] = /^ *index: \|\n((?: +\w+: .*\n?)+)/m.exec(errors(result)[0] ?? '') ?? []
      expect(example.trim().split('\n').length).toBeGreaterThanOrEqual(2)
      const sandbox = await pinecone()
      const works = await step(sandbox, { index: example.replaceAll(/^ +/gm, '') })
      expect(works.outputs['result']).toBe('created')
    }
  )
})

describe('the key', () => {
  test.each([{}, { PINECONE_API_KEY: ' ' }])('no key (%j): the error says how to pass one', async (env) => {
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

  test.each([
    ['a space', 'pcsk_abc def'],
    ['a letter beyond ASCII', 'pcsk_abcdéf'],
    ['a control', 'pcsk_abc\u0007def']
  ])('a key with %s is refused', async (_, key) => {
    const result = await refused('invalid-input', { ...X, 'api-key': key })
    expect(errors(result)).toHaveLength(1)
  })

  test('a faulty declaration is still refused where there is no key either, and nothing is sent', async () => {
    await refused('invalid-input', { index: 'nonsense', 'api-key': '' })
  })
})

describe('other inputs', () => {
  test.each([
    ['plan', /dry-run: true/],
    ['delete', /command: destroy/],
    ['create', /command: apply/],
    ['describe', /command: show/],
    ['APPLY', /command: apply/],
    ['frobnicate', /auto, apply, destroy, show/]
  ])('the command "%s" does not exist, and what is meant is said', async (command, message) => {
    const result = await refused('invalid-input', { ...X, command })
    expect(errors(result)).toEqual([expect.stringMatching(message)])
  })

  test.each(['soon', '0', '-5', '10 m', '1w', '8d', '0.5s', '1e3', 'Infinity', '5m10h'])(
    'the timeout "%s" is no time to wait, and one that is is shown',
    async (timeout) => {
      const result = await refused('invalid-input', { ...X, timeout })
      expect(errors(result)).toEqual([expect.stringMatching(/timeout.*90s, 10m or 1h/)])
    }
  )

  test.each(['yes', 'on', '1', 'flase'])('"%s" is neither true nor false', async (value) => {
    const result = await refused('invalid-input', { ...X, wait: value, 'dry-run': value })
    expect(errors(result)).toHaveLength(2)
    expect(errors(result).join('\n')).toMatch(
      /dry-run: .*neither[\s\S]*wait: .*neither|wait: .*neither[\s\S]*dry-run: .*neither/
    )
  })

  test.each(['allow-replace', 'override-deletion-protection'])(
    '%s with a name that nothing declares is an error',
    async (input) => {
      const result = await refused('invalid-input', { index: [index('docs'), index('faq')], [input]: 'docs, fqa' })
      expect(errors(result)).toEqual([expect.stringMatching(/"fqa".*docs, faq/)])
    }
  )

  test.each(['allow-replace', 'override-deletion-protection'])('%s: true is no blanket permission', async (input) => {
    const result = await refused('invalid-input', { ...X, [input]: 'true' })
    expect(errors(result)).toEqual([expect.stringContaining(input)])
  })

  test.each([
    'not a url',
    'ftp://127.0.0.1',
    'http://',
    'https://user:password@api.pinecone.io',
    'https://api.pinecone.io?x=1',
    'https://api.pinecone.io#x',
    'javascript:alert(1)'
  ])('the api-url "%s" is none', async (url) => {
    const result = await refused('invalid-input', { ...X, 'api-url': url })
    expect(errors(result)).toEqual([expect.stringContaining('api-url')])
  })

  test.each(['latest', '2026', '2026-4', '2026-04-01'])('the api-version "%s" is none', async (version) => {
    const result = await refused('invalid-input', { ...X, 'api-version': version })
    expect(errors(result)).toEqual([expect.stringMatching(/api-version.*2026-04/)])
  })

  test('all wrong inputs are told at once', async () => {
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

  test('faults of the file and of the inputs are told together', async () => {
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

  test.each(['../secret.yml', '/etc/passwd', 'sub/../../secret.yml'])(
    '%s is outside the workspace',
    async (outside) => {
      const workspace = join(folder(), 'work')
      mkdirSync(join(workspace, 'sub'), { recursive: true })
      writeFileSync(join(workspace, '..', 'secret.yml'), 'indexes: [{name: hidden-words, dimension: x}]')
      const result = await refused('invalid-declaration', { 'config-file': outside }, { workspace })
      expect(errors(result)).toEqual([expect.stringContaining('outside the workspace')])
      expect(result.log).not.toMatch(/hidden-words|root:/)
    }
  )

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

  test('a folder, a device and a file that is not UTF-8 are no declarations', async () => {
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

  test('a bomb of aliases is refused at once', async () => {
    const lines = ['a: &a0 [x,x,x,x,x,x,x,x,x]']
    for (let at = 1; at < 10; at += 1)
      lines.push(
        `b${at}: &a${at} [${Array(9)
          .fill(`*a${at - 1}`)
          .join(',')}]`
      )
    const result = await refused('invalid-declaration', path, {
      workspace: workspaceWith({ 'pinecone.yml': lines.join('\n') })
    })
    expect(result.durationMs).toBeLessThan(5000)
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

test('what turns out after the reads is an annotation at its line in the file too', async () => {
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
  expect(requestsOf(sandbox)).toEqual(['GET /indexes'])
  expect(result.outputs['reason']).toBe('invalid-declaration')
})

test('the key of these tests is the sandbox key, so that nothing here passes for want of one', () => {
  expect(KEY).toMatch(/^pcsk_/)
})
