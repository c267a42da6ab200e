import { startPinecone, type Fault, type Sandbox } from '../../sandbox/pinecone/server.ts'
import { declaredIn, provision, type Settings } from '../support/in-process.ts'
import { VirtualClock } from '../support/virtual-clock.ts'

const clock = new VirtualClock()
let sandbox: Sandbox
beforeEach(async () => {
  sandbox = await startPinecone({
    now: () => clock.now(),
    speeds: { indexReadyMs: 9000, assistantReadyMs: 4000, deleteMs: 5000, scaleMs: 60_000 }
  })
})
afterEach(() => sandbox.close())

const DOCS = declaredIn({
  index: '{name: docs, dimension: 8, metric: cosine, spec: {serverless: {cloud: aws, region: us-east-1}}}'
})
const HELPER = declaredIn({ assistant: '{name: helper, instructions: Be brief., metadata: {team: a}}' })

const run = (declared = DOCS, settings: Partial<Settings> = {}): ReturnType<typeof provision> =>
  provision(declared, { sandbox, clock, ...settings })

/** Pinecone's answer for a name that does not exist. */
const ABSENT = {
  status: 404,
  body: { status: 404, error: { code: 'NOT_FOUND', message: 'Resource not found.' } }
} as const

const sent = (): string[] => sandbox.requests.map(({ method, path }) => `${method} ${path}`)
const writes = (): string[] => sent().filter((request) => !request.startsWith('GET'))

test('creates, waits, and does nothing the second time', async () => {
  expect((await run()).outcomes).toMatchObject([
    { result: 'created', ready: true, created: true, changed: true, observed: { state: 'Ready' } }
  ])
  sandbox.requests.length = 0
  expect((await run()).outcomes).toMatchObject([{ result: 'unchanged', ready: true, created: false, changed: false }])
  expect(sent()).toEqual(['GET /indexes/docs'])
})

test('without waiting it returns with the state of the create', async () => {
  expect((await run(DOCS, { wait: false })).outcomes).toMatchObject([
    { result: 'created', ready: false, observed: { state: 'Initializing' } }
  ])
})

test('a resource that is not visible right after its create → waits for it', async () => {
  sandbox.setSpeeds({ visibleMs: 20_000, indexReadyMs: 9000 })
  expect((await run()).outcomes).toMatchObject([{ result: 'created', ready: true }])
  expect(writes()).toEqual(['POST /indexes'])
})

describe('a resource that somebody deletes right after its create, before any read shows it', () => {
  test.each([
    ['describeIndex', DOCS],
    ['describeAssistant', HELPER]
  ] as const)('is waited for a minute, not for all of the time: %s', async (operation, declared) => {
    sandbox.fault({ operation, kind: 'answer', ...ABSENT, times: 1000 })
    const start = clock.now()
    const { outcomes } = await run(declared, { timeoutMs: 3_600_000 })
    expect(outcomes).toMatchObject([{ result: 'failed', created: true, failure: { reason: 'not-ready' } }])
    expect(outcomes[0]?.failure?.message).toContain('somebody else has deleted it')
    expect(clock.now() - start).toBeGreaterThanOrEqual(60_000)
    expect(clock.now() - start).toBeLessThan(70_000)
    expect(writes()).toHaveLength(1)
  })

  test('shown only after some time → created: a minute is long enough', async () => {
    sandbox.setSpeeds({ visibleMs: 55_000, indexReadyMs: 90_000 })
    expect((await run()).outcomes).toMatchObject([{ result: 'created', ready: true }])
  })
})

describe('a create that lost its answer', () => {
  const LOST: Fault[] = [
    { operation: 'createIndex', kind: 'reset', after: true },
    { operation: 'createIndex', kind: 'truncated-body' },
    { operation: 'createIndex', kind: 'answer', status: 502, body: 'Bad Gateway', after: true }
  ]
  test.each(LOST.map((fault) => [JSON.stringify(fault), fault] as const))(
    '%s is found and not repeated',
    async (_t, fault) => {
      sandbox.fault(fault)
      expect((await run()).outcomes).toMatchObject([{ result: 'created', ready: true }])
      expect(writes()).toEqual(['POST /indexes'])
    }
  )

  test('is sent again if the resource is not found; "exists" then means that it is ours', async () => {
    sandbox.setSpeeds({ visibleMs: 3000 })
    sandbox.fault({ operation: 'createIndex', kind: 'reset', after: true })
    expect((await run()).outcomes).toMatchObject([{ result: 'created', ready: true }])
    expect(sandbox.state.listIndexes()).toHaveLength(1)
  })

  test('is sent again if it took no effect', async () => {
    sandbox.fault({ operation: 'createIndex', kind: 'reset' })
    expect((await run()).outcomes).toMatchObject([{ result: 'created', ready: true }])
    expect(writes()).toEqual(['POST /indexes', 'POST /indexes'])
  })
})

