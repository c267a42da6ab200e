// What tearing a pull request down does: everything with its ownership tags, and nothing else.
import { planTeardown } from '../../src/plan/pull-request.ts'
import { isBlocked } from '../../src/plan/change.ts'
import type { ProjectReading } from '../../src/plan/unread.ts'
import type { Policy } from '../../src/plan/policy.ts'
import type { Declared, Kind, Observed } from '../../src/resources/resource.ts'
import { POLICY } from '../support/in-process.ts'
import { declaredIn } from '../support/in-process.ts'

const policy: Policy = { ...POLICY, owner: { lifetime: 'pull-request', repositoryId: '1', pullRequest: 7 } }

function one(name: string, more: { pull?: string; kind?: Kind; state?: string; isProtected?: boolean } = {}): Observed {
  const { pull = '7', kind = 'index', state = 'Ready', isProtected = false } = more
  const ownershipTags = {
    'gha-repository-id': '1',
    'gha-declared-name': name.replace(/-pr-\d+$/, ''),
    'gha-pull-request': pull,
    'gha-expires-at': '2000000000'
  }
  const model = {
    [kind === 'index' ? 'tags' : 'metadata']: pull === '' ? {} : ownershipTags,
    deletion_protection: isProtected ? 'enabled' : 'disabled'
  }
  return { kind, name, host: '', state, ready: state === 'Ready', model }
}

function declared(...names: string[]): Declared[] {
  return names.map((name) => ({ ...declaredIn({ index: `name: ${name}` })[0]!, name: `${name}-pr-7` }))
}

function readingOf(all: readonly Observed[], more: Partial<ProjectReading> = {}): ProjectReading {
  return { all, unreadable: [], unread: new Map(), ...more }
}

function planned(
  declared: readonly Declared[],
  all: readonly Observed[],
  scope: 'declared' | 'everything' = 'everything'
): { plan: string[]; warnings: number } {
  const { plan, warnings } = planTeardown(declared, readingOf(all), policy, scope)
  expect(isBlocked(plan)).toBe(false)
  return { plan: plan.changes.map(({ action, kind, name }) => `${action} ${kind} ${name}`), warnings: warnings.length }
}

test.each<[string, string[], Observed[], string[], number]>([
  ['nothing', [], [], [], 0],
  ['what is declared and there', ['a'], [one('a-pr-7')], ['delete index a-pr-7'], 0],
  ['what is declared and gone', ['a'], [], ['keep index a-pr-7'], 0],
  ['what is there and not declared', [], [one('a-pr-7')], ['delete index a-pr-7'], 0],
  ['what is declared first', ['b'], [one('a-pr-7'), one('b-pr-7')], ['delete index b-pr-7', 'delete index a-pr-7'], 0],
  [
    'an assistant of the same name',
    ['a'],
    [one('a-pr-7', { kind: 'assistant' })],
    ['keep index a-pr-7', 'delete assistant a-pr-7'],
    0
  ],
  ['what bears no marks', ['a'], [one('a-pr-7', { pull: '' })], ['keep index a-pr-7'], 1],
  ['what is another’s', ['a'], [one('a-pr-7', { pull: '8' })], ['keep index a-pr-7'], 1],
  ['what is another’s and not declared', [], [one('a-pr-8', { pull: '8' }), one('x', { pull: '' })], [], 0],
  ['what is going already', ['a'], [one('a-pr-7', { state: 'Terminating' })], ['keep index a-pr-7'], 0],
  [
    'what is protected',
    [],
    [one('a-pr-7', { isProtected: true }), one('b-pr-7')],
    ['refuse index a-pr-7', 'delete index b-pr-7'],
    0
  ],
  [
    'what has its tags and another name ending: a copy',
    [],
    [one('restored'), one('b-pr-7')],
    ['delete index b-pr-7', 'keep index restored'],
    1
  ],
  ['what has failed', [], [one('a-pr-7', { state: 'InitializationFailed' })], ['delete index a-pr-7'], 0]
])('%s', (_, names, all, plan, warnings) => {
  expect(planned(declared(...names), all)).toEqual({ plan, warnings })
})

test('what nobody declares is told by its name in Pinecone', () => {
  const { plan } = planTeardown([], readingOf([one('a-pr-7')]), policy, 'everything')
  expect(plan.changes.map(({ name, declaredName }) => [name, declaredName])).toEqual([['a-pr-7', 'a-pr-7']])
})

test("only what is declared: the others stay, and so does what is somebody else's", () => {
  const all = [one('a-pr-7'), one('b-pr-7'), one('c-pr-7', { pull: '8' })]
  expect(planned(declared('a', 'c'), all, 'declared')).toEqual({
    plan: ['delete index a-pr-7', 'keep index c-pr-7'],
    warnings: 1
  })
})

test("a run: by the run's own tags and name ending", () => {
  const owner = { lifetime: 'run', repositoryId: '1', runId: '10' } as const
  const tags = {
    'gha-repository-id': '1',
    'gha-declared-name': 'a',
    'gha-run-id': '10',
    'gha-expires-at': '2000000000'
  }
  const made = (name: string, more: object = {}): Observed => ({ ...one(name), model: { tags: { ...tags, ...more } } })
  const all = [made('a-run-10'), made('b-run-10'), made('c-run-11', { 'gha-run-id': '11' }), one('d-run-10')]
  const { plan } = planTeardown([], readingOf(all), { ...POLICY, owner }, 'everything')
  expect(plan.changes.map(({ action, name }) => `${action} ${name}`)).toEqual(['delete a-run-10', 'delete b-run-10'])
})
