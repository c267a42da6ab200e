// What a backup has of an index's records, and what an index made of it answers: with SDK 8.2.0 as the client.
import { Pinecone } from '@pinecone-database/pinecone'
import { SANDBOX_API_KEY } from '../../sandbox/pinecone/server.ts'
import { pass, sandbox, startEach } from './pinecone.ts'

const QUARTER = 15 * 60_000

startEach({ at: Date.UTC(2026, 7, 1, 12), dataPlane: { ports: 4 }, speeds: { backupLagMs: QUARTER } })

test('the records of a quarter of an hour before the backup, and no later ones', async () => {
  const pinecone = new Pinecone({ apiKey: SANDBOX_API_KEY, controllerHostUrl: sandbox.url, maxRetries: 0 })
  const index = (name: string) =>
    pinecone.index({ name, host: `http://${sandbox.state.getIndex(name)?.host}`, namespace: 'movies' })
  sandbox.state.seedIndex({ name: 'docs', dimension: 2 })
  await index('docs').upsert({ records: [{ id: 'early', values: [1, 0] }] })
  pass(QUARTER)
  await index('docs').upsert({ records: [{ id: 'late', values: [0, 1] }] })
  const { backupId } = await pinecone.createBackup({ indexName: 'docs' })
  pass(100)
  expect(await pinecone.describeBackup(backupId)).toMatchObject({ recordCount: 1, namespaceCount: 1 })
  await pinecone.deleteIndex('docs')
  pass(100)
  for (const name of ['one', 'two']) await pinecone.createIndexFromBackup({ backupId, name })
  pass(100)
  await index('one').deleteMany({ ids: ['early'] })
  const fetched = await index('two').fetch({ ids: ['early', 'late'] })
  expect(Object.keys(fetched.records)).toEqual(['early'])
  expect(sandbox.state.countRecords('one')).toBe(0)
})
