// Who may do what: tokens, permissions, what is private, and repositories that moved.
import type { Reply } from '../../sandbox/github/client.ts'
import type { GitHubSandbox, Permissions } from '../../sandbox/github/server.ts'
import { clientOf } from '../../sandbox/github/client.ts'
import { SANDBOX_GITHUB_TOKEN, startGitHub } from '../../sandbox/github/server.ts'

let sandbox: GitHubSandbox

beforeEach(async () => {
  sandbox = await startGitHub()
  for (const name of ['acme/shop', 'acme/open']) {
    sandbox.state.seedRepository(name, { private: name === 'acme/shop' })
    sandbox.state.seedPullRequest(name, { number: 1 })
    sandbox.state.seedIssue(name, 2)
    sandbox.state.seedRun(name, { id: name === 'acme/shop' ? 7 : 8 })
  }
})

afterEach(() => sandbox.close())

function as(token: string | null, method: string, path: string, body?: unknown): Promise<Reply> {
  return clientOf(sandbox.url, token)(method, path, body)
}

describe('without a token', () => {
  test('what is private is a 404, also to writes', async () => {
    expect(await as(null, 'GET', '/repos/acme/shop/pulls/1')).toMatchObject({
      status: 404,
      body: {
        message: 'Not Found',
        documentation_url: 'https://docs.github.com/rest/pulls/pulls#get-a-pull-request',
        status: '404'
      }
    })
    expect((await as(null, 'POST', '/repos/acme/shop/issues/1/comments', { body: 'x' })).status).toBe(404)
  })

  test('what is public is read, and not written', async () => {
    expect((await as(null, 'GET', '/repos/acme/open/pulls/1')).status).toBe(200)
    expect(await as(null, 'POST', '/repos/acme/open/issues/1/comments', { body: 'x' })).toMatchObject({
      status: 401,
      body: { message: 'Requires authentication' }
    })
  })

  test('there is no user', async () => {
    expect((await as(null, 'GET', '/user')).status).toBe(401)
  })
})

test.each(['Bearer unknown', 'Basic abc', 'Bearer', ''])(
  '"%s" is bad credentials, wherever it knocks',
  async (header) => {
    for (const path of ['/repos/acme/open', '/repos/acme/none', '/rate_limit', '/nowhere']) {
      const reply = await clientOf(sandbox.url, null)('GET', path, undefined, { authorization: header })
      expect(reply).toMatchObject({ status: 401, body: { message: 'Bad credentials', status: '401' } })
    }
  }
)

test('both ways to hand over a token are known; a revoked one is none', async () => {
  const call = clientOf(sandbox.url, null)
  const headers = { authorization: `token ${SANDBOX_GITHUB_TOKEN}` }
  expect((await call('GET', '/repos/acme/shop', undefined, headers)).status).toBe(200)
  sandbox.state.revokeToken(SANDBOX_GITHUB_TOKEN)
  expect((await call('GET', '/repos/acme/shop', undefined, headers)).status).toBe(401)
})

describe('the permissions of a workflow', () => {
  const NONE = { status: 403, body: { message: 'Resource not accessible by integration', status: '403' } }

  test.each<[string, Permissions, string, string, number]>([
    ['a pull request', {}, 'GET', '/pulls/1', 403],
    ['a pull request', { 'pull-requests': 'read' }, 'GET', '/pulls/1', 200],
    ['pull requests', { issues: 'write' }, 'GET', '/pulls', 403],
    ['a run', { contents: 'write' }, 'GET', '/actions/runs/7', 403],
    ['a run', { actions: 'read' }, 'GET', '/actions/runs/7', 200],
    ['comments', {}, 'GET', '/issues/1/comments', 403],
    ['comments', { issues: 'read' }, 'GET', '/issues/1/comments', 200],
    ['comments', { 'pull-requests': 'read' }, 'GET', '/issues/1/comments', 200],
    ['a comment', { 'pull-requests': 'read' }, 'POST', '/issues/1/comments', 403],
    ['a comment', { 'pull-requests': 'write' }, 'POST', '/issues/1/comments', 201],
    ['a comment', { issues: 'write' }, 'POST', '/issues/1/comments', 201],
    ['a comment on an issue', { 'pull-requests': 'write' }, 'POST', '/issues/2/comments', 403],
    ['the repository', {}, 'GET', '', 200]
  ])('%s with %j: %s %s is %i', async (_, permissions, method, path, status) => {
    sandbox.state.setPermissions(permissions)
    const reply = await as(
      SANDBOX_GITHUB_TOKEN,
      method,
      `/repos/acme/shop${path}`,
      method === 'POST' ? { body: 'x' } : undefined
    )
    expect(reply).toMatchObject(status === 403 ? NONE : { status })
  })

  test('a refusal names those that would do', async () => {
    sandbox.state.setPermissions({})
    const reply = await as(SANDBOX_GITHUB_TOKEN, 'POST', '/repos/acme/shop/issues/1/comments', { body: 'x' })
    expect(reply.headers.get('x-accepted-github-permissions')).toBe('issues=write; pull_requests=write')
    expect(sandbox.state.listComments('acme/shop', 1)).toEqual([])
  })

  test('what is public is read without any', async () => {
    sandbox.state.setPermissions({})
    expect((await as(SANDBOX_GITHUB_TOKEN, 'GET', '/repos/acme/open/actions/runs/8')).status).toBe(200)
  })

  test("another repository's are none: private is a 404, public is read only", async () => {
    sandbox.state.seedToken('foreign', {
      kind: 'workflow',
      repositories: ['acme/else'],
      permissions: { issues: 'write' }
    })
    expect((await as('foreign', 'GET', '/repos/acme/shop')).status).toBe(404)
    expect((await as('foreign', 'GET', '/repos/acme/open/pulls/1')).status).toBe(200)
    expect(await as('foreign', 'POST', '/repos/acme/open/issues/1/comments', { body: 'x' })).toMatchObject(NONE)
  })

  test('who it is, GraphQL alone tells', async () => {
    expect(await as(SANDBOX_GITHUB_TOKEN, 'GET', '/user')).toMatchObject(NONE)
    const query = { query: 'query { viewer { login databaseId } }' }
    for (const path of ['/graphql', '/api/graphql']) {
      expect(await as(SANDBOX_GITHUB_TOKEN, 'POST', path, query)).toMatchObject({
        status: 200,
        body: { data: { viewer: { login: 'github-actions[bot]', databaseId: 41898282 } } }
      })
    }
    expect((await as(SANDBOX_GITHUB_TOKEN, 'POST', '/graphql', { query: '{ x }' })).body).toHaveProperty('errors')
  })
})

