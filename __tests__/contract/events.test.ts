// The page docs/events.md row by row: what a run does by event, lifetime, command and trust.
import { readFileSync } from 'node:fs'
import {
  aboutOf,
  COMMANDS,
  EVENTS,
  eventsPage,
  keylessOutcome,
  outcomeOf,
  SITUATIONS,
  trustsOf,
  type Trust
} from '../../scripts/events.ts'
import type { Lifetime } from '../../src/resources/owner.ts'

test('docs/events.md is what the functions decide', async () => {
  const page = readFileSync(new URL('../../docs/events.md', import.meta.url), 'utf8')
  expect(page).toBe(await eventsPage())
})

const NONE = 'no pull request'
test.each([
  ['push', NONE],
  ['push of a merge queue’s branch', 'a merge queue (#7)'],
  ['schedule', NONE],
  ['workflow_dispatch', NONE],
  ['deployment', NONE],
  ['pull_request', 'a pull request (#7)'],
  ['pull_request payload unreadable', 'a pull request (#7)'],
  ['pull_request_target', 'a pull request (#7)'],
  ['pull_request_target payload unreadable', 'a pull request (number unknown)'],
  ['pull_request_review', 'a pull request (#7)'],
  ['merge_group', 'a merge queue (#7)'],
  ['merge_group payload unreadable', 'a merge queue (number unknown)'],
  ['issue_comment on a pull request', 'a pull request (#7)'],
  ['issue_comment on an issue', NONE],
  ['issue_comment payload unreadable', 'a pull request (number unknown)'],
  ['workflow_run of a pull request', 'a pull request (number unknown)'],
  ['workflow_run of a merge group', 'a merge queue (#7)'],
  ['workflow_run of a push', NONE],
  ['workflow_run payload unreadable', 'a pull request (number unknown)'],
  ['check_run of a pull request', 'a pull request (#7)'],
  ["check_run of a fork's commit", 'a pull request (number unknown)'],
  ['check_suite of a pull request', 'a pull request (#7)'],
  ['check_suite of main', NONE],
  ['repository_dispatch with a pull request in `client_payload`', 'a pull request (#7)'],
  ['repository_dispatch without one', NONE]
])('%s is about %s', (title, about) => {
  const [name, , ref, payload] = EVENTS.find(([name, special]) => `${name} ${special}`.trim() === title) ?? []
  expect(aboutOf(name ?? '', ref ?? '', payload ?? null)).toBe(about)
})

test('every event of the page is one of these rows', () => {
  expect(EVENTS).toHaveLength(25)
})

const refused = (reason: string): string => `refused: \`${reason}\``
const [NO_PR, UNTRUSTED, CLOSED, GUARD] = [
  refused('no-pull-request'),
  refused('untrusted-declaration'),
  refused('closed-pull-request'),
  refused('permanent-in-pull-request')
]
const [ALL, DECLARED, NOTHING, READ] = [
  'destroy everything of it',
  'destroy what is declared',
  'nothing, green',
  'show, green'
]
const [CREATES, KEEPS] = ['apply, only creates', 'apply, replaces nothing']

/** auto, apply, destroy, show; a sweep is a sweep everywhere. By situation and trust. */
const PULL_REQUEST: Readonly<Record<string, Partial<Record<Trust, readonly string[]>>>> = {
  'no pull request': { own: [NO_PR, NO_PR, NO_PR, NO_PR] },
  'no pull request, `pull-request: 7`, nothing declared': { own: ['apply', 'apply', ALL, 'show'] },
  'an open one': {
    own: ['apply', 'apply', DECLARED, 'show'],
    inline: ['apply', 'apply', DECLARED, 'show'],
    workspace: [UNTRUSTED, UNTRUSTED, ALL, 'show']
  },
  'an open one, nothing declared': { own: ['apply', 'apply', refused('invalid-input'), 'show'] },
  'an open one, for an older commit': {
    own: [CREATES, CREATES, DECLARED, 'show'],
    inline: [CREATES, CREATES, DECLARED, 'show'],
    workspace: [UNTRUSTED, UNTRUSTED, ALL, 'show']
  },
  'one that is closing': {
    own: [ALL, CLOSED, ALL, 'show'],
    inline: [ALL, CLOSED, ALL, 'show'],
    workspace: [ALL, UNTRUSTED, ALL, 'show']
  },
  'one that was closing, and is open again': {
    own: [NOTHING, NOTHING, NOTHING, 'show'],
    inline: [NOTHING, NOTHING, NOTHING, 'show'],
    workspace: [NOTHING, UNTRUSTED, NOTHING, 'show']
  },
  'a closed one': {
    own: [ALL, CLOSED, ALL, 'show'],
    inline: [ALL, CLOSED, ALL, 'show'],
    workspace: [ALL, UNTRUSTED, ALL, 'show']
  },
  'one whose state is unknown': {
    own: [NO_PR, NO_PR, DECLARED, 'show'],
    inline: [NO_PR, NO_PR, DECLARED, 'show'],
    workspace: [NO_PR, UNTRUSTED, ALL, 'show']
  },
  'one that is unknown': {
    own: [NO_PR, NO_PR, NO_PR, NO_PR],
    inline: [NO_PR, NO_PR, NO_PR, NO_PR],
    workspace: [NO_PR, UNTRUSTED, NO_PR, NO_PR]
  },
  'a merge queue': { own: [READ, READ, READ, READ] },
  'a merge queue, number unknown': { own: [NOTHING, NOTHING, NOTHING, NOTHING] }
}

