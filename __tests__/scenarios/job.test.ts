// What a job has for itself: made by the main step, deleted by the post step, whatever has become of the job.
import type { StepResult } from '../../sandbox/runner/step.ts'
import { QUICK_SPEEDS } from '../../sandbox/pinecone/server.ts'
import { world, type Circumstances, type World } from '../main/world.ts'
import { errors, index, KEY, notes, resultsOf, told, type With } from './support.ts'
import { until } from '../support/until.ts'

const PUSH = { event: { name: 'push', payload: {} } }
const LISTS = ['GET /assistant/assistants?limit=100', 'GET /indexes']
const INPUTS = { lifetime: 'job', index: index('docs') }
/** Where what happens in between is to be seen, time has to go by. */
const REAL_TIME = { now: Date.now, speeds: QUICK_SPEEDS }

async function main(there: World, inputs: With = INPUTS, more: Circumstances = {}): Promise<StepResult> {
  return await there.step(inputs, { ...PUSH, ...more })
}

async function post(
  there: World,
  step: StepResult,
  inputs: With = INPUTS,
  more: Circumstances = {}
): Promise<StepResult> {
  const result = await there.post(inputs, step, { ...PUSH, ...more })
  expect(result.summary).toBe('')
  expect(result.exitCode).toBe(errors(result).length > 0 ? 1 : 0)
  return result
}

test('made in main with its ownership tags, deleted in post, waiting until it is gone', async () => {
  const there = await world(REAL_TIME)
  const inputs = { ...INPUTS, assistant: { name: 'helper' } }
  const step = await main(there, inputs)
  expect(resultsOf(step)).toEqual({ docs: 'created', helper: 'created' })
  expect(step.outputs).toMatchObject({ 'index-name': 'docs-job-400', 'assistant-name': 'helper-job-400' })
  expect(there.pinecone.state.getIndex('docs-job-400')?.tags).toEqual({
    'gha-repository-id': '186853002',
    'gha-declared-name': 'docs',
    'gha-run-id': '1658821493',
    'gha-run-attempt': '1',
    'gha-job-id': '400',
    'gha-expires-at': expect.stringMatching(/^\d{10}$/)
  })
  const expiresInMs =
    Number(there.pinecone.state.getIndex('docs-job-400')?.tags?.['gha-expires-at']) * 1000 - Date.now()
  expect(Math.abs(expiresInMs - 6 * 3_600_000)).toBeLessThan(30_000)
  there.requests()
  const after = await post(there, step, inputs)
  // Everything is listed once, each is looked at again right before it is deleted, and waited for until it is gone.
  const sent = there.pinecone.requests.splice(0).map(({ method, path }) => `${method} ${path}`)
  expect(sent.slice(0, 2).sort()).toEqual(['GET /assistant/assistants?limit=100', 'GET /indexes'])
  for (const path of ['/assistant/assistants/helper-job-400', '/indexes/docs-job-400']) {
    const own = sent.filter((request) => request.endsWith(` ${path}`))
    expect(own.slice(0, 2)).toEqual([`GET ${path}`, `DELETE ${path}`])
    expect(own.slice(2)).not.toContain(`DELETE ${path}`)
  }
  expect(there.names()).toEqual([])
  expect(after.annotations).toEqual([])
  expect(after.log).toMatch(/docs-job-400/)
})

test('the names are recorded before the first create is sent', async () => {
  const there = await world()
  there.pinecone.fault({ operation: 'createIndex', kind: 'stall' })
  const handle = there.start(INPUTS, PUSH)
  await until(() => there.pinecone.requests.some(({ method }) => method === 'POST'))
  handle.kill()
  const killed = await handle.done
  expect(killed.outputs).toEqual({})
  expect(Object.values(killed.state)).toEqual([
    JSON.stringify({ targets: [{ kind: 'index', name: 'docs-job-400', isSeen: false }] }),
    expect.stringContaining(`"at":"${there.pinecone.url}/"`),
    KEY
  ])
})

test('killed outright after its create took effect: post leaves nothing behind', async () => {
  const there = await world()
  there.pinecone.fault({ operation: 'createIndex', kind: 'stall', after: true })
  const handle = there.start(INPUTS, PUSH)
  await until(() => there.names().length > 0)
  handle.kill()
  const killed = await handle.done
  await post(there, killed)
  expect(there.names()).toEqual([])
})

test('killed outright before anything: post is silent and sends nothing', async () => {
  const there = await world()
  const handle = there.start(INPUTS, PUSH)
  handle.kill()
  const killed = await handle.done
  const after = await post(there, killed)
  expect({ log: after.log, stdout: after.stdout, requests: there.requests() }).toEqual({
    log: '',
    stdout: '',
    requests: []
  })
})

