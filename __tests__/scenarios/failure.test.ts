// Failures in Pinecone: the step is red and says why, the other resources are done, and the outputs are set.
import {
  errors,
  index,
  NOTHING_KNOWN,
  pinecone,
  requestsOf,
  resourcesOf,
  resultsOf,
  step,
  told,
  writes
} from './support.ts'

function refusal(status: number, code: string, message: string) {
  return { kind: 'answer', status, body: { status, error: { code, message } } } as const
}

test('one resource fails: the step is red, the others are done, outputs and summary are written', async () => {
  const sandbox = await pinecone()
  sandbox.fault({ operation: 'createIndex', name: 'bad', ...refusal(400, 'INVALID_ARGUMENT', 'No such thing.') })
  const result = await step(sandbox, {
    index: [index('good'), index('bad'), index('better')],
    assistant: { name: 'helper' }
  })
  expect(resultsOf(result)).toEqual({ good: 'created', bad: 'failed', better: 'created', helper: 'created' })
  expect(resourcesOf(result).indexes['bad']).toEqual({
    name: 'bad',
    host: '',
    status: '',
    ready: false,
    result: 'failed',
    reason: 'api-error'
  })
  expect(resourcesOf(result).indexes['better']).toMatchObject({ status: 'Ready', ready: true })
  expect(told(result)).toMatchObject({ created: 'true', changed: 'true', ready: 'false', reason: 'api-error' })
  expect(result.outputs['assistant-host']).toBe(sandbox.state.getAssistant('helper')?.host)
  expect(errors(result)).toEqual([expect.stringMatching(/Creating index "bad" failed.*400.*No such thing\./)])
  for (const name of ['good', 'bad', 'better', 'helper']) expect(result.summary).toContain(name)
  // A refused request is not repeated.
  expect(writes(sandbox)).toHaveLength(4)
})

test('of several failures the reason is that of the first in the order of declaration', async () => {
  const sandbox = await pinecone({ speeds: { indexReadyMs: 0 } })
  sandbox.fault({ operation: 'createIndex', name: 'b', ...refusal(403, 'FORBIDDEN', 'Not with this key.') })
  sandbox.fault({ operation: 'createIndex', name: 'c', ...refusal(400, 'INVALID_ARGUMENT', 'No such thing.') })
  sandbox.fault({ operation: 'createIndex', name: 'b', kind: 'delay', ms: 200 })
  const result = await step(sandbox, { index: [index('a'), index('b'), index('c')] })
  expect(resultsOf(result)).toEqual({ a: 'created', b: 'failed', c: 'failed' })
  expect(result.outputs['reason']).toBe('forbidden')
  expect(errors(result)).toHaveLength(2)
})

test.each([
  ['index', index('doomed'), 'InitializationFailed'],
  ['assistant', { name: 'doomed' }, 'Failed']
])('an %s that will never become ready fails at once, with its state', async (kind, declared, state) => {
  const sandbox = await pinecone({ failing: /^doomed$/ })
  const result = await step(sandbox, { [kind]: declared })
  expect(told(result)).toMatchObject({
    status: state,
    result: 'failed',
    created: 'true',
    changed: 'true',
    ready: 'false',
    reason: 'not-ready'
  })
  expect(errors(result)).toEqual([expect.stringContaining(state)])
})

test('an existing resource that has failed is not awaited either', async () => {
  const sandbox = await pinecone()
  sandbox.state.seedIndex(index('x', { status: { state: 'InitializationFailed' } }))
  const result = await step(sandbox, { index: index('x') })
  expect(requestsOf(sandbox)).toEqual(['GET /indexes/x'])
  expect(told(result)).toMatchObject({ status: 'InitializationFailed', created: 'false', reason: 'not-ready' })
})

test('a resource that is not ready in time is red, with its last state and host', async () => {
  const sandbox = await pinecone({ speeds: { indexReadyMs: Infinity }, behaviour: 'published' })
  const result = await step(sandbox, { index: index('x'), timeout: '4s' })
  expect(told(result)).toEqual({
    name: 'x',
    kind: 'index',
    status: 'Initializing',
    result: 'failed',
    created: 'true',
    changed: 'true',
    ready: 'false',
    reason: 'not-ready'
  })
  expect(result.outputs['host']).toBe(sandbox.state.getIndex('x')?.host)
  expect(errors(result)).toEqual([expect.stringMatching(/not ready after [\d.]+ s.*Initializing.*timeout/)])
})

