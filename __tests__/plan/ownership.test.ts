// The owner of a resource, and what a run may do with it, as one table.
import { ownershipFailure, type Purpose } from '../../src/plan/ownership.ts'
import type { Policy } from '../../src/plan/policy.ts'
import { undeclaredTarget } from '../../src/plan/undeclared.ts'
import type { Owner } from '../../src/resources/owner.ts'
import type { Kind, Observed } from '../../src/resources/resource.ts'
import { POLICY } from '../support/in-process.ts'

const JOB = { runId: '10', runAttempt: '1', jobId: '400', nameTail: 'job-400' }
const OWNERS: Readonly<Record<Owner['lifetime'], Owner>> = {
  permanent: { lifetime: 'permanent', repositoryId: '1' },
  'pull-request': { lifetime: 'pull-request', repositoryId: '1', pullRequest: 7 },
  run: { lifetime: 'run', repositoryId: '1', runId: '10' },
  job: { lifetime: 'job', repositoryId: '1', ...JOB }
}

const OURS = { 'gha-repository-id': '1', 'gha-declared-name': 'docs' }
const PULL = { ...OURS, 'gha-pull-request': '7', 'gha-expires-at': '2000000000' }
const WHOLE_RUN = { ...OURS, 'gha-run-id': '10', 'gha-expires-at': '2000000000' }
const RUN = {
  ...OURS,
  'gha-run-id': '10',
  'gha-run-attempt': '1',
  'gha-job-id': '400',
  'gha-expires-at': '2000000000'
}

const MARKED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'no marks': { team: 'search' },
  'our permanent': OURS,
  'their permanent': { ...OURS, 'gha-repository-id': '2' },
  'the same id on another server': { ...OURS, 'gha-repository-id': '1@ghes.example' },
  'our pull request': PULL,
  'our other pull request': { ...PULL, 'gha-pull-request': '8' },
  'their pull request': { ...PULL, 'gha-repository-id': '2' },
  'our run': WHOLE_RUN,
  'our other whole run': { ...WHOLE_RUN, 'gha-run-id': '11' },
  'their run': { ...WHOLE_RUN, 'gha-repository-id': '2' },
  'our job': RUN,
  'our other job': { ...RUN, 'gha-job-id': '401' },
  'our other attempt': { ...RUN, 'gha-run-attempt': '2' },
  'our other run': { ...RUN, 'gha-run-id': '11' },
  'a pull request without a repository': { ...PULL, 'gha-repository-id': '' },
  'a pull request and a job': { ...PULL, ...RUN },
  'a pull request without a number': { ...PULL, 'gha-pull-request': 'seven' },
  'a pull request without an expiry': { ...OURS, 'gha-pull-request': '7' },
  'a job without an attempt': { ...RUN, 'gha-run-attempt': '' }
}

function observed(kind: Kind, ownershipTags: Readonly<Record<string, string>>): Observed {
  const model = { [kind === 'index' ? 'tags' : 'metadata']: { ...ownershipTags } }
  return { kind, name: 'docs', host: '', state: 'Ready', ready: true, model }
}

function failureOf(kind: Kind, ownership: string, purpose: Purpose, policy: Partial<Policy>): string {
  const one = observed(kind, MARKED[ownership] ?? {})
  return ownershipFailure(undeclaredTarget(one), one, purpose, { ...POLICY, ...policy })?.reason ?? 'fine'
}

const MINE: Readonly<Record<Owner['lifetime'], Readonly<Record<Purpose, readonly string[]>>>> = {
  permanent: {
    use: ['no marks', 'our permanent', 'their permanent', 'the same id on another server'],
    delete: ['no marks', 'our permanent']
  },
  'pull-request': { use: ['our pull request'], delete: ['our pull request'] },
  run: { use: ['our run'], delete: ['our run'] },
  job: { use: ['our job'], delete: ['our job'] }
}

describe.each(['index', 'assistant'] as const)('%s', (kind) => {
  test.each(
    Object.entries(MINE).flatMap(([lifetime, purposes]) =>
      Object.entries(purposes).map(
        ([purpose, fine]) => [lifetime as Owner['lifetime'], purpose as Purpose, fine] as const
      )
    )
  )('%s may %s just what is its own', (lifetime, purpose, fine) => {
    for (const ownership of Object.keys(MARKED)) {
      const expected = fine.includes(ownership) ? 'fine' : 'not-owned'
      expect([ownership, failureOf(kind, ownership, purpose, { owner: OWNERS[lifetime] })]).toEqual([
        ownership,
        expected
      ])
    }
  })
})

describe('a run that a pull request started', () => {
  const named = (
    name: string,
    purpose: Purpose,
    startedBy: Policy['startedBy'],
    owner: Owner = OWNERS.permanent
  ): string => {
    const one = { ...observed('index', owner.lifetime === 'permanent' ? OURS : PULL), name }
    return ownershipFailure(undeclaredTarget(one), one, purpose, { ...POLICY, owner, startedBy })?.reason ?? 'fine'
  }
  const refused = 'permanent-in-pull-request'

  test.each([
    ['docs', 7, refused],
    ['docs-pr-7', 7, 'fine'],
    ['pr-7-docs', 7, 'fine'],
    ['docs-pr-7-x', 7, 'fine'],
    ['pr-7', 7, 'fine'],
    ['docs-pr-77', 7, refused],
    ['docs-xpr-7', 7, refused],
    ['docs-pr-7x', 7, refused],
    ['docs-pr7', 7, refused],
    ['docs-pr-7', 8, refused],
    ['docs-pr-7', undefined, refused],
    ['docs-pr-undefined', undefined, refused]
  ])('may delete the permanent %s of pull request %s: %s', (name, pullRequest, expected) => {
    expect(named(name, 'delete', { pullRequest })).toBe(expected)
    expect(named(name, 'use', { pullRequest })).toBe('fine')
    expect(named(name, 'delete', undefined)).toBe('fine')
    expect(named(name, 'delete', { pullRequest }, OWNERS['pull-request'])).toBe('fine')
  })
})

describe('the message of the refusal', () => {
  const messageOf = (ownership: string, owner: Owner = OWNERS['pull-request']): string => {
    const one = observed('index', MARKED[ownership] ?? {})
    return ownershipFailure(undeclaredTarget(one), one, 'delete', { ...POLICY, owner })?.message ?? ''
  }

  test.each([
    ['no marks', /^Index "docs" exists and has no ownership tags of pull request #7 .*left alone\. Use another name/],
    ['our permanent', /belongs to this repository,/],
    ['their permanent', /repository with the id 2,.*name-suffix: \$\{\{ github\.event\.repository\.name \}\}/],
    ['their permanent', /moved.*gha-repository-id/],
    ['our other pull request', /pull request #8 of this repository/],
    ['their pull request', /pull request #7 of the repository with the id 2/],
    ['our job', /a job of run 10, attempt 1, of this repository/],
    ['a pull request and a job', /make no sense.*gha-/]
  ])('of %s', (ownership, expected) => {
    expect(messageOf(ownership)).toMatch(expected)
  })
})
