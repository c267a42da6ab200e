// `backup-before-delete`: a permanent index is deleted only after a backup.
import { pullRequestEvent, world, HOUR, MINUTE, type World } from '../main/world.ts'
import { until } from '../support/until.ts'
import { errors, resourcesOf, told, type With } from './support.ts'

const PUSH = { name: 'push', payload: {} }
const AT_ONCE = { indexReadyMs: 0, deleteMs: 0, scaleMs: 0, backupReadyMs: 0 }
const SPEC = { serverless: { cloud: 'aws', region: 'us-east-1' } }
const DOCS = { name: 'docs', dimension: 8, metric: 'cosine' }
const DESTROY: With = { command: 'destroy', index: DOCS, 'backup-before-delete': 'true' }
const BACKUP = 'POST /indexes/docs/backups'

async function project(options: Parameters<typeof world>[0] = {}): Promise<World> {
  const there = await world({ speeds: AT_ONCE, ...options })
  there.pinecone.state.seedIndex({ ...DOCS, spec: SPEC })
  return there
}

test('destroy: the backup is ready before the DELETE is sent; its id is in log, summary and outputs', async () => {
  const there = await project({ speeds: { ...AT_ONCE, backupReadyMs: 5 * MINUTE } })
  const handle = there.start(DESTROY, { event: PUSH })
  await until(() => there.pinecone.requests.some(({ path }) => path.startsWith('/backups/')))
  expect(there.writes()).toEqual([BACKUP])
  there.pass(6 * MINUTE)
  const result = await handle.done
  expect(told(result)).toMatchObject({ result: 'deleted', changed: 'true', reason: '' })
  expect(there.writes()).toEqual(['DELETE /indexes/docs'])
  const [backup] = there.pinecone.state.listBackups()
  expect(backup).toMatchObject({ status: 'Ready', description: expect.stringMatching(/before index docs is deleted/) })
  const id = backup?.backup_id ?? ''
  expect(result.log).toMatch(new RegExp(`- index docs: backed up first[^]*index docs: deleted, backup ${id} of docs`))
  expect(result.summary).toContain(id)
  expect(resourcesOf(result).indexes['docs']).toMatchObject({ result: 'deleted', backup: id })
})

test('a protected index is backed up before its protection is lifted', async () => {
  const there = await project()
  there.pinecone.state.seedIndex({ ...DOCS, spec: SPEC, deletion_protection: 'enabled' })
  await there.step({ ...DESTROY, 'override-deletion-protection': 'docs' }, { event: PUSH })
  expect(there.writes()).toEqual([BACKUP, 'PATCH /indexes/docs', 'DELETE /indexes/docs'])
})

test('replace: the backup comes after the trial create and before the deletion of the old index', async () => {
  const there = await project()
  const inputs = { index: { ...DOCS, dimension: 16 }, 'allow-replace': 'docs', 'backup-before-delete': 'true' }
  const result = await there.step(inputs, { event: PUSH })
  expect(told(result)).toMatchObject({ result: 'replaced', ready: 'true' })
  expect(
    there.pinecone.requests.flatMap(({ method, path }) => (method === 'GET' ? [] : [`${method} ${path}`]))
  ).toEqual(['POST /indexes', BACKUP, 'DELETE /indexes/docs', 'POST /indexes'])
  expect(resourcesOf(result).indexes['docs']?.['backup']).toBe(there.pinecone.state.listBackups()[0]?.backup_id)
})

test('an index already deleted is not backed up', async () => {
  const there = await world({ speeds: AT_ONCE })
  expect(told(await there.step(DESTROY, { event: PUSH }))).toMatchObject({ result: 'absent', reason: '' })
  expect(there.writes()).toEqual([])
})

test('an assistant beside it is deleted without a backup', async () => {
  const there = await project()
  there.pinecone.state.seedAssistant({ name: 'helper' })
  await there.step({ ...DESTROY, assistant: { name: 'helper' } }, { event: PUSH })
  expect(there.names()).toEqual([])
  expect(there.pinecone.state.listBackups()).toHaveLength(1)
})

test('a dry run reports the backup and does nothing', async () => {
  const there = await project()
  const result = await there.step({ ...DESTROY, 'dry-run': 'true' }, { event: PUSH })
  expect(result.log).toContain('- index docs: backed up first')
  expect(there.writes()).toEqual([])
})

describe('namespaces', () => {
  test('two namespaces of one index: the index is backed up once, before either is deleted', async () => {
    const there = await world({ speeds: AT_ONCE, dataPlane: true })
    there.pinecone.state.seedIndex({ ...DOCS, spec: SPEC })
    const namespace = ['a', 'b'].map((name) => ({ name, index: 'docs' }))
    await there.step({ namespace }, { event: PUSH })
    there.requests()
    const inputs = { namespace, command: 'destroy', 'backup-before-delete': 'true' }
    const result = await there.step(inputs, { event: PUSH })
    expect(resourcesOf(result).namespaces).toMatchObject({ a: { result: 'deleted' }, b: { result: 'deleted' } })
    const sent = there.pinecone.requests.flatMap(({ method, path }) => (method === 'GET' ? [] : [`${method} ${path}`]))
    expect(sent[0]).toBe(BACKUP)
    expect(sent.slice(1).sort()).toEqual(['DELETE /namespaces/a', 'DELETE /namespaces/b'])
  })
})

