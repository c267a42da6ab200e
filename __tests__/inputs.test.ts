import { receive, type Inputs, type Received } from '../src/inputs/inputs.ts'

// `receive` masks the key by writing to stdout; what is asserted here is what it gives.
let written = ''
const write = process.stdout.write.bind(process.stdout)
beforeEach(() => {
  written = ''
  process.stdout.write = (text: string) => {
    written += text
    return true
  }
})
afterEach(() => {
  process.stdout.write = write
})

const given = (inputs: Record<string, string>, env: Record<string, string> = {}): Received =>
  receive({
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    ...env
  })

const accepted = (inputs: Record<string, string>, env: Record<string, string> = {}): Inputs => {
  const received = given({ 'api-key': 'pcsk_1234567', ...inputs }, env)
  if ('reason' in received.inputs) throw new Error(received.inputs.message)
  return received.inputs
}

const faults = (inputs: Record<string, string>, env: Record<string, string> = {}): string[] => {
  const { inputs: read } = given({ 'api-key': 'pcsk_1234567', ...inputs }, env)
  if (!('reason' in read)) return []
  expect(read.reason).toBe('invalid-input')
  return (read.issues ?? []).map(({ message }) => message)
}

test('the key is trimmed, and masked before anything else is written', () => {
  expect(accepted({ 'api-key': '  pcsk_abcdef\n' }).apiKey).toBe('pcsk_abcdef')
  expect(written).toBe('::add-mask::pcsk_abcdef\n')
})

test('the key may come from the environment; the input comes first', () => {
  expect(accepted({ 'api-key': '' }, { PINECONE_API_KEY: 'from-env' }).apiKey).toBe('from-env')
  expect(accepted({ 'api-key': 'from-input' }, { PINECONE_API_KEY: 'from-env' }).apiKey).toBe('from-input')
})

test('without a key nothing is masked, and the error says where keys come from', () => {
  expect(faults({ 'api-key': ' ' })).toEqual([
    expect.stringMatching(/^api-key: there is no API key\..*secrets\.PINECONE_API_KEY/)
  ])
  expect(written).toBe('')
})

test('a key with a line break is refused, and each of its lines is masked', () => {
  expect(faults({ 'api-key': 'first\nsecond' })).toEqual([expect.stringMatching(/line break/)])
  expect(written).toBe('::add-mask::first%0Asecond\n::add-mask::first\n::add-mask::second\n')
})

test.each(['kéy', 'a b', 'a\u0007b', '\u{1F511}'])('%j is no key', (key) => {
  expect(faults({ 'api-key': key })).toHaveLength(1)
})

test('what is left out has its default', () => {
  expect(accepted({})).toMatchObject({
    apiKey: 'pcsk_1234567',
    declarations: { index: '', assistant: '' },
    configFile: '',
    command: 'auto',
    dryRun: false,
    lifetime: 'permanent',
    pullRequest: undefined,
    nameSuffix: '',
    expiresAfterMs: 0,
    maxDeletions: 50,
    wait: true,
    timeoutMs: undefined,
    allowReplace: new Set(),
    overrideDeletionProtection: new Set(),
    api: { url: new URL('https://api.pinecone.io'), isLoopback: false, isUnencrypted: false, version: undefined }
  })
})

test.each([
  ['90s', 90_000],
  ['10m', 600_000],
  ['1h', 3_600_000],
  ['6h', 21_600_000],
  ['90', 90_000],
  ['1.5m', 90_000],
  ['1h30m', 5_400_000],
  [' 5M ', 300_000]
])('timeout: %s is %i ms', (timeout, ms) => {
  expect(accepted({ timeout }).timeoutMs).toBe(ms)
})

test.each(['0', '-5', '10 minutes', 'soon', '7h', '0.5s', 'm', '1e3', 'NaN'])('timeout: %s is none', (timeout) => {
  expect(faults({ timeout })).toEqual([
    `timeout: ${JSON.stringify(timeout)} is no time from 1 second to 6 hours. Write 90s, 10m or 1h; a bare number is seconds.`
  ])
})

test.each([
  ['apply', 'apply'],
  ['auto', 'auto'],
  ['sweep', 'sweep'],
  ['destroy', 'destroy'],
  [' show ', 'show']
])('command: %j is %s', (command, expected) => {
  expect(accepted({ command }).command).toBe(expected)
})

