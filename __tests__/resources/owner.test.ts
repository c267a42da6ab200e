// The owner of a run: the repository's tag, the job, and the ending of names.
import { isRandomJobId, jobOf, nameTailOf, repositoryTag, type Owner } from '../../src/resources/owner.ts'

test.each([
  ['1', 'https://github.com', '1'],
  ['1', 'https://GitHub.com/', '1'],
  ['1', '', '1'],
  ['1', 'nonsense', '1'],
  ['1', 'https://ghes.example', '1@ghes.example'],
  ['1', 'https://GHES.Example', '1@ghes.example'],
  ['1', 'https://ghes.example:8443', '1@ghes.example_8443'],
  ['1', 'https://octo.ghe.com', '1@octo.ghe.com'],
  ['', 'https://ghes.example', '']
])('repository %s on %s has the tag "%s"', (id, server, mark) => {
  expect(repositoryTag(id, server)).toBe(mark)
})

const UUID = 'github_0a1b2c3d-1111-2222-3333-444455556666'
const JOB = {
  runId: '1658821493',
  runAttempt: '2',
  checkRunId: '',
  trackingId: '',
  handedOn: '',
  random: () => '0123456789ab'
}

test.each([
  ["GitHub's own id", { checkRunId: '400', trackingId: UUID, handedOn: 'aaaaaaaaaaaa' }, /^400$/, false],
  ["the runner's id", { trackingId: UUID, handedOn: 'aaaaaaaaaaaa' }, /^[0-9a-f]{12}$/, false],
  ['no id: random', {}, /^0123456789ab$/, true],
  ["an earlier step's random id", { handedOn: 'aaaaaaaaaaaa' }, /^aaaaaaaaaaaa$/, true],
  ['an id that people have set', { trackingId: '0' }, /^0123456789ab$/, true],
  ['an id that people have made up', { trackingId: 'github_mine' }, /^0123456789ab$/, true],
  ['no number', { checkRunId: 'null' }, /^0123456789ab$/, true],
  ['something else handed on', { handedOn: '../x' }, /^0123456789ab$/, true]
])('the id of a job: %s', (_, given, jobId, isRandom) => {
  const job = jobOf({ ...JOB, ...given })
  expect(job.jobId).toMatch(jobId)
  expect(job).toEqual({ runId: '1658821493', runAttempt: '2', jobId: job.jobId, nameTail: `job-${job.jobId}` })
  expect(isRandomJobId({ ...JOB, ...given })).toBe(isRandom)
})

test('jobs of two runners differ', () => {
  const [one, other] = [UUID, UUID.replace('0a', '0b')].map((trackingId) => jobOf({ ...JOB, trackingId }).jobId)
  expect(one).not.toBe(other)
})

test.each<[Owner, string]>([
  [{ lifetime: 'permanent', repositoryId: '1' }, ''],
  [{ lifetime: 'pull-request', repositoryId: '1', pullRequest: 7 }, 'pr-7'],
  [{ lifetime: 'run', repositoryId: '1', runId: '7' }, 'run-7'],
  [{ lifetime: 'job', repositoryId: '1', ...jobOf({ ...JOB, checkRunId: '400' }) }, 'job-400']
])('the names of %j end in "%s"', (owner, tail) => {
  expect(nameTailOf(owner)).toBe(tail)
})
