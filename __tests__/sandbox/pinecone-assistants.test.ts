// The assistant operations as 2026-04 publishes them: exact answers, paging, states over time, refusals.
import { call, pass, sandbox, start, startEach } from './pinecone.ts'

startEach({ at: Date.UTC(2026, 3, 1, 12), behaviour: 'published' })

const PATH = '/assistant/assistants'

test('a bare assistant: everything filled in', async () => {
  const { status, body } = await call('POST', PATH, { name: 'helper' })
  expect(status).toBe(200)
  expect(body).toEqual({
    name: 'helper',
    instructions: null,
    metadata: null,
    status: 'Initializing',
    host: 'https://prod-1-data.ke.pinecone.io',
    region: 'us',
    created_at: '2026-04-01T12:00:00Z',
    updated_at: '2026-04-01T12:00:00Z'
  })
  pass(100)
  expect((await call('GET', `${PATH}/helper`)).body).toMatchObject({ status: 'Ready' })
})

test('the same assistants with and without the /assistant prefix', async () => {
  await call('POST', '/assistants', { name: 'helper', region: 'eu', instructions: null })
  const prefixed = await call('GET', `${PATH}/helper`)
  expect(prefixed.body).toMatchObject({ region: 'eu', host: 'https://prod-eu-data.ke.pinecone.io' })
  expect((await call('GET', '/assistants/helper')).body).toEqual(prefixed.body)
  expect((await call('GET', PATH)).body).toEqual({ assistants: [prefixed.body] })
})

test('an update replaces metadata whole, and keeps what it leaves out', async () => {
  sandbox.state.seedAssistant({ name: 'helper', instructions: 'Be kind.', metadata: { a: 1, b: { c: [2] } } })
  pass(60_000)
  const updated = await call('PATCH', `${PATH}/helper`, { metadata: { d: null } })
  expect(updated).toMatchObject({ status: 200 })
  expect(updated.body).toEqual({ assistant_name: 'helper', instructions: 'Be kind.', metadata: { d: null } })
  expect((await call('PATCH', `${PATH}/helper`, { instructions: '' })).status).toBe(200)
  expect((await call('PATCH', `${PATH}/helper`, { instructions: null, metadata: null })).status).toBe(200)
  expect((await call('GET', `${PATH}/helper`)).body).toMatchObject({
    instructions: '',
    metadata: { d: null },
    created_at: '2026-04-01T12:00:00Z',
    updated_at: '2026-04-01T12:01:00Z'
  })
})

test('a delete is Terminating first, then 404; the name is taken until then', async () => {
  sandbox.state.seedAssistant({ name: 'helper' })
  expect(await call('DELETE', `${PATH}/helper`)).toMatchObject({ status: 200, body: '' })
  expect((await call('GET', `${PATH}/helper`)).body).toMatchObject({ status: 'Terminating' })
  expect((await call('POST', PATH, { name: 'helper' })).status).toBe(429)
  expect((await call('PATCH', `${PATH}/helper`, { instructions: 'x' })).status).toBe(404)
  expect((await call('DELETE', `${PATH}/helper`)).status).toBe(200)
  pass(100)
  expect((await call('GET', `${PATH}/helper`)).body).toEqual({
    status: 404,
    error: { code: 'NOT_FOUND', message: 'Assistant "helper" not found.' }
  })
  expect((await call('POST', PATH, { name: 'helper' })).status).toBe(200)
})

test.each([429, 409] as const)('a duplicate is a %i where the option says so', async (duplicateAssistantStatus) => {
  await start({ duplicateAssistantStatus })
  sandbox.state.seedAssistant({ name: 'helper' })
  expect((await call('POST', PATH, { name: 'helper' })).body).toEqual({
    status: duplicateAssistantStatus,
    error: { code: 'ALREADY_EXISTS', message: 'Assistant "helper" already exists.' }
  })
})

test('a fresh assistant is seen late, while its name is taken at once', async () => {
  sandbox.setSpeeds({ visibleMs: 2_000 })
  await call('POST', PATH, { name: 'helper' })
  pass(1_999)
  expect((await call('GET', `${PATH}/helper`)).status).toBe(404)
  expect((await call('GET', PATH)).body).toEqual({ assistants: [] })
  expect((await call('POST', PATH, { name: 'helper' })).status).toBe(429)
  pass(1)
  expect((await call('GET', `${PATH}/helper`)).status).toBe(200)
})

test('names that fail, fail', async () => {
  await start({ failing: /^doomed/ })
  await call('POST', PATH, { name: 'doomed' })
  pass(100)
  expect((await call('GET', `${PATH}/doomed`)).body).toMatchObject({ status: 'Failed' })
})

