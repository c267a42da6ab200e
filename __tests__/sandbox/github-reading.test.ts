// Pull requests, and workflow runs with their attempts, as they go on.
import type { Call } from '../../sandbox/github/client.ts'
import type { GitHubSandbox } from '../../sandbox/github/server.ts'
import { clientOf } from '../../sandbox/github/client.ts'
import { startGitHub } from '../../sandbox/github/server.ts'

let time = 0
let sandbox: GitHubSandbox
let call: Call

beforeEach(async () => {
  time = Date.UTC(2026, 10, 22, 12)
  sandbox = await startGitHub({ now: () => time })
  call = clientOf(sandbox.url)
  sandbox.state.seedRepository('acme/shop', { id: 42 })
})

afterEach(() => sandbox.close())

const SHOP = '/repos/acme/shop'

async function numbersAt(path: string): Promise<number[]> {
  const { status, body } = await call('GET', SHOP + path)
  expect(status).toBe(200)
  return (body as { number: number }[]).map(({ number }) => number)
}

describe('a pull request', () => {
  const read = async (): Promise<unknown> => (await call('GET', `${SHOP}/pulls/1`)).body

  test('opened, pushed to, closed, reopened, merged', async () => {
    const { head } = sandbox.state.seedPullRequest('acme/shop')
    expect(await read()).toMatchObject({
      number: 1,
      state: 'open',
      merged: false,
      closed_at: null,
      head: { sha: head.sha, label: 'acme:change-1', repo: { id: 42 } },
      base: { ref: 'main', repo: { id: 42, full_name: 'acme/shop' } }
    })
    time += 1000
    sandbox.state.pushTo('acme/shop', 1, 'b'.repeat(40))
    expect(await read()).toMatchObject({
      head: { sha: 'b'.repeat(40) },
      commits: 2,
      updated_at: '2026-11-22T12:00:01Z'
    })
    sandbox.state.closePullRequest('acme/shop', 1)
    expect(await read()).toMatchObject({ state: 'closed', merged: false, closed_at: '2026-11-22T12:00:01Z' })
    sandbox.state.reopenPullRequest('acme/shop', 1)
    expect(await read()).toMatchObject({ state: 'open', closed_at: null })
    sandbox.state.closePullRequest('acme/shop', 1, { merged: true, at: time - 1000 })
    expect(await read()).toMatchObject({ state: 'closed', merged: true, merged_at: '2026-11-22T12:00:00Z' })
    expect(sandbox.state.getPullRequest('acme/shop', 1)).toMatchObject({ mergedAt: time - 1000 })
  })

  test('of a fork, and of one that is then deleted', async () => {
    sandbox.state.seedPullRequest('acme/shop', { head: { repository: 'eve/shop', ref: 'x' } })
    expect(await read()).toMatchObject({ head: { label: 'eve:x', repo: { full_name: 'eve/shop', fork: true } } })
    sandbox.state.deleteRepository('eve/shop')
    expect(await read()).toMatchObject({ head: { label: 'eve:x', repo: null } })
  })
})

describe('a list of pull requests', () => {
  beforeEach(() => {
    const { state } = sandbox
    state.seedPullRequest('acme/shop', { head: { ref: 'a' } })
    state.seedPullRequest('acme/shop', { head: { ref: 'a', repository: 'eve/shop' } })
    state.seedPullRequest('acme/shop', { head: { ref: 'a' }, state: 'closed', base: { ref: 'next' } })
    state.seedPullRequest('acme/shop', { head: { ref: 'b:c' } })
    time += 1000
    state.pushTo('acme/shop', 1, 'b'.repeat(40))
  })

  test.each([
    ['', [4, 2, 1]],
    ['?state=closed', [3]],
    ['?state=all&direction=asc', [1, 2, 3, 4]],
    ['?state=all&head=acme:a', [3, 1]],
    ['?head=EVE:a', [2]],
    ['?head=eve:A', []],
    ['?head=acme:b:c', [4]],
    ['?head=a', [4, 2, 1]],
    ['?state=all&base=next', [3]],
    ['?sort=updated', [1, 4, 2]],
    ['?per_page=1&page=2', [2]]
  ])('%s: %j', async (query, numbers) => {
    expect(await numbersAt(`/pulls${query}`)).toEqual(numbers)
  })
})

