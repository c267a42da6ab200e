// Each kind of fault, whether the operation took effect, which requests a fault takes, and GitHub's own rate limits.
import type { Call } from '../../sandbox/github/client.ts'
import type { GitHubSandbox } from '../../sandbox/github/server.ts'
import { clientOf } from '../../sandbox/github/client.ts'
import { SANDBOX_GITHUB_TOKEN, startGitHub } from '../../sandbox/github/server.ts'

let time = 0
let sandbox: GitHubSandbox
let call: Call

beforeEach(async () => {
  time = 1_700_000_000_000
  sandbox = await startGitHub({ now: () => time })
  call = clientOf(sandbox.url)
  seed(sandbox)
})

afterEach(() => sandbox.close())

function seed({ state }: GitHubSandbox): void {
  for (const name of ['acme/shop', 'acme/other']) {
    state.seedRepository(name)
    state.seedPullRequest(name, { number: 1 })
    state.seedPullRequest(name, { number: 2 })
  }
}

const PULL = '/repos/acme/shop/pulls/1'
const COMMENTS = '/repos/acme/shop/issues/1/comments'
const CREATE = 'issues/create-comment'

function comment(signal?: AbortSignal): Promise<Response> {
  const headers = { authorization: `Bearer ${SANDBOX_GITHUB_TOKEN}` }
  const body = JSON.stringify({ body: 'Hello' })
  return fetch(sandbox.url + COMMENTS, { method: 'POST', headers, body, ...(signal && { signal }) })
}

function exists(): boolean {
  return sandbox.state.listComments('acme/shop', 1).length > 0
}

describe.each([
  ['before', false],
  ['after', true]
])('%s the effect', (_, after) => {
  test('an answer of any status, headers and body', async () => {
    const headers = { 'content-type': 'text/html', 'retry-after': '7' }
    sandbox.fault({ operation: CREATE, kind: 'answer', status: 502, headers, body: '<h1>Unicorn!</h1>', after })
    const reply = await call('POST', COMMENTS, { body: 'Hello' })
    expect(reply).toMatchObject({ status: 502, body: '<h1>Unicorn!</h1>' })
    expect(reply.headers.get('retry-after')).toBe('7')
    expect(reply.headers.get('content-type')).toBe('text/html')
    expect(exists()).toBe(after)
  })

  test('a reset', async () => {
    sandbox.fault({ operation: CREATE, kind: 'reset', after })
    await expect(comment()).rejects.toMatchObject({ cause: { code: 'ECONNRESET' } })
    expect(exists()).toBe(after)
    expect(sandbox.requests[0]?.status).toBeNull()
  })

  test('a stall', async () => {
    sandbox.fault({ operation: CREATE, kind: 'stall', after })
    const hangUp = new AbortController()
    const failed = expect(comment(hangUp.signal)).rejects.toThrow()
    while (sandbox.requests[0]?.body === undefined) await new Promise(setImmediate)
    await new Promise(setImmediate)
    hangUp.abort()
    await failed
    expect(exists()).toBe(after)
  })

  test('a delay, with which the operation takes effect all the same', async () => {
    sandbox.fault({ operation: CREATE, kind: 'delay', ms: 3, after })
    expect((await comment()).status).toBe(201)
    expect(exists()).toBe(true)
  })
})

test('a truncated body: announced whole, cut in the middle, the operation done', async () => {
  sandbox.fault({ operation: CREATE, kind: 'truncated-body' })
  const response = await comment()
  expect(response.status).toBe(201)
  await expect(response.text()).rejects.toThrow('terminated')
  expect(exists()).toBe(true)
})

test('a stalled body: half of it, then silence', async () => {
  sandbox.fault({ operation: 'pulls/get', kind: 'stalled-body' })
  const hangUp = new AbortController()
  const headers = { authorization: `Bearer ${SANDBOX_GITHUB_TOKEN}` }
  const response = await fetch(sandbox.url + PULL, { headers, signal: hangUp.signal })
  const reader = response.body!.getReader()
  expect((await reader.read()).done).toBe(false)
  hangUp.abort()
  await expect(reader.read()).rejects.toThrow()
})

