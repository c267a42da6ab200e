import { identified, idPrefixOf } from '../../../src/content/files/declared.ts'

const FILE = {
  path: 'docs/a.md',
  absolute: '/w/docs/a.md',
  bytes: 3,
  contentHash: 'c'.repeat(64),
  multimodal: false,
  repositoryId: '7',
  declaredMetadata: { team: 'docs', year: 2026 }
}

test('a file’s id is of the path in its repository, and of its content', () => {
  const { id, metadata } = identified(FILE)
  expect(id).toMatch(/^gha-[0-9a-f]{24}-[0-9a-f]{24}$/)
  expect(id.startsWith(idPrefixOf('7', 'docs/a.md'))).toBe(true)
  expect(metadata).toEqual({
    team: 'docs',
    year: 2026,
    'gha-path': 'docs/a.md',
    'gha-sha256': expect.stringMatching(/^[0-9a-f]{64}$/),
    'gha-repository-id': '7'
  })
  expect(id.split('-')[2]).toBe((metadata['gha-sha256'] as string).slice(0, 24))
})

test('what stays the same, and what is another file', () => {
  const { id } = identified(FILE)
  const idOf = (change: Partial<typeof FILE>): string => identified({ ...FILE, ...change }).id
  expect(idOf({ absolute: '/elsewhere/docs/a.md', declaredMetadata: { year: 2026, team: 'docs' } })).toBe(id)
  const others = [
    { path: 'docs/b.md' },
    { repositoryId: '8' },
    { contentHash: 'd'.repeat(64) },
    { multimodal: true },
    { declaredMetadata: { team: 'docs', year: 2027 } }
  ].map(idOf)
  expect(new Set([id, ...others]).size).toBe(6)
  expect(others.filter((other) => other.startsWith(idPrefixOf('7', 'docs/a.md')))).toHaveLength(3)
})
