// Only Pinecone sees the key, and text from outside is never a command.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { StepResult } from '../../sandbox/runner/step.ts'
import { ACTION, errors, folder, formsOf, index, KEY, pinecone, planOf, requestsOf, step, told } from './support.ts'

/** Runs the bundle without a runner that hides anything: returns everything that it writes, except its masks. */
async function allThatIsWritten(inputs: Readonly<Record<string, string>>): Promise<string> {
  const room = folder()
  const files = { GITHUB_OUTPUT: join(room, 'output'), GITHUB_STEP_SUMMARY: join(room, 'summary') }
  for (const file of Object.values(files)) writeFileSync(file, '')
  const names = Object.entries({ wait: 'true', ...inputs }).map(([name, value]) => [
    `INPUT_${name.toUpperCase()}`,
    value
  ])
  const env = { ...files, ...(Object.fromEntries(names) as Record<string, string>), GITHUB_WORKSPACE: room }
  const child = spawn(process.execPath, [join(ACTION, 'dist/index.js')], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text))
  await once(child, 'close')
  const written = Object.values(files).map((file) => readFileSync(file, 'utf8'))
  return [said.replaceAll(/^::add-mask::.*$/gm, ''), ...written].join('\n')
}

/** Characters of a key: each is written in another way by some encoding. */
const HARD_KEY = 'pcsk_"a/+b&c=d<e>%20\\f?g|`h*_i'
const [RAW, JSON_FORM, URL_FORM, BASE64, BASE64URL, HEX] = formsOf(HARD_KEY)