test('the pull requests of a commit: open and merged ones', async () => {
  const sha = 'd'.repeat(40)
  for (const more of [{}, { merged: true }, { state: 'closed' as const }]) {
    sandbox.state.seedPullRequest('acme/shop', { head: { sha }, ...more })
  }
  sandbox.state.pushTo('acme/shop', 1, 'e'.repeat(40))
  expect(await numbersAt(`/commits/${sha}/pulls`)).toEqual([1, 2])
  sandbox.state.seedRun('acme/shop', { headSha: 'f'.repeat(40) })
  expect(await numbersAt(`/commits/${'f'.repeat(40)}/pulls`)).toEqual([])
  expect(await call('GET', `${SHOP}/commits/${'0'.repeat(40)}/pulls`)).toMatchObject({
    status: 422,
    body: { message: `No commit found for SHA: ${'0'.repeat(40)}` }
  })
})

describe('a run', () => {
  const run = async (more = ''): Promise<unknown> => {
    const { status, body } = await call('GET', `${SHOP}/actions/runs/7${more}`)
    return status === 200 ? body : status
  }

  test('goes through its attempts; each can be asked for', async () => {
    const { state } = sandbox
    state.seedRun('acme/shop', { id: 7 })
    state.seedJob('acme/shop', 7, { id: 70 })
    expect(await run()).toMatchObject({ run_attempt: 1, status: 'in_progress', conclusion: null })
    state.setAttempt('acme/shop', 7, { conclusion: 'failure' })
    expect(await run('/attempts/1')).toMatchObject({ status: 'completed', conclusion: 'failure' })
    state.startAttempt('acme/shop', 7)
    expect(await run()).toMatchObject({ run_attempt: 2, status: 'in_progress', conclusion: null })
    expect(await run('/attempts/1')).toMatchObject({ run_attempt: 1, status: 'completed', previous_attempt_url: null })
    expect(await run('/attempts/3')).toBe(404)
    state.setAttempt('acme/shop', 7, { status: 'queued' })
    expect(await run('/attempts/2')).toMatchObject({ status: 'queued' })
    expect((await call('GET', `${SHOP}/actions/jobs/70`)).body).toMatchObject({
      run_id: 7,
      run_attempt: 1,
      status: 'completed'
    })
    expect((await call('GET', `${SHOP}/actions/jobs/71`)).status).toBe(404)
    state.deleteRun('acme/shop', 7)
    expect(await run()).toBe(404)
    expect(await run('/attempts/1')).toBe(404)
  })

  test('names its pull requests unless told not to', async () => {
    sandbox.state.seedPullRequest('acme/shop', { number: 5 })
    sandbox.state.seedRun('acme/shop', { id: 7, pullRequests: [5] })
    expect(await run()).toMatchObject({ pull_requests: [{ number: 5, head: { repo: { id: 42 } } }] })
    expect(await run('?exclude_pull_requests=true')).toMatchObject({ pull_requests: [] })
  })

  test("of another repository's is a 404", async () => {
    sandbox.state.seedRepository('acme/other')
    sandbox.state.seedRun('acme/other', { id: 7 })
    expect(await run()).toBe(404)
    expect(sandbox.state.getRun('acme/shop', 7)).toBeUndefined()
  })

  test('a mistake in a test is said at once', () => {
    const { state } = sandbox
    expect(() => state.seedRun('acme/none')).toThrow('There is no repository acme/none')
    expect(() => state.closePullRequest('acme/shop', 9)).toThrow('acme/shop has no pull request 9')
    expect(() => state.startAttempt('acme/shop', 9)).toThrow('shop has no run 9')
    state.seedRun('acme/shop', { id: 7 })
    expect(() => state.setAttempt('acme/shop', 7, {}, 2)).toThrow('Run 7 has no attempt 2')
    expect(() => {
      state.setPermissions({}, 'none')
    }).toThrow('There is no token none')
  })
})