describe('a concurrent run that was faster', () => {
  // Neither the plan nor the look right before the create shows the other run's resource.
  test.each([429, 409] as const)('with an equal assistant, which exists by a %i', async (duplicateAssistantStatus) => {
    await sandbox.close()
    sandbox = await startPinecone({ now: () => clock.now(), duplicateAssistantStatus })
    sandbox.state.seedAssistant({ name: 'helper', instructions: 'Be brief.', metadata: { team: 'a' } })
    sandbox.fault({ operation: 'describeAssistant', kind: 'answer', ...ABSENT, times: 2 })
    expect((await run(HELPER)).outcomes).toMatchObject([
      { result: 'unchanged', created: false, changed: false, ready: true }
    ])
    expect(writes()).toEqual(['POST /assistant/assistants'])
  })

  test('with another value of a field that can change in place', async () => {
    sandbox.state.seedAssistant({ name: 'helper', instructions: 'Be long.', metadata: { team: 'a' } })
    sandbox.fault({ operation: 'describeAssistant', kind: 'answer', ...ABSENT, times: 2 })
    expect((await run(HELPER)).outcomes).toMatchObject([{ result: 'updated', created: false, changed: true }])
    expect(sandbox.state.getAssistant('helper')?.instructions).toBe('Be brief.')
  })

  test('with another value of a field that cannot: failed, and left as it is', async () => {
    sandbox.state.seedIndex({ name: 'docs', dimension: 16, metric: 'cosine' })
    sandbox.fault({ operation: 'describeIndex', kind: 'answer', ...ABSENT, times: 4 })
    expect((await run()).outcomes).toMatchObject([{ result: 'failed', failure: { reason: 'immutable-change' } }])
    expect(sandbox.state.getIndex('docs')?.dimension).toBe(16)
  })

  test('throttling is not taken for existence', async () => {
    sandbox.fault({ operation: 'createAssistant', kind: 'answer', status: 429, times: 3, body: 'Slow down' })
    expect((await run(HELPER)).outcomes).toMatchObject([{ result: 'created', ready: true }])
  })
})

describe('a create of an assistant that is answered 429, of a name that does not exist', () => {
  const LATER = { operation: 'createAssistant', kind: 'answer', status: 429, times: 3 } as const
  const seed = (number: number): void => {
    for (let at = 0; at < number; at += 1) sandbox.state.seedAssistant({ name: `a${String(at)}` })
  }
  const posts = (): number => writes().filter((write) => write.startsWith('POST')).length

  test.each<[number, body: unknown]>([
    [5, 'Slow down'],
    [200, undefined],
    [5, { error: { code: 'RESOURCE_EXHAUSTED', message: 'No more.' } }]
  ])(
    'means a full project if it has %i, as many as a plan allows: known at the second answer',
    async (number, body) => {
      seed(number)
      sandbox.fault({ ...LATER, ...(body !== undefined && { body: body as string }) })
      const { outcomes } = await run(HELPER)
      expect(outcomes).toMatchObject([{ result: 'failed', created: false, failure: { reason: 'quota' } }])
      expect(outcomes[0]?.failure?.message).toContain(`The project has ${String(number)} assistants`)
      expect(posts()).toBe(2)
    }
  )

  test.each(['Assistant limit reached.', 'The maximum is reached', 'No quota left for assistants'])(
    'is for want of a place by its words: %s',
    async (message) => {
      sandbox.fault({ ...LATER, body: { error: { code: 'X', message } } })
      expect((await run(HELPER)).outcomes).toMatchObject([{ result: 'failed', failure: { reason: 'quota' } }])
    }
  )

  test.each<[number, message: string]>([
    [4, 'Slow down'],
    [6, ''],
    [5, 'Too many requests: the limit is 10 per minute'],
    [5, 'Quota exceeded for requests per second']
  ])('means throttling if the project has %i, and the answer says "%s"', async (number, message) => {
    seed(number)
    sandbox.fault({ ...LATER, body: { error: { code: 'X', message } } })
    expect((await run(HELPER)).outcomes).toMatchObject([{ result: 'created', ready: true }])
    expect(posts()).toBe(4)
  })

  test('counts as throttling if the list cannot be read', async () => {
    seed(5)
    sandbox.fault(LATER)
    sandbox.fault({ operation: 'listAssistants', kind: 'answer', status: 403, times: 9 })
    expect((await run(HELPER)).outcomes).toMatchObject([{ result: 'created' }])
  })

  test('leads to another look if a resource of its name exists now', async () => {
    seed(4)
    sandbox.fault(LATER)
    sandbox.fault({ operation: 'describeAssistant', kind: 'answer', ...ABSENT, times: 4 })
    sandbox.state.seedAssistant({ name: 'helper', instructions: 'Be brief.', metadata: { team: 'a' } })
    expect((await run(HELPER)).outcomes).toMatchObject([{ result: 'unchanged' }])
  })
})

