// Safety before a deletion or change: a look before each write, one write for each look, and a replace that keeps
// undeclared settings.
import { startPinecone, type Fault, type Sandbox } from '../../sandbox/pinecone/server.ts'
import { ActionError } from '../../src/core/errors.ts'
import { declaredIn, provision, type Settings } from '../support/in-process.ts'
import { VirtualClock } from '../support/virtual-clock.ts'

const clock = new VirtualClock()
let sandbox: Sandbox
async function restart(options: Parameters<typeof startPinecone>[0]): Promise<void> {
  await sandbox.close()
  sandbox = await startPinecone({ now: () => clock.now(), speeds: { indexReadyMs: 9000, deleteMs: 5000 }, ...options })
}
beforeEach(async () => {
  sandbox = await startPinecone({ now: () => clock.now(), speeds: { indexReadyMs: 9000, deleteMs: 5000 } })
})
afterEach(() => sandbox.close())

const DOCS = declaredIn({ index: '{name: docs, dimension: 8, metric: cosine, cloud: aws, region: us-east-1}' })
const TAGGED = declaredIn({ index: '{name: docs, dimension: 8, tags: {team: a}}' })
const HELPER = declaredIn({ assistant: '{name: helper, metadata: {team: a}}' })
const ALLOWED = { allowReplace: new Set(['docs', 'helper']), overrideDeletionProtection: new Set(['docs']) } as const

const run = (declared = DOCS, settings: Partial<Settings> = {}): ReturnType<typeof provision> =>
  provision(declared, { sandbox, clock, ...settings, policy: { ...ALLOWED, ...settings.policy } })

const sent = (): string[] => sandbox.requests.map(({ method, path }) => `${method} ${path}`)
const writes = (): string[] => sent().filter((request) => !request.startsWith('GET'))
const at503 = (operation: Fault['operation'], after: boolean): Fault => ({
  operation,
  kind: 'answer',
  status: 503,
  after
})

/** Watches the requests, and acts once after the first matching one. */
function once(request: RegExp, act: () => void): void {
  const wait = (): void => {
    if (sent().some((one) => request.test(one))) act()
    else setImmediate(wait)
  }
  wait()
}

test('no write is sent without a read since the last answer to a write to its resource', async () => {
  sandbox.state.seedIndex({ name: 'docs', dimension: 16, deletion_protection: 'enabled' })
  for (const operation of ['createIndex', 'configureIndex', 'deleteIndex'] as const)
    sandbox.fault(at503(operation, false))
  expect((await run()).outcomes).toMatchObject([{ result: 'replaced', ready: true }])
  const requests = sent()
  expect(writes()).toEqual([
    'POST /indexes',
    'POST /indexes',
    'PATCH /indexes/docs',
    'PATCH /indexes/docs',
    'DELETE /indexes/docs',
    'DELETE /indexes/docs',
    'POST /indexes'
  ])
  requests.forEach((request, position) => {
    if (!request.startsWith('GET')) expect(requests[position - 1]).toMatch(/^GET/)
  })
})

describe('a PATCH that lost its answer', () => {
  test.each([true, false])(
    'is not repeated where it took effect (%j), and the result says that it did',
    async (took) => {
      sandbox.state.seedIndex({ name: 'docs', dimension: 8, tags: { theirs: 'x' } })
      sandbox.fault(at503('configureIndex', took))
      expect((await run(TAGGED)).outcomes).toMatchObject([
        { result: 'updated', changed: true, fields: [{ after: 'a' }] }
      ])
      expect(writes()).toHaveLength(took ? 1 : 2)
      expect(sandbox.state.getIndex('docs')?.tags).toEqual({ theirs: 'x', team: 'a' })
    }
  )

  test('is made anew from a fresh read: a key that somebody else wrote meanwhile stays', async () => {
    sandbox.state.seedAssistant({ name: 'helper', metadata: { old: 1 } })
    sandbox.fault(at503('updateAssistant', false))
    once(/^PATCH/, () => {
      sandbox.state.seedAssistant({ name: 'helper', metadata: { old: 1, theirs: 2 } })
    })
    expect((await run(HELPER)).outcomes).toMatchObject([{ result: 'updated' }])
    expect(sandbox.state.getAssistant('helper')?.metadata).toEqual({ old: 1, theirs: 2, team: 'a' })
  })

  test('counts as a change if its effect could not be found out', async () => {
    sandbox.state.seedIndex({ name: 'docs', dimension: 8 })
    sandbox.fault(at503('configureIndex', true))
    sandbox.fault({ operation: 'describeIndex', kind: 'answer', status: 403, skip: 2 })
    expect((await run(TAGGED)).outcomes).toMatchObject([{ result: 'failed', changed: true }])
  })
})

