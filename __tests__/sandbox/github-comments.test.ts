// Comments: who wrote them, pages, limits, locks.
import type { Call } from '../../sandbox/github/client.ts'
import type { GitHubSandbox } from '../../sandbox/github/server.ts'
import { clientOf } from '../../sandbox/github/client.ts'
import { startGitHub } from '../../sandbox/github/server.ts'

let time = 0
let sandbox: GitHubSandbox
let call: Call

beforeEach(async () => {
  time = Date.UTC(2026, 10, 22, 12)
  sandbox = await startGitHub({ now: () => time, tokens: { pat: { kind: 'user', login: 'ann' } } })
  call = clientOf(sandbox.url)
  sandbox.state.seedRepository('acme/shop', { id: 42 })
  sandbox.state.seedPullRequest('acme/shop', { number: 1 })
})

afterEach(() => sandbox.close())

const COMMENTS = '/repos/acme/shop/issues/1/comments'

function seedMany(count: number): void {
  for (let number = 1; number <= count; number++) sandbox.state.seedComment('acme/shop', 1, { body: `No. ${number}` })
}

function bodiesIn(body: unknown): string[] {
  return (body as { body: string }[]).map((comment) => comment.body)
}

test('one of a workflow is by the bot, through the app', async () => {
  expect((await call('POST', COMMENTS, { body: 'Hello' })).body).toMatchObject({
    body: 'Hello',
    created_at: '2026-11-22T12:00:00Z',
    issue_url: `${sandbox.url}/repos/acme/shop/issues/1`,
    user: { login: 'github-actions[bot]', id: 41898282, type: 'Bot' },
    performed_via_github_app: { id: 15368, slug: 'github-actions' }
  })
})

test("one of a user's is that user's, through no app; a user is always the same one", async () => {
  const pat = clientOf(sandbox.url, 'pat')
  const { body } = await pat('POST', COMMENTS, { body: 'Hello' })
  expect(body).toMatchObject({ user: { login: 'ann', type: 'User' }, performed_via_github_app: null })
  const user = (await pat('GET', '/user')).body as { id: number }
  expect(body).toMatchObject({ user: { id: user.id } })
})

test('the life of one', async () => {
  const { body } = await call('POST', COMMENTS, { body: 'Hello' })
  const { id } = body as { id: number }
  const path = `/repos/acme/shop/issues/comments/${id}`
  time += 60_000
  const changed = await call('PATCH', path, { body: 'Bye' })
  expect(changed.body).toMatchObject({
    id,
    body: 'Bye',
    created_at: '2026-11-22T12:00:00Z',
    updated_at: '2026-11-22T12:01:00Z'
  })
  expect((await call('GET', path)).body).toEqual(changed.body)
  expect(sandbox.state.listComments('acme/shop', 1)).toMatchObject([{ id, body: 'Bye' }])
  expect(await call('DELETE', path)).toMatchObject({ status: 204, body: '' })
  for (const method of ['GET', 'PATCH', 'DELETE']) {
    expect((await call(method, path, method === 'PATCH' ? { body: 'x' } : undefined)).status).toBe(404)
  }
})

test("another repository's is not found here", async () => {
  sandbox.state.seedRepository('acme/other')
  const { id } = sandbox.state.seedComment('acme/other', 1)
  expect((await call('GET', `/repos/acme/shop/issues/comments/${id}`)).status).toBe(404)
})

test('on what is not there is a 404, on an issue is none', async () => {
  expect((await call('GET', '/repos/acme/shop/issues/9/comments')).status).toBe(404)
  sandbox.state.seedIssue('acme/shop', 9)
  sandbox.state.setPermissions({ issues: 'write' })
  expect((await call('POST', '/repos/acme/shop/issues/9/comments', { body: 'x' })).body).toMatchObject({
    html_url: expect.stringMatching(/^https:\/\/github\.com\/acme\/shop\/issues\/9#issuecomment-\d+$/)
  })
})

test('on what is locked is a 403', async () => {
  sandbox.state.lockIssue('acme/shop', 1)
  expect(await call('POST', COMMENTS, { body: 'x' })).toMatchObject({
    status: 403,
    body: { message: 'Unable to create comment because issue is locked.' }
  })
})

describe('the body', () => {
  const TOO_LONG = {
    status: 422,
    body: {
      message: 'Validation Failed',
      errors: [
        {
          resource: 'IssueComment',
          code: 'unprocessable',
          field: 'data',
          message: 'Body is too long (maximum is 65536 characters)'
        }
      ]
    }
  }

  test('has 65,536 characters at the most, whatever bytes they take', async () => {
    const { body } = await call('POST', COMMENTS, { body: '🌲'.repeat(65_536) })
    const path = `/repos/acme/shop/issues/comments/${(body as { id: number }).id}`
    expect(await call('POST', COMMENTS, { body: 'x'.repeat(65_537) })).toMatchObject(TOO_LONG)
    expect(await call('PATCH', path, { body: 'x'.repeat(65_537) })).toMatchObject(TOO_LONG)
  })

  test.each([
    [400, '{"body"'],
    [400, []],
    [422, {}],
    [422, { body: 1 }],
    [422, { body: ' \n' }]
  ])('%i: %j', async (status, body) => {
    expect((await call('POST', COMMENTS, body)).status).toBe(status)
    expect(sandbox.state.listComments('acme/shop', 1)).toEqual([])
  })
})

describe('pages', () => {
  test('are of 30, the oldest first, unless told; a Link leads through all of them', async () => {
    seedMany(65)
    const bodies: string[] = []
    const sizes: number[] = []
    for (let url: string | undefined = COMMENTS; url !== undefined;) {
      const reply = await call('GET', url)
      bodies.push(...bodiesIn(reply.body))
      sizes.push(bodiesIn(reply.body).length)
      url = /<([^>]*)>; rel="next"/.exec(reply.headers.get('link') ?? '')?.[1]
    }
    expect(sizes).toEqual([30, 30, 5])
    expect(bodies).toEqual(Array.from({ length: 65 }, (_, location) => `No. ${location + 1}`))
  })

  test('the Link of one in the middle, by id and with the rest of the query', async () => {
    seedMany(5)
    const { headers } = await call('GET', `${COMMENTS}?per_page=2&page=2`)
    const url = `${sandbox.url}/repositories/42/issues/1/comments?per_page=2`
    expect(headers.get('link')).toBe(
      `<${url}&page=1>; rel="prev", <${url}&page=3>; rel="next", <${url}&page=3>; rel="last", <${url}&page=1>; rel="first"`
    )
  })

  test.each([
    ['per_page=1000', 100],
    ['per_page=100&page=2', 1],
    ['per_page=0', 30],
    ['per_page=x&page=-1', 30],
    ['page=99', 0]
  ])('%s: %i', async (query, size) => {
    seedMany(101)
    expect((await call('GET', `${COMMENTS}?${query}`)).body).toHaveLength(size)
  })

  test('one page has no Link', async () => {
    seedMany(30)
    expect((await call('GET', COMMENTS)).headers.get('link')).toBeNull()
  })

  test('since', async () => {
    seedMany(2)
    time += 1000
    seedMany(1)
    expect((await call('GET', `${COMMENTS}?since=2026-11-22T12:00:01Z`)).body).toHaveLength(1)
  })
})
