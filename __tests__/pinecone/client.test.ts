import { createServer, type Server, type ServerResponse } from 'node:http'
import type { Target } from '../../src/resources/resource.ts'
import type { AddressInfo } from 'node:net'
import { startPinecone, type Fault, type Sandbox } from '../../sandbox/pinecone/server.ts'
import { InterruptedError } from '../../src/apply/ports.ts'
import type { PineconeClient } from '../../src/pinecone/client.ts'
import { readErrorBody } from '../../src/pinecone/errors.ts'
import { saysAbsent } from '../../src/resources/answers.ts'
import { createTransport, NoAnswerError, type FailureCause } from '../../src/pinecone/transport.ts'
import { ActionError } from '../../src/core/errors.ts'
import { clientOf } from '../support/in-process.ts'
import { VirtualClock } from '../support/virtual-clock.ts'
import { until } from '../support/until.ts'

const clock = new VirtualClock()
const INDEX: Target = { kind: 'index', name: 'docs', dialect: 'classic' }
const HELPER: Target = { kind: 'assistant', name: 'helper', dialect: 'classic' }
const MODEL = { dimension: 8, metric: 'cosine', spec: { serverless: { cloud: 'aws', region: 'us-east-1' } } }

let sandbox: Sandbox
let client: PineconeClient
beforeEach(async () => {
  sandbox = await startPinecone({ now: () => clock.now() })
  client = clientOf({ sandbox, clock })
})
afterEach(() => sandbox.close())

const sent = (): string[] => sandbox.requests.map(({ method, path }) => `${method} ${path}`)

const failureOf = async (work: Promise<unknown>): Promise<ActionError> => {
  const thrown: unknown = await work.then(
    () => undefined,
    (error: unknown) => error
  )
  expect(thrown).toBeInstanceOf(ActionError)
  return thrown as ActionError
}

test('sends user agent, API version and key in headers', async () => {
  await client.describe(INDEX)
  expect(sandbox.requests[0]?.headers).toMatchObject({
    'api-key': 'pcsk_sandbox_2Xh7Qm4TzV9kLw6RnB3sYc8J',
    'x-pinecone-api-version': '2026-04',
    'user-agent': expect.stringContaining('source_tag=pinecone_provision_action') as string
  })
})

test('names go into paths encoded', async () => {
  await client.describe({ ...INDEX, name: '../a b?c' })
  expect(sent()).toEqual(['GET /indexes/..%2Fa%20b%3Fc'])
})

test('lists assistants through all pages, a hundred a page', async () => {
  for (let at = 0; at < 250; at += 1) sandbox.state.seedAssistant({ name: `a-${String(at)}` })
  const { observed, unreadable } = await client.list('assistant', 'classic')
  expect(observed).toHaveLength(250)
  expect(unreadable).toEqual([])
  expect(sandbox.requests).toHaveLength(3)
  expect(sandbox.requests[0]?.path).toBe('/assistant/assistants?limit=100')
})

test('pages that never end are an error', async () => {
  sandbox.fault({
    operation: 'listAssistants',
    kind: 'answer',
    status: 200,
    body: { assistants: [], pagination: { next: 'again' } },
    times: 100
  })
  expect((await failureOf(client.list('assistant', 'classic'))).reason).toBe('api-error')
  expect(sandbox.requests).toHaveLength(2)
})

const BROKEN: Fault[] = [
  { operation: 'describeIndex', kind: 'reset' },
  { operation: 'describeIndex', kind: 'truncated-body' },
  { operation: 'describeIndex', kind: 'answer', status: 200, body: '<html>Hello</html>' },
  { operation: 'describeIndex', kind: 'answer', status: 503, headers: { 'retry-after': '4' } },
  {
    operation: 'describeIndex',
    kind: 'answer',
    status: 429,
    body: { status: 429, error: { code: 'X', message: 'Slow down' } }
  }
]

test.each(BROKEN.map((fault) => [JSON.stringify(fault), fault] as const))(
  'reads again after %s',
  async (_title, fault) => {
    sandbox.state.seedIndex({ name: 'docs' })
    sandbox.fault(fault)
    expect(await client.describe(INDEX)).toMatchObject({ name: 'docs', ready: true })
    expect(sandbox.requests).toHaveLength(2)
  }
)

