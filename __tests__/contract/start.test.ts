// `npm start` shows what it promises: the bundle provisions the examples, or a file of one's own, and a second run finds
// nothing to do.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const SCRIPT = resolve('sandbox/start.ts')
const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

/** A folder with `my/pinecone.yml` in it. */
function folderWith(text: string): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'start-')))
  folders.push(folder)
  mkdirSync(join(folder, 'my'))
  writeFileSync(join(folder, 'my/pinecone.yml'), text)
  return folder
}

function start(paths: string[] = [], how: { cwd?: string; env?: NodeJS.ProcessEnv } = {}) {
  return spawnSync(process.execPath, [SCRIPT, ...paths], { encoding: 'utf8', ...how })
}

test('npm start plays a pull request’s life: provisioned, previewed with data, pushed to, closed and swept', () => {
  const { status, stdout, stderr } = start()
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  const [, provisioned = '', opened = '', same = '', changed = '', closed = '', swept = ''] = stdout.split(/^── \d\. /m)
  expect(provisioned).toMatch(/^Provisioned on main: success[^]*POST \/indexes, POST \/assistant\/assistants\./)
  expect(opened).toMatch(/3 of 3 written in namespace "__default__"[^]*→ {2}start: "Start here"[^]*2 resources ready/)
  expect(same).toMatch(/Pinecone was sent no write\./)
  expect(changed).toMatch(/sent POST \/vectors\/upsert\.[^]*→ {2}start: "Begin here"/)
  expect(closed).toMatch(/index docs-pr-7: deleted[^]*Torn down/)
  expect(swept).toMatch(/Warning: Index "docs-pr-7" was left behind[^]*DELETE \/indexes\/docs-pr-7\./)
  expect(stdout).not.toMatch(/older commit|runner's clock/)
  expect(stdout.trimEnd().split('\n').at(-1)).toMatch(/^Try next: /)
  // The sandbox's key is handed to the action, and is seen nowhere.
  expect(stdout).not.toContain('pcsk_')
})

test('npm start -- --html writes a page with what GitHub would show', () => {
  const cwd = folderWith('')
  const { status, stdout } = start(['--html'], { cwd })
  expect(status).toBe(0)
  const page = join(cwd, 'pull-request.html')
  expect(stdout).toContain(page)
  const html = readFileSync(page, 'utf8')
  expect(html).toMatch(/<h1>2\. Pull request #7 opened<\/h1>[^]*docs-pr-7[^]*<h1>5\. Closed<\/h1>[^]*Torn down/)
})

test('npm start -- my/pinecone.yml --dry-run shows the plan, and sends no write', () => {
  const cwd = folderWith('indexes: [{ name: mine, dimension: 8, cloud: aws, region: us-east-1 }]')
  const { status, stdout } = start(['my/pinecone.yml', '--dry-run'], { cwd })
  expect(status).toBe(0)
  expect(stdout).toMatch(/── Dry run: success[^]*would be created/)
  expect(stdout).not.toMatch(/× (POST|PATCH|PUT|DELETE)/)
})

test('npm start -- my/pinecone.yml provisions that file, and leaves it where it is', () => {
  const cwd = folderWith('indexes: [{ name: mine, dimension: 8, cloud: aws, region: us-east-1 }]')
  const { status, stdout, stderr } = start(['my/pinecone.yml'], { cwd })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  const [step = '', first = '', second = ''] = stdout.split(/^── /m)
  expect(step).toContain('config-file: my/pinecone.yml')
  expect(step).not.toMatch(/index:|assistant:/)
  expect(first).toMatch(/^First run: success/)
  expect(first).toMatch(/index mine: created, Ready/)
  expect(second).not.toMatch(/× (POST|PATCH|PUT|DELETE)/)
  expect(readdirSync(cwd, { recursive: true })).toEqual(['my', join('my', 'pinecone.yml')])
})

test('a path is from where npm was called, and may lead out of it', () => {
  const folder = folderWith('indexes: [{ name: mine, dimension: 8, cloud: aws, region: us-east-1 }]')
  const cwd = folderWith('')
  const env = { ...process.env, npm_lifecycle_event: 'start', INIT_CWD: join(folder, 'my') }
  const outside = join(folderWith('indexes: [{ name: other, dimension: 8 }]'), 'my', 'pinecone.yml')
  for (const path of ['pinecone.yml', '../my/pinecone.yml', outside]) {
    const { status, stdout } = start([path], { cwd, env })
    expect([path, status]).toEqual([path, 0])
    expect(stdout).toContain('config-file: pinecone.yml')
  }
})

test('a faulty file shows its errors as a user would see them, and ends with 1', () => {
  const cwd = folderWith('indexes:\n  - name: mine\n    dimenson: 8\n    region: 7\n')
  const { status, stdout, stderr } = start(['my/pinecone.yml'], { cwd })
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
  expect(stdout).toContain(
    'Error: my/pinecone.yml:3:5: index "mine": unknown key "dimenson". Did you mean "dimension"?'
  )
  expect(stdout).toContain('Error: my/pinecone.yml:4:13: index "mine"')
  expect(stdout).toMatch(/reason +invalid-declaration/)
  // Nothing is run twice that failed, and nothing is proposed after it.
  expect(stdout).not.toMatch(/Second run|Try next/)
})

test('no file, and more than one, end with 1 and a sentence', () => {
  const cwd = folderWith('')
  for (const [paths, sentence] of [
    [['none.yml'], `There is no file ${join(cwd, 'none.yml')}.`],
    [['my'], `There is no file ${join(cwd, 'my')}.`],
    [['a.yml', 'b.yml'], 'Give one file: `npm start -- my/pinecone.yml`.']
  ] as const) {
    const { status, stdout, stderr } = start([...paths], { cwd })
    expect({ status, stdout, stderr: stderr.trim() }).toEqual({ status: 1, stdout: '', stderr: sentence })
  }
})
