// Open outcomes are reported as open, and timeouts as timeouts: deletions, a create without an answer, clocks.
import type { StepResult } from '../../sandbox/runner/step.ts'
import { steppedClock } from '../support/stepped-clock.ts'
import { errors, folder, index, pinecone, resultsOf, step, type With } from './support.ts'

const SPEC = { serverless: { cloud: 'aws', region: 'us-east-1' } }

test('a refused destroy does not report an index as absent that is still being deleted', async () => {
  const sandbox = await pinecone({ speeds: { deleteMs: 60_000 } })
  sandbox.state.seedIndex({ name: 'going', dimension: 8, spec: SPEC, status: { state: 'Terminating' } })
  sandbox.state.seedIndex({ name: 'kept', dimension: 8, spec: SPEC, deletion_protection: 'enabled' })
  const end = await step(sandbox, { index: [index('going'), index('kept')], command: 'destroy' })
  expect(end.conclusion).toBe('failure')
  expect(resultsOf(end)).toMatchObject({ going: 'not-attempted', kept: 'refused' })
  expect(end.log).toContain('= index going: being deleted already')
  expect(end.log).not.toContain('already gone')
})

test('an old index without details is not taken for the one whose create lost its answer', async () => {
  const sandbox = await pinecone({ speeds: { indexReadyMs: 1500 } })
  sandbox.state.seedIndex({
    name: 'docs',
    embed: { model: 'multilingual-e5-large', field_map: { text: 'body' } },
    spec: SPEC,
    status: { state: 'Initializing' }
  })
  sandbox.fault({ operation: 'createIndexForModel', kind: 'answer', status: 408, body: 'upstream', times: 1 })
  const end = await step(sandbox, { index: index('docs', { dimension: 8 }), 'allow-replace': 'docs' })
  expect(errors(end).join('\n')).toContain('is kept as it is')
  expect(errors(end).join('\n')).not.toContain('was created by this run')
  expect(sandbox.state.getIndex('docs')).toMatchObject({ dimension: 1024 })
})

test('a deletion that is refused until the time is up, although the protection was lifted: asks for time', async () => {
  const sandbox = await pinecone({ speeds: { protectionLagMs: 60_000 } })
  sandbox.state.seedIndex({ name: 'docs', dimension: 8, spec: SPEC, deletion_protection: 'enabled' })
  const inputs = { command: 'destroy', 'override-deletion-protection': 'docs', timeout: '3s' }
  const end = await step(sandbox, { index: index('docs'), ...inputs })
  expect(errors(end).join('\n')).toMatch(/has lifted.*went on refusing.*"timeout".*has been put back/)
  expect(end.outputs['reason']).toBe('deletion-protected')
  expect(sandbox.state.getIndex('docs')).toMatchObject({ deletion_protection: 'enabled' })
})

/** A step whose clock is changed by this many milliseconds soon after its start. */
async function steppedBy(ms: number, indexReadyMs: number, inputs: With): Promise<StepResult> {
  const sandbox = await pinecone({ speeds: { indexReadyMs } })
  return await step(sandbox, { index: index('docs'), ...inputs }, { env: steppedClock(ms, folder()) })
}

test('a clock set forward an hour does not end a wait', async () => {
  const end = await steppedBy(3_600_000, 1500, {})
  expect([end.conclusion, errors(end)]).toEqual(['success', []])
})

test('a clock set back an hour does not lengthen a wait', async () => {
  const end = await steppedBy(-3_600_000, 3_600_000, { timeout: '2s' })
  expect([end.conclusion, end.outputs['reason']]).toEqual(['failure', 'not-ready'])
})
