import type { GitHub } from '../../src/apply/ports.ts'
import { readAll } from '../../src/apply/read-all.ts'
import { carryOutSweep, sweepDryRunOutcomes, type Swept } from '../../src/apply/sweep.ts'
import { selectForSweep, type SweepSelection, type SweepContext } from '../../src/apply/sweep-selection.ts'
import { Poller } from '../../src/apply/poller.ts'
import { GitHubClient } from '../../src/github/client.ts'
import { ActionError } from '../../src/core/errors.ts'
import { SANDBOX_GITHUB_TOKEN, startGitHub, type GitHubSandbox } from '../../sandbox/github/server.ts'
import { startPinecone, type Sandbox } from '../../sandbox/pinecone/server.ts'
import { clientOf, POLICY } from '../support/in-process.ts'
import { VirtualClock } from '../support/virtual-clock.ts'

const REPOSITORY = 'octo-org/octo-repo'
const OURS = '1296269'
const MINUTE = 60_000
const HOUR = 60 * MINUTE

let clock: VirtualClock
let pinecone: Sandbox
let github: GitHubSandbox
/** The lookups, in order. */
let lookups: string[]
let mostAtOnce: number

beforeEach(async () => {
  clock = new VirtualClock()
  lookups = []
  mostAtOnce = 0
  const now = (): number => clock.now()
  pinecone = await startPinecone({ now, speeds: { deleteMs: 4000 } })
  github = await startGitHub({ now })
  github.state.seedRepository(REPOSITORY, { id: Number(OURS) })
})
afterEach(async () => {
  await Promise.all([pinecone.close(), github.close()])
})

/** The client, with a count of its requests, and waits that take no time. */
function asking(signal: AbortSignal): GitHub {
  const client = new GitHubClient({
    token: SANDBOX_GITHUB_TOKEN,
    apiUrl: github.url,
    repository: REPOSITORY,
    clock: { now: () => clock.now(), sleep: () => Promise.resolve() },
    random: () => 0,
    signal
  })
  let atOnce = 0
  const counted = async <Value>(what: string, look: () => Promise<Value>): Promise<Value> => {
    lookups.push(what)
    mostAtOnce = Math.max(mostAtOnce, ++atOnce)
    try {
      return await clock.during(look)
    } finally {
      atOnce -= 1
    }
  }
  return {
    pullRequest: (number) => counted(`#${String(number)}`, () => client.pullRequest(number)),
    pullRequestByHead: () => Promise.reject(new Error('A sweep does not ask for heads.')),
    openPullRequests: (from) => counted('open', () => client.openPullRequests(from)),
    isAttemptCompleted: (run, attempt) => counted(`${run}/${attempt}`, () => client.isAttemptCompleted(run, attempt)),
    isRunCompleted: (run) => counted(run, () => client.isRunCompleted(run))
  }
}

interface Settings {
  readonly repositoryId?: string
  readonly timeoutMs?: number
  readonly wait?: boolean
  readonly signal?: AbortSignal
  readonly github?: GitHub
  /** Called after the selection, before the first deletion. */
  readonly meanwhile?: () => void
}

async function sweep(settings: Settings = {}): Promise<SweepSelection & Swept & { chosen: readonly string[] }> {
  const { signal = new AbortController().signal, repositoryId = OURS, timeoutMs = 600_000, wait = true } = settings
  const deadline = clock.now() + timeoutMs
  const client = clientOf({ sandbox: pinecone, clock }, signal, deadline)
  const reading = await readAll(client, { clock, deadline })
  const shared = { pinecone: client, clock, signal, deadline }
  const context: SweepContext = {
    ...shared,
    wait,
    command: 'destroy',
    github: settings.github ?? asking(signal),
    poller: new Poller({ ...shared, onPoll: () => undefined }),
    policy: {
      ...POLICY,
      owner: { lifetime: 'permanent', repositoryId },
      expiry: { afterMs: 0, nowMs: client.serverTime() ?? NaN }
    }
  }
  const chosen = await selectForSweep(reading, context)
  pinecone.requests.length = 0
  settings.meanwhile?.()
  const swept = await carryOutSweep(chosen, context)
  return {
    ...chosen,
    ...swept,
    warnings: swept.warnings,
    notices: [...chosen.notices, ...swept.notices],
    chosen: chosen.warnings
  }
}