describe('an index with a schema of typed fields, which 2026-04 does not show', () => {
  const MOVIES = { name: 'docs', schema: { fields: { title: { type: 'string', full_text_search: {} } } } } as const
  const EMBEDDED = declaredIn({
    index: '{name: docs, cloud: aws, region: us-east-1, embed: {model: multilingual-e5-large, field_map: {text: body}}}'
  })
  beforeEach(async () => {
    await sandbox.close()
    sandbox = await startPinecone({
      now: () => clock.now(),
      speeds: { indexReadyMs: 9000, deleteMs: 5000 },
      classicSeesDocuments: false
    })
  })

  test.each([
    ['a dense', DOCS],
    ['an embedding', EMBEDDED]
  ])('cannot become as %s declaration says, and the refusal says why', async (_title, declared) => {
    sandbox.state.seedIndex(MOVIES)
    const start = clock.now()
    const { outcomes } = await run(declared)
    expect(outcomes).toMatchObject([{ result: 'refused', failure: { reason: 'immutable-change' } }])
    expect(outcomes[0]?.failure?.message).toContain('It has a schema of typed fields (title)')
    expect(clock.now() - start).toBeLessThan(1000)
    expect(writes()).toEqual([])
  })

  test('is replaced if the plan says so and the user allows it; the plan names what is lost', async () => {
    sandbox.state.seedIndex(MOVIES)
    const { plan, outcomes } = await run(DOCS, { policy: { allowReplace: new Set(['docs']) } })
    expect(plan.changes).toMatchObject([{ action: 'replace', dialect: 'any' }])
    expect(outcomes).toMatchObject([{ result: 'replaced', ready: true }])
    expect(outcomes[0]?.fields).toContainEqual({
      path: ['schema', 'fields', 'title', 'type'],
      before: 'string',
      after: null,
      effect: 'replace'
    })
    expect(sandbox.state.getIndex('docs')?.dimension).toBe(8)
  })

  test('is not deleted by a plan that did not see it, though a replacement is allowed', async () => {
    sandbox.state.seedIndex(MOVIES)
    // No version shows the index when the plan is made.
    sandbox.fault({ operation: 'describeIndex', kind: 'answer', ...ABSENT, times: 2 })
    const { outcomes } = await run(DOCS, { policy: { allowReplace: new Set(['docs']) } })
    expect(outcomes).toMatchObject([{ result: 'failed', failure: { reason: 'immutable-change' } }])
    expect(outcomes[0]?.failure?.message).toBe(
      'Index "docs" was not seen when this run made its plan, and is otherwise than declared. It has a schema of typed ' +
        'fields (title), which a classic index has not: that takes an index of its own. Use another name, or run this ' +
        'again to see what it would take.'
    )
    expect(writes()).toEqual(['POST /indexes'])
  })

  test('is not taken for the index of a create that lost its answer', async () => {
    sandbox.state.seedIndex(MOVIES)
    sandbox.fault({ operation: 'createIndex', kind: 'reset' })
    expect((await run()).outcomes).toMatchObject([{ result: 'refused', created: false, changed: false }])
  })

  test('is told apart from an index that is not visible yet as soon as it is described', async () => {
    sandbox.state.seedIndex({ ...MOVIES, status: { state: 'Initializing' } })
    expect((await run()).outcomes).toMatchObject([{ result: 'refused', failure: { reason: 'immutable-change' } }])
  })

  test('is waited out while it is terminating', async () => {
    sandbox.state.seedIndex({ ...MOVIES, status: { state: 'Terminating' } })
    expect((await run()).outcomes).toMatchObject([{ result: 'created', ready: true }])
    expect(writes()).toEqual(['POST /indexes', 'POST /indexes'])
  })

  test('is destroyed by its name', async () => {
    sandbox.state.seedIndex(MOVIES)
    expect((await run(DOCS, { command: 'destroy' })).outcomes).toMatchObject([{ result: 'deleted' }])
    expect(sandbox.state.getTypedIndex('docs')).toBeUndefined()
  })
})

