// An assistant's files come from the repository: uploaded, kept as they are, retired, and what goes wrong on the way.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { NO_DATA_ROLE } from '../../sandbox/pinecone/server.ts'
import { NUMBER, REPOSITORY, world } from '../main/world.ts'
import { until } from '../support/until.ts'
import { begin, errors, planOf, resourcesOf, step, told } from './support.ts'
import { asked, clientsOf, fileWrites, pagesOf, pathsIn, pdf, withFiles, workspaceWith } from './files.ts'

const ASSISTANT = { name: 'support', files: ['docs/**/*.md', { path: 'manual.pdf', multimodal: true }] }
const PAGES = { name: 'support', files: 'docs/*.md' }

test('60 pages and a PDF: uploaded once; then only what changed, the old after the new; the rest only by "prune"', async () => {
  const sandbox = await withFiles()
  const workspace = workspaceWith({ ...pagesOf(60), 'manual.pdf': pdf('Press the red button twice.') })
  const first = await step(sandbox, { assistant: ASSISTANT }, { workspace })
  expect(errors(first)).toEqual([])
  expect(told(first)).toMatchObject({ result: 'created', ready: 'true' })
  expect(first.log).toMatch(/files: 61 of 61 to upload \(61 new, 0 changed; \d+ bytes, about 61 ingestion units\)/)
  expect(resourcesOf(first).assistants['support']).toMatchObject({ files: { declared: 61, uploaded: 61, deleted: 0 } })
  expect(fileWrites(sandbox)).toHaveLength(61)
  for (const [question, answer] of [
    ['What is the code word of page 42?', 'The code word of page 42 is w42x.'],
    ['Which button?', 'Press the red button twice.']
  ] as const)
    expect(await asked(sandbox, 'support', question)).toEqual([answer, answer])
  for (const client of clientsOf(sandbox)) {
    const { files = [] } = await client
      .assistant({ name: 'support' })
      .listFiles({ filter: { 'gha-path': 'manual.pdf' } })
    expect(files).toMatchObject([{ name: 'manual.pdf', status: 'Available', multimodal: true }])
    expect(files[0]?.id).toMatch(/^gha-[0-9a-f]{24}-[0-9a-f]{24}$/)
  }

  const others = sandbox.state.seedFile('support', {
    name: 'others.md',
    metadata: { 'gha-repository-id': '7', 'gha-path': 'docs/page-1.md' }
  })
  sandbox.requests.length = 0
  const again = await step(sandbox, { assistant: ASSISTANT }, { workspace })
  expect(told(again)).toMatchObject({ result: 'unchanged', changed: 'false', ready: 'true' })
  expect(sandbox.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'GET /assistant/assistants/support',
    'GET /assistant/files/support'
  ])

  rmSync(join(workspace, 'docs/page-3.md'))
  workspaceWith({ 'docs/page-1.md': 'The code word of page 1 is changed.', 'docs/new.md': 'New here.' }, workspace)
  sandbox.requests.length = 0
  const changed = await step(sandbox, { assistant: ASSISTANT }, { workspace })
  expect(told(changed)).toMatchObject({ result: 'updated', changed: 'true', ready: 'true' })
  expect(planOf(changed)).toMatchObject([
    {
      action: 'update',
      fields: [{ path: 'files', before: { equal: 59 }, after: { new: 1, changed: 1, deleted: 1 }, effect: 'in-place' }]
    }
  ])
  const sent = sandbox.requests.map(({ method, path }) => `${method} ${path}`)
  const [deletion = ''] = sent.filter((one) => one.startsWith('DELETE'))
  const uploaded = sandbox.state
    .listFiles('support')
    .find(({ metadata, id }) => metadata?.['gha-path'] === 'docs/page-1.md' && id !== others.id)
  expect(sent.indexOf(deletion)).toBeGreaterThan(sent.indexOf(`GET /assistant/files/support/${uploaded?.id ?? ''}`))
  expect(fileWrites(sandbox).sort()).toEqual(['DELETE', 'PUT docs/new.md', 'PUT docs/page-1.md'])
  expect(pathsIn(sandbox, 'support')).toContain('docs/page-3.md')

  const pruned = await step(sandbox, { assistant: { ...ASSISTANT, prune: true } }, { workspace })
  expect(pruned.log).toContain('files: 1 to delete (1 that nothing declares)')
  expect(resourcesOf(pruned).assistants['support']).toMatchObject({ files: { declared: 61, uploaded: 0, deleted: 1 } })
  expect(fileWrites(sandbox)).toEqual(['DELETE'])
  expect(pathsIn(sandbox, 'support')).not.toContain('docs/page-3.md')
  expect(sandbox.state.getFile('support', others.id)?.status).toBe('Available')
})