describe('the key', () => {
  test('is masked before anything else is written, and appears nowhere else', async () => {
    const sandbox = await pinecone()
    const { stdout, masks } = await step(sandbox, { index: index('x') })
    expect(stdout.split('\n')[0]).toBe(`::add-mask::${KEY}`)
    expect(masks).toEqual([KEY, 'sandbox-github-token'])
    expect(stdout.split(KEY)).toHaveLength(2)
  })

  test('goes into the Api-Key header and nowhere else in a request', async () => {
    const sandbox = await pinecone()
    sandbox.state.seedIndex(index('y', { tags: { a: 'b' } }))
    await step(sandbox, { index: [index('x'), index('y', { tags: { a: 'c' } })], assistant: { name: 'helper' } })
    await step(sandbox, { command: 'destroy', index: [{ name: 'x' }, { name: 'y' }] })
    expect(new Set(sandbox.requests.map(({ method }) => method))).toEqual(new Set(['GET', 'POST', 'PATCH', 'DELETE']))
    for (const { headers, path, body } of sandbox.requests) {
      const { 'api-key': key, ...others } = headers
      expect(key).toBe(KEY)
      expect(JSON.stringify([others, path, body])).not.toContain(KEY)
    }
  })

  const html = HARD_KEY.replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
  const echoes = [
    ['as it is', RAW],
    ['as JSON', JSON_FORM],
    ['URL-encoded', URL_FORM],
    ['in base64', BASE64],
    ['in base64url', BASE64URL],
    ['in hex', HEX],
    ['as HTML', html],
    ['in base64, behind a user', Buffer.from(`u:${HARD_KEY}`).toString('base64')],
    ['in upper case', HARD_KEY.toUpperCase()]
  ] as const

  test.each(echoes)('is redacted in an error that echoes it, %s', async (_, echo = '') => {
    const sandbox = await pinecone({ apiKey: HARD_KEY })
    const message = `Before ${echo} after`
    const body = { status: 400, error: { code: 'INVALID_ARGUMENT', message } }
    sandbox.fault({ operation: 'createIndex', kind: 'answer', status: 400, body })
    const inputs = { 'api-key': HARD_KEY, 'api-url': sandbox.url, index: JSON.stringify(index('x')) }
    const written = await allThatIsWritten(inputs)
    expect(written).toContain('Creating index')
    expect(written).toContain('Before ')
    for (const form of [echo, ...formsOf(HARD_KEY)]) expect(written).not.toContain(form.slice(6, -6))
  })

  test.each(['text', 'html'])('is redacted in an error that is plain %s', async (kind) => {
    const sandbox = await pinecone()
    const body = kind === 'text' ? `Invalid key ${KEY}` : `<html><b title="${KEY}">${KEY}</b></html>`
    sandbox.fault({ operation: '*', kind: 'answer', status: 401, body })
    const written = await allThatIsWritten({
      'api-key': KEY,
      'api-url': sandbox.url,
      index: JSON.stringify(index('x'))
    })
    expect(written).toContain('unauthorized')
    expect(written).not.toContain(KEY)
  })

  test("is redacted in Pinecone's data: a tag, a host, a state, metadata", async () => {
    const sandbox = await pinecone()
    sandbox.state.seedIndex(
      index('x', { tags: { a: KEY }, host: `${KEY}.pinecone.io`, status: { state: `Odd${KEY}` } })
    )
    sandbox.state.seedAssistant({
      name: 'x',
      metadata: { a: KEY, [KEY]: 1 },
      instructions: KEY,
      host: `https://${KEY}`
    })
    const inputs = {
      'api-key': KEY,
      'api-url': sandbox.url,
      index: JSON.stringify(index('x', { tags: { a: 'b' } })),
      assistant: JSON.stringify({ name: 'x', instructions: 'Be brief.', metadata: { a: 'b', [KEY]: 2 } }),
      wait: 'false'
    }
    const written = await allThatIsWritten(inputs)
    expect(written).toContain('tags.a')
    for (const form of formsOf(KEY)) expect(written).not.toContain(form)
  })

  test('is redacted in a declaration that has it by mistake', async () => {
    const sandbox = await pinecone()
    const written = await allThatIsWritten({
      'api-key': KEY,
      'api-url': sandbox.url,
      index: `name: ${KEY}\n${KEY}: ${KEY}\nmetric: ${KEY}`
    })
    expect(written).toContain('invalid-declaration')
    for (const form of formsOf(KEY)) expect(written).not.toContain(form)
    expect(requestsOf(sandbox)).toEqual([])
  })

  test.each([301, 302, 303, 307, 308] as const)(
    'does not follow a redirect (%i), and the error says where that led',
    async (status) => {
      const [sandbox, elsewhere] = [await pinecone(), await pinecone()]
      const location = `${elsewhere.url}/indexes/x?leak=1`
      sandbox.fault({ operation: '*', times: 99, kind: 'redirect', status, location })
      const result = await step(sandbox, { index: index('x') })
      expect(elsewhere.requests).toEqual([])
      expect(requestsOf(sandbox)).toEqual(['GET /indexes/x'])
      expect(result.outputs['reason']).toBe('api-error')
      expect(errors(result)).toEqual([expect.stringContaining(location)])
    }
  )

  test('does not follow the redirect of a write either', async () => {
    const [sandbox, elsewhere] = [await pinecone(), await pinecone()]
    sandbox.fault({ operation: 'createIndex', kind: 'redirect', status: 307, location: `${elsewhere.url}/indexes` })
    const result = await step(sandbox, { index: index('x') })
    expect(elsewhere.requests).toEqual([])
    expect(told(result)).toMatchObject({ result: 'failed', reason: 'api-error' })
    expect(requestsOf(sandbox)).toEqual(['GET /indexes/x', 'GET /indexes/x', 'POST /indexes'])
  })
})

