// How the stand-in reads what a step writes: commands in the log, files, masks. Its processes are in runner.test.ts.
import { StepLog } from '../../sandbox/runner/log.ts'
import { parseCommand } from '../../sandbox/runner/commands.ts'
import { parsePairs } from '../../sandbox/runner/files.ts'
import { jobOutputs } from '../../sandbox/runner/job.ts'
import { createMasker } from '../../sandbox/runner/masker.ts'
import { isConditionMet } from '../../sandbox/runner/action.ts'

const isKnown = (name: string): boolean => ['error', 'set-output', 'add-mask'].includes(name.toLowerCase())
const commandIn = (line: string) => parseCommand(line, isKnown)

describe('a command', () => {
  test.each([
    ['::error::message', { name: 'error', properties: {}, data: 'message' }],
    ['  \t::error::message', { name: 'error', properties: {}, data: 'message' }],
    ['::ERROR::message', { name: 'error', properties: {}, data: 'message' }],
    ['::error file=a.yml,line=3::a::b', { name: 'error', properties: { file: 'a.yml', line: '3' }, data: 'a::b' }],
    ['::error title=a%3Ab%2Cc%25::x%0Ay%250A', { name: 'error', properties: { title: 'a:b,c%' }, data: 'x\ny%0A' }],
    ['::error title=,file=::message', { name: 'error', properties: {}, data: 'message' }],
    ['an index ##[error]message', { name: 'error', properties: {}, data: 'message' }],
    ['##[set-output name=host;x=y]a%5D', { name: 'set-output', properties: { name: 'host', x: 'y' }, data: 'a]' }]
  ])('is read from %j', (line, expected) => {
    expect(commandIn(line)).toEqual(expected)
  })

  test.each(['::unknown::x', 'text ::error::x', '::error', ':: error::x', '##[unknown]x', '##[error', '::error:x', ''])(
    'is not read from %j',
    (line) => {
      expect(commandIn(line)).toBeUndefined()
    }
  )
})

describe('a file of outputs', () => {
  test.each([
    ['a=1\nb=two=2\n\n', { a: '1', b: 'two=2' }],
    ['a=', { a: '' }],
    ['a<<END\none\ntwo\nEND\nb=3', { a: 'one\ntwo', b: '3' }],
    ['a<<END\nEND', { a: '' }],
    ['a<<END\n\nEND\n', { a: '' }],
    ['a<<END\nb=1\nc<<X\nEND\n', { a: 'b=1\nc<<X' }],
    ['a=x<<END\n', { a: 'x<<END' }],
    ['a=1\na=2', { a: '2' }],
    ['', {}]
  ])('is read from %j', (text, pairs) => {
    expect(parsePairs(text)).toEqual({ pairs })
  })

  test.each([
    ['a=1\nnothing', "Invalid format 'nothing'"],
    ['a=1\n=2', "Invalid format '=2'. Name must not be empty"],
    ['a=1\n<<END\nEND', "Invalid format '<<END'. Name must not be empty and delimiter must not be empty"],
    ['a=1\nb<<\nx', "Invalid format 'b<<'. Name must not be empty and delimiter must not be empty"],
    ['a=1\nb<<END\nx\n', "Invalid value. Matching delimiter not found 'END'"],
    ['a=1\nb<<END', "Invalid value. Matching delimiter not found 'END'"],
    ['a=1\nb<<END\nx', 'Invalid value. EOF marker missing new line.'],
    ['a=1\nb<<END\nEND ', 'Invalid value. EOF marker missing new line.']
  ])('is faulty in %j, and keeps what comes before', (text, fault) => {
    expect(parsePairs(text)).toEqual({ pairs: { a: '1' }, fault })
  })
})

describe('a masker', () => {
  test('hides a value in every form the runner knows', () => {
    const { mask } = createMasker([`pcsk "k'ey"<&>/+`])
    const forms = [`pcsk "k'ey"<&>/+`, `pcsk \\"k'ey\\"<&>/+`, 'pcsk%20%22k%27ey%22%3C%26%3E%2F%2B']
    for (const form of forms) expect(mask(`a ${form} b`)).toBe('a *** b')
  })

  test('hides a value at each offset in base64', () => {
    const { mask } = createMasker(['a-secret-of-some-length'])
    for (const user of ['', 'u', 'us', 'use']) {
      expect(mask(Buffer.from(`${user}a-secret-of-some-length`).toString('base64'))).toContain('***')
    }
  })

  test('makes one stretch of those that overlap or touch', () => {
    expect(createMasker(['abc', 'cde', 'fgh']).mask('-abcdefgh-abc-')).toBe('-***-***-')
    expect(createMasker(['aba']).mask('ababa')).toBe('***')
  })

  test('leaves text alone when it hides nothing', () => {
    expect(createMasker(['']).mask('text')).toBe('text')
  })
})

