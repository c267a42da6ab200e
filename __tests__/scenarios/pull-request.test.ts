// For which pull request a run is, whether that is open, and what follows from it; with the requests that were sent.
import {
  DAY,
  dispatchEvent,
  commentEvent,
  NUMBER,
  payloadOf,
  pullRequestEvent,
  workflowRunEvent
} from '../main/world.ts'
import { REPOSITORY, world, type World } from '../main/world.ts'
import { errors, index, notes, resultsOf, told } from './support.ts'

const PREVIEW = { lifetime: 'pull-request', index: index('docs') }
const LOOK = 'GitHub GET /repos/Codertocat/Hello-World/pulls/2'
const [LIST_INDEXES, LIST_ASSISTANTS] = ['GET /indexes', 'GET /assistant/assistants?limit=100']

async function closed(): Promise<World> {
  const there = await world()
  there.seedPreview('docs-pr-2')
  there.github.state.closePullRequest(REPOSITORY, NUMBER)
  return there
}

describe('late runs', () => {
  test('an old push, run again after the close: auto tears down', async () => {
    const there = await closed()
    const result = await there.step(PREVIEW, { event: pullRequestEvent('synchronize') })
    expect(told(result)).toMatchObject({ name: 'docs-pr-2', result: 'deleted', changed: 'true', reason: '' })
    expect(there.requests()).toEqual([
      LOOK,
      LIST_ASSISTANTS,
      LIST_INDEXES,
      'GET /indexes/docs-pr-2',
      'DELETE /indexes/docs-pr-2',
      'GET /indexes/docs-pr-2'
    ])
  })

  test('an old push, run again after the close: an explicit apply is refused before any request to Pinecone', async () => {
    const there = await closed()
    const result = await there.step({ ...PREVIEW, command: 'apply' }, { event: pullRequestEvent('synchronize') })
    expect(told(result)).toMatchObject({ reason: 'closed-pull-request', changed: 'false' })
    expect(there.requests()).toEqual([LOOK])
    expect(there.names()).toEqual(['docs-pr-2'])
  })

  test('the close, run again after a reopening, writes nothing and says why', async () => {
    const there = await closed()
    there.github.state.reopenPullRequest(REPOSITORY, NUMBER)
    for (const command of ['auto', 'destroy']) {
      const result = await there.step({ ...PREVIEW, command }, { event: pullRequestEvent('closed') })
      expect(told(result)).toMatchObject({ changed: 'false', reason: '' })
      expect(notes(result, 'notice')).toEqual([expect.stringMatching(/#2 is open again/)])
      expect(result.log).not.toContain('found to destroy')
      expect(there.requests()).toEqual([LOOK])
    }
  })

  test('an explicit destroy of an open pull request deletes what is declared, and leaves the rest', async () => {
    const there = await world()
    for (const name of ['docs-pr-2', 'other-pr-2']) there.seedPreview(name)
    there.seedPreview('it-e2e-pr-2', { tags: { 'gha-declared-name': 'it' } })
    expect(told(await there.step({ ...PREVIEW, command: 'destroy' }))).toMatchObject({ result: 'deleted' })
    const e2e = { ...PREVIEW, index: index('it'), 'name-suffix': 'e2e', command: 'destroy' }
    expect(told(await there.step(e2e))).toMatchObject({ result: 'deleted' })
    expect(there.names()).toEqual(['other-pr-2'])
  })

  test('an explicit destroy of nothing, where an expression had no value, widens nothing', async () => {
    const there = await world()
    there.seedPreview('docs-pr-2')
    const nothing = { lifetime: 'pull-request', command: 'destroy', 'config-file': '' }
    const result = await there.step(nothing)
    expect(errors(result)).toEqual([
      expect.stringMatching(/nothing is declared here.*"config-file".*"pull-request: 2"/)
    ])
    expect([result.outputs['reason'], ...there.writes()]).toEqual(['invalid-input'])
    await there.step({ ...nothing, 'pull-request': '2' })
    expect(there.names()).toEqual([])
  })

  test('show of a closed pull request only reads', async () => {
    const there = await closed()
    expect(told(await there.step({ ...PREVIEW, command: 'show' }))).toMatchObject({ result: 'found' })
    expect(there.requests()).toEqual(['GET /indexes/docs-pr-2'])
  })

  test('a dry run of the close says what would go', async () => {
    const there = await closed()
    const result = await there.step({ ...PREVIEW, 'dry-run': 'true' }, { event: pullRequestEvent('closed') })
    expect(told(result)).toMatchObject({ result: 'deleted', changed: 'true' })
    expect(there.writes()).toEqual([])
  })

  test('a second run sends no write', async () => {
    const there = await world()
    const inputs = { ...PREVIEW, assistant: { name: 'helper' } }
    expect(resultsOf(await there.step(inputs))).toEqual({ docs: 'created', helper: 'created' })
    expect(there.writes()).toHaveLength(2)
    there.pass(3 * DAY)
    expect(resultsOf(await there.step(inputs))).toEqual({ docs: 'unchanged', helper: 'unchanged' })
    expect(there.writes()).toEqual([])
  })
})

describe('the teardown', () => {
  test('broken YAML is a warning, and what has the ownership tags is deleted', async () => {
    const there = await closed()
    const inputs = { lifetime: 'pull-request', index: '- name: docs\n  dimensoin: [' }
    const result = await there.step(inputs, { event: pullRequestEvent('closed') })
    expect(told(result)).toMatchObject({ changed: 'true', reason: '' })
    expect(notes(result, 'warning')).toEqual([expect.stringMatching(/declaration is faulty and not needed here/)])
    expect(there.writes()).toEqual(['DELETE /indexes/docs-pr-2'])
  })

  test('neither a declaration nor a checkout is needed', async () => {
    const there = await closed()
    const inputs = { lifetime: 'pull-request', 'config-file': 'pinecone.yml' }
    const result = await there.step(inputs, { event: pullRequestEvent('closed') })
    expect(result.outputs).toMatchObject({ changed: 'true', reason: '' })
    expect(notes(result, 'warning')).toEqual([])
    expect(there.writes()).toEqual(['DELETE /indexes/docs-pr-2'])
    expect(told(await there.step({ lifetime: 'pull-request' }, { event: pullRequestEvent('closed') }))).toMatchObject({
      changed: 'false',
      reason: ''
    })
    expect(there.writes()).toEqual([])
  })

  test('a second run of it sends no write', async () => {
    const there = await closed()
    await there.step(PREVIEW, { event: pullRequestEvent('closed') })
    there.requests()
    expect(told(await there.step(PREVIEW, { event: pullRequestEvent('closed') }))).toMatchObject({ result: 'absent' })
    expect(there.requests()).toEqual([LOOK, LIST_ASSISTANTS, LIST_INDEXES])
  })

  test('only this pull request’s go: not another’s, nor another repository’s, nor a job’s, nor what is permanent', async () => {
    const there = await closed()
    there.seedPreview('docs-pr-3', { tags: { 'gha-pull-request': '3' } })
    there.seedPreview('theirs-pr-2', { tags: { 'gha-repository-id': '7' } })
    there.seedPreview('enterprise-pr-2', { tags: { 'gha-repository-id': '186853002@ghes.example' } })
    there.seedPreview('odd-pr-2', { tags: { 'gha-expires-at': 'soon' } })
    there.pinecone.state.seedIndex({ ...index('permanent'), tags: { 'gha-repository-id': '186853002' } })
    await there.step(PREVIEW, { event: pullRequestEvent('closed') })
    expect(there.writes()).toEqual(['DELETE /indexes/docs-pr-2'])
  })

  test('without any assistants on the server (Pinecone Local) the indexes go', async () => {
    const there = await closed()
    there.pinecone.fault({ operation: 'listAssistants', kind: 'answer', status: 404, times: 9 })
    await there.step(PREVIEW, { event: pullRequestEvent('closed') })
    expect(there.writes()).toEqual(['DELETE /indexes/docs-pr-2'])
  })

  test('what versions before 2026-07 do not show goes too, though it is declared by its name alone', async () => {
    const there = await world({ classicSeesDocuments: false })
    const schema = { fields: { e: { type: 'dense_vector', dimension: 8, metric: 'cosine' } } } as const
    await there.step({ ...PREVIEW, index: { name: 'docs', schema } })
    there.requests()
    const inputs = { ...PREVIEW, command: 'destroy', index: { name: 'docs' } }
    expect(told(await there.step(inputs))).toMatchObject({ result: 'deleted', reason: '' })
    expect(there.names()).toEqual([])
  })

  test('a page for people in the place of the assistants does not mean that there are none', async () => {
    const there = await closed()
    const body = '<html><body>404 Not Found</body></html>'
    there.pinecone.fault({ operation: 'listAssistants', kind: 'answer', status: 404, times: 9, body })
    const result = await there.step(PREVIEW, { event: pullRequestEvent('closed') })
    expect(result.outputs['reason']).toBe('api-error')
    expect(errors(result)).toEqual([expect.stringContaining('the list of assistants is not what Pinecone')])
    // What could be read is torn down all the same.
    expect(there.writes()).toEqual(['DELETE /indexes/docs-pr-2'])
  })
})

describe('the number', () => {
  const byHand = { event: dispatchEvent() }

  test('given by hand, where the event is about none', async () => {
    const there = await closed()
    const result = await there.step({ lifetime: 'pull-request', command: 'destroy', 'pull-request': '2' }, byHand)
    expect(result.outputs).toMatchObject({ changed: 'true', reason: '' })
    expect(there.requests()).toEqual([
      LIST_ASSISTANTS,
      LIST_INDEXES,
      'GET /indexes/docs-pr-2',
      'DELETE /indexes/docs-pr-2',
      'GET /indexes/docs-pr-2'
    ])
  })

  test('given by hand with auto, its state is asked for', async () => {
    const there = await closed()
    const result = await there.step({ ...PREVIEW, 'pull-request': '#2' }, byHand)
    expect(told(result)).toMatchObject({ result: 'deleted' })
    expect(there.requests()[0]).toBe(LOOK)
  })

  test('given by hand and the event’s own is no contradiction', async () => {
    const there = await world()
    expect(told(await there.step({ ...PREVIEW, 'pull-request': '2' }))).toMatchObject({ result: 'created' })
  })

  test('given by hand, another than the event’s: nothing is sent', async () => {
    const there = await world()
    const result = await there.step({ ...PREVIEW, 'pull-request': '3' })
    expect(told(result)).toMatchObject({ reason: 'invalid-input' })
    expect(errors(result)).toEqual([expect.stringMatching(/#3.*#2/)])
    expect(there.requests()).toEqual([])
  })

  test('nowhere: no-pull-request, which names the input', async () => {
    const there = await world()
    const result = await there.step(PREVIEW, byHand)
    expect(told(result)).toMatchObject({ reason: 'no-pull-request' })
    expect(errors(result)).toEqual([expect.stringContaining('"pull-request"')])
    expect(there.requests()).toEqual([])
  })

  test('of a comment on one', async () => {
    const there = await world()
    expect(told(await there.step(PREVIEW, { event: commentEvent() }))).toMatchObject({ name: 'docs-pr-2' })
    expect(there.writes()).toEqual(['POST /indexes'])
  })

  test('not of a comment on an issue', async () => {
    const there = await world()
    const event = { name: 'issue_comment', payload: payloadOf('issue_comment') }
    expect(told(await there.step(PREVIEW, { event }))).toMatchObject({ reason: 'no-pull-request' })
    expect(there.requests()).toEqual([])
  })

  test('of a workflow_run that lists it', async () => {
    const there = await world()
    const event = workflowRunEvent({ numbers: [NUMBER] })
    expect(told(await there.step(PREVIEW, { event }))).toMatchObject({ name: 'docs-pr-2', result: 'created' })
    expect(there.requests()[0]).toBe(LOOK)
  })

  test('of a workflow_run that lists none: looked up by its head, in one request', async () => {
    const there = await world()
    expect(told(await there.step(PREVIEW, { event: workflowRunEvent() }))).toMatchObject({ result: 'created' })
    expect(there.requests()).toEqual([
      'GitHub GET /repos/Codertocat/Hello-World/pulls?state=all&head=Codertocat%3Achanges&per_page=100',
      'GET /indexes/docs-pr-2',
      'GET /indexes/docs-pr-2',
      'POST /indexes'
    ])
  })

  test('of a workflow_run with a head that two have: no-pull-request, which names the input', async () => {
    const there = await world()
    const { head } = there.github.state.getPullRequest(REPOSITORY, NUMBER)!
    there.github.state.seedPullRequest(REPOSITORY, { number: 3, head: { ref: head.ref, sha: head.sha } })
    const result = await there.step(PREVIEW, { event: workflowRunEvent() })
    expect(told(result)).toMatchObject({ reason: 'no-pull-request' })
    expect(errors(result)).toEqual([expect.stringContaining('"pull-request"')])
    expect(there.writes()).toEqual([])
  })

  test('of a workflow_run whose head has moved on: no-pull-request', async () => {
    const there = await world()
    there.github.state.pushTo(REPOSITORY, NUMBER, 'd'.repeat(40))
    expect(told(await there.step(PREVIEW, { event: workflowRunEvent() }))).toMatchObject({ reason: 'no-pull-request' })
  })
})

describe('when GitHub does not tell', () => {
  const token = { expressions: { 'github.token': '' } }

  test('without a token, the payload is believed, with a warning', async () => {
    const there = await world()
    const result = await there.step(PREVIEW, token)
    expect(told(result)).toMatchObject({ result: 'created' })
    expect(notes(result, 'warning')).toEqual([expect.stringMatching(/taken from the event.*no "github-token"/)])
    expect(there.requests()).toEqual(['GET /indexes/docs-pr-2', 'GET /indexes/docs-pr-2', 'POST /indexes'])
  })

  test('without the permission, the payload is believed, and the warning names the permission', async () => {
    const there = await closed()
    there.github.state.setPermissions({ contents: 'read' })
    const result = await there.step(PREVIEW, { event: pullRequestEvent('closed') })
    expect(told(result)).toMatchObject({ result: 'deleted' })
    expect(notes(result, 'warning')).toEqual([expect.stringMatching(/pull-requests: read/)])
  })

  test('a GitHub that fails is asked again; then the payload is believed', async () => {
    const there = await world()
    there.github.fault({ operation: '*', kind: 'answer', status: 502, times: 99 })
    const result = await there.step(PREVIEW)
    expect(told(result)).toMatchObject({ result: 'created' })
    expect(notes(result, 'warning')).toEqual([expect.stringMatching(/taken from the event.*502/)])
    expect(there.requests()).toEqual([
      ...[LOOK, LOOK, LOOK, LOOK],
      ...['GET /indexes/docs-pr-2', 'GET /indexes/docs-pr-2', 'POST /indexes']
    ])
  })

  test('a GitHub that fails once is believed the second time', async () => {
    const there = await closed()
    there.github.fault({ operation: '*', kind: 'answer', status: 502 })
    const result = await there.step(PREVIEW)
    expect(told(result)).toMatchObject({ result: 'deleted' })
    expect(notes(result, 'warning')).toEqual([])
  })

  test('neither it nor the payload: auto refuses, and names the permission and the way to tear down', async () => {
    const there = await world()
    const result = await there.step({ ...PREVIEW, 'pull-request': '2' }, { ...token, event: dispatchEvent() })
    expect(told(result)).toMatchObject({ reason: 'no-pull-request' })
    expect(errors(result)).toEqual([expect.stringMatching(/pull-requests: read.*command: destroy/)])
    expect(there.requests()).toEqual([])
  })

  test('neither it nor the payload: an apply is refused too, and destroy goes on', async () => {
    const there = await world()
    there.seedPreview('docs-pr-2')
    const inputs = { ...PREVIEW, 'pull-request': '2' }
    const how = { ...token, event: dispatchEvent() }
    expect(told(await there.step({ ...inputs, command: 'apply' }, how))).toMatchObject({ reason: 'no-pull-request' })
    expect(there.requests()).toEqual([])
    expect(told(await there.step({ ...inputs, command: 'destroy' }, how))).toMatchObject({ result: 'deleted' })
  })

  test('a pull request that does not exist is not made a preview for', async () => {
    const there = await world()
    const result = await there.step({ ...PREVIEW, 'pull-request': '77' }, { event: dispatchEvent() })
    expect(told(result)).toMatchObject({ reason: 'no-pull-request' })
    expect(there.writes()).toEqual([])
  })
})
