/**
 * The gate: everything that a change must pass. Its last line is `N passed, N failed`: the tests as jest counts them, and
 * each other check as one.
 *
 *   npm run check
 */
import { spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'

/** The README tells people to run the tests so; `.ci/run` has run the `npm ci` when it calls this script. */
const TEST_COMMAND = /^npm ci && (npm test|npm run test.*)$/m

interface Counts {
  readonly passed: number
  readonly failed: number
}

const PASSED: Counts = { passed: 1, failed: 0 }
const FAILED: Counts = { passed: 0, failed: 1 }

/** A check that needs nothing of the others: they run side by side, the longest first. */
type Check = readonly [title: string, check: () => Promise<Checked>]

/** Whether a check passed, and what it wrote. */
interface Checked {
  readonly isPassed: boolean
  readonly text: string
}

const CHECKS: readonly Check[] = [
  ['npm run lint', () => run('npm run lint')],
  ['npm run format:check', () => run('npm run format:check')],
  ['npm run types', () => run('npm run types')],
  ['dist/ is what src/ builds to, and committed', isDistCurrent],
  ["README.md's tables match action.yml", () => run('npm run docs -- --check')],
  ["schema/config-file.json matches the fields' tables", () => run('npm run schema -- --check')]
]

/** Runs a command in the shell, and gives what it wrote when it has ended. */
async function run(command: string): Promise<Checked> {
  const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] })
  let text = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (text += String(chunk)))
  const status = await new Promise<number | null>((resolve) => {
    child.on('close', resolve)
  })
  return { isPassed: status === 0, text }
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
    const { status } = spawnSync(`${command} -- --json --outputFile='${report}'`, { shell: true, stdio: 'inherit' })
    const counts = JSON.parse(readFileSync(report, 'utf8')) as Record<string, number>
    const failed = (counts['numFailedTests'] ?? 0) + (counts['numRuntimeErrorTestSuites'] ?? 0)
    return { passed: counts['numPassedTests'] ?? 0, failed: status === 0 ? failed : Math.max(failed, 1) }
  } catch (error) {
    console.error(error)
    return FAILED
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Builds `dist/` anew. In a git checkout the result must be the commit's, elsewhere what was there before. */
async function isDistCurrent(): Promise<Checked> {
  const folder = mkdtempSync(join(tmpdir(), 'dist-'))
  const before = join(folder, 'dist')
  try {
    cpSync('dist', before, { recursive: true })
    rmSync('dist', { recursive: true })
    const built = await run('npm run build')
    if (!built.isPassed) {
      rmSync('dist', { recursive: true, force: true })
      cpSync(before, 'dist', { recursive: true })
      return built
    }
    const changed = isGitCheckout() ? gitChanges() : differences(before, 'dist')
    return { isPassed: changed.length === 0, text: changed.map((path) => `differs: ${path}\n`).join('') }
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

interface Result extends Counts {
  readonly title: string
}

/** Takes one check after the other, until none is left. */
async function runChecks(left: Check[]): Promise<Result[]> {
  const results: Result[] = []
  for (let next = left.shift(); next !== undefined; next = left.shift()) {
    const [title, check] = next
    const { isPassed, text } = await check()
    console.log(`── ${title}\n${text.trimEnd()}`)
    results.push({ title, ...(isPassed ? PASSED : FAILED) })
  }
  return results
}

const left = [...CHECKS]
const lanes = Array.from({ length: availableParallelism() }, () => runChecks(left))
const results = (await Promise.all(lanes)).flat()
console.log("── the README's test command")
results.push({ title: "the README's test command", ...runTests() })
const failed = results.filter((result) => result.failed > 0)
for (const { title } of failed) console.log(`Failed: ${title}`)
const sum = (key: keyof Counts): number => results.reduce((total, result) => total + result[key], 0)
if (failed.length > 0) process.exitCode = 1
console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
