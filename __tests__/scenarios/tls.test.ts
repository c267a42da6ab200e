// https with a certificate of a private authority, as behind a company's proxy.
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { request as ask } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import type { Sandbox } from '../../sandbox/pinecone/server.ts'
import { atTheEnd, errors, index, NOTHING_KNOWN, pinecone, step, told } from './support.ts'

const fileOf = (name: string): string => fileURLToPath(new URL(`../support/tls/${name}.pem`, import.meta.url))

/** An https server that leads to a sandbox. Its certificate is its own, for this machine (made with openssl, for tests only). */
async function startTls(sandbox: Sandbox): Promise<string> {
  const server = createServer({ cert: readFileSync(fileOf('certificate')), key: readFileSync(fileOf('key')) })
  server.on('request', (request, response) => {
    const { method, headers, url: path } = request
    const { hostname: host, port } = new URL(sandbox.url)
    const onward = ask({ host, port, method, path, headers })
    onward.on('response', (answer) => answer.pipe(response.writeHead(answer.statusCode ?? 502, answer.headers)))
    request.pipe(onward)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  atTheEnd(() => {
    server.closeAllConnections()
    server.close()
  })
  return `https://127.0.0.1:${(server.address() as AddressInfo).port}`
}

test('an untrusted certificate is refused at once, and the error names the remedy', async () => {
  const sandbox = await pinecone()
  const result = await step(sandbox, { index: index('x'), 'api-url': await startTls(sandbox) })
  expect(result.outputs).toEqual({ ...NOTHING_KNOWN, reason: 'network', markdown: result.outputs['markdown'] })
  expect(errors(result)).toEqual([
    expect.stringMatching(/self-signed certificate\).*NODE_EXTRA_CA_CERTS of the step's/)
  ])
  expect(sandbox.requests).toEqual([])
  // Otherwise it would be retried until the timeout of ten minutes.
  expect(result.log).not.toMatch(/again in/)
})

test('with its authority configured, requests succeed', async () => {
  const sandbox = await pinecone()
  const env = { NODE_EXTRA_CA_CERTS: fileOf('certificate') }
  const result = await step(sandbox, { index: index('x'), 'api-url': await startTls(sandbox) }, { env })
  expect(told(result)).toMatchObject({ result: 'created', ready: 'true', reason: '' })
})
