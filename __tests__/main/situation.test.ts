// What a run finds out before it starts, and how little it asks GitHub for that.
import type { Answer, GitHub, PullRequest } from '../../src/apply/ports.ts'
import type { Inputs } from '../../src/inputs/inputs.ts'
import type { PullRequestEvent } from '../../src/inputs/event.ts'
import { resolveRunTarget } from '../../src/main/run-target.ts'
import { ActionError } from '../../src/core/errors.ts'
import { jobOf } from '../../src/resources/owner.ts'

const OPEN: PullRequest = { number: 7, state: 'open', closedAt: undefined, headRepositoryId: '1' }
const EVENT: PullRequestEvent = {
  number: 7,
  state: 'open',
  isClosing: false,
  head: { repositoryId: '1', label: 'octo:changes', sha: 'abc' }
}
const SILENT = { ...EVENT, head: { ...EVENT.head, repositoryId: undefined } }
const BY_HEAD = { ...EVENT, number: undefined, state: undefined }

interface Case {
  readonly command?: Inputs['command']
  readonly lifetime?: Inputs['lifetime']
  readonly configFile?: string
  readonly eventName?: string
  readonly event?: PullRequestEvent | undefined
  readonly pullRequest?: number
  readonly answer?: Answer<PullRequest>
}

async function outcomeOf(one: Case): Promise<{ outcome: string; asked: string[]; warnings: number; notices: number }> {
  const { command = 'auto', lifetime = 'pull-request', configFile = '', eventName = 'pull_request' } = one
  const event = 'event' in one ? one.event : EVENT
  const asked: string[] = []
  const answer = (what: string): Promise<Answer<PullRequest>> => {
    asked.push(what)
    return Promise.resolve(one.answer ?? { type: 'found', value: OPEN })
  }
  const github = {
    pullRequest: (number: number) => answer(`#${String(number)}`),
    openPullRequests: () => Promise.reject(new Error('Only a sweep lists.')),
    pullRequestByHead: (label: string, sha: string) => answer(`${label} at ${sha}`)
  } as unknown as GitHub
  const inputs = {
    command,
    lifetime,
    configFile,
    pullRequest: one.pullRequest ?? event?.number,
    github: {
      eventName,
      repositoryId: '1',
      repositoryMark: '1',
      pullRequest: event,
      job: jobOf({ runId: '10', runAttempt: '1', checkRunId: '400', jobKey: 'test', jobIndex: '0' })
    }
  } as unknown as Inputs
  const said = { notices: [] as string[], warnings: [] as string[] }
  const outcome = await resolveRunTarget(inputs, github, said).then(
    (situated) => {
      if (situated === undefined) return 'nothing'
      if (situated.command === 'sweep') return 'sweep'
      const { owner } = situated
      const whose = owner.lifetime === 'pull-request' ? ` for #${String(owner.pullRequest)}` : ` for ${owner.lifetime}`
      return `${situated.command}${whose}${situated.readsConfigFile ? '' : ', unread'}`
    },
    (error: unknown) => {
      if (error instanceof ActionError) return error.reason
      throw error
    }
  )
  return { outcome, asked, warnings: said.warnings.length, notices: said.notices.length }
}

const found = (more: Partial<PullRequest>): Answer<PullRequest> => ({ type: 'found', value: { ...OPEN, ...more } })
const UNKNOWN: Answer<PullRequest> = { type: 'unknown', why: 'GitHub is away' }

