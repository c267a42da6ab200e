import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { filesMatching } from '../../src/content/workspace.ts'

let root: string
let outside: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'workspace-'))
  outside = mkdtempSync(join(tmpdir(), 'outside-'))
})
afterEach(() => {
  for (const folder of [root, outside]) rmSync(folder, { recursive: true, force: true })
})

function write(...paths: string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), 'text')
  }
}

async function pathsOf(pattern: string): Promise<readonly string[] | string> {
  const matches = await filesMatching(pattern, root)
  return 'files' in matches ? matches.files.map(({ path }) => path) : matches.problem
}

describe('files of the workspace', () => {
  test.each([
    ['docs/a.md', ['docs/a.md']],
    ['./docs/a.md', ['docs/a.md']],
    ['docs/*.md', ['docs/a.md', 'docs/b.md']],
    ['docs/**/*.md', ['docs/a.md', 'docs/b.md', 'docs/deep/c.md']],
    ['docs/?.md', ['docs/a.md', 'docs/b.md']],
    ['{docs/deep,other}/*', ['docs/deep/c.md', 'other/d.txt']],
    ['docs/[id].md', ['docs/[id].md']]
  ])('%s names %j', async (pattern, paths) => {
    write('docs/b.md', 'docs/a.md', 'docs/deep/c.md', 'other/d.txt', '.git/docs/x.md')
    if (pattern.includes('[')) write('docs/[id].md')
    expect(await pathsOf(pattern)).toEqual(paths)
  })

  test('are not what is below .git', async () => {
    write('.git/a.md', 'a.md')
    expect(await pathsOf('**/*.md')).toEqual(['a.md'])
  })

  test('never are what git keeps, by name or by a link of another name', async () => {
    write('.git/config')
    symlinkSync(join(root, '.git/config'), join(root, 'link.md'))
    for (const pattern of ['.git/config', 'link.md', '*.md'])
      expect(await pathsOf(pattern)).toMatch('which leads to what git keeps in .git')
  })

  test('have their size, and a link within the workspace is followed', async () => {
    write('docs/a.md')
    symlinkSync(join(root, 'docs/a.md'), join(root, 'b.md'))
    expect(await filesMatching('b.md', root)).toEqual({
      files: [{ path: 'b.md', absolute: join(root, 'docs/a.md'), bytes: 4 }]
    })
  })

  test('a link out of it is never followed, by name, by pattern, or as a folder', async () => {
    writeFileSync(join(outside, 'secret.md'), 'secret')
    symlinkSync(join(outside, 'secret.md'), join(root, 'link.md'))
    symlinkSync(outside, join(root, 'folder'))
    expect(await pathsOf('link.md')).toMatch('a link that leads out of the workspace')
    expect(await pathsOf('*.md')).toMatch('names link.md, a link that leads out of the workspace')
    expect(await pathsOf('folder/secret.md')).toMatch('a link that leads out of the workspace')
    expect(await pathsOf('**/secret.md')).not.toContain('folder/secret.md')
  })

  test.each([
    ['../x.md', 'leads out of the workspace'],
    ['/etc/passwd', 'leads out of the workspace'],
    ['docs', 'is a directory'],
    ['missing.md', 'names no file'],
    ['docs/*.txt', 'names no file']
  ])('%s is a problem', async (pattern, problem) => {
    write('docs/a.md')
    expect(await pathsOf(pattern)).toMatch(problem)
  })
})
