// How records are written and looked at, against a host that the test makes up.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ActionError } from '../../../src/core/errors.ts'
import type { JsonObject } from '../../../src/core/json.ts'
import type { DataAnswer, DataRequest } from '../../../src/content/ports.ts'
import { declaredIn } from '../../support/in-process.ts'
import { contentOf, observed, type Answering } from './content.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'records-'))
})
afterEach(() => {
  rmSync(root, { recursive: true, force: true })
})

const MODEL = { dimension: 2, metric: 'cosine', vector_type: 'dense' }
const OK: DataAnswer = { type: 'ok', json: {} }
const failed = (status: number | undefined): DataAnswer => ({
  type: 'failed',
  status,
  error: new ActionError({ reason: 'api-error', message: `It answered ${String(status)}.` })
})

function vectorsOf({ raw }: DataRequest): JsonObject[] {
  return (JSON.parse(String(raw?.content ?? '{}')) as { vectors: JsonObject[] }).vectors
}

/** Writes these vectors into a new index. */
async function writtenBy(records: readonly object[], answer: Answering, more = {}) {
  writeFileSync(join(root, 'a.jsonl'), records.map((record) => JSON.stringify(record)).join('\n'))
  const [declared] = declaredIn({ index: JSON.stringify({ name: 'docs', dimension: 2, records: 'a.jsonl', ...more }) })
  const content = contentOf(root, answer)
  expect(await content.check(declared!)).toEqual([])
  const planned = await content.plan(declared!, undefined)
  return { outcome: await planned!.carryOut(observed(MODEL), true), clock: content.clock, planned: planned! }
}

const vectors = (number: number, more = {}) =>
  Array.from({ length: number }, (_, at) => ({ id: `v${at}`, values: [1, at], ...more }))

/** A host that keeps what it is sent, and answers it after some looks. */
function keeping(looks = 0): { answer: Answering; stored: Map<string, JsonObject>; sizes: number[] } {
  const stored = new Map<string, JsonObject>()
  const sizes: number[] = []
  let left = looks
  const answer: Answering = (request) => {
    if (request.operation === 'write') {
      for (const vector of vectorsOf(request)) stored.set(vector['id'] as string, vector)
      sizes.push(vectorsOf(request).length)
      return OK
    }
    const ids = new URL(`http://host${request.path}`).searchParams.getAll('ids')
    left -= 1
    const vectors = left >= 0 ? {} : Object.fromEntries(ids.map((id) => [id, stored.get(id)!]))
    return { type: 'ok', json: { vectors } }
  }
  return { answer, stored, sizes }
}

test('no upsert has more than 1,000 records, or more than 2 MB', async () => {
  const bodies: number[] = []
  const { answer, stored, sizes } = keeping()
  const measured: Answering = (request) => {
    bodies.push(request.raw?.content.length ?? 0)
    return answer(request)
  }
  const { outcome } = await writtenBy(vectors(2_500, { metadata: { text: 'ä'.repeat(1_000) } }), measured)
  expect(outcome).toMatchObject({ isReady: true, counts: { __default__: { declared: 2_500, written: 2_500 } } })
  expect(stored.size).toBe(2_500)
  expect(Math.max(...bodies)).toBeLessThan(2_000_000)
  expect(Math.max(...bodies)).toBeGreaterThan(1_900_000)
  expect(sizes.length).toBe(3)
  expect((await writtenBy(vectors(2_500), keeping().answer)).outcome.isReady).toBe(true)
})

test('a 413 halves the batch, until it fits', async () => {
  const { answer, stored, sizes } = keeping()
  const { outcome } = await writtenBy(vectors(100), (request) =>
    request.operation === 'write' && vectorsOf(request).length > 30 ? failed(413) : answer(request)
  )
  expect(outcome).toMatchObject({ isReady: true, isChanged: true })
  expect([stored.size, sizes]).toEqual([100, [25, 25, 25, 25]])
})

test('what is seen late is waited for', async () => {
  const { outcome, clock } = await writtenBy(vectors(3), keeping(4).answer)
  expect(outcome).toMatchObject({ isReady: true })
  expect(outcome.warnings).toBeUndefined()
  expect(clock.now() - Date.UTC(2026, 0, 1)).toBeLessThan(3_000)
})

