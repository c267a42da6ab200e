// Races and lost answers: whatever happens on the way, one resource comes to be, and no run takes another's for its own.
import type { Fault } from '../../sandbox/pinecone/server.ts'
import { errors, index, pinecone, requestsOf, resultsOf, step, told, writes } from './support.ts'
import { until } from '../support/until.ts'

const ABSENT = {
  kind: 'answer',
  status: 404,
  // In the classic version, and in the newest one.
  times: 2,
  body: { status: 404, error: { code: 'NOT_FOUND', message: 'Not found.' } }
} as const

const LOST: readonly (readonly [how: string, fault: Pick<Fault & { kind: 'answer' }, 'kind'> & object])[] = [
  ['a connection that is reset', { kind: 'reset', after: true } as const],
  ['a 500', { kind: 'answer', status: 500, body: 'oops', after: true } as const],
  ['a 504 of a proxy', { kind: 'answer', status: 504, body: '<html>timeout</html>', after: true } as const],
  ['a 429 that came too late', { kind: 'answer', status: 429, body: 'slow down', after: true } as const],
  ['a body that breaks off', { kind: 'truncated-body' } as const],
  ['a 201 without a body', { kind: 'answer', status: 201, after: true } as const]
].map(([how, fault]) => [how, fault] as never)

describe.each(['index', 'assistant'] as const)('the create of an %s', (kind) => {
  const operation = kind === 'index' ? 'createIndex' : 'createAssistant'
  const declared = kind === 'index' ? index('x') : { name: 'x', instructions: 'Be brief.' }
  const inputs = { [kind]: declared }

  test.each(LOST)('that took effect and lost its answer to %s is looked up, and not sent again', async (how, fault) => {
    const sandbox = await pinecone()
    sandbox.fault({ ...(fault as Fault), operation })
    const result = await step(sandbox, inputs)
    expect(writes(sandbox).map(({ method }) => method)).toEqual(['POST'])
    // A 429 that says it was not done cannot have been ours, as far as anyone can tell.
    const isOurs = !how.startsWith('a 429')
    expect(told(result)).toMatchObject({
      result: isOurs ? 'created' : 'unchanged',
      created: String(isOurs),
      ready: 'true',
      reason: ''
    })
    expect(requestsOf(sandbox)[3]).toBe(`GET ${kind === 'index' ? '/indexes' : '/assistant/assistants'}/x`)
  })

  test.each([
    ['a reset connection', { kind: 'reset' } as const],
    ['a 503', { kind: 'answer', status: 503 } as const],
    ['throttling', { kind: 'answer', status: 429, headers: { 'retry-after': '0' }, body: 'slow down' } as const]
  ])('that had no effect for %s is looked up, and sent again', async (_, fault) => {
    const sandbox = await pinecone()
    sandbox.fault({ ...fault, operation })
    const result = await step(sandbox, inputs)
    expect(writes(sandbox).map(({ method }) => method)).toEqual(['POST', 'POST'])
    expect(told(result)).toMatchObject({ result: 'created', created: 'true', ready: 'true', reason: '' })
    expect(
      requestsOf(sandbox)
        .slice(0, 6)
        .map((request) => request.split(' ')[0])
    ).toEqual(['GET', 'GET', 'POST', 'GET', 'GET', 'POST'])
  })

  test.each(kind === 'index' ? [409] : [429, 409])(
    'of a name that somebody has just taken ("exists", %i) finds it as declared: unchanged',
    async (status) => {
      const sandbox = await pinecone(status === 409 ? { duplicateAssistantStatus: 409 } : {})
      if (kind === 'index') sandbox.state.seedIndex({ ...index('x') })
      else sandbox.state.seedAssistant({ name: 'x', instructions: 'Be brief.' })
      sandbox.fault({ ...ABSENT, operation: kind === 'index' ? 'describeIndex' : 'describeAssistant' })
      const result = await step(sandbox, inputs)
      expect(writes(sandbox).map(({ method }) => method)).toEqual(['POST'])
      expect(sandbox.requests.find(({ method }) => method === 'POST')?.status).toBe(status)
      expect(told(result)).toMatchObject({ result: 'unchanged', created: 'false', changed: 'false', ready: 'true' })
      expect(result.outputs['reason']).toBe('')
    }
  )

  test('that is not visible at once is waited for with patience', async () => {
    const sandbox = await pinecone({ speeds: { visibleMs: 700, indexReadyMs: 800, assistantReadyMs: 800 } })
    const result = await step(sandbox, inputs)
    expect(writes(sandbox)).toHaveLength(1)
    expect(sandbox.requests.slice(2).map(({ status }) => status)).toContain(404)
    expect(told(result)).toMatchObject({ result: 'created', status: 'Ready', ready: 'true', reason: '' })
  })

  test('that lost its answer, and is not visible at once, is still not made twice', async () => {
    const sandbox = await pinecone({ speeds: { visibleMs: 600 } })
    sandbox.fault({ kind: 'reset', after: true, operation })
    const result = await step(sandbox, inputs)
    expect(writes(sandbox).length).toBeGreaterThanOrEqual(1)
    const effects = sandbox.requests.filter(
      ({ method, status }) => method === 'POST' && (status === 200 || status === 201)
    )
    expect(effects).toEqual([])
    expect(told(result)).toMatchObject({ result: 'created', created: 'true', ready: 'true', reason: '' })
  })

  test('of a name that is still terminating waits until it is free', async () => {
    const sandbox = await pinecone({ speeds: { deleteMs: 600 } })
    if (kind === 'index') sandbox.state.seedIndex(index('x', { dimension: 99, status: { state: 'Terminating' } }))
    else sandbox.state.seedAssistant({ name: 'x', status: 'Terminating' })
    const result = await step(sandbox, inputs)
    expect(told(result)).toMatchObject({ result: 'created', created: 'true', ready: 'true', reason: '' })
    expect(sandbox.requests.filter(({ method }) => method === 'POST').at(-1)?.status).toBe(kind === 'index' ? 201 : 200)
    if (kind === 'index') expect(sandbox.state.getIndex('x')?.dimension).toBe(8)
  })
})

