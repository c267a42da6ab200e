// Backups as 2026-04 and 2026-07 publish them: exact answers, states over time, lists, refusals.
import { call, DENSE, pass, sandbox, start, startEach, time } from './pinecone.ts'

startEach({ at: Date.UTC(2026, 3, 1, 12) })

const TYPED = { 'x-pinecone-api-version': '2026-07' }

interface Backup {
  backup_id: string
  source_index_id: string
  status: string
}

async function backUp(index: string, body: object = {}): Promise<Backup> {
  const reply = await call('POST', `/indexes/${index}/backups`, body)
  expect(reply.status).toBe(201)
  return reply.body as Backup
}

async function idsOf(path: string, headers?: Record<string, string>): Promise<string[]> {
  const { status, body } = await call('GET', path, undefined, headers)
  expect(status).toBe(200)
  return (body as { data: Backup[] }).data.map(({ backup_id }) => backup_id)
}

async function statusOf(id: string): Promise<unknown> {
  const { status, body } = await call('GET', `/backups/${id}`)
  return status === 200 ? (body as Backup).status : status
}

describe('of an index', () => {
  beforeEach(() => {
    const schema = { fields: { genre: { filterable: true } } }
    const spec = { serverless: { cloud: 'gcp', region: 'us-central1', schema } }
    sandbox.state.seedIndex({ name: 'movies', dimension: 8, metric: 'euclidean', tags: { team: 'a' }, spec })
  })

  const EXPECTED = {
    backup_id: expect.stringMatching(/^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/),
    source_index_name: 'movies',
    source_index_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    status: 'Initializing',
    cloud: 'gcp',
    region: 'us-central1',
    dimension: 8,
    metric: 'euclidean',
    schema: { fields: { genre: { filterable: true } } },
    tags: { team: 'a' },
    created_at: '2026-04-01T12:00:00Z'
  }

  test('it is created, Initializing, then Ready, and tells then what it has', async () => {
    const created = await backUp('movies', { name: 'nightly', description: 'Before the change.' })
    expect(created).toEqual({ ...EXPECTED, name: 'nightly', description: 'Before the change.' })
    pass(100)
    expect((await call('GET', `/backups/${created.backup_id}`)).body).toEqual({
      ...created,
      status: 'Ready',
      record_count: 0,
      namespace_count: 0,
      size_bytes: 0
    })
  })

  test('2026-07 answers 200, and has a schema in place of dimension and metric', async () => {
    const reply = await call('POST', '/indexes/movies/backups', {}, TYPED)
    const { dimension, metric, ...common } = EXPECTED
    expect(reply).toMatchObject({ status: 200 })
    expect(reply.body).toEqual({
      ...common,
      schema: {
        fields: {
          _values: { type: 'dense_vector', description: null, dimension, metric },
          _sparse_values: { type: 'sparse_vector', description: null },
          genre: { filterable: true }
        }
      }
    })
  })

  test('it has what the index was, whatever becomes of that', async () => {
    const { backup_id } = await backUp('movies')
    await call('PATCH', '/indexes/movies', { tags: { team: 'b' } })
    expect(sandbox.state.getBackup(backup_id)).toMatchObject({ tags: { team: 'a' } })
  })

  test('its delete is accepted, and done after a while', async () => {
    const { backup_id } = await backUp('movies')
    expect(await call('DELETE', `/backups/${backup_id}`)).toMatchObject({ status: 202, body: '' })
    expect(await statusOf(backup_id)).toBe('Terminating')
    expect((await call('DELETE', `/backups/${backup_id}`)).status).toBe(202)
    pass(100)
    expect((await call('GET', `/backups/${backup_id}`)).body).toEqual({
      status: 404,
      error: { code: 'NOT_FOUND', message: `Backup ${backup_id} not found.` }
    })
    expect((await call('DELETE', `/backups/${backup_id}`)).status).toBe(404)
    expect(sandbox.state.listBackups()).toEqual([])
  })

  test('it fails where its index is deleted before it is ready, and stays where it was', async () => {
    const kept = await backUp('movies')
    pass(100)
    const lost = await backUp('movies')
    pass(99)
    await call('DELETE', '/indexes/movies')
    pass(1)
    expect([await statusOf(kept.backup_id), await statusOf(lost.backup_id)]).toEqual(['Ready', 'InitializationFailed'])
    expect(sandbox.state.getBackup(kept.backup_id)).toMatchObject({ source_index_deleted_at: '2026-04-01T12:00:00Z' })
  })
})

