// The names `.` and `..`, encoded in a path: a URL would resolve `%2E` and `%2E%2E`, too, and send a DELETE elsewhere.
import { createTransport, type Transport } from '../../src/pinecone/transport.ts'
import { startProxy } from '../support/proxy.ts'
import { startServer } from '../support/server.ts'

const closing: (() => void)[] = []

afterEach(() => {
  delete process.env['http_proxy']
  for (const close of closing.splice(0)) close()
})

/** A server that records the paths as sent. */
async function server() {
  const paths: string[] = []
  const { url, close } = await startServer((request, response) => {
    paths.push(request.url ?? '')
    response.end('{}')
  })
  closing.push(close)
  return { paths, url }
}

async function send(transport: Transport, path: string): Promise<void> {
  const request = { method: 'DELETE', path, version: '2026-04' } as const
  await transport(request, { timeoutMs: () => 10_000, signal: new AbortController().signal })
}

const PATHS = [
  '/namespaces/%2E',
  '/namespaces/%2E%2E',
  '/namespaces/%2E%2E/documents/upsert',
  '/namespaces/a%2F%2E%2E%3F%23%20b?limit=1&prefix=%2E%2E',
  '/indexes'
]

test.each(['straight', 'through a proxy'])('%s: every path arrives as it was written', async (way) => {
  const { paths, url } = await server()
  if (way !== 'straight') process.env['http_proxy'] = (await startProxy({ url })).url
  const root = way === 'straight' ? url : 'http://pinecone.test'
  for (const [base, before] of [
    [root, ''],
    [`${root}/below/`, '/below']
  ] as const) {
    const transport = createTransport({ baseUrl: new URL(base), mayUseProxy: way !== 'straight', apiKey: 'key' })
    for (const path of PATHS) await send(transport, path)
    expect(paths.splice(0)).toEqual(PATHS.map((path) => `${before}${path}`))
  }
})