test('a main that failed half-way: what was made goes, what was never made is not looked for', async () => {
  const there = await world()
  there.pinecone.fault({
    operation: 'createIndex',
    name: 'more-job-400',
    kind: 'answer',
    status: 403,
    times: 9,
    body: {
      error: { code: 'FORBIDDEN', message: 'Reached the max serverless indexes allowed' },
      status: 403
    }
  })
  const inputs = { lifetime: 'job', index: [index('docs'), index('more')] }
  const step = await main(there, inputs)
  expect(step.conclusion).toBe('failure')
  expect(resultsOf(step)).toEqual({ docs: 'created', more: 'failed' })
  there.requests()
  await post(there, step, inputs)
  expect(there.requests()).toEqual([
    'GET /assistant/assistants?limit=100',
    'GET /indexes',
    'GET /indexes/docs-job-400',
    'DELETE /indexes/docs-job-400',
    'GET /indexes/docs-job-400'
  ])
  expect(there.names()).toEqual([])
})

test('a main whose only create was refused: post is silent and sends nothing', async () => {
  const there = await world({ quota: { indexes: 0 } })
  const step = await main(there)
  expect(told(step)).toMatchObject({ reason: 'quota', created: 'false' })
  there.requests()
  const after = await post(there, step)
  expect({ stdout: after.stdout, requests: there.requests() }).toEqual({
    stdout: expect.stringMatching(/^(::add-mask::.*\n)*$/),
    requests: []
  })
})

test('never ready: it goes all the same', async () => {
  const there = await world({ failing: /docs/ })
  const step = await main(there)
  expect(told(step)).toMatchObject({ reason: 'not-ready', created: 'true' })
  await post(there, step)
  expect(there.names()).toEqual([])
})

test('cancelled in the middle of creating: post leaves nothing behind', async () => {
  const there = await world({ speeds: { latencyMs: 300, indexReadyMs: 0, deleteMs: 0 } })
  const inputs = { lifetime: 'job', index: [index('a'), index('b'), index('c')] }
  const handle = there.start(inputs, PUSH)
  await until(() => there.pinecone.requests.filter(({ method }) => method === 'POST').length === 3)
  handle.cancel()
  const cancelled = await handle.done
  expect(cancelled).toMatchObject({ conclusion: 'cancelled' })
  expect(cancelled.outputs['reason']).toBe('cancelled')
  await post(there, cancelled, inputs)
  expect(there.names()).toEqual([])
})

test('a create that lost its answer and is visible only later is waited for', async () => {
  const there = await world({ now: Date.now, speeds: { ...QUICK_SPEEDS, visibleMs: 2500 } })
  there.pinecone.fault({ operation: 'createIndex', kind: 'stall', after: true })
  const handle = there.start(INPUTS, PUSH)
  await until(() => there.names().length > 0)
  handle.cancel()
  const cancelled = await handle.done
  there.requests()
  const after = await post(there, cancelled)
  const looks = there.requests().filter((request) => request.startsWith('GET')).length
  expect(looks).toBeGreaterThan(2)
  expect(there.names()).toEqual([])
  expect(after.annotations).toEqual([])
})

test('a dry run, show and destroy record nothing, and post is silent', async () => {
  const there = await world()
  for (const more of [{ 'dry-run': 'true' }, { command: 'show' }, { command: 'destroy' }]) {
    const step = await main(there, { ...INPUTS, ...more })
    expect(step.state).toEqual({})
    there.requests()
    expect((await post(there, step, { ...INPUTS, ...more })).stdout).toBe('')
    expect(there.requests()).toEqual([])
  }
})

test.each([
  ['permanent', {}],
  ['pull-request', { 'pull-request': '2' }]
])('a %s resource leaves nothing to post', async (lifetime, more) => {
  const there = await world()
  const step = await main(there, { lifetime, index: index('docs'), ...more })
  expect(told(step)).toMatchObject({ result: 'created' })
  expect(step.state).toEqual({})
  there.requests()
  expect((await post(there, step, { lifetime, index: index('docs'), ...more })).stdout).toBe('')
  expect(there.requests()).toEqual([])
})

test('refused before anything: nothing is recorded', async () => {
  const there = await world()
  there.pinecone.state.seedIndex(index('docs-job-400'))
  const step = await main(there)
  expect(told(step)).toMatchObject({ reason: 'not-owned' })
  expect(step.state).toEqual({})
})

test('what lost its ownership tags is left alone, with a warning', async () => {
  const there = await world()
  const step = await main(there)
  there.pinecone.state.seedIndex(index('docs-job-400'))
  there.requests()
  const after = await post(there, step)
  expect(after.exitCode).toBe(0)
  expect(notes(after, 'warning')).toEqual([expect.stringContaining('"docs-job-400"')])
  expect(there.writes()).toEqual([])
})

