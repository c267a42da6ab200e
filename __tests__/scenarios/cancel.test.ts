// A cancelled run ends by itself before the runner kills it, and has reported everything it did. That it
// ends within a second is an invariant of the fuzz runs, on a virtual clock.
import type { Sandbox } from '../../sandbox/pinecone/server.ts'
import type { StepResult } from '../../sandbox/runner/step.ts'
import { until } from '../support/until.ts'
import { begin, errors, index, orderly, pinecone, resultsOf, resourcesOf, told, writes, type With } from './support.ts'

/** Runs a step, signals it once `when` holds, and returns its result. */
async function cancelled(
  sandbox: Sandbox,
  inputs: With,
  when: () => boolean,
  how: 'SIGINT' | 'SIGTERM' = 'SIGINT'
): Promise<StepResult> {
  const handle = begin(sandbox, inputs)
  await until(when)
  if (how === 'SIGINT') handle.cancel()
  else handle.kill('SIGTERM')
  const result = orderly(await handle.done)
  expect(result.signal).toBeNull()
  expect(result.outputs['reason']).toBe('cancelled')
  expect(result.summary).toMatch(/^## ⏹️ Pinecone · Cancelled after/u)
  expect(result.log.trimEnd().split('\n').at(-1)).toMatch(/^Cancelled after/)
  return result
}

test.each(['SIGINT', 'SIGTERM'] as const)('%s while waiting: the new index is reported, with its host', async (how) => {
  const sandbox = await pinecone({ speeds: { indexReadyMs: Infinity }, behaviour: 'published' })
  const reads = () => sandbox.requests.filter(({ method }) => method === 'GET').length
  const result = await cancelled(sandbox, { index: index('x') }, () => reads() >= 3, how)
  expect(told(result)).toMatchObject({
    name: 'x',
    status: 'Initializing',
    created: 'true',
    changed: 'true',
    ready: 'false',
    reason: 'cancelled'
  })
  expect(result.outputs['host']).toBe(sandbox.state.getIndex('x')?.host)
  expect(errors(result).length).toBeGreaterThan(0)
})

test('resources done before the signal are reported as done, the others as not attempted', async () => {
  const sandbox = await pinecone({ speeds: { indexReadyMs: Infinity } })
  sandbox.state.seedIndex(index('same'))
  sandbox.state.seedIndex(index('drifted'))
  const inputs = { index: [index('same'), index('drifted', { tags: { a: 'b' } }), index('fresh')] }
  const waits = () => {
    const created = sandbox.requests.findIndex(({ operation }) => operation === 'createIndex')
    const after = created < 0 ? [] : sandbox.requests.slice(created)
    return after.filter(({ operation, path }) => operation === 'describeIndex' && path.endsWith('/fresh')).length
  }
  const result = await cancelled(sandbox, inputs, () => waits() >= 2)
  expect(resultsOf(result)).toMatchObject({ same: 'unchanged', drifted: 'updated' })
  expect(resourcesOf(result).indexes['fresh']).toMatchObject({
    status: 'Initializing',
    ready: false,
    reason: 'cancelled'
  })
})

test('during the first read: nothing is written to Pinecone afterwards', async () => {
  const sandbox = await pinecone()
  sandbox.fault({ operation: '*', kind: 'stall' })
  const result = await cancelled(sandbox, { index: index('x') }, () => sandbox.requests.length > 0)
  expect(writes(sandbox)).toEqual([])
  expect(told(result)).toMatchObject({ created: 'false', changed: 'false', ready: 'false' })
})

test('during a create: no other create is started', async () => {
  const sandbox = await pinecone()
  sandbox.fault({ operation: 'createIndex', kind: 'stall', times: 25 })
  const inputs = { index: Array.from({ length: 25 }, (_, at) => index(`x${at}`)) }
  const result = await cancelled(sandbox, inputs, () => writes(sandbox).length === 10)
  expect(writes(sandbox)).toHaveLength(10)
  // Ten with an open outcome, and fifteen that were not started.
  const results = Object.values(resultsOf(result))
  expect(results.filter((one) => one === 'failed')).toHaveLength(10)
  expect(results.filter((one) => one === 'not-attempted')).toHaveLength(15)
})

test('during a back-off: the run does not wait for the rest of it', async () => {
  const sandbox = await pinecone()
  const headers = { 'retry-after': '120' }
  sandbox.fault({ operation: '*', times: 9, kind: 'answer', status: 503, headers })
  const result = await cancelled(sandbox, { index: index('x') }, () => sandbox.requests[0]?.status === 503)
  expect(told(result)).toMatchObject({ changed: 'false' })
})

test('while a destroy waits: the resource is reported as being deleted', async () => {
  const sandbox = await pinecone({ speeds: { deleteMs: Infinity } })
  sandbox.state.seedIndex(index('x'))
  const reads = () => sandbox.requests.filter(({ method }) => method === 'GET').length
  const result = await cancelled(sandbox, { command: 'destroy', index: { name: 'x' } }, () => reads() >= 3)
  expect(told(result)).toMatchObject({ status: 'Terminating', changed: 'true', ready: 'false', reason: 'cancelled' })
})

test('while a replace waits for the name: the old resource is not reported as existing', async () => {
  const sandbox = await pinecone({ speeds: { deleteMs: Infinity } })
  sandbox.state.seedIndex(index('x', { dimension: 9 }))
  const isWaiting = () => {
    const methods = sandbox.requests.map(({ method }) => method)
    return methods.includes('DELETE') && methods.at(-1) === 'GET'
  }
  const inputs = { index: index('x'), 'allow-replace': 'x' }
  const result = await cancelled(sandbox, inputs, isWaiting)
  expect(told(result)).toMatchObject({ status: 'Terminating', created: 'false', changed: 'true', ready: 'false' })
})

test('between the lifting of a protection and the deletion: the protection is restored', async () => {
  const sandbox = await pinecone()
  sandbox.state.seedIndex(index('x', { deletion_protection: 'enabled' }))
  sandbox.fault({ operation: 'deleteIndex', kind: 'stall' })
  const inputs = { command: 'destroy', index: { name: 'x' }, 'override-deletion-protection': 'x' }
  await cancelled(sandbox, inputs, () => sandbox.requests.some(({ operation }) => operation === 'deleteIndex'))
  expect(sandbox.state.getIndex('x')?.deletion_protection).toBe('enabled')
})
