// Large bodies are sent while they are read: directly and through a proxy, with their length, and anew for each attempt.
import type { IncomingHttpHeaders } from 'node:http'
import { ChangedFileError } from '../../src/content/ports.ts'
import { createTransport, NoAnswerError, type Transport } from '../../src/pinecone/transport.ts'
import { startProxy } from '../support/proxy.ts'
import { startServer } from '../support/server.ts'

const PARTS = ['one ', 'two ', 'three']
const BODY = PARTS.join('')

const closing: (() => void)[] = []

afterEach(() => {
  delete process.env['http_proxy']
  for (const close of closing.splice(0)) close()
})

async function server(answersEarly = false) {
  const received: { headers: IncomingHttpHeaders; body: string }[] = []
  const { url, close } = await startServer((request, response) => {
    if (answersEarly) response.writeHead(429, { connection: 'close' }).end('{}')
    let body = ''
    request.on('data', (chunk: Buffer) => (body += chunk.toString()))
    request.on('end', () => {
      received.push({ headers: request.headers, body })
      if (!answersEarly) response.end('{}')
    })
  })
  closing.push(close)
  return { received, url }
}

function put(transport: Transport, read: () => AsyncIterable<Uint8Array>, bytes = BODY.length): ReturnType<Transport> {
  const streamed = { type: 'multipart/form-data; boundary=x', bytes, read }
  const request = { method: 'PUT', path: '/files/a', version: '2026-04', streamed } as const
  return transport(request, { timeoutMs: () => 10_000, signal: new AbortController().signal })
}

async function* parts(): AsyncGenerator<Uint8Array> {
  for (const part of PARTS) yield await Promise.resolve(Buffer.from(part))
}

test.each(['straight', 'through a proxy'])('%s: with its length and type, twice over one connection', async (way) => {
  const { received, url } = await server()
  if (way !== 'straight') process.env['http_proxy'] = (await startProxy({ url })).url
  const baseUrl = new URL(way === 'straight' ? url : 'http://pinecone.test')
  const transport = createTransport({ baseUrl, mayUseProxy: way !== 'straight', apiKey: 'key' })
  for (let at = 0; at < 2; at += 1) expect((await put(transport, parts)).status).toBe(200)
  expect(received).toMatchObject(
    [1, 2].map(() => ({
      body: BODY,
      headers: {
        'content-length': String(BODY.length),
        'content-type': 'multipart/form-data; boundary=x',
        'api-key': 'key'
      }
    }))
  )
  for (const { headers } of received) expect(headers).not.toHaveProperty('transfer-encoding')
})

test.each(['straight', 'through a proxy'])(
  '%s: what changes while it is read has no answer, and no hope',
  async (way) => {
    const { received, url } = await server()
    if (way !== 'straight') process.env['http_proxy'] = (await startProxy({ url })).url
    const baseUrl = new URL(way === 'straight' ? url : 'http://pinecone.test')
    const transport = createTransport({ baseUrl, mayUseProxy: way !== 'straight', apiKey: 'key' })
    async function* changed(): AsyncGenerator<Uint8Array> {
      yield await Promise.resolve(Buffer.from('one'))
      throw new ChangedFileError('the file has changed meanwhile')
    }
    const error: unknown = await put(transport, changed).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(NoAnswerError)
    expect((error as NoAnswerError).failureCause).toBe('file-changed')
    expect(received).toEqual([])
  }
)

test('an answer that comes before the whole body is sent counts', async () => {
  const { url } = await server(true)
  const transport = createTransport({ baseUrl: new URL(url), mayUseProxy: false, apiKey: 'key' })
  async function* large(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < 200; at += 1) yield await Promise.resolve(Buffer.alloc(100_000))
  }
  expect((await put(transport, large, 20_000_000)).status).toBe(429)
})
