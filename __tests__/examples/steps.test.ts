// Each of our steps in the example workflows does what the workflow says, with the permissions that the workflow has.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { StepEvent } from '../../sandbox/runner/environment.ts'
import type { StepResult } from '../../sandbox/runner/step.ts'
import {
  dispatchEvent,
  HOUR,
  NUMBER,
  ofFork,
  pullRequestEvent,
  REPOSITORY,
  REPOSITORY_ID,
  world,
  type World
} from '../main/world.ts'
import { asked, workspaceWith } from '../scenarios/files.ts'
import { folder, KEY, notes, resourcesOf, resultsOf } from '../scenarios/support.ts'
import { isRunAfter, ownStep, workflow } from './workflows.ts'

const PUSH: StepEvent = { name: 'push', payload: {} }
const SECRETS = { 'secrets.PINECONE_API_KEY': KEY }

/** Runs our step of a job, with just the permissions that the job has. */
async function run(
  there: World,
  [name, job]: readonly [string, string],
  event: StepEvent,
  expressions: Readonly<Record<string, string>> = {}
): Promise<StepResult> {
  const { inputs, permissions } = ownStep(name, job, { ...SECRETS, ...expressions })
  there.github.state.setPermissions(permissions)
  there.comments = true
  const result = await there.step(inputs, { event })
  expect([result.outputs['reason'], ...notes(result, 'warning')]).toEqual([''])
  expect(notes(result, 'notice').join()).not.toContain('declares no cloud and region')
  return result
}

test('provision.yml provisions, and then finds nothing to do', async () => {
  const there = await world()
  const own = ['provision.yml', 'provision'] as const
  expect(resultsOf(await run(there, own, PUSH))).toEqual({ docs: 'created', articles: 'created', helper: 'created' })
  there.requests()
  const again = await run(there, own, dispatchEvent())
  expect(resultsOf(again)).toEqual({ docs: 'unchanged', articles: 'unchanged', helper: 'unchanged' })
  expect(there.writes()).toEqual([])
})

test('preview.yml makes a preview, keeps it, takes it away and makes it again', async () => {
  const there = await world()
  const own = ['preview.yml', 'preview'] as const
  const { state } = there.github
  expect((await run(there, own, pullRequestEvent('opened'))).outputs).toMatchObject({
    name: 'docs-pr-2',
    result: 'created',
    created: 'true'
  })
  there.pass(HOUR)
  expect((await run(there, own, pullRequestEvent('synchronize'))).outputs).toMatchObject({
    result: 'unchanged',
    created: 'false'
  })
  state.closePullRequest(REPOSITORY, NUMBER)
  expect((await run(there, own, pullRequestEvent('closed'))).outputs).toMatchObject({
    result: 'deleted',
    created: 'false'
  })
  expect(there.names()).toEqual([])
  state.reopenPullRequest(REPOSITORY, NUMBER)
  expect((await run(there, own, pullRequestEvent('reopened'))).outputs).toMatchObject({ created: 'true' })
  expect(there.names()).toEqual(['docs-pr-2'])
})

test('preview.yml seeds what is ready, on every push, and nothing after the close or for a fork', async () => {
  const there = await world({ speeds: { indexReadyMs: HOUR, deleteMs: 0 } })
  const { inputs } = ownStep('preview.yml', 'preview', SECRETS)
  const [checkout = {}, seed = {}] = workflow('preview.yml').jobs['preview']?.steps.slice(1) ?? []
  expect([checkout.uses, seed.run]).toEqual([expect.stringContaining('checkout'), expect.stringContaining('seed')])
  const unready = await there.step({ ...inputs, timeout: '4s' })
  expect(unready.outputs).toMatchObject({ created: 'true', ready: 'false', reason: 'not-ready' })
  expect(isRunAfter(seed, unready)).toBe(false)
  there.pass(HOUR)
  const ready = await there.step(inputs, { github: { runAttempt: '2' } })
  expect(ready.outputs).toMatchObject({ created: 'false', ready: 'true' })
  expect([isRunAfter(checkout, ready), isRunAfter(seed, ready)]).toEqual([true, true])
  const pushed = await there.step(inputs, { event: pullRequestEvent('synchronize') })
  expect([pushed.outputs['changed'], isRunAfter(seed, pushed)]).toEqual(['false', true])
  there.github.state.closePullRequest(REPOSITORY, NUMBER)
  const closed = await there.step(inputs, { event: pullRequestEvent('closed') })
  const fork = await there.start({ ...inputs, 'api-key': '' }, { event: ofFork(pullRequestEvent()) }).done
  for (const result of [closed, fork]) {
    expect([result.conclusion, result.outputs['ready']]).toEqual(['success', 'false'])
    for (const step of [checkout, seed])
      expect([1, 2].map((attempt) => isRunAfter(step, result, attempt))).toEqual([false, false])
  }
})

