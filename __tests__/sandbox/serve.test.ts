// `npm run sandbox` starts a Pinecone, tells its address first, and goes on until it is ended.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { createInterface } from 'node:readline'
import { SANDBOX_API_KEY } from '../../sandbox/pinecone/server.ts'

function serve(...args: string[]) {
  const child = spawn(process.execPath, ['sandbox/serve.ts', ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  const closed = once(child, 'close').then(([code, signal]: unknown[]) => ({ code, signal, stderr }))
  return { child, lines: createInterface(child.stdout)[Symbol.asyncIterator](), closed }
}

test.each(['SIGINT', 'SIGTERM'] as const)(
  'it serves until %s, and ends by itself',
  async (signal) => {
    const { child, lines, closed } = serve('--port', '0')
    try {
      const url = (await lines.next()).value as string
      expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
      expect((await lines.next()).value).toContain(SANDBOX_API_KEY)
      const response = await fetch(`${url}/indexes`, { headers: { 'Api-Key': SANDBOX_API_KEY } })
      expect(await response.json()).toEqual({ indexes: [] })
      child.kill(signal)
      expect(await closed).toEqual({ code: 0, signal: null, stderr: '' })
    } finally {
      child.kill('SIGKILL')
    }
  },
  20_000
)

test('it answers by the letter of what is published where it is told to', async () => {
  const { child, lines, closed } = serve('--port', '0', '--behaviour', 'published')
  try {
    const url = (await lines.next()).value as string
    const headers = { 'Api-Key': SANDBOX_API_KEY, 'X-Pinecone-Api-Version': '2024-07' }
    expect((await fetch(`${url}/indexes`, { headers })).status).toBe(400)
  } finally {
    child.kill('SIGKILL')
    await closed
  }
}, 20_000)

test('with --data-plane, indexes and assistants have hosts of their own, which close with the rest', async () => {
  // Only what is published tells the host of an index at once.
  const { child, lines, closed } = serve('--port', '0', '--data-plane', '--behaviour', 'published')
  try {
    const headers = { 'Api-Key': SANDBOX_API_KEY, 'Content-Type': 'application/json' }
    const url = (await lines.next()).value as string
    const hostOf = async (path: string, body: unknown) => {
      const created = await fetch(`${url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
      return ((await created.json()) as { host: string }).host
    }
    const spec = { serverless: { cloud: 'aws', region: 'us-east-1' } }
    const host = await hostOf('/indexes', { name: 'docs', dimension: 2, metric: 'cosine', spec })
    expect(host).toMatch(/^127\.0\.0\.1:\d+$/)
    // Until it is ready, what stands before it says so.
    expect([200, 503]).toContain((await fetch(`http://${host}/namespaces`, { headers })).status)
    expect(await hostOf('/assistant/assistants', { name: 'helper' })).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    child.kill('SIGTERM')
    expect(await closed).toEqual({ code: 0, signal: null, stderr: '' })
  } finally {
    child.kill('SIGKILL')
  }
}, 20_000)

test('a port that is taken is said in one line', async () => {
  const taken = createServer().listen(0, '127.0.0.1')
  await once(taken, 'listening')
  const port = String((taken.address() as AddressInfo).port)
  const { code, stderr } = await serve('--port', port).closed
  taken.close()
  expect({ code, stderr }).toEqual({ code: 1, stderr: `listen EADDRINUSE: address already in use 127.0.0.1:${port}\n` })
})

test.each([
  [['--port', 'x'], '--port x is not a port. Expected 0 (any free one) to 65535.\n'],
  [['--port', '65536'], '--port 65536 is not a port. Expected 0 (any free one) to 65535.\n'],
  [['--behaviour', 'dead'], '--behaviour dead is unknown. Expected live or published.\n'],
  [['--prot', '1'], "Unknown option '--prot'\n"]
])('%j is refused', async (args, stderr) => {
  expect(await serve(...args).closed).toEqual({ code: 1, signal: null, stderr })
})
