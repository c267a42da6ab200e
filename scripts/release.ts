/**
 * What a release of a tag has to agree with, and its notes. It needs no packages: the job that publishes installs none.
 *
 *   node scripts/release.ts check v1.2.3   fails unless package.json, its lock and CHANGELOG.md say 1.2.3
 *   node scripts/release.ts notes v1.2.3   prints the version's section of CHANGELOG.md
 */
import { readFileSync } from 'node:fs'

/** The texts that name a version. */
export interface ReleaseFiles {
  readonly packageJson: string
  readonly packageLock: string
  readonly changelog: string
}

/** Everything that keeps a tag from being released; empty where nothing does. */
export function faultsOf(tag: string, files: ReleaseFiles): string[] {
  const version = /^v(\d+\.\d+\.\d+)$/.exec(tag)?.[1]
  if (version === undefined) return [`The tag ${tag} is not v<major>.<minor>.<patch>.`]
  const named = { 'package.json': files.packageJson, 'package-lock.json': files.packageLock }
  const faults = Object.entries(named).flatMap(([name, text]) => {
    const found = (JSON.parse(text) as { version?: unknown }).version
    return found === version ? [] : [`${name} has version ${String(found)}, the tag is ${tag}.`]
  })
  const [newest] = versionsIn(files.changelog)
  if (newest !== version)
    faults.push(`The newest version in CHANGELOG.md is ${newest ?? 'missing'}, the tag is ${tag}.`)
  else if (notesOf(version, files.changelog) === '') faults.push(`CHANGELOG.md says nothing of ${version}.`)
  const unreleased = sectionOf('[Unreleased]', files.changelog)
  if (unreleased !== '') faults.push('CHANGELOG.md still has entries under [Unreleased].')
  return faults
}

/** The released versions, as CHANGELOG.md has them from top to bottom. */
export function versionsIn(changelog: string): string[] {
  return [...changelog.matchAll(/^## \[(\d+\.\d+\.\d+)\] - \d{4}-\d{2}-\d{2}$/gm)].map(([, version = '']) => version)
}

/** What CHANGELOG.md says of a version, without its heading; `''` where it says nothing. */
export function notesOf(version: string, changelog: string): string {
  return sectionOf(`[${version}]`, changelog)
}

function sectionOf(heading: string, changelog: string): string {
  const section = changelog.split(/^(?=## )/m).find((text) => text.startsWith(`## ${heading}`)) ?? ''
  // The links at the end of the file belong to no section.
  return section
    .replace(/^## .*\n?/, '')
    .replaceAll(/^\[[^\]]+\]: \S+$/gm, '')
    .trim()
}

function main([command, tag = '']: readonly string[]): void {
  const read = (name: string): string => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')
  const files = {
    packageJson: read('package.json'),
    packageLock: read('package-lock.json'),
    changelog: read('CHANGELOG.md')
  }
  const faults = faultsOf(tag, files)
  if (faults.length > 0) throw new Error(faults.join('\n'))
  if (command === 'notes') console.log(notesOf(tag.slice(1), files.changelog))
  else if (command !== 'check') throw new Error('Expected: node scripts/release.ts check|notes v1.2.3')
}

if (import.meta.main) {
  try {
    main(process.argv.slice(2))
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
