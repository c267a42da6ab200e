// The comment on a pull request, through the bundle, as reviewers see it at each step.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { CommentRecord } from '../../sandbox/github/server.ts'
import type { StepResult } from '../../sandbox/runner/step.ts'
import {
  DAY,
  dispatchEvent,
  HOUR,
  NUMBER,
  ofFork,
  pullRequestEvent,
  REPOSITORY,
  world,
  type World
} from '../main/world.ts'
import { errors, formsOf, index, KEY, notes } from './support.ts'

const ASSISTANT = { name: 'helper', instructions: 'Answer in one sentence.' }
const DECLARED = { lifetime: 'pull-request', index: index('docs', { tags: { team: 'search' } }), assistant: ASSISTANT }
const BOT = 'github-actions[bot]'

/** A world whose steps comment. */
async function commented(): Promise<World> {
  const step = await world()
  step.comments = true
  return step
}

const ours = ({ github }: World): CommentRecord[] =>
  github.state.listComments(REPOSITORY, NUMBER).filter(({ body }) => body.startsWith('<!-- pinecone-provision-action'))
const body = (step: World): string => ours(step)[0]?.body ?? ''
/** The comment's writes since the last call. */
const writes = ({ github }: World): string[] =>
  github.requests
    .splice(0)
    .filter(({ operation }) => /^issues\/(create|update|delete)/.test(operation ?? ''))
    .map(({ method }) => method)

/**
 * Compares with a file that reviewers can open and see as GitHub shows it; where there is none yet it is written. What
 * is hidden in the comment is left out.
 */
function expectFile(name: string, step: World): void {
  expect(ours(step)).toHaveLength(1)
  const path = fileURLToPath(new URL(`__snapshots__/comment/${name}.md`, import.meta.url))
  const visible = `${body(step).replaceAll(/\n<!-- pinecone-provision-action:(rows:2|declarers:1) [A-Za-z0-9+/=]+ -->/g, '')}\n`
  expect(visible).not.toBe(body(step))
  if (!existsSync(path) && process.env['CI'] === undefined) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, visible)
  }
  expect(visible).toBe(readFileSync(path, 'utf8'))
}

test('one pull request from its opening to its reopening', async () => {
  const project = await commented()
  let runId = 7000
  const run = async (declared: object, action: Parameters<typeof pullRequestEvent>[0]): Promise<StepResult> => {
    const github = { runId: String((runId += 1)), runAttempt: '1' }
    const result = await project.step({ ...DECLARED, ...declared }, { event: pullRequestEvent(action), github })
    expect(notes(result, 'warning').filter((text) => text.includes('comment'))).toEqual([])
    return result
  }
  await run({}, 'opened')
  expectFile('1-opened', project)
  expect(writes(project)).toEqual(['POST'])

  project.pass(HOUR)
  await run({}, 'synchronize')
  expect(writes(project)).toEqual([])

  project.pass(8 * DAY)
  await run({}, 'synchronize')
  expectFile('2-a-week-later', project)
  expect(writes(project)).toEqual(['PATCH'])

  project.pass(HOUR)
  await run({ index: index('docs', { tags: { team: 'docs' } }) }, 'synchronize')
  expectFile('3-a-field-changed', project)

  project.pass(HOUR)
  await run({ index: [index('docs', { tags: { team: 'docs' } }), index('logs')] }, 'synchronize')
  expectFile('4-an-index-more', project)

  project.pass(HOUR)
  project.pinecone.fault({
    operation: 'configureIndex',
    kind: 'answer',
    status: 400,
    body: { error: { code: 'INVALID_ARGUMENT', message: 'Ask @octocat, or see https://evil.example.' }, status: 400 }
  } as never)
  await project.start({ ...DECLARED, index: index('docs', { tags: { team: 'sales' } }) }, { github: { runId: '7777' } })
    .done
  expectFile('5-a-failure', project)

  project.pass(HOUR)
  project.github.state.closePullRequest(REPOSITORY, NUMBER, { merged: true })
  await run({}, 'closed')
  expectFile('6-closed', project)
  writes(project)

  await run({}, 'closed')
  expect(writes(project)).toEqual([])

  project.pass(HOUR)
  project.github.state.reopenPullRequest(REPOSITORY, NUMBER)
  await run({}, 'reopened')
  expectFile('7-reopened', project)
  for (const form of formsOf(KEY)) expect(body(project)).not.toContain(form)
})

test('four jobs that comment at once, over two pages of comments → one comment with four rows', async () => {
  const step = await commented()
  for (let at = 0; at < 120; at += 1) step.github.state.seedComment(REPOSITORY, NUMBER, { body: `No. ${String(at)}` })
  const names = Array.from({ length: 4 }, (_, at) => `part-${String(at)}`)
  const handles = names.map((name) => step.start({ lifetime: 'pull-request', index: index(name) }))
  const results = await Promise.all(handles.map(({ done }) => done))
  expect(results.map((result) => [result.exitCode, notes(result, 'warning')])).toEqual(names.map(() => [0, []]))
  expect(ours(step)).toHaveLength(1)
  const rows = body(step).match(/^\| index `part-\d-pr-2`/gm) ?? []
  expect(rows).toEqual(names.map((name) => `| index \`${name}-pr-2\``))
})