test('an index that somebody has just made otherwise is mended in place', async () => {
  const sandbox = await pinecone()
  sandbox.state.seedIndex(index('x', { tags: { team: 'ads' } }))
  sandbox.fault({ ...ABSENT, operation: 'describeIndex' })
  const result = await step(sandbox, { index: index('x', { tags: { team: 'search' } }) })
  expect(writes(sandbox).slice(1)).toEqual([
    { method: 'PATCH', path: '/indexes/x', body: { tags: { team: 'search' } } }
  ])
  expect(told(result)).toMatchObject({
    result: 'updated',
    created: 'false',
    changed: 'true',
    ready: 'true',
    reason: ''
  })
})

test('an index that somebody has just made beyond mending is refused, and left alone', async () => {
  const sandbox = await pinecone()
  sandbox.state.seedIndex(index('x', { metric: 'euclidean' }))
  sandbox.fault({ ...ABSENT, operation: 'describeIndex' })
  const before = sandbox.state.snapshot()
  const result = await step(sandbox, { index: index('x') })
  expect(sandbox.state.snapshot()).toEqual(before)
  expect(told(result)).toMatchObject({ result: 'failed', created: 'false', reason: 'immutable-change' })
  expect(errors(result)[0]).toContain('metric ("euclidean" in Pinecone, "cosine" declared)')
})

test('an index that goes away while it is to be changed is created instead', async () => {
  const sandbox = await pinecone()
  sandbox.state.seedIndex(index('x'))
  sandbox.fault({ ...ABSENT, operation: 'configureIndex' })
  const step1 = step(sandbox, { index: index('x', { tags: { a: 'b' } }) })
  // Gone by the time of the change.
  await until(() => sandbox.requests.some(({ operation }) => operation === 'configureIndex'))
  sandbox.state.removeIndex('x')
  const result = await step1
  expect(told(result)).toMatchObject({ created: 'true', ready: 'true', reason: '' })
  expect(sandbox.state.getIndex('x')?.tags).toMatchObject({ a: 'b' })
})

test('an old read of an index that was just changed is waited out, and not taken for a failure', async () => {
  const sandbox = await pinecone()
  sandbox.state.seedIndex(index('x'))
  sandbox.fault({ operation: 'describeIndex', skip: 1, times: 1, kind: 'stale', ms: 60_000 })
  const dedicated = {
    mode: 'Dedicated',
    dedicated: { node_type: 'b1', scaling: 'Manual', manual: { replicas: 1, shards: 1 } }
  }
  const spec = { serverless: { cloud: 'aws', region: 'us-east-1', read_capacity: dedicated } }
  const result = await step(sandbox, { index: index('x', { spec }) })
  expect(writes(sandbox)).toHaveLength(1)
  expect(told(result)).toMatchObject({ result: 'updated', ready: 'true', reason: '' })
})

test('a change whose answer is lost is repeated, and ends as declared', async () => {
  const sandbox = await pinecone()
  sandbox.state.seedIndex(index('x'))
  sandbox.fault({ operation: 'configureIndex', kind: 'reset', after: true })
  const result = await step(sandbox, { index: index('x', { tags: { a: 'b' } }) })
  expect(told(result)).toMatchObject({ result: 'updated', changed: 'true', ready: 'true', reason: '' })
  expect(sandbox.state.getIndex('x')?.tags).toMatchObject({ a: 'b' })
})

test('two runs of one declaration at the same time are both green, and each resource is created once', async () => {
  const sandbox = await pinecone()
  // Neither hears of the other's creates: both have read before either is told that there is nothing yet.
  for (const operation of ['listIndexes', 'describeAssistant'] as const) {
    sandbox.fault({ operation, times: 2, kind: 'delay', ms: 600, after: true })
  }
  const inputs = { index: Array.from({ length: 4 }, (_, at) => index(`x${at}`)), assistant: { name: 'helper' } }
  const [one, two] = await Promise.all([step(sandbox, inputs), step(sandbox, inputs)])
  const posts = sandbox.requests.filter(({ method }) => method === 'POST')
  const effects = posts.filter(({ status }) => status === 201 || status === 200)
  expect(effects.map(({ name }) => name).sort()).toEqual(['helper', 'x0', 'x1', 'x2', 'x3'])
  for (const name of ['x0', 'x1', 'x2', 'x3', 'helper']) {
    expect([resultsOf(one)[name], resultsOf(two)[name]].sort()).toEqual(['created', 'unchanged'])
  }
  expect(told(one)).toMatchObject({ ready: 'true', reason: '' })
  expect(told(two)).toMatchObject({ ready: 'true', reason: '' })
  expect(posts.length).toBeGreaterThanOrEqual(5)
})

test('two destroys at the same time are both green', async () => {
  const sandbox = await pinecone({ speeds: { deleteMs: 300 } })
  sandbox.state.seedIndex(index('x'))
  sandbox.fault({ operation: 'describeIndex', times: 2, kind: 'delay', ms: 300, after: true })
  const inputs = { command: 'destroy', index: { name: 'x' } }
  const results = await Promise.all([step(sandbox, inputs), step(sandbox, inputs)])
  for (const result of results) expect(['deleted', 'absent']).toContain(result.outputs['result'])
  expect(sandbox.state.getIndex('x')).toBeUndefined()
})