describe('a DELETE that lost its answer', () => {
  test('counts as done if the resource is gone then', async () => {
    sandbox.state.seedIndex({ name: 'docs', dimension: 8 })
    sandbox.fault(at503('deleteIndex', true))
    expect((await run(DOCS, { command: 'destroy' })).outcomes).toMatchObject([{ result: 'deleted', changed: true }])
    expect(writes()).toEqual(['DELETE /indexes/docs'])
  })

  test.each<[title: string, index: object, reason?: string]>([
    ["another repository's", { tags: { 'gha-repository-id': '2', 'gha-declared-name': 'docs' } }, 'not-owned'],
    ['one that began anew', { status: { state: 'Initializing' } }],
    ['one with another dimension', { dimension: 32 }],
    ['one in another region', { spec: { serverless: { cloud: 'aws', region: 'eu-west-1' } } }]
  ])('is not sent again to a resource that was made in its place: %s', async (_title, index, reason = 'api-error') => {
    sandbox.state.seedIndex({ name: 'docs', dimension: 8, status: { state: 'Ready' } })
    sandbox.fault(at503('deleteIndex', false))
    once(/^DELETE/, () => {
      sandbox.state.seedIndex({ name: 'docs', dimension: 8, status: { state: 'Ready' }, ...index })
    })
    const { outcomes } = await run(DOCS, { command: 'destroy' })
    expect(outcomes).toMatchObject([{ result: 'failed', failure: { reason } }])
    expect(writes()).toEqual(['DELETE /indexes/docs'])
    expect(sandbox.state.getIndex('docs')?.status.state).not.toBe('Terminating')
  })

  test('is not sent to a preview whose expiry was just renewed', async () => {
    const owner = { lifetime: 'pull-request', repositoryId: '1', pullRequest: 7 } as const
    const tags = { 'gha-repository-id': '1', 'gha-declared-name': 'docs', 'gha-pull-request': '7' }
    sandbox.state.seedIndex({ name: 'docs', dimension: 8, tags: { ...tags, 'gha-expires-at': '1000' } })
    sandbox.fault(at503('deleteIndex', false))
    once(/^DELETE/, () => {
      sandbox.state.seedIndex({ name: 'docs', dimension: 8, tags: { ...tags, 'gha-expires-at': '2000' } })
    })
    expect((await run(DOCS, { command: 'destroy', policy: { owner } })).outcomes).toMatchObject([{ result: 'failed' }])
    expect(writes()).toEqual(['DELETE /indexes/docs'])
  })
})

