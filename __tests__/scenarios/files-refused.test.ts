// What is wrong with the files that an assistant is to have is said before any request; odd names are escaped.
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { ofFork, pullRequestEvent, world } from '../main/world.ts'
import { errors, folder, step, told } from './support.ts'
import { fileWrites, pagesOf, pathsIn, withFiles, workspaceWith } from './files.ts'

const FILES = { assistant: { name: 'support', files: 'docs/*' } }
const MB = 1024 * 1024

const REFUSED: readonly (readonly [what: string, () => string, RegExp])[] = [
  [
    '501 files',
    () => workspaceWith(pagesOf(501)),
    /501 files with .* are declared, and one run takes at most 500 files/
  ],
  [
    'a Markdown of more than 10 MB',
    () => workspaceWith({ 'docs/a.md': 'x'.repeat(10 * MB + 1) }),
    /"docs\/a\.md" has 11 MB, and a file of its type at most 10 MB/
  ],
  [
    'a type that is not taken',
    () => workspaceWith({ 'docs/a.png': 'x' }),
    /"docs\/a\.png" is of a type .*\.docx, \.json, \.md, \.pdf, \.txt/
  ],
  ['an empty file', () => workspaceWith({ 'docs/a.md': '' }), /"docs\/a\.md" is empty/],
  [
    'text that is not UTF-8',
    () => workspaceWith({ 'docs/a.md': Buffer.from('one\ntwo\nna\xefve\n', 'latin1') }),
    /^docs\/a\.md:3:1.*not UTF-8|This line is not UTF-8/
  ],
  [
    'a link out of the workspace',
    () => {
      const root = workspaceWith(pagesOf(1))
      const outside = workspaceWith({ 'secret.md': 'secret' }, folder())
      symlinkSync(join(outside, 'secret.md'), join(root, 'docs/link.md'))
      return root
    },
    /"docs\/\*" names docs\/link\.md, a link that leads out of the workspace/
  ],
  ['a pattern that matches nothing', () => folder(), /"docs\/\*" names no file of the workspace/]
]

test.each(REFUSED)('%s: refused before any request, at its place', async (_, workspace, message) => {
  const sandbox = await withFiles()
  const result = await step(sandbox, FILES, { workspace: workspace() })
  expect(told(result)).toMatchObject({ reason: 'invalid-declaration', changed: 'false' })
  expect(errors(result)).toEqual([expect.stringMatching(message)])
  expect(sandbox.requests).toEqual([])
})

test('a PDF may have more than 10 MB', async () => {
  const sandbox = await withFiles()
  const workspace = workspaceWith({ 'docs/a.pdf': `%PDF-1.4\n${'x'.repeat(11 * MB)}` })
  const result = await step(sandbox, FILES, { workspace })
  expect(told(result)).toMatchObject({ result: 'created', ready: 'true' })
  expect(sandbox.state.listFiles('support')).toMatchObject([{ name: 'a.pdf', size: 11 * MB + 9 }])
})

test('a run with secrets for a fork’s code: refused', async () => {
  const event = ofFork(pullRequestEvent('opened', 'pull_request_target'))
  const there = await world({ assistantData: true }, event)
  const inputs = { ...FILES, lifetime: 'pull-request', command: 'apply' }
  const result = await there.step(inputs, { event, workspace: workspaceWith(pagesOf(1)) })
  expect(told(result)).toMatchObject({ reason: 'untrusted-declaration', changed: 'false' })
  expect(there.writes()).toEqual([])
})

test('names with quotes, line breaks and more: each file arrives once, under its own path', async () => {
  const names = [
    'a "b".md',
    "it's.md",
    'two\nlines.md',
    'a\r\nContent-Type: text.md',
    'ünï — 中.md',
    '%22 100%.md',
    'x;y=z&a.md',
    '::error::.md'
  ]
  const sandbox = await withFiles()
  const workspace = workspaceWith(Object.fromEntries(names.map((name) => [`docs/${name}`, `In ${name}.`])))
  const result = await step(sandbox, FILES, { workspace })
  expect(errors(result)).toEqual([])
  expect(told(result)).toMatchObject({ result: 'created', ready: 'true' })
  const paths = names.map((name) => `docs/${name}`).sort()
  expect(pathsIn(sandbox, 'support')).toEqual(paths)
  for (const { id, metadata } of sandbox.state.listFiles('support'))
    expect(sandbox.state.getContent('support', id)?.toString()).toBe(`In ${String(metadata?.['gha-path']).slice(5)}.`)
  sandbox.requests.length = 0
  expect(told(await step(sandbox, FILES, { workspace }))).toMatchObject({ result: 'unchanged' })
  expect(fileWrites(sandbox)).toEqual([])
})

test('a failing file with a line break in its name is told on one line', async () => {
  const sandbox = await withFiles({ failingFiles: /two/ })
  const workspace = workspaceWith({ 'docs/two\n::error::lines.md': 'Two lines.' })
  const result = await step(sandbox, FILES, { workspace })
  expect(errors(result)).toEqual([expect.stringMatching(/"docs\/two\\n::error::lines\.md"/)])
})
