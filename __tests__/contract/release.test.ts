// What keeps a tag from being released, and the notes of a release.
import { readFileSync } from 'node:fs'
import { faultsOf, notesOf, versionsIn } from '../../scripts/release.ts'

const CHANGELOG = `# Changelog

## [Unreleased]

## [1.2.3] - 2026-11-02

### Fixed

- This.

## [1.2.0] - 2026-10-01

- That.

[Unreleased]: https://github.com/OWNER/pinecone-provision-action/compare/v1.2.3...HEAD
[1.2.3]: https://github.com/OWNER/pinecone-provision-action/compare/v1.2.0...v1.2.3
`
const package_ = (version: string): string => JSON.stringify({ name: 'x', version })
const FILES = { packageJson: package_('1.2.3'), packageLock: package_('1.2.3'), changelog: CHANGELOG }

test('a tag that everything agrees with has no faults', () => {
  expect(faultsOf('v1.2.3', FILES)).toEqual([])
  expect(notesOf('1.2.3', CHANGELOG)).toBe('### Fixed\n\n- This.')
  expect(notesOf('1.2.0', CHANGELOG)).toBe('- That.')
})

test.each(['1.2.3', 'v1.2', 'v1', 'v1.2.3-rc.1', ''])('"%s" is no tag of a release', (tag) => {
  expect(faultsOf(tag, FILES)).toEqual([`The tag ${tag} is not v<major>.<minor>.<patch>.`])
})

test('each of them that says something else is named', () => {
  expect(faultsOf('v1.2.4', { ...FILES, packageLock: package_('1.2.4') })).toEqual([
    'package.json has version 1.2.3, the tag is v1.2.4.',
    'The newest version in CHANGELOG.md is 1.2.3, the tag is v1.2.4.'
  ])
  expect(faultsOf('v1.2.3', { ...FILES, packageLock: '{}' })).toEqual([
    'package-lock.json has version undefined, the tag is v1.2.3.'
  ])
})

test('a section without a word, one without a date, and what is left unreleased are faults', () => {
  const faults = (from: string, to: string) => faultsOf('v1.2.3', { ...FILES, changelog: CHANGELOG.replace(from, to) })
  expect(faults('### Fixed\n\n- This.\n', '')).toEqual(['CHANGELOG.md says nothing of 1.2.3.'])
  expect(faults(' - 2026-11-02', '')).toEqual(['The newest version in CHANGELOG.md is 1.2.0, the tag is v1.2.3.'])
  expect(faults('## [Unreleased]\n', '## [Unreleased]\n\n- More.\n')).toEqual([
    'CHANGELOG.md still has entries under [Unreleased].'
  ])
})

test('CHANGELOG.md has a place for what comes, and its newest version is that of package.json', () => {
  const changelog = readFileSync('CHANGELOG.md', 'utf8')
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  expect(changelog).toMatch(/^## \[Unreleased\]$/m)
  // Before the first release the package has a version below it, and the changelog none.
  expect(versionsIn(changelog)[0]).toBe(version === '0.1.0' ? undefined : version)
})
