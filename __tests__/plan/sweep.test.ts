import { changeSince, planSweep, tooManyDeletions } from '../../src/plan/sweep.ts'
import {
  ownedResources,
  decideSweep,
  questionOf,
  type OwnedResource,
  type OwnerState,
  type SweepDecision
} from '../../src/plan/sweep-decision.ts'
import { ownershipMapOf } from '../../src/resources/ownership.ts'
import type { Observed } from '../../src/resources/resource.ts'

const NOW = Date.UTC(2026, 5, 1, 12)
const MINUTE = 60_000
const HOUR = 60 * MINUTE
const OURS = '1296269'

type OwnershipTags = Readonly<Record<string, string>>

const PULL_REQUEST: OwnershipTags = { 'gha-repository-id': OURS, 'gha-declared-name': 'docs', 'gha-pull-request': '7' }
const JOB: OwnershipTags = {
  'gha-repository-id': OURS,
  'gha-declared-name': 'docs',
  'gha-run-id': '55',
  'gha-run-attempt': '2',
  'gha-job-id': '9'
}

const RUN: OwnershipTags = { 'gha-repository-id': OURS, 'gha-declared-name': 'docs', 'gha-run-id': '55' }

const expiring = (ownershipTags: OwnershipTags, inMs: number): OwnershipTags => ({
  ...ownershipTags,
  'gha-expires-at': String((NOW + inMs) / 1000)
})

function observed(ownershipTags: OwnershipTags, more: Partial<Observed> & { model?: object } = {}): Observed {
  const { kind = 'index', model = {}, ...rest } = more
  const own = { [ownershipMapOf(kind)!.at]: { team: 'search', ...ownershipTags }, ...model }
  const name = !('gha-run-id' in ownershipTags)
    ? 'docs-pr-7'
    : 'gha-job-id' in ownershipTags
      ? 'docs-job-9'
      : 'docs-run-55'
  return { kind, name, host: 'h', state: 'Ready', ready: true, ...rest, model: own }
}

function owned(ownershipTags: OwnershipTags, more: Parameters<typeof observed>[1] = {}): OwnedResource {
  const [found] = ownedResources([observed(ownershipTags, more)], OURS)
  if (found === undefined) throw new Error('That is no owned resource.')
  return found
}

describe.each(['index', 'assistant'] as const)('selecting an %s for a sweep', (kind) => {
  test.each<[string, OwnershipTags, boolean]>([
    ['with the marks of a pull request', expiring(PULL_REQUEST, HOUR), true],
    ['with the marks of a job', expiring(JOB, HOUR), true],
    ['with the marks of a run', expiring(RUN, HOUR), true],
    ['with marks that make no sense', { ...PULL_REQUEST, ...JOB }, true],
    ['without any mark: no', {}, false],
    ['that is permanent: no', { 'gha-repository-id': OURS, 'gha-declared-name': 'docs' }, false],
    ['of another repository: no', expiring({ ...PULL_REQUEST, 'gha-repository-id': '2' }, -HOUR), false],
    ['of the same id on another server: no', { ...PULL_REQUEST, 'gha-repository-id': `${OURS}@ghe.acme.io` }, false],
    ['of no repository: no', { 'gha-pull-request': '7', 'gha-expires-at': '1' }, false],
    ['of no repository, malformed: no', { 'gha-run-id': 'x' }, false]
  ])('%s', (_, ownershipTags, expected) => {
    expect(ownedResources([observed(ownershipTags, { kind })], OURS)).toHaveLength(expected ? 1 : 0)
  })
})

test('ownership tags of GitHub Enterprise name their server', () => {
  const own = `${OURS}@ghe.acme.io_8443`
  const all = [own, OURS, `${OURS}@other`].map((id) =>
    observed({ ...expiring(PULL_REQUEST, HOUR), 'gha-repository-id': id })
  )
  expect(ownedResources(all, own).map(({ observed }) => observed)).toEqual([all[0]])
})

