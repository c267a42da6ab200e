// The ownership tags of a declaration, and the renewal of an expiry.
import type { FieldChange } from '../../src/plan/change.ts'
import { isRenewal, withOwnershipTags } from '../../src/plan/ownership-tags.ts'
import type { Policy } from '../../src/plan/policy.ts'
import type { Owner } from '../../src/resources/owner.ts'
import type { Observed } from '../../src/resources/resource.ts'
import { declaredIn, POLICY } from '../support/in-process.ts'

const [HOUR, DAY] = [3_600_000, 86_400_000]
const NOW = Date.UTC(2026, 2, 2, 9)
const PULL: Owner = { lifetime: 'pull-request', repositoryId: '1', pullRequest: 7 }
const PERMANENT: Owner = { lifetime: 'permanent', repositoryId: '1' }

const policyOf = (owner: Owner, afterMs = 14 * DAY): Policy => ({ ...POLICY, owner, expiry: { afterMs, nowMs: NOW } })
const [index] = declaredIn({ index: 'name: docs\ntags: {team: search}' })
const [assistant] = declaredIn({ assistant: 'name: helper' })
const seconds = (ms: number): string => String((NOW + ms) / 1000)

function existing(tags: Record<string, string>): Observed {
  return { kind: 'index', name: 'docs', host: '', state: 'Ready', ready: true, model: { tags } }
}

test('an index gets its ownership tags among its tags, an assistant in its metadata', () => {
  const ownershipTags = { 'gha-repository-id': '1', 'gha-pull-request': '7', 'gha-expires-at': seconds(14 * DAY) }
  expect(withOwnershipTags(index!, undefined, policyOf(PULL)).model).toEqual({
    ...index!.model,
    tags: { team: 'search', 'gha-declared-name': 'docs', ...ownershipTags }
  })
  expect(withOwnershipTags(assistant!, undefined, policyOf(PULL)).model).toEqual({
    ...assistant!.model,
    metadata: { 'gha-declared-name': 'helper', ...ownershipTags }
  })
})

test('a permanent resource gets ownership tags at its creation only', () => {
  expect(withOwnershipTags(index!, undefined, policyOf(PERMANENT)).model['tags']).toEqual({
    team: 'search',
    'gha-repository-id': '1',
    'gha-declared-name': 'docs'
  })
  expect(withOwnershipTags(index!, existing({}), policyOf(PERMANENT))).toBe(index)
})

test('outside of GitHub no resource gets ownership tags', () => {
  expect(withOwnershipTags(index!, undefined, policyOf({ lifetime: 'permanent', repositoryId: '' })).model).toEqual(
    index!.model
  )
})

describe('the expiry', () => {
  test.each<[string, string | undefined, number, string]>([
    ['is written where there is none', undefined, 14 * DAY, seconds(14 * DAY)],
    ['is left with all of it left', seconds(14 * DAY), 14 * DAY, seconds(14 * DAY)],
    ['is left with half of it left', seconds(7 * DAY), 14 * DAY, seconds(7 * DAY)],
    ['is renewed with less', seconds(7 * DAY - 1000), 14 * DAY, seconds(14 * DAY)],
    ['is renewed when it is past', seconds(-DAY), 14 * DAY, seconds(14 * DAY)],
    ['is left when it was shortened by a minute', seconds(2 * DAY + 60_000), 2 * DAY, seconds(2 * DAY + 60_000)],
    ['is shortened when that is by more', seconds(2 * DAY + 61_000), 2 * DAY, seconds(2 * DAY)],
    ['is shortened at once', seconds(14 * DAY), HOUR, seconds(HOUR)],
    ['is written anew where it makes no sense', 'soon', 14 * DAY, seconds(14 * DAY)],
    ['is written anew where it is no number', '1e99', 14 * DAY, seconds(14 * DAY)],
    ['is written anew where it is negative', '-1', 14 * DAY, seconds(14 * DAY)],
    ['is written anew where it is empty', '', 14 * DAY, seconds(14 * DAY)]
  ])('%s', (_, present, afterMs, expected) => {
    const tags = present === undefined ? {} : { 'gha-expires-at': present }
    const { model } = withOwnershipTags(index!, existing(tags), policyOf(PULL, afterMs))
    expect(model['tags']).toMatchObject({ 'gha-expires-at': expected })
  })

  test('any apply leaves at least half of the lifetime, and a second apply keeps the expiry', () => {
    for (let leftMs = -DAY; leftMs < 20 * DAY; leftMs += 7 * HOUR) {
      const once = withOwnershipTags(index!, existing({ 'gha-expires-at': seconds(leftMs) }), policyOf(PULL)).model[
        'tags'
      ]
      const mark = (once as Record<string, string>)['gha-expires-at'] ?? ''
      expect(Number(mark) * 1000 - NOW).toBeGreaterThanOrEqual(7 * DAY)
      expect(Number(mark) * 1000 - NOW).toBeLessThanOrEqual(14 * DAY + 60_000)
      const twice = withOwnershipTags(index!, existing({ 'gha-expires-at': mark }), policyOf(PULL)).model['tags']
      expect(twice).toMatchObject({ 'gha-expires-at': mark })
    }
  })
})

test.each<[boolean, string[][]]>([
  [false, []],
  [true, [['tags', 'gha-expires-at']]],
  [true, [['metadata', 'gha-expires-at']]],
  [
    false,
    [
      ['tags', 'gha-expires-at'],
      ['tags', 'team']
    ]
  ],
  [false, [['tags', 'gha-repository-id']]],
  [false, [['dimension']]]
])('renews only the expiry: %s, for changes of %j', (expected, paths) => {
  const fields = paths.map((path): FieldChange => ({ path, before: '1', after: '2', effect: 'in-place' }))
  expect(isRenewal(fields)).toBe(expected)
})
