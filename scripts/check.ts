/**
 * The gate: everything that a change must pass. Its last line is `N passed, N failed`: the tests as jest counts them, and
 * each other check as one.
 *
 *   npm run check
 */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The README tells people to run the tests so; `.ci/run` has run the `npm ci` when it calls this script. */
const TEST_COMMAND = /^npm ci && (npm test|npm run test.*)$/m

interface Counts {
  readonly passed: number
  readonly failed: number
}

const PASSED: Counts = { passed: 1, failed: 0 }
const FAILED: Counts = { passed: 0, failed: 1 }

const CHECKS: readonly (readonly [title: string, check: () => Counts])[] = [
  ['npm run format:check', () => oneOf(run('npm run format:check'))],
  ['npm run lint', () => oneOf(run('npm run lint'))],
  ['npm run types', () => oneOf(run('npm run types'))],
  ["README.md's tables match action.yml", () => oneOf(run('npm run docs -- --check'))],
  ["schema/config-file.json matches the fields' tables", () => oneOf(run('npm run schema -- --check'))],
  ['dist/ is what src/ builds to, and committed', () => oneOf(isDistCurrent())],
  ["the README's test command", runTests]
]

function oneOf(isPassed: boolean): Counts {
  return isPassed ? PASSED : FAILED
}

/** Runs a command in the shell, with what it writes shown, and gives whether it succeeded. */
function run(command: string): boolean {
  return spawnSync(command, { shell: true, stdio: 'inherit' }).status === 0
}

/** Runs the tests by the README's own command. A suite that could not be loaded has no tests: it counts as one. */
function runTests(): Counts {
  const command = TEST_COMMAND.exec(readFileSync('README.md', 'utf8'))?.[1]
  if (command === undefined) {
    console.error('README.md has no line `npm ci && npm test`')
    return FAILED
  }
  const folder = mkdtempSync(join(tmpdir(), 'check-'))
  const report = join(folder, 'report.json')
  try {
    const isPassed = run(`${command} -- --json --outputFile='${report}'`)
    const counts = JSON.parse(readFileSync(report, 'utf8')) as Record<string, number>
    const failed = (counts['numFailedTests'] ?? 0) + (counts['numRuntimeErrorTestSuites'] ?? 0)
    return { passed: counts['numPassedTests'] ?? 0, failed: isPassed ? failed : Math.max(failed, 1) }
  } catch (error) {
    console.error(error)
    return FAILED
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Builds `dist/` anew. In a git checkout the result must be the commit's, elsewhere what was there before. */
function isDistCurrent(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'dist-'))
  const before = join(folder, 'dist')
  try {
    cpSync('dist', before, { recursive: true })
    rmSync('dist', { recursive: true })
    if (!run('npm run build')) {
      rmSync('dist', { recursive: true, force: true })
      cpSync(before, 'dist', { recursive: true })
      return false
    }
    const changed = isGitCheckout() ? gitChanges() : differences(before, 'dist')
    for (const path of changed) console.error(`differs: ${path}`)
    return changed.length === 0
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function isGitCheckout(): boolean {
  return spawnSync('git', ['rev-parse', '--is-inside-work-tree']).status === 0
}

/** New files too, which `git diff` would not show. */
function gitChanges(): string[] {
  const { stdout } = spawnSync('git', ['status', '--porcelain', '--', 'dist'], { encoding: 'utf8' })
  return stdout.split('\n').filter((line) => line !== '')
}

function differences(one: string, other: string): string[] {
  const [before, after] = [filesIn(one), filesIn(other)]
  return [...new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path) !== after.get(path))
}

function filesIn(folder: string): Map<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const files = paths.filter((path) => statSync(join(folder, path)).isFile())
  return new Map(files.map((path) => [path, readFileSync(join(folder, path), 'latin1')]))
}

const results = CHECKS.map(([title, check]) => {
  console.log(`── ${title}`)
  return { title, ...check() }
})
const failed = results.filter((result) => result.failed > 0)
for (const { title } of failed) console.log(`Failed: ${title}`)
const sum = (key: keyof Counts): number => results.reduce((total, result) => total + result[key], 0)
if (failed.length > 0) process.exitCode = 1
console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