test('the question about each owner', () => {
  const asked = (ownershipTags: OwnershipTags, state = 'Ready') => questionOf(owned(ownershipTags, { state }), NOW)
  const ofPullRequest = { about: 'pull-request', pullRequest: 7 }
  const ofAttempt = { about: 'attempt', runId: '55', runAttempt: '2' }
  expect(asked(expiring(PULL_REQUEST, 1000))).toEqual(ofPullRequest)
  expect(asked(expiring(PULL_REQUEST, 0))).toBeUndefined()
  expect(asked(expiring(PULL_REQUEST, -HOUR))).toBeUndefined()
  expect(asked(expiring(JOB, HOUR))).toEqual(ofAttempt)
  expect(asked(expiring(JOB, -HOUR))).toEqual(ofAttempt)
  expect(asked(expiring(RUN, -HOUR))).toEqual({ about: 'run', runId: '55' })
  expect(asked({ ...JOB, ...PULL_REQUEST })).toBeUndefined()
  expect(asked(expiring(JOB, HOUR), 'Terminating')).toBeUndefined()
})

const OPEN: OwnerState = { is: 'under-way' }
const MISSING: OwnerState = { is: 'missing' }
const UNKNOWN: OwnerState = { is: 'unknown', why: 'GitHub answered 502 (Unicorn!)' }
const closed = (agoMs: number): OwnerState => ({ is: 'ended', at: NOW - agoMs })
const SOMETIME: OwnerState = { is: 'ended', at: undefined }

/** The decision, and whether it comes with a warning. */
const short = (decision: SweepDecision): string =>
  decision.do === 'delete' ? 'delete' : decision.uncertainty === undefined ? 'keep' : 'keep, in doubt'

