// GitHub's own example payloads as seeds.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Call } from '../../sandbox/github/client.ts'
import type { GitHubSandbox } from '../../sandbox/github/server.ts'
import { clientOf } from '../../sandbox/github/client.ts'
import { startGitHub } from '../../sandbox/github/server.ts'

interface Example {
  readonly action?: string
  readonly repository: { readonly full_name: string; readonly id: number }
}

interface PullExample extends Example {
  readonly pull_request: Readonly<Record<string, unknown>> & { readonly head: object }
}

const events = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('@octokit/webhooks-examples'), 'utf8')
) as { name: string; examples: Example[] }[]

function examplesOf<T extends Example>(name: string, ...actions: string[]): T[] {
  const { examples } = events.find((event) => event.name === name)!
  return examples.filter(({ action }) => actions.includes(action ?? '')) as T[]
}

let sandbox: GitHubSandbox
let call: Call

beforeEach(async () => {
  sandbox = await startGitHub()
  call = clientOf(sandbox.url)
})

afterEach(() => sandbox.close())

const pulls = examplesOf<PullExample>('pull_request', 'opened', 'synchronize', 'closed', 'reopened')

test('there are examples of each', () => {
  expect(new Set(pulls.map(({ action }) => action))).toEqual(new Set(['opened', 'synchronize', 'closed', 'reopened']))
})

test.each(pulls.map((payload, location) => [payload.action, location, payload] as const))(
  'pull_request %s (%i): what it tells of is there to be asked for, the same in all that we keep',
  async (_, __, payload) => {
    const { pullRequest } = sandbox.state.seedFromPayload(payload)
    const { full_name: name, id } = payload.repository
    const { body } = await call('GET', `/repos/${name}/pulls/${pullRequest!.number}`)
    const told = payload.pull_request
    for (const field of ['id', 'number', 'state', 'merged', 'closed_at', 'created_at', 'updated_at', 'title', 'body']) {
      expect([field, (body as Record<string, unknown>)[field]]).toEqual([field, told[field]])
    }
    const { ref, sha, label } = told.head as Record<string, unknown>
    expect(body).toMatchObject({ head: { ref, sha, label, repo: { id } }, base: { repo: { id, full_name: name } } })
    expect((await call('GET', `/repositories/${id}`)).body).toMatchObject({ id, full_name: name, private: false })
  }
)

test('later payloads go over earlier ones: closed, then reopened', async () => {
  const of = (action: string): PullExample => pulls.find((payload) => payload.action === action)!
  const path = '/repos/Codertocat/Hello-World/pulls/2'
  sandbox.state.seedFromPayload(of('closed'))
  expect((await call('GET', path)).body).toMatchObject({ state: 'closed', closed_at: '2019-05-15T15:21:18Z' })
  sandbox.state.seedFromPayload(of('reopened'))
  expect((await call('GET', path)).body).toMatchObject({ state: 'open', closed_at: null })
  expect(sandbox.state.snapshot().pullRequests).toHaveLength(1)
})

test("a fork's, and a deleted fork's", async () => {
  const [payload] = pulls
  const { pull_request: pull } = payload!
  const eve = { login: 'eve', id: 98, type: 'User' }
  const fork = { id: 99, full_name: 'eve/Hello-World', fork: true, owner: eve }
  const seedWith = (repo: unknown): unknown => {
    const head = { ...pull.head, repo, user: eve }
    return sandbox.state.seedFromPayload({ ...payload, pull_request: { ...pull, head } })
  }
  const path = '/repos/Codertocat/Hello-World/pulls/2'
  seedWith(fork)
  expect((await call('GET', path)).body).toMatchObject({ head: { user: { login: 'eve', id: 98 }, repo: { id: 99 } } })
  seedWith(null)
  expect((await call('GET', path)).body).toMatchObject({ head: { label: 'eve:changes', repo: null } })
})

test('private, where the example says public', () => {
  const { repository } = sandbox.state.seedFromPayload(pulls[0], { private: true })
  expect(repository.private).toBe(true)
})

test.each(examplesOf<Example>('issue_comment', 'created').map((payload, location) => [location, payload] as const))(
  'issue_comment created (%i), on an issue, and on a pull request',
  async (_, payload) => {
    const { issue, comment, pullRequest } = sandbox.state.seedFromPayload(payload)
    expect([issue?.number, pullRequest]).toEqual([1, undefined])
    const { body } = await call('GET', '/repos/Codertocat/Hello-World/issues/1/comments')
    expect(body).toMatchObject([{ id: comment?.id, body: comment?.body, user: { login: 'Codertocat' } }])
    const told = payload as unknown as { issue: object }
    const onPull = { ...payload, issue: { ...told.issue, number: 2, pull_request: { url: 'x' } } }
    sandbox.state.seedFromPayload(pulls[0])
    const before = sandbox.state.getPullRequest('Codertocat/Hello-World', 2)
    expect(sandbox.state.seedFromPayload(onPull).pullRequest).toEqual(before)
    expect(sandbox.state.listComments('Codertocat/Hello-World', 2)).toHaveLength(1)
  }
)

test.each(examplesOf<Example>('workflow_run', 'completed').map((payload, location) => [location, payload] as const))(
  'workflow_run completed (%i)',
  async (_, payload) => {
    sandbox.state.seedFromPayload(pulls[0])
    const { run } = sandbox.state.seedFromPayload(payload)
    const told = (payload as unknown as { workflow_run: Record<string, unknown> }).workflow_run
    const { body } = await call('GET', `/repos/${payload.repository.full_name}/actions/runs/${run!.id}`)
    const fields = ['id', 'event', 'status', 'conclusion', 'head_branch', 'head_sha', 'run_attempt', 'created_at']
    for (const field of fields) expect([field, (body as Record<string, unknown>)[field]]).toEqual([field, told[field]])
    const numbers = (list: unknown): unknown[] => (list as { number: number }[]).map(({ number }) => number)
    expect(numbers((body as Record<string, unknown>)['pull_requests'])).toEqual(numbers(told['pull_requests']))
  }
)

test('a payload without a repository is refused', () => {
  expect(() => sandbox.state.seedFromPayload({ zen: 'x' })).toThrow('names no repository')
})