describe('which requests a fault takes', () => {
  const TEAPOT = { kind: 'answer', status: 418 } as const

  async function statuses(...paths: string[]): Promise<number[]> {
    const replies: number[] = []
    for (const path of paths) replies.push((await call('GET', path)).status)
    return replies
  }

  test('one, unless told; so many, after so many', async () => {
    sandbox.fault({ operation: 'pulls/get', ...TEAPOT })
    expect(await statuses(PULL, PULL)).toEqual([418, 200])
    sandbox.fault({ operation: 'pulls/get', ...TEAPOT, skip: 1, times: 2 })
    expect(await statuses(PULL, PULL, PULL, PULL)).toEqual([200, 418, 418, 200])
  })

  test('of one operation, or of every one, unknown routes included', async () => {
    sandbox.fault({ operation: 'pulls/list', ...TEAPOT })
    expect(await statuses(PULL, '/repos/acme/shop/pulls')).toEqual([200, 418])
    sandbox.fault({ operation: '*', ...TEAPOT })
    expect(await statuses('/nowhere', '/nowhere')).toEqual([418, 404])
  })

  test('of one number, and of one repository', async () => {
    sandbox.fault({ operation: '*', number: 2, ...TEAPOT, times: 2 })
    expect(await statuses(PULL, '/repos/acme/shop/pulls/2', '/repos/acme/shop/issues/2/comments')).toEqual([
      200, 418, 418
    ])
    sandbox.fault({ operation: '*', repository: 'Acme/Other', ...TEAPOT })
    expect(await statuses(PULL, '/repos/acme/other/pulls/1')).toEqual([200, 418])
  })

  test('by chance, the same chance on every run', async () => {
    const fault = { operation: 'pulls/get', ...TEAPOT, probability: 0.5 } as const
    const paths = Array<string>(20).fill(PULL)
    sandbox.fault(fault)
    const first = await statuses(...paths)
    expect(new Set(first)).toEqual(new Set([200, 418]))
    const again = await startGitHub({ faults: [fault] })
    seed(again)
    call = clientOf(again.url)
    expect(await statuses(...paths)).toEqual(first)
    await again.close()
  })

  test('two follow each other; none, once cleared', async () => {
    sandbox.fault({ operation: 'pulls/get', ...TEAPOT })
    sandbox.fault({ operation: 'pulls/get', kind: 'answer', status: 500 })
    expect(await statuses(PULL, PULL, PULL)).toEqual([418, 500, 200])
    sandbox.fault({ operation: '*', ...TEAPOT, times: Infinity })
    sandbox.clearFaults()
    expect(await statuses(PULL)).toEqual([200])
  })
})

describe('rate limits', () => {
  const limitsOf = (headers: Headers): (string | null)[] =>
    ['limit', 'remaining', 'used', 'reset', 'resource'].map((name) => headers.get(`x-ratelimit-${name}`))

  test('every answer tells how the token stands; the hour begins with its first request', async () => {
    await call('GET', PULL)
    time += 1_000_000
    expect(limitsOf((await call('GET', PULL)).headers)).toEqual(['1000', '998', '2', '1700003600', 'core'])
    expect(limitsOf((await call('GET', '/repos/acme/none')).headers)).toEqual([
      '1000',
      '997',
      '3',
      '1700003600',
      'core'
    ])
    const unknown = await clientOf(sandbox.url, null)('GET', PULL)
    expect(limitsOf(unknown.headers)).toEqual(['60', '59', '1', '1700004600', 'core'])
    const { body, headers } = await call('GET', '/rate_limit')
    expect(body).toMatchObject({ rate: { limit: 1000, used: 3, remaining: 997, reset: 1_700_003_600 } })
    expect(limitsOf(headers)[2]).toBe('3')
    time += 3_000_000
    expect(limitsOf((await call('GET', PULL)).headers).slice(0, 3)).toEqual(['1000', '999', '1'])
  })

  test('used up, it is a 403 until the reset', async () => {
    const small = await startGitHub({ now: () => time, rateLimit: 2 })
    seed(small)
    call = clientOf(small.url)
    const statuses = []
    for (let location = 0; location < 3; location++) statuses.push((await call('GET', PULL)).status)
    expect(statuses).toEqual([200, 200, 403])
    const reply = await call('POST', COMMENTS, { body: 'x' })
    expect(reply).toMatchObject({ status: 403, body: { message: expect.stringContaining('API rate limit exceeded') } })
    expect(limitsOf(reply.headers)).toEqual(['2', '0', '2', '1700003600', 'core'])
    expect(small.state.listComments('acme/shop', 1)).toEqual([])
    expect((await call('GET', '/rate_limit')).status).toBe(200)
    time += 3_600_000
    expect((await call('GET', PULL)).status).toBe(200)
    await small.close()
  })

  test('the primary one as a fault', async () => {
    sandbox.fault({ operation: '*', kind: 'rate-limit', status: 429, resetInS: 30 })
    const { status, headers } = await call('GET', PULL)
    expect(status).toBe(429)
    expect(limitsOf(headers)).toEqual(['1000', '0', '1000', '1700000030', 'core'])
    expect(headers.get('retry-after')).toBeNull()
    expect((await call('GET', PULL)).status).toBe(200)
  })

  test.each([
    [{}, 403, '60'],
    [{ status: 429 as const, retryAfterS: 2 }, 429, '2'],
    [{ retryAfterS: null }, 403, null]
  ])('the secondary one as a fault: %j', async (more, status, retryAfter) => {
    sandbox.fault({ operation: CREATE, kind: 'secondary-rate-limit', ...more })
    const reply = await call('POST', COMMENTS, { body: 'x' })
    expect(reply).toMatchObject({
      status,
      body: { message: expect.stringContaining('You have exceeded a secondary rate limit') }
    })
    expect(reply.headers.get('retry-after')).toBe(retryAfter)
    expect(reply.headers.get('x-ratelimit-remaining')).toBe('1000')
    expect(exists()).toBe(false)
  })
})
