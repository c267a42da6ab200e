// Our own workflows are what GitHub takes, pin what they use, and give nothing away.
import { readdirSync, readFileSync } from 'node:fs'
import { matchesGlob } from 'node:path'
import { parse, parseAllDocuments } from 'yaml'
import { lint } from '../examples/lint.ts'
import { ACTION_REFERENCE } from '../examples/workflows.ts'

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
}

interface Job {
  readonly 'timeout-minutes'?: number
  readonly permissions?: Readonly<Record<string, string>>
  readonly steps: readonly Step[]
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>
  readonly permissions?: unknown
  readonly concurrency?: { readonly group: string }
  readonly jobs: Readonly<Record<string, Job>>
}

const FOLDER = '.github/workflows'
const TEXTS = Object.fromEntries(
  readdirSync(FOLDER)
    .sort()
    .map((name) => [name, readFileSync(`${FOLDER}/${name}`, 'utf8')])
)

/** What a job may do beyond reading the code, each said with its reason in the workflow. */
const MORE_THAN_READING: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'codeql.yml analyze': { 'security-events': 'write' },
  'dist.yml commit': { contents: 'write', actions: 'write' },
  'release.yml publish': { contents: 'write', 'id-token': 'write', attestations: 'write' }
}
/** Whose jobs with a token that can write run nothing that was installed, nor any action of the checkout. */
const WRITERS = ['dist.yml commit', 'release.yml publish']

const WORKFLOWS = Object.entries(TEXTS).map(([name, text]) => [name, parse(text) as Workflow] as const)
const JOBS = WORKFLOWS.flatMap(([name, { jobs }]) =>
  Object.entries(jobs).map(([id, job]) => [`${name} ${id}`, job] as const)
)

test('the workflows are there', () => {
  expect(Object.keys(TEXTS)).toEqual(['ci.yml', 'codeql.yml', 'dependency-review.yml', 'dist.yml', 'release.yml'])
})

test('GitHub’s language service and actionlint find nothing in them', () => {
  // Of an action in the same repository neither knows the inputs, so ours is linted under its published name.
  const published = Object.entries(TEXTS).map(([name, text]) => [
    name,
    text.replaceAll(/uses: \.\/$/gm, `uses: ${ACTION_REFERENCE}`)
  ])
  expect(lint(Object.fromEntries(published) as typeof TEXTS)).toEqual(
    Object.fromEntries(Object.keys(TEXTS).map((name) => [name, []]))
  )
})

describe.each(WORKFLOWS)('%s', (_, { on, permissions, concurrency }) => {
  test('has no permissions but those of its jobs, and says which of its runs exclude each other', () => {
    expect(permissions).toEqual({})
    expect(concurrency?.group).toEqual(expect.any(String))
  })

  test('starts for nothing that has secrets beside a stranger’s code', () => {
    for (const event of ['pull_request_target', 'workflow_run', 'issue_comment']) expect(on).not.toHaveProperty(event)
  })
})

describe.each(JOBS)('%s', (name, { steps, permissions, 'timeout-minutes': minutes }) => {
  test('has the permissions that it needs, and an end', () => {
    expect(permissions).toEqual({ contents: 'read', ...MORE_THAN_READING[name] })
    expect(minutes).toBeLessThanOrEqual(30)
  })

  test('leaves no token in the checkout', () => {
    for (const { uses, with: inputs } of steps) {
      if (uses?.startsWith('actions/checkout@') === true) expect(inputs?.['persist-credentials']).toBe(false)
    }
  })
})

test.each(JOBS.filter(([name]) => WRITERS.includes(name)))('%s installs nothing', (_, { steps }) => {
  for (const { run = '', uses = '' } of steps) {
    expect(run).not.toMatch(/\b(npm|npx|node(?! scripts\/release\.ts)|\.ci\/run)\b/)
    expect(uses).not.toMatch(/^\.\//)
  }
})

test('every action of others is pinned to a commit, with its version beside it', () => {
  const uses = Object.values(TEXTS).flatMap((text) => [...text.matchAll(/^.*\buses: *(.*)$/gm)].map(([, line]) => line))
  expect(uses.length).toBeGreaterThan(10)
  const unpinned = uses.filter((line = '') => !/^(\.\/\S*|[\w-]+(\/[\w-]+)+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/.test(line))
  expect(unpinned).toEqual([])
})

test('one version of an action is used everywhere', () => {
  const versions = new Map<string, Set<string>>()
  for (const [, job] of JOBS) {
    for (const { uses = '' } of job.steps) {
      const [action = '', version = ''] = uses.split('@')
      versions.set(action, (versions.get(action) ?? new Set()).add(version))
    }
  }
  expect([...versions].filter(([, found]) => found.size > 1)).toEqual([])
})

describe('no script has text put into it', () => {
  const files = ['README.md', 'action.yml', ...filesIn('docs'), ...filesIn('examples')]
  const yaml = /\.ya?ml$/

  test.each([...files, ...filesIn('.github')].filter((path) => /\.(md|ya?ml)$/.test(path)))('%s', (path) => {
    const text = readFileSync(path, 'utf8')
    const blocks = yaml.test(path)
      ? [text]
      : [...text.matchAll(/^```ya?ml\n([^]*?)^```/gm)].map(([, block = '']) => block)
    for (const block of blocks) {
      const documents = parseAllDocuments(block)
      for (const document of documents) expect(document).toMatchObject({ errors: [] })
      // `run: echo ${{ github.event.pull_request.title }}` runs whatever a stranger writes there.
      for (const script of scriptsIn(documents.map((document) => document.toJS() as unknown))) {
        expect(script).not.toContain('${{')
      }
    }
  })

  test('it would be found', () => {
    expect(scriptsIn({ steps: [{ run: 'a' }, { with: { script: 'b' } }] })).toEqual(['a', 'b'])
  })
})

test('all code that runners load is attested', () => {
  const release = readFileSync('.github/workflows/release.yml', 'utf8')
  const attested = [...release.matchAll(/^ {12}(dist\/\S+)$/gm)].map(([, path = '']) => path)
  const code = filesIn('dist').filter((path) => /\.[cm]?js$/.test(path))
  expect(code.filter((path) => !attested.some((pattern) => matchesGlob(path, pattern)))).toEqual([])
})

test('what runs on Windows starts no process, and needs no links', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
  const tests = filesIn('__tests__').filter((path) => path.endsWith('.test.ts'))
  const patterns = (scripts['test:fast'] ?? '').split(' ').filter((word) => word.startsWith('__tests__/'))
  const chosen = tests.filter((path) => patterns.some((pattern) => path.startsWith(pattern)))
  expect(chosen.length).toBeGreaterThan(20)
  for (const path of chosen.filter((path) => !path.endsWith('/config-file.test.ts'))) {
    expect([path, readFileSync(path, 'utf8')]).toEqual([
      path,
      expect.not.stringMatching(/child_process|sandbox\/runner|scenarios\/support|main\/world|symlink/)
    ])
  }
})

/** The files of a folder and of those below it, with `/` between them on every machine. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`.replaceAll('\\', '/'))
    .sort()
}

/** Every text that is run: `run:` of a step, `script:` of an action that takes one. */
function scriptsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    (key === 'run' || key === 'script') && typeof inner === 'string' ? [inner] : scriptsIn(inner)
  )
}
