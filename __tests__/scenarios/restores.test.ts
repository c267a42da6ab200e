// A preview with production's data: a new index that is restored from a backup.
import { DAY, HOUR, MINUTE, NUMBER, pullRequestEvent, REPOSITORY, world, type World } from '../main/world.ts'
import { until } from '../support/until.ts'
import { sdksOf, vectors, workspaceWith } from './record-files.ts'
import { errors, planOf, resourcesOf, told, type With } from './support.ts'

const AT_ONCE = { indexReadyMs: 0, deleteMs: 0, scaleMs: 0, restoreMs: 0, backupReadyMs: 0, backupLagMs: 0 }
const DOCS = { name: 'docs', dimension: 8, metric: 'cosine', cloud: 'aws', region: 'us-east-1' }
const SPEC = { serverless: { cloud: 'aws', region: 'us-east-1' } }
const SOURCE = { name: 'docs', dimension: 8, metric: 'cosine', spec: SPEC, tags: { team: 'search' } }

function preview(restore_from: unknown, more: object = {}): With {
  return { lifetime: 'pull-request', index: { ...DOCS, preview: { restore_from }, ...more } }
}

/** A project with the index `docs`, its data and a backup of it that is two hours old. */
async function production(options: Parameters<typeof world>[0] = {}): Promise<World & { backup: string }> {
  const there = await world({ dataPlane: true, speeds: AT_ONCE, ...options })
  there.pinecone.state.seedIndex(SOURCE)
  await sdksOf(there.pinecone, 'docs').sdk8.upsert({ records: vectors(5) })
  const { backup_id: backup } = there.pinecone.state.seedBackup({ source: 'docs', created_at: there.now - 2 * HOUR })
  there.requests()
  return Object.assign(there, { backup })
}

function restoresOf(there: World): string[] {
  return there.writes().filter((line) => /backups/.test(line))
}

