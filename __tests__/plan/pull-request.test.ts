// What tearing a pull request down does: everything with its marks, and nothing else.
import { planPullRequestDestroy } from '../../src/plan/pull-request.ts'
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

function planned(declared: readonly Declared[], all: readonly Observed[]): { plan: string[]; warnings: number } {
  const { plan, warnings } = planPullRequestDestroy(declared, readingOf(all), policy)
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
  ['what has failed', [], [one('a-pr-7', { state: 'InitializationFailed' })], ['delete index a-pr-7'], 0]
])('%s', (_, names, all, plan, warnings) => {
  expect(planned(declared(...names), all)).toEqual({ plan, warnings })
})

test('what nobody declares is told by its name in Pinecone', () => {
  const { plan } = planPullRequestDestroy([], readingOf([one('a-pr-7')]), policy)
  expect(plan.changes.map(({ name, declaredName }) => [name, declaredName])).toEqual([['a-pr-7', 'a-pr-7']])
})
