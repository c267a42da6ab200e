// Each kind of fault, whether the operation took effect, and which requests a fault takes.
import type { Fault } from '../../sandbox/pinecone/server.ts'
import { SANDBOX_API_KEY } from '../../sandbox/pinecone/server.ts'
import { call, DENSE, pass, sandbox, start, startEach } from './pinecone.ts'

startEach({ at: 1_000_000 })

const HEADERS = {
  'api-key': SANDBOX_API_KEY,
  'x-pinecone-api-version': '2026-04',
  'content-type': 'application/json'
}

function exists(): boolean {
  return sandbox.state.getIndex('movies') !== undefined
}

/** Sends a create, and hangs up as soon as the sandbox has it. */
async function createAndHangUp(): Promise<void> {
  const hangUp = new AbortController()
  const body = JSON.stringify(DENSE)
  const sent = fetch(`${sandbox.url}/indexes`, { method: 'POST', headers: HEADERS, body, signal: hangUp.signal })
  const failed = expect(sent).rejects.toThrow()
  while (sandbox.requests.at(-1)?.name !== 'movies') await new Promise(setImmediate)
  await new Promise(setImmediate)
  hangUp.abort()
  await failed
}

describe.each([
  ['before', false],
  ['after', true]
])('%s the effect', (_, after) => {
  test('an answer of any status, headers and body', async () => {
    sandbox.fault({
      operation: 'createIndex',
      kind: 'answer',
      status: 503,
      headers: { 'content-type': 'text/html', 'retry-after': '7' },
      body: '<h1>Service Unavailable</h1>',
      after
    })
    const reply = await call('POST', '/indexes', DENSE)
    expect(reply).toMatchObject({ status: 503, body: '<h1>Service Unavailable</h1>' })
    expect(reply.headers.get('retry-after')).toBe('7')
    expect(reply.headers.get('content-type')).toBe('text/html')
    expect(exists()).toBe(after)
  })

  test('a reset', async () => {
    sandbox.fault({ operation: 'createIndex', kind: 'reset', after })
    await expect(call('POST', '/indexes', DENSE)).rejects.toMatchObject({ cause: { code: 'ECONNRESET' } })
    expect(exists()).toBe(after)
    expect(sandbox.requests[0]?.status).toBeNull()
  })

  test('a stall', async () => {
    sandbox.fault({ operation: 'createIndex', kind: 'stall', after })
    await createAndHangUp()
    expect(exists()).toBe(after)
    expect(sandbox.requests[0]?.status).toBeNull()
  })

  test('a delay, with which the operation takes effect all the same', async () => {
    sandbox.fault({ operation: 'createIndex', kind: 'delay', ms: 3, after })
    expect((await call('POST', '/indexes', DENSE)).status).toBe(201)
    expect(exists()).toBe(true)
  })

  test('it takes effect before its delay or after it, as told', async () => {
    sandbox.fault({ operation: 'createIndex', kind: 'delay', ms: 50, after })
    const reply = call('POST', '/indexes', DENSE)
    while (!exists()) await new Promise(setImmediate)
    expect(sandbox.requests.at(-1)?.status).toBe(after ? null : 201)
    await reply
  })
})

test('a truncated body: announced whole, cut in the middle, the operation done', async () => {
  sandbox.fault({ operation: 'createIndex', kind: 'truncated-body' })
  const response = await fetch(`${sandbox.url}/indexes`, {
    method: 'POST',
    headers: HEADERS,
    body: JSON.stringify(DENSE)
  })
  expect(response.status).toBe(201)
  await expect(response.text()).rejects.toThrow('terminated')
  expect(exists()).toBe(true)
})

test('a truncated body of an answer that has none', async () => {
  sandbox.state.seedIndex({ name: 'movies' })
  sandbox.fault({ operation: 'deleteIndex', kind: 'truncated-body' })
  const response = await fetch(`${sandbox.url}/indexes/movies`, { method: 'DELETE', headers: HEADERS })
  expect(response.status).toBe(202)
  await expect(response.text()).rejects.toThrow('terminated')
})

test('a stalled body: half of it, then silence', async () => {
  sandbox.fault({ operation: 'listIndexes', kind: 'stalled-body' })
  const hangUp = new AbortController()
  const response = await fetch(`${sandbox.url}/indexes`, { headers: HEADERS, signal: hangUp.signal })
  const reader = response.body!.getReader()
  const { value } = await reader.read()
  expect(value).toEqual(new TextEncoder().encode('{"index'))
  const silence = Symbol('silence')
  const pause = new Promise((resolve) => setTimeout(resolve, 3, silence))
  const more = reader.read()
  expect(await Promise.race([more, pause])).toBe(silence)
  hangUp.abort()
  await expect(more).rejects.toThrow()
})

test.each([301, 302, 307] as const)('a redirect with %i, and no effect', async (status) => {
  const location = 'http://127.0.0.1:9/elsewhere'
  sandbox.fault({ operation: 'createIndex', kind: 'redirect', status, location })
  const reply = await call('POST', '/indexes', DENSE)
  expect(reply.status).toBe(status)
  expect(reply.headers.get('location')).toBe(location)
  expect(exists()).toBe(false)
})

