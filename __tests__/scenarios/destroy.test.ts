// Destroying declared resources: deleted ones are done, protected ones stay, failures are red.
import type { Sandbox } from '../../sandbox/pinecone/server.ts'
import {
  errors,
  index,
  notes,
  pinecone,
  planOf,
  requestsOf,
  resourcesOf,
  resultsOf,
  step,
  told,
  writes
} from './support.ts'

const destroy = { command: 'destroy' }

test('an index is deleted, and green means that it is gone', async () => {
  const sandbox = await pinecone({ speeds: { deleteMs: 600 } })
  sandbox.state.seedIndex(index('x'))
  sandbox.state.seedIndex(index('other'))
  const result = await step(sandbox, { ...destroy, index: index('x') })
  expect(sandbox.state.listIndexes().map(({ name }) => name)).toEqual(['other'])
  expect(writes(sandbox)).toEqual([{ method: 'DELETE', path: '/indexes/x', body: undefined }])
  expect(told(result)).toEqual({
    name: 'x',
    kind: 'index',
    status: '',
    result: 'deleted',
    created: 'false',
    changed: 'true',
    ready: 'false',
    reason: ''
  })
  expect(result.outputs['host']).toBe('')
  expect(planOf(result)).toEqual([{ kind: 'index', name: 'x', action: 'delete', fields: [] }])
})

test('an assistant is deleted, and green means that it is gone', async () => {
  const sandbox = await pinecone()
  sandbox.state.seedAssistant({ name: 'x' })
  const result = await step(sandbox, { ...destroy, assistant: { name: 'x' } })
  expect(sandbox.state.listAssistants()).toEqual([])
  expect(writes(sandbox)).toEqual([{ method: 'DELETE', path: '/assistant/assistants/x', body: undefined }])
  expect(told(result)).toMatchObject({ kind: 'assistant', result: 'deleted', changed: 'true', reason: '' })
})

test('everything declared is deleted concurrently, and nothing else', async () => {
  const sandbox = await pinecone()
  const names = ['a', 'b', 'c']
  for (const name of [...names, 'kept']) {
    sandbox.state.seedIndex(index(name))
    sandbox.state.seedAssistant({ name: `helper-${name}` })
  }
  const result = await step(sandbox, {
    ...destroy,
    index: names.map((name) => ({ name })),
    assistant: names.map((name) => ({ name: `helper-${name}` }))
  })
  expect(new Set(Object.values(resultsOf(result)))).toEqual(new Set(['deleted']))
  expect(sandbox.state.listIndexes().map(({ name }) => name)).toEqual(['kept'])
  expect(sandbox.state.listAssistants().map(({ name }) => name)).toEqual(['helper-kept'])
  // One list for each kind, and lists to wait: each resource is read by name only right before its deletion.
  const byName = requestsOf(sandbox).filter((request) =>
    /^(GET|DELETE) .*(es|assistants)\/(?!assistants)/.test(request)
  )
  expect(byName.filter((request) => request.startsWith('DELETE'))).toHaveLength(6)
  expect(byName.length).toBeLessThanOrEqual(13)
})

test('a name is enough to delete an index', async () => {
  const sandbox = await pinecone()
  sandbox.state.seedIndex(index('x'))
  expect(told(await step(sandbox, { ...destroy, index: 'name: x' }))).toMatchObject({ result: 'deleted' })
})

test('an index that differs from its declaration is deleted too', async () => {
  const sandbox = await pinecone()
  sandbox.state.seedIndex(index('x', { metric: 'euclidean' }))
  const result = await step(sandbox, { ...destroy, index: index('x', { dimension: 99 }) })
  expect(writes(sandbox).map(({ method }) => method)).toEqual(['DELETE'])
  expect(told(result)).toMatchObject({ result: 'deleted' })
})

test('a deletion answered by 404 is verified, and repeated where the index still exists', async () => {
  const sandbox = await pinecone()
  sandbox.state.seedIndex(index('x'))
  const body = { status: 404, error: { code: 'NOT_FOUND', message: 'Index x not found.' } }
  sandbox.fault({ operation: 'deleteIndex', kind: 'answer', status: 404, body })
  expect(told(await step(sandbox, { ...destroy, index: { name: 'x' } }))).toMatchObject({
    result: 'deleted',
    reason: ''
  })
})

