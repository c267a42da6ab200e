// The words that docs/troubleshooting.md and the README explain are the words that runs end with, reason by reason.
import type { Token, Tokens } from 'marked'
import type { StepResult } from '../../sandbox/runner/step.ts'
import type { Reason } from '../../src/core/errors.ts'
import {
  commentEvent,
  DAY,
  dispatchEvent,
  HOUR,
  NUMBER,
  ofFork,
  pullRequestEvent,
  REPOSITORY,
  world,
  type Circumstances,
  type World
} from '../main/world.ts'
import { workspaceWith } from '../scenarios/files.ts'
import type { With } from '../scenarios/support.ts'
import { sectionsOf, textOf, within } from './markdown.ts'
import { until } from '../support/until.ts'

const DOCS = { index: { name: 'docs', dimension: 8, metric: 'cosine' } }
const FOR_PULL_REQUEST = { ...DOCS, lifetime: 'pull-request' }
const PUSH = { event: { name: 'push', payload: {} } }
const NO_TOKEN = { 'github-token': '' }

/** Runs that end for a reason, each to its end. */
type Run = () => Promise<StepResult>

/** A run in a world of its own, which may first be put in order. */
function run(inputs: With, how: Circumstances = PUSH, prepare: (there: World) => void = () => undefined): Run {
  return async () => {
    const there = await world()
    prepare(there)
    return await there.start(inputs, how).done
  }
}

/** A run that Pinecone answers with an error to one kind of request. */
function answered(operation: 'createIndex' | 'describeIndex', status: number, body: unknown, headers = {}): Run {
  return run({ ...DOCS, timeout: '4s' }, PUSH, ({ pinecone }) => {
    pinecone.fault({ operation, kind: 'answer', status, body, headers, times: Infinity })
  })
}

const error = (status: number, code: string, message: string): unknown => ({ status, error: { code, message } })

/** A run while the plan of Pinecone's project is the Starter plan, with `indexes` in it already. */
function onStarter(indexes: number, inputs: With): Run {
  return async () => {
    const there = await world({ plan: 'starter' })
    for (let at = 0; at < indexes; at += 1)
      there.pinecone.state.seedIndex({ name: `other-${String(at)}`, dimension: 8 })
    return await there.start(inputs, PUSH).done
  }
}

/** A run in which an index never becomes ready, or fails to. */
function unready(options: { failing?: RegExp }): Run {
  return async () => {
    const there = await world({ ...options, speeds: { indexReadyMs: options.failing ? 0 : Infinity } })
    return await there.start({ ...DOCS, timeout: '4s' }, PUSH).done
  }
}

function seeded(more: object): (there: World) => void {
  return ({ pinecone }) => {
    pinecone.state.seedIndex({ ...DOCS.index, ...more })
  }
}

function closed({ github }: World): void {
  github.state.closePullRequest(REPOSITORY, NUMBER)
}

function forgottenPreview(there: World): void {
  there.seedPreview('docs-pr-2')
  closed(there)
  there.pass(2 * HOUR)
}

async function cancelled(): Promise<StepResult> {
  const there = await world({ speeds: { indexReadyMs: Infinity } })
  const handle = there.start(DOCS, PUSH)
  await until(() => there.pinecone.requests.length >= 3)
  handle.cancel()
  return await handle.done
}

/** A run whose file Pinecone cannot process. */
async function failedFile(): Promise<StepResult> {
  const there = await world({
    assistantData: true,
    failingFiles: /a\.md/,
    speeds: { assistantReadyMs: 0, fileReadyMs: 0 }
  })
  const workspace = workspaceWith({ 'docs/a.md': 'One.' })
  return await there.start({ assistant: { name: 'support', files: 'docs/*' } }, { ...PUSH, workspace }).done
}