test.each<[string, Case, string, string[], number?]>([
  ['a push to one', {}, 'apply for #7', ['#7']],
  ['its close', { answer: found({ state: 'closed' }) }, 'destroy for #7', ['#7']],
  ['a late run of its close', { event: { ...EVENT, state: 'closed', isClosing: true } }, 'nothing', ['#7']],
  ['an apply to a closed one', { command: 'apply', answer: found({ state: 'closed' }) }, 'closed-pull-request', ['#7']],
  ['a destroy asks nothing', { command: 'destroy' }, 'destroy for #7', []],
  ['a show asks nothing', { command: 'show' }, 'show for #7', []],
  ['a sweep asks nothing here', { command: 'sweep' }, 'sweep', []],
  ['what is permanent asks nothing', { lifetime: 'permanent' }, 'apply for permanent', []],
  ['what is a job’s asks nothing', { lifetime: 'job' }, 'apply for job', []],
  ['an event about none', { event: undefined }, 'no-pull-request', []],
  ['an event about none, the number by hand', { event: undefined, pullRequest: 9 }, 'apply for #9', ['#9']],
  ['GitHub is away: as the event says', { answer: UNKNOWN }, 'apply for #7', ['#7'], 1],
  [
    'GitHub is away, and so is the event',
    { event: undefined, pullRequest: 9, answer: UNKNOWN },
    'no-pull-request',
    ['#9'],
    1
  ],
  [
    'GitHub is away, destroy',
    { command: 'destroy', event: BY_HEAD, pullRequest: 9, answer: UNKNOWN },
    'destroy for #9',
    []
  ],
  ['by its head, asked once', { event: BY_HEAD }, 'apply for #7', ['octo:changes at abc']],
  ['by its head, destroy', { command: 'destroy', event: BY_HEAD }, 'destroy for #7', ['octo:changes at abc']],
  ['by its head, not found', { event: BY_HEAD, answer: UNKNOWN }, 'no-pull-request', ['octo:changes at abc'], 1],
  [
    'by its head, which is not told',
    { event: { ...BY_HEAD, head: { ...BY_HEAD.head, label: undefined } } },
    'no-pull-request',
    [],
    1
  ]
])('%s', async (_, one, outcome, asked, warnings = 0) => {
  expect(await outcomeOf(one)).toMatchObject({ outcome, asked, warnings })
})

describe('somebody else’s code', () => {
  const fork = { ...EVENT, head: { ...EVENT.head, repositoryId: '2' } }
  const eventName = 'pull_request_target'
  const file = { configFile: 'pinecone.yml' }

  test.each<[string, Case, string, string[], number?]>([
    [
      'a plain pull_request has no secrets anyway',
      { event: fork, eventName: 'pull_request', ...file },
      'apply for #7',
      ['#7']
    ],
    ['inline', { event: fork, eventName }, 'apply for #7', ['#7']],
    ['a file', { event: fork, eventName, ...file }, 'untrusted-declaration', ['#7']],
    ['a file, destroy', { event: fork, eventName, ...file, command: 'destroy' }, 'destroy for #7, unread', [], 1],
    [
      'a file, closed',
      { event: fork, eventName, ...file, answer: found({ state: 'closed' }) },
      'destroy for #7, unread',
      ['#7'],
      1
    ],
    ['a file, for a job', { event: fork, eventName, ...file, lifetime: 'job' }, 'untrusted-declaration', []],
    ['permanent', { event: fork, eventName, lifetime: 'permanent' }, 'untrusted-declaration', []],
    ['show', { event: fork, eventName, ...file, lifetime: 'permanent', command: 'show' }, 'show for permanent', []],
    [
      'a fork that is gone',
      { event: { ...fork, head: { ...fork.head, repositoryId: null } }, eventName, ...file },
      'untrusted-declaration',
      ['#7']
    ],
    ['the payload is silent, GitHub says our own', { event: SILENT, eventName, ...file }, 'apply for #7', ['#7']],
    [
      'the payload is silent, GitHub says a fork',
      { event: SILENT, eventName, ...file, answer: found({ headRepositoryId: '2' }) },
      'untrusted-declaration',
      ['#7']
    ],
    [
      'the payload is silent, GitHub says it is gone',
      { event: SILENT, eventName, ...file, answer: found({ headRepositoryId: undefined }) },
      'untrusted-declaration',
      ['#7']
    ],
    [
      'the payload is silent, GitHub is away',
      { event: SILENT, eventName, lifetime: 'permanent', answer: UNKNOWN },
      'untrusted-declaration',
      ['#7']
    ],
    [
      'the payload is silent, and it does not matter',
      { event: SILENT, eventName, command: 'destroy' },
      'destroy for #7',
      []
    ]
  ])('%s', async (_, one, outcome, asked, warnings = 0) => {
    expect(await outcomeOf(one)).toMatchObject({ outcome, asked, warnings })
  })
})