describe('the index is kept, as it was, where', () => {
  test.each([
    ['the backup fails', { failingBackups: /docs/ }, 'backup-failed', /InitializationFailed/],
    ['the plan has none', { plan: 'builder' }, 'quota', /Standard and Enterprise/],
    ['the project has as many as it may have', { quota: { backups: 0 } }, 'quota', /Delete some/]
  ] as const)('%s', async (_, options, reason, why) => {
    const there = await project(options)
    there.pinecone.state.seedIndex({ ...DOCS, spec: SPEC, deletion_protection: 'enabled' })
    const result = await there.step({ ...DESTROY, 'override-deletion-protection': 'docs' }, { event: PUSH })
    expect(told(result)).toMatchObject({ result: 'failed', reason })
    expect(errors(result)[0]).toMatch(/^Index "docs" is not deleted without a backup\. /)
    expect(errors(result)[0]).toMatch(why)
    expect(there.pinecone.state.getIndex('docs')).toMatchObject({ deletion_protection: 'enabled' })
    expect(there.writes().filter((line) => line !== BACKUP)).toEqual([])
  })

  test('Pinecone refuses a backup', async () => {
    const there = await project()
    const body = { error: { code: 'INVALID_ARGUMENT', message: 'No.' }, status: 400 }
    there.pinecone.fault({ operation: 'createBackup', kind: 'answer', status: 400, body })
    expect(told(await there.step(DESTROY, { event: PUSH }))).toMatchObject({ reason: 'backup-failed' })
    expect(there.names()).toEqual(['docs'])
  })

  test('it is not ready in time', async () => {
    const there = await project({ speeds: { ...AT_ONCE, backupReadyMs: HOUR } })
    const result = await there.step({ ...DESTROY, timeout: '2s' }, { event: PUSH })
    expect(told(result)).toMatchObject({ reason: 'backup-failed' })
    expect(errors(result)[0]).toMatch(/was Initializing after .* Give it longer with "timeout"/)
    expect(there.names()).toEqual(['docs'])
  })

  test('it is pod-based', async () => {
    const there = await world({ speeds: AT_ONCE })
    const pod = { environment: 'us-east1-gcp', pod_type: 'p1.x1', pods: 1, replicas: 1, shards: 1 }
    there.pinecone.state.seedIndex({ ...DOCS, spec: { pod } })
    const result = await there.step(DESTROY, { event: PUSH })
    expect(told(result)).toMatchObject({ reason: 'invalid-input', changed: 'false' })
    expect(errors(result)[0]).toMatch(/pod-based/)
    expect(there.writes()).toEqual([])
  })
})

test.each([
  ['reset', { kind: 'reset', after: true }],
  ['no JSON', { kind: 'answer', status: 201, body: 'ok', after: true }]
] as const)('a lost answer (%s) makes no second backup', async (_, fault) => {
  const there = await project()
  there.pinecone.fault({ operation: 'createBackup', times: 1, ...fault })
  expect(told(await there.step(DESTROY, { event: PUSH }))).toMatchObject({ result: 'deleted' })
  expect(there.pinecone.state.listBackups()).toHaveLength(1)
})

test('an index that somebody else recreates meanwhile is not deleted', async () => {
  const there = await project({ speeds: { ...AT_ONCE, backupReadyMs: 5 * MINUTE } })
  const handle = there.start(DESTROY, { event: PUSH })
  await until(() => there.pinecone.requests.some(({ path }) => path.startsWith('/backups/')))
  there.pinecone.state.seedIndex({ ...DOCS, dimension: 4, spec: SPEC, host: 'another-host.pinecone.io' })
  there.pass(6 * MINUTE)
  expect(told(await handle.done)).toMatchObject({ result: 'failed' })
  expect(there.names()).toEqual(['docs'])
})

test.each(['pull-request', 'run', 'job'])('with lifetime %s it is refused', async (lifetime) => {
  const there = await world()
  const inputs = { lifetime, index: DOCS, 'backup-before-delete': 'true' }
  const result = await there.step(inputs, { event: pullRequestEvent() })
  expect(told(result)).toMatchObject({ reason: 'invalid-input' })
  expect(errors(result)[0]).toMatch(/backup-before-delete/)
  expect(there.requests()).toEqual([])
})

test('with a sweep it is refused', async () => {
  const there = await world()
  const result = await there.step({ command: 'sweep', 'backup-before-delete': 'true' }, { event: PUSH })
  expect(told(result)).toMatchObject({ reason: 'invalid-input' })
  expect(there.requests()).toEqual([])
})