const RUNS: Readonly<Record<Reason, readonly Run[]>> = {
  'invalid-input': [
    run({ ...DOCS, 'api-key': '' }),
    run({ ...DOCS, 'api-key': 'two words' }),
    run({ ...DOCS, command: 'plan' }),
    run({ ...DOCS, 'allow-replace': 'doc' }),
    run({ ...DOCS, 'allow-replace': 'true' }),
    run({ ...FOR_PULL_REQUEST, 'pull-request': '7' }, { event: pullRequestEvent() }),
    run({ ...DOCS, 'api-url': '' }, { ...PUSH, env: { PINECONE_CONTROLLER_HOST: 'https://pinecone.example' } })
  ],
  'invalid-declaration': [
    run({}),
    run({ index: 'name: docs\ndimenson: 8' }),
    run({ 'config-file': 'pinecone.yml' }),
    run({ index: 'name: docs' }, PUSH),
    run({ index: 'name: docs\nvector_type: sparse\ncloud: aws\nregion: us-west1' })
  ],
  unauthorized: [run({ ...DOCS, 'api-key': 'pcsk_of_another_project' })],
  forbidden: [
    onStarter(0, { index: { ...DOCS.index, cloud: 'aws', region: 'us-west-2' } }),
    answered('createIndex', 403, error(403, 'FORBIDDEN', 'The key may not do this.')),
    answered('createIndex', 403, error(403, 'FORBIDDEN', 'The API key lacks the permission to create indexes.')),
    answered('createIndex', 402, error(402, 'PAYMENT_REQUIRED', 'The last bill is open.'))
  ],
  'not-found': [
    run({ ...DOCS, command: 'show' }),
    run({ assistant: [{ name: 'a' }, { name: 'b' }] }, PUSH, ({ pinecone }) => {
      pinecone.fault({ operation: 'listAssistants', kind: 'answer', status: 404, body: '404 page not found' })
    })
  ],
  'immutable-change': [run(DOCS, PUSH, seeded({ dimension: 16 }))],
  'deletion-protected': [
    run({ ...DOCS, command: 'destroy' }, PUSH, seeded({ deletion_protection: 'enabled' })),
    run({ ...DOCS, 'allow-replace': 'docs' }, PUSH, seeded({ dimension: 16, deletion_protection: 'enabled' }))
  ],
  'not-owned': [
    run(FOR_PULL_REQUEST, { event: pullRequestEvent() }, seeded({ name: 'docs-pr-2' })),
    run({ ...DOCS, command: 'destroy' }, PUSH, seeded({ tags: { 'gha-repository-id': '7' } }))
  ],
  quota: [onStarter(5, DOCS)],
  'not-ready': [
    unready({}),
    unready({ failing: /docs/ }),
    run(DOCS, PUSH, seeded({ status: { state: 'InitializationFailed' } }))
  ],
  'creation-failed': [
    run(
      { ...DOCS, index: { ...DOCS.index, cloud: 'aws', region: 'us-east-1' }, wait: 'false' },
      PUSH,
      ({ pinecone }) => {
        const { name, dimension, metric } = DOCS.index
        const spec = { serverless: { cloud: 'aws', region: 'aws-us-east-1' } }
        const body = { name, dimension, metric, spec, host: 'h', status: { ready: true, state: 'Ready' } }
        pinecone.fault({ operation: 'createIndex', kind: 'answer', status: 201, body, after: true })
      }
    )
  ],
  'backup-failed': [
    run({ ...DOCS, command: 'destroy', 'backup-before-delete': 'true' }, PUSH, (there) => {
      seeded({})(there)
      there.pinecone.fault({
        operation: 'createBackup',
        kind: 'answer',
        status: 400,
        body: error(400, 'INVALID_ARGUMENT', 'No.')
      })
    })
  ],
  'file-failed': [failedFile],
  'closed-pull-request': [run({ ...FOR_PULL_REQUEST, command: 'apply' }, { event: pullRequestEvent() }, closed)],
  'outdated-commit': [
    run(FOR_PULL_REQUEST, { event: pullRequestEvent() }, ({ github }) => {
      github.state.pushTo(REPOSITORY, NUMBER, 'd'.repeat(40))
    })
  ],
  'no-pull-request': [
    run(FOR_PULL_REQUEST),
    run({ ...FOR_PULL_REQUEST, ...NO_TOKEN, 'pull-request': '2' }, { event: dispatchEvent() })
  ],
  'permanent-in-pull-request': [
    run({ ...DOCS, command: 'destroy' }, { event: pullRequestEvent() }, seeded({})),
    run(DOCS, { event: pullRequestEvent('closed') })
  ],
  'untrusted-declaration': [
    run(DOCS, { event: ofFork(pullRequestEvent('opened', 'pull_request_target')) }),
    run(
      { 'config-file': 'pinecone.yml', lifetime: 'job' },
      { event: commentEvent(), workspace: '/tmp' },
      ({ github }) => {
        github.state.setPermissions({})
      }
    )
  ],
  'too-many-deletions': [run({ command: 'sweep', 'max-deletions': '0' }, PUSH, forgottenPreview)],
  cancelled: [cancelled],
  'no-secrets': [run({ ...DOCS, 'api-key': '' }, { event: ofFork(pullRequestEvent()) })],
  network: [run({ ...DOCS, 'api-url': 'http://127.0.0.1:9', timeout: '4s' })],
  'api-error': [
    run({ index: [{ name: 'a' }, { name: 'b' }] }, PUSH, ({ pinecone }) => {
      pinecone.fault({ operation: 'listIndexes', kind: 'answer', status: 404, body: '404 page not found' })
    }),
    answered('describeIndex', 302, '', { location: 'https://elsewhere.example/' }),
    answered('describeIndex', 200, { unlike: 'an index' }),
    answered('createIndex', 422, error(422, 'UNPROCESSABLE_ENTITY', 'That cannot be.')),
    answered('describeIndex', 503, 'Out for lunch')
  ]
}

/** How runs end that do not fail. */
const CONCLUSIONS: Partial<Record<string, StepResult['conclusion']>> = {
  cancelled: 'cancelled',
  'no-secrets': 'success',
  'outdated-commit': 'success'
}