test.each([
  ['plan', 'What you mean is written command: apply with dry-run: true.'],
  ['delete', 'What you mean is written command: destroy.'],
  ['Apply', 'What you mean is written command: apply.'],
  ['get', 'What you mean is written command: show.'],
  ['prune', 'What you mean is written command: sweep.'],
  ['frobnicate', 'The commands are auto, apply, destroy, show, sweep.'],
  ['constructor', 'The commands are auto, apply, destroy, show, sweep.']
])('command: %s is explained', (command, hint) => {
  expect(faults({ command })).toEqual([`command: there is no command ${JSON.stringify(command)}. ${hint}`])
})

test.each([
  ['true', true],
  ['True', true],
  ['TRUE', true],
  ['false', false]
])('dry-run: %j is %s', (value, expected) => {
  expect(accepted({ 'dry-run': value }).dryRun).toBe(expected)
})

test.each(['yes', '1', 'on', 'truthy'])('dry-run: %s is neither', (value) => {
  expect(faults({ 'dry-run': value })).toEqual([`dry-run: "${value}" is neither true nor false.`])
})

test('names are separated by commas or lines', () => {
  expect(accepted({ 'allow-replace': ' a, b\n\nc,' }).allowReplace).toEqual(new Set(['a', 'b', 'c']))
  expect(accepted({ 'allow-replace': 'false' }).allowReplace).toEqual(new Set())
})

test.each(['true', 'all', '*', 'a, true'])('allow-replace: %s is too much for what lives for good', (value) => {
  expect(faults({ 'allow-replace': value })).toEqual([expect.stringMatching(/declared names have to be given/)])
})

test.each([
  ['https://api.example.com', 'https://api.example.com/', false, false],
  ['api.example.com', 'https://api.example.com/', false, false],
  ['localhost:5080', 'http://localhost:5080/', true, false],
  ['127.0.0.1:5080', 'http://127.0.0.1:5080/', true, false],
  ['http://[::1]:5080', 'http://[::1]:5080/', true, false],
  ['http://pinecone:5080', 'http://pinecone:5080/', false, true],
  ['https://gateway.example.com/pinecone/', 'https://gateway.example.com/pinecone', false, false]
])('api-url: %s', (value, href, isLoopback, isUnencrypted) => {
  const { api } = accepted({ 'api-url': value })
  expect({ ...api, url: api.url.href }).toEqual({ url: href, isLoopback, isUnencrypted, version: undefined })
})

test.each([
  'ftp://x',
  'https://',
  'https://user:pass@x',
  'https://x?a=b',
  'https://x#a',
  'not a url',
  'javascript:alert(1)'
])('api-url: %s is none', (value) => {
  expect(faults({ 'api-url': value })).toEqual([expect.stringMatching(/^api-url: .* is no URL of a control plane/)])
})

test.each(['http://localhost:5080', 'https://api.pinecone.io', 'https://api-staging.pinecone.io', 'api.pinecone.io'])(
  'the environment may name %s',
  (value) => {
    expect(accepted({}, { PINECONE_CONTROLLER_HOST: value }).api.url.hostname).toMatch(/localhost|pinecone\.io/)
  }
)

test.each([
  'https://evil.example',
  'http://api.pinecone.io',
  'https://pinecone.io.evil.example',
  'https://notpinecone.io',
  '127.0.0.1.evil.example'
])('the environment may not name %s, and production is not fallen back to', (value) => {
  expect(faults({}, { PINECONE_CONTROLLER_HOST: value })).toEqual([
    expect.stringMatching(/^PINECONE_CONTROLLER_HOST: /)
  ])
})

test('api-url comes before the environment', () => {
  const { api } = accepted(
    { 'api-url': 'https://api.example.com' },
    { PINECONE_CONTROLLER_HOST: 'https://evil.example' }
  )
  expect(api.url.host).toBe('api.example.com')
})

