import type { Clock } from '../../src/core/clock.ts'
import { GitHubClient, type GitHubOptions } from '../../src/github/client.ts'
import { SANDBOX_GITHUB_TOKEN, startGitHub, type GitHubSandbox } from '../../sandbox/github/server.ts'

const REPOSITORY = 'octo-org/octo-repo'
const NOW = Date.UTC(2026, 5, 1)
const HOUR = 3_600_000

let sandbox: GitHubSandbox
/** What was waited, in milliseconds. */
let slept: number[]

beforeEach(async () => {
  slept = []
  sandbox = await startGitHub({ now: () => NOW })
  sandbox.state.seedRepository(REPOSITORY, { id: 1296269 })
  sandbox.state.seedPullRequest(REPOSITORY, { number: 7 })
})
afterEach(() => sandbox.close())

/** Waits take no time, and move it on. */
function clockFrom(start: number): Clock {
  let now = start
  return {
    now: () => now,
    sleep: (ms, signal) => {
      signal.throwIfAborted()
      slept.push(ms)
      now += ms
      return Promise.resolve()
    }
  }
}

function client(options: Partial<GitHubOptions> = {}): GitHubClient {
  return new GitHubClient({
    token: SANDBOX_GITHUB_TOKEN,
    apiUrl: sandbox.url,
    repository: REPOSITORY,
    clock: clockFrom(NOW),
    random: () => 0.5,
    signal: new AbortController().signal,
    ...options
  })
}

const sent = (): string[] => sandbox.requests.map(({ method, path, status }) => `${method} ${path} ${String(status)}`)
const why = (answer: { type: string }): string => ('why' in answer ? String(answer.why) : '')

describe('a pull request', () => {
  test('that is open', async () => {
    const head = { repository: 'fork/octo-repo', ref: 'x' }
    sandbox.state.seedPullRequest(REPOSITORY, { number: 8, head })
    expect(await client().pullRequest(8)).toEqual({
      type: 'found',
      value: {
        number: 8,
        state: 'open',
        closedAt: undefined,
        updatedAt: NOW,
        headRepositoryId: expect.stringMatching(/^\d+$/),
        headLabel: 'fork:x',
        headSha: expect.stringMatching(/^[0-9a-f]{40}$/)
      }
    })
    expect(sent()).toEqual(['GET /repos/octo-org/octo-repo/pulls/8 200'])
    expect(sandbox.requests[0]?.headers).toMatchObject({ authorization: `token ${SANDBOX_GITHUB_TOKEN}` })
  })

  test.each([false, true])('that is closed, merged: %s', async (merged) => {
    sandbox.state.closePullRequest(REPOSITORY, 7, { at: NOW - HOUR, merged })
    expect(await client().pullRequest(7)).toMatchObject({ value: { state: 'closed', closedAt: NOW - HOUR } })
  })

  test('of a fork that is deleted', async () => {
    sandbox.state.seedPullRequest(REPOSITORY, { number: 8, head: { repository: null } })
    expect(await client().pullRequest(8)).toMatchObject({ value: { headRepositoryId: undefined } })
  })

  test('that is not there; the repository is looked at once', async () => {
    const one = client()
    expect(await one.pullRequest(404)).toEqual({ type: 'missing' })
    expect(await one.pullRequest(405)).toEqual({ type: 'missing' })
    expect(sent()).toEqual([
      'GET /repos/octo-org/octo-repo/pulls/404 404',
      'GET /repos/octo-org/octo-repo 200',
      'GET /repos/octo-org/octo-repo/pulls/405 404'
    ])
  })

  test('of a repository that cannot be seen', async () => {
    sandbox.state.seedToken('ghs_other', { kind: 'workflow', permissions: {}, repositories: ['octo-org/other'] })
    expect(why(await client({ token: 'ghs_other' }).pullRequest(7))).toContain('for the repository too')
  })

  test('of a repository that was renamed', async () => {
    sandbox.state.renameRepository(REPOSITORY, 'octo-org/renamed')
    expect(await client().pullRequest(7)).toMatchObject({ type: 'found', value: { number: 7 } })
  })

  test("on an Enterprise Server's path", async () => {
    expect(await client({ apiUrl: `${sandbox.url}/api/v3` }).pullRequest(7)).toMatchObject({ type: 'found' })
    expect(sent()).toEqual(['GET /api/v3/repos/octo-org/octo-repo/pulls/7 200'])
  })

  test('by its head, where it is but one', async () => {
    const { head } = sandbox.state.getPullRequest(REPOSITORY, 7)!
    const label = `octo-org:${head.ref}`
    expect(await client().pullRequestByHead(label, head.sha)).toMatchObject({ value: { number: 7 } })
    expect(await client().pullRequestByHead(label, 'f'.repeat(40))).toMatchObject({ type: 'unknown' })
    sandbox.state.seedPullRequest(REPOSITORY, { number: 8, head: { ref: head.ref, sha: head.sha } })
    expect(await client().pullRequestByHead(label, head.sha)).toMatchObject({ type: 'unknown' })
  })
})