test("a user's token sees and writes what it is for", async () => {
  sandbox.state.seedToken('pat', { kind: 'user', login: 'ann', repositories: ['acme/SHOP'] })
  expect((await as('pat', 'GET', '/user')).body).toMatchObject({ login: 'ann', type: 'User' })
  expect((await as('pat', 'POST', '/repos/acme/shop/issues/2/comments', { body: 'x' })).status).toBe(201)
  sandbox.state.setPermissions({ issues: 'read' }, 'pat')
  expect(await as('pat', 'POST', '/repos/acme/shop/issues/2/comments', { body: 'x' })).toMatchObject({
    status: 403,
    body: { message: 'Resource not accessible by personal access token' }
  })
})

describe('a repository', () => {
  test('is found by its name in any case, and by its id', async () => {
    const { id } = sandbox.state.seedRepository('acme/numbered', { id: 42 })
    expect(id).toBe(42)
    const byName = await as(SANDBOX_GITHUB_TOKEN, 'GET', '/repos/ACME/Numbered')
    expect(byName.body).toMatchObject({ id: 42, full_name: 'acme/numbered', private: true })
    expect((await as(SANDBOX_GITHUB_TOKEN, 'GET', '/repositories/42')).body).toEqual(byName.body)
    expect((await as(SANDBOX_GITHUB_TOKEN, 'GET', '/repositories/43')).status).toBe(404)
  })

  test('renamed: a read is a 301 to its id, a write a 307, and both lead on', async () => {
    const { id } = sandbox.state.renameRepository('acme/shop', 'new/store')
    const location = `${sandbox.url}/repositories/${id}/issues/1/comments?per_page=2`
    const read = await as(SANDBOX_GITHUB_TOKEN, 'GET', '/repos/acme/shop/issues/1/comments?per_page=2')
    expect(read).toMatchObject({ status: 301, body: { message: 'Moved Permanently', url: location } })
    expect(read.headers.get('location')).toBe(location)
    const write = await as(SANDBOX_GITHUB_TOKEN, 'POST', '/repos/acme/shop/issues/1/comments', { body: 'x' })
    expect(write.status).toBe(307)
    const target = write.headers.get('location')!
    expect((await as(SANDBOX_GITHUB_TOKEN, 'POST', target, { body: 'x' })).status).toBe(201)
    expect((await as(SANDBOX_GITHUB_TOKEN, 'GET', location)).body).toHaveLength(1)
    expect((await as(SANDBOX_GITHUB_TOKEN, 'GET', '/repos/new/store')).body).toMatchObject({
      id,
      full_name: 'new/store'
    })
    expect(sandbox.requests.map(({ repository }) => repository)).toEqual(Array(5).fill('new/store'))
  })

  test('renamed, and its old name taken by another: the other is found', async () => {
    sandbox.state.renameRepository('acme/shop', 'acme/store')
    const { id } = sandbox.state.seedRepository('acme/shop')
    expect((await as(SANDBOX_GITHUB_TOKEN, 'GET', '/repos/acme/shop')).body).toMatchObject({ id })
  })

  test('renamed, to one who may not see it, is a 404', async () => {
    sandbox.state.renameRepository('acme/shop', 'acme/store')
    expect((await as(null, 'GET', '/repos/acme/shop')).status).toBe(404)
  })

  test('renamed, it keeps the tokens that are for it', async () => {
    sandbox.state.seedToken('own', { kind: 'workflow', repositories: ['acme/shop'], permissions: {} })
    sandbox.state.renameRepository('acme/shop', 'acme/store')
    expect((await as('own', 'GET', '/repos/acme/store')).status).toBe(200)
    expect((await as('own', 'GET', '/repos/acme/shop')).status).toBe(301)
  })

  test('deleted is a 404 with all that was in it', async () => {
    sandbox.state.deleteRepository('acme/shop')
    expect((await as(SANDBOX_GITHUB_TOKEN, 'GET', '/repos/acme/shop/pulls/1')).status).toBe(404)
    expect(sandbox.state.snapshot().runs.map(({ id }) => id)).toEqual([8])
    expect(sandbox.state.snapshot().pullRequests).toHaveLength(1)
  })
})
