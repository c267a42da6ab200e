// Pinecone's SDK 8.2.0 (2026-04) and 9.0.0 (2026-07) as the clients of backups and restore jobs.
import { Pinecone as Pinecone8 } from '@pinecone-database/pinecone'
import { Pinecone as Pinecone9 } from 'pinecone-sdk-9'
import { SANDBOX_API_KEY } from '../../sandbox/pinecone/server.ts'
import { pass, sandbox, startEach, time } from './pinecone.ts'

let old: Pinecone8
let now: Pinecone9

startEach({ at: Date.UTC(2026, 7, 1, 12) })

beforeEach(() => {
  const options = { apiKey: SANDBOX_API_KEY, controllerHostUrl: sandbox.url, maxRetries: 0 }
  old = new Pinecone8(options)
  now = new Pinecone9(options)
  sandbox.state.seedIndex({ name: 'docs', dimension: 8, tags: { owner: 'production' } })
})

test('8.2.0 backs up and restores', async () => {
  const created = await old.createBackup({ indexName: 'docs', name: 'nightly', description: 'd' })
  const { backupId } = created
  const common = {
    backupId,
    sourceIndexName: 'docs',
    sourceIndexId: created.sourceIndexId,
    name: 'nightly',
    description: 'd',
    cloud: 'aws',
    region: 'us-east-1',
    dimension: 8,
    metric: 'cosine',
    tags: { owner: 'production' },
    createdAt: '2026-08-01T12:00:00Z'
  }
  expect(created).toEqual({ ...common, status: 'Initializing' })
  await expect(old.createIndexFromBackup({ backupId, name: 'early' })).rejects.toThrow('is not ready')
  pass(100)
  const ready = { ...common, status: 'Ready', recordCount: 0, namespaceCount: 0, sizeBytes: 0 }
  expect(await old.describeBackup(backupId)).toEqual(ready)
  expect((await old.listBackups({ indexName: 'docs', limit: 1 })).data).toEqual([ready])
  const restored = await old.createIndexFromBackup({ backupId, name: 'copy' })
  expect(await old.describeRestoreJob(restored.restoreJobId)).toEqual({
    restoreJobId: restored.restoreJobId,
    backupId,
    targetIndexName: 'copy',
    targetIndexId: restored.indexId,
    status: 'Pending',
    createdAt: new Date(time - 100),
    percentComplete: 0
  })
  await expect(old.deleteBackup(backupId)).rejects.toThrow('There are pending restore jobs for this backup')
  pass(100)
  expect((await old.listRestoreJobs({})).data).toMatchObject([{ status: 'Completed', percentComplete: 100 }])
  expect(await old.describeIndex('copy')).toMatchObject({ tags: { owner: 'production' }, status: { ready: true } })
  await old.deleteBackup(backupId)
  pass(100)
  await expect(old.describeBackup(backupId)).rejects.toMatchObject({ name: 'PineconeNotFoundError' })
})

test('9.0.0 does too, and reads the schema of a backup', async () => {
  const { backupId, sourceIndexId } = await now.backups.create('docs')
  pass(100)
  expect(await now.backups.describe(backupId)).toEqual({
    backupId,
    sourceIndexName: 'docs',
    sourceIndexId,
    status: 'Ready',
    cloud: 'aws',
    region: 'us-east-1',
    schema: {
      fields: {
        _values: { type: 'dense_vector', dimension: 8, metric: 'cosine' },
        _sparse_values: { type: 'sparse_vector' }
      }
    },
    recordCount: 0,
    namespaceCount: 0,
    sizeBytes: 0,
    tags: { owner: 'production' },
    createdAt: new Date(time - 100)
  })
  const readCapacity = {
    mode: 'Dedicated',
    dedicated: { nodeType: 'b1', scaling: 'Manual', manual: { replicas: 1, shards: 1 } }
  } as const
  const options = { name: 'copy', tags: { a: '1' }, deletionProtection: 'enabled', readCapacity } as const
  const { restoreJobId, indexId } = await now.backups.createIndex(backupId, options)
  pass(1_000)
  expect(await now.restoreJobs.describe(restoreJobId)).toMatchObject({ status: 'Completed', targetIndexId: indexId })
  expect((await now.restoreJobs.list({ limit: 5 })).data).toHaveLength(1)
  expect(await now.indexes.describe('copy')).toMatchObject({
    tags: { a: '1' },
    deletionProtection: 'enabled',
    readCapacity
  })
  await now.backups.delete(backupId)
})

test('both page by the token alone, and 9.0.0 sees the backups of deleted indexes', async () => {
  sandbox.state.seedBackup({ source: { name: 'docs' }, backup_id: 'gone', source_index_deleted_at: time })
  for (let number = 1; number <= 3; number++) sandbox.state.seedBackup({ source: 'docs', backup_id: `b-${number}` })
  const first = await now.backups.listByIndex('docs', { limit: 2 })
  const paginationToken = first.pagination!.next
  const second = await old.listBackups({ indexName: 'docs', paginationToken })
  expect([first.data, second.data].flatMap((data) => data!.map(({ backupId }) => backupId))).toEqual([
    'b-1',
    'b-2',
    'b-3'
  ])
  await expect(now.backups.list({ limit: 2, paginationToken })).rejects.toThrow('limit cannot be combined')
  const [gone] = (await now.backups.listByIndex('docs', { includeDeleted: true })).data!
  expect(gone).toMatchObject({ backupId: 'gone', sourceIndexDeletedAt: new Date(time) })
  expect((await now.backups.list()).data).toHaveLength(4)
})

test('errors reach them as their own', async () => {
  const { backup_id: backupId } = sandbox.state.seedBackup({ source: 'docs' })
  await expect(old.createIndexFromBackup({ backupId, name: 'docs' })).rejects.toMatchObject({
    name: 'PineconeConflictError'
  })
  await expect(now.backups.createIndex(backupId, { name: 'docs' })).rejects.toMatchObject({
    name: 'PineconeConflictError'
  })
  await expect(now.restoreJobs.describe('none')).rejects.toMatchObject({ name: 'PineconeNotFoundError' })
  await expect(old.createBackup({ indexName: 'nobody' })).rejects.toMatchObject({ name: 'PineconeNotFoundError' })
})