test('waits as long as Retry-After says', async () => {
  sandbox.state.seedIndex({ name: 'docs' })
  sandbox.fault({ operation: 'describeIndex', kind: 'answer', status: 503, headers: { 'retry-after': '4' } })
  const start = clock.now()
  await client.describe(INDEX)
  expect(clock.now() - start).toBe(4000)
})

test('gives up at the deadline after at least eight attempts, with the last answer', async () => {
  sandbox.fault({ operation: '*', kind: 'answer', status: 503, body: 'upstream connect error', times: 1000 })
  const start = clock.now()
  const failure = await failureOf(client.describe(INDEX))
  expect(failure.reason).toBe('api-error')
  expect(failure.message).toBe(
    'Reading index "docs" failed. Pinecone answered 503: upstream connect error. If it goes on, look at status.pinecone.io.'
  )
  expect(clock.now() - start).toBeLessThanOrEqual(600_000)
  expect(sandbox.requests.length).toBeGreaterThanOrEqual(8)
})

test.each<[string, boolean, Fault]>([
  ['a lost answer', true, { operation: 'createIndex', kind: 'reset', after: true }],
  ['a broken answer', true, { operation: 'createIndex', kind: 'truncated-body' }],
  ['a 500', true, { operation: 'createIndex', kind: 'answer', status: 500 }],
  ['a 429', false, { operation: 'createIndex', kind: 'answer', status: 429 }],
  ['a 409', false, { operation: 'createIndex', kind: 'answer', status: 409 }]
])('a create that ends in %s is not sent again, but ambiguous', async (_title, mayBeOurs, fault) => {
  sandbox.fault(fault)
  expect(await client.create(INDEX, MODEL, 1)).toMatchObject({ type: 'ambiguous', mayBeOurs, retryAfterMs: 250 })
  expect(sandbox.requests).toHaveLength(1)
})

test.each<[string, boolean, Fault]>([
  ['a lost answer', true, { operation: '*', kind: 'reset', after: true }],
  ['a 503', true, { operation: '*', kind: 'answer', status: 503 }],
  ['a 429', false, { operation: '*', kind: 'answer', status: 429 }]
])('a change and a deletion that end in %s are not sent again', async (_title, mayBeOurs, fault) => {
  sandbox.state.seedIndex({ name: 'docs' })
  sandbox.fault({ ...fault, times: 2 })
  expect(await client.update(INDEX, { tags: { a: 'b' } })).toMatchObject({ type: 'ambiguous', mayBeOurs })
  expect(await client.delete(INDEX)).toMatchObject({ type: 'ambiguous', mayBeOurs })
  expect(sandbox.requests).toHaveLength(2)
})

test('a delete of an absent resource → gone; of a protected one → protected', async () => {
  expect(await client.delete(INDEX)).toEqual({ type: 'gone' })
  sandbox.state.seedIndex({ name: 'docs', deletion_protection: 'enabled' })
  expect(await client.delete(INDEX)).toMatchObject({ type: 'protected', because: { reason: 'deletion-protected' } })
})

test('an assistant is read again after a change, an index is taken from the answer', async () => {
  sandbox.state.seedAssistant({ name: 'helper' })
  sandbox.state.seedIndex({ name: 'docs' })
  await client.update(HELPER, { instructions: 'Be brief.' })
  await client.update(INDEX, { tags: { a: 'b' } })
  expect(sent()).toEqual([
    'PATCH /assistant/assistants/helper',
    'GET /assistant/assistants/helper',
    'PATCH /indexes/docs'
  ])
})

test('a change of an absent resource → gone', async () => {
  expect(await client.update(INDEX, { tags: { a: 'b' } })).toEqual({ type: 'gone' })
})