test('preview-by-label.yml makes a preview for the label, and takes it away without it', async () => {
  const there = await world()
  const own = ['preview-by-label.yml', 'preview'] as const
  const command = "github.event.action == 'unlabeled' && github.event.label.name == 'preview' && 'destroy' || 'auto'"
  const [labeled, unlabeled] = ['labeled', 'unlabeled'].map((action) => ({
    name: 'pull_request',
    payload: { ...(pullRequestEvent('opened').payload as object), action, label: { name: 'preview' } }
  }))
  expect((await run(there, own, labeled!, { [command]: 'auto' })).outputs).toMatchObject({ result: 'created' })
  expect(there.names()).toEqual(['docs-pr-2'])
  expect((await run(there, own, unlabeled!, { [command]: 'destroy' })).outputs).toMatchObject({ result: 'deleted' })
  expect(there.names()).toEqual([])
  await run(there, own, labeled!, { [command]: 'auto' })
  there.github.state.closePullRequest(REPOSITORY, NUMBER)
  expect((await run(there, own, pullRequestEvent('closed'), { [command]: 'auto' })).outputs).toMatchObject({
    result: 'deleted'
  })
})

test('shared-index.yml has a namespace for each pull request in an index that its pull requests never write to', async () => {
  const there = await world({ dataPlane: true })
  const shared = ownStep('shared-index.yml', 'index', SECRETS)
  expect((await there.step(shared.inputs, { event: PUSH })).outputs).toMatchObject({
    name: 'shared',
    result: 'created'
  })
  const workspace = folder()
  mkdirSync(join(workspace, 'fixtures'))
  writeFileSync(join(workspace, 'fixtures/products.jsonl'), '{"id": "a", "values": [1, 0, 0, 0, 0, 0, 0, 0]}\n')
  const { inputs } = ownStep('shared-index.yml', 'preview', SECRETS)
  const [test = {}] = workflow('shared-index.yml').jobs['preview']?.steps.slice(2) ?? []
  const opened = await there.step(inputs, { workspace })
  const name = `gha-${String(REPOSITORY_ID)}-pr-${String(NUMBER)}-products`
  expect(opened.outputs).toMatchObject({ 'namespace-name': name, result: 'created', ready: 'true' })
  expect([isRunAfter(test, opened), there.pinecone.state.countRecords('shared', name)]).toEqual([true, 1])
  there.requests()
  const pushed = await there.step(inputs, { workspace, event: pullRequestEvent('synchronize') })
  expect(pushed.outputs).toMatchObject({ changed: 'false', ready: 'true' })
  expect(there.writes()).toEqual([])
  there.github.state.closePullRequest(REPOSITORY, NUMBER)
  // Without a checkout: the close reads no file.
  const closed = await there.step(inputs, { event: pullRequestEvent('closed') })
  expect([closed.conclusion, isRunAfter(test, closed), notes(closed, 'warning')]).toEqual(['success', false, []])
  expect(there.pinecone.state.listNamespaces('shared')).toEqual([])
  expect(there.names()).toEqual(['shared'])
})

test('integration-test.yml has an index for each job of its matrix, and leaves none', async () => {
  const there = await world()
  const { strategy } = workflow('integration-test.yml').jobs['test'] as unknown as {
    strategy: { matrix: { metric: string[] } }
  }
  const jobs = strategy.matrix.metric.map((metric, at) => {
    const { inputs, permissions } = ownStep('integration-test.yml', 'test', { ...SECRETS, 'matrix.metric': metric })
    there.github.state.setPermissions(permissions)
    return { inputs, metric, how: { event: PUSH, expressions: { 'job.check_run_id': String(400 + at) } } }
  })
  const results = await Promise.all(jobs.map(({ inputs, how }) => there.step(inputs, how)))
  expect(there.names()).toEqual(['test-job-400', 'test-job-401', 'test-job-402'])
  expect(
    there.pinecone.state
      .listIndexes()
      .map(({ metric }) => metric)
      .sort()
  ).toEqual(jobs.map(({ metric }) => metric).sort())
  await Promise.all(jobs.map(({ inputs, how }, at) => there.post(inputs, results[at]!, how)))
  expect(there.names()).toEqual([])
})

