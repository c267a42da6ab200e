// The comment where runs have keys of several Pinecone projects, and where its data claims another: what this run's key
// cannot see is neither said to be gone nor believed for ever.
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Sandbox } from '../../sandbox/pinecone/server.ts'
import { seededRandom } from '../../sandbox/pinecone/random.ts'
import { DAY, NUMBER, pullRequestEvent, REPOSITORY, world, type World } from '../main/world.ts'
import { index, notes, pinecone, resultsOf } from './support.ts'

const PREVIEW = { lifetime: 'pull-request' }
const assistant = (name: string) => ({ ...PREVIEW, assistant: { name, instructions: 'Answer.' } })

interface RowData {
  readonly name: string
  readonly project: string
  readonly result: string
  readonly [key: string]: unknown
}

/** Two projects of one pull request; each has an undeclared index, unless told otherwise. */
async function projects(hasIndexes = true): Promise<{ there: World; other: Sandbox }> {
  const there = await world()
  there.comments = true
  const speeds = { indexReadyMs: 0, assistantReadyMs: 0, deleteMs: 0, scaleMs: 0 }
  const other = await pinecone({ now: () => there.now, speeds, random: seededRandom(2) })
  for (const { state } of hasIndexes ? [there.pinecone, other] : [])
    state.seedIndex({ name: 'library', dimension: 2, metric: 'cosine' })
  return { there, other }
}

const DATA = /rows:2 (\S+) -->/
const body = ({ github }: World): string => github.state.listComments(REPOSITORY, NUMBER)[0]?.body ?? ''
function rows(there: World): RowData[] {
  const text = inflateRawSync(Buffer.from(DATA.exec(body(there))?.[1] ?? '', 'base64')).toString()
  return (JSON.parse(text) as { rows: RowData[] }).rows
}
const told = (there: World): Record<string, string> =>
  Object.fromEntries(rows(there).map(({ name, result }) => [name, result]))

/** Puts a comment of a workflow's token there, with these rows and notes in its data. */
function forge(there: World, content: { rows?: readonly object[]; notes?: readonly object[] }): void {
  const data = deflateRawSync(JSON.stringify({ rows: [], omitted: [], notes: [], ...content })).toString('base64')
  const text = `<!-- pinecone-provision-action -->\n\n<!-- pinecone-provision-action:rows:2 ${data} -->`
  there.github.state.seedComment(REPOSITORY, NUMBER, { body: text, user: 'github-actions[bot]' })
}

function rowOf(there: World, name: string, more: object = {}): object {
  const at = there.now / 1000
  const texts = { kind: 'index', name, declaredName: name, command: 'apply', result: 'created', status: 'Ready' }
  const flags = { isPlan: false, ready: true, isOfJob: false, fields: [], omittedFields: 0 }
  const run = { at, stamp: at, expiresAt: 0, runId: '7', runAttempt: '1', commit: '' }
  return { ...texts, ...flags, ...run, project: '', host: '', reason: '', message: '', ...more }
}

describe('two projects whose runs declare assistants alone', () => {
  test('are distinguished by their indexes', async () => {
    const { there, other } = await projects()
    await there.step(assistant('helper'))
    await there.step({ ...assistant('guide'), 'api-url': other.url })
    expect(told(there)).toEqual({ 'helper-pr-2': 'created', 'guide-pr-2': 'created' })
    await there.step(assistant('helper'))
    expect(told(there)).toEqual({ 'helper-pr-2': 'created', 'guide-pr-2': 'created' })
    const known = new Set(rows(there).map(({ project }) => project))
    expect([known.size, known.has('')]).toEqual([2, false])

    there.github.state.closePullRequest(REPOSITORY, NUMBER)
    await there.step(PREVIEW, { event: pullRequestEvent('closed') })
    expect(told(there)).toEqual({ 'helper-pr-2': 'deleted', 'guide-pr-2': 'created' })
    await there.step({ ...PREVIEW, 'api-url': other.url }, { event: pullRequestEvent('closed') })
    expect(told(there)).toEqual({ 'helper-pr-2': 'deleted', 'guide-pr-2': 'deleted' })
  })

  test('no request is sent for that while the comment has no rows of others', async () => {
    const { there } = await projects()
    await there.step(assistant('helper'))
    there.requests()
    await there.step(assistant('helper'))
    expect(there.requests().filter((line) => line.startsWith('GET'))).toEqual(['GET /assistant/assistants/helper-pr-2'])
  })

  test('in one project: another job sees that somebody deleted a resource by hand', async () => {
    const { there } = await projects(false)
    await there.step(assistant('helper'))
    await there.step(assistant('guide'))
    there.pinecone.state.removeAssistant('helper-pr-2')
    await there.step(assistant('guide'))
    expect(told(there)).toEqual({ 'helper-pr-2': 'absent', 'guide-pr-2': 'created' })
  })
})

describe('forged data', () => {
  test('a row of another project is removed once it has expired, a note after thirty days', async () => {
    const { there } = await projects()
    const note = { source: 'Nobody / job', reason: 'quota', message: 'Pay.', runId: '1', runAttempt: '1' }
    forge(there, {
      rows: [
        rowOf(there, 'evil', { project: 'zzzzzzz' }),
        rowOf(there, 'brief', { project: 'zzzzzzz', expiresAt: there.now / 1000 + 86_400 }),
        rowOf(there, 'forever', { project: 'zzzzzzz', stamp: 253_402_300_000 }),
        rowOf(there, 'unplaced')
      ],
      notes: [{ ...note, at: there.now / 1000 }]
    })
    const push = { ...PREVIEW, index: index('docs'), 'expires-after': '90d' }
    await there.step(push)
    expect(told(there)).toEqual({ 'docs-pr-2': 'created', evil: 'created', brief: 'created', unplaced: 'created' })
    there.pass(2 * DAY)
    await there.step(push)
    expect(Object.keys(told(there)).sort()).toEqual(['docs-pr-2', 'evil', 'unplaced'])
    expect(body(there)).toMatch(/^## ❌.*1 run failed/m)
    there.pass(29 * DAY)
    await there.step(push)
    expect(told(there)).toEqual({ 'docs-pr-2': 'created' })
    expect(body(there)).toMatch(/^## ✅ Pinecone · 1 resource ready$/m)
  })

  test('a row of this project without a resource of ours is removed at once', async () => {
    const { there } = await projects()
    there.pinecone.state.seedIndex({ name: 'theirs', dimension: 2, metric: 'cosine' })
    await there.step({ ...PREVIEW, index: index('docs') })
    const project = rows(there)[0]?.project ?? ''
    forge(there, { rows: [rowOf(there, 'theirs', { project }), rowOf(there, 'never-was', { project })] })
    await there.step({ ...PREVIEW, index: index('docs') })
    expect(told(there)).toEqual({ 'docs-pr-2': 'created', 'never-was': 'absent' })
  })
})

test('a namespace of an index that stays is not reported as gone by a run that looked for other names', async () => {
  const there = await world({ dataPlane: true })
  there.comments = true
  const docs = { ...PREVIEW, index: { ...index('docs'), dimension: 2 }, namespace: { name: 'products', index: 'docs' } }
  await there.step(docs)
  await there.step({ ...PREVIEW, index: index('logs') })
  const gone = await there.step({ ...PREVIEW, command: 'destroy', index: index('logs') })
  expect([resultsOf(gone), notes(gone, 'warning')]).toEqual([{ logs: 'deleted' }, []])
  expect(told(there)).toEqual({ 'docs-pr-2': 'created', 'docs-pr-2/products': 'created', 'logs-pr-2': 'deleted' })
})
