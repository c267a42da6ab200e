// What an assistant's data plane refuses: files it cannot take, what is not there, and more than a plan allows.
import { fileLimitsOf } from '../../sandbox/pinecone/files/limits.ts'
import { ask, dataOf, upload } from './assistant-files.ts'
import { call, pass, sandbox, start, startEach, time } from './pinecone.ts'

startEach({ at: Date.UTC(2026, 3, 1, 12), assistantData: true })

beforeEach(() => {
  sandbox.state.seedAssistant({ name: 'helper' })
})

const MB = 1024 * 1024

describe('refusals', () => {
  test.each<[string, string | null, Parameters<typeof upload>[2]]>([
    ['docx, json, md, pdf, txt', null, { name: 'a.html' }],
    ['docx, json, md, pdf, txt', 'a', { name: 'noextension' }],
    ['is empty', 'a', { content: '' }],
    ['maximum size of 10 MB', 'a', { content: new Uint8Array(10 * MB + 1) }],
    ['Multimodal', 'a', { query: '?multimodal=true' }],
    ['Invalid multimodal', 'a', { query: '?multimodal=yes' }],
    ['1 to 128 characters', 'a%20b', {}],
    ['1 to 128 characters', 'a'.repeat(129), {}],
    ['must be an object', 'a', { metadata: ['a'] }],
    ['value of "a"', 'a', { metadata: { a: { b: 1 } } }],
    ['value of "a"', 'a', { metadata: { a: null } }],
    ['value of "a"', 'a', { metadata: { a: ['b', 1] } }],
    ['key "$a"', 'a', { metadata: { $a: 1 } }],
    ['16384 bytes', 'a', { metadata: { a: 'b'.repeat(16_384) } }]
  ])('400: %s', async (message, id, sent) => {
    expect((await upload('helper', id, sent)).body).toEqual({
      status: 400,
      error: { code: 'INVALID_ARGUMENT', message: expect.stringContaining(message) }
    })
    expect(sandbox.state.listFiles('helper')).toEqual([])
  })

  test('a PDF may be larger, and multimodal', async () => {
    const content = new Uint8Array(11 * MB)
    content.set(new TextEncoder().encode('%PDF-1.7'))
    expect((await upload('helper', 'a', { name: 'A.PDF', content, query: '?multimodal=true' })).status).toBe(202)
    pass(100)
    expect(sandbox.state.getFile('helper', 'a')).toMatchObject({ multimodal: true, status: 'Available' })
  })

  test('what is no form is a 400', async () => {
    expect((await ask('helper', 'PUT', '/files/helper/a', { file: 'x' })).body).toMatchObject({
      status: 400,
      error: { message: 'Expected multipart/form-data with a `file`.' }
    })
    const headers = { 'content-type': 'multipart/form-data; boundary=x' }
    expect((await call('POST', `${dataOf('helper')}/files/helper`, 'garbage', headers)).status).toBe(400)
  })

  test.each(['/files/nobody', '/files/helper/nothing', '/operations/helper/op-nothing', '/operations/nobody'])(
    '404: %s',
    async (path) => {
      expect((await ask('helper', 'GET', path)).body).toMatchObject({ status: 404, error: { code: 'NOT_FOUND' } })
    }
  )

  test.each(['limit=0', 'limit=101', 'pagination_token=nonsense', 'filter=nonsense', 'filter={"a":{"$near":1}}'])(
    '400: a list by %s',
    async (query) => {
      expect((await ask('helper', 'GET', `/files/helper?${query}`)).status).toBe(400)
    }
  )
})

describe('limits', () => {
  beforeEach(async () => {
    await start({ plan: 'starter' })
    sandbox.state.seedAssistant({ name: 'helper' })
  })

  test('five uploads and deletes a minute, and when the next one may come', async () => {
    for (let number = 1; number <= 4; number++) await upload('helper', `f${number}`)
    pass(17_500)
    expect((await ask('helper', 'DELETE', '/files/helper/f1')).status).toBe(202)
    const refused = await upload('helper', 'f5')
    expect(refused.headers.get('retry-after')).toBe('43')
    expect(refused).toMatchObject({
      status: 429,
      body: {
        status: 429,
        error: { code: 'TOO_MANY_REQUESTS', message: 'Too many upload or delete file requests, try again later' }
      }
    })
    expect((await ask('helper', 'GET', '/files/helper/f2')).status).toBe(200)
    pass(42_500)
    expect((await upload('helper', 'f5')).status).toBe(202)
  })

  test.each([
    ['starter', 5, 100, 50, 1_000, 10],
    ['builder', 15, 150, 75, 10_000, 100],
    ['standard', 20, 300, 150, Infinity, 100],
    ['enterprise', 300, 6_000, 3_000, Infinity, 100]
  ] as const)('%s: %i writes, %i gets, %i lists, %d units, %i MB', (plan, writes, gets, lists, units, megabytes) => {
    expect(fileLimitsOf(plan, undefined)).toEqual({
      writesPerMinute: writes,
      getsPerMinute: gets,
      listsPerMinute: lists,
      minuteMs: 60_000,
      ingestionUnitsPerMonth: units,
      pdfBytes: megabytes * MB
    })
  })

  test('files and operations count together, gets and lists apart', async () => {
    await start({ fileLimits: { getsPerMinute: 3, listsPerMinute: 2 } })
    sandbox.state.seedAssistant({ name: 'helper' })
    sandbox.state.seedFile('helper', { id: 'a' })
    const statuses: number[] = []
    for (const path of ['/files/helper', '/operations/helper', '/files/helper']) {
      statuses.push((await ask('helper', 'GET', path)).status)
    }
    for (const path of ['/files/helper/a', '/operations/helper/none', '/files/helper/none', '/files/helper/a']) {
      statuses.push((await ask('helper', 'GET', path)).status)
    }
    expect(statuses).toEqual([200, 200, 429, 200, 404, 404, 429])
  })

  test('a minute may be made short', async () => {
    await start({ fileLimits: { writesPerMinute: 1, minuteMs: 1_500 } })
    sandbox.state.seedAssistant({ name: 'helper' })
    await upload('helper', 'a')
    expect((await upload('helper', 'b')).headers.get('retry-after')).toBe('2')
    pass(1_500)
    expect((await upload('helper', 'b')).status).toBe(202)
  })

  test('ingestion units of the month, which no waiting brings back before it ends', async () => {
    await start({ plan: 'starter', fileLimits: { ingestionUnitsPerMonth: 10 } })
    sandbox.state.seedAssistant({ name: 'helper' })
    expect((await upload('helper', 'a', { content: 'x'.repeat(1_600 * 9 + 1) })).status).toBe(202)
    const refused = await upload('helper', 'b')
    expect(refused.body).toMatchObject({ status: 429, error: { code: 'RESOURCE_EXHAUSTED' } })
    expect(JSON.stringify(refused.body)).toMatch(/for the current month.*upgrade your plan/)
    expect(refused.headers.get('retry-after')).toBeNull()
    pass(Date.UTC(2026, 4, 1) - time)
    expect((await upload('helper', 'b')).status).toBe(202)
  })
})