test('a resource that is not ready in time does not keep the others from becoming ready', async () => {
  const sandbox = await pinecone()
  sandbox.state.seedIndex(index('stuck', { status: { state: 'ScalingUp' } }))
  sandbox.state.seedIndex(index('waiting', { status: { state: 'Initializing' } }))
  const result = await step(sandbox, { index: [index('x'), index('waiting')], timeout: '10s' })
  expect(resultsOf(result)).toEqual({ x: 'created', waiting: 'unchanged' })
  expect(told(result)).toMatchObject({ ready: 'true' })
})

test('however short the timeout, a resource that is ready within it is green', async () => {
  const sandbox = await pinecone({ speeds: { indexReadyMs: 50 } })
  const result = await step(sandbox, { index: index('x'), timeout: '4s' })
  expect(told(result)).toMatchObject({ status: 'Ready', result: 'created', ready: 'true', reason: '' })
})

test.each([
  ['which tells its host', 'published'],
  ['whose host is not known yet', 'live']
] as const)('with wait: false it is enough that the creation has begun of an index %s', async (_, behaviour) => {
  const sandbox = await pinecone({ speeds: { indexReadyMs: Infinity }, behaviour })
  const result = await step(sandbox, { index: index('x'), wait: false })
  expect(requestsOf(sandbox)).toEqual(['GET /indexes/x', 'GET /indexes/x', 'POST /indexes'])
  expect(told(result)).toMatchObject({ status: 'Initializing', result: 'created', ready: 'false', reason: '' })
  expect(result.outputs['host']).toBe(behaviour === 'live' ? '' : sandbox.state.getIndex('x')?.host)
})

test('a wrong key is reported as such, after a single request', async () => {
  const sandbox = await pinecone({ apiKey: 'pcsk_the_right_one' })
  const result = await step(sandbox, { index: index('x') })
  expect(requestsOf(sandbox)).toEqual(['GET /indexes/x'])
  expect(result.outputs).toEqual({ ...NOTHING_KNOWN, reason: 'unauthorized', markdown: result.outputs['markdown'] })
  expect(errors(result)).toEqual([expect.stringMatching(/401.*Invalid API Key.*"api-key"/)])
})

test.each([
  ['index', { index: [0, 1, 2].map((at) => index(`x${at}`)) }, { indexes: 2 }],
  ['assistant', { assistant: [0, 1, 2].map((at) => ({ name: `x${at}` })) }, { assistants: 2 }]
])('a full quota is reported as such, and not tried again (%s)', async (_, inputs, quota) => {
  const sandbox = await pinecone({ quota })
  const result = await step(sandbox, inputs)
  expect(Object.values(resultsOf(result)).sort()).toEqual(['created', 'created', 'failed'])
  expect(told(result)).toMatchObject({ created: 'true', ready: 'false', reason: 'quota' })
  expect(errors(result)).toEqual([expect.stringMatching(/reached the max.*Delete some/)])
  expect(writes(sandbox)).toHaveLength(3)
})

test('a region that Pinecone does not have is no missing index', async () => {
  const sandbox = await pinecone()
  const result = await step(sandbox, { index: { name: 'x', dimension: 8, cloud: 'aws', region: 'us-west1' } })
  expect(told(result)).toMatchObject({ result: 'failed', created: 'false', reason: 'invalid-declaration' })
  expect(errors(result)).toEqual([expect.stringMatching(/404.*cloud: aws region: us-west1 not found/)])
  expect(errors(result)[0]).not.toMatch(/does not exist|index "x" (was )?not found/i)
  expect(writes(sandbox)).toHaveLength(1)
})

test('a region that the plan does not include is said to be the plan’s matter', async () => {
  const sandbox = await pinecone({ plan: 'starter' })
  const result = await step(sandbox, { index: { name: 'x', dimension: 8, cloud: 'aws', region: 'us-west-2' } })
  expect(told(result)).toMatchObject({ result: 'failed', reason: 'forbidden' })
  expect(errors(result)).toEqual([expect.stringMatching(/us-west-2.*us-east-1/)])
})

test.each([
  [402, 'PAYMENT_REQUIRED', 'Pay first.', 'forbidden', /Billing/],
  [403, 'FORBIDDEN', 'Not with this key.', 'forbidden', /Not with this key/],
  [422, 'UNPROCESSABLE_ENTITY', 'missing field `metric`', 'api-error', /missing field/]
])('a create that is answered with %i is not tried again', async (status, code, message, reason, words) => {
  const sandbox = await pinecone()
  sandbox.fault({ operation: 'createIndex', times: 9, ...refusal(status, code, message) })
  const result = await step(sandbox, { index: index('x') })
  expect(told(result)).toMatchObject({ result: 'failed', created: 'false', reason })
  expect(errors(result)).toEqual([expect.stringMatching(words)])
  expect(writes(sandbox)).toHaveLength(1)
})

