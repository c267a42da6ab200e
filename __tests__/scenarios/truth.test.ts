// Reports are true: teardown, sweep and comment never call an existing resource gone, or a failure green.
import type { StepResult } from '../../sandbox/runner/step.ts'
import { startPinecone } from '../../sandbox/pinecone/server.ts'
import { HOUR, NUMBER, pullRequestEvent, REPOSITORY, world, type World } from '../main/world.ts'
import { atTheEnd, errors, index, notes, resourcesOf, resultsOf } from './support.ts'

const PREVIEW = { lifetime: 'pull-request', index: index('docs'), assistant: { name: 'helper' } }
const BOT = 'github-actions[bot]'

async function commented(...options: Parameters<typeof world>): Promise<World> {
  const there = await world(...options)
  there.comments = true
  return there
}
const comment = ({ github }: World): string => github.state.listComments(REPOSITORY, NUMBER)[0]?.body ?? ''
const heading = (there: World): string => comment(there).split('\n')[1] ?? ''

/** The run at the close of the pull request. */
async function close(there: World, inputs: object = { lifetime: 'pull-request' }): Promise<StepResult> {
  there.github.state.closePullRequest(REPOSITORY, NUMBER)
  return await there.step({ ...inputs }, { event: pullRequestEvent('closed') })
}