describe('text from outside', () => {
  const COMMANDS = [
    'x\n::set-output name=host::evil',
    'x\r::set-output name=host::evil',
    '  ::add-mask::Ready',
    '##[set-output name=host;]evil',
    'x ##[add-mask]Ready',
    'x\u2028::error::evil',
    '::stop-commands::xyz',
    '::add-matcher::/etc/passwd',
    '%0A::set-output name=host::evil',
    'host<<ghadelimiter\nevil\nghadelimiter'
  ] as const

  /** One command of each kind; text.test.ts tests all of them. */
  const KINDS = [COMMANDS[0], COMMANDS[3], COMMANDS[5]] as const

  /** Nothing was executed: no output, mask, matcher or annotation but the action's own. */
  function unimpressed(result: StepResult, host: string | undefined): void {
    expect(result.outputs['host']).toBe(host)
    expect(result.masks).toEqual([KEY, 'sandbox-github-token'])
    expect(result.matchers).toEqual([])
    for (const { title, message } of result.annotations) {
      expect(title).toMatch(/^Pinecone/)
      expect(message).not.toBe('evil')
    }
    expect(result.stdout).not.toMatch(/^\s*::(set-output|add-matcher|stop-commands)/m)
    expect(result.stdout).not.toContain('##[')
    // The last line shows that later output was not swallowed.
    expect(result.log.trimEnd().split('\n').at(-1)).toMatch(/^(Failed|Applied|Nothing to do)/)
  }

  test.each(COMMANDS)('is no command in an error of the API: %j', async (text) => {
    const sandbox = await pinecone()
    const body = { status: 400, error: { code: text, message: text } }
    sandbox.fault({ operation: 'createIndex', kind: 'answer', status: 400, body })
    const result = await step(sandbox, { index: index('x') })
    unimpressed(result, '')
    expect(told(result)).toMatchObject({ result: 'failed', reason: 'api-error' })
  })

  test.each(KINDS)('is no command in a tag, metadata, instructions or a state: %j', async (text) => {
    const sandbox = await pinecone()
    const { host } = sandbox.state.seedIndex(index('x', { tags: { a: text } }))
    sandbox.state.seedAssistant({ name: 'y', metadata: { [text]: text, a: text }, instructions: text })
    const result = await step(sandbox, {
      index: index('x', { tags: { a: 'b' } }),
      assistant: { name: 'y', instructions: `${text} more`, metadata: { a: { [text]: `${text} more` }, [text]: 1 } }
    })
    unimpressed({ ...result, outputs: { ...result.outputs, host: result.outputs['index-host'] ?? '' } }, host)
    expect(told(result)).toMatchObject({ changed: 'true', reason: '' })
    // As JSON it is still the very text.
    expect(planOf(result)[0]?.fields).toEqual([{ path: 'tags.a', before: text, after: 'b', effect: 'in-place' }])
  })

  test.each(KINDS)('is no command in a declaration: %j', async (text) => {
    const sandbox = await pinecone()
    const result = await step(sandbox, { index: { name: text, [text]: text, metric: text, region: text } })
    unimpressed(result, '')
    expect(result.outputs['reason']).toBe('invalid-declaration')
  })

  test.each(KINDS)('is no command in an input: %j', async (text) => {
    const sandbox = await pinecone()
    const inputs = {
      command: text,
      timeout: text,
      wait: text,
      'api-url': text,
      'api-version': text,
      'config-file': text
    }
    const result = await step(sandbox, { index: index('x'), ...inputs })
    unimpressed(result, '')
    expect(result.outputs['reason']).toBe('invalid-input')
    expect(requestsOf(sandbox)).toEqual([])
  })

  test.each(KINDS)('is no command in the name of a file: %j', async (text) => {
    const sandbox = await pinecone()
    const workspace = folder()
    // Inputs are trimmed.
    const name = `${text.trim()}.yml`
    writeFileSync(join(workspace, name), 'indexes:\n  - name: x\n    dimenson: 8')
    const result = await step(sandbox, { 'config-file': name }, { workspace })
    unimpressed(result, '')
    expect(errors(result)).toEqual([expect.stringContaining('"dimension"')])
  })

  test.each(KINDS)('is no command in a region, a host or a state that Pinecone answers: %j', async (text) => {
    const sandbox = await pinecone()
    const answer = {
      ...index('x', { spec: { serverless: { cloud: 'aws', region: text } } }),
      vector_type: 'dense',
      host: text,
      status: { ready: true, state: text }
    }
    sandbox.fault({ operation: 'describeIndex', kind: 'answer', status: 200, body: answer })
    const result = await step(sandbox, { index: { name: 'x' } })
    const { host = '', status = '' } = result.outputs
    unimpressed(result, host)
    // Later steps put these into a shell or an environment file, so each must be one line.
    expect(`${host}${status}`).not.toMatch(/[\r\n\u2028]/)
    expect(host).toContain(text.trim().slice(0, 1))
  })

  test('is no mark-up in the summary: no mention, link, image or HTML', async () => {
    const sandbox = await pinecone()
    const text =
      '<img src=x onerror=alert(1)> @octocat [a](https://evil.example) | #1 `b` ![c](https://evil.example/d.png)'
    const body = { status: 400, error: { code: 'INVALID_ARGUMENT', message: text } }
    sandbox.fault({ operation: 'createIndex', kind: 'answer', status: 400, body })
    const { summary } = await step(sandbox, { index: index('x') })
    expect(summary).not.toMatch(/<img|@octocat|\]\(https|!\[|#1\b/)
    expect(summary).toContain('octocat')
  })
})