test.each([
  ['doomed', {}],
  ['movies', { name: 'doomed' }]
])('of %s, with %j: it fails', async (index, body) => {
  await start({ failingBackups: /^doomed$/ })
  sandbox.state.seedIndex({ name: index })
  const { backup_id } = await backUp(index, body)
  pass(99)
  expect(await statusOf(backup_id)).toBe('Initializing')
  pass(1)
  expect(await statusOf(backup_id)).toBe('InitializationFailed')
})

test('of a BYOC index, it is where the name of the environment says', async () => {
  sandbox.state.seedIndex({ name: 'own', spec: { byoc: { environment: 'aws-us-east-1-b921' } } })
  expect(await backUp('own')).toMatchObject({ cloud: 'aws', region: 'us-east-1' })
})

describe('lists', () => {
  test('an index lists its own, not those of an earlier index of its name; the project lists all', async () => {
    sandbox.state.seedIndex({ name: 'other' })
    await call('POST', '/indexes', DENSE)
    pass(100)
    const early = await backUp('movies')
    const other = await backUp('other')
    pass(100)
    await call('DELETE', '/indexes/movies')
    pass(100)
    expect((await call('GET', '/indexes/movies/backups')).status).toBe(404)
    expect(await idsOf('/indexes/movies/backups?include_deleted=true')).toEqual([early.backup_id])
    await call('POST', '/indexes', DENSE)
    pass(100)
    const late = await backUp('movies')
    expect(late.source_index_id).not.toBe(early.source_index_id)
    expect(await idsOf('/indexes/movies/backups')).toEqual([late.backup_id])
    expect(await idsOf('/indexes/movies/backups?include_deleted=true')).toEqual([early.backup_id, late.backup_id])
    expect(await idsOf('/backups')).toEqual([early, other, late].map(({ backup_id }) => backup_id))
    expect((await call('GET', '/indexes/nobody/backups?include_deleted=true')).status).toBe(404)
  })

  test.each(['/backups', '/indexes/movies/backups'])(
    '%s is paged by a limit, then by the token alone',
    async (path) => {
      sandbox.state.seedIndex({ name: 'movies' })
      const ids = Array.from({ length: 12 }, () => sandbox.state.seedBackup({ source: 'movies' }).backup_id)
      expect(await idsOf(path)).toEqual(ids.slice(0, 10))
      const first = await call('GET', `${path}?limit=5`)
      const { next } = (first.body as { pagination: { next: string } }).pagination
      const second = await call('GET', `${path}?paginationToken=${next}`)
      expect(second.body).toMatchObject({ data: ids.slice(5, 10).map((backup_id) => ({ backup_id })) })
      const { next: last } = (second.body as { pagination: { next: string } }).pagination
      const third = await call('GET', `${path}?paginationToken=${last}`)
      expect(third.body).toMatchObject({ data: ids.slice(10).map((backup_id) => ({ backup_id })) })
      expect(third.body).not.toHaveProperty('pagination')
      expect((await call('GET', `${path}?limit=5&paginationToken=${next}`)).body).toMatchObject({
        status: 400,
        error: { message: 'limit cannot be combined with paginationToken.' }
      })
      for (const query of ['limit=0', 'limit=101', 'paginationToken=x']) {
        expect((await call('GET', `${path}?${query}`)).status).toBe(400)
      }
    }
  )

  test('a stale one lacks what was just made', async () => {
    sandbox.state.seedIndex({ name: 'movies' })
    await backUp('movies')
    pass(10)
    sandbox.fault({ operation: 'listIndexBackups', kind: 'stale', ms: 11 })
    expect(await idsOf('/indexes/movies/backups')).toEqual([])
    expect(await idsOf('/indexes/movies/backups')).toHaveLength(1)
  })
})