test('5 uploads a minute: 12 files arrive one at a time, as Retry-After says, and the log tells how far it is', async () => {
  const sandbox = await withFiles({ fileLimits: { writesPerMinute: 5, minuteMs: 6_000 } })
  const result = await step(sandbox, { assistant: PAGES }, { workspace: workspaceWith(pagesOf(12)) })
  expect(errors(result)).toEqual([])
  expect(told(result)).toMatchObject({ result: 'created', ready: 'true' })
  expect(result.log).toContain('The plan allows no more uploads at this pace, so the others go one at a time.')
  // The first at once, and then one each ten seconds.
  expect(result.log.match(/^support: \d+ of 12 uploaded$/gm)).toEqual([
    'support: 1 of 12 uploaded',
    'support: 11 of 12 uploaded'
  ])
  expect(pathsIn(sandbox, 'support')).toHaveLength(12)
  // Each pause asks for at most as much as was under way, not all that is left.
  expect(fileWrites(sandbox).length).toBeLessThan(12 + 8 + 3)
})

test('time is up: what is missing is named, and the next run goes on from there', async () => {
  const sandbox = await withFiles({ fileLimits: { writesPerMinute: 5, minuteMs: 4_000 } })
  const workspace = workspaceWith(pagesOf(8))
  const first = await step(sandbox, { assistant: PAGES, timeout: '3s' }, { workspace })
  expect(told(first)).toMatchObject({ result: 'failed', reason: 'not-ready', ready: 'false', changed: 'true' })
  expect(errors(first)).toEqual([
    expect.stringMatching(
      /3 of 8 files of assistant "support" were not uploaded before time was up: "docs\/page-\d\.md"/
    )
  ])
  expect(pathsIn(sandbox, 'support')).toHaveLength(5)
  const next = await step(sandbox, { assistant: PAGES }, { workspace })
  expect(told(next)).toMatchObject({ result: 'updated', ready: 'true' })
  expect(resourcesOf(next).assistants['support']).toMatchObject({ files: { declared: 8, uploaded: 3, deleted: 0 } })
})

test('a file that fails: named with Pinecone’s words; the next run pays nothing; a re-run tries once more', async () => {
  // The SDKs remember where an assistant of a name is, for as long as the process lives.
  const HELPER = { ...PAGES, name: 'helper' }
  const sandbox = await withFiles()
  const workspace = workspaceWith({ 'docs/a.md': 'The old answer is seven.', 'docs/b.md': 'Bees hum.' })
  await step(sandbox, { assistant: HELPER }, { workspace })
  workspaceWith({ 'docs/a.md': 'The new answer is eight.', 'docs/b.md': 'Bees buzz.' }, workspace)
  sandbox.state.failFiles(/^a\.md$/, 'The text has no words')
  sandbox.requests.length = 0

  const failed = await step(sandbox, { assistant: { ...HELPER, prune: true } }, { workspace })
  expect(told(failed)).toMatchObject({ result: 'failed', reason: 'file-failed', changed: 'true', ready: 'false' })
  const words = /1 of 2 files of assistant "helper" failed: "docs\/a\.md": The text has no words\./
  expect(errors(failed)).toEqual([expect.stringMatching(words)])
  expect(fileWrites(sandbox).sort()).toEqual(['DELETE', 'PUT docs/a.md', 'PUT docs/b.md'])
  const [answer] = await asked(sandbox, 'helper', 'What is the answer?')
  expect(answer).toBe('The old answer is seven.')

  sandbox.setSpeeds({ failedFileListedMs: 0 })
  const next = await step(sandbox, { assistant: HELPER }, { workspace })
  expect(told(next)).toMatchObject({ reason: 'file-failed', changed: 'false' })
  expect(errors(next)).toEqual([expect.stringMatching(words)])
  expect(fileWrites(sandbox)).toEqual([])

  sandbox.state.failFiles(undefined)
  const rerun = await step(sandbox, { assistant: HELPER }, { workspace, github: { runAttempt: '2' } })
  expect(told(rerun)).toMatchObject({ result: 'updated', reason: '', ready: 'true' })
  expect(fileWrites(sandbox)).toEqual(['PUT docs/a.md', 'DELETE'])
  expect((await asked(sandbox, 'helper', 'What is the answer?'))[0]).toBe('The new answer is eight.')
})

