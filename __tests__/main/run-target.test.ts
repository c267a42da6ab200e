// What a run finds out before it starts, and how little it asks GitHub for that.
import type { Answer, GitHub, PullRequest } from '../../src/apply/ports.ts'
import type { Inputs } from '../../src/inputs/inputs.ts'
import type { PullRequestEvent } from '../../src/inputs/event.ts'
import { resolveRunTarget } from '../../src/main/run-target.ts'
import { ActionError } from '../../src/core/errors.ts'

const OPEN: PullRequest = {
  number: 7,
  state: 'open',
  closedAt: undefined,
  headRepositoryId: '1',
  headLabel: 'octo:changes',
  headSha: 'abc',
  updatedAt: 1000
}
const EVENT: PullRequestEvent = {
  number: 7,
  state: 'open',
  updatedAt: 1000,
  isClosing: false,
  isQueued: false,
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
  /** What GitHub answers when it is asked again; the last one over and over. */
  readonly later?: readonly Answer<PullRequest>[]
  readonly index?: string
}

async function outcomeOf(one: Case): Promise<{ outcome: string; asked: string[]; warnings: number; notices: number }> {
  const { command = 'auto', lifetime = 'pull-request', configFile = '', eventName = 'pull_request' } = one
  const event = 'event' in one ? one.event : EVENT
  const asked: string[] = []
  const answers: Answer<PullRequest>[] = [one.answer ?? { type: 'found', value: OPEN }, ...(one.later ?? [])]
  const answer = (what: string): Promise<Answer<PullRequest>> => {
    asked.push(what)
    return Promise.resolve((answers.length > 1 ? answers.shift() : answers[0]) ?? UNKNOWN)
  }
  const github = {
    pullRequest: (number: number) => answer(`#${String(number)}`),
    openPullRequests: () => Promise.reject(new Error('Only a sweep lists.')),
    pullRequestByHead: (label: string, sha: string) => answer(`${label} at ${sha}`)
  } as unknown as GitHub
  const sleep = (ms: number): Promise<void> => {
    asked.push(`${String(ms / 1000)} s`)
    return Promise.resolve()
  }
  const asking = { github, clock: { now: () => 0, sleep }, signal: new AbortController().signal }
  const inputs = {
    command,
    lifetime,
    configFile,
    declarations: { index: one.index ?? '', assistant: '' },
    isPullRequestGiven: one.pullRequest !== undefined,
    pullRequest: one.pullRequest ?? event?.number,
    github: {
      eventName,
      repositoryId: '1',
      repositoryTagValue: '1',
      pullRequest: event,
      job: { runId: '10', runAttempt: '1', jobId: '400', nameTail: 'job-400' }
    }
  } as unknown as Inputs
  const said = { notices: [] as string[], warnings: [] as string[] }
  const outcome = await resolveRunTarget(inputs, asking, said).then(
    (situated) => {
      if (situated === undefined) return 'nothing'
      if (situated.command === 'sweep') return 'sweep'
      const { owner } = situated
      const whose = owner.lifetime === 'pull-request' ? ` for #${String(owner.pullRequest)}` : ` for ${owner.lifetime}`
      return `${situated.command}${whose}${situated.readsWorkspace ? '' : ', unread'}${situated.restraint ? `, ${situated.restraint}` : ''}`
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
  ['its close', { answer: found({ state: 'closed', updatedAt: 2000 }) }, 'destroy for #7', ['#7']],
  [
    'a late run of its close',
    { event: { ...EVENT, state: 'closed', isClosing: true }, answer: found({ updatedAt: 2000 }) },
    'nothing',
    ['#7']
  ],
  [
    'an apply to a closed one',
    { command: 'apply', answer: found({ state: 'closed', updatedAt: 2000 }) },
    'closed-pull-request',
    ['#7']
  ],
  ['a destroy of what is declared', { command: 'destroy', index: 'name: docs' }, 'destroy for #7', ['#7']],
  ['a destroy of nothing, open', { command: 'destroy' }, 'invalid-input', ['#7']],
  [
    'a destroy of nothing, closed',
    { command: 'destroy', answer: found({ state: 'closed', updatedAt: 2000 }) },
    'destroy for #7',
    ['#7']
  ],
  ['a destroy by hand asks nothing', { command: 'destroy', pullRequest: 7 }, 'destroy for #7', []],
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
  ['GitHub is away, destroy', { command: 'destroy', index: 'name: a', answer: UNKNOWN }, 'destroy for #7', ['#7'], 1],
  [
    'a number of another',
    { event: BY_HEAD, pullRequest: 7, answer: found({ headLabel: 'octo:x' }) },
    'invalid-input',
    ['#7']
  ],
  [
    'a number of another repository, destroy',
    { command: 'destroy', event: BY_HEAD, pullRequest: 7, answer: found({ headRepositoryId: '2' }) },
    'invalid-input',
    ['#7']
  ],
  ['a number that belongs to the head', { event: BY_HEAD, pullRequest: 7 }, 'apply for #7', ['#7']],
  [
    'a number of which GitHub does not tell',
    { command: 'destroy', event: BY_HEAD, pullRequest: 7, answer: UNKNOWN },
    'no-pull-request',
    ['#7']
  ],
  [
    'a number that GitHub does not know',
    { event: BY_HEAD, pullRequest: 7, answer: { type: 'missing' } },
    'invalid-input',
    ['#7']
  ],
  ['by its head, asked once', { event: BY_HEAD }, 'apply for #7', ['octo:changes at abc']],
  [
    'by its head, destroy',
    { command: 'destroy', event: BY_HEAD, index: 'name: a' },
    'destroy for #7',
    ['octo:changes at abc']
  ],
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
    ['a file, destroy', { event: fork, eventName, ...file, command: 'destroy' }, 'destroy for #7, unread', ['#7'], 1],
    [
      'a file, closed',
      { event: fork, eventName, ...file, answer: found({ state: 'closed', updatedAt: 2000 }) },
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
    ['the payload is silent, and it does not matter', { event: SILENT, eventName, command: 'show' }, 'show for #7', []]
  ])('%s', async (_, one, outcome, asked, warnings = 0) => {
    expect(await outcomeOf(one)).toMatchObject({ outcome, asked, warnings })
  })
})