describe('every decision', () => {
  test.each<[string, OwnershipTags, OwnerState | undefined, string, string]>([
    ['PR, expired, not asked', expiring(PULL_REQUEST, -3 * HOUR), undefined, 'delete', 'expired 3 h ago'],
    ['PR, expiring now, not asked', expiring(PULL_REQUEST, 0), undefined, 'delete', 'expired 0 s ago'],
    ['PR, not expired, not asked', expiring(PULL_REQUEST, HOUR), undefined, 'keep, in doubt', 'nobody was asked'],
    ['PR, open', expiring(PULL_REQUEST, HOUR), OPEN, 'keep', 'pull request #7 is open'],
    ['PR, closed for 59 minutes', expiring(PULL_REQUEST, HOUR), closed(59 * MINUTE), 'keep', 'less than an hour ago'],
    ['PR, closed for an hour', expiring(PULL_REQUEST, HOUR), closed(HOUR), 'delete', '#7, closed 1 h ago'],
    ['PR, closed for 61 minutes', expiring(PULL_REQUEST, HOUR), closed(61 * MINUTE), 'delete', 'closed 1 h 1 min ago'],
    ['PR, closed for days', expiring(PULL_REQUEST, HOUR), closed(75 * HOUR), 'delete', 'closed 3 days ago'],
    ['PR, closed in the future', expiring(PULL_REQUEST, HOUR), closed(-HOUR), 'keep', 'less than an hour ago'],
    ['PR, closed sometime', expiring(PULL_REQUEST, HOUR), SOMETIME, 'keep, in doubt', 'does not say when'],
    ['PR, missing', expiring(PULL_REQUEST, HOUR), MISSING, 'keep, in doubt', 'GitHub knows no pull request #7'],
    ['PR, unknown', expiring(PULL_REQUEST, HOUR), UNKNOWN, 'keep, in doubt', '502'],
    ['job, not asked', expiring(JOB, -HOUR), undefined, 'keep, in doubt', 'nobody was asked'],
    ['job, in progress', expiring(JOB, HOUR), OPEN, 'keep', 'run 55, attempt 2 is not completed'],
    ['job, in progress, expired', expiring(JOB, -HOUR), OPEN, 'keep', 'not completed'],
    ['job, completed', expiring(JOB, HOUR), SOMETIME, 'delete', 'of run 55, attempt 2, completed'],
    ['job, completed, expired', expiring(JOB, -HOUR), SOMETIME, 'delete', 'completed'],
    ['job, missing', expiring(JOB, HOUR), MISSING, 'keep', 'has not expired yet'],
    ['job, missing, expired', expiring(JOB, -HOUR), MISSING, 'delete', 'no longer knows, expired 1 h ago'],
    ['job, unknown', expiring(JOB, HOUR), UNKNOWN, 'keep, in doubt', '502'],
    ['job, unknown, expired', expiring(JOB, -HOUR), UNKNOWN, 'keep, in doubt', '502'],
    ['run, in progress, expired', expiring(RUN, -HOUR), OPEN, 'keep', 'run 55 is not completed'],
    ['run, completed', expiring(RUN, HOUR), SOMETIME, 'delete', 'of run 55, completed'],
    ['run, missing', expiring(RUN, HOUR), MISSING, 'keep', 'has not expired yet'],
    ['run, missing, expired', expiring(RUN, -HOUR), MISSING, 'delete', 'no longer knows, expired 1 h ago'],
    ['run, unknown, expired', expiring(RUN, -HOUR), UNKNOWN, 'keep, in doubt', '502'],
    ['both', expiring({ ...PULL_REQUEST, ...JOB }, -HOUR), undefined, 'keep, in doubt', 'contradict each other'],
    ['PR without expiry', PULL_REQUEST, closed(9 * HOUR), 'keep, in doubt', 'contradict each other'],
    [
      'PR, forged number',
      { ...expiring(PULL_REQUEST, -HOUR), 'gha-pull-request': '07' },
      undefined,
      'keep, in doubt',
      ''
    ],
    [
      'PR, forged expiry',
      { ...PULL_REQUEST, 'gha-expires-at': '1e3' },
      undefined,
      'keep, in doubt',
      'contradict each other'
    ],
    [
      'job, forged run',
      { ...expiring(JOB, -HOUR), 'gha-run-id': '../5' },
      SOMETIME,
      'keep, in doubt',
      'contradict each other'
    ],
    ['job without an attempt', { ...expiring(JOB, -HOUR), 'gha-run-attempt': '' }, SOMETIME, 'keep, in doubt', '']
  ])('%s', (_, ownershipTags, answer, expected, why) => {
    const decision = decideSweep(owned(ownershipTags), answer, NOW)
    expect(short(decision)).toBe(expected)
    expect(decision.why).toContain(why)
  })

  test.each([expiring(PULL_REQUEST, -HOUR), expiring(RUN, -HOUR), expiring(JOB, -HOUR)])(
    'a name that does not end as the tags say is asked nothing about, and kept',
    (ownershipTags) => {
      const copy = owned(ownershipTags, { name: 'docs-restored' })
      expect(questionOf(copy, NOW)).toBeUndefined()
      const decision = decideSweep(copy, SOMETIME, NOW)
      expect(short(decision)).toBe('keep, in doubt')
      expect(decision.why).toBe('its name does not end as its ownership tags say')
    }
  )

  test.each([expiring(PULL_REQUEST, -HOUR), expiring(JOB, -HOUR), { ...PULL_REQUEST, ...JOB }])(
    'what is terminating is left to whoever has deleted it',
    (ownershipTags) => {
      expect(short(decideSweep(owned(ownershipTags, { state: 'Terminating' }), undefined, NOW))).toBe('keep')
    }
  )
})

const judged = (
  ownershipTags: OwnershipTags,
  answer: OwnerState | undefined,
  more: Parameters<typeof observed>[1] = {}
) => {
  const one = owned(ownershipTags, more)
  return { ...one, decision: decideSweep(one, answer, NOW) }
}