test('an index that is terminating already is awaited, and not deleted again', async () => {
  const sandbox = await pinecone({ speeds: { deleteMs: 800 } })
  sandbox.state.seedIndex(index('x', { status: { state: 'Terminating' } }))
  const result = await step(sandbox, { ...destroy, index: { name: 'x' } })
  expect(writes(sandbox)).toEqual([])
  expect(sandbox.state.getIndex('x')).toBeUndefined()
  expect(told(result)).toMatchObject({ result: 'absent', changed: 'false', reason: '' })
})

test('with wait: false a started deletion is enough', async () => {
  const sandbox = await pinecone({ speeds: { deleteMs: 60_000 } })
  sandbox.state.seedIndex(index('x'))
  const result = await step(sandbox, { ...destroy, index: { name: 'x' }, wait: false })
  expect(requestsOf(sandbox)).toEqual(['GET /indexes/x', 'GET /indexes/x', 'DELETE /indexes/x'])
  expect(told(result)).toMatchObject({ result: 'deleted', changed: 'true', reason: '' })
  expect(sandbox.state.getIndex('x')?.status).toEqual({ ready: false, state: 'Terminating' })
})

test('one protected index → nothing is deleted', async () => {
  const sandbox = await pinecone()
  sandbox.state.seedIndex(index('a'))
  sandbox.state.seedIndex(index('b', { deletion_protection: 'enabled' }))
  sandbox.state.seedAssistant({ name: 'helper' })
  const before = sandbox.state.snapshot()
  const result = await step(sandbox, {
    ...destroy,
    index: [{ name: 'a' }, { name: 'b' }, { name: 'gone' }],
    assistant: { name: 'helper' }
  })
  expect(writes(sandbox)).toEqual([])
  expect(sandbox.state.snapshot()).toEqual(before)
  expect(resultsOf(result)).toEqual({ a: 'not-attempted', b: 'refused', gone: 'absent', helper: 'not-attempted' })
  expect(told(result)).toMatchObject({ changed: 'false', reason: 'deletion-protected' })
  expect(errors(result)).toEqual([expect.stringContaining('override-deletion-protection: b')])
})

test('with override-deletion-protection the protection is lifted and the index deleted', async () => {
  const sandbox = await pinecone()
  sandbox.state.seedIndex(index('x', { deletion_protection: 'enabled' }))
  const result = await step(sandbox, { ...destroy, index: { name: 'x' }, 'override-deletion-protection': 'x' })
  expect(writes(sandbox)).toEqual([
    {
      method: 'PATCH',
      path: '/indexes/x',
      body: { deletion_protection: 'disabled', tags: { 'gha-protection-lifted': 'true' } }
    },
    { method: 'DELETE', path: '/indexes/x', body: undefined }
  ])
  expect(told(result)).toMatchObject({ result: 'deleted', reason: '' })
  expect(sandbox.state.getIndex('x')).toBeUndefined()
})