test('matrix.yml has one index for all jobs of its run, deleted by the last, and by a sweep where that never ran', async () => {
  const there = await world()
  const job = async (name: string, id: number, runId = '77'): Promise<StepResult> => {
    const { inputs, permissions } = ownStep('matrix.yml', name, SECRETS)
    there.github.state.setPermissions(permissions)
    return await there.step(inputs, { github: { runId }, expressions: { 'job.check_run_id': String(id) } })
  }
  const made = await job('set-up', 1)
  expect(made.outputs).toMatchObject({ name: 'test-run-77', result: 'created' })
  for (const id of [2, 3]) {
    expect((await job('test', id)).outputs).toMatchObject({ result: 'found', host: made.outputs['host'] })
  }
  await job('set-up', 1, '78')
  expect((await job('tear-down', 4)).outputs).toMatchObject({ changed: 'true', reason: '' })
  expect(there.names()).toEqual(['test-run-78'])
  const { inputs, permissions } = ownStep('sweep.yml', 'sweep', { ...SECRETS, 'inputs.dry-run || false': 'false' })
  there.github.state.setPermissions(permissions)
  there.github.state.seedRun(REPOSITORY, { id: 78, attempts: [{ status: 'in_progress' }] })
  await there.step(inputs, { event: PUSH })
  expect(there.names()).toEqual(['test-run-78'])
  there.github.state.setAttempt(REPOSITORY, 78, { conclusion: 'success' })
  await there.step(inputs, { event: PUSH })
  expect(there.names()).toEqual([])
})

test('sweep.yml takes what was left, and by hand may only say what it would take', async () => {
  const there = await world()
  there.seedPreview('docs-pr-2')
  there.github.state.closePullRequest(REPOSITORY, NUMBER)
  there.pass(2 * HOUR)
  const { inputs, permissions } = ownStep('sweep.yml', 'sweep', { ...SECRETS, 'inputs.dry-run || false': 'true' })
  there.github.state.setPermissions(permissions)
  const dry = await there.step(inputs, { event: dispatchEvent() })
  expect(dry.outputs).toMatchObject({ reason: '', changed: 'true' })
  expect(there.writes()).toEqual([])
  const night = ownStep('sweep.yml', 'sweep', { ...SECRETS, 'inputs.dry-run || false': 'false' })
  const result = await there.step(night.inputs, { event: { name: 'schedule', payload: { schedule: '23 3 * * *' } } })
  expect(result.outputs).toMatchObject({ reason: '', changed: 'true' })
  expect(there.writes()).toEqual(['DELETE /indexes/docs-pr-2'])
})

test('teardown.yml takes a pull request’s away, by its number', async () => {
  const there = await world()
  there.seedPreview('docs-pr-2')
  there.seedPreview('docs-pr-3', { tags: { 'gha-pull-request': '3' } })
  await run(there, ['teardown.yml', 'teardown'], dispatchEvent(), { 'inputs.pull-request': '2' })
  expect(there.names()).toEqual(['docs-pr-3'])
})

test('host-in-later-job.yml finds the host of what its first job made', async () => {
  const there = await world()
  const made = await run(there, ['host-in-later-job.yml', 'provision'], PUSH)
  there.requests()
  const found = await run(there, ['host-in-later-job.yml', 'deploy'], PUSH)
  expect(found.outputs).toMatchObject({ result: 'found', host: made.outputs['host'], ready: 'true' })
  expect(there.requests()).toEqual(['GET /indexes/docs'])
})

test('pinecone-local.yml has its index in a pull request from a fork, where there are no secrets', async () => {
  const there = await world({ apiKey: 'pclocal' })
  const { inputs } = ownStep('pinecone-local.yml', 'test')
  expect(inputs).toMatchObject({ 'api-url': 'http://localhost:5080', 'api-version': '2025-01' })
  // The same port is hardly free here, and any other is as good.
  const url = there.pinecone.url.replace('127.0.0.1', 'localhost')
  const result = await there.step({ ...inputs, 'api-url': url }, { event: ofFork(pullRequestEvent('opened')) })
  expect(result.outputs).toMatchObject({ name: 'docs', result: 'created', ready: 'true', skipped: '', reason: '' })
  expect(notes(result, 'warning')).toEqual([])
  const versions = there.pinecone.requests.map(({ headers }) => headers['x-pinecone-api-version'])
  expect(new Set(versions)).toEqual(new Set(['2025-01']))
})

