// Ownership tags as they are written and read.
import {
  isOwnedBy,
  declaredNameOf,
  ownershipMapOf,
  readOwnership,
  ownershipTagsFor
} from '../../src/resources/ownership.ts'
import type { Owner } from '../../src/resources/owner.ts'
import type { Kind } from '../../src/resources/resource.ts'

const JOB = { runId: '10', runAttempt: '2', jobId: '400', nameTail: 'job-400' }
const OWNERS: readonly Owner[] = [
  { lifetime: 'permanent', repositoryId: '1' },
  { lifetime: 'pull-request', repositoryId: '1', pullRequest: 7 },
  { lifetime: 'run', repositoryId: '1', runId: '10' },
  { lifetime: 'job', repositoryId: '1', ...JOB }
]

const modelOf = (kind: Kind, ownershipTags: Readonly<Record<string, unknown>>) => ({
  kind,
  name: 'docs',
  model: { [kind === 'index' ? 'tags' : 'metadata']: { ...ownershipTags } as Record<string, string> }
})

test('the ownership tags of each lifetime', () => {
  expect(OWNERS.map((owner) => ownershipTagsFor(owner, 'docs', 99))).toEqual([
    { 'gha-repository-id': '1', 'gha-declared-name': 'docs' },
    { 'gha-repository-id': '1', 'gha-declared-name': 'docs', 'gha-pull-request': '7', 'gha-expires-at': '99' },
    { 'gha-repository-id': '1', 'gha-declared-name': 'docs', 'gha-run-id': '10', 'gha-expires-at': '99' },
    {
      'gha-repository-id': '1',
      'gha-declared-name': 'docs',
      'gha-run-id': '10',
      'gha-run-attempt': '2',
      'gha-job-id': '400',
      'gha-expires-at': '99'
    }
  ])
})

test.each(OWNERS)('$lifetime: the reserved part of the map holds all ownership tags', (owner) => {
  const longest = { ...owner, repositoryId: '9'.repeat(15) }
  const ownershipTags = ownershipTagsFor(longest, 'x'.repeat(63), 9_999_999_999)
  expect(Object.keys(ownershipTags)).toHaveLength(ownershipMapOf('index')!.limit.reserved[owner.lifetime])
  expect(Buffer.byteLength(JSON.stringify(ownershipTags))).toBeLessThanOrEqual(
    ownershipMapOf('assistant')!.limit.reserved[owner.lifetime]
  )
  // Pinecone's limits of a tag: a key of 80, a value of 120 characters.
  for (const [key, value] of Object.entries(ownershipTags)) {
    expect(key).toMatch(/^[\w-]{1,80}$/)
    expect(value).toMatch(/^[\w @.+-]{1,120}$/)
  }
})

test.each(OWNERS)('$lifetime: written tags are read back, and belong to no other owner', (owner) => {
  for (const kind of ['index', 'assistant'] as const) {
    const ownership = readOwnership(modelOf(kind, ownershipTagsFor(owner, 'docs', 99)))
    expect(ownership.by).toBe(owner.lifetime)
    expect(OWNERS.filter((other) => isOwnedBy(other, ownership))).toEqual([owner])
    expect(isOwnedBy({ ...owner, repositoryId: '2' }, ownership)).toBe(false)
    expect(declaredNameOf(modelOf(kind, ownershipTagsFor(owner, 'docs', 99)))).toBe('docs')
  }
})

const PULL = { 'gha-repository-id': '1', 'gha-pull-request': '7', 'gha-expires-at': '99' }
const RUN = {
  'gha-repository-id': '1',
  'gha-run-id': '1',
  'gha-run-attempt': '1',
  'gha-job-id': 'a',
  'gha-expires-at': '9'
}

test.each<[string, Record<string, unknown>]>([
  ['nobody', {}],
  ['nobody', { team: 'search', 'gha-other': 'x' }],
  ['nobody', { 'gha-repository-id': '' }],
  ['nobody', { 'gha-repository-id': 1 }],
  ['nobody', { 'gha-declared-name': 'docs' }],
  ['permanent', { 'gha-repository-id': '1' }],
  ['pull-request', PULL],
  ['malformed', { ...PULL, 'gha-pull-request': '0' }],
  ['malformed', { ...PULL, 'gha-pull-request': '07' }],
  ['malformed', { ...PULL, 'gha-pull-request': '7.0' }],
  ['malformed', { ...PULL, 'gha-pull-request': '-7' }],
  ['malformed', { ...PULL, 'gha-pull-request': '' }],
  ['malformed', { ...PULL, 'gha-pull-request': '9'.repeat(16) }],
  ['malformed', { ...PULL, 'gha-expires-at': 'Infinity' }],
  ['malformed', { ...PULL, 'gha-expires-at': undefined }],
  ['malformed', { ...PULL, 'gha-repository-id': undefined }],
  ['malformed', { ...PULL, 'gha-run-id': '1' }],
  ['job', RUN],
  ['malformed', { 'gha-declared-name': 'docs', 'gha-expires-at': '1' }],
  ['malformed', { 'gha-repository-id': '1', 'gha-expires-at': '1' }],
  ['malformed', { ...RUN, 'gha-run-id': 'x' }],
  ['malformed', { ...RUN, 'gha-run-attempt': '0' }],
  ['malformed', { ...RUN, 'gha-run-attempt': undefined }],
  ['malformed', { ...RUN, 'gha-job-id': undefined }],
  ['malformed', { ...RUN, 'gha-job-id': '' }]
])('%s by %j', (by, ownershipTags) => {
  expect(readOwnership(modelOf('index', ownershipTags)).by).toBe(by)
  expect(readOwnership(modelOf('assistant', ownershipTags)).by).toBe(by)
})

test.each([undefined, null, 'text', 7, []])('tags that are %j have no ownership tags', (tags) => {
  expect(readOwnership({ kind: 'index', name: 'docs', model: tags === undefined ? {} : { tags } })).toEqual({
    by: 'nobody'
  })
})

test('an index’s ownership tags are not looked for in metadata, nor an assistant’s in tags', () => {
  expect(readOwnership({ kind: 'index', name: 'docs', model: { metadata: PULL } }).by).toBe('nobody')
  expect(readOwnership({ kind: 'assistant', name: 'docs', model: { tags: PULL } }).by).toBe('nobody')
})
