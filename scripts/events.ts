/**
 * Writes docs/events.md: what a run does, by its event, lifetime, command and trust. It asks the functions that decide.
 *
 *   npm run docs:events              writes it
 *   npm run docs:events -- --check   fails if it is not current
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'
import type { AskedCommand } from '../src/core/command.ts'
import { withoutKey } from '../src/inputs/api-key.ts'
import { pullRequestIn } from '../src/inputs/event.ts'
import { decideRun, type Decision, type PullRequestFacts, type RunFacts } from '../src/plan/command-decision.ts'
import { ownershipFailure } from '../src/plan/ownership.ts'
import { cleanUpPolicy } from '../src/plan/policy.ts'
import { undeclaredTarget } from '../src/plan/undeclared.ts'
import { LIFETIMES, type Lifetime } from '../src/resources/owner.ts'
import type { Json } from '../src/core/json.ts'

export const COMMANDS: readonly AskedCommand[] = ['auto', 'apply', 'destroy', 'show', 'sweep']

/** Whose code an event is about, where the run has secrets. */
export const TRUSTS = {
  own: 'own code',
  inline: "a fork's, inline",
  workspace: "a fork's, `config-file`"
} as const
export type Trust = keyof typeof TRUSTS

const PULL: PullRequestFacts = { number: 7, state: 'open', isClosing: false, isQueued: false, isOutdated: false }

/** What a run is for, with what is declared; `nothing` is declared where the title says so. */
export const SITUATIONS: Readonly<Record<string, Partial<RunFacts>>> = {
  'no pull request': { pullRequest: undefined },
  'no pull request, `pull-request: 7`, nothing declared': {
    pullRequest: PULL,
    isNumberGiven: true,
    declares: 'nothing'
  },
  'an open one': { pullRequest: PULL },
  'an open one, nothing declared': { pullRequest: PULL, declares: 'nothing' },
  'an open one, for an older commit': { pullRequest: { ...PULL, isOutdated: true } },
  'one that is closing': { pullRequest: { ...PULL, state: 'closed', isClosing: true } },
  'one that was closing, and is open again': { pullRequest: { ...PULL, isClosing: true } },
  'a closed one': { pullRequest: { ...PULL, state: 'closed' } },
  'one whose state is unknown': { pullRequest: { ...PULL, state: undefined } },
  'one that is unknown': { pullRequest: { ...PULL, number: undefined, state: undefined } },
  'a merge queue': { pullRequest: { ...PULL, isQueued: true } },
  'a merge queue, number unknown': { pullRequest: { ...PULL, isQueued: true, number: undefined } }
}

/** Situations of a pull request only: a fork's code has no secrets in any other, and none in a merge queue. */
export function trustsOf(situation: string): Trust[] {
  const { pullRequest, isNumberGiven } = SITUATIONS[situation] ?? {}
  const isOwn = pullRequest === undefined || pullRequest.isQueued || isNumberGiven
  return isOwn || SITUATIONS[situation]?.declares === 'nothing' ? ['own'] : ['own', 'inline', 'workspace']
}

/** What happens, in a few words. */
export function outcomeOf(situation: string, lifetime: Lifetime, asked: AskedCommand, trust: Trust): string {
  const facts: RunFacts = {
    asked,
    lifetime,
    declares: trust === 'workspace' ? 'workspace' : 'inline',
    isNumberGiven: false,
    isUntrusted: trust !== 'own',
    pullRequest: undefined,
    ...SITUATIONS[situation]
  }
  // The input is read for the lifetime of a pull request only.
  if (facts.isNumberGiven && lifetime !== 'pull-request') return outcomeOf('no pull request', lifetime, asked, trust)
  return withPermanentGuard(decideRun(facts), facts)
}

function withPermanentGuard(decision: Decision, { lifetime, pullRequest }: RunFacts): string {
  const text = textOf(decision)
  if (lifetime !== 'permanent' || decision.do !== 'command' || pullRequest === undefined) return text
  const observed = { kind: 'index', name: 'docs', host: '', state: 'Ready', ready: true, model: {} } as const
  const policy = {
    ...cleanUpPolicy({ lifetime: 'permanent', repositoryId: '1' }),
    startedBy: { pullRequest: pullRequest.number }
  }
  const failure = ownershipFailure(undeclaredTarget(observed), observed, 'delete', policy)
  if (failure === undefined) return text
  if (decision.command === 'destroy') return `refused: \`${failure.reason}\``
  return decision.command === 'apply' ? 'apply, replaces nothing' : text
}

