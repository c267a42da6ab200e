// Runs for code from another repository, with secrets and without.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { StepEvent } from '../../sandbox/runner/environment.ts'
import { commentEvent, FORK, NUMBER, ofFork, pullRequestEvent, REPOSITORY, workflowRunEvent } from '../main/world.ts'
import { world, type Circumstances, type World } from '../main/world.ts'
import { errors, folder, index, KEY, notes, NOTHING_KNOWN, told } from './support.ts'

const LOOK = 'GitHub GET /repos/Codertocat/Hello-World/pulls/2'
const target = (action: 'opened' | 'closed' = 'opened'): StepEvent =>
  ofFork(pullRequestEvent(action, 'pull_request_target'))

const EVENTS: readonly (readonly [string, StepEvent])[] = [
  ['pull_request_target', target()],
  ['issue_comment', commentEvent()],
  ['workflow_run', workflowRunEvent({ repository: FORK })]
]

/** A checkout with a declaration that somebody else wrote. */
function checkout(): string {
  const path = folder()
  writeFileSync(join(path, 'pinecone.yml'), 'indexes:\n  - name: foreign\n    dimension: 8\n    metric: cosine\n')
  return path
}

async function ofAFork(): Promise<World> {
  const there = await world({}, target())
  there.seedPreview('docs-pr-2')
  return there
}

describe('with secrets, of a fork’s pull request', () => {
  const FILE = { lifetime: 'pull-request', 'config-file': 'pinecone.yml' }

  test.each(EVENTS)(
    '%s: destroy leaves the file unread, with a warning, and tears down by the marks',
    async (_, event) => {
      const there = await ofAFork()
      const result = await there.step({ ...FILE, command: 'destroy' }, { event, workspace: checkout() })
      expect(result.outputs).toMatchObject({ reason: '', changed: 'true' })
      expect(result.outputs['resources']).not.toContain('foreign')
      expect(notes(result, 'warning')).toEqual([expect.stringMatching(/"config-file" is not read/)])
      expect(there.writes()).toEqual(['DELETE /indexes/docs-pr-2'])
    }
  )

  test.each(EVENTS)('%s: apply of the file is refused', async (_, event) => {
    const there = await ofAFork()
    const result = await there.step({ ...FILE, command: 'apply' }, { event, workspace: checkout() })
    expect(told(result)).toMatchObject({ reason: 'untrusted-declaration', changed: 'false' })
    expect(errors(result)).toEqual([expect.stringMatching(/config-file/)])
    expect(there.requests().filter((request) => !request.startsWith('GitHub'))).toEqual([])
  })

  test.each(EVENTS)('%s: what is permanent is refused, whichever the command', async (_, event) => {
    const there = await ofAFork()
    there.pinecone.state.seedIndex(index('docs'))
    for (const command of ['auto', 'apply', 'destroy']) {
      const result = await there.step({ command, index: index('docs') }, { event })
      expect(told(result)).toMatchObject({ reason: 'untrusted-declaration' })
    }
    expect(there.requests().filter((request) => !request.startsWith('GitHub'))).toEqual([])
  })

  test.each(EVENTS)('%s: what is declared inline for the pull request, or the job, is allowed', async (_, event) => {
    const there = await ofAFork()
    expect(told(await there.step({ lifetime: 'pull-request', index: index('more') }, { event }))).toMatchObject({
      name: 'more-pr-2',
      result: 'created'
    })
    expect(told(await there.step({ lifetime: 'job', index: index('more') }, { event }))).toMatchObject({
      name: 'more-job-400',
      result: 'created'
    })
  })

  test.each(EVENTS)('%s: show is allowed, of the file and of what is permanent too', async (_, event) => {
    const there = await ofAFork()
    there.pinecone.state.seedIndex(index('foreign'))
    const inputs = { command: 'show', 'config-file': 'pinecone.yml' }
    expect(told(await there.step(inputs, { event, workspace: checkout() }))).toMatchObject({ result: 'found' })
    // Where the event tells the number, whether the pull request has one of its own, which would be warned of.
    const [first, ...others] = there.requests()
    expect(first).toBe('GET /indexes/foreign')
    expect(others).toEqual(event.name === 'workflow_run' ? [] : ['GET /indexes/foreign-pr-2'])
  })

  test('auto on closed is a destroy, and leaves the file unread too', async () => {
    const there = await ofAFork()
    there.github.state.closePullRequest(REPOSITORY, NUMBER)
    const result = await there.step(FILE, { event: target('closed'), workspace: checkout() })
    expect(result.outputs).toMatchObject({ reason: '', changed: 'true' })
    expect(there.requests()).toEqual([
      LOOK,
      'GET /assistant/assistants?limit=100',
      'GET /indexes',
      'GET /indexes/docs-pr-2',
      'DELETE /indexes/docs-pr-2',
      'GET /indexes/docs-pr-2'
    ])
  })

  test('auto on an open one is an apply, and refused', async () => {
    const there = await ofAFork()
    const result = await there.step(FILE, { event: target(), workspace: checkout() })
    expect(told(result)).toMatchObject({ reason: 'untrusted-declaration' })
    expect(there.requests()).toEqual([LOOK])
  })

  test('a dry run does not read the file either', async () => {
    const there = await ofAFork()
    const inputs = { ...FILE, command: 'apply', 'dry-run': 'true' }
    const result = await there.step(inputs, { event: target(), workspace: checkout() })
    expect(told(result)).toMatchObject({ reason: 'untrusted-declaration' })
  })

  test('a fork that was deleted counts as another repository', async () => {
    const there = await ofAFork()
    const event = ofFork(pullRequestEvent('opened', 'pull_request_target'), null)
    expect(told(await there.step({ index: index('docs') }, { event }))).toMatchObject({
      reason: 'untrusted-declaration'
    })
  })

  test('a comment is believed to be about a fork where GitHub does not tell', async () => {
    const there = await world()
    const more: Circumstances = { event: commentEvent(), expressions: { 'github.token': '' } }
    expect(told(await there.step({ index: index('docs') }, more))).toMatchObject({ reason: 'untrusted-declaration' })
    expect(there.requests()).toEqual([])
  })

  test.each([
    ['pull_request_target', pullRequestEvent('opened', 'pull_request_target'), []],
    ['issue_comment', commentEvent(), [LOOK]],
    ['workflow_run', workflowRunEvent(), []]
  ])('%s of this repository’s own pull request may all that', async (_, event, asked) => {
    const there = await world()
    const inputs = { 'config-file': 'pinecone.yml' }
    expect(told(await there.step(inputs, { event, workspace: checkout() }))).toMatchObject({ result: 'created' })
    expect(there.requests()).toEqual([...asked, 'GET /indexes/foreign', 'GET /indexes/foreign', 'POST /indexes'])
  })
})

