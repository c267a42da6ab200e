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
  ['2d', 172_800_000],
  ['90', 90_000],
  ['1.5m', 90_000],
  ['1h30m', 5_400_000],
  [' 5M ', 300_000]
])('timeout: %s is %i ms', (timeout, ms) => {
  expect(accepted({ timeout }).timeoutMs).toBe(ms)
})

test.each(['0', '-5', '10 minutes', 'soon', '8d', '0.5s', 'm', '1e3', 'NaN'])('timeout: %s is none', (timeout) => {
  expect(faults({ timeout })).toEqual([
    `timeout: ${JSON.stringify(timeout)} is no time from 1 second to 7 days. Write 90s, 10m or 1h; a bare number is seconds.`
  ])
})

test.each([
  ['apply', 'apply'],
  ['auto', 'auto'],
  ['', 'auto'],
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
  ['false', false],
  ['', false]
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
