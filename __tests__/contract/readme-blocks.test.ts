// Every block of YAML in the README and in docs/ is a workflow, steps, or a declaration; GitHub takes the first two, and
// every step of ours in them does what the text around it says. (What declarations say is checked in readme.test.ts.)
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { rootCertificates } from 'node:tls'
import { Pinecone } from '@pinecone-database/pinecone'
import { parse, parseDocument } from 'yaml'
import { SANDBOX_GITHUB_TOKEN } from '../../sandbox/github/server.ts'
import type { StepEvent } from '../../sandbox/runner/environment.ts'
import type { StepResult } from '../../sandbox/runner/step.ts'
import { hygieneFaults } from '../examples/hygiene.ts'
import { lint } from '../examples/lint.ts'
import { ACTION_REFERENCE, isRunAfter, replaced, type Permissions, type Step } from '../examples/workflows.ts'
import {
  dispatchEvent,
  HOUR,
  NUMBER,
  ofFork,
  pullRequestEvent,
  REPOSITORY,
  REPOSITORY_ID,
  world,
  type Circumstances,
  type World
} from '../main/world.ts'
import { errors, folder, KEY, notes, pinecone, resultsOf } from '../scenarios/support.ts'
import { blocksOf, DOCUMENTS, type Block } from './markdown.ts'

const BLOCKS = DOCUMENTS.flatMap(blocksOf).filter(({ language }) => /^ya?ml$/.test(language))
/** Whose steps are run, and not only linted. */
const RUN = /^(README\.md|docs\/(pinecone-local|enterprise|recipes|moving-in)\.md), /

type Kind = 'workflow' | 'job' | 'steps' | 'declaration'

/** What a block is; more than one, or nothing, is a mistake. */
function kindsOf({ text }: Pick<Block, 'text'>): Kind[] {
  const value = parse(text) as unknown
  const items = Array.isArray(value) ? (value as unknown[]) : [value]
  const has = (item: unknown, ...keys: string[]): boolean =>
    typeof item === 'object' && item !== null && keys.some((key) => key in item)
  const isDeclared = (item: unknown): boolean => has(item, 'name') && !has(item, 'uses', 'run', 'jobs', 'steps')
  const isFile = Object.keys(value ?? {}).every((key) => ['indexes', 'assistants', 'namespaces'].includes(key))
  return [
    ...(has(value, 'jobs') ? (['workflow'] as const) : []),
    ...(has(value, 'steps') ? (['job'] as const) : []),
    ...(Array.isArray(value) && items.every((item) => has(item, 'uses', 'run')) ? (['steps'] as const) : []),
    ...(isFile || items.every(isDeclared) ? (['declaration'] as const) : [])
  ]
}

const ON = `on:
  pull_request:
  workflow_dispatch:
    inputs:
      pull-request: { description: Its number, type: number }
`

/** A workflow, or one that is made of less. */
function completed({ text }: Block, kind: Exclude<Kind, 'declaration'>): string {
  const indented = (spaces: number): string => text.replaceAll(/^(?=.)/gm, ' '.repeat(spaces))
  switch (kind) {
    case 'workflow':
      return /^on:/m.test(text) ? text : `${ON}${text}`
    case 'job':
      return `${ON}jobs:\n  job:\n    runs-on: ubuntu-latest\n${indented(4)}`
    case 'steps':
      return `${ON}jobs:\n  job:\n    runs-on: ubuntu-latest\n    steps:\n${indented(6)}`
  }
}

/** The workflows, made whole, by the titles of their blocks. */
const WORKFLOWS: Readonly<Record<string, string>> = Object.fromEntries(
  BLOCKS.flatMap((block) => {
    const [kind] = kindsOf(block)
    return kind === undefined || kind === 'declaration' ? [] : [[block.title, completed(block, kind)]]
  })
)

test.each(BLOCKS)('$title: is YAML, and one of a workflow, a job, steps and a declaration', (block) => {
  expect(parseDocument(block.text).errors).toEqual([])
  expect(kindsOf(block)).toHaveLength(1)
})

test('what is none of them would be found', () => {
  for (const text of ['foo: 1', '- foo: 1', 'words', 'name: x\njobs: {}\nsteps: []']) {
    expect([text, kindsOf({ text }).length]).not.toEqual([text, 1])
  }
})

