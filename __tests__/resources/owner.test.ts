// For whom a run works: the repository's mark, the job, and what names end in.
import { jobOf, nameTailOf, repositoryTag, type Owner } from '../../src/resources/owner.ts'

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
])('repository %s on %s is marked "%s"', (id, server, mark) => {
  expect(repositoryTag(id, server)).toBe(mark)
})

const RUN = { runId: '1658821493', runAttempt: '2', jobKey: 'test', jobIndex: '0' }

test.each([
  [{ checkRunId: '400' }, '400', 'job-400'],
  [{ checkRunId: '' }, '1700adcb', 'run-1658821493-2-1700adcb'],
  [{ checkRunId: 'null' }, '1700adcb', 'run-1658821493-2-1700adcb'],
  [{ checkRunId: '4 0' }, '1700adcb', 'run-1658821493-2-1700adcb']
])('the job of %j', (given, jobId, nameTail) => {
  const job = jobOf({ ...RUN, ...given })
  expect(job.jobId).toMatch(jobId === '400' ? /^400$/ : /^[0-9a-f]{8}$/)
  expect(job).toEqual({
    runId: RUN.runId,
    runAttempt: '2',
    jobId: job.jobId,
    nameTail: nameTail.replace(jobId, job.jobId)
  })
})

test('jobs of one attempt differ, whatever they are called', () => {
  const keys = ['test', 'test 0', 'lint', '']
  const indexes = ['', '0', '1', '10']
  const ids = keys.flatMap((jobKey) =>
    indexes.map((jobIndex) => jobOf({ ...RUN, checkRunId: '', jobKey, jobIndex }).jobId)
  )
  // Keys of jobs hold no spaces, so "test 0" with "" is none that could be mistaken for another.
  expect(new Set(ids).size).toBeGreaterThanOrEqual(ids.length - 1)
})

test.each<[Owner, string]>([
  [{ lifetime: 'permanent', repositoryId: '1' }, ''],
  [{ lifetime: 'pull-request', repositoryId: '1', pullRequest: 7 }, 'pr-7'],
  [{ lifetime: 'job', repositoryId: '1', ...jobOf({ ...RUN, checkRunId: '400' }) }, 'job-400']
])('the names of %j end in "%s"', (owner, tail) => {
  expect(nameTailOf(owner)).toBe(tail)
})
