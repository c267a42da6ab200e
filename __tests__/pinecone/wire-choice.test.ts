// The API version of requests, by the resource's dialect.
import { PineconeClient } from '../../src/pinecone/client.ts'
import type { Request } from '../../src/pinecone/transport.ts'
import type { Dialect, Target } from '../../src/resources/resource.ts'
import { VirtualClock } from '../support/virtual-clock.ts'

const clock = new VirtualClock()

/** A client, and the requests that it sends. All get the same answer. */
function clientWith(apiVersion: string | undefined, answer: { readonly status: number; readonly text: string }) {
  const requests: Request[] = []
  const client = new PineconeClient({
    transport: (request) => {
      requests.push(request)
      return Promise.resolve({ ...answer, header: () => undefined })
    },
    clock,
    random: () => 0.5,
    signal: new AbortController().signal,
    deadline: clock.now() + 60_000,
    onRetry: () => undefined,
    baseUrl: 'https://api.pinecone.io',
    apiVersion,
    redact: (text) => text
  })
  return { client, requests }
}

const EMPTY = { status: 200, text: '{"indexes": []}' }

test.each<[Dialect, string | undefined, string]>([
  ['classic', undefined, '2026-04'],
  ['classic', '2025-01', '2025-01'],
  ['typed', undefined, '2026-07'],
  ['typed', '2025-01', '2026-07'],
  // Undeclared: read in the newest version, which shows indexes of both shapes, unless "api-version" names another.
  ['any', undefined, '2026-07'],
  ['any', '2025-01', '2025-01']
])('requests of the %s dialect with "api-version: %s" use %s', async (dialect, apiVersion, version) => {
  const { client, requests } = clientWith(apiVersion, EMPTY)
  await client.list('index', dialect)
  expect(requests.map((request) => request.version)).toEqual([version])
})

test('an "api-version" without a codec → no request', () => {
  for (const date of ['2024-07', '2026-05', '2027-01', 'latest'])
    expect(() => clientWith(date, EMPTY)).toThrow(`No codec is written for version ${date}`)
})

test('a patch has the form of its version', async () => {
  const one = { name: 'x', status: { ready: true, state: 'Ready' } }
  const { client, requests } = clientWith(undefined, { status: 200, text: JSON.stringify(one) })
  const patch = { spec: { serverless: { read_capacity: { mode: 'OnDemand' } } }, tags: { a: 'b' } }
  const target = { kind: 'index', name: 'x' } as const
  await client.update({ ...target, dialect: 'classic' }, patch)
  await client.update({ ...target, dialect: 'typed' }, patch)
  expect(requests.map(({ body }) => body)).toEqual([patch, { read_capacity: { mode: 'OnDemand' }, tags: { a: 'b' } }])
})

test("a 401 in plain text → unauthorized, in Pinecone's words", async () => {
  const { client } = clientWith(undefined, { status: 401, text: 'Invalid API Key' })
  const target: Target = { kind: 'index', name: 'x', dialect: 'typed' }
  await expect(client.describe(target)).rejects.toMatchObject({
    reason: 'unauthorized',
    message: expect.stringContaining('Pinecone answered 401: Invalid API Key.') as string
  })
})