const expiry = (inMs: number): Record<string, string> => ({
  'gha-expires-at': String(Math.floor((clock.now() + inMs) / 1000))
})
const marksOfPullRequest = (number: number, expiresInMs = 24 * HOUR, id = OURS): Record<string, string> => ({
  'gha-repository-id': id,
  'gha-declared-name': 'docs',
  'gha-pull-request': String(number),
  ...expiry(expiresInMs)
})
const marksOfJob = (run: number, attempt = 1, expiresInMs = 6 * HOUR, job = '99'): Record<string, string> => ({
  'gha-repository-id': OURS,
  'gha-declared-name': 'docs',
  'gha-run-id': String(run),
  'gha-run-attempt': String(attempt),
  'gha-job-id': job,
  ...expiry(expiresInMs)
})

function index(name: string, tags: Record<string, string>, more: { deletion_protection?: string } = {}): void {
  pinecone.state.seedIndex({ name, dimension: 8, tags, ...more })
}
function assistant(name: string, metadata: Record<string, string>): void {
  pinecone.state.seedAssistant({ name, metadata })
}
function closedPull(number: number, agoMs: number): void {
  github.state.seedPullRequest(REPOSITORY, { number, state: 'closed', closedAt: clock.now() - agoMs })
}

const names = (): string[] =>
  [...pinecone.state.listIndexes(), ...pinecone.state.listAssistants()].map(({ name }) => name).sort()
const results = ({ outcomes }: Swept): Record<string, string> =>
  Object.fromEntries(outcomes.map(({ name, result }) => [name, result]))
const deletes = (): string[] =>
  pinecone.requests.filter(({ method }) => method !== 'GET').map(({ method, path }) => `${method} ${path}`)