describe('a replace keeps undeclared settings', () => {
  const RICH = {
    name: 'docs',
    dimension: 8,
    metric: 'dotproduct',
    deletion_protection: 'enabled',
    tags: { team: 'a', keep: 'b' },
    spec: { serverless: { cloud: 'aws', region: 'eu-west-1', schema: { fields: { year: { filterable: true } } } } }
  } as const

  test('place, metric, schema, tags and protection, in the plan and in Pinecone', async () => {
    sandbox.state.seedIndex(RICH)
    const { plan, outcomes } = await run(declaredIn({ index: '{name: docs, dimension: 16, tags: {team: c}}' }))
    expect(plan.changes).toMatchObject([{ action: 'replace' }])
    expect(plan.changes[0]).not.toHaveProperty('notice')
    expect(outcomes).toMatchObject([{ result: 'replaced', ready: true }])
    expect(sandbox.state.getIndex('docs')).toMatchObject({ ...RICH, dimension: 16, tags: { team: 'c', keep: 'b' } })
    expect(sandbox.state.getIndex('docs')?.tags).toEqual({ team: 'c', keep: 'b' })
  })

  test('capacity and the model that embeds', async () => {
    const read_capacity = {
      mode: 'Dedicated',
      dedicated: { node_type: 'b1', scaling: 'Manual', manual: { replicas: 2, shards: 1 } }
    }
    await run(
      declaredIn({
        index: JSON.stringify({
          name: 'docs',
          cloud: 'aws',
          region: 'eu-west-1',
          read_capacity,
          embed: { model: 'multilingual-e5-large', field_map: { text: 'body' } }
        })
      })
    )
    await run(declaredIn({ index: '{name: docs, cloud: aws, region: us-west-2}' }))
    expect(sandbox.state.getIndex('docs')).toMatchObject({
      embed: { model: 'multilingual-e5-large', field_map: { text: 'body' } },
      spec: { serverless: { region: 'us-west-2', read_capacity: { mode: 'Dedicated' } } }
    })
  })

  test('the plan names the settings that the new one cannot have', async () => {
    sandbox.state.seedIndex({ ...RICH, deletion_protection: 'disabled' })
    const typed = declaredIn({
      index: '{name: docs, schema: {fields: {e: {type: dense_vector, dimension: 8, metric: cosine}}}}'
    })
    const { plan } = await run(typed, { dryRun: true })
    const [change] = plan.changes
    const lost = change?.action === 'replace' ? change.fields.filter(({ after }) => after === null) : []
    expect(lost.map(({ path, before }) => [path.join('.'), before])).toEqual([
      ['dimension', 8],
      ['metric', 'dotproduct'],
      ['spec.serverless.schema.fields.year.filterable', true]
    ])
  })
})

describe('the create of a replace is tried before anything is deleted', () => {
  test.each<[title: string, status: number, code: string, message: string, expected: string]>([
    ['an unknown region', 404, 'NOT_FOUND', 'Resource cloud: aws region: nowhere not found.', 'invalid-declaration'],
    ['a body that is refused', 400, 'INVALID_ARGUMENT', 'Bad request.', 'api-error'],
    ['an unpaid bill', 402, 'PAYMENT_REQUIRED', 'Pay.', 'forbidden'],
    ['a monthly limit', 403, 'FORBIDDEN', "You've reached the max indexes allowed for the current month.", 'quota'],
    ['a full project of pods', 403, 'FORBIDDEN', "You've reached the max pods allowed in project x (2).", 'quota'],
    ['a refusal that is not known', 403, 'FORBIDDEN', 'No.', 'forbidden']
  ])('%s keeps the old one', async (_title, status, code, message, reason) => {
    sandbox.state.seedIndex({ name: 'docs', dimension: 16 })
    const before = sandbox.state.snapshot()
    sandbox.fault({ operation: 'createIndex', kind: 'answer', status, body: { status, error: { code, message } } })
    const { outcomes } = await run()
    expect(outcomes).toMatchObject([{ result: 'failed', changed: false, failure: { reason } }])
    expect(outcomes[0]?.failure?.message).toContain('Nothing was deleted: Index "docs" is kept as it is.')
    expect(writes()).toEqual(['POST /indexes'])
    expect(sandbox.state.snapshot()).toEqual(before)
  })

  test('a full project is expected, and a quota that then keeps the new one from being made is reported', async () => {
    sandbox.state.seedIndex({ name: 'docs', dimension: 16 })
    const message = "You've reached the max serverless indexes allowed in project x (5)."
    const full: Fault = {
      operation: 'createIndex',
      kind: 'answer',
      status: 403,
      times: 2,
      body: { status: 403, error: { code: 'FORBIDDEN', message } }
    }
    sandbox.fault(full)
    const { outcomes } = await run()
    expect(outcomes).toMatchObject([{ result: 'failed', changed: true, failure: { reason: 'quota' } }])
    expect(outcomes[0]?.failure?.message).toContain('has been deleted. Run this again to create it.')
    expect((await run()).outcomes).toMatchObject([{ result: 'created' }])
  })

  test('accepted because the old one was gone → nothing is deleted', async () => {
    sandbox.state.seedIndex({ name: 'docs', dimension: 16 })
    const old = sandbox.state.getIndex('docs')
    sandbox.state.removeIndex('docs')
    sandbox.fault({ operation: 'describeIndex', kind: 'answer', status: 200, body: old })
    expect((await run()).outcomes).toMatchObject([{ result: 'created', ready: true }])
    expect(writes()).toEqual(['POST /indexes'])
  })
})