describe('the message to the user', () => {
  const answers = (status: number, body: unknown, headers?: Record<string, string>): void => {
    sandbox.fault({ operation: '*', kind: 'answer', status, body, ...(headers && { headers }) })
  }
  const envelope = (status: number, code: string, message: string): unknown => ({ status, error: { code, message } })

  test('about a refused key', async () => {
    answers(401, 'Invalid API Key')
    const failure = await failureOf(client.describe(INDEX))
    expect(failure.reason).toBe('unauthorized')
    expect(failure.message).toBe(
      'Reading index "docs" failed. Pinecone answered 401: Invalid API Key. Check the "api-key" input: keys are made in ' +
        'the Pinecone console under API keys, belong to one project, and reach a workflow as a secret. Secrets are empty ' +
        'in runs from forks.'
    )
  })

  test('about an unknown region, and not about a missing index', async () => {
    answers(404, envelope(404, 'NOT_FOUND', 'Resource cloud: aws region: us-west1 not found.'))
    const failure = await failureOf(client.create(INDEX, MODEL, 1))
    expect(failure.reason).toBe('invalid-declaration')
    expect(failure.message).toBe(
      'Creating index "docs" failed. Pinecone answered 404 NOT_FOUND: Resource cloud: aws region: us-west1 not found. ' +
        'Something that the declaration names is unknown to Pinecone; which clouds and regions there are, its docs say.'
    )
  })

  test('about a plan without the region', async () => {
    answers(
      400,
      envelope(400, 'INVALID_ARGUMENT', 'Your free plan does not support indexes in the us-west-2 region of aws.')
    )
    const failure = await failureOf(client.create(INDEX, MODEL, 1))
    expect(failure.reason).toBe('forbidden')
    expect(failure.message).toContain('On the Starter plan, use cloud: aws and region: us-east-1, or upgrade the plan.')
  })

  test('about a full project', async () => {
    const words = "Request failed. You've reached the max serverless indexes allowed in project Default (5)."
    answers(403, envelope(403, 'FORBIDDEN', words))
    const answer = await client.create(INDEX, MODEL, 1)
    expect(answer).toMatchObject({ type: 'full', of: 'serverless', because: { reason: 'quota' } })
    expect('because' in answer && answer.because.message).toContain(
      `${words} The project has all the indexes that its plan allows (5 on Starter`
    )
  })

  test('about a redirect names its target, and the client does not follow it', async () => {
    sandbox.fault({ operation: '*', kind: 'redirect', status: 307, location: 'https://elsewhere.example/indexes' })
    const failure = await failureOf(client.describe(INDEX))
    expect(failure.reason).toBe('api-error')
    expect(failure.message).toContain(
      'That is a redirect to https://elsewhere.example/indexes, and redirects are never followed'
    )
    expect(sandbox.requests).toHaveLength(1)
  })

  test("about an answer that is not Pinecone's", async () => {
    answers(200, { hello: 'world' })
    const failure = await failureOf(client.describe(INDEX))
    expect(failure.message).toContain('is not what Pinecone\'s API answers. Check "api-url" and "api-version".')
  })
})

test.each([
  ['{"status":400,"error":{"code":"INVALID_ARGUMENT","message":"Bad."}}', 400, 'INVALID_ARGUMENT', 'Bad.', true],
  ['{"message":"Bad."}', 400, undefined, 'Bad.', true],
  ['{"error":"Bad."}', 400, undefined, 'Bad.', true],
  ['{"code":"X","message":"Bad."}', 400, 'X', 'Bad.', true],
  ['Invalid API Key', 401, undefined, 'Invalid API Key', true],
  ['404 page not found', 404, undefined, '404 page not found', false],
  [
    '<html><style>a{}</style><body><h1>403</h1>\n<p>Forbidden</p></body></html>',
    403,
    undefined,
    '403 Forbidden',
    false
  ],
  ['{"some":"thing"}', 400, undefined, '{"some":"thing"}', false],
  ['null', 400, undefined, '', false],
  ['', 404, undefined, '', false]
])('reads %j with a %i', (text, status, code, message, isExplained) => {
  expect(readErrorBody(text, status)).toEqual({ code, message, isExplained })
})

test('given an error page of 2 MB that is nothing but "<" → it is read at once', () => {
  expect(readErrorBody('<'.repeat(2_000_000), 502).message.length).toBeLessThanOrEqual(600)
})

test.each([
  ['NOT_FOUND', 'Resource docs not found.', true],
  [undefined, 'Assistant "docs" not found.', true],
  ['NOT_FOUND', '', true],
  [undefined, 'no Route matched with those values', false],
  [undefined, 'Not Found', false],
  ['404', 'The page was not found', false]
])('given a 404 with code %j and message %j → says that "docs" is absent: %j', (code, message, expected) => {
  expect(saysAbsent({ code, message }, 'docs')).toBe(expected)
})

