// What a run may do that has secrets although its event is about somebody else's code, as one table.
import { trustUntrustedRun } from '../../src/plan/untrusted-run.ts'
import type { Lifetime } from '../../src/resources/owner.ts'

const COMMANDS = ['auto', 'apply', 'destroy', 'show', 'sweep'] as const

function row(hasConfigFile: boolean, lifetime: Lifetime): string[] {
  return COMMANDS.map((asked) => {
    const trust = trustUntrustedRun({ asked, lifetime, hasConfigFile })
    return typeof trust === 'string'
      ? trust
      : `${trust.reason}: ${/"config-file"/.test(trust.message) ? 'file' : 'permanent'}`
  })
}

const [PERMANENT, FILE] = ['untrusted-declaration: permanent', 'untrusted-declaration: file']

test.each([
  // auto, apply, destroy, show, sweep
  [false, 'permanent', [PERMANENT, PERMANENT, PERMANENT, 'all']],
  [true, 'permanent', [PERMANENT, PERMANENT, PERMANENT, 'all']],
  [false, 'pull-request', ['all', 'all', 'all', 'all']],
  [true, 'pull-request', ['inline', FILE, 'inline', 'all']],
  [false, 'job', ['all', 'all', 'all', 'all']],
  [true, 'job', [FILE, FILE, FILE, 'all']]
] as const)('with a config-file: %s, %s', (hasConfigFile, lifetime, expected) => {
  // A sweep has no declaration, so this does not concern it.
  expect(row(hasConfigFile, lifetime).slice(0, 4)).toEqual(expected)
})
