// Dry runs: the plan in log, summary and output, and only reads.
import { errors, index, pinecone, planOf, requestsOf, resultsOf, step, told } from './support.ts'

const dry = { 'dry-run': true }

test('the plan has creates, updates, replaces and keeps, and only reads are sent', async () => {
  const sandbox = await pinecone()
  sandbox.state.seedIndex(index('drifted', { tags: { team: 'search' } }))
  sandbox.state.seedIndex(index('unlike', { metric: 'euclidean' }))
  sandbox.state.seedIndex(index('same'))
  const before = sandbox.state.snapshot()
  const result = await step(sandbox, {
    ...dry,
    index: [index('fresh'), index('drifted', { tags: { team: 'ads' } }), index('unlike'), index('same')],
    assistant: { name: 'helper' },
    'allow-replace': 'unlike'
  })
  expect(requestsOf(sandbox).sort()).toEqual([
    'GET /assistant/assistants/helper',
    'GET /assistant/assistants/helper',
    'GET /indexes',
    // Absent indexes, and those to be replaced, are read through the newest version too.
    'GET /indexes/fresh',
    'GET /indexes/unlike'
  ])
  expect(sandbox.state.snapshot()).toEqual(before)
  expect(planOf(result)).toEqual([
    { kind: 'index', name: 'fresh', action: 'create', fields: [] },
    {
      kind: 'index',
      name: 'drifted',
      action: 'update',
      fields: [{ path: 'tags.team', before: 'search', after: 'ads', effect: 'in-place' }]
    },
    {
      kind: 'index',
      name: 'unlike',
      action: 'replace',
      fields: [{ path: 'metric', before: 'euclidean', after: 'cosine', effect: 'replace' }]
    },
    { kind: 'assistant', name: 'helper', action: 'create', fields: [] }
  ])
  expect(resultsOf(result)).toEqual({
    fresh: 'created',
    drifted: 'updated',
    unlike: 'replaced',
    same: 'unchanged',
    helper: 'created'
  })
  expect(told(result)).toMatchObject({ created: 'false', changed: 'true', reason: '' })
  expect(result.log.split('\n')).toEqual(
    expect.arrayContaining([
      '▼ Plan (dry run: nothing is changed)',
      '+ index fresh: dimension 8, cosine, aws us-east-1',
      '~ index drifted',
      '    tags.team: search → ads',
      '± index unlike: deleted and created again',
      '    metric: euclidean → cosine (cannot change in place)',
      '= index same: unchanged',
      '+ assistant helper'
    ])
  )
  expect(result.summary).toMatch(/^## 🔎 Pinecone · Dry run: would create 2, update 1, replace 1 \(1 unchanged\)/)
})

test('nothing to do → changed is false and the plan is empty', async () => {
  const sandbox = await pinecone()
  const { host } = sandbox.state.seedIndex(index('x'))
  const result = await step(sandbox, { ...dry, index: index('x') })
  expect(told(result)).toMatchObject({ result: 'unchanged', changed: 'false', ready: 'true', reason: '' })
  expect(result.outputs).toMatchObject({ host, plan: '[]' })
})

test('a dry run of a destroy lists the deletions, and deletes nothing', async () => {
  const sandbox = await pinecone()
  sandbox.state.seedIndex(index('x'))
  const result = await step(sandbox, { ...dry, command: 'destroy', index: [{ name: 'x' }, { name: 'gone' }] })
  expect(requestsOf(sandbox)).toEqual(['GET /indexes', 'GET /indexes/gone'])
  expect(resultsOf(result)).toEqual({ x: 'deleted', gone: 'absent' })
  expect(planOf(result)).toEqual([{ kind: 'index', name: 'x', action: 'delete', fields: [] }])
  expect(told(result)).toMatchObject({ changed: 'true', reason: '' })
  expect(result.log).toMatch(/^- index x$/m)
})

test.each([
  ['an immutable change', index('x', { dimension: 9 }), {}, 'immutable-change'],
  ['a protected destroy', { name: 'x' }, { command: 'destroy' }, 'deletion-protected'],
  ['what creation would lack', { name: 'y' }, {}, 'invalid-declaration']
])('%s is red in a dry run too', async (_, declared, inputs, reason) => {
  const sandbox = await pinecone()
  sandbox.state.seedIndex(index('x', { deletion_protection: 'enabled' }))
  const result = await step(sandbox, { ...dry, ...inputs, index: declared })
  expect(told(result)).toMatchObject({ result: 'refused', changed: 'false', reason })
  expect(errors(result)).toHaveLength(1)
  expect(requestsOf(sandbox).filter((request) => !request.startsWith('GET '))).toEqual([])
})

test('the apply does what the dry run planned', async () => {
  const sandbox = await pinecone()
  sandbox.state.seedIndex(index('drifted', { tags: { team: 'search' } }))
  const inputs = { index: [index('fresh'), index('drifted', { tags: { team: 'ads' } })], assistant: { name: 'helper' } }
  const said = await step(sandbox, { ...inputs, ...dry })
  const done = await step(sandbox, inputs)
  expect(done.outputs['plan']).toBe(said.outputs['plan'])
  expect(resultsOf(done)).toEqual(resultsOf(said))
})
