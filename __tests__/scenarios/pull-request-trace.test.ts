// The trace of one pull request: what its runs send and report. One step serves every event.
import type { RecordedRequest } from '../../sandbox/pinecone/server.ts'
import type { StepEvent } from '../../sandbox/runner/environment.ts'
import type { StepResult } from '../../sandbox/runner/step.ts'
import { DAY, HOUR, NUMBER, pullRequestEvent, REPOSITORY, START, world, type World } from '../main/world.ts'
import { planOf, resultsOf } from './support.ts'

const DOCS = {
  name: 'docs',
  dimension: 8,
  metric: 'cosine',
  spec: { serverless: { cloud: 'aws', region: 'us-east-1' } },
  tags: { team: 'search' }
}
const ASSISTANT = { name: 'helper', instructions: 'Answer in one sentence.' }
const DECLARED = { lifetime: 'pull-request', index: DOCS, assistant: ASSISTANT }
const CHANGED = { ...DECLARED, index: { ...DOCS, tags: { team: 'docs' } } }
const RENAMED = { ...DECLARED, index: { ...DOCS, name: 'articles' } }

const OUTPUTS = ['index-name', 'index-host', 'assistant-name', 'created', 'changed', 'ready', 'skipped', 'reason']

/** Times as distances from the world's own: the same on every run. */
function timeless(text: string, now: number): string {
  return text.replaceAll(/("?gha-expires-at"?: ")(\d+)"/g, (_, mark: string, seconds: string) => {
    return `${mark}<in ${String(Math.round((Number(seconds) * 1000 - now) / HOUR / 6) / 4)} days>"`
  })
}

function requestText({
  method,
  path,
  body,
  status
}: Pick<RecordedRequest, 'method' | 'path' | 'body' | 'status'>): string {
  const text = body === undefined ? '' : `\n${JSON.stringify(body, null, 2).replaceAll(/^/gm, '    ')}`
  return `${method} ${path} → ${String(status)}${text}`
}

/** The path of the resource that a request is about; of a list nothing, so that it comes first. */
function resourceOf({ method, path, body }: RecordedRequest): string {
  if (method === 'POST') return `${path}/${(body as { name: string }).name}`
  return /\/(indexes|assistants)(\?|$)/.test(path) ? '' : path
}

/** What a run sent and reported, for a reviewer to read. */
function traceOf(step: World, result: StepResult): string {
  const github = step.github.requests.splice(0).map((one) => `GitHub   ${requestText({ ...one, body: undefined })}`)
  // The comment comes after all else. Who writes it is asked side by side with what stands there.
  const isOfComment = (line: string): boolean => /\/graphql|\/comments/.test(line)
  const isAboutWriter = (line: string): boolean => line.includes('/graphql')
  github.sort((a, b) => Number(isAboutWriter(b)) - Number(isAboutWriter(a)))
  // Resources are dealt with side by side, so each has its requests together; the wait after a deletion is left out.
  const all = step.pinecone.requests.splice(0)
  const lastDeletion = all.findLastIndex(({ method }) => method === 'DELETE')
  const own = (lastDeletion < 0 ? all : all.filter(({ method }, at) => at <= lastDeletion || method !== 'GET'))
    .map((one) => ({ one, of: resourceOf(one) }))
    .sort((a, b) => (a.of < b.of ? -1 : Number(a.of > b.of)))
    .map(({ one }) => `Pinecone ${requestText(one)}`)
  const outputs = OUTPUTS.map((name) => `${name}: ${result.outputs[name] ?? '(unset)'}`)
  const results = Object.entries(resultsOf(result)).map(([name, one]) => `${name} ${one}`)
  const said = result.annotations.map(({ level, message }) => `${level}: ${message}`)
  const plan = result.outputs['plan'] === '' ? [] : planOf(result).map(({ action, name }) => `${action} ${name}`)
  return timeless(
    [
      result.conclusion,
      '',
      ...(github.length + own.length === 0
        ? ['(no request)']
        : [...github.filter((line) => !isOfComment(line)), ...own, ...github.filter(isOfComment)]),
      '',
      `plan: ${plan.join(', ')}`,
      `results: ${results.join(', ')}`,
      ...outputs,
      ...said
    ].join('\n'),
    step.now
  )
}

let project: World
/** Runs a step for the newest commit, as GitHub starts one at each push. */
const run = async (inputs: typeof DECLARED, event: StepEvent): Promise<StepResult> => {
  const { head } = (event.payload as { pull_request: { head: { sha: string } } }).pull_request
  head.sha = project.github.state.getPullRequest(REPOSITORY, NUMBER)?.head.sha ?? head.sha
  return await project.step(inputs, { event })
}

test('one pull request from its opening to its reopening', async () => {
  project = await world()
  project.comments = true
  const { state } = project.github
  expect(traceOf(project, await run(DECLARED, pullRequestEvent('opened')))).toMatchSnapshot('1. opened')
  expect(project.names()).toEqual(['docs-pr-2', 'helper-pr-2'])

  project.pass(HOUR)
  state.pushTo(REPOSITORY, NUMBER, 'a'.repeat(40))
  expect(traceOf(project, await run(DECLARED, pullRequestEvent('synchronize')))).toMatchSnapshot('2. pushed')

  project.pass(8 * DAY)
  state.pushTo(REPOSITORY, NUMBER, 'b'.repeat(40))
  expect(traceOf(project, await run(DECLARED, pullRequestEvent('synchronize')))).toMatchSnapshot(
    '3. pushed a week later'
  )

  project.pass(HOUR)
  expect(traceOf(project, await run(CHANGED, pullRequestEvent('synchronize')))).toMatchSnapshot('4. a field changed')

  expect(traceOf(project, await run(RENAMED, pullRequestEvent('synchronize')))).toMatchSnapshot('5. an index renamed')
  expect(project.names()).toEqual(['articles-pr-2', 'docs-pr-2', 'helper-pr-2'])

  project.pass(HOUR)
  state.closePullRequest(REPOSITORY, NUMBER, { merged: true })
  expect(traceOf(project, await run(RENAMED, pullRequestEvent('closed')))).toMatchSnapshot('6. closed')
  expect(project.names()).toEqual([])

  expect(traceOf(project, await run(RENAMED, pullRequestEvent('closed')))).toMatchSnapshot('7. closed again')

  project.pass(HOUR)
  state.reopenPullRequest(REPOSITORY, NUMBER)
  expect(traceOf(project, await run(RENAMED, pullRequestEvent('reopened')))).toMatchSnapshot('8. reopened')
  expect(project.names()).toEqual(['articles-pr-2', 'helper-pr-2'])
  expect(project.now).toBeGreaterThan(START)
})