describe('which resources are deleted and kept', () => {
  test('of pull requests: by the minute of closing, both kinds, gone at the end', async () => {
    closedPull(1, 59 * MINUTE)
    closedPull(2, 61 * MINUTE)
    github.state.seedPullRequest(REPOSITORY, { number: 3 })
    for (const number of [1, 2, 3]) {
      index(`docs-pr-${String(number)}`, marksOfPullRequest(number))
      assistant(`helper-pr-${String(number)}`, marksOfPullRequest(number))
    }
    const swept = await sweep()
    expect(names()).toEqual(['docs-pr-1', 'docs-pr-3', 'helper-pr-1', 'helper-pr-3'])
    expect(results(swept)).toEqual({
      'docs-pr-1': 'unchanged',
      'docs-pr-2': 'deleted',
      'docs-pr-3': 'unchanged',
      'helper-pr-1': 'unchanged',
      'helper-pr-2': 'deleted',
      'helper-pr-3': 'unchanged'
    })
    expect(swept.warnings).toEqual([
      expect.stringMatching(/^Index "docs-pr-2" was left behind .*#2, closed 1 h 1 min ago.*teardown did not run\.$/),
      expect.stringMatching(/^Assistant "helper-pr-2" was left behind/)
    ])
    // GitHub lists the open ones. The selection asks about each other one once, the deletion only about #2 again.
    expect(lookups).toEqual(['open', '#1', '#2', '#2'])
  })

  test('of an expired pull request, open or not: GitHub is not asked', async () => {
    github.state.seedPullRequest(REPOSITORY, { number: 3 })
    index('docs-pr-3', marksOfPullRequest(3, -1000))
    expect(results(await sweep())).toEqual({ 'docs-pr-3': 'deleted' })
    expect(lookups).toEqual([])
    expect(github.requests).toEqual([])
  })

  test('of a job: by its own attempt', async () => {
    github.state.seedRun(REPOSITORY, { id: 5, attempts: [{ conclusion: 'failure' }, { status: 'in_progress' }] })
    index('docs-first-job-99', marksOfJob(5, 1))
    index('docs-second-job-99', marksOfJob(5, 2, -HOUR))
    index('docs-unknown-job-99', marksOfJob(6, 1))
    index('docs-unknown-expired-job-99', marksOfJob(6, 1, -HOUR))
    expect(results(await sweep())).toEqual({
      'docs-first-job-99': 'deleted',
      'docs-second-job-99': 'unchanged',
      'docs-unknown-job-99': 'unchanged',
      'docs-unknown-expired-job-99': 'deleted'
    })
  })

  test('a 404 for a run does not count if the repository cannot be read either', async () => {
    github.state.deleteRepository(REPOSITORY)
    index('docs-unknown-expired-job-99', marksOfJob(6, 1, -HOUR))
    const swept = await sweep()
    expect(results(swept)).toEqual({ 'docs-unknown-expired-job-99': 'unchanged' })
    expect(swept.plan.changes[0]?.why).toContain('404')
  })

  test("others' resources are kept: another repository's, permanent, untagged, a pull request's of the same number", async () => {
    closedPull(2, 9 * HOUR)
    index('docs-pr-2', marksOfPullRequest(2, -HOUR, '999'))
    index('docs-pr-2-ghe-pr-2', marksOfPullRequest(2, -HOUR, `${OURS}@ghe.acme.io`))
    index('untagged-pr-2', {})
    index('permanent-pr-2', { 'gha-repository-id': OURS, 'gha-declared-name': 'docs' })
    const swept = await sweep()
    expect(swept).toMatchObject({ outcomes: [], warnings: [], notices: [], plan: { changes: [] } })
    // The state of the pull request decides whether a warning names the untagged resource with its name.
    expect(lookups).toEqual(['#2'])
    expect(names()).toHaveLength(4)
  })

  test('on an Enterprise Server: only resources of that server', async () => {
    closedPull(2, 9 * HOUR)
    index('docs-pr-2', marksOfPullRequest(2))
    index('docs-pr-2-ghe-pr-2', marksOfPullRequest(2, HOUR, `${OURS}@ghe.acme.io`))
    expect(results(await sweep({ repositoryId: `${OURS}@ghe.acme.io` }))).toEqual({ 'docs-pr-2-ghe-pr-2': 'deleted' })
  })

  test('forged or malformed ownership tags, or a missing pull request: kept, with a warning', async () => {
    index('both', { ...marksOfJob(5), ...marksOfPullRequest(2) })
    index('odd', { ...marksOfPullRequest(2, -HOUR), 'gha-pull-request': '2x' })
    index('docs-pr-404', marksOfPullRequest(404))
    const swept = await sweep()
    expect(new Set(Object.values(results(swept)))).toEqual(new Set(['unchanged']))
    expect(swept.plan.changes.every(({ action }) => action === 'keep')).toBe(true)
  })

  test.each([401, 403, 429, 500, 502])('GitHub answers %i → kept, with a warning', async (status) => {
    closedPull(2, 9 * HOUR)
    index('docs-pr-2', marksOfPullRequest(2))
    github.fault({ operation: 'pulls/get', kind: 'answer', status, body: { message: 'No.' }, times: 99 })
    const swept = await sweep()
    expect(results(swept)).toEqual({ 'docs-pr-2': 'unchanged' })
    expect(swept.plan.changes[0]?.why).toContain(String(status))
    expect(deletes()).toEqual([])
  })

  test('without waiting → the deleted resource is reported as terminating', async () => {
    index('docs-pr-2', marksOfPullRequest(2, -HOUR))
    const { outcomes } = await sweep({ wait: false })
    expect(outcomes).toMatchObject([{ result: 'deleted', changed: true, observed: { state: 'Terminating' } }])
  })

  test('already terminating → left alone', async () => {
    pinecone.state.seedIndex({
      name: 'docs-pr-2',
      tags: marksOfPullRequest(2, -HOUR),
      status: { state: 'Terminating' }
    })
    expect(results(await sweep())).toEqual({ 'docs-pr-2': 'unchanged' })
    expect(deletes()).toEqual([])
  })

  test('names are encoded in requests', async () => {
    index('../docs?x=1#%2F-pr-2', marksOfPullRequest(2, -HOUR))
    expect(results(await sweep())).toEqual({ '../docs?x=1#%2F-pr-2': 'deleted' })
    expect(deletes()).toEqual(['DELETE /indexes/..%2Fdocs%3Fx%3D1%23%252F-pr-2'])
  })
})

describe('a resource that changes between selection and deletion is kept', () => {
  beforeEach(() => {
    closedPull(2, 9 * HOUR)
    github.state.seedRun(REPOSITORY, { id: 5, attempts: [{ conclusion: 'success' }] })
  })

  async function kept(name: string, meanwhile: () => void, result = 'unchanged'): Promise<Swept> {
    const swept = await sweep({ meanwhile })
    expect(swept.plan.changes).toMatchObject([{ name, action: 'delete' }])
    expect(results(swept)).toEqual({ [name]: result })
    expect(deletes()).toEqual([])
    expect(swept.outcomes.some(({ failure, changed }) => failure !== undefined || changed)).toBe(false)
    return swept
  }

  test('the pull request was reopened', async () => {
    index('docs-pr-2', marksOfPullRequest(2))
    const { notices } = await kept('docs-pr-2', () => github.state.reopenPullRequest(REPOSITORY, 2))
    expect(notices).toEqual(['Index "docs-pr-2" is kept after all: pull request #2 is open.'])
  })

  test('the pull request was reopened and closed again', async () => {
    index('docs-pr-2', marksOfPullRequest(2))
    await kept('docs-pr-2', () => github.state.closePullRequest(REPOSITORY, 2))
  })

  test('the attempt is in progress again', async () => {
    index('docs-job-99', marksOfJob(5))
    const { notices } = await kept('docs-job-99', () =>
      github.state.setAttempt(REPOSITORY, 5, { status: 'in_progress' }, 1)
    )
    expect(notices).toEqual(['Index "docs-job-99" is kept after all: run 5, attempt 1 is not completed.'])
  })

  test.each(['closed', 'expired'])('the expiry was renewed of one that was %s', async (how) => {
    index('docs-pr-2', marksOfPullRequest(2, how === 'expired' ? -HOUR : HOUR))
    const { notices } = await kept('docs-pr-2', () => {
      index('docs-pr-2', marksOfPullRequest(2, 48 * HOUR))
    })
    expect(notices).toEqual(['Index "docs-pr-2" is kept after all: gha-expires-at changed meanwhile.'])
  })

  test('it is tagged as permanent now', async () => {
    assistant('helper-pr-2', marksOfPullRequest(2))
    await kept('helper-pr-2', () => {
      assistant('helper-pr-2', { 'gha-repository-id': OURS, 'gha-declared-name': 'docs' })
    })
  })

  test('its state has changed', async () => {
    index('docs-pr-2', marksOfPullRequest(2))
    await kept('docs-pr-2', () =>
      pinecone.state.seedIndex({
        name: 'docs-pr-2',
        tags: marksOfPullRequest(2),
        status: { state: 'ScalingUp' }
      })
    )
  })

  test('somebody has protected it', async () => {
    index('docs-pr-2', marksOfPullRequest(2))
    const protect = (): void => {
      index('docs-pr-2', marksOfPullRequest(2), { deletion_protection: 'enabled' })
    }
    const { warnings } = await kept('docs-pr-2', protect, 'refused')
    expect(warnings).toEqual([expect.stringMatching(/^Index "docs-pr-2" .* has deletion protection enabled/)])
  })

  test('somebody has deleted it', async () => {
    index('docs-pr-2', marksOfPullRequest(2))
    const { warnings } = await kept(
      'docs-pr-2',
      () => {
        pinecone.state.removeIndex('docs-pr-2')
      },
      'absent'
    )
    expect(warnings).toEqual([])
  })

  test('GitHub can no longer be asked', async () => {
    index('docs-pr-2', marksOfPullRequest(2))
    const { warnings } = await kept('docs-pr-2', () => {
      github.state.setPermissions({ contents: 'read' })
    })
    expect(warnings).toEqual([expect.stringMatching(/kept after all: .*403.*"permissions: pull-requests: read"/)])
  })
})

test('protected between the second look and the delete → kept, because Pinecone refuses', async () => {
  index('docs-pr-2', marksOfPullRequest(2, -HOUR))
  const body = { error: { code: 'FORBIDDEN', message: 'Deletion protection is enabled for this index.' }, status: 403 }
  pinecone.fault({ operation: 'deleteIndex', kind: 'answer', status: 403, body })
  const swept = await sweep()
  expect(results(swept)).toEqual({ 'docs-pr-2': 'refused' })
  expect(swept.outcomes[0]?.failure).toBeUndefined()
})

test('one that fails does not stop the others', async () => {
  for (const name of ['a-pr-2', 'b-pr-2', 'c-pr-2']) index(name, marksOfPullRequest(2, -HOUR))
  pinecone.fault({
    operation: 'deleteIndex',
    name: 'b-pr-2',
    kind: 'answer',
    status: 412,
    body: { status: 412, error: { code: 'FAILED_PRECONDITION', message: 'There are pending collections.' } }
  })
  const { outcomes } = await sweep()
  expect(outcomes).toMatchObject([
    { name: 'a-pr-2', result: 'deleted' },
    { name: 'b-pr-2', result: 'failed', changed: false, failure: { reason: 'api-error' } },
    { name: 'c-pr-2', result: 'deleted' }
  ])
})

test('not gone in time → failed', async () => {
  index('a-pr-2', marksOfPullRequest(2, -HOUR))
  pinecone.setSpeeds({ deleteMs: Infinity })
  const { outcomes, warnings } = await sweep({ timeoutMs: 30_000 })
  expect(outcomes).toMatchObject([
    { result: 'failed', changed: true, observed: { state: 'Terminating' }, failure: { reason: 'not-ready' } }
  ])
  expect(warnings).toEqual([])
})

test('GitHub never answers → uses half of the time, and resources without a question are deleted', async () => {
  index('a-pr-2', marksOfPullRequest(2, -HOUR))
  for (let number = 10; number < 20; number += 1) index(`open-pr-${String(number)}`, marksOfPullRequest(number))
  const slow: GitHub = {
    ...asking(new AbortController().signal),
    pullRequest: async (number) => {
      lookups.push(String(number))
      await clock.sleep(20_000, new AbortController().signal)
      return { type: 'unknown', why: 'it is slow' }
    },
    openPullRequests: () => Promise.resolve({ type: 'found', value: new Set() })
  }
  const { outcomes, plan } = await sweep({ github: slow, timeoutMs: 60_000 })
  expect(outcomes.map(({ result }) => result)).toEqual(['deleted', ...Array<string>(10).fill('unchanged')])
  expect(lookups).toHaveLength(8)
  expect(plan.changes.at(-1)?.why).toContain('no time left')
})

describe('cancelled', () => {
  const reason = new ActionError({ reason: 'cancelled', message: 'The run was cancelled.' })

  test('between selection and deletion → nothing is deleted', async () => {
    const controller = new AbortController()
    index('a-pr-2', marksOfPullRequest(2, -HOUR))
    const { outcomes } = await sweep({
      signal: controller.signal,
      meanwhile: () => {
        controller.abort(reason)
      }
    })
    expect(outcomes).toMatchObject([{ result: 'not-attempted', failure: { reason: 'cancelled' } }])
    expect(deletes()).toEqual([])
  })

  test('while it waits → the deleted resource is reported as terminating', async () => {
    const controller = new AbortController()
    index('a-pr-2', marksOfPullRequest(2, -HOUR))
    pinecone.setSpeeds({ deleteMs: Infinity })
    void clock.sleep(9000, new AbortController().signal).then(() => {
      controller.abort(reason)
    })
    const { outcomes } = await sweep({ signal: controller.signal })
    expect(outcomes).toMatchObject([
      { result: 'failed', changed: true, observed: { state: 'Terminating' }, failure: { reason: 'cancelled' } }
    ])
  })
})

test('2,000 resources, 300 candidates, and a GitHub that is slow, fails for some and limits its rate', async () => {
  await github.close()
  github = await startGitHub({ now: () => clock.now(), latencyMs: 2 })
  github.state.seedRepository(REPOSITORY, { id: Number(OURS) })
  const goes = new Set<string>()
  const doubted = new Set<string>()
  const put = (at: number, name: string, ownershipTags: Record<string, string>): void => {
    if (at % 2 === 0) index(name, ownershipTags)
    else assistant(name, ownershipTags)
  }
  for (let at = 0; at < 1700; at += 1) {
    const ownershipTags: Record<string, string>[] = [
      {},
      marksOfPullRequest(at % 50, -HOUR, '999'),
      { 'gha-repository-id': OURS }
    ]
    put(at, `other-${String(at)}`, ownershipTags[at % 3] ?? {})
  }
  // 200 of 100 pull requests: open, just closed, closed long ago, long ago but GitHub fails, expired.
  for (let number = 1; number <= 100; number += 1) {
    const kind = number % 5
    const isClosed = kind === 1 || kind === 2 || kind === 3
    if (isClosed) closedPull(number, kind === 1 ? 30 * MINUTE : 5 * HOUR)
    else github.state.seedPullRequest(REPOSITORY, { number })
    if (kind === 3) github.fault({ operation: 'pulls/get', number, kind: 'answer', status: 502, times: 99 })
    for (const [at, what] of ['docs', 'helper'].entries()) {
      const name = `${what}-pr-${String(number)}`
      put(at, name, marksOfPullRequest(number, kind === 4 ? -HOUR : HOUR))
      if (kind === 2 || kind === 4) goes.add(name)
      if (kind === 3) doubted.add(name)
    }
  }
  // 100 of 50 runs with two attempts each: the first completed, the second not, and expired.
  for (let run = 1001; run <= 1050; run += 1) {
    github.state.seedRun(REPOSITORY, { id: run, attempts: [{ conclusion: 'cancelled' }, { status: 'in_progress' }] })
    const [first, second] = [`${String(run)}1`, `${String(run)}2`]
    put(run, `docs-job-${first}`, marksOfJob(run, 1, 6 * HOUR, first))
    put(run + 1, `docs-job-${second}`, marksOfJob(run, 2, -HOUR, second))
    goes.add(`docs-job-${first}`)
  }
  for (const skip of [10, 60, 90, 130, 200]) {
    github.fault({ operation: '*', kind: 'secondary-rate-limit', retryAfterS: 1, skip })
    github.fault({ operation: '*', kind: 'rate-limit', status: 429, resetInS: 3, skip: skip + 5 })
  }
  const before = names()
  expect(before).toHaveLength(2000)

  const swept = await sweep()
  expect(swept.plan.changes).toHaveLength(300)
  expect(names()).toEqual(before.filter((name) => !goes.has(name)))
  const deleted = swept.outcomes.filter(({ result }) => result === 'deleted').map(({ name }) => name)
  expect(new Set(deleted)).toEqual(goes)
  expect(deletes()).toHaveLength(goes.size)
  // Each is read again by its name right before its deletion.
  const described = pinecone.requests.filter(
    ({ method, path }) => method === 'GET' && !/\/(indexes|assistants)(\?|$)/.test(path)
  )
  expect(described).toHaveLength(goes.size)

  expect(swept.warnings).toHaveLength(goes.size)
  expect(
    swept.plan.changes
      .filter(({ why }) => why?.includes('502'))
      .map(({ name }) => name)
      .sort()
  ).toEqual([...doubted].sort())
  expect(swept.plan.changes.every(({ why }) => (why ?? '') !== '')).toBe(true)

  const times = [...Map.groupBy(lookups, (what) => what).values()].map((same) => same.length)
  // The list, 60 pull requests that are neither expired nor open, and 100 attempts; the owners of deleted ones again.
  expect(times).toHaveLength(161)
  expect(Math.max(...times)).toBe(2)
  expect(lookups).toHaveLength(161 + 20 + 50)
  const answered = github.requests.filter(({ status }) => status === 200).map(({ path }) => path)
  expect(Math.max(...[...Map.groupBy(answered, (path) => path).values()].map((same) => same.length))).toBe(2)
  expect(mostAtOnce).toBe(4)
  expect(Math.max(...github.requests.map(({ underWay }) => underWay))).toBeLessThanOrEqual(4)
})

test('dry run: nothing is written, and a protected resource is no failure', async () => {
  index('a-pr-2', marksOfPullRequest(2, -HOUR))
  index('b-pr-2', marksOfPullRequest(2, -HOUR), { deletion_protection: 'enabled' })
  const chosen = await sweep()
  expect(sweepDryRunOutcomes(chosen)).toMatchObject([
    { name: 'a-pr-2', result: 'deleted', changed: true },
    { name: 'b-pr-2', result: 'refused', changed: false }
  ])
  expect(sweepDryRunOutcomes(chosen).some(({ failure }) => failure !== undefined)).toBe(false)
})