test('a version is one of those that have the classic shape', () => {
  for (const version of ['2025-01', '2025-04', '2025-10', '2026-04'])
    expect(accepted({ 'api-version': version }).api.version).toBe(version)
  for (const version of [
    'v1',
    'latest',
    '2026',
    '2026-4',
    '2026-04-01',
    '2024-07',
    '2026-01.alpha',
    '2026-07',
    '2027-01'
  ]) {
    expect(faults({ 'api-version': version })).toEqual([
      `api-version: this action does not speak version "${version}" for declarations in the classic dialect. Expected one of ` +
        '2025-01, 2025-04, 2025-10, 2026-04. Typed declarations speak 2026-07 by themselves.'
    ])
  }
})

test('everything wrong is said at once, at the input it is about', () => {
  const { inputs } = given({ 'api-key': '', command: 'x', timeout: 'x', wait: 'x', 'api-url': '::' })
  if (!('reason' in inputs)) throw new Error('accepted')
  expect(inputs.issues?.map(({ location }) => location.source)).toEqual([
    'command',
    'wait',
    'timeout',
    'api-url',
    'api-key'
  ])
})

describe('an input must not vanish', () => {
  const EMPTY = {
    command: "command: ${{ inputs.command || 'auto' }}",
    lifetime: "lifetime: ${{ inputs.lifetime || 'permanent' }}",
    'dry-run': 'dry-run: ${{ inputs.dry-run || false }}',
    'name-suffix': "name-suffix: ${{ inputs.suffix || 'none' }}"
  }

  test.each(Object.entries(EMPTY))('%s that is empty is refused, with what to write', (name, written) => {
    for (const value of ['', '  ', '\n']) {
      const [fault = '', ...others] = faults({ [name]: value }, { GITHUB_EVENT_NAME: 'pull_request' })
      expect({ fault: fault.includes(written) && fault.startsWith(`${name}: it is empty`), others }).toEqual({
        fault: true,
        others: []
      })
    }
  })

  test.each(['push', 'schedule'])('on %s an empty command or dry-run is its default, with a warning', (event) => {
    const env = { GITHUB_EVENT_NAME: event }
    const received = given({ 'api-key': 'pcsk_1234567', command: '', 'dry-run': '' }, env)
    expect(received.inputs).toMatchObject({ command: 'auto', dryRun: false })
    expect(received.advice).toEqual([expect.stringMatching(/^command is empty/), expect.stringMatching(/^dry-run is/)])
    expect(faults({ lifetime: '', 'name-suffix': '' }, env)).toHaveLength(2)
  })

  test.each(['wait', 'timeout', 'expires-after', 'comment', 'api-version', 'config-file', 'pull-request'])(
    '%s may be empty',
    (name) => {
      expect(faults({ [name]: '' })).toEqual([])
    }
  )

  test.each([
    ['dry_run', 'dry-run'],
    ['dryRun', 'dry-run'],
    ['dry run', 'dry-run'],
    ['life-time', 'lifetime'],
    ['lifetim', 'lifetime'],
    ['comand', 'command'],
    ['api_key', 'api-key'],
    ['indexes', 'index'],
    ['assistants', 'assistant'],
    ['name_sufix', 'name-suffix'],
    ['pull_requests', 'pull-request'],
    ['max_deletion', 'max-deletions'],
    ['allow-replaces', 'allow-replace'],
    ['config_file', 'config-file']
  ])('%s is refused, and %s named', (wrong, right) => {
    expect(faults({ [wrong]: 'true' })).toEqual([
      expect.stringMatching(new RegExp(`^${wrong.toLowerCase()}: .* ${right} is near`))
    ])
  })

  test.each(['name', 'dimension', 'operation', 'config', 'timeout-minutes', 'when'])('%s is a warning', (name) => {
    const { inputs, advice } = given({ 'api-key': 'pcsk_1234567', [name]: 'x' })
    expect(inputs).not.toHaveProperty('reason')
    expect(advice).toEqual([`This action has no input "${name}", so it has no effect.`])
  })

  test('what is no input says nothing', () => {
    expect(given({ 'api-key': 'pcsk_1234567' }, { INPUTRC: 'x', MY_INPUT_DRY_RUN: 'x' }).advice).toEqual([])
  })
})