describe('a run never replaces a resource that it has made', () => {
  /** Pinecone makes the index in another region than asked for. */
  const elsewhere = (): void => {
    const made = {
      name: 'docs',
      dimension: 8,
      metric: 'cosine',
      vector_type: 'dense',
      host: 'docs-x.svc.example',
      deletion_protection: 'disabled',
      status: { ready: true, state: 'Ready' },
      spec: { serverless: { cloud: 'aws', region: 'aws-us-east-1' } }
    }
    sandbox.fault({ operation: 'createIndex', kind: 'answer', status: 201, body: made, after: true, times: 10 })
    sandbox.fault({ operation: 'describeIndex', kind: 'answer', status: 200, body: made, skip: 2, times: 500 })
  }

  test.each([true, false])(
    'otherwise than declared → fails, and names field, declared and actual value (wait: %j)',
    async (wait) => {
      elsewhere()
      const { outcomes } = await run(DOCS, { wait })
      expect(outcomes).toMatchObject([{ result: 'failed', created: true, failure: { reason: 'creation-failed' } }])
      expect(outcomes[0]?.failure?.message).toContain(
        'spec.serverless.region is "aws-us-east-1" and "us-east-1" is declared'
      )
      expect(writes()).toEqual(['POST /indexes'])
    }
  )

  test('failed to initialize in this run → kept, too', async () => {
    await restart({ failing: /docs/ })
    expect((await run()).outcomes).toMatchObject([{ result: 'failed', failure: { reason: 'not-ready' } }])
    expect(writes()).toEqual(['POST /indexes'])
  })
})

describe('an index that failed to initialize before', () => {
  beforeEach(() => {
    sandbox.state.seedIndex({ name: 'docs', dimension: 8, status: { state: 'InitializationFailed' } })
  })

  test('is replaced if that is allowed', async () => {
    const { plan, outcomes } = await run()
    expect(plan.changes).toMatchObject([
      { action: 'replace', fields: [{ path: ['status', 'state'], before: 'InitializationFailed' }] }
    ])
    expect(outcomes).toMatchObject([{ result: 'replaced', ready: true }])
  })

  test('is refused if it is not, and the message says how to allow it', async () => {
    const { outcomes } = await run(DOCS, { policy: { allowReplace: new Set() } })
    expect(outcomes).toMatchObject([{ result: 'refused', failure: { reason: 'not-ready' } }])
    expect(outcomes[0]?.failure?.message).toContain('"allow-replace: docs"')
    expect(writes()).toEqual([])
  })
})

