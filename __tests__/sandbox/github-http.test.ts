// What all operations share: where it is served, headers, the record of requests, the end.
import { execFile } from 'node:child_process'
import { request } from 'node:http'
import { promisify } from 'node:util'
import type { Call } from '../../sandbox/github/client.ts'
import type { GitHubSandbox } from '../../sandbox/github/server.ts'
import { clientOf } from '../../sandbox/github/client.ts'
import { startGitHub } from '../../sandbox/github/server.ts'

let time = Date.UTC(2026, 10, 22, 12)
let sandbox: GitHubSandbox
let call: Call

beforeEach(async () => {
  sandbox = await startGitHub({ now: () => time })
  call = clientOf(sandbox.url)
  sandbox.state.seedRepository('acme/shop', { id: 42 })
  sandbox.state.seedPullRequest('acme/shop', { number: 1 })
})

afterEach(() => sandbox.close())

const PULL = '/repos/acme/shop/pulls/1'

test('as Enterprise Server: all addresses stay under /api/v3', async () => {
  const enterprise = await startGitHub({ serverUrl: 'https://git.acme.example' })
  const base = `${enterprise.url}/api/v3`
  enterprise.state.seedRepository('acme/shop', { id: 42 })
  enterprise.state.seedPullRequest('acme/shop', { number: 1 })
  const at = clientOf(base)
  expect((await at('GET', PULL)).body).toMatchObject({
    url: base + PULL,
    html_url: 'https://git.acme.example/acme/shop/pull/1',
    head: { repo: { ssh_url: 'git@git.acme.example:acme/shop.git' } }
  })
  for (const body of ['1', '2']) await at('POST', '/repos/acme/shop/issues/1/comments', { body })
  const { headers } = await at('GET', '/repos/acme/shop/issues/1/comments?per_page=1')
  expect(headers.get('link')).toContain(`<${base}/repositories/42/issues/1/comments?per_page=1&page=2>; rel="next"`)
  enterprise.state.renameRepository('acme/shop', 'acme/store')
  expect((await at('GET', PULL)).headers.get('location')).toBe(`${base}/repositories/42/pulls/1`)
  expect(enterprise.requests[0]).toMatchObject({ operation: 'pulls/get', path: `/api/v3${PULL}` })
  await enterprise.close()
})

test('the Date header is the clock handed in, and every request has an id of its own', async () => {
  time = Date.UTC(2031, 0, 2, 3, 4, 5)
  const replies = [await call('GET', PULL), await call('GET', '/nowhere')]
  expect(replies[0]?.headers.get('date')).toBe('Thu, 02 Jan 2031 03:04:05 GMT')
  const ids = replies.map(({ headers }) => headers.get('x-github-request-id'))
  expect(new Set(ids).size).toBe(2)
  expect(ids[0]).toMatch(/^[0-9A-F:]+$/)
})

test('an ETag that still holds is a 304', async () => {
  const etag = (await call('GET', PULL)).headers.get('etag')!
  expect(await call('GET', PULL, undefined, { 'if-none-match': etag })).toMatchObject({ status: 304, body: '' })
  sandbox.state.closePullRequest('acme/shop', 1)
  expect((await call('GET', PULL, undefined, { 'if-none-match': etag })).status).toBe(200)
})

test('a client that does not say what it is, is refused', async () => {
  const status = await new Promise((resolve, reject) => {
    request(sandbox.url + PULL, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
      .on('error', reject)
      .end()
  })
  expect(status).toBe(403)
})

test.each([
  ['GET', '/'],
  ['GET', '/repos/acme'],
  ['GET', '/repos/acme/shop/'],
  ['GET', '/repos/acme/shop/pulls/one'],
  ['PUT', PULL],
  ['POST', '/repos/acme/shop'],
  ['GET', '/repos/%E0/shop'],
  ['GET', '/api/v4/user'],
  ['GET', '/repositories/x']
])('%s %s is nowhere', async (method, path) => {
  expect(await call(method, path)).toMatchObject({ status: 404, body: { message: 'Not Found' } })
})

test('every request is recorded, in order, with what became of it', async () => {
  await call('GET', `${PULL}?x=1`)
  await call('POST', '/repositories/42/issues/1/comments', { body: 'Hello' })
  await call('PATCH', '/repos/acme/shop/issues/comments/9', 'not json')
  await call('GET', '/rate_limit')
  await call('GET', '/nowhere')
  const common = { at: time, repository: 'acme/shop', underWay: 1 }
  const comments = '/repositories/42/issues/1/comments'
  expect(sandbox.requests.map((recorded) => ({ ...recorded, headers: undefined }))).toEqual([
    { ...common, method: 'GET', path: `${PULL}?x=1`, status: 200, operation: 'pulls/get', number: 1 },
    {
      ...common,
      method: 'POST',
      path: comments,
      body: { body: 'Hello' },
      status: 201,
      operation: 'issues/create-comment',
      number: 1
    },
    {
      ...common,
      method: 'PATCH',
      path: '/repos/acme/shop/issues/comments/9',
      body: 'not json',
      status: 404,
      operation: 'issues/update-comment',
      number: 9
    },
    {
      ...common,
      method: 'GET',
      path: '/rate_limit',
      status: 200,
      operation: 'rate-limit/get',
      repository: null,
      number: null
    },
    { ...common, method: 'GET', path: '/nowhere', status: 404, operation: null, repository: null, number: null }
  ])
  expect(sandbox.requests[0]?.headers).toMatchObject({ accept: 'application/vnd.github+json' })
})

test('how many are under way at once is seen', async () => {
  const slow = await startGitHub({ latencyMs: 30 })
  await Promise.all([1, 2, 3].map(() => clientOf(slow.url)('GET', '/rate_limit')))
  await clientOf(slow.url)('GET', '/rate_limit')
  expect(Math.max(...slow.requests.map(({ underWay }) => underWay))).toBe(3)
  expect(slow.requests.at(-1)?.underWay).toBe(1)
  await slow.close()
})

test('a snapshot is a copy of everything, untouched by what follows', () => {
  const before = sandbox.state.snapshot()
  expect(before.pullRequests).toMatchObject([{ number: 1, state: 'open' }])
  sandbox.state.closePullRequest('acme/shop', 1)
  expect(before.pullRequests).toMatchObject([{ number: 1, state: 'open' }])
  expect(sandbox.state.snapshot()).not.toEqual(before)
})

test('closing ends the requests under way', async () => {
  const stalled = await startGitHub({ faults: [{ operation: '*', kind: 'stall' }] })
  const slow = await startGitHub({ latencyMs: 60_000 })
  const ended = [stalled, slow].map(({ url }) => expect(clientOf(url)('GET', '/user')).rejects.toThrow())
  while (stalled.requests.length + slow.requests.length < 2) await new Promise(setImmediate)
  await Promise.all([stalled.close(), slow.close(), ...ended])
})

test('it runs as it is, under the types stripped by Node', async () => {
  const server = JSON.stringify(new URL('../../sandbox/github/server.ts', import.meta.url).href)
  const script = `const { startGitHub } = await import(${server}); const sandbox = await startGitHub(); await sandbox.close(); console.log('closed')`
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script])
  expect(stdout).toBe('closed\n')
})
