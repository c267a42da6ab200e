// An answer about another resource, from another server or of another time is never taken for Pinecone's answer.
import { commentEvent, MINUTE, NUMBER, ofFork, pullRequestEvent, REPOSITORY, world } from '../main/world.ts'
import { until } from '../support/until.ts'
import { dataPinecone, dataRequests, workspaceWith, writeRecords } from './record-files.ts'
import { errors, index, KEY, step } from './support.ts'

const PUSH = { event: { name: 'push', payload: {} } }
const HTML = { status: 200, headers: { 'content-type': 'text/html' }, body: '<html>Please log in</html>' }
const NO_WAITS = { indexReadyMs: 0, assistantReadyMs: 0, deleteMs: 0, scaleMs: 0 }
const vector = (id: string, first = 1): object => ({ id, values: [first, 2, 3, 4, 5, 6, 7, 8] })

test('a PATCH answered with another index → that one is neither reported nor written to', async () => {
  const there = await world({ dataPlane: true, speeds: NO_WAITS })
  const { state, url } = there.pinecone
  for (const name of ['docs', 'production']) state.seedIndex(index(name))
  const headers = { 'Api-Key': KEY, 'X-Pinecone-Api-Version': '2026-04' }
  const body = (await (await fetch(`${url}/indexes/production`, { headers })).json()) as object
  there.pinecone.fault({ operation: 'configureIndex', kind: 'answer', status: 200, body, after: true })
  const declared = index('docs', { tags: { team: 'a' }, records: 'a.jsonl' })
  const result = await there.step(
    { index: declared },
    { ...PUSH, workspace: workspaceWith({ 'a.jsonl': [vector('x')] }) }
  )
  expect(result.outputs).toMatchObject({ host: state.getIndex('docs')?.host, result: 'updated', ready: 'true' })
  const upserts = there.pinecone.requests.filter(({ path }) => path.startsWith('/vectors/upsert'))
  expect(upserts.map(({ host }) => host)).toEqual([state.getIndex('docs')?.host])
})

test('a DELETE answered by a log-in page → sent again, and only then called deleted', async () => {
  const there = await world()
  there.pinecone.state.seedIndex(index('docs'))
  there.pinecone.fault({ operation: 'deleteIndex', kind: 'answer', ...HTML })
  const result = await there.step({ command: 'destroy', index: index('docs'), wait: 'false' }, PUSH)
  expect(result.outputs['result']).toBe('deleted')
  expect(there.names()).toEqual([])
})

test.each(['pull-request', 'run', 'job'])(
  'a comment on the pull request of a fork, %s: records of the workspace → refused',
  async (lifetime) => {
    const there = await world({}, ofFork(pullRequestEvent('opened', 'pull_request_target')))
    const workspace = workspaceWith({ 'a.jsonl': [vector('x')] })
    const declared = { lifetime, index: index('docs', { records: 'a.jsonl' }) }
    const result = await there.step(declared, { event: commentEvent(), workspace })
    expect(result.outputs['reason']).toBe('untrusted-declaration')
    expect(there.names()).toEqual([])
  }
)

test('a sweep whose DELETE has to be repeated → GitHub is asked again, and a reopened pull request is kept', async () => {
  const there = await world()
  there.seedPreview('docs-pr-2')
  there.github.state.closePullRequest(REPOSITORY, NUMBER, { at: there.now - 120 * MINUTE })
  there.pinecone.fault({
    operation: 'deleteIndex',
    kind: 'answer',
    status: 503,
    headers: { 'retry-after': '2' },
    body: ''
  })
  const run = there.start({ command: 'sweep' }, { event: { name: 'schedule', payload: {} } })
  await until(() => there.pinecone.requests.some(({ method }) => method === 'DELETE'))
  there.github.state.reopenPullRequest(REPOSITORY, NUMBER)
  const result = await run.done
  expect(there.names()).toEqual(['docs-pr-2'])
  expect(result.annotations.map(({ message }) => message)).toContain(
    'Index "docs-pr-2" is kept after all: pull request #2 is open.'
  )
})

test('a sweep whose DELETE took effect without an answer → deleted and changed', async () => {
  const there = await world()
  there.seedPreview('docs-pr-2')
  there.github.state.closePullRequest(REPOSITORY, NUMBER, { at: there.now - 120 * MINUTE })
  there.pinecone.fault({ operation: 'deleteIndex', kind: 'answer', status: 503, body: '', after: true })
  const result = await there.step({ command: 'sweep' }, { event: { name: 'schedule', payload: {} } })
  expect(result.outputs['changed']).toBe('true')
  expect(result.log).toContain('was left behind and is deleted by this sweep')
})

test("a proxy's page with a wrong date → expiry goes by Pinecone's time", async () => {
  const there = await world()
  there.seedPreview('docs-pr-2')
  const date = new Date(there.now + 60 * 24 * 60 * MINUTE).toUTCString()
  const page = { status: 502, headers: { date, 'content-type': 'text/html' }, body: '<html>Bad gateway</html>' }
  there.pinecone.fault({ operation: 'listAssistants', kind: 'answer', ...page })
  await there.step({ command: 'sweep' }, { event: { name: 'schedule', payload: {} } })
  expect(there.names()).toEqual(['docs-pr-2'])
})

