// The owner of a run, from the runner's variables and files: one process for each kind of event. The decisions
// themselves are tables (contract/events.test.ts, inputs-event.test.ts, main/run-target.test.ts).
import type { StepEvent } from '../../sandbox/runner/environment.ts'
import {
  dispatchEvent,
  NUMBER,
  payloadOf,
  pullRequestEvent,
  REPOSITORY,
  workflowRunEvent,
  world
} from '../main/world.ts'
import { errors, index, notes, planOf, resultsOf, told } from './support.ts'

const PREVIEW = { lifetime: 'pull-request', index: index('docs') }
const REF = `refs/heads/gh-readonly-queue/main/pr-2-${'b'.repeat(40)}`
const QUEUE = {
  event: { name: 'merge_group', payload: { ...payloadOf('merge_group'), merge_group: { head_ref: REF } } } as StepEvent,
  github: { ref: REF }
}
const PUSH: StepEvent = { name: 'push', payload: {} }
const NEW_SHA = 'd'.repeat(40)

describe('a merge queue', () => {
  test('a preview’s step reads existing resources, and is green where there are none', async () => {
    const there = await world()
    const missing = await there.step(PREVIEW, QUEUE)
    expect(told(missing)).toMatchObject({ name: 'docs-pr-2', result: 'absent', reason: '', ready: 'false' })
    expect(notes(missing, 'notice')).toEqual([expect.stringMatching(/merge queue.*only read/)])
    there.seedPreview('docs-pr-2')
    const found = await there.step({ ...PREVIEW, command: 'destroy' }, { ...QUEUE, event: PUSH })
    expect(told(found)).toMatchObject({ result: 'found', ready: 'true', reason: '' })
    expect(there.requests().filter((line) => !/^GET /.test(line))).toEqual([])
  })

  test.each([
    ['replace', { index: index('docs', { dimension: 16 }), 'allow-replace': 'docs' }],
    ['destroy', { index: 'name: docs', command: 'destroy' }]
  ])('permanent resources are not touched by a %s', async (_, inputs) => {
    const there = await world()
    there.pinecone.state.seedIndex(index('docs'))
    expect(told(await there.step(inputs, QUEUE))).toMatchObject({ reason: 'permanent-in-pull-request' })
    expect(there.writes()).toEqual([])
  })

  test('a job has its own there, also by a config-file: the code is this repository’s', async () => {
    const there = await world()
    expect(told(await there.step({ ...PREVIEW, lifetime: 'job' }, QUEUE))).toMatchObject({ result: 'created' })
  })
})

test('an event whose payload cannot be read counts as a pull request’s', async () => {
  const there = await world()
  there.pinecone.state.seedIndex(index('docs'))
  const destroy = { index: 'name: docs', command: 'destroy' }
  const unread = { event: { name: 'pull_request', payload: null }, github: { ref: 'refs/pull/2/merge' } }
  expect(told(await there.step(destroy, unread))).toMatchObject({ reason: 'permanent-in-pull-request' })
  const check = { event: { name: 'check_run', payload: null } }
  expect(told(await there.step(destroy, check))).toMatchObject({ reason: 'untrusted-declaration' })
  expect(there.names()).toEqual(['docs'])
})

describe('a run for a commit that is no longer the head', () => {
  test('creates what is missing, changes and replaces nothing, and gives the outputs of what is there', async () => {
    const there = await world()
    there.seedPreview('docs-pr-2', { tags: { team: 'new' } })
    there.github.state.pushTo(REPOSITORY, NUMBER, NEW_SHA)
    const inputs = { ...PREVIEW, index: [index('docs', { dimension: 16, tags: { team: 'old' } }), index('more')] }
    const result = await there.step(inputs)
    expect(resultsOf(result)).toEqual({ docs: 'found', more: 'created' })
    expect(result.outputs).toMatchObject({ reason: 'outdated-commit', ready: 'true', created: 'true' })
    expect(result.conclusion).toBe('success')
    expect(planOf(result).map(({ action, name }) => `${action} ${name}`)).toEqual(['create more-pr-2'])
    expect(notes(result, 'notice')).toEqual([expect.stringMatching(/has moved on.*nothing that exists is changed/)])
    expect(there.writes()).toEqual(['POST /indexes'])
  })

  test('an answer of GitHub’s that is older than the event is asked for again', async () => {
    const there = await world()
    const event = pullRequestEvent('synchronize')
    const { pull_request: pull } = event.payload as { pull_request: { updated_at: string; head: { sha: string } } }
    pull.head.sha = NEW_SHA
    pull.updated_at = '2019-05-16T00:00:00Z'
    const running = there.step(PREVIEW, { event })
    while (there.github.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 10))
    there.github.state.pushTo(REPOSITORY, NUMBER, NEW_SHA)
    expect(told(await running)).toMatchObject({ result: 'created', reason: '' })
    expect(there.requests().filter((line) => line.startsWith('GitHub'))).toHaveLength(2)
  })
})