describe('refusals', () => {
  const POD = { pod: { environment: 'us-east1-gcp' } }

  test.each<[number, string, Parameters<typeof sandbox.state.seedIndex>[0] | null, unknown]>([
    [404, 'Index movies not found.', null, {}],
    [404, 'Index movies not found.', { name: 'movies', status: { state: 'Terminating' } }, {}],
    [400, 'pod-based', { name: 'movies', spec: POD }, {}],
    [400, 'not ready', { name: 'movies', status: { state: 'Initializing' } }, {}],
    [422, 'unknown field `tags`', { name: 'movies' }, { tags: {} }],
    [422, 'name: invalid type', { name: 'movies' }, { name: 1 }]
  ])('%i: %s', async (status, message, seed, body) => {
    if (seed) sandbox.state.seedIndex(seed)
    expect((await call('POST', '/indexes/movies/backups', body)).body).toMatchObject({
      status,
      error: { message: expect.stringContaining(message) }
    })
    expect(sandbox.state.listBackups()).toEqual([])
  })

  test.each(['starter', 'builder'] as const)('%s has no backups', async (plan) => {
    await start({ plan })
    sandbox.state.seedIndex({ name: 'movies' })
    expect((await call('POST', '/indexes/movies/backups', {})).body).toEqual({
      status: 403,
      error: {
        code: 'PERMISSION_DENIED',
        message: `Request failed. Your ${plan} plan does not include backups. To use backups, upgrade your plan.`
      }
    })
    expect(await idsOf('/indexes/movies/backups')).toEqual([])
  })

  test.each([
    ['standard', 500],
    ['enterprise', 1_000]
  ] as const)('%s has %i', async (plan, quota) => {
    await start({ plan })
    sandbox.state.seedIndex({ name: 'movies' })
    for (let number = 1; number < quota; number++) sandbox.state.seedBackup({ source: 'movies' })
    await backUp('movies')
    expect((await call('POST', '/indexes/movies/backups', {})).body).toEqual({
      status: 403,
      error: { code: 'FORBIDDEN', message: 'Increase your quota or upgrade to create more backups.' }
    })
  })

  test.each([
    ['PUT', '/backups', 'GET'],
    ['PATCH', '/backups/a', 'GET, DELETE'],
    ['DELETE', '/indexes/a/backups', 'GET, POST'],
    ['GET', '/backups/a/create-index', 'POST']
  ])('%s %s is not allowed', async (method, path, allowed) => {
    expect((await call(method, path)).headers.get('allow')).toBe(allowed)
  })

  test.each(['/backups/', '/backups/a/b', '/backups/a/create-index/b', '/indexes/a/backups/b', '/restore-jobs/a/b'])(
    '%s is nowhere',
    async (path) => {
      expect(await call('GET', path)).toMatchObject({
        status: 404,
        body: { error: { code: 'NOT_FOUND', message: `Route GET ${path} not found.` } }
      })
    }
  )

  test('the oldest version has none', async () => {
    expect((await call('GET', '/backups', undefined, { 'x-pinecone-api-version': '2025-01' })).status).toBe(404)
    expect((await call('GET', '/backups', undefined, { 'x-pinecone-api-version': '2025-10' })).status).toBe(200)
  })
})

describe('seeds', () => {
  test('of an index that exists, in any state', async () => {
    sandbox.state.seedIndex({ name: 'movies' })
    const seeded = (['Initializing', 'Ready', 'InitializationFailed', 'Terminating'] as const).map((status) =>
      sandbox.state.seedBackup({ source: 'movies', status })
    )
    const statuses = (): Promise<unknown[]> => Promise.all(seeded.map(({ backup_id }) => statusOf(backup_id)))
    expect(await statuses()).toEqual(['Initializing', 'Ready', 'InitializationFailed', 'Terminating'])
    pass(100)
    expect(await statuses()).toEqual(['Ready', 'Ready', 'InitializationFailed', 404])
  })

  test('of an index that is gone, with all that is told of it', async () => {
    const seed = { backup_id: 'b-1', source_index_id: 'i-1', name: 'old', created_at: time - 3_600_000 }
    sandbox.state.seedBackup({ ...seed, source: { name: 'movies', dimension: 4 }, record_count: 7, size_bytes: 9 })
    sandbox.state.seedIndex({ name: 'movies' })
    expect((await call('GET', '/backups/b-1')).body).toMatchObject({
      source_index_name: 'movies',
      source_index_id: 'i-1',
      source_index_deleted_at: '2026-04-01T11:00:00Z',
      name: 'old',
      status: 'Ready',
      dimension: 4,
      record_count: 7,
      namespace_count: 0,
      size_bytes: 9,
      created_at: '2026-04-01T11:00:00Z'
    })
    expect(await idsOf('/indexes/movies/backups')).toEqual([])
    expect(() => sandbox.state.seedBackup({ source: 'nobody' })).toThrow('There is no index nobody')
  })
})