describe('GitHub’s answer and the event', () => {
  const closedNow = found({ state: 'closed', updatedAt: 2000 })
  const moved = (updatedAt: number): Answer<PullRequest> => found({ headSha: 'def', updatedAt })
  const stale = found({ state: 'closed', updatedAt: 1000 })

  test.each<[string, Case, string, string[]]>([
    ['newer: believed at once', { answer: closedNow }, 'destroy for #7', ['#7']],
    ['of the time before, then caught up', { answer: stale, later: [found({})] }, 'apply for #7', ['#7', '2 s', '#7']],
    ['it still says so', { answer: stale }, 'destroy for #7', ['#7', '2 s', '#7', '4 s', '#7']],
    [
      'it does not answer again',
      { answer: stale, later: [UNKNOWN] },
      'destroy for #7',
      ['#7', '2 s', '#7', '4 s', '#7']
    ],
    ['the head has moved on', { answer: moved(2000) }, 'apply for #7, outdated-commit', ['#7']],
    ['an older head, then caught up', { answer: moved(999), later: [found({})] }, 'apply for #7', ['#7', '2 s', '#7']],
    ['an older head', { answer: moved(1000) }, 'apply for #7, outdated-commit', ['#7', '2 s', '#7', '4 s', '#7']],
    [
      'the close of an older head',
      { answer: found({ state: 'closed', headSha: 'def', updatedAt: 2000 }) },
      'destroy for #7',
      ['#7']
    ],
    ['a run has no commit that counts', { lifetime: 'run', answer: moved(2000) }, 'apply for run', []],
    ['nor has a job', { lifetime: 'job', answer: moved(2000) }, 'apply for job', []],
    [
      'nor has a comment',
      { event: { ...EVENT, head: { repositoryId: undefined, label: undefined, sha: undefined } }, answer: moved(2000) },
      'apply for #7',
      ['#7']
    ]
  ])('%s', async (_, one, outcome, asked) => {
    expect(await outcomeOf(one)).toMatchObject({ outcome, asked })
  })
})

describe('a merge queue', () => {
  const event = { ...EVENT, isQueued: true, head: { repositoryId: '1', label: undefined, sha: undefined } }
  test.each<[string, Case, string]>([
    ['auto', {}, 'show for #7, merge-queue'],
    ['destroy', { command: 'destroy', configFile: 'pinecone.yml' }, 'show for #7, merge-queue'],
    ['a branch of another name', { event: { ...event, number: undefined } }, 'nothing'],
    ['job', { lifetime: 'job', configFile: 'pinecone.yml' }, 'apply for job'],
    ['permanent', { lifetime: 'permanent', configFile: 'pinecone.yml' }, 'apply for permanent']
  ])('%s asks nothing', async (_, one, outcome) => {
    expect(await outcomeOf({ event, eventName: 'merge_group', ...one })).toMatchObject({ outcome, asked: [] })
  })
})