describe('the transport', () => {
  const REQUESTS = 35
  let server: Server
  let url: URL
  let atOnce = 0
  let most = 0
  let held: ServerResponse[] = []
  let received = 0
  beforeEach(async () => {
    ;[atOnce, most, held, received] = [0, 0, [], 0]
    server = createServer((request, response) => {
      most = Math.max(most, (atOnce += 1))
      response.on('close', () => (atOnce -= 1))
      if (request.url === '/silent') return
      if (request.url === '/half') {
        response.writeHead(200, { 'content-length': '20' })
        response.write('half of')
        return
      }
      if (request.url === '/until-close') {
        // Without a length, the body ends with the connection, however that ends.
        response.shouldKeepAlive = false
        response.useChunkedEncodingByDefault = false
        response.writeHead(200)
        response.write('{}')
        return
      }
      if (request.url === '/other-protocol') {
        request.socket.write('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n')
        return
      }
      received += 1
      held.push(response)
      // Answers only once ten wait, or no more come; a moment later, so that an eleventh would show.
      if (held.length < 10 && received < REQUESTS) return
      const answered = held.splice(0)
      setTimeout(() => {
        for (const one of answered) one.end('{}')
      }, 20)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    url = new URL(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}`)
  })
  afterEach(() => {
    server.closeAllConnections()
    server.close()
  })

  const get = (path: string, timeoutMs: number, signal = new AbortController().signal, send = transport()) =>
    send({ method: 'GET', path, version: 'v' }, { timeoutMs: () => timeoutMs, signal })
  const transport = () => createTransport({ baseUrl: url, mayUseProxy: false, apiKey: 'k' })

  test('a switch to another protocol → no answer', async () => {
    await expect(get('/other-protocol', 5000)).rejects.toThrow('it wants to speak another protocol')
  })

  test.each(['/silent', '/half', '/until-close'])('%s → no answer at the deadline', async (path) => {
    const ended = get(path, 50)
    await expect(ended).rejects.toThrow(NoAnswerError)
    await expect(ended).rejects.toThrow('no whole answer within 0.1 s')
  })

  test('no server at the address → no answer, with the reason', async () => {
    server.close()
    await new Promise((resolve) => setTimeout(resolve, 5))
    await expect(get('/', 1000)).rejects.toThrow(/ECONNREFUSED/)
  })

  test.each<[object, FailureCause | undefined]>([
    [{ code: 'ENOTFOUND' }, 'unknown-host'],
    [{ code: 'DEPTH_ZERO_SELF_SIGNED_CERT' }, 'certificate'],
    [{ code: 'CERT_HAS_EXPIRED' }, 'certificate'],
    [{ code: 'ERR_TLS_CERT_ALTNAME_INVALID' }, 'certificate'],
    [{ code: 'EAI_AGAIN' }, undefined],
    [{ code: 'ECONNRESET' }, undefined]
  ])('the cause of a missing answer follows from its code at any depth: %j', (cause, expected) => {
    expect(new NoAnswerError('no', cause).failureCause).toBe(expected)
    expect(new NoAnswerError('no', new TypeError('fetch failed', { cause })).failureCause).toBe(expected)
  })

  test('at most ten requests are under way at once', async () => {
    const send = transport()
    await Promise.all(Array.from({ length: REQUESTS }, () => get('/', 60_000, undefined, send)))
    expect(most).toBe(10)
  })

  test('an aborted signal ends running and waiting requests at once, with its reason', async () => {
    const controller = new AbortController()
    const send = transport()
    const all = Promise.allSettled(Array.from({ length: 15 }, () => get('/silent', 60_000, controller.signal, send)))
    const reason = new Error('enough')
    await until(() => most === 10)
    controller.abort(reason)
    const reasons = (await all).map((one) => one.status === 'rejected' && (one.reason as unknown))
    expect(reasons.filter((one) => one instanceof InterruptedError && one.cause === reason)).toHaveLength(10)
    expect(reasons.filter((one) => one === reason)).toHaveLength(5)
    expect(most).toBe(10)
  })
})