test('a sweep of an index whose lifted protection is noted in its tags → kept, as by its teardown', async () => {
  const there = await world()
  there.seedPreview('docs-pr-2', { tags: { 'gha-protection-lifted': '1' } })
  there.github.state.closePullRequest(REPOSITORY, NUMBER, { at: there.now - 120 * MINUTE })
  await there.step({ command: 'sweep' }, { event: { name: 'schedule', payload: {} } })
  expect(there.names()).toEqual(['docs-pr-2'])
})

test('an older commit whose create comes too late → the records of the newer commit stay', async () => {
  const there = await world({ dataPlane: true, speeds: NO_WAITS })
  there.github.state.pushTo(REPOSITORY, NUMBER, 'd'.repeat(40))
  there.pinecone.fault({ operation: 'createIndex', kind: 'delay', ms: 1500 })
  const declared = { lifetime: 'pull-request', index: index('docs', { records: 'a.jsonl' }) }
  const run = there.start(declared, { workspace: workspaceWith({ 'a.jsonl': [vector('x')] }) })
  await until(() => there.pinecone.requests.some(({ method }) => method === 'POST'))
  there.seedPreview('docs-pr-2')
  const result = await run.done
  expect(result.exitCode).toBe(0)
  expect(there.pinecone.requests.filter(({ path }) => path.includes('upsert'))).toEqual([])
})

test('an id twice in a namespace, by the index and by the namespace itself → refused before any request', async () => {
  const sandbox = await dataPinecone()
  const workspace = workspaceWith({ 'a.jsonl': [vector('x')], 'b.jsonl': [vector('x', 9)] })
  const declared = {
    index: index('docs', { records: [{ file: 'a.jsonl', namespace: 'products' }] }),
    namespace: { name: 'products', index: 'docs', records: 'b.jsonl' }
  }
  const result = await step(sandbox, declared, { workspace })
  expect(errors(result).join('\n')).toContain('is in this namespace twice: a.jsonl:1 has it already')
  expect(sandbox.requests).toEqual([])
})

test('an upsert that reports fewer records than it was sent → not called written', async () => {
  const sandbox = await dataPinecone()
  const workspace = workspaceWith({ 'a.jsonl': [vector('x'), vector('y')] })
  sandbox.fault({ operation: 'upsertVectors', kind: 'answer', status: 200, body: { upsertedCount: 1 }, after: true })
  const result = await step(sandbox, { index: index('docs', { records: 'a.jsonl' }) }, { workspace })
  expect(result.outputs).toMatchObject({ ready: 'false', changed: 'true' })
  expect(errors(result).join('\n')).toContain('1 of 2 records')
  expect(dataRequests(sandbox).length).toBeGreaterThan(0)
})

test('an index without a host yet, declared with a namespace → the namespace follows once it is ready', async () => {
  const there = await world({ dataPlane: true, speeds: { ...NO_WAITS, indexReadyMs: 60 * MINUTE } })
  const declared = { lifetime: 'pull-request', index: index('docs') }
  const inside = { ...declared, namespace: { name: 'products', index: 'docs' } }
  await there.step({ ...declared, wait: 'false' })
  const early = await there.step({ ...inside, wait: 'false' })
  expect(early.exitCode).toBe(0)
  expect(early.outputs['resources']).toContain('"result":"not-attempted"')
  const run = there.start(inside)
  await until(() => there.pinecone.requests.filter(({ path }) => path === '/indexes/docs-pr-2').length > 4)
  there.pass(61 * MINUTE)
  const late = await run.done
  expect(late.outputs).toMatchObject({ ready: 'true' })
  expect(late.exitCode).toBe(0)
})

test.each([[{ message: 'ok' }], [[]], [null], [{ vectors: [] }]])(
  'a fetch answered with %j → what is there is unknown, and nothing is written',
  async (body) => {
    const sandbox = await dataPinecone()
    sandbox.state.seedIndex(index('docs'))
    const workspace = workspaceWith({ 'a.jsonl': [vector('x')] })
    sandbox.fault({ operation: 'fetchVectors', kind: 'answer', status: 200, body, times: 9 })
    const result = await step(sandbox, { index: index('docs', { records: 'a.jsonl' }) }, { workspace })
    expect(result.outputs['reason']).toBe('api-error')
    expect(errors(result).join('\n')).toContain('so what is there is unknown')
    expect(dataRequests(sandbox).filter((line) => line.includes('upsert'))).toEqual([])
  }
)

test('a file of records that changes after its check → none of it is written', async () => {
  const there = await world({ dataPlane: true, speeds: { ...NO_WAITS, indexReadyMs: 60 * MINUTE } })
  const workspace = workspaceWith({ 'a.jsonl': [vector('x')] })
  const run = there.start({ lifetime: 'pull-request', index: index('docs', { records: 'a.jsonl' }) }, { workspace })
  await until(() => there.pinecone.requests.filter(({ path }) => path === '/indexes/docs-pr-2').length > 2)
  writeRecords(workspace, 'a.jsonl', [vector('x'), vector('unchecked')])
  there.pass(61 * MINUTE)
  const result = await run.done
  expect(errors(result).join('\n')).toContain('a.jsonl has changed since this run checked it')
  expect(there.pinecone.requests.filter(({ path }) => path.includes('upsert'))).toEqual([])
})
