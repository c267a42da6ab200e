// The steps of the job in ci.yml that uses the action itself hold, and would not if the action did something else.
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { runJob, type Job, type Ran } from './job.ts'

const { jobs } = parse(readFileSync('.github/workflows/ci.yml', 'utf8')) as { jobs: { acceptance: Job } }
const JOB = jobs.acceptance
/** What the job asks for in vain, and goes on. */
const IN_VAIN = ['Ask for what cannot be changed', 'Look for it']
const TIMEOUT_MS = 60_000

/** The job with other inputs in one of its steps. */
function changed(name: string, inputs: Readonly<Record<string, string>>): Job {
  expect(JOB.steps.map((step) => step.name)).toContain(name)
  const steps = JOB.steps.map((step) => (step.name === name ? { ...step, with: { ...step.with, ...inputs } } : step))
  return { ...JOB, steps }
}

function failed(ran: readonly Ran[]): string[] {
  return ran.filter(({ outcome }) => outcome === 'failure').map(({ name }) => name)
}

test(
  'its steps hold, and nothing is left',
  async () => {
    const ran = await runJob(JOB)
    const logs = Object.fromEntries(ran.map(({ name, log }) => [name, log]))
    expect({ failed: failed(ran), logs }).toEqual({ failed: IN_VAIN, logs })
    expect(logs['Post An index for this job']).toContain('docs-job-400')
    // Looked for when the action's post steps are over.
    expect(ran.at(-1)).toMatchObject({ name: 'Post Nothing is left at the end', log: 'The sandbox is empty.' })
  },
  TIMEOUT_MS
)

test.each([
  ['It was created, and is ready', 'Provision', { 'dry-run': 'true' }],
  ['Nothing was changed', 'Provision again', { index: 'name: docs\ntags: { team: search }' }],
  ['It was refused, with its reason', 'Ask for what cannot be changed', { 'allow-replace': 'docs' }],
  ['It is there, under a name of its own', 'An index for this job', { lifetime: 'permanent' }],
  ['It was deleted, and is not found', 'Destroy', { 'dry-run': 'true' }]
])(
  '"%s" would not hold otherwise',
  async (assertion, name, inputs) => {
    const ran = failed(await runJob(changed(name, inputs)))
    expect(ran.filter((one) => !IN_VAIN.includes(one))[0]).toBe(assertion)
  },
  TIMEOUT_MS
)

test(
  'what a job leaves would be seen',
  async () => {
    const { steps, ...job } = changed('Destroy', { index: '' })
    const unlooked = steps.filter(({ name = '' }) => !/^(Look for it|It was deleted)/.test(name))
    const ran = await runJob({ ...job, steps: unlooked })
    expect(failed(ran).at(-1)).toBe('Post Nothing is left at the end')
    expect(ran.at(-1)?.log).toBe('Error: The sandbox still holds docs.')
  },
  TIMEOUT_MS
)
