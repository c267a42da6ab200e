import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { MAX_FILE_BYTES, readConfigFile } from '../../src/declaration/config-file.ts'

/** Windows has no named pipes and no /etc, and makes links only for administrators. */
const itOnPosix = process.platform === 'win32' ? it.skip : it

describe('the config-file', () => {
  let base: string
  let workspace: string

  beforeEach(() => {
    base = realpathSync(mkdtempSync(join(tmpdir(), 'declaration-')))
    workspace = join(base, 'work')
    mkdirSync(join(workspace, 'infra'), { recursive: true })
    writeFileSync(join(workspace, 'infra', 'p.yml'), 'indexes: []\n')
    writeFileSync(join(base, 'secret.yml'), 'indexes: []\n')
  })

  afterEach(() => {
    rmSync(base, { recursive: true })
  })

  async function faultOf(path: string) {
    const reading = await readConfigFile(path, workspace)
    return 'issue' in reading ? reading.issue : reading
  }

  it.each(['infra/p.yml', './infra/p.yml', 'infra/../infra/p.yml'])('reads %s', async (path) => {
    expect(await readConfigFile(path, workspace)).toEqual({
      source: { source: 'infra/p.yml', file: 'infra/p.yml', text: 'indexes: []\n' }
    })
  })

  itOnPosix('reads an absolute path within, a link within, and through a linked workspace', async () => {
    symlinkSync(workspace, join(base, 'linked'))
    symlinkSync('infra/p.yml', join(workspace, 'p.yml'))
    expect(await readConfigFile(join(workspace, 'infra/p.yml'), workspace)).toMatchObject({
      source: { file: 'infra/p.yml' }
    })
    expect(await readConfigFile('p.yml', workspace)).toMatchObject({ source: { file: 'p.yml' } })
    expect(await readConfigFile('infra/p.yml', join(base, 'linked'))).toMatchObject({ source: { file: 'infra/p.yml' } })
  })

  it('reads a name that begins with two dots', async () => {
    writeFileSync(join(workspace, '..p.yml'), 'indexes:')
    expect(await readConfigFile('..p.yml', workspace)).toMatchObject({ source: { text: 'indexes:' } })
  })

  itOnPosix('refuses what is outside, by any way there', async () => {
    symlinkSync(join(base, 'secret.yml'), join(workspace, 'link.yml'))
    symlinkSync(base, join(workspace, 'up'))
    const outside = 'is outside the workspace. Only files of the workspace are read.'
    const link = 'is a link that leads out of the workspace. Only files of the workspace are read.'
    const location = { source: 'config-file', line: 0, column: 0 }
    expect(await faultOf('../secret.yml')).toEqual({ message: `The config-file "../secret.yml" ${outside}`, location })
    expect(await faultOf('link.yml')).toEqual({ message: `The config-file "link.yml" ${link}`, location })
    expect(await faultOf('up/secret.yml')).toEqual({ message: `The config-file "up/secret.yml" ${link}`, location })
    expect(await faultOf('/etc/passwd')).toEqual({ message: `The config-file "/etc/passwd" ${outside}`, location })
  })

  it.each([
    ['infra/p.yaml', 'does not exist in the workspace. Did you mean "infra/p.yml"?'],
    ['infra/P.yml', 'does not exist in the workspace. Did you mean "infra/p.yml"?'],
    ['Infra/P.YAML', 'does not exist in the workspace. Did you mean "infra/p.yml"?'],
    ['infra\\p.yml', 'does not exist in the workspace. Did you mean "infra/p.yml"?'],
    ['"infra/p.yml"', 'has quotes in it. Write it without them.'],
    ['~/infra/p.yml', 'begins with what only a shell replaces. Write the path from the root of the repository on.'],
    [
      '$GITHUB_WORKSPACE/p.yml',
      'begins with what only a shell replaces. Write the path from the root of the repository on.'
    ],
    [
      '${GITHUB_WORKSPACE}/p.yml',
      'begins with what only a shell replaces. Write the path from the root of the repository on.'
    ],
    [
      'https://example.com/p.yml',
      'is an address, and only files of the workspace are read. Check the file out, and write its path.'
    ],
    ['infra/other.yml', 'does not exist in the workspace. There is "infra/p.yml".'],
    ['infra/*.yml', 'is a pattern, and one file is read. Write the path of that file.'],
    ['a.yml, b.yml', 'is more than one path, and one file is read. Put all lists into one file.'],
    [
      '/github/workspace/p.yml',
      'is outside the workspace. In a container the workspace has another path: write it relative to the root of the repository.'
    ]
  ])('given %s, which does not exist → names the existing files', async (path, expected) => {
    expect(await faultOf(path)).toMatchObject({ message: `The config-file ${JSON.stringify(path)} ${expected}` })
  })

  it('given an empty workspace → proposes the checkout', async () => {
    const reading = await readConfigFile('p.yml', mkdtempSync(join(base, 'empty-')))
    expect(reading).toMatchObject({
      issue: { message: expect.stringContaining('the workspace is empty. Run actions/checkout') }
    })
  })

  itOnPosix('explains what is not there, no file, or a pipe, and waits for none of them', async () => {
    execFileSync('mkfifo', [join(workspace, 'pipe')])
    symlinkSync('loop', join(workspace, 'loop'))
    const missing =
      'does not exist in the workspace. Is actions/checkout run before this step, and the path spelt as in the repository?'
    expect(await faultOf('nope.yml')).toMatchObject({
      message: `The config-file "nope.yml" ${missing}`,
      location: { source: 'config-file' }
    })
    expect(await faultOf('infra')).toMatchObject({
      message: 'The config-file "infra" is a directory. Name a file in it.'
    })
    expect(await faultOf('pipe')).toMatchObject({ message: 'The config-file "pipe" is not a regular file.' })
    expect(await faultOf('loop')).toMatchObject({
      message: 'The config-file "loop" is a link that leads back to itself.'
    })
    expect(await faultOf('a\0b')).toMatchObject({
      message: expect.stringMatching(/^The config-file "a\\u0000b" cannot be read: /) as string
    })
  })

  it('reads 1 MiB and not a byte more', async () => {
    writeFileSync(join(workspace, 'p.yml'), '#'.repeat(MAX_FILE_BYTES))
    expect(await readConfigFile('p.yml', workspace)).toHaveProperty('source')
    writeFileSync(join(workspace, 'p.yml'), '#'.repeat(MAX_FILE_BYTES + 1))
    expect(await faultOf('p.yml')).toEqual({
      message: 'The config-file "p.yml" has 1048577 bytes. Expected at most 1048576 (1 MiB).',
      location: { source: 'p.yml', file: 'p.yml', line: 1, column: 1 }
    })
  })

  it('refuses a file that is not UTF-8', async () => {
    writeFileSync(join(workspace, 'p.yml'), Buffer.from('indexes: []', 'utf16le').subarray(0, 21))
    writeFileSync(join(workspace, 'q.yml'), Buffer.from([0x61, 0xff]))
    expect(await faultOf('q.yml')).toEqual({
      message: 'The config-file "q.yml" is not valid UTF-8. Save it in that encoding.',
      location: { source: 'q.yml', file: 'q.yml', line: 1, column: 1 }
    })
  })
})
