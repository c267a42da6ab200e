// Indexes from backups: what they are, the job that makes them, what is refused, and what of the data comes along.
import type { IndexCopies, IndexSeed } from '../../sandbox/pinecone/server.ts'
import { call, pass, sandbox, start, startEach, time } from './pinecone.ts'

startEach({ at: Date.UTC(2026, 3, 1, 12), speeds: { restoreMs: 1_000 } })

const SOURCE: IndexSeed = {
  name: 'docs',
  dimension: 8,
  metric: 'dotproduct',
  tags: { owner: 'production' },
  deletion_protection: 'enabled',
  spec: { serverless: { cloud: 'aws', region: 'us-west-2' } }
}

let backup: string

beforeEach(() => {
  sandbox.state.seedIndex(SOURCE)
  backup = sandbox.state.seedBackup({ source: 'docs' }).backup_id
})

async function restore(body: object, id = backup): Promise<{ restore_job_id: string; index_id: string }> {
  const reply = await call('POST', `/backups/${id}/create-index`, body)
  expect(reply.status).toBe(202)
  return reply.body as { restore_job_id: string; index_id: string }
}

async function job(id: string): Promise<unknown> {
  return (await call('GET', `/restore-jobs/${id}`)).body
}

test('a job is Pending until the index is ready, then Completed', async () => {
  const { restore_job_id, index_id } = await restore({ name: 'docs-pr-7', tags: { a: '1' } })
  const pending = {
    restore_job_id,
    backup_id: backup,
    target_index_name: 'docs-pr-7',
    target_index_id: index_id,
    status: 'Pending',
    created_at: '2026-04-01T12:00:00Z',
    percent_complete: 0
  }
  expect(await job(restore_job_id)).toEqual(pending)
  pass(422)
  expect(await job(restore_job_id)).toEqual({ ...pending, percent_complete: 42.2 })
  expect((await call('GET', '/indexes/docs-pr-7')).body).toMatchObject({ status: { state: 'Initializing' } })
  pass(578)
  const done = { ...pending, status: 'Completed', completed_at: '2026-04-01T12:00:01Z', percent_complete: 100 }
  expect(await job(restore_job_id)).toEqual(done)
  expect((await call('GET', '/restore-jobs')).body).toEqual({ data: [done], pagination: null })
  expect((await call('GET', '/indexes/docs-pr-7')).body).toMatchObject({
    dimension: 8,
    metric: 'dotproduct',
    spec: { serverless: { cloud: 'aws', region: 'us-west-2', read_capacity: { mode: 'OnDemand' } } },
    deletion_protection: 'disabled',
    tags: { a: '1' },
    status: { ready: true, state: 'Ready' }
  })
})

test.each([
  [{}, { owner: 'production' }],
  [{ tags: null }, { owner: 'production' }],
  [{ tags: {} }, null],
  [{ tags: { a: '1', b: '' } }, { a: '1' }]
])('by %j its tags are %j', async (body, tags) => {
  await restore({ name: 'copy', ...body })
  expect(sandbox.state.getIndex('copy')?.tags).toEqual(tags)
})

test('protection and capacity are those of the request', async () => {
  const manual = { replicas: 1, shards: 1 }
  const read_capacity = { mode: 'Dedicated', dedicated: { node_type: 'b1', scaling: 'Manual', manual } }
  await restore({ name: 'copy', deletion_protection: 'enabled', read_capacity })
  expect(sandbox.state.getIndex('copy')).toMatchObject({
    deletion_protection: 'enabled',
    spec: { serverless: { read_capacity } }
  })
})

test.each<IndexSeed>([
  { name: 'typed', schema: { fields: { text: { type: 'string', full_text_search: {} } } } },
  { name: 'model', embed: { model: 'llama-text-embed-v2', field_map: { text: 'chunk' } } },
  { name: 'own', spec: { byoc: { environment: 'aws-us-east-1-b921' } } }
])('%j comes back as what it was', async (seed) => {
  sandbox.state.seedIndex(seed)
  await restore({ name: 'copy' }, sandbox.state.seedBackup({ source: seed.name }).backup_id)
  pass(1_000)
  const [was, copy] = [seed.name, 'copy'].map((name) => sandbox.state.getTypedIndex(name)!)
  expect(copy).toEqual({
    ...was,
    name: 'copy',
    host: copy?.host,
    ...(was?.private_host !== undefined && { private_host: copy?.private_host })
  })
})