describe('what people write elsewhere is explained', () => {
  test.each([
    ['pr', 'pull-request'],
    ['PR', 'pull-request'],
    ['pull_request', 'pull-request'],
    ['Pull Request', 'pull-request'],
    ['preview', 'pull-request'],
    ['ephemeral', 'run'],
    ['Job', 'job'],
    ['production', 'permanent']
  ])('lifetime: %s → %s', (lifetime, meant) => {
    expect(faults({ lifetime }, { GITHUB_REPOSITORY_ID: '1' })).toEqual([
      expect.stringMatching(new RegExp(`permanent, pull-request, run, job\\. .*lifetime: ${meant}\\.$`))
    ])
  })

  test.each([
    ['https://github.com/acme/shop/pull/12', '12'],
    ['https://github.com/acme/shop/pull/12/files', '12'],
    ['refs/pull/12/merge', '12'],
    ['12/merge', '12']
  ])('pull-request: %s → %s', (value, number) => {
    expect(faults({ 'pull-request': value })).toEqual([expect.stringContaining(`Write the number alone: ${number}.`)])
  })

  test.each(['twelve', '1.5', 'feature/12a', '-3'])('pull-request: %s is not guessed at', (value) => {
    expect(faults({ 'pull-request': value })).toEqual([expect.stringMatching(/is not the number of a pull request\.$/)])
  })

  test.each([
    ['600000', '6.9 days', '10m'],
    ['300000', '3.5 days', '5m'],
    ['90500', '1.0 days', '91s']
  ])('timeout: %s is %s, and may be meant as %s', (timeout, days, meant) => {
    expect(faults({ timeout })).toEqual([
      expect.stringContaining(`${days}; if milliseconds are meant, write ${meant}.`)
    ])
  })

  test.each(['"pcsk_abcdefgh"', "'pcsk_abcdefgh'", 'PINECONE_API_KEY=pcsk_abcdefgh', 'export KEY="pcsk_abcdefgh"'])(
    'api-key: %s is refused without a request, and what is in it is masked',
    (key) => {
      expect(faults({ 'api-key': key })).toEqual([expect.stringMatching(/quotes around it/)])
      expect(written).toContain('::add-mask::pcsk_abcdefgh\n')
    }
  )

  test('name-suffix: none is none, and an expression that nobody evaluates is refused', () => {
    expect(accepted({ 'name-suffix': 'none' }).nameSuffix).toBe('')
    expect(accepted({ 'name-suffix': 'None' }).nameSuffix).toBe('None')
    for (const suffix of ['${{ github.head_ref }}', '${BRANCH}', '$BRANCH']) {
      expect(faults({ 'name-suffix': suffix })).toEqual([expect.stringMatching(/nobody evaluates/)])
    }
  })
})

describe('a runner that leaves things out', () => {
  const job = (env: Record<string, string>): string[] => faults({ lifetime: 'job' }, env)

  test('what is missing is named', () => {
    expect(job({})).toEqual([expect.stringMatching(/GITHUB_REPOSITORY_ID and GITHUB_RUN_ID/)])
    expect(job({ GITHUB_RUN_ID: '1' })).toEqual([expect.stringMatching(/requires GITHUB_REPOSITORY_ID,/)])
    expect(job({ GITHUB_REPOSITORY_ID: '1' })).toEqual([expect.stringMatching(/requires GITHUB_RUN_ID,/)])
    expect(faults({ lifetime: 'pull-request' }, { GITHUB_REPOSITORY_ID: '1' })).toEqual([])
  })

  test('the attempt is 1', () => {
    const { github } = accepted({ lifetime: 'job' }, { GITHUB_RUN_ID: '7', GITHUB_REPOSITORY_ID: '1' })
    expect(github.job).toMatchObject({ runId: '7', runAttempt: '1' })
    expect(github.job.jobId).toMatch(/^[0-9a-f]{12}$/)
  })

  test('a random job id is handed on, once there is a file for it, and found again', () => {
    const env = { GITHUB_RUN_ID: '7', GITHUB_REPOSITORY_ID: '1', GITHUB_ENV: '/tmp/env' }
    const { handOn, job } = accepted({ lifetime: 'job' }, env).github
    expect(Object.values(handOn)).toEqual([job.jobId])
    expect(accepted({ lifetime: 'job' }, { ...env, ...handOn }).github.job).toEqual(job)
    expect(accepted({ lifetime: 'job' }, env).github.job).not.toEqual(job)
    expect(accepted({ lifetime: 'job', 'job-id': '4' }, env).github.handOn).toEqual({})
    expect(accepted({ lifetime: 'run' }, env).github.handOn).toEqual({})
  })
})