test.each([
  ['is reset', { kind: 'reset', after: true }, true],
  ['becomes a 500', { kind: 'answer', status: 500, body: 'oops', after: true }, false],
  ['breaks off', { kind: 'truncated-body' }, true]
] as const)('an upload whose answer %s is looked for, and makes no second file', async (_, fault, putTakesMetadata) => {
  const sandbox = await withFiles({ putTakesMetadata })
  const workspace = workspaceWith(pagesOf(1))
  sandbox.fault({ ...fault, operation: 'upsertFile', times: 1 })
  if (!putTakesMetadata) sandbox.fault({ ...fault, operation: 'uploadFile', times: 1 })
  const result = await step(sandbox, { assistant: PAGES }, { workspace })
  expect(told(result)).toMatchObject({ result: 'created', ready: 'true', reason: '' })
  expect(pathsIn(sandbox, 'support')).toEqual(['docs/page-0.md'])
  const ownId = ['PUT docs/page-0.md']
  expect(fileWrites(sandbox)).toEqual(putTakesMetadata ? ownId : [...ownId, 'POST docs/page-0.md', 'DELETE'])
})

test('cancelled on the way: ends at once, and the next run goes on from there', async () => {
  const sandbox = await withFiles({ fileLimits: { writesPerMinute: 5, minuteMs: 600_000 } })
  const workspace = workspaceWith(pagesOf(12))
  const handle = begin(sandbox, { assistant: PAGES }, { workspace })
  await until(() => sandbox.requests.some(({ status }) => status === 429))
  handle.cancel()
  const result = await handle.done
  expect(result.outputs).toMatchObject({ reason: 'cancelled' })
  expect(result.stderr).toBe('')
  sandbox.requests.length = 0
  const next = await step(sandbox, { assistant: PAGES, timeout: '4s' }, { workspace })
  expect(next.log).toContain('files: 7 of 12 to upload')
})

test('a Pinecone that takes no metadata with ids of ours: it chooses them, what was sent without goes, and later runs know', async () => {
  const sandbox = await withFiles({ putTakesMetadata: false, deleteFileStatus: 204 })
  const workspace = workspaceWith(pagesOf(3))
  const first = await step(sandbox, { assistant: PAGES }, { workspace })
  expect(told(first)).toMatchObject({ result: 'created', ready: 'true' })
  expect(
    fileWrites(sandbox)
      .map((one) => one.split(' ')[0])
      .sort()
  ).toEqual(['DELETE', 'POST', 'POST', 'POST', 'PUT'])
  expect(pathsIn(sandbox, 'support')).toEqual(['docs/page-0.md', 'docs/page-1.md', 'docs/page-2.md'])
  expect(told(await step(sandbox, { assistant: PAGES }, { workspace }))).toMatchObject({ result: 'unchanged' })
  expect(fileWrites(sandbox)).toEqual([])
  workspaceWith({ 'docs/page-1.md': 'Changed.' }, workspace)
  expect(told(await step(sandbox, { assistant: PAGES }, { workspace }))).toMatchObject({ result: 'updated' })
  expect(fileWrites(sandbox)).toEqual(['POST docs/page-1.md', 'DELETE'])
})