describe('an index whose description is incomplete', () => {
  const TAGGED = declaredIn({
    index: '{name: docs, schema: {fields: {e: {type: dense_vector, dimension: 8, metric: cosine}}}, tags: {team: a}}'
  })
  const field = (dimension: number) => ({ type: 'dense_vector', dimension, metric: 'cosine' }) as const
  const initializing = { name: 'docs', status: { state: 'Initializing' } }

  test('is not written to before it is complete, and not at all if it then differs', async () => {
    sandbox.state.seedIndex({ ...initializing, schema: { fields: { e: field(16) } } })
    expect((await run(TAGGED)).outcomes).toMatchObject([{ result: 'refused', failure: { reason: 'immutable-change' } }])
    expect(writes()).toEqual([])
  })

  test.each([true, false])('is changed in place once it turns out to be the declared one (wait: %j)', async (wait) => {
    sandbox.state.seedIndex({ ...initializing, schema: { fields: { e: field(8) } } })
    const start = clock.now()
    expect((await run(TAGGED, { wait })).outcomes).toMatchObject([{ result: 'updated', ready: true }])
    expect(clock.now() - start).toBeGreaterThan(8999)
    expect(writes()).toEqual(['PATCH /indexes/docs'])
  })

  test('is waited for even without "wait": only a compared index is unchanged', async () => {
    sandbox.state.seedIndex({ ...initializing, schema: { fields: { e: field(8) } }, tags: { team: 'a' } })
    expect((await run(TAGGED, { wait: false })).outcomes).toMatchObject([{ result: 'unchanged', ready: true }])
  })

  test('is refused if it is ready and has no field: nothing is planned from such an answer', async () => {
    const whole = {
      name: 'docs',
      host: 'h',
      deployment: { deployment_type: 'managed', cloud: 'aws', region: 'us-east-1' }
    }
    const body = { ...whole, schema: { fields: {} }, status: { state: 'Ready', ready: true } }
    sandbox.fault({ operation: 'describeIndex', kind: 'answer', status: 200, body, times: 9 })
    const { outcomes } = await run(TAGGED, { policy: { allowReplace: 'all' } })
    expect(outcomes).toMatchObject([{ result: 'refused', failure: { reason: 'api-error' } }])
    expect(outcomes[0]?.failure?.message).toContain('it lacks schema.fields.e.type')
    expect(writes()).toEqual([])
  })

  test('made by this run, ready, without fields → waits until it has them', async () => {
    const body = {
      name: 'docs',
      host: 'h',
      deployment: { deployment_type: 'managed', cloud: 'aws', region: 'us-east-1' },
      schema: { fields: {} },
      status: { state: 'Ready', ready: true }
    }
    sandbox.fault({ operation: 'describeIndex', kind: 'answer', status: 200, body, skip: 2, times: 5 })
    const { outcomes } = await run(TAGGED)
    expect(outcomes).toMatchObject([{ result: 'created', ready: true }])
    expect(outcomes[0]?.observed?.model['schema']).toMatchObject({ fields: { e: { dimension: 8 } } })
  })

  test('is refused if it never has them', async () => {
    sandbox.state.seedIndex({ name: 'docs', schema: { fields: { e: field(8) } }, status: { state: 'Failed' } })
    expect((await run(TAGGED)).outcomes).toMatchObject([{ result: 'refused', failure: { reason: 'not-ready' } }])
    expect(writes()).toEqual([])
  })
})