describe('a preview from the newest backup', () => {
  test('opened: with its records and our tags; pushed: nothing; closed: the index goes, the backup stays', async () => {
    const there = await production()
    there.pinecone.state.seedBackup({ source: 'docs', created_at: there.now - DAY })
    const opened = await there.step(preview('docs'))
    expect(told(opened)).toMatchObject({ result: 'created', ready: 'true', reason: '' })
    expect(opened.log).toContain(
      `+ index docs-pr-2 (declared as docs), restored from backup ${there.backup} of docs (2 h old, `
    )
    expect(planOf(opened)[0]?.fields).toMatchObject([{ path: 'restore_from', after: { backup_id: there.backup } }])
    expect(resourcesOf(opened).indexes['docs']).toMatchObject({ restored_from: there.backup })
    expect(opened.summary).toContain(`restored from backup ${there.backup}`)
    // By Pinecone's time, which goes on between two requests.
    const tags = { ...there.ownershipTags('docs'), 'gha-expires-at': expect.stringMatching(/^\d{10}$/) as unknown }
    expect(there.pinecone.requests.find(({ path }) => path.endsWith('/create-index'))?.body).toEqual({
      name: 'docs-pr-2',
      tags,
      deletion_protection: 'disabled'
    })
    expect(there.pinecone.state.getIndex('docs-pr-2')?.tags).toEqual(tags)
    const { matches } = await sdksOf(there.pinecone, 'docs-pr-2').sdk8.query({ vector: vectors(5)[3]!.values, topK: 1 })
    expect(matches).toMatchObject([{ id: 'v-3' }])
    there.requests()

    expect(told(await there.step(preview('docs')))).toMatchObject({ result: 'unchanged', changed: 'false' })
    expect(there.writes()).toEqual([])

    there.github.state.closePullRequest(REPOSITORY, NUMBER)
    const closed = await there.step(preview('docs'), { event: pullRequestEvent('closed') })
    expect(told(closed)).toMatchObject({ changed: 'true', reason: '' })
    expect(there.names()).toEqual(['docs'])
    expect(there.pinecone.state.listBackups()).toHaveLength(2)
  })

  test('neither of another index, nor of an older one of that name', async () => {
    const there = await production()
    there.pinecone.state.seedIndex({ ...SOURCE, name: 'other' })
    there.pinecone.state.seedBackup({ source: 'other' })
    there.pinecone.state.seedBackup({ source: SOURCE, created_at: there.now - MINUTE })
    await there.step(preview('docs'))
    expect(restoresOf(there)).toEqual([`POST /backups/${there.backup}/create-index`])
  })

  test('among more than one page of them', async () => {
    const there = await production()
    for (let at = 0; at < 120; at += 1)
      there.pinecone.state.seedBackup({ source: 'docs', created_at: there.now - (3 + at) * HOUR })
    await there.step(preview('docs'))
    const lists = there.requests().filter((line) => line.includes('GET /indexes/docs/backups'))
    expect(lists).toHaveLength(2)
    expect(there.pinecone.state.listRestoreJobs()).toMatchObject([{ backup_id: there.backup }])
  })

  test('declared by its name alone, all else is the backup’s', async () => {
    const there = await production()
    const result = await there.step({ lifetime: 'pull-request', index: { name: 'copy', restore_from: 'docs' } })
    expect(told(result)).toMatchObject({ result: 'created', ready: 'true' })
    expect(there.pinecone.state.getIndex('copy-pr-2')).toMatchObject({ dimension: 8, metric: 'cosine' })
  })

  test('records are written on top', async () => {
    const there = await production()
    const workspace = workspaceWith({ 'a.jsonl': [{ id: 'new', values: [1, 0, 0, 0, 0, 0, 0, 0] }] })
    const result = await there.step(preview('docs', { records: 'a.jsonl' }), { workspace })
    expect(told(result)).toMatchObject({ result: 'created', ready: 'true' })
    const { records } = await sdksOf(there.pinecone, 'docs-pr-2').sdk9.fetch({ ids: ['v-1', 'new'] })
    expect(Object.keys(records).sort()).toEqual(['new', 'v-1'])
  })

  test('a dry run says which, and sends no write', async () => {
    const there = await production()
    const result = await there.step({ ...preview('docs'), 'dry-run': 'true' })
    expect(result.log).toContain(`restored from backup ${there.backup} of docs`)
    expect(there.writes()).toEqual([])
  })

  test('production itself is made empty, where it does not exist: `preview` is for temporary environments', async () => {
    const there = await world({ speeds: AT_ONCE })
    await there.step(
      { index: { ...DOCS, preview: { restore_from: 'docs' } } },
      { event: { name: 'push', payload: {} } }
    )
    expect(there.writes()).toEqual(['POST /indexes'])
  })
})

describe('by its id', () => {
  test('a deleted index comes back from its own backup', async () => {
    const there = await production()
    there.pinecone.state.removeIndex('docs')
    const index = { ...DOCS, restore_from: { backup_id: there.backup } }
    const result = await there.step({ index }, { event: { name: 'push', payload: {} } })
    expect(told(result)).toMatchObject({ result: 'created' })
  })

  test('there is none of that id', async () => {
    const there = await production()
    const result = await there.step(preview({ backup_id: 'b-17' }))
    expect(told(result)).toMatchObject({ reason: 'not-found', changed: 'false' })
    expect(errors(result)[0]).toMatch(/there is no backup "b-17" in this project.*Nothing was made instead/)
    expect(there.names()).toEqual(['docs'])
  })
})