test('a file that is still being processed is waited for, and not sent again', async () => {
  const sandbox = await withFiles({ speeds: { fileReadyMs: 60_000 } })
  const workspace = workspaceWith(pagesOf(1))
  const first = await step(sandbox, { assistant: PAGES, timeout: '3s' }, { workspace })
  expect(told(first)).toMatchObject({ result: 'failed', reason: 'not-ready' })
  expect(errors(first)).toEqual([expect.stringMatching(/1 of 1 file of assistant "support" was still being processed/)])
  expect(fileWrites(sandbox)).toEqual(['PUT docs/page-0.md'])
  const next = await step(sandbox, { assistant: PAGES, timeout: '3s' }, { workspace })
  expect(told(next)).toMatchObject({ result: 'failed', reason: 'not-ready', changed: 'false' })
  expect(fileWrites(sandbox)).toEqual([])
})

test('a key without the role, and a month’s limit: said once, and nothing more is sent', async () => {
  const sandbox = await withFiles({ fileLimits: { ingestionUnitsPerMonth: 3 } })
  const workspace = workspaceWith(pagesOf(30))
  const full = await step(sandbox, { assistant: PAGES }, { workspace })
  expect(told(full)).toMatchObject({ result: 'failed', reason: 'quota', changed: 'true' })
  expect(errors(full)).toEqual([
    expect.stringMatching(/ingestion unit limit.*27 of 30 files of assistant "support" were not uploaded:/)
  ])
  expect(fileWrites(sandbox).length).toBeLessThanOrEqual(1 + 3 + 8)
  sandbox.fault({ operation: 'upsertFile', ...NO_DATA_ROLE })
  const forbidden = await step(sandbox, { assistant: PAGES }, { workspace })
  expect(told(forbidden)).toMatchObject({ result: 'failed', reason: 'forbidden', changed: 'false' })
  expect(errors(forbidden)).toEqual([expect.stringContaining('DataPlaneEditor')])
})

test('dry run: says how many, and writes nothing', async () => {
  const sandbox = await withFiles()
  sandbox.state.seedAssistant({ name: 'support' })
  const result = await step(sandbox, { assistant: PAGES, 'dry-run': 'true' }, { workspace: workspaceWith(pagesOf(2)) })
  expect(told(result)).toMatchObject({ result: 'updated', changed: 'true' })
  expect(result.log).toContain('files: 2 of 2 to upload (2 new, 0 changed;')
  expect(fileWrites(sandbox)).toEqual([])
})

test('an upload that is redirected: the key and the file go nowhere else', async () => {
  const sandbox = await withFiles()
  const elsewhere = await withFiles()
  sandbox.fault({ operation: 'upsertFile', kind: 'redirect', status: 307, location: `${elsewhere.url}/there` })
  const result = await step(sandbox, { assistant: PAGES }, { workspace: workspaceWith(pagesOf(1)) })
  expect(told(result)).toMatchObject({ result: 'failed', reason: 'api-error' })
  expect(errors(result)).toEqual([expect.stringMatching(/redirects are never followed/)])
  expect(elsewhere.requests).toEqual([])
})

test('a run for an older commit neither changes nor prunes what is there', async () => {
  const there = await world({ assistantData: true })
  const inputs = { assistant: { ...PAGES, prune: true }, lifetime: 'pull-request' }
  const speeds = { assistantReadyMs: 0, fileReadyMs: 0, fileDeleteMs: 0 }
  there.pinecone.setSpeeds(speeds)
  await there.step(inputs, { workspace: workspaceWith(pagesOf(3)) })
  there.requests()
  there.github.state.pushTo(REPOSITORY, NUMBER, 'd'.repeat(40))
  const older = await there.step(inputs, { workspace: workspaceWith({ 'docs/page-0.md': 'Older.' }) })
  expect(told(older)).toMatchObject({ reason: 'outdated-commit', changed: 'false' })
  expect(there.writes()).toEqual([])
})