function textOf(decision: Decision): string {
  switch (decision.do) {
    case 'sweep':
      return 'sweep'
    case 'nothing':
      return 'nothing, green'
    case 'refuse':
      return `refused: \`${decision.failure.reason}\``
    case 'command': {
      const { command, scope, restraint } = decision
      if (restraint === 'merge-queue') return 'show, green'
      if (restraint === 'outdated-commit') return 'apply, only creates'
      if (command !== 'destroy') return command
      return scope === 'everything' ? 'destroy everything of it' : 'destroy what is declared'
    }
  }
}

const REPOSITORY = { id: 1, owner: { login: 'acme' } }
const QUEUE = 'refs/heads/gh-readonly-queue/main/pr-7-0123abc'
const HEAD = { ref: 'feature', label: 'acme:feature', sha: 'abc', repo: { id: 1 } }
const OF_PULL = { repository: REPOSITORY, pull_request: { number: 7, state: 'open', head: HEAD } }
const OF_CHECK = { head_sha: 'abc', pull_requests: [{ number: 7, head: HEAD, base: { repo: { id: 1 } } }] }
const RUN = { head_branch: 'feature', head_sha: 'abc', head_repository: REPOSITORY, pull_requests: [] }

/** Events by example: name, what is special, ref and payload. */
export const EVENTS: readonly (readonly [name: string, special: string, ref: string, payload: Json])[] = [
  ['push', '', 'refs/heads/main', { repository: REPOSITORY }],
  ['push', 'of a merge queue’s branch', QUEUE, { repository: REPOSITORY }],
  ['schedule', '', 'refs/heads/main', { repository: REPOSITORY }],
  ['workflow_dispatch', '', 'refs/heads/main', { repository: REPOSITORY }],
  ['deployment', '', 'refs/heads/main', { repository: REPOSITORY }],
  ['pull_request', '', 'refs/pull/7/merge', OF_PULL],
  ['pull_request', 'payload unreadable', 'refs/pull/7/merge', null],
  ['pull_request_target', '', 'refs/heads/main', OF_PULL],
  ['pull_request_target', 'payload unreadable', 'refs/heads/main', null],
  ['pull_request_review', '', 'refs/pull/7/merge', OF_PULL],
  ['merge_group', '', QUEUE, { repository: REPOSITORY, merge_group: { head_ref: QUEUE } }],
  ['merge_group', 'payload unreadable', '', null],
  ['issue_comment', 'on a pull request', 'refs/heads/main', { issue: { number: 7, state: 'open', pull_request: {} } }],
  ['issue_comment', 'on an issue', 'refs/heads/main', { issue: { number: 7, state: 'open' } }],
  ['issue_comment', 'payload unreadable', 'refs/heads/main', null],
  ['workflow_run', 'of a pull request', 'refs/heads/main', { workflow_run: { ...RUN, event: 'pull_request' } }],
  [
    'workflow_run',
    'of a merge group',
    'refs/heads/main',
    { workflow_run: { ...RUN, event: 'merge_group', head_branch: QUEUE.slice(11) } }
  ],
  ['workflow_run', 'of a push', 'refs/heads/main', { workflow_run: { ...RUN, event: 'push' } }],
  ['workflow_run', 'payload unreadable', 'refs/heads/main', null],
  [
    'check_run',
    'of a pull request',
    'refs/heads/main',
    { check_run: { ...OF_CHECK, check_suite: { head_branch: 'feature' } } }
  ],
  [
    'check_run',
    "of a fork's commit",
    'refs/heads/main',
    { check_run: { ...OF_CHECK, pull_requests: [], check_suite: { head_branch: null } } }
  ],
  ['check_suite', 'of a pull request', 'refs/heads/main', { check_suite: { ...OF_CHECK, head_branch: 'feature' } }],
  [
    'check_suite',
    'of main',
    'refs/heads/main',
    { check_suite: { ...OF_CHECK, pull_requests: [], head_branch: 'main' } }
  ],
  [
    'repository_dispatch',
    'with a pull request in `client_payload`',
    'refs/heads/main',
    { client_payload: { pull_request: { number: 7 } } }
  ],
  ['repository_dispatch', 'without one', 'refs/heads/main', { client_payload: {} }]
]

/** Whom an event is for, in a few words. */
export function aboutOf(name: string, ref: string, payload: Json): string {
  const event = pullRequestIn({ name, ref, payload }, '1')
  if (event === undefined) return 'no pull request'
  const which = event.number === undefined ? 'number unknown' : `#${String(event.number)}`
  return event.isQueued ? `a merge queue (${which})` : `a pull request (${which})`
}