test.each([
  ['a change that Pinecone refuses', 'configureIndex', index('x', { tags: { a: 'b' } })],
  ['a create that Pinecone refuses', 'createIndex', index('y')]
] as const)('%s leaves the others done', async (_, operation, declared) => {
  const sandbox = await pinecone()
  sandbox.state.seedIndex(index('x'))
  sandbox.fault({ operation, name: declared.name, ...refusal(400, 'INVALID_ARGUMENT', 'No such thing.') })
  const result = await step(sandbox, { index: [declared, index('z')] })
  expect(resultsOf(result)).toEqual({ [declared.name]: 'failed', z: 'created' })
  expect(result.outputs['reason']).toBe('api-error')
})

test.each([
  ['429', { kind: 'answer', status: 429, headers: { 'retry-after': '0' }, body: 'slow down' }],
  ['500', { kind: 'answer', status: 500, body: '<html><body>oops</body></html>' }],
  ['503 with Retry-After', { kind: 'answer', status: 503, headers: { 'retry-after': '0' } }],
  ['a reset connection', { kind: 'reset' }],
  ['a body that breaks off', { kind: 'truncated-body' }]
] as const)('%s to a read is tried again, and nobody has to know', async (_, fault) => {
  const sandbox = await pinecone()
  sandbox.state.seedIndex(index('x'))
  sandbox.fault({ operation: 'describeIndex', ...fault })
  const result = await step(sandbox, { index: index('x') })
  expect(told(result)).toMatchObject({ result: 'unchanged', reason: '' })
  expect(requestsOf(sandbox)).toEqual(['GET /indexes/x', 'GET /indexes/x'])
  expect(result.annotations).toEqual([])
})

test('a server that never recovers is given up when the time is up, and the last that it said is told', async () => {
  const sandbox = await pinecone()
  sandbox.fault({ operation: '*', times: 999, kind: 'answer', status: 503, body: 'down for maintenance' })
  const result = await step(sandbox, { index: index('x'), timeout: '4s' })
  expect(result.outputs).toMatchObject({ reason: 'api-error', ready: 'false' })
  expect(errors(result)).toEqual([expect.stringMatching(/503.*down for maintenance/)])
})

test('a Retry-After beyond the timeout is not waited for', async () => {
  const sandbox = await pinecone()
  sandbox.fault({ operation: '*', kind: 'answer', status: 429, headers: { 'retry-after': '3600' }, body: 'later' })
  const result = await step(sandbox, { index: index('x'), timeout: '30s' })
  expect(requestsOf(sandbox)).toEqual(['GET /indexes/x'])
  expect(result.outputs['reason']).toBe('api-error')
})

test('a host that nobody answers at is a network failure', async () => {
  const sandbox = await pinecone()
  await sandbox.close()
  const result = await step(sandbox, { index: index('x'), timeout: '4s' })
  expect(result.outputs).toEqual({ ...NOTHING_KNOWN, reason: 'network', markdown: result.outputs['markdown'] })
  expect(errors(result)).toEqual([expect.stringMatching(/ECONNREFUSED/)])
})

test.each([
  ['a page for people', '<html><body>Welcome</body></html>'],
  ['another service’s JSON', { hello: 'world' }]
])('an address that answers with %s is not taken for Pinecone, and nothing is created there', async (_, body) => {
  const sandbox = await pinecone()
  sandbox.fault({ operation: '*', times: 999, kind: 'answer', status: 200, body })
  const result = await step(sandbox, { index: index('x'), timeout: '4s' })
  expect(writes(sandbox)).toEqual([])
  expect(result.exitCode).toBe(1)
  expect(errors(result)).toHaveLength(1)
})

test('an answer that takes for ever ends with the run’s own time', async () => {
  const sandbox = await pinecone()
  sandbox.fault({ operation: '*', times: 999, kind: 'stall' })
  const result = await step(sandbox, { index: index('x'), timeout: '4s' })
  expect(result.outputs['reason']).toBe('network')
})

test.each([
  [
    'that explains itself says so',
    { error: { code: 'NOT_FOUND', message: 'No such route.' }, status: 404 },
    'not-found',
    /Listing the assistants failed.*404.*serves assistants/
  ],
  ['without a word is not Pinecone’s', '', 'api-error', /the list of assistants is not what Pinecone's API answers/]
])('a 404 to the list of assistants %s', async (_, body, reason, message) => {
  const sandbox = await pinecone()
  sandbox.fault({ operation: 'listAssistants', kind: 'answer', status: 404, body })
  const result = await step(sandbox, { assistant: [{ name: 'a' }, { name: 'b' }] })
  expect(result.outputs['reason']).toBe(reason)
  expect(errors(result)).toEqual([expect.stringMatching(message)])
  expect(writes(sandbox)).toEqual([])
})