test('GitHub’s language service and actionlint find nothing in the workflows, jobs and steps', () => {
  const named = Object.entries(WORKFLOWS).map(([title, text]) => [`${title.replaceAll(/[^\w.]+/g, '-')}.yml`, text])
  expect(named.length).toBeGreaterThan(7)
  const found = lint(Object.fromEntries(named) as Record<string, string>)
  expect(found).toEqual(Object.fromEntries(named.map(([name]) => [name, []])))
})

test.each(Object.entries(WORKFLOWS))(
  '%s: states its permissions, pins its actions, lets a teardown start',
  (title, text) => {
    const whole = BLOCKS.some((block) => block.title === title && kindsOf(block).includes('workflow'))
    const faults = hygieneFaults(text)
    // A part of a workflow has its permissions from the workflow that it goes into.
    expect(whole ? faults : faults.filter((fault) => !fault.endsWith('no permissions'))).toEqual([])
  }
)

interface OwnStep extends Step {
  readonly permissions: Permissions | undefined
  /** What comes after it in its job. */
  readonly next: readonly Step[]
}

/** Our step in a block; there is but one in each. */
function ownStepOf(text: string): OwnStep | undefined {
  const { jobs, permissions } = parse(text) as {
    permissions?: Permissions
    jobs: Record<string, { steps: Step[]; permissions?: Permissions }>
  }
  const own = Object.values(jobs).flatMap((job) =>
    job.steps.flatMap((step, at) =>
      step.uses === ACTION_REFERENCE ? [{ job, step, next: job.steps.slice(at + 1) }] : []
    )
  )
  expect(own.length).toBeLessThanOrEqual(1)
  const [found] = own
  return found && { ...found.step, permissions: found.job.permissions ?? permissions, next: found.next }
}

const STEPS = Object.entries(WORKFLOWS).flatMap(([title, text]) => {
  const step = RUN.test(title) ? ownStepOf(text) : undefined
  return step === undefined ? [] : [{ title, step }]
})

const PUSH: StepEvent = { name: 'push', payload: {} }
const AT_NIGHT: StepEvent = { name: 'schedule', payload: { schedule: '23 3 * * *' } }

/** Runs the step of a block, in a world and a checkout of its own. */
interface Runner {
  readonly there: World
  /** With the inputs `more` too, where given. */
  readonly run: (event: StepEvent, more?: Readonly<Record<string, string>>) => Promise<StepResult>
  /** Runs it for a pull request from a fork, which gets no secrets. */
  readonly runForFork: () => Promise<StepResult>
  /** Ends the job that the step has run in. */
  readonly end: (event: StepEvent, main: StepResult) => Promise<StepResult>
  /** Puts another declaration into the checkout. */
  readonly declare: (text: string) => void
  readonly comments: () => string[]
}

const DECLARED = BLOCKS.find(({ title }) => title === 'README.md, 2. Provision from `pinecone.yml`')?.text ?? ''

/** What stands beside it in the README. */
const RECORDS = blocksOf('README.md').find(({ language }) => language === 'json')?.text ?? ''

async function runnerOf(
  { with: inputs = {}, env = {}, permissions }: OwnStep,
  circumstances: Circumstances = {}
): Promise<Runner> {
  const there = await world({ dataPlane: true })
  there.comments = true
  if (permissions !== undefined) there.github.state.setPermissions(permissions)
  const workspace = folder()
  const declare = (text: string): void => {
    writeFileSync(join(workspace, 'pinecone.yml'), text)
  }
  declare(DECLARED)
  mkdirSync(join(workspace, 'fixtures'))
  writeFileSync(join(workspace, 'fixtures/docs.jsonl'), RECORDS)
  const filled = (event: StepEvent): Record<string, string> => {
    const expressions = {
      'secrets.PINECONE_API_KEY': KEY,
      "github.event_name != 'push'": String(event.name !== 'push'),
      "github.event_name == 'pull_request' && 'pull-request' || 'permanent'":
        event.name === 'pull_request' ? 'pull-request' : 'permanent',
      'inputs.pull-request': String(NUMBER),
      'github.event.number': String(NUMBER),
      'github.token': SANDBOX_GITHUB_TOKEN
    }
    const texts = Object.entries(inputs).map(([name, value]) => [name, replaced(String(value), expressions)])
    return Object.fromEntries(texts) as Record<string, string>
  }
  return {
    there,
    declare,
    run: (event, more = {}) => there.step({ ...filled(event), ...more }, { event, workspace, env, ...circumstances }),
    runForFork: () => {
      const event = ofFork(pullRequestEvent('opened'))
      return there.start({ ...filled(event), 'api-key': '' }, { event, workspace, env, ...circumstances }).done
    },
    end: (event, main) => there.post(filled(event), main, { event, workspace, env, ...circumstances }),
    comments: () => there.github.state.listComments(REPOSITORY, NUMBER).map(({ body }) => body)
  }
}