/** Runs without an API key. */
export const KEYLESS_EVENTS = [
  'pull_request',
  'pull_request_target',
  'push',
  'create',
  'deployment',
  'schedule',
  'workflow_dispatch',
  'issue_comment',
  'merge_group'
] as const

/** What happens without an API key. */
export function keylessOutcome(
  eventName: string,
  who: 'people' | 'fork' | 'dependabot',
  lifetime: Lifetime,
  command: AskedCommand
): string {
  const actor = who === 'dependabot' ? 'dependabot[bot]' : 'octocat'
  const end = withoutKey({ eventName, actor, lifetime, command, isOfFork: who === 'fork', isFork: false })
  return end === 'skip' ? 'skipped, green' : 'red'
}

/** The page, formatted as Prettier would. */
export async function eventsPage(): Promise<string> {
  const config = await resolveConfig(fileURLToPath(new URL('../README.md', import.meta.url)))
  return format([INTRODUCTION, eventsTable(), ...LIFETIMES.map(lifetimeTable), keylessTable()].join('\n\n'), {
    ...config,
    parser: 'markdown'
  })
}

const INTRODUCTION = `# What a run does

<!-- Written by \`npm run docs:events\` from the functions that decide. -->

Event and ref decide whom a run is for; together with \`lifetime\`, \`command\` and whose code it is, that decides what it
does. *A fork's* code means an event about another repository's code in a run that has secrets (\`pull_request_target\`,
\`workflow_run\`, a comment, a check); what GitHub does not tell counts as a fork's.`

function eventsTable(): string {
  const rows = EVENTS.map(([name, special, ref, payload]) => [
    `\`${name}\` ${special}`.trim(),
    aboutOf(name, ref, payload)
  ])
  return `## Whom a run is for\n\n${table(['event', 'is about'], rows)}`
}

/** More situations than these in one row are not named. */
const MOST_NAMED = 4

const NOTES: Readonly<Record<Lifetime, string>> = {
  permanent:
    'What is permanent is not destroyed or replaced in a run for a pull request, unless its `name-suffix` or name has ' +
    '`pr-<number>` as a part.',
  'pull-request':
    '*Everything of it* is all that has the tags and the name ending of this pull request, declared or not. In a merge ' +
    'queue a missing resource is no failure.',
  run: 'A `destroy` with nothing declared deletes everything of the run.',
  job: 'The post step deletes what the job made.'
}

function lifetimeTable(lifetime: Lifetime): string {
  const all = Object.keys(SITUATIONS).flatMap((situation) =>
    trustsOf(situation).map((trust) => ({
      situation,
      cells: [TRUSTS[trust], ...COMMANDS.map((command) => outcomeOf(situation, lifetime, command, trust))]
    }))
  )
  // What ends alike is one row.
  const rows = [...Map.groupBy(all, ({ cells }) => cells.join('|')).values()].map((group) => [
    group.length > MOST_NAMED ? 'any other' : group.map(({ situation }) => situation).join('; '),
    ...(group[0]?.cells ?? [])
  ])
  const head = ['the run is for', 'code', ...COMMANDS.map((command) => `\`${command}\``)]
  return `## \`lifetime: ${lifetime}\`\n\n${NOTES[lifetime]}\n\n${table(head, rows)}`
}

function keylessTable(): string {
  const rows = KEYLESS_EVENTS.flatMap((event) =>
    (['people', 'fork', 'dependabot'] as const).map((who) => [
      `\`${event}\``,
      { people: 'people', fork: 'people, from a fork', dependabot: 'Dependabot' }[who],
      keylessOutcome(event, who, 'pull-request', 'auto'),
      keylessOutcome(event, who, 'permanent', 'auto'),
      keylessOutcome(event, who, 'permanent', 'sweep')
    ])
  )
  const head = ['event', 'started by', 'temporary', '`permanent`', '`sweep`']
  return `## Without an API key\n\nGitHub withholds secrets in some events. There the step is skipped; elsewhere a secret is missing.\n\n${table(head, rows)}`
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

if (import.meta.main) {
  const file = new URL('../docs/events.md', import.meta.url)
  const page = await eventsPage()
  if (!process.argv.includes('--check')) writeFileSync(file, page)
  else if (readFileSync(file, 'utf8') !== page) {
    console.error('docs/events.md is not current; run `npm run docs:events` and commit it')
    process.exitCode = 1
  }
}