test('what somebody protected by hand is kept and named, and the others go', async () => {
  const there = await world()
  const inputs = { lifetime: 'job', index: [index('docs'), index('more')] }
  const step = await main(there, inputs)
  const { tags } = there.pinecone.state.getIndex('docs-job-400')!
  there.pinecone.state.seedIndex({ ...index('docs-job-400'), tags: tags ?? {}, deletion_protection: 'enabled' })
  there.requests()
  const after = await post(there, step, inputs)
  expect(after.exitCode).toBe(0)
  expect(notes(after, 'warning')).toEqual([expect.stringMatching(/"docs-job-400".*deletion protection/i)])
  expect(there.writes()).toEqual(['DELETE /indexes/more-job-400'])
})

test('what is gone already is as good as deleted', async () => {
  const there = await world()
  const step = await main(there)
  there.pinecone.state.removeIndex('docs-job-400')
  there.requests()
  const after = await post(there, step)
  expect(there.requests()).toEqual([...LISTS, 'GET /indexes/docs-job-400'])
  expect(after.annotations).toEqual([])
})

test('a delete that fails makes the post step red, and does not keep the others', async () => {
  const there = await world()
  const inputs = { lifetime: 'job', index: [index('docs'), index('more')] }
  const step = await main(there, inputs)
  const body = { error: { code: 'FORBIDDEN', message: 'no' }, status: 403 }
  there.pinecone.fault({ operation: 'deleteIndex', name: 'docs-job-400', kind: 'answer', status: 403, body, times: 9 })
  const after = await post(there, step, inputs)
  expect(after.exitCode).toBe(1)
  expect(errors(after)).toEqual([expect.stringContaining('docs-job-400')])
  expect(there.names()).toEqual(['docs-job-400'])
})

test('post that is cancelled while it waits ends at once, and says what is still going', async () => {
  const there = await world({ speeds: { indexReadyMs: 0, deleteMs: Infinity } })
  const step = await main(there)
  const running = there.post(INPUTS, step, { ...PUSH, cancelAfterMs: 1200 })
  const after = await running
  expect(after).toMatchObject({ exitCode: 1, signal: null })
  expect(errors(after)).toEqual([expect.stringMatching(/cancelled/)])
})

test('a key that is refused at the end makes the post step red', async () => {
  const there = await world()
  const step = await main(there)
  there.pinecone.fault({ operation: '*', kind: 'answer', status: 401, body: 'Invalid API Key', times: 99 })
  expect((await post(there, step)).exitCode).toBe(1)
})

test('a key that is part of a name does not keep post from finding what it names', async () => {
  const there = await world({ ...REAL_TIME, apiKey: 'pclocal' })
  const inputs = { lifetime: 'job', index: index('pclocal-test'), 'api-key': 'pclocal' }
  const step = await main(there, inputs)
  expect(there.names()).toEqual(['pclocal-test-job-400'])
  await post(there, step, inputs)
  expect(there.names()).toEqual([])
})

test.each<[string, With, string]>([
  [
    'nothing',
    Object.fromEntries(['api-key', 'api-url', 'lifetime', 'index', 'job-id'].map((name) => [name, ''])),
    '400'
  ],
  [
    'another project’s key, another address',
    { 'api-key': 'pcsk_of_somebody_else', 'api-url': 'http://127.0.0.1:9' },
    '400'
  ],
  ['inputs of an outer composite, another job', { wait: 'yes', timeout: '5 minutes', lifetime: 'permanent' }, '777']
])(
  'in nested composites the post step is given %s: it deletes exactly what its main step made',
  async (_, given, id) => {
    const there = await world()
    const step = await main(there)
    await main(there, INPUTS, { expressions: { 'job.check_run_id': '777' } })
    await post(there, step, given, { expressions: { 'job.check_run_id': id } })
    expect(there.names()).toEqual(['docs-job-777'])
  }
)

test('a lost record costs nothing: what has the job’s tags and name ending is deleted, and no copy', async () => {
  const there = await world()
  const step = await main(there, { ...INPUTS, assistant: { name: 'helper' } })
  const tags = there.pinecone.state.getIndex('docs-job-400')?.tags as Record<string, string>
  there.pinecone.state.seedIndex({ name: 'restored', dimension: 8, metric: 'cosine', tags })
  await post(there, { ...step, state: { ...step.state, 'job-resources': '' } })
  expect(there.names()).toEqual(['restored'])
})