function expected(situation: string, lifetime: Lifetime, trust: Trust): readonly string[] | undefined {
  const isNothing = SITUATIONS[situation]?.declares === 'nothing'
  const isOfNone = situation.startsWith('no pull request')
  switch (lifetime) {
    case 'pull-request':
      return PULL_REQUEST[situation]?.[trust]
    case 'permanent':
      if (trust !== 'own') return [UNTRUSTED, UNTRUSTED, UNTRUSTED, 'show']
      if (isOfNone) return ['apply', 'apply', DECLARED, 'show']
      return [situation.includes('closing') ? GUARD : KEEPS, KEEPS, GUARD, 'show']
    case 'run':
    case 'job':
      if (trust === 'workspace') return [UNTRUSTED, UNTRUSTED, UNTRUSTED, 'show']
      return ['apply', 'apply', lifetime === 'run' && isNothing && !isOfNone ? ALL : DECLARED, 'show']
  }
}

const ROWS = (['permanent', 'pull-request', 'run', 'job'] as const).flatMap((lifetime) =>
  Object.keys(SITUATIONS).flatMap((situation) =>
    trustsOf(situation).map((trust) => [lifetime, situation, trust] as const)
  )
)

test.each(ROWS)('%s: %s, code: %s', (lifetime, situation, trust) => {
  const row = COMMANDS.map((command) => outcomeOf(situation, lifetime, command, trust))
  expect(row).toEqual([...(expected(situation, lifetime, trust) ?? []), 'sweep'])
})

test.each<[Parameters<typeof keylessOutcome>, boolean]>([
  [['pull_request', 'people', 'pull-request', 'auto'], false],
  [['pull_request', 'fork', 'pull-request', 'auto'], true],
  [['pull_request', 'fork', 'permanent', 'apply'], true],
  [['pull_request', 'fork', 'permanent', 'sweep'], false],
  [['pull_request_review', 'fork', 'permanent', 'show'], true],
  [['pull_request_target', 'fork', 'pull-request', 'auto'], false],
  [['pull_request_target', 'dependabot', 'pull-request', 'auto'], true],
  [['push', 'dependabot', 'job', 'auto'], true],
  [['push', 'dependabot', 'run', 'destroy'], true],
  [['push', 'dependabot', 'permanent', 'auto'], false],
  [['push', 'dependabot', 'pull-request', 'sweep'], false],
  [['create', 'dependabot', 'permanent', 'auto'], true],
  [['deployment', 'dependabot', 'job', 'auto'], true],
  [['deployment_status', 'dependabot', 'job', 'auto'], true],
  [['schedule', 'dependabot', 'job', 'auto'], false],
  [['workflow_dispatch', 'dependabot', 'pull-request', 'auto'], false],
  [['issue_comment', 'dependabot', 'pull-request', 'auto'], false],
  [['merge_group', 'dependabot', 'job', 'auto'], false],
  [['push', 'people', 'job', 'auto'], false]
])('without a key, %j is skipped: %s', (run, isSkipped) => {
  expect(keylessOutcome(...run)).toBe(isSkipped ? 'skipped, green' : 'red')
})