describe('paging', () => {
  interface Page {
    assistants: { name: string }[]
    pagination?: { next: string }
  }

  async function page(query: string, headers?: Record<string, string>): Promise<Page> {
    const { status, body } = await call('GET', PATH + query, undefined, headers)
    expect(status).toBe(200)
    return body as Page
  }

  beforeEach(() => {
    for (let number = 1; number <= 120; number++) sandbox.state.seedAssistant({ name: `helper-${number}` })
  })

  test('fifty unless told, in the order of creation, to the end', async () => {
    const first = await page('')
    expect(first.assistants).toHaveLength(50)
    const second = await page(`?pagination_token=${encodeURIComponent(first.pagination?.next ?? '')}`)
    const third = await page(`?pagination_token=${encodeURIComponent(second.pagination?.next ?? '')}`)
    const names = [first, second, third].flatMap(({ assistants }) => assistants.map(({ name }) => name))
    expect(names).toEqual(Array.from({ length: 120 }, (_, number) => `helper-${number + 1}`))
    expect(third).not.toHaveProperty('pagination')
  })

  test('a last page that is full has no next one', async () => {
    const first = await page('?limit=60')
    const second = await page(`?limit=60&pagination_token=${encodeURIComponent(first.pagination?.next ?? '')}`)
    expect(second.assistants).toHaveLength(60)
    expect(second).not.toHaveProperty('pagination')
  })

  test('what goes between two pages shifts nothing', async () => {
    const first = await page('?limit=100')
    sandbox.state.removeAssistant('helper-1')
    const rest = await page(`?limit=100&pagination_token=${encodeURIComponent(first.pagination?.next ?? '')}`)
    expect(rest.assistants.map(({ name }) => name)).toEqual(
      Array.from({ length: 20 }, (_, number) => `helper-${number + 101}`)
    )
  })

  test.each(['limit=0', 'limit=101', 'limit=ten', 'limit=1.5', 'pagination_token=nonsense'])(
    '%s is a 400',
    async (query) => {
      expect((await call('GET', `${PATH}?${query}`)).status).toBe(400)
    }
  )

  test('2025-10 knows no pages and no region', async () => {
    const all = await page('?limit=10', { 'x-pinecone-api-version': '2025-10' })
    expect(all.assistants).toHaveLength(120)
    expect(all.assistants[0]).not.toHaveProperty('region')
    expect(all).not.toHaveProperty('pagination')
  })
})

const KB16 = 16_384

test.each<[string, unknown]>([
  ['missing field `name`', {}],
  ['unknown field `model`', { name: 'a', model: 'b' }],
  ['instructions: invalid type', { name: 'a', instructions: 1 }],
  ['metadata: invalid type', { name: 'a', metadata: 'b' }],
  ['metadata: invalid type: null', { name: 'a', metadata: null }],
  ['region: invalid type: null', { name: 'a', region: null }],
  ['between 1 and 63', { name: 'a'.repeat(64) }],
  ['lower case', { name: 'A' }],
  ['Invalid region: Valid options are us, eu', { name: 'a', region: 'US' }],
  ['Instructions', { name: 'a', instructions: 'é'.repeat(KB16 / 2 + 1) }],
  ['Metadata', { name: 'a', metadata: { b: 'c'.repeat(KB16 - 7) } }]
])('a create is refused: %s', async (message, body) => {
  const reply = await call('POST', PATH, body)
  expect(reply.body).toEqual({
    status: 400,
    error: { code: 'INVALID_ARGUMENT', message: expect.stringContaining(message) }
  })
  expect(sandbox.state.listAssistants()).toEqual([])
})

test('what just fits is taken', async () => {
  const body = { name: 'a'.repeat(63), instructions: 'é'.repeat(KB16 / 2), metadata: { b: 'c'.repeat(KB16 - 8) } }
  expect(Buffer.byteLength(JSON.stringify(body.metadata))).toBe(KB16)
  expect((await call('POST', PATH, body)).status).toBe(200)
})

test.each<[number, string, unknown]>([
  [400, 'helper', { name: 'other' }],
  [400, 'helper', { region: 'eu' }],
  [400, 'helper', { metadata: [] }],
  [404, 'nobody', { instructions: 'a' }]
])('%i: %s cannot take %j', async (status, name, body) => {
  sandbox.state.seedAssistant({ name: 'helper' })
  const before = sandbox.state.snapshot()
  expect((await call('PATCH', `${PATH}/${name}`, body)).status).toBe(status)
  expect(sandbox.state.snapshot()).toEqual(before)
})

test('a project of the Starter plan has five', async () => {
  await start({ plan: 'starter' })
  for (let number = 1; number <= 5; number++) sandbox.state.seedAssistant({ name: `helper-${number}` })
  expect((await call('POST', PATH, { name: 'sixth' })).body).toMatchObject({ status: 403 })
})