test.each(['auto', 'destroy'])('%s: a number that is given must be that of the event’s head', async (command) => {
  const there = await world()
  there.github.state.seedPullRequest(REPOSITORY, { number: 5, head: { ref: 'other', sha: NEW_SHA } })
  there.seedPreview('docs-pr-5', { tags: { 'gha-pull-request': '5' } })
  const inputs = { ...PREVIEW, command, 'pull-request': '5' }
  const result = await there.step(inputs, { event: workflowRunEvent() })
  expect(errors(result)).toEqual([expect.stringMatching(/#5 is not the pull request that this event is about/)])
  expect(there.writes()).toEqual([])
  const own = { ...PREVIEW, command: 'show', 'pull-request': '2' }
  expect(told(await there.step(own, { event: workflowRunEvent() }))).toMatchObject({ reason: 'not-found' })
})

test('Dependabot’s push without a key is skipped for what is temporary, and red for what is permanent', async () => {
  const there = await world()
  const how = { event: PUSH, github: { actor: 'dependabot[bot]' } }
  const skipped = await there.start({ ...PREVIEW, lifetime: 'run', 'api-key': '' }, how).done
  expect([skipped.exitCode, skipped.outputs['skipped'], skipped.outputs['reason']]).toEqual([0, 'true', 'no-secrets'])
  const red = await there.start({ index: index('docs'), 'api-key': '' }, how).done
  expect(errors(red)).toEqual([expect.stringMatching(/Dependabot started this run, and it gets other secrets/)])
  const fork = { name: 'schedule', payload: { repository: { fork: true } } }
  const sweep = await there.start({ command: 'sweep', 'api-key': '' }, { event: fork }).done
  expect(errors(sweep)).toEqual([expect.stringMatching(/This repository is a fork, and a fork inherits no secrets/)])
})

test('two jobs that declare one name otherwise for one commit: the second is refused, and so at the next push', async () => {
  const there = await world()
  there.comments = true
  const job = async (name: string, dimension: number): Promise<string> => {
    const how = { github: { job: name, runId: '7' }, expressions: { 'job.check_run_id': name === 'web' ? '1' : '2' } }
    const result = await there.step({ ...PREVIEW, index: index('docs', { dimension }) }, how)
    return `${String(result.outputs['result'])} ${errors(result).join().includes('"name-suffix"') ? 'suffix' : ''}`.trim()
  }
  expect([await job('web', 8), await job('admin', 16), await job('web', 8)]).toEqual([
    'created',
    'refused suffix',
    'unchanged'
  ])
})

test('every replace that no input names is a warning', async () => {
  const there = await world()
  there.seedPreview('docs-pr-2')
  const inputs = { ...PREVIEW, index: index('docs', { dimension: 16 }), 'dry-run': 'true' }
  expect(notes(await there.step(inputs), 'warning')).toEqual([
    expect.stringMatching(/"docs-pr-2".*"allow-replace: docs"/)
  ])
  expect(notes(await there.step({ ...inputs, 'allow-replace': 'docs' }), 'warning')).toEqual([])
})

test('docs with the suffix x, and docs-x, are one name: the second is a fault', async () => {
  const there = await world()
  expect(told(await there.step({ ...PREVIEW, 'name-suffix': 'x' }))).toMatchObject({ name: 'docs-x-pr-2' })
  const result = await there.step({ ...PREVIEW, index: index('docs-x', { tags: { a: 'b' } }) })
  expect(errors(result)).toEqual([expect.stringMatching(/made for the declared name "docs", not for "docs-x"/)])
  expect(there.writes()).toEqual(['POST /indexes'])
})

test('show warns where it returns permanent resources although the pull request has its own', async () => {
  const there = await world()
  there.pinecone.state.seedIndex(index('docs'))
  const show = { command: 'show', index: 'name: docs' }
  expect(notes(await there.step(show), 'warning')).toEqual([])
  there.seedPreview('docs-pr-2')
  const result = await there.step(show)
  expect(told(result)).toMatchObject({ name: 'docs', result: 'found' })
  expect(notes(result, 'warning')).toEqual([expect.stringMatching(/"docs-pr-2".*"lifetime: pull-request"/)])
  expect(notes(await there.step(show, { event: PUSH }), 'warning')).toEqual([])
})

test('an input that is lost on its way stops the run before any request', async () => {
  const there = await world()
  const result = await there.step(
    { index: index('docs'), dry_run: 'true', 'name-suffix': '' },
    { event: dispatchEvent() }
  )
  expect(errors(result).join()).toMatch(/dry_run: .*dry-run is near/)
  expect(errors(result).join()).toMatch(/name-suffix: it is empty.*inputs\.suffix \|\| 'none'/)
  expect(there.requests()).toEqual([])
})

test('a runner without ids: the payload names the repository, and the attempt is 1', async () => {
  const there = await world()
  const github = { repositoryId: '', runAttempt: '' }
  const result = await there.step({ ...PREVIEW, lifetime: 'job' }, { github })
  expect(told(result)).toMatchObject({ name: 'docs-job-400', result: 'created' })
  expect(there.pinecone.state.getIndex('docs-job-400')?.tags).toMatchObject({
    'gha-repository-id': '186853002',
    'gha-run-attempt': '1'
  })
  const none = await there.step({ ...PREVIEW, lifetime: 'run' }, { github, event: PUSH })
  expect(errors(none)).toEqual([expect.stringMatching(/requires GITHUB_REPOSITORY_ID,/)])
})