test('of an index that is gone, under its own name', async () => {
  const { backup_id } = sandbox.state.seedBackup({ source: { name: 'gone', dimension: 3 } })
  await restore({ name: 'gone' }, backup_id)
  expect(sandbox.state.getIndex('gone')?.dimension).toBe(3)
  expect((await call('GET', '/indexes/gone/backups')).body).toEqual({ data: [] })
})

test('a name that fails, fails: the index and its job', async () => {
  await start({ failing: /^doomed/, speeds: { restoreMs: 1_000 } })
  sandbox.state.seedIndex(SOURCE)
  const { backup_id } = sandbox.state.seedBackup({ source: 'docs' })
  const { restore_job_id } = await restore({ name: 'doomed' }, backup_id)
  pass(1_000)
  expect(await job(restore_job_id)).toMatchObject({ status: 'Failed', percent_complete: 99 })
  expect(sandbox.state.getIndex('doomed')?.status.state).toBe('InitializationFailed')
})

test('a job whose index is deleted meanwhile is Cancelled, and holds the backup no longer', async () => {
  const { restore_job_id } = await restore({ name: 'copy' })
  expect((await call('DELETE', `/backups/${backup}`)).body).toEqual({
    status: 412,
    error: {
      code: 'FAILED_PRECONDITION',
      message: `Unable to delete backup. There are pending restore jobs for this backup: ['${restore_job_id}']`
    }
  })
  await call('DELETE', '/indexes/copy')
  expect(await job(restore_job_id)).toMatchObject({ status: 'Cancelled' })
  expect((await call('DELETE', `/backups/${backup}`)).status).toBe(202)
})

describe('refusals', () => {
  test.each<[number, string, unknown]>([
    [409, 'already exists', { name: 'docs' }],
    [400, 'lower case', { name: 'Docs' }],
    [400, 'deletion_protection', { name: 'copy', deletion_protection: 'on' }],
    [400, 'Tag key', { name: 'copy', tags: { 'a b': '1' } }],
    [400, 'Value of tag', { name: 'copy', tags: { a: 'x/y' } }],
    [422, 'missing field `name`', {}],
    [422, 'unknown field `dimension`', { name: 'copy', dimension: 8 }]
  ])('%i: %s', async (status, message, body) => {
    expect((await call('POST', `/backups/${backup}/create-index`, body)).body).toMatchObject({
      status,
      error: { message: expect.stringContaining(message) }
    })
    expect(sandbox.state.listRestoreJobs()).toEqual([])
  })

  test.each(['Initializing', 'InitializationFailed', 'Terminating'] as const)(
    '412: a backup that is %s',
    async (status) => {
      const { backup_id } = sandbox.state.seedBackup({ source: 'docs', status })
      expect((await call('POST', `/backups/${backup_id}/create-index`, { name: 'copy' })).body).toMatchObject({
        status: 412,
        error: { code: 'FAILED_PRECONDITION', message: expect.stringContaining(status) }
      })
    }
  )

  test('404: no such backup, no such job', async () => {
    expect((await call('POST', '/backups/none/create-index', { name: 'copy' })).status).toBe(404)
    expect((await call('GET', '/restore-jobs/none')).body).toMatchObject({
      error: { message: 'Restore job none not found.' }
    })
  })

  test('403: a plan without backups, and a project that is full', async () => {
    await start({ plan: 'builder' })
    const create = async (): Promise<unknown> => {
      sandbox.state.seedIndex({ name: 'docs' })
      const { backup_id } = sandbox.state.seedBackup({ source: 'docs' })
      return (await call('POST', `/backups/${backup_id}/create-index`, { name: 'copy' })).body
    }
    expect(await create()).toMatchObject({ status: 403, error: { code: 'PERMISSION_DENIED' } })
    await start({ plan: 'standard', quota: { indexes: 1 } })
    expect(await create()).toMatchObject({
      status: 403,
      error: { message: expect.stringContaining('max serverless indexes') }
    })
  })
})