/** Runs that end green, and say something. */
const GREEN: readonly Run[] = [
  run({ ...FOR_PULL_REQUEST, comment: 'auto' }, { event: pullRequestEvent() }, ({ github }) => {
    github.state.setPermissions({ 'pull-requests': 'read' })
  }),
  run(FOR_PULL_REQUEST, { event: pullRequestEvent() }, ({ github }) => {
    github.state.setPermissions({})
  }),
  run({ index: { ...DOCS.index, deletion_protection: 'enabled' }, lifetime: 'job' }),
  run({
    index: { name: 'docs', schema: { fields: { body: { type: 'string', embed: {}, colour: 'red' } } } },
    'dry-run': 'true'
  }),
  run(FOR_PULL_REQUEST, { event: pullRequestEvent('closed') }, (there) => {
    seeded({ name: 'docs-pr-2' })(there)
    closed(there)
  }),
  run(FOR_PULL_REQUEST, { event: pullRequestEvent('closed') }),
  run({ command: 'sweep' }, PUSH, forgottenPreview),
  run({ command: 'sweep', ...NO_TOKEN }, PUSH, forgottenPreview),
  run({ command: 'sweep' }, PUSH, (there) => {
    there.seedPreview('docs-pr-2', { deletion_protection: 'enabled' })
    there.pass(15 * DAY)
  }),
  run(DOCS, { event: pullRequestEvent() }),
  run({ ...DOCS, colour: 'x' })
]

/** What a run says beside its log. */
function saidBy({ annotations }: StepResult): string[] {
  return annotations.map(({ message }) => message)
}

/** Whether a message has the words of a quotation, in order; `…` stands for anything. */
function says(message: string, quotation: string): boolean {
  let at = 0
  return quotation.split('…').every((part) => {
    const found = message.indexOf(part, at)
    at = found + part.length
    return found >= 0
  })
}

/** The quotations below each heading of docs/troubleshooting.md. */
const QUOTED: ReadonlyMap<string, readonly string[]> = new Map(
  sectionsOf(textOf('docs/troubleshooting.md')).map(({ heading, tokens }) => [
    heading.replaceAll('`', ''),
    within(tokens)
      .filter(({ type }) => type === 'blockquote')
      .map((token) => codeIn((token as Tokens.Blockquote).tokens).join(' '))
  ])
)

function codeIn(tokens: readonly Token[]): string[] {
  return within(tokens).flatMap((token) => (token.type === 'codespan' ? [(token as Tokens.Codespan).text] : []))
}

/** Every quotation is what one of the runs said, and every run has said something that is quoted. */
async function hold(runs: readonly Run[], quotations: readonly string[]): Promise<StepResult[]> {
  const results: StepResult[] = []
  for (const one of runs) results.push(await one())
  const said = results.map(saidBy)
  const unsaid = quotations.filter((quotation) => !said.flat().some((message) => says(message, quotation)))
  const unexplained = said.filter((messages) =>
    messages.every((message) => !quotations.some((quotation) => says(message, quotation)))
  )
  expect({ unsaid, unexplained }).toEqual({ unsaid: [], unexplained: [] })
  return results
}

test.each(Object.entries(RUNS))(
  '%s: what is quoted is what runs say that end so',
  async (reason, runs) => {
    const quotations = QUOTED.get(reason) ?? []
    expect(quotations.length).toBeGreaterThan(0)
    const results = await hold(runs, quotations)
    expect(results.map(({ outputs }) => outputs['reason'])).toEqual(runs.map(() => reason))
    expect(new Set(results.map(({ conclusion }) => conclusion))).toEqual(new Set([CONCLUSIONS[reason] ?? 'failure']))
  },
  60_000
)

test('warnings, notices and what GitHub says are quoted as they are', async () => {
  const quotations = ['Warnings and notices', "GitHub's own words"].flatMap((heading) => QUOTED.get(heading) ?? [])
  expect(quotations.length).toBeGreaterThan(9)
  const results = await hold(GREEN, quotations)
  expect(results.map(({ outputs }) => outputs['reason'])).toEqual(GREEN.map(() => ''))
})

test('every reason that there is has its section', () => {
  const union = /type Reason =\n((?: {2}\| '[a-z-]+'\n)+)/.exec(textOf('src/core/errors.ts'))?.[1] ?? ''
  const reasons = [...union.matchAll(/'([a-z-]+)'/g)].map(([, reason]) => reason)
  expect(reasons).toHaveLength(23)
  const headings = [...QUOTED.keys()].filter((heading) => heading in RUNS)
  expect(headings).toEqual(reasons)
  expect(Object.keys(RUNS)).toEqual(reasons)
})

test('other words would be noticed', () => {
  expect(says('index "docs": unknown key "x". Did you mean "y"?', 'unknown key "…". Did you mean "…"?')).toBe(true)
  expect(says('index "docs": unknown key "x".', 'unknown key "…". Did you mean "…"?')).toBe(false)
})