describe('without secrets', () => {
  const inputs = { 'api-key': '', lifetime: 'pull-request', index: index('docs') }
  const dependabot: Circumstances = { github: { actor: 'dependabot[bot]' } }

  test.each<[string, Circumstances]>([
    ['a fork’s pull request', { event: ofFork(pullRequestEvent()) }],
    ['a fork’s closed pull request', { event: ofFork(pullRequestEvent('closed')) }],
    ['the pull request of a fork that is gone', { event: ofFork(pullRequestEvent('closed'), null) }],
    ['a review of a fork’s pull request', { event: { ...ofFork(pullRequestEvent()), name: 'pull_request_review' } }],
    ['Dependabot’s pull request', dependabot],
    [
      'Dependabot’s, under pull_request_target',
      { ...dependabot, event: pullRequestEvent('opened', 'pull_request_target') }
    ]
  ])('%s: green, one notice, nothing sent', async (_, more) => {
    const there = await world()
    const handle = await there.start(inputs, more).done
    const { markdown: markdown = '', ...outputs } = handle.outputs
    expect(handle).toMatchObject({ exitCode: 0, conclusion: 'success', stderr: '', state: {} })
    expect(outputs).toEqual({
      ...Object.fromEntries(Object.entries(NOTHING_KNOWN).filter(([name]) => name !== 'markdown')),
      skipped: 'true',
      reason: 'no-secrets'
    })
    expect(markdown).toContain('no secrets')
    expect(handle.annotations).toEqual([expect.objectContaining({ level: 'notice' })])
    expect(there.requests()).toEqual([])
    expect((await there.post(inputs, handle, more)).stdout).toBe('')
  })

  test('even with a declaration that nobody could read', async () => {
    const there = await world()
    const result = await there.start({ ...inputs, index: '[' }, { event: ofFork(pullRequestEvent()) }).done
    expect(result.outputs['reason']).toBe('no-secrets')
  })

  test.each<[string, Circumstances]>([
    ['a push', { event: { name: 'push', payload: {} } }],
    ['this repository’s own pull request', {}],
    ['a fork’s pull request under pull_request_target', { event: target() }],
    ['a comment', { event: commentEvent() }]
  ])('%s: the same emptiness is an error', async (_, more) => {
    const there = await world()
    const result = await there.step(inputs, more)
    expect(told(result)).toMatchObject({ reason: 'invalid-input' })
    expect(result.outputs['skipped']).toBe('')
    expect(there.requests()).toEqual([])
  })

  test('a fork’s pull request with a key is served like any other', async () => {
    const there = await world({}, ofFork(pullRequestEvent()))
    const event = ofFork(pullRequestEvent())
    expect(told(await there.step({ ...inputs, 'api-key': KEY }, { event }))).toMatchObject({
      name: 'docs-pr-2',
      result: 'created'
    })
  })
})
