import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fitOutputs, outputNames } from '../../src/report/outputs.ts'
import { renderMarkdown } from '../../src/report/markdown.ts'
import type { Report } from '../../src/report/report.ts'
import { changeOf, CREATED, HOSTILE, mixedReport, observedOf, outcomeOf, planOf, reportOf, TEAM } from './samples.ts'

const SECRET = 'pcsk_4Tabc_0123456789+/&abcdefABCDEF'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'report-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

interface Files {
  readonly output?: string
  readonly summary?: string
}

function run(report: Report, files: Files = { output: 'output', summary: 'summary' }) {
  const path = (name: string) => join(folder, name)
  writeFileSync(
    path('report.json'),
    JSON.stringify({
      report,
      secret: SECRET,
      ...(files.summary === undefined ? {} : { summaryPath: path(files.summary) })
    })
  )
  if (files.output === 'output') writeFileSync(path('output'), '')
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, 'runner-process.ts'), path('report.json')],
    {
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], ...(files.output === undefined ? {} : { GITHUB_OUTPUT: path(files.output) }) }
    }
  )
  const read = (name: string) => (existsSync(path(name)) ? readFileSync(path(name), 'utf8') : '')
  return { stdout, stderr, status, output: read('output'), summary: read('summary') }
}

/** Reads GITHUB_OUTPUT as the runner does. */
function outputsIn(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/^(.+?)<<(ghadelimiter_.+)\n([^]*?)\n?\2$/gm)].map(([, name = '', , value = '']) => [name, value])
  )
}

test('a failed run: log, annotations, outputs and summary, and the step fails', () => {
  const { stdout, stderr, status, output, summary } = run(mixedReport())
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
  expect(stdout).toBe(`::group::Plan
+ index docs-search: dimension 1536, cosine, aws us-east-1
~ index faq
    tags.team: (none) → docs
    tags.owner: ann → (removed)
+ index logs: dimension 1536, cosine, aws us-east-1
= assistant helper: unchanged
::endgroup::
docs-search: Ready (1 s)
faq: Ready (1 s)
logs: InitializationFailed (1 s)
helper: Ready (1 s)
::error title=Pinecone%3A not-ready,file=pinecone.yml,line=3,col=5::Index "logs" failed: its state is InitializationFailed.
::warning title=Pinecone::Tell @team about <b>this</b>: https://example.com
::notice title=Pinecone::Index "docs-search" is put into aws us-east-1, Pinecone's default.
index docs-search: created, Ready, waited 12 s, docs-search-abc123.svc.aped-4627-b74a.pinecone.io
index faq: updated, Ready, faq-abc123.svc.aped-4627-b74a.pinecone.io
index logs: failed, not-ready, InitializationFailed
assistant helper: unchanged, Ready, https://prod-1-data.ke.pinecone.io
Failed: 1 failed, 1 created, 1 updated, 1 unchanged in 12 s. Index "logs" failed: its state is InitializationFailed.
`)
  expect(outputsIn(output)).toEqual(fitOutputs(mixedReport()).outputs)
  expect(summary).toBe(renderMarkdown(mixedReport()))
})

test('a run that succeeds ends with 0', () => {
  const { status, stdout } = run(reportOf([outcomeOf('index', 'a')]))
  expect(status).toBe(0)
  expect(stdout.split('\n').at(-2)).toBe('Nothing to do: 1 index is as declared (12 s).')
})

test('without a file for outputs, or for a summary, the rest is written all the same', () => {
  const without = run(mixedReport(), {})
  expect(without.status).toBe(1)
  expect(without.stderr).toBe('')
  // What @actions/core does outside of a runner.
  expect(without.stdout).toContain('::set-output name=reason::not-ready')
  const unwritable = run(mixedReport(), { output: 'no/such', summary: 'no/such' })
  expect(unwritable.status).toBe(1)
  expect(unwritable.stderr).toBe('')
  expect(unwritable.stdout).toMatch(/^::error title=Pinecone::The outputs could not be set: /m)
  expect(unwritable.stdout).toMatch(/^::warning title=Pinecone::The summary could not be written: /m)
  expect(unwritable.stdout).toContain('Failed: 1 failed')
})

function reportFullOf(text: string): Report {
  const failure = { reason: 'api-error', message: text } as const
  const observed = observedOf('index', text, { state: text, host: text, model: { metric: text } })
  const fields = [{ ...TEAM, path: ['tags', text], before: text, after: { [text]: [text] } }]
  const outcome = outcomeOf('index', text, { ...CREATED, observed, fields, failure })
  return reportOf([outcome], {
    plan: planOf([changeOf('update', 'index', text, { fields })]),
    warnings: [text],
    notices: [text],
    failure: { ...failure, issues: [{ message: text, location: { source: text, file: text, line: 1, column: 1 } }] }
  })
}

test('hostile text runs no command', () => {
  const report = { ...reportFullOf(HOSTILE.join(' ')), notices: HOSTILE, warnings: HOSTILE.slice(0, 9) }
  const outcomes = HOSTILE.map((text) =>
    outcomeOf('index', text, { observed: observedOf('index', text, { host: text }) })
  )
  const { stdout, output, status } = run({ ...report, outcomes })
  expect(status).toBe(1)
  const commands = stdout.split('\n').flatMap((line) => /^\s*::([\w-]+)[^\n]*::/.exec(line)?.[1] ?? [])
  expect(new Set(commands)).toEqual(new Set(['group', 'endgroup', 'error', 'warning', 'notice']))
  expect(stdout + output).not.toContain('##[')
  expect(Object.keys(outputsIn(output)).sort()).toEqual(outputNames().sort())
})

test.each([
  ['as it is', SECRET],
  ['in a long text that is cut', `${'x'.repeat(70)}${SECRET}${'y'.repeat(5000)}`],
  ['right at the limit of a message', `${'x'.repeat(1990)}${SECRET}`],
  ['for a URL', `https://a.example/?key=${encodeURIComponent(SECRET)}`],
  ['in base64', Buffer.from(`user:${SECRET}`).toString('base64')],
  ['in JSON', JSON.stringify({ [SECRET]: JSON.stringify(SECRET) })],
  ['parted by a break that is put on one line', `a ${SECRET}\n${SECRET}`]
])('the secret appears nowhere, written %s', (_, text) => {
  const { stdout, stderr, output, summary } = run(reportFullOf(text))
  const all = [stdout, stderr, output, summary].join('\n')
  expect(all).toContain('***')
  for (const part of [
    SECRET,
    SECRET.slice(0, 10),
    encodeURIComponent(SECRET).slice(0, 24),
    btoa(`user:${SECRET}`).slice(7)
  ]) {
    expect(all).not.toContain(part)
  }
  const { resources = '', plan = '' } = outputsIn(output)
  expect(JSON.parse(resources).version).toBe(1)
  expect(JSON.parse(plan)).toHaveLength(1)
})