describe('an index with all of its 20 tags', () => {
  const tags = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`t${String(at)}`, 'x']))
  const full = (more: object = {}): ReturnType<typeof index> =>
    index('x', { deletion_protection: 'enabled', tags: { ...tags, ...more } })
  const inputs = { ...destroy, index: { name: 'x' }, 'override-deletion-protection': 'x' }
  const bodies = (sandbox: Sandbox): unknown[] => writes(sandbox).map(({ body }) => body)

  test.each([false, true])('loses its protection without the tag for it, with a warning (dry run: %j)', async (dry) => {
    const sandbox = await pinecone()
    sandbox.state.seedIndex(full())
    const result = await step(sandbox, { ...inputs, 'dry-run': String(dry) })
    expect(notes(result, 'warning')).toEqual([
      expect.stringContaining('Index "x" has no tag free for gha-protection-lifted')
    ])
    expect(bodies(sandbox)).toEqual(dry ? [] : [{ deletion_protection: 'disabled' }, undefined])
    expect(told(result)).toMatchObject({ result: 'deleted', reason: '' })
  })

  test('gets its protection back where the deletion fails, and the warning with it', async () => {
    const sandbox = await pinecone()
    sandbox.state.seedIndex({ ...full(), pending_collections: ['films'] })
    const result = await step(sandbox, inputs)
    expect(bodies(sandbox)).toEqual([
      { deletion_protection: 'disabled' },
      undefined,
      { deletion_protection: 'enabled' }
    ])
    expect(notes(result, 'warning')).toHaveLength(1)
  })

  test('that has the tag among them keeps no tag of ours once it is protected again', async () => {
    const sandbox = await pinecone()
    const others = Object.fromEntries(Object.entries(tags).filter(([key]) => key !== 't0'))
    const lifted = { ...others, 'gha-protection-lifted': 'true' }
    sandbox.state.seedIndex(
      index('x', { deletion_protection: 'enabled', tags: lifted, pending_collections: ['films'] })
    )
    const result = await step(sandbox, inputs)
    expect(notes(result, 'warning')).toEqual([])
    expect(sandbox.state.getIndex('x')).toMatchObject({ deletion_protection: 'enabled' })
    expect(sandbox.state.getIndex('x')?.tags).toEqual(others)
  })
})

test('an override changes nothing about an unprotected index', async () => {
  const sandbox = await pinecone()
  sandbox.state.seedIndex(index('x'))
  await step(sandbox, { ...destroy, index: { name: 'x' }, 'override-deletion-protection': 'x' })
  expect(writes(sandbox).map(({ method }) => method)).toEqual(['DELETE'])
})

test('a delete that is refused for a moment after the protection was lifted is tried again', async () => {
  const sandbox = await pinecone({ speeds: { protectionLagMs: 300 } })
  sandbox.state.seedIndex(index('x', { deletion_protection: 'enabled' }))
  const result = await step(sandbox, { ...destroy, index: { name: 'x' }, 'override-deletion-protection': 'x' })
  const methods = writes(sandbox).map(({ method }) => method)
  expect(methods[0]).toBe('PATCH')
  expect(methods.slice(1).length).toBeGreaterThanOrEqual(2)
  expect(new Set(methods.slice(1))).toEqual(new Set(['DELETE']))
  expect(told(result)).toMatchObject({ result: 'deleted', reason: '' })
})

test('protection is restored when the deletion then fails', async () => {
  const sandbox = await pinecone()
  sandbox.state.seedIndex(index('x', { deletion_protection: 'enabled', pending_collections: ['films'] }))
  const result = await step(sandbox, { ...destroy, index: { name: 'x' }, 'override-deletion-protection': 'x' })
  expect(writes(sandbox).map(({ method, body }) => [method, body])).toEqual([
    ['PATCH', { deletion_protection: 'disabled', tags: { 'gha-protection-lifted': 'true' } }],
    ['DELETE', undefined],
    ['PATCH', { deletion_protection: 'enabled', tags: { 'gha-protection-lifted': '' } }]
  ])
  expect(sandbox.state.getIndex('x')?.deletion_protection).toBe('enabled')
  expect(told(result)).toMatchObject({ result: 'failed', status: 'Ready', reason: 'api-error' })
  expect(errors(result)[0]).toMatch(/412.*pending collections.*deletion protection has been put back/i)
})

test('protection is restored even after a timeout', async () => {
  const sandbox = await pinecone()
  sandbox.state.seedIndex(index('x', { deletion_protection: 'enabled' }))
  sandbox.fault({ operation: 'deleteIndex', times: 9, kind: 'stall' })
  const inputs = { ...destroy, index: { name: 'x' }, 'override-deletion-protection': 'x', timeout: '4s' }
  const result = await step(sandbox, inputs)
  expect(told(result)).toMatchObject({ result: 'failed', reason: 'network' })
  expect(sandbox.state.getIndex('x')?.deletion_protection).toBe('enabled')
})