describe('a log', () => {
  const logOf = (lines: readonly string[], isDebug = false): StepLog => {
    const log = new StepLog({ masker: createMasker(), workspace: '/work', isDebug })
    lines.forEach((line) => {
      log.read(line)
    })
    return log
  }

  test('shows what a user sees', () => {
    const lines = ['one', '::group::Two', '::error title=T::three', '::endgroup::', '::warning::four', '::debug::five']
    expect(logOf(lines).lines).toEqual(['one', '▼ Two', 'Error: three', 'Warning: four'])
  })

  test('shows more with step debugging on', () => {
    expect(logOf(['::debug::five', '::set-output name=a::1'], true).lines.slice(0, 2)).toEqual([
      '##[debug]five',
      '::set-output name=a::1'
    ])
  })

  test('places annotations in the workspace', () => {
    const { annotations } = logOf(['::error file=/work/a/b.yml,line=3,endLine=4,col=5,endColumn=6,title=T::x'])
    const location = { file: 'a/b.yml', line: 3, endLine: 4, col: 5, endColumn: 6 }
    expect(annotations).toEqual([{ level: 'error', title: 'T', ...location, message: 'x' }])
  })

  test('keeps ten annotations of a level and says what was dropped', () => {
    const twelve = Array.from({ length: 12 }, (_, at) => `::error::${at}`)
    const log = logOf([...twelve, '::warning::w'])
    expect(log.annotations.map(({ message }) => message)).toEqual([
      '0',
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
      '8',
      '9',
      'w'
    ])
    expect(log.droppedAnnotations.map(({ message }) => message)).toEqual(['10', '11'])
    expect(log.lines).toHaveLength(13)
  })

  test('cuts a message in its annotation only', () => {
    const log = logOf([`::error::${'x'.repeat(5000)}`])
    expect(log.annotations[0]?.message).toHaveLength(4096)
    expect(log.lines[0]).toHaveLength('Error: '.length + 5000)
  })

  test('hides what is masked from then on, each line of it', () => {
    const log = logOf(['key', '::add-mask::key', 'key', '::error title=key::a key', '::add-mask::one%0Atwo', 'two'])
    expect(log.lines).toEqual(['key', '***', 'Error: a ***', '***'])
    expect(log.annotations[0]).toMatchObject({ title: '***', message: 'a ***' })
    expect(log.masks).toEqual(['key', 'one\ntwo'])
  })

  test('warns of an empty mask', () => {
    expect(logOf(['::add-mask:: ']).annotations[0]?.message).toMatch(/^Can't add secret mask for empty string/)
  })

  test('still obeys the old commands, wherever the text with them comes from', () => {
    const log = logOf(['description: ##[set-output name=host]evil', '::save-state name=s::1', '##[add-matcher]m.json'])
    expect(log.outputs).toEqual({ host: 'evil' })
    expect(log.state).toEqual({ s: '1' })
    expect(log.matchers).toEqual(['m.json'])
    expect(log.hasCommandFailed).toBe(false)
  })

  test.each([
    '::set-env name=A::1',
    '::add-path::/a',
    '::set-output::x',
    '::stop-commands::',
    '::stop-commands::error'
  ])('fails the step for %j', (line) => {
    const log = logOf([line])
    expect(log.hasCommandFailed).toBe(true)
    expect(log.annotations.map(({ level }) => level)).toEqual(['error', 'error'])
  })

  test('obeys nothing between stop-commands and its token', () => {
    const log = logOf(['::stop-commands::tok', '::set-output name=a::1', '::TOK::', '::set-output name=b::2'])
    expect(log.outputs).toEqual({ b: '2' })
    expect(log.lines.slice(0, 3)).toEqual(['::stop-commands::tok', '::set-output name=a::1', '::TOK::'])
  })
})

test('a job drops the outputs that masking would change', () => {
  const outputs = { host: 'docs-abc.svc.pinecone.io', resources: '{"key":"s3cret"}', empty: '' }
  expect(jobOutputs(outputs, ['s3cret'])).toEqual({
    kept: { host: 'docs-abc.svc.pinecone.io', empty: '' },
    dropped: ['resources']
  })
})

describe('post-if', () => {
  test.each([
    ['always()', true, true, true],
    ['success()', true, false, false],
    ['${{ failure() }}', false, true, false],
    ['cancelled()', false, false, true],
    ['!cancelled()', true, true, false]
  ])('%s', (condition, onSuccess, onFailure, onCancellation) => {
    const statuses = ['success', 'failure', 'cancelled'] as const
    expect(statuses.map((status) => isConditionMet(condition, status))).toEqual([onSuccess, onFailure, onCancellation])
  })

  test('throws for what it cannot evaluate', () => {
    expect(() => isConditionMet("runner.os == 'Linux'", 'success')).toThrow(/cannot evaluate post-if/)
  })
})