describe('stale reads', () => {
  test('answer the state of then: not yet created, not yet changed, not yet deleted', async () => {
    const stale: Fault = { operation: '*', kind: 'stale', ms: 1_000, times: 2 }
    const read = async () => {
      sandbox.fault(stale)
      const list = (await call('GET', '/indexes')).body as { indexes: unknown[] }
      const single = await call('GET', '/indexes/movies')
      expect(list.indexes).toEqual(single.status === 404 ? [] : [single.body])
      return single
    }
    await call('POST', '/indexes', DENSE)
    pass(999)
    expect((await read()).status).toBe(404)
    pass(1)
    expect((await read()).body).toMatchObject({ status: { state: 'Initializing' }, tags: null })
    await call('PATCH', '/indexes/movies', { tags: { a: 'b' } })
    expect((await read()).body).toMatchObject({ tags: null })
    pass(1_000)
    expect((await read()).body).toMatchObject({ status: { state: 'Ready' }, tags: { a: 'b' } })
    await call('DELETE', '/indexes/movies')
    pass(999)
    expect(exists()).toBe(false)
    expect((await read()).body).toMatchObject({ status: { state: 'Ready' } })
    pass(101)
    expect((await read()).status).toBe(404)
  })

  test('of assistants too, and seeds have always been there', async () => {
    sandbox.state.seedAssistant({ name: 'helper', metadata: { a: 1 } })
    await call('PATCH', '/assistants/helper', { metadata: { a: 2 } })
    sandbox.fault({ operation: 'describeAssistant', kind: 'stale', ms: 1 })
    expect((await call('GET', '/assistants/helper')).body).toMatchObject({ metadata: { a: 1 } })
    expect((await call('GET', '/assistants/helper')).body).toMatchObject({ metadata: { a: 2 } })
  })

  test('writes are not stale', async () => {
    sandbox.fault({ operation: '*', kind: 'stale', ms: 1_000, times: Infinity })
    await call('POST', '/indexes', DENSE)
    expect((await call('PATCH', '/indexes/movies', { tags: { a: 'b' } })).status).toBe(200)
  })
})

describe('which requests a fault takes', () => {
  const TEAPOT = { kind: 'answer', status: 418 } as const

  async function statuses(count: number, path = '/indexes'): Promise<number[]> {
    const replies: number[] = []
    for (let number = 0; number < count; number++) replies.push((await call('GET', path)).status)
    return replies
  }

  test('one, unless told', async () => {
    sandbox.fault({ operation: 'listIndexes', ...TEAPOT })
    expect(await statuses(3)).toEqual([418, 200, 200])
  })

  test('so many, after so many', async () => {
    sandbox.fault({ operation: 'listIndexes', ...TEAPOT, skip: 1, times: 2 })
    expect(await statuses(4)).toEqual([200, 418, 418, 200])
  })

  test('of one operation, or of every one, unknown routes included', async () => {
    sandbox.fault({ operation: 'listAssistants', ...TEAPOT })
    expect(await statuses(1)).toEqual([200])
    expect(await statuses(1, '/assistants')).toEqual([418])
    sandbox.fault({ operation: '*', ...TEAPOT })
    expect(await statuses(2, '/nowhere')).toEqual([418, 404])
  })

  test('of one resource, named in the path or in the body', async () => {
    sandbox.fault({ operation: '*', name: 'movies', ...TEAPOT, times: 2 })
    expect(await statuses(1)).toEqual([200])
    expect((await call('POST', '/indexes', { ...DENSE, name: 'other' })).status).toBe(201)
    expect((await call('POST', '/indexes', DENSE)).status).toBe(418)
    expect(await statuses(1, '/indexes/movies')).toEqual([418])
  })

  test('by chance, the same chance on every run', async () => {
    sandbox.fault({ operation: 'listIndexes', ...TEAPOT, probability: 0.5 })
    const first = await statuses(20)
    expect(new Set(first)).toEqual(new Set([200, 418]))
    await start({ faults: [{ operation: 'listIndexes', ...TEAPOT, probability: 0.5 }] })
    expect(await statuses(20)).toEqual(first)
  })

  test('two of the same kind follow each other', async () => {
    sandbox.fault({ operation: 'listIndexes', ...TEAPOT })
    sandbox.fault({ operation: 'listIndexes', kind: 'answer', status: 500 })
    expect(await statuses(3)).toEqual([418, 500, 200])
  })

  test('none, once cleared', async () => {
    sandbox.fault({ operation: '*', ...TEAPOT, times: Infinity })
    sandbox.clearFaults()
    expect(await statuses(1)).toEqual([200])
  })

  test('an answer of JSON has its content type', async () => {
    const body = { status: 402, error: { code: 'PAYMENT_REQUIRED', message: 'Request failed.' } }
    sandbox.fault({ operation: 'createIndex', kind: 'answer', status: 402, body })
    const reply = await call('POST', '/indexes', DENSE)
    expect(reply).toMatchObject({ status: 402, body })
    expect(reply.headers.get('content-type')).toBe('application/json')
  })
})