describe('with `max_age`', () => {
  test('a backup that is young enough is used', async () => {
    const there = await production()
    await there.step(preview({ index: 'docs', max_age: '3h' }))
    expect(restoresOf(there)).toEqual([`POST /backups/${there.backup}/create-index`])
  })

  test('without one, a backup is made first, once, with its owner', async () => {
    const there = await production()
    const result = await there.step(preview({ index: 'docs', max_age: '1h' }))
    expect(told(result)).toMatchObject({ result: 'created', ready: 'true' })
    expect(result.log).toContain('restored from a new backup of docs, which is made first')
    const [, made] = there.pinecone.state.listBackups()
    expect(made?.description).toMatch(
      /^Made by a workflow of repository 186853002 \(run \d+, attempt 1\), for index docs-pr-2, at [-0-9T:.]+Z\.$/
    )
    expect(restoresOf(there)).toEqual([
      'POST /indexes/docs/backups',
      `POST /backups/${made?.backup_id ?? ''}/create-index`
    ])
  })

  test('the pull request is closed while it is made: nothing is restored, and nothing is said to be as declared', async () => {
    const there = await production({ speeds: { ...AT_ONCE, backupReadyMs: 5 * MINUTE } })
    const handle = there.start(preview({ index: 'docs', max_age: '1h' }))
    await until(() => there.pinecone.requests.filter(({ path }) => path.startsWith('/backups/')).length > 2)
    there.github.state.closePullRequest(REPOSITORY, NUMBER)
    there.pass(6 * MINUTE)
    const result = await handle.done
    expect(told(result)).toMatchObject({ result: 'not-attempted', changed: 'false', reason: '' })
    expect(result.log).toMatch(/Nothing to do: 1 not attempted/)
    expect(there.names()).toEqual(['docs'])
  })

  test('a backup that is still being made is awaited', async () => {
    const there = await production({ speeds: { ...AT_ONCE, backupReadyMs: 5 * MINUTE } })
    const { backup_id } = there.pinecone.state.seedBackup({ source: 'docs', status: 'Initializing' })
    const handle = there.start(preview({ index: 'docs', max_age: '1h' }))
    await until(() => there.pinecone.requests.some(({ path }) => path === `/backups/${backup_id}`))
    there.pass(6 * MINUTE)
    expect(told(await handle.done)).toMatchObject({ result: 'created' })
    expect(restoresOf(there)).toEqual([`POST /backups/${backup_id}/create-index`])
  })

  test.each([
    ['reset', { kind: 'reset', after: true }],
    ['an answer of the edge', { kind: 'answer', status: 520, body: '', after: true }]
  ] as const)('a lost answer to it (%s) makes no second one', async (_, fault) => {
    const there = await production()
    there.pinecone.fault({ operation: 'createBackup', times: 1, ...fault })
    expect(told(await there.step(preview({ index: 'docs', max_age: '1h' })))).toMatchObject({ result: 'created' })
    expect(there.pinecone.state.listBackups()).toHaveLength(2)
  })

  test('a failed backup → nothing is created', async () => {
    const there = await production({ failingBackups: /docs/ })
    const result = await there.step(preview({ index: 'docs', max_age: '1h' }))
    expect(told(result)).toMatchObject({ reason: 'backup-failed', created: 'false' })
    expect(errors(result)[0]).toMatch(/docs-pr-2" was not made, because there is no backup.*InitializationFailed/)
    expect(there.names()).toEqual(['docs'])
  })
})

describe('a clear end, and nothing is made, where', () => {
  test('there is no backup', async () => {
    const there = await world({ speeds: AT_ONCE })
    there.pinecone.state.seedIndex(SOURCE)
    const result = await there.step(preview('docs'))
    expect(told(result)).toMatchObject({ reason: 'not-found', changed: 'false' })
    expect(errors(result)[0]).toMatch(/index "docs" has no backup.*max_age/)
    expect(there.writes()).toEqual([])
  })

  test('the index does not exist', async () => {
    const there = await world({ speeds: AT_ONCE })
    const result = await there.step(preview('docs'))
    expect(told(result)).toMatchObject({ reason: 'not-found' })
    expect(errors(result)[0]).toMatch(/index "docs" does not exist/)
    expect(there.writes()).toEqual([])
  })

  test.each([
    ['Initializing', 'not-ready'],
    ['InitializationFailed', 'backup-failed']
  ] as const)('the only backup is %s', async (status, reason) => {
    const there = await world({ speeds: { ...AT_ONCE, backupReadyMs: HOUR } })
    there.pinecone.state.seedIndex(SOURCE)
    there.pinecone.state.seedBackup({ source: 'docs', status })
    const result = await there.step(preview('docs'))
    expect(told(result)).toMatchObject({ reason })
    expect(there.writes()).toEqual([])
  })

  test.each([
    ['dimension', { dimension: 16 }],
    ['metric', { metric: 'euclidean' }],
    ['spec.serverless.region', { region: 'us-west-2' }]
  ])('the backup has another %s', async (path, more) => {
    const there = await production()
    const beside = { name: 'beside', dimension: 8, metric: 'cosine', cloud: 'aws', region: 'us-east-1' }
    const inputs = preview('docs', more)
    const result = await there.step({ ...inputs, index: [inputs['index'], beside] })
    expect(told(result)).toMatchObject({ reason: 'immutable-change', changed: 'false' })
    expect(errors(result)[0]).toContain(`has another ${path}`)
    expect(there.writes()).toEqual([])
  })

  test('the plan has none', async () => {
    const there = await world({ speeds: AT_ONCE, plan: 'starter' })
    there.pinecone.state.seedIndex(SOURCE)
    const result = await there.step(preview({ index: 'docs', max_age: '1h' }))
    expect(told(result)).toMatchObject({ reason: 'quota' })
    expect(errors(result)[0]).toMatch(/Standard and Enterprise/)
    expect(there.names()).toEqual(['docs'])
  })

  test('the project is full', async () => {
    const there = await production({ quota: { indexes: 1 } })
    const result = await there.step(preview('docs'))
    expect(told(result)).toMatchObject({ reason: 'quota' })
    expect(there.names()).toEqual(['docs'])
  })
})

describe('never two restores', () => {
  test("somebody else's resource of this name is left alone", async () => {
    const there = await production()
    there.pinecone.fault({ operation: 'listIndexes', kind: 'answer', status: 200, body: { indexes: [] }, times: 1 })
    there.pinecone.fault({ operation: 'describeIndex', name: 'docs-pr-2', kind: 'stale', times: 2 } as never)
    there.pinecone.state.seedIndex({ ...SOURCE, name: 'docs-pr-2', tags: {} })
    const result = await there.step(preview('docs'))
    expect(told(result)).toMatchObject({ reason: 'not-owned' })
    expect(there.pinecone.state.listRestoreJobs()).toEqual([])
  })

  test.each([
    ['reset', { kind: 'reset', after: true }],
    ['503', { kind: 'answer', status: 503, body: '', after: true }],
    ['202 and no JSON', { kind: 'answer', status: 202, body: '<p>', after: true }]
  ] as const)('a lost answer (%s)', async (_, fault) => {
    const there = await production()
    there.pinecone.fault({ operation: 'createIndexFromBackup', times: 1, ...fault })
    expect(told(await there.step(preview('docs')))).toMatchObject({ result: 'created', ready: 'true' })
    expect(there.pinecone.state.listRestoreJobs()).toHaveLength(1)
  })

  test('killed between restore and wait: the next run finds it', async () => {
    const there = await production({ speeds: { ...AT_ONCE, restoreMs: 10 * MINUTE } })
    const handle = there.start(preview('docs'))
    await until(() => there.pinecone.state.listRestoreJobs().length === 1)
    handle.kill()
    await handle.done
    there.pass(11 * MINUTE)
    expect(told(await there.step(preview('docs')))).toMatchObject({ result: 'unchanged', ready: 'true' })
    expect(there.pinecone.state.listRestoreJobs()).toHaveLength(1)
  })

  test('a failed restore is reported, with its job', async () => {
    const there = await production({ failing: /docs-pr/ })
    const result = await there.step(preview('docs'))
    expect(told(result)).toMatchObject({ reason: 'not-ready', created: 'true' })
    expect(errors(result)[0]).toMatch(/Its restore job [\w-]+ says: Failed/)
  })

  test('replaced, it is restored again', async () => {
    const there = await production()
    there.seedPreview('docs-pr-2', {})
    there.pinecone.state.seedIndex({
      ...SOURCE,
      name: 'docs-pr-2',
      dimension: 4,
      tags: there.ownershipTags('docs')
    })
    const result = await there.step(preview('docs'))
    expect(told(result)).toMatchObject({ result: 'replaced', ready: 'true' })
    expect(there.pinecone.state.getIndex('docs-pr-2')).toMatchObject({ dimension: 8 })
    expect(there.pinecone.state.listRestoreJobs()).toHaveLength(1)
  })
})

describe('an answer about backups', () => {
  test.each([
    ['a foreign 404 to the list', { operation: 'listIndexBackups', status: 404, body: 'no Route' }],
    [
      'an item of the list that is no backup',
      { operation: 'listIndexBackups', status: 200, body: { data: [{ id: 1 }] } }
    ],
    ['a list without its items', { operation: 'listIndexBackups', status: 200, body: {} }],
    ['a foreign 404 to the restore', { operation: 'createIndexFromBackup', status: 404, body: 'no Route' }]
  ] as const)('%s is an api-error, and nothing is made', async (_, fault) => {
    const there = await production()
    there.pinecone.fault({ kind: 'answer', times: Infinity, ...fault })
    const result = await there.step({ ...preview('docs'), timeout: '5s' })
    expect(told(result)).toMatchObject({ reason: 'api-error' })
    expect(errors(result)[0]).not.toMatch(/has no backup|does not exist/)
    expect(there.names()).toEqual(['docs'])
  })

  test('a backup that is deleted by then is reported as such', async () => {
    const there = await production()
    const body = { error: { code: 'NOT_FOUND', message: 'Backup not found.' }, status: 404 }
    there.pinecone.fault({ operation: 'createIndexFromBackup', kind: 'answer', status: 404, body })
    const result = await there.step(preview('docs'))
    expect(told(result)).toMatchObject({ reason: 'not-found', created: 'false' })
    expect(errors(result)[0]).toContain(`Backup "${there.backup}" does not exist any more`)
  })

  test('a plan without backups: the error does not list the holders of indexes', async () => {
    const there = await production()
    const body = { error: { code: 'PERMISSION_DENIED', message: 'Your plan does not include backups.' }, status: 403 }
    there.pinecone.fault({ operation: 'createIndexFromBackup', kind: 'answer', status: 403, body })
    const result = await there.step(preview('docs'))
    expect(told(result)).toMatchObject({ reason: 'quota' })
    expect(errors(result)[0]).not.toContain('A sweep would')
  })
})

test('the model of the source is part of the backup', async () => {
  const there = await world({ speeds: AT_ONCE })
  const embed = { model: 'multilingual-e5-large', field_map: { text: 'body' }, metric: 'cosine' }
  there.pinecone.state.seedIndex({ name: 'texts', dimension: 1024, metric: 'cosine', spec: SPEC, embed })
  there.pinecone.state.seedBackup({ source: 'texts' })
  const declared = { model: 'llama-text-embed-v2', field_map: { text: 'body' } }
  const index = { name: 'copy', cloud: 'aws', region: 'us-east-1', embed: declared, restore_from: 'texts' }
  const result = await there.step({ lifetime: 'pull-request', index })
  expect(told(result)).toMatchObject({ reason: 'immutable-change' })
  expect(errors(result)[0]).toContain('has another embed.model')
  expect(there.writes()).toEqual([])
})