test('what reads otherwise after 60 seconds is a warning with id and field, green and not ready', async () => {
  const { answer } = keeping()
  const { outcome, clock } = await writtenBy(vectors(3, { metadata: { secret: 'words' } }), (request) => {
    const answered = answer(request)
    if (request.operation === 'write') return answered
    const { vectors } = (answered as unknown as { json: { vectors: Record<string, JsonObject> } }).json
    const { v1 = {}, v2 = {} } = vectors
    return { type: 'ok', json: { vectors: { v2, v1: { ...v1, metadata: { secret: 'WORDS' } } } } }
  })
  expect(outcome).toMatchObject({ isReady: false, isChanged: true })
  expect(outcome.failure).toBeUndefined()
  expect(outcome.warnings).toEqual([
    expect.stringMatching(
      /^Index "docs": Of the last 3 records .* 2 records did not answer as written within .*: record "v0" is not there, "v1" has another "metadata\.secret"\.$/
    )
  ])
  expect(outcome.warnings![0]).not.toContain('words')
  const waitedMs = clock.now() - Date.UTC(2026, 0, 1)
  expect(waitedMs).toBeGreaterThan(54_000)
  expect(waitedMs).toBeLessThanOrEqual(60_000)
})

test('a batch without an answer may have taken effect: something may be changed', async () => {
  const lost = await writtenBy(vectors(2), () => failed(undefined))
  expect(lost.outcome).toMatchObject({ isChanged: true, isReady: false, failure: { reason: 'api-error' } })
  const refused = await writtenBy(vectors(2), () => failed(400))
  expect(refused.outcome).toMatchObject({ isChanged: false, isReady: false, failure: { reason: 'api-error' } })
  expect(refused.outcome.failure?.message).toBe(
    'It answered 400. 2 of 2 records are not written in namespace "__default__". The next run writes the rest.'
  )
})

test('at most 8 upserts are under way at once, over all resources', async () => {
  const embed = { model: 'm', field_map: { text: 't' } }
  const names = ['docs', 'more']
  const index = names.map((name) => ({ name, cloud: 'aws', region: 'us-east-1', embed, records: 'a.jsonl' }))
  writeFileSync(
    join(root, 'a.jsonl'),
    vectors(2_000)
      .map(({ id }) => JSON.stringify({ id, t: 'x' }))
      .join('\n')
  )
  let [now, most] = [0, 0]
  const send = async ({ operation }: DataRequest): Promise<DataAnswer> => {
    if (operation === 'read') return failed(500)
    now += 1
    most = Math.max(most, now)
    await new Promise((resolve) => setImmediate(resolve))
    now -= 1
    return OK
  }
  const content = contentOf(root, undefined, { data: { at: () => ({ send }) } })
  await Promise.all(
    declaredIn({ index: JSON.stringify(index) }).map(async (declared) => {
      expect(await content.check(declared)).toEqual([])
      const planned = await content.plan(declared, undefined)
      const { failure, warnings } = await planned!.carryOut(observed({ embed }, declared.name), true)
      expect([failure, warnings]).toEqual([undefined, [expect.stringContaining('could not be looked at')]])
    })
  )
  expect(most).toBe(8)
})

test('ids of 512 characters: each fetch has a URL below 8 KB', async () => {
  const { answer, stored } = keeping()
  const paths: string[] = []
  const records = Array.from({ length: 60 }, (_, at) => ({ id: `${String(at)}%`.padEnd(512, '/'), values: [1, at] }))
  for (const record of records) stored.set(record.id, record)
  writeFileSync(join(root, 'a.jsonl'), records.map((record) => JSON.stringify(record)).join('\n'))
  const [declared] = declaredIn({ index: JSON.stringify({ name: 'docs', dimension: 2, records: 'a.jsonl' }) })
  const content = contentOf(root, (request) => {
    paths.push(request.path)
    return answer(request)
  })
  await content.check(declared!)
  const planned = await content.plan(declared!, observed(MODEL))
  expect(planned!.change).toEqual({ key: 'records', fields: [], texts: [] })
  expect(paths.length).toBe(12)
  expect(Math.max(...paths.map(({ length }) => length))).toBeLessThan(8_000)
})