describe('an answer that is not a complete classic index', () => {
  const TYPED = { name: 'docs', schema: { fields: { t: { type: 'string', full_text_search: {} } } } } as const

  test('leads to a read through the newest version, and is never equal to the declaration', async () => {
    sandbox.state.seedIndex(TYPED)
    const partial = { name: 'docs', host: 'h', status: { ready: true, state: 'Ready' }, spec: { serverless: {} } }
    sandbox.fault({ operation: 'describeIndex', kind: 'answer', status: 200, body: partial })
    const { plan, outcomes } = await run(declaredIn({ index: '{name: docs, dimension: 8}' }), {
      policy: { allowReplace: new Set() }
    })
    expect(plan.changes).toMatchObject([{ action: 'refuse', dialect: 'any' }])
    expect(outcomes[0]?.failure?.message).toContain('It has a schema of typed fields (t)')
  })

  test.each<[missing: string, body: object]>([
    ['dimension', { dimension: undefined }],
    ['metric', { metric: undefined }],
    ['spec.serverless.cloud, spec.serverless.region', { spec: undefined }],
    ['spec.serverless.cloud, spec.serverless.region', { spec: { serverless: {} } }]
  ])('is no reason for a replace if no version has a complete answer: %s', async (missing, body) => {
    const whole = {
      name: 'docs',
      dimension: 8,
      metric: 'cosine',
      vector_type: 'dense',
      host: 'h',
      status: { ready: true, state: 'Ready' },
      spec: { serverless: { cloud: 'aws', region: 'us-east-1' } }
    }
    sandbox.fault({ operation: 'describeIndex', kind: 'answer', status: 200, body: { ...whole, ...body }, times: 9 })
    const { outcomes } = await run()
    expect(outcomes).toMatchObject([{ result: 'refused', failure: { reason: 'api-error' } }])
    expect(outcomes[0]?.failure?.message).toContain(missing)
    expect(writes()).toEqual([])
  })
})