test('jobs are paged, and told from each other by their target and their id in faults', async () => {
  const ids: string[] = []
  for (let number = 1; number <= 3; number++) ids.push((await restore({ name: `copy-${number}` })).restore_job_id)
  const { body } = await call('GET', '/restore-jobs?limit=2')
  expect(body).toMatchObject({ data: [{ restore_job_id: ids[0] }, { restore_job_id: ids[1] }] })
  const { next } = (body as { pagination: { next: string } }).pagination
  expect((await call('GET', `/restore-jobs?paginationToken=${next}`)).body).toMatchObject({
    data: [{ restore_job_id: ids[2] }],
    pagination: null
  })
  sandbox.fault({ operation: 'describeRestoreJob', id: ids[1]!, kind: 'answer', status: 404 })
  sandbox.fault({ operation: 'createIndexFromBackup', name: 'copy-5', kind: 'reset', after: true })
  expect((await call('GET', `/restore-jobs/${ids[0]}`)).status).toBe(200)
  expect((await call('GET', `/restore-jobs/${ids[1]}`)).status).toBe(404)
  await restore({ name: 'copy-4' })
  await expect(restore({ name: 'copy-5' })).rejects.toThrow('fetch failed')
  expect(sandbox.state.getIndex('copy-5')?.status.state).toBe('Initializing')
  expect(sandbox.requests.at(-1)).toMatchObject({ operation: 'createIndexFromBackup', name: 'copy-5', id: backup })
})

test('a snapshot has backups and jobs in it', async () => {
  const before = sandbox.state.snapshot()
  expect(Object.keys(before.backups)).toEqual([backup])
  const { restore_job_id } = await restore({ name: 'copy' })
  const after = sandbox.state.snapshot()
  expect(Object.keys(after.restoreJobs)).toEqual([restore_job_id])
  expect(after.backups).toEqual(before.backups)
})

describe('the data', () => {
  /** A data plane whose indexes have a record for every second since it is `from`. */
  function dataSince(from: number, restored: [unknown, string, number][]): IndexCopies {
    return {
      take: (index, asOf) => {
        const records = Math.max(0, Math.floor((asOf - from) / 1_000))
        return { records, namespaces: 2, bytes: records * 100, contents: `${records} of ${index.name}` }
      },
      restore: (contents, into) => void restored.push([contents, into.name, into.readyAt])
    }
  }

  test('is that of a quarter of an hour before the backup, and reaches the index with its readiness', async () => {
    const restored: [unknown, string, number][] = []
    const quarter = 15 * 60_000
    await start({ indexCopies: dataSince(time - quarter - 60_000, restored), speeds: { backupLagMs: quarter } })
    sandbox.state.seedIndex({ name: 'docs' })
    const { backup_id } = (await call('POST', '/indexes/docs/backups', {})).body as { backup_id: string }
    expect(sandbox.state.getBackup(backup_id)).not.toHaveProperty('record_count')
    pass(100)
    expect(sandbox.state.getBackup(backup_id)).toMatchObject({
      record_count: 60,
      namespace_count: 2,
      size_bytes: 6_000
    })
    await restore({ name: 'copy' }, backup_id)
    expect(restored).toEqual([['60 of docs', 'copy', time + 100]])
  })

  test('goes nowhere where the restore fails', async () => {
    const restored: [unknown, string, number][] = []
    await start({ indexCopies: dataSince(0, restored), failing: /^doomed/ })
    sandbox.state.seedIndex({ name: 'docs' })
    await restore({ name: 'doomed' }, sandbox.state.seedBackup({ source: 'docs' }).backup_id)
    expect(restored).toEqual([])
  })
})