test('a protection that cannot be restored is reported', async () => {
  const sandbox = await pinecone()
  sandbox.state.seedIndex(index('x', { deletion_protection: 'enabled', pending_collections: ['films'] }))
  const body = { status: 403, error: { code: 'FORBIDDEN', message: 'Not allowed.' } }
  sandbox.fault({ operation: 'configureIndex', skip: 1, kind: 'answer', status: 403, body })
  const result = await step(sandbox, { ...destroy, index: { name: 'x' }, 'override-deletion-protection': 'x' })
  expect(told(result)).toMatchObject({ result: 'failed', reason: 'api-error' })
  expect(errors(result)[0]).toMatch(/could not be put back.*Not allowed.*by hand/)
})

test.each([
  [412, 'FAILED_PRECONDITION', 'There are pending collections', 'api-error'],
  [403, 'FORBIDDEN', 'This key may only read.', 'forbidden'],
  [401, 'UNAUTHENTICATED', 'Invalid API key', 'unauthorized']
])('a delete that is answered with %i is red, and the others go', async (status, code, message, reason) => {
  const sandbox = await pinecone()
  sandbox.state.seedIndex(index('a'))
  sandbox.state.seedIndex(index('b'))
  const body = { status, error: { code, message } }
  sandbox.fault({ operation: 'deleteIndex', name: 'a', times: 9, kind: 'answer', status, body })
  const result = await step(sandbox, { ...destroy, index: [{ name: 'a' }, { name: 'b' }] })
  expect(resultsOf(result)).toEqual({ a: 'failed', b: 'deleted' })
  expect(told(result)).toMatchObject({ changed: 'true', reason })
  expect(errors(result)).toEqual([expect.stringContaining(message)])
  expect(sandbox.state.listIndexes().map(({ name }) => name)).toEqual(['a'])
})

test('a delete whose answer is lost is done all the same, and counted as ours', async () => {
  const sandbox = await pinecone({ speeds: { deleteMs: 0 } })
  sandbox.state.seedIndex(index('x'))
  sandbox.fault({ operation: 'deleteIndex', kind: 'reset', after: true })
  const result = await step(sandbox, { ...destroy, index: { name: 'x' } })
  expect(sandbox.state.getIndex('x')).toBeUndefined()
  expect(told(result)).toMatchObject({ result: 'deleted', changed: 'true', reason: '' })
})

test('an index that still exists at the timeout is red, with its last state', async () => {
  const sandbox = await pinecone({ speeds: { deleteMs: 60_000 } })
  sandbox.state.seedIndex(index('x'))
  const result = await step(sandbox, { ...destroy, index: { name: 'x' }, timeout: '4s' })
  expect(told(result)).toMatchObject({
    status: 'Terminating',
    result: 'failed',
    changed: 'true',
    ready: 'false',
    reason: 'not-ready'
  })
  expect(errors(result)[0]).toMatch(/still there.*Terminating.*timeout/)
  expect(resourcesOf(result).indexes['x']).toMatchObject({ status: 'Terminating', ready: false })
})

test('a destroy of nothing declared is an error, and not a destroy of everything', async () => {
  const sandbox = await pinecone()
  sandbox.state.seedIndex(index('x'))
  const result = await step(sandbox, destroy)
  expect(requestsOf(sandbox)).toEqual([])
  expect(told(result)).toMatchObject({ reason: 'invalid-declaration' })
})

test('a 404 as an HTML page does not count as absence: the address may be wrong', async () => {
  const sandbox = await pinecone()
  sandbox.state.seedIndex(index('x'))
  const body = '<html><head><title>404 Not Found</title></head><body>nginx</body></html>'
  sandbox.fault({ operation: 'describeIndex', kind: 'answer', status: 404, body })
  const result = await step(sandbox, { ...destroy, index: 'name: x' })
  expect(told(result)).toMatchObject({ result: '', changed: 'false', reason: 'api-error' })
  expect(errors(result)).toEqual([
    expect.stringMatching(/index "x" is not what Pinecone's API answers\. Check "api-url"/)
  ])
})