test('a name that is still terminating → waits until it is free, then creates', async () => {
  sandbox.state.seedIndex({ name: 'docs', dimension: 999, status: { state: 'Terminating' } })
  expect((await run()).outcomes).toMatchObject([{ result: 'created', ready: true }])
  expect(sandbox.state.getIndex('docs')?.dimension).toBe(8)
})

test('a resource deleted between read and change → planned again', async () => {
  sandbox.state.seedAssistant({ name: 'helper', instructions: 'Be long.' })
  sandbox.fault({ operation: 'updateAssistant', kind: 'answer', ...ABSENT })
  const before = sandbox.state.getAssistant('helper')
  sandbox.state.removeAssistant('helper')
  sandbox.fault({ operation: 'describeAssistant', kind: 'answer', status: 200, body: before })
  expect((await run(HELPER)).outcomes).toMatchObject([{ result: 'created', ready: true }])
  expect(writes()).toEqual(['POST /assistant/assistants'])
})

test('a resource deleted while the run waits for it → created again', async () => {
  sandbox.state.seedIndex({ name: 'docs', dimension: 8, metric: 'cosine', status: { state: 'Initializing' } })
  sandbox.fault({ operation: 'describeIndex', kind: 'answer', ...ABSENT, skip: 1 })
  const gone = run()
  sandbox.fault({ operation: 'createIndex', kind: 'answer', status: 409 })
  expect((await gone).outcomes).toMatchObject([{ ready: true }])
})

describe('a resource that does not become ready', () => {
  test('fails fast when it failed', async () => {
    await sandbox.close()
    sandbox = await startPinecone({ now: () => clock.now(), failing: /docs/ })
    const start = clock.now()
    const { outcomes } = await run()
    expect(outcomes).toMatchObject([
      {
        result: 'failed',
        created: true,
        ready: false,
        failure: { reason: 'not-ready' },
        observed: { state: 'InitializationFailed' }
      }
    ])
    expect(clock.now() - start).toBeLessThan(5000)
  })

  test('fails when time is up, with its last state', async () => {
    sandbox.setSpeeds({ indexReadyMs: Infinity })
    const start = clock.now()
    const { outcomes } = await run(DOCS, { timeoutMs: 60_000 })
    expect(outcomes).toMatchObject([{ result: 'failed', created: true, failure: { reason: 'not-ready' } }])
    expect(outcomes[0]?.failure?.message).toBe(
      'Index "docs" was not ready after 1 min: its last state was Initializing. Give it longer with "timeout", or look at it in the Pinecone console.'
    )
    expect(clock.now() - start).toBe(60_000)
  })

  test('does not keep the others from being done', async () => {
    const both = declaredIn({
      index:
        '[{name: bad, dimension: 8, cloud: aws, region: nowhere}, {name: good, dimension: 8, cloud: aws, region: us-east-1}]',
      assistant: '{name: helper}'
    })
    const { outcomes } = await run(both)
    expect(outcomes).toMatchObject([
      { name: 'bad', result: 'failed', failure: { reason: 'invalid-declaration' } },
      { name: 'good', result: 'created', ready: true },
      { name: 'helper', result: 'created', ready: true }
    ])
  })
})

test('many resources → waits for them together, with one list for each look', async () => {
  const many = declaredIn({
    index: JSON.stringify(
      Array.from({ length: 30 }, (_, at) => ({
        name: `i-${String(at)}`,
        dimension: 8,
        cloud: 'aws',
        region: 'us-east-1'
      }))
    ),
    assistant: JSON.stringify(Array.from({ length: 5 }, (_, at) => ({ name: `a-${String(at)}` })))
  })
  const { outcomes } = await run(many)
  expect(outcomes.every((outcome) => outcome.result === 'created' && outcome.ready)).toBe(true)
  const reads = sent().filter((request) => request.startsWith('GET'))
  expect(reads.every((read) => ['GET /indexes', 'GET /assistant/assistants?limit=100'].includes(read))).toBe(true)
  expect(reads.length).toBeLessThan(40)
})

