import { isNamedAsOwned, type Ownership } from '../../src/resources/ownership.ts'

const REPOSITORY = { repositoryId: '77', expiresAt: 1 }
const PULL_REQUEST: Ownership = { by: 'pull-request', ...REPOSITORY, pullRequest: 7 }
const RUN: Ownership = { by: 'run', ...REPOSITORY, runId: '5' }
const JOB: Ownership = { by: 'job', ...REPOSITORY, runId: '5', runAttempt: '2', jobId: '901' }

test.each<[name: string, ownership: Ownership, expected: boolean]>([
  ['docs-pr-7', PULL_REQUEST, true],
  ['docs-0a1b2c3d-pr-7', PULL_REQUEST, true],
  ['docs', PULL_REQUEST, false],
  ['docs-pr-77', PULL_REQUEST, false],
  ['docs-xpr-7', PULL_REQUEST, false],
  ['docs-pr-7-restored', PULL_REQUEST, false],
  ['pr-7', PULL_REQUEST, false],
  ['docs-job-901', JOB, true],
  ['docs-job-9012', JOB, false],
  ['docs-run-5', JOB, false],
  ['docs-run-5', RUN, true],
  ['docs-run-55', RUN, false],
  ['docs-job-5', RUN, false],
  ['docs-pr-7', JOB, false],
  ['docs-pr-7', { by: 'malformed', repositoryId: '77' }, false],
  ['docs-pr-7', { by: 'permanent', repositoryId: '77' }, false]
])('the name %s has the ending of the tags %j: %j', (name, ownership, expected) => {
  expect(isNamedAsOwned({ kind: 'index', name }, ownership)).toBe(expected)
})
