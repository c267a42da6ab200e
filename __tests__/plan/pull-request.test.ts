// The teardown of a pull request: every resource with its ownership tags, and nothing else.
import { planTeardown } from '../../src/plan/pull-request.ts'
import { isBlocked } from '../../src/plan/change.ts'
import { unaskedTexts, type ProjectReading } from '../../src/plan/unread.ts'
import { ActionError } from '../../src/core/errors.ts'
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

test('an undeclared resource is reported by its name in Pinecone', () => {
  const { plan } = planTeardown([], readingOf([one('a-pr-7')]), policy, 'everything')
  expect(plan.changes.map(({ name, declaredName }) => [name, declaredName])).toEqual([['a-pr-7', 'a-pr-7']])
})

test("scope declared: undeclared resources stay, and so do somebody else's", () => {
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

describe('a comment names resources in an index whose host could not be asked', () => {
  const because = new ActionError({ reason: 'api-error', message: 'Not Pinecone’s.' })
  const common = one('common', { pull: '' })
  const named = { kind: 'namespace', name: 'gha-1-pr-7-products', parent: { kind: 'index', name: 'common' } }
  const actions = (reading: ProjectReading, scope: 'declared' | 'everything' = 'everything'): string[] => {
    const { plan } = planTeardown([], reading, policy, scope, [named])
    return plan.changes.map(({ action, name, parent }) => `${action} ${parent?.name ?? ''}/${name}`)
  }
  const nameless = { kind: 'index', name: undefined, model: {}, because }

  test.each<[string, ProjectReading, string[]]>([
    ['one that could', readingOf([common]), []],
    ['one that could, beside an item without a name', readingOf([common], { unreadable: [nameless] }), []],
    ['an item without a name', readingOf([], { unreadable: [nameless] }), ['refuse common/gha-1-pr-7-products']],
    [
      'one whose description makes no sense',
      readingOf([], { unreadable: [{ ...nameless, name: 'common' }] }),
      ['refuse common/gha-1-pr-7-products']
    ],
    ['another such', readingOf([], { unreadable: [{ ...nameless, name: 'other' }] }), []],
    [
      'one whose host did not answer',
      readingOf([common], { unasked: [{ kind: 'namespace', parent: common, because }] }),
      ['refuse common/gha-1-pr-7-products']
    ]
  ])('%s', (_, reading, plan) => {
    expect(actions(reading)).toEqual(plan)
    expect(actions(reading, 'declared')).toEqual([])
  })
})

test('a host that the API key may not go to → a warning with its name, not a missing permission', () => {
  const common = one('common', { pull: '' })
  const of = (more: object): ProjectReading => {
    const because = new ActionError({ reason: 'forbidden', message: 'Why.', ...more })
    return readingOf([common], { unasked: [{ kind: 'namespace', parent: common, because }] })
  }
  const plan = { command: 'destroy', changes: [] } as const
  const text = 'Whether namespaces of this repository are left in index "common" could not be found out:'
  expect(unaskedTexts(of({ isHostRefused: true }), plan)).toEqual({ notices: [], warnings: [`${text} Why.`] })
  expect(unaskedTexts(of({}), plan, 'And so.')).toEqual({
    notices: [`${text} the API key may not ask. Nothing is left there if none was ever declared. And so.`],
    warnings: []
  })
})