test('docs-assistant.yml: each pull request is answered from its own docs, and production’s follow the merge', async () => {
  const speeds = { assistantReadyMs: 0, deleteMs: 0, fileReadyMs: 0, fileDeleteMs: 0 }
  const there = await world({ assistantData: true, speeds })
  const { state } = there.pinecone
  const workspace = workspaceWith({ 'docs/limits.md': 'The limit is five.', 'docs/guides/start.md': 'Start here.' })
  const { inputs, permissions } = ownStep('docs-assistant.yml', 'assistant', {
    ...SECRETS,
    "github.event_name == 'pull_request' && 'pull-request' || 'permanent'": 'permanent'
  })
  there.github.state.setPermissions(permissions)
  const preview = { ...inputs, lifetime: 'pull-request' }
  const question = 'What is the limit?'
  expect((await there.step(inputs, { event: PUSH, workspace })).outputs).toMatchObject({
    result: 'created',
    ready: 'true'
  })

  const branch = workspaceWith({ 'docs/limits.md': 'The limit is nine.', 'docs/guides/start.md': 'Start here.' })
  const opened = await there.step(preview, { event: pullRequestEvent('opened'), workspace: branch })
  expect(opened.outputs).toMatchObject({ name: 'docs-assistant-pr-2', result: 'created', ready: 'true' })
  expect(new Set(await asked(there.pinecone, 'docs-assistant-pr-2', question))).toEqual(new Set(['The limit is nine.']))
  expect(new Set(await asked(there.pinecone, 'docs-assistant', question))).toEqual(new Set(['The limit is five.']))

  there.github.state.closePullRequest(REPOSITORY, NUMBER)
  await there.step(preview, { event: pullRequestEvent('closed') })
  expect(there.names()).toEqual(['docs-assistant'])
  const merged = await there.step(inputs, { event: PUSH, workspace: branch })
  expect(resourcesOf(merged).assistants['docs-assistant']).toMatchObject({
    result: 'updated',
    files: { declared: 2, uploaded: 1, deleted: 1 }
  })
  expect(new Set(await asked(there.pinecone, 'docs-assistant', question))).toEqual(new Set(['The limit is nine.']))
  expect(state.listFiles('docs-assistant')).toHaveLength(2)
})

const BACKUPS_AT_ONCE = { indexReadyMs: 0, deleteMs: 0, restoreMs: 0, backupReadyMs: 0, backupLagMs: 0 }
const PRODUCTION = { dimension: 8, metric: 'cosine', spec: { serverless: { cloud: 'aws', region: 'us-east-1' } } }

test('production-data.yml: a pull request has production’s data, from a backup that it makes where there is none', async () => {
  const there = await world({ speeds: BACKUPS_AT_ONCE })
  there.pinecone.state.seedIndex({ ...PRODUCTION, name: 'docs' })
  const own = ['production-data.yml', 'preview'] as const
  expect(resultsOf(await run(there, own, pullRequestEvent('opened')))).toEqual({ docs: 'created' })
  expect(there.pinecone.state.listRestoreJobs()).toMatchObject([{ target_index_name: 'docs-pr-2' }])
  there.pass(HOUR)
  expect(resultsOf(await run(there, own, pullRequestEvent('synchronize')))).toEqual({ docs: 'unchanged' })
  there.github.state.closePullRequest(REPOSITORY, NUMBER)
  expect(resultsOf(await run(there, own, pullRequestEvent('closed')))).toEqual({ docs: 'deleted' })
  expect(there.names()).toEqual(['docs'])
  expect(there.pinecone.state.listBackups()).toHaveLength(1)
})

test('safe-destroy.yml deletes an index once its backup is ready', async () => {
  const there = await world({ speeds: BACKUPS_AT_ONCE })
  there.pinecone.state.seedIndex({ ...PRODUCTION, name: 'docs' })
  const result = await run(there, ['safe-destroy.yml', 'destroy'], dispatchEvent())
  const [backup] = there.pinecone.state.listBackups()
  expect(resourcesOf(result).indexes['docs']).toMatchObject({ result: 'deleted', backup: backup?.backup_id })
})