/** What the text around each step says of it, by the title of its block. */
const SAID: Readonly<Record<string, (step: OwnStep) => Promise<void>>> = {
  'README.md, Provision Pinecone': async (step) => {
    const { there, run } = await runnerOf(step)
    const made = await run(PUSH)
    expect(made.outputs).toMatchObject({ name: 'docs', result: 'created', ready: 'true', reason: '' })
    expect(notes(made, 'notice')).toEqual([])
    expect(made.outputs['host']).toBe(there.pinecone.state.getIndex('docs')?.host)
    there.requests()
    expect((await run(PUSH)).outputs).toMatchObject({ result: 'unchanged', changed: 'false' })
    expect(there.writes()).toEqual([])
  },

  'README.md, 2. Provision from `pinecone.yml`, 3': async (step) => {
    const { there, run, comments } = await runnerOf(step)
    expect((await run(pullRequestEvent('opened'))).outputs).toMatchObject({ reason: '', changed: 'true' })
    expect(there.names()).toEqual([])
    expect(comments()).toEqual([expect.stringContaining('would be created')])
    const pushed = await run(PUSH)
    expect(resultsOf(pushed)).toEqual({ docs: 'created', support: 'created' })
    expect(notes(pushed, 'warning')).toEqual([])
    // What is in "preview" is for previews.
    expect(there.pinecone.state.countRecords('docs')).toBe(0)
  },

  'README.md, 3. A preview for each pull request, in `.github/workflows/preview.yml`': async (step) => {
    const { there, run, runForFork, declare, comments } = await runnerOf(step)
    const opened = await run(pullRequestEvent('opened'))
    expect(opened.outputs).toMatchObject({ created: 'true', 'index-name': 'docs-pr-2', reason: '', ready: 'true' })
    expect([...notes(opened, 'warning'), ...notes(opened, 'notice')]).toEqual([])
    const [test = {}] = step.next
    expect([test.run?.includes('test_preview.py'), isRunAfter(test, opened)]).toEqual([true, true])
    const { host = '' } = there.pinecone.state.getIndex('docs-pr-2') ?? {}
    expect(opened.outputs['index-host']).toBe(host)
    expect(comments()).toEqual([expect.stringContaining(host)])
    // What test_preview.py asks for.
    const client = new Pinecone({ apiKey: KEY, controllerHostUrl: there.pinecone.url })
    const found = await client.index({ host: `http://${host}` }).query({ vector: [1, 0, 0, 0, 0, 0, 0, 0], topK: 1 })
    expect(found.matches.map(({ id }) => id)).toEqual(['a'])
    there.requests()
    const pushed = await run(pullRequestEvent('synchronize'))
    expect(pushed.outputs).toMatchObject({ created: 'false', changed: 'false', ready: 'true' })
    expect(isRunAfter(test, pushed)).toBe(true)
    expect(there.writes().filter((write) => !write.startsWith('GitHub') && !write.includes('/query'))).toEqual([])
    // What only a new index can have; and what is no longer declared.
    declare('indexes: [{ name: docs, dimension: 768, metric: cosine, deletion_protection: enabled }]')
    const refused = await run(pullRequestEvent('synchronize'), { 'allow-replace': 'false' })
    expect(refused.outputs).toMatchObject({ reason: 'immutable-change' })
    expect((await run(pullRequestEvent('synchronize'))).outputs).toMatchObject({ result: 'replaced', created: 'true' })
    expect(there.pinecone.state.getIndex('docs-pr-2')).toMatchObject({ deletion_protection: 'disabled' })
    expect(there.names()).toEqual(['docs-pr-2', 'support-pr-2'])
    there.github.state.closePullRequest(REPOSITORY, NUMBER)
    const closed = await run(pullRequestEvent('closed'))
    expect(closed.outputs).toMatchObject({ reason: '', created: 'false', ready: 'false' })
    expect(isRunAfter(test, closed)).toBe(false)
    expect(there.names()).toEqual([])
    expect(comments()).toEqual([expect.stringMatching(/deleted|gone/)])
    there.requests()
    const fork = await runForFork()
    expect(fork.outputs).toMatchObject({ skipped: 'true', reason: 'no-secrets', created: 'false' })
    expect([fork.conclusion, isRunAfter(test, fork)]).toEqual(['success', false])
    expect(there.requests()).toEqual([])
  },

  'README.md, Inputs': async (step) => {
    const inputs = Object.fromEntries(Object.entries(step.with ?? {}).filter(([name]) => name !== 'api-url'))
    const { run } = await runnerOf({ ...step, with: inputs })
    const made = await run(pullRequestEvent('opened'))
    expect(resultsOf(made)).toEqual({
      docs: 'created',
      extra: 'created',
      support: 'created',
      helper: 'created',
      products: 'created'
    })
  },

  'docs/moving-in.md, Moving in': async (step) => {
    const { there, run } = await runnerOf(step)
    for (const name of ['docs', 'articles']) there.pinecone.state.seedIndex({ name, dimension: 8, metric: 'cosine' })
    expect(resultsOf(await run(PUSH))).toEqual({ docs: 'found', articles: 'found' })
    expect(there.writes()).toEqual([])
  },

  'README.md, 4. Close and sweep': async (step) => {
    const { there, run } = await runnerOf(step)
    there.seedPreview('docs-pr-2')
    there.seedPreview('old-pr-3', { tags: { 'gha-pull-request': '3', 'gha-expires-at': String(there.now / 1000) } })
    there.pinecone.state.seedIndex({ name: 'by-hand', dimension: 8, metric: 'cosine' })
    there.github.state.closePullRequest(REPOSITORY, NUMBER)
    there.pass(HOUR / 2)
    expect((await run(AT_NIGHT, { 'dry-run': 'true' })).outputs['changed']).toBe('true')
    expect(there.writes()).toEqual([])
    const early = await run(AT_NIGHT)
    expect(notes(early, 'warning').join()).toMatch(/"old-pr-3" .* \(of pull request #3, expired/)
    expect(there.names()).toEqual(['by-hand', 'docs-pr-2'])
    there.pass(HOUR)
    expect((await run(AT_NIGHT, { 'max-deletions': '0' })).outputs['reason']).toBe('too-many-deletions')
    expect((await run(AT_NIGHT)).outputs).toMatchObject({ reason: '', changed: 'true' })
    expect(there.names()).toEqual(['by-hand'])
  },

  'docs/recipes.md, Teardown by hand': async (step) => {
    const { there, run } = await runnerOf(step)
    there.seedPreview('docs-pr-2')
    there.seedPreview('docs-pr-3', { tags: { 'gha-pull-request': '3' } })
    expect((await run(dispatchEvent())).outputs).toMatchObject({ reason: '', changed: 'true' })
    expect(there.names()).toEqual(['docs-pr-3'])
  },

  'docs/recipes.md, Provision from a file, and show the plan first': async (step) => {
    const { there, run, comments } = await runnerOf(step)
    expect((await run(pullRequestEvent('opened'))).outputs).toMatchObject({ reason: '', changed: 'true' })
    expect(there.names()).toEqual([])
    expect(comments()).toEqual([expect.stringContaining('would be created')])
    const pushed = await run(PUSH)
    expect(resultsOf(pushed)).toEqual({ docs: 'created', support: 'created' })
    expect(notes(pushed, 'warning')).toEqual([])
  },

  "docs/recipes.md, A preview with production's data": async (step) => {
    const { there, run } = await runnerOf(step)
    there.pinecone.setSpeeds({ backupReadyMs: 0, restoreMs: 0 })
    there.pinecone.state.seedIndex({ name: 'docs', dimension: 8, metric: 'cosine' })
    expect(resultsOf(await run(pullRequestEvent('opened')))).toEqual({ docs: 'created' })
    expect(there.pinecone.state.listRestoreJobs()).toMatchObject([{ target_index_name: 'docs-pr-2' }])
  },

  'docs/recipes.md, Delete a permanent index with a way back': async (step) => {
    const { there, run } = await runnerOf(step)
    there.pinecone.setSpeeds({ backupReadyMs: 0 })
    there.pinecone.state.seedIndex({ name: 'docs', dimension: 8, metric: 'cosine' })
    expect(resultsOf(await run(dispatchEvent()))).toEqual({ docs: 'deleted' })
    expect(there.pinecone.state.listBackups()).toMatchObject([{ source_index_name: 'docs', status: 'Ready' }])
  },

  'docs/recipes.md, An index for each test job': async (step) => {
    const { there, run, runForFork, end } = await runnerOf(step)
    const made = await run(PUSH)
    expect(made.outputs).toMatchObject({ name: 'test-job-400', result: 'created', skipped: '' })
    const [tests = {}] = step.next
    expect([isRunAfter(tests, made), notes(made, 'notice')]).toEqual([true, []])
    await end(PUSH, { ...made, conclusion: 'failure' })
    expect(there.names()).toEqual([])
    const fork = await runForFork()
    expect(fork.outputs).toMatchObject({ skipped: 'true' })
    expect(isRunAfter(tests, fork)).toBe(false)
  },

  'docs/recipes.md, Hosts in a later job': async (step) => {
    const { there, run } = await runnerOf(step)
    const missing = await run(PUSH)
    expect(missing.outputs).toMatchObject({ reason: 'not-found', host: '' })
    expect(missing.conclusion).toBe('failure')
    there.pinecone.state.seedIndex({ name: 'docs', dimension: 8, metric: 'cosine' })
    const found = await run(PUSH)
    expect(found.outputs).toMatchObject({ result: 'found', host: there.pinecone.state.getIndex('docs')?.host })
    there.seedPreview('docs-pr-2')
    expect((await run(pullRequestEvent('opened'))).outputs).toMatchObject({ name: 'docs-pr-2', result: 'found' })
    expect(there.writes()).toEqual([])
  },

  'docs/enterprise.md, Enterprise and proxies': async (step) => {
    const authorities = join(folder(), 'ca.pem')
    writeFileSync(authorities, rootCertificates[0] ?? '')
    const env = { ...step.env, NODE_EXTRA_CA_CERTS: authorities }
    const { there, run } = await runnerOf({ ...step, env }, { github: { serverUrl: 'https://github.example.com' } })
    // That a proxy is asked is in scenarios/proxy.test.ts; both servers here are this machine's own.
    const made = await run(pullRequestEvent('opened'))
    expect(made.outputs).toMatchObject({ created: 'true', reason: '' })
    const mark = `${String(REPOSITORY_ID)}@github.example.com`
    expect(there.pinecone.state.getIndex('docs-pr-2')?.tags).toMatchObject({ 'gha-repository-id': mark })
  },

  'docs/pinecone-local.md, Pinecone Local': async ({ with: inputs = {} }) => {
    const sandbox = await pinecone({ apiKey: 'pclocal' })
    const there = await world()
    const result = await there.step({ ...inputs, 'api-url': sandbox.url }, { event: PUSH })
    expect(result.outputs).toMatchObject({ result: 'created', ready: 'true', reason: '' })
    expect(errors(result)).toEqual([])
    const versions = sandbox.requests.map(({ headers }) => headers['x-pinecone-api-version'])
    expect(new Set(versions)).toEqual(new Set(['2025-01']))
  }
}

test('every step of ours that is shown is run, and none that is not', () => {
  expect(STEPS.map(({ title }) => title).sort()).toEqual(Object.keys(SAID).sort())
})

test.each(STEPS)('$title: the step ends as the text says', async ({ title, step }) => {
  await SAID[title]?.(step)
})

test('no step but Pinecone Local’s has its key from anywhere but a secret', () => {
  for (const { title, step } of STEPS) {
    const isLocal = title.startsWith('docs/pinecone-local.md')
    expect(step.with?.['api-key']).toBe(isLocal ? 'pclocal' : '${{ secrets.PINECONE_API_KEY }}')
  }
})