test('two workflows share it, and each replaces its own rows only', async () => {
  const step = await commented()
  await step.step({ lifetime: 'pull-request', index: index('docs') })
  await step.step({ comment: 'true', 'name-suffix': 'pr-2', index: index('logs') })
  await step.step({ lifetime: 'pull-request', index: index('docs', { tags: { team: 'docs' } }) })
  expect(ours(step)).toHaveLength(1)
  expect(
    body(step)
      .replaceAll(/<br>`.*?`/g, '')
      .match(/^\| index .*?(created|updated|unchanged)/gm)
  ).toEqual(['| index `docs-pr-2` | ✅ updated', '| index `logs-pr-2` | ✅ created'])
})

test('without the permission there is one warning that names it, and the step stays green', async () => {
  const step = await commented()
  step.github.state.setPermissions({ contents: 'read', 'pull-requests': 'read' })
  const result = await step.step(DECLARED)
  expect(result.exitCode).toBe(0)
  expect(notes(result, 'warning')).toEqual([
    'The comment on pull request #2 may not be up to date, because GitHub answered 403 (Resource not accessible by ' +
      'integration): the job needs "permissions: pull-requests: write".'
  ])
})

test('a GitHub that never answers → a warning, green', async () => {
  const step = await commented()
  step.github.fault({ operation: 'issues/list-comments', kind: 'stall', times: 1000 })
  const result = await step.step(DECLARED)
  expect(notes(result, 'warning')).toEqual([expect.stringMatching(/^The comment .* GitHub did not answer /)])
  expect([result.exitCode, result.outputs['ready']]).toEqual([0, 'true'])
})

test('a run that is cancelled while it comments ends at once, with its outputs', async () => {
  const step = await commented()
  step.github.fault({ operation: 'issues/list-comments', kind: 'stall', times: 1000 })
  const handle = step.start(DECLARED)
  const seen = setInterval(() => {
    if (!step.github.requests.some(({ operation }) => operation === 'issues/list-comments')) return
    clearInterval(seen)
    handle.cancel()
  }, 20)
  const result = await handle.done
  clearInterval(seen)
  expect(result.outputs['ready']).toBe('true')
})

test('on an Enterprise Server it links to its own runs', async () => {
  const step = await commented()
  const serverUrl = 'https://github.example.org'
  const github = { serverUrl, apiUrl: `${step.github.url}/api/v3`, runId: '7', runAttempt: '3' }
  await step.step(DECLARED, { github })
  expect(body(step)).toContain(`](${serverUrl}/${REPOSITORY}/actions/runs/7/attempts/3)`)
  expect(body(step)).not.toContain('github.com')
  expect(step.github.requests.map(({ path }) => path)).toContain('/api/graphql')
})

test.each([
  ['comment: false', { ...DECLARED, comment: 'false' }, pullRequestEvent()],
  ['a dry run', { ...DECLARED, 'dry-run': 'true' }, pullRequestEvent()],
  ['a permanent resource', { 'name-suffix': 'pr-2', index: index('docs') }, pullRequestEvent()],
  ['no pull request', { comment: 'true', index: index('docs') }, dispatchEvent()],
  ['a fork’s run without secrets', { ...DECLARED, comment: 'true', 'api-key': '' }, ofFork(pullRequestEvent())]
])('%s asks nobody and writes nothing', async (_, inputs, event) => {
  const step = await commented()
  const result = await step.start(inputs, { event }).done
  expect(errors(result)).toEqual([])
  expect(ours(step)).toEqual([])
  expect(step.github.requests.map(({ operation }) => operation)).not.toContain('graphql')
})

test('with true, the comment has a dry run’s plan, marked as such, until it is applied', async () => {
  const step = await commented()
  await step.step({ ...DECLARED, comment: 'true', 'dry-run': 'true' }, { github: { runId: '7001' } })
  expectFile('dry-run', step)
  writes(step)
  step.pass(HOUR)
  await step.step({ ...DECLARED, comment: 'true', 'dry-run': 'true' })
  expect(writes(step)).toEqual([])
  await step.step(DECLARED, { github: { runId: '7002' } })
  expect(body(step)).not.toContain('would be')
  expect(ours(step)).toHaveLength(1)
})

test('a pull request that never had a resource gets no comment when it closes', async () => {
  const step = await commented()
  step.github.state.closePullRequest(REPOSITORY, NUMBER)
  await step.step(DECLARED, { event: pullRequestEvent('closed') })
  expect(ours(step)).toEqual([])
})

test('a forged comment is not believed', async () => {
  const step = await commented()
  const rows = Buffer.from(JSON.stringify({ rows: [{ kind: 'index', name: 'evil' }], omittedRows: 0 })).toString(
    'base64'
  )
  const forged = `<!-- pinecone-provision-action -->\n<!-- pinecone-provision-action:rows:1 ${rows} -->`
  step.github.state.seedComment(REPOSITORY, NUMBER, { body: forged, user: 'mallory' })
  await step.step(DECLARED)
  expect(ours(step).map(({ user }) => user.login)).toEqual(['mallory', BOT])
  expect(ours(step)[0]?.body).toBe(forged)
  expect(ours(step)[1]?.body).not.toContain('evil')
})