describe('deletion protection that was lifted', () => {
  const FORBIDDEN = { status: 403, error: { code: 'FORBIDDEN', message: 'No.' } }
  const PROTECTED = { name: 'docs', dimension: 8, deletion_protection: 'enabled', tags: { team: 'a' } } as const
  const DESTROY = { command: 'destroy' } as const

  test('leaves a tag, by which the next run puts it back after this one was killed', async () => {
    sandbox.state.seedIndex(PROTECTED)
    const killed = new AbortController()
    sandbox.fault({ operation: 'deleteIndex', kind: 'stall' })
    sandbox.fault({ operation: 'configureIndex', kind: 'answer', status: 403, skip: 1, body: FORBIDDEN })
    once(/^DELETE/, () => {
      killed.abort(new ActionError({ reason: 'cancelled', message: 'The run was cancelled.' }))
    })
    const { outcomes } = await run(DOCS, { ...DESTROY, signal: killed.signal })
    expect(outcomes).toMatchObject([{ result: 'failed', changed: true, failure: { reason: 'cancelled' } }])
    expect(outcomes[0]?.failure?.message).toContain('could not be put back')
    expect(sandbox.state.getIndex('docs')).toMatchObject({
      deletion_protection: 'disabled',
      tags: { team: 'a', 'gha-protection-lifted': 'true' }
    })

    expect((await run()).outcomes).toMatchObject([{ result: 'updated', ready: true }])
    expect(sandbox.state.getIndex('docs')).toMatchObject({ deletion_protection: 'enabled', tags: { team: 'a' } })
    expect((await run()).outcomes).toMatchObject([{ result: 'unchanged' }])
  })

  test('still requires the permission while its tag is there', async () => {
    sandbox.state.seedIndex({
      ...PROTECTED,
      deletion_protection: 'disabled',
      tags: { 'gha-protection-lifted': 'true' }
    })
    const { outcomes } = await run(DOCS, { ...DESTROY, policy: { overrideDeletionProtection: new Set() } })
    expect(outcomes).toMatchObject([{ result: 'refused', failure: { reason: 'deletion-protected' } }])
  })

  test('is put back within a second of a cancellation, and the tag is removed', async () => {
    sandbox.state.seedIndex(PROTECTED)
    const stop = new AbortController()
    sandbox.fault({ operation: 'deleteIndex', kind: 'stall' })
    once(/^DELETE/, () => {
      stop.abort(new ActionError({ reason: 'cancelled', message: 'The run was cancelled.' }))
    })
    const { outcomes } = await run(DOCS, { ...DESTROY, signal: stop.signal })
    expect(outcomes[0]?.failure?.message).toContain('Its deletion protection has been put back.')
    expect(sandbox.state.getIndex('docs')).toMatchObject({ deletion_protection: 'enabled', tags: { team: 'a' } })
  })

  test('is put back if somebody changed another setting meanwhile, so that nothing is deleted', async () => {
    sandbox.state.seedIndex(PROTECTED)
    const tags = { team: 'b', 'gha-protection-lifted': 'true' }
    once(/^PATCH/, () => {
      sandbox.state.seedIndex({ ...PROTECTED, deletion_protection: 'disabled', tags })
    })
    const { outcomes } = await run(DOCS, DESTROY)
    expect(outcomes).toMatchObject([{ result: 'failed', failure: { reason: 'api-error' } }])
    expect(outcomes[0]?.failure?.message).toContain('Its deletion protection has been put back.')
    expect(sandbox.state.getIndex('docs')).toMatchObject({ deletion_protection: 'enabled', tags: { team: 'b' } })
    expect(writes().filter((write) => write.startsWith('DELETE'))).toEqual([])
  })

  test('is not put back if the deletion was accepted: a cancelled run reports a change', async () => {
    sandbox.setSpeeds({ deleteMs: Infinity })
    sandbox.state.seedIndex(PROTECTED)
    const stop = new AbortController()
    void clock.sleep(60_000, stop.signal).then(() => {
      stop.abort(new ActionError({ reason: 'cancelled', message: 'The run was cancelled.' }))
    })
    const { outcomes } = await run(DOCS, { ...DESTROY, signal: stop.signal })
    expect(outcomes).toMatchObject([{ result: 'failed', changed: true, observed: { state: 'Terminating' } }])
    expect(outcomes[0]?.failure?.message).not.toContain('protection')
  })

  test('is not lifted a second time if somebody enabled it again', async () => {
    sandbox.setSpeeds({ protectionLagMs: 3000 })
    sandbox.state.seedIndex(PROTECTED)
    once(/^DELETE/, () => {
      sandbox.state.seedIndex(PROTECTED)
    })
    const start = clock.now()
    const { outcomes } = await run(DOCS, DESTROY)
    expect(outcomes).toMatchObject([{ result: 'failed', failure: { reason: 'deletion-protected' } }])
    expect(clock.now() - start).toBeLessThan(30_000)
    expect(writes().filter((write) => write.startsWith('PATCH'))).toHaveLength(1)
  })

  test('is not mentioned if the index is gone', async () => {
    sandbox.state.seedIndex({ ...PROTECTED, pending_collections: ['backup'] })
    once(/^DELETE/, () => {
      sandbox.state.removeIndex('docs')
    })
    const { outcomes } = await run(DOCS, DESTROY)
    expect(outcomes[0]?.failure?.message ?? '').not.toContain('has been put back')
  })
})