test('a lost key is an error that names what is left, and what deletes it', async () => {
  const there = await world()
  const step = await main(there)
  const after = await post(there, { ...step, state: { ...step.state, 'job-api-key': '' } })
  expect(errors(after)).toEqual([expect.stringMatching(/index "docs-job-400".*the API key.*A sweep deletes it/)])
})

test('post runs the post step only: main’s inputs do nothing any more', async () => {
  const there = await world()
  const step = await main(there)
  const other = { ...INPUTS, index: index('another'), command: 'destroy', 'dry-run': 'true' }
  there.requests()
  await post(there, step, other)
  expect(there.writes()).toEqual(['DELETE /indexes/docs-job-400'])
})

test('a second apply in the same job finds its own, and sends no write', async () => {
  const there = await world()
  await main(there)
  there.requests()
  const again = await main(there)
  expect(told(again)).toMatchObject({ result: 'unchanged' })
  expect(there.writes()).toEqual([])
  await post(there, again)
  expect(there.names()).toEqual([])
})

describe('names', () => {
  test('where the runner gives jobs no id, two that look alike do not meet, and a later step of one finds its own', async () => {
    const there = await world()
    const more = { expressions: { 'job.check_run_id': '' }, github: { job: 'test' } }
    const [one, other] = [await main(there, INPUTS, more), await main(there, INPUTS, more)]
    expect(new Set([one, other].map(({ outputs }) => outputs['name'])).size).toBe(2)
    const later = await main(there, INPUTS, { ...more, env: one.env })
    expect(told(later)).toMatchObject({ name: one.outputs['name'], result: 'unchanged' })
    await post(there, one, INPUTS, more)
    expect(there.names()).toEqual([other.outputs['name']])
  })

  test('the runner’s own id is used, and needs no handing on', async () => {
    const there = await world()
    const env = { RUNNER_TRACKING_ID: 'github_0a1b2c3d-1111-2222-3333-444455556666' }
    const more = { expressions: { 'job.check_run_id': '' }, env }
    const step = await main(there, INPUTS, more)
    expect(step.outputs['name']).toMatch(/^docs-job-[0-9a-f]{12}$/)
    expect(step.env).toEqual({})
    expect(told(await main(there, INPUTS, more))).toMatchObject({ result: 'unchanged' })
  })

  test('a name that is too long keeps the job at its end', async () => {
    const there = await world()
    const step = await main(there, { lifetime: 'job', index: index('a'.repeat(45)) })
    expect(step.outputs['name']).toMatch(/^a+-[0-9a-f]{8}-job-400$/)
    expect(step.outputs['name']).toHaveLength(45)
  })
})

test('a matrix of three beside a second job: names and ownership tags differ, each post takes its own only', async () => {
  const there = await world()
  const jobs: Circumstances[] = [
    ...['0', '1', '2'].map((at) => ({
      github: { job: 'test' },
      expressions: { 'job.check_run_id': `40${at}`, 'strategy.job-index': at }
    })),
    { github: { job: 'other' }, expressions: { 'job.check_run_id': '500', 'strategy.job-index': '0' } },
    // A runner of an older version, in the same run.
    ...['0', '1'].map((at) => ({
      github: { job: 'old' },
      expressions: { 'job.check_run_id': '', 'strategy.job-index': at }
    }))
  ]
  const steps: StepResult[] = []
  for (const job of jobs) steps.push(await main(there, INPUTS, job))
  const names = steps.map(({ outputs }) => outputs['name'] ?? '')
  expect(new Set(names).size).toBe(jobs.length)
  const ownershipTags = there.pinecone.state.listIndexes().map(({ tags }) => tags?.['gha-job-id'])
  expect(new Set(ownershipTags).size).toBe(jobs.length)
  for (const [at, job] of jobs.entries()) {
    there.requests()
    await post(there, steps[at]!, INPUTS, job)
    expect(there.writes()).toEqual([`DELETE /indexes/${names[at]!}`])
    expect(there.names()).toEqual(names.slice(at + 1).sort())
  }
})

test('attempt 2 has its own, and leaves attempt 1’s to the sweep', async () => {
  const there = await world()
  await main(there, INPUTS, { expressions: { 'job.check_run_id': '300' } })
  const second = { github: { runAttempt: '2' } }
  const step = await main(there, INPUTS, second)
  expect(told(step)).toMatchObject({ result: 'created', name: 'docs-job-400' })
  await post(there, step, INPUTS, second)
  expect(there.pinecone.state.listIndexes().map(({ tags }) => tags?.['gha-run-attempt'])).toEqual(['1'])
})

test('even under the same job id, another attempt’s is not taken', async () => {
  const there = await world()
  await main(there)
  const step = await main(there, INPUTS, { github: { runAttempt: '2' } })
  expect(told(step)).toMatchObject({ reason: 'not-owned' })
})