describe('the plan', () => {
  const GOES = judged(expiring(PULL_REQUEST, -HOUR), undefined, { name: 'a-pr-7' })
  const GUARDED = judged(expiring(PULL_REQUEST, -HOUR), undefined, {
    name: 'b-pr-7',
    model: { deletion_protection: 'enabled' }
  })
  const STAYS = judged(expiring(JOB, HOUR), OPEN, { name: 'c-job-9', kind: 'assistant' })
  const USED_AND_GUARDED = judged(expiring(PULL_REQUEST, HOUR), OPEN, {
    name: 'd-pr-7',
    model: { deletion_protection: 'enabled' }
  })

  test('has the actual name and the reason of each resource; a protected one is kept with a warning', () => {
    const { plan, warnings } = planSweep([GOES, GUARDED, STAYS, USED_AND_GUARDED])
    expect(plan).toMatchObject({
      command: 'sweep',
      changes: [
        { action: 'delete', kind: 'index', name: 'a-pr-7', declaredName: 'a-pr-7', liftsProtection: false },
        { action: 'refuse', name: 'b-pr-7', isBlocking: false, failure: { reason: 'deletion-protected' } },
        { action: 'keep', kind: 'assistant', name: 'c-job-9', why: 'run 55, attempt 2 is not completed' },
        { action: 'keep', name: 'd-pr-7', why: 'pull request #7 is open' }
      ]
    })
    expect(plan.changes[0]?.why).toBe('of pull request #7, expired 1 h ago')
    expect(warnings).toEqual([expect.stringMatching(/^Index "b-pr-7" .*deletion protection/)])
  })

  test('uncertainties of the same kind share one warning', () => {
    const many = Array.from({ length: 12 }, (_, at) =>
      judged(expiring(PULL_REQUEST, HOUR), UNKNOWN, { name: `docs-${String(at)}-pr-7` })
    )
    const { warnings } = planSweep([...many, judged(PULL_REQUEST, undefined, { name: 'odd' })])
    expect(warnings).toHaveLength(2)
    expect(warnings[0]).toMatch(
      /^12 resources are kept \(index "docs-0-pr-7".* and 2 more\), because .*502 \(Unicorn!\)\.$/
    )
    expect(warnings[1]).toMatch(/^1 resource is kept \(index "odd"\), because the ownership tags/)
  })

  test('more deletions than allowed are refused; protected resources do not count', () => {
    const { plan } = planSweep([GOES, GOES, GUARDED, STAYS])
    expect(tooManyDeletions(plan, 2)).toBeUndefined()
    expect(tooManyDeletions(plan, 1)).toMatchObject({ reason: 'too-many-deletions' })
    expect(tooManyDeletions(plan, 1)?.message).toMatch(/2 resources.*"max-deletions" allows 1.*"max-deletions: 2"/)
    expect(tooManyDeletions(planSweep([STAYS]).plan, 0)).toBeUndefined()
  })
})

test('the changes of a resource since it was selected', () => {
  const before = observed(expiring(PULL_REQUEST, HOUR))
  expect(changeSince(before, observed(expiring(PULL_REQUEST, HOUR)))).toBeUndefined()
  expect(changeSince(before, observed(expiring(PULL_REQUEST, HOUR), { model: { dimension: 3 } }))).toBeUndefined()
  expect(changeSince(before, observed(expiring(PULL_REQUEST, 2 * HOUR)))).toBe('gha-expires-at changed meanwhile')
  expect(changeSince(before, observed(PULL_REQUEST))).toBe('gha-expires-at changed meanwhile')
  expect(changeSince(before, observed({}))).toMatch(/^gha-declared-name, .*gha-repository-id changed/)
  expect(changeSince(before, observed(expiring(PULL_REQUEST, HOUR), { state: 'Initializing' }))).toBe(
    'it became Initializing meanwhile'
  )
})