describe('a run does not wait longer than necessary', () => {
  test('for a resource that somebody deletes after it was visible', async () => {
    sandbox.setSpeeds({ indexReadyMs: Infinity })
    const start = clock.now()
    void clock.sleep(20_000, new AbortController().signal).then(() => {
      sandbox.state.removeIndex('docs')
      sandbox.setSpeeds({ indexReadyMs: 1000 })
    })
    expect((await run()).outcomes).toMatchObject([{ result: 'created', ready: true }])
    expect(clock.now() - start).toBeLessThan(60_000)
  })

  test('for the deletion of a resource that somebody has made again', async () => {
    sandbox.setSpeeds({ deleteMs: 0 })
    sandbox.state.seedIndex({ name: 'docs', dimension: 8 })
    once(/^DELETE/, () => {
      sandbox.state.seedIndex({ name: 'docs', dimension: 8, status: { state: 'Initializing' } })
    })
    const start = clock.now()
    await run(DOCS, { command: 'destroy' })
    expect(clock.now() - start).toBeLessThan(60_000)
  })

  test('a PATCH whose answer has the state before it does not fail at once', async () => {
    const capacity = (replicas: number) =>
      `{mode: Dedicated, dedicated: {node_type: b1, scaling: Manual, manual: {replicas: ${String(replicas)}, shards: 1}}}`
    const declared = (replicas: number) =>
      declaredIn({
        index: `{name: docs, dimension: 8, cloud: aws, region: us-east-1, read_capacity: ${capacity(replicas)}}`
      })
    await run(declared(0))
    const before = sandbox.state.getIndex('docs')
    sandbox.fault({ operation: 'configureIndex', kind: 'answer', status: 200, body: before, after: true })
    expect((await run(declared(2))).outcomes).toMatchObject([{ result: 'updated', ready: true }])
  })
})

describe('requests', () => {
  test('a no-op for one index of any shape takes one request', async () => {
    sandbox.state.seedIndex({ name: 'docs', dimension: 8, metric: 'cosine' })
    await run()
    expect(sent()).toEqual(['GET /indexes/docs'])
  })

  test('an index that the classic version does not show is read through 2026-07 before it is reported as absent', async () => {
    await run(DOCS, { command: 'destroy' })
    expect(sandbox.requests.map(({ headers }) => headers['x-pinecone-api-version'])).toEqual(['2026-04', '2026-07'])
  })

  test('a deletion reads through 2026-07 right before it', async () => {
    sandbox.state.seedIndex({ name: 'docs', dimension: 8, metric: 'cosine' })
    await run(DOCS, { command: 'destroy', wait: false })
    expect(
      sandbox.requests.map(({ method, headers }) => `${method} ${String(headers['x-pinecone-api-version'])}`)
    ).toEqual(['GET 2026-04', 'GET 2026-07', 'DELETE 2026-04'])
  })
})

describe('a deletion refused as protected, of a resource that was read without protection', () => {
  const refused = (times: number): Fault => ({
    operation: 'deleteIndex',
    kind: 'answer',
    status: 403,
    body: { status: 403, error: { code: 'FORBIDDEN', message: 'Deletion protection is enabled for this index.' } },
    times
  })
  const settings = { policy: { allowReplace: new Set(['docs']), overrideDeletionProtection: new Set<string>() } }

  test('leads to another look: somebody has made it as declared meanwhile', async () => {
    sandbox.state.seedIndex({ name: 'docs', dimension: 16 })
    sandbox.fault(refused(1))
    once(/^DELETE/, () => {
      sandbox.state.seedIndex({ name: 'docs', dimension: 8, metric: 'cosine', deletion_protection: 'enabled' })
    })
    expect((await run(DOCS, settings)).outcomes).toMatchObject([{ result: 'unchanged', ready: true }])
    expect(writes()).toEqual(['POST /indexes', 'DELETE /indexes/docs'])
  })

  test('is given up within seconds if Pinecone goes on refusing', async () => {
    sandbox.state.seedIndex({ name: 'docs', dimension: 16 })
    sandbox.fault(refused(Infinity))
    const begun = clock.now()
    const { outcomes } = await run(DOCS, settings)
    expect(outcomes).toMatchObject([{ result: 'failed', failure: { reason: 'deletion-protected' } }])
    expect(clock.now() - begun).toBeLessThan(20_000)
    expect(sandbox.state.getIndex('docs')).toMatchObject({ dimension: 16 })
  })
})