test('teardown: an assistant whose ownership tags are lost → left-alone, named everywhere, nothing says it is gone', async () => {
  const there = await commented()
  await there.step(PREVIEW)
  there.pinecone.state.removeAssistant(`helper-pr-${String(NUMBER)}`)
  there.pinecone.state.seedAssistant({ name: `helper-pr-${String(NUMBER)}`, metadata: { team: 'search' } })
  const result = await close(there)
  expect(resourcesOf(result).assistants).toMatchObject({
    'helper-pr-2': { result: 'left-alone', why: expect.stringMatching(/^it has no ownership tags/) }
  })
  expect(there.names()).toEqual(['helper-pr-2'])
  expect(notes(result, 'warning')).toEqual([expect.stringMatching(/^Assistant "helper-pr-2" is left alone: it has no/)])
  expect(result.stdout).toMatch(/^Destroyed: 1 deleted, 1 left alone in /m)
  expect(result.summary).toMatch(/^## ⚠️ Pinecone · Destroyed: 1 deleted, 1 left alone/u)
  expect(result.summary).toContain('it has no ownership tags')
  expect(heading(there)).toBe('## ⚠️ Pinecone · 1 left alone')
  expect(comment(there)).toContain('it has no ownership tags')
})

test('teardown: a type that cannot be read → the other is gone, the step and the comment are red', async () => {
  const there = await commented()
  await there.step(PREVIEW)
  there.pinecone.fault({
    operation: 'listAssistants',
    kind: 'answer',
    status: 403,
    body: { message: 'No.' },
    times: 99
  })
  const result = await close(there)
  expect(there.names()).toEqual(['helper-pr-2'])
  expect(resultsOf(result)).toEqual({ 'docs-pr-2': 'deleted' })
  expect(result.outputs['reason']).toBe('forbidden')
  expect(errors(result)).toEqual([expect.stringContaining('Listing the assistants failed')])
  expect(heading(there)).toMatch(/^## ❌ Pinecone · 1 run failed/u)
  expect(comment(there)).toContain('Listing the assistants failed')
})

test('a run that fails before it has outcomes leaves one line, which its next run takes away', async () => {
  const there = await commented()
  await there.step(PREVIEW)
  const failed = await there.step({ ...PREVIEW, index: 'name: docs\ndimention: 8' })
  expect(failed.outputs['reason']).toBe('invalid-declaration')
  expect(heading(there)).toBe('## ❌ Pinecone · 1 run failed, 2 resources ready')
  expect(comment(there)).toMatch(/^❌ A run failed \(\[.*\]\(https:.*\/actions\/runs\/.*\)\) .*invalid-declaration/m)
  await there.step(PREVIEW)
  expect(heading(there)).toBe('## ✅ Pinecone · 2 resources ready')
})

test('sweep: after a lost close, the comment says that all is gone; a name without tags is told', async () => {
  const there = await commented()
  await there.step(PREVIEW)
  there.pinecone.state.seedIndex({ name: 'lost-pr-2', dimension: 8, tags: {} })
  there.github.state.closePullRequest(REPOSITORY, NUMBER)
  there.pass(2 * HOUR)
  there.github.requests.length = 0
  const result = await there.step({ command: 'sweep', comment: 'auto' }, { event: { name: 'schedule', payload: {} } })
  expect(resultsOf(result)).toEqual({ 'docs-pr-2': 'deleted', 'helper-pr-2': 'deleted' })
  expect(heading(there)).toBe('## 🗑️ Pinecone · Torn down')
  expect(notes(result, 'warning')).toContainEqual(expect.stringMatching(/index "lost-pr-2".*no ownership tags/))
})

test('comment: rows of others are compared with Pinecone; a forged one goes, a vouched one stays', async () => {
  const there = await commented()
  await there.step({ ...PREVIEW, index: [index('docs'), index('logs')] })
  const [first] = there.github.state.listComments(REPOSITORY, NUMBER)
  // The row of "logs" is another job's from now on. Another host in it, and an index of somebody else beside it.
  there.pinecone.state.seedIndex({ name: 'theirs', dimension: 8, tags: { owner: 'somebody' } })
  there.pinecone.state.removeIndex('logs-pr-2')
  await there.step(PREVIEW)
  const after = comment(there)
  expect(after).toContain('### Torn down')
  expect(after).toMatch(/index `logs-pr-2` \| already gone/)
  expect(first?.user.login).toBe(BOT)
})

test('two Pinecone projects in one pull request have rows of their own, and no key calls the other torn down', async () => {
  const there = await commented()
  const other = await startPinecone({
    now: () => there.now,
    random: () => 0.7,
    speeds: { indexReadyMs: 0, deleteMs: 0 }
  })
  atTheEnd(() => other.close())
  const inputs = { lifetime: 'pull-request', index: index('docs') }
  await there.step(inputs)
  await there.step({ ...inputs, 'api-url': other.url })
  expect(heading(there)).toBe('## ✅ Pinecone · 2 resources ready')
  expect(comment(there).match(/in project `/g)).toHaveLength(2)
  const before = comment(there)
  await there.step(inputs)
  expect(comment(there)).toBe(before)
  await close(there)
  expect(heading(there)).toBe('## ✅ Pinecone · 1 resource ready')
})

test('closed while an apply waits: nothing is left of it, green, with a notice', async () => {
  const there = await commented({ speeds: { indexReadyMs: 3000, deleteMs: 0, assistantReadyMs: 0 } })
  const handle = there.start({ lifetime: 'pull-request', index: index('docs') })
  while (there.pinecone.state.listIndexes().length === 0) await new Promise((resolve) => setTimeout(resolve, 50))
  there.github.state.closePullRequest(REPOSITORY, NUMBER)
  there.pass(4000)
  const result = await handle.done
  expect(result.exitCode).toBe(0)
  expect(there.names()).toEqual([])
  expect(resultsOf(result)).toEqual({ docs: 'deleted' })
  expect(result.outputs).toMatchObject({ ready: 'false', created: 'true', reason: '' })
  expect(notes(result, 'notice')).toEqual([expect.stringMatching(/#2 was closed while this run waited/)])
})

test('quota: the failure says who holds the places, and what a sweep would free', async () => {
  const there = await world({ quota: { indexes: 3 } })
  there.pinecone.state.seedIndex({ name: 'production', dimension: 8 })
  there.seedPreview('docs-pr-2')
  there.github.state.seedPullRequest(REPOSITORY, { number: 9, state: 'closed', closedAt: there.now - 5 * HOUR })
  there.seedPreview('docs-pr-9', { tags: { 'gha-pull-request': '9' } })
  const result = await there.step({ lifetime: 'pull-request', index: index('more') })
  expect(errors(result)[0]).toContain(
    "The project has 3 indexes: 1 permanent or of other repositories, pull requests' (#2: 1). A sweep would delete 1 of them now."
  )
})
