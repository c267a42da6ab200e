// Where the requests go: Pinecone Local, another address; and where the key is not let go.
import type { Sandbox } from '../../sandbox/pinecone/server.ts'
import { startProxy } from '../support/proxy.ts'
import { errors, index, NOTHING_KNOWN, notes, pinecone, requestsOf, step, told } from './support.ts'

function addressOf({ url }: Sandbox): string {
  return url.replace('http://', '')
}

test('an address without a scheme is plain http on this machine', async () => {
  const sandbox = await pinecone()
  const result = await step(sandbox, { index: index('x'), 'api-url': addressOf(sandbox) })
  expect(told(result)).toMatchObject({ result: 'created', reason: '' })
  expect(notes(result, 'warning')).toEqual([])
})

test('localhost is this machine, and takes plain http without a warning', async () => {
  const sandbox = await pinecone()
  const port = new URL(sandbox.url).port
  const result = await step(sandbox, { index: index('x'), 'api-url': `http://localhost:${port}/` })
  expect(told(result)).toMatchObject({ result: 'created', reason: '' })
  expect(notes(result, 'warning')).toEqual([])
})

test('an api-url with a path is kept whole', async () => {
  const sandbox = await pinecone()
  const result = await step(sandbox, {
    index: index('x'),
    'api-url': `${sandbox.url}/behind/a/gateway/`,
    timeout: '4s'
  })
  // The sandbox has nothing there; what counts is where it was asked.
  expect(requestsOf(sandbox)[0]).toBe('GET /behind/a/gateway/indexes/x')
  expect(result.exitCode).toBe(1)
})

test('api-version is the version of every classic request, 2025-01 for Pinecone Local', async () => {
  const sandbox = await pinecone()
  const inputs = { index: index('x', { tags: { a: 'b' } }), 'api-version': '2025-01' }
  expect(told(await step(sandbox, inputs))).toMatchObject({ result: 'created', ready: 'true' })
  expect(told(await step(sandbox, inputs))).toMatchObject({ result: 'unchanged' })
  expect(new Set(sandbox.requests.map(({ headers }) => headers['x-pinecone-api-version']))).toEqual(
    new Set(['2025-01'])
  )
})

test('with another version, a bare name that is missing is asked for once: no version sees more', async () => {
  const sandbox = await pinecone()
  await step(sandbox, { index: 'name: x', command: 'show', 'api-version': '2025-01' })
  expect(requestsOf(sandbox)).toEqual(['GET /indexes/x'])
})

test('Pinecone Local takes any text for a key', async () => {
  const sandbox = await pinecone({ apiKey: 'pclocal' })
  expect(told(await step(sandbox, { index: index('x'), 'api-key': 'pclocal' }))).toMatchObject({ result: 'created' })
})

test('Pinecone Local serves no assistants: a sweep finds none there, and one that is declared fails', async () => {
  const sandbox = await pinecone()
  sandbox.fault({
    operation: 'listAssistants',
    kind: 'answer',
    status: 404,
    body: '404 page not found',
    times: Infinity
  })
  const swept = await step(sandbox, { command: 'sweep' })
  expect([swept.exitCode, told(swept)]).toMatchObject([0, { reason: '' }])
  const declared = await step(sandbox, { assistant: '[{name: a}, {name: b}]' })
  expect([declared.exitCode, told(declared)]).toMatchObject([1, { reason: 'not-found' }])
})

describe('PINECONE_CONTROLLER_HOST', () => {
  test('is believed for this machine', async () => {
    const sandbox = await pinecone()
    const env = { PINECONE_CONTROLLER_HOST: sandbox.url }
    expect(told(await step(sandbox, { index: index('x'), 'api-url': '' }, { env }))).toMatchObject({
      result: 'created'
    })
    expect(sandbox.state.getIndex('x')).toBeDefined()
  })

  test('gives way to api-url', async () => {
    const sandbox = await pinecone()
    const env = { PINECONE_CONTROLLER_HOST: 'https://evil.example' }
    expect(told(await step(sandbox, { index: index('x') }, { env }))).toMatchObject({ result: 'created' })
  })

  test.each([
    'https://evil.example',
    'https://api.pinecone.io.evil.example',
    'https://evilpinecone.io',
    'http://api.pinecone.io',
    'http://10.0.0.1:5080',
    'http://127.0.0.1.evil.example',
    'http://evil.example#127.0.0.1',
    'https://api.pinecone.io@evil.example'
  ])('is not believed for %s: nothing is sent there, nor silently to production', async (host) => {
    const proxy = await startProxy()
    const env = { PINECONE_CONTROLLER_HOST: host, http_proxy: proxy.url, https_proxy: proxy.url }
    const result = await step({ url: '' }, { index: index('x'), 'api-url': '' }, { env })
    expect(result.outputs).toEqual({ ...NOTHING_KNOWN, reason: 'invalid-input', markdown: result.outputs['markdown'] })
    expect(errors(result)).toEqual([expect.stringContaining('PINECONE_CONTROLLER_HOST')])
    expect(proxy.asked).toEqual([])
  })
})
