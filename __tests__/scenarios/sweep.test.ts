// Sweeping the orphans of pull requests and jobs through the bundle; GitHub and Pinecone on loopback.
import {
  SANDBOX_GITHUB_TOKEN,
  startGitHub,
  type GitHubOptions,
  type GitHubSandbox
} from '../../sandbox/github/server.ts'
import type { Sandbox, SandboxOptions } from '../../sandbox/pinecone/server.ts'
import type { StepOptions, StepResult } from '../../sandbox/runner/step.ts'
import {
  atTheEnd,
  begin,
  errors,
  NOTHING_KNOWN,
  notes,
  orderly,
  pinecone,
  planOf,
  requestsOf,
  resultsOf,
  step,
  writes,
  type With
} from './support.ts'
import { until } from '../support/until.ts'

const REPOSITORY = 'octo-org/octo-repo'
const OURS = '1296269'
const HOUR = 3_600_000
const DAY = 24 * HOUR

interface World {
  readonly sandbox: Sandbox
  readonly github: GitHubSandbox
  readonly now: () => number
}

async function world(options: SandboxOptions & GitHubOptions = {}): Promise<World> {
  const { now = Date.now } = options
  const sandbox = await pinecone(options)
  const github = await startGitHub(options)
  atTheEnd(() => github.close())
  github.state.seedRepository(REPOSITORY, { id: Number(OURS) })
  return { sandbox, github, now }
}

function options({ github }: World, more: Partial<StepOptions> = {}): Partial<StepOptions> {
  return { ...more, github: { apiUrl: github.url, ...more.github } }
}

/** The requests to GitHub since the last call. */
function askedOf({ github }: World): string[] {
  return github.requests.splice(0).map(({ method, path }) => `${method} ${path}`)
}

const WITH = { command: 'sweep', 'github-token': SANDBOX_GITHUB_TOKEN }

async function sweep(at: World, inputs: With = {}, more: Partial<StepOptions> = {}): Promise<StepResult> {
  return await step(at.sandbox, { ...WITH, ...inputs }, options(at, more))
}

function ownershipTags(
  { now }: World,
  what: Record<string, string>,
  expiresInMs = DAY,
  id = OURS
): Record<string, string> {
  const expiry = String(Math.floor((now() + expiresInMs) / 1000))
  return { 'gha-repository-id': id, 'gha-declared-name': 'docs', ...what, 'gha-expires-at': expiry }
}
const ofPullRequest = (number: number): Record<string, string> => ({ 'gha-pull-request': String(number) })
const ofJob = (run: number, attempt = 1): Record<string, string> => ({
  'gha-run-id': String(run),
  'gha-run-attempt': String(attempt),
  'gha-job-id': '99'
})

/** Resources of a closed pull request, an open one, an expired one, an ended run, a running one, and other owners. */
async function littered(more: SandboxOptions & GitHubOptions = {}): Promise<World> {
  const at = await world(more)
  const { sandbox, github, now } = at
  github.state.seedPullRequest(REPOSITORY, { number: 1, state: 'closed', closedAt: now() - 3 * HOUR })
  github.state.seedPullRequest(REPOSITORY, { number: 2 })
  github.state.seedRun(REPOSITORY, { id: 55, attempts: [{ conclusion: 'cancelled' }, { status: 'in_progress' }] })
  sandbox.state.seedIndex({ name: 'docs-pr-1', tags: ownershipTags(at, ofPullRequest(1)) })
  sandbox.state.seedAssistant({ name: 'helper-pr-1', metadata: ownershipTags(at, ofPullRequest(1)) })
  sandbox.state.seedIndex({ name: 'docs-pr-2', tags: ownershipTags(at, ofPullRequest(2)) })
  sandbox.state.seedIndex({ name: 'docs-pr-3', tags: ownershipTags(at, ofPullRequest(3), -HOUR) })
  sandbox.state.seedIndex({ name: 'first-job-99', tags: ownershipTags(at, ofJob(55, 1)) })
  sandbox.state.seedIndex({ name: 'second-job-99', tags: ownershipTags(at, ofJob(55, 2)) })
  sandbox.state.seedIndex({ name: 'theirs-pr-1', tags: ownershipTags(at, ofPullRequest(1), -HOUR, '999') })
  sandbox.state.seedIndex({ name: 'production', tags: { team: 'search' } })
  return at
}

const KEPT = { 'docs-pr-2': 'unchanged', 'second-job-99': 'unchanged' }
const SWEPT = { 'docs-pr-1': 'deleted', 'docs-pr-3': 'deleted', 'first-job-99': 'deleted', 'helper-pr-1': 'deleted' }