describe('destroy', () => {
  test('deletes, waits until the resource is gone, and succeeds if it already was', async () => {
    sandbox.state.seedIndex({ name: 'docs' })
    expect((await run(DOCS, { command: 'destroy' })).outcomes).toMatchObject([
      { result: 'deleted', changed: true, ready: false }
    ])
    expect(sandbox.state.listIndexes()).toEqual([])
    expect((await run(DOCS, { command: 'destroy' })).outcomes).toMatchObject([{ result: 'absent', changed: false }])
    expect(writes()).toEqual(['DELETE /indexes/docs'])
  })

  test('waits until a resource is gone that somebody else deletes', async () => {
    sandbox.state.seedIndex({ name: 'docs', status: { state: 'Terminating' } })
    expect((await run(DOCS, { command: 'destroy' })).outcomes).toMatchObject([{ result: 'absent' }])
    expect(writes()).toEqual([])
    expect(sandbox.state.listIndexes()).toEqual([])
  })

  const PROTECTED = { name: 'docs', dimension: 8, metric: 'cosine', deletion_protection: 'enabled' }

  test('refuses a protected resource, and leaves all others alone, too', async () => {
    sandbox.state.seedIndex(PROTECTED)
    sandbox.state.seedAssistant({ name: 'helper' })
    const before = sandbox.state.snapshot()
    const { outcomes } = await run([...DOCS, ...HELPER], { command: 'destroy' })
    expect(outcomes).toMatchObject([
      { result: 'refused', failure: { reason: 'deletion-protected' } },
      { result: 'not-attempted' }
    ])
    expect(sandbox.state.snapshot()).toEqual(before)
  })

  const OVERRIDE = { command: 'destroy', policy: { overrideDeletionProtection: new Set(['docs']) } } as const

  test('lifts the protection if that is allowed, and waits until Pinecone knows of it', async () => {
    sandbox.setSpeeds({ protectionLagMs: 4000 })
    sandbox.state.seedIndex(PROTECTED)
    expect((await run(DOCS, OVERRIDE)).outcomes).toMatchObject([{ result: 'deleted' }])
    expect(sandbox.state.listIndexes()).toEqual([])
  })

  test('puts the protection back when the delete then fails', async () => {
    sandbox.state.seedIndex({ ...PROTECTED, pending_collections: ['backup'] })
    const { outcomes } = await run(DOCS, OVERRIDE)
    expect(outcomes).toMatchObject([{ result: 'failed', failure: { reason: 'api-error' } }])
    expect(outcomes[0]?.failure?.message).toMatch(
      /412 FAILED_PRECONDITION.*Its deletion protection has been put back\.$/
    )
    expect(sandbox.state.getIndex('docs')?.deletion_protection).toBe('enabled')
  })

  test('says so when the protection cannot be put back', async () => {
    sandbox.state.seedIndex({ ...PROTECTED, pending_collections: ['backup'] })
    const body = { status: 403, error: { code: 'FORBIDDEN', message: 'No.' } }
    sandbox.fault({ operation: 'configureIndex', kind: 'answer', status: 403, skip: 1, body })
    const { outcomes } = await run(DOCS, OVERRIDE)
    expect(outcomes[0]?.failure?.message).toMatch(
      /could not be put back \(Changing index "docs" failed.*enable it by hand/
    )
  })
})

describe('replace', () => {
  const ALLOWED = { policy: { allowReplace: new Set(['docs']) } } as const

  test('deletes, waits until the name is free, and creates anew', async () => {
    sandbox.state.seedIndex({ name: 'docs', dimension: 16 })
    expect((await run(DOCS, ALLOWED)).outcomes).toMatchObject([
      {
        result: 'replaced',
        created: true,
        changed: true,
        ready: true,
        fields: [{ path: ['dimension'], before: 16, after: 8 }]
      }
    ])
    expect(writes()).toEqual(['POST /indexes', 'DELETE /indexes/docs', 'POST /indexes'])
  })

  test('is not repeated because lists lag behind and show the replaced resource', async () => {
    sandbox.setSpeeds({ deleteMs: 0 })
    sandbox.state.seedAssistant({ name: 'helper', region: 'us' })
    const declared = declaredIn({ assistant: '[{name: helper, region: eu}, {name: other}]' })
    sandbox.fault({ operation: 'listAssistants', kind: 'stale', ms: 3000, skip: 2, times: 3 })
    const { outcomes } = await run(declared, { policy: { allowReplace: new Set(['helper']) } })
    expect(outcomes).toMatchObject([{ result: 'replaced', ready: true }, { result: 'created' }])
  })

  test('refuses a protected resource, unless the protection may be lifted', async () => {
    sandbox.state.seedIndex({ name: 'docs', dimension: 16, deletion_protection: 'enabled' })
    expect((await run(DOCS, ALLOWED)).outcomes).toMatchObject([
      { result: 'refused', failure: { reason: 'deletion-protected' } }
    ])
    expect(writes()).toEqual([])
    const both = { policy: { ...ALLOWED.policy, overrideDeletionProtection: new Set(['docs']) } }
    expect((await run(DOCS, both)).outcomes).toMatchObject([{ result: 'replaced', ready: true }])
    expect(writes()).toEqual(['POST /indexes', 'PATCH /indexes/docs', 'DELETE /indexes/docs', 'POST /indexes'])
  })
})

describe('read capacity of its own', () => {
  const capacity = (replicas: number): string =>
    `{mode: Dedicated, dedicated: {node_type: b1, scaling: Manual, manual: {replicas: ${String(replicas)}, shards: 1}}}`
  const busy = (replicas: number) =>
    declaredIn({
      index: `{name: docs, dimension: 8, cloud: aws, region: us-east-1, read_capacity: ${capacity(replicas)}}`
    })

  test('is waited for until it is ready itself', async () => {
    const start = clock.now()
    expect((await run(busy(2))).outcomes).toMatchObject([{ result: 'created', ready: true }])
    expect(sandbox.state.getIndex('docs')).toMatchObject({
      spec: { serverless: { read_capacity: { status: { state: 'Ready' } } } }
    })
    expect(clock.now() - start).toBeGreaterThan(8000)
  })

  test('is changed by one complete request, and waited for', async () => {
    sandbox.state.seedIndex({ name: 'docs', dimension: 8, metric: 'cosine' })
    const start = clock.now()
    expect((await run(busy(2))).outcomes).toMatchObject([{ result: 'updated', ready: true }])
    expect(clock.now() - start).toBeGreaterThanOrEqual(60_000)
    expect(sandbox.requests.filter(({ method }) => method === 'PATCH').map(({ body }) => body)).toEqual([
      {
        spec: {
          serverless: {
            read_capacity: {
              mode: 'Dedicated',
              dedicated: { node_type: 'b1', scaling: 'Manual', manual: { replicas: 2, shards: 1 } }
            }
          }
        }
      }
    ])
  })

  test('is as declared if the declaration pauses it, and an error if somebody else has paused it', async () => {
    await run(busy(0))
    expect(sandbox.state.getIndex('docs')?.status.state).toBe('Disabled')
    expect((await run(busy(0))).outcomes).toMatchObject([{ result: 'unchanged', ready: true }])
    const { outcomes } = await run(DOCS)
    expect(outcomes).toMatchObject([{ ready: false, failure: { reason: 'not-ready' } }])
    expect(outcomes[0]?.failure?.message).toContain('it is Disabled, because its read capacity has 0 replicas')
  })
})

test('show reads only, and reports a resource that does not exist', async () => {
  sandbox.state.seedIndex({ name: 'docs', dimension: 3 })
  const { outcomes } = await run([...DOCS, ...HELPER], { command: 'show' })
  expect(outcomes).toMatchObject([
    { result: 'found', ready: true },
    { result: 'absent', ready: false, failure: { reason: 'not-found' } }
  ])
  expect(writes()).toEqual([])
})

test('a cancelled run ends at once, and reports what is known of each resource', async () => {
  const controller = new AbortController()
  sandbox.setSpeeds({ indexReadyMs: Infinity })
  const cancelled = new Error('cancelled')
  void clock.sleep(30_000, controller.signal).then(() => {
    controller.abort(cancelled)
  })
  const { outcomes } = await run(DOCS, { signal: controller.signal })
  expect(outcomes).toMatchObject([{ result: 'failed', created: true, observed: { state: 'Initializing' } }])
})
