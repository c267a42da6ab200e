// Where the requests go: Pinecone Local, another address, a proxy; and where the key is not let go.
import { once } from 'node:events'
import { createServer, request as ask } from 'node:http'
import type { AddressInfo } from 'node:net'
import { connect } from 'node:net'
import type { Sandbox } from '../../sandbox/pinecone/server.ts'
import { atTheEnd, errors, index, KEY, NOTHING_KNOWN, notes, pinecone, requestsOf, step, told } from './support.ts'

/** A port that nobody listens at. */
const DEAD = 'http://127.0.0.1:9'

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
    timeout: '1s'
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

test('Pinecone Local takes any text for a key', async () => {
  const sandbox = await pinecone({ apiKey: 'pclocal' })
  expect(told(await step(sandbox, { index: index('x'), 'api-key': 'pclocal' }))).toMatchObject({ result: 'created' })
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

interface Proxy {
  readonly url: string
  /** Whom it was asked to reach. */
  readonly asked: string[]
}

/** A proxy on loopback that leads every host to `target`, by CONNECT or by the whole URL; without one it refuses. */
async function startProxy(target?: Sandbox): Promise<Proxy> {
  const asked: string[] = []
  const to = new URL(target?.url ?? DEAD)
  const server = createServer((request, response) => {
    asked.push(new URL(request.url ?? '').host)
    const { pathname, search } = new URL(request.url ?? '')
    const onward = ask({
      host: to.hostname,
      port: to.port,
      method: request.method,
      path: pathname + search,
      headers: request.headers
    })
    onward.on('response', (answer) => answer.pipe(response.writeHead(answer.statusCode ?? 502, answer.headers)))
    onward.on('error', () => response.writeHead(502).end())
    request.pipe(onward)
  })
  server.on('connect', (request, client) => {
    asked.push(request.url ?? '')
    if (target === undefined) {
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n')
      return
    }
    const onward = connect(Number(to.port), to.hostname, () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      onward.pipe(client).pipe(onward)
    })
    for (const socket of [client, onward]) socket.on('error', () => onward.destroy())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  atTheEnd(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked }
}

describe('a proxy', () => {
  test('is never used for this machine', async () => {
    const sandbox = await pinecone()
    const env = { http_proxy: DEAD, https_proxy: DEAD, HTTP_PROXY: DEAD, HTTPS_PROXY: DEAD, ALL_PROXY: DEAD }
    const result = await step(sandbox, { index: index('x') }, { env })
    expect(told(result)).toMatchObject({ result: 'created', reason: '' })
  })

  test('is used for another host, and plain http to one is warned about', async () => {
    const sandbox = await pinecone()
    const proxy = await startProxy(sandbox)
    const inputs = { index: index('x'), 'api-url': 'http://pinecone.test' }
    const result = await step(sandbox, inputs, { env: { http_proxy: proxy.url } })
    expect(told(result)).toMatchObject({ result: 'created', ready: 'true', reason: '' })
    expect(new Set(proxy.asked.map((host) => host.replace(/:80$/, '')))).toEqual(new Set(['pinecone.test']))
    expect(sandbox.requests[0]?.headers['api-key']).toBe(KEY)
    expect(notes(result, 'warning')).toEqual([expect.stringMatching(/plain http to pinecone\.test.*https/)])
  })

  test('reaches an https host by CONNECT, so that it cannot read the key', async () => {
    const proxy = await startProxy()
    const inputs = { index: index('x'), 'api-url': 'https://pinecone.test', timeout: '1s' }
    const result = await step({ url: '' }, inputs, { env: { https_proxy: proxy.url } })
    expect(new Set(proxy.asked)).toEqual(new Set(['pinecone.test:443']))
    expect(result.outputs['reason']).toBe('network')
    expect(notes(result, 'warning')).toEqual([])
  })

  test('is used for production too, where nothing else is said', async () => {
    const proxy = await startProxy()
    const inputs = { index: index('x'), 'api-url': '', timeout: '1s' }
    const result = await step({ url: '' }, inputs, { env: { HTTPS_PROXY: proxy.url } })
    expect(new Set(proxy.asked)).toEqual(new Set(['api.pinecone.io:443']))
    expect(result.outputs['reason']).toBe('network')
  })

  test('is not used for a host that no_proxy names', async () => {
    const proxy = await startProxy()
    const inputs = { index: index('x'), 'api-url': 'http://pinecone.invalid', timeout: '1s' }
    const result = await step({ url: '' }, inputs, { env: { http_proxy: proxy.url, no_proxy: 'pinecone.invalid' } })
    expect(proxy.asked).toEqual([])
    expect(result.outputs['reason']).toBe('network')
  })

  test('that asks for a password in its address is given it, and nobody reads it in the log', async () => {
    const sandbox = await pinecone()
    const proxy = await startProxy(sandbox)
    const http_proxy = proxy.url.replace('http://', 'http://robot:hunter2secret@')
    const result = await step(
      sandbox,
      { index: index('x'), 'api-url': 'http://pinecone.test' },
      { env: { http_proxy } }
    )
    expect(told(result)).toMatchObject({ result: 'created' })
    expect(result.stdout).not.toContain('hunter2secret')
  })
})