test('orphans are deleted; each has a warning with the reason', async () => {
  const at = await littered()
  const result = await sweep(at)
  expect(resultsOf(result)).toEqual({ ...KEPT, ...SWEPT })
  expect(result.outputs).toMatchObject({ reason: '', changed: 'true', created: 'false', ready: 'false', name: '' })
  // The one assistant among them is not declared, and so in no output.
  expect(result.outputs).toMatchObject({ 'assistant-name': '', 'assistant-host': '', result: '' })
  expect(at.sandbox.state.listIndexes().map(({ name }) => name)).toEqual([
    'docs-pr-2',
    'second-job-99',
    'theirs-pr-1',
    'production'
  ])
  expect(at.sandbox.state.listAssistants()).toEqual([])
  expect(notes(result, 'warning')).toEqual([
    expect.stringMatching(/^Index "docs-pr-1" was left behind .*\(of pull request #1, closed 3 h ago\)/),
    expect.stringMatching(/^Index "docs-pr-3" .*pull request #3, expired 1 h ago/),
    expect.stringMatching(/^Index "first-job-99" .*of run 55, attempt 1, completed/),
    expect.stringMatching(/^Assistant "helper-pr-1" .*#1, closed 3 h ago/)
  ])
  expect(result.stdout).toContain('= index docs-pr-2: kept (pull request #2 is open)')
  expect(result.stdout).toContain('= index second-job-99: kept (run 55, attempt 2 is not completed)')
  expect(result.stdout).toMatch(/^Swept: 4 deleted, 2 kept in /m)
  expect(result.stdout).not.toContain('theirs-pr-1')
  expect(result.stdout).not.toContain('production')
  expect(planOf(result).map(({ action, name }) => `${action} ${name}`)).toEqual([
    'delete docs-pr-1',
    'delete docs-pr-3',
    'delete first-job-99',
    'delete helper-pr-1'
  ])
  const asked = askedOf(at)
  expect(asked.filter((request) => request.includes('/pulls/1'))).toHaveLength(2)
  expect(asked.filter((request) => request.includes('/pulls/3'))).toHaveLength(0)
})

test('a second sweep has nothing to delete, and writes nothing', async () => {
  const at = await littered()
  await sweep(at)
  requestsOf(at.sandbox)
  const result = await sweep(at)
  expect(writes(at.sandbox)).toEqual([])
  expect(notes(result, 'warning')).toEqual([])
  expect(result.stdout).toMatch(/^Nothing to do: 2 indexes are kept/m)
})

test('a dry run shows everything with its reason, and sends only GETs', async () => {
  const at = await littered()
  const before = at.sandbox.state.snapshot()
  const result = await sweep(at, { 'dry-run': 'true' })
  expect(result.exitCode).toBe(0)
  expect(at.sandbox.state.snapshot()).toEqual(before)
  expect([...requestsOf(at.sandbox), ...askedOf(at)].filter((request) => !request.startsWith('GET'))).toEqual([])
  expect(result.stdout).toContain('- index docs-pr-1 (of pull request #1, closed 3 h ago)')
  expect(result.stdout).toContain('- assistant helper-pr-1 (of pull request #1, closed 3 h ago)')
  expect(result.stdout).toContain('= index docs-pr-2: kept (pull request #2 is open)')
  expect(result.summary).toContain('### Reasons')
  expect(resultsOf(result)).toEqual({ ...KEPT, ...SWEPT })
  expect(result.outputs['changed']).toBe('true')
  expect(result.stdout).toMatch(/^Dry run: would delete 4 \(2 kept\)\. Nothing was changed\./m)
  expect(notes(result, 'warning')).toEqual([])
})

test('more than max-deletions: nothing is deleted, and the error has the number', async () => {
  const at = await littered()
  for (const inputs of [{}, { 'dry-run': 'true' }]) {
    const result = await sweep(at, { 'max-deletions': '3', ...inputs })
    expect(result.outputs['reason']).toBe('too-many-deletions')
    expect(errors(result)).toEqual([expect.stringMatching(/would delete 4 resources.*allows 3.*"max-deletions: 4"/)])
    expect(writes(at.sandbox)).toEqual([])
    expect(resultsOf(result)).toMatchObject({ ...KEPT, 'docs-pr-1': 'not-attempted', 'helper-pr-1': 'not-attempted' })
    expect(planOf(result)).toHaveLength(4)
    expect(result.outputs['changed']).toBe('false')
    expect(result.stdout).toContain('- index docs-pr-1 (of pull request #1, closed 3 h ago)')
  }
  expect(resultsOf(await sweep(at, { 'max-deletions': '4' }))).toEqual({ ...KEPT, ...SWEPT })
})

test('without a token only expired resources of pull requests are deleted', async () => {
  const at = await littered()
  const result = await sweep(at, { 'github-token': '' })
  const { 'docs-pr-3': deleted, ...others } = resultsOf(result)
  expect(deleted).toBe('deleted')
  expect(new Set(Object.values(others))).toEqual(new Set(['unchanged']))
  expect(askedOf(at)).toEqual([])
  expect(notes(result, 'warning')).toEqual([
    expect.stringMatching(/^5 resources are kept .*there is no "github-token" to ask GitHub with\.$/),
    expect.stringMatching(/^Index "docs-pr-3" was left behind/)
  ])
})

test('without permissions it is kept, and the permissions are named, once each', async () => {
  const at = await littered()
  at.github.state.setPermissions({ contents: 'read' })
  const result = await sweep(at)
  expect(result.exitCode).toBe(0)
  expect(notes(result, 'warning')).toEqual([
    expect.stringMatching(/^3 resources are kept .*403.*"permissions: pull-requests: read"/),
    expect.stringMatching(/^2 resources are kept .*403.*"permissions: actions: read"/),
    expect.stringMatching(/^Index "docs-pr-3" was left behind/)
  ])
})

test('a protected resource is kept and named, and the sweep is green', async () => {
  const at = await world()
  at.sandbox.state.seedIndex({
    name: 'docs-pr-3',
    tags: ownershipTags(at, ofPullRequest(3), -HOUR),
    deletion_protection: 'enabled'
  })
  for (const inputs of [{}, { 'dry-run': 'true' }]) {
    const result = await sweep(at, inputs)
    expect(resultsOf(result)).toEqual({ 'docs-pr-3': 'refused' })
    expect(notes(result, 'warning')).toEqual([expect.stringMatching(/^Index "docs-pr-3" .*deletion protection/)])
    expect(writes(at.sandbox)).toEqual([])
  }
})

test('with nothing to sweep it is quiet and green', async () => {
  const at = await world()
  at.sandbox.state.seedIndex({ name: 'production' })
  const result = await sweep(at)
  expect(result.exitCode).toBe(0)
  expect(result.annotations).toEqual([])
  expect(result.outputs).toEqual({ ...NOTHING_KNOWN, plan: '[]', markdown: result.outputs['markdown'] })
  expect(result.log.trim().split('\n')).toHaveLength(1)
  expect(askedOf(at)).toEqual([])
  expect(requestsOf(at.sandbox).sort()).toEqual(['GET /assistant/assistants?limit=100', 'GET /indexes'])
})

test("the runner's clock a day ahead: Pinecone's time decides, and a warning says so", async () => {
  const at = await world({ now: () => Date.now() - DAY })
  at.sandbox.state.seedIndex({ name: 'docs-pr-3', tags: ownershipTags(at, ofPullRequest(3), 2 * HOUR) })
  at.sandbox.state.seedIndex({ name: 'docs-pr-4', tags: ownershipTags(at, ofPullRequest(4), -HOUR) })
  at.github.state.seedPullRequest(REPOSITORY, { number: 3, state: 'closed', closedAt: at.now() - HOUR / 2 })
  const result = await sweep(at)
  expect(resultsOf(result)).toEqual({ 'docs-pr-3': 'unchanged', 'docs-pr-4': 'deleted' })
  expect(notes(result, 'warning')[0]).toMatch(/^The runner's clock is 24 h.* ahead of Pinecone's/)
})

test('on an Enterprise Server only resources tagged with its host are considered', async () => {
  const at = await world()
  const id = `${OURS}@ghe.acme.io_8443`
  at.sandbox.state.seedIndex({ name: 'docs-pr-3', tags: ownershipTags(at, ofPullRequest(3), -HOUR) })
  at.sandbox.state.seedIndex({ name: 'ghe-docs-pr-3', tags: ownershipTags(at, ofPullRequest(3), -HOUR, id) })
  const result = await sweep(at, {}, { github: { serverUrl: 'https://ghe.acme.io:8443' } })
  expect(resultsOf(result)).toEqual({ 'ghe-docs-pr-3': 'deleted' })
})

test('Pinecone Local has no assistants: a 404 to their list means there are none', async () => {
  const at = await littered()
  at.sandbox.fault({ operation: 'listAssistants', kind: 'answer', status: 404, times: 9 })
  const result = await sweep(at, { 'api-version': '2025-01' })
  expect(resultsOf(result)).toMatchObject({ 'docs-pr-1': 'deleted', 'docs-pr-2': 'unchanged' })
  expect(at.sandbox.state.getAssistant('helper-pr-1')).toBeDefined()
})

test('reopened during a sweep, it is kept', async () => {
  const at = await littered()
  // The list is answered at once; the read right before the deletion is slow.
  at.github.fault({ operation: 'pulls/get', number: 1, kind: 'delay', ms: 300, skip: 1 })
  const running = begin(at.sandbox, { ...WITH }, options(at))
  await until(() => at.github.requests.filter(({ number }) => number === 1).length >= 2)
  at.github.state.reopenPullRequest(REPOSITORY, 1)
  const result = orderly(await running.done)
  expect(resultsOf(result)).toMatchObject({
    'docs-pr-1': 'unchanged',
    'helper-pr-1': 'unchanged',
    'docs-pr-3': 'deleted'
  })
  expect(notes(result, 'notice')).toEqual([
    'Index "docs-pr-1" is kept after all: pull request #1 is open.',
    'Assistant "helper-pr-1" is kept after all: pull request #1 is open.'
  ])
})

test('a failed deletion fails the step, and the others are deleted', async () => {
  const at = await littered()
  const body = { status: 412, error: { code: 'FAILED_PRECONDITION', message: 'A collection is pending.' } }
  at.sandbox.fault({ operation: 'deleteIndex', name: 'docs-pr-1', kind: 'answer', status: 412, body })
  const result = await sweep(at)
  expect(resultsOf(result)).toEqual({ ...KEPT, ...SWEPT, 'docs-pr-1': 'failed' })
  expect(result.outputs['reason']).toBe('api-error')
})

test('many deletions: those beyond the annotations are in the log', async () => {
  const at = await world()
  for (let number = 1; number <= 15; number += 1) {
    at.sandbox.state.seedIndex({
      name: `docs-pr-${String(number)}`,
      tags: ownershipTags(at, ofPullRequest(number), -HOUR)
    })
  }
  const result = await sweep(at)
  expect(notes(result, 'warning')).toHaveLength(10)
  expect(result.log).toContain('More warnings')
  for (let number = 1; number <= 15; number += 1) {
    expect(result.log).toMatch(new RegExp(`Index "docs-pr-${String(number)}" was left behind`))
  }
})

test('cancelled while it waits: the started deletions are reported', async () => {
  const at = await world({ speeds: { deleteMs: 60_000 } })
  at.sandbox.state.seedIndex({ name: 'docs-pr-3', tags: ownershipTags(at, ofPullRequest(3), -HOUR) })
  const running = begin(at.sandbox, { ...WITH }, options(at))
  await until(() => at.sandbox.requests.some(({ method, status }) => method === 'DELETE' && status === 202))
  at.sandbox.requests.splice(0)
  await until(() => at.sandbox.requests.length > 0)
  running.cancel()
  const result = await running.done
  expect(result.outputs).toMatchObject({ reason: 'cancelled', changed: 'true' })
  expect(resultsOf(result)).toEqual({ 'docs-pr-3': 'failed' })
})

test('outside of GitHub Actions there is no repository to sweep for', async () => {
  const at = await littered()
  const result = await sweep(at, {}, { github: { repositoryId: '' } })
  expect(result.outputs['reason']).toBe('invalid-input')
  expect(errors(result)[0]).toContain('GITHUB_REPOSITORY_ID')
  expect(requestsOf(at.sandbox)).toEqual([])
})

test('300 previews, 40 of them of closed pull requests: at most 50 requests to GitHub choose', async () => {
  const at = await world()
  const [closedAt, numbers] = [at.now() - 3 * HOUR, Array.from({ length: 300 }, (_, one) => one + 1)]
  const isClosed = (number: number): boolean => number % 15 < 2
  for (const number of numbers) {
    at.github.state.seedPullRequest(REPOSITORY, {
      number,
      ...(isClosed(number) && { state: 'closed' as const, closedAt })
    })
    at.sandbox.state.seedIndex({ name: `docs-pr-${number}`, tags: ownershipTags(at, ofPullRequest(number)) })
  }
  const chosen = numbers.filter(isClosed)
  expect(chosen).toHaveLength(40)
  const dry = await sweep(at, { 'dry-run': 'true' })
  expect(planOf(dry).map(({ name }) => name)).toEqual(chosen.map((number) => `docs-pr-${number}`))
  expect(askedOf(at).length).toBeLessThanOrEqual(50)
  // The check right before each deletion asks about each of them once more.
  const swept = await sweep(at, { comment: 'false' })
  expect(Object.values(resultsOf(swept)).filter((result) => result === 'deleted')).toHaveLength(40)
  expect(askedOf(at).length).toBeLessThanOrEqual(50 + 40)
})