test('an attempt is told from the others of its run', async () => {
  const attempts = [{ conclusion: 'failure' as const }, { status: 'waiting' as const }]
  sandbox.state.seedRun(REPOSITORY, { id: 9_000_000_005, attempts })
  const ask = (attempt: string) => client().isAttemptCompleted('9000000005', attempt)
  expect(await ask('1')).toEqual({ type: 'found', value: true })
  expect(await ask('2')).toEqual({ type: 'found', value: false })
  expect(await ask('3')).toEqual({ type: 'missing' })
  sandbox.state.deleteRun(REPOSITORY, 9_000_000_005)
  expect(await ask('1')).toEqual({ type: 'missing' })
})

describe('what cannot be found out is an answer, with its reason', () => {
  test('without a token nobody is asked', async () => {
    expect(why(await client({ token: '' }).pullRequest(7))).toBe('there is no "github-token" to ask GitHub with')
    expect(sent()).toEqual([])
  })

  test('without permission, it is named', async () => {
    sandbox.state.setPermissions({ contents: 'read' })
    sandbox.state.seedRun(REPOSITORY, { id: 5 })
    expect(why(await client().pullRequest(7))).toMatch(/403 .*: the job needs "permissions: pull-requests: read"$/)
    expect(why(await client().isAttemptCompleted('5', '1'))).toMatch(/403 .*"permissions: actions: read"$/)
    expect(sent()).toHaveLength(2)
  })

  test('with a token that is not known', async () => {
    sandbox.state.revokeToken(SANDBOX_GITHUB_TOKEN)
    expect(why(await client().pullRequest(7))).toMatch(/401 .*"permissions: pull-requests: read"/)
    expect(sent()).toHaveLength(1)
  })

  test('a page of HTML is cut and on one line', async () => {
    const body = `<html>\n<h1>Unicorn!</h1>${'x'.repeat(9000)}`
    sandbox.fault({ operation: '*', kind: 'answer', status: 502, body, times: 9 })
    const said = why(await client().pullRequest(7))
    expect(said).toMatch(/^GitHub answered 502 \(<html> <h1>Unicorn!/)
    expect(said.length).toBeLessThan(300)
  })

  test.each<[string, object | string]>([
    ['another document', { hello: 'there' }],
    ['a list', []],
    ['a text', 'hello']
  ])('%s in place of a pull request', async (_, body) => {
    sandbox.fault({ operation: '*', kind: 'answer', status: 200, body, times: 9 })
    expect(await client().pullRequest(7)).toMatchObject({ type: 'unknown' })
  })
})

describe('tries again', () => {
  test.each([500, 502, 503])('after a %i, at growing intervals, four times in all', async (status) => {
    sandbox.fault({ operation: '*', kind: 'answer', status, body: {}, times: 9 })
    expect(why(await client().pullRequest(7))).toContain(String(status))
    expect(sent()).toHaveLength(4)
    expect(slept).toEqual([500, 1000, 2000])
  })

  test.each(['reset', 'truncated-body'] as const)('after a %s', async (kind) => {
    sandbox.fault({ operation: '*', kind })
    expect(await client().pullRequest(7)).toMatchObject({ type: 'found' })
    expect(sandbox.requests).toHaveLength(2)
  })

  test.each(['stall', 'stalled-body'] as const)('a %s ends with the time there is', async (kind) => {
    sandbox.fault({ operation: '*', kind, times: 9 })
    const real: Clock = { now: () => Date.now(), sleep: () => Promise.resolve() }
    const answer = await client({ clock: real, deadline: Date.now() + 60 }).pullRequest(7)
    expect(why(answer)).toMatch(/GitHub did not answer|no time left/)
  })

  test('not where nobody listens for ever', async () => {
    expect(why(await client({ apiUrl: 'http://127.0.0.1:9' }).pullRequest(7))).toMatch(/^GitHub did not answer \(/)
    expect(slept).toHaveLength(3)
  })
})

describe('a rate limit', () => {
  test.each([403, 429] as const)('of the second kind is waited out (%i)', async (status) => {
    sandbox.fault({ operation: '*', kind: 'secondary-rate-limit', status, retryAfterS: 17 })
    expect(await client().pullRequest(7)).toMatchObject({ type: 'found' })
    expect(slept).toEqual([17_000])
  })

  test.each([403, 429] as const)('of the hour is waited out where it is near (%i)', async (status) => {
    sandbox.fault({ operation: '*', kind: 'rate-limit', status, resetInS: 40 })
    expect(await client().pullRequest(7)).toMatchObject({ type: 'found' })
    expect(slept).toEqual([40_000])
  })

  test.each([-1, 1])("is reckoned by GitHub's time, with the runner's a day off (%i)", async (sign) => {
    sandbox.fault({ operation: '*', kind: 'rate-limit', resetInS: 40 })
    expect(await client({ clock: clockFrom(NOW + sign * 24 * HOUR) }).pullRequest(7)).toMatchObject({ type: 'found' })
    expect(slept).toEqual([40_000])
  })

  test.each([403, 429] as const)('far away is not waited for, and no permission is blamed (%i)', async (status) => {
    sandbox.fault({ operation: '*', kind: 'rate-limit', status, resetInS: 2000 })
    const said = why(await client().pullRequest(7))
    expect(said).toContain('rate limit')
    expect(said).not.toContain('permissions')
    expect(slept).toEqual([])
  })

  test('is not waited for beyond the end of the run', async () => {
    sandbox.fault({ operation: '*', kind: 'secondary-rate-limit', retryAfterS: 17, times: 9 })
    expect(await client({ deadline: NOW + 10_000 }).pullRequest(7)).toMatchObject({ type: 'unknown' })
    expect([slept, sent().length]).toEqual([[], 1])
  })
})

describe('the end', () => {
  test('after the deadline nothing is sent', async () => {
    expect(why(await client({ deadline: NOW }).pullRequest(7))).toContain('no time left')
    expect(sent()).toEqual([])
  })

  test.each(['stall', 'stalled-body'] as const)('a cancelled run rejects with its reason, in a %s', async (kind) => {
    const controller = new AbortController()
    const reason = new Error('cancelled')
    sandbox.fault({ operation: '*', kind })
    const asked = client({ signal: controller.signal }).pullRequest(7)
    while (sandbox.requests.length === 0) await new Promise(setImmediate)
    controller.abort(reason)
    await expect(asked).rejects.toBe(reason)
    await expect(client({ signal: controller.signal }).pullRequest(7)).rejects.toBe(reason)
  })
})
